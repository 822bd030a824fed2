"""Takes in the body of a request before a page thread is given to it.

There are two page threads: two visitors who send a byte a minute would otherwise close the house.
A body with pictures in it may be larger and take longer; of those only a few are in memory at once.
"""

import asyncio
from contextlib import suppress
from typing import Any

from a2wsgi.asgi_typing import HTTPScope, Receive, Send

MOST_BYTES = 4_194_304
MOST_SECONDS = 60
MOST_SECONDS_WITH_FILES = 300
MOST_BYTES_TO_DRAIN = 134_217_728
SECONDS_TO_DRAIN = 20

Message = dict[str, Any]


class Refused(Exception):
    """The body is too long, or took too long, or its sender went away, or there are too many."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


async def whole(
    scope: HTTPScope, receive: Receive, seconds: float = MOST_SECONDS, most: int = MOST_BYTES
) -> bytes:
    """The body. Raises `Refused` with a status: 413 too long, 408 too slow or gone."""
    if announced(scope) > most:
        raise Refused(413)
    try:
        async with asyncio.timeout(seconds):
            return await _collected(receive, most)
    except TimeoutError:
        raise Refused(408) from None


def announced(scope: HTTPScope) -> int:
    value = header(scope, b"content-length")
    return int(value) if value.isdigit() else 0


def has_files(scope: HTTPScope) -> bool:
    """Whether this is a form that may carry files."""
    kind = header(scope, b"content-type").lower()
    return scope["method"] == "POST" and kind.startswith(b"multipart/form-data")


def header(scope: HTTPScope, name: bytes) -> bytes:
    return next((value for known, value in scope["headers"] if known == name), b"")


def replay(body: bytes, receive: Receive) -> Receive:
    """A `receive` that hands over `body` at once and then goes on listening."""
    waiting: list[Any] = [{"type": "http.request", "body": body, "more_body": False}]

    async def again() -> Any:
        return waiting.pop() if waiting else await receive()

    return again


async def answer(send: Send, refused: Refused, receive: Receive | None = None) -> None:
    """Says why. What is still on its way is let run into nothing for a while: a line that is cut
    while a browser sends shows it no answer, only that the line was cut."""
    text = REASONS[refused.status].encode()
    headers = [
        (b"content-type", b"text/plain; charset=utf-8"),
        (b"content-length", str(len(text)).encode()),
        (b"cache-control", b"no-store"),
        (b"connection", b"close"),
    ]
    await send({"type": "http.response.start", "status": refused.status, "headers": headers})
    await send({"type": "http.response.body", "body": text, "more_body": True})
    if receive is not None and refused.status == TOO_LONG:
        await _drained(receive)
    await send({"type": "http.response.body", "body": b"", "more_body": False})


TOO_LONG = 413
REASONS = {
    413: "That is more than fits in one go: at most 24 MB do, where pictures are taken. Nothing has "
    "been kept. Go back, and send less at once.",
    408: "The sending took too long. Go back and try again: what you typed is still there.",
    503: "Others are sending pictures just now. Go back and try again in a minute: what you typed is "
    "still there.",
}


async def _collected(receive: Receive, most: int) -> bytes:
    body = bytearray()
    more = True
    while more:
        message: Any = await receive()
        if message["type"] == "http.disconnect":
            raise Refused(408)
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > most:
            raise Refused(413)
    return bytes(body)


async def _drained(receive: Receive) -> None:
    left = MOST_BYTES_TO_DRAIN
    with suppress(TimeoutError):
        async with asyncio.timeout(SECONDS_TO_DRAIN):
            while left > 0:
                message: Any = await receive()
                left -= len(message.get("body", b""))
                if message["type"] == "http.disconnect" or not message.get("more_body", False):
                    return
