"""Inviters from whom somebody wants no invitation any more.

A private record of theirs and nothing else: neither the inviter nor the host can tell. It stands in
the private area, and taking it away there lets the invitations through again.
"""

from closeknit import vault
from closeknit.people import reading, shelf
from closeknit.people.http import Visit
from closeknit.people.models import Person

KIND = "blocked-inviter"


def register() -> None:
    vault.register(KIND, 1)
    reading.register(KIND, _shown)


def block(visit: Visit, inviter: Person, name: str) -> None:
    """Raises `vault.Locked` while the private keys are."""
    shelf.put(visit, KIND, {"name": name}, label=_label(inviter))


def is_blocked(visit: Visit | None, inviter: Person) -> bool:
    """Whether this person wants none. While their private keys are locked, nobody knows."""
    if visit is None or visit.private is None:
        return False
    return shelf.get(visit, _label(inviter)) is not None


def _label(inviter: Person) -> str:
    return f"{KIND} {inviter.pk.hex}"


def _shown(payload: vault.Payload) -> reading.Shown:
    text = f"Invitations from {payload.fields['name']} lead nowhere for you."
    return reading.Shown("Invitations you do not want", text)
