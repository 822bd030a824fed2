"""Teasing among people who are fond of each other is left alone."""

import pytest

from closeknit.coach import Kind, check_draft


@pytest.mark.parametrize("sign", ["😂", "❤️", "haha", "xx", ":)", "😘"])
def test_a_fond_sign_leaves_teasing_alone(sign: str) -> None:
    assert check_draft("You are such an idiot.").hints
    assert not check_draft(f"You are such an idiot {sign}").hints


@pytest.mark.parametrize("sign", ["🙄", "🙃", "😏", "xl", "that"])
def test_other_signs_change_nothing(sign: str) -> None:
    assert check_draft(f"You are such an idiot. {sign}").hints


def test_a_verdict_after_i_feel_is_still_a_verdict() -> None:
    (hint,) = check_draft("I feel ignored ❤️").hints
    assert hint.kind is Kind.FAUX_FEELING
