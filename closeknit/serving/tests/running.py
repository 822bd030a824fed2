"""A real `closeknit serve` in a process of its own, for tests."""

import os
import signal
import socket
import subprocess
import sys
import time
import urllib.error
import urllib.request
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from email.message import Message
from pathlib import Path

SECONDS_TO_START = 30


@dataclass(frozen=True)
class Answer:
    status: int
    headers: Message
    text: str


@dataclass
class Running:
    process: "subprocess.Popen[str]"
    port: int
    data: Path

    def get(self, path: str, **headers: str) -> Answer:
        request = urllib.request.Request(f"http://127.0.0.1:{self.port}{path}", headers=headers)
        try:
            with urllib.request.urlopen(request, timeout=20) as answer:
                return Answer(
                    answer.status, answer.headers, answer.read().decode("utf-8", "replace")
                )
        except urllib.error.HTTPError as error:
            with error:
                return Answer(error.code, error.headers, error.read().decode("utf-8", "replace"))

    def end(self) -> tuple[int, str, str]:
        """Ask it to end; its exit code and all that it wrote."""
        self.process.send_signal(signal.SIGTERM)
        out, err = self.process.communicate(timeout=20)
        return self.process.returncode, out, err


@contextmanager
def serving(data: Path, *arguments: str, **environ: str) -> Iterator[Running]:
    port = free_port()
    process = start(data, "serve", "--port", str(port), *arguments, **environ)
    running = Running(process, port, data)
    try:
        _wait_for(running)
        yield running
    finally:
        if process.poll() is None:
            process.kill()
            process.communicate()


def start(data: Path, *arguments: str, **environ: str) -> "subprocess.Popen[str]":
    clean = {k: v for k, v in os.environ.items() if not k.startswith("CLOSEKNIT_")}
    clean.pop("DATABASE_URL", None)
    clean.pop("REDIS_URL", None)
    return subprocess.Popen(
        [sys.executable, "-m", "closeknit.cli", *arguments],
        env={**clean, "CLOSEKNIT_DATA": str(data), **environ},
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    )


def run(data: Path, *arguments: str, **environ: str) -> tuple[int, str, str]:
    """A command that ends by itself: exit code, stdout, stderr."""
    process = start(data, *arguments, **environ)
    out, err = process.communicate(timeout=60)
    return process.returncode, out, err


def free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port: int = probe.getsockname()[1]
    return port


def _wait_for(running: Running) -> None:
    end = time.monotonic() + SECONDS_TO_START
    while time.monotonic() < end:
        if running.process.poll() is not None:
            raise AssertionError(running.process.communicate()[1])
        with socket.socket() as probe:
            if probe.connect_ex(("127.0.0.1", running.port)) == 0 and _says_so(running):
                return
        time.sleep(0.05)
    raise AssertionError("it did not start")


def _says_so(running: Running) -> bool:
    """It listens before it is ready; then it answers."""
    try:
        return running.get("/healthz").status in (200, 503)
    except OSError:
        return False
