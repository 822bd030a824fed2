"""What a link or a short code leads to, for somebody who may have no account at all."""

import base64
import json
from dataclasses import dataclass

from django.db.models import QuerySet

from closeknit import vault
from closeknit.bonds.models import Invitation
from closeknit.people import clock

LABEL = "invitation line"


@dataclass(frozen=True, slots=True)
class Greeting:
    """Who invites, by their own name, and the one line they left (it may be empty)."""

    name: str
    line: str


@dataclass(frozen=True, slots=True)
class Door:
    """An open invitation. `secret` is empty for whoever came by a short code: they can neither
    read the line nor vouch, and will compare six words.
    """

    token: str
    invitation: Invitation
    secret: str
    greeting: Greeting


def open_ones() -> QuerySet[Invitation]:
    """Invitations that somebody can still come in by."""
    return Invitation.objects.filter(
        acceptance__isnull=True, ending__isnull=True, expires_at__gt=clock.now()
    )


def find(token: str) -> Door | None:
    """The door behind `token`; None if there is none, or not any more: nobody learns which.

    Found by digest only, so that no comparison with a secret takes a time that tells of it.
    """
    digest = vault.invitation_digest(token)
    rows = open_ones().select_related("inviter")
    by_link = rows.filter(digest=digest).first()
    if by_link is not None:
        return Door(token, by_link, token, read(by_link, token))
    by_code = rows.filter(doorways__digest=digest).first()
    if by_code is not None:
        return Door(token, by_code, "", Greeting(by_code.inviter.handle, ""))
    return None


def write(invitation: Invitation, secret: str, name: str, line: str) -> bytes:
    """Name and line for whoever holds `secret`."""
    text = json.dumps({"name": name, "line": line}, ensure_ascii=False).encode()
    return vault.keep(_drawer(secret), LABEL, *_place(invitation), text)


def read(invitation: Invitation, secret: str) -> Greeting:
    """What was written for the holders of `secret`; nobody's name if it was changed."""
    try:
        text = vault.recall(_drawer(secret), LABEL, *_place(invitation), invitation.line)
        fields = json.loads(text)
        return Greeting(fields["name"], fields["line"])
    except (vault.Tampered, ValueError, KeyError):
        return Greeting("Somebody", "")


def _place(invitation: Invitation) -> tuple[bytes, bytes]:
    return invitation.inviter_id.bytes, invitation.pk.bytes


def _drawer(secret: str) -> vault.PrivateKeys:
    """A drawer that the link itself opens: its 32 random bytes are the key."""
    padded = secret + "=" * (-len(secret) % 4)
    return vault.PrivateKeys(vk_p=base64.urlsafe_b64decode(padded))
