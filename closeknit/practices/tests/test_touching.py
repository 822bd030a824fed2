"""One small touch for today: out of what both marked, where touch is switched on, and nowhere else."""

from datetime import date, timedelta
from itertools import pairwise

import pytest

from closeknit.people.models import Person
from closeknit.practices import touching
from closeknit.practices.tests.sitting_down import Table, Two, page_of

CLOSE, SHOULDER = "Sitting side by side, close", "A hand on the shoulder for a moment"


@pytest.fixture
def marked(two: Two, alice: Person, bob: Person) -> Table:
    """Both have switched touch on and marked what they like; one of it in common."""
    table = two.table
    for who in (alice, bob):
        switch(table, who, "on")
    two.begin(touching.MARKED_IN, "")
    mark(table, alice, "sitting-close", "handshake")
    mark(table, bob, "sitting-close", "shoulder")
    table.look(alice, bob, alice, bob)
    return table


def switch(table: Table, who: Person, to: str) -> None:
    sent = {"bond": str(table.bond.pk), "touch": to}
    answered = table.browsers[who.pk].post(f"/practices/{touching.FOR}/touch/", sent)
    assert answered.status_code == 302


def mark(table: Table, who: Person, *keys: str) -> None:
    answered = table.post(who, "steps/welcome/answer/", chosen=list(keys))
    assert answered.status_code == 302


def page(table: Table, who: Person) -> str:
    return page_of(table.browsers[who.pk].get(f"/practices/{touching.FOR}/"))


def test_what_both_marked_is_suggested_to_both(marked: Table, alice: Person, bob: Person) -> None:
    for who in (alice, bob):
        assert CLOSE in page(marked, who)
        assert "It is not a yes for today: ask first." in page(marked, who)
        assert SHOULDER not in page(marked, who)


def test_whoever_switches_touch_off_sees_nothing_of_it(
    marked: Table, alice: Person, bob: Person
) -> None:
    switch(marked, bob, "off")
    assert CLOSE not in page(marked, bob)
    assert CLOSE in page(marked, alice)


def test_what_is_marked_anew_holds(marked: Table, alice: Person, bob: Person) -> None:
    marked.offer(bob, touching.MARKED_IN)
    assert CLOSE not in page(marked, alice)
    mark(marked, alice, "handshake")
    mark(marked, bob, "handshake")
    marked.look(alice, bob, alice, bob)
    assert CLOSE not in page(marked, alice)
    assert "A handshake" in page(marked, alice)


def test_nothing_in_common_is_nothing_to_suggest(two: Two, alice: Person, bob: Person) -> None:
    table = two.table
    for who in (alice, bob):
        switch(table, who, "on")
    two.begin(touching.MARKED_IN, "")
    mark(table, alice, "handshake")
    mark(table, bob, "shoulder")
    table.look(alice, bob, alice, bob)
    assert "Both of you liked the thought" not in page(table, alice)


def test_every_one_comes_up_and_none_twice_running() -> None:
    welcome = ("a", "b", "c")
    days = [date(2026, 5, 1) + timedelta(days=day) for day in range(6)]
    found = [touching.choose(welcome, "bond", day) for day in days]
    assert set(found) == set(welcome)
    assert all(one != two for one, two in pairwise(found))
