"""Keys that a person has to confirm by comparing six words: changed ones, and those of an inviter
whose short code they used.
"""

from dataclasses import dataclass
from functools import cached_property
from uuid import UUID

from django.db import transaction
from django.http import Http404

from closeknit import vault
from closeknit.bonds import cards, pins, ring
from closeknit.bonds.models import Bond, Membership
from closeknit.bonds.pins import How
from closeknit.bonds.ring import Ring
from closeknit.bonds.standing import Standing, changed
from closeknit.people.http import Visit


class Changed(Exception):
    """The keys changed again while the page was open."""


@dataclass(frozen=True)
class Compared:
    """A person and the keys to compare: those in the database, or those confirmed before."""

    visit: Visit
    person_id: UUID
    name: str
    public: vault.PublicIdentity

    @property
    def fingerprint(self) -> str:
        return self.public.fingerprint.hex()

    @cached_property
    def six_words(self) -> list[str]:
        """One Argon2 derivation."""
        return vault.six_words_of(self.visit.shared_keys().public, self.public).split()


def unconfirmed(visit: Visit, bond: Bond) -> list[Compared]:
    """The members of `bond` whose keys changed, or who handed over a key unconfirmed."""
    held = ring.of(visit, bond)
    names = cards.names([held])
    return [
        Compared(visit, row.person_id, names[row.pk], held.claimed[row.person_id])
        for row in held.present
        if _asks(held, row)
    ]


def confirmed(visit: Visit, bond: Bond, person_id: UUID) -> tuple[Compared, How]:
    """A member whose keys are confirmed, for comparing once more, and how they were; or Http404."""
    held = ring.of(visit, bond)
    names = cards.names([held])
    for row in held.present:
        pinned = held.pinned.get(person_id)
        if row.person_id == person_id and pinned is not None:
            return Compared(visit, person_id, names[row.pk], pinned.public), pinned.how
    raise Http404


def inviter(visit: Visit, person_id: UUID, name: str) -> Compared | None:
    """The inviter of a yes that waits, if their keys are not confirmed yet."""
    public = pins.claimed([person_id]).get(person_id)
    if public is None or person_id in pins.of(visit, [person_id]):
        return None
    return Compared(visit, person_id, name, public)


def confirm(visit: Visit, person_id: UUID, fingerprint: str) -> None:
    """The six words were the same: trust these keys. Raises Changed if they are others by now."""
    with transaction.atomic():
        public = pins.claimed([person_id]).get(person_id)
        if public is None:
            raise Http404
        if public.fingerprint.hex() != fingerprint:
            raise Changed
        pins.put(visit, person_id, public, How.COMPARED)


def _asks(held: Ring, row: Membership) -> bool:
    person = row.person_id
    if person == held.visit.person.pk or person not in held.claimed:
        return False
    if person in changed(held.facts):
        return True
    makes = bool(held.epochs) and held.epochs[-1].maker_id == person
    return held.standing is Standing.WAITING and makes and person not in held.pinned
