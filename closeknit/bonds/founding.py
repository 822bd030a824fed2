"""Beginning a bond: one member, epoch 1, and what the bond is called."""

from uuid import UUID

from django.db import transaction

from closeknit import vault
from closeknit.bonds import cards, kept, payloads
from closeknit.bonds.models import Bond, Epoch, KeyHandover, Membership
from closeknit.catalogue.kinds import BondKind
from closeknit.people.http import Visit
from closeknit.people.names import display_name

FIRST = 1


def found(visit: Visit, bond_id: UUID, kind: BondKind, title: str) -> Bond:
    """A new bond with this person in it. A second time with the same id is an IntegrityError."""
    key = vault.new_bond_key(bond_id.bytes, FIRST)
    with transaction.atomic():
        bond = _called(visit, key, kind, title)
        bond.save(force_insert=True)
        membership = Membership.objects.create(
            bond=bond,
            person=visit.person,
            joined_epoch=FIRST,
            number=1,
            seat=1,
            mark=kept.mark(visit, bond_id, FIRST),
        )
        _hold(visit, bond, key)
        cards.write(visit, membership, key, display_name(visit))
    return bond


def _called(visit: Visit, key: vault.BondKey, kind: BondKind, title: str) -> Bond:
    bond = Bond(id=UUID(bytes=key.bond), author=visit.person, epoch=key.epoch)
    payload = vault.dump(payloads.BOND, {"kind": kind.value, "title": title})
    keys, about = visit.shared_keys(), bond.about
    bond.body, bond.signature, bond.author_wrap = vault.seal_words(keys, about, payload)
    bond.bond_wrap = vault.wrap_for_bond(keys, key, about, bond.body, bond.author_wrap)
    return bond


def _hold(visit: Visit, bond: Bond, key: vault.BondKey) -> None:
    members = {visit.person.key: visit.shared_keys().public.fingerprint}
    epoch = Epoch.objects.create(bond=bond, number=FIRST, maker=visit.person)
    KeyHandover.objects.create(
        epoch=epoch,
        receiver=visit.person,
        giver=visit.person,
        kept=kept.keep(visit, vault.Handover(key, members)),
    )
