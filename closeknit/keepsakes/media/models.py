"""Pictures and sounds as encrypted pieces. What they show, how large they are and what opens them
stands in the words that they belong to."""

import uuid

from django.db import models

from closeknit.bonds.models import Words
from closeknit.vault.fields import CipherField


class Medium(models.Model):
    """One size of a picture, or a sound. It goes with its words; nothing here says which it is."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    words = models.ForeignKey(Words, on_delete=models.CASCADE, related_name="media")

    def __str__(self) -> str:
        return f"medium {self.id}"


class Piece(models.Model):
    """A part of a medium, as `vault.seal_medium` made it; `number` counts from 0."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    medium = models.ForeignKey(Medium, on_delete=models.CASCADE, related_name="pieces")
    number = models.PositiveSmallIntegerField()
    body = CipherField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["medium", "number"], name="keepsakes_one_piece_each"),
        ]

    def __str__(self) -> str:
        return f"piece {self.number} of {self.medium_id}"
