"""Every past, pace and refusal that there can be, and what may be suggested there: said once more, in
other words than the program's, so that the two can disagree."""

import random
from dataclasses import dataclass, replace
from datetime import date, timedelta

from hypothesis import settings
from hypothesis import strategies as st

from closeknit.catalogue import BondKind, Practice, Strategy, Way
from closeknit.practices import library
from closeknit.practices.suggesting import Past, Path, Place, Spent, Suggestion, walk

TODAY = date(2026, 3, 2)
CATALOGUE = library.catalogue()
PRACTICES = CATALOGUE.practices
BY_ID = CATALOGUE.by_id
POOLS = sorted(CATALOGUE.pools)
PROGRAMMES = sorted(CATALOGUE.programmes.values(), key=lambda each: each.id)
PATHS = [Path(each.title, each.stages) for each in PROGRAMMES]
TOGETHER = [kind for kind in BondKind if kind is not BondKind.JUST_ME]

often = settings(max_examples=40, deadline=None)
"""Each of these looks at a whole walk, so forty of them look at a thousand suggestions."""

Refusals = list[tuple[str, date]]
Found = Suggestion | Spent | None

days = st.one_of(st.integers(0, 4), st.integers(0, 60)).map(lambda n: TODAY - timedelta(days=n))
ids = st.sampled_from(PRACTICES).map(lambda practice: practice.id)
refusals = st.lists(st.tuples(ids, days), max_size=4)
"""Some refused things; `many_refusals` leave little."""
many_refusals = st.builds(
    lambda seed, left: [(p.id, TODAY) for p in random.Random(seed).sample(PRACTICES, left)],
    st.integers(0, 1000),
    st.integers(max(0, len(PRACTICES) - 3), len(PRACTICES)),
)


@st.composite
def pasts(draw: st.DrawFn) -> Past:
    practice = draw(st.sampled_from(PRACTICES))
    depth = draw(st.integers(practice.depth[0], practice.depth[1]))
    return Past(practice.id, practice.strategy, draw(days), depth)


def _row(seed: int, length: int) -> list[Past]:
    """As many different ones as there are days, the last one yesterday."""
    shelf = random.Random(seed).sample(PRACTICES, min(length, len(PRACTICES)))
    return [_yesterday(practice, back) for back, practice in enumerate(shelf)]


def _yesterday(practice: Practice, back: int) -> Past:
    day = TODAY - timedelta(days=1 + back)
    return Past(practice.id, practice.strategy, day, practice.depth[0])


histories = st.one_of(
    st.lists(pasts(), max_size=4),
    st.builds(_row, st.integers(0, 1000), st.integers(0, len(PRACTICES))),
).map(tuple)
"""A few things at any time, or a long row of them, a different one each day."""


@st.composite
def bonds(draw: st.DrawFn, number: int, *, apart: bool | None = None) -> Place:
    return Place(
        bond=f"bond {number}",
        kind=draw(st.sampled_from(TOGETHER)),
        deepest=draw(st.integers(1, 5)),
        members=draw(st.sampled_from([2, 2, 2, 3, 8])),
        past=draw(histories),
        streak=draw(st.sampled_from([0, 0, 1, 2, 4])),
        busy=draw(st.booleans()),
        apart=draw(st.booleans()) if apart is None else apart,
        touch=draw(st.booleans()),
        spent=frozenset(draw(st.sets(st.sampled_from(POOLS)))),
        path=draw(st.sampled_from([None, None, *PATHS])),
    )


@st.composite
def oneselves(draw: st.DrawFn) -> Place:
    return Place(
        bond=None,
        kind=BondKind.JUST_ME,
        deepest=draw(st.integers(1, 5)),
        past=draw(histories),
        touch=draw(st.booleans()),
        spent=frozenset(draw(st.sets(st.sampled_from(POOLS)))),
        path=draw(st.sampled_from([None, None, *PATHS])),
        about=frozenset(draw(st.sets(st.sampled_from(TOGETHER)))),
    )


rooms = st.integers(0, 3).flatmap(
    lambda n: st.tuples(oneselves(), *(bonds(each) for each in range(1, n + 1)))
)
"""A person with up to three bonds."""


def walked(here: tuple[Place, ...], refused: Refusals, who: str = "alice") -> list[Found]:
    return list(walk(PRACTICES, here, refused, TODAY, who))


def offered(here: tuple[Place, ...], refused: Refusals) -> list[Suggestion]:
    """The walk without the word that something is spent."""
    return [each for each in walked(here, refused) if isinstance(each, Suggestion)]


def place_of(found: Suggestion | Spent, here: tuple[Place, ...]) -> Place:
    return next(place for place in here if place.bond == found.bond)


def lately(refused: Refusals) -> set[str]:
    return {name for name, day in refused if (TODAY - day).days < 10}


@dataclass(frozen=True)
class Oracle:
    """What may be suggested to somebody on a day, asked of one practice and one place at a time."""

    day: date = TODAY
    refused: frozenset[str] = frozenset()

    def fits(self, practice: Practice, place: Place) -> bool:
        if not practice.suggested or practice.id in self.refused or place.apart:
            return False
        if any(past.day >= self.day and past.practice == practice.id for past in place.past):
            return False
        return bool(self.ways(practice, place))

    def ways(self, practice: Practice, place: Place) -> set[Way]:
        colleagues = place.kind is BondKind.COLLEAGUE
        if not practice.bonds & ({place.kind} | place.about):
            return set()
        if practice.strategy is Strategy.TOUCH and (
            not place.touch or colleagues or (place.bond is not None and place.members != 2)
        ):
            return set()
        steps = [step for step in practice.steps if step.key in practice.forms[0].steps]
        found = set()
        for way in practice.ways & self.open(practice, place):
            there = [step for step in steps if way in step.ways]
            needed = max([practice.depth[0], *(step.depth or 0 for step in there)])
            emptied = {step.pool for step in there} & place.spent
            if needed <= min(place.deepest, 2 if colleagues else 5) and there and not emptied:
                found.add(way)
        return found

    def open(self, practice: Practice, place: Place) -> set[Way]:
        """The ways that the place leaves open, whatever the practice asks."""
        if place.bond is None:
            return {Way.ALONE}
        if practice.begins_alone:
            return set()
        found = {Way.OWN_TIME, Way.SIDE_BY_SIDE}
        if place.busy or place.streak >= 2:
            found.discard(Way.OWN_TIME)
        if place.streak >= 2 and "tell" in {step.kind for step in practice.steps}:
            found.discard(Way.SIDE_BY_SIDE)
        return found

    def tired(self, practice: Practice, place: Place) -> bool:
        """Deep, or perhaps deep, in the three days after a deep talk."""
        deep = [p for p in place.past if p.depth >= 3 and (self.day - p.day).days <= 3]
        return bool(deep) and self.most(practice, place) >= 3

    def most(self, practice: Practice, place: Place) -> int:
        low, high = practice.depth_for(place.kind)
        drawn = any(step.pool and not step.depth for step in practice.steps)
        return max(low, min(high, place.deepest)) if drawn else low

    def known(self, practice: Practice, place: Place) -> bool:
        return practice.id in {past.practice for past in place.past}


def without_paths(here: tuple[Place, ...]) -> tuple[Place, ...]:
    return tuple(replace(place, path=None) for place in here)
