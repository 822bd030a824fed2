"""What members post in the rounds of an overlap: random points with signatures, and no choice."""

import uuid

from django.db import models

from closeknit.bonds.models.bond import Bond
from closeknit.bonds.models.envelope import lasting_person
from closeknit.vault.fields import CipherField


class OverlapPost(models.Model):
    """One post of one member in one stage (`vault.overlap`): their key, their choice, their share.

    `subject` is what is chosen about, `epoch` the bond's. Posts lie in the open for all members,
    and whoever reads all of them learns no more than what all have chosen.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    bond = models.ForeignKey(Bond, on_delete=models.CASCADE, related_name="overlap_posts")
    subject = models.UUIDField(db_index=True)
    epoch = models.PositiveIntegerField()
    round = models.PositiveIntegerField()
    stage = models.PositiveSmallIntegerField()
    author = lasting_person()
    post = CipherField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["subject", "epoch", "round", "stage", "author"],
                name="bonds_one_post_a_stage",
            )
        ]

    def __str__(self) -> str:
        return f"overlap post {self.pk}"


class OfferedDepth(models.Model):
    """How deep a bond goes just now, in a note under its key, written anew on every visit."""

    bond = models.OneToOneField(Bond, on_delete=models.CASCADE, related_name="+", primary_key=True)
    epoch = models.PositiveIntegerField()
    note = CipherField()

    def __str__(self) -> str:
        return f"depth of {self.bond_id}"
