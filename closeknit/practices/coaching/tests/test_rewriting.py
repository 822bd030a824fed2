"""What a tap puts where, and that nothing else moves."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from closeknit.practices.coaching import rewriting
from closeknit.practices.coaching.composing import Piece, Place
from closeknit.practices.coaching.rewriting import line_of, sentence_around

TEXT = "It was late. You never call! And “why?” is all I ask…\nThen you left"
SUGGESTED = "When you didn’t call, I felt ____."


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        ("late", "It was late."),
        ("never call", "You never call!"),
        ("never call!", "You never call!"),
        ("is all", "And “why?” is all I ask…"),
        ("left", "Then you left"),
        ("late. You", "It was late. You never call!"),
    ],
)
def test_a_span_is_widened_to_the_ends_of_its_sentence(words: str, sentence: str) -> None:
    start = TEXT.index(words)
    first, last = sentence_around(TEXT, start, start + len(words))
    assert TEXT[first:last] == sentence


@given(st.text(max_size=60), st.integers(0, 60), st.integers(0, 60))
def test_a_sentence_holds_what_was_meant_in_it(text: str, one: int, other: int) -> None:
    start, end = sorted((min(one, len(text)), min(other, len(text))))
    first, last = sentence_around(text, start, end)
    assert 0 <= first <= last <= len(text)
    assert text[start:end].strip() in text[first:last] or not text[start:end].strip()


def test_a_rewording_takes_the_place_of_one_sentence() -> None:
    piece, start = Piece("text", 0, TEXT), TEXT.index("never")
    change = rewriting.rewording("0.rewording", SUGGESTED, piece, Place("text", start, start + 10))
    assert change is not None
    assert change.applied(TEXT) == TEXT.replace("You never call!", SUGGESTED)


@pytest.mark.parametrize(
    ("lead", "line"),
    [
        ("When", "you didn’t call"),
        ("I feel", "____"),
        ("I felt", "____"),
        ("because I need", ""),
        ("When you", "didn’t call"),
    ],
)
def test_a_line_of_a_sentence_takes_only_what_belongs_there(lead: str, line: str) -> None:
    assert line_of(SUGGESTED, lead) == line


def test_a_verdict_is_the_last_and_longest_that_is_known() -> None:
    said = "I feel ignored and taken for granted by you"
    found = rewriting.verdict(said, Place("text", 0, len(said)))
    assert found is not None
    assert found.word == "taken for granted"
    (first, *_) = rewriting.feelings("0", found)
    assert first.applied(said) == f"I feel ignored and {first.text} by you"
    assert rewriting.verdict("I feel calm", Place("text", 0, 11)) is None


def test_a_need_goes_behind_the_sentence_or_onto_its_own_line() -> None:
    said = "I feel ignored. It is late."
    found = rewriting.verdict(said, Place("text", 0, 14))
    assert found is not None
    need = found.beneath.needs[0]
    assert rewriting.needs("0", found, said, None)[0].applied(said) == (
        f"I feel ignored. I need {need}. It is late."
    )
    line = Piece("need", 0, "rest ")
    assert rewriting.needs("0", found, said, line)[0].applied("rest ") == f"rest, {need}"
    assert rewriting.needs("0", found, said, Piece("need", 0, ""))[0].applied("") == need


def test_a_question_is_asked_and_never_put_in() -> None:
    piece = Piece("did", 0, "I'm sorry but you started it")
    assert (
        rewriting.rewording(
            "0", "If the sorry stood alone, what would it say?", piece, Place("did", 0, 28)
        )
        is None
    )


def test_words_that_a_hint_does_not_mean_stay_where_they_are() -> None:
    typed = "you never listen to me at dinner and you are so selfish"
    place = Place("text", typed.index("you are"), len(typed))
    change = rewriting.rewording(
        "0", "The time I mean is when ____.", Piece("text", 0, typed), place
    )
    assert change is not None
    assert change.applied(typed) == f"{typed} The time I mean is when ____."


def test_a_line_that_would_be_a_blank_alone_is_not_offered() -> None:
    piece = Piece("feel", 0, "you are selfish", "I feel")
    assert rewriting.rewording("0", "When ____, I felt ____.", piece, Place("feel", 0, 15)) is None
