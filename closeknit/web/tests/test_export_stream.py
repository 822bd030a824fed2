"""The way of the export below Django: threads of its own, pieces while they are taken, and an end
for readers who take none."""

import asyncio
import json
from collections.abc import Awaitable, Callable
from typing import Any
from urllib.parse import urlencode

import pytest
from django.conf import settings

from closeknit import asgi
from closeknit.people import shelf
from closeknit.people.models import Person
from closeknit.web.export import stream, turn
from tests.cast import part_of, sign_in, visit_of

pytestmark = pytest.mark.django_db(transaction=True)
TOKEN = "t" * 32
Message = dict[str, Any]
Send = Callable[[Message], Awaitable[None]]


class Reader:
    """A browser at the other end: what it was sent, and when it goes away."""

    def __init__(self, person: Person, *, method: str = "POST") -> None:
        form = {
            "csrfmiddlewaretoken": TOKEN,
            "format": "json",
            "passphrase": part_of(person).passphrase,
        }
        jar = {name: each.value for name, each in sign_in(None, person).cookies.items()}
        jar[settings.CSRF_COOKIE_NAME] = TOKEN
        self.body = urlencode(form).encode() if method == "POST" else b""
        self.scope = {
            "type": "http",
            "http_version": "1.1",
            "method": method,
            "path": stream.STREAM,
            "query_string": b"",
            "scheme": "http",
            "headers": [
                (b"host", b"localhost"),
                (b"cookie", "; ".join(f"{name}={value}" for name, value in jar.items()).encode()),
                (b"content-type", b"application/x-www-form-urlencoded"),
                (b"content-length", str(len(self.body)).encode()),
            ],
        }
        self.got: list[Message] = []
        self.gone = asyncio.Event()
        self.asked = False

    async def receive(self) -> Message:
        if not self.asked:
            self.asked = True
            return {"type": "http.request", "body": self.body, "more_body": False}
        await self.gone.wait()
        return {"type": "http.disconnect"}

    async def send(self, message: Message) -> None:
        self.got.append(message)

    async def read(self, send: Send | None = None) -> None:
        await asyncio.wait_for(stream.application(self.scope, self.receive, send or self.send), 60)

    @property
    def status(self) -> int:
        return int(self.got[0]["status"])

    @property
    def pieces(self) -> list[bytes]:
        return [message["body"] for message in self.got[1:]]

    @property
    def whole(self) -> bool:
        return not self.got[-1].get("more_body", False)


def write_much(person: Person) -> None:
    visit = visit_of(person)
    for number in range(60):
        shelf.put(visit, "note", {"text": f"{number} " + "long " * 1600, "day": "2026-03-02"})


async def is_free() -> bool:
    if not await asyncio.to_thread(turn.take):
        return False
    turn.Taken([]).close()
    return True


def test_the_program_leads_the_export_there() -> None:
    assert asgi.application.streams[stream.STREAM] is stream.application


def test_a_file_comes_in_pieces_and_ends(alice: Person) -> None:
    write_much(alice)

    reader = Reader(alice)

    async def story() -> None:
        await reader.read()
        assert await is_free()

    asyncio.run(story())
    assert reader.status == 200
    assert len([piece for piece in reader.pieces if piece]) > 5
    assert reader.whole
    assert len(json.loads(b"".join(reader.pieces))["private"]) == 60


def test_the_page_comes_the_same_way_and_lets_go_of_its_thread(alice: Person) -> None:
    reader = Reader(alice, method="GET")

    async def story() -> None:
        await reader.read()

    asyncio.run(story())
    assert reader.status == 200
    assert b"Take it all with you" in b"".join(reader.pieces)


def test_the_form_token_is_asked_for_here_too(alice: Person) -> None:
    reader = Reader(alice)

    async def story() -> None:
        reader.body = reader.body.replace(TOKEN.encode(), b"u" * 32)
        await reader.read()

    asyncio.run(story())
    assert reader.status == 403


def test_whoever_goes_away_holds_nobody_up(alice: Person) -> None:
    write_much(alice)

    reader = Reader(alice)

    async def story() -> None:

        async def until_the_second(message: Message) -> None:
            await reader.send(message)
            if len(reader.got) == 2:
                reader.gone.set()
                await asyncio.sleep(0.05)

        await reader.read(until_the_second)
        assert await is_free()

    asyncio.run(story())
    assert not reader.whole
    assert len(reader.got) < 5


def test_whoever_takes_nothing_loses_their_turn_and_gets_no_half_that_looks_whole(
    alice: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(stream, "PATIENCE", 0.1)
    write_much(alice)

    reader = Reader(alice)

    async def story() -> None:

        async def stuck(message: Message) -> None:
            if len(reader.got) == 2:
                await asyncio.sleep(30)
            await reader.send(message)

        await reader.read(stuck)
        assert await is_free()

    asyncio.run(story())
    assert not reader.whole
    assert len(reader.got) == 2


def test_a_program_that_ends_does_not_wait_for_a_reader(
    alice: Person, monkeypatch: pytest.MonkeyPatch
) -> None:
    write_much(alice)
    monkeypatch.setattr(stream, "PATIENCE", 0.2)

    reader = Reader(alice)

    async def story() -> None:
        begun = asyncio.Event()

        async def stuck(message: Message) -> None:
            begun.set()
            await asyncio.sleep(30)

        answering = asyncio.ensure_future(stream.application(reader.scope, reader.receive, stuck))
        await asyncio.wait_for(begun.wait(), 30)
        answering.cancel()
        with pytest.raises(asyncio.CancelledError):
            await asyncio.wait_for(answering, 10)
        assert await is_free()

    asyncio.run(story())
