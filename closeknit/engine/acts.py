"""What follows from an act: events to add and to remove, or a refusal with its reason.

`act` allows exactly what `position` says that the person may do, so that a page and the write
that it leads to can never disagree. Everything else is refused with a reason from a closed set.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

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
    Started,
    Told,
)
from closeknit.engine.offers import may_offer
from closeknit.engine.positions import main_act, position
from closeknit.engine.script import Script
from closeknit.engine.sitting import ENOUGH, Sitting, sitting
from closeknit.engine.standing import Act, Position, Standing, State, StepPosition

MOST = 8
"""A bond has two to eight members (DESIGN §2)."""

WHOLE = frozenset({Act.SET_ASIDE, Act.TAKE_UP, Act.WITHDRAW})
"""Acts that concern the whole sitting; all others name a step."""

MAIN = frozenset({Act.FINISH, Act.SEAL, Act.TELL, Act.RESPOND})
"""Acts that do what a step asks; each step takes one of them."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What a person wants to do.

    Arguments:
        act: what.
        step: the step's key; None for an act that concerns the whole sitting.
        agreed: for SEAL, the words may open among those who sealed.
        to: for RESPOND, whose words; may be left out where only one person's are there.

    """

    act: Act
    step: str | None = None
    agreed: bool = False
    to: Person | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """The change: events to add, and events whose rows or records are to be removed."""

    add: tuple[Event, ...] = ()
    remove: tuple[Event, ...] = ()

    def applied(self, events: Iterable[Event]) -> frozenset[Event]:
        """The events as they are afterwards."""
        return (frozenset(events) - frozenset(self.remove)) | frozenset(self.add)


class Reason(StrEnum):
    """Why an act is refused.

    ALREADY_DONE is harmless: what the act wants is so. NOT_IN_IT: takes no part, or left.
    WRONG_STEP: there is no such step, or it takes no such act. NOT_YET: other steps, others'
    words, or the day come first. HAS_WORDS: the step holds words of theirs; take them back
    first. COMPLETE: all have sealed, so nothing can be taken back. MISSED: opened among those
    who had sealed. DECIDED: these words have been kept, let go or released. NOT_RETURNED: these
    words have not come back. NOBODY_THERE: there are no such words to answer, or nobody left to
    release to. TAKEN_UP: somebody else has begun, or it is not their offer. ASIDE: set aside.
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
    TAKEN_UP = "taken-up"
    ASIDE = "aside"
    PUT_AWAY = "put-away"
    OPEN_OFFER = "open-offer"
    PARTICIPANTS = "participants"


@dataclass(frozen=True, slots=True)
class Refusal:
    """The act changes nothing."""

    reason: Reason


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
    if deed.act is Act.RESPOND and step:
        deed = _addressed(deed, step)
    if deed.act not in may or (deed.act is Act.RESPOND and step and deed.to not in step.answerable):
        return Refusal(_why_not(script, known, person, deed, here, step, now))
    return _outcome(script, known, person, deed, now)


def complete(script: Script, events: Iterable[Event], step: str, now: datetime) -> bool:
    """Whether all whose seals this step needs have sealed it, two or more of them present.

    It stays so until fewer than two of them are left. Raises ValueError without a `Started`.
    """
    shared = [event for event in events if not isinstance(event, OwnEvent)]
    return sitting(script, shared, now).complete(step)


def _step(here: Position, deed: Deed) -> StepPosition | None:
    return next((step for step in here.steps if step.key == deed.step), None)


def _addressed(deed: Deed, step: StepPosition) -> Deed:
    if deed.to is None and len(step.answerable) == 1:
        return Deed(deed.act, deed.step, to=next(iter(step.answerable)))
    return deed


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
        sealed = _of(events, Sealed, key, person)
        return Outcome((*_moments(sealed), Moved(now)), sealed)
    passed = _of(events, Passed, key, person) if deed.act in MAIN else ()
    moments = () if script.joint else _moments(passed)
    return Outcome((_event(deed, key, person, now), *moments), passed)


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


def _event(deed: Deed, key: str, person: Person, now: datetime) -> Event:
    if deed.act is Act.SEAL:
        return Sealed(person, key, now, deed.agreed)
    if deed.act is Act.RESPOND:
        return Responded(person, key, deed.to, now)
    return EVENT_OF[deed.act](person, key, now)


