"""What a circle puts into the vault. Each kind has a schema number."""

from closeknit import vault
from closeknit.people import reading
from closeknit.people.reading import Shown

CIRCLE = "circle"
"""On one's own shelf: held, each {id, name, near, sort}."""

SHOWN = "circle-shown"
"""The same as its owner lets a bond see it: held, at."""


def register() -> None:
    for kind in (CIRCLE, SHOWN):
        vault.register(kind, 1)
    reading.register(CIRCLE, _circle)


def _circle(payload: vault.Payload) -> Shown:
    return Shown("My circle", "\n".join(str(each["name"]) for each in payload.fields["held"]))
