"""The export as data. Its schema is a promise, told in `docs/export.md`: what is there keeps its name
and meaning for ever; a reader passes over what it does not know."""

import json
from collections.abc import Iterable, Iterator

from closeknit.bonds import access
from closeknit.bonds.access import BondView
from closeknit.people import clock
from closeknit.people.http import Visit
from closeknit.web.export import moments, oneself, private, together
from closeknit.web.export.oneself import Part

FORMAT = "closeknit-export"
VERSION = 1


def document(visit: Visit) -> Iterator[str]:
    """The pieces of one JSON object."""
    views = access.bonds_of(visit)
    bonds = {view.bond.pk.hex: view.name for view in views}
    head = {
        "format": FORMAT,
        "version": VERSION,
        "made": clock.today(visit.person.zone).isoformat(),
        "person": oneself.profile(visit, bonds),
    }
    yield _dump(head)[:-1]
    yield ',"private":'
    yield from _list(_dump(part) for part in private.records(visit, bonds))
    yield ',"bonds":'
    yield from _bonds(visit, views)
    yield ',"left":'
    yield from _left(visit)
    yield "}\n"


def _list(texts: Iterable[str]) -> Iterator[str]:
    comma = "["
    for text in texts:
        yield comma + text
        comma = ","
    yield "]" if comma == "," else "[]"


def _bonds(visit: Visit, views: Iterable[BondView]) -> Iterator[str]:
    comma = "["
    for view in views:
        yield comma + _dump(together.bond(visit, view))[:-1] + ',"moments":'
        yield from moments.as_json(visit, together.moments(visit, view))
        yield ',"sittings":'
        yield from _list(_dump(part) for part in together.sittings(visit, view))
        yield "}"
        comma = ","
    yield "]" if comma == "," else "[]"


def _left(visit: Visit) -> Iterator[str]:
    comma = "["
    for part, own in together.left(visit):
        yield comma + _dump(part)[:-1] + ',"moments":'
        yield from moments.as_json(visit, own)
        yield "}"
        comma = ","
    yield "]" if comma == "," else "[]"


def _dump(part: Part) -> str:
    return json.dumps(part, ensure_ascii=False, separators=(",", ":"))
