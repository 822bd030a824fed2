"""What the state machine's people, bonds and words are: blobs as rows have them, and the model.

The model is plain sets: who was given the key of an epoch, whom words were opened to. It knows no
cryptography, so it judges the vault by what was promised and not by how that is done.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass, field
from functools import partial
from typing import TypeVar

from closeknit import vault
from closeknit.vault import About, BondKey, Identity, StoredIdentity, VaultError

Thing = TypeVar("Thing")


@dataclass(eq=False)
class Member:
    """A person: what they hold in mind, and their rows."""

    id: bytes
    identity: Identity
    stored: StoredIdentity
    passphrase: str
    kept: dict[tuple[bytes, int], bytes] = field(default_factory=dict)  # (bond, epoch) → blob

    def bond_keys(self) -> Iterator[BondKey]:
        for (bond, epoch), blob in self.kept.items():
            subject = bond + bytes([epoch])
            key = vault.recall(self.identity.shared, "bond key", self.id, subject, blob)
            yield BondKey(bond, epoch, key)

    def adopt(self, bond_key: BondKey) -> None:
        subject = bond_key.bond + bytes([bond_key.epoch])
        self.kept[bond_key.bond, bond_key.epoch] = vault.keep(
            self.identity.shared, "bond key", self.id, subject, bond_key.key
        )

    def key_of(self, bond: bytes, epoch: int) -> BondKey:
        return next(key for key in self.bond_keys() if (key.bond, key.epoch) == (bond, epoch))


@dataclass(eq=False)
class Bond:
    id: bytes
    members: list[Member]
    epoch: int = 0
    # The model: who was ever given the key of an epoch.
    holders: dict[int, set[Member]] = field(default_factory=dict)
    boxes: list[tuple[Member, Member, int, bytes]] = field(default_factory=list)


@dataclass(eq=False)
class Words:
    """A row of words, and beside it the model: its text, and the epochs and readers it has."""

    author: Member
    about: About
    body: bytes
    signature: bytes
    wrap: bytes
    bond: Bond | None
    text: bytes
    bond_wraps: dict[int, bytes] = field(default_factory=dict)
    reader_wraps: dict[Member, bytes] = field(default_factory=dict)
    erased: bool = False

    def readers(self) -> set[Member]:
        if self.erased:
            return set()
        found = {self.author, *self.reader_wraps}
        for epoch in self.bond_wraps:
            assert self.bond is not None
            found |= self.bond.holders[epoch]
        return found


def everything_opened(words: Words, person: Member) -> Iterator[bytes]:
    """Every text that `person` gets out of a row with any key they hold, for any epoch."""
    private, shared = person.identity.private, person.identity.shared
    about, body = words.about, words.body
    tries: list[Callable[[], bytes]] = [
        lambda: vault.open_private(private, about, body, words.wrap),
        lambda: vault.open_own(shared, about, body, words.wrap),
    ]
    tries.extend(
        partial(vault.open_as_reader, shared, about, body, wrap)
        for wrap in words.reader_wraps.values()
    )
    tries.extend(
        partial(vault.open_shared, BondKey(about.bond, epoch, held.key), about, body, wrap)
        for held in person.bond_keys()
        for epoch, wrap in words.bond_wraps.items()
    )
    for attempt in tries:
        with suppress(VaultError):
            yield attempt()


def one_of(things: Iterable[Thing], at: int) -> Thing | None:
    """One of `things`, or None of none: a rule with nothing to do does nothing, for giving up
    (`assume`) would throw the whole history away."""
    listed = list(things)
    return listed[at % len(listed)] if listed else None


def refused(attempt: Callable[[], object]) -> bool:
    try:
        attempt()
    except VaultError:
        return True
    return False
