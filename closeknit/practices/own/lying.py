"""What members have put down for all of a bond, beside its sittings: words without a subject."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from uuid import UUID

from django.db.models import QuerySet

from closeknit import vault
from closeknit.bonds import words
from closeknit.bonds.models import Bond, Words
from closeknit.people.http import Visit

Lying = tuple[Words, vault.Payload]


def of_kind(visit: Visit, bond: Bond, kind: str) -> Iterator[Lying]:
    """The rows of this kind that this person can read, in one query."""
    return _opened(visit, bond, kind, list(_without_subject(bond)))


def by(visit: Visit, bonds: Sequence[Bond], kind: str) -> Iterator[Lying]:
    """The rows of this kind that the visitor wrote in these bonds, in one query for all of them."""
    of_bond: defaultdict[UUID, list[Words]] = defaultdict(list)
    for row in _without_subject(*bonds).filter(author=visit.person):
        of_bond[row.bond_id].append(row)
    for bond in bonds:
        yield from _opened(visit, bond, kind, of_bond[bond.pk])


def _without_subject(*bonds: Bond) -> QuerySet[Words]:
    return Words.objects.filter(bond__in=bonds, subject=None).order_by("pk")


def _opened(visit: Visit, bond: Bond, kind: str, rows: Sequence[Words]) -> Iterator[Lying]:
    for row, payload in zip(rows, words.read_many(visit, bond, rows), strict=True):
        if payload.kind == kind:
            yield row, payload
