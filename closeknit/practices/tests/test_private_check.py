"""The private check: whether closeness is what one wants, asked by oneself, seen by nobody else."""

import re

import pytest
from django.test import Client

from closeknit import post
from closeknit.bonds.models import Bond
from closeknit.catalogue import Way
from closeknit.people import shelf
from closeknit.people.clock import SetClock
from closeknit.people.models import Person, PrivateRecord
from closeknit.practices import desk, library
from closeknit.practices.conftest import Bonded
from closeknit.practices.tests.sitting_down import Table, Two, browser, page_of, said_by
from closeknit.practices.tests.test_sitting_together import everything_but, shown
from tests import cast

PAGE = "/me/private/closeness/"
APART = ["let-be", "not-safe"]
ELSE = 90
"""Taps of "something else", more than there are practices by oneself and together."""

pytestmark = pytest.mark.django_db


@pytest.fixture
def bond(two: Two) -> Bond:
    return two.table.bond


def answer(client: Client, bond: Bond, said: str) -> None:
    answered = client.post(PAGE, {bond.pk.hex: said})
    assert answered.status_code == 302, said_by(answered)


def apart(who: Person) -> list[str]:
    return desk.read(cast.visit_of(who)).apart


def test_each_bond_is_asked_about_and_nothing_is_answered_beforehand(
    two: Two, alice: Person, dana: Person, bonded: Bonded
) -> None:
    other = bonded(alice, dana)
    page = page_of(browser(alice).get(PAGE))
    for bond, name in ((two.table.bond, "Bob"), (other, "Dana")):
        assert f"<bdi>{name}</bdi>" in page
        checked = re.findall(rf'name="{bond.pk.hex}" value="([^"]*)"[^>]* checked', page)
        assert checked == [""]
    assert page.count("<fieldset") == 2
    assert "Room for distance" not in page


def test_who_has_nobody_is_asked_nothing(alice: Person) -> None:
    page = page_of(browser(alice).get(PAGE))
    assert "nothing to ask" in page
    assert "<fieldset" not in page


@pytest.mark.parametrize("said", APART)
def test_letting_be_puts_the_bond_apart_and_gladly_takes_it_back(
    bond: Bond, alice: Person, said: str
) -> None:
    client = browser(alice)
    answer(client, bond, said)
    assert apart(alice) == [bond.pk.hex]
    answer(client, bond, "")
    assert apart(alice) == [bond.pk.hex]
    answer(client, bond, "gladly")
    assert apart(alice) == []


def test_one_bond_is_let_be_and_the_other_stays_as_it_is(
    two: Two, alice: Person, dana: Person, bonded: Bonded
) -> None:
    mine, other, client = two.table.bond.pk.hex, bonded(alice, dana).pk.hex, browser(alice)
    client.post(PAGE, {mine: "let-be", other: "gladly"})
    assert apart(alice) == [mine]
    client.post(PAGE, {mine: "", other: "not-safe"})
    assert set(apart(alice)) == {mine, other}
    client.post(PAGE, {mine: "gladly", other: ""})
    assert apart(alice) == [other]


def test_which_of_the_two_was_said_is_kept_nowhere(bond: Bond, alice: Person) -> None:
    client, visit, kept = browser(alice), cast.visit_of(alice), []
    for said in APART:
        answer(client, bond, said)
        records = [one.payload.fields for one in shelf.recent(visit, None, limit=100)]
        kept.append((records, shown(page_of(client.get(PAGE)))))
        answer(client, bond, "gladly")
    assert kept[0] == kept[1]
    assert "not-safe" not in str(kept[0][0])


@pytest.mark.parametrize("said", APART)
def test_nothing_of_it_can_be_seen_counted_or_heard_by_anybody_else(
    two: Two, alice: Person, bob: Person, said: str
) -> None:
    """No row that is anybody else's changes, nothing rings, and Alice has not one record more."""
    table, client = two.table, browser(alice)
    table.today(alice)
    client.post("/today/something-else/")
    pages = [shown(each) for each in (table.today(bob), table.thread(bob))]
    rows, records = everything_but(alice), PrivateRecord.objects.filter(owner=alice).count()
    with post.recording() as rung:
        answer(client, table.bond, said)
        client.get(PAGE)
    assert rung.addresses == []
    assert everything_but(alice) == rows
    assert PrivateRecord.objects.filter(owner=alice).count() == records
    assert [shown(each) for each in (table.today(bob), table.thread(bob))] == pages


