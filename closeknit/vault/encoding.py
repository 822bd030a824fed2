"""Canonical bytes: what is authenticated or signed has exactly one encoding, and says what it is.

Every part is preceded by its length, so that no two lists of parts share an encoding, and every
list begins with a label of its own, so that bytes made for one purpose never pass for another.
"""

from functools import lru_cache
from struct import Struct

from closeknit.vault.errors import Tampered

SUITE = 1
STAMP = bytes([SUITE])

_length = Struct(">I").pack
_read_length = Struct(">I").unpack_from
_number = Struct(">Q").pack
_read_number = Struct(">Q").unpack

SMALLEST = 256
DOUBLING_UNTIL = 1024
STEPS_AN_OCTAVE = 4


def label(name: str) -> bytes:
    """The domain-separation label of suite 1 for `name`, framed: the beginning of an encoding."""
    return frame(f"closeknit/{SUITE}/{name}".encode())


def frame(*parts: bytes) -> bytes:
    """`parts` in order, each after its length as four bytes, big end first."""
    return b"".join([_length(len(part)) + part for part in parts])


def unframe(data: bytes) -> list[bytes]:
    """The parts that `frame` joined. Tampered if a length does not fit."""
    parts, at, end = [], 0, len(data)
    while at < end:
        if at + 4 > end:
            raise Tampered("A length is cut off.")
        size = _read_length(data, at)[0]
        at += 4
        if at + size > end:
            raise Tampered("A part is cut off.")
        parts.append(data[at : at + size])
        at += size
    return parts


def number(value: int) -> bytes:
    """`value` (0 to 2**64 - 1) as eight bytes, big end first."""
    return _number(value)


def read_number(data: bytes) -> int:
    """The number that `number` wrote. Tampered if it is not eight bytes."""
    if len(data) != 8:  # noqa: PLR2004 -- eight is what the struct says
        raise Tampered("A number has the wrong size.")
    value: int = _read_number(data)[0]
    return value


def unstamp(blob: bytes) -> bytes:
    """What follows the suite byte. Tampered if the byte is not a suite that this program knows."""
    if blob[:1] != STAMP:
        raise Tampered("This was written in a format that is not known here.")
    return blob[1:]


@lru_cache(maxsize=256)
def bucket(size: int) -> int:
    """The padded size of `size` bytes: 256, 512, 1,024, then four steps to each doubling.

    A reader of the disk learns of a text only which bucket it fills. Above 1,024 bytes padding
    costs a quarter at most; below, most answers of a sitting look alike.
    """
    if size <= DOUBLING_UNTIL:
        return max(SMALLEST, 1 << (size - 1).bit_length())
    step = (1 << ((size - 1).bit_length() - 1)) // STEPS_AN_OCTAVE
    return -(-size // step) * step


def pad(data: bytes) -> bytes:
    """`data` after its length (four bytes), filled with zeros to its bucket."""
    size = len(data)
    return (_length(size) + data).ljust(bucket(size + 4), b"\0")


def unpad(padded: bytes) -> bytes:
    """What `pad` was given. Tampered if it is not exactly what `pad` makes."""
    if len(padded) < SMALLEST:
        raise Tampered("The padding is cut off.")
    end = 4 + int(_read_length(padded)[0])
    if bucket(end) != len(padded) or padded[end:].strip(b"\0"):
        raise Tampered("The padding is not what it is made as.")
    return padded[4:end]
