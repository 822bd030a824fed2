"""Reads a reading: a book, article, study or method, or a question that people ask."""

from collections.abc import Callable, Mapping

from closeknit.catalogue.practice import Practice, Reading
from closeknit.catalogue.reading import Sheet, Table, did_you_mean

READING_KEYS = frozenset({"id", "title", "kind", "author", "year", "says", "evidence", "practices"})
SORTS = ("book", "study", "article", "method", "question")


def read_reading(sheet: Sheet) -> Reading | None:
    """The reading in a sheet. None where the sheet has a mistake, or now gets one."""
    if not sheet.readable:
        return None
    table = Table(sheet, sheet.data)
    table.only(READING_KEYS)
    name = table.slug("id", "Give it the name of the file.")
    if name and name != sheet.path.stem:
        said = f'Write id = "{sheet.path.stem}", or rename the file.'
        table.mistake("id", f'The file is called "{sheet.path.stem}". {said}')
    kind = table.one("kind", SORTS, f"Say what it is: {', '.join(SORTS)}.") or ""
    evidence = table.text("evidence", 600, markdown=True)
    if kind and kind != "question" and evidence is None and "evidence" not in sheet.data:
        said = "Say what was measured, on whom, or that it is opinion."
        table.mistake(None, f'"evidence" is missing in this file. {said}')
    reading = Reading(
        id=name,
        title=table.text("title", 160, "Write its title.") or "",
        kind=kind,
        says=table.text("says", 1600, "Say what it says, in our own words.", markdown=True) or "",
        practices=table.texts("practices", 60),
        author=table.text("author", 160),
        year=table.number("year", 1800, 2100),
        evidence=evidence,
    )
    return None if sheet.mistakes else reading


Known = Mapping[str, Practice | None]
"""The practices that another file may name; None where there is one that has a mistake itself."""


def check_readings(known: Known) -> Callable[[Sheet, Reading], None]:
    """Notes each practice that a reading names and that is not there."""

    def check(sheet: Sheet, reading: Reading) -> None:
        for number, name in enumerate(reading.practices):
            if known.get(name) is None:
                sheet.mistake(("practices", number), without(name, known))

    return check


def without(name: str, known: Known) -> str:
    """What is said where a file names a practice that can't be had."""
    if name in known:
        return f'Practice "{name}" has a mistake itself. Mend that one first.'
    return f'There is no practice "{name}". {did_you_mean(name, known)}'
