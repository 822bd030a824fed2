"""Keeping words beyond their sitting, and what a bond has kept."""

from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID

from django.http import Http404

from closeknit import vault
from closeknit.bonds import agreeing, words
from closeknit.bonds.access import BondView
from closeknit.bonds.keys import Member
from closeknit.bonds.models import Words
from closeknit.catalogue import Keeps
from closeknit.catalogue.kinds import TOLD
from closeknit.keepsakes.life import payloads
from closeknit.keepsakes.life.marks import Life, Made, Mark, State, live
from closeknit.keepsakes.life.wordings import Wordings, wordings
from closeknit.keepsakes.models import Keepsake
from closeknit.people import clock
from closeknit.people.http import Visit

MOST = 300
ENOUGH = 2
WITHDRAWN = "withdrawn"
"""In what is said: the day on which its writer took the words away. A line says so in their place."""

Opened = Sequence[tuple[Words, vault.Payload]]


NO_LATER = Wordings()


@dataclass(frozen=True, slots=True)
class Kept:
    """One keepsake as a page shows it: whose words, on which day, and who stands behind them.

    `colour` is the author's thread; `by` the day that somebody set themselves; `sitting` where it was
    said; `life` what became of it; `makers` who told it or agreed on it; `first` its first wording;
    `withdrawn` the day on which its words were taken away.
    """

    row: Words
    keeps: Keeps
    author: str
    colour: int
    at: datetime
    day: date
    first: Mapping[str, object]
    makers: frozenset[UUID]
    life: Life
    wordings: Wordings = NO_LATER
    sitting: UUID | None = None
    mine: bool = False
    accepted: tuple[str, ...] = ()

    @property
    def id(self) -> UUID:
        return self.row.pk

    @property
    def said(self) -> Mapping[str, object]:
        """The wording that holds."""
        return self.life.said

    @property
    def text(self) -> str:
        return str(self.said.get("text", ""))

    @property
    def by(self) -> date | None:
        return _day_in(self.said, "by")

    @property
    def look(self) -> date | None:
        """When those who agreed look at it again: the last day that was named."""
        named = [each.said for each in self.life.marks if each.mark is Mark.LOOKED]
        days = [_day_in(said, "look") for said in (self.said, *named)]
        return next((day for day in reversed(days) if day), None)

    @property
    def repair(self) -> str:
        """What its maker does to make it good, where the last thing said of it was that."""
        last = self.life.marks[-1] if self.life.marks else None
        return str(last.said.get("text", "")) if last and last.mark is Mark.REPAIRED else ""

    @property
    def withdrawn(self) -> date | None:
        return _day_in(self.first, WITHDRAWN)


def keep(row: Words) -> Keepsake:
    """Keep these words. The same words twice are one keepsake."""
    return Keepsake.objects.get_or_create(words=row)[0]


def gone_line(day: date) -> str:
    """What stands in the place of withdrawn words, wherever they were shown."""
    return f"Withdrawn on {day.day} {day:%B %Y}."


def of_bond(visit: Visit, view: BondView) -> list[Kept]:
    """What this person may read of all that the bond has kept, the newest first. Constant in
    queries."""
    all_of_it = Keepsake.objects.filter(words__bond=view.bond).select_related("words")
    found = _read(visit, view, list(all_of_it.order_by("-number")[:MOST]))
    return sorted(found, key=lambda each: each.day, reverse=True)


def find(visit: Visit, view: BondView, keepsake: UUID) -> Kept:
    """One of them, by its words; Http404 for what is not there or not this reader's."""
    rows = Keepsake.objects.filter(words__bond=view.bond, words=keepsake).select_related("words")
    for kept in _read(visit, view, list(rows)):
        return kept
    raise Http404


def standing(visit: Visit, view: BondView, of: Collection[UUID]) -> list[Kept]:
    """Those of these words (by their rows) that are kept and still stand. No query for none."""
    if not of:
        return []
    rows = Keepsake.objects.filter(words__bond=view.bond, words__in=of).select_related("words")
    found = _read(visit, view, list(rows.order_by("number")))
    return [kept for kept in found if kept.life.state is State.STANDS]


