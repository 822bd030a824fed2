"""The thread of a bond: what was opened and told, newest first, a page at a time.

It reads what a page shows and nothing else, in a constant number of queries, however long the two
have known each other. No sitting is folded here: the row of an opening says what has opened, words
that are not wrapped to the reader stay closed whatever a row says, and the reader's own log says
whether they are still those that were sealed.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from uuid import UUID

from django.db.models import Exists, OuterRef

from closeknit import vault
from closeknit.bonds import ring, words
from closeknit.bonds.access import BondView
from closeknit.bonds.models import Words
from closeknit.catalogue import Practice, StepText
from closeknit.people.http import Visit
from closeknit.practices import library, logs, payloads, vouching
from closeknit.practices.logs import Log
from closeknit.practices.models import Opening, Seal, Sitting, SittingQuerySet
from closeknit.practices.showing import Spoken, spoken
from closeknit.practices.sittings import Utterance, playable, utterance

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
    """`changed`: something is not shown, because somebody changed it outside of this program."""

    items: list[Item]
    older: int | None
    changed: bool = False


@dataclass(frozen=True, slots=True)
class Proof:
    """What words are held against before they show."""

    logs: dict[UUID, Log]
    seals: dict[int, list[Seal]]
    openings: set[tuple[int, int]]

    @classmethod
    def of(cls, visit: Visit, rows: Sequence[Sitting]) -> "Proof":
        seals: dict[int, list[Seal]] = {row.number: [] for row in rows}
        for seal in Seal.objects.filter(sitting__in=rows).select_related("words"):
            seals[seal.sitting_id].append(seal)
        openings = Opening.objects.filter(sitting__in=rows)
        return cls(
            logs.read_many(visit, [row.ref for row in rows]),
            seals,
            {(each.sitting_id, each.step) for each in openings},
        )

    def holds(self, row: Sitting, practice: Practice) -> bool:
        """Whether the sitting began as this person remembers it, with the seals that they opened
        theirs with."""
        log = self.logs[row.ref]
        return vouching.as_begun(log, row.meta) and all(
            vouching.as_opened(log, step, self._seals_of(row, practice, step))
            for step in log.opened
        )

    def shows(self, row: Sitting, practice: Practice, heard: Utterance) -> bool:
        """Whether these words may stand in the thread: sealed ones only where their step opened."""
        step = practice.step(heard.step)
        if not step.sealed or heard.released:
            return True
        number = practice.steps.index(step)
        opened = (row.number, number) in self.openings and step.key in self.logs[row.ref].opened
        sealed = {seal.words_id for seal in self._seals_of(row, practice, step.key)}
        return opened and heard.words.pk in sealed

    def _seals_of(self, row: Sitting, practice: Practice, step: str) -> list[Seal]:
        keys = {number: each.key for number, each in enumerate(practice.steps)}
        return [seal for seal in self.seals[row.number] if keys.get(seal.step) == step]


def page(visit: Visit, view: BondView, before: int | None = None, limit: int = PAGE) -> Page:
    """The sittings of which something can be read, the newest first; `older` is where to go on."""
    rows = list(_spoken_in(visit, view, before)[: limit + 1])
    shown = rows[:limit]
    items, changed = _items(visit, view, shown)
    return Page(items, shown[-1].number if len(rows) > limit else None, changed)


def _spoken_in(visit: Visit, view: BondView, before: int | None) -> SittingQuerySet:
    joined = ring.of(visit, view.bond).me.joined_epoch
    said = Words.objects.filter(subject=OuterRef("ref")).exclude(pk=OuterRef("meta_id"))
    rows = Sitting.objects.filter(bond=view.bond, epoch__gte=joined)
    if before is not None:
        rows = rows.filter(number__lt=before)
    to_me = Words.objects.filter(subject=OuterRef("ref"), reader_wraps__reader=visit.person)
    readable = Exists(said.exclude(bond_wrap=b"")) | Exists(to_me)
    return rows.filter(readable).select_related("meta").order_by("-number")


def _items(visit: Visit, view: BondView, rows: Sequence[Sitting]) -> tuple[list[Item], bool]:
    found = list(Words.objects.filter(subject__in=[row.ref for row in rows]))
    payloads_of = words.read_many(visit, view.bond, found)
    opened = {row.pk: payload for row, payload in zip(found, payloads_of, strict=True)}
    by_ref: dict[UUID | None, list[Words]] = {}
    for each in found:
        by_ref.setdefault(each.subject, []).append(each)
    proof, changed = Proof.of(visit, rows), words.CHANGED in opened.values()
    items = []
    for row in rows:
        practice = _practice(opened.get(row.meta_id))
        if practice is None:
            continue
        if not proof.holds(row, practice):
            changed = True
            continue
        item = _begun(row, practice, opened[row.meta_id])
        _fill(item, view, row, _heard(by_ref[row.ref], opened, practice), proof)
        items.append(item)
    return [item for item in items if item.steps], changed


def _practice(meta: vault.Payload | None) -> Practice | None:
    if meta is None or meta.kind != payloads.SITTING or not playable(meta.fields):
        return None
    return library.practice(meta.fields["practice"], meta.fields["version"])


def _begun(row: Sitting, practice: Practice, meta: vault.Payload) -> Item:
    at = datetime.fromisoformat(meta.fields["at"])
    return Item(row.ref, practice, at, _asked(practice, meta))


def _heard(
    rows: Iterable[Words], opened: dict[UUID, vault.Payload], practice: Practice
) -> list[Utterance]:
    known = {step.key for step in practice.steps}
    heard = [utterance(row, opened[row.pk]) for row in rows]
    return [each for each in heard if each is not None and each.step in known]


def _fill(
    item: Item, view: BondView, row: Sitting, heard: Iterable[Utterance], proof: Proof
) -> None:
    members = {member.person_id: member for member in view.everybody}
    steps: dict[str, Told] = {}
    for each in heard:
        if proof.shows(row, item.practice, each):
            step = item.practice.step(each.step)
            told = steps.setdefault(step.key, Told(step))
            told.spoken.append(spoken(step, each.said, members.get(each.author)))
    item.steps = [
        _ordered(steps[step.key], view) for step in item.practice.steps if step.key in steps
    ]


def _ordered(told: Told, view: BondView) -> Told:
    """By the order of joining: who was first to seal shows nowhere."""
    names = [member.name for member in view.everybody]
    told.spoken.sort(key=lambda each: names.index(each.name) if each.name in names else len(names))
    return told


def _asked(practice: Practice, meta: vault.Payload) -> list[str]:
    pools = {step.key: step.pool for step in practice.steps if step.pool}
    return [
        library.catalogue().pools[pools[step]].prompt(key).text
        for step, keys in meta.fields["prompts"].items()
        for key in keys
        if step in pools
    ]
