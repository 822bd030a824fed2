"""That some words of a bond were kept. What they are, and what kind of keepsake, they say themselves."""

from django.db import models

from closeknit.bonds.models import Words
from closeknit.keepsakes.media.models import Medium, Piece

__all__ = ["Keepsake", "Medium", "Piece"]


class Keepsake(models.Model):
    """Words that outlive their sitting. When they are erased or withdrawn, it goes with them."""

    number = models.BigAutoField(primary_key=True)
    words = models.OneToOneField(Words, on_delete=models.CASCADE, related_name="+")

    def __str__(self) -> str:
        return f"keepsake {self.pk}"
