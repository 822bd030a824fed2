"""Which practice Today offers, and why, in one sentence.

A pure function over metadata: what was done and when, how deep it may go, which ways are possible
now. It sees no words, is the same all day long, and explains itself only by what is there and
everybody in the bond can already see: never by what is missing, or since when.

Each place has a queue of its own: the next part of the programme that is followed there, then what
is new there, then what is known and has rested. The places take turns, so that "something else"
leads from one to the next. Nothing depends on what does not fit anyway.
"""

import hashlib
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, timedelta
from functools import cached_property

from closeknit.catalogue.kinds import BondKind, Strategy, Way
from closeknit.catalogue.practice import (
    COLLEAGUE_DEPTH,
    TWO_PEOPLE,
    Practice,
    Stage,
    StepText,
)

REFUSED_FOR = timedelta(days=10)
"""How long a declined suggestion stays away. Nobody is asked why."""

REST_AFTER_DEPTH = timedelta(days=3)
RESTS = timedelta(days=30)
"""How long something known stays behind what is known too, and was longer ago."""

AWAKE = timedelta(days=28)
"""For how long after a sitting a bond counts as one in which something happens."""

ALONE_EVERY = 4
"""On one day in so many, something for oneself comes first: for everybody alike."""

DEEP = 3
SHORT_MINUTES = 3
QUIET_AFTER = 2
NEW = {1: "New to you.", 2: "New to you both."}


@dataclass(frozen=True, slots=True)
class Past:
    """A sitting that was: which practice, on which day, how deep it went (1 to 5)."""

    practice: str
    strategy: Strategy
    day: date
    depth: int


@dataclass(frozen=True, slots=True)
class Path:
    """A programme that is followed: its title, and the stages that have not been done, in order."""

    title: str
    ahead: tuple[Stage, ...]


@dataclass(frozen=True)
class Place:
    """Where a practice could happen: a bond, or (`bond` None) a person by themselves.

    `deepest` is the depth (1 to 5) that nothing there goes beyond: that of whoever goes slower.
    `streak` counts sittings in a row that this person sealed in and that were put away in silence.
    `busy` says that an offer of this person's stands open here already. `apart`: they want no
    closeness here, or do not feel safe. `touch`: they have switched it on. `spent` names the pools
    of which nothing unseen is left. `path` is what lies ahead of a programme that is followed here. `about` are, for
    somebody by themselves, the kinds of the bonds that they might think about.
    """

    bond: str | None
    kind: BondKind
    deepest: int
    members: int = 1
    past: tuple[Past, ...] = ()
    streak: int = 0
    busy: bool = False
    apart: bool = False
    touch: bool = False
    spent: frozenset[str] = frozenset()
    path: Path | None = None
    about: frozenset[BondKind] = frozenset()

    @property
    def limit(self) -> int:
        return min(self.deepest, COLLEAGUE_DEPTH) if self._colleagues else self.deepest

    @property
    def touches(self) -> bool:
        """Touch is for two, or for thinking about it alone, where somebody has switched it on."""
        two = self.bond is None or (self.members == TWO_PEOPLE and not self._colleagues)
        return self.touch and two

    @property
    def _colleagues(self) -> bool:
        return self.kind is BondKind.COLLEAGUE

    def last(self, practice: str) -> date | None:
        """The day on which this practice was done here last."""
        return self._done.get(practice)

    def visited(self, strategy: Strategy) -> date:
        """The day of the last practice of this strategy; `date.min` before the first."""
        return self._visited.get(strategy, date.min)

    def deep_lately(self, day: date) -> Past | None:
        """The latest deep talk of these days, after which lighter ones come first."""
        deep = self._deep
        return deep if deep is not None and day - deep.day <= REST_AFTER_DEPTH else None

    @cached_property
    def _in_order(self) -> list[Past]:
        return sorted(self.past, key=lambda past: past.day)

    @cached_property
    def _done(self) -> dict[str, date]:
        return {past.practice: past.day for past in self._in_order}

    @cached_property
    def _visited(self) -> dict[Strategy, date]:
        return {past.strategy: past.day for past in self._in_order}

    @cached_property
    def _deep(self) -> Past | None:
        return next((past for past in reversed(self._in_order) if past.depth >= DEEP), None)


@dataclass(frozen=True, slots=True)
class Suggestion:
    """`form` is the key of the form that is meant."""

    practice: Practice
    bond: str | None
    way: Way
    reason: str
    form: str

    @property
    def minutes(self) -> int:
        return self.practice.form(self.form).minutes


