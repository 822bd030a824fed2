"""The keys that a person has confirmed of others.

A public key in a column is a claim of the database; a pin is what this person has seen confirmed,
under their own key. Former keys stay in the pin, because what was signed with them still stands.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID

from closeknit import vault
from closeknit.bonds.models import Pin
from closeknit.people.http import Visit
from closeknit.people.models import Identity

LABEL = "pin"
_KEY = 32


class How(StrEnum):
    """How a key came to be trusted: the letter stands in the pin itself."""

    VOUCHED = "v"  # Both held the same invitation link.
    COMPARED = "c"  # Six words were compared.
    INTRODUCED = "i"  # A member who was trusted already named them.


@dataclass(frozen=True, slots=True)
class Pinned:
    public: vault.PublicIdentity
    how: How
    former: tuple[vault.PublicIdentity, ...] = ()

    def check_author(self, about: vault.About, body: bytes, signature: bytes) -> None:
        """Nothing if this person signed it, with a key of now or of then; else Tampered."""
        for public in self.former:
            if _signed(public, about, body, signature):
                return
        vault.check_author(self.public, about, body, signature)

    def packed(self) -> bytes:
        keys = (self.public, *self.former)
        return self.how.encode() + b"".join(key.box + key.signing for key in keys)

    @classmethod
    def unpacked(cls, data: bytes) -> "Pinned":
        halves = [data[at : at + _KEY] for at in range(1, len(data), _KEY)]
        keys = [
            vault.PublicIdentity(box, signing)
            for box, signing in zip(halves[::2], halves[1::2], strict=True)
        ]
        return cls(keys[0], How(data[:1].decode()), tuple(keys[1:]))


def of(visit: Visit, people: Iterable[UUID]) -> dict[UUID, Pinned]:
    """The pins that this person has of `people`. A pin that does not open counts as none."""
    rows = Pin.objects.filter(owner=visit.person, subject_id__in=set(people))
    found = {row.subject_id: _opened(visit, row) for row in rows}
    return {subject: pinned for subject, pinned in found.items() if pinned is not None}


def put(visit: Visit, subject: UUID, public: vault.PublicIdentity, how: How) -> Pinned:
    """Trust `public` to be the keys of `subject` from now on."""
    before = of(visit, [subject]).get(subject)
    former: tuple[vault.PublicIdentity, ...] = ()
    if before is not None:
        former = tuple(key for key in (before.public, *before.former) if key != public)
    pinned = Pinned(public, how, former)
    blob = vault.keep(visit.shared_keys(), LABEL, visit.person.key, subject.bytes, pinned.packed())
    Pin.objects.update_or_create(owner=visit.person, subject_id=subject, defaults={"blob": blob})
    return pinned


def claimed(people: Iterable[UUID]) -> dict[UUID, vault.PublicIdentity]:
    """What the columns say the keys of `people` are: to be compared with pins, never trusted."""
    rows = Identity.objects.filter(person_id__in=set(people)).only("person_id", "box", "signing")
    return {row.person_id: row.public for row in rows}


def _opened(visit: Visit, row: Pin) -> Pinned | None:
    try:
        data = vault.recall(
            visit.shared_keys(), LABEL, visit.person.key, row.subject_id.bytes, row.blob
        )
        return Pinned.unpacked(data)
    except (vault.Tampered, ValueError, IndexError):
        return None


def _signed(
    public: vault.PublicIdentity, about: vault.About, body: bytes, signature: bytes
) -> bool:
    try:
        vault.check_author(public, about, body, signature)
    except vault.Tampered:
        return False
    return True
