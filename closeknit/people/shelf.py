"""The shelf of private records: one table for everything that only its owner may know.

A record looks like any other, whatever it holds. Its label, if it has one, stands inside, and
outside only as a tag that nobody else can tell from random. A running tally over all records, kept
as a record of its own, shows at the next sign-in when a row was rolled back, swapped or removed.
"""

import secrets
import uuid
from collections.abc import Collection, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any, NamedTuple

from django.db import transaction
from django.db.models import Max

from closeknit import vault
from closeknit.people.http import Visit
from closeknit.people.models import Person, PrivateRecord

PURPOSE = "private"
TALLY = "tally"
AT_A_TIME = 100

vault.register(TALLY, 1)


class Kept(NamedTuple):
    id: uuid.UUID
    number: int
    payload: vault.Payload


@dataclass(frozen=True, slots=True)
class _Opened:
    label: str
    payload: bytes


def put(
    visit: Visit, kind: str, fields: Mapping[str, Any], *, label: str | None = None
) -> uuid.UUID:
    """Keep a private payload and answer with its id. A label names one record, which is rewritten
    as its next revision; without a label each call makes a new one. Raises `vault.Locked`."""
    keys = visit.private_keys()
    payload = vault.dump(kind, fields)
    with transaction.atomic():
        _one_at_a_time(visit.person)
        record = _labelled(visit, label) if label else None
        before = _term(keys, record) if record else 0
        record = record or _new(visit, label)
        _write(visit, record, label or "", payload)
        _count(visit, added=_term(keys, record), removed=before)
    return record.id


@contextmanager
def taking_turns(visit: Visit) -> Iterator[None]:
    """Around reading a record and writing it back: two tabs take turns, so that neither loses what the
    other has put there."""
    with transaction.atomic():
        _one_at_a_time(visit.person)
        yield


def get(visit: Visit, label: str) -> vault.Payload | None:
    """What stands under `label`, or None. Raises `vault.Locked`, `vault.Tampered`."""
    record = _labelled(visit, label)
    return vault.load(_open(visit, record).payload) if record else None


def get_many(visit: Visit, labels: Collection[str]) -> dict[str, vault.Payload]:
    """What stands under these labels, in one query; labels without a record are left out."""
    keys = visit.private_keys()
    label_of = {tag: label for label in labels for tag in vault.tags(keys, label)}
    records = visit.person.private_records.filter(tag__in=label_of)
    return {label_of[r.tag]: vault.load(_open(visit, r).payload) for r in records}


def read(visit: Visit, record_id: uuid.UUID) -> vault.Payload:
    """One record of this person. Raises `PrivateRecord.DoesNotExist` for anybody else's."""
    record = visit.person.private_records.get(pk=record_id)
    return vault.load(_open(visit, record).payload)


def recent(
    visit: Visit, kinds: Collection[str] | None, *, before: int | None = None, limit: int = 20
) -> list[Kept]:
    """The newest records of these kinds (None: of all), newest first, at most `limit`; older than
    the number `before` for the next page. What cannot be opened is left out: `check` tells of it.
    """
    found: list[Kept] = []
    for record in _newest_first(visit, before):
        kept = _kept(visit, record)
        if kept and kept.payload.kind != TALLY and (kinds is None or kept.payload.kind in kinds):
            found.append(kept)
            if len(found) == limit:
                break
    return found


def remove(visit: Visit, record_id: uuid.UUID) -> None:
    """Take a record away, its wrap first. Raises `PrivateRecord.DoesNotExist`."""
    keys = visit.private_keys()
    with transaction.atomic():
        _one_at_a_time(visit.person)
        record = visit.person.private_records.get(pk=record_id)
        _count(visit, removed=_term(keys, record))
        visit.person.private_records.filter(pk=record_id).update(wrap=b"")
        record.delete()


def remove_labelled(visit: Visit, label: str) -> None:
    """Take away what stands under `label`, if anything does."""
    record = _labelled(visit, label)
    if record is not None:
        remove(visit, record.pk)


def start(visit: Visit) -> None:
    """Lay the empty tally of a new person, so that its absence later means something."""
    with transaction.atomic():
        _one_at_a_time(visit.person)
        _write_tally(visit, _new(visit, TALLY), 0)


def check(visit: Visit) -> bool:
    """Whether every record opens and together they are what this person has written: False when a
    row was changed, rolled back, swapped, added or removed in the database."""
    keys, tally = visit.private_keys(), _labelled(visit, TALLY)
    terms = []
    try:
        for record in _others(visit):
            _open(visit, record)
            terms.append(_term(keys, record))
        return tally is not None and _total(visit, tally) == vault.tally_sum(terms)
    except vault.VaultError:
        return False


