"""One websocket of one open page: it hears that something changed, and nothing else."""

import asyncio
import json
import time
from datetime import timedelta
from http.cookies import CookieError, SimpleCookie
from typing import Any
from urllib.parse import parse_qs

from channels.db import database_sync_to_async
from channels.generic.websocket import AsyncWebsocketConsumer
from django.conf import settings
from django.http.request import split_domain_port, validate_host

from closeknit.live import addresses
from closeknit.people import sessions

LOCKED = 4401
TOO_MUCH = 4429
STRANGE_ORIGIN = 4403
LOOKED_AT_EVERY = timedelta(minutes=1)
EXTENDS_FOR = timedelta(hours=3)
MOST_BYTES = 16_384
MOST_PER_SECOND = 20


class Ear(AsyncWebsocketConsumer):
    """Authenticated by the same session row and the same cookies as a page. It keeps no key: only
    what the browser sent when it connected, which is looked up anew every minute."""

    looked_at_every = LOOKED_AT_EVERY

    async def connect(self) -> None:
        self.listening: set[str] = set()
        self.watch: asyncio.Task[None] | None = None
        self.since = time.monotonic()
        self.second, self.heard = 0, 0
        # Accepted first: only then does the page learn the reason and leave off trying again.
        await self.accept()
        if not same_origin(self._header(b"origin"), self._header(b"host")):
            await self.close(STRANGE_ORIGIN)
        elif await self._look_again():
            self.watch = asyncio.create_task(self._watch())

    async def disconnect(self, code: int) -> None:
        if self.watch is not None:
            self.watch.cancel()
        await self._listen(set())

    async def receive(
        self, text_data: str | None = None, bytes_data: bytes | None = None, **_: Any
    ) -> None:
        """Pages have nothing to say here yet: what comes is counted and dropped."""
        second = int(time.monotonic())
        self.heard = self.heard + 1 if second == self.second else 1
        self.second = second
        size = len(bytes_data or b"") + len((text_data or "").encode())
        if size > MOST_BYTES or self.heard > MOST_PER_SECOND:
            await self.close(TOO_MUCH)

    async def changed(self, event: dict[str, str]) -> None:
        """Somebody rang. A bond may be new, so one's own address looks where else to listen."""
        if event["kind"] == "person" and not await self._look_again():
            return
        await self.send(text_data=json.dumps({"v": 1, "changed": event["kind"]}))

    async def _watch(self) -> None:
        while True:
            await asyncio.sleep(self.looked_at_every.total_seconds())
            if not await self._look_again():
                return

    async def _look_again(self) -> bool:
        """Listen where this person may listen now; close when the session is locked or over."""
        allowed = await database_sync_to_async(self._allowed)()
        await self._listen(allowed)
        if not allowed:
            await self.close(LOCKED)
        return bool(allowed)

    async def _listen(self, wanted: set[str]) -> None:
        for address in self.listening - wanted:
            await self.channel_layer.group_discard(address, self.channel_name)
        for address in wanted - self.listening:
            await self.channel_layer.group_add(address, self.channel_name)
        self.listening = wanted

    def _allowed(self) -> set[str]:
        visit = sessions.recognise(cookies(self._header(b"cookie")))
        if visit is None or visit.locked:
            return set()
        if time.monotonic() - self.since < EXTENDS_FOR.total_seconds():
            sessions.extend(visit)
        query = parse_qs(self.scope["query_string"].decode("ascii", "replace"))
        sitting = query.get("sitting", [""])[0]
        here = addresses.of_sitting(visit.person, sitting) if sitting else set()
        return addresses.of_person(visit.person) | here

    def _header(self, name: bytes) -> str:
        values = [value for key, value in self.scope["headers"] if key == name]
        return b"; ".join(values).decode("latin-1")


def cookies(header: str) -> dict[str, str]:
    """The cookies of a request, none if the header is no cookie header."""
    try:
        return {name: morsel.value for name, morsel in SimpleCookie(header).items()}
    except CookieError:
        return {}


def same_origin(origin: str, host: str) -> bool:
    """Whether a page of ours asks. Browsers let any page open a socket to anywhere and send the
    cookies along, and cookies are the same on every port of a host: so host, port and scheme."""
    name, _ = split_domain_port(host)
    known = bool(name) and validate_host(name, settings.ALLOWED_HOSTS)
    scheme = "https" if settings.CLOSEKNIT.https else "http"
    return known and origin == f"{scheme}://{host}"
