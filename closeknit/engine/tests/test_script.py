"""Scripts that cannot be played are refused when they are made."""

from datetime import timedelta

import pytest

from closeknit.engine import Kind, Readers, Script, ScriptError, Step

from .cast import PACE, RESPOND, SHARE, THANK


@pytest.mark.parametrize(
    ("kind", "readers"),
    [
        (Kind.READ, Readers.ME),
        (Kind.REFLECT, Readers.BOND),
        (Kind.SHARE, Readers.ME),
        (Kind.SHARE, None),
        (Kind.TELL, Readers.SEALED),
        (Kind.PACE, Readers.BOND),
    ],
)
def test_each_kind_has_its_readers(kind: Kind, readers: Readers | None) -> None:
    with pytest.raises(ScriptError, match="may be read by"):
        Step("step", kind, readers)


@pytest.mark.parametrize("kind", [Kind.GUESS, Kind.TURNS, Kind.AGREE, Kind.PLAN, Kind.AWAY])
def test_a_kind_without_rules_is_refused(kind: Kind) -> None:
    with pytest.raises(ScriptError, match="cannot be played yet"):
        Step("step", kind, Readers.ME)


@pytest.mark.parametrize("readers", list(Readers))
def test_choices_and_ratings_may_have_any_readers(readers: Readers) -> None:
    assert Step("choose", Kind.CHOOSE, readers).readers is readers
    assert Step("rate", Kind.RATE, readers).readers is readers


@pytest.mark.parametrize(
    "steps",
    [(), (SHARE, SHARE), (RESPOND, SHARE), (PACE, THANK), (SHARE, RESPOND, THANK)],
    ids=["empty", "twice", "before", "missing", "missing-after"],
)
def test_steps_that_do_not_fit_together_are_refused(steps: tuple[Step, ...]) -> None:
    with pytest.raises(ScriptError):
        Script(steps)


def test_only_respond_names_what_it_answers() -> None:
    with pytest.raises(ScriptError, match="it alone"):
        Step("respond", Kind.RESPOND, Readers.BOND)
    with pytest.raises(ScriptError, match="it alone"):
        Step("share", Kind.SHARE, Readers.SEALED, answers="other")


def test_private_words_cannot_be_answered() -> None:
    private = Step("rate", Kind.RATE, Readers.ME)
    with pytest.raises(ScriptError, match="answers"):
        Script((private, Step("respond", Kind.RESPOND, Readers.BOND, answers="rate")))


def test_a_sitting_lasts() -> None:
    with pytest.raises(ScriptError, match="longer"):
        Script((SHARE,), expires_after=timedelta(0))
