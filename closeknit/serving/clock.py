"""The clock: what is due gets done, though nobody opens a page. It decrypts nothing, ever."""

import logging
import threading
from collections.abc import Callable, Iterable
from datetime import UTC, datetime, timedelta
from pathlib import Path

from django.conf import settings
from django.db import close_old_connections, connection

from closeknit.people import delays
from closeknit.people.models import Session

log = logging.getLogger(__name__)
Job = Callable[[datetime], object]
EVERY_SECONDS = 30.0


def lock_due_sessions(now: datetime) -> None:
    """Delete the keys of sessions whose time has passed."""
    if Session.objects.due(now).exists():
        Session.objects.lock_due(now)


def end_old_sessions(now: datetime) -> None:
    """Delete sessions past their last day, wherever on earth that day is."""
    old = Session.objects.over((now - timedelta(days=1)).date())
    if old.exists():
        old.delete()


def empty_the_wal(_now: datetime) -> None:
    """Fold SQLite's log into the database and cut it to nothing.

    What was deleted or overwritten, keys above all, would otherwise stay readable in it. A reader
    in the middle of something makes this try again half a minute later.
    """
    wal = Path(f"{settings.DATABASES['default']['NAME']}-wal")
    if connection.vendor != "sqlite" or not wal.exists() or wal.stat().st_size == 0:
        return
    with connection.cursor() as cursor:
        cursor.execute("PRAGMA busy_timeout = 500")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")


JOBS: tuple[Job, ...] = (lock_due_sessions, end_old_sessions, delays.forget_old, empty_the_wal)


class Clock(threading.Thread):
    """Runs every job with the present time, twice a minute, until it is stopped."""

    def __init__(self, jobs: Iterable[Job] = JOBS, every: float = EVERY_SECONDS) -> None:
        super().__init__(name="clock", daemon=True)
        self.jobs, self.every = tuple(jobs), every
        self.ended = threading.Event()

    def run(self) -> None:
        while not self.ended.wait(self.every):
            close_old_connections()
            tick(self.jobs, datetime.now(UTC))

    def stop(self) -> None:
        self.ended.set()
        self.join(timeout=5)


def tick(jobs: Iterable[Job], now: datetime) -> None:
    """Each job once. One that fails is logged and comes round again; the others go on."""
    for job in jobs:
        try:
            job(now)
        except Exception:
            log.exception("a job of the clock failed")
