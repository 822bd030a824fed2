"""What a tap puts in place of what stands in a field. Pure: a text and a place go in, a change comes
out, and a writer's own words stay wherever there is no better place for them."""

import re
from dataclasses import dataclass

from closeknit.coach.beneath import Beneath, beneath
from closeknit.practices.coaching.composing import Piece, Place

BLANK = "____"
MOST_WORDS = 5
"""A verdict has no more: "taken advantage of", "walked all over"."""

# Behind closing quotation marks a sentence goes on if a small letter follows: “why?” is all I ask.
_CLOSED = r"[\"”’')\]]+"
_BEGINS = re.compile(rf"[.!?…]+(?:\s+|{_CLOSED}\s+(?![a-z\s]))|\n")
_ENDS = re.compile(rf"[.!?…]+(?:(?=\s|$)|{_CLOSED}(?=\s*$|\s+[^a-z\s]))|\n")
_FEELING_FOLLOWS = re.compile(r",?\s+I fe(?:el|lt)\b.*$", re.IGNORECASE | re.DOTALL)
_POINTS = re.compile(
    r"(?:this|that|it)(?: last)? (?:happened|happens|was so|turned out like that)", re.IGNORECASE
)
"""What only points at something, and would leave a line without it."""
_WORD = re.compile(r"[^\W\d_]+(?:[’'-][^\W\d_]+)*")


@dataclass(frozen=True, slots=True)
class Change:
    """`text` in place of what stands in a field between two places; `label` is what a button says."""

    key: str
    label: str
    place: Place
    text: str

    def applied(self, typed: str) -> str:
        return typed[: self.place.start] + self.text + typed[self.place.end :]


@dataclass(frozen=True, slots=True)
class Verdict:
    """A word like "ignored", where it stands, and what may lie beneath it."""

    word: str
    place: Place
    beneath: Beneath


def sentence_around(text: str, start: int, end: int) -> tuple[int, int]:
    """From the beginning of the sentence in which a span begins to the end of the one in which it
    ends."""
    before = [at for found in _BEGINS.finditer(text) if (at := found.end()) <= start]
    after = _ENDS.search(text, max(start, end - 1))
    first, last = before[-1] if before else 0, after.end() if after else len(text)
    sentence = text[first:last]
    if not sentence.strip():
        return start, end
    return first + len(sentence) - len(sentence.lstrip()), first + len(sentence.rstrip())


def rewording(key: str, suggestion: str, piece: Piece, place: Place) -> Change | None:
    """The suggestion in place of the sentence around, or behind it where most of that sentence is
    about something else; in a field that is only a line of a sentence, that line of it. None where
    the suggestion is a question, or has nothing for such a line."""
    begin = suggestion if not piece.lead else line_of(suggestion, piece.lead)
    if BLANK not in suggestion or not begin.strip(f"{BLANK} .,"):
        return None
    if piece.lead and _POINTS.fullmatch(begin):
        return None
    start, end = sentence_around(piece.typed, place.start, place.end)
    if place.end - place.start < MOST * (end - start):
        joined = f", {begin}" if piece.lead else f" {begin}"
        return Change(key, "Put it in", Place(place.field, end, end), joined)
    goes_on = piece.lead and piece.typed[end:].strip()
    text = f"{begin}." if goes_on else begin
    return Change(key, "Put it in", Place(place.field, start, end), text)


MOST = 0.6
"""The share of a sentence that has to be meant by a hint for all of it to give way."""


def line_of(suggestion: str, lead: str) -> str:
    """What of "When …, I felt ____." belongs on a line that begins with "When", or with "I feel"."""
    said = suggestion.strip()
    found = re.search(rf"\b{re.escape(lead)}\s+", said, re.IGNORECASE) or _other_tense(said, lead)
    if found is None:
        return ""
    rest = said[found.end() :]
    if not lead.lower().startswith("i"):
        rest = _FEELING_FOLLOWS.sub("", rest)
    return rest.rstrip(" .,")


def _other_tense(said: str, lead: str) -> re.Match[str] | None:
    return re.search(r"\bI fe(?:el|lt)\s+", said) if lead.lower() in ("i feel", "i felt") else None


def verdict(typed: str, place: Place) -> Verdict | None:
    """The word in a span beneath which something may lie: the last one, and as much as belongs to
    it."""
    words = list(_WORD.finditer(typed, place.start, place.end))
    for last in range(len(words), 0, -1):
        for first in range(max(0, last - MOST_WORDS), last):
            start, end = words[first].start(), words[last - 1].end()
            found = beneath(typed[start:end])
            if found is not None:
                return Verdict(typed[start:end], Place(place.field, start, end), found)
    return None


def feelings(key: str, found: Verdict) -> tuple[Change, ...]:
    """Each takes the place of the verdict."""
    return tuple(
        Change(f"{key}.feeling.{number}", word, found.place, word)
        for number, word in enumerate(found.beneath.feelings)
    )


def needs(key: str, found: Verdict, typed: str, line: Piece | None) -> tuple[Change, ...]:
    """Each goes onto the line for needs where there is one, else into a sentence behind this one."""
    _, end = sentence_around(typed, found.place.start, found.place.end)
    place, before, after = Place(found.place.field, end, end), " I need ", "."
    if line is not None:
        end = len(line.typed.rstrip())
        place, before, after = Place(line.field, end, len(line.typed)), ", " if end else "", ""
    return tuple(
        Change(f"{key}.need.{number}", word, place, f"{before}{word}{after}")
        for number, word in enumerate(found.beneath.needs)
    )
