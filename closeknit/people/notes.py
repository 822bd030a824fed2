"""A few lines to oneself, the simplest private words."""

import uuid
from datetime import date

from closeknit import vault
from closeknit.people import clock, reading, shelf
from closeknit.people.http import Visit

KIND = "note"
LONGEST = 20_000

vault.register(KIND, 1)


def write(visit: Visit, text: str, once: uuid.UUID | None = None) -> uuid.UUID:
    """Keep a note, and answer with its id; the same `once` keeps the same note. Raises
    `vault.Locked`."""
    day = clock.today(visit.person.zone).isoformat()
    return shelf.put(visit, KIND, {"text": text, "day": day}, label=f"note {once or uuid.uuid4()}")


def _show(payload: vault.Payload) -> reading.Shown:
    day = date.fromisoformat(payload.fields["day"])
    return reading.Shown("", payload.fields["text"], day)


reading.register(KIND, _show)
