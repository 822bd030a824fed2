"""Words in envelopes: a body under a fresh key, and that key wrapped for exactly its readers.

A body is: suite byte, commitment (32 bytes), ciphertext of the padded payload. The commitment is
HMAC-SHA256 under the data key over all the associated data: an AEAD alone would accept bodies that
open to two different texts under two keys, and then two readers of "the same" sealed words, or of
a seal entry's body hash, would not read the same. Re-wrapping never touches the body.
"""

import hashlib
import hmac
from struct import Struct
from typing import NamedTuple

from closeknit.vault import primitives
from closeknit.vault.encoding import STAMP, frame, label, number, pad, unframe, unpad
from closeknit.vault.errors import Tampered
from closeknit.vault.keys import BondKey, PrivateKeys, PublicIdentity, SharedKeys

_ABOUT = label("about")
_COMMIT = label("body/commitment")
_ENCRYPT = label("body/key")
_WORDS = label("words/signature")
_FOR_PRIVATE = label("wrap/private")
_FOR_AUTHOR = label("wrap/author")
_FOR_BOND = label("wrap/bond")
_FOR_READER = label("wrap/reader")

_HEAD = 1 + 32
_fixed = Struct(">QIIII").pack


class About(NamedTuple):
    """The place of a record: all that its body is bound to. Ids are 16 bytes, bond may be empty.

    `purpose` is the caller's word for what kind of record this is; `revision` counts from 1.
    """

    purpose: str
    row: bytes
    author: bytes
    bond: bytes = b""
    revision: int = 1

    @property
    def encoded(self) -> bytes:
        """The associated data: canonical, length-prefixed, labelled."""
        purpose, row, author, bond, revision = self
        named = purpose.encode()
        sizes = _fixed(revision, len(named), len(row), len(author), len(bond))
        return b"".join((_ABOUT, sizes, named, row, author, bond))


class PrivateEnvelope(NamedTuple):
    """What a row of private words holds: the body, and its key under the author's `VK_p`."""

    body: bytes
    wrap: bytes


class WordsEnvelope(NamedTuple):
    """What a row of sealed words holds: body, author's signature, key under the author's `VK_s`."""

    body: bytes
    signature: bytes
    author_wrap: bytes


def seal_private(keys: PrivateKeys, about: About, payload: bytes) -> PrivateEnvelope:
    """`payload` for its author alone, under `VK_p`."""
    encoded = about.encoded
    data_key, body = _new_body(encoded, payload)
    return PrivateEnvelope(body, primitives.wrap(keys.vk_p, data_key, _FOR_PRIVATE + encoded))


def open_private(keys: PrivateKeys, about: About, body: bytes, wrap: bytes) -> bytes:
    """What `seal_private` was given. Tampered if anything is not what was written there."""
    encoded = about.encoded
    return _open_body(_unwrap(keys.ring, wrap, _FOR_PRIVATE + encoded), encoded, body)


def move_private(keys: PrivateKeys, about: About, body: bytes, wrap: bytes) -> bytes:
    """The wrap under the current `VK_p`, from one under it or a former one."""
    encoded = about.encoded
    data_key = _fitting(keys.ring, wrap, _FOR_PRIVATE + encoded, encoded, body)
    return primitives.wrap(keys.vk_p, data_key, _FOR_PRIVATE + encoded)


def seal_words(keys: SharedKeys, about: About, payload: bytes) -> WordsEnvelope:
    """`payload`, signed, and wrapped to its author's `VK_s` only: sealed."""
    encoded = about.encoded
    data_key, body = _new_body(encoded, payload)
    signature = primitives.sign(keys.signing_secret, _signed(encoded, body))
    wrap = primitives.wrap(keys.vk_s, data_key, _for_author(encoded, body))
    return WordsEnvelope(body, STAMP + signature, wrap)


def open_own(keys: SharedKeys, about: About, body: bytes, author_wrap: bytes) -> bytes:
    """One's own words, sealed or opened. Tampered if anything is not what was written there.

    The wrap is bound to this very body, so it stands for one's own signature.
    """
    encoded = about.encoded
    return _open_body(_unwrap(keys.ring, author_wrap, _for_author(encoded, body)), encoded, body)


def move_own(keys: SharedKeys, about: About, body: bytes, author_wrap: bytes) -> bytes:
    """The author's wrap under the current `VK_s`, from one under it or a former one."""
    encoded = about.encoded
    place = _for_author(encoded, body)
    data_key = _fitting(keys.ring, author_wrap, place, encoded, body)
    return primitives.wrap(keys.vk_s, data_key, place)


def wrap_for_bond(
    keys: SharedKeys, bond_key: BondKey, about: About, body: bytes, author_wrap: bytes
) -> bytes:
    """The author's opening: a wrap that every holder of `bond_key` opens."""
    encoded = about.encoded
    data_key = _fitting(keys.ring, author_wrap, _for_author(encoded, body), encoded, body)
    return primitives.wrap(bond_key.key, data_key, _for_bond(bond_key, about, encoded))


