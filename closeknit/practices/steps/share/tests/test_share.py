"""Sealed words: as much as the step has room for, and nothing that cannot be seen."""

import pytest

from closeknit.catalogue import BondKind
from closeknit.practices import library
from closeknit.practices.steps import share
from closeknit.practices.steps.writing import ROOM, written

CHECK_IN = library.practice("daily-check-in")


@pytest.mark.parametrize("key", ["feeling", "line", "mind"])
def test_a_step_has_as_much_room_as_its_length_gives(key: str) -> None:
    step = CHECK_IN.step(key)
    room = ROOM[step.length or list(ROOM)[-1]]
    form = written(step, BondKind.FRIEND, 2)
    assert form({"text": "x" * room}).is_valid()
    over = form({"text": "x" * (room + 1)})
    assert not over.is_valid()
    assert "1 characters longer" in over.errors["text"][0]


def test_spaces_around_and_control_characters_are_left_out() -> None:
    form = written(CHECK_IN.step("mind"), BondKind.FRIEND, 2)({"text": "  a\x07\r\nb\t \x00"})
    assert form.is_valid()
    assert form.said() == {"text": "a\nb"}


def test_a_line_of_the_thread_is_the_words_themselves() -> None:
    assert share.KIND.as_line(CHECK_IN.step("line"), {"text": "One line"}) == "One line"
    assert share.KIND.as_line(CHECK_IN.step("line"), {}) == ""


def test_joiners_and_marks_of_direction_stay_inside_words() -> None:
    form = written(CHECK_IN.step("line"), BondKind.FRIEND, 2)
    for text in (
        "\U0001f469\u200d\U0001f467",
        "\u202b\u05e9\u05dc\u05d5\u05dd\u202c",
        "\U0001f642",
    ):
        bound = form({"text": text})
        assert bound.is_valid()
        assert bound.said() == {"text": text}
