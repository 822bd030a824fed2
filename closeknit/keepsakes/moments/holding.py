"""Holding a moment up for the others: it stands where they come by until they have looked at it, or
its holder takes it down.

That it is held up is words of the bond, signed by who does it. That somebody has looked stands on
their own shelf and nowhere else: the holder sees it held up until they take it down.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from uuid import UUID, uuid5

from closeknit import vault
from closeknit.bonds import words
from closeknit.bonds.access import BondView
from closeknit.bonds.keys import Member
from closeknit.bonds.locking import locked
from closeknit.bonds.models import Bond, Words
from closeknit.keepsakes.moments import payloads
from closeknit.keepsakes.moments.moment import Moment, book_of
from closeknit.people import clock, shelf
from closeknit.people.http import Visit

LABEL = "moments held up for me"
REMEMBERED = 50


@dataclass(frozen=True, slots=True)
class Held:
    """A moment that a member holds up. `row` is the words that say so."""

    row: Words
    moment: UUID
    holder: Member


def up(visit: Visit, view: BondView, moment: Moment) -> None:
    """Hold this one up, in the place of another: one at a time, as one has two hands. Raises
    keys.NotNow."""
    with locked(view.bond) as bond:
        former = _mine(visit, bond)
        if any(payload.fields.get("moment") == moment.id.hex for _, payload in former):
            return
        fields = {"moment": moment.id.hex, "at": clock.now().isoformat(timespec="minutes")}
        words.write(visit, bond, payloads.HELD, fields, shared=True, subject=_held_in(bond.pk))
        words.erase([row for row, _ in former])


def down(visit: Visit, view: BondView) -> None:
    """Hold nothing up any more."""
    with locked(view.bond) as bond:
        words.erase([row for row, _ in _mine(visit, bond)])


def forget(visit: Visit, bond: Bond, moment: UUID) -> None:
    """This one is taken away or taken back by its author."""
    here = [row for row, each in _mine(visit, bond) if each.fields.get("moment") == moment.hex]
    words.erase(here)


def of_bonds(visit: Visit, views: Sequence[BondView]) -> dict[UUID, list[Held]]:
    """What is held up in these bonds and can be read, by bond. One query, and a few more for each
    bond in which something is."""
    subjects = [_held_in(view.bond.pk) for view in views]
    by_bond: dict[UUID, list[Words]] = {}
    for row in Words.objects.filter(bond__in=[v.bond for v in views], subject__in=subjects):
        by_bond.setdefault(row.bond_id, []).append(row)
    return {
        view.bond.pk: _held(visit, view, by_bond[view.bond.pk])
        for view in views
        if view.bond.pk in by_bond
    }


def for_me(visit: Visit, views: Sequence[BondView]) -> list[tuple[BondView, Held]]:
    """What others hold up and this person has not looked at yet."""
    by_bond = of_bonds(visit, views)
    found = [
        (view, held)
        for view in views
        for held in by_bond.get(view.bond.pk, [])
        if not held.holder.me and held.holder.left is None
    ]
    seen = _seen(visit) if found else []
    return [(view, held) for view, held in found if held.row.pk.hex not in seen]


def look(visit: Visit, view: BondView, moment: UUID) -> None:
    """This person looks at it: it does not stand there for them any more, and nobody else knows."""
    here = [held.row.pk.hex for _, held in for_me(visit, [view]) if held.moment == moment]
    if here:
        seen = [*_seen(visit), *here][-REMEMBERED:]
        shelf.put(visit, payloads.SEEN, {"held": seen}, label=LABEL)


def _held(visit: Visit, view: BondView, rows: Sequence[Words]) -> list[Held]:
    members = {member.person_id: member for member in view.everybody}
    found = []
    for row, payload in zip(rows, words.read_many(visit, view.bond, rows), strict=True):
        moment, holder = _moment(payload), members.get(row.author_id)
        if moment and holder:
            found.append(Held(row, moment, holder))
    there = _readable(visit, view.bond, [held.moment for held in found])
    return [held for held in found if held.moment in there]


def _readable(visit: Visit, bond: Bond, moments: Iterable[UUID]) -> set[UUID]:
    """Those that still lie open to the bond, and to this person among them."""
    rows = Words.objects.filter(words.readable(visit, bond), subject=book_of(bond.pk))
    found = rows.filter(pk__in=list(moments)).exclude(bond_wrap=b"")
    return set(found.values_list("pk", flat=True))


def _mine(visit: Visit, bond: Bond) -> list[tuple[Words, vault.Payload]]:
    rows = list(Words.objects.filter(author=visit.person, bond=bond, subject=_held_in(bond.pk)))
    return list(zip(rows, words.read_many(visit, bond, rows), strict=True))


def _moment(payload: vault.Payload) -> UUID | None:
    try:
        return UUID(hex=payload.fields["moment"]) if payload.kind == payloads.HELD else None
    except (KeyError, ValueError, TypeError, AttributeError):
        return None


def _seen(visit: Visit) -> list[str]:
    payload = shelf.get(visit, LABEL)
    return list(payload.fields["held"]) if payload else []


def _held_in(bond_id: UUID) -> UUID:
    return uuid5(bond_id, "moments held up")
