"""Small notes that all members of a bond may read and write anew: nobody's words, so nobody signs.

Whoever holds the bond's key can have written it; it may only hold what does no harm then.
"""

from closeknit.vault import primitives
from closeknit.vault.encoding import frame, label, number, pad, unpad
from closeknit.vault.keys import BondKey

_NOTE = label("bond/note")


def seal_note(key: BondKey, purpose: str, data: bytes) -> bytes:
    """`data` under the bond's key of this epoch, for `purpose`; each time other bytes."""
    return primitives.wrap(key.key, pad(data), _about(key, purpose))


def open_note(key: BondKey, purpose: str, blob: bytes) -> bytes:
    """What `seal_note` was given under this very key and purpose. Tampered otherwise."""
    return unpad(primitives.unwrap(key.key, blob, _about(key, purpose)))


def _about(key: BondKey, purpose: str) -> bytes:
    return _NOTE + frame(key.bond, number(key.epoch), purpose.encode())
