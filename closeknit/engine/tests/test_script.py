"""Scripts that cannot be played are refused when they are made."""

from datetime import timedelta

import pytest

from closeknit.engine import Kind, Readers, Script, ScriptError, Step

from .cast import AGREE, GUESS, OVERLAP, PACE, PLAN, RESPOND, SHARE, TELL, THANK


@pytest.mark.parametrize(
    ("kind", "readers"),
    [
        (Kind.READ, Readers.ME),
        (Kind.REFLECT, Readers.BOND),
        (Kind.SHARE, Readers.ME),
        (Kind.SHARE, None),
        (Kind.TELL, Readers.SEALED),
        (Kind.GUESS, Readers.BOND),
        (Kind.RESPOND, Readers.ME),
        (Kind.TURNS, Readers.BOND),
        (Kind.AGREE, Readers.SEALED),
        (Kind.PLAN, Readers.ME),
        (Kind.AWAY, Readers.ME),
        (Kind.PACE, Readers.BOND),
    ],
)
def test_each_kind_has_its_readers(kind: Kind, readers: Readers | None) -> None:
    with pytest.raises(ScriptError, match="may be read by"):
        Step("step", kind, readers, answers="other" if kind in ANSWERING else None)


ANSWERING = (Kind.RESPOND, Kind.GUESS)


@pytest.mark.parametrize("kind", [Kind.READ, Kind.TURNS, Kind.AWAY])
def test_what_is_read_spoken_or_done_has_no_readers(kind: Kind) -> None:
    assert Step("step", kind).readers is None


@pytest.mark.parametrize("readers", list(Readers))
def test_choices_may_have_any_readers(readers: Readers) -> None:
    assert Step("choose", Kind.CHOOSE, readers).readers is readers


@pytest.mark.parametrize("kind", sorted(set(Kind) - {Kind.CHOOSE}))
def test_only_a_choice_shows_nothing_but_what_all_have_chosen(kind: Kind) -> None:
    with pytest.raises(ScriptError, match="may be read by"):
        Step("step", kind, Readers.OVERLAP, answers="other" if kind in ANSWERING else None)


@pytest.mark.parametrize(
    "steps",
    [
        (),
        (SHARE, SHARE),
        (RESPOND, SHARE),
        (GUESS, SHARE),
        (PACE, THANK),
        (SHARE, RESPOND, THANK),
    ],
    ids=["empty", "twice", "before", "guess-before", "missing", "missing-after"],
)
def test_steps_that_do_not_fit_together_are_refused(steps: tuple[Step, ...]) -> None:
    with pytest.raises(ScriptError):
        Script(steps)


def test_only_respond_and_guess_name_what_they_answer() -> None:
    for kind, readers in ((Kind.RESPOND, Readers.BOND), (Kind.GUESS, Readers.ME)):
        with pytest.raises(ScriptError, match="they alone"):
            Step("step", kind, readers)
    with pytest.raises(ScriptError, match="they alone"):
        Step("share", Kind.SHARE, Readers.SEALED, answers="other")


def test_private_words_cannot_be_answered() -> None:
    private = Step("rate", Kind.RATE, Readers.ME)
    with pytest.raises(ScriptError, match="answers"):
        Script((private, Step("respond", Kind.RESPOND, Readers.BOND, answers="rate")))


@pytest.mark.parametrize("step", [AGREE, PLAN, OVERLAP, RESPOND], ids=lambda step: str(step.key))
def test_what_is_agreed_or_in_common_or_an_answer_itself_cannot_be_answered(step: Step) -> None:
    with pytest.raises(ScriptError, match="no earlier step"):
        Script((SHARE, step, Step("reply", Kind.RESPOND, Readers.BOND, answers=step.key)))


def test_only_what_is_sealed_can_be_guessed() -> None:
    assert Script((SHARE, GUESS)).guesses_of("share") == (GUESS,)
    with pytest.raises(ScriptError, match="not a sealed step"):
        Script((TELL, Step("guess", Kind.GUESS, Readers.ME, answers="tell")))


def test_a_guess_comes_before_the_answer_that_would_wait_for_it() -> None:
    assert Script((SHARE, GUESS, RESPOND))
    with pytest.raises(ScriptError, match="after its answer"):
        Script((SHARE, RESPOND, GUESS))


def test_only_an_answer_reflects_first() -> None:
    with pytest.raises(ScriptError, match="only respond reflects"):
        Step("share", Kind.SHARE, Readers.SEALED, reflect_first=True)


def test_a_sitting_lasts() -> None:
    with pytest.raises(ScriptError, match="longer"):
        Script((SHARE,), expires_after=timedelta(0))
