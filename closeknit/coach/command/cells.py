"""A text as a terminal shows it: cells of no, one or two columns, in lines that fit.

Widths after Unicode Standard Annex #11, "East Asian Width". Accents, joiners and skin tones belong
to the cell before them. What would steer the terminal (escape codes, changes of direction) is shown
as a sign or left out: a text can be pasted from anywhere.
"""

import unicodedata
from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from itertools import pairwise

JOINER, EMOJI_STYLE, SOFT_HYPHEN = "\u200d", "\ufe0f", "\u00ad"
SKIN_TONES = range(0x1F3FB, 0x1F400)
INNER_HANGUL = range(0x1160, 0x1200)
STEERING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069\r")
BLANKS = frozenset("\t\v\f\x1c\x1d\x1e\x1f\x85\u2028\u2029 ")
UNPRINTABLE = ("Cc", "Cs")


@dataclass(frozen=True, slots=True)
class Cell:
    """What takes one place on the screen, and the characters of the text that it stands for."""

    shown: str
    start: int
    end: int
    width: int

    @property
    def blank(self) -> bool:
        return self.shown == " "


def cells(text: str, start: int = 0) -> list[Cell]:
    """One line of a text in cells; `start` is its place in the whole text."""
    return [_cell(text[at:end], start + at) for at, end in pairwise(_edges(text))]


def lines(row: Sequence[Cell], columns: int) -> Iterator[list[Cell]]:
    """Cells in lines of at most so many columns, broken at a blank where there is one."""
    line: list[Cell] = []
    width = 0
    for cell in row:
        while line and width + cell.width > columns and not cell.blank:
            cut = _last_blank(line)
            yield _trimmed(line[:cut])
            line = line[cut:]
            width = sum(each.width for each in line)
        line.append(cell)
        width += cell.width
    yield _trimmed(line)


def wrapped(text: str, columns: int) -> Iterator[str]:
    """A sentence of ours in lines that fit."""
    for line in lines(cells(text), columns):
        yield "".join(cell.shown for cell in line)


def _edges(text: str) -> Iterator[int]:
    """Where cells begin, and where the last one ends."""
    before = ""
    for at, character in enumerate(text):
        drawn = before == JOINER or _hangs(character)
        if not drawn or before in BLANKS or not before:
            yield at
        before = character
    if text:
        yield len(text)


def _cell(characters: str, at: int) -> Cell:
    width = 2 if _becomes_wide(characters) else _width(characters[0])
    return Cell("".join(map(_shown, characters)), at, at + len(characters), width)


def _becomes_wide(characters: str) -> bool:
    """Whether a sign is asked to show itself as an emoji."""
    sign = characters[0]
    return characters[1:2] == EMOJI_STYLE and (
        sign in "0123456789#*" or unicodedata.category(sign) == "So"
    )


def _hangs(character: str) -> bool:
    """Whether it is drawn onto the character before."""
    return character != SOFT_HYPHEN and (
        unicodedata.category(character) in ("Mn", "Me", "Cf")
        or ord(character) in SKIN_TONES
        or ord(character) in INNER_HANGUL
    )


def _width(character: str) -> int:
    if character in STEERING or _hangs(character):
        return 0
    return 2 if unicodedata.east_asian_width(character) in ("W", "F") else 1


def _shown(character: str) -> str:
    if character in STEERING:
        return ""
    if character in BLANKS:
        return " "
    return "\ufffd" if unicodedata.category(character) in UNPRINTABLE else character


def _last_blank(line: Sequence[Cell]) -> int:
    """Where the next line begins: after the last blank, or here where there is none."""
    return next((at for at in range(len(line), 0, -1) if line[at - 1].blank), len(line))


def _trimmed(line: list[Cell]) -> list[Cell]:
    while line and line[-1].blank:
        line = line[:-1]
    return line
