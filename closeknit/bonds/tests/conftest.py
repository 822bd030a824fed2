"""Unlocked visits of the cast, for what stands below the views."""

from collections.abc import Callable

import pytest

from closeknit.people.http import Visit
from closeknit.people.models import Person

VisitOf = Callable[[Person], Visit]


@pytest.fixture
def va(alice: Person, visit_of: VisitOf) -> Visit:
    return visit_of(alice)


@pytest.fixture
def vb(bob: Person, visit_of: VisitOf) -> Visit:
    return visit_of(bob)


@pytest.fixture
def vc(charlie: Person, visit_of: VisitOf) -> Visit:
    return visit_of(charlie)


@pytest.fixture
def vd(dana: Person, visit_of: VisitOf) -> Visit:
    return visit_of(dana)


@pytest.fixture
def ve(eve: Person, visit_of: VisitOf) -> Visit:
    return visit_of(eve)
