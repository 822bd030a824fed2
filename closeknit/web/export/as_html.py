"""The export as one document to read and to print: no scripts, nothing that it loads, ours or not."""

import re
from collections.abc import Iterator, Mapping, Sequence
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

from django.template.loader import render_to_string
from django.utils.safestring import SafeString

from closeknit.bonds import access
from closeknit.bonds.access import BondView
from closeknit.people import clock
from closeknit.people.http import Visit
from closeknit.web.export import moments, oneself, private, together

HERE = Path(__file__).parent
DAYS = frozenset({"day", "left", "made", "since", "until"})


def document(visit: Visit) -> Iterator[str]:
    """The pieces of one HTML document: first what was written, then what is known of its owner."""
    views = access.bonds_of(visit)
    bonds = {view.bond.pk.hex: view.name for view in views}
    person = oneself.profile(visit, bonds)
    yield _piece("start", style=_style(), made=clock.today(visit.person.zone), person=person)
    yield from _written(visit, views, bonds)
    yield _piece("end", person=person)


def _written(visit: Visit, views: Sequence[BondView], bonds: Mapping[str, str]) -> Iterator[str]:
    yield _piece("private")
    for record in private.records(visit, bonds):
        yield _piece("record", record=record)
    for view in views:
        yield _piece("bond", bond=together.bond(visit, view))
        yield from moments.as_html(visit, together.moments(visit, view))
        for sitting in together.sittings(visit, view):
            yield _piece("sitting", sitting=sitting)
    for bond, own in together.left(visit):
        yield _piece("left", bond=bond)
        yield from moments.as_html(visit, own)


def _piece(name: str, **context: object) -> str:
    return render_to_string(f"export_{name}.html", {k: _dated(v) for k, v in context.items()})


def _dated(value: Any) -> Any:
    """The same with its days as days, for a template to write out."""
    if isinstance(value, list):
        return [_dated(each) for each in value]
    if not isinstance(value, dict):
        return value
    return {
        name: date.fromisoformat(each) if name in DAYS and isinstance(each, str) else _dated(each)
        for name, each in value.items()
    }


@cache
def _style() -> SafeString:
    """The colours of the pages and a layout of its own, inside the document."""
    sheets = (HERE.parent / "static" / "css" / "tokens.css", HERE / "document.css")
    css = "".join(sheet.read_text() for sheet in sheets)
    # Without its comments: they name the program, which its owner may have given another name.
    css = re.sub(r"/\*.*?\*/", "", css, flags=re.DOTALL)
    return SafeString(f"<style>{css}</style>")  # Our own files.
