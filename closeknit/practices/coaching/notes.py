"""What the coach noticed, as a page shows it: what is there already first, then a hint or two."""

from collections.abc import Collection, Iterable, Iterator
from dataclasses import dataclass, replace

from closeknit.coach import Kind, Observation, Report
from closeknit.practices.coaching import rewriting, wording
from closeknit.practices.coaching.composing import Composed, Piece, Place
from closeknit.practices.coaching.rewriting import Change

LONGEST_QUOTE = 90
"""Signs of somebody's own words that are said again; of longer ones the beginning."""

NEED = "need"
"""The part of a text that takes a need."""


@dataclass(frozen=True, slots=True)
class Strength:
    """What it is, and the words that are meant."""

    line: str
    words: str = ""


@dataclass(frozen=True, slots=True)
class Hint:
    """One wording and what is told of it. `place` is where it stands, `rewording` another beginning,
    `put` the change that puts it in; `rest` names this hint for as long as the page is open."""

    kind: str
    title: str
    words: str
    place: Place | None
    why: str
    rewording: str = ""
    put: Change | None = None
    feelings: tuple[Change, ...] = ()
    needs: tuple[Change, ...] = ()
    rest: str = ""

    @property
    def changes(self) -> tuple[Change, ...]:
        return (*((self.put,) if self.put else ()), *self.feelings, *self.needs)


@dataclass(frozen=True, slots=True)
class Back:
    """What stood in a field before the last change, to be taken back."""

    field: str
    text: str


@dataclass(frozen=True, slots=True)
class Switch:
    """A kind of hint that has just been turned off for good, or on again."""

    kind: str
    title: str
    off: bool


@dataclass(frozen=True, slots=True)
class Notes:
    """`quiet` is a line in place of notes; `care` that nothing is said but where help is; `rested`
    are the hints that rest on this page, `back` and `switch` what has just been done."""

    strengths: tuple[Strength, ...] = ()
    hints: tuple[Hint, ...] = ()
    depth: str = ""
    quiet: str = ""
    care: bool = False
    rested: tuple[str, ...] = ()
    back: Back | None = None
    switch: Switch | None = None

    @property
    def told(self) -> str:
        """All of it in a sentence, for somebody who does not see the page."""
        if self.care:
            return wording.QUIET_PAGE
        if self.hints:
            words = " and ".join(
                f"“{hint.words}”" if hint.words else hint.title for hint in self.hints
            )
            return f"There is a note on {words}, below."
        return self.quiet or "; ".join(each.line for each in self.strengths)

    def change(self, key: str) -> Change | None:
        every = (change for hint in self.hints for change in hint.changes)
        return next((change for change in every if change.key == key), None)


def notes_of(
    reports: Iterable[Report],
    composed: Composed,
    *,
    asked: bool,
    rested: Collection[str] = (),
    closed: bool = False,
) -> Notes:
    """The notes on what was read. `asked`: somebody pressed the button, so that silence is told too,
    and how deep it goes. `closed`: advice stays closed here for now."""
    found = list(reports)
    if any(report.silent_because == "safety" for report in found):
        return Notes(care=True)
    seen = [each for report in found for each in report.observations]
    hints = [
        _hint(f"{number}", each, composed, closed=closed)
        for number, each in enumerate(each for each in seen if each.polarity == "hint")
    ]
    kept = tuple(hint for hint in hints if not hint.rest or hint.rest not in rested)
    strengths = tuple(_strengths(seen, composed))
    depth = next((wording.DEEP[report.depth] for report in found if report.depth), "")
    nothing = not (kept or strengths or (depth and asked))
    foreign = any(report.silent_because == "language" for report in found)
    quiet = _quiet(composed, foreign=foreign) if nothing and (asked or foreign) else ""
    return Notes(
        strengths=strengths,
        hints=kept,
        depth=depth if asked else "",
        quiet=quiet,
        rested=tuple(rested),
    )


def _quiet(composed: Composed, *, foreign: bool) -> str:
    if composed.is_empty:
        return wording.EMPTY
    return wording.ENGLISH if foreign else wording.NOTHING


def _strengths(seen: list[Observation], composed: Composed) -> Iterator[Strength]:
    for each in seen:
        if each.polarity == "strength" and each.kind in wording.FOUND:
            place = composed.place(*each.span) if each.span else None
            yield Strength(wording.FOUND[each.kind], _quoted(composed, place))


def _hint(key: str, seen: Observation, composed: Composed, *, closed: bool) -> Hint:
    place = composed.place(*seen.span) if seen.span else None
    piece = composed.piece(place.field) if place else None
    words = _quoted(composed, place)
    waits = closed and seen.kind is Kind.ADVICE_EARLY
    hint = Hint(
        kind=seen.kind.value,
        title=wording.HINTED[seen.kind].title,
        words=words,
        place=place,
        why=wording.CLOSED_ADVICE if waits else seen.why,
        rewording=seen.suggestion or "",
    )
    if piece is None or place is None:
        return hint
    return _with_changes(key, hint, seen, composed, piece, place)


def _with_changes(
    key: str, hint: Hint, seen: Observation, composed: Composed, piece: Piece, place: Place
) -> Hint:
    verdict = rewriting.verdict(piece.typed, place) if seen.kind is Kind.FAUX_FEELING else None
    if verdict and piece.lead:
        # On a line for one word another word helps; another beginning would leave it empty.
        hint = replace(hint, rewording="")
    put = (
        rewriting.rewording(f"{key}.rewording", hint.rewording, piece, place)
        if hint.rewording
        else None
    )
    if put and piece.lead:
        hint = replace(hint, rewording=f"{piece.lead} {put.text.lstrip(', ')}")
    if verdict is None:
        return replace(hint, put=put)
    line = next((each for each in composed.pieces if each.field.endswith(NEED)), None)
    return replace(
        hint,
        put=put,
        feelings=rewriting.feelings(key, verdict),
        needs=rewriting.needs(key, verdict, piece.typed, line),
        rest=f"{hint.kind}:{verdict.word.lower()}",
    )


def _quoted(composed: Composed, place: Place | None) -> str:
    """The words that stand there, on one line."""
    piece = composed.piece(place.field) if place else None
    if piece is None or place is None:
        return ""
    words = " ".join(piece.typed[place.start : place.end].split())
    return words if len(words) <= LONGEST_QUOTE else f"{words[:LONGEST_QUOTE].rstrip()} …"
