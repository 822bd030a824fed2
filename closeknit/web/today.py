"""Today shows one thing, not a list: a pause, else who has come, else an opening, else what came back, else a moment
that is held up, else a day that one has set oneself, else an offer, else a first answer, else what was begun,
else a suggestion."""

from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime, timedelta
from enum import StrEnum
from uuid import UUID

from closeknit import engine
from closeknit.bonds import confirming, joining
from closeknit.bonds.access import BondView
from closeknit.bonds.confirming import Arrival
from closeknit.catalogue import Practice
from closeknit.engine import State
from closeknit.keepsakes import keeping
from closeknit.keepsakes.keeping import Kept
from closeknit.keepsakes.life import days
from closeknit.keepsakes.moments import holding
from closeknit.keepsakes.moments.holding import Held
from closeknit.keepsakes.pause import resting
from closeknit.keepsakes.pause.resting import Shown
from closeknit.people import clock
from closeknit.people.http import Visit
from closeknit.practices import alone, desk, early, library, window
from closeknit.practices.desk import Desk
from closeknit.practices.own import rungs
from closeknit.practices.places import Circle, lacks_rungs, places
from closeknit.practices.runs import Run
from closeknit.practices.sittings import JointRun
from closeknit.practices.suggesting import Spent, Suggestion, suggest
from closeknit.practices.window import Window

PLENTY = 2
GAP = timedelta(days=7)

Fits = Callable[[JointRun, engine.Position], bool]
Sorts = tuple[tuple["Sort", Fits], ...]


class Sort(StrEnum):
    PAUSE = "pause"
    ARRIVAL = "arrival"
    OPENING = "opening"
    RETURNED = "returned"
    HELD = "held"
    DAY = "day"
    OFFER = "offer"
    FIRST = "first"
    GOING_ON = "going-on"
    ALONE = "alone"
    SUGGESTION = "suggestion"
    SPENT = "spent"
    PLENTY = "plenty"
    REST = "rest"


@dataclass(frozen=True, slots=True)
class Thing:
    """The one thing. `run` is set for what runs, `suggestion` for what might begin, `spent` for what
    has no unseen prompt left, `arrival` for somebody at the door of `view`, `held` for a moment that is
    held up there, `kept` for a keepsake whose day has come, `pause` for one in `view`, `other` and `bond` for a first answer."""

    sort: Sort
    run: Run | None = None
    view: BondView | None = None
    suggestion: Suggestion | None = None
    spent: Spent | None = None
    arrival: Arrival | None = None
    held: Held | None = None
    kept: Kept | None = None
    pause: Shown | None = None
    other: str = ""
    bond: UUID | None = None
    after_a_gap: bool = False

    @property
    def practice(self) -> Practice | None:
        if self.run is not None:
            return self.run.practice
        begun = self.suggestion or self.spent
        return begun.practice if begun else None


def thing(visit: Visit, views: Sequence[BondView]) -> Thing:
    """What Today shows this person now. "Something else" walks down from it; what has opened or come
    back, and who stands at the door, is not passed over; "not today" is respected by all of it."""
    mine, day = desk.read(visit), clock.today(visit.person.zone)
    if mine.put_off == day.isoformat():
        return Thing(Sort.REST)
    seen = window.windows(visit, [view for view in views if len(view.members) > 1], mine.touch)
    before = (*_pause(visit, views), *_arrival(visit, views))
    first = next(iter(before), None) or next(_waiting(seen, BEFORE_ALL), None)
    if first is not None:
        return first
    passing = mine.passed_over_on(day)
    plenty = [Thing(Sort.PLENTY)] if mine.done_on(day) >= PLENTY else []
    coming_by = [*_held(visit, views), *_days(visit, views)]
    waiting = [*coming_by, *_waiting(seen, OFFERS), *plenty, *_later(visit, views, seen)]
    if passing < len(waiting):
        return waiting[passing]
    return _suggested(visit, seen, mine, day, passing - len(waiting)) or Thing(Sort.REST)


def greeting(now: datetime) -> str:
    """What the person's own clock makes one say."""
    match now.hour:
        case hour if 4 <= hour < 12:  # noqa: PLR2004  Hours of a day.
            return "Good morning"
        case hour if 12 <= hour < 18:  # noqa: PLR2004
            return "Good afternoon"
        case _:
            return "Good evening"


def _later(visit: Visit, views: Sequence[BondView], seen: Sequence[Window]) -> list[Thing]:
    """What was begun. On a day that has had its plenty it comes after that, for who asks."""
    return [*_first(visit, views), *_waiting(seen, GOING_ON), *_alone(visit)]


def _pause(visit: Visit, views: Sequence[BondView]) -> Iterator[Thing]:
    """Before all else: somebody has said that it is too much, or it is time to come back to it."""
    for view, shown in resting.shown_of(visit, views):
        yield Thing(Sort.PAUSE, view=view, pause=shown)


