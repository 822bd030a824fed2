"""Finds what a draft already has: an observation, a feeling, a need, a request."""

from collections.abc import Iterable, Mapping, Sequence

from closeknit.coach import rules
from closeknit.coach.kinds import HINTS, Kind
from closeknit.coach.report import SLOTS, FromRule, Observation, Span
from closeknit.coach.rules import feeling, need, observing, request
from closeknit.coach.rules.finding import Found
from closeknit.coach.rules.rulebook import Rulebook
from closeknit.coach.tokens import Sentence, sentences

RULES = (*observing.RULES, *feeling.RULES, *need.RULES, *request.RULES)
BOOK = Rulebook(RULES)
LONGEST = 60
"""Characters of a writer's own words that are said back."""


def places(read: Iterable[Sentence]) -> dict[str, Span | None]:
    """Where each slot stands first, or None."""
    found: dict[str, Span | None] = dict.fromkeys(SLOTS)
    for kind, each in _filled(read).items():
        found[kind] = each.span
    return found


def strengths(
    text: str,
    found: Mapping[str, Span | None],
    read: Sequence[Sentence] | None = None,
    hurting: Sequence[bool] | None = None,
) -> tuple[Observation, ...]:
    """At most one strength for each slot that is filled.

    `read`: the sentences, and `hurting`: which of them hold a hint of any kind, where that is known
    already. None for a sentence that hurts, where it would sound like mockery. What happened is
    praised only beside something of one's own, and where nothing else in the draft hurts.
    """
    if not any(found.values()):
        return ()
    read = sentences(text) if read is None else read
    hurting = [_hurts(each) for each in read] if hurting is None else hurting
    starts = {span[0] for span in found.values() if span}
    holding = [
        (each, hurts)
        for each, hurts in zip(read, hurting, strict=True)
        if any(each.tokens[0].start <= start < each.tokens[-1].end for start in starts)
    ]
    clean = [each for each, hurts in holding if not hurts]
    filled = _filled(clean)
    if Kind.OBSERVATION in filled and (len(filled) == 1 or any(hurting)):
        del filled[Kind.OBSERVATION]
    return tuple(_strength(text, filled[kind]) for kind in map(Kind, SLOTS) if kind in filled)


def _hurts(sentence: Sentence) -> bool:
    return next(rules.DRAFT_BOOK.find(sentence, HINTS), None) is not None


def _filled(read: Iterable[Sentence]) -> dict[Kind, Found]:
    filled: dict[Kind, Found] = {}
    for sentence in read:
        if len(filled) == len(SLOTS):
            break
        for each in sorted(BOOK.find(sentence, _open(filled)), key=lambda one: one.span[0]):
            assert each.rule.kind
            filled.setdefault(each.rule.kind, each)
    return filled


def _open(filled: Mapping[Kind, Found]) -> frozenset[Kind]:
    return frozenset(map(Kind, SLOTS)) - filled.keys()


def _strength(text: str, found: Found) -> Observation:
    words = _said_back(text[slice(*found.span)])
    assert found.rule.kind
    return Observation(
        kind=found.rule.kind,
        polarity="strength",
        span=found.span,
        why=found.rule.why.format(words=words),
        suggestion=None,
        source=FromRule(found.rule.id, words),
    )


def _said_back(words: str) -> str:
    kept = " ".join(words.split())
    return kept if len(kept) <= LONGEST else f"{kept[:LONGEST].rsplit(' ', 1)[0]} …"
