"""Private notes: how deep they go, in a word, and nothing that counts."""

import re

import pytest

from closeknit.coach import FromHead, FromRule, Kind, check_disclosure


@pytest.mark.parametrize(
    ("depth", "text"),
    [
        ("fact", "The boiler man comes on Thursday at nine."),
        ("fact", "I have two sisters and we grew up above a bakery."),
        ("opinion", "I think mornings are overrated."),
        ("opinion", "Trains should be free on Sundays."),
        ("feeling", "I was so relieved when the bell rang."),
        ("feeling", "It made me happy all evening."),
        ("vulnerable", "I have never told anyone that I left school at twelve."),
        ("vulnerable", "I'm afraid that everyone will notice how little I know."),
        ("vulnerable", "I am ashamed of how I spoke to my son."),
    ],
)
def test_the_depth_of_a_note(depth: str, text: str) -> None:
    assert check_disclosure(text).depth == depth


def test_a_note_says_whether_it_holds_a_feeling_and_a_fact() -> None:
    slots = check_disclosure("I was so happy when my daughter was born in March.").slots
    assert slots == {"feeling": True, "fact": True}


def test_it_is_one_warm_sentence_without_a_number() -> None:
    for text in ("We moved here in May.", "I hate my voice.", "Tea is better.", "I felt small."):
        (found,) = check_disclosure(text).observations
        assert (found.kind, found.polarity, found.span) == (Kind.DEPTH, "strength", None)
        assert found.suggestion is None
        assert not re.search(r"\d", found.why)


def test_a_head_names_the_words_that_weighed_most() -> None:
    (found,) = check_disclosure("My brother drives a bus in Leeds.").observations
    assert isinstance(found.source, FromHead)
    assert 0 < found.source.score < 1
    assert found.source.weighed


def test_a_rule_names_the_sentence_it_read() -> None:
    (found,) = check_disclosure("We had soup. I am terrified of losing her.").observations
    assert found.source == FromRule("vulnerable", "I am terrified of losing her.")


def test_a_long_note_is_read_sentence_by_sentence() -> None:
    text = "The meeting was at ten and it was about the roof. " * 5 + "I was so sad that I cried."
    assert check_disclosure(text).slots["feeling"]


def test_nothing_is_said_where_it_is_not_wanted() -> None:
    assert not check_disclosure("I felt small.", enabled=()).observations


@pytest.mark.parametrize("text", ["", " ", "...", "?", "🙂", "\u200b"])
def test_odd_notes_are_read(text: str) -> None:
    check_disclosure(text)
