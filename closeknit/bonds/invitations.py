"""Inviting somebody: a link that holds 256 random bits, and if wished ten characters to say aloud.

What the link says (who invites, and one line of theirs) lies under the link's own secret, so that
the page behind it needs no account and the database cannot read it.
"""

from dataclasses import dataclass
from datetime import timedelta
from functools import cached_property

from django.db import transaction
from django.db.models import F, Q, QuerySet

from closeknit import vault
from closeknit.bonds import doors, keys
from closeknit.bonds.locking import locked
from closeknit.bonds.models import (
    MOST_MEMBERS,
    Bond,
    Doorway,
    Ending,
    Invitation,
    Membership,
    ShortCode,
)
from closeknit.people import clock
from closeknit.people.http import Visit
from closeknit.people.names import display_name

LASTS = timedelta(hours=72)
REMEMBERED = timedelta(days=7)
LINK_LABEL = "invitation"
CODE_LABEL = "short code"

# What a code is held against where there is none: made once from a code that was thrown away.
_NO_CODE = bytes.fromhex(
    "01000000100a7ab376aa4cc9026fe87d5f5fc764f700000008000000000000000300000008000000"
    "000002000053e28c429fafc6c042103e59d046252372b486fbdb41457575facf027dd52f2c"
)


class Full(Exception):
    """Eight are in the bond already."""


@dataclass(frozen=True)
class Invited:
    """An invitation as its inviter sees it again."""

    visit: Visit
    invitation: Invitation

    @cached_property
    def secret(self) -> str:
        return _recall(self.visit, LINK_LABEL, self.invitation, self.invitation.kept)

    @cached_property
    def line(self) -> str:
        return doors.read(self.invitation, self.secret).line

    @cached_property
    def code(self) -> str:
        """The short code, empty if none was asked for or its tries are used up."""
        row = ShortCode.objects.filter(invitation=self.invitation, tries_left__gt=0).first()
        return _recall(self.visit, CODE_LABEL, self.invitation, row.kept) if row else ""


def invite(visit: Visit, bond: Bond, line: str) -> Invited:
    """A new invitation into `bond`; this person's open one, if there is one, ends with it.

    Raises Full, or keys.NotNow while nobody can be taken in.
    """
    secret = vault.new_invitation_secret()
    with locked(bond) as fresh:
        keys.writable(visit, fresh)
        if Membership.objects.present().filter(bond=fresh).count() >= MOST_MEMBERS:
            raise Full
        end(visit, mine(visit, fresh))
        invitation = _new(visit, fresh, secret)
        invitation.line = doors.write(invitation, secret, display_name(visit), line)
        invitation.save(force_insert=True)
    return Invited(visit, invitation)


def mine(visit: Visit, bond: Bond) -> QuerySet[Invitation]:
    """The open invitations of this person into `bond`: one at most."""
    return doors.open_ones().filter(bond=bond, inviter=visit.person)


def open_invitation(visit: Visit, bond: Bond) -> Invited | None:
    row = mine(visit, bond).first()
    return Invited(visit, row) if row else None


def withdraw(visit: Visit, bond: Bond) -> None:
    """From now on the link leads nowhere. Nobody is told."""
    with locked(bond) as fresh:
        end(visit, mine(visit, fresh))


def end(visit: Visit, ending: QuerySet[Invitation]) -> None:
    """End these invitations and forget their secrets. Within the bond's lock."""
    for invitation in ending:
        Ending.objects.get_or_create(
            invitation=invitation, defaults={"day": clock.today(visit.person.zone)}
        )
        forget_secrets(invitation)


def forget_secrets(invitation: Invitation) -> None:
    """What opens or vouches is of no use any more: a copy of the database is not to have it."""
    ShortCode.objects.filter(invitation=invitation).delete()
    Doorway.objects.filter(invitation=invitation).delete()
    Invitation.objects.filter(pk=invitation.pk).update(kept=b"", line=b"")


def tidy(visit: Visit) -> None:
    """End what expired unused, and forget altogether what was over a week ago.

    A row that says who invited whom is of no use any more by then.
    """
    own = Invitation.objects.filter(inviter=visit.person, expires_at__lte=clock.now())
    unused = own.filter(acceptance__isnull=True, ending__isnull=True)
    if unused.exists():
        with transaction.atomic():
            end(visit, unused)
    over = Q(ending__isnull=False) | Q(acceptance__confirmation__isnull=False)
    own.filter(over, expires_at__lte=clock.now() - REMEMBERED).delete()


def make_code(visit: Visit, invited: Invited) -> str:
    """Ten characters for this invitation; the code of another one of this inviter ends.

    One Argon2 derivation, before the transaction: it would hold up every other write.
    """
    code = vault.new_short_code()
    blob = vault.lock_short_code(code)
    kept = _keep(visit, CODE_LABEL, invited.invitation, code)
    with locked(invited.invitation.bond_id):
        ShortCode.objects.filter(inviter=visit.person).delete()
        ShortCode.objects.create(
            inviter=visit.person, invitation=invited.invitation, blob=blob, kept=kept
        )
    return code


def try_code(handle: str, code: str) -> str | None:
    """The token of a doorway if `code` is the one that `handle` says aloud, else None.

    Five tries for each code, then it is void. An unknown handle, a void code and a wrong one cost
    the same work, one Argon2 derivation, and are not told apart.
    """
    row = ShortCode.objects.filter(
        inviter__handle=handle, tries_left__gt=0, invitation__in=doors.open_ones()
    ).first()
    if row is not None and not _use_try(row):
        row = None
    fits = vault.short_code_holds(code, row.blob if row else _NO_CODE)
    return _open_doorway(row) if row and fits else None


def _use_try(row: ShortCode) -> bool:
    """Count the try before it is judged: many at once are then no more than five."""
    tries = ShortCode.objects.filter(
        pk=row.pk, invitation=row.invitation_id, blob=row.blob, tries_left__gt=0
    )
    return bool(tries.update(tries_left=F("tries_left") - 1))


def _open_doorway(row: ShortCode) -> str | None:
    token = vault.new_invitation_secret()
    with transaction.atomic():
        deleted, _ = ShortCode.objects.filter(pk=row.pk, blob=row.blob).delete()
        if not deleted:
            return None
        Doorway.objects.create(
            digest=vault.invitation_digest(token), invitation_id=row.invitation_id
        )
    return token


def _new(visit: Visit, bond: Bond, secret: str) -> Invitation:
    invitation = Invitation(
        bond=bond,
        inviter=visit.person,
        digest=vault.invitation_digest(secret),
        vouch=vault.vouch(secret, visit.person.key, visit.shared_keys().public),
        expires_at=clock.now() + LASTS,
    )
    invitation.kept = _keep(visit, LINK_LABEL, invitation, secret)
    return invitation


def _keep(visit: Visit, label: str, invitation: Invitation, secret: str) -> bytes:
    return vault.keep(
        visit.shared_keys(), label, visit.person.key, invitation.pk.bytes, secret.encode()
    )


def _recall(visit: Visit, label: str, invitation: Invitation, blob: bytes) -> str:
    return vault.recall(
        visit.shared_keys(), label, visit.person.key, invitation.pk.bytes, blob
    ).decode()
