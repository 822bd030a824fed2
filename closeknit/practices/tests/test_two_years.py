"""Two years of two people who come on some days, decline, tap "something else", change their pace and
switch touch on and off: played on both desks with everything that is in the catalogue."""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import date, timedelta

import pytest

from closeknit.catalogue import BondKind, Practice, Way
from closeknit.practices import beginning, library
from closeknit.practices.desk import ALONE, Desk
from closeknit.practices.places import Circle, places
from closeknit.practices.suggesting import Place, Spent, Suggestion, walk
from closeknit.practices.tests.situations import TODAY, Oracle

DAYS = 730
BOND = "b" * 32
CATALOGUE = library.catalogue()
MOST = 4
"""Suggestions that somebody looks at on one day."""


@dataclass
class Somebody:
    name: str
    desk: Desk = field(default_factory=Desk)

    def walk(self, circle: Circle, day: date) -> tuple[list[Place], list[Suggestion | Spent]]:
        here = places(self.desk, [circle])
        return here, walk(CATALOGUE.practices, here, self.desk.refused(), day, self.name)


@dataclass(frozen=True)
class Shown:
    """One suggestion as somebody saw it, with all that was shown to them before on that day, and how
    deep it may go: as deep as whoever goes slower, and by oneself as one's own pace."""

    day: date
    who: Somebody
    here: list[Place]
    refused: frozenset[str]
    before: tuple[str, ...]
    limit: dict[str | None, int]
    suggestion: Suggestion

    @property
    def place(self) -> Place:
        return next(place for place in self.here if place.bond == self.suggestion.bond)

    @property
    def oracle(self) -> Oracle:
        return Oracle(self.day, self.refused)

    def new_and_fitting(self) -> list[Practice]:
        """What could be shown there instead, and has never been done there."""
        old = {past.practice for past in self.place.past} | set(self.before)
        return [
            practice
            for practice in CATALOGUE.practices
            if practice.id not in old
            and self.oracle.fits(practice, self.place)
            and not self.oracle.tired(practice, self.place)
        ]


class TwoYears:
    def __init__(self, kind: BondKind, seed: int) -> None:
        self.kind, self.chance = kind, random.Random(seed)
        self.two = [Somebody("alice"), Somebody("bob")]
        self.busy: dict[str, bool] = {}

    def play(self) -> Iterator[Shown]:
        for number in range(DAYS):
            day = TODAY + timedelta(days=number)
            for who in self.two:
                self.change_their_mind(who)
                if self.happens(0.7):
                    yield from self.evening(who, day)

    def evening(self, who: Somebody, day: date) -> Iterator[Shown]:
        circle = Circle(BOND, self.kind, 2, self.chance.choice([0, 0, 0, 2]), self.happens(0.15))
        here, found = who.walk(circle, day)
        refused = frozenset(n for n, when in who.desk.refused() if (day - when).days < 10)
        limit = {BOND: self.slower, None: who.desk.pace_in(ALONE)}
        before: tuple[str, ...] = ()
        for suggestion in found[: self.chance.randint(1, MOST)]:
            if isinstance(suggestion, Suggestion):
                yield Shown(day, who, here, refused, before, limit, suggestion)
                before = (*before, suggestion.practice.id)
        last = found[len(before) - 1] if before else None
        if isinstance(last, Suggestion):
            self.answer(who, last, day)

    def answer(self, who: Somebody, last: Suggestion, day: date) -> None:
        if self.happens(0.2):
            who.desk.refuse(last.practice.id, day)
        elif last.way is Way.ALONE:
            who.desk.did(last.practice.id, day, ALONE)
        elif last.way is Way.SIDE_BY_SIDE and self.happens(0.5):
            who.desk.did(last.practice.id, day, ALONE)  # As `aloud` keeps it.
        else:
            self.sit(who, last, day)

    def sit(self, who: Somebody, last: Suggestion, day: date) -> None:
        """Whoever begins has done something; the other may come, or not. Both have seen the prompts."""
        steps = last.practice.steps_of(last.way, last.form)
        seen, depth = who.desk.seen.get(BOND, ()), who.desk.depth_in(BOND)
        drawn = beginning.draw(steps, self.kind, seen, depth).values()
        for other in self.two:
            other.desk.see(BOND, [key for keys in drawn for key in keys])
        for other in self.two:
            if other is who or self.happens(0.8):
                other.desk.did(last.practice.id, day, BOND)

    def change_their_mind(self, who: Somebody) -> None:
        """The deepest that both are ready for is known to both, as the bond's pace tells it."""
        if self.happens(0.05):
            place = self.chance.choice([BOND, ALONE])
            who.desk.change_pace(place, self.chance.choice(["slower", "same", "deeper"]))
        if self.happens(0.02):
            who.desk.touch = [] if who.desk.touch else [BOND]
        if self.happens(0.01):
            fitting = [p.id for p in CATALOGUE.programmes.values() if self.kind in p.bonds]
            who.desk.paths = self.chance.choice([{}, {BOND: self.chance.choice(sorted(fitting))}])
        for each in self.two:
            each.desk.offered[BOND] = self.slower

    @property
    def slower(self) -> int:
        return min(each.desk.pace_in(BOND) for each in self.two)

    def happens(self, how_often: float) -> bool:
        return self.chance.random() < how_often


