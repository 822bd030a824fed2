"""Reads a programme: practices in an order that makes sense."""

from collections.abc import Callable

from closeknit.catalogue.kinds import BondKind
from closeknit.catalogue.practice import Programme, Stage
from closeknit.catalogue.reading import Sheet, Table, did_you_mean
from closeknit.catalogue.reading_files import Known, without

PROGRAMME_KEYS = frozenset({"id", "title", "about", "source", "bonds", "parts"})
PART_KEYS = frozenset({"practice", "form", "heading", "line"})


def read_programme(sheet: Sheet) -> Programme | None:
    """The programme in a sheet. None where the sheet has a mistake, or now gets one."""
    if not sheet.readable:
        return None
    table = Table(sheet, sheet.data)
    table.only(PROGRAMME_KEYS)
    name = table.slug("id", "Give it the name of the file.")
    if name and name != sheet.path.stem:
        said = f'Write id = "{sheet.path.stem}", or rename the file.'
        table.mistake("id", f'The file is called "{sheet.path.stem}". {said}')
    stages = tuple(_stage(part) for part in table.tables("parts", "part"))
    if not stages:
        table.mistake(None, "There is no part yet. Begin one with a line [[parts]].")
    programme = Programme(
        id=name,
        title=table.text("title", 60, "Give the programme a short name.") or "",
        about=table.text("about", 800, "Say what it is for.", markdown=True) or "",
        source=table.text("source", 400, "Name author and year, or say that it is opinion.") or "",
        bonds=_bonds(table),
        stages=stages,
    )
    return None if sheet.mistakes else programme


def _bonds(table: Table) -> frozenset[BondKind]:
    if table.data.get("bonds") == "all":
        return frozenset(BondKind)
    return table.some("bonds", BondKind, 'Name the bonds it is for, or write "all".')


def _stage(table: Table) -> Stage:
    table.only(PART_KEYS)
    return Stage(
        practice=table.slug("practice", "Name the practice that is done here."),
        form=table.text("form", 60),
        heading=table.text("heading", 60),
        line=table.text("line", 160),
    )


def check_programmes(known: Known) -> Callable[[Sheet, Programme], None]:
    """Notes what a programme says of practices that is not so."""

    def check(sheet: Sheet, programme: Programme) -> None:
        for number, stage in enumerate(programme.stages):
            practice = known.get(stage.practice)
            if practice is None:
                said = without(stage.practice, known)
                sheet.mistake(("parts", number, "practice"), said)
                continue
            forms = [form.key for form in practice.forms]
            if stage.form and stage.form not in forms:
                said = f'"{stage.practice}" has no form "{stage.form}". '
                sheet.mistake(("parts", number, "form"), said + did_you_mean(stage.form, forms))
            # A programme for everybody may hold what "just me" cannot do: it is left out there.
            missing = programme.bonds - practice.bonds - {BondKind.JUST_ME}
            for bond in sorted(missing):
                said = f'"{stage.practice}" is not for "{bond}", and the programme is.'
                sheet.mistake(("parts", number, "practice"), f"{said} Leave one of them out.")

    return check
