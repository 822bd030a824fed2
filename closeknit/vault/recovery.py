"""The recovery sheet: 160 random bits as groups that can be read aloud and typed on a phone.

Crockford's base32 (crockford.com/base32.html): no I, L, O or U; what looks alike reads alike.
"""

import hashlib
import unicodedata
from dataclasses import replace

from closeknit.vault import primitives
from closeknit.vault.encoding import frame, label
from closeknit.vault.errors import Tampered, WrongSecret
from closeknit.vault.identity import StoredIdentity, open_with_identity_key
from closeknit.vault.kdf import hkdf
from closeknit.vault.keys import Identity

ALPHABET = "0123456789ABCDEFGHJKMNPQRSTVWXYZ"
BITS = 160
GROUP = 4
_CODE, _CHECK = BITS // 5, 4  # Characters: 32 for the secret, 4 (20 bits) against mistyping.
_LOOKALIKES = str.maketrans({"O": "0", "I": "1", "L": "1"})

_RECOVERY = label("identity/recovery")
_CHECKSUM = label("recovery/checksum")


def make_recovery(
    person: bytes, identity: Identity, stored: StoredIdentity
) -> tuple[StoredIdentity, str]:
    """The row with a new sheet (an older one is void), and the sheet's code, nine groups of four.

    The code is kept nowhere: it is shown once.
    """
    secret = primitives.random(BITS // 8)
    wrap = primitives.wrap(
        _key(person, secret), identity.private.identity_key, _about(person, stored)
    )
    return replace(stored, recovery_wrap=wrap), _written(secret)


def unlock_with_recovery(person: bytes, stored: StoredIdentity, code: str) -> Identity:
    """The identity of `person`. WrongSecret if the code is mistyped or does not fit.

    No Argon2: 160 random bits cannot be guessed at any speed.
    """
    key = _key(person, read_code(code))
    try:
        identity_key = primitives.unwrap(key, stored.recovery_wrap, _about(person, stored))
    except Tampered:
        raise WrongSecret("That recovery code does not fit.") from None
    return open_with_identity_key(person, stored, identity_key)


def groups(code: str) -> list[str]:
    """The groups of a code as the sheet shows them, however it was typed."""
    plain = _plain(code)
    return [plain[at : at + GROUP] for at in range(0, len(plain), GROUP)]


def read_code(code: str) -> bytes:
    """The 20 bytes of a typed code; case, spaces and dashes do not matter, O is 0, I and L are 1.

    WrongSecret if it has the wrong length, a strange character, or a mistyped one.
    """
    plain = _plain(code)
    if len(plain) != _CODE + _CHECK or not set(plain) <= set(ALPHABET):
        raise WrongSecret("That is not a whole recovery code.")
    value = 0
    for character in plain[:_CODE]:
        value = value << 5 | ALPHABET.index(character)
    secret = value.to_bytes(BITS // 8, "big")
    if _checksum(secret) != plain[_CODE:]:
        raise WrongSecret("One of the characters is mistyped.")
    return secret


def _written(secret: bytes) -> str:
    return "-".join(groups(_base32(int.from_bytes(secret, "big"), _CODE) + _checksum(secret)))


def _checksum(secret: bytes) -> str:
    digest = hashlib.sha256(_CHECKSUM + secret).digest()
    return _base32(int.from_bytes(digest, "big") >> 236, _CHECK)


def _base32(value: int, size: int) -> str:
    return "".join(ALPHABET[value >> 5 * at & 31] for at in reversed(range(size)))


def _plain(code: str) -> str:
    typed = unicodedata.normalize("NFKC", code).upper()
    kept = "".join(character for character in typed if character.isalnum())
    return kept.translate(_LOOKALIKES)


def _key(person: bytes, secret: bytes) -> bytes:
    return hkdf(secret, _RECOVERY + frame(person))


def _about(person: bytes, stored: StoredIdentity) -> bytes:
    return _RECOVERY + frame(person, stored.public.fingerprint)
