"""Whether one of many patterns stands in a sentence, without looking at each."""

from functools import cache

from closeknit.coach.indexing import Group, group
from closeknit.coach.patterns import Pattern
from closeknit.coach.tokens import Sentence

Weighted = tuple[tuple[float, tuple[str, ...]], ...]
"""Patterns with what each of them weighs."""


def candidates(written: tuple[str, ...], sentence: Sentence) -> list[Pattern]:
    """The patterns that may match, each once, in their order."""
    asked = group(written)
    return [asked.patterns[at] for at in asked.likely(sentence)]


def matches(patterns: tuple[str, ...], sentence: Sentence, at: int | None = None) -> bool:
    """Whether one of the patterns stands in a sentence: anywhere, or right at a token."""
    likely = candidates(patterns, sentence)
    if at is None:
        return any(each.compiled.search(sentence.tagged) for each in likely)
    return any(each.compiled.match(sentence.tagged, sentence.place(at)) for each in likely)


def summed(cues: Weighted, sentence: Sentence) -> float:
    """The weights of all patterns that stand in a sentence."""
    weights, asked = _weighted(cues)
    return sum(
        weights[at]
        for at in asked.likely(sentence)
        if asked.patterns[at].compiled.search(sentence.tagged)
    )


@cache
def _weighted(cues: Weighted) -> tuple[tuple[float, ...], Group]:
    """What each pattern weighs, and the patterns."""
    rows = [(weight, each) for weight, patterns in cues for each in patterns]
    return tuple(weight for weight, _ in rows), group(tuple(each for _, each in rows))
