"""Holding a moment up: it stands for the other until they have looked, and nobody learns that they have."""

from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from closeknit.bonds.models import Words
from closeknit.keepsakes.conftest import Pair
from closeknit.keepsakes.moments import holding, writing
from closeknit.keepsakes.moments.tests.keeping import keep
from closeknit.people.models import Person
from closeknit.web.today import Sort, thing
from tests import cast

HELD = "holds up a moment for you"


def today(browser: Client) -> str:
    return browser.get("/").content.decode()


def bond_page(pair: Pair, browser: Client) -> str:
    return browser.get(f"/together/{pair.number}/").content.decode()


def hold(pair: Pair, browser: Client, moment: object, held: str = "up") -> None:
    answer = browser.post(pair.at(moment, "held"), {"held": held})
    assert answer.status_code == 302


def test_it_stands_on_the_others_today_and_bond_until_they_have_looked(pair: Pair) -> None:
    moment = keep(pair, pair.alice)
    alice, bob = pair.browser(pair.alice), pair.browser(pair.bob)
    hold(pair, alice, moment)
    assert HELD in today(bob)
    assert HELD in bond_page(pair, bob)
    assert HELD not in today(alice) + bond_page(pair, alice)
    bob.get(pair.at(moment))
    assert HELD not in today(bob) + bond_page(pair, bob)


def test_its_holder_cannot_tell_whether_somebody_has_looked(pair: Pair) -> None:
    moment = keep(pair, pair.alice)
    alice, bob = pair.browser(pair.alice), pair.browser(pair.bob)
    hold(pair, alice, moment)
    before = alice.get(pair.at(moment)).content
    rows = set(Words.objects.values_list("pk", "revision"))
    bob.get(pair.at(moment))
    after = alice.get(pair.at(moment)).content
    assert _untokened(before) == _untokened(after)
    assert set(Words.objects.values_list("pk", "revision")) == rows


def _untokened(page: bytes) -> bytes:
    import re

    return re.sub(rb'(csrfmiddlewaretoken" value="|X-CSRFToken": ")[^"]*', b"", page)


def test_it_is_taken_down_by_its_holder_alone(pair: Pair) -> None:
    moment = keep(pair, pair.alice)
    alice, bob = pair.browser(pair.alice), pair.browser(pair.bob)
    hold(pair, alice, moment)
    hold(pair, bob, moment, "down")
    assert HELD in today(bob)
    hold(pair, alice, moment, "down")
    assert HELD not in today(bob)


def test_each_holds_one_up_at_a_time_and_ones_own_or_the_others(pair: Pair) -> None:
    first, second = keep(pair, pair.alice), keep(pair, pair.bob)
    view = pair.view
    holding.up(pair.alice, view(pair.alice), _found(pair, first))
    holding.up(pair.alice, view(pair.alice), _found(pair, second))
    holding.up(pair.alice, view(pair.alice), _found(pair, second))
    (held,) = holding.of_bonds(pair.bob, [view(pair.bob)])[pair.number]
    assert (held.moment, held.holder.name) == (second, "Alice")


def _found(pair: Pair, moment: object) -> object:
    from closeknit.keepsakes.moments import book

    return book.find(pair.alice, pair.view(pair.alice), moment)


def test_what_is_held_up_anew_stands_there_anew(pair: Pair) -> None:
    moment = keep(pair, pair.alice)
    alice, bob = pair.browser(pair.alice), pair.browser(pair.bob)
    hold(pair, alice, moment)
    bob.get(pair.at(moment))
    hold(pair, alice, moment, "down")
    hold(pair, alice, moment)
    assert HELD in today(bob)


def test_what_is_taken_back_or_erased_is_not_held_up_any_more(pair: Pair) -> None:
    alice, bob = pair.browser(pair.alice), pair.browser(pair.bob)
    back, gone = keep(pair, pair.alice), keep(pair, pair.alice)
    hold(pair, alice, back)
    writing.keep_to_oneself(pair.alice, pair.view(pair.alice), back)
    assert HELD not in today(bob)
    writing.show_to_bond(pair.alice, pair.view(pair.alice), back)
    assert HELD not in today(bob)
    hold(pair, bob, gone)
    assert HELD in today(alice)
    writing.erase(pair.alice, pair.view(pair.alice), gone)
    assert HELD not in today(alice)


def test_what_only_its_author_reads_is_not_held_up(pair: Pair) -> None:
    moment = keep(pair, pair.alice, shared=False)
    hold(pair, pair.browser(pair.alice), moment)
    assert HELD not in today(pair.browser(pair.bob))


def test_today_shows_it_before_an_offer_and_something_else_walks_past_it(pair: Pair) -> None:
    moment = keep(pair, pair.alice)
    hold(pair, pair.browser(pair.alice), moment)
    assert thing(pair.bob, [pair.view(pair.bob)]).sort is Sort.HELD
    bob = pair.browser(pair.bob)
    bob.post("/today/something-else/")
    assert HELD not in today(bob)
    assert HELD in bond_page(pair, bob)


def test_a_day_without_anything_held_up_costs_today_one_question(pair: Pair, dana: Person) -> None:
    views = [pair.view(pair.bob)]
    with CaptureQueriesContext(connection) as queries:
        assert holding.for_me(pair.bob, views) == []
    assert len(queries) == 1
    newcomer = cast.visit_of(dana)
    assert holding.for_me(newcomer, []) == []
