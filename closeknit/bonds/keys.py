"""The keys of a bond and the members who hold them, as the packages above use them."""

from dataclasses import dataclass
from datetime import date
from uuid import UUID

from closeknit import vault
from closeknit.bonds import cards, ring
from closeknit.bonds.models import Bond, Membership
from closeknit.bonds.ring import Ring
from closeknit.bonds.standing import Standing
from closeknit.people.http import Visit

THREADS = 8


class NotNow(Exception):
    """Nothing can be written in this bond at the moment; `standing` says why."""

    def __init__(self, standing: Standing) -> None:
        super().__init__(standing.value)
        self.standing = standing


class NoKey(Exception):
    """Words that are not for this reader: sealed, withdrawn, or from before their time."""


@dataclass(frozen=True, slots=True)
class Member:
    """`colour` counts from 1 in the order of joining and begins again after eight threads.

    `public` are the keys this person has confirmed, None while they have not. `left` is the day
    of a departure, None for who is here.
    """

    person_id: UUID
    name: str
    colour: int
    public: vault.PublicIdentity | None
    left: date | None = None
    me: bool = False


def current(visit: Visit, bond: Bond) -> vault.BondKey | None:
    """The key that words are written with now; None while nothing can be written (`standing`)."""
    return ring.of(visit, bond).current


def writable(visit: Visit, bond: Bond) -> vault.BondKey:
    """The current key, or NotNow with the reason."""
    held = ring.of(visit, bond)
    if held.current is None:
        raise NotNow(held.standing)
    return held.current


def key(visit: Visit, bond: Bond, epoch: int) -> vault.BondKey:
    """The key of `epoch`; NoKey if this person does not have it."""
    try:
        return ring.of(visit, bond).adopted[epoch].bond_key
    except KeyError:
        raise NoKey from None


def standing(visit: Visit, bond: Bond) -> Standing:
    return ring.of(visit, bond).standing


def members(visit: Visit, bond: Bond) -> list[Member]:
    """Who is in the bond now, in the order of joining."""
    return [member for member in everybody(visit, bond) if member.left is None]


def everybody(visit: Visit, bond: Bond) -> list[Member]:
    """Who is or was in the bond, in the order of joining."""
    held = ring.of(visit, bond)
    return people_of(held, cards.names([held]))


def people_of(held: Ring, names: dict[UUID, str]) -> list[Member]:
    return [_member(held, row, names[row.pk]) for row in held.memberships]


def _member(held: Ring, row: Membership, name: str) -> Member:
    return Member(
        person_id=row.person_id,
        name=name,
        colour=(row.number - 1) % THREADS + 1,
        public=held.public_of(row.person_id),
        left=row.departure.day if ring.has_left(row) else None,
        me=row.person_id == held.visit.person.pk,
    )
