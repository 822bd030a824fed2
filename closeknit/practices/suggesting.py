"""Which practice Today offers, and why, in one sentence.

A pure function over metadata: what was done and when, one's own pace, which ways are possible
now. It sees no words, is the same all day long, and explains itself only by what is there and
everybody in the bond can already see: never by what is missing, or since when.
"""

import hashlib
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, timedelta

from closeknit.catalogue.kinds import BondKind, Strategy, Way
from closeknit.catalogue.practice import Practice

REFUSED_FOR = timedelta(days=10)
"""How long a declined suggestion stays away. Nobody is asked why."""

REST_AFTER_DEPTH = timedelta(days=3)
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
class Place:
    """Where a practice could happen: a bond, or (`bond` None) a person by themselves.

    `deepest` is the depth that this person is ready for there. `streak` counts sittings
    in a row that this person sealed in and that were put away in silence. `busy` says that an offer
    of this person's stands open here already.
    """

    bond: str | None
    kind: BondKind
    deepest: int
    members: int = 1
    past: tuple[Past, ...] = ()
    streak: int = 0
    busy: bool = False


@dataclass(frozen=True, slots=True)
class Suggestion:
    practice: Practice
    bond: str | None
    way: Way
    reason: str


def suggest(
    practices: Iterable[Practice],
    places: Sequence[Place],
    refusals: Iterable[tuple[str, date]],
    day: date,
    person: str,
    passed_over: int = 0,
) -> Suggestion | None:
    """The suggestion of the day, or None where nothing fits.

    `refusals` are (practice id, day) pairs; `person` is any text that is stable for this person, it
    only breaks ties; `passed_over` counts how often "something else" was tapped today, and walks
    down the same ranking. Source: DESIGN §6.
    """
    refused = {practice for practice, when in refusals if day - when < REFUSED_FOR}
    ranked = sorted(
        (
            (_rank(practice, place, day, person), practice, place, way)
            for practice in practices
            if practice.suggested and practice.id not in refused
            for place in places
            if (way := _way(practice, place)) is not None
        ),
        key=lambda found: found[0],
    )
    each_once = _first_of_each(ranked)
    if not each_once:
        return None
    practice, place, way = each_once[passed_over % len(each_once)]
    return Suggestion(practice, place.bond, way, _reason(practice, place, day))


def _first_of_each(
    ranked: Sequence[tuple[object, Practice, Place, Way]],
) -> list[tuple[Practice, Place, Way]]:
    best: dict[str, tuple[Practice, Place, Way]] = {}
    for _, practice, place, way in ranked:
        best.setdefault(practice.id, (practice, place, way))
    return list(best.values())


def _way(practice: Practice, place: Place) -> Way | None:
    """The way in which it can happen here, or None. After silence, nothing asks for an answer."""
    if place.kind not in practice.bonds or practice.depth[0] > place.deepest:
        return None
    if place.bond is None:
        return Way.ALONE if Way.ALONE in practice.ways else None
    if Way.OWN_TIME in practice.ways and not place.busy and place.streak < QUIET_AFTER:
        return Way.OWN_TIME
    thanks = any(step.kind == "tell" for step in practice.steps)
    if Way.SIDE_BY_SIDE in practice.ways and not (thanks and place.streak >= QUIET_AFTER):
        return Way.SIDE_BY_SIDE
    return None


def _rank(practice: Practice, place: Place, day: date, person: str) -> tuple[object, ...]:
    """Lower comes first: rest after depth, then together, then what was longest ago."""
    mine = [past.day for past in place.past if past.practice == practice.id]
    strategy = [past.day for past in place.past if past.strategy == practice.strategy]
    tired = _deep_lately(place, day) is not None and practice.depth[0] >= DEEP
    done_today = any(when == day for when in mine)
    return (
        done_today,
        tired,
        place.bond is None,
        max(strategy, default=date.min),
        max(mine, default=date.min),
        _lot(day, person, practice.id, place.bond or ""),
    )


def _lot(*parts: object) -> bytes:
    return hashlib.sha256("\n".join(map(str, parts)).encode()).digest()


def _deep_lately(place: Place, day: date) -> Past | None:
    deep = [p for p in place.past if p.depth >= DEEP and day - p.day <= REST_AFTER_DEPTH]
    return max(deep, key=lambda past: past.day, default=None)


def _reason(practice: Practice, place: Place, day: date) -> str:
    deep = _deep_lately(place, day)
    if deep is not None and practice.depth[0] < DEEP:
        return f"A light one after {_when(deep.day, day)}."
    if not any(past.practice == practice.id for past in place.past):
        return NEW.get(place.members, "New to all of you.")
    if practice.minutes <= SHORT_MINUTES:
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