def count_anew(visit: Visit) -> None:
    """Take the records as they stand now for whole: after their owner was told that they were not,
    or after the vault keys were renewed."""
    keys = visit.private_keys()
    with transaction.atomic():
        _one_at_a_time(visit.person)
        total = vault.tally_sum(_term(keys, record) for record in _others(visit))
        _write_tally(visit, _labelled(visit, TALLY) or _new(visit, TALLY), total)


def mend(visit: Visit) -> None:
    """Go on with what is left: take out what does not open, and count the rest anew."""
    with transaction.atomic():
        _one_at_a_time(visit.person)
        for record in list(_newest_first(visit, None)):
            if not _opens(visit, record):
                record.delete()
        count_anew(visit)


def move(visit: Visit, record: PrivateRecord) -> None:
    """Put a record's wrap and tag under the current vault key; nothing where they are already."""
    keys = visit.private_keys()
    label = _open(visit, record).label
    record.wrap = vault.move_private(keys, _about(record), record.body, record.wrap)
    record.tag = vault.tag(keys, label) if label else record.tag
    visit.person.private_records.filter(pk=record.pk, revision=record.revision).update(
        wrap=record.wrap, tag=record.tag
    )


def _one_at_a_time(person: Person) -> None:
    """Two browsers of one person take turns, so that neither's tally misses the other's record."""
    Person.objects.select_for_update().get(pk=person.pk)


def _labelled(visit: Visit, label: str) -> PrivateRecord | None:
    tags = vault.tags(visit.private_keys(), label)
    return visit.person.private_records.filter(tag__in=tags).first()


def _new(visit: Visit, label: str | None) -> PrivateRecord:
    last = visit.person.private_records.aggregate(last=Max("number"))["last"] or 0
    keys = visit.private_keys()
    tag = vault.tag(keys, label) if label else secrets.token_bytes(32)
    return PrivateRecord(owner=visit.person, number=last + 1, tag=tag, revision=0)


def _write(visit: Visit, record: PrivateRecord, label: str, payload: bytes) -> None:
    """The label goes in with the payload, so that a renewed key can find its new tag."""
    record.revision += 1
    envelope = vault.seal_private(
        visit.private_keys(), _about(record), label.encode() + b"\0" + payload
    )
    record.body, record.wrap = envelope.body, envelope.wrap
    if label:
        record.tag = vault.tag(visit.private_keys(), label)
    record.save()


def _open(visit: Visit, record: PrivateRecord) -> _Opened:
    opened = vault.open_private(visit.private_keys(), _about(record), record.body, record.wrap)
    label, _, payload = opened.partition(b"\0")
    return _Opened(label.decode(), payload)


def _opens(visit: Visit, record: PrivateRecord) -> bool:
    try:
        _open(visit, record)
    except vault.VaultError:
        return False
    return True


def _kept(visit: Visit, record: PrivateRecord) -> Kept | None:
    try:
        return Kept(record.id, record.number, vault.load(_open(visit, record).payload))
    except vault.Tampered:
        return None


def _about(record: PrivateRecord) -> vault.About:
    owner: uuid.UUID = record.owner_id
    return vault.About(PURPOSE, record.id.bytes, owner.bytes, revision=record.revision)


def _newest_first(visit: Visit, before: int | None) -> Iterator[PrivateRecord]:
    while True:
        records = visit.person.private_records.order_by("-number")
        if before is not None:
            records = records.filter(number__lt=before)
        batch = list(records[:AT_A_TIME])
        yield from batch
        if len(batch) < AT_A_TIME:
            return
        before = batch[-1].number


def _term(keys: vault.PrivateKeys, record: PrivateRecord) -> int:
    content = vault.body_hash(record.body)
    return vault.tally_term(keys, record.id.bytes, record.revision, content)


def _others(visit: Visit) -> Iterator[PrivateRecord]:
    """Every record but the tally of them."""
    tally = vault.tags(visit.private_keys(), TALLY)
    return (record for record in _newest_first(visit, None) if record.tag not in tally)


def _count(visit: Visit, *, added: int = 0, removed: int = 0) -> None:
    """A tally that is missing or broken stays so: mending it here would hide what was done."""
    record = _labelled(visit, TALLY)
    try:
        total = _total(visit, record) if record else None
    except vault.VaultError:
        return
    if record is not None and total is not None:
        _write_tally(visit, record, vault.tally_change(total, added=added, removed=removed))


def _total(visit: Visit, record: PrivateRecord) -> int:
    fields = vault.load(_open(visit, record).payload).fields
    return vault.read_tally(bytes.fromhex(fields["total"]))


def _write_tally(visit: Visit, record: PrivateRecord, total: int) -> None:
    fields = {"total": vault.tally_bytes(total).hex()}
    _write(visit, record, TALLY, vault.dump(TALLY, fields))
