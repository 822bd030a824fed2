"""Programmes: which stages there are, where one is, and that only oneself knows."""

from collections.abc import Callable

import pytest
from django.test import Client
from hypothesis import given
from hypothesis import strategies as st

from closeknit.bonds.models import Bond
from closeknit.catalogue import BondKind, Programme, Stage, Way
from closeknit.people.clock import SetClock
from closeknit.people.http import Visit
from closeknit.people.models import Person
from closeknit.practices import desk, library, paths
from closeknit.practices.desk import ALONE
from closeknit.practices.tests.sitting_down import Two, browser, page_of, said_by
from tests import cast

VisitOf = Callable[[Person], Visit]
Bonded = Callable[..., Bond]
CATALOGUE = library.catalogue()
NINE = "nine-strategies"
DONE, NEXT = ">Done</span>", "<strong>Next</strong>"
BY_ID = CATALOGUE.by_id


def walk(*names: str, bonds: frozenset[BondKind] = frozenset(BondKind)) -> Programme:
    stages = tuple(Stage(name) for name in names)
    return Programme("walk", "Walk", "About.", "Opinion.", bonds, stages)


def stood(programme: Programme, kind: BondKind | None, here: str = "", alone: str = "") -> str:
    """Each stage as a sign: done, next, or ahead."""
    stops = paths.stops(programme, BY_ID, kind, here.split(), alone.split())
    return "".join("x" if stop.done else ">" if stop.next else "." for stop in stops)


# The rule


def test_the_first_that_is_not_done_comes_next() -> None:
    programme = walk("small-thing", "ladder", "values")
    assert stood(programme, BondKind.FRIEND) == ">.."
    assert stood(programme, BondKind.FRIEND, "small-thing") == "x>."
    assert stood(programme, BondKind.FRIEND, "ladder") == ">x."
    assert stood(programme, BondKind.FRIEND, "values ladder small-thing") == "xxx"


def test_who_only_reads_is_nowhere_in_it() -> None:
    assert stood(walk("small-thing", "ladder"), None, "small-thing") == "x."


def test_what_comes_twice_is_done_twice() -> None:
    programme = walk("small-thing", "ladder", "small-thing")
    assert stood(programme, BondKind.FRIEND, "small-thing") == "x>."
    assert stood(programme, BondKind.FRIEND, "small-thing small-thing ladder") == "xxx"


def test_what_a_bond_cannot_do_is_left_out() -> None:
    assert stood(walk("values", "small-thing"), BondKind.COLLEAGUE) == ">"
    assert stood(walk("small-thing", "be-here"), BondKind.JUST_ME) == ">"
    assert stood(walk("gone-since", "be-here"), BondKind.FRIEND) == ">"


def test_what_leaves_no_trace_in_a_bond_counts_wherever_it_was() -> None:
    by_oneself, aloud, begins_alone = "body-speaks", "hear-and-be-heard", "honest-thing"
    programme = walk(by_oneself, aloud, begins_alone, "i-feel")
    done = f"{by_oneself} {aloud} {begins_alone} i-feel"
    assert stood(programme, BondKind.FRIEND, alone=done) == "xxx>"


@given(
    st.sampled_from(list(CATALOGUE.programmes.values())),
    st.sampled_from(BondKind),
    st.lists(st.sampled_from(sorted(BY_ID))),
    st.lists(st.sampled_from(sorted(BY_ID))),
)
def test_there_is_one_next_stage_unless_all_are_done(
    programme: Programme, kind: BondKind, here: list[str], alone: list[str]
) -> None:
    stops = paths.stops(programme, BY_ID, kind, here, alone)
    following = [stop for stop in stops if stop.next]
    assert len(following) == (0 if all(stop.done for stop in stops) else 1)
    assert all(stop.done for stop in stops[: stops.index(following[0])] if following)
    done = {stop.practice.id for stop in stops if stop.done}
    assert done <= {*here, *alone}


@pytest.mark.parametrize("programme", CATALOGUE.programmes.values(), ids=lambda each: each.id)
def test_every_programme_can_be_walked_to_its_end(programme: Programme) -> None:
    for kind in programme.bonds:
        ahead = [stop.practice for stop in paths.stops(programme, BY_ID, kind)]
        assert ahead
        here: list[str] = []
        alone: list[str] = []
        for practice in ahead:
            joint = Way.OWN_TIME in practice.ways and not practice.begins_alone
            (here if joint and kind is not BondKind.JUST_ME else alone).append(practice.id)
        if kind is BondKind.JUST_ME:
            here = alone
        assert all(stop.done for stop in paths.stops(programme, BY_ID, kind, here, alone))


# The pages


pytestmark = pytest.mark.django_db


def page(client: Client, name: str = NINE, where: str = "") -> str:
    return page_of(client.get(f"/practices/programmes/{name}/{where}"))


def post(client: Client, what: str, sign: object, name: str = NINE) -> int:
    sent = {"with": str(sign)}
    return client.post(f"/practices/programmes/{name}/{what}/", sent).status_code


@pytest.mark.parametrize("programme", CATALOGUE.programmes.values(), ids=lambda each: each.id)
def test_a_programme_can_be_read_without_an_account(programme: Programme) -> None:
    assert f'href="/practices/programmes/{programme.id}/"' in page_of(
        Client().get("/practices/programmes/")
    )
    html = page(Client(), programme.id)
    assert programme.source in html
    places = [html.index(f'href="/practices/{stage.practice}/"') for stage in programme.stages]
    assert places == sorted(places)
    for stage in programme.stages:
        assert stage.line is None or stage.line in html
    assert NEXT not in html
    assert "<form method" not in html.split("<main")[1]


