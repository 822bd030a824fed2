"""Pictures and sounds: bytes in pieces, so that a part of a long one opens without the rest.

The key of a medium stands in the words that it belongs to, with the size and the hash of each piece.
So whoever may read the words opens the medium, and nobody else; and as those words are signed, no
member who holds the key can put another picture in the place of this one.

A piece is: suite byte, ciphertext, tag. Each has a key of its own, bound to the row, to its number
and to how many there are: a piece that is moved, left out or cut off does not open.
"""

import hashlib
import hmac
from dataclasses import dataclass, field

from closeknit.vault import primitives
from closeknit.vault.encoding import STAMP, frame, label, number, unstamp
from closeknit.vault.errors import Tampered

_KEY = label("medium/key")
_PIECE = label("medium/piece")

PIECE = 262_144
"""Bytes of a whole piece, before it is encrypted."""

SMALLEST_MEDIUM = 16_384
_STEPS_AN_OCTAVE = 2


@dataclass(frozen=True, slots=True)
class Medium:
    """What opens a medium: its row (16 bytes), its key, its size in bytes, the hash of each piece."""

    row: bytes
    key: bytes = field(repr=False)
    size: int
    hashes: tuple[bytes, ...]


def seal_medium(row: bytes, data: bytes) -> tuple[Medium, list[bytes]]:
    """`data` under a fresh key, and its pieces in their order. ValueError for nothing at all."""
    if not data:
        raise ValueError("A medium has at least one byte.")
    key = primitives.new_key()
    padded = data.ljust(medium_bucket(len(data)), b"\0")
    count = _count(len(data))
    pieces = [
        _sealed(key, _about(row, at, count, len(data)), padded[at * PIECE : (at + 1) * PIECE])
        for at in range(count)
    ]
    hashes = tuple(hashlib.sha256(piece).digest() for piece in pieces)
    return Medium(row, key, len(data), hashes), pieces


def open_piece(medium: Medium, at: int, piece: bytes) -> bytes:
    """The bytes of the piece with the number `at` (from 0), without padding. Tampered if it is not
    that piece, whole."""
    count = _count(medium.size)
    if not 0 <= at < count or len(medium.hashes) != count:
        raise Tampered("A medium has not as many pieces as were written.")
    if not hmac.compare_digest(hashlib.sha256(piece).digest(), medium.hashes[at]):
        raise Tampered("A piece is not the one that was written.")
    about = _about(medium.row, at, count, medium.size)
    text = primitives.unlock_body(_piece_key(medium.key, about), unstamp(piece), about)
    return text[: max(0, medium.size - at * PIECE)]


def medium_bucket(size: int) -> int:
    """The padded size of `size` bytes: 16 KiB, then two steps to each doubling (16, 24, 32, 48 …).

    Coarser than that of texts: the exact size of a picture tells which one it is to whoever has
    another copy of it.
    """
    if size <= SMALLEST_MEDIUM:
        return SMALLEST_MEDIUM
    step = (1 << ((size - 1).bit_length() - 1)) // _STEPS_AN_OCTAVE
    return -(-size // step) * step


def _count(size: int) -> int:
    return -(-medium_bucket(size) // PIECE)


def _about(row: bytes, at: int, count: int, size: int) -> bytes:
    return _PIECE + frame(row, number(at), number(count), number(size))


def _sealed(key: bytes, about: bytes, text: bytes) -> bytes:
    return STAMP + primitives.lock_body(_piece_key(key, about), text, about)


def _piece_key(key: bytes, about: bytes) -> bytes:
    # One for each piece, which therefore encrypts once, as `lock_body` demands.
    return hmac.digest(key, _KEY + about, "sha256")
