"""The door of every bond: it is found through the person, or not at all.

An outsider, somebody who left and an id that nobody has get the same answer.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.core.exceptions import ValidationError
from django.db import models
from django.http import Http404

from closeknit import vault
from closeknit.bonds import cards, ring
from closeknit.bonds.keys import Member, people_of
from closeknit.bonds.models import Bond, Membership
from closeknit.bonds.receipts import Receipts
from closeknit.bonds.ring import Ring
from closeknit.bonds.standing import Standing
from closeknit.catalogue.kinds import BondKind
from closeknit.people.http import Visit


@dataclass(frozen=True, slots=True)
class BondView:
    """A bond as one of its members sees it. `title` may be empty; `name` never is."""

    bond: Bond
    kind: BondKind
    title: str
    everybody: tuple[Member, ...]
    standing: Standing

    @property
    def members(self) -> tuple[Member, ...]:
        """Who is here now, in the order of joining."""
        return tuple(member for member in self.everybody if member.left is None)

    @property
    def others(self) -> tuple[Member, ...]:
        return tuple(member for member in self.members if not member.me)

    @property
    def gone(self) -> tuple[Member, ...]:
        return tuple(member for member in self.everybody if member.left is not None)

    @property
    def address(self) -> str:
        """The path of its thread."""
        return f"/together/{self.bond.pk}/"

    @property
    def kind_name(self) -> str:
        return self.kind.value.capitalize()

    @property
    def name(self) -> str:
        """Its title, else the names of the others (of those who left, where nobody else stayed), else
        that there is nobody else yet."""
        known = self.others or self.gone
        return self.title or listed([member.name for member in known]) or ALONE


ALONE = "You, so far"


def bond_of(visit: Visit, bond_id: UUID | str) -> Bond:
    """The bond, if this person is in it now; else Http404."""
    known = next((bond for bond in remembered(visit) if str(bond.pk) == str(bond_id)), None)
    if known is not None:
        return known
    try:
        return theirs(visit).get(pk=bond_id)
    except (Bond.DoesNotExist, ValueError, ValidationError):
        # Django says ValidationError of what is no id at all.
        raise Http404 from None


def bonds_of(visit: Visit) -> list[BondView]:
    """All bonds of this person, in the order of their names. Constant in queries."""
    bonds = remembered(visit) or list(theirs(visit))
    return sorted(views_of(visit, bonds), key=lambda view: (not view.others, view.name))


def view_of(visit: Visit, bond: Bond) -> BondView:
    return views_of(visit, [bond])[0]


def views_of(visit: Visit, bonds: Sequence[Bond]) -> list[BondView]:
    rings = ring.of_all(visit, bonds)
    fresh = [held for held in rings if _VIEW not in vars(held)]
    if fresh:
        names = cards.names(fresh)
        receipts = Receipts(visit, [held.bond.pk for held in fresh])
        for held in fresh:
            vars(held)[_VIEW] = _view(held, names, receipts)
        receipts.save()
    return [vars(held)[_VIEW] for held in rings]


_VIEW = "_view"


def remember(visit: Visit, bonds: Sequence[Bond]) -> None:
    """Use these, all of this person's, with the rings that hang on them, for the rest of the
    request: nothing in them was due to change."""
    if visit.memory is not None:
        visit.memory[_BONDS] = bonds


def remembered(visit: Visit) -> Sequence[Bond]:
    """What `remember` kept in this request; nothing outside of one."""
    return () if visit.memory is None else visit.memory.get(_BONDS, ())


_BONDS = "bonds"


def theirs(visit: Visit) -> models.QuerySet[Bond]:
    """The bonds that this person is in now."""
    present = Membership.objects.present().filter(person=visit.person)
    return Bond.objects.filter(pk__in=present.values("bond")).order_by("pk")


def listed(names: Sequence[str]) -> str:
    """Names as a person would say them: "Ada, Ben and Cleo"."""
    if len(names) < 2:  # noqa: PLR2004  A list of one needs no "and".
        return "".join(names)
    return f"{', '.join(names[:-1])} and {names[-1]}"


def _view(held: Ring, names: dict[UUID, str], receipts: Receipts) -> BondView:
    kind, title = _called(held, receipts)
    everybody = tuple(people_of(held, names))
    return BondView(held.bond, kind, title, everybody, held.standing)


def _called(held: Ring, receipts: Receipts) -> tuple[BondKind, str]:
    """Kind and title.

    Before the key has arrived, and if they were changed: the carefullest kind, which opens least.
    """
    bond = held.bond
    try:
        receipts.check(held, bond)
        fields = held.open_carried(bond).fields
        return BondKind(fields["kind"]), str(fields["title"])
    except (vault.VaultError, KeyError, ValueError):
        return BondKind.COLLEAGUE, ""
