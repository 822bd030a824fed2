"""The one place where the program asks what time it is, so that a test can bring its own clock."""

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

DAY_TURNS_AT = timedelta(hours=4)


class Clock:
    def now(self) -> datetime:
        return datetime.now(UTC)


class SetClock(Clock):
    """A clock that stands still until somebody moves it forward."""

    def __init__(self, start: datetime) -> None:
        self.moment = start

    def now(self) -> datetime:
        return self.moment

    def forward(self, **how_long: float) -> None:
        self.moment += timedelta(**how_long)


_clock: Clock = Clock()


def now() -> datetime:
    return _clock.now()


def today(zone: str) -> date:
    """A person's own day: in their zone, turning at four in the morning."""
    return day_of(now(), zone)


def day_of(moment: datetime, zone: str) -> date:
    """The day that an aware time belongs to, for somebody who lives in `zone`."""
    return (moment.astimezone(ZoneInfo(zone)) - DAY_TURNS_AT).date()


@contextmanager
def use(clock: Clock) -> Iterator[Clock]:
    """Let every part of the program see `clock` instead of the real time."""
    global _clock  # noqa: PLW0603  One process has one time; a thread must not see another.
    before, _clock = _clock, clock
    try:
        yield clock
    finally:
        _clock = before