def _read(visit: Visit, view: BondView, rows: Sequence[Keepsake]) -> list[Kept]:
    opened = _around(visit, view, [row.words for row in rows])
    found = (_kept(visit, view, row, opened) for row in rows)
    return [kept for kept in found if kept is not None]


@dataclass(frozen=True, slots=True)
class _Around:
    """Kept words with all that was said around them: acceptances stand in the same sitting, marks and
    later wordings belong to the words themselves."""

    payload_of: Mapping[UUID, vault.Payload]
    accepting: Mapping[UUID, set[UUID]]
    later: Mapping[UUID, Opened]


def _around(visit: Visit, view: BondView, kept: Sequence[Words]) -> _Around:
    subjects = {row.subject for row in kept} | {row.pk for row in kept}
    around = Words.objects.filter(bond=view.bond, subject__in=subjects)
    rows = list({row.pk: row for row in [*around, *kept]}.values())
    opened = list(zip(rows, words.read_many(visit, view.bond, rows), strict=True))
    later: dict[UUID, list[tuple[Words, vault.Payload]]] = {row.pk: [] for row in kept}
    for row, payload in opened:
        if row.subject in later and row.pk != row.subject:
            later[row.subject].append((row, payload))
    accepting = agreeing.accepting(opened, agreeing.drafts(opened))
    return _Around({row.pk: payload for row, payload in opened}, accepting, later)


def _kept(visit: Visit, view: BondView, row: Keepsake, around: _Around) -> Kept | None:
    """None for what is not this reader's, and for what was never told or agreed on as a keepsake."""
    try:
        fields = around.payload_of[row.words_id].fields
        keeps, said = Keeps(fields["keeps"]), dict(fields["said"])
        at = datetime.fromisoformat(fields["at"])
    except (KeyError, ValueError, TypeError):
        return None
    behind = around.accepting.get(row.words_id, set())
    if (keeps in TOLD) == bool(behind) or (behind and len(behind) < ENOUGH):
        return None
    members = {member.person_id: member for member in view.everybody}
    makers = frozenset(behind or {row.words.author_id})
    later = around.later[row.words_id]
    here = [member.person_id for member in view.members]
    worded = wordings(row.words_id, later, makers, here) if behind else Wordings()
    latest = worded.agreed[-1].said if worded.agreed else said
    author = members.get(row.words.author_id)
    return Kept(
        row=row.words,
        keeps=keeps,
        author=author.name if author else "Somebody",
        colour=author.colour if author else 1,
        at=at,
        day=clock.day_of(at, visit.person.zone),
        first=said,
        makers=makers,
        life=(
            Life(State.WITHDRAWN, said)
            if said.get(WITHDRAWN)
            else live(keeps, makers, latest, _made(later))
        ),
        wordings=worded,
        sitting=row.words.subject if row.words.subject != row.words_id else None,
        mine=bool(author and author.me),
        accepted=_names(members, worded.agreed[-1].accepted if worded.agreed else behind),
    )


def _made(later: Opened) -> Iterable[Made]:
    """The marks among these words. Whatever this program did not write so is left out."""
    for row, payload in later:
        if payload.kind != payloads.MARK:
            continue
        fields = payload.fields
        try:
            at = datetime.fromisoformat(fields["at"])
            yield Made(row.pk, Mark(fields["mark"]), row.author_id, at, dict(fields["said"]))
        except (KeyError, ValueError, TypeError):
            continue


def _names(members: Mapping[UUID, Member], of: Iterable[UUID]) -> tuple[str, ...]:
    behind = set(of)
    return tuple(member.name for key, member in members.items() if key in behind)


def _day_in(said: Mapping[str, object], name: str) -> date | None:
    try:
        return date.fromisoformat(str(said[name])) if said.get(name) else None
    except ValueError:
        return None
