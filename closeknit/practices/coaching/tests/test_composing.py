"""Where something stands in the text that is read, and in which field."""

from dataclasses import replace

from hypothesis import given
from hypothesis import strategies as st

from closeknit.catalogue import StepText
from closeknit.practices import library
from closeknit.practices.coaching import composing

TOLD = library.practice("i-feel").step("told")
MINE = library.practice("apology").step("mine")
PLAIN = replace(TOLD, parts=())
typed = st.text(max_size=30)


def test_a_text_is_read_as_it_was_typed_but_for_the_ends_of_its_lines() -> None:
    composed = composing.of_step(PLAIN, {"text": "  One\r\ntwo\rthree "})
    assert composed.text == "  One\ntwo\nthree "
    assert composed.place(2, 5) == composing.Place("text", 2, 5)


def test_lines_that_make_a_sentence_are_read_as_one() -> None:
    posted = {"when": "the plan changes", "feel": "uneasy", "need": "a say.", "would-you": "call"}
    composed = composing.of_step(TOLD, posted)
    assert composed.text == (
        "When the plan changes, I feel uneasy because I need a say. Would you call?"
    )
    start = composed.text.index("uneasy")
    assert composed.place(start - 7, start + 6) == composing.Place("feel", 0, 6)


def test_a_heading_is_no_part_of_what_is_read() -> None:
    composed = composing.of_step(MINE, {"did": "I told your news", "will": "I ask first"})
    assert composed.text == "I told your news\nI ask first"


def test_what_nobody_typed_has_no_place() -> None:
    composed = composing.of_step(TOLD, {"feel": "uneasy"})
    assert composed.text == "I feel uneasy"
    assert composed.place(0, 6) is None
    assert composing.of_step(TOLD, {}).is_empty


def test_several_answers_on_one_page_keep_their_fields() -> None:
    both = composing.beside(
        [
            composing.of_step(PLAIN, {"a-text": "One"}, "a-"),
            composing.of_step(PLAIN, {"b-text": "Two"}, "b-"),
        ]
    )
    assert both.text == "One\nTwo"
    assert both.place(4, 7) == composing.Place("b-text", 0, 3)


@given(st.fixed_dictionaries({part.key: typed for part in TOLD.parts}))
def test_every_place_of_a_field_is_found_again(posted: dict[str, str]) -> None:
    for step in (TOLD, sentence_of_headings(TOLD)):
        composed = composing.of_step(step, posted)
        for piece in composed.pieces:
            assert composed.text[piece.start : piece.end] == piece.typed
            if piece.typed:
                found = composed.place(piece.start, piece.end)
                assert found == composing.Place(piece.field, 0, len(piece.typed))


def sentence_of_headings(step: StepText) -> StepText:
    parts = tuple(replace(part, label=f"What {part.label}") for part in step.parts)
    return replace(step, parts=parts)
