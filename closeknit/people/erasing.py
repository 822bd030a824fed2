"""Erasing an account: first the wraps, without which nothing opens, then the rows."""

import time
from collections.abc import Callable

from django.db import connection, transaction

from closeknit.people.http import Visit
from closeknit.people.models import Identity, Person

TRIES = 10
PAUSE = 0.2

Step = Callable[[Visit], None]

_steps: list[Step] = []


def register(step: Step) -> Step:
    """Run `step` when somebody erases their account, while they and their keys are still there.
    Packages above register what is theirs: wraps first, then bodies."""
    if step not in _steps:
        _steps.append(step)
    return step


@transaction.atomic
def erase(visit: Visit) -> None:
    """The whole account in one go; whoever is signed in as this person anywhere is not any more."""
    person = visit.person
    for step in _steps:
        step(visit)
    _wraps(person)
    person.delete()


def empty_the_log() -> None:
    """Cut SQLite's write-ahead log to nothing: what was just overwritten still stands in it.

    A reader in the middle of something holds it up; the clock then goes on trying.
    """
    if connection.vendor != "sqlite" or connection.in_atomic_block:
        return
    for _ in range(TRIES):
        with connection.cursor() as cursor:
            cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
            busy: int = cursor.fetchone()[0]
        if not busy:
            return
        time.sleep(PAUSE)


def _wraps(person: Person) -> None:
    Identity.objects.filter(person=person).update(
        kek_wrap=b"", recovery_wrap=b"", vault_wrap=b"", verifier=b""
    )
    person.sessions.update(private_blob=b"", shared_blob=b"", pin_blob=b"")
    person.private_records.update(wrap=b"")
