"""What a pause puts into the vault. Each kind has a schema number."""

from closeknit import vault
from closeknit.people import reading
from closeknit.people.reading import Shown

TOO_MUCH = "too-much"
"""That it is too much for its writer now: at, back (when they come back to it)."""

CALMING = "calming"
"""On one's own shelf, what helps oneself to come down: text."""


def register() -> None:
    for kind in (TOO_MUCH, CALMING):
        vault.register(kind, 1)
    reading.register(CALMING, _calming)


def _calming(payload: vault.Payload) -> Shown:
    return Shown("What calms me", str(payload.fields["text"]))
