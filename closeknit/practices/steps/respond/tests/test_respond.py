"""Answering: words, one of the offered replies, or both."""

from closeknit.catalogue import BondKind
from closeknit.practices import library
from closeknit.practices.steps import respond

CHECK_IN = library.practice("daily-check-in")
TAKE_UP, REPLY = CHECK_IN.step("take-up"), CHECK_IN.step("reply")


def test_words_a_reply_or_both_are_an_answer() -> None:
    form = respond.form(TAKE_UP, BondKind.FRIEND, 2)
    for sent, said in (
        ({"text": "Gladly", "chosen": ""}, {"text": "Gladly", "chosen": []}),
        ({"text": "", "chosen": "later"}, {"text": "", "chosen": ["later"]}),
        ({"text": "After eight", "chosen": "later"}, {"text": "After eight", "chosen": ["later"]}),
    ):
        bound = form(sent)
        assert bound.is_valid()
        assert bound.said() == said


def test_nothing_at_all_is_no_answer() -> None:
    form = respond.form(TAKE_UP, BondKind.FRIEND, 2)({"text": " "})
    assert not form.is_valid()
    assert form.non_field_errors() == ["There is no answer here yet. A few words are enough."]
    assert not respond.form(REPLY, BondKind.FRIEND, 2)({}).is_valid()


def test_what_is_wrong_in_one_field_stands_alone() -> None:
    form = respond.form(TAKE_UP, BondKind.FRIEND, 2)({"text": "x" * 9000, "chosen": ""})
    assert not form.is_valid()
    assert not form.non_field_errors()


def test_a_line_holds_both() -> None:
    said = {"text": "After eight", "chosen": ["later"]}
    assert respond.as_line(TAKE_UP, said) == "Later today · After eight"
    assert respond.as_line(TAKE_UP, {"text": "", "chosen": ["now"]}) == "Now"
