"""Keeping a moment in a test without a form."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from uuid import UUID, uuid4

from closeknit.keepsakes.conftest import Pair
from closeknit.keepsakes.media import pictures, sounds
from closeknit.keepsakes.media.tests import made
from closeknit.keepsakes.moments import writing
from closeknit.people.http import Visit


def told(text: str = "Tea on the steps", day: date | None = None, time: str = "") -> writing.Told:
    return writing.Told(text, day, time, "")


def brought(*lines: str, voice: bool = False) -> writing.Brought:
    new = [(line, pictures.made_anew(BytesIO(made.picture()))) for line in lines]
    return writing.Brought(new, sounds.taken(BytesIO(made.recording())) if voice else None)


def keep(
    pair: Pair,
    visit: Visit,
    text: str = "Tea on the steps",
    *,
    shared: bool = True,
    day: date | None = None,
    time: str = "",
    with_: writing.Brought | None = None,
    once: UUID | None = None,
) -> UUID:
    return writing.write(
        visit,
        pair.view(visit),
        told(text, day, time),
        with_ or writing.Brought(),
        shared=shared,
        once=once or uuid4(),
    )


def texts(moments: Sequence[object]) -> list[str]:
    return [str(getattr(each, "text", "")) for each in moments]
