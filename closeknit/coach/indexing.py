"""Many patterns at once: of all that are known, those whose words stand in a sentence.

Each pattern that somebody asks for has some bits of one long number, and each word or sign a number
whose bits are set for the patterns that need it. What a sentence may match is found once, by joining
the numbers of its words; whoever asks for some patterns then only looks at their bits.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import cache
from threading import Lock

from closeknit.coach.patterns import Pattern, pattern
from closeknit.coach.tokens import Sentence

NEEDS = 3
"""Needs of a pattern that are looked at: the rest would rule out little more."""


@dataclass(frozen=True, slots=True)
class Group:
    """Patterns that are asked for together. `first` and `end`: where their bits lie, in as many rows
    as there are `levels`: in each a pattern has one that says whether one of its needs is met."""

    patterns: tuple[Pattern, ...]
    first: int
    levels: int
    end: int

    def likely(self, sentence: Sentence) -> list[int]:
        """The numbers of the patterns that may match it, in their order."""
        met = _EVERY.met(sentence, self.end) >> self.first
        size = len(self.patterns)
        bits = met & ((1 << size) - 1)
        for _ in range(1, self.levels):
            met >>= size
            bits &= met
        found = []
        while bits:
            lowest = bits & -bits
            found.append(lowest.bit_length() - 1)
            bits ^= lowest
        return found


class _Index:
    """All groups that were ever asked for."""

    def __init__(self) -> None:
        self._end = 0
        self._always = 0
        self._bits: dict[str, int] = {}
        self._adding = Lock()

    def add(self, patterns: Sequence[Pattern]) -> Group:
        with self._adding:
            levels = max((min(len(each.needs), NEEDS) for each in patterns), default=0) or 1
            end = self._end + levels * len(patterns)
            group = Group(tuple(patterns), self._end, levels, end)
            for level in range(levels):
                for at, each in enumerate(patterns):
                    bit = 1 << (group.first + level * len(patterns) + at)
                    if level >= len(each.needs):
                        self._always |= bit
                        continue
                    for piece in each.needs[level]:
                        self._bits[piece] = self._bits.get(piece, 0) | bit
            self._end = end
            return group

    def met(self, sentence: Sentence, until: int) -> int:
        """The bits of a sentence, of which those before `until` are wanted."""
        end, met = sentence.remembered.get(self, (0, 0))
        if end < until:
            end, met = self._end, self._always
            for bits in map(self._bits.get, sentence.pieces):
                if bits:
                    met |= bits
            sentence.remembered[self] = end, met
        return met


_EVERY = _Index()


@cache
def group(written: tuple[str, ...]) -> Group:
    """The group of some patterns, which are read when they are first needed."""
    return _EVERY.add([pattern(each) for each in written])
