"""A bond's key of one epoch, and how it goes from hand to hand.

A sealed box has no sender, so what is inside is signed: bond, epoch, who is in it with which keys,
from whom to whom, and the key. Otherwise whoever can write to the database could give a newcomer a
key of their own making and read along.
"""

import hashlib
from collections.abc import Mapping
from dataclasses import dataclass

from closeknit.vault import primitives
from closeknit.vault.encoding import frame, label, number, unframe
from closeknit.vault.errors import Tampered
from closeknit.vault.keys import BondKey, PublicIdentity, SharedKeys

_HANDOVER = label("bond/handover")
_MEMBERS = label("bond/members")


@dataclass(frozen=True, slots=True)
class Handover:
    """What a receiver learns: the key, and the members (id → fingerprint) the giver saw."""

    bond_key: BondKey
    members: dict[bytes, bytes]


def new_bond_key(bond: bytes, epoch: int) -> BondKey:
    """A fresh key for `bond` (16 bytes) in `epoch` (1, 2, …)."""
    return BondKey(bond, epoch, primitives.new_key())


def members_hash(members: Mapping[bytes, bytes]) -> bytes:
    """SHA-256 over person ids and fingerprints in the order of the ids (32 bytes)."""
    return hashlib.sha256(_MEMBERS + _listed(members)).digest()


def hand_over(
    giver: SharedKeys,
    giver_id: bytes,
    receiver_id: bytes,
    receiver: PublicIdentity,
    bond_key: BondKey,
    members: Mapping[bytes, bytes],
) -> bytes:
    """The key in a box for `receiver` alone, signed. `members`: person id → fingerprint.

    The caller has pinned `receiver`; giver and receiver stand among `members`.
    """
    statement = _statement(bond_key, members, (giver_id, giver.public), (receiver_id, receiver))
    signature = primitives.sign(giver.signing_secret, statement)
    boxed = frame(bond_key.key, _listed(members), signature)
    return primitives.seal_box(receiver.box, boxed)


def adopt(
    receiver: SharedKeys,
    receiver_id: bytes,
    giver_id: bytes,
    giver: PublicIdentity,
    box: bytes,
    bond: bytes,
    epoch: int,
) -> Handover:
    """The key of `bond` in `epoch`, if `giver` (pinned by the caller) gave it to me with that box.

    Tampered otherwise, also if giver or receiver do not stand in the list with these very keys.
    """
    me = receiver.public
    parts = unframe(primitives.open_box(me.box, receiver.box_secret, box))
    if len(parts) != 3 or len(parts[0]) != primitives.KEY:  # noqa: PLR2004 -- key, list, signature
        raise Tampered("A handed over key is not whole.")
    key, listed, signature = parts
    bond_key, members = BondKey(bond, epoch, key), _members(listed)
    statement = _statement(bond_key, members, (giver_id, giver), (receiver_id, me))
    primitives.check_signature(giver.signing, statement, signature)
    if members.get(giver_id) != giver.fingerprint or members.get(receiver_id) != me.fingerprint:
        raise Tampered("A key was handed over in a circle that is not ours.")
    return Handover(bond_key, members)


def _statement(
    bond_key: BondKey,
    members: Mapping[bytes, bytes],
    giver: tuple[bytes, PublicIdentity],
    receiver: tuple[bytes, PublicIdentity],
) -> bytes:
    return _HANDOVER + frame(
        bond_key.bond,
        number(bond_key.epoch),
        members_hash(members),
        giver[0],
        giver[1].fingerprint,
        receiver[0],
        receiver[1].fingerprint,
        bond_key.key,
    )


def _listed(members: Mapping[bytes, bytes]) -> bytes:
    return frame(*[part for pair in sorted(members.items()) for part in pair])


def _members(listed: bytes) -> dict[bytes, bytes]:
    parts = unframe(listed)
    if len(parts) % 2:
        raise Tampered("A list of members is not whole.")
    return dict(zip(parts[::2], parts[1::2], strict=True))
