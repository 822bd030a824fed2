"""Why an act is refused: the first reason that holds, from a closed set."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from closeknit.engine.asking import main_acts
from closeknit.engine.deeds import DIRECTED, MAIN, NUMBERED, TALK, Deed
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
    Passed,
    Person,
    PutAway,
    Released,
    Responded,
    SaidAgain,
    Sealed,
    SetAside,
    Started,
    Told,
)
from closeknit.engine.script import Script
from closeknit.engine.sitting import Sitting, sitting
from closeknit.engine.standing import Act, Standing, StepPosition


class Reason(StrEnum):
    """Why an act is refused.

    ALREADY_DONE is harmless: what the act wants is so. NOT_IN_IT: takes no part, or left.
    WRONG_STEP: there is no such step, or it takes no such act, or no more of them. NOT_YET: other
    steps, others' words, or the day come first. HAS_WORDS: the step holds words of theirs; take
    them back first. COMPLETE: all have sealed or chosen, so nothing can be taken back. MISSED:
    opened among those who had sealed. DECIDED: these words have been kept, let go or released.
    NOT_RETURNED: these words have not come back. NOBODY_THERE: there are no such words to answer or
    to accept, or nobody left to release to. CHANGED: another revision stands there by now, or all
    have agreed. TAKEN_UP: somebody else has begun, or it is not their offer. ASIDE: set aside.
    PUT_AWAY: the sitting runs no more. OPEN_OFFER: one open offer per bond. PARTICIPANTS: not
    the right number, or the starter is not among them.
    """

    ALREADY_DONE = "already-done"
    NOT_IN_IT = "not-in-it"
    WRONG_STEP = "wrong-step"
    NOT_YET = "not-yet"
    HAS_WORDS = "has-words"
    COMPLETE = "complete"
    MISSED = "missed"
    DECIDED = "decided"
    NOT_RETURNED = "not-returned"
    NOBODY_THERE = "nobody-there"
    CHANGED = "changed"
    TAKEN_UP = "taken-up"
    ASIDE = "aside"
    PUT_AWAY = "put-away"
    OPEN_OFFER = "open-offer"
    PARTICIPANTS = "participants"


@dataclass(frozen=True, slots=True)
class Refusal:
    """The act changes nothing."""

    reason: Reason


KINDS: dict[Act, type[Event]] = {
    Act.FINISH: Done,
    Act.SEAL: Sealed,
    Act.TELL: Told,
    Act.RESPOND: Responded,
    Act.DRAFT: Drafted,
    Act.ACCEPT: Accepted,
    Act.CHOOSE: Chosen,
    Act.HEAR: Heard,
    Act.CORRECT: Corrected,
    Act.SAY_AGAIN: SaidAgain,
    Act.ADD: Added,
    Act.PASS: Passed,
    Act.OPEN: Opened,
    Act.CLOSE: Closed,
    Act.KEEP: Kept,
    Act.LET_GO: LetGo,
    Act.RELEASE: Released,
}
"""The type of the event that each act on a step adds."""

AFTERWARDS = frozenset({Act.KEEP, Act.LET_GO, Act.RELEASE})
"""Acts on words that have come back."""


def why_not(
    script: Script,
    events: list[Event],
    person: Person,
    deed: Deed,
    step: StepPosition | None,
    now: datetime,
) -> Reason:
    """The first reason that holds, from who acts and what they did to what the sitting is.

    Arguments:
        script: what is being done.
        events: shared events and this person's own ones, no others.
        person: who acts.
        deed: what they want; the engine has found that they may not.
        step: where they stand in the step that it names.
        now: an aware datetime.

    """
    facts = sitting(script, events, now)
    if person not in facts.started.participants:
        return Reason.NOT_IN_IT
    if step and _belongs_elsewhere(script, deed, step):
        return Reason.WRONG_STEP
    if _already(events, person, deed, step):
        return Reason.ALREADY_DONE
    if step and deed.act in AFTERWARDS:
        return _why_not_afterwards(facts, person, step)
    return _why_not_now(facts, events, person, deed) or _why_not_here(deed, step)


def _belongs_elsewhere(script: Script, deed: Deed, step: StepPosition) -> bool:
    asked = script.by_key[step.key]
    if deed.act in TALK:
        return not (script.joint and asked.reflect_first)
    return deed.act in MAIN and deed.act not in main_acts(script, asked)


def _already(events: list[Event], person: Person, deed: Deed, step: StepPosition | None) -> bool:
    """What the act would bring about is so."""
    if step is None:
        return _already_for_all(events, deed)
    if deed.act is Act.CLOSE:
        return any(isinstance(event, Closed) and event.step == step.key for event in events)
    mine = [event for event in events if _is_of(event, person, step.key)]
    if deed.act is Act.TAKE_BACK:
        return not any(isinstance(event, Sealed | Chosen) for event in mine)
    if deed.act is Act.ACCEPT:
        # A yes that was given once is none to the revision that stands there by now.
        given = step.standing in (Standing.GIVEN, Standing.DONE)
        return given and deed.number == step.revision
    passed = deed.act is Act.PASS and step.standing is Standing.PASSED
    return passed or any(_does(event, deed) for event in mine)


def _already_for_all(events: list[Event], deed: Deed) -> bool:
    if deed.act is Act.WITHDRAW:
        return any(isinstance(event, PutAway) for event in events)
    aside = any(isinstance(event, SetAside) for event in events)
    return aside is (deed.act is Act.SET_ASIDE)


def _is_of(event: Event, person: Person, step: str) -> bool:
    """Whether it is this person's event on this step."""
    if isinstance(event, Started | Left | Moved | Met | PutAway | SetAside):
        return False
    return event.who == person and event.step == step


