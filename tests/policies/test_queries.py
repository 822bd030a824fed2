"""A long history costs a page no more queries than a short one."""

from collections.abc import Callable
from itertools import count
from uuid import uuid4

import pytest
from django.db import connection, reset_queries
from django.test import Client
from django.test.utils import CaptureQueriesContext

from closeknit import engine
from closeknit.bonds import access, founding
from closeknit.bonds.models import Bond
from closeknit.catalogue import BondKind
from closeknit.engine import Act
from closeknit.keepsakes.moments.book import PAGE
from closeknit.people import notes
from closeknit.people.clock import SetClock
from closeknit.people.http import Visit
from closeknit.practices import acting, alone, library, starting
from closeknit.practices.own import rungs, sharing, sketches
from closeknit.practices.views.own import heading
from closeknit.web.tests import living
from tests import cast
from tests.policies.world import come_in, fresh, offer, seal

FEW, MANY = 3, 30
MOST = 70
"""No page of ours needs more; most need half of it."""

pytestmark = pytest.mark.django_db
Parts = dict[str, cast.Part]


class Two:
    """Alice and Bob, bonded, and Alice's browser."""

    def __init__(self, parts: Parts) -> None:
        alice, bob = (cast.arrive(parts[name]) for name in ("alice", "bob"))
        self.alice, self.bob = cast.visit_of(alice), cast.visit_of(bob)
        self.browser = cast.sign_in(Client(), alice)
        self.bond = self.another_bond()

    def another_bond(self) -> Bond:
        bond = founding.found(self.alice, uuid4(), BondKind.FRIEND, "")
        come_in(self.alice, self.bob, bond)
        return bond

    def sit(self) -> None:
        """A sitting in which one word has opened, and words that were told."""
        row = offer(self.alice, self.bond)
        seal(row, "feeling", (self.alice, "Amber"), (self.bob, "Blue"))
        thanks = library.practice("appreciation")
        told = starting.offer(self.bob, fresh(self.bond), thanks, None)
        deed = engine.Deed(Act.TELL, "thanks")
        assert acting.perform(self.bob, told, deed, {"text": "Tea at four"}) is None
        acting.perform(self.alice, told, deed, {"text": "The question"})

    def queries(self, address: str) -> int:
        """Asked three times: the first two may do what waited for a visit."""
        self.browser.get(address)
        self.browser.get(address)
        reset_queries()
        with CaptureQueriesContext(connection) as queries:
            answer = self.browser.get(address)
        assert answer.status_code == 200
        assert len(answer.content) > 2000
        return len(queries)


@pytest.fixture
def two(db: None, parts: Parts, clock: SetClock) -> Two:
    return Two(parts)


def constant(two: Two, addresses: list[str], more: Callable[[], object]) -> None:
    for _ in range(FEW):
        more()
    few = {address: two.queries(address) for address in addresses}
    for _ in range(MANY - FEW):
        more()
    assert {address: two.queries(address) for address in addresses} == few
    assert max(few.values()) <= MOST


def test_today_and_the_thread_of_a_bond(two: Two) -> None:
    constant(two, ["/", f"/together/{two.bond.pk}/"], two.sit)


def test_all_bonds_and_the_places_of_a_practice(two: Two) -> None:
    """Today looks into every bond, and a practice offers itself in each."""
    head = {**heading.FRESH, "title": "Of one’s own"}
    step = {"key": "step-1", "kind": "share", "title": "One", "text": "What?"}
    own = sketches.begin(two.alice, {**head, "steps": [step]})
    addresses = [
        "/together/",
        "/practices/",
        "/practices/?q=listen",
        "/practices/daily-check-in/",
        "/practices/touch-comfort/",
        "/practices/programmes/",
        "/practices/programmes/nine-strategies/",
        "/",
        "/me/",
    ]
    addresses.append(f"/practices/own/{own.id}/")
    constant(two, addresses, two.another_bond)


def test_the_private_area(two: Two) -> None:
    def write() -> None:
        notes.write(two.alice, "A few lines")
        ref = alone.begin(two.alice, library.practice("remember-closeness"), None)
        run = alone.load(two.alice, ref)
        alone.perform(run, engine.Deed(Act.FINISH, "moment"), {"text": "A walk"})

    constant(two, ["/me/private/", "/me/private/check/", "/"], write)


def test_what_people_wrote_themselves(two: Two) -> None:
    numbers = count()

    def write() -> None:
        number = next(numbers)
        head = {**heading.FRESH, "title": f"Number {number}"}
        step = {"key": "step-1", "kind": "read", "title": "One", "text": "Sit down."}
        sketch = sketches.begin(two.bob, {**head, "steps": [step]})
        view = access.view_of(two.bob, fresh(two.bond))
        sharing.share(two.bob, view, sketch)
        rungs.add(two.bob, view, f"What is number {number}?", 1)
        sketches.begin(two.alice, {**head, "steps": [step]})

    bond = f"/together/{two.bond.pk}/"
    constant(two, ["/practices/own/", bond, f"{bond}rungs/", "/"], write)


def test_the_book_of_moments(two: Two) -> None:
    bond = f"/together/{two.bond.pk}/"
    addresses = [f"{bond}moments/", f"{bond}moments/new/", bond, "/"]

    def keep() -> None:
        living.keep_a_moment(two.bob, two.bond, "Tea on the steps")

    for _ in range(PAGE):
        keep()
    constant(two, addresses, keep)


def test_the_signed_in_browsers(two: Two) -> None:
    constant(two, ["/me/sessions/"], lambda: cast.sign_in(Client(), two.alice.person))


def test_the_people_of_a_bond(two: Two, everybody: Parts) -> None:
    """Two of them, and then eight, which is as many as a bond holds."""
    addresses = [f"/together/{two.bond.pk}/{page}" for page in ("people/", "keys/", "")]
    few = {address: two.queries(address) for address in addresses}
    there: list[Visit] = [two.bob]
    for name in ("charlie", "dana", "eve", "fay", "gil", "hal"):
        newcomer = cast.visit_of(cast.arrive(everybody[name]))
        come_in(two.alice, newcomer, two.bond, *there)
        there.append(newcomer)
    assert {address: two.queries(address) for address in addresses} == few
