"""`closeknit serve`: from nothing to an answering address."""

import signal
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from datetime import UTC, datetime
from typing import TYPE_CHECKING, NoReturn

import uvicorn

from closeknit import vault
from closeknit.env import Env
from closeknit.serving import first_start, prepared
from closeknit.serving.alone import alone
from closeknit.serving.clock import Clock, empty_the_wal
from closeknit.serving.first_start import Refused

if TYPE_CHECKING:
    from closeknit.serving.lan import Papers

Tell = Callable[[str], None]
WHO_CAN_READ_WHAT = """\
Nobody reads a private word but its writer; sealed words open when everybody has sealed.
Whoever has this computer, its database or a backup can't read them without a passphrase, but sees
who is bonded with whom, when and how much. A changed program could read while somebody is signed in."""


def serve(env: Env, tell: Tell, *, first: bool) -> None:
    """Run until somebody ends it. Raises `Refused` where it can't start."""
    # Without this a SIGTERM, which uvicorn hands on when it has finished, would end the process
    # before what is below has been put away.
    signal.signal(signal.SIGTERM, _end)
    with ExitStack() as open_things:
        open_things.enter_context(alone(env))
        door = open_things.enter_context(_listening(env.bind, env.port))
        first_start.database(env, tell)
        with first_start.explained(env.data):
            if prepared.prepare():
                tell("Prepared the files for browsers.")
        tell(f"Closeknit is here: {env.url}")
        if first:
            tell(WHO_CAN_READ_WHAT)
        papers = open_things.enter_context(_at_home(env, tell)) if env.lan else None
        open_things.enter_context(_clock())
        _run(env, door, papers)


def _end(_signal: int, _frame: object) -> NoReturn:
    raise SystemExit(0)


def _at_home(env: Env, tell: Tell) -> AbstractContextManager["Papers"]:
    """Imported late: most copies never need certificates, and they take a tenth of the start."""
    from closeknit.serving.home import at_home

    return at_home(env, tell)


def _run(env: Env, door: socket.socket, papers: "Papers | None") -> None:
    vault.limit_derivations(env.page_threads - 1)
    config = uvicorn.Config(
        "closeknit.asgi:application",
        log_config=None,
        access_log=False,
        server_header=False,
        proxy_headers=False,
        lifespan="on",
        ws="websockets-sansio",
        ws_max_size=16_384,
        ws_per_message_deflate=False,
        timeout_graceful_shutdown=3,
        ssl_certfile=papers.certificate if papers else None,
        ssl_keyfile=papers.key if papers else None,
        ssl_version=ssl.PROTOCOL_TLS_SERVER,
    )
    uvicorn.Server(config).run(sockets=[door])


@contextmanager
def _listening(address: str, port: int) -> Iterator[socket.socket]:
    family = socket.AF_INET6 if ":" in address else socket.AF_INET
    with socket.socket(family) as door:
        door.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            door.bind((address, port))
            door.listen(2048)
        except OSError as error:
            raise Refused(why_not(error, address, port)) from error
        yield door


def why_not(error: OSError, address: str, port: int) -> str:
    """Why a port can't be listened on, and what to do."""
    if isinstance(error, PermissionError):
        return f"Port {port} is kept for the superuser. Choose one from 1024 on with --port."
    if isinstance(error, socket.gaierror) or "assign" in str(error.strerror):
        return f"{address} is not an address of this machine. Name one with --host."
    return f"Port {port} is already in use. End the program that uses it, or choose with --port."


@contextmanager
def _clock() -> Iterator[None]:
    clock = Clock()
    clock.start()
    try:
        yield
    finally:
        clock.stop()
        empty_the_wal(datetime.now(UTC))
