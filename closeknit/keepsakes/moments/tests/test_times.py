"""When a moment was, in its writer's words, and where that puts it."""

from datetime import date

import pytest

from closeknit.keepsakes.moments import times


@pytest.mark.parametrize(
    ("words", "place"),
    [
        ("summer 2019", "2019-07"),
        ("Summer, 2019", "2019-07"),
        ("2019", "2019"),
        ("the winter of 1998", "1998-12"),
        ("early 2020", "2020-02"),
        ("late in 2020", "2020-11"),
        ("June 2019", "2019-06"),
        ("21 June 2019", "2019-06-21"),
        ("June 21st, 2019", "2019-06-21"),
        ("on 2019-06-21, at noon", "2019-06-21"),
        ("21.6.2019", "2019-06-21"),
        ("31 June 2019", "2019-06"),
        ("Christmas 1987", "1987-12"),
        ("the nineties", "1990"),
        ("the 1990s", "1990"),
        ("when we were still shy", ""),
        ("room 12345", ""),
        ("", ""),
    ],
)
def test_words_are_put_where_their_year_is(words: str, place: str) -> None:
    assert times.sort_key(None, words) == place


def test_a_day_that_is_known_decides_whatever_the_words_are() -> None:
    assert times.sort_key(date(2019, 1, 5), "summer 2018") == "2019-01-05"


def test_what_is_told_less_exactly_stands_before_it() -> None:
    told = ["2019-07-03", "2019", "", "2019-07", "2020-01", "2018-12-31"]
    assert sorted(told) == ["", "2018-12-31", "2019", "2019-07", "2019-07-03", "2020-01"]


@pytest.mark.parametrize(
    ("sort", "today", "comes"),
    [
        ("2019-06-21", date(2026, 6, 21), True),
        ("2019-06-21", date(2019, 6, 21), False),
        ("2019-06-20", date(2026, 6, 21), False),
        ("2019-06", date(2026, 6, 21), False),
        ("", date(2026, 6, 21), False),
        ("2020-02-29", date(2026, 2, 28), True),
        ("2020-02-29", date(2028, 2, 28), False),
        ("2020-02-29", date(2028, 2, 29), True),
        ("2020-02-28", date(2026, 2, 28), True),
    ],
)
def test_a_day_comes_again_once_a_year(sort: str, today: date, comes: bool) -> None:
    assert times.is_anniversary(sort, today) is comes
