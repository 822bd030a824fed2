"""A practice out of a file: read as carefully as a stranger's, and kept as one's own."""

import tomllib
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from closeknit.catalogue import Mistake, read_text
from closeknit.catalogue.reading import text_of
from closeknit.catalogue.written import MOST_SIGNS, NAME
from closeknit.people.http import Visit
from closeknit.practices import library
from closeknit.practices.own import editing, sketches
from closeknit.practices.own.sketches import Sketch

MOST_BYTES = 4 * MOST_SIGNS
"""More cannot be so few signs in UTF-8, so the rest is not even read."""


@dataclass(frozen=True, slots=True)
class Brought:
    """What came: its text as far as it can be read, and all that is wrong with it."""

    text: str
    mistakes: list[Mistake]


def of_file(file: IO[bytes], name: str) -> Brought:
    """An upload, which stands in memory alone."""
    raw, path = file.read(MOST_BYTES + 1), _called(name)
    if len(raw) > MOST_BYTES:
        said = f"This file is too large; there is room for {MOST_SIGNS:,} signs. Shorten it."
        return Brought("", [Mistake(path, 1, said)])
    text, mistake = text_of(path, raw)
    return Brought(text, [mistake]) if mistake else of_text(text, path)


def of_text(text: str, name: Path = NAME) -> Brought:
    return Brought(text, read_text(text, library.catalogue(), name)[1])


def keep(visit: Visit, brought: Brought) -> Sketch:
    """Put what has no mistakes on the visitor's shelf. It keeps an id that was drawn here, where
    they have no such practice. Raises sketches.Full."""
    toml: dict[str, Any] = tomllib.loads(brought.text.replace("\r\n", "\n").lstrip("\ufeff"))
    return sketches.begin(visit, editing.neutral(toml), str(toml["id"]))


def _called(name: str) -> Path:
    """What mistakes call the file: its own name, as far as it can be shown."""
    shown = "".join(sign for sign in Path(name).name if sign.isprintable())[:60]
    return Path(shown or NAME)