def _arrival(visit: Visit, views: Sequence[BondView]) -> Iterator[Thing]:
    view_of = {view.bond.pk: view for view in views}
    for arrival in confirming.arrivals_in(visit, [view.bond for view in views]):
        if arrival.for_me:
            yield Thing(Sort.ARRIVAL, view=view_of[arrival.bond_id], arrival=arrival)


def _held(visit: Visit, views: Sequence[BondView]) -> Iterator[Thing]:
    """Before an offer: it asks for nothing but a look."""
    for view, held in holding.for_me(visit, views):
        yield Thing(Sort.HELD, view=view, held=held)


def _days(visit: Visit, views: Sequence[BondView]) -> Iterator[Thing]:
    """What this person has set a day for, and it still stands. Nobody else is told."""
    by_bond: dict[UUID, set[UUID]] = {}
    for day in days.due(visit):
        by_bond.setdefault(day.bond, set()).add(day.words)
    for view in views:
        for kept in keeping.standing(visit, view, by_bond.get(view.bond.pk, set())):
            yield Thing(Sort.DAY, view=view, kept=kept)


def _first(visit: Visit, views: Sequence[BondView]) -> Iterator[Thing]:
    """First answers that can be written before the other is there, as long as they are not."""
    others = {each.bond_id: each.inviter for each in joining.pending(visit) if not each.over}
    others |= {view.bond.pk: "" for view in views if not view.others and not view.gone}
    for bond, other in others.items():
        written = early.read(visit, bond)
        if written is None or not written.sealed:
            yield Thing(Sort.FIRST, other=other, bond=bond)


def _waiting(seen: Sequence[Window], sorts: Sorts) -> Iterator[Thing]:
    for sort, fits in sorts:
        for bond in seen:
            for run, position in bond.runs:
                if fits(run, position):
                    yield Thing(sort, run, bond.view)


def _opened(run: JointRun, position: engine.Position) -> bool:
    return bool(window.unseen(run, position) or _told(run, position))


def _told(run: JointRun, position: engine.Position) -> bool:
    """Words for me that lie open in a sitting that I have not looked into: an appreciation, say."""
    untouched = not run.log.events and not run.log.seen and not run.log.seals
    others = any(heard.author != run.me and not heard.sealed for heard in run.uttered)
    return untouched and others and position.state in (State.OFFERED, State.PUT_AWAY, State.OVER)


def _returned(_run: JointRun, position: engine.Position) -> bool:
    return bool(position.returned)


def _offered(_run: JointRun, position: engine.Position) -> bool:
    return position.state is State.OFFERED


def _to_do(_run: JointRun, position: engine.Position) -> bool:
    going = (State.UNDER_WAY, State.OFFER)
    may = any(step.may & _ASKS for step in position.steps if step.key == position.current)
    return position.state in going and may


_ASKS = frozenset({engine.Act.FINISH, engine.Act.SEAL, engine.Act.TELL, engine.Act.RESPOND})

BEFORE_ALL: Sorts = ((Sort.OPENING, _opened), (Sort.RETURNED, _returned))
OFFERS: Sorts = ((Sort.OFFER, _offered),)
GOING_ON: Sorts = ((Sort.GOING_ON, _to_do),)


def _alone(visit: Visit) -> Iterator[Thing]:
    for run in alone.running(visit):
        yield Thing(Sort.ALONE, run)


def _suggested(
    visit: Visit, seen: Sequence[Window], mine: Desk, day: date, passed_over: int
) -> Thing | None:
    found = suggest(
        library.catalogue().practices,
        places(mine, [_circle(visit, bond, mine) for bond in seen]),
        mine.refused(),
        day,
        visit.person.pk.hex,
        passed_over,
    )
    if found is None:
        return None
    view = next((bond.view for bond in seen if bond.view.bond.pk.hex == found.bond), None)
    if isinstance(found, Spent):
        return Thing(Sort.SPENT, view=view, spent=found)
    return Thing(Sort.SUGGESTION, view=view, suggestion=found, after_a_gap=_long_ago(mine, day))


def _long_ago(mine: Desk, day: date) -> bool:
    """Whether somebody comes back after a while. It is not counted, and not said since when."""
    last = max((when for _, when, _ in mine.done), default="")
    return bool(last) and day - date.fromisoformat(last) > GAP


def _circle(visit: Visit, bond: Window, mine: Desk) -> Circle:
    """The rungs of a bond are read where its ladder has no others left, and nowhere else."""
    view = bond.view
    found = Circle(view.bond.pk.hex, view.kind, len(view.members), bond.streak, bond.busy)
    if not lacks_rungs(mine, found):
        return found
    return replace(found, rungs=tuple(rung.prompt for rung in rungs.of_bond(visit, view)))
