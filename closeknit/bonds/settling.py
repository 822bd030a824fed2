"""What an unlocked visit does for its bonds by itself: take over keys, make the next epoch after a
departure, write one's own card, introduce who came.
"""

from uuid import UUID

from closeknit import vault
from closeknit.bonds import access, adoption, cards, confirming, epochs, invitations, ring
from closeknit.bonds.locking import locked
from closeknit.bonds.models import Acceptance, Bond
from closeknit.bonds.ring import Ring
from closeknit.bonds.standing import Standing
from closeknit.people import visits
from closeknit.people.http import Visit
from closeknit.people.names import display_name


def settle_all(visit: Visit) -> None:
    """For every bond of this person: what can be done now. Constant in queries if nothing can."""
    bonds = list(access.theirs(visit))
    came = {row.invitation.bond_id for row in confirming.waiting(bonds) if _introduces(visit, row)}
    due = [held.bond for held in ring.of_all(visit, bonds) if held.bond.pk in came or _is_due(held)]
    for bond in visits.bounded(due):
        settle(visit, bond)
    if not due:
        access.remember(visit, bonds)
    invitations.tidy(visit)


def settle(visit: Visit, bond: Bond) -> None:
    """For one bond. Whoever loses the race for an epoch takes the winner's at the next visit."""
    with locked(bond) as fresh:
        adoption.persist(ring.of(visit, fresh))
        held = ring.of(visit, fresh)
        if held.standing is Standing.DUE:
            epochs.make(held, _members(held))
        held = ring.of(visit, fresh)
        if held.current is not None and cards.needs_own(held):
            cards.write(visit, held.me, held.current, display_name(visit))
        confirming.introduce(visit, fresh)
    ring.forget(bond)


def _is_due(held: Ring) -> bool:
    return (
        bool(held.fresh)
        or held.standing is Standing.DUE
        or (held.current is not None and cards.needs_own(held))
    )


def _introduces(visit: Visit, row: Acceptance) -> bool:
    return row.invitation.inviter_id == visit.person.pk and not hasattr(row, "introduction")


def _members(held: Ring) -> dict[UUID, vault.PublicIdentity]:
    found = {row.person_id: held.public_of(row.person_id) for row in held.present}
    return {person: public for person, public in found.items() if public is not None}
