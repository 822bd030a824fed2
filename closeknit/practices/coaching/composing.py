"""One text out of what was posted, and for each place in it the field in which that was typed."""

import re
from collections.abc import Iterable, Mapping
from dataclasses import dataclass, replace

from closeknit.catalogue import StepText
from closeknit.catalogue.practice import Part

TEXT = "text"
ENDS = {"when": ",", "feel": "", "felt": "", "need": ".", "like": ".", "would-you": "?"}
"""What follows each part, by its key, where all of them make one sentence."""

_LEADS = re.compile(r"(?:when|i|because|would you|and i)\b", re.IGNORECASE)
_STOPS = ",.;:!?…"


@dataclass(frozen=True, slots=True)
class Place:
    """From where to where something stands in a field, in code points."""

    field: str
    start: int
    end: int


@dataclass(frozen=True, slots=True)
class Piece:
    """What was typed in one field: where it stands in the whole, and how its line begins."""

    field: str
    start: int
    typed: str
    lead: str = ""

    @property
    def end(self) -> int:
        return self.start + len(self.typed)


@dataclass(frozen=True, slots=True)
class Composed:
    """The text that is read."""

    text: str = ""
    pieces: tuple[Piece, ...] = ()

    @property
    def is_empty(self) -> bool:
        return not any(piece.typed.strip() for piece in self.pieces)

    def piece(self, field: str) -> Piece | None:
        return next((piece for piece in self.pieces if piece.field == field), None)

    def place(self, start: int, end: int) -> Place | None:
        """Where these words of the whole were typed; None for what nobody typed. Words out of two
        fields stand where most of them do."""
        piece = max(self.pieces, key=lambda each: _shared(each, start, end), default=None)
        if piece is None or _shared(piece, start, end) <= 0:
            return None
        return Place(
            piece.field,
            max(start, piece.start) - piece.start,
            min(end, piece.end) - piece.start,
        )


def of_step(step: StepText, posted: Mapping[str, str], prefix: str = "") -> Composed:
    """The words of one step's form, as they were typed but for the ends of their lines."""
    if not step.parts:
        typed = plain(posted.get(prefix + TEXT, ""))
        return Composed(typed, (Piece(prefix + TEXT, 0, typed),))
    parts = [(part, plain(posted.get(prefix + part.key, ""))) for part in step.parts]
    return _joined(parts, ENDS if makes_a_sentence(step) else {}, prefix)


def makes_a_sentence(step: StepText) -> bool:
    """Whether the lines of a step, one after the other, are one sentence."""
    return bool(step.parts) and all(part.key in ENDS for part in step.parts)


def beside(several: Iterable[Composed]) -> Composed:
    """Several texts, each on a line of its own."""
    text, pieces = "", list[Piece]()
    for each in several:
        start = len(text) + 1 if text else 0
        text = f"{text}\n{each.text}" if text else each.text
        pieces += [replace(piece, start=piece.start + start) for piece in each.pieces]
    return Composed(text, tuple(pieces))


def plain(text: str) -> str:
    """With the ends of lines that the page itself has; nothing else is touched, so that a place in
    it is a place in the field."""
    return text.replace("\r\n", "\n").replace("\r", "\n")


def _joined(parts: list[tuple[Part, str]], ends: Mapping[str, str], prefix: str) -> Composed:
    """The lines that hold something, one after the other; a piece for the empty ones too."""
    text, pieces = "", []
    for part, typed in parts:
        lead = part.label if _LEADS.match(part.label) else ""
        if not typed.strip():
            pieces.append(Piece(prefix + part.key, len(text), "", lead))
            continue
        between = "" if not text else " " if ends else "\n"
        text += between + (f"{lead} " if lead else "")
        pieces.append(Piece(prefix + part.key, len(text), typed, lead))
        stopped = typed.rstrip().endswith(tuple(_STOPS))
        text += typed + ("" if stopped else ends.get(part.key, ""))
    return Composed(text, tuple(pieces))


def _shared(piece: Piece, start: int, end: int) -> int:
    return min(end, piece.end) - max(start, piece.start)
