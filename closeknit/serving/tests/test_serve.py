"""A real process on a real port."""

import re
import shutil
import socket
import sqlite3
import ssl
import stat
import time
from pathlib import Path

import pytest

from closeknit.serving.tests.running import free_port, run, serving, start

pytestmark = pytest.mark.sqlite


def mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


@pytest.fixture(scope="module")
def prepared(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A data folder that has been served from once."""
    data = tmp_path_factory.mktemp("prepared") / "data"
    with serving(data) as running:
        code, out, _ = running.end()
    assert code == 0
    assert "Nobody reads a private word but its writer" in out
    return data


@pytest.fixture
def data(prepared: Path, tmp_path: Path) -> Path:
    return Path(shutil.copytree(prepared, tmp_path / "data"))


def test_the_first_start_makes_a_folder_that_only_its_owner_can_read(prepared: Path) -> None:
    assert mode(prepared) == 0o700
    for name in ("secret", "closeknit.sqlite3", "serving.lock"):
        assert mode(prepared / name) == 0o600, name
    assert len((prepared / "secret").read_text()) == 64
    open_to_others = [path for path in prepared.rglob("*") if mode(path) & 0o077]
    assert open_to_others == []


def test_it_ends_with_an_empty_wal(prepared: Path) -> None:
    wal = prepared / "closeknit.sqlite3-wal"
    assert not wal.exists() or wal.stat().st_size == 0


def test_later_starts_say_the_address_and_no_more(data: Path) -> None:
    secret = (data / "secret").read_text()
    with serving(data) as running:
        assert running.get("/healthz").status == 200
        code, out, err = running.end()
    assert (code, err) == (0, "")
    assert out == f"Closeknit is here: http://localhost:{running.port}\n"
    assert (data / "secret").read_text() == secret


def test_pages_name_their_files_by_content_and_browsers_keep_them(data: Path) -> None:
    with serving(data) as running:
        page = running.get("/help/")
        found = re.findall(r'(?:href|src)="(/static/[^"]+)"', page.text)
        assert found
        for path in found:
            file = running.get(path, **{"Accept-Encoding": "gzip"})
            assert file.status == 200, path
            assert "immutable" in file.headers["Cache-Control"], path
            assert file.headers["X-Content-Type-Options"] == "nosniff"


def test_it_keeps_running_whatever_is_asked(data: Path) -> None:
    asked = [
        b"GET /help/?q=\xff\xfe HTTP/1.1", b"GET /%ff%fe/%00 HTTP/1.1", b"GET /\xff HTTP/1.1",
        b"GET /live/ HTTP/1.1", b"BREW / HTTP/1.1", b"\x00\x01\x02", b"GET " + b"/a" * 40_000,
    ]  # fmt: skip
    with serving(data) as running:
        for line in asked:
            with socket.create_connection(("127.0.0.1", running.port), timeout=10) as raw:
                raw.sendall(line + b"\r\nHost: localhost\r\nConnection: close\r\n\r\n")
                answer = raw.recv(200)
                assert b" 500 " not in answer, line[:40]
        assert running.get("/healthz").status == 200
        _, _, err = running.end()
    assert "Traceback" not in err


def test_two_who_send_a_byte_a_minute_do_not_close_the_house(data: Path) -> None:
    head = b"POST /signing-in/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 1000\r\n\r\nx"
    with serving(data) as running:
        slow = [socket.create_connection(("127.0.0.1", running.port)) for _ in range(8)]
        for each in slow:
            each.sendall(head)
        before = time.monotonic()
        assert running.get("/healthz").status == 200
        assert time.monotonic() - before < 5
        for each in slow:
            each.close()


def test_more_than_fits_is_refused_before_it_is_taken_in(data: Path) -> None:
    head = b"POST /signing-in/ HTTP/1.1\r\nHost: localhost\r\nContent-Length: 90000000\r\n\r\n"
    with (
        serving(data) as running,
        socket.create_connection(("127.0.0.1", running.port), timeout=10) as raw,
    ):
        raw.sendall(head)
        assert b" 413 " in raw.recv(400)


def test_a_second_process_is_refused(data: Path) -> None:
    with serving(data):
        code, _, err = run(data, "serve", "--port", str(free_port()))
    assert code == 1
    assert err == (
        f"Closeknit is already running with {data}. Several processes need both REDIS_URL and "
        "DATABASE_URL.\n"
    )


def test_a_process_that_was_killed_leaves_the_way_free(data: Path) -> None:
    with serving(data) as running:
        running.process.kill()
        running.process.communicate()
    with serving(data) as again:
        assert again.get("/healthz").status == 200


def test_a_port_in_use_is_one_sentence(data: Path) -> None:
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        taken.listen()
        port = taken.getsockname()[1]
        code, _, err = run(data, "serve", "--port", str(port))
    assert code == 1
    assert err == (
        f"Port {port} is already in use. End the program that uses it, or choose with --port.\n"
    )


def test_an_address_of_another_machine_is_one_sentence(data: Path) -> None:
    code, _, err = run(data, "serve", "--host", "203.0.113.7", "--port", str(free_port()))
    assert (code, err) == (
        1,
        "203.0.113.7 is not an address of this machine. Name one with --host.\n",
    )


@pytest.mark.parametrize("command", ["serve", "migrate"])
def test_a_folder_that_cannot_be_written_is_one_sentence(tmp_path: Path, command: str) -> None:
    (tmp_path / "file").write_text("not a folder")
    code, _, err = run(tmp_path / "file" / "data", command)
    assert code == 1
    assert err.count("\n") == 1
    assert "is not a folder" in err or "can't be used" in err
    assert "Traceback" not in err


@pytest.mark.parametrize("command", ["serve", "migrate", "check"])
def test_a_damaged_database_is_one_sentence_and_stays_as_it_is(data: Path, command: str) -> None:
    file = data / "closeknit.sqlite3"
    file.write_bytes(b"this is no database, it is a shopping list" * 100)
    before = file.read_bytes()
    code, _, err = run(data, command)
    assert code == 1
    assert "is damaged" in err
    assert "Traceback" not in err
    assert file.read_bytes() == before


@pytest.mark.parametrize("command", ["serve", "migrate", "check"])
def test_a_database_of_a_newer_version_is_refused(data: Path, command: str) -> None:
    with sqlite3.connect(data / "closeknit.sqlite3") as database:
        database.execute(
            "INSERT INTO django_migrations (app, name, applied) "
            "VALUES ('people', '9999_from_the_future', '2030-01-01')"
        )
    code, _, err = run(data, command)
    assert code == 1
    assert err.startswith("The database was last used by a newer version of Closeknit")
    assert "people 9999_from_the_future" in err


def test_health_says_so_when_the_database_goes_away(data: Path) -> None:
    with serving(data) as running:
        with sqlite3.connect(data / "closeknit.sqlite3") as database:
            database.execute("ALTER TABLE django_migrations RENAME TO gone")
        answer = running.get("/healthz")
    assert answer.status == 503
    assert '"unreachable"' in answer.text


def test_check_finds_nothing_wrong_with_a_good_copy_and_makes_nothing(
    data: Path, tmp_path: Path
) -> None:
    assert run(data, "check")[:2] == (0, "Nothing is wrong.\n")
    assert run(tmp_path / "nowhere", "check")[:2] == (0, "Nothing is wrong.\n")
    assert not (tmp_path / "nowhere").exists()


def test_nothing_is_written_about_who_came_and_what_they_asked(data: Path) -> None:
    with serving(data, CLOSEKNIT_LOG_LEVEL="debug") as running:
        running.get("/invited/canary-token/?q=canary", Cookie="closeknit_key=canary")
        running.get("/canary/")
        _, out, err = running.end()
    assert "canary" not in out + err
    assert "127.0.0.1" not in err


def test_phones_at_home_get_https_within_a_start(tmp_path: Path) -> None:
    port, data = free_port(), tmp_path / "data"
    process = start(data, "serve", "--lan", "--host", "127.0.0.1", "--port", str(port))
    try:
        assert process.stdout
        printed: list[str] = []
        while not printed or "fingerprint" not in printed[-1]:
            printed.append(process.stdout.readline())
        shown = process.stdout.readline().strip()
        page, der = plain(port + 1, "/"), plain(port + 1, "/closeknit.crt")
        assert shown.encode() in page
        assert f"https://127.0.0.1:{port}/".encode() in page
        answer = over_tls(port, der.split(b"\r\n\r\n", 1)[1])
    finally:
        process.terminate()
        process.communicate(timeout=20)
    assert answer.startswith(b"HTTP/1.1 200")
    assert mode(data / "lan" / "authority.key") == mode(data / "lan" / "server.key") == 0o600


def plain(port: int, path: str) -> bytes:
    with socket.create_connection(("127.0.0.1", port), timeout=10) as raw:
        raw.sendall(f"GET {path} HTTP/1.0\r\nHost: x\r\n\r\n".encode())
        return b"".join(iter(lambda: raw.recv(65536), b""))


def over_tls(port: int, authority: bytes) -> bytes:
    context = ssl.create_default_context(cadata=authority)
    deadline = time.monotonic() + 20
    while True:
        with (
            socket.create_connection(("127.0.0.1", port), timeout=10) as raw,
            context.wrap_socket(raw, server_hostname="127.0.0.1") as safe,
        ):
            safe.sendall(b"GET /healthz HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n")
            answer = safe.recv(65536)
        if answer or time.monotonic() > deadline:
            return answer
