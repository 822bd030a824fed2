"""The page of one practice: what it tells before, and every way to begin, for whom it is one."""

import re
from collections.abc import Callable
from uuid import uuid4

import pytest
from django.test import Client

from closeknit.bonds import founding
from closeknit.bonds.models import Bond
from closeknit.catalogue import BondKind, Practice, Strategy, Way
from closeknit.people.clock import SetClock
from closeknit.people.http import Visit
from closeknit.people.models import Person, PrivateRecord
from closeknit.practices import alone, desk, library
from closeknit.practices.models import Sitting
from closeknit.practices.tests.sitting_down import Table, browser, page_of, said_by
from closeknit.practices.views.catalogue import happening, practice
from tests import cast

pytestmark = pytest.mark.django_db
VisitOf = Callable[[Person], Visit]
Bonded = Callable[..., Bond]
EVERY = library.catalogue().practices
BEGIN_ALONE = [each for each in EVERY if each.begins_alone]
TOUCH = "touch-comfort"


def page(client: Client, name: str) -> str:
    return page_of(client.get(f"/practices/{name}/"))


def switch(client: Client, bond: Bond, to: str, name: str = TOUCH) -> int:
    sent = {"bond": str(bond.pk), "touch": to}
    return client.post(f"/practices/{name}/touch/", sent).status_code


def offer(client: Client, name: str, bond: Bond, form: str = "") -> int:
    sent = {"bond": str(bond.pk), "form": form, "once": str(uuid4())}
    return client.post(f"/practices/{name}/sitting/", sent).status_code


# What is told before


@pytest.mark.parametrize("each", EVERY, ids=lambda each: each.id)
def test_every_practice_tells_all_of_it_without_an_account(each: Practice) -> None:
    html = page(Client(), each.id)
    assert each.title in html
    assert each.source in html
    courses = happening.courses(each)
    assert courses
    for course in courses:
        for coming in course.steps:
            assert coming.does, coming.step.kind
            assert coming.does in html
            assert coming.step.title in html
    assert html.index(each.source) < html.index("What will happen") < html.index('id="begin"')


@pytest.mark.parametrize("each", EVERY, ids=lambda each: each.id)
def test_each_way_that_there_is_can_be_begun_in_some_form(each: Practice) -> None:
    for way in each.ways:
        assert practice.forms_in(each, way)


def test_who_reads_what_stands_beside_each_step() -> None:
    told = said_by(Client().get("/practices/touch-comfort/"))
    assert "You each choose, unseen. Only what all of you choose is ever shown." in told
    told = said_by(Client().get("/practices/guess-and-ask/"))
    assert "Your guess stays with you. Only the question that it leads to is sent." in told
    told = said_by(Client().get("/practices/small-thing/"))
    assert "You each seal an answer. It opens when everybody has sealed theirs" in told
    told = said_by(Client().get("/practices/hear-and-be-heard/"))
    assert "A clock with turns. 6 turns of 2 minutes." in told
    assert "You read it aloud from one phone. Nothing is written down." in told


def test_each_form_tells_its_own_steps() -> None:
    html = page(Client(), "daily-check-in")
    assert "Two minutes, each in your own time" in html
    assert "Ten minutes, it goes like this" in html
    assert "2 or 10 minutes" in html
    assert "put away with its day" in html


def test_it_says_where_it_comes_from_and_what_it_belongs_to() -> None:
    html = page(Client(), "apology")
    assert "Where this comes from" in html
    assert 'href="/practices/readings/hold-me-tight/"' in html
    assert 'href="/practices/programmes/seven-conversations/"' in html


def test_an_unknown_practice_is_not_there() -> None:
    for path in ("", "aloud/"):
        assert Client().get(f"/practices/nothing-such/{path}").status_code == 404


# Beginning


def test_a_practice_offers_itself_in_each_bond_that_it_fits(
    alice: Person, bob: Person, bonded: Bonded, visit_of: VisitOf
) -> None:
    friends, team = bonded(alice, bob), bonded(alice, bob, kind=BondKind.COLLEAGUE)
    waiting = founding.found(visit_of(alice), uuid4(), BondKind.FRIEND, "Somebody to come")
    html = page(browser(alice), "how-we-met")
    assert f'value="{friends.pk}"' in html
    assert str(team.pk) not in html
    assert f"/together/{waiting.pk}/first/" in html
    assert f'value="{waiting.pk}"' not in html
    assert page(browser(alice), "small-thing").count('name="once"') == 2


def test_who_has_no_bond_is_told_what_it_takes(alice: Person) -> None:
    html = page(browser(alice), "how-we-met")
    assert "it takes a bond that it fits: a partner, a friend or family" in html
    assert "By yourself, instead" in html


def test_what_can_be_done_alone_can_be_begun_though_it_is_about_a_bond(alice: Person) -> None:
    client = browser(alice)
    for name in ("wanting-more", "noticing-touch"):
        assert BondKind.JUST_ME not in library.practice(name).bonds
        answered = client.post(f"/practices/{name}/sitting/", {"once": str(uuid4())})
        assert answered.status_code == 302
        assert client.get(answered["Location"]).status_code == 200
    assert not Sitting.objects.exists()


def test_what_one_chooses_alone_about_a_bond_has_its_options() -> None:
    for each in EVERY:
        for step in each.steps:
            if Way.ALONE in step.ways and step.options:
                assert len(step.options_for(BondKind.JUST_ME, 1)) > 1, (each.id, step.key)


@pytest.mark.parametrize("form", ["nothing", "ten-minutes "])
def test_a_form_that_it_does_not_have_is_not_begun(
    alice: Person, bob: Person, bonded: Bonded, form: str
) -> None:
    assert offer(browser(alice), "daily-check-in", bonded(alice, bob), form) == 404
    assert not Sitting.objects.exists()


