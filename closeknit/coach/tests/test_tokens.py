"""Texts as people type them, and the tokens they become: places stay true to what was given."""

import pytest

from closeknit.coach.tokens import QUOTED, sentences

WIDE = "\uff39\uff4f\uff55"
"""You, as keyboards for Chinese and Japanese write it."""


def words(text: str) -> list[list[str]]:
    return [list(sentence.words) for sentence in sentences(text)]


def taken(text: str, word: str) -> str:
    """What stood in the text where this token was found."""
    token = next(each for row in sentences(text) for each in row.tokens if each.word == word)
    return text[token.start : token.end]


@pytest.mark.parametrize(
    ("typed", "meant"),
    [
        ("You're late", ["you", "are", "late"]),
        ("youre late", ["you", "are", "late"]),
        ("ur always late", ["you", "are", "always", "late"]),
        ("ur mum rang", ["your", "mum", "rang"]),
        ("I don’t know", ["i", "do", "not", "know"]),
        ("i dont kno", ["i", "do", "not", "know"]),
        ("ye cannae go", ["you", "can", "not", "go"]),
        ("YOU NEVER ASK", ["you", "never", "ask"]),
        ("sooooo tired", ["so", "tired"]),
        ("gonna ring u l8r", ["going", "to", "ring", "you", "l8r"]),
        ("mum's keys", ["mum", "'s", "keys"]),
        ("a self-made mess", ["a", "self", "made", "mess"]),
    ],
)
def test_spellings_are_read_as_what_they_stand_for(typed: str, meant: list[str]) -> None:
    assert words(typed) == [meant]


def test_a_sentence_ends_at_its_sign_and_at_a_line() -> None:
    assert [row[-1] for row in words("One. Two!\nthree four?")] == [".", "!", "?"]
    assert len(words("one\ntwo\n\nthree")) == 3


def test_what_others_said_is_one_opaque_token() -> None:
    for text in ("She said “you are lazy” again", 'She said "you are lazy" again'):
        assert words(text) == [["she", "said", QUOTED, "again"]]
    assert "lazy" in words('a lone " and you are lazy')[0]
    assert words("it's Mum's, isn't it") == [["it", "is", "mum", "'s", ",", "is", "not", "it"]]


def test_places_point_into_the_text_as_it_was_given() -> None:
    assert taken("So, you’re LATE again", "late") == "LATE"
    assert taken("So, you’re LATE again", "are") == "you’re"
    assert taken("ne\u200bver mind", "never") == "ne\u200bver"
    assert taken("\u0301 héllo wörld", "wörld") == "wörld"
    assert taken(f"{WIDE} never", "you") == WIDE


def test_a_long_sentence_is_cut_at_a_word() -> None:
    rows = sentences("word " * 300)
    assert len(rows) > 1
    assert all(row.tokens[-1].end - row.tokens[0].start <= 400 for row in rows)


def test_only_the_first_four_thousand_characters_are_read() -> None:
    rows = sentences("word. " * 10_000)
    assert rows[-1].tokens[-1].end <= 4_000


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("You said “Stop it.” I stopped.", 2),
        ("You said “stop it” and I stopped.", 1),
        ("“Stop it!” you said.", 1),
        ("“Why?” she asked. You laughed.", 2),
        ("“Why?”", 1),
    ],
)
def test_a_sentence_that_ends_inside_of_quotation_marks_ends(text: str, count: int) -> None:
    assert len(sentences(text)) == count
