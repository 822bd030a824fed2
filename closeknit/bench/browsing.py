"""One signed-in browser that calls the program as its server does, and counts what a page costs."""

import io
import time
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from typing import Any

from django.core.handlers.wsgi import WSGIHandler
from django.db import connection
from django.db.models import signals

from closeknit import vault
from closeknit.bench.plain import replaced
from closeknit.people import cookies, sessions
from closeknit.people.http import Visit

OPENING = ("open_own", "open_shared", "open_private", "open_as_reader")
"""The vault's functions that open one record each."""


@dataclass(frozen=True, slots=True)
class Cost:
    """Exact for one page: queries sent, rows that became objects, records opened, bytes of HTML."""

    queries: int
    rows: int
    opened: int
    html: int

    def as_json(self) -> dict[str, int]:
        return {
            "queries": self.queries,
            "rows": self.rows,
            "records_opened": self.opened,
            "html_bytes": self.html,
        }


class Browser:
    """Someone's browser at one handler. `get` answers with the page's bytes."""

    def __init__(self, visit: Visit, handler: WSGIHandler) -> None:
        person = visit.person
        credential = person.identity.credential
        _, cookie, key = sessions.begin(person, visit.identity(), credential, own_device=True)
        self.jar = f"{cookies.SESSION}={cookie}; {cookies.KEY}={key}"
        self.handler = handler

    def get(self, path: str) -> bytes:
        statuses: list[str] = []
        environ: dict[str, Any] = {
            "REQUEST_METHOD": "GET",
            "PATH_INFO": path,
            "QUERY_STRING": "",
            "SERVER_NAME": "localhost",
            "SERVER_PORT": "8000",
            "HTTP_HOST": "localhost",
            "HTTP_COOKIE": self.jar,
            "SERVER_PROTOCOL": "HTTP/1.1",
            "wsgi.input": io.BytesIO(),
            "wsgi.errors": io.StringIO(),
            "wsgi.url_scheme": "http",
            "wsgi.multithread": True,
        }

        def start(status: str, _headers: object, _error: object = None, /) -> Callable[..., object]:
            statuses.append(status)
            return statuses.append

        response = self.handler(environ, start)
        body = b"".join(response)
        response.close()
        if not statuses[0].startswith("200"):
            raise RuntimeError(f"{path} answered {statuses[0]}.")
        return body

    def cost(self, path: str) -> Cost:
        """What one page costs, counted."""
        self.get(path)
        with counting() as counted:
            html = self.get(path)
        return Cost(counted["queries"], counted["rows"], counted["opened"], len(html))


@contextmanager
def counting() -> Iterator[dict[str, int]]:
    counted = {"queries": 0, "rows": 0, "opened": 0}

    def query(execute: Callable[..., Any], *rest: Any) -> Any:
        counted["queries"] += 1
        return execute(*rest)

    def row(**_: Any) -> None:
        counted["rows"] += 1

    def one(real: Callable[..., bytes]) -> Callable[..., bytes]:
        def opened(*given: Any) -> bytes:
            counted["opened"] += 1
            return real(*given)

        return opened

    patches = {name: one(getattr(vault, name)) for name in OPENING}
    signals.post_init.connect(row)
    try:
        with connection.execute_wrapper(query), replaced(patches):
            yield counted
    finally:
        signals.post_init.disconnect(row)


def processor_ms(work: Callable[[], object]) -> float:
    """Processor time of this process for one call, in milliseconds."""
    before = time.process_time()
    work()
    return (time.process_time() - before) * 1000
