"""Two who are bonded, and one who is not, for whatever they keep."""

from dataclasses import dataclass
from uuid import UUID

import pytest
from django.test import Client

from closeknit.bonds import access
from closeknit.bonds.access import BondView
from closeknit.bonds.models import Bond
from closeknit.bonds.tests.bonding import again, bond_of
from closeknit.people.http import Visit
from closeknit.people.models import Person
from tests import cast


@dataclass
class Pair:
    """Alice and Bob with a browser each, bonded; Charlie has a browser and no part in it."""

    alice: Visit
    bob: Visit
    charlie: Visit
    bond: Bond

    def view(self, visit: Visit) -> BondView:
        """The bond as a new request of theirs finds it."""
        return access.view_of(visit, again(self.bond))

    def at(self, *parts: object) -> str:
        """An address below the book."""
        return f"/together/{self.bond.pk}/moments/" + "".join(f"{part}/" for part in parts)

    def browser(self, visit: Visit) -> Client:
        headers = {"sec-fetch-site": "same-origin"}
        return cast.sign_in(Client(headers=headers), visit.person)

    @property
    def number(self) -> UUID:
        return self.bond.pk


@pytest.fixture
def pair(alice: Person, bob: Person, charlie: Person) -> Pair:
    va, vb, vc = (cast.visit_of(person) for person in (alice, bob, charlie))
    return Pair(va, vb, vc, bond_of(va, vb))
