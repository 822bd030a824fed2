"""Where a person may listen. Asked through the person, and asked again while a page stays open."""

import uuid

from closeknit.bonds.models import Membership


def of_person(person_id: uuid.UUID) -> set[str]:
    """The person's own address and those of the bonds they are in."""
    bonds = (
        Membership.objects.present().filter(person_id=person_id).values_list("bond_id", flat=True)
    )
    return {f"person.{person_id.hex}", *(f"bond.{bond.hex}" for bond in bonds)}


def of_sitting(person_id: uuid.UUID, sitting: str) -> set[str]:
    """The sitting's address if the person may see it; nothing for any other text."""
    from closeknit.practices import access

    try:
        sitting_id = uuid.UUID(sitting)
    except ValueError:
        return set()
    allowed = access.may_listen(person_id, sitting_id)
    return {f"sitting.{sitting_id.hex}"} if allowed else set()
