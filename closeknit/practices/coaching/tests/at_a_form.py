"""Somebody in front of a form that the coach stands beside, in tests."""

import re
from typing import Any

from django.db import connection
from django.http import HttpResponseBase
from django.test import Client

from closeknit.people.models import Person
from closeknit.practices.tests.sitting_down import Table, page_of

BLAMING = "You never listen to me. It was late."
PUT_IN = "When you didn’t listen to me, I felt ____. It was late."
DANGER = "I am afraid he will hit me again."
ALONE = {"Coach": "notes"}
ASKED = {"coach-asked": "yes"}
NOT_OF_THE_SITTING = {"people_session"}
"""Being here puts off the locking, whatever was asked for."""


def read(table: Table, who: Person, step: str, **posted: Any) -> HttpResponseBase:
    """The page that a browser without scripts gets."""
    return _post(table.browsers[who.pk], f"{table.url}steps/{step}/reading/", posted)


def noted(table: Table, who: Person, step: str, **posted: Any) -> str:
    """The notes alone, as a script fetches them."""
    browser, address = table.browsers[who.pk], f"{table.url}steps/{step}/reading/"
    return page_of(_post(browser, address, posted, headers=ALONE))


def field(page: str, name: str = "text") -> str:
    """What stands in a text area of a page, or in a line."""
    area = rf'<textarea name="{name}"[^>]*>\n?(.*?)</textarea>'
    line = rf'<input type="text" name="{name}" value="(.*?)" autocomplete'
    found = re.search(f"{area}|{line}", page, re.DOTALL)
    assert found, page
    return found[1] if found[1] is not None else found[2]


def button(page: str, name: str, says: str = "") -> str:
    """The value of the first button of that name, and with that on it if it is said."""
    for value, label in re.findall(rf'<button[^>]*name="{name}" value="([^"]*)"[^>]*>(.*?)<', page):
        if says in label:
            return str(value)
    raise AssertionError(page)


def to_step(table: Table, who: Person, *steps: str) -> None:
    for step in steps:
        assert table.act(who, step, "passing").status_code == 302


def rows() -> dict[str, list[tuple[object, ...]]]:
    """Every row of every table."""
    found = {}
    with connection.cursor() as cursor:
        for table in set(connection.introspection.table_names(cursor)) - NOT_OF_THE_SITTING:
            cursor.execute(f'SELECT * FROM "{table}"')
            found[table] = sorted(cursor.fetchall(), key=repr)
    return found


def _post(browser: Client, address: str, posted: dict[str, Any], **how: Any) -> HttpResponseBase:
    data = {name.replace("_", "-"): value for name, value in posted.items()}
    return browser.post(address, data, **how)
