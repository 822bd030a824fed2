"""The services of each country, as a page shows them."""

import re
from dataclasses import dataclass
from functools import lru_cache

from closeknit.catalogue import HelpLine, HelpPage, load

ELSEWHERE = "elsewhere"
# Emergency first, then somebody who listens, then help against violence.
ORDER = ("emergency", "listening", "violence")
FIRST_NUMBER = re.compile(r"(Call (?:or text )?)(\d[\d -]*\d)(.*)", re.DOTALL)


@dataclass(frozen=True, slots=True)
class Line:
    """A service; `number` is what a tap can call, with `before` and `after` around it."""

    service: str
    what_for: str
    hours: str
    before: str
    number: str
    after: str

    @property
    def dialled(self) -> str:
        return re.sub(r"[^\d+]", "", self.number)


@dataclass(frozen=True, slots=True)
class Country:
    code: str
    name: str
    note: str
    checked: object
    lines: tuple[Line, ...]


@lru_cache(maxsize=1)
def countries() -> tuple[Country, ...]:
    """Every country by its name, and the page for elsewhere last."""
    pages = load().help_pages.values()
    return tuple(
        _country(page)
        for page in sorted(pages, key=lambda page: (page.country == ELSEWHERE, page.name))
    )


def _country(page: HelpPage) -> Country:
    lines = sorted(page.lines, key=lambda line: ORDER.index(line.about))
    shown = tuple(_line(line) for line in lines)
    return Country(page.country.lower(), page.name, page.note or "", page.checked, shown)


def _line(line: HelpLine) -> Line:
    found = FIRST_NUMBER.fullmatch(line.reach)
    before, number, after = found.groups() if found else (line.reach, "", "")
    return Line(line.service, line.what_for, line.hours, before, number, after)
