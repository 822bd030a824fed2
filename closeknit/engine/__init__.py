"""What may happen next in a sitting.

This package knows steps, persons, acts and times, and from the set of what has happened it says
what each person can see and do. It refuses to know words, names, accounts, keys, databases and
clocks: whatever it needs is a parameter, and what it answers is a value.
"""

from closeknit.engine.acts import Deed, Outcome, Reason, Refusal, act, complete, start
from closeknit.engine.events import (
    Closed,
    Done,
    Event,
    Kept,
    Left,
    LetGo,
    Moved,
    Opened,
    OwnEvent,
    Passed,
    Person,
    PutAway,
    Released,
    Responded,
    Sealed,
    SetAside,
    SharedEvent,
    Started,
    Told,
)
from closeknit.engine.offers import may_offer, put_aside_streak, turns_inward
from closeknit.engine.positions import main_act, position
from closeknit.engine.script import Kind, Readers, Script, ScriptError, Step
from closeknit.engine.standing import Act, Position, Standing, State, StepPosition

__all__ = [
    "Act",
    "Closed",
    "Deed",
    "Done",
    "Event",
    "Kept",
    "Kind",
    "Left",
    "LetGo",
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
    "act",
    "complete",
    "main_act",
    "may_offer",
    "position",
    "put_aside_streak",
    "start",
    "turns_inward",
]
