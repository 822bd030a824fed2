"""People with keys and no passphrase, made in microseconds, and derivations that cost nothing.

Stretching a passphrase is made to be slow; where a test asks about anything else, SHA-256 over the
same inputs stands in for Argon2id, and everything above it (floor, HKDF, wraps) stays as it is.
"""

import hashlib
import os
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass

from closeknit.vault import (
    About,
    BondKey,
    Identity,
    PrivateKeys,
    SharedKeys,
    primitives,
    seal_words,
    wrap_for_bond,
)
from closeknit.vault.encoding import frame, number


def row() -> bytes:
    return os.urandom(16)


def fresh_identity() -> Identity:
    return Identity(
        PrivateKeys(primitives.new_key(), identity_key=primitives.new_key()),
        SharedKeys(
            primitives.new_key(), primitives.box_keypair()[1], primitives.signing_keypair()[1]
        ),
    )


@dataclass(frozen=True)
class Someone:
    id: bytes
    identity: Identity

    @classmethod
    def new(cls) -> "Someone":
        return cls(row(), fresh_identity())


@dataclass(frozen=True)
class Opened:
    """Words of one author that were opened to a bond."""

    about: About
    body: bytes
    signature: bytes
    author_wrap: bytes
    bond_wrap: bytes

    @classmethod
    def by(cls, author: Someone, bond_key: BondKey, text: bytes = b"words") -> "Opened":
        about = About("answer", row(), author.id, bond_key.bond)
        keys = author.identity.shared
        sealed = seal_words(keys, about, text)
        wrap = wrap_for_bond(keys, bond_key, about, sealed.body, sealed.author_wrap)
        return cls(about, *sealed, wrap)


def cheap_argon2id(secret: bytes, salt: bytes, time: int, memory_kib: int) -> bytes:
    return hashlib.sha256(frame(secret, salt, number(time), number(memory_kib))).digest()


@contextmanager
def cheap_derivations() -> Iterator[None]:
    real, primitives.argon2id = primitives.argon2id, cheap_argon2id
    try:
        yield
    finally:
        primitives.argon2id = real
