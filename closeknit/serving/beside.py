"""Forms with pictures and sounds in them, on a thread beside those of the pages: working on a picture
takes a second, and while two people send some, everybody else's pages come as quickly as ever.

One at a time is worked on, and a few more lie in memory: more than that wait their turn. Large ones
are taken only from somebody who is signed in.
"""

import asyncio
from collections.abc import Iterator
from typing import Any

from a2wsgi import WSGIMiddleware
from django.core.handlers.wsgi import WSGIHandler
from django.db import close_old_connections, connections
from django.http import parse_cookie

from closeknit.people import sessions
from closeknit.serving import bodies, uploads

PLACES = 3
SECONDS_TO_WAIT = 60


class Beside:
    """An ASGI application for whatever `takes` says yes to. `pages` are the threads of the pages."""

    def __init__(self, pages: WSGIMiddleware) -> None:
        self.pages = pages
        self.threads: Any = WSGIMiddleware(_answer(WSGIHandler()), workers=1)
        self.places = asyncio.Semaphore(PLACES)

    def takes(self, scope: Any) -> bool:
        return bodies.has_files(scope) and bool(uploads.taken_at(scope["path"]))

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        try:
            async with asyncio.timeout(SECONDS_TO_WAIT):
                await self.places.acquire()
        except TimeoutError:
            raise bodies.Refused(503) from None
        try:
            await self.threads(scope, await self.taken_in(scope, receive), send)
        finally:
            self.places.release()

    async def taken_in(self, scope: Any, receive: Any) -> Any:
        """A `receive` that has the body and, once it has handed it over, holds it no more."""
        loop = asyncio.get_running_loop()
        known = await loop.run_in_executor(self.pages.executor, is_known, scope)
        most = uploads.taken_at(scope["path"]) if known else bodies.MOST_BYTES
        body = await bodies.whole(scope, receive, bodies.MOST_SECONDS_WITH_FILES, most)
        return bodies.replay(body, receive)


def is_known(scope: Any) -> bool:
    """Whether somebody is signed in where this comes from."""
    close_old_connections()
    jar = parse_cookie(bodies.header(scope, b"cookie").decode("latin1"))
    return sessions.recognise(jar) is not None


def _answer(handler: WSGIHandler) -> Any:
    """Such a form is rare: its thread does not keep a connection to the database for the next."""

    def answer(environ: Any, start_response: Any) -> Iterator[bytes]:
        response = handler(environ, start_response)
        try:
            yield from response
        finally:
            response.close()
            connections.close_all()

    return answer
