"""Fills what a rule says with the writer's own words."""

import string

from closeknit.coach.report import FromRule, Observation
from closeknit.coach.rules.finding import Found
from closeknit.coach.tokens import Token

LONGEST = 90
"""Characters of a writer's own words that a suggestion takes up; what is longer is not repeated."""


def observation(text: str, found: Found) -> Observation:
    """What is shown for a rule that applies."""
    rule = found.rule
    assert rule.kind, "A cue of danger is never shown."
    words = {"words": _written(text, found.tokens)}
    words |= {name: _written(text, tokens) for name, tokens in found.named.items()}
    return Observation(
        kind=rule.kind,
        polarity="hint",
        span=found.span,
        why=rule.why.format_map(words),
        suggestion=_filled(rule.suggestion, words) or _filled(rule.plainly, words),
        source=FromRule(rule.id, words["words"]),
    )


def _written(text: str, tokens: tuple[Token, ...]) -> str:
    return " ".join(text[tokens[0].start : tokens[-1].end].split())


def _filled(template: str | None, words: dict[str, str]) -> str | None:
    if template is None:
        return None
    names = {name for _, name, _, _ in string.Formatter().parse(template) if name}
    if any(len(words.get(name, "")) not in range(1, LONGEST) for name in names):
        return None
    return template.format_map(words)
