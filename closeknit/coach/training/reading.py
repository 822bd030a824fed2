"""Reads the data sets as they were published."""

import csv
import html
import re
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

SENTENCES = Path("claff_offmychest") / "dev.csv"
"""CL-Aff OffMyChest: Jaidka, Singh, Lu et al. (2020), CC BY 4.0."""
COMMENTS = Path("goemotions") / "dev.csv"
"""GoEmotions: Demszky, Movshovitz-Attias, Ko et al. (2020), CC BY 4.0."""
NEEDED = (SENTENCES, COMMENTS)


class Missing(ValueError):
    """A file or a column isn't there. Says which."""


@dataclass(frozen=True, slots=True)
class Example:
    """A text, whether it has what a head is to find, and where it comes from.

    Examples of one `group` never stand on both sides of a split. `measured`: it is of the kind on
    which the figures are taken, so thresholds are set on these.
    """

    text: str
    group: str
    measured: bool
    labels: frozenset[str]


def missing(folder: Path) -> list[Path]:
    return [folder / each for each in NEEDED if not (folder / each).is_file()]


def sentences(folder: Path) -> list[Example]:
    """Sentences under posts about partners, with the columns in which a 1 stands."""
    rows = _rows(folder / SENTENCES, ("text", "group", "official", *COLUMNS))
    return [
        Example(
            text=readable(row["text"]),
            group=row["group"],
            measured=row["official"] == "test",
            labels=frozenset(each for each in COLUMNS if row[each].startswith("1")),
        )
        for row in rows
    ]


COLUMNS = ("Emo_support", "Emotional_disclosure", "Information_disclosure")


def comments(folder: Path) -> list[Example]:
    """Comments from a forum, with the emotions that were found in them."""
    rows = _rows(folder / COMMENTS, ("text", "group", "labels"))
    return [
        Example(
            readable(row["text"]),
            row["group"],
            measured=False,
            labels=frozenset(row["labels"].split("|")),
        )
        for row in rows
    ]


_CODE = re.compile(r"<U\+([0-9A-Fa-f]{4,8})>")
_BYTES = range(0x80, 0xA0)


def readable(text: str) -> str:
    """Undo what exports did: `<U+0092>` was ’ in the code page of Windows, `&amp;` was &."""
    return html.unescape(_CODE.sub(_character, text))


def _character(match: "re.Match[str]") -> str:
    code = int(match[1], 16)
    if code in _BYTES:
        return bytes((code,)).decode("cp1252", errors="ignore")
    return chr(code) if code <= 0x10FFFF else ""  # noqa: PLR2004


def _rows(path: Path, columns: tuple[str, ...]) -> Iterator[dict[str, str]]:
    if not path.is_file():
        raise Missing(f"{path} is missing.")
    with path.open(encoding="utf-8", newline="") as file:
        reader = csv.DictReader(file)
        absent = [each for each in columns if each not in (reader.fieldnames or ())]
        if absent:
            raise Missing(f"{path} has no column {', '.join(absent)}.")
        yield from reader
