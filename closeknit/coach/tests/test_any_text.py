"""Whatever somebody types: an answer, true places in the text, and never more than is promised."""

from collections.abc import Callable

import pytest
from hypothesis import example, given, settings

from closeknit.coach import Kind, Report, check_disclosure, check_draft, check_reply
from closeknit.coach.drafts import MOST_HINTS
from closeknit.coach.report import SLOTS
from closeknit.coach.tests.texts import ODD, any_text

Check = Callable[[str], Report]
EVERYTHING = frozenset(Kind)


def draft(text: str) -> Report:
    return check_draft(text, enabled=EVERYTHING)


def reply(text: str) -> Report:
    return check_reply(text, text[::-1], enabled=EVERYTHING)


def disclosure(text: str) -> Report:
    return check_disclosure(text, enabled=EVERYTHING)


CHECKS = pytest.mark.parametrize("check", [draft, reply, disclosure])


def is_place(span: object, text: str) -> bool:
    if not isinstance(span, tuple):
        return span is None or isinstance(span, bool)
    start, end = span
    return 0 <= start < end <= len(text) and bool(text[start:end].strip())


def holds(report: Report, text: str) -> None:
    """What is promised of each report."""
    polarities = [each.polarity for each in report.observations]
    assert polarities == sorted(polarities, reverse=True), "strengths come first"
    assert len(report.hints) <= MOST_HINTS
    assert not (report.silent_because and report.hints)
    assert not (report.silent_because == "safety" and report.observations)
    assert set(report.slots) >= {*SLOTS} or report.depth or report.slots
    assert all(is_place(place, text) for place in report.slots.values())
    for each in report.observations:
        assert is_place(each.span, text)
        assert each.why
        assert each.kind in EVERYTHING
    for each in report.hints:
        assert each.suggestion is None or "____" in each.suggestion or "?" in each.suggestion
    for share in (report.acts.reflection, report.acts.validation, report.acts.advice):
        assert 0 <= share <= 1
    assert report.depth in (None, "fact", "opinion", "feeling", "vulnerable")


@CHECKS
@given(text=any_text)
@example(text="")
@example(text="\u0301")
@example(text="you" + "'d" * 1_999)
@example(text="n't" * 1_300)
@example(text="never-" * 700)
@example(text="“" * 4_000)
@settings(max_examples=120, deadline=None)
def test_any_text_gets_a_report_that_holds(check: Check, text: str) -> None:
    report = check(text)
    holds(report, text)
    assert check(text) == report


@CHECKS
@pytest.mark.parametrize("piece", [*ODD, "You never listen. ", "a", "so "])
def test_a_hundred_thousand_characters_are_no_more_than_a_long_letter(
    check: Check, piece: str
) -> None:
    text = (piece * 100_000)[:100_000]
    report = check(text)
    holds(report, text)
    assert report == check(text[:4_000])


@given(text=any_text)
@settings(max_examples=60, deadline=None)
def test_what_is_off_is_not_shown(text: str) -> None:
    without = {Kind.ABSOLUTE, Kind.QUESTION, Kind.FEELING}
    for check in (check_draft, check_reply, check_disclosure):
        report = check(text, enabled=EVERYTHING - without)
        assert not {each.kind for each in report.observations} & without
        assert check(text, enabled=()).observations == ()


@given(text=any_text)
@settings(max_examples=60, deadline=None)
def test_words_that_come_before_move_a_place_and_nothing_else(text: str) -> None:
    """A line above, in which nothing is said."""
    alone, below = draft(text[:2_000]), draft(f"Ok.\n{text[:2_000]}")
    if alone.silent_because is None is below.silent_because:
        moved = [(each.span[0] + 4, each.span[1] + 4) for each in alone.hints if each.span]
        assert moved == [each.span for each in below.hints if each.span]
