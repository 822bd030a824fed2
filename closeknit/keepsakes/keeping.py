"""Keeping words beyond their sitting, and what a bond has kept."""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date, datetime
from uuid import UUID
from zoneinfo import ZoneInfo

from closeknit import vault
from closeknit.bonds import agreeing, words
from closeknit.bonds.access import BondView
from closeknit.bonds.models import Words
from closeknit.catalogue import Keeps
from closeknit.catalogue.kinds import TOLD
from closeknit.keepsakes.models import Keepsake
from closeknit.people.http import Visit

MOST = 300
ENOUGH = 2


@dataclass(frozen=True, slots=True)
class Kept:
    """One keepsake as a page shows it: whose words, on which day, and who stands behind them.
    `colour` is the author's thread; `by` the day that somebody set themselves; `sitting` where it was
    said."""

    number: int
    keeps: Keeps
    text: str
    author: str
    colour: int
    day: date
    sitting: UUID | None
    mine: bool = False
    by: date | None = None
    accepted: tuple[str, ...] = ()


def keep(row: Words) -> None:
    """Keep these words. The same words twice are one keepsake."""
    Keepsake.objects.get_or_create(words=row)


def of_bond(visit: Visit, view: BondView) -> list[Kept]:
    """What this person may read of all that the bond has kept, the newest first."""
    all_of_it = Keepsake.objects.filter(words__bond=view.bond).select_related("words")
    rows = list(all_of_it.order_by("-number")[:MOST])
    opened = _around(visit, view, [row.words for row in rows])
    payload_of = {row.pk: payload for row, payload in opened}
    drafts = {draft.words.pk: draft for draft in agreeing.drafts(opened)}
    accepting = agreeing.accepting(opened, drafts.values())
    found = []
    for row in rows:
        kept = _kept(visit, view, row, payload_of[row.words_id], accepting)
        if kept is not None:
            found.append(kept)
    return sorted(found, key=lambda each: each.day, reverse=True)


def _around(
    visit: Visit, view: BondView, kept: Sequence[Words]
) -> list[tuple[Words, vault.Payload]]:
    """The kept words with all that was said around them: acceptances stand in the same sitting."""
    around = Words.objects.filter(bond=view.bond, subject__in={row.subject for row in kept})
    found = {row.pk: row for row in [*around, *kept]}
    rows = list(found.values())
    return list(zip(rows, words.read_many(visit, view.bond, rows), strict=True))


def _kept(
    visit: Visit,
    view: BondView,
    row: Keepsake,
    payload: vault.Payload,
    accepting: dict[UUID, set[UUID]],
) -> Kept | None:
    """None for what is not this reader's, and for what was never told or agreed on as a keepsake."""
    try:
        fields = payload.fields
        keeps, said = Keeps(fields["keeps"]), dict(fields["said"])
        day = datetime.fromisoformat(fields["at"]).astimezone(ZoneInfo(visit.person.zone)).date()
    except (KeyError, ValueError, TypeError):
        return None
    members = {member.person_id: member for member in view.everybody}
    behind = accepting.get(row.words_id, set())
    if (keeps in TOLD) == bool(behind) or (behind and len(behind) < ENOUGH):
        return None
    author = members.get(row.words.author_id)
    return Kept(
        number=row.pk,
        keeps=keeps,
        text=str(said.get("text", "")),
        author=author.name if author else "Somebody",
        colour=author.colour if author else 1,
        day=day,
        sitting=row.words.subject,
        mine=bool(author and author.me),
        by=date.fromisoformat(str(said["by"])) if said.get("by") else None,
        accepted=tuple(member.name for key, member in members.items() if key in behind),
    )
