"""Years of daily entries for an invented pair, in seconds: for the bench alone.

Every payload is sealed, signed and wrapped by the vault, exactly as a sitting would be, and every
row has the shape that the pages write; but rows are inserted in bulk, without the locks, the engine
and the checks that stand before them when a person acts. What two people really do takes 20 ms an
act, and ten years are 18,000 acts.
"""

import random
from collections.abc import Iterator
from dataclasses import dataclass, field
from datetime import datetime, timedelta
from uuid import UUID, uuid4

from django.db import transaction
from django.db.models import Max

from closeknit import post, vault
from closeknit.bonds import (
    access,
    confirming,
    doors,
    founding,
    invitations,
    joining,
    keys,
    receipts,
    settling,
)
from closeknit.bonds.models import Bond, Receipt, Words
from closeknit.catalogue import BondKind, Way
from closeknit.people import arriving, clock, shelf
from closeknit.people.http import Visit
from closeknit.people.models import Person, PrivateRecord, Session
from closeknit.practices import desk, library, logs, payloads, sealing, vouching
from closeknit.practices.logs import Log
from closeknit.practices.models import Opening, Seal, Sitting

PRACTICE, FORM, STEP = "daily-check-in", "ten-minutes", "mind"
CHARACTERS = 1_000
ZONE = "UTC"
AT_ONCE = 200
TALK = (
    "the kettle and a window that does not shut on the way home my sister rang about her knee we "
    "laughed at nothing for a while then it was late I meant to say thank you for the soup"
)


@dataclass(slots=True)
class Rows:
    """What is inserted together, in the order in which the rows need each other."""

    words: list[Words] = field(default_factory=list)
    sittings: list[Sitting] = field(default_factory=list)
    seals: list[Seal] = field(default_factory=list)
    openings: list[Opening] = field(default_factory=list)
    records: list[PrivateRecord] = field(default_factory=list)
    receipts: list[Receipt] = field(default_factory=list)

    def insert(self) -> None:
        Words.objects.bulk_create(self.words)
        Sitting.objects.bulk_create(self.sittings)
        Seal.objects.bulk_create(self.seals)
        Opening.objects.bulk_create(self.openings)
        PrivateRecord.objects.bulk_create(self.records)
        Receipt.objects.bulk_create(self.receipts)


@dataclass(frozen=True, slots=True)
class Known:
    """Keys that are made once: Argon2 is not what is measured here."""

    name: str
    identity: vault.Identity
    stored: vault.StoredIdentity
    key: bytes


def somebody(name: str) -> Known:
    person = uuid4()
    identity, stored = vault.create_identity(person.bytes, vault.six_words())
    return Known(name, identity, stored, person.bytes)


def lived(pair: tuple[Known, Known], sittings: int) -> tuple[Visit, Visit, Bond]:
    """Two people with a bond and one opened sitting a day until yesterday, both answers read."""
    with post.recording(), transaction.atomic():
        one, other = (_arrived(known) for known in pair)
        bond = _bonded(one, other)
        years = Years(one, other, bond, sittings)
        for rows in years.rows():
            rows.insert()
        for visit in (one, other):
            shelf.count_anew(visit)
            _desk(visit, bond, sittings)
    return one, other, bond


