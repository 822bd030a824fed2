"""The one application: pages on a few threads, sockets on the loop, long answers beside both.

Plain Django under ASGI starts a thread and opens a database connection for every request; with the
pages on threads that stay, they cost half the time and half the memory.
"""

import asyncio
import os
import threading
from contextlib import suppress
from importlib import import_module
from importlib.util import find_spec
from typing import Any
from urllib.parse import quote

from a2wsgi import WSGIMiddleware
from asgiref.sync import sync_to_async
from django.core.wsgi import get_wsgi_application

os.environ.setdefault("DJANGO_SETTINGS_MODULE", "closeknit.settings")
wsgi: Any = get_wsgi_application()

from django.conf import settings  # noqa: E402 - Django is ready only now.
from django.db import connections  # noqa: E402

from closeknit import post  # noqa: E402
from closeknit.live.ear import Ear  # noqa: E402
from closeknit.serving import bodies  # noqa: E402
from closeknit.serving.beside import Beside  # noqa: E402

SOCKET = "/live/"


class Application:
    """`streams` maps a path to an ASGI application that answers it on the loop."""

    def __init__(self, streams: dict[str, Any]) -> None:
        self.pages: Any = WSGIMiddleware(wsgi, workers=settings.CLOSEKNIT.page_threads)
        self.beside = Beside(self.pages)
        self.ears: Any = Ear.as_asgi()
        self.streams = streams

    async def __call__(self, scope: Any, receive: Any, send: Any) -> None:
        match scope["type"]:
            case "http":
                await self.page(as_seen_from_outside(scope), receive, send)
            case "websocket":
                await self.socket(scope, receive, send)
            case "lifespan":
                await self.lifespan(receive, send)

    async def page(self, scope: Any, receive: Any, send: Any) -> None:
        try:
            if self.beside.takes(scope):
                await self.beside(scope, receive, send)
                return
            body = await bodies.whole(scope, receive)
        except bodies.Refused as refused:
            await bodies.answer(send, refused, receive)
            return
        answering = self.streams.get(scope["path"], self.pages)
        await answering(scope, bodies.replay(body, receive), send)

    async def socket(self, scope: Any, receive: Any, send: Any) -> None:
        if scope["path"] == SOCKET:
            await self.ears(scope, receive, send)
        else:
            await send({"type": "websocket.close", "code": 4404})

    async def lifespan(self, receive: Any, send: Any) -> None:
        await receive()
        post.listen_on(asyncio.get_running_loop())
        await send({"type": "lifespan.startup.complete"})
        await receive()
        post.listen_on(None)
        await self.let_go_of_the_database()
        await send({"type": "lifespan.shutdown.complete"})

    async def let_go_of_the_database(self) -> None:
        """Each thread closes its own connection; the barrier gives each of them one turn."""
        count = settings.CLOSEKNIT.page_threads
        barrier = threading.Barrier(count)
        loop = asyncio.get_running_loop()
        closing = (loop.run_in_executor(self.pages.executor, _close, barrier) for _ in range(count))
        await asyncio.gather(*closing, return_exceptions=True)
        await sync_to_async(connections.close_all)()


def _close(barrier: threading.Barrier) -> None:
    with suppress(threading.BrokenBarrierError):
        barrier.wait(timeout=2)
    connections.close_all()


def as_seen_from_outside(scope: Any) -> Any:
    """The scheme is that of the public address, whatever stands in front; a query of raw bytes is
    written as browsers write it."""
    scheme = "https" if settings.CLOSEKNIT.https else "http"
    query = quote(scope["query_string"], safe="%&=+;/?:@!$'()*,~-._").encode()
    return {**scope, "scheme": scheme, "query_string": query}


def _streams() -> dict[str, Any]:
    """The export takes long: it must not hold a page thread."""
    if find_spec("closeknit.web.export") is None:
        return {}
    export = import_module("closeknit.web.export")
    return {export.STREAM: export.application}


application = Application(_streams())
