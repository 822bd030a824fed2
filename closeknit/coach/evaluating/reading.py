"""Finds labelled texts in folders: tables of published data sets, and messages as JSON lines.

Whatever can't be read becomes a mistake with file, line and sentence, and the rest is read.
"""

import csv
from collections.abc import Iterable
from pathlib import Path

from closeknit.coach.evaluating.material import Material, Unreadable
from closeknit.coach.evaluating.messages import message
from closeknit.coach.evaluating.sources import Source, source_for

LONGEST_FIELD = 4 << 20


def read(folders: Iterable[Path]) -> Material:
    """Everything labelled in these folders and below them."""
    found = Material()
    for folder in folders:
        files = _files(folder)
        if not files:
            there = "holds no *.csv and no *.jsonl." if folder.exists() else "is not there."
            found.wrong(folder, f"This folder {there}")
        for path in files:
            _read(path, path.name if path == folder else str(path.relative_to(folder)), found)
    return found


def _files(folder: Path) -> list[Path]:
    if folder.is_file():
        return [folder]
    return sorted(path for path in folder.rglob("*") if path.suffix in (".csv", ".jsonl"))


def _read(path: Path, name: str, found: Material) -> None:
    found.files[name] = 0
    before = len(found.mistakes)
    try:
        (_lines if path.suffix == ".jsonl" else _table)(path, name, found)
    except UnicodeDecodeError:
        found.wrong(path, "It is not in UTF-8.")
    except OSError as error:
        found.wrong(path, f"It can’t be read ({error.strerror}).")
    if not found.files[name] and len(found.mistakes) == before:
        found.wrong(path, "There is nothing labelled in it.")


def _lines(path: Path, name: str, found: Material) -> None:
    with path.open(encoding="utf-8-sig") as lines:
        for number, line in enumerate(lines, 1):
            try:
                if line.strip():
                    found.messages.append(message(line, name))
                    found.count(name)
            except Unreadable as why:
                found.wrong(path, str(why), number)


def _table(path: Path, name: str, found: Material) -> None:
    csv.field_size_limit(LONGEST_FIELD)
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = csv.DictReader(file, strict=True)
        try:
            source = source_for(path.parts, rows.fieldnames or ())
            for row in rows:
                if None in row.values():
                    sentence = "This row has fewer columns than the first."
                    found.wrong(path, sentence, rows.line_num)
                else:
                    _row(row, source, path, rows.line_num, name, found)
        except csv.Error as error:
            found.wrong(path, f"It is no CSV table ({error}).", max(rows.reader.line_num, 1))
        except Unreadable as why:
            found.wrong(path, str(why), 1)


def _row(
    row: dict[str, str], source: Source, path: Path, line: int, name: str, found: Material
) -> None:
    try:
        taken = source.take(row, found)
    except Unreadable as why:
        found.wrong(path, str(why), line)
        return
    if taken:
        found.count(name)
