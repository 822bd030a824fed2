"""From something a person can remember to keys: Argon2id once, HKDF-SHA256 from there.

RFC 9106 for Argon2id, RFC 5869 for HKDF. The floor stands here and not in a row, because whoever
can edit a row would lower it and guess cheaply ever after.
"""

import hashlib
import hmac
import threading
import unicodedata
from dataclasses import dataclass, field

from closeknit.vault import primitives
from closeknit.vault.encoding import frame, label, number, read_number, unframe
from closeknit.vault.errors import Tampered

SALT = 16
TIME, MEMORY_KIB = 3, 128 * 1024
TIME_FLOOR, MEMORY_FLOOR_KIB = 3, 64 * 1024
# Above these a row would not protect anybody; it would keep the server busy.
TIME_CEILING, MEMORY_CEILING_KIB = 16, 1024 * 1024


@dataclass(frozen=True, slots=True)
class Kdf:
    """How a passphrase or PIN was stretched: salt (16 bytes), passes, memory in KiB."""

    salt: bytes = field(default_factory=lambda: primitives.random(SALT))
    time: int = TIME
    memory_kib: int = MEMORY_KIB

    @property
    def encoded(self) -> bytes:
        """The parameters as authenticated data and as the head of a blob (44 bytes)."""
        return frame(self.salt, number(self.time), number(self.memory_kib))


ENCODED_KDF = len(Kdf(salt=bytes(SALT)).encoded)

_turns = threading.BoundedSemaphore(1)


def limit_derivations(count: int) -> None:
    """Lets `count` Argon2 derivations (1 or more) run at once in this process, 1 unless told.

    One fewer than there are page threads, so that sign-ins never hold up every page.
    """
    global _turns  # noqa: PLW0603 -- one cap for the process is the point
    if count < 1:
        raise ValueError("At least one derivation has to be able to run.")
    _turns = threading.BoundedSemaphore(count)


def normalise(secret: str) -> bytes:
    """`secret` as bytes that are the same on every keyboard: NFKC, single spaces, none outside.

    Phones add a space after the last word; nobody can see it, so nobody could find it.
    """
    text = " ".join(unicodedata.normalize("NFKC", secret).split())
    return text.encode("utf-8", "surrogatepass")


def stretch(secret: str, kdf: Kdf) -> bytes:
    """The root (32 bytes) of `secret`. Tampered if `kdf` lies below the floor or above reason."""
    check_cost(kdf)
    with _turns:
        return primitives.argon2id(normalise(secret), kdf.salt, kdf.time, kdf.memory_kib)


def read_kdf(encoded: bytes) -> Kdf:
    """The parameters at the head of a blob. Tampered below the floor, above reason, or cut off."""
    parts = unframe(encoded)
    if len(parts) != 3:  # noqa: PLR2004 -- salt, passes, memory
        raise Tampered("The cost of guessing cannot be read.")
    kdf = Kdf(parts[0], read_number(parts[1]), read_number(parts[2]))
    check_cost(kdf)
    return kdf


def check_cost(kdf: Kdf) -> None:
    """Nothing, if these parameters are ones this program writes. Tampered otherwise."""
    if (
        len(kdf.salt) != SALT
        or not TIME_FLOOR <= kdf.time <= TIME_CEILING
        or not MEMORY_FLOOR_KIB <= kdf.memory_kib <= MEMORY_CEILING_KIB
    ):
        raise Tampered("The cost of guessing was changed.")


def hkdf(secret: bytes, info: bytes, salt: bytes = b"", size: int = 32) -> bytes:
    """HKDF-SHA256 (RFC 5869): `size` bytes (to 8,160) from `secret` for the purpose `info`."""
    return expand(hmac.digest(salt or bytes(32), secret, "sha256"), info, size)


def expand(key: bytes, info: bytes, size: int = 32) -> bytes:
    """HKDF-Expand: `size` bytes from `key`, which has to be uniform already."""
    block, made = b"", b""
    for counter in range(1, -(-size // 32) + 1):
        block = hmac.digest(key, block + info + bytes([counter]), "sha256")
        made += block
    return made[:size]


def sign_in_keys(root: bytes) -> tuple[bytes, bytes]:
    """From a passphrase's root: the verifier that a row may hold, and the key-encryption key.

    The verifier is SHA-256 of its own branch of HKDF; from it leads no way to the other branch.
    """
    verifier = hashlib.sha256(hkdf(root, label("sign-in"))).digest()
    return verifier, hkdf(root, label("kek"))
