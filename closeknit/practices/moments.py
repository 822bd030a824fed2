"""When a sitting is put away, from the one plain day that its row has.

The engine thinks in moments, the row keeps a day only (a moment would tell when somebody was
here). So every shared event is given the same coarse moment: the latest one from which the sitting
may rest until the day on which it is put away. The day turns at four in the morning, where the
person who began it lives, so that all members see it end together.
"""

from dataclasses import dataclass
from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from closeknit.people.clock import DAY_TURNS_AT


@dataclass(frozen=True, slots=True)
class Moments:
    """`ends` is when the sitting is put away if nobody moves it; `moved` when it was last moved, as
    far as the engine needs to know; `sealed` the first seal's moment where a closing day stands."""

    ends: datetime
    moved: datetime
    sealed: datetime


def moments(
    away_on: date, closes_on: date | None, rests: timedelta, closes_after: timedelta, zone: str
) -> Moments:
    """The moments of a sitting that may rest for `rests`, in the zone of whoever began it."""
    ends = turn_of(away_on, zone)
    moved = ends - rests
    sealed = turn_of(closes_on, zone) - closes_after if closes_on else moved
    return Moments(ends, moved, min(sealed, moved))


def turn_of(day: date, zone: str) -> datetime:
    """The moment at which a day begins somewhere: four in the morning."""
    return datetime.combine(day, time(), ZoneInfo(zone)) + DAY_TURNS_AT
