"""Words that stay with a bond when their author leaves it, or erases their account.

They were written down for all and are not about their author: which practice a sitting runs, say.
Without them those who stay could not read what they themselves wrote.
"""

from collections.abc import Callable
from uuid import UUID

from django.db.models import QuerySet

from closeknit.bonds.models import Words
from closeknit.people.models import Person

Spared = Callable[[Person], QuerySet[Words]]

_spared: list[Spared] = []


def register(rows: Spared) -> Spared:
    """Leave `rows(person)` to the bonds of `person`. Registering twice is once."""
    if rows not in _spared:
        _spared.append(rows)
    return rows


def of(person: Person) -> set[UUID]:
    """The ids of all words of this person that stay."""
    return {row.pk for rows in _spared for row in rows(person).only("pk")}
