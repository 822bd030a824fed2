"""Rungs that a bond adds to its ladder: any member writes one, all can read it, its author alone
takes it away. The next sitting that draws from the ladder finds them like all others."""

from dataclasses import dataclass
from uuid import UUID

from django.http import Http404

from closeknit import vault
from closeknit.bonds import words
from closeknit.bonds.access import BondView
from closeknit.bonds.keys import Member
from closeknit.bonds.locking import locked
from closeknit.bonds.models import Words
from closeknit.catalogue import BondKind, Prompt
from closeknit.catalogue.practice import COLLEAGUE_DEPTH
from closeknit.catalogue.reading import plain
from closeknit.people.http import Visit
from closeknit.practices import library, payloads
from closeknit.practices.beginning import LADDER
from closeknit.practices.own import lying

LONGEST = 200
DEEPEST = 5
MOST = 100
"""In one bond: all of them are read when a sitting draws one."""


class Twin(Exception):
    """Something that asks the same stands on the ladder already; the message is what it says."""


class Full(Exception):
    """There are as many as a bond has room for."""


@dataclass(frozen=True, slots=True)
class Rung:
    """One rung: its row, what it asks, and how deep it goes (1 to 5)."""

    row: Words
    text: str
    depth: int
    author: Member | None

    @property
    def prompt(self) -> Prompt:
        """As a sitting draws it. Its key is the row's, so that it never comes twice."""
        return Prompt(f"own-{self.row.pk.hex}", self.text, self.depth, frozenset(BondKind))

    @property
    def mine(self) -> bool:
        return self.author is not None and self.author.me


def depths(kind: BondKind) -> range:
    """How deep a rung may go there: colleagues go no deeper than 2."""
    return range(1, (COLLEAGUE_DEPTH if kind is BondKind.COLLEAGUE else DEEPEST) + 1)


def of_bond(visit: Visit, view: BondView) -> list[Rung]:
    """The rungs that this person can read, the easiest first. Constant in queries."""
    members = {member.person_id: member for member in view.everybody}
    found = [
        rung
        for row, payload in lying.of_kind(visit, view.bond, payloads.OWN_PROMPT)
        if (rung := _rung(row, payload, members.get(row.author_id)))
    ]
    return sorted(found, key=lambda rung: (rung.depth, plain(rung.text)))


def add(visit: Visit, view: BondView, text: str, depth: int) -> None:
    """Put a rung on the ladder of a bond; the same twice by the same person is one.

    Raises Twin, Full, keys.NotNow.
    """
    with locked(view.bond) as bond:
        here = of_bond(visit, view)
        twin = next((rung for rung in here if plain(rung.text) == plain(text)), None)
        if twin is not None and twin.mine and (twin.text, twin.depth) == (text, depth):
            return
        _only_one(text, [twin.text] if twin else _shipped())
        if len(here) >= MOST:
            raise Full
        fields = {"text": text, "depth": depth}
        words.write(visit, bond, payloads.OWN_PROMPT, fields, shared=True)


def remove(visit: Visit, view: BondView, row_id: UUID) -> None:
    """Take away a rung of one's own. Sittings that have drawn it hold it themselves. Http404 for
    anybody else's."""
    mine = lying.by(visit, [view.bond], payloads.OWN_PROMPT)
    found = next((row for row, _ in mine if row.pk == row_id), None)
    if found is None:
        raise Http404
    words.erase(found)


def _rung(row: Words, payload: vault.Payload, author: Member | None) -> Rung | None:
    """None for what this program did not write."""
    try:
        text, depth = str(payload.fields["text"]), int(payload.fields["depth"])
    except (KeyError, ValueError, TypeError):
        return None
    if not 0 < len(text) <= LONGEST or not 1 <= depth <= DEEPEST:
        return None
    return Rung(row, text, depth, author)


def _only_one(text: str, others: list[str]) -> None:
    for other in others:
        if plain(other) == plain(text):
            raise Twin(other)


def _shipped() -> list[str]:
    return [prompt.text for prompt in library.catalogue().pools[LADDER].prompts]
