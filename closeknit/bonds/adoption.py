"""Taking over a key that was handed over: from whom, for which epoch, and with which members.

Whoever can write to the database can put a box there. It is taken only from a member whose key is
confirmed, only for the next epoch, and only if every change of members since the last one is
explained: who came was confirmed by this member too, who went signed their own departure.
"""

from typing import TYPE_CHECKING
from uuid import UUID

from closeknit import vault
from closeknit.bonds import kept, pins
from closeknit.bonds.models import KeyHandover
from closeknit.bonds.pins import How, Pinned

if TYPE_CHECKING:
    from closeknit.bonds.ring import Ring


def take(ring: "Ring", row: KeyHandover) -> bool:
    """Adopt into the ring, in memory. False while the giver is not confirmed.

    Tampered if the box is not what a confirmed giver would have given.
    """
    giver = ring.pinned.get(row.giver_id)
    if giver is None:
        return False
    _check_turn(ring, row)
    person, bond = ring.visit.person, ring.bond.pk.bytes
    taken = vault.adopt(
        ring.visit.shared_keys(),
        person.key,
        row.giver_id.bytes,
        giver.public,
        row.box,
        bond,
        row.epoch.number,
    )
    introduced = _explained(ring, row, taken.members)
    ring.pinned.update(introduced)
    ring.introduced.update(introduced)
    ring.adopted[row.epoch.number] = taken
    ring.fresh.append(row)
    return True


def persist(ring: "Ring") -> None:
    """Keep what was taken in memory, and the pins it brought. Within a transaction."""
    for row in ring.fresh:
        taken = ring.adopted[row.epoch.number]
        KeyHandover.objects.filter(pk=row.pk).update(kept=kept.keep(ring.visit, taken), box=b"")
        advance(ring, row.epoch.number)
    for subject, pinned in ring.introduced.items():
        pins.put(ring.visit, subject, pinned.public, pinned.how)
    ring.fresh, ring.introduced = [], {}


def advance(ring: "Ring", epoch: int) -> None:
    ring.me.mark = kept.mark(ring.visit, ring.bond.pk, epoch)
    ring.me.save(update_fields=["mark"])


def _check_turn(ring: "Ring", row: KeyHandover) -> None:
    expected = max(ring.adopted) + 1 if ring.adopted else ring.me.joined_epoch
    if row.epoch.number != expected or row.epoch.maker_id != row.giver_id:
        raise vault.Tampered("A key was handed over out of turn.")


def _explained(ring: "Ring", row: KeyHandover, members: dict[bytes, bytes]) -> dict[UUID, Pinned]:
    """The pins that a first epoch brings; Tampered if the list of members is not explained."""
    listed = {UUID(bytes=person): fingerprint for person, fingerprint in members.items()}
    listed.pop(ring.visit.person.pk)
    for person in listed.keys() & ring.pinned.keys():
        if ring.pinned[person].public.fingerprint != listed[person]:
            raise vault.Tampered("A list of members names a key that is not the confirmed one.")
    unknown = listed.keys() - ring.pinned.keys()
    if not ring.adopted:
        return {person: _introduced(ring, person, listed[person]) for person in unknown}
    before = {UUID(bytes=person) for person in ring.adopted[row.epoch.number - 1].members}
    gone = before - listed.keys() - {ring.visit.person.pk}
    if unknown or gone - ring.left or row.giver_id not in before:
        raise vault.Tampered("A list of members changed without a reason that can be checked.")
    return {}


def _introduced(ring: "Ring", person: UUID, fingerprint: bytes) -> Pinned:
    public = ring.claimed.get(person)
    if public is None or public.fingerprint != fingerprint:
        raise vault.Tampered("A list of members names a key that is not in the database.")
    return Pinned(public, How.INTRODUCED)
