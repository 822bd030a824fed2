"""Many patterns at once: whether one of them stands in a sentence, without looking at each."""

from collections import defaultdict
from collections.abc import Iterator
from functools import cache, cached_property

from closeknit.coach.patterns import Pattern, pattern
from closeknit.coach.tokens import Sentence


class Wordings:
    """Patterns with an index of the words without which they cannot match."""

    def __init__(self, written: tuple[str, ...]) -> None:
        self.written = written

    def candidates(self, sentence: Sentence) -> Iterator[Pattern]:
        """The patterns that may match, each once, in their order."""
        pieces = sentence.pieces
        likely = {at for piece in self._index.keys() & pieces for at in self._index[piece]}
        for at in sorted(likely.union(self._always)):
            one = self._patterns[at]
            if one.may_match(pieces):
                yield one

    @cached_property
    def _patterns(self) -> list[Pattern]:
        return [pattern(each) for each in self.written]

    @cached_property
    def _index(self) -> dict[str, list[int]]:
        index: dict[str, list[int]] = defaultdict(list)
        for at, each in enumerate(self._patterns):
            for piece in each.rarest:
                index[piece].append(at)
        return dict(index)

    @cached_property
    def _always(self) -> list[int]:
        return [at for at, each in enumerate(self._patterns) if not each.rarest]


wordings = cache(Wordings)


def matches(patterns: tuple[str, ...], sentence: Sentence, at: int | None = None) -> bool:
    """Whether one of the patterns stands in a sentence: anywhere, or right at a token."""
    tagged = sentence.tagged
    likely = wordings(patterns).candidates(sentence)
    if at is None:
        return any(each.compiled.search(tagged) for each in likely)
    place = sentence.place(at)
    return any(each.compiled.match(tagged, place) for each in likely)


def summed(cues: tuple[tuple[float, tuple[str, ...]], ...], sentence: Sentence) -> float:
    """The weights of all patterns that stand in a sentence."""
    tagged = sentence.tagged
    return sum(
        weight
        for weight, patterns in cues
        for each in wordings(patterns).candidates(sentence)
        if each.compiled.search(tagged)
    )


def word_set(words: str) -> frozenset[str]:
    """Words of one row as a set."""
    return frozenset(words.split())
