"""Receipts of checks already made, and tags by which a person finds their own records.

Both are HMAC-SHA256 under keys derived from a vault key: without it they are random bytes.
"""

import hmac

from closeknit.vault.encoding import label
from closeknit.vault.envelopes import About, body_hash, check_author, open_shared
from closeknit.vault.kdf import expand
from closeknit.vault.keys import BondKey, PrivateKeys, PublicIdentity, SharedKeys

_TAG = label("tag")


def receipt(keys: SharedKeys, subject: bytes, content_hash: bytes) -> bytes:
    """A note to oneself (32 bytes): "I have verified this content in this place".

    Verifying a signature costs six times opening, so it is done once; `subject` names the place
    (for words `about.encoded`), `content_hash` is `body_hash` or `entry_hash`: always 32 bytes, so
    that the two need no lengths between them.
    """
    return hmac.digest(keys.receipt_keys[0], content_hash + subject, "sha256")


def receipt_holds(keys: SharedKeys, subject: bytes, content_hash: bytes, mac: bytes) -> bool:
    """Whether `mac` is such a note of one's own, under the current vault key or a former one."""
    said = content_hash + subject
    for key in keys.receipt_keys:
        if hmac.compare_digest(hmac.digest(key, said, "sha256"), mac):
            return True
    return False


def open_signed(
    keys: SharedKeys,
    bond_key: BondKey,
    author: PublicIdentity,
    about: About,
    envelope: tuple[bytes, bytes, bytes],
    known: bytes = b"",
) -> tuple[bytes, bytes]:
    """Opened words whose author is certain, and the receipt to keep beside them.

    `envelope` is body, signature, bond's wrap; `known` the receipt of an earlier time, which saves
    verifying. Tampered if the words do not open or `author` (pinned) has not signed them.
    """
    body, signature, bond_wrap = envelope
    subject, content_hash = about.encoded, body_hash(body)
    if not known or not receipt_holds(keys, subject, content_hash, known):
        check_author(author, about, body, signature)
        known = receipt(keys, subject, content_hash)
    return open_shared(bond_key, about, body, bond_wrap), known


def tag(keys: PrivateKeys, name: str) -> bytes:
    """The tag (32 bytes) under which the record called `name` stands; it does not tell the name."""
    return _tag(keys.vk_p, name)


def tags(keys: PrivateKeys, name: str) -> tuple[bytes, ...]:
    """The tag under the current vault key, then those under former ones that rows may still have."""
    return tuple(_tag(key, name) for key in keys.ring)


def _tag(key: bytes, name: str) -> bytes:
    return hmac.digest(expand(key, _TAG), name.encode(), "sha256")
