"""What may happen next in a sitting.

This package knows steps, persons, acts and times, and from the set of what has happened it says
what each person can see and do. It refuses to know words, names, accounts, keys, databases and
clocks: whatever it needs is a parameter, and what it answers is a value.
"""

from closeknit.engine.acts import act, complete, shows, start
from closeknit.engine.asking import main_act, main_acts
from closeknit.engine.deeds import Deed, Outcome
from closeknit.engine.events import (
    Accepted,
    Added,
    Chosen,
    Closed,
    Corrected,
    Done,
    Drafted,
    Event,
    Heard,
    Kept,
    Left,
    LetGo,
    Met,
    Moved,
    Opened,
    OwnEvent,
    Passed,
    Person,
    PutAway,
    Released,
    Responded,
    SaidAgain,
    Sealed,
    SetAside,
    SharedEvent,
    Started,
    Told,
    Welcomed,
)
from closeknit.engine.offers import may_offer, put_aside_streak, turns_inward
from closeknit.engine.positions import position
from closeknit.engine.refusing import Reason, Refusal
from closeknit.engine.script import Kind, Readers, Script, ScriptError, Step
from closeknit.engine.standing import Act, Position, Standing, State, StepPosition

__all__ = [
    "Accepted",
    "Act",
    "Added",
    "Chosen",
    "Closed",
    "Corrected",
    "Deed",
    "Done",
    "Drafted",
    "Event",
    "Heard",
    "Kept",
    "Kind",
    "Left",
    "LetGo",
    "Met",
    "Moved",
    "Opened",
    "Outcome",
    "OwnEvent",
    "Passed",
    "Person",
    "Position",
    "PutAway",
    "Readers",
    "Reason",
    "Refusal",
    "Released",
    "Responded",
    "SaidAgain",
    "Script",
    "ScriptError",
    "Sealed",
    "SetAside",
    "SharedEvent",
    "Standing",
    "Started",
    "State",
    "Step",
    "StepPosition",
    "Told",
    "Welcomed",
    "act",
    "complete",
    "main_act",
    "main_acts",
    "may_offer",
    "position",
    "put_aside_streak",
    "shows",
    "start",
    "turns_inward",
]
