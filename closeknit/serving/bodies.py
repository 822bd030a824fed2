"""Takes in the body of a request before a page thread is given to it.

There are two page threads: two visitors who send a byte a minute would otherwise close the house.
"""

import asyncio
from typing import Any

from a2wsgi.asgi_typing import HTTPScope, Receive, Send

MOST_BYTES = 4_194_304
MOST_SECONDS = 60

Message = dict[str, Any]


class Refused(Exception):
    """The body is too long, or took too long, or its sender went away."""

    def __init__(self, status: int) -> None:
        super().__init__(status)
        self.status = status


async def whole(scope: HTTPScope, receive: Receive, seconds: float = MOST_SECONDS) -> bytes:
    """The body. Raises `Refused` with a status: 413 too long, 408 too slow or gone."""
    if announced(scope) > MOST_BYTES:
        raise Refused(413)
    try:
        async with asyncio.timeout(seconds):
            return await _collected(receive)
    except TimeoutError:
        raise Refused(408) from None


def announced(scope: HTTPScope) -> int:
    values = [value for name, value in scope["headers"] if name == b"content-length"]
    return int(values[0]) if values and values[0].isdigit() else 0


def replay(body: bytes, receive: Receive) -> Receive:
    """A `receive` that hands over `body` at once and then goes on listening."""
    waiting: list[Any] = [{"type": "http.request", "body": body, "more_body": False}]

    async def again() -> Any:
        return waiting.pop() if waiting else await receive()

    return again


async def answer(send: Send, refused: Refused) -> None:
    text = REASONS[refused.status].encode()
    headers = [
        (b"content-type", b"text/plain; charset=utf-8"),
        (b"content-length", str(len(text)).encode()),
        (b"cache-control", b"no-store"),
        (b"connection", b"close"),
    ]
    await send({"type": "http.response.start", "status": refused.status, "headers": headers})
    await send({"type": "http.response.body", "body": text, "more_body": False})


REASONS = {
    413: "That is more than fits in one go. Go back: what you typed is still there.",
    408: "The sending took too long. Go back and try again: what you typed is still there.",
}


async def _collected(receive: Receive) -> bytes:
    body = bytearray()
    more = True
    while more:
        message: Any = await receive()
        if message["type"] == "http.disconnect":
            raise Refused(408)
        body += message.get("body", b"")
        more = message.get("more_body", False)
        if len(body) > MOST_BYTES:
            raise Refused(413)
    return bytes(body)