# What begins with oneself


@pytest.mark.parametrize("each", BEGIN_ALONE, ids=lambda each: each.id)
def test_what_begins_alone_is_offered_only_by_whoever_did_it(
    alice: Person, bob: Person, bonded: Bonded, visit_of: VisitOf, clock: SetClock, each: Practice
) -> None:
    bond, client = bonded(alice, bob), browser(alice)
    before = page(client, each.id)
    assert "You can offer it afterwards, or never." in before
    assert str(bond.pk) not in before
    assert f"/practices/{each.id}/aloud/" not in before
    assert offer(client, each.id, bond) == 409
    assert not Sitting.objects.exists()
    with desk.changing(visit_of(alice)) as mine:
        mine.did(each.id, clock.now().date())
    assert f'value="{bond.pk}"' in page(client, each.id)
    assert str(bond.pk) not in page(browser(bob), each.id)
    assert offer(client, each.id, bond) == 302
    assert Sitting.objects.count() == 1


def test_beginning_by_oneself_is_all_that_a_page_shows_to_a_beginner(alice: Person) -> None:
    client = browser(alice)
    assert "Begin by yourself" in page(client, "honest-thing")
    answered = client.post("/practices/honest-thing/sitting/", {"once": str(uuid4())})
    assert answered["Location"].startswith("/alone/")
    assert len(alone.running(cast.visit_of(alice))) == 1


# Touch


def test_touch_is_off_until_each_switches_it_on_for_themselves(
    alice: Person, bob: Person, bonded: Bonded, visit_of: VisitOf
) -> None:
    bond, hers, his = bonded(alice, bob), browser(alice), browser(bob)
    assert "Touch is off here until you switch it on, for yourself. Nobody is told." in page(
        hers, TOUCH
    )
    assert offer(hers, TOUCH, bond) == 409
    before = page(his, TOUCH)
    assert switch(hers, bond, "on") == 302
    assert "Touch is on here, for you." in page(hers, TOUCH)
    assert _without_ids(page(his, TOUCH)) == _without_ids(before)
    assert desk.read(visit_of(bob)).touch == []
    assert offer(hers, TOUCH, bond) == 302
    assert offer(his, TOUCH, bond) == 409
    assert switch(hers, bond, "off") == 302
    assert desk.read(visit_of(alice)).touch == []


def test_switching_touch_touches_nothing_that_another_can_see(
    alice: Person, bob: Person, bonded: Bonded
) -> None:
    from closeknit.practices.tests.test_sitting_together import everything_but

    bond, client = bonded(alice, bob), browser(alice)
    page(client, TOUCH)
    before = everything_but(alice)
    switch(client, bond, "on")
    switch(client, bond, "on")
    switch(client, bond, "off")
    assert everything_but(alice) == before


def test_touch_has_its_place_between_two_people(
    three: tuple[Table, SetClock], alice: Person, bob: Person, bonded: Bonded
) -> None:
    table, _ = three
    team = bonded(alice, bob, kind=BondKind.COLLEAGUE)
    client = browser(alice)
    assert "You have no such bond here." in page(client, TOUCH)
    for bond in (table.bond, team):
        assert switch(client, bond, "on") == 404
        assert offer(client, TOUCH, bond) == 409
    assert not Sitting.objects.exists()


def test_nobody_switches_touch_in_a_bond_that_is_not_theirs(
    alice: Person, bob: Person, charlie: Person, bonded: Bonded
) -> None:
    bond, client = bonded(alice, bob), browser(charlie)
    for wrong in (bond.pk, uuid4(), "", "x"):
        sent = {"bond": str(wrong), "touch": "on"}
        assert client.post(f"/practices/{TOUCH}/touch/", sent).status_code == 404


def test_while_the_private_area_is_locked_nothing_says_if_touch_is_on(
    alice: Person, bob: Person, bonded: Bonded, sign_in: cast.SignIn
) -> None:
    bond = bonded(alice, bob)
    switch(browser(alice), bond, "on")
    html = page(sign_in(None, alice, private=False), TOUCH)
    assert "Touch is o" not in html
    assert f'href="/practices/{TOUCH}/touch/"' in html
    answered = browser(alice).get(f"/practices/{TOUCH}/touch/")
    assert answered["Location"] == f"/practices/{TOUCH}/"


def test_a_touch_read_aloud_is_there_where_touch_is_on(
    alice: Person, bob: Person, bonded: Bonded
) -> None:
    bond, client = bonded(alice, bob), browser(alice)
    aloud = "/practices/one-small-touch/aloud/"
    assert Way.SIDE_BY_SIDE in library.practice("one-small-touch").ways
    assert aloud not in page(client, "one-small-touch")
    assert aloud not in page(Client(), "one-small-touch")
    switch(client, bond, "on", "one-small-touch")
    assert aloud in page(client, "one-small-touch")


def test_reading_the_catalogue_writes_nothing(alice: Person, bob: Person, bonded: Bonded) -> None:
    bonded(alice, bob)
    client = browser(alice)
    page(client, TOUCH)
    before = list(PrivateRecord.objects.order_by("pk").values_list())
    for strategy in Strategy:
        client.get(f"/practices/?strategy={strategy}")
    for name in (TOUCH, "honest-thing", "ladder"):
        page(client, name)
    assert list(PrivateRecord.objects.order_by("pk").values_list()) == before


def _without_ids(html: str) -> str:
    return re.sub(
        r'name="(?:once|csrfmiddlewaretoken)" value="[^"]*"|X-CSRFToken": "[^"]*', "", html
    )
