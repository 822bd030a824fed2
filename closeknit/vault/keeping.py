"""Small secrets in a person's own drawer: pins, bond keys, invitation secrets, a display name.

Each is bound to what it is, whose it is and what it concerns, so that no two can be exchanged.
"""

from closeknit.vault import primitives
from closeknit.vault.encoding import frame, label, unframe
from closeknit.vault.errors import Tampered
from closeknit.vault.keys import PrivateKeys, SharedKeys

_KEEP = label("keep")
# Lengths tell of names; up to 60 bytes they tell nothing, and beyond in steps of 64.
_STEP = 64


def keep(
    keys: SharedKeys | PrivateKeys, what: str, owner: bytes, subject: bytes, secret: bytes
) -> bytes:
    """`secret` under the current vault key, bound to `what`, `owner` and `subject`."""
    framed = frame(secret)
    padded = framed.ljust(-(-len(framed) // _STEP) * _STEP, b"\0")
    return primitives.wrap(keys.ring[0], padded, _about(keys, what, owner, subject))


def recall(
    keys: SharedKeys | PrivateKeys, what: str, owner: bytes, subject: bytes, blob: bytes
) -> bytes:
    """What `keep` was given under this key or a former one. Tampered if it is of another place."""
    about = _about(keys, what, owner, subject)
    for key in keys.ring:
        try:
            padded = primitives.unwrap(key, blob, about)
        except Tampered:
            continue
        size = int.from_bytes(padded[:4], "big")
        return unframe(padded[: 4 + size])[0]
    raise Tampered("A kept secret does not open here.")


def rekeep(
    keys: SharedKeys | PrivateKeys, what: str, owner: bytes, subject: bytes, blob: bytes
) -> bytes:
    """The same secret under the current vault key."""
    return keep(keys, what, owner, subject, recall(keys, what, owner, subject, blob))


def _about(keys: SharedKeys | PrivateKeys, what: str, owner: bytes, subject: bytes) -> bytes:
    drawer = b"private" if isinstance(keys, PrivateKeys) else b"shared"
    return _KEEP + frame(drawer, what.encode(), owner, subject)
