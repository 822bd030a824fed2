"""The export as data. Its schema is a promise, told in `docs/export.md`: what is there keeps its name
and meaning for ever; a reader passes over what it does not know."""

import json
from collections.abc import Iterable, Iterator

from closeknit.bonds import access
from closeknit.people import clock
from closeknit.people.http import Visit
from closeknit.web.export import oneself, private, together
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
    yield from _list_of_lists(
        (together.bond(visit, view), together.sittings(visit, view)) for view in views
    )
    yield ',"left":'
    yield from _list(_dump(part) for part in together.left(visit))
    yield "}\n"


def _list(texts: Iterable[str]) -> Iterator[str]:
    comma = "["
    for text in texts:
        yield comma + text
        comma = ","
    yield "]" if comma == "," else "[]"


def _list_of_lists(bonds: Iterable[tuple[Part, Iterable[Part]]]) -> Iterator[str]:
    comma = "["
    for bond, sittings in bonds:
        yield comma + _dump(bond)[:-1] + ',"sittings":'
        yield from _list(_dump(part) for part in sittings)
        yield "}"
        comma = ","
    yield "]" if comma == "," else "[]"


def _dump(part: Part) -> str:
    return json.dumps(part, ensure_ascii=False, separators=(",", ":"))
