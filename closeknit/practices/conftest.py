"""People who are bonded, and what they do in a sitting, through the same doors as in real life."""

from collections.abc import Callable

import pytest

from closeknit.bonds.models import Bond
from closeknit.bonds.tests import bonding
from closeknit.catalogue import BondKind
from closeknit.people.clock import SetClock
from closeknit.people.http import Visit
from closeknit.people.models import Person, PrivateRecord
from closeknit.practices.tests.attacks import Scene
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


@pytest.fixture
def sealed(two: Two, alice: Person, bob: Person) -> Scene:
    """Alice has taken "Crimson" back and sealed "Amber"; Eve has kept all that was there then."""
    table = two.begin()
    table.done(alice, "feeling", "Crimson")
    old = table.seal(alice, "feeling")
    before = {"seal": old, "words": old.words, "records": list(PrivateRecord.objects.all())}
    table.act(alice, "feeling", "taking-back")
    table.done(alice, "feeling", "Amber")
    return Scene(table, alice, bob, before)


@pytest.fixture
def opened(sealed: Scene) -> Scene:
    """Both have sealed and opened theirs; Eve has read "Amber", Alice has not looked yet."""
    sealed.table.done(sealed.bob, "feeling", "Blue")
    sealed.table.browsers[sealed.alice.pk].post("/visits/")
    assert sealed.alices().wrapped
    return sealed