def _does(event: Event, deed: Deed) -> bool:
    """Whether this is the event that the deed would make, at whatever time it was made."""
    if KINDS.get(deed.act) is not type(event):
        return False
    if isinstance(event, Drafted):
        return deed.number == event.number - 1
    if isinstance(event, Responded | Heard | Corrected | SaidAgain | Added):
        return deed.to in (None, event.to)
    return True


def _why_not_afterwards(facts: Sitting, person: Person, step: StepPosition) -> Reason:
    if step.standing in (Standing.KEPT, Standing.LET_GO, Standing.RELEASED):
        return Reason.DECIDED
    if step.standing is Standing.RETURNED:
        return Reason.NOBODY_THERE if person in facts.present else Reason.NOT_IN_IT
    return Reason.NOT_RETURNED


def _why_not_now(facts: Sitting, events: list[Event], person: Person, deed: Deed) -> Reason | None:
    if person not in facts.present:
        return Reason.NOT_IN_IT
    if facts.put_away is not None:
        return Reason.PUT_AWAY
    aside = any(isinstance(event, SetAside) for event in events)
    needs_taking_up = deed.act in MAIN | DIRECTED or deed.act in (Act.PASS, Act.WITHDRAW)
    return Reason.ASIDE if aside and needs_taking_up else None


def _why_not_here(deed: Deed, step: StepPosition | None) -> Reason:
    if step is None:
        return Reason.TAKEN_UP if deed.act is Act.WITHDRAW else Reason.ALREADY_DONE
    if deed.act in NUMBERED:
        return _why_not_this_revision(deed, step)
    if deed.act is Act.PASS and step.standing not in (Standing.AHEAD, Standing.HERE):
        return Reason.HAS_WORDS
    if deed.act is Act.SEAL and step.standing is Standing.MISSED:
        return Reason.MISSED
    if deed.act in DIRECTED:
        return Reason.NOBODY_THERE
    return Reason.COMPLETE if deed.act is Act.TAKE_BACK else Reason.NOT_YET


def _why_not_this_revision(deed: Deed, step: StepPosition) -> Reason:
    if step.agreed or deed.number != step.revision:
        return Reason.CHANGED
    if step.standing is Standing.AHEAD:
        return Reason.NOT_YET
    return Reason.NOBODY_THERE if deed.act is Act.ACCEPT else Reason.WRONG_STEP
