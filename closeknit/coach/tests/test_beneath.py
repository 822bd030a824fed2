"""What is offered beneath a verdict word."""

from closeknit.coach.beneath import VERDICTS, beneath
from closeknit.coach.lexicon import classes


def test_a_verdict_word_is_found_in_any_spelling_of_its_case() -> None:
    assert beneath("Ignored") is beneath("IGNORED") is beneath("ignored") is not None
    assert beneath("taken for granted") is beneath("Taken-for-granted") is not None
    assert beneath("sad") is None


def test_all_verdict_words_are_read_in_drafts() -> None:
    assert set(VERDICTS) <= classes()["VERDICT"]


def test_no_verdict_is_offered_beneath_a_verdict() -> None:
    offered = {word for each in VERDICTS.values() for word in each.feelings}
    assert not offered & classes()["VERDICT"]
    assert all(len(set(each.feelings)) >= 3 and each.needs for each in VERDICTS.values())
