"""What a draft already has, where it stands, and where praise would be mockery."""

import pytest

from closeknit.coach import check_draft
from closeknit.coach.report import SLOTS

WHOLE = (
    "When you came home at midnight on Friday I was worried. I need to know that you are safe. "
    "Could you text me next time?"
)


def in_slots(text: str) -> dict[str, str]:
    slots = check_draft(text).slots
    return {name: text[slice(*span)] for name, span in slots.items() if isinstance(span, tuple)}


def praised(text: str) -> list[str]:
    return [each.kind for each in check_draft(text).strengths]


def test_a_whole_draft_fills_each_slot_with_the_writers_own_words() -> None:
    found = in_slots(WHOLE)
    assert set(found) == {*SLOTS}
    assert found["observation"].startswith("When you came home at midnight")
    assert found["feeling"] == "I was worried"
    assert found["need"].startswith("I need to know")
    assert found["request"].startswith("Could you text me")


def test_each_filled_slot_is_praised_once_in_their_order() -> None:
    assert praised(WHOLE) == [*SLOTS]


def test_praise_names_the_words_and_gives_no_advice() -> None:
    for each in check_draft("  Honestly, I was scared in that lift 🙈").strengths:
        assert each.polarity == "strength"
        assert "I was scared" in each.why
        assert each.suggestion is None


def test_long_words_are_said_back_in_part() -> None:
    (request,) = check_draft(
        "Could you possibly telephone grandmother's neighbour immediately afterwards concerning "
        "Wednesday's appointment?"
    ).strengths
    assert "…" in request.why
    assert len(request.why) < 160


@pytest.mark.parametrize(
    "text",
    [
        "I feel that you never listen.",
        "Can you believe this weather?",
        "I'm sorry you feel that way.",
        "I need milk and bread.",
        "See you on Saturday!",
    ],
)
def test_what_only_looks_like_it_fills_no_slot(text: str) -> None:
    assert in_slots(text) == {}


def test_what_happened_is_not_praised_alone() -> None:
    text = "Your music was on until three."
    assert "observation" in in_slots(text)
    assert praised(text) == []


def test_a_sentence_that_hurts_is_not_praised() -> None:
    assert praised("I was scared because you never tell me anything, it's your fault.") == []


def test_a_slot_stands_where_the_caller_wrote_it() -> None:
    text = "“Be quiet”, he said…\n\n  I   was  scared."
    assert in_slots(text)["feeling"] == "I   was  scared"
