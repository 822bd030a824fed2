"""The whole application behind a real port, in this process, on the test's own database."""

import socket
import threading
import time
from collections.abc import Iterator
from contextlib import AbstractContextManager
from typing import Protocol

import pytest
import uvicorn
from django.test import Client
from websockets.sync.client import ClientConnection, connect
from websockets.typing import Origin


class Open(Protocol):
    def __call__(
        self, browser: Client, query: str = "", *, origin: str | None = None
    ) -> AbstractContextManager[ClientConnection]: ...


@pytest.fixture
def port(transactional_db: None) -> Iterator[int]:
    from closeknit.asgi import Application

    door = socket.create_server(("127.0.0.1", 0))
    config = uvicorn.Config(
        Application({}), log_config=None, lifespan="on", ws="websockets-sansio", ws_max_size=20_000
    )
    server = uvicorn.Server(config)
    running = threading.Thread(target=server.run, kwargs={"sockets": [door]})
    running.start()
    while not server.started:
        time.sleep(0.01)
    yield door.getsockname()[1]
    server.should_exit = True
    running.join(20)
    door.close()


@pytest.fixture
def page(port: int) -> Open:
    """`page(browser, "sitting=…")`: a socket such as that browser's open page would open."""

    def opened(
        browser: Client, query: str = "", *, origin: str | None = None
    ) -> AbstractContextManager[ClientConnection]:
        cookies = "; ".join(f"{name}={morsel.value}" for name, morsel in browser.cookies.items())
        return connect(
            f"ws://127.0.0.1:{port}/live/?{query}",
            origin=Origin(f"http://127.0.0.1:{port}" if origin is None else origin),
            additional_headers={"Cookie": cookies} if cookies else {},
            open_timeout=10,
            proxy=None,
            legacy=True,
        )

    return opened
