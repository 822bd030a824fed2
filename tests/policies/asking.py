"""Asking as somebody for something, and what it came to in one character."""

import re
from dataclasses import dataclass

from django.db import connection, reset_queries
from django.http import HttpResponse
from django.test.utils import CaptureQueriesContext

from tests.policies.routes import Route, form, ids_of
from tests.policies.world import World

TOKEN = re.compile(r'(csrfmiddlewaretoken" value="|X-CSRFToken": ")[^"]*')
CHANGE = re.compile(r'^(?:INSERT INTO|UPDATE|DELETE FROM) "(\w+)"')
ANSWERED = {200: ".", 204: ".", 302: ".", 409: ".", 422: ".", 404: "-", 405: "x"}
OF_SESSIONS = frozenset({"people_session"})
"""Being here puts off the locking, whatever was asked for."""


@dataclass(frozen=True)
class Answer:
    verdict: str
    response: HttpResponse
    changed: frozenset[str]

    @property
    def page(self) -> str:
        """As text; a picture is read byte for byte."""
        picture = self.response.get("Content-Type", "").startswith("image/")
        return self.response.content.decode("latin1" if picture else "utf-8")

    def without(self, *ids: object) -> tuple[int, tuple[tuple[str, str], ...], str]:
        """All of it that goes over the line, but for the form token and the ids that were asked
        for."""
        headers = sorted(self.response.items())
        whole = (self.response.status_code, tuple(headers), TOKEN.sub(r"\1", self.page))
        return _blotted(whole, [str(one) for one in ids])


def ask(world: World, role: str, method: str, route: Route, thing: str) -> Answer:
    """One request of this role's browser; afterwards it has not happened."""
    reset_queries()
    with world.undone(), CaptureQueriesContext(connection) as queries:
        browser, address = world.browsers[role], route.address(world, thing)
        if method == "GET":
            response = browser.get(address)
        else:
            response = browser.post(address, form(route.name, world))
        changed = [CHANGE.match(query["sql"]) for query in queries]
    return Answer(
        _verdict(response),
        response,
        frozenset(found[1] for found in changed if found) - OF_SESSIONS,
    )


def asked_for(world: World, route: Route, thing: str) -> list[object]:
    """The ids that stand in the address because the asker wrote them there."""
    ids = ids_of(world)
    return [ids[name] for name in route.objects[thing]]


def _verdict(response: HttpResponse) -> str:
    status = response.status_code
    names = [template.name for template in getattr(response, "templates", [])]
    if status == 401 or (status == 302 and response["Location"].startswith("/signing-in/?")):
        return "s"
    if "people/unlocking.html" in names:
        return "p"
    return ANSWERED.get(status, str(status))


def _blotted(whole: object, ids: list[str]) -> object:
    if isinstance(whole, str):
        for one in ids:
            whole = whole.replace(one, "…")
        return whole
    if isinstance(whole, tuple):
        return tuple(_blotted(part, ids) for part in whole)
    return whole
