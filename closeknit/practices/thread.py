"""The thread of a bond: what was opened and told, newest first, a page at a time.

It reads what a page shows and nothing else, in a constant number of queries, however long the two
have known each other. No sitting is folded here: the row of an opening says what has opened, and
words that are not wrapped to the reader stay closed whatever a row says.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from django.db.models import Exists, OuterRef

from closeknit import vault
from closeknit.bonds import ring, words
from closeknit.bonds.access import BondView
from closeknit.bonds.keys import Member
from closeknit.bonds.models import Words
from closeknit.catalogue import Practice, StepText, UnknownPractice
from closeknit.people.http import Visit
from closeknit.practices import library, payloads
from closeknit.practices.models import Sitting, SittingQuerySet
from closeknit.practices.showing import Spoken, chosen_line, dots
from closeknit.practices.steps import KINDS
from closeknit.practices.verdicts import Verdicts

PAGE = 25


@dataclass(slots=True)
class Told:
    """One step of a sitting in the thread: its title, and who said what."""

    step: StepText
    spoken: list[Spoken] = field(default_factory=list)


@dataclass(slots=True)
class Item:
    """One sitting in the thread. `asked` are the drawn prompts of a pool."""

    ref: UUID
    practice: Practice
    at: datetime
    asked: list[str]
    steps: list[Told] = field(default_factory=list)

    @property
    def month(self) -> str:
        return f"{self.at:%B %Y}"


@dataclass(slots=True)
class Page:
    items: list[Item]
    older: int | None


def page(visit: Visit, view: BondView, before: int | None = None, limit: int = PAGE) -> Page:
    """The sittings of which something can be read, the newest first; `older` is where to go on."""
    rows = list(_spoken_in(visit, view, before)[: limit + 1])
    shown = rows[:limit]
    items = _items(visit, view, shown)
    return Page(items, shown[-1].number if len(rows) > limit else None)


def _spoken_in(visit: Visit, view: BondView, before: int | None) -> SittingQuerySet:
    joined = ring.of(visit, view.bond).me.joined_epoch
    said = Words.objects.filter(subject=OuterRef("ref")).exclude(pk=OuterRef("meta_id"))
    rows = Sitting.objects.filter(bond=view.bond, epoch__gte=joined)
    if before is not None:
        rows = rows.filter(number__lt=before)
    to_me = Words.objects.filter(subject=OuterRef("ref"), reader_wraps__reader=visit.person)
    readable = Exists(said.exclude(bond_wrap=b"")) | Exists(to_me)
    return rows.filter(readable).order_by("-number")


def _items(visit: Visit, view: BondView, rows: Sequence[Sitting]) -> list[Item]:
    found = list(Words.objects.filter(subject__in=[row.ref for row in rows]))
    payloads_of = words.read_many(visit, view.bond, found)
    opened = {row.pk: payload for row, payload in zip(found, payloads_of, strict=True)}
    seals = Verdicts(ring.of(visit, view.bond), rows)
    by_ref: dict[UUID | None, list[Words]] = {}
    for each in found:
        by_ref.setdefault(each.subject, []).append(each)
    items = [_item(view, row, by_ref.get(row.ref, []), opened, seals) for row in rows]
    seals.save()
    return [item for item in items if item is not None and item.steps]


def _item(
    view: BondView,
    row: Sitting,
    said: Iterable[Words],
    opened: dict[UUID, vault.Payload],
    seals: Verdicts,
) -> Item | None:
    meta = opened.get(row.meta_id)
    if meta is None or meta.kind != payloads.SITTING:
        return None
    try:
        practice = library.practice(meta.fields["practice"], meta.fields["version"])
    except UnknownPractice:
        return None
    item = Item(
        row.ref, practice, datetime.fromisoformat(meta.fields["at"]), _asked(practice, meta)
    )
    members = {member.person_id: member for member in view.everybody}
    steps: dict[str, Told] = {}
    for each in said:
        payload = opened[each.pk]
        if payload.kind != payloads.SAID or not seals.shows(row, each):
            continue
        step = practice.step(payload.fields["step"])
        told = steps.setdefault(step.key, Told(step))
        told.spoken.append(_spoken(step, each, payload, members))
    item.steps = [_ordered(steps[step.key], view) for step in practice.steps if step.key in steps]
    return item


def _ordered(told: Told, view: BondView) -> Told:
    """By the order of joining: who was first to seal shows nowhere."""
    names = [member.name for member in view.everybody]
    told.spoken.sort(key=lambda each: names.index(each.name) if each.name in names else len(names))
    return told


def _spoken(
    step: StepText, row: Words, payload: vault.Payload, members: dict[UUID, Member]
) -> Spoken:
    said = dict(payload.fields["said"])
    member = members.get(row.author_id)
    return Spoken(
        name=member.name if member else "Somebody",
        thread=member.colour if member else 1,
        mine=bool(member and member.me),
        line=KINDS[step.kind].as_line(step, said),
        said=said,
        chosen=chosen_line(step, said),
        dots=dots(said),
    )


def _asked(practice: Practice, meta: vault.Payload) -> list[str]:
    pools = {step.key: step.pool for step in practice.steps if step.pool}
    return [
        library.catalogue().pools[pools[step]].prompt(key).text
        for step, keys in meta.fields["prompts"].items()
        for key in keys
        if step in pools
    ]
