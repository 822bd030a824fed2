"""What follows from an act: events to add and to remove, or a refusal with its reason.

`act` allows exactly what `position` says that the person may do, so that a page and the write
that it leads to can never disagree. Everything else is refused with a reason from a closed set.
"""

from collections.abc import Iterable
from dataclasses import replace
from datetime import datetime

from closeknit.engine import reflecting
from closeknit.engine.deeds import DIRECTED, MAIN, NUMBERED, WHOLE, Deed, Outcome
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
    LetGo,
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
    Started,
    Told,
)
from closeknit.engine.offers import may_offer
from closeknit.engine.positions import position
from closeknit.engine.refusing import Reason, Refusal, why_not
from closeknit.engine.script import Script
from closeknit.engine.sitting import ENOUGH, sitting
from closeknit.engine.standing import Act, Position, StepPosition

MOST = 8
"""A bond has two to eight members (DESIGN §2)."""


def act(
    script: Script, events: Iterable[Event], person: Person, deed: Deed, now: datetime
) -> Outcome | Refusal:
    """What follows when this person does this now (DESIGN §3, rule 1, and §4).

    Arguments:
        script: what is being done.
        events: shared events and this person's own ones (others' own ones are ignored).
        person: who acts.
        deed: what they do.
        now: an aware datetime, taken while the sitting's row is locked.

    Raises:
        ValueError: without a `Started` among the events.

    """
    known = [e for e in events if not isinstance(e, OwnEvent) or e.who == person]
    here = position(script, known, person, now)
    step = _step(here, deed)
    if (deed.step is None) != (deed.act in WHOLE) or (deed.step and step is None):
        return Refusal(Reason.WRONG_STEP)
    may = step.may if step else here.may
    if deed.act in DIRECTED and step:
        deed = _addressed(deed, step)
    if deed.act not in may or (step and _misses(deed, step)):
        return Refusal(why_not(script, known, person, deed, step, now))
    return _outcome(script, known, person, deed, now)


def _misses(deed: Deed, step: StepPosition) -> bool:
    """Whether it goes to nobody who can be meant, or means a revision that stands no more."""
    if deed.act in DIRECTED:
        return deed.to not in step.to(deed.act)
    return deed.act in NUMBERED and deed.number != step.revision


def complete(script: Script, events: Iterable[Event], step: str, now: datetime) -> bool:
    """Whether all whose seals this step needs have sealed it, two or more of them present.

    It stays so until fewer than two of them are left. Raises ValueError without a `Started`.
    """
    shared = [event for event in events if not isinstance(event, OwnEvent)]
    return sitting(script, shared, now).complete(step)


def shows(script: Script, events: Iterable[Event], step: str, now: datetime) -> bool:
    """Whether the words of a sealed step are open among their authors, whatever anybody does in
    private. Raises ValueError without a `Started`."""
    shared = [event for event in events if not isinstance(event, OwnEvent)]
    return bool(sitting(script, shared, now).showing(step))


def _step(here: Position, deed: Deed) -> StepPosition | None:
    return next((step for step in here.steps if step.key == deed.step), None)


def _addressed(deed: Deed, step: StepPosition) -> Deed:
    able = step.to(deed.act)
    return replace(deed, to=next(iter(able))) if deed.to is None and len(able) == 1 else deed


def start(
    script: Script,
    who: Person,
    participants: frozenset[Person],
    positions: Iterable[Position],
    now: datetime,
) -> Outcome | Refusal:
    """Begin a sitting: alone, or as an offer to others.

    Arguments:
        script: what is to be done.
        who: begins it, and must be among the participants.
        participants: one alone; two to eight in a joint sitting.
        positions: where `who` stands in the sittings of the same bond that may still run.
        now: an aware datetime.

    """
    least, most = (ENOUGH, MOST) if script.joint else (1, 1)
    if who not in participants or not least <= len(participants) <= most:
        return Refusal(Reason.PARTICIPANTS)
    if script.joint and not may_offer(positions):
        return Refusal(Reason.OPEN_OFFER)
    return Outcome((Started(who, now, participants),))


def _outcome(
    script: Script, events: list[Event], person: Person, deed: Deed, now: datetime
) -> Outcome:
    if deed.act in WHOLE:
        return _outcome_for_all(script, events, deed, person, now)
    key = deed.step or ""
    if deed.act is Act.TAKE_BACK:
        given = _of(events, Sealed, key, person) or _of(events, Chosen, key, person)
        return Outcome((*_moments(given), Moved(now)), given)
    passed = _of(events, Passed, key, person) if deed.act in MAIN else ()
    moments = () if script.joint else _moments(passed)
    event = _event(script, events, person, deed, now)
    return Outcome((event, *moments), passed)


def _outcome_for_all(
    script: Script, events: list[Event], deed: Deed, person: Person, now: datetime
) -> Outcome:
    if deed.act is Act.SET_ASIDE:
        return Outcome((SetAside(person, now),))
    if deed.act is Act.WITHDRAW:
        return Outcome((PutAway(now),))
    aside = tuple(event for event in events if isinstance(event, SetAside))
    # Alone, one's own events drive the clock. In a joint sitting a private act may not touch it.
    return Outcome(() if script.joint else (*_moments(aside), Moved(now)), aside)


def _moments(gone: tuple[Event, ...]) -> tuple[Event, ...]:
    """What events that drove the clock leave behind: without it, it would have stood still then,
    and the sitting would be put away by the very act that goes on with it.
    """
    return tuple(Moved(event.at) for event in gone)


def _event(script: Script, events: list[Event], person: Person, deed: Deed, now: datetime) -> Event:
    key = deed.step or ""
    if deed.act in DIRECTED:
        return _said_to(script, events, person, deed, now)
    if deed.act is Act.SEAL:
        return Sealed(person, key, now, deed.agreed)
    if deed.act is Act.DRAFT:
        return Drafted(person, key, (deed.number or 0) + 1, now)
    if deed.act is Act.ACCEPT:
        return Accepted(person, key, deed.number or 0, now)
    return EVENT_OF[deed.act](person, key, now)


def _said_to(
    script: Script, events: list[Event], person: Person, deed: Deed, now: datetime
) -> Event:
    key = deed.step or ""
    if deed.act in TO_ONE:
        return TO_ONE[deed.act](person, key, deed.to, now)
    facts = sitting(script, events, now)
    if deed.act is Act.CORRECT:
        turn = reflecting.turn(facts, key, person, deed.to) + 1
        return Corrected(person, key, deed.to, turn, now)
    return SaidAgain(person, key, deed.to, reflecting.turn(facts, key, deed.to, person), now)


TO_ONE: dict[Act, type[Responded | Heard | Added]] = {
    Act.RESPOND: Responded,
    Act.HEAR: Heard,
    Act.ADD: Added,
}

EVENT_OF: dict[
    Act, type[Done | Told | Chosen | Passed | Opened | Closed | Kept | LetGo | Released]
] = {
    Act.FINISH: Done,
    Act.TELL: Told,
    Act.CHOOSE: Chosen,
    Act.PASS: Passed,
    Act.OPEN: Opened,
    Act.CLOSE: Closed,
    Act.KEEP: Kept,
    Act.LET_GO: LetGo,
    Act.RELEASE: Released,
}


def _of(
    events: list[Event], kind: type[Sealed | Passed | Chosen], key: str, person: Person
) -> tuple[Event, ...]:
    return tuple(
        event
        for event in events
        if isinstance(event, kind) and event.step == key and event.who == person
    )
