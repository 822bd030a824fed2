"""Letting a bond have a practice of one's own: all members can read and begin it, its author alone
gives them another version, or takes it back. Sittings hold what they run, whatever happens here."""

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from uuid import UUID, uuid5

from django.http import Http404

from closeknit import vault
from closeknit.bonds import words
from closeknit.bonds.access import BondView
from closeknit.bonds.keys import Member
from closeknit.bonds.locking import locked
from closeknit.bonds.models import Words
from closeknit.catalogue import Practice, UnknownPractice, Way
from closeknit.people.http import Visit
from closeknit.practices import library, payloads
from closeknit.practices.own import lying, sketches
from closeknit.practices.own.sketches import Sketch


class NotForThem(Exception):
    """The practice is not whole, or not for a bond of this kind."""


@dataclass(frozen=True, slots=True)
class Shared:
    """A practice that a member lets their bond have, as it stands now."""

    row: Words
    id: str
    text: str
    practice: Practice
    author: Member | None

    @property
    def ref(self) -> UUID:
        """What it goes by in addresses: the same for all of its versions, and nobody else's, even if
        another member has a practice of the same id."""
        return uuid5(self.row.author_id, self.id)

    @property
    def mine(self) -> bool:
        return self.author is not None and self.author.me


def of_bond(visit: Visit, view: BondView) -> list[Shared]:
    """What this person can read of it, in the order of titles. Constant in queries."""
    newest: dict[UUID, Shared] = {}
    for shared in _all(visit, view):
        known = newest.get(shared.ref)
        if known is None or known.practice.version < shared.practice.version:
            newest[shared.ref] = shared
    return sorted(newest.values(), key=lambda shared: shared.practice.title.casefold())


def find(visit: Visit, view: BondView, ref: UUID) -> Shared:
    """The one of that address; Http404 for one that is not there, or not any more."""
    found = next((shared for shared in of_bond(visit, view) if shared.ref == ref), None)
    if found is None:
        raise Http404
    return found


def of_sketch(visit: Visit, views: Sequence[BondView], name: str) -> dict[UUID, Shared]:
    """What these bonds have of a practice of the visitor's own, by bond. Constant in queries."""
    me = {view.bond.pk: next(m for m in view.members if m.me) for view in views}
    given = lying.by(visit, [view.bond for view in views], payloads.OWN_PRACTICE)
    found = [_shared(row, payload, me[row.bond_id]) for row, payload in given]
    return {each.row.bond_id: each for each in found if each and each.id == name}


def share(visit: Visit, view: BondView, sketch: Sketch) -> None:
    """Let the bond have this version of it, in the place of the one that it had. Raises NotForThem,
    keys.NotNow."""
    practice = sketch.practice
    if practice is None or not is_for(practice, view):
        raise NotForThem
    with locked(view.bond) as bond:
        former = _rows(visit, view, sketch.id)
        fields = {"id": sketch.id, "text": sketch.text}
        words.write(visit, bond, payloads.OWN_PRACTICE, fields, shared=True)
        words.erase(former)
        sketches.hand_out(visit, sketch)


def withdraw(visit: Visit, view: BondView, name: str) -> None:
    """Take it back, wraps first; nothing where the bond does not have it."""
    words.erase(_rows(visit, view, name))


def is_for(practice: Practice, view: BondView) -> bool:
    """Whether it is for a bond of this kind, in some way that takes more than one."""
    return view.kind in practice.bonds and bool(practice.ways - {Way.ALONE})


def _rows(visit: Visit, view: BondView, name: str) -> list[Words]:
    """The rows of a practice of the visitor's own, whatever it can be played by."""
    given = lying.by(visit, [view.bond], payloads.OWN_PRACTICE)
    return [row for row, payload in given if payload.fields.get("id") == name]


def _all(visit: Visit, view: BondView) -> Iterator[Shared]:
    members = {member.person_id: member for member in view.everybody}
    for row, payload in lying.of_kind(visit, view.bond, payloads.OWN_PRACTICE):
        shared = _shared(row, payload, members.get(row.author_id))
        if shared is not None:
            yield shared


def _shared(row: Words, payload: vault.Payload, author: Member | None) -> Shared | None:
    """None for what is no practice that this program can play."""
    try:
        name, text = str(payload.fields["id"]), str(payload.fields["text"])
        practice = library.own(text)
    except (KeyError, UnknownPractice):
        return None
    return Shared(row, name, text, practice, author) if practice.id == name else None
