"""The first answer, sealed before the other has come: it reaches the bond whoever comes first."""

import pytest

from closeknit.bonds import confirming, settling
from closeknit.bonds.models import Bond, Words
from closeknit.bonds.tests import bonding
from closeknit.people import shelf, visits
from closeknit.people.clock import SetClock
from closeknit.people.http import Visit
from closeknit.people.models import Person
from closeknit.practices import early, payloads
from closeknit.practices.models import Seal, Sitting
from closeknit.practices.tests.sitting_down import Table, browser, page_of, said_by

pytestmark = pytest.mark.django_db


@pytest.fixture
def va(alice: Person, visit_of: object, clock: SetClock) -> Visit:
    return visit_of(alice)  # type: ignore[no-any-return]


@pytest.fixture
def vb(bob: Person, visit_of: object, clock: SetClock) -> Visit:
    return visit_of(bob)  # type: ignore[no-any-return]


@pytest.fixture
def bond(va: Visit, vb: Visit) -> Bond:
    """Alice has invited Bob, he has said yes, and she has not confirmed him yet."""
    bond = bonding.found(va)
    bonding.said_yes(va, vb, bond)
    return bond


def write(person: Person, bond: Bond, word: str, line: str = "A line") -> None:
    address = f"/together/{bond.pk}/first/"
    answered = browser(person).post(address, {"feeling-text": word, "line-text": line})
    assert answered.status_code == 302, said_by(answered)


def confirm(va: Visit, vb: Visit, bond: Bond) -> None:
    settling.settle_all(va)
    (arrival,) = confirming.arrivals(va, bonding.again(bond))
    confirming.confirm(va, bonding.again(bond), arrival.id, arrival.fingerprint)


def table_of(bond: Bond, *people: Person) -> Table:
    table = Table(bonding.again(bond), *people)
    table.ref = Sitting.objects.get().ref
    return table


@pytest.mark.parametrize("first", ["alice", "bob"])
def test_both_early_meet_in_one_sitting_and_open(
    va: Visit, vb: Visit, bond: Bond, alice: Person, bob: Person, first: str
) -> None:
    write(alice, bond, "Amber")
    write(bob, bond, "Blue")
    assert not Words.objects.filter(subject__isnull=False).exists()
    confirm(va, vb, bond)
    order = [va, vb] if first == "alice" else [vb, va]
    for visit in order * 2:
        visits.run(visit)
    table = table_of(bond, alice, bob)
    assert Seal.objects.count() == 4
    for who in (alice, bob):
        page = table.page(who)
        assert "Amber" in page
        assert "Blue" in page
        assert early.read(table.visit(who), bond.pk) is None
        assert shelf.check(table.visit(who))


def test_one_who_was_early_waits_sealed_for_the_other(
    va: Visit, vb: Visit, bond: Bond, alice: Person, bob: Person
) -> None:
    write(alice, bond, "Amber")
    confirm(va, vb, bond)
    for visit in (vb, va, vb):
        visits.run(visit)
    table = table_of(bond, alice, bob)
    assert table.state(alice) == "offer"
    assert table.standing(alice, "feeling") == "sealed"
    assert "Amber" not in table.page(bob) + table.thread(bob) + table.today(bob)
    table.done(bob, "feeling", "Blue")
    table.look(alice)
    assert "Amber" in table.page(bob)


def test_early_words_wait_while_the_key_has_not_come(
    va: Visit, vb: Visit, bond: Bond, alice: Person, bob: Person
) -> None:
    write(bob, bond, "Blue")
    for visit in (va, vb, va):
        visits.run(visit)
    assert not Sitting.objects.exists()
    assert early.read(vb, bond.pk) is not None


def test_early_words_are_on_nobody_elses_rows(
    va: Visit, vb: Visit, bond: Bond, alice: Person, bob: Person
) -> None:
    from closeknit.practices.tests.test_sitting_together import everything_but

    rows = everything_but(bob)
    write(bob, bond, "Blue")
    assert everything_but(bob) == rows


def test_early_words_can_be_taken_back_and_changed(
    va: Visit, vb: Visit, bond: Bond, alice: Person, bob: Person
) -> None:
    write(alice, bond, "Amber")
    client, address = browser(alice), f"/together/{bond.pk}/first/"
    assert "Amber" not in page_of(client.get(address))
    client.post(address, {"again": "1"})
    assert "Amber" in page_of(client.get(address))
    confirm(va, vb, bond)
    visits.run(va)
    assert not Sitting.objects.exists()
    found = early.read(va, bond.pk)
    assert found is not None
    assert not found.sealed


def test_early_words_sealed_twice_are_one_record(bond: Bond, va: Visit, alice: Person) -> None:
    for _ in range(2):
        write(alice, bond, "Amber")
    assert len(shelf.recent(va, [payloads.EARLY])) == 1


def test_words_that_the_others_sitting_does_not_ask_for_are_not_lost(
    va: Visit, vb: Visit, bond: Bond, alice: Person, bob: Person
) -> None:
    """Bob has begun the ten minutes, which ask for a word and for no line."""
    write(alice, bond, "Amber", "The line that must not vanish")
    confirm(va, vb, bond)
    settling.settle_all(vb)
    bobs = Table(bonding.again(bond), bob)
    assert bobs.offer(bob, "daily-check-in", "ten-minutes").status_code == 302
    for _ in range(2):
        visits.run(va)
    table = table_of_number(bond, 2, alice, bob)
    said = table.run(alice).said_by_me("line")
    assert said == {"text": "The line that must not vanish"}


def test_an_open_offer_of_ones_own_keeps_early_words_waiting(
    va: Visit, vb: Visit, bond: Bond, alice: Person, bob: Person
) -> None:
    write(alice, bond, "Amber")
    confirm(va, vb, bond)
    settling.settle_all(va)
    alices = Table(bonding.again(bond), alice)
    early_words = early.read(va, bond.pk)
    assert early_words is not None
    early.remove(va, bond.pk)
    assert alices.offer(alice, "small-thing").status_code == 302
    early.write(va, early_words)
    visits.run(va)
    assert Sitting.objects.count() == 1
    assert early.read(va, bond.pk) is not None
    alices.post(alice, "withdrawal/")
    visits.run(va)
    assert early.read(va, bond.pk) is None
    assert Sitting.objects.count() == 2


def test_the_page_is_for_who_is_about_to_be_in_the_bond_and_nobody_else(
    va: Visit, vb: Visit, bond: Bond, alice: Person, bob: Person, charlie: Person
) -> None:
    address = f"/together/{bond.pk}/first/"
    assert browser(alice).get(address).status_code == 200
    assert browser(bob).get(address).status_code == 200
    assert browser(charlie).get(address).status_code == 404
    assert browser(charlie).post(address, {"feeling-text": "x"}).status_code == 404
    confirm(va, vb, bond)
    settling.settle_all(vb)
    assert browser(alice).get(address).status_code == 404


def table_of_number(bond: Bond, number: int, *people: Person) -> Table:
    table = Table(bonding.again(bond), *people)
    table.ref = Sitting.objects.order_by("number")[number - 1].ref
    return table


def test_the_bonds_page_says_who_waits_at_its_door(va: Visit, vb: Visit, alice: Person) -> None:
    """Not that nobody is there yet."""
    bond = bonding.found(va)
    here = f"/together/{bond.pk}/"
    assert "Nobody else is here yet." in page_of(browser(alice).get(here))
    bonding.said_yes(va, vb, bond)
    text = page_of(browser(alice).get(here))
    assert "Nobody else is here yet." not in text
    assert "Is this <bdi>Bob</bdi>?" in text
