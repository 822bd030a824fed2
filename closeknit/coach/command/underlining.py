"""A text with the places that are spoken of underlined."""

from collections.abc import Iterable, Iterator
from itertools import groupby

from closeknit.coach.command.cells import Cell, cells, lines
from closeknit.coach.report import Observation

PLAIN, STRENGTH, HINT = 0, 1, 2
COLOURS = {STRENGTH: "\x1b[4;32m", HINT: "\x1b[4;33m"}
END = "\x1b[0m"


def underlined(
    text: str, observations: Iterable[Observation], columns: int, *, colour: bool
) -> Iterator[str]:
    """The lines to print: underlined by the terminal, or with ~ on a line of their own below."""
    styles = _styles(text, observations)
    start = 0
    for paragraph in text.split("\n"):
        for line in lines(cells(paragraph, start), columns):
            yield from _coloured(line, styles) if colour else _with_signs(line, styles)
        start += len(paragraph) + 1


def _styles(text: str, observations: Iterable[Observation]) -> bytearray:
    """One style for each character. Where a strength and a hint overlap, the hint is shown."""
    styles = bytearray(len(text))
    for each in sorted(observations, key=lambda one: one.polarity == "hint"):
        if each.span:
            start, end = each.span
            styles[start:end] = bytes([_style(each)]) * len(styles[start:end])
    return styles


def _style(each: Observation) -> int:
    return HINT if each.polarity == "hint" else STRENGTH


def _of(cell: Cell, styles: bytearray) -> int:
    return max(styles[cell.start : cell.end], default=PLAIN)


def _coloured(line: list[Cell], styles: bytearray) -> Iterator[str]:
    made = []
    for style, run in groupby(line, lambda cell: _of(cell, styles)):
        words = "".join(cell.shown for cell in run)
        made.append(f"{COLOURS[style]}{words}{END}" if style else words)
    yield "".join(made)


def _with_signs(line: list[Cell], styles: bytearray) -> Iterator[str]:
    yield "".join(cell.shown for cell in line)
    signs = "".join(("~" if _of(cell, styles) else " ") * cell.width for cell in line).rstrip()
    if signs:
        yield signs