@pytest.fixture(
    scope="module", params=[(BondKind.FRIEND, 7), (BondKind.PARTNER, 11)], ids=["friend", "partner"]
)
def years(request: pytest.FixtureRequest) -> tuple[TwoYears, list[Shown]]:
    played = TwoYears(*request.param)
    return played, list(played.play())


Years = tuple[TwoYears, list[Shown]]


def test_something_is_shown_on_every_day_on_which_somebody_comes(years: Years) -> None:
    assert len(years[1]) > DAYS


def test_nothing_is_ever_deeper_than_whoever_goes_slower(years: Years) -> None:
    for shown in years[1]:
        suggestion = shown.suggestion
        depths = [step.depth for step in suggestion.practice.steps_of(suggestion.way)]
        asked = max([suggestion.practice.depth[0], *filter(None, depths)])
        assert asked <= shown.limit[suggestion.bond]


def test_nothing_comes_again_while_something_new_is_left(years: Years) -> None:
    for shown in years[1]:
        suggestion, place = shown.suggestion, shown.place
        of_a_path = suggestion.reason.startswith("Next in")
        if not of_a_path and shown.oracle.known(suggestion.practice, place):
            assert shown.new_and_fitting() == []


def test_every_strategy_that_fits_is_visited(years: Years) -> None:
    played, shown = years
    here = Place(BOND, played.kind, 5, 2, touch=True)
    fitting = {p.strategy for p in CATALOGUE.practices if Oracle().fits(p, here)}
    for who in played.two:
        mine = [each for each in shown if each.who is who and each.suggestion.bond]
        assert {each.suggestion.practice.strategy for each in mine} == fitting
        done = {CATALOGUE.by_id[name].strategy for name, _, _ in who.desk.done}
        assert fitting <= done


def test_every_practice_that_fits_is_met(years: Years) -> None:
    """But for those that are deeper than where everybody begins: for those it takes both."""
    played, shown = years
    here = Place(BOND, played.kind, 2, 2, touch=True)
    fitting = {p.id for p in CATALOGUE.practices if Oracle().fits(p, here)}
    assert fitting <= {each.suggestion.practice.id for each in shown}


def test_nothing_refused_comes_back_within_ten_days(years: Years) -> None:
    for shown in years[1]:
        assert shown.suggestion.practice.id not in shown.refused


def test_no_day_repeats_what_was_done_on_it(years: Years) -> None:
    for shown in years[1]:
        there = [past for past in shown.place.past if past.day == shown.day]
        assert shown.suggestion.practice.id not in {past.practice for past in there}
