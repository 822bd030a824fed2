"""Signed words, as columns, and a reference to a person that outlives their account.

A person who erased their account leaves their random id behind where others' rows have to be
checked against it (who signed, who left): those columns carry no constraint on the person's row.
"""

from typing import Any

from django.db import models

from closeknit import vault
from closeknit.people.models import Person
from closeknit.vault.fields import CipherField


def lasting_person() -> Any:
    """A reference to a person that stays, as a bare id, when the account is erased."""
    return models.ForeignKey(
        Person, on_delete=models.DO_NOTHING, db_constraint=False, related_name="+"
    )


class Envelope(models.Model):
    """Signed words: a body, its author's signature, and one wrap for each way of reading it.

    `epoch` is the epoch whose key `bond_wrap` was made with.
    """

    author = lasting_person()
    revision = models.PositiveIntegerField(default=1)
    epoch = models.PositiveIntegerField(default=0)
    body = CipherField()
    signature = CipherField()
    author_wrap = CipherField(default=b"", blank=True)
    bond_wrap = CipherField(default=b"", blank=True)

    class Meta:
        abstract = True

    @property
    def about(self) -> vault.About:
        raise NotImplementedError


class CarriedEnvelope(Envelope):
    """What a bond and its members are called: carried along into each new epoch.

    The wrap of the epoch before stays, for those whom the new key has not reached yet.
    """

    former_epoch = models.PositiveIntegerField(default=0)
    former_wrap = CipherField(default=b"", blank=True)

    class Meta:
        abstract = True