def test_following_shows_what_is_done_and_what_comes_next(
    two: Two, alice: Person, bob: Person, visit_of: VisitOf, clock: SetClock
) -> None:
    table = two.table
    client, bond = browser(alice), table.bond
    assert "Follow it with Bob" in page(client)
    assert NEXT not in page(client)
    assert post(client, "following", bond.pk) == 302
    assert said_by(client.get(f"/practices/programmes/{NINE}/")).count("Next") == 1
    first = CATALOGUE.programmes[NINE].stages[0].practice
    with desk.changing(visit_of(alice)) as mine:
        mine.did(first, clock.now().date(), bond.pk.hex)
    html = page(client)
    assert html.count(DONE) == 1
    assert html.index(DONE) < html.index(NEXT)
    assert "You follow it with Bob." in html
    assert "You follow it with Bob." in page_of(client.get("/practices/programmes/"))
    assert "%" not in html.split("<main")[1].split("</main")[0]


def test_leaving_keeps_what_was_done_and_following_again_picks_it_up(
    two: Two, alice: Person, visit_of: VisitOf, clock: SetClock
) -> None:
    client, bond = browser(alice), two.table.bond
    post(client, "following", bond.pk)
    first = CATALOGUE.programmes[NINE].stages[0].practice
    with desk.changing(visit_of(alice)) as mine:
        mine.did(first, clock.now().date(), bond.pk.hex)
    assert post(client, "leaving", bond.pk) == 302
    assert desk.read(visit_of(alice)).paths == {}
    assert NEXT not in page(client)
    clock.forward(days=200)
    client = browser(alice)
    post(client, "following", bond.pk)
    html = page(client)
    assert html.index(DONE) < html.index(NEXT)


def test_one_programme_in_a_place_and_another_takes_its_turn(
    two: Two, alice: Person, visit_of: VisitOf
) -> None:
    client, bond = browser(alice), two.table.bond
    post(client, "following", bond.pk)
    html = page(client, "fourteen-small-things")
    assert f"There you follow “{CATALOGUE.programmes[NINE].title}” now." in html
    post(client, "following", bond.pk, "fourteen-small-things")
    assert desk.read(visit_of(alice)).paths == {bond.pk.hex: "fourteen-small-things"}
    assert post(client, "leaving", bond.pk) == 302
    assert desk.read(visit_of(alice)).paths == {bond.pk.hex: "fourteen-small-things"}


def test_by_oneself_is_a_place_of_its_own(alice: Person, visit_of: VisitOf) -> None:
    client = browser(alice)
    assert post(client, "following", "me", "on-my-own") == 302
    assert desk.read(visit_of(alice)).paths == {ALONE: "on-my-own"}
    html = page(client, "on-my-own")
    assert "You follow it by yourself." in html
    assert html.count(NEXT) == 1


def test_with_several_bonds_each_shows_its_own_way(
    alice: Person, bob: Person, charlie: Person, bonded: Bonded, visit_of: VisitOf
) -> None:
    with_bob, with_charlie = bonded(alice, bob), bonded(alice, charlie, kind=BondKind.COLLEAGUE)
    client = browser(alice)
    html = page(client)
    assert "The way</h2>" in html
    assert html.count("?with=") == 2
    post(client, "following", with_charlie.pk)
    assert "The way, with Charlie" in page(client)
    assert "The way, with Bob" in page(client, where=f"?with={with_bob.pk}")
    for odd in ("nothing", "me", "%00"):
        assert "The way, with Charlie" in page(client, where=f"?with={odd}")


def test_nobody_else_can_see_that_somebody_follows(two: Two, alice: Person, bob: Person) -> None:
    from closeknit.practices.tests.test_sitting_together import everything_but

    table = two.table
    client = browser(alice)
    page(client)
    before = everything_but(alice)
    post(client, "following", table.bond.pk)
    post(client, "leaving", table.bond.pk)
    post(client, "following", table.bond.pk)
    assert everything_but(alice) == before
    assert "You follow it" not in page(browser(bob))


def test_a_bond_that_it_is_not_for_or_not_theirs_is_not_there(
    alice: Person, bob: Person, charlie: Person, bonded: Bonded, visit_of: VisitOf
) -> None:
    team = bonded(alice, bob, kind=BondKind.COLLEAGUE)
    for client, sign, name in (
        (browser(alice), team.pk, "after-a-quiet-time"),
        (browser(alice), "me", NINE),
        (browser(charlie), team.pk, NINE),
        (browser(alice), "x", NINE),
        (browser(alice), "", NINE),
        (browser(alice), team.pk, "no-programme"),
    ):
        for what in ("following", "leaving"):
            assert post(client, what, sign, name) == 404
    assert desk.read(visit_of(alice)).paths == {}


def test_while_the_private_area_is_locked_the_page_shows_nothing_private(
    two: Two, alice: Person, sign_in: cast.SignIn
) -> None:
    client = browser(alice)
    post(client, "following", two.table.bond.pk)
    html = page(sign_in(None, alice, private=False))
    assert "You follow it" not in html
    assert NEXT not in html
    assert f'href="/practices/programmes/{NINE}/following/"' in html
    assert client.get(f"/practices/programmes/{NINE}/following/").status_code == 302


def test_nothing_in_it_has_a_date(two: Two, alice: Person, clock: SetClock) -> None:
    client = browser(alice)
    post(client, "following", two.table.bond.pk)
    today = said_by(client.get(f"/practices/programmes/{NINE}/"))
    clock.forward(days=90)
    later = said_by(browser(alice).get(f"/practices/programmes/{NINE}/"))
    assert later == today
