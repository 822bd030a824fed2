"""Goal 8: acknowledged writes of several threads at once, with the settings that this program ships
and with Django's own for SQLite, in turns. Wall time: waiting for the disk is what is compared."""

import threading
import time
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path
from statistics import median
from typing import Any

from django.db import DatabaseError, connections, transaction

from closeknit.bench.report import Goal, Size

ROW = b"x" * 1_000
MAKE = "CREATE TABLE bench (id INTEGER PRIMARY KEY, body BLOB NOT NULL)"


@dataclass(slots=True)
class Written:
    """What the threads of one round wrote: how long each acknowledged write took, in seconds, and
    how often a lock was in the way. `seconds` is the whole round."""

    took: list[float] = field(default_factory=list)
    errors: int = 0
    seconds: float = 0.0

    @property
    def rate(self) -> float:
        return len(self.took) / self.seconds

    @property
    def p99(self) -> float:
        return sorted(self.took)[int(len(self.took) * 0.99)] * 1000


def run(folder: Path, size: Size) -> list[Goal]:
    shipped, usual = _database("shipped", folder), _database("usual", folder)
    rounds: list[tuple[Written, Written]] = [
        (_write(shipped, size), _write(usual, size)) for _ in range(size.writing_rounds)
    ]
    ours, theirs = zip(*rounds, strict=True)
    rate, floor = median(each.rate for each in ours), median(each.rate for each in theirs)
    late, usually = median(each.p99 for each in ours), median(each.p99 for each in theirs)
    return [
        Goal("8a", f"acknowledged writes of {size.threads} threads", rate, "a second", floor,
             _each(rounds, lambda each: each.rate), at_least=4),
        Goal("8b", "the slowest write of a hundred", late, "ms", usually,
             _each(rounds, lambda each: each.p99), at_most=0.05),
        Goal("8c", "lock errors", sum(each.errors for each in ours), "errors",
             sum(each.errors for each in theirs), compared="value", at_most=0),
    ]  # fmt: skip


def _each(rounds: list[tuple[Written, Written]], figure: Callable[[Written], float]) -> float:
    return median(figure(ours) / figure(theirs) for ours, theirs in rounds)


def _database(name: str, folder: Path) -> str:
    """A new file as a database of its own; "usual" has what Django does when nothing is set."""
    kept: dict[str, Any] = dict(connections["default"].settings_dict)
    options = dict(kept["OPTIONS"]) if name == "shipped" else {}
    connections.settings[name] = {**kept, "NAME": folder / f"{name}.sqlite3", "OPTIONS": options}
    with connections[name].cursor() as cursor:
        cursor.execute(MAKE)
    connections[name].close()
    return name


def _write(name: str, size: Size) -> Written:
    """Threads that each read and then write, as a page does, for as long as a round lasts."""
    found, lock = Written(), threading.Lock()
    began = time.monotonic()
    until = began + size.writing

    def writer() -> None:
        took, errors = [], 0
        while time.monotonic() < until:
            before = time.perf_counter()
            try:
                _one(name)
            except DatabaseError:
                errors += 1
            else:
                took.append(time.perf_counter() - before)
        connections[name].close()
        with lock:
            found.took += took
            found.errors += errors

    threads = [threading.Thread(target=writer) for _ in range(size.threads)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    found.seconds = time.monotonic() - began
    return found


def _one(name: str) -> None:
    with transaction.atomic(using=name), connections[name].cursor() as cursor:
        cursor.execute("SELECT max(id) FROM bench")
        cursor.fetchone()
        cursor.execute("INSERT INTO bench (body) VALUES (%s)", [ROW])
