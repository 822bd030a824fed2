"""The words of a bond: who wrote them, and for whom they are wrapped."""

import uuid

from django.db import models

from closeknit import vault
from closeknit.bonds.models.bond import Bond
from closeknit.bonds.models.envelope import Envelope
from closeknit.people.models import Person
from closeknit.vault.fields import CipherField, DigestField


class WordsQuerySet(models.QuerySet["Words"]):
    def of_author(self, person_id: uuid.UUID) -> "WordsQuerySet":
        return self.filter(author_id=person_id)


class Words(Envelope):
    """Anything a member wrote in a bond. There is no column for what kind of words they are.

    `subject` is what they belong to (a sitting, say); the seal of the words holds it too, so words
    that are moved from one subject to another do not open.
    """

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    bond = models.ForeignKey(Bond, on_delete=models.CASCADE, related_name="words")
    subject = models.UUIDField(null=True, db_index=True)

    objects = WordsQuerySet.as_manager()

    def __str__(self) -> str:
        return f"words {self.id}"

    @property
    def about(self) -> vault.About:
        return vault.About(
            purpose="words" if self.subject is None else f"words {self.subject.hex}",
            row=self.id.bytes,
            author=self.author_id.bytes,
            bond=self.bond_id.bytes,
            revision=self.revision,
        )


class ReaderWrap(models.Model):
    """Words that opened among some of a bond only: one wrap for each of them."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    words = models.ForeignKey(Words, on_delete=models.CASCADE, related_name="reader_wraps")
    reader = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    wrap = CipherField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["words", "reader"], name="bonds_one_wrap_each"),
        ]

    def __str__(self) -> str:
        return f"wrap {self.pk}"


class Receipt(models.Model):
    """A reader's note to themselves that a signature held, and at which revision. What it is about
    stands in no column, only as a tag under the reader's own key: a plain reference would tell
    whoever has the database who has read whose words."""

    id = models.UUIDField(primary_key=True, default=uuid.uuid4, editable=False)
    reader = models.ForeignKey(Person, on_delete=models.CASCADE, related_name="+")
    tag = DigestField()
    revision = models.PositiveIntegerField()
    mac = DigestField()

    class Meta:
        constraints = [
            models.UniqueConstraint(fields=["reader", "tag"], name="bonds_one_receipt_each"),
        ]

    def __str__(self) -> str:
        return f"receipt {self.pk}"
