"""What members are called in a bond, each in their own hand."""

from collections.abc import Sequence
from uuid import UUID

from closeknit import vault
from closeknit.bonds import payloads
from closeknit.bonds.models import Card, Membership
from closeknit.bonds.receipts import Receipts
from closeknit.bonds.ring import Ring
from closeknit.people.http import Visit

NOBODY_KNOWS = "Somebody"


def names(rings: Sequence[Ring]) -> dict[UUID, str]:
    """The names on all cards of these bonds, by membership. Constant in queries."""
    rows = [(ring, row) for ring in rings for row in ring.memberships]
    receipts = Receipts(rings[0].visit, [row.pk for _, row in rows]) if rings else None
    found = {row.pk: _name(ring, row, receipts) for ring, row in rows if receipts}
    if receipts:
        receipts.save()
    return found


def write(visit: Visit, membership: Membership, key: vault.BondKey, name: str) -> Card:
    """Put `name` on a card: one's own, or (revision 0) that of a newcomer one confirms."""
    mine = membership.person_id == visit.person.pk
    card = Card(
        membership=membership,
        author=visit.person,
        revision=_next_revision(membership) if mine else 0,
        epoch=key.epoch,
    )
    keys, about = visit.shared_keys(), card.about
    card.body, card.signature, card.author_wrap = vault.seal_words(
        keys, about, vault.dump(payloads.CARD, {"name": name})
    )
    card.bond_wrap = vault.wrap_for_bond(keys, key, about, card.body, card.author_wrap)
    card.save()
    return card


def needs_own(ring: Ring) -> bool:
    """Whether this member's card is missing, in somebody else's hand, or signed by a lost key."""
    card = card_of(ring.me)
    if card is None or card.author_id != ring.visit.person.pk:
        return True
    card.membership = ring.me
    try:
        ring.check_author(card.about, card.body, card.signature)
    except vault.Tampered:
        return True
    return False


def card_of(membership: Membership) -> Card | None:
    return getattr(membership, "card", None)


def _name(ring: Ring, membership: Membership, receipts: Receipts) -> str:
    card = card_of(membership)
    if card is None or (card.author_id != membership.person_id and card.revision):
        return NOBODY_KNOWS
    card.membership = membership
    try:
        receipts.check(ring, card)
        return str(ring.open_carried(card).fields["name"])
    except (vault.VaultError, KeyError):
        return NOBODY_KNOWS


def _next_revision(membership: Membership) -> int:
    card = card_of(membership)
    return card.revision + 1 if card else 1
