"""The program asks nobody on the internet anything, and lets no browser do so."""

import re
import socket
import subprocess
import sys
import urllib.request
from pathlib import Path

import pytest
from django.contrib.staticfiles import finders
from pytest_socket import SocketBlockedError, SocketConnectBlockedError

import closeknit

PACKAGE = Path(closeknit.__file__).parent
ABSOLUTE = re.compile(r"""\b(?:https?|wss?)://[^\s"'`)<>\\]+""")
DOCUMENTED = {"https://www.wikipedia.org/"}
"""Where Exit leads if nobody has chosen otherwise; `docs/settings.md` says so."""

NAMES_ONLY = {
    "http://www.w3.org/2000/svg",
    "http://www.w3.org/1999/xlink",
}
"""Names of languages that look like addresses; nobody opens them."""

IN_HTMX = re.compile(r"^https?://(?:htmx\.org|github\.com)\b|^https?:$")
TEXT_FILES = {".js", ".css", ".svg", ".html", ".json", ".map", ".txt"}
CLIENTS = re.compile(
    r"^\s*(?:import|from)\s+(requests|httpx|aiohttp|urllib3|urllib\.request|http\.client|smtplib|"
    r"ftplib|telnetlib|poplib|imaplib|xmlrpc|websockets\.(?:sync|client)|boto3|sentry_sdk|pip)\b",
    re.MULTILINE,
)


def static_files() -> list[tuple[str, Path]]:
    return [
        (name, Path(storage.path(name)))
        for finder in finders.get_finders()
        for name, storage in finder.list([])
    ]


def test_no_test_reaches_further_than_this_machine() -> None:
    """The guard that every other test runs under."""
    with pytest.raises((SocketBlockedError, SocketConnectBlockedError, UserWarning)):
        socket.create_connection(("192.0.2.1", 80), timeout=1)


def test_no_module_brings_a_client_for_other_servers() -> None:
    found = [
        f"{path.relative_to(PACKAGE)}: {match[1]}"
        for path in PACKAGE.rglob("*.py")
        if "tests" not in path.parts and "bench" not in path.parts
        for match in CLIENTS.finditer(path.read_text())
    ]
    assert found == []


def test_no_file_for_browsers_names_another_server() -> None:
    found = [
        f"{name}: {address}"
        for name, path in static_files()
        if path.suffix in TEXT_FILES
        for address in ABSOLUTE.findall(path.read_text("utf-8"))
        if address not in NAMES_ONLY | DOCUMENTED
        and not (name.startswith("django_htmx/") and IN_HTMX.match(address))
    ]
    assert found == []


def test_there_are_files_to_look_at() -> None:
    suffixes = {path.suffix for _, path in static_files()}
    assert {".js", ".css", ".svg"} <= suffixes


def test_starting_and_serving_asks_nobody(tmp_path: Path) -> None:
    """A process in which every connection to elsewhere is a crash starts, serves and ends."""
    guard = tmp_path / "sitecustomize.py"
    guard.write_text(GUARD)
    from closeknit.serving.tests.running import serving

    path = f"{tmp_path}:{PACKAGE.parent}"
    with serving(tmp_path / "data", PYTHONPATH=path) as running:
        address = f"http://127.0.0.1:{running.port}"
        with urllib.request.urlopen(f"{address}/joining/", timeout=20) as page:
            assert page.status == 200
        code, _, err = running.end()
    assert (code, err) == (0, "")


def test_the_guard_of_that_process_holds(tmp_path: Path) -> None:
    (tmp_path / "sitecustomize.py").write_text(GUARD)
    asked = "import socket; socket.create_connection(('192.0.2.1', 80), timeout=1)"
    done = subprocess.run(
        [sys.executable, "-c", asked],
        env={"PYTHONPATH": str(tmp_path)},
        capture_output=True,
        text=True,
        check=False,
    )
    assert "somebody else: 192.0.2.1" in done.stderr


GUARD = """
import sys

def watch(event, arguments):
    if event == "socket.connect":
        host = arguments[1][0] if isinstance(arguments[1], tuple) else "local"
        if host not in ("127.0.0.1", "::1", "localhost", "local"):
            raise SystemExit(f"asked somebody else: {host}")
    if event == "socket.getaddrinfo" and arguments[0] not in ("127.0.0.1", "::1", "localhost", None):
        raise SystemExit(f"asked for somebody else: {arguments[0]}")

sys.addaudithook(watch)
"""
