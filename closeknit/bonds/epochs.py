"""Making the next epoch of a bond: a new key for those who are in it now, and for nobody else."""

from collections.abc import Iterable, Mapping
from uuid import UUID

from closeknit import vault
from closeknit.bonds import adoption, kept, ring
from closeknit.bonds.cards import card_of
from closeknit.bonds.models import Bond, Card, Epoch, KeyHandover, Membership
from closeknit.bonds.ring import Ring
from closeknit.bonds.standing import renewed
from closeknit.post import ring as ring_at


def make(held: Ring, members: Mapping[UUID, vault.PublicIdentity]) -> vault.BondKey:
    """Close the newest epoch and hand the key of the next one over to `members`.

    Within `locked(bond)`. The caller has confirmed the keys of `members` (person → public keys,
    the maker among them), and the database says that nobody else made this epoch meanwhile.
    """
    key = vault.new_bond_key(held.bond.pk.bytes, held.latest + 1)
    listed = {person.bytes: public.fingerprint for person, public in members.items()}
    close(held.bond)
    _begin_anew(held, renewed(held.facts), key.epoch)
    epoch = Epoch.objects.create(bond=held.bond, number=key.epoch, maker=held.visit.person)
    KeyHandover.objects.bulk_create(
        [_handover(held, epoch, key, listed, who) for who in members.items()]
    )
    _rewrap(held, key)
    adoption.advance(held, key.epoch)
    ring.forget(held.bond)
    ring_at(held.bond.address)
    return key


def close(bond: Bond) -> None:
    """Nothing more is written under the epochs so far. Within `locked(bond)`."""
    Epoch.objects.filter(bond=bond, closed=False).update(closed=True)
    ring.forget(bond)


def _begin_anew(held: Ring, people: Iterable[UUID], epoch: int) -> None:
    """Who has new keys is as somebody new: what they kept under the old ones is lost to them."""
    for person in people:
        Membership.objects.filter(bond=held.bond, person=person).update(
            joined_epoch=epoch, mark=b""
        )
        KeyHandover.objects.filter(epoch__bond=held.bond, receiver=person).delete()


def _handover(
    held: Ring,
    epoch: Epoch,
    key: vault.BondKey,
    listed: Mapping[bytes, bytes],
    receiver: tuple[UUID, vault.PublicIdentity],
) -> KeyHandover:
    person, public = receiver
    maker = held.visit.person
    row = KeyHandover(epoch=epoch, receiver_id=person, giver=maker)
    if person == maker.pk:
        row.kept = kept.keep(held.visit, vault.Handover(key, dict(listed)))
    else:
        row.box = vault.hand_over(
            held.visit.shared_keys(), maker.key, person.bytes, public, key, listed
        )
    return row


def _rewrap(held: Ring, key: vault.BondKey) -> None:
    """Carry what the bond and its members are called into the new epoch, for whoever is new."""
    _carry(held, held.bond, key)
    for row in held.present:
        card = card_of(row)
        if card is not None:
            card.membership = row
            _carry(held, card, key)


def _carry(held: Ring, envelope: Bond | Card, key: vault.BondKey) -> None:
    old = held.adopted.get(envelope.epoch)
    if old is None or not envelope.bond_wrap:
        return
    envelope.former_epoch, envelope.former_wrap = envelope.epoch, envelope.bond_wrap
    envelope.bond_wrap = vault.rewrap_for_bond(
        old.bond_key, key, envelope.about, envelope.body, envelope.bond_wrap
    )
    envelope.epoch = key.epoch
    envelope.save(update_fields=["bond_wrap", "epoch", "former_wrap", "former_epoch"])
