"""Who belongs to a bond, who left, and which epoch of its key is the current one."""

import uuid

from django.db import models
from django.db.models import Q

from closeknit import vault
from closeknit.bonds.models.envelope import CarriedEnvelope, lasting_person
from closeknit.people.models import Person
from closeknit.vault.fields import CipherField

MOST_MEMBERS = 8


class Bond(CarriedEnvelope):
    """A relationship. Its kind and title are the envelope's words, so the row tells neither."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)

    def __str__(self) -> str:
        return f"bond {self.id}"

    @property
    def about(self) -> vault.About:
        return vault.About(
            purpose="bond",
            row=self.id.bytes,
            author=self.author_id.bytes,
            bond=self.id.bytes,
            revision=self.revision,
        )

    @property
    def address(self) -> str:
        """Where the live sockets of its members listen."""
        return f"bond.{self.id.hex}"


class MembershipQuerySet(models.QuerySet["Membership"]):
    def present(self) -> "MembershipQuerySet":
        return self.filter(departure__isnull=True)


class Membership(models.Model):
    """One person in one bond.

    `number` is the order of joining and the colour of their thread; `seat` is one of eight and
    free again when they leave. `mark` remembers, under the member's own key, how far they have
    come with the bond's epochs: an epoch taken out of the database is noticed by it.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    bond = models.ForeignKey(Bond, on_delete=models.CASCADE, related_name="memberships")
    person = lasting_person()
    joined_epoch = models.PositiveIntegerField()
    number = models.PositiveSmallIntegerField()
    seat = models.PositiveSmallIntegerField(null=True)
    mark = CipherField(default=b"", blank=True)

    objects = MembershipQuerySet.as_manager()

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["bond", "person"], name="bonds_in_a_bond_once"),
            models.UniqueConstraint(fields=["bond", "number"], name="bonds_one_number_each"),
            models.UniqueConstraint(fields=["bond", "seat"], name="bonds_one_seat_each"),
            models.CheckConstraint(
                condition=Q(seat__isnull=True) | Q(seat__range=(1, MOST_MEMBERS)),
                name="bonds_at_most_eight",
            ),
        ]

    def __str__(self) -> str:
        return f"membership {self.id}"


class Departure(models.Model):
    """Somebody left, on a day, and signed that, so that nobody else can leave in their name."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    membership = models.OneToOneField(
        Membership, on_delete=models.CASCADE, related_name="departure"
    )
    day = models.DateField()
    withdrew = models.BooleanField()
    epoch = models.PositiveIntegerField()
    body = CipherField()
    signature = CipherField()

    def __str__(self) -> str:
        return f"departure {self.id}"


class Epoch(models.Model):
    """One key of a bond, from a change of its members to the next."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    bond = models.ForeignKey(Bond, on_delete=models.CASCADE, related_name="epochs")
    number = models.PositiveIntegerField()
    maker = lasting_person()
    closed = models.BooleanField(default=False)

    class Meta:
        ordering = ["number"]
        constraints = [
            models.UniqueConstraint(fields=["bond", "number"], name="bonds_one_epoch_per_number"),
        ]

    def __str__(self) -> str:
        return f"epoch {self.number} of {self.bond_id}"


class KeyHandover(models.Model):
    """The key of one epoch for one member.

    First boxed by whoever made it; then `kept` under the member's own vault key, together with the
    list of members that the maker signed.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    epoch = models.ForeignKey(Epoch, on_delete=models.CASCADE, related_name="handovers")
    receiver = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    giver = lasting_person()
    box = CipherField(default=b"", blank=True)
    kept = CipherField(default=b"", blank=True)

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["epoch", "receiver"], name="bonds_one_handover_each"),
        ]

    def __str__(self) -> str:
        return f"handover {self.pk}"


class Pin(models.Model):
    """The public keys that one person has confirmed of another, under their own vault key."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    owner = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    subject = lasting_person()
    blob = CipherField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["owner", "subject"], name="bonds_one_pin_each"),
        ]

    def __str__(self) -> str:
        return f"pin {self.pk}"


class Card(CarriedEnvelope):
    """What a member is called in one bond.

    Revision 0 was written for a newcomer by whoever confirmed them; the newcomer's own next visit
    replaces it.
    """

    membership = models.OneToOneField(
        Membership, primary_key=True, on_delete=models.CASCADE, related_name="card"
    )

    def __str__(self) -> str:
        return f"card {self.membership_id}"

    @property
    def about(self) -> vault.About:
        return vault.About(
            purpose="card",
            row=self.membership_id.bytes,
            author=self.author_id.bytes,
            bond=self.membership.bond_id.bytes,
            revision=self.revision,
        )
