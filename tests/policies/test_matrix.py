"""Every address is closed to whoever it is not for, and nobody can tell closed from not there."""

from collections import Counter
from collections.abc import Iterator
from functools import cache
from typing import NamedTuple

import pytest

from tests.policies.asking import Answer, ask, asked_for
from tests.policies.matrix import ROLES, rows
from tests.policies.routes import Route, routes
from tests.policies.world import READERS, SEALED, World

CLOSED = "sp-=x"
RECEIPTS = {"bonds_receipt"}
WHERE_TEXTS_STAND = (
    "private-record", "practices:alone", "practices:sitting", "bonds:together",
    "practices:own-practice", "practices:shared", "practices:rungs", "keepsakes:moments",
    "keepsakes:keepsakes", "keepsakes:circle",
)  # fmt: skip
Declared = dict[tuple[str, str, str], dict[str, str]]

pytestmark = pytest.mark.django_db


@cache
def declared() -> Declared:
    """The verdicts by address, method and object."""
    known = routes()
    return {
        (row.address, row.method, thing): row.verdicts
        for row in rows()
        if row.address in known
        for thing in row.things or known[row.address].objects
    }


def test_every_address_has_its_rows_and_every_row_its_address() -> None:
    asked = {
        (route.name, method, thing)
        for route in routes().values()
        for thing in route.objects
        for method in ("GET", "POST")
    }
    told = {
        (row.address, row.method, thing)
        for row in rows()
        for thing in row.things
        or (routes()[row.address].objects if row.address in routes() else "?")
    }
    assert asked - told == set(), "an address that nobody has declared"
    assert told - asked == set(), "a row for an address that is gone"


def test_no_row_says_two_things() -> None:
    known = routes()
    counted = Counter(
        (row.address, row.method, thing)
        for row in rows()
        for thing in row.things or known[row.address].objects
    )
    assert [key for key, count in counted.items() if count > 1] == []


@pytest.mark.parametrize("name", list(routes()))
def test_everybody_gets_the_answer_that_is_declared(world: World, name: str) -> None:
    route = routes()[name]
    wrong = []
    for method in ("GET", "POST"):
        for role in ROLES:
            nobodys = None
            for thing in sorted(route.objects, key=lambda thing: thing != "nobody's"):
                answer = ask(world, role, method, route, thing)
                if thing == "nobody's":
                    nobodys = answer.without(*asked_for(world, route, thing))
                wrong += _wrong(Asked(world, role, method, route, thing), answer, nobodys)
    assert wrong == []


@pytest.mark.parametrize("method", ["PUT", "PATCH", "DELETE", "OPTIONS", "HEAD"])
def test_other_methods_open_nothing(world: World, method: str) -> None:
    """What asks for nothing but to be read may answer; what is closed stays closed."""
    opened = []
    for (name, declared_for, thing), verdicts in declared().items():
        if declared_for == "GET" and "." not in (verdicts["anonymous"], verdicts["stranger"]):
            address = routes()[name].address(world, thing)
            with world.undone():
                answers = [
                    world.browsers[role].generic(method, address).status_code
                    for role in ("anonymous", "stranger")
                ]
            if any(status in (200, 204) for status in answers):
                opened.append((method, name, thing, answers))
    assert opened == []


def test_whoever_may_read_a_text_can_find_it(world: World) -> None:
    """Else the search for it on everybody else's pages would show nothing."""
    found = {(text, role) for text in READERS for role in ROLES if _finds(world, role, text)}
    expected = {(text, role) for text, roles in READERS.items() for role in roles if text != SEALED}
    assert found - {(SEALED, "author")} == expected


class Asked(NamedTuple):
    world: World
    role: str
    method: str
    route: Route
    thing: str

    def __str__(self) -> str:
        return f"{self.method} {self.route.name} ({self.thing}) as {self.role}"


def _wrong(asked: Asked, answer: Answer, nobodys: object) -> Iterator[str]:
    """Everything that is wrong about one answer, each as a line."""
    expected = declared()[asked.route.name, asked.method, asked.thing][asked.role]
    if answer.verdict != expected.replace("=", "."):
        yield f"{asked}: {answer.verdict} and not {expected}"
    for text, who in READERS.items():
        if asked.role not in who and text in answer.page:
            yield f"{asked} holds {text!r}"
    if expected in CLOSED:
        # Who may see the sitting keeps a receipt of what they checked, before the step is missed.
        for table in sorted(answer.changed - (RECEIPTS if asked.thing == "no step" else set())):
            yield f"{asked} changed {table}"
        same = answer.without(*asked_for(asked.world, asked.route, asked.thing))
        if nobodys is not None and same != nobodys:
            yield f"{asked} is told from what is not there"


def _finds(world: World, role: str, text: str) -> bool:
    return any(
        text in ask(world, role, "GET", routes()[name], thing).page
        for name in WHERE_TEXTS_STAND
        for thing in routes()[name].objects
        if declared()[name, "GET", thing][role] == "."
    )
