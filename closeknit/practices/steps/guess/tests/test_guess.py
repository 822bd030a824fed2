"""A guess is written like any private words."""

from closeknit.catalogue import BondKind, StepText, Way
from closeknit.practices.steps.guess import KIND

STEP = StepText("guess", "guess", None, False, "Guess", "How?", frozenset({Way.OWN_TIME}))


def test_a_guess_needs_words() -> None:
    assert KIND.form is not None
    form = KIND.form(STEP, BondKind.FRIEND, 2)
    assert not form({"text": "  "}).is_valid()
    asked = form({"text": "The sea"})
    assert asked.is_valid()
    assert asked.said() == {"text": "The sea"}
