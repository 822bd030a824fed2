"""Everything that one member holds of a bond, loaded with a constant number of queries.

A ring hangs on the `Bond` instance it was made for, so it lives as long as one request, and
`locking.locked` always begins with a fresh one.
"""

from collections import defaultdict
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from functools import cached_property
from typing import Any
from uuid import UUID

from closeknit import vault
from closeknit.bonds import adoption, kept, pins, statements
from closeknit.bonds.models import Bond, Card, Epoch, KeyHandover, Membership
from closeknit.bonds.pins import Pinned
from closeknit.bonds.standing import Facts, Standing, standing
from closeknit.people.http import Visit


@dataclass
class Ring:
    """One member's view of one bond.

    `adopted` maps epoch numbers to keys and signed lists; `fresh` are those handed over but not
    yet kept; `introduced` the pins they bring.
    """

    visit: Visit
    bond: Bond
    memberships: Sequence[Membership]
    epochs: Sequence[Epoch]
    pinned: dict[UUID, Pinned]
    claimed: dict[UUID, vault.PublicIdentity]
    adopted: dict[int, vault.Handover] = field(default_factory=dict)
    fresh: list[KeyHandover] = field(default_factory=list)
    introduced: dict[UUID, Pinned] = field(default_factory=dict)
    broken: bool = False

    @cached_property
    def me(self) -> Membership:
        mine = self.visit.person.pk
        for row in self.memberships:
            if row.person_id == mine:
                return row
        raise Membership.DoesNotExist

    @cached_property
    def own(self) -> vault.PublicIdentity:
        return self.visit.shared_keys().public

    @cached_property
    def present(self) -> list[Membership]:
        return [row for row in self.memberships if not has_left(row)]

    @cached_property
    def left(self) -> frozenset[UUID]:
        """Those who left and signed that they did."""
        return frozenset(row.person_id for row in self.memberships if self._left_by_themselves(row))

    @cached_property
    def standing(self) -> Standing:
        return standing(self.facts)

    @property
    def facts(self) -> Facts:
        newest = max(self.adopted, default=0)
        listed = self.adopted[newest].members if newest else {}
        fingerprints = {person: pin.public.fingerprint for person, pin in self.pinned.items()}
        mine = self.visit.person.pk
        return Facts(
            me=mine,
            latest=self.latest,
            closed=bool(self.epochs) and self.epochs[-1].closed,
            adopted=newest,
            marked=kept.marked(self.visit, self.me),
            broken=self.broken,
            listed={UUID(bytes=person): print_ for person, print_ in listed.items()},
            present=frozenset(row.person_id for row in self.present),
            left=self.left,
            claimed={person: public.fingerprint for person, public in self.claimed.items()},
            pinned={**fingerprints, mine: self.own.fingerprint},
        )

    @property
    def latest(self) -> int:
        return self.epochs[-1].number if self.epochs else 0

    @property
    def current(self) -> vault.BondKey | None:
        """The key that words are written with now; None while they cannot be."""
        return self.adopted[self.latest].bond_key if self.standing is Standing.OPEN else None

    def public_of(self, person: UUID) -> vault.PublicIdentity | None:
        """The confirmed keys of a member; one's own come from one's own hands."""
        if person == self.visit.person.pk:
            return self.own
        pinned = self.pinned.get(person)
        return pinned.public if pinned else None

    def check_author(self, about: vault.About, body: bytes, signature: bytes) -> None:
        """Nothing if the author named in `about` signed this; else Tampered."""
        author = UUID(bytes=about.author)
        if author == self.visit.person.pk:
            vault.check_author(self.own, about, body, signature)
            return
        pinned = self.pinned.get(author)
        if pinned is None:
            raise vault.Tampered("These words are by somebody whose key was never confirmed.")
        pinned.check_author(about, body, signature)

    def open_carried(self, envelope: Bond | Card) -> vault.Payload:
        """What a bond or a member is called. KeyError without a key that opens it; Tampered."""
        epoch, wrap = envelope.epoch, envelope.bond_wrap
        if epoch not in self.adopted:
            epoch, wrap = envelope.former_epoch, envelope.former_wrap
        key = self.adopted[epoch].bond_key
        return vault.load(vault.open_shared(key, envelope.about, envelope.body, wrap))

    def _left_by_themselves(self, row: Membership) -> bool:
        if not has_left(row):
            return False
        author = self.pinned.get(row.person_id)
        about = statements.departing(row.departure, row.bond_id, row.person_id)
        return statements.holds(author, about, row.departure)


def has_left(membership: Membership) -> bool:
    return hasattr(membership, "departure")


def of(visit: Visit, bond: Bond) -> Ring:
    """The ring of this visit for `bond`, made once for each `Bond` instance."""
    return of_all(visit, [bond])[0]


def of_all(visit: Visit, bonds: Sequence[Bond]) -> list[Ring]:
    """The rings for several bonds, in as many queries as for one."""
    missing = [bond for bond in bonds if visit.person.pk not in _hanging_on(bond)]
    if missing:
        for ring in _load(visit, missing):
            _hanging_on(ring.bond)[visit.person.pk] = ring
    return [_hanging_on(bond)[visit.person.pk] for bond in bonds]


def forget(bond: Bond) -> None:
    """What hangs on this instance no longer fits the rows."""
    _hanging_on(bond).clear()


def _hanging_on(bond: Bond) -> dict[UUID, Ring]:
    rings: dict[UUID, Ring] = vars(bond).setdefault("_rings", {})
    return rings


def _load(visit: Visit, bonds: Sequence[Bond]) -> list[Ring]:
    members = _by_bond(
        Membership.objects.filter(bond__in=bonds).select_related("departure", "card")
    )
    epochs = _by_bond(Epoch.objects.filter(bond__in=bonds))
    handovers = defaultdict(list)
    for row in KeyHandover.objects.filter(
        epoch__bond__in=bonds, receiver=visit.person
    ).select_related("epoch"):
        handovers[row.epoch.bond_id].append(row)
    people = {row.person_id for rows in members.values() for row in rows}
    pinned, claimed = pins.of(visit, people), pins.claimed(people)
    rings = []
    for bond in bonds:
        ring = Ring(visit, bond, members[bond.pk], epochs[bond.pk], dict(pinned), claimed)
        _fill(ring, handovers[bond.pk])
        rings.append(ring)
    return rings


def _fill(ring: Ring, handovers: Iterable[KeyHandover]) -> None:
    for row in sorted(handovers, key=lambda row: row.epoch.number):
        try:
            if row.kept:
                ring.adopted[row.epoch.number] = kept.recall(ring.visit, ring.bond.pk, row)
            elif not adoption.take(ring, row):
                return
        except vault.Tampered:
            ring.broken = True


def _by_bond(rows: Iterable[Membership] | Iterable[Epoch]) -> "defaultdict[UUID, list[Any]]":
    found: defaultdict[UUID, list[Any]] = defaultdict(list)
    for row in rows:
        found[row.bond_id].append(row)
    return found
