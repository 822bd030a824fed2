"""What stands in the book, and in which order: each author's own list of their moments.

A page of the book shows twenty of a thousand by when they *were*, which only the words say, and
opening all of them for every page would cost more the longer two know each other. So whoever writes
a moment also writes a list of theirs, encrypted and signed like any words: the id of each, and when it
was. A page opens these few lists and the twenty moments. A plain column to sort by would tell a
reader of the database how far back a moment lies; writing order alone would make no book by years.

A list is always made anew from the moments themselves, so that nothing which was done to one in the
database goes on for ever. One epoch's moments stand in that epoch's list: whoever came later reads
neither them nor that they are there. What lies open to the author alone has a list of its own.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID, uuid5

from django.db.models import QuerySet

from closeknit import vault
from closeknit.bonds import keys, words
from closeknit.bonds.access import BondView
from closeknit.bonds.locking import locked
from closeknit.bonds.models import Bond, Words
from closeknit.catalogue import Keeps
from closeknit.keepsakes.models import Keepsake
from closeknit.keepsakes.moments import payloads
from closeknit.keepsakes.moments.moment import TOLD, book_of, day_of
from closeknit.people.http import Visit

MINE_ALONE = 0
"""In the place of an epoch, for what only its author reads: no epoch has this number."""

Listed = tuple[str, str]
Fields = dict[str, list[object]]


@dataclass(frozen=True, slots=True, order=True)
class Entry:
    """One moment in the book: when it was, the how-manieth of its author's it is, and its row."""

    sort: str
    number: int
    id: UUID
    author: UUID


@dataclass(frozen=True, slots=True)
class Contents:
    """All entries that this person may know of, the latest first. `changed`: a list is not what its
    author wrote."""

    entries: tuple[Entry, ...]
    changed: bool


def read(visit: Visit, view: BondView) -> Contents:
    """Constant in queries; as many rows as authors and epochs."""
    rows = list(_lists(view.bond))
    opened = list(zip(rows, words.read_many(visit, view.bond, rows), strict=True))
    found: dict[UUID, Entry] = {}
    for row, payload in sorted(opened, key=lambda each: _newest_last(each[0])):
        if payload.kind != payloads.CONTENTS:
            continue
        for gone in _gone(payload):
            if gone in found and found[gone].author == row.author_id:
                del found[gone]
        found |= {entry.id: entry for entry in _entries(row, payload)}
    changed = any(payload is words.CHANGED for _, payload in opened)
    return Contents(tuple(sorted(found.values(), reverse=True)), changed)


def renew(visit: Visit, bond: Bond) -> None:
    """Make this author's lists anew from their moments, within the transaction that changed one.
    What can't be written to the bond just now is written with their next change."""
    with locked(bond) as fresh:
        mine = _mine(visit, fresh)
        lists = {_epoch(row): row for row in _lists(fresh).filter(author=visit.person)}
        current = keys.current(visit, fresh)
        if current is not None:
            gone = _no_longer(visit, fresh, lists, current.epoch, mine)
            _write(visit, fresh, lists, current.epoch, _fields(mine.get(current.epoch, []), gone))
        if current is not None or MINE_ALONE in lists:
            _write(visit, fresh, lists, MINE_ALONE, _fields(mine.get(MINE_ALONE, []), []))


def _lists(bond: Bond) -> QuerySet[Words]:
    return Words.objects.filter(bond=bond, subject=_contents_of(bond))


def _contents_of(bond: Bond) -> UUID:
    return uuid5(bond.pk, "contents of moments")


def _mine(visit: Visit, bond: Bond) -> dict[int, list[Listed]]:
    """This author's moments by epoch, in the order of writing."""
    own = Words.objects.filter(bond=bond, author=visit.person)
    rows = list(own.filter(subject=book_of(bond.pk)))
    kept = Keepsake.objects.filter(words__bond=bond, words__author=visit.person)
    rows += [each.words for each in kept.select_related("words")]
    dated = []
    for row, payload in zip(rows, words.read_many(visit, bond, rows), strict=True):
        sort = _sort(row, payload, visit.person.zone)
        if sort is not None:
            dated.append((str(payload.fields["at"]), row.pk.hex, sort, _epoch(row)))
    found: dict[int, list[Listed]] = {}
    for _, id_, sort, epoch in sorted(dated):
        found.setdefault(epoch, []).append((id_, sort))
    return found


def _sort(row: Words, payload: vault.Payload, zone: str) -> str | None:
    if payload.kind == payloads.MOMENT:
        return str(payload.fields["sort"])
    told = payload.kind == TOLD and payload.fields.get("keeps") == Keeps.MOMENT.value
    return day_of(payload.fields["at"], zone).isoformat() if told and row.bond_wrap else None


def _no_longer(
    visit: Visit, bond: Bond, lists: dict[int, Words], current: int, mine: dict[int, list[Listed]]
) -> list[str]:
    """What this author's lists of earlier epochs, which nobody writes any more, still have."""
    old = [row for epoch, row in lists.items() if epoch not in (MINE_ALONE, current)]
    gone = []
    for row, payload in zip(old, words.read_many(visit, bond, old), strict=True):
        there = {id_ for id_, _ in mine.get(row.epoch, [])}
        gone += [entry.id.hex for entry in _entries(row, payload) if entry.id.hex not in there]
    return gone


def _fields(listed: Iterable[Listed], gone: Sequence[str]) -> Fields:
    return {"entries": [list(each) for each in listed], "gone": list(gone)}


def _write(visit: Visit, bond: Bond, lists: dict[int, Words], epoch: int, fields: Fields) -> None:
    row = lists.get(epoch)
    if row is not None:
        (before,) = words.read_many(visit, bond, [row])
        if before.fields != fields:
            words.rewrite(visit, row, payloads.CONTENTS, fields)
    elif any(fields.values()):
        subject, shared = _contents_of(bond), epoch != MINE_ALONE
        words.write(visit, bond, payloads.CONTENTS, fields, shared=shared, subject=subject)


def _entries(row: Words, payload: vault.Payload) -> list[Entry]:
    """Nothing where this program did not write the list."""
    try:
        return [
            Entry(str(sort), number, UUID(hex=id_), row.author_id)
            for number, (id_, sort) in enumerate(payload.fields.get("entries", []))
        ]
    except (ValueError, TypeError, AttributeError):
        return []


def _gone(payload: vault.Payload) -> list[UUID]:
    try:
        return [UUID(hex=id_) for id_ in payload.fields.get("gone", [])]
    except (ValueError, TypeError, AttributeError):
        return []


def _epoch(row: Words) -> int:
    return row.epoch if row.bond_wrap else MINE_ALONE


def _newest_last(row: Words) -> tuple[bool, int]:
    return (not row.bond_wrap, row.epoch)
