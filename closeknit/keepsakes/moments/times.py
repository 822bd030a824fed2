"""When a moment was, as its writer says it, and where that puts it in the book.

A day sorts as it is. Words stay as they were written, and sort by the year that stands in them, and
by the month or season if one does: "summer 2019" comes between June and August of that year. Words
without a year have no place among the years, and come last.
"""

import re
from datetime import date

UNKNOWN = ""

_MONTHS = (
    "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december",
)  # fmt: skip
_TIMES = {
    **{name: number for number, name in enumerate(_MONTHS, 1)},
    **{name[:3]: number for number, name in enumerate(_MONTHS, 1)},
    "sept": 9, "early": 2, "spring": 4, "easter": 4, "summer": 7, "autumn": 10, "fall": 10,
    "late": 11, "winter": 12, "christmas": 12, "advent": 12,
}  # fmt: skip
_DECADES = {
    "fifties": 1950, "sixties": 1960, "seventies": 1970, "eighties": 1980, "nineties": 1990,
}  # fmt: skip
_YEAR = re.compile(r"(?<!\d)(1\d{3}|20\d{2})(?!\d)")
_ISO = re.compile(r"(?<!\d)(\d{4})-(\d{1,2})-(\d{1,2})(?!\d)")
_DOTTED = re.compile(r"(?<!\d)(\d{1,2})\.\s?(\d{1,2})\.\s?(\d{4})(?!\d)")
_WORD = re.compile(r"[a-z]+")
_DAY = re.compile(r"(?<!\d)(\d{1,2})(?:st|nd|rd|th)?(?!\d)")


def sort_key(day: date | None, words: str) -> str:
    """Where it stands: "2019-06-21", "2019-07", "2019" or UNKNOWN. Read as texts, the later is the
    greater, and what is told less exactly stands before what is told more exactly."""
    if day is not None:
        return day.isoformat()
    text = words.casefold()
    return _whole(text) or _rough(text)


def year_of(sort: str) -> str:
    return sort[:4]


def is_anniversary(sort: str, today: date) -> bool:
    """Whether it was on this day of an earlier year. The 29th of February comes a day sooner in years
    that have none."""
    if len(sort) != len("2019-06-21") or sort >= today.isoformat():
        return False
    days = [f"{today:%m-%d}"]
    if days == ["02-28"] and not _is_leap(today.year):
        days.append("02-29")
    return sort[5:] in days and sort[:4] < f"{today.year:04}"


def _whole(text: str) -> str:
    """A day that is written in numbers, or UNKNOWN."""
    for pattern, order in ((_ISO, (0, 1, 2)), (_DOTTED, (2, 1, 0))):
        match = pattern.search(text)
        if match:
            found = [int(match.groups()[at]) for at in order]
            day = _date(found[0], found[1], found[2])
            if day:
                return day.isoformat()
    return UNKNOWN


def _rough(text: str) -> str:
    years = _YEAR.findall(text)
    words = _WORD.findall(text)
    if not years:
        decade = next((_DECADES[word] for word in words if word in _DECADES), None)
        return str(decade) if decade else UNKNOWN
    year = years[0]
    month = next((_TIMES[word] for word in words if word in _TIMES), None)
    if month is None:
        return str(year)
    named = any(word in _TIMES and word[:3] in {m[:3] for m in _MONTHS} for word in words)
    number = _DAY.search(_YEAR.sub(" ", text))
    day = _date(int(year), month, int(number[1])) if named and number else None
    return day.isoformat() if day else f"{year}-{month:02}"


def _date(year: int, month: int, day: int) -> date | None:
    try:
        return date(year, month, day)
    except ValueError:
        return None


def _is_leap(year: int) -> bool:
    return _date(year, 2, 29) is not None
