"""Today's one thing: what the desk and the bonds say of a day, through the page itself."""

import re
from collections.abc import Iterator

import pytest
from django.test import Client

from closeknit.bonds import access
from closeknit.bonds.models import Bond
from closeknit.bonds.tests import bonding
from closeknit.catalogue import BondKind, Strategy, Way
from closeknit.people.clock import SetClock, today
from closeknit.people.models import Person
from closeknit.practices import desk, library
from closeknit.practices.own import rungs
from closeknit.practices.tests.sitting_down import browser, page_of
from closeknit.web import today as todays
from tests import cast

LONG = 60
"""Taps of "something else" that lead through every strategy more than once."""

pytestmark = pytest.mark.django_db


@pytest.fixture
def bond(alice: Person, bob: Person, clock: SetClock) -> Bond:
    return bonding.bond_of(cast.visit_of(alice), cast.visit_of(bob), kind=BondKind.FRIEND)


@pytest.fixture
def client(alice: Person, bond: Bond) -> Client:
    return browser(alice)


def thing_of(who: Person) -> todays.Thing:
    visit = cast.visit_of(who)
    return todays.thing(visit, access.bonds_of(visit))


def things(who: Person, taps: int = LONG) -> list[todays.Thing]:
    """What is shown after each tap of "something else", from the first on."""
    visit, seen = cast.visit_of(who), []
    views, day = access.bonds_of(visit), today(who.zone)
    for taps_so_far in range(taps):
        with desk.changing(visit) as mine:
            mine.day, mine.passed_over = day.isoformat(), taps_so_far
        seen.append(todays.thing(visit, views))
    return seen


def test_touch_is_shown_only_to_who_has_switched_it_on(
    alice: Person, bob: Person, client: Client, bond: Bond
) -> None:
    assert Strategy.TOUCH not in strategies(alice)
    with desk.changing(cast.visit_of(alice)) as mine:
        mine.touch = [bond.pk.hex]
    assert Strategy.TOUCH in strategies(alice)
    assert Strategy.TOUCH not in strategies(bob)


def strategies(who: Person) -> set[Strategy]:
    return {each.practice.strategy for each in things(who) if each.practice}


def test_nothing_is_deeper_than_what_both_are_ready_for(
    alice: Person, client: Client, bond: Bond
) -> None:
    """Her own pace is five; what the bond offers decides."""
    with desk.changing(cast.visit_of(alice)) as mine:
        mine.pace[bond.pk.hex] = 5
    assert deepest(alice) == desk.FIRST_PACE
    with desk.changing(cast.visit_of(alice)) as mine:
        mine.offered[bond.pk.hex] = 4
    assert deepest(alice) == 4


def deepest(who: Person) -> int:
    return max(each.practice.depth[0] for each in things(who) if each.view)


def test_a_programme_that_is_followed_says_so(alice: Person, client: Client, bond: Bond) -> None:
    with desk.changing(cast.visit_of(alice)) as mine:
        mine.paths[bond.pk.hex] = "fourteen-small-things"
    assert any("Next in “Fourteen small things”." in page for page in pages(client, 3))
    shown = next(each for each in things(alice, 3) if each.view)
    first = library.catalogue().programmes["fourteen-small-things"].stages[0]
    assert shown.practice.id == first.practice


def pages(client: Client, taps: int) -> Iterator[str]:
    for _ in range(taps):
        yield page_of(client.get("/"))
        client.post("/today/something-else/")


def test_when_only_spent_pools_are_left_it_says_so_and_leads_to_ones_own(
    alice: Person, client: Client, bond: Bond
) -> None:
    spend(alice, bond)
    found = thing_of(alice)
    assert found.sort is todays.Sort.SPENT
    assert found.practice.id == "ladder"
    page = page_of(client.get("/"))
    assert "have come once" in page
    assert "Write one of your own" in page
    assert f'href="/together/{bond.pk}/rungs/"' in page


def test_a_rung_that_the_bond_wrote_is_a_reason_to_climb_on(
    alice: Person, client: Client, bond: Bond
) -> None:
    spend(alice, bond)
    visit = cast.visit_of(alice)
    (view,) = access.bonds_of(visit)
    rungs.add(visit, view, "Which sound of your street would you miss?", 2)
    found = thing_of(alice)
    assert (found.sort, found.practice.id) == (todays.Sort.SUGGESTION, "ladder")


def spend(who: Person, bond: Bond) -> None:
    """Every rung of the ladder was seen, and all other practices are declined for now."""
    visit = cast.visit_of(who)
    day = today(visit.person.zone)
    with desk.changing(visit) as mine:
        mine.see(bond.pk.hex, [each.key for each in library.catalogue().pools["ladder"].prompts])
        declined = [each.id for each in library.catalogue().practices if each.id != "ladder"]
        mine.refusals = [[name, day.isoformat()] for name in declined]


def test_not_today_rests_the_day_and_what_was_suggested_for_ten(
    alice: Person, client: Client, clock: SetClock
) -> None:
    name = re.search(r'name="practice" value="([^"]*)"', page_of(client.get("/")))[1]
    client.post("/today/not-today/", {"practice": name})
    assert thing_of(alice).sort is todays.Sort.REST
    for _ in range(9):
        clock.forward(days=1)
        assert name not in {each.practice.id for each in things(alice, 4) if each.practice}


def test_two_sittings_are_plenty(alice: Person, client: Client, bond: Bond) -> None:
    visit = cast.visit_of(alice)
    with desk.changing(visit) as mine:
        for name in ("small-thing", "appreciation"):
            mine.did(name, today(visit.person.zone), bond.pk.hex)
    first, *asked_for = things(alice, 3)
    assert first.sort is todays.Sort.PLENTY
    assert todays.Sort.PLENTY not in {each.sort for each in asked_for}


def test_what_was_done_side_by_side_counts_where_it_may_have_been(
    alice: Person, client: Client, bond: Bond
) -> None:
    """It does not come again as something new, and it is nothing that was done by oneself."""
    client.post("/practices/protected-hour/aloud/done/")
    mine = desk.read(cast.visit_of(alice))
    assert [name for name, _ in mine.done_in(desk.ALONE)] == ["protected-hour"]
    seen = things(alice)
    assert "protected-hour" not in {each.practice.id for each in seen if each.practice}


def test_the_walk_leads_through_things_for_one_and_for_both(alice: Person, client: Client) -> None:
    ways = {each.suggestion.way for each in things(alice, 6)}
    assert Way.ALONE in ways
    assert ways - {Way.ALONE}
