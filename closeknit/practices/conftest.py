"""People who are bonded, and what they do in a sitting, through the same doors as in real life."""

from collections.abc import Callable

import pytest

from closeknit.bonds.models import Bond
from closeknit.bonds.tests import bonding
from closeknit.catalogue import BondKind
from closeknit.people.clock import SetClock
from closeknit.people.http import Visit
from closeknit.people.models import Person
from closeknit.practices.tests.sitting_down import Table, Two

VisitOf = Callable[[Person], Visit]
Bonded = Callable[..., Bond]


@pytest.fixture
def bonded(visit_of: VisitOf) -> Bonded:
    """`bonded(alice, bob, …, kind=…)`: a bond of these people, all settled in it."""

    def together(*people: Person, kind: BondKind = BondKind.FRIEND) -> Bond:
        return bonding.bond_of(*map(visit_of, people), kind=kind)

    return together


@pytest.fixture
def two(alice: Person, bob: Person, bonded: Bonded, clock: SetClock) -> Two:
    """Alice and Bob at one table, with the two minutes of the daily check-in offered by Alice."""
    return Two(Table(bonded(alice, bob), alice, bob), clock)


@pytest.fixture
def three(
    alice: Person, bob: Person, dana: Person, bonded: Bonded, clock: SetClock
) -> tuple[Table, SetClock]:
    return Table(bonded(alice, bob, dana), alice, bob, dana), clock
