"""The fold of the shared events: what is true of a sitting for everybody.

Everything is derived from the *set* of events and from `now`:

- *Present* are the participants who have not left.
- The sitting is *put away* at the earliest of three moments: its offer was withdrawn; fewer than
  two are left; nobody moved it for `expires_after`. What comes later never revives it, so that
  words which have gone back to their authors stay theirs.
- A sealed step is *complete* when all who are present have sealed and they are two or more. After
  the putting away nobody completes it by leaving. A *closed* step counts those alone who sealed
  and agreed to that.
- A step *shows* when it is complete and all of its authors have opened theirs while they were
  there together. It then shows to these, for good; words of somebody who left before are theirs.
"""

from collections import defaultdict
from collections.abc import Iterable, Iterator
from collections.abc import Set as AbstractSet
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import TypeAlias

from closeknit.engine.events import (
    Accepted,
    Added,
    Chosen,
    Closed,
    Corrected,
    Drafted,
    Event,
    Heard,
    Left,
    Met,
    Moved,
    Opened,
    OwnEvent,
    Person,
    PutAway,
    Released,
    Responded,
    SaidAgain,
    Sealed,
    SharedEvent,
    Started,
    Told,
    Welcomed,
)
from closeknit.engine.script import Script

ENOUGH = 2
"""Words open among two or more."""

CLOSABLE_FROM = 3
"""With two participants, closing would open one person's words to that person alone."""


Talk: TypeAlias = Corrected | SaidAgain | Heard | Added
"""What follows an answer, between the two whom it concerns."""


@dataclass(slots=True)
class Marks:
    """Who did what, by step. Filled while folding, only read afterwards."""

    seals: dict[str, dict[Person, Sealed]] = field(default_factory=lambda: defaultdict(dict))
    opened: dict[str, dict[Person, datetime]] = field(default_factory=lambda: defaultdict(dict))
    told: dict[str, set[Person]] = field(default_factory=lambda: defaultdict(set))
    answers: dict[str, set[tuple[Person, Person]]] = field(default_factory=lambda: defaultdict(set))
    talk: dict[str, set[Talk]] = field(default_factory=lambda: defaultdict(set))
    welcome: dict[str, set[Person]] = field(default_factory=lambda: defaultdict(set))
    drafts: dict[str, dict[int, Person]] = field(default_factory=lambda: defaultdict(dict))
    accepted: dict[str, set[tuple[Person, int]]] = field(default_factory=lambda: defaultdict(set))
    chosen: dict[str, set[Person]] = field(default_factory=lambda: defaultdict(set))
    met: set[str] = field(default_factory=set)
    closed: set[str] = field(default_factory=set)
    released: dict[str, set[Person]] = field(default_factory=lambda: defaultdict(set))
    left: dict[Person, datetime] = field(default_factory=dict)
    withdrawn: list[datetime] = field(default_factory=list)
    moved: list[datetime] = field(default_factory=list)
    movers: set[Person] = field(default_factory=set)

    def spoke(self, step: str) -> set[Person]:
        """Who answered there, said something to an answer, or drafted."""
        answers = {who for who, _ in self.answers.get(step, ())}
        talk = {each.who for each in self.talk.get(step, ()) if not isinstance(each, Heard)}
        return answers | talk | set(self.drafts.get(step, {}).values())


@dataclass(frozen=True, slots=True)
class Sitting:
    """The shared facts of one sitting at one moment.

    `deadline` is when it runs out if nobody moves it, whether that has come or not; `put_away` is
    when it was put away, None while it runs; `silent`: it was put away because nobody moved it;
    `deserted`: because fewer than two were left.
    """

    script: Script
    now: datetime
    started: Started
    marks: Marks
    present: frozenset[Person]
    deadline: datetime
    put_away: datetime | None
    silent: bool
    deserted: bool

    def seals(self, step: str) -> dict[Person, Sealed]:
        return self.marks.seals.get(step, {})

    def opened(self, step: str) -> dict[Person, datetime]:
        return self.marks.opened.get(step, {})

    def circle(self, step: str) -> frozenset[Person]:
        """Whose seals of this step count, were they to open now, those who left included."""
        seals = self.seals(step).values()
        closed = step in self.marks.closed
        return frozenset(seal.who for seal in seals if seal.agreed or not closed)

    def complete(self, step: str) -> bool:
        """Whether all whose seals are needed have sealed, two or more of them present."""
        together = self.circle(step) & self.present
        return len(together) >= ENOUGH and self._ripe(step, self.present)

    def showing(self, step: str) -> frozenset[Person]:
        """The authors who read each other's words of this step; empty before it shows."""
        opened, circle = self.opened(step), self.circle(step)
        if len(opened) < ENOUGH:
            return frozenset()
        for present, until in self._companies(step):
            needed = circle & present
            if len(needed) < ENOUGH or not self._ripe(step, present):
                continue
            if all(who in opened and (until is None or opened[who] <= until) for who in needed):
                return needed
        return frozenset()

    def closes_at(self, step: str) -> datetime | None:
        """When those who sealed may open it among themselves; None where that cannot be."""
        seals = self.seals(step)
        if len(self.started.participants) < CLOSABLE_FROM or not seals:
            return None
        return min(seal.at for seal in seals.values()) + self.script.closes_after

    def offer_open(self) -> bool:
        """Whether nobody but the starter has done anything that others can know of."""
        return self.script.joint and self.put_away is None and not self._others_moved()

    def stayed(self, given: AbstractSet[Person]) -> frozenset[Person]:
        """Who is there, and who left only after the putting away: their word is still missing.

        Rows know days, so several may have left at the same moment. Who can have left before the
        others, so that it was whole, with what is `given`, until these left too, is not missing:
        what once was so stays.
        """
        if self.put_away is None:
            return self.present
        late = {who for who, at in self.marks.left.items() if at >= self.put_away}
        first = {who for who in late - given if self.marks.left[who] == self.put_away}
        early = len(self.started.participants) - len(self.present) - len(late)
        room = len(self.started.participants) - ENOUGH - early if self.deserted else 0
        return self.present | (late - first if len(first) <= room else late)

    def _others_moved(self) -> bool:
        return bool(self.marks.movers - {self.started.who})

    def _ripe(self, step: str, present: frozenset[Person]) -> bool:
        """No seal is missing. Whoever left after the putting away still counts as missing."""
        if step in self.marks.closed:
            return True
        sealed = self.seals(step).keys()
        return (present | self.stayed(sealed) - self.present) <= sealed

    def _companies(self, step: str) -> Iterator[tuple[frozenset[Person], datetime | None]]:
        """Who was there together and until when, from the start to now. Those who left at the
        same moment may have left in any order; who had not opened theirs is taken to have left
        first, so that what showed to the others stays.
        """
        present, left = self.started.participants, self.marks.left
        for moment in sorted(set(left.values())):
            yield present, moment
            gone = {who for who, at in left.items() if at == moment}
            yield present - (gone - self.opened(step).keys()), moment
            present -= gone
        yield present, None


