"""A thousand moments open as quickly as ten: as many questions, rows and bytes."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date, timedelta
from typing import Any
from uuid import uuid4

import pytest
from django.db import connection
from django.db.models.signals import post_init
from django.test import Client
from django.test.utils import CaptureQueriesContext

from closeknit.bonds import words
from closeknit.bonds.locking import locked
from closeknit.keepsakes.conftest import Pair
from closeknit.keepsakes.moments import book, contents, payloads
from closeknit.keepsakes.moments.moment import book_of
from closeknit.people.clock import SetClock
from closeknit.people.http import Visit

FEW, MANY = book.PAGE + 5, 1000


def write_many(pair: Pair, visit: Visit, count: int) -> None:
    """As `writing.write` does it, with one list of contents at the end."""
    with locked(pair.bond) as bond:
        for number in range(count):
            day = date(2020, 4, 1) + timedelta(days=number * 240 // count)
            fields: dict[str, Any] = {
                "text": f"Moment {number:04} of them",
                "day": day.isoformat(),
                "time": "",
                "sort": day.isoformat(),
                "place": "",
                "at": "2026-03-02T12:01+00:00",
                "pictures": [],
                "sound": None,
            }
            words.write(
                visit, bond, payloads.MOMENT, fields,
                shared=True, subject=book_of(bond.pk), id=uuid4(),
            )  # fmt: skip
        contents.renew(visit, bond)


@contextmanager
def counted() -> Iterator[dict[str, int]]:
    found = {"queries": 0, "rows": 0, "bytes": 0}

    def made(**_told: Any) -> None:
        found["rows"] += 1

    post_init.connect(made)
    try:
        with CaptureQueriesContext(connection) as queries:
            yield found
    finally:
        post_init.disconnect(made)
    found["queries"] = len(queries)


def page(browser: Client, address: str) -> dict[str, int]:
    """The third time: the first two keep receipts of what they checked."""
    for _ in range(2):
        browser.get(address)
    with counted() as found:
        answer = browser.get(address)
    assert answer.content.count(b"of them") == book.PAGE
    return {**found, "bytes": len(answer.content)}


@pytest.mark.django_db
def test_the_book_of_a_thousand_costs_what_the_book_of_a_few_costs(
    pair: Pair, clock: SetClock
) -> None:
    bob = pair.browser(pair.bob)
    write_many(pair, pair.alice, FEW)
    few = page(bob, pair.at())
    write_many(pair, pair.alice, MANY - FEW)
    many = page(bob, pair.at())
    assert (many["queries"], many["rows"]) == (few["queries"], few["rows"])
    assert abs(many["bytes"] - few["bytes"]) < 200
    assert many["queries"] <= 25
    entries = contents.read(pair.bob, pair.view(pair.bob)).entries
    deep = page(bob, f"{pair.at()}?at={entries[700].id}")
    assert abs(deep["queries"] - few["queries"]) <= 1
    assert deep["rows"] <= few["rows"] + 5


def test_a_list_of_contents_is_opened_for_a_page_and_not_the_moments(
    pair: Pair, clock: SetClock
) -> None:
    write_many(pair, pair.alice, FEW)
    view = pair.view(pair.bob)
    with counted() as found:
        assert len(contents.read(pair.bob, view).entries) == FEW
    assert found["rows"] <= 3
