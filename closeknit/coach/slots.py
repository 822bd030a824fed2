"""Finds what a draft already has: an observation, a feeling, a need, a request."""

from collections.abc import Iterable, Mapping

from closeknit.coach.report import SLOTS, Observation, Span
from closeknit.coach.tokens import Sentence


def places(read: Iterable[Sentence]) -> dict[str, Span | None]:
    """Where each slot stands first, or None."""
    return dict.fromkeys(SLOTS)


def strengths(text: str, found: Mapping[str, Span | None]) -> tuple[Observation, ...]:
    """One strength for each slot that is filled."""
    return ()
