"""What the background clock does here: it locks what is due, and sees that the disk forgets it."""

import time
from datetime import datetime, timedelta

from django.db import connection

from closeknit.people import delays
from closeknit.people.models import Session

TRIES = 10
PAUSE = 0.2
# A day ends last in the westernmost zone, and turns at four there.
ANYWHERE = timedelta(hours=16)


class _Owed:
    """Whether a deleted key may still stand in SQLite's log, so that the next round goes on."""

    checkpoint = False


def lock_due(now: datetime) -> int:
    """Delete the blobs that are due at `now`, in one statement; how many sessions it touched.

    Also ends sessions past their last day and forgets old delays. On SQLite a truncating checkpoint
    follows: until it succeeds, the deleted keys stand in the write-ahead log.
    """
    locked = Session.objects.all().lock_due(now)
    ended, _ = Session.objects.over((now - ANYWHERE).date()).delete()
    delays.forget_old(now)
    if locked or ended or _Owed.checkpoint:
        _Owed.checkpoint = not _checkpoint()
    return locked


def _checkpoint() -> bool:
    if connection.vendor != "sqlite":
        return True
    for _ in range(TRIES):
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            busy: int = cursor.fetchone()[0]
        if not busy:
            return True
        time.sleep(PAUSE)
    return False
