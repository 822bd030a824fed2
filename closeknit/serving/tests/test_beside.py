"""Forms with pictures in them: who may send large ones, and on which thread they are worked on."""

import asyncio
from typing import Any

import pytest
from a2wsgi import WSGIMiddleware
from django.db import connections
from django.http import HttpRequest, HttpResponse
from django.test import Client, RequestFactory, override_settings
from django.urls import path

from closeknit.people.http import most_bytes_of, public, takes_files
from closeknit.people.models import Person
from closeknit.serving import beside, bodies, uploads
from closeknit.serving.beside import Beside
from tests import cast

MOST = 10_000_000
FORM = b"multipart/form-data; boundary=x"


@takes_files(MOST)
@public
def album(request: HttpRequest) -> HttpResponse:
    return HttpResponse("album")


urlpatterns = [path("album/", album), path("other/", public(lambda request: HttpResponse()))]


def scope(path_: str = "/album/", kind: bytes = FORM, length: int = 0, **more: Any) -> Any:
    headers = [(b"content-type", kind), (b"content-length", str(length).encode())]
    return {"type": "http", "method": "POST", "path": path_, "headers": headers, **more}


def side() -> Beside:
    return Beside(WSGIMiddleware(lambda *_: [b""], workers=1))


@pytest.fixture(autouse=True)
def _routes() -> Any:
    with override_settings(ROOT_URLCONF=__name__):
        yield


def test_only_a_form_with_files_for_a_page_that_takes_them_goes_beside() -> None:
    here = side()
    assert here.takes(scope())
    assert not here.takes(scope("/other/"))
    assert not here.takes(scope("/nowhere/"))
    assert not here.takes(scope(kind=b"application/x-www-form-urlencoded"))
    assert not here.takes(scope(method="GET"))


def test_a_page_that_takes_none_says_so() -> None:
    assert most_bytes_of(album) == MOST
    assert uploads.taken_at("/other/") == uploads.taken_at("/nowhere/") == 0


async def never() -> Any:
    pytest.fail("it was read")


def taken_in(here: Beside, length: int, cookies: bytes = b"") -> Any:
    asked = scope(length=length)
    asked["headers"].append((b"cookie", cookies))

    async def receive() -> Any:
        return {"type": "http.request", "body": b"x", "more_body": False}

    async def run() -> Any:
        await here.taken_in(asked, receive if length <= MOST else never)

    try:
        asyncio.run(run())
    finally:
        # In a test the threads of the pages end with it, and with them what they hold open.
        here.pages.executor.submit(connections.close_all).result()
        here.pages.executor.shutdown()


@pytest.mark.django_db(transaction=True)
def test_a_large_form_is_taken_from_who_is_signed_in_and_from_nobody_else(alice: Person) -> None:
    jar = cast.sign_in(Client(), alice).cookies
    cookies = "; ".join(f"{name}={morsel.value}" for name, morsel in jar.items()).encode()
    taken_in(side(), 9_000_000, cookies)
    with pytest.raises(bodies.Refused) as refused:
        taken_in(side(), 9_000_000)
    assert refused.value.status == 413
    with pytest.raises(bodies.Refused):
        taken_in(side(), 9_000_000, b"closeknit_session=x; closeknit_key=y")


@pytest.mark.django_db(transaction=True)
def test_a_hundred_megabytes_are_refused_before_a_byte_of_them_is_read(alice: Person) -> None:
    jar = cast.sign_in(Client(), alice).cookies
    cookies = "; ".join(f"{name}={morsel.value}" for name, morsel in jar.items()).encode()
    with pytest.raises(bodies.Refused) as refused:
        taken_in(side(), 104_857_600, cookies)
    assert refused.value.status == 413


def test_more_than_a_few_at_once_wait_for_their_turn() -> None:
    here = side()

    async def run() -> list[bool]:
        for _ in range(beside.PLACES):
            await here.places.acquire()
        waiting = asyncio.ensure_future(here(scope(), never, never))
        await asyncio.sleep(0.05)
        found = [waiting.done()]
        waiting.cancel()
        return found

    assert asyncio.run(run()) == [False]


def test_what_is_too_long_is_told_before_the_line_is_cut() -> None:
    """A browser that still sends when the line is cut shows no answer."""
    sent: list[Any] = []
    waiting = [b"x" * 1000] * 3 + [b""]

    async def receive() -> Any:
        body = waiting.pop(0)
        return {"type": "http.request", "body": body, "more_body": bool(waiting)}

    async def send(message: Any) -> None:
        sent.append((message, len(waiting)))

    asyncio.run(bodies.answer(send, bodies.Refused(413), receive))
    assert [left for _, left in sent] == [4, 4, 0]
    assert b"more than fits in one go" in sent[1][0]["body"]


def test_a_form_larger_than_its_page_takes_never_reaches_a_view() -> None:
    from django.core.exceptions import RequestDataTooBig

    handler = uploads.MemoryOnly(RequestFactory().post("/album/"))
    with pytest.raises(RequestDataTooBig):
        handler.handle_raw_input(b"", {}, MOST + 1, "x")
    handler.handle_raw_input(b"", {}, MOST, "x")
    assert handler.activated
    elsewhere = uploads.MemoryOnly(RequestFactory().post("/other/"))
    with pytest.raises(RequestDataTooBig):
        elsewhere.handle_raw_input(b"", {}, 3_000_000, "x")
