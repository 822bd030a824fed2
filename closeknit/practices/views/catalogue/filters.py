"""What somebody looks for, as it stands in an address, and the way back into one.

Words that are typed stand in the address of the page alone, so that going back, reloading and sending
a link work. Nothing keeps them: no table, no log (`serving.log` writes no paths), no cache.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from enum import StrEnum
from typing import TypeVar
from urllib.parse import urlencode

from django.http import QueryDict
from django.urls import reverse

from closeknit.catalogue import BondKind, Sought, Strategy, Way, words_of
from closeknit.practices.views.catalogue.wording import BONDS, DOORS, MINUTES, WAYS

MOST_SIGNS = 80
DEPTHS = (1, 2, 3, 4)
"""As a limit; the fifth is the deepest there is."""
NOTHING = Sought()

Chosen = TypeVar("Chosen", bound=StrEnum)


@dataclass(frozen=True, slots=True)
class Choice:
    """One option of a filter. A depth is worded by the template."""

    value: str | int
    text: str
    chosen: bool


@dataclass(frozen=True, slots=True)
class Filter:
    name: str
    label: str
    any: str
    choices: tuple[Choice, ...]


@dataclass(frozen=True, slots=True)
class Limit:
    """A filter that is set, in words (a depth is worded by the template), and the address without."""

    text: str
    address: str
    depth: int | None = None


def sought_in(query: QueryDict) -> Sought:
    """What an address asks for. Whatever is none of the choices is as if it were not there."""
    words = query.get("q", "")[:MOST_SIGNS].strip()
    return Sought(
        words=words if words_of(words) else "",
        strategy=_one_of(Strategy, query.get("strategy", "")),
        deepest=_number(query.get("depth", ""), DEPTHS),
        minutes=_number(query.get("minutes", ""), MINUTES),
        way=_one_of(Way, query.get("way", ""), WAYS),
        bond=_one_of(BondKind, query.get("bond", "")),
    )


def address(sought: Sought, page: int = 1) -> str:
    """The shortest address that asks for this."""
    said = {
        "q": sought.words,
        "strategy": sought.strategy,
        "depth": sought.deepest,
        "minutes": sought.minutes,
        "way": sought.way,
        "bond": sought.bond,
        "page": page if page > 1 else None,
    }
    query = urlencode({name: value for name, value in said.items() if value})
    return reverse("practices:practices") + (f"?{query}" if query else "")


def without_words(sought: Sought) -> Sought:
    return replace(sought, words="")


def filters(sought: Sought) -> list[Filter]:
    """The filters with their choices, the one that is set chosen."""
    doors = [(key.value, door.title) for key, door in DOORS.items()]
    return [
        _filter("strategy", "About", "anything", doors, sought.strategy),
        _filter("depth", "No deeper than", "any depth", [(n, "") for n in DEPTHS], sought.deepest),
        _filter("minutes", "No longer than", "any time", _minutes(), sought.minutes),
        _filter("way", "Done", "in any way", _worded(WAYS), sought.way),
        _filter("bond", "With", "anybody", _worded(BONDS), sought.bond),
    ]


def limits(sought: Sought) -> list[Limit]:
    """The filters that are set, each with the way to take it off."""
    return list(_limits(sought))


def _limits(sought: Sought) -> Iterator[Limit]:
    if sought.strategy:
        without = address(replace(sought, strategy=None))
        yield Limit(f"about “{DOORS[sought.strategy].title}”", without)
    if sought.deepest:
        yield Limit("", address(replace(sought, deepest=None)), sought.deepest)
    if sought.minutes:
        yield Limit(f"up to {sought.minutes} minutes", address(replace(sought, minutes=None)))
    if sought.way:
        yield Limit(WAYS[sought.way], address(replace(sought, way=None)))
    if sought.bond:
        yield Limit(f"with {BONDS[sought.bond]}", address(replace(sought, bond=None)))


def _filter(
    name: str,
    label: str,
    anything: str,
    choices: Iterable[tuple[str | int, str]],
    chosen: str | int | None,
) -> Filter:
    every = tuple(Choice(value, text, value == chosen) for value, text in choices)
    return Filter(name, label, anything, every)


def _minutes() -> Iterator[tuple[int, str]]:
    return ((minutes, f"{minutes} minutes") for minutes in MINUTES)


def _worded(words: dict[Chosen, str]) -> Iterator[tuple[str, str]]:
    return ((key.value, text) for key, text in words.items())


def _one_of(kind: type[Chosen], text: str, among: Iterable[Chosen] | None = None) -> Chosen | None:
    return next((each for each in among or kind if each.value == text), None)


def _number(text: str, among: tuple[int, ...]) -> int | None:
    return next((each for each in among if str(each) == text), None)
