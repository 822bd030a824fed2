"""Finding practices: by the words in them, and by what somebody has time and heart for.

An index is made once of a catalogue. Asking it looks a word up in a sorted list and intersects a few
sets, so that six hundred practices are searched in the time of sixty. Nothing that is asked is kept.
"""

import re
import unicodedata
from bisect import bisect_left
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from itertools import chain
from typing import TypeVar

from closeknit.catalogue.kinds import BondKind, Strategy, Way
from closeknit.catalogue.practice import Pool, Practice, StepText

MOST_WORDS = 8
"""Words of a question that are looked up; whoever types more has said enough by then."""

LAST_SIGN = "\U0010ffff"
"""Sorts behind whatever a word may go on with."""

_WORD = re.compile(r"[^\W_]+")
_ACCENTS = re.compile("[\u0300-\u036f]+")
_APOSTROPHES = str.maketrans("", "", "'’")

Key = TypeVar("Key")

Sign = tuple[str, object, int]
"""Something that a practice is: ("way", Way.ALONE, 0), ("minutes", None, 5)."""

Words = Mapping[str, frozenset[int]]
Signs = Mapping[Sign, frozenset[int]]


@dataclass(frozen=True, slots=True)
class Sought:
    """What somebody looks for; None, and no words, mean that anything fits.

    `deepest` is a depth (1 to 5) that it does not go beyond, `minutes` how long its shortest form
    may take. The kind "just me" stands for whatever can be done by oneself.
    """

    words: str = ""
    strategy: Strategy | None = None
    deepest: int | None = None
    minutes: int | None = None
    way: Way | None = None
    bond: BondKind | None = None


@dataclass(frozen=True, slots=True)
class Index:
    """Which of `practices`, by their place, hold which word: anywhere (`texts`), and in the title
    (`titles`); and which bear which sign. `words` are those of `texts` in order, so that all with
    one beginning stand together."""

    practices: tuple[Practice, ...]
    words: tuple[str, ...]
    texts: Words
    titles: Words
    signs: Signs

    def find(self, sought: Sought) -> list[Practice]:
        """What fits, those with the words in their title first, else in the catalogue's order.

        Every word has to occur as it is; of the last one the beginning is enough, for it may still
        be on its way.
        """
        spelled = self._spelled(words_of(sought.words)[:MOST_WORDS])
        every = frozenset(range(len(self.practices)))
        limits = [_united(self.signs, signs) for signs in self._limits(sought)]
        found = every.intersection(*(_united(self.texts, each) for each in spelled), *limits)
        return [self.practices[at] for at in self._ranked(found, spelled)]

    def _spelled(self, asked: list[str]) -> list[tuple[str, ...]]:
        """For each word that was asked for, the words that it may be."""
        if not asked:
            return []
        start = asked[-1]
        begun = slice(bisect_left(self.words, start), bisect_left(self.words, start + LAST_SIGN))
        return [*((word,) for word in asked[:-1]), self.words[begun]]

    def _limits(self, sought: Sought) -> Iterator[list[Sign]]:
        """For each limit the signs of which a practice has to bear one."""
        if sought.strategy is not None:
            yield [("strategy", sought.strategy, 0)]
        if sought.way is not None:
            yield [("way", sought.way, 0)]
        if sought.bond is not None:
            yield [("bond", sought.bond, 0)]
        if sought.minutes is not None:
            yield self._up_to("minutes", None, sought.minutes)
        if sought.deepest is not None:
            yield self._up_to("depth", sought.bond, sought.deepest)

    def _up_to(self, name: str, of: object, most: int) -> list[Sign]:
        return [sign for sign in self.signs if sign[:2] == (name, of) and sign[2] <= most]

    def _ranked(self, found: frozenset[int], spelled: list[tuple[str, ...]]) -> list[int]:
        titled = Counter(chain(*(_united(self.titles, each) & found for each in spelled)))
        best = sorted(sorted(titled), key=titled.__getitem__, reverse=True)
        return [*best, *sorted(found.difference(titled))]


def index_of(practices: Iterable[Practice], pools: Mapping[str, Pool]) -> Index:
    """An index over titles, reasons, headings and texts of steps, and prompts. Names that a practice
    goes by among others stay out: whoever was offered one does not find its own name by them."""
    every = tuple(practices)
    texts: dict[str, set[int]] = defaultdict(set)
    titles: dict[str, set[int]] = defaultdict(set)
    signs: dict[Sign, set[int]] = defaultdict(set)
    for at, practice in enumerate(every):
        for sign in _signs(practice):
            signs[sign].add(at)
        for word in words_of(practice.title):
            titles[word].add(at)
        for word in words_of(" ".join(_texts(practice, pools))):
            texts[word].add(at)
    return Index(every, tuple(sorted(texts)), _frozen(texts), _frozen(titles), _frozen(signs))


def words_of(text: str) -> list[str]:
    """The words of a text as they are compared: without case, accents and apostrophes."""
    plain = unicodedata.normalize("NFKD", text.translate(_APOSTROPHES).casefold())
    return _WORD.findall(_ACCENTS.sub("", plain))


def _signs(practice: Practice) -> Iterator[Sign]:
    yield ("strategy", practice.strategy, 0)
    yield from (("way", way, 0) for way in practice.ways)
    yield from (("bond", bond, 0) for bond in practice.bonds - {BondKind.JUST_ME})
    if Way.ALONE in practice.ways:
        yield ("bond", BondKind.JUST_ME, 0)
    yield ("minutes", None, min(form.minutes for form in practice.forms))
    yield ("depth", None, practice.depth[1])
    yield from (("depth", bond, practice.depth_for(bond)[1]) for bond in BondKind)


def _texts(practice: Practice, pools: Mapping[str, Pool]) -> Iterator[str]:
    yield practice.title
    yield practice.why
    for step in practice.steps:
        yield step.title
        yield step.text
        yield from step.prompts
        yield from _drawn(step, pools)


def _drawn(step: StepText, pools: Mapping[str, Pool]) -> Iterator[str]:
    pool = pools.get(step.pool or "")
    yield from (prompt.text for prompt in (pool.prompts if pool else ()) if not prompt.retired)


def _united(places: Mapping[Key, frozenset[int]], keys: Iterable[Key]) -> frozenset[int]:
    return frozenset[int]().union(*filter(None, map(places.get, keys)))


def _frozen(places: Mapping[Key, set[int]]) -> Mapping[Key, frozenset[int]]:
    return {key: frozenset(those) for key, those in places.items()}
