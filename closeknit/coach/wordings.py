"""Whether one of many patterns stands in a sentence, without looking at each."""

from collections.abc import Iterator
from functools import cache

from closeknit.coach.indexing import Index
from closeknit.coach.patterns import Pattern, pattern
from closeknit.coach.tokens import Sentence


@cache
def _index(written: tuple[str, ...]) -> Index:
    return Index([pattern(each) for each in written])


def candidates(written: tuple[str, ...], sentence: Sentence) -> Iterator[Pattern]:
    """The patterns that may match, each once, in their order."""
    index = _index(written)
    return (index.patterns[at] for at in index.likely(sentence.pieces))


def matches(patterns: tuple[str, ...], sentence: Sentence, at: int | None = None) -> bool:
    """Whether one of the patterns stands in a sentence: anywhere, or right at a token."""
    tagged = sentence.tagged
    likely = candidates(patterns, sentence)
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
        for each in candidates(patterns, sentence)
        if each.compiled.search(tagged)
    )
