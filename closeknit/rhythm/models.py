"""The times of plans. What they are for stands encrypted in words."""

from django.db import models

from closeknit.bonds.models import Words


class Plan(models.Model):
    """A thing to do together, that all have accepted. Its time is plain, so that a calendar can know
    it; what it is, and how often it comes again, its words say."""

    number = models.BigAutoField(primary_key=True)
    words = models.OneToOneField(Words, on_delete=models.CASCADE, related_name="+")
    starts_at = models.DateTimeField(db_index=True)
    again = models.BooleanField(default=False)

    def __str__(self) -> str:
        return f"plan {self.pk}"
