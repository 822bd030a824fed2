"""Where a person may listen. Asked through the person, and asked again while a page stays open."""

import uuid

from closeknit.bonds.models import Membership
from closeknit.people.models import Person
from closeknit.practices import access


def of_person(person: Person) -> set[str]:
    """The person's own address and those of the bonds they are in."""
    bonds = Membership.objects.present().filter(person=person).values_list("bond_id", flat=True)
    return {f"person.{person.id.hex}", *(f"bond.{bond.hex}" for bond in bonds)}


def of_sitting(person: Person, sitting: str) -> set[str]:
    """The sitting's address if the person may see it; nothing for any other text."""
    try:
        ref = uuid.UUID(sitting)
    except ValueError:
        return set()
    return {f"sitting.{ref.hex}"} if access.may_listen(person, ref) else set()
