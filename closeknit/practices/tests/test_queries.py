"""Pages cost as many queries for a long history as for a short one."""

import pytest
from django.db import connection
from django.test.utils import CaptureQueriesContext

from closeknit.people.models import Person
from closeknit.practices.tests.sitting_down import Table, Two

pytestmark = pytest.mark.django_db


def fill(table: Table, alice: Person, bob: Person, count: int) -> None:
    """Some opened, some told, some still running: all that a page may have to show."""
    for number in range(count):
        who, other = (alice, bob) if number % 2 else (bob, alice)
        if number % 3 == 2:
            table.offer(who, "appreciation")
            table.done(who, "thanks", f"Thanks number {number}")
            continue
        table.offer(who, "daily-check-in", "two-minutes")
        for step in ("feeling", "line"):
            table.done(who, step, f"Word {number}")
            table.done(other, step, f"Other {number}")
        table.look(who)


def queries(table: Table, who: Person, address: str) -> int:
    client = table.browsers[who.pk]
    for _ in range(2):
        client.get(address)
    with CaptureQueriesContext(connection) as caught:
        answered = client.get(address)
    assert answered.status_code == 200
    return len(caught)


def test_today_and_the_thread_are_constant_in_queries(two: Two, alice: Person, bob: Person) -> None:
    table = two.table
    addresses = ["/", f"/together/{table.bond.pk}/"]
    fill(table, alice, bob, 3)
    few = [queries(table, alice, address) for address in addresses]
    fill(table, alice, bob, 27)
    many = [queries(table, alice, address) for address in addresses]
    assert many == few
    assert max(many) < 60


def test_a_sittings_page_is_constant_in_queries(two: Two, alice: Person, bob: Person) -> None:
    table = two.begin()
    one = queries(table, alice, table.url)
    for step in ("feeling", "line"):
        table.done(alice, step, "Amber")
        table.done(bob, step, "Blue")
    table.look(alice, bob)
    table.done(alice, "reply", "I hear", to=bob.pk.hex)
    table.done(bob, "reply", "I hear", to=alice.pk.hex)
    assert queries(table, alice, table.url) <= one + 1


def test_a_reading_costs_less_than_the_page_it_stands_on(
    two: Two, alice: Person, bob: Person
) -> None:
    """And as much after a long history as after a short one."""
    table = two.table

    def reading(count: int) -> tuple[int, int]:
        fill(table, alice, bob, count)
        two.begin("small-thing", "")
        page = queries(table, alice, table.url)
        address = f"{table.url}steps/thing/reading/"
        with CaptureQueriesContext(connection) as caught:
            table.browsers[alice.pk].post(address, {"text": "You never call."}, headers=ALONE)
        table.post(alice, "withdrawal/")
        return page, len(caught)

    (page, few), (_, many) = reading(2), reading(12)
    assert few == many
    assert few < page


ALONE = {"Coach": "notes"}


def test_the_thread_goes_on_where_a_page_ends(two: Two, alice: Person, bob: Person) -> None:
    from closeknit.bonds import access
    from closeknit.practices import thread

    table = two.table
    fill(table, alice, bob, 7)
    visit = table.visit(bob)
    view = access.view_of(visit, access.bond_of(visit, table.bond.pk))
    seen, before = [], None
    while True:
        page = thread.page(visit, view, before, limit=3)
        seen += [item.ref for item in page.items]
        before = page.older
        if before is None:
            break
    assert len(seen) == len(set(seen)) == 7
    assert not page.changed
