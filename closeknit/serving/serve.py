"""`closeknit serve`: from nothing to an answering address."""

import io
import signal
import socket
import ssl
from collections.abc import Callable, Iterator
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from datetime import UTC, datetime
from typing import NoReturn

import segno
import uvicorn

from closeknit import vault
from closeknit.env import Env
from closeknit.serving import first_start, lan, prepared
from closeknit.serving.alone import alone
from closeknit.serving.clock import Clock, empty_the_wal
from closeknit.serving.doormat import Doormat
from closeknit.serving.first_start import Refused

Tell = Callable[[str], None]
WHO_CAN_READ_WHAT = """\
Nobody reads a private word but its writer; sealed words open when everybody has sealed.
Whoever has this computer, its database or a backup can't read them without a passphrase, but sees
who is bonded with whom, when and how much. A changed program could read while somebody is signed in."""


@dataclass(frozen=True, slots=True)
class Home:
    """What `--lan` adds: certificates, and the port of the page that explains them."""

    place: lan.Place
    papers: lan.Papers
    port: int


def serve(env: Env, tell: Tell, *, first: bool) -> None:
    """Run until somebody ends it. Raises `Refused` where it can't start."""
    # Without this a SIGTERM, which uvicorn hands on when it has finished, would end the process
    # before what is below has been put away.
    signal.signal(signal.SIGTERM, _end)
    with ExitStack() as open_things:
        open_things.enter_context(alone(env))
        door = open_things.enter_context(_listening(env.bind, env.port))
        first_start.database(env, tell)
        if prepared.prepare():
            tell("Prepared the files for browsers.")
        home = _home(env) if env.lan else None
        if home:
            open_things.enter_context(_doormat(env, home))
        _greet(env, home, tell, first=first)
        open_things.enter_context(_clock())
        _run(env, door, home.papers if home else None)


def _end(_signal: int, _frame: object) -> NoReturn:
    raise SystemExit(0)


def _run(env: Env, door: socket.socket, papers: lan.Papers | None) -> None:
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
            raise Refused(_why_not(error, address, port)) from error
        yield door


def _why_not(error: OSError, address: str, port: int) -> str:
    if isinstance(error, PermissionError):
        return f"Port {port} is kept for the superuser. Choose one from 1024 on with --port."
    if isinstance(error, socket.gaierror) or "assign" in str(error.strerror):
        return f"{address} is not an address of this machine. Name one with --host."
    return f"Port {port} is already in use. End the program that uses it, or choose with --port."


def _home(env: Env) -> Home:
    place = lan.here(_chosen(env.bind))
    with first_start.explained(env.data):
        papers = lan.papers(env.data / "lan", place)
    return Home(place, papers, env.port + 1)


def _chosen(bind: str) -> str:
    return "" if bind in ("0.0.0.0", "::") else bind  # noqa: S104 - compared, not listened on.


@contextmanager
def _doormat(env: Env, home: Home) -> Iterator[None]:
    try:
        doormat = Doormat(
            env.bind,
            home.port,
            address=env.url,
            authority=home.papers.authority,
            print_=home.papers.fingerprint,
        )
    except OSError as error:
        raise Refused(_why_not(error, env.bind, home.port)) from error
    doormat.start()
    try:
        yield
    finally:
        doormat.stop()


@contextmanager
def _clock() -> Iterator[None]:
    clock = Clock()
    clock.start()
    try:
        yield
    finally:
        clock.stop()
        empty_the_wal(datetime.now(UTC))


def _greet(env: Env, home: Home | None, tell: Tell, *, first: bool) -> None:
    tell(f"Closeknit is here: {env.url}")
    if first:
        tell(WHO_CAN_READ_WHAT)
    if home:
        _invite_phones(home, tell)


def _invite_phones(home: Home, tell: Tell) -> None:
    page = f"http://{home.place.address}:{home.port}"
    tell(f"Phones at home begin here: {page}")
    tell(_picture(page))
    if home.papers.renewed:
        tell("A new certificate authority was made: each phone has to trust it once.")
    tell(f"Its fingerprint, to compare before trusting it:\n{home.papers.fingerprint}")


def _picture(text: str) -> str:
    drawing = io.StringIO()
    segno.make(text, error="m").terminal(drawing, compact=True, border=2)
    return drawing.getvalue()
