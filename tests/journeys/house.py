"""The program as its host starts it, with a data folder of its own that goes away with the test."""

import os
import shutil
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from pathlib import Path

SECONDS_TO_START = 60
NEUTRAL = "https://neutral.example/"


class House:
    """`closeknit serve` on one port. It can be ended and started again at the same address."""

    def __init__(self, data: Path) -> None:
        self.data = data
        self.port = _free_port()
        self.url = f"http://localhost:{self.port}"
        self.console = data.parent / f"{data.name}.console"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        with self.console.open("ab") as console:
            self.process = subprocess.Popen(
                [sys.executable, "-m", "closeknit.cli", "serve", "--port", str(self.port)],
                env={**_clean_environment(), **self.settings()},
                stdout=console,
                stderr=subprocess.STDOUT,
            )
        try:
            self._wait_until_it_answers()
        except AssertionError:
            self.end()
            raise

    def settings(self) -> dict[str, str]:
        return {
            "CLOSEKNIT_DATA": str(self.data),
            "CLOSEKNIT_HOST_NAME": "Nora",
            "CLOSEKNIT_HOST_CONTACT": "nora@home.example",
            "CLOSEKNIT_EXIT_SITE": NEUTRAL,
            # The most that is ever written on a console, for whoever looks for words in it.
            "CLOSEKNIT_LOG_LEVEL": "debug",
        }

    def end(self) -> None:
        if self.process is None:
            return
        self.process.send_signal(signal.SIGTERM)
        try:
            self.process.wait(timeout=20)
        except subprocess.TimeoutExpired:
            self.process.kill()
            self.process.wait()
        self.process = None

    def left_behind(self) -> bytes:
        """Everything that this copy has written: its console, its database, the log beside it."""
        files = [self.console, *self.data.glob("closeknit.sqlite3*")]
        return b"".join(file.read_bytes() for file in files)

    def said(self) -> str:
        return self.console.read_text("utf-8", "replace")

    def copied_to(self, data: Path) -> "House":
        """Another house with the same people in it; this one has been ended before."""
        shutil.copytree(self.data, data)
        return House(data)

    def _wait_until_it_answers(self) -> None:
        assert self.process is not None
        end = time.monotonic() + SECONDS_TO_START
        while time.monotonic() < end:
            if self.process.poll() is not None:
                raise AssertionError(self.said())
            if self._answers():
                return
            time.sleep(0.05)
        raise AssertionError(f"It did not start: {self.said()}")

    def _answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/healthz", timeout=5):
                return True
        except urllib.error.HTTPError as error:
            raise AssertionError(f"{error.code}: {self.said()[:4000]}") from error
        except OSError:
            return False


def _clean_environment() -> dict[str, str]:
    ours = ("CLOSEKNIT_", "DATABASE_URL", "REDIS_URL", "DJANGO_", "PYTEST_")
    return {name: value for name, value in os.environ.items() if not name.startswith(ours)}


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port
