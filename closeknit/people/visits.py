"""What only an unlocked session can do: re-wraps, adoption of keys, checks. Each package registers
its jobs here; they run after unlocking, and once a minute while a page is open. Nothing in the
background ever decrypts."""

import logging
import time
from collections.abc import Callable, Iterable, Iterator
from typing import TypeVar

from closeknit.people.http import Visit

Job = Callable[[Visit], None]
Thing = TypeVar("Thing")

MOST_SECONDS = 0.05
MOST_THINGS = 50

_log = logging.getLogger(__name__)
_jobs: list[Job] = []


def register(job: Job) -> Job:
    """Run `job` on every visit, after those registered before it. Registering twice is once.

    A job does a bounded piece (see `bounded`), in transactions of its own, and comes again.
    """
    if job not in _jobs:
        _jobs.append(job)
    return job


def withdraw(job: Job) -> None:
    """Run `job` no more."""
    _jobs.remove(job)


def run(visit: Visit) -> None:
    """Run all jobs for this visit. One that fails keeps neither the others nor the page back."""
    for job in _jobs:
        if visit.shared is None:
            return
        try:
            job(visit)
        except Exception as error:  # noqa: BLE001  Somebody's evening does not end on one job.
            # The message of an error may quote what it stumbled over, so only its class is told.
            _log.error("A job of a visit failed: %s, %s", job.__qualname__, type(error).__name__)


def bounded(
    things: Iterable[Thing], *, most: int = MOST_THINGS, seconds: float = MOST_SECONDS
) -> Iterator[Thing]:
    """As many of `things` as one visit has time for: at most `most`, beginning none after
    `seconds`. The rest waits for the next visit."""
    began = time.monotonic()
    for count, thing in enumerate(things):
        if count >= most or time.monotonic() - began > seconds:
            return
        yield thing
