"""The way of an export to its reader: on threads of its own, so that the pages keep theirs.

The whole of Django stands in front of it as in front of every page: the form token, the visit, the
lock, the headers. Only the threads are others, and they let go of the database after each answer.
"""

import asyncio
import threading
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import cache
from typing import Any

from a2wsgi import WSGIMiddleware
from django.core.handlers.wsgi import WSGIHandler
from django.db import connections

STREAM = "/export/"
GONE = "closeknit.gone"
THREADS = 2  # One for the file that is under way, one for whoever asks meanwhile.
PATIENCE = 20.0
"""Seconds in which a reader has to take the next piece: the turn is not held for a line that died,
nor for somebody who wants to keep others from theirs."""

Message = dict[str, Any]


async def application(scope: Any, receive: Any, send: Any) -> None:
    """An ASGI application for `STREAM`. The request's body has to be there as a whole."""
    gone = threading.Event()
    body = await receive()
    listening = asyncio.ensure_future(_listen(receive, gone))
    answering = asyncio.ensure_future(
        _threads()({**scope, GONE: gone}, _once(body), _patient(send, gone))
    )
    try:
        await asyncio.shield(answering)
    finally:
        # Whatever ended this, the thread stops at its next piece and is waited for.
        gone.set()
        listening.cancel()
        with suppress(asyncio.CancelledError):
            await answering


@cache
def _threads() -> Any:
    """Made for the first export: most processes never need it."""
    handler = WSGIHandler()

    def page(environ: Any, start_response: Any) -> Iterator[bytes]:
        answer = handler(environ, start_response)
        try:
            yield from answer
        finally:
            answer.close()
            connections.close_all()

    return WSGIMiddleware(page, workers=THREADS)


async def _listen(receive: Any, gone: threading.Event) -> None:
    while (await receive())["type"] != "http.disconnect":
        pass
    gone.set()


def _once(body: Message) -> Callable[[], Any]:
    async def receive() -> Message:
        return body

    return receive


def _patient(send: Any, gone: threading.Event) -> Callable[[Message], Any]:
    """A `send` that gives up on a reader who takes nothing. The answer then stays without its end,
    so that nobody takes half of it for the whole."""

    async def patiently(message: Message) -> None:
        if gone.is_set():
            return
        try:
            async with asyncio.timeout(PATIENCE):
                await send(message)
        except TimeoutError:
            gone.set()

    return patiently
