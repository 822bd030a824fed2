"""The thread of a bond: what was opened and told, newest first, a page at a time.

It reads what a page shows and nothing else, in a constant number of queries, however long the two
have known each other. No sitting is folded here: the row of an opening says what has opened, words
that are not wrapped to the reader stay closed whatever a row says, and the reader's own log says
whether they are still those that were sealed.
"""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from django.db.models import Exists, OuterRef

from closeknit import vault
from closeknit.bonds import agreeing, ring, words
from closeknit.bonds.access import BondView
from closeknit.bonds.models import Words
from closeknit.catalogue import Practice, StepText, Way
from closeknit.people import clock
from closeknit.people.http import Visit
from closeknit.practices import choices, library, logs, payloads, vouching
from closeknit.practices.logs import Log
from closeknit.practices.models import Opening, Seal, Sitting, SittingQuerySet
from closeknit.practices.showing import Spoken, spoken
from closeknit.practices.sittings import called, playable
from closeknit.practices.utterances import Utterance, followed, tender, utterance

PAGE = 25


@dataclass(slots=True)
class Told:
    """One step of a sitting in the thread: its title, who said what, and what all chose."""

    step: StepText
    spoken: list[Spoken] = field(default_factory=list)
    joint: tuple[str, ...] = ()


@dataclass(slots=True)
class Item:
    """One sitting in the thread. `asked` are the drawn prompts of a pool."""

    ref: UUID
    practice: Practice
    title: str
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
        seals = self._seals_of(row, practice, step.key)
        if heard.gone:
            empty = {seal.author_id for seal in seals if seal.words_id is None}
            return opened and heard.author in empty
        return opened and heard.words.pk in {seal.words_id for seal in seals}

    def guessing(self, row: Sitting, practice: Practice, fields: Mapping[str, Any]) -> set[str]:
        """The steps that this person may still guess: they stay closed to them until then."""
        if row.away_on <= clock.today(str(fields["zone"])):
            return set()
        settled = {step for _, step, _ in self.logs[row.ref].events}
        steps = practice.steps_of(Way(fields["way"]), fields["form"])
        return {s.answers or "" for s in steps if s.kind == "guess" and s.key not in settled}

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
    joint = _joint(visit, view, rows, opened)
    items = []
    for row in rows:
        practice = _practice(opened.get(row.meta_id))
        if practice is None:
            continue
        if not proof.holds(row, practice):
            changed = True
            continue
        title = called(practice, mine=row.meta.author_id == visit.person.pk)
        item = _begun(row, practice, title, opened[row.meta_id])
        here = [(each, opened[each.pk]) for each in by_ref[row.ref]]
        closed = proof.guessing(row, practice, opened[row.meta_id].fields)
        heard = [
            u
            for u in _heard(here, practice)
            if u.step not in closed and proof.shows(row, practice, u)
        ]
        marked = tender(here, heard)
        _fill(item, view, [*heard, *_agreed(here, practice)], joint.get(row.ref, {}), marked)
        items.append(item)
    return [item for item in items if item.steps], changed


def _practice(meta: vault.Payload | None) -> Practice | None:
    if meta is None or meta.kind != payloads.SITTING or not playable(meta.fields):
        return None
    return library.pinned(meta.fields)


def _begun(row: Sitting, practice: Practice, title: str, meta: vault.Payload) -> Item:
    at = datetime.fromisoformat(meta.fields["at"])
    return Item(row.ref, practice, title, at, _asked(practice, meta))


def _heard(here: Iterable[tuple[Words, vault.Payload]], practice: Practice) -> list[Utterance]:
    known = {step.key for step in practice.steps}
    heard = [utterance(row, payload) or followed(row, payload) for row, payload in here]
    return [each for each in heard if each is not None and each.step in known]


def _agreed(here: Sequence[tuple[Words, vault.Payload]], practice: Practice) -> Iterator[Utterance]:
    """What was accepted by more than its writer, the latest of each step."""
    drafts = {draft.words.pk: draft for draft in agreeing.drafts(here)}
    accepting = agreeing.accepting(here, drafts.values())
    agreed = [d for d in drafts.values() if len(accepting[d.words.pk]) > 1]
    known = {step.key for step in practice.steps}
    latest = {d.step: d for d in sorted(agreed, key=lambda d: d.number) if d.step in known}
    for draft in latest.values():
        yield Utterance(draft.words, draft.author, draft.step, draft.said)


def _joint(
    visit: Visit, view: BondView, rows: Sequence[Sitting], opened: dict[UUID, vault.Payload]
) -> dict[UUID, dict[str, tuple[str, ...]]]:
    """What all chose, by sitting and step, as far as it stands on this person's own shelf."""
    steps = []
    for row in rows:
        practice = _practice(opened.get(row.meta_id))
        steps += [(row.ref, step) for step in (practice.steps if practice else ())]
    return choices.joint_of(visit, view, steps)


def _fill(
    item: Item,
    view: BondView,
    heard: Iterable[Utterance],
    joint: dict[str, tuple[str, ...]],
    marked: set[UUID],
) -> None:
    members = {member.person_id: member for member in view.everybody}
    steps = {key: Told(item.practice.step(key), joint=texts) for key, texts in joint.items()}
    order = list(members)
    for each in sorted(heard, key=lambda one: _place(one, order)):
        step = item.practice.step(each.step)
        told = steps.setdefault(step.key, Told(step))
        is_tender = each.words.pk in marked
        told.spoken.append(spoken(step, each.said, members.get(each.author), tender=is_tender))
    item.steps = [steps[step.key] for step in item.practice.steps if step.key in steps]


def _place(each: Utterance, order: Sequence[UUID]) -> tuple[int, int]:
    """By the order of joining, so that who was first to seal shows nowhere; what follows an answer
    stands behind it."""
    whose = each.listener or each.author
    return (order.index(whose) if whose in order else len(order), each.after)


def _asked(practice: Practice, meta: vault.Payload) -> list[str]:
    pools = {s.key: s.pool for s in practice.steps if s.pool and s.kind != "choose"}
    return [
        library.prompt_of(meta.fields, pools[step], key).text
        for step, keys in meta.fields["prompts"].items()
        for key in keys
        if step in pools
    ]
