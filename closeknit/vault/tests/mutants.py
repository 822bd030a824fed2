"""Planted bugs, one of each kind that would break a promise, to show that the tests find them.

Each names what it breaks and the check that has to fail while it is planted. A check that no
longer fails has gone blind.
"""

import hashlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from closeknit import vault
from closeknit.vault import (
    About,
    BondKey,
    Identity,
    PrivateKeys,
    PublicIdentity,
    SharedKeys,
    StoredIdentity,
    bondkeys,
    daily,
    entries,
    envelopes,
    kdf,
    primitives,
    receipts,
)
from closeknit.vault.encoding import frame, number


@dataclass(frozen=True)
class Mutant:
    name: str
    places: tuple[tuple[Any, str, Any], ...]
    found_by: str = "machine"


@contextmanager
def planted(mutant: Mutant) -> Iterator[None]:
    healthy = [(owner, name, vars(owner)[name]) for owner, name, _ in mutant.places]
    for owner, name, bug in mutant.places:
        setattr(owner, name, bug)
    try:
        yield
    finally:
        for owner, name, sound in healthy:
            setattr(owner, name, sound)


def accept(*_: object) -> None:
    return None


def one_key_for_all_epochs(bond: bytes, epoch: int) -> BondKey:
    return BondKey(bond, epoch, hashlib.sha256(bond).digest())


def boxed_for_the_author(
    keys: SharedKeys, _reader: PublicIdentity, about: About, body: bytes, author_wrap: bytes
) -> bytes:
    return envelopes.wrap_for_reader(keys, keys.public, about, body, author_wrap)


def leaving_out(**blank: object) -> property:
    """`About.encoded` that forgets some of what it is about."""
    sound = About.encoded.fget
    return property(lambda about: sound(about._replace(**blank)))


def circle_without_epoch(
    bond_key: BondKey,
    members: Mapping[bytes, bytes],
    giver: tuple[bytes, PublicIdentity],
    receiver: tuple[bytes, PublicIdentity],
) -> bytes:
    return SOUND_STATEMENT(replace(bond_key, epoch=0), members, giver, receiver)


def same_identity_key(
    person: bytes, identity: Identity, stored: StoredIdentity, passphrase: str
) -> tuple[Identity, StoredIdentity]:
    private, shared = identity.private, identity.shared
    renewed = Identity(
        replace(private, vk_p=primitives.new_key(), former=private.ring),
        replace(shared, vk_s=primitives.new_key(), former=shared.ring),
    )
    return renewed, vault.change_passphrase(person, renewed, stored, passphrase)


def pin_alone(pin: str, parameters: kdf.Kdf, _cookie: str, about: bytes) -> bytes:
    return kdf.hkdf(kdf.stretch(pin, parameters), about)


def any_credential(purpose: bytes, person: bytes, _credential: int) -> bytes:
    return purpose + frame(person, number(0))


def unsigned_body(encoded: bytes, _body: bytes) -> bytes:
    return encoded


def first_thing(keys: PrivateKeys | SharedKeys) -> tuple[bytes, ...]:
    return (keys.vk_p if isinstance(keys, PrivateKeys) else keys.vk_s,)


def any_receipt(_keys: SharedKeys, _subject: bytes, _content: bytes, _mac: bytes) -> bool:
    return True


SOUND_STATEMENT: Callable[..., bytes] = bondkeys._statement

MUTANTS = (
    Mutant(
        "wrong reader: who left still has the key",
        ((vault, "new_bond_key", one_key_for_all_epochs),),
    ),
    Mutant(
        "wrong reader: the box is another's",
        ((vault, "wrap_for_reader", boxed_for_the_author),),
    ),
    Mutant("swapped wrap accepted", ((About, "encoded", leaving_out(row=b"")),)),
    Mutant("rolled back row accepted", ((About, "encoded", leaving_out(revision=1)),)),
    Mutant("another author accepted", ((About, "encoded", leaving_out(author=b"")),), "places"),
    Mutant("another bond accepted", ((About, "encoded", leaving_out(bond=b"")),), "places"),
    Mutant("lowered parameter accepted", ((kdf, "check_cost", accept),)),
    Mutant("missing commitment", ((envelopes, "_check_commitment", accept),), "two readings"),
    Mutant("unsigned body accepted", ((receipts, "check_author", accept),)),
    Mutant("signature over the place alone", ((envelopes, "_signed", unsigned_body),)),
    Mutant("any receipt accepted", ((receipts, "receipt_holds", any_receipt),)),
    Mutant("unsigned key adopted", ((primitives, "check_signature", accept),)),
    Mutant("key of another epoch adopted", ((bondkeys, "_statement", circle_without_epoch),)),
    Mutant(
        "former keys forgotten",
        (
            (PrivateKeys, "ring", property(first_thing)),
            (SharedKeys, "ring", property(first_thing)),
        ),
    ),
    Mutant(
        "the old passphrase opens renewed keys",
        ((vault, "renew_vault_keys", same_identity_key),),
    ),
    Mutant("a PIN without its cookie", ((daily, "_pin_key", pin_alone),)),
    Mutant("an ended session opens", ((daily, "_about", any_credential),)),
    Mutant(
        "a reader's rewriting taken for one's own",
        ((envelopes, "_for_author", unsigned_body),),
        "rewriting",
    ),
    Mutant("late words counted", ((entries, "entry_hash", lambda _: bytes(32)),), "late words"),
)
