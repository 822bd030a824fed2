"""The pattern language: what each sign means, and what is refused."""

import pytest

from closeknit.coach.lexicon import classes, inflected
from closeknit.coach.patterns import WrongPattern, pattern
from closeknit.coach.tokens import sentences
from closeknit.coach.wordings import candidates


def reads(written: str, text: str) -> str | None:
    """What the first match of a pattern read of a text."""
    (sentence,) = sentences(text)
    match = pattern(written).compiled.search(sentence.tagged)
    if match is None:
        return None
    read = sentence.covered(*match.span())
    return text[read[0].start : read[-1].end]


@pytest.mark.parametrize(
    ("written", "text", "read"),
    [
        ("you never", "and you never ask", "you never"),
        ("you never", "you nevertheless", None),
        ("you very? late", "you late", "you late"),
        ("you _{1,2} late", "you are so late", "you are so late"),
        ("you _{1,2} late", "you, late", None),
        ("(my|your) fault", "it is your fault", "your fault"),
        ("you !(never) _", "you never ask, you do", "you do"),
        ("^ never", "so never", None),
        ("ask $", "you never ask.", "ask"),
        ("ask $", "ask me", None),
        ("*ed by you", "left and ignored by you", "ignored by you"),
        ("all_the_time , you", "all the time, you do", "all the time, you"),
        ("i FEEL", "I felt it", "I felt"),
        ("ALWAYS late", "without fail late", "without fail late"),
    ],
)
def test_what_a_pattern_reads(written: str, text: str, read: str | None) -> None:
    assert reads(written, text) == read


def test_parts_are_remembered_under_their_names() -> None:
    (sentence,) = sentences("You never call me")
    match = pattern("never <what: call _>").compiled.search(sentence.tagged)
    assert [token.word for token in sentence.covered(*match.span("what"))] == ["call", "me"]


@pytest.mark.parametrize(
    "written", ["(you", "you)", "!you", "you{0,9}", "?", "NO_SUCH_CLASS", "<what: you"]
)
def test_a_pattern_that_cannot_be_read_says_so(written: str) -> None:
    with pytest.raises(WrongPattern):
        pattern(written)


def test_a_pattern_is_only_tried_where_its_words_stand() -> None:
    (sentence,) = sentences("I love you")
    asked = ("you never", "you never?", "(i|we) !(hate) love", "_ INSULT_NOUN", "_ _")
    assert [each.written for each in candidates(asked, sentence)] == [*asked[1:3], "_ _"]


def test_what_was_found_out_about_a_sentence_grows_with_what_is_asked() -> None:
    (sentence,) = sentences("The kettle sings")
    for written in ("kettle sings", "the kettle whistles", "(a|the) kettle"):
        found = [each.written for each in candidates((written,), sentence)]
        assert found == [written] * bool(pattern(written).compiled.search(sentence.tagged))


def test_verbs_are_inflected() -> None:
    assert inflected("carry") == ("carry", "carries", "carried", "carrying")
    assert inflected("ignore") == ("ignore", "ignores", "ignored", "ignoring")
    assert inflected("nag") == ("nag", "nags", "nagged", "nagging")
    assert inflected("push") == ("push", "pushes", "pushed", "pushing")
    assert inflected("snoop") == ("snoop", "snoops", "snooped", "snooping")
    assert {"forget", "forgot", "forgotten"} <= classes()["HURTING"]
    assert "forgot" not in classes()["HURTING_BASE"]