@dataclass(frozen=True, slots=True)
class Spent:
    """Nothing else is left but what has no unseen prompt here: time to write one of one's own."""

    practice: Practice
    bond: str | None


@dataclass(frozen=True, slots=True)
class Asking:
    """For whom, and when: `person` is any text that is stable for this person, it only breaks ties."""

    day: date
    person: str

    def lot(self, *parts: str) -> bytes:
        said = "\n".join((self.day.isoformat(), self.person, *parts))
        return hashlib.sha256(said.encode()).digest()


def suggest(
    practices: Iterable[Practice],
    places: Sequence[Place],
    refusals: Iterable[tuple[str, date]],
    day: date,
    person: str,
    passed_over: int = 0,
) -> Suggestion | Spent | None:
    """The suggestion of the day, or None where nothing fits.

    `refusals` are (practice id, day) pairs; `person` is any text that is stable for this person;
    `passed_over` counts how often "something else" was tapped today, and walks down the same
    ranking, which begins anew at its end. Source: DESIGN §6.
    """
    found = walk(practices, places, refusals, day, person)
    return found[passed_over % len(found)] if found else None


def walk(
    practices: Iterable[Practice],
    places: Sequence[Place],
    refusals: Iterable[tuple[str, date]],
    day: date,
    person: str,
) -> list[Suggestion | Spent]:
    """All that "something else" leads through on this day, each practice once; at its end, where
    something is spent, that it is."""
    refused = {practice for practice, when in refusals if day - when < REFUSED_FOR}
    shelf = [each for each in practices if each.suggested and each.id not in refused]
    asking = Asking(day, person)
    here = _by_turn([place for place in places if not place.apart], asking)
    found = list(_in_turns(_queues(here, shelf, asking)))
    offered = {fit.practice.id for fit in found}
    unspent = [replace(place, spent=frozenset()) for place in here if place.spent]
    spent = _in_turns(_ranked(place, shelf, asking) for place in unspent)
    left = [fit for fit in spent if fit.practice.id not in offered]
    return [fit.suggestion(day) for fit in found] + [
        Spent(fit.practice, fit.place.bond) for fit in left[:1]
    ]


@dataclass(frozen=True, slots=True)
class Fit:
    """One practice in one place, in the way and form in which it can happen there now. `shallowest`
    and `deepest` are what it asks at least, and how deep it may go."""

    practice: Practice
    place: Place
    way: Way
    form: str
    shallowest: int
    deepest: int
    path: str = field(default="")

    def suggestion(self, day: date) -> Suggestion:
        said = f"Next in “{self.path}”." if self.path else self._reason(day)
        return Suggestion(self.practice, self.place.bond, self.way, said, self.form)

    def needs_rest(self, day: date) -> bool:
        return self.deepest >= DEEP and self.place.deep_lately(day) is not None

    def _reason(self, day: date) -> str:
        deep = self.place.deep_lately(day)
        if deep is not None and self.deepest < DEEP:
            return f"A light one after {_when(deep.day, day)}."
        if self.place.last(self.practice.id) is None:
            return NEW.get(self.place.members, "New to all of you.")
        if self.practice.form(self.form).minutes <= SHORT_MINUTES:
            return "A small one that you know already."
        return "One that you know already."


def _when(then: date, day: date) -> str:
    match (day - then).days:
        case 0:
            return "today’s deeper talk"
        case 1:
            return "yesterday’s deeper talk"
        case _:
            return f"{then:%A}’s deeper talk"


def _by_turn(places: Sequence[Place], asking: Asking) -> list[Place]:
    began = any(place.past for place in places if place.bond is not None)
    return sorted(places, key=lambda place: _turn(place, asking, began=began))


def _turn(place: Place, asking: Asking, *, began: bool) -> tuple[int, date, bytes]:
    """Whose turn it is: the bond longest without a sitting. One in which nothing has happened for
    weeks takes its turn on some days only: else whoever does not answer would be what Today speaks
    of every day, and those who do would never come first. Until somebody has begun anything with
    others, they come before what is for oneself."""
    lot = asking.lot(place.bond or "")
    if place.bond is None:
        return (0 if began and lot[0] % ALONE_EVERY == 0 else 4), date.min, lot
    last = max((past.day for past in place.past), default=date.min)
    if last != date.min and asking.day - last <= AWAKE:
        return 2, last, lot
    return (1 if lot[0] % 2 == 0 else 3), date.min, lot


