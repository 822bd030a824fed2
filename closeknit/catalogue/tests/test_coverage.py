"""Every paragraph of the articles has its answer, or a reason why it has none."""

from pathlib import Path

import pytest

from closeknit.catalogue import CONTENT, Catalogue
from closeknit.catalogue.coverage import (
    COVERAGE,
    Coverage,
    as_markdown,
    check_coverage,
    coverage_text,
    read_coverage,
)
from closeknit.catalogue.reading import open_sheet, sheet_of
from closeknit.catalogue.tests.texts import PROJECT, the_articles

ROW = """
[[sources]]
number = 0
reading = "article-five-tips"
[[parts]]
key = "tips"
title = "Tips"
[[rows]]
source = 0
part = "tips"
lines = [1, 2]
says = "Ask."
practices = ["ladder"]
"""


@pytest.fixture(scope="module")
def covered() -> Coverage:
    return read_coverage(open_sheet(CONTENT / COVERAGE))


def mistakes_in(text: str, catalogue: Catalogue) -> list[tuple[int, str]]:
    sheet = sheet_of(Path(COVERAGE), text)
    check_coverage(sheet, read_coverage(sheet), catalogue)
    return [(mistake.line, mistake.sentence) for mistake in sheet.mistakes]


def test_every_row_names_what_is_there_or_says_why_not(catalogue: Catalogue) -> None:
    sheet = open_sheet(CONTENT / COVERAGE)
    check_coverage(sheet, read_coverage(sheet), catalogue)
    assert [str(mistake) for mistake in sheet.mistakes] == []


@pytest.mark.parametrize(
    ("good", "bad", "line", "said"),
    [
        ('"ladder"', '"lader"', 13, 'Did you mean "ladder"?'),
        ('practices = ["ladder"]', "", 8, "say why there is none"),
        ('practices = ["ladder"]', 'practices = ["ladder"]\nleft_out = "x"', 8, "Either something"),
        ('practices = ["ladder"]', 'readings = ["nothing"]', 13, 'no reading "nothing"'),
        ("[1, 2]", "[2, 1]", 11, "the first and the last line"),
        ('part = "tips"', 'part = "tops"', 10, 'mean "tips"?'),
        ("source = 0", "source = 4", 9, 'no source "4"'),
        ("article-five-tips", "article-nine-tips", 4, "There is no reading"),
        ("says", "say", 12, 'Did you mean "says"?'),
        (
            '["ladder"]',
            '["ladder"]\n[[rows]]\nsource = 0\npart = "tips"\nlines = [2, 3]\nsays = "x"\nleft_out = "x"',
            17,
            "is in an earlier row already",
        ),
    ],
)
def test_a_mistake_in_a_row_is_told_with_its_line(
    catalogue: Catalogue, good: str, bad: str, line: int, said: str
) -> None:
    assert mistakes_in(ROW, catalogue) == []
    assert ROW.count(good) == 1
    found = mistakes_in(ROW.replace(good, bad), catalogue)
    assert any(where == line and said in sentence for where, sentence in found), found


def test_every_line_of_the_articles_is_in_exactly_one_row(
    covered: Coverage, request: pytest.FixtureRequest
) -> None:
    articles = the_articles(request)
    assert len(articles) == len(covered.sources) == 5
    for number, path in enumerate(articles):
        assert path.name.startswith(f"00{number}_")
        lines = path.read_text("utf-8", "replace").split("\n")
        rows = [row for row in covered.rows if row.source == number]
        held = [line for row in rows for line in range(row.lines[0], row.lines[1] + 1)]
        assert len(held) == len(set(held)), path.name
        told = {place for place, line in enumerate(lines, 1) if line.strip()}
        assert told - set(held) == set(), path.name
        assert max(held) <= len(lines), path.name


def test_every_part_that_the_articles_have_is_there(covered: Coverage) -> None:
    def parts(number: int) -> set[str]:
        return {row.part for row in covered.rows if row.source == number}

    assert "suggestions" in parts(0)
    assert "tips" in parts(1)
    assert "pillars" in parts(2)
    assert parts(3) >= {"strategies", "pitfalls", "withdrawal", "shelf", "questions"}
    assert "steps" in parts(4)
    assert set(covered.parts) == set().union(*(parts(number) for number in covered.sources))


def test_the_page_in_the_documents_is_what_the_content_says() -> None:
    written = (PROJECT / "docs" / "practices.md").read_text("utf-8")
    assert written == coverage_text(), "closeknit practices coverage > docs/practices.md"


def test_the_page_holds_every_row_and_every_practice(
    covered: Coverage, catalogue: Catalogue
) -> None:
    page = as_markdown(covered, catalogue)
    for row in covered.rows:
        assert row.says in page
    for practice in catalogue.practices:
        assert f"| `{practice.id}` | {practice.title} |" in page
    for reading in catalogue.readings.values():
        assert reading.title in page
    assert all(line.count("|") in (0, 4, 5, 7) for line in page.splitlines())


def test_every_practice_and_reading_answers_something(
    covered: Coverage, catalogue: Catalogue
) -> None:
    """What no paragraph asked for is our own, and named here."""
    answered = {name for row in covered.rows for name in row.practices}
    ours = set(catalogue.by_id) - answered
    assert ours == {"offered-words", "what-we-keep", "outside-view", "apology"} - answered
    told = {name for row in covered.rows for name in row.readings}
    assert set(catalogue.readings) - told <= {
        "our-relationship",
        "closeness-picture",
        "neutral-friend-study",
    }