class Years:
    """The sittings of one pair, oldest first."""

    def __init__(self, one: Visit, other: Visit, bond: Bond, count: int) -> None:
        self.visits = (one, other)
        self.bond = access.bond_of(one, bond.pk)
        self.key = keys.writable(one, self.bond)
        self.count = count
        self.practice = library.practice(PRACTICE)
        keys_ = [step.key for step in self.practice.steps]
        self.step = keys_.index(STEP)
        self.passed = [s.key for s in self.practice.steps_of(Way.OWN_TIME, FORM) if s.key != STEP]
        self.numbers = {visit.person.pk: _last_number(visit) for visit in self.visits}
        self.chance = random.Random(36)  # noqa: S311  Filler text, the same in every run.

    def rows(self) -> Iterator[Rows]:
        first = (Sitting.objects.aggregate(last=Max("number"))["last"] or 0) + 1
        for start in range(0, self.count, AT_ONCE):
            rows = Rows()
            for at in range(start, min(start + AT_ONCE, self.count)):
                self.add(rows, first + at, clock.now() - timedelta(days=self.count - at))
            yield rows

    def add(self, rows: Rows, number: int, at: datetime) -> None:
        starter = self.visits[number % 2]
        sitting = Sitting(number=number, ref=uuid4(), bond=self.bond, epoch=self.key.epoch)
        sitting.meta = self.words(rows, starter, sitting, payloads.SITTING, self.pinned(at))
        sitting.away_on = at.date() + timedelta(days=1)
        rows.sittings.append(sitting)
        seals: list[Seal] = []
        for visit in (starter, self.visits[1 - number % 2]):
            seals.append(self.seal(rows, visit, sitting, at, seals))
        rows.openings.append(Opening(sitting=sitting, step=self.step))
        for visit in self.visits:
            self.remember(rows, visit, sitting, seals, at)

    def pinned(self, at: datetime) -> dict[str, object]:
        return {
            "practice": PRACTICE,
            "version": self.practice.version,
            "form": FORM,
            "way": Way.OWN_TIME.value,
            "at": at.isoformat(),
            "prompts": {},
            "zone": ZONE,
            "participants": sorted(visit.person.pk.hex for visit in self.visits),
        }

    def seal(
        self, rows: Rows, visit: Visit, sitting: Sitting, at: datetime, there: list[Seal]
    ) -> Seal:
        said: dict[str, object] = {
            "step": STEP,
            "at": at.isoformat(),
            "said": {"text": self.text()},
        }
        words = self.words(rows, visit, sitting, payloads.SAID, said)
        entry = vault.SealEntry(
            sitting=sitting.ref.bytes,
            step=self.step,
            author=visit.person.key,
            keys=sealing.KEYS,
            words=words.pk.bytes,
            body_hash=vault.body_hash(words.body),
            others=tuple(sorted(vault.entry_hash(other.entry) for other in there)),
            agreed=False,
            closing=False,
        )
        seal = Seal(
            sitting=sitting,
            step=self.step,
            author=visit.person,
            words=words,
            entry=vault.write_entry(visit.shared_keys(), entry),
            wrapped=True,
        )
        rows.seals.append(seal)
        return seal

    def words(
        self, rows: Rows, visit: Visit, sitting: Sitting, kind: str, fields: dict[str, object]
    ) -> Words:
        row = Words(bond=self.bond, author=visit.person, subject=sitting.ref, epoch=self.key.epoch)
        shared, about = visit.shared_keys(), row.about
        row.body, row.signature, row.author_wrap = vault.seal_words(
            shared, about, vault.dump(kind, fields)
        )
        row.bond_wrap = vault.wrap_for_bond(shared, self.key, about, row.body, row.author_wrap)
        rows.words.append(row)
        for reader in self.visits:
            if reader is not visit:
                rows.receipts.append(_receipt(reader, row))
        return row

    def remember(
        self, rows: Rows, visit: Visit, sitting: Sitting, seals: list[Seal], at: datetime
    ) -> None:
        mine = next(seal for seal in seals if seal.author_id == visit.person.pk)
        log = Log(
            events=[("passed", key, at.isoformat()) for key in self.passed],
            seals={STEP: vault.entry_hash(mine.entry).hex()},
            seen={STEP: at.isoformat()},
            begun=vouching.beginning(sitting.meta),
            opened={STEP: vouching.marks(seals)},
        )
        self.numbers[visit.person.pk] += 1
        label, number = logs.label(sitting.ref), self.numbers[visit.person.pk]
        rows.records.append(
            _record(visit, label, number, vault.dump(payloads.LOG, log.as_fields()))
        )

    def text(self) -> str:
        words: list[str] = []
        while sum(len(word) + 1 for word in words) < CHARACTERS:
            words.extend(self.chance.sample(TALK.split(), 12))
        return " ".join(words)[:CHARACTERS]


def _arrived(known: Known) -> Visit:
    person = Person(id=_uuid(known.key), handle=f"{known.name}-bench", zone=ZONE)
    arriving.settle(person, known.identity, known.stored, known.name)
    shared, private = known.identity.shared, known.identity.private
    return Visit(person, Session(person=person), private, shared)


def _bonded(one: Visit, other: Visit) -> Bond:
    bond = founding.found(one, uuid4(), BondKind.PARTNER, "")
    door = doors.find(invitations.invite(one, bond, "").secret)
    assert door is not None
    joining.accept(other, door)
    fresh = access.bond_of(one, bond.pk)
    (arrival,) = confirming.arrivals(one, fresh)
    confirming.confirm(one, fresh, arrival.id, arrival.fingerprint)
    for visit in (other, one):
        settling.settle_all(visit)
    return bond


def _receipt(reader: Visit, row: Words) -> Receipt:
    content = vault.body_hash(row.body)
    mac = vault.receipt(reader.shared_keys(), row.about.encoded, content)
    tag = receipts.tag_of(reader, row.pk)
    return Receipt(reader=reader.person, tag=tag, revision=row.revision, mac=mac)


def _record(visit: Visit, label: str, number: int, payload: bytes) -> PrivateRecord:
    private = visit.private_keys()
    record = PrivateRecord(
        owner=visit.person, number=number, tag=vault.tag(private, label), revision=1
    )
    about = vault.About(shelf.PURPOSE, record.id.bytes, visit.person.key, revision=1)
    record.body, record.wrap = vault.seal_private(private, about, label.encode() + b"\0" + payload)
    return record


def _desk(visit: Visit, bond: Bond, sittings: int) -> None:
    """What the last weeks left on one's own desk: Today reads it."""
    mine, today = desk.read(visit), clock.today(ZONE)
    for day in range(min(sittings, desk.KEPT_DONE), 0, -1):
        mine.did(PRACTICE, today - timedelta(days=day), bond.pk.hex)
    desk.write(visit, mine)


def _last_number(visit: Visit) -> int:
    return visit.person.private_records.aggregate(last=Max("number"))["last"] or 0


def _uuid(key: bytes) -> UUID:
    return UUID(bytes=key)
