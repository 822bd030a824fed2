"""A round of an overlap with everybody's secrets at hand, to be played well or badly."""

import hashlib
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass, field, replace

import pytest

from closeknit.vault import PublicIdentity, group, overlap
from closeknit.vault.encoding import unframe
from closeknit.vault.overlap import Context, Posts, TamperedPost
from closeknit.vault.overlap_posts import Reading, about_post, owned_statement, write_post
from closeknit.vault.overlap_proofs import Cipher, Opening, joined, peel, prove_known
from closeknit.vault.tests.cast import Someone, row

ORDER = 2**252 + 27742317777372353535851937790883648493
# A point of order eight. Added to another point it leaves the group of prime order.
TORSION = bytes.fromhex("c7176a703d4dd84fba3c0b760d10670f2a2053fa2c39ccc64ec7fd7792ac037a")

ALICE, BOB, CHARLIE = (Someone.new() for _ in range(3))


def scalar(value: int) -> bytes:
    return (value % ORDER).to_bytes(32, "little")


def negative(one: bytes) -> bytes:
    return scalar(-int.from_bytes(one, "little"))


def sign_with(secret: bytes, statement: bytes) -> bytes:
    """An Ed25519 signature by a bare scalar, as libsodium cannot make one."""
    nonce, public = group.new_scalar(), group.base_times(secret)
    started = group.base_times(nonce)
    challenge = group.hashed_scalar(started + public + statement)
    return started + group.plus(nonce, group.product(challenge, secret))


def parts_of(post: bytes) -> list[bytes]:
    return unframe(post[65:])


def rows_of(post: bytes) -> list[Cipher]:
    halves = parts_of(post)[2]
    return [
        Cipher(halves[at : at + 32], halves[at + 32 : at + 64]) for at in range(0, len(halves), 64)
    ]


@dataclass
class Table:
    people: tuple[Someone, ...]
    context: Context
    secrets: dict[bytes, bytes] = field(default_factory=dict)
    keys: dict[bytes, bytes] = field(default_factory=dict)
    choices: dict[bytes, bytes] = field(default_factory=dict)
    shares: dict[bytes, bytes] = field(default_factory=dict)

    @classmethod
    def of(cls, *people: Someone, count: int = 2) -> "Table":
        """A round to which everybody has brought a key."""
        ids = tuple(person.id for person in people)
        options = hashlib.sha256(b"options").digest()
        table = cls(people, Context(row(), 3, row(), 7, options, count, ids))
        for person in people:
            table.bring_key(person)
        return table

    @property
    def publics(self) -> dict[bytes, PublicIdentity]:
        return {person.id: person.identity.public for person in self.people}

    @property
    def posts(self) -> Posts:
        return Posts(dict(self.keys), dict(self.choices), dict(self.shares))

    @property
    def reading(self) -> Reading:
        return Reading(self.context, self.publics)

    def copy(self) -> "Table":
        return replace(
            self,
            secrets=dict(self.secrets),
            keys=dict(self.keys),
            choices=dict(self.choices),
            shares=dict(self.shares),
        )

    def bring_key(self, person: Someone) -> None:
        own = person.identity.shared
        secret, post = overlap.new_key(self.context, person.id, own)
        self.secrets[person.id], self.keys[person.id] = secret, post

    def choose(self, person: Someone, yes: Iterable[int]) -> None:
        own = person.identity.shared
        self.choices[person.id] = overlap.choose(
            self.context, person.id, own, self.posts, self.publics, frozenset(yes)
        )

    def share(self, person: Someone) -> None:
        own, secret = person.identity.shared, self.secrets[person.id]
        self.shares[person.id] = overlap.share(
            self.context, person.id, own, secret, self.posts, self.publics
        )

    def joint(self) -> frozenset[int]:
        return overlap.joint(self.context, self.posts, self.publics)

    def play(self, *choices: Iterable[int], order: Sequence[int] = ()) -> frozenset[int]:
        for person, yes in zip(self.people, choices, strict=True):
            self.choose(person, yes)
        for at in order or range(len(self.people)):
            self.share(self.people[at])
        return self.joint()

    # What only somebody with the secrets, or with other code, can do.

    def scalar_of(self, person: Someone) -> bytes:
        return group.scalar_of(self.secrets[person.id][1:])

    def key_of(self, person: Someone) -> bytes:
        return parts_of(self.keys[person.id])[0]

    @property
    def joint_key(self) -> bytes:
        return group.total(self.key_of(person) for person in self.people)

    def all_keys(self) -> bytes:
        return self.reading.keys(self.keys)[1]

    def sums(self) -> tuple[list[Cipher], bytes]:
        """The sums as the last share left them, and the hash the next one has to name."""
        _, rows, so_far = overlap._read(self.context, self.posts, self.publics)
        return rows, so_far

    def key_post(self, person: Someone, key: bytes, owned: bytes) -> None:
        parts = (key, owned)
        self.keys[person.id] = write_post(
            "key", self.context, person.id, person.identity.shared, parts
        )

    def key_by_scalar(self, person: Someone, secret: bytes) -> None:
        owned = sign_with(secret, owned_statement(self.context, person.id))
        self.key_post(person, group.base_times(secret), owned)

    def choice_post(self, person: Someone, rows: Sequence[Cipher], proof: bytes) -> None:
        parts = (self.all_keys(), proof, joined(rows))
        self.choices[person.id] = write_post(
            "choice", self.context, person.id, person.identity.shared, parts
        )

    def choose_badly(
        self, person: Someone, rows: Sequence[Cipher], openings: Sequence[Opening]
    ) -> None:
        about = about_post(self.context, person.id, self.all_keys())
        self.choice_post(person, rows, prove_known(about, self.joint_key, rows, openings))

    def share_post(
        self, person: Someone, so_far: bytes, rows: Sequence[Cipher], proof: bytes
    ) -> None:
        parts = (so_far, proof, joined(rows))
        self.shares[person.id] = write_post(
            "share", self.context, person.id, person.identity.shared, parts
        )

    def share_of(self, person: Someone, rows: Sequence[Cipher], secret: bytes) -> None:
        """A share of whatever `rows`, properly peeled by `secret`, in the place of the last one."""
        self.shares.pop(person.id, None)
        _, so_far = self.sums()
        after, proof = peel(about_post(self.context, person.id, so_far), secret, rows)
        self.share_post(person, so_far, after, proof)


def chosen(alice: Iterable[int] = (0,), count: int = 2) -> Table:
    """Alice has chosen, and Bob has honestly said yes to everything."""
    table = Table.of(ALICE, BOB, count=count)
    table.choose(ALICE, alice)
    table.choose(BOB, range(count))
    return table


def encrypted(key: bytes, opening: Opening) -> Cipher:
    masked = group.times(opening.first, key)
    if opening.hidden != group.ZERO:
        masked = group.add(masked, group.base_times(opening.hidden))
    return Cipher(group.base_times(opening.first), masked)


def id_of(person: Someone) -> bytes:
    return person.id


def refused(who: Someone, stage: str, act: Callable[[], object]) -> None:
    with pytest.raises(TamperedPost) as caught:
        act()
    assert (caught.value.author, caught.value.stage) == (who.id, stage)