def _in_turns(queues: Iterable[Iterable[Fit]]) -> Iterator[Fit]:
    """One of each queue after the other, each practice once: what another place has shown already
    is left out, so that nobody loses a turn by it."""
    shown: set[str] = set()
    waiting = [iter(queue) for queue in queues]
    while waiting:
        for queue in list(waiting):
            fit = next((fit for fit in queue if fit.practice.id not in shown), None)
            if fit is None:
                waiting.remove(queue)
                continue
            shown.add(fit.practice.id)
            yield fit


def _queues(here: Sequence[Place], shelf: Sequence[Practice], asking: Asking) -> list[list[Fit]]:
    """What comes in each place, in order; the next part of a programme before everything else. It
    comes in no other place, so that it is there when its turn comes."""
    ahead = [_next_stage(place, here, shelf, asking) for place in here]
    kept = {fit.practice.id for fit in ahead if fit is not None}
    rest = [practice for practice in shelf if practice.id not in kept]
    queues = []
    for place, fit in zip(here, ahead, strict=True):
        queues.append([*filter(None, [fit]), *_ranked(place, rest, asking)])
    return queues


def _ranked(place: Place, shelf: Iterable[Practice], asking: Asking) -> list[Fit]:
    fits = [
        fit
        for practice in shelf
        if (place.last(practice.id) or date.min) < asking.day
        if (fit := _fit(practice, place)) is not None
    ]
    return sorted(fits, key=lambda fit: _rank(fit, asking))


def _rank(fit: Fit, asking: Asking) -> tuple[object, ...]:
    """Lower comes first: what is light after a deep talk, what is new here, what has rested; then
    the strategy longest unvisited, then the practice longest ago."""
    place, last = fit.place, fit.place.last(fit.practice.id)
    return (
        fit.needs_rest(asking.day),
        last is not None,
        last is not None and asking.day - last < RESTS,
        place.visited(fit.practice.strategy),
        last or date.min,
        asking.lot(fit.practice.id, place.bond or ""),
    )


def _next_stage(
    place: Place, here: Sequence[Place], shelf: Iterable[Practice], asking: Asking
) -> Fit | None:
    """The next stage of the programme that can be done here. What only stands in its way for now (an
    open offer, a deep talk yesterday) makes the programme wait, so that its order stays; what does
    not fit here is left out."""
    known = {practice.id: practice for practice in shelf}
    oneself = next((each for each in here if each.bond is None), place)
    for stage in place.path.ahead if place.path else ():
        practice = known.get(stage.practice)
        where = place if practice and _together(practice) else oneself
        calm = replace(where, busy=False, streak=0)
        if practice is None or _fit(practice, calm, stage) is None:
            continue
        fit = _fit(practice, where, stage)
        if fit is None or fit.needs_rest(asking.day) or where.last(practice.id) == asking.day:
            return None
        return replace(fit, path=place.path.title if place.path else "")
    return None


def _together(practice: Practice) -> bool:
    joint = practice.ways & {Way.OWN_TIME, Way.SIDE_BY_SIDE}
    return bool(joint) and not practice.begins_alone


def _fit(practice: Practice, place: Place, stage: Stage | None = None) -> Fit | None:
    """How it can happen here now, or None."""
    if not practice.bonds & {place.kind, *place.about}:
        return None
    if practice.strategy is Strategy.TOUCH and not place.touches:
        return None
    form = practice.form(stage.form if stage else None).key
    for way in _ways(practice, place):
        steps = practice.steps_of(way, form)
        low, high = _depths(practice, place, steps)
        drawn = {step.pool for step in steps}
        if steps and low <= place.limit and not drawn & place.spent:
            return Fit(practice, place, way, form, low, high)
    return None


def _ways(practice: Practice, place: Place) -> Iterator[Way]:
    """The ways that are possible here now. After silence, nothing asks for an answer."""
    if place.bond is None:
        yield from practice.ways & {Way.ALONE}
        return
    if practice.begins_alone:
        return
    quiet = place.streak >= QUIET_AFTER
    if Way.OWN_TIME in practice.ways and not place.busy and not quiet:
        yield Way.OWN_TIME
    thanks = any(step.kind == "tell" for step in practice.steps)
    if Way.SIDE_BY_SIDE in practice.ways and not (thanks and quiet):
        yield Way.SIDE_BY_SIDE


def _depths(practice: Practice, place: Place, steps: Iterable[StepText]) -> tuple[int, int]:
    """What these steps ask at least here, and how deep they may go: as deep as the place, where
    they take their prompts from a pool that does."""
    low = max([practice.depth[0], *(step.depth for step in steps if step.depth)])
    drawn = any(step.pool and not step.depth for step in steps)
    return low, max(low, min(practice.depth[1], place.limit)) if drawn else low
