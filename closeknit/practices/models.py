"""Sittings and what happens in them, as rows: who, which step of it, and the day it is put away.
Which practice it is and what was said stand encrypted in words (`bonds.models.Words`)."""

import uuid
from datetime import date
from typing import Self

from django.db import models

from closeknit.bonds.models import Bond, Words
from closeknit.bonds.models.envelope import lasting_person
from closeknit.vault.fields import CipherField


class SittingQuerySet(models.QuerySet["Sitting"]):
    def running(self, today: date) -> Self:
        """Those that have not been put away by that day."""
        return self.filter(away_on__gt=today)


class Sitting(models.Model):
    """One run of a practice by a bond. `epoch` is the bond's when it began: who joined later was
    not there."""

    number = models.BigAutoField(primary_key=True)
    ref = models.UUIDField(unique=True, default=uuid.uuid4, editable=False)
    bond = models.ForeignKey(Bond, on_delete=models.CASCADE, related_name="sittings")
    epoch = models.PositiveIntegerField()
    meta = models.OneToOneField(Words, on_delete=models.CASCADE, related_name="+")
    away_on = models.DateField()
    closes_on = models.DateField(null=True)

    objects = SittingQuerySet.as_manager()

    class Meta:
        indexes = [models.Index(fields=["bond", "away_on"], name="practices_bond_away_on")]

    def __str__(self) -> str:
        return f"sitting {self.ref}"


class Seal(models.Model):
    """Somebody has sealed their words for a step. `entry` is signed by them and lists the seals that
    were there before. Taking the words back removes the row; when they are kept or let go after the
    sitting was put away, the row stays without words."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    sitting = models.ForeignKey(Sitting, on_delete=models.CASCADE, related_name="seals")
    step = models.PositiveSmallIntegerField()
    author = lasting_person()
    words = models.OneToOneField(Words, null=True, on_delete=models.SET_NULL, related_name="+")
    entry = CipherField()
    closing = models.BooleanField(default=False)
    wrapped = models.BooleanField(default=False)

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["sitting", "step", "author"], name="practices_one_seal_per_author"
            )
        ]

    def __str__(self) -> str:
        return f"seal of step {self.step}"


class Opening(models.Model):
    """A step whose words are all wrapped to their readers. Written with the last wrap; only an
    index for the thread: without the wraps it opens nothing."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    sitting = models.ForeignKey(Sitting, on_delete=models.CASCADE, related_name="openings")
    step = models.PositiveSmallIntegerField()

    class Meta:
        constraints = [
            models.UniqueConstraint(
                fields=["sitting", "step"], name="practices_one_opening_per_step"
            )
        ]

    def __str__(self) -> str:
        return f"opening of step {self.step}"
