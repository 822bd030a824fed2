"""What an export says of moments: their words, and their pictures and voices as files inside of it,
opened one at a time on the way to their reader."""

import base64
import json
import secrets
from collections.abc import Iterable, Iterator

from django.template.loader import render_to_string

from closeknit import vault
from closeknit.keepsakes.media import storing
from closeknit.keepsakes.moments.moment import Moment
from closeknit.people.http import Visit
from closeknit.web.export.oneself import Part

SLICE = 196_608
"""Bytes at a time, a multiple of three, as base64 wants it."""


def told(visit: Visit, moment: Moment) -> Part:
    """A moment without what hangs on it."""
    mine = moment.row.author_id == visit.person.pk
    return {
        "id": str(moment.id),
        "when": moment.when,
        "date": moment.day.isoformat() if moment.day else None,
        "place": moment.place,
        "text": moment.text,
        "written": moment.written.isoformat(),
        "by": "You" if mine else moment.author.name if moment.author else "Somebody",
        "you": mine,
        "readers": "bond" if moment.shared else "you",
    }


def as_json(visit: Visit, moments: Iterable[Moment]) -> Iterator[str]:
    """A list of them. `data` is a file in base64, and empty for one that does not open any more."""
    comma = "["
    for moment in moments:
        yield comma + _dump(told(visit, moment))[:-1]
        for name, files in _files(moment).items():
            yield f',"{name}":['
            for at, (about, medium) in enumerate(files):
                yield ("," if at else "") + _dump(about)[:-1] + ',"data":"'
                yield from _in_base64(moment, medium)
                yield '"}'
            yield "]"
        yield "}"
        comma = ","
    yield "]" if comma == "," else "[]"


def as_html(visit: Visit, moments: Iterable[Moment]) -> Iterator[str]:
    """The same to read and to look at."""
    for at, moment in enumerate(moments):
        context = {"moment": told(visit, moment), "first": not at}
        yield render_to_string("export_moment.html", context)
        for name, files in _files(moment).items():
            for about, medium in files:
                yield from _embedded(f"export_{name.removesuffix('s')}.html", about, moment, medium)
        yield "</article>\n"


def _embedded(template: str, about: Part, moment: Moment, medium: vault.Medium) -> Iterator[str]:
    """A file in its place. The page is rendered around a mark, so that it never holds the file too."""
    mark = secrets.token_hex(16)
    before, _, after = render_to_string(template, {"file": about, "mark": mark}).partition(mark)
    yield before
    yield from _in_base64(moment, medium)
    yield after


def _files(moment: Moment) -> dict[str, list[tuple[Part, vault.Medium]]]:
    """The largest size of each picture, and the voice."""
    pictures = [
        (
            {
                "line": each.line,
                "type": each.type,
                "width": each.sizes[0].width,
                "height": each.sizes[0].height,
            },
            each.sizes[0].opens,
        )
        for each in moment.pictures
    ]
    sound = moment.sound
    about = {"type": sound.type, "seconds": sound.seconds} if sound else {}
    return {"pictures": pictures, "voices": [(about, sound.opens)] if sound else []}


def _in_base64(moment: Moment, medium: vault.Medium) -> Iterator[str]:
    try:
        data = b"".join(storing.taken_up(moment.row, medium, 0, medium.size))
    except vault.VaultError:
        return
    for at in range(0, len(data), SLICE):
        yield base64.b64encode(data[at : at + SLICE]).decode()


def _dump(part: Part) -> str:
    return json.dumps(part, ensure_ascii=False, separators=(",", ":"))
