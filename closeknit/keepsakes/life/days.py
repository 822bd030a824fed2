"""The days that somebody has set themselves: when a promise is due, when to look at something again.

They stand on that person's own shelf and nowhere else, so that a reminder is one look, and nobody, the
host included, knows that there is one.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import date, timedelta
from uuid import UUID

from closeknit.bonds.models import Words
from closeknit.keepsakes.life import payloads
from closeknit.people import clock, shelf
from closeknit.people.http import Visit

LABEL = "days that I set myself"
STAYS = timedelta(days=7)
"""How long a day is still told of when nobody came by on it."""
MOST = 200


@dataclass(frozen=True, slots=True)
class Day:
    """A day, and the words of the keepsake that it is about."""

    day: date
    bond: UUID
    words: UUID


def note(visit: Visit, row: Words, said: Mapping[str, object]) -> None:
    """Remember the day that is named in what was said of these words, if one is."""
    day = said.get("by") or said.get("look")
    if day:
        remember(visit, row.bond_id, row.pk, date.fromisoformat(str(day)))


def remember(visit: Visit, bond: UUID, words: UUID, day: date | None) -> None:
    """Set the day of these words; None takes it away."""
    with shelf.taking_turns(visit):
        known = read(visit)
        others = [each for each in known if each.words != words]
        if day is not None:
            others.append(Day(day, bond, words))
        if others != known:
            _write(visit, others)


def forget(visit: Visit, row: Words) -> None:
    """It has been looked at on its day, or has ended."""
    remember(visit, row.bond_id, row.pk, None)


def due(visit: Visit) -> list[Day]:
    """What is told of today, the earliest first."""
    today = clock.today(visit.person.zone)
    return sorted(
        (each for each in read(visit) if today - STAYS < each.day <= today),
        key=lambda each: (each.day, each.words),
    )


def read(visit: Visit) -> list[Day]:
    payload = shelf.get(visit, LABEL)
    if payload is None:
        return []
    return [
        Day(date.fromisoformat(day), UUID(hex=bond), UUID(hex=words))
        for day, bond, words in payload.fields["days"]
    ]


def _write(visit: Visit, days: Iterable[Day]) -> None:
    """The latest are kept, and what is long past goes."""
    over = clock.today(visit.person.zone) - STAYS
    kept = sorted((each for each in days if each.day >= over), key=lambda each: each.day)[-MOST:]
    fields = {"days": [[each.day.isoformat(), each.bond.hex, each.words.hex] for each in kept]}
    shelf.put(visit, payloads.DAYS, fields, label=LABEL)
