"""Reads a country's page of services. Entries are text; nothing is ever fetched or dialled."""

import re

from closeknit.catalogue.practice import HelpLine, HelpPage
from closeknit.catalogue.reading import Sheet, Table

HELP_KEYS = frozenset({"country", "name", "checked", "note", "lines"})
LINE_KEYS = frozenset({"service", "reach", "hours", "what_for", "about"})
ABOUT = ("emergency", "listening", "violence")
ELSEWHERE = "elsewhere"

_COUNTRY = re.compile(r"[A-Z]{2}\Z")


def read_help(sheet: Sheet) -> HelpPage | None:
    """The page in a sheet. None where the sheet has a mistake, or now gets one."""
    if not sheet.readable:
        return None
    table = Table(sheet, sheet.data)
    table.only(HELP_KEYS)
    page = HelpPage(
        country=_country(table),
        name=table.text("name", 60, "Write the country's name.") or "",
        checked=table.day("checked", "Write the day on which somebody last looked at it."),
        lines=tuple(_line(line) for line in table.tables("lines", "service")),
        note=table.text("note", 600, markdown=True),
    )
    if not page.lines and not page.note:
        table.mistake(None, "There is no service yet. Begin one with a line [[lines]].")
    return None if sheet.mistakes else page


def _country(table: Table) -> str:
    """The two letters of the country, which also name the file; "elsewhere" is for all others."""
    code = table.text("country", 9, 'Write its two letters, like "NZ".') or ""
    if code == ELSEWHERE == table.sheet.path.stem:
        return code
    if code and not _COUNTRY.match(code):
        table.mistake("country", f'"{code}" is no country code. Write two letters, like "NZ".')
    elif code and code.lower() != table.sheet.path.stem:
        said = f'The file is called "{table.sheet.path.stem}". Call it "{code.lower()}.toml".'
        table.mistake("country", said)
    return code


def _line(table: Table) -> HelpLine:
    table.only(LINE_KEYS)
    return HelpLine(
        service=table.text("service", 120, "Write the name of the service.") or "",
        reach=table.text("reach", 160, "Write how it is reached.") or "",
        hours=table.text("hours", 120, "Write when somebody answers.") or "",
        what_for=table.text("what_for", 200, "Write whom it is for.") or "",
        about=table.one("about", ABOUT, "Say what it is about.") or ABOUT[0],
    )
