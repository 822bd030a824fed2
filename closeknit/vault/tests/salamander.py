"""Two keys, one ciphertext: what an author could make if a body did not commit to its key.

ChaCha20-Poly1305 promises that nobody *without* the key forges a text; whoever holds two keys can
compute one ciphertext that both accept and that reads differently under each ("invisible
salamanders": Dodis, Grubbs, Ristenpart, Woodage 2018; Grubbs, Lu, Ristenpart 2017). Poly1305 is a
polynomial over 2**130 - 5 in a key-dependent point: one free block of the ciphertext solves for
equal tags.
"""

import os
from collections.abc import Callable, Iterator

from cryptography.hazmat.primitives.ciphers import Cipher
from cryptography.hazmat.primitives.ciphers.algorithms import ChaCha20

from closeknit.vault.encoding import SMALLEST

P = 2**130 - 5
BLOCK = 2**128
LENGTH = (SMALLEST - 4).to_bytes(4, "big")
# A padded body begins with its length, so both streams have to begin alike. Among 2**16 random data
# keys there are two like that; these were.
ALIKE = (
    bytes.fromhex("da45ac8abb5dc3be9514ed534a2397b715691356d2dd52cb84da97a5023f6d3a"),
    bytes.fromhex("b5c59af8ba1d2c529333ef9c813ec915df45fea23505bd7ddfe6ad938426ceaa"),
)


def salamander(about: bytes, body_key: Callable[[bytes], bytes]) -> tuple[bytes, bytes, bytes]:
    """Two data keys and a text that is a whole padded body under both, bound to `about`.

    `body_key` is the vault's function from a data key to the key of its body.
    """
    first, second = ALIKE
    keys = [body_key(first), body_key(second)]
    starts = {_stream(key, 68)[64:] for key in keys}
    assert len(starts) == 1
    start = bytes(a ^ b for a, b in zip(LENGTH, starts.pop(), strict=True))
    while True:
        text = _text(keys, about, start + os.urandom(SMALLEST - 4))
        if text:
            return first, second, text


def _text(keys: list[bytes], about: bytes, fixed: bytes) -> bytes | None:
    free = 5  # Any whole block after the first.
    for block in _solutions(keys, about, fixed, free):
        text = fixed[: free * 16] + block + fixed[free * 16 + 16 :]
        tags = {_tag(key, about, text) for key in keys}
        if len(tags) == 1:
            return text + tags.pop()
    return None


def _solutions(keys: list[bytes], about: bytes, fixed: bytes, free: int) -> Iterator[bytes]:
    (a1, u1, s1), (a2, u2, s2) = (_line(key, about, fixed, free) for key in keys)
    for carry in range(-5, 6):
        # a1 + x * u1 and a2 + x * u2 have to differ by s2 - s1, but for multiples of 2**128.
        difference = s2 - s1 + carry * BLOCK
        x = (difference - a1 + a2) * pow(u1 - u2, -1, P) % P
        if BLOCK <= x < 2 * BLOCK:
            yield (x - BLOCK).to_bytes(16, "little")


def _line(key: bytes, about: bytes, fixed: bytes, free: int) -> tuple[int, int, int]:
    """Poly1305 before its last addition as a + x * u, where x is the free block; and s."""
    r, s = _one_time(key)
    blocks = _blocks(about, fixed)
    at = len(_padded(about)) // 16 + free
    powers = [pow(r, len(blocks) - index, P) for index in range(len(blocks))]
    a = sum(b * p for i, (b, p) in enumerate(zip(blocks, powers, strict=True)) if i != at)
    return a % P, powers[at], s


def _tag(key: bytes, about: bytes, text: bytes) -> bytes:
    r, s = _one_time(key)
    total = 0
    for block in _blocks(about, text):
        total = (total + block) * r % P
    return ((total + s) % BLOCK).to_bytes(16, "little")


def _one_time(key: bytes) -> tuple[int, int]:
    start = _stream(key, 32)
    r = int.from_bytes(start[:16], "little") & 0x0FFFFFFC0FFFFFFC0FFFFFFC0FFFFFFF
    return r, int.from_bytes(start[16:], "little")


def _blocks(about: bytes, text: bytes) -> list[int]:
    lengths = len(about).to_bytes(8, "little") + len(text).to_bytes(8, "little")
    whole = _padded(about) + _padded(text) + lengths
    return [
        int.from_bytes(whole[at : at + 16], "little") + BLOCK for at in range(0, len(whole), 16)
    ]


def _padded(data: bytes) -> bytes:
    return data + bytes(-len(data) % 16)


def _stream(key: bytes, size: int) -> bytes:
    # Counter 0 and nonce 0 (RFC 8439): the first 64 bytes make the one-time key.
    return Cipher(ChaCha20(key, bytes(16)), mode=None).encryptor().update(bytes(size))
