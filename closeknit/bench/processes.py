"""Goals 6 and 7: what a served process takes when nobody is there, and what it takes to start."""

import os
import subprocess
import sys
import time
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from pathlib import Path
from statistics import median

from closeknit.bench import place
from closeknit.bench.comparing import in_turns, ratio
from closeknit.bench.report import Goal, Size

PATIENCE = 60.0
LINKDING_MIB = 73.0
"""Idle memory of the peer, from the table of the first comparison; it is not installed here."""

BARE_SETTINGS = """
from django.conf import settings
settings.configure(SECRET_KEY="bench", ALLOWED_HOSTS=["*"], INSTALLED_APPS=[], ROOT_URLCONF=__name__)
import django
django.setup()
"""
BARE_SERVER = f"""{BARE_SETTINGS}
import sys, uvicorn
from django.core.asgi import get_asgi_application
from django.http import HttpResponse
from django.urls import path
urlpatterns = [path("", lambda request: HttpResponse("bare"))]
uvicorn.run(get_asgi_application(), port=int(sys.argv[1]), log_level="error", lifespan="off")
"""
BOOT = """
from closeknit import env
from closeknit.serving import first_start
settings = env.read()
first_start.folder(settings)
import os
os.environ["DJANGO_SETTINGS_MODULE"] = "closeknit.settings"
import django
django.setup()
first_start.database(settings, lambda text: None)
from closeknit.serving import prepared, serve
prepared.prepare()
from closeknit.practices import library
library.catalogue()
from closeknit import asgi
asgi.application
"""
"""What `closeknit serve` does before it listens, and the catalogue, which its first page would load."""


@dataclass(slots=True)
class Served:
    """A process that answers at `port`, and its processor time when it began to idle."""

    process: subprocess.Popen[bytes]
    port: int
    began: float = 0.0
    spent: float = 0.0

    def settle(self) -> None:
        """Let it answer a few times, so that what is loaded late is loaded; then leave it alone."""
        until = time.monotonic() + PATIENCE
        while not self.answers():
            if time.monotonic() > until or self.process.poll() is not None:
                raise RuntimeError("A process of the bench did not start.")
            time.sleep(0.1)
        for _ in range(5):
            self.answers()
        self.began, self.spent = time.monotonic(), self.processor()

    def answers(self) -> bool:
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/", timeout=5) as page:
                return int(page.status) == 200  # noqa: PLR2004  OK.
        except OSError:
            return False

    def processor(self) -> float:
        """Seconds of processor time so far."""
        stat = Path(f"/proc/{self.process.pid}/stat").read_text()
        user, system = stat.rsplit(")", 1)[1].split()[11:13]
        return (int(user) + int(system)) / os.sysconf("SC_CLK_TCK")

    def idle_percent(self) -> float:
        return 100 * (self.processor() - self.spent) / (time.monotonic() - self.began)

    def memory(self) -> float:
        """Proportional memory in MiB: pages shared with others count in part."""
        rollup = Path(f"/proc/{self.process.pid}/smaps_rollup").read_text()
        line = next(line for line in rollup.splitlines() if line.startswith("Pss:"))
        return int(line.split()[1]) / 1024


@dataclass(slots=True)
class Idle:
    """The program, served with its clock and its sockets, and a bare server beside it."""

    closeknit: Served
    bare: Served

    def measured(self, size: Size) -> list[Goal]:
        left = size.idle - (time.monotonic() - self.closeknit.began)
        time.sleep(max(0.0, left))
        memory, floor = self.closeknit.memory(), self.bare.memory()
        busy, bare = self.closeknit.idle_percent(), self.bare.idle_percent()
        return [
            Goal(
                "6a", "idle memory, clock and sockets on", memory, "MiB PSS", floor, memory / floor,
                compared="value", at_most=0.9 * LINKDING_MIB,
            ),
            Goal(
                "6b", "idle processor time", busy, "% of a core", bare,
                compared="value", at_most=0.1,
            ),
        ]  # fmt: skip


@contextmanager
def idling(folder: Path, size: Size) -> Iterator[Idle]:
    """Both processes, left alone while the bench goes on beside them."""
    served = folder / "served"
    with ExitStack() as ending:
        port, bare = place.free_port(), place.free_port()
        environ = {**os.environ, "CLOSEKNIT_DATA": str(served), "CLOSEKNIT_PORT": str(port)}
        program = ending.enter_context(_process(["-m", "closeknit.cli", "serve"], environ))
        floor = ending.enter_context(_process(["-c", BARE_SERVER, str(bare)], os.environ))
        idle = Idle(Served(program, port), Served(floor, bare))
        idle.closeknit.settle()
        idle.bare.settle()
        yield idle


def boots(folder: Path, size: Size) -> list[Goal]:
    """Starting, with the migrations checked and everything prepared before, in turns with the bare
    project. Processor seconds of a whole process, the interpreter's own start included."""
    environ = {**os.environ, "CLOSEKNIT_DATA": str(folder / "served")}
    program, bare = in_turns(
        size.boots,
        1,
        [lambda: _spent(BOOT, environ), lambda: _spent(BARE_SETTINGS, os.environ)],
    )
    return [
        Goal(
            "7", "boot with migration check and catalogue", median(program), "CPU s",
            median(bare), ratio(program, bare), compared="value", at_most=0.7,
        )
    ]  # fmt: skip


@contextmanager
def _process(
    arguments: list[str], environ: Mapping[str, str]
) -> Iterator["subprocess.Popen[bytes]"]:
    with subprocess.Popen(  # noqa: S603  Our own interpreter with our own words.
        [sys.executable, *arguments],
        env=dict(environ),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as process:
        try:
            yield process
        finally:
            process.terminate()
            process.wait(PATIENCE)


def _spent(code: str, environ: Mapping[str, str]) -> float:
    process = subprocess.Popen([sys.executable, "-c", code], env=dict(environ))  # noqa: S603
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode:
        raise RuntimeError("A process of the bench ended early.")
    return usage.ru_utime + usage.ru_stime
