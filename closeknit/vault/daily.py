"""What a session's row holds between two pages: keys under the key cookie, or under a PIN with it.

The cookie is in the browser and the blob in the row; a copy of either alone opens nothing.
"""

import base64
import binascii

from closeknit.vault import primitives
from closeknit.vault.encoding import STAMP, frame, label, number, unstamp
from closeknit.vault.errors import Tampered, WrongSecret
from closeknit.vault.kdf import ENCODED_KDF, Kdf, hkdf, read_kdf, stretch
from closeknit.vault.keys import Identity, PrivateKeys, SharedKeys

_PRIVATE = label("session/private")
_SHARED = label("session/shared")
_PIN = label("session/pin")


def new_key_cookie() -> str:
    """32 random bytes, url-safe: the half of the key that lives in the browser."""
    return base64.urlsafe_b64encode(primitives.new_key()).decode().rstrip("=")


def lock_private(keys: PrivateKeys, cookie: str, person: bytes, credential: int) -> bytes:
    """The private blob of a session's row, bound to `person` (16 bytes) and `credential`."""
    return _lock(_PRIVATE, keys.packed(), cookie, person, credential)


def open_private_blob(blob: bytes, cookie: str, person: bytes, credential: int) -> PrivateKeys:
    """The private keys. Tampered if cookie, person, credential or blob are not those."""
    return PrivateKeys.unpacked(_open(_PRIVATE, blob, cookie, person, credential))


def lock_shared(keys: SharedKeys, cookie: str, person: bytes, credential: int) -> bytes:
    """The shared blob of a session's row, bound to `person` (16 bytes) and `credential`."""
    return _lock(_SHARED, keys.packed(), cookie, person, credential)


def open_shared_blob(blob: bytes, cookie: str, person: bytes, credential: int) -> SharedKeys:
    """The shared keys. Tampered if cookie, person, credential or blob are not those."""
    return SharedKeys.unpacked(_open(_SHARED, blob, cookie, person, credential))


def lock_under_pin(
    identity: Identity, pin: str, cookie: str, person: bytes, credential: int
) -> bytes:
    """The whole identity under PIN *and* key cookie, for a locked session's row.

    The PIN is stretched as a passphrase is (one Argon2 derivation); a copy of the database without
    the cookie gives nobody even a first guess.
    """
    kdf = Kdf()
    about = _about(_PIN, person, credential) + kdf.encoded
    wrapped = primitives.wrap(_pin_key(pin, kdf, cookie, about), identity.packed(), about)
    return STAMP + kdf.encoded + wrapped


def unlock_with_pin(blob: bytes, pin: str, cookie: str, person: bytes, credential: int) -> Identity:
    """The identity. WrongSecret if PIN and cookie do not open it, Tampered on a lowered cost.

    A changed blob cannot be told from a wrong PIN, and counts as one.
    """
    head, wrapped = unstamp(blob)[:ENCODED_KDF], blob[1 + ENCODED_KDF :]
    kdf = read_kdf(head)
    about = _about(_PIN, person, credential) + kdf.encoded
    try:
        packed = primitives.unwrap(_pin_key(pin, kdf, cookie, about), wrapped, about)
    except Tampered:
        raise WrongSecret("That PIN does not fit.") from None
    return Identity.unpacked(packed)


def _lock(purpose: bytes, packed: bytes, cookie: str, person: bytes, credential: int) -> bytes:
    about = _about(purpose, person, credential)
    return primitives.wrap(hkdf(_cookie(cookie), about), packed, about)


def _open(purpose: bytes, blob: bytes, cookie: str, person: bytes, credential: int) -> bytes:
    about = _about(purpose, person, credential)
    return primitives.unwrap(hkdf(_cookie(cookie), about), blob, about)


def _about(purpose: bytes, person: bytes, credential: int) -> bytes:
    return purpose + frame(person, number(credential))


def _pin_key(pin: str, kdf: Kdf, cookie: str, about: bytes) -> bytes:
    return hkdf(stretch(pin, kdf), about, salt=_cookie(cookie))


def _cookie(cookie: str) -> bytes:
    try:
        key = base64.urlsafe_b64decode(cookie + "=")
    except (ValueError, binascii.Error):
        key = b""
    if len(key) != primitives.KEY:
        raise Tampered("That key cookie is none.")
    return key