def rewrap_for_bond(
    old: BondKey, new: BondKey, about: About, body: bytes, bond_wrap: bytes
) -> bytes:
    """A bond's wrap carried from one epoch of the same bond to another."""
    encoded = about.encoded
    data_key = primitives.unwrap(old.key, bond_wrap, _for_bond(old, about, encoded))
    _check_commitment(data_key, encoded, body)
    return primitives.wrap(new.key, data_key, _for_bond(new, about, encoded))


def open_shared(bond_key: BondKey, about: About, body: bytes, bond_wrap: bytes) -> bytes:
    """Words that were opened to the bond. Tampered if anything is not what was written there.

    This says that a member wrote them, not which: see `check_author` or `open_signed`.
    """
    encoded = about.encoded
    data_key = primitives.unwrap(bond_key.key, bond_wrap, _for_bond(bond_key, about, encoded))
    return _open_body(data_key, encoded, body)


def wrap_for_reader(
    keys: SharedKeys, reader: PublicIdentity, about: About, body: bytes, author_wrap: bytes
) -> bytes:
    """The author's opening to one reader alone, in a sealed box."""
    encoded = about.encoded
    data_key = _fitting(keys.ring, author_wrap, _for_author(encoded, body), encoded, body)
    place = hashlib.sha256(_FOR_READER + encoded).digest()
    return primitives.seal_box(reader.box, frame(place, data_key))


def open_as_reader(keys: SharedKeys, about: About, body: bytes, wrap: bytes) -> bytes:
    """Words that were opened to me alone; check their author as with `open_shared`."""
    encoded = about.encoded
    boxed = unframe(primitives.open_box(keys.public.box, keys.box_secret, wrap))
    place = hashlib.sha256(_FOR_READER + encoded).digest()
    if len(boxed) != 2 or not hmac.compare_digest(boxed[0], place):  # noqa: PLR2004 -- place, key
        raise Tampered("A wrap is not for these words.")
    return _open_body(boxed[1], encoded, body)


def body_hash(body: bytes) -> bytes:
    """SHA-256 of a body (32 bytes). Through the commitment in it, it stands for one text only."""
    return hashlib.sha256(body).digest()


def check_author(author: PublicIdentity, about: About, body: bytes, signature: bytes) -> None:
    """Nothing, if the holder of `author` (pinned by the caller) signed this body for this place.

    Tampered otherwise: every member holds the bond's key, so only this tells who wrote the words.
    """
    if signature[:1] != STAMP:
        raise Tampered("A signature is in a format that is not known here.")
    primitives.check_signature(author.signing, _signed(about.encoded, body), signature[1:])


def _new_body(encoded: bytes, payload: bytes) -> tuple[bytes, bytes]:
    data_key = primitives.new_key()
    text = primitives.lock_body(_body_key(data_key), pad(payload), encoded)
    return data_key, STAMP + _commitment(data_key, encoded) + text


def _open_body(data_key: bytes, encoded: bytes, body: bytes) -> bytes:
    _check_commitment(data_key, encoded, body)
    return unpad(primitives.unlock_body(_body_key(data_key), body[_HEAD:], encoded))


def _check_commitment(data_key: bytes, encoded: bytes, body: bytes) -> None:
    if not hmac.compare_digest(body[:_HEAD], STAMP + _commitment(data_key, encoded)):
        raise Tampered("A body was not written with this key for this place.")


def _commitment(data_key: bytes, encoded: bytes) -> bytes:
    return hmac.digest(data_key, _COMMIT + encoded, "sha256")


def _body_key(data_key: bytes) -> bytes:
    return hmac.digest(data_key, _ENCRYPT, "sha256")


def _unwrap(ring: tuple[bytes, ...], wrap: bytes, about: bytes) -> bytes:
    for key in ring[:-1]:
        try:
            return primitives.unwrap(key, wrap, about)
        except Tampered:
            continue
    return primitives.unwrap(ring[-1], wrap, about)


def _fitting(
    ring: tuple[bytes, ...], wrap: bytes, place: bytes, encoded: bytes, body: bytes
) -> bytes:
    data_key = _unwrap(ring, wrap, place)
    _check_commitment(data_key, encoded, body)
    return data_key


def _for_author(encoded: bytes, body: bytes) -> bytes:
    # Whoever the words were opened to knows their data key, and with it could write another body
    # that fits the commitment: with the database, words that their author would take for their own.
    return _FOR_AUTHOR + body_hash(body) + encoded


def _for_bond(bond_key: BondKey, about: About, encoded: bytes) -> bytes:
    if about.bond != bond_key.bond:
        raise Tampered("These words are not of this bond.")
    return _FOR_BOND + number(bond_key.epoch) + encoded


def _signed(encoded: bytes, body: bytes) -> bytes:
    return _WORDS + frame(encoded, body_hash(body))
