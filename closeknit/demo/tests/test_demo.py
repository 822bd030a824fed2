"""`closeknit demo` as somebody types it: its own folder, nothing real, and nothing left."""

import os
import re
import signal
import socket
import subprocess
import sys
import time
import urllib.request
from argparse import Namespace
from pathlib import Path

import pytest

from closeknit import demo, env
from closeknit.demo import folder
from closeknit.demo.showing import zone_here

SECONDS_TO_WAIT = 240


def test_it_refuses_a_folder_that_holds_a_database(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "closeknit.sqlite3").write_bytes(b"somebody's words")
    monkeypatch.delenv("DATABASE_URL", raising=False)
    monkeypatch.setenv("CLOSEKNIT_DATA", str(tmp_path))
    assert demo.main(Namespace(port=None)) == 1
    assert "start it without CLOSEKNIT_DATA" in capsys.readouterr().err
    assert [path.name for path in tmp_path.iterdir()] == ["closeknit.sqlite3"]


def test_it_refuses_a_folder_that_is_not_its_own(tmp_path: Path) -> None:
    (tmp_path / "letters").mkdir()
    with (
        pytest.raises(folder.Refused, match="not the demo's"),
        folder.temporary({"CLOSEKNIT_DATA": str(tmp_path)}),
    ):
        pytest.fail("It went on.")


def test_it_refuses_a_database_elsewhere() -> None:
    with (
        pytest.raises(folder.Refused, match="DATABASE_URL"),
        folder.temporary({"DATABASE_URL": "postgres://somewhere/real"}),
    ):
        pytest.fail("It went on.")


def test_a_folder_that_is_not_there_yet_stays_so(tmp_path: Path) -> None:
    named = tmp_path / "data"
    with folder.temporary({"CLOSEKNIT_DATA": str(named)}) as data:
        assert data.is_dir()
        assert data.stat().st_mode & 0o777 == 0o700
    assert not data.exists()
    assert not named.exists()


def test_nothing_of_a_real_copy_is_taken_over(tmp_path: Path) -> None:
    environ = {
        "CLOSEKNIT_URL": "https://closeknit.example.org",
        "CLOSEKNIT_BIND": "0.0.0.0",
        "CLOSEKNIT_LAN": "yes",
        "REDIS_URL": "redis://somewhere",
        "CLOSEKNIT_SECRET": "x" * 50,
        "CLOSEKNIT_PORT": "8123",
    }
    folder.settle_in(environ, tmp_path, None)
    settings = env.read(environ)
    assert settings.data == tmp_path
    assert settings.url == "http://localhost:8123"
    assert settings.bind == "127.0.0.1"
    assert not any([settings.lan, settings.redis_url, settings.secret])


def test_the_zone_is_one_that_exists(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("TZ", "Pacific/Auckland")
    assert zone_here() == "Pacific/Auckland"
    monkeypatch.setenv("TZ", "Nowhere/Never")
    assert zone_here()


@pytest.mark.crash
def test_it_shows_itself_prints_how_to_sign_in_and_leaves_nothing(tmp_path: Path) -> None:
    port = free_port()
    home = tmp_path / "home"
    environ = {k: v for k, v in os.environ.items() if not k.startswith(("CLOSEKNIT", "DATABASE"))}
    environ |= {"HOME": str(home), "TMPDIR": str(tmp_path)}
    command = [sys.executable, "-m", "closeknit.cli", "demo", "--port", str(port)]
    with subprocess.Popen(
        command, env=environ, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True
    ) as process:
        try:
            told = wait_for(process, f"Closeknit is here: http://localhost:{port}")
            assert re.findall(r"handle +(\w+)-", told) == ["desta", "joss", "vanja"]
            assert len(re.findall(r"passphrase +(?:[a-z-]+ ?){6}$", told, re.MULTILINE)) == 3
            assert answers(port)
        finally:
            process.send_signal(signal.SIGTERM)
            process.wait(30)
    assert not list(tmp_path.glob("closeknit-demo-*"))
    assert not home.exists()


def free_port() -> int:
    with socket.socket() as door:
        door.bind(("127.0.0.1", 0))
        return int(door.getsockname()[1])


def wait_for(process: subprocess.Popen[str], sentence: str) -> str:
    told, until = "", time.monotonic() + SECONDS_TO_WAIT
    assert process.stdout is not None
    while sentence not in told:
        line = process.stdout.readline()
        if not line or time.monotonic() > until:
            pytest.fail(f"It ended, or took too long:\n{told}")
        told += line
    return told


def answers(port: int) -> bool:
    for _ in range(100):
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{port}/", timeout=5) as page:
                return int(page.status) == 200
        except OSError:
            time.sleep(0.1)
    return False
