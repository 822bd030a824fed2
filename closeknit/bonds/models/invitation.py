"""How somebody comes into a bond: invitation, acceptance, introduction, consent, confirmation."""

import uuid

from django.db import models

from closeknit import vault
from closeknit.bonds.models.bond import Bond, Membership
from closeknit.bonds.models.envelope import Envelope
from closeknit.people.models import Person
from closeknit.vault.fields import CipherField, DigestField


class Invitation(models.Model):
    """A door for one person, open for 72 hours.

    The secret itself is only in the link, and under the inviter's own key.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    bond = models.ForeignKey(Bond, on_delete=models.CASCADE, related_name="invitations")
    inviter = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    digest = DigestField(unique=True)
    kept = CipherField(default=b"", blank=True)
    vouch = DigestField()
    line = CipherField(default=b"", blank=True)
    expires_at = models.DateTimeField()

    def __str__(self) -> str:
        return f"invitation {self.id}"


class ShortCode(models.Model):
    """Ten characters to say aloud.

    One at a time for each inviter, so that trying a code costs the same work whether there is one
    or not.
    """

    inviter = models.OneToOneField(
        Person, primary_key=True, on_delete=models.CASCADE, related_name="+"
    )
    invitation = models.OneToOneField(Invitation, on_delete=models.CASCADE, related_name="code")
    blob = CipherField()
    kept = CipherField()
    tries_left = models.PositiveSmallIntegerField(default=5)

    def __str__(self) -> str:
        return f"short code of {self.invitation_id}"


class Doorway(models.Model):
    """The address that a right short code led to.

    It opens the same page as the link, and vouches for nothing: who came through it is confirmed
    by comparing six words.
    """

    digest = DigestField(primary_key=True)
    invitation = models.ForeignKey(Invitation, on_delete=models.CASCADE, related_name="doorways")

    def __str__(self) -> str:
        return f"doorway of {self.invitation_id}"


class Acceptance(models.Model):
    """Somebody said yes.

    Their name travels in the envelope, wrapped to the inviter; `kept` is the newcomer's own note
    of who invited them. `vouch` shows that they hold the link, and is empty if they came by a
    short code.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    invitation = models.OneToOneField(
        Invitation, on_delete=models.CASCADE, related_name="acceptance"
    )
    newcomer = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    vouch = DigestField(default=b"", blank=True)
    body = CipherField()
    signature = CipherField()
    author_wrap = CipherField()
    reader_wrap = CipherField()
    kept = CipherField(default=b"", blank=True)

    def __str__(self) -> str:
        return f"acceptance {self.id}"

    @property
    def about(self) -> vault.About:
        return vault.About(
            purpose="acceptance",
            row=self.id.bytes,
            author=self.newcomer_id.bytes,
            bond=self.invitation.bond_id.bytes,
        )


class Introduction(Envelope):
    """What the inviter tells the other members about who came, once the vouch has held."""

    acceptance = models.OneToOneField(
        Acceptance, primary_key=True, on_delete=models.CASCADE, related_name="introduction"
    )

    def __str__(self) -> str:
        return f"introduction {self.acceptance_id}"

    @property
    def about(self) -> vault.About:
        return vault.About(
            purpose="introduction",
            row=self.acceptance_id.bytes,
            author=self.author_id.bytes,
            bond=self.acceptance.invitation.bond_id.bytes,
            revision=self.revision,
        )


class Consent(models.Model):
    """A member is glad to have this newcomer, signed over the newcomer's keys."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    acceptance = models.ForeignKey(Acceptance, on_delete=models.CASCADE, related_name="consents")
    member = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    body = CipherField()
    signature = CipherField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["acceptance", "member"], name="bonds_one_consent_each"),
        ]

    def __str__(self) -> str:
        return f"consent {self.pk}"


class Confirmation(models.Model):
    """The inviter said: yes, that is them."""

    acceptance = models.OneToOneField(
        Acceptance, primary_key=True, on_delete=models.CASCADE, related_name="confirmation"
    )
    membership = models.OneToOneField(Membership, on_delete=models.CASCADE, related_name="+")

    def __str__(self) -> str:
        return f"confirmation {self.acceptance_id}"


class Ending(models.Model):
    """An invitation that ended without anybody joining; the row does not say by whose wish."""

    invitation = models.OneToOneField(
        Invitation, primary_key=True, on_delete=models.CASCADE, related_name="ending"
    )
    day = models.DateField()

    def __str__(self) -> str:
        return f"ending of {self.invitation_id}"