@pytest.mark.parametrize("said", APART)
def test_today_of_who_keeps_apart_never_suggests_anything_joint(
    two: Two, alice: Person, bob: Person, said: str
) -> None:
    """In any walk of "something else", whatever else stands on the desk, while Bob's goes on."""
    table, client = two.table, browser(alice)
    follow_and_touch(alice, table.bond)
    assert "joint" in {sort for sort, _ in walk(client, 6)}
    answer(client, table.bond, said)
    seen = walk(client, ELSE)
    assert {sort for sort, _ in seen} == {"alone"}
    assert len({title for _, title in seen}) > 5
    assert "joint" in {sort for sort, _ in walk(browser(bob), 6)}


def follow_and_touch(who: Person, bond: Bond) -> None:
    with desk.changing(cast.visit_of(who)) as mine:
        mine.paths[bond.pk.hex] = "fourteen-small-things"
        mine.touch = [bond.pk.hex]


def walk(client: Client, taps: int) -> list[tuple[str, str]]:
    """For each tap whether what is shown is for one ("alone") or for both ("joint"), and its name."""
    by_title = {practice.title: practice for practice in library.catalogue().practices}
    seen = []
    for _ in range(taps):
        page = page_of(client.get("/"))
        found = re.search(r'thing"><p class="eyebrow">(.*?)</p><h2>(.*?)</h2>', page)
        assert found, page
        where, title = found[1], found[2]
        assert where != "Just me" or Way.ALONE in by_title[title].ways
        seen.append(("alone" if where == "Just me" else "joint", title))
        client.post("/today/something-else/")
    return seen


def test_today_keeps_its_usual_shape(two: Two, alice: Person) -> None:
    """The same elements in the same order as on anybody's day on which something is for one."""
    client = browser(alice)
    shapes = {}
    for said in ("gladly", "let-be"):
        answer(client, two.table.bond, said)
        for _ in range(4):
            page = page_of(client.get("/"))
            if '<p class="eyebrow">Just me</p>' in page:
                shapes[said] = re.findall(r"<(\w+)(?: class=\"([^\"]*)\")?", page)
            client.post("/today/something-else/")
    assert shapes["gladly"] == shapes["let-be"]


def test_ways_to_keep_distance_come_with_it_and_no_practice_to_close_it(
    bond: Bond, alice: Person
) -> None:
    client = browser(alice)
    answered = client.post(PAGE, {bond.pk.hex: "not-safe"})
    assert answered["Location"] == PAGE + "#ways"
    page = page_of(client.get(PAGE))
    assert 'id="ways"' in page
    main = page[page.index("<main") : page.index("</main")]
    links = re.findall(r'href="([^"]*)"', main)
    for address in (f"/together/{bond.pk}/departure/", "/help/", "/exit/", "/export/"):
        assert address in links
    assert not [link for link in links if link.startswith("/practices/")]
    answer(client, bond, "gladly")
    assert 'id="ways"' not in page_of(client.get(PAGE))


def test_title_and_address_say_nothing(bond: Bond, alice: Person) -> None:
    client = browser(alice)
    answer(client, bond, "not-safe")
    page = page_of(client.get(PAGE))
    title = re.search(r"<title>(.*?)</title>", page)[1]
    assert title == re.search(r"<title>(.*?)</title>", page_of(client.get("/me/private/")))[1]
    assert client.get("/me/private/").status_code == 200


def test_it_is_found_from_the_private_area_and_from_help_by_who_is_unlocked(
    bond: Bond, alice: Person
) -> None:
    client = browser(alice)
    for address in ("/me/private/", "/help/"):
        assert f'href="{PAGE}"' in page_of(client.get(address))
    for stranger in (Client(), cast.sign_in(None, alice, locked=True)):
        assert PAGE not in page_of(stranger.get("/help/"))


def test_an_answer_that_there_is_not_is_said_beside_its_question(bond: Bond, alice: Person) -> None:
    answered = browser(alice).post(PAGE, {bond.pk.hex: "never"})
    assert answered.status_code == 422
    assert "Choose one of these" in page_of(answered)
    assert apart(alice) == []


def test_bonds_of_others_are_not_asked_about_and_cannot_be_answered(
    two: Two, alice: Person, charlie: Person, dana: Person, bonded: Bonded
) -> None:
    theirs = bonded(charlie, dana)
    client = browser(alice)
    assert theirs.pk.hex not in page_of(client.get(PAGE))
    client.post(PAGE, {theirs.pk.hex: "let-be"})
    assert apart(alice) == []


def test_two_tabs_of_which_each_lets_another_be_lose_nothing(
    two: Two, alice: Person, dana: Person, bonded: Bonded, clock: SetClock
) -> None:
    other = bonded(alice, dana)
    table = Table(other, alice, dana)
    answer(table.browsers[alice.pk], other, "let-be")
    answer(browser(alice), two.table.bond, "let-be")
    assert set(apart(alice)) == {other.pk.hex, two.table.bond.pk.hex}
