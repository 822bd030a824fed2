"""What in a person's bonds needs one tap of theirs, for the page that shows what waits."""

from dataclasses import dataclass

from django.urls import reverse

from closeknit.bonds import access, confirming, joining, ring
from closeknit.bonds.models import Bond
from closeknit.bonds.standing import Standing
from closeknit.people.http import Visit


@dataclass(frozen=True, slots=True)
class Waiting:
    """A sentence, and the address of the page where it is done."""

    sentence: str
    address: str


def waiting(visit: Visit) -> list[Waiting]:
    """Who came and is to be confirmed, and whose keys are to be compared. Constant in queries."""
    bonds = list(access.theirs(visit))
    return [*_arrivals(visit, bonds), *_changed(visit, bonds), *_comparing(visit)]


def _arrivals(visit: Visit, bonds: list[Bond]) -> list[Waiting]:
    return [
        Waiting(
            f"Is this {arrival.name}?" if arrival.mine else f"{arrival.name} would like to join.",
            reverse("bonds:arrival", args=[arrival.bond_id, arrival.id]),
        )
        for arrival in confirming.arrivals_in(visit, bonds)
        if arrival.for_me
    ]


def _changed(visit: Visit, bonds: list[Bond]) -> list[Waiting]:
    return [
        Waiting("Somebody has a new key.", reverse("bonds:keys", args=[held.bond.pk]))
        for held in ring.of_all(visit, bonds)
        if held.standing is Standing.CHANGED
    ]


def _comparing(visit: Visit) -> list[Waiting]:
    return [
        Waiting(
            f"Six words to compare with {row.inviter}.", reverse("bonds:waiting", args=[row.id])
        )
        for row in joining.pending(visit)
        if row.compare and not row.over
    ]
