"""One's own circle, and what of it a bond may see.

It stands on one's own shelf. Shown to a bond it is a copy, signed, as it was then: what is added later
stays one's own until it is shown again.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import date, datetime
from enum import IntEnum, StrEnum
from typing import Any
from uuid import UUID, uuid4, uuid5

from closeknit.bonds import words
from closeknit.bonds.access import BondView
from closeknit.bonds.keys import Member
from closeknit.bonds.locking import locked
from closeknit.bonds.models import Bond, Words
from closeknit.keepsakes.circle import payloads
from closeknit.people import clock, shelf
from closeknit.people.http import Visit

LABEL = "my circle"
MOST = 60


class Near(IntEnum):
    """How near somebody stands, as their owner sees it."""

    CLOSE = 1
    BESIDE = 2
    FURTHER = 3


class Sort(StrEnum):
    PERSON = "person"
    GROUP = "group"
    PLACE = "place"


class Full(Exception):
    """There are as many as there is room for."""


@dataclass(frozen=True, slots=True)
class Holds:
    """Somebody, or something, that holds its owner."""

    id: UUID
    name: str
    near: Near
    sort: Sort


@dataclass(frozen=True, slots=True)
class Theirs:
    """A circle that a member lets the bond see, as it was on that day."""

    who: Member
    held: tuple[Holds, ...]
    day: date


def mine(visit: Visit) -> tuple[Holds, ...]:
    payload = shelf.get(visit, LABEL)
    return _read(payload.fields["held"]) if payload else ()


def add(visit: Visit, name: str, near: Near, sort: Sort, once: UUID) -> None:
    """One more; the same `once` is the same one. Raises Full."""
    with shelf.taking_turns(visit):
        held = mine(visit)
        if any(each.id == once for each in held):
            return
        if len(held) >= MOST:
            raise Full
        _keep(visit, (*held, Holds(once, name, near, sort)))


def move(visit: Visit, holds: UUID, near: Near) -> None:
    """Somebody stands nearer, or further out. Nothing happens for who is not there."""
    with shelf.taking_turns(visit):
        held = mine(visit)
        moved = [replace(each, near=near) if each.id == holds else each for each in held]
        if moved != list(held):
            _keep(visit, moved)


def remove(visit: Visit, holds: UUID) -> None:
    with shelf.taking_turns(visit):
        held = mine(visit)
        left = [each for each in held if each.id != holds]
        if len(left) < len(held):
            _keep(visit, left)


def show(visit: Visit, view: BondView) -> None:
    """Let this bond see it as it is now, in the place of what it could see before. Raises
    keys.NotNow."""
    fields = {"held": _fields(mine(visit)), "at": clock.now().isoformat(timespec="minutes")}
    with locked(view.bond) as bond:
        before = list(_shown_by(visit, bond))
        words.write(
            visit, bond, payloads.SHOWN, fields, shared=True, subject=place(bond.pk), id=uuid4()
        )
        words.erase(before)


def hide(visit: Visit, view: BondView) -> None:
    """The bond sees it no more."""
    with locked(view.bond) as bond:
        words.erase(_shown_by(visit, bond))


def shown_in(visit: Visit, view: BondView) -> list[Theirs]:
    """The circles that members let this bond see, one's own among them."""
    rows = list(Words.objects.filter(bond=view.bond, subject=place(view.bond.pk)))
    members = {member.person_id: member for member in view.members}
    found = {}
    for row, payload in zip(rows, words.read_many(visit, view.bond, rows), strict=True):
        who = members.get(row.author_id)
        if payload.kind != payloads.SHOWN or who is None:
            continue
        try:
            day = clock.day_of(datetime.fromisoformat(payload.fields["at"]), visit.person.zone)
            found[row.author_id] = Theirs(who, _read(payload.fields["held"]), day)
        except (KeyError, ValueError, TypeError):
            continue
    return list(found.values())


def place(bond_id: UUID) -> UUID:
    """What all shown circles of a bond belong to, bound into each of them."""
    return uuid5(bond_id, "circles")


def _shown_by(visit: Visit, bond: Bond) -> Iterable[Words]:
    return Words.objects.filter(bond=bond, author=visit.person, subject=place(bond.pk))


def _keep(visit: Visit, held: Sequence[Holds]) -> None:
    if held:
        shelf.put(visit, payloads.CIRCLE, {"held": _fields(held)}, label=LABEL)
    else:
        shelf.remove_labelled(visit, LABEL)


def _fields(held: Iterable[Holds]) -> list[dict[str, Any]]:
    return [
        {"id": each.id.hex, "name": each.name, "near": int(each.near), "sort": each.sort.value}
        for each in held
    ]


def _read(held: Iterable[Mapping[str, Any]]) -> tuple[Holds, ...]:
    """Raises KeyError, ValueError, TypeError for what no program of ours wrote."""
    return tuple(
        Holds(UUID(hex=each["id"]), str(each["name"]), Near(each["near"]), Sort(each["sort"]))
        for each in list(held)[:MOST]
    )