def sitting(script: Script, events: Iterable[Event], now: datetime) -> Sitting:
    """Fold the shared events.

    Arguments:
        script: what is being done.
        events: all events that are known; own ones count for the clock of an alone sitting
            only, where they must be that one person's.
        now: an aware datetime.

    Raises:
        ValueError: without a `Started`.

    """
    started: Started | None = None
    marks = Marks()
    for event in events:
        if isinstance(event, Started):
            started = event
        elif not isinstance(event, OwnEvent):
            _mark(marks, event)
        elif not script.joint:
            marks.moved.append(event.at)
    if started is None:
        raise ValueError("A sitting begins with Started.")
    marks.moved.append(started.at)
    marks.left = {who: at for who, at in marks.left.items() if who in started.participants}
    return _at(script, started, marks, now)


WORDS = (Sealed, Opened, Closed, Released, Told, Chosen, Met)
"""What people gave, and how it came to the others."""

BETWEEN = (Responded, Corrected, SaidAgain, Heard, Added, Welcomed, Drafted, Accepted)
"""What people said to each other about it."""

STILL = (PutAway, Met, Welcomed)
"""Events that move nothing: the end, and what is nobody's act."""

FOR_ALL = (Moved, Left, Started)
"""Events that move it and do not tell that somebody has taken part."""


def _mark(marks: Marks, event: SharedEvent) -> None:
    if isinstance(event, WORDS):
        _mark_words(marks, event)
    elif isinstance(event, BETWEEN):
        _mark_between(marks, event)
    elif isinstance(event, Left):
        marks.left[event.who] = min(event.at, marks.left.get(event.who, event.at))
    elif isinstance(event, PutAway):
        marks.withdrawn.append(event.at)
    if not isinstance(event, STILL):
        marks.moved.append(event.at)
        if not isinstance(event, FOR_ALL):
            marks.movers.add(event.who)


def _mark_words(marks: Marks, event: SharedEvent) -> None:
    match event:
        case Sealed():
            marks.seals[event.step][event.who] = event
        case Opened():
            marks.opened[event.step][event.who] = event.at
        case Closed():
            marks.closed.add(event.step)
        case Released():
            marks.released[event.step].add(event.who)
        case Told():
            marks.told[event.step].add(event.who)
        case Chosen():
            marks.chosen[event.step].add(event.who)
        case Met():
            marks.met.add(event.step)


def _mark_between(marks: Marks, event: SharedEvent) -> None:
    match event:
        case Responded():
            marks.answers[event.step].add((event.who, event.to))
        case Corrected() | SaidAgain() | Heard() | Added():
            marks.talk[event.step].add(event)
        case Welcomed():
            marks.welcome[event.step].add(event.who)
        case Drafted():
            marks.drafts[event.step][event.number] = event.who
        case Accepted():
            marks.accepted[event.step].add((event.who, event.number))


def _at(script: Script, started: Started, marks: Marks, now: datetime) -> Sitting:
    deadline = _runs_out(marks.moved, script.expires_after)
    present = started.participants - marks.left.keys()
    ends = [*marks.withdrawn]
    if script.joint and len(present) < ENOUGH:
        # Who left as the last but one took the company away, whoever leaves later.
        ends.append(sorted(marks.left.values())[len(started.participants) - ENOUGH])
    silent = deadline <= min([*ends, now])
    put_away = min([*ends, deadline]) if ends or silent else None
    deserted = not silent and put_away not in (None, *marks.withdrawn)
    return Sitting(script, now, started, marks, present, deadline, put_away, silent, deserted)


def _runs_out(moved: list[datetime], after: timedelta) -> datetime:
    """The end of the first pause that was too long. A later event does not undo it."""
    moments = sorted(moved)
    deadline = moments[0] + after
    for moment in moments:
        if moment >= deadline:
            break
        deadline = moment + after
    return deadline
