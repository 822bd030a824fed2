"""The export as one document to read and to print: no scripts, nothing that it loads, ours or not."""

from collections.abc import Iterator
from datetime import date
from functools import cache
from pathlib import Path

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from closeknit.bonds import access
from closeknit.people import clock, preferences
from closeknit.people.http import Visit
from closeknit.web.export import oneself, private, together
from closeknit.web.export.oneself import Part

HERE = Path(__file__).parent


def document(visit: Visit) -> Iterator[str]:
    """The pieces of one HTML document."""
    views = access.bonds_of(visit)
    bonds = {view.bond.pk.hex: view.name for view in views}
    surface = preferences.preferences(visit).surface
    yield _piece(
        "start",
        style=_style(),
        surface=surface,
        made=clock.today(visit.person.zone),
        person=oneself.profile(visit, bonds),
    )
    yield _piece("private")
    for record in private.records(visit, bonds):
        yield _piece("record", record=_dated(record))
    for view in views:
        yield _piece("bond", bond=together.bond(visit, view))
        for sitting in together.sittings(visit, view):
            yield _piece("sitting", sitting=_dated(sitting))
    for bond in together.left(visit):
        yield _piece("left", bond=_dated(bond, "left"))
    yield _piece("end")


def _piece(name: str, **context: object) -> str:
    return render_to_string(f"export_{name}.html", context)


def _dated(part: Part, name: str = "day") -> Part:
    """The part with its day as one, for a template to write out."""
    day = part.get(name)
    return {**part, name: date.fromisoformat(day) if day else None}


@cache
def _style() -> SafeString:
    """The colours of the pages and a layout of its own, inside the document."""
    sheets = (HERE.parent / "static" / "css" / "tokens.css", HERE / "document.css")
    css = "".join(sheet.read_text() for sheet in sheets)
    return SafeString(f"<style>{css}</style>")  # Our own files.