EVENT_OF: dict[Act, type[Done | Told | Passed | Opened | Closed | Kept | LetGo | Released]] = {
    Act.FINISH: Done,
    Act.TELL: Told,
    Act.PASS: Passed,
    Act.OPEN: Opened,
    Act.CLOSE: Closed,
    Act.KEEP: Kept,
    Act.LET_GO: LetGo,
    Act.RELEASE: Released,
}

KINDS: dict[Act, type] = {**EVENT_OF, Act.SEAL: Sealed, Act.RESPOND: Responded}
"""The type of the event that each act on a step adds."""


def _of(
    events: list[Event], kind: type[Sealed | Passed], key: str, person: Person
) -> tuple[Event, ...]:
    return tuple(
        event
        for event in events
        if isinstance(event, kind) and event.step == key and event.who == person
    )


def _why_not(
    script: Script,
    events: list[Event],
    person: Person,
    deed: Deed,
    here: Position,
    step: StepPosition | None,
    now: datetime,
) -> Reason:
    """The first reason that holds, from who acts and what they did to what the sitting is."""
    facts = sitting(script, events, now)
    if person not in facts.started.participants:
        return Reason.NOT_IN_IT
    if step and deed.act in MAIN and main_act(script, script.by_key[step.key]) is not deed.act:
        return Reason.WRONG_STEP
    if _already(events, person, deed, step):
        return Reason.ALREADY_DONE
    if step and deed.act in AFTERWARDS:
        return _why_not_afterwards(facts, person, step)
    return _why_not_now(facts, person, deed, here) or _why_not_here(deed, step)


def _why_not_now(facts: Sitting, person: Person, deed: Deed, here: Position) -> Reason | None:
    if person not in facts.present:
        return Reason.NOT_IN_IT
    if facts.put_away is not None:
        return Reason.PUT_AWAY
    needs_taking_up = deed.act in MAIN or deed.act in (Act.PASS, Act.WITHDRAW)
    return Reason.ASIDE if here.state is State.SET_ASIDE and needs_taking_up else None


def _why_not_here(deed: Deed, step: StepPosition | None) -> Reason:
    if step is None:
        return Reason.TAKEN_UP if deed.act is Act.WITHDRAW else Reason.ALREADY_DONE
    if deed.act is Act.PASS and step.standing not in (Standing.AHEAD, Standing.HERE):
        return Reason.HAS_WORDS
    if deed.act is Act.SEAL and step.standing is Standing.MISSED:
        return Reason.MISSED
    return {Act.TAKE_BACK: Reason.COMPLETE, Act.RESPOND: Reason.NOBODY_THERE}.get(
        deed.act, Reason.NOT_YET
    )


AFTERWARDS = frozenset({Act.KEEP, Act.LET_GO, Act.RELEASE})
"""Acts on words that have come back."""


def _why_not_afterwards(facts: Sitting, person: Person, step: StepPosition) -> Reason:
    if step.standing in (Standing.KEPT, Standing.LET_GO, Standing.RELEASED):
        return Reason.DECIDED
    if step.standing is Standing.RETURNED:
        return Reason.NOBODY_THERE if person in facts.present else Reason.NOT_IN_IT
    return Reason.NOT_RETURNED


def _already(events: list[Event], person: Person, deed: Deed, step: StepPosition | None) -> bool:
    """What the act would bring about is so."""
    if deed.act is Act.TAKE_UP:
        return not any(isinstance(event, SetAside) for event in events)
    if deed.act is Act.TAKE_BACK:
        return not _of(events, Sealed, deed.step or "", person)
    if deed.act is Act.PASS:
        return step is not None and step.standing is Standing.PASSED
    return any(_does(event, person, deed) for event in events)


def _does(event: Event, person: Person, deed: Deed) -> bool:
    """Whether this is the event that the deed would make, at whatever time it was made."""
    if isinstance(event, PutAway):
        return deed.act is Act.WITHDRAW
    if isinstance(event, SetAside):
        return deed.act is Act.SET_ASIDE
    if isinstance(event, Started | Left | Moved) or event.step != deed.step:
        return False
    if isinstance(event, Closed):
        return deed.act is Act.CLOSE
    if isinstance(event, Responded) and deed.to not in (None, event.to):
        return False
    return event.who == person and KINDS.get(deed.act) is type(event)
