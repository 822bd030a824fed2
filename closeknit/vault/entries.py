"""Seal entries: what each member signs when sealing, and what was already there when they did.

The entry that completes a step lists all others, so it decides for ever which words the step has:
a member who edits the database afterwards cannot bring in words chosen after reading another's.
"""

import hashlib
from dataclasses import dataclass

from closeknit.vault import primitives
from closeknit.vault.encoding import STAMP, frame, label, number, read_number, unframe, unstamp
from closeknit.vault.errors import Tampered
from closeknit.vault.keys import PublicIdentity, SharedKeys

_ENTRY = label("seal/entry")
_FIELDS = 9


@dataclass(frozen=True, slots=True)
class SealEntry:
    """One member's seal under one step of one sitting. Ids are 16 bytes, hashes 32.

    `keys` is the author's key generation, `words` the row of the words, `others` the hashes of the
    entries already there, `agreed` whether it may open among those who sealed, `closing` whether
    this one completes the step although not everybody has sealed.
    """

    sitting: bytes
    step: int
    author: bytes
    keys: int
    words: bytes
    body_hash: bytes
    others: tuple[bytes, ...] = ()
    agreed: bool = False
    closing: bool = False


def write_entry(keys: SharedKeys, entry: SealEntry) -> bytes:
    """The entry, signed by its author: suite byte, signature (64 bytes), fields."""
    fields = _packed(entry)
    return STAMP + primitives.sign(keys.signing_secret, _ENTRY + fields) + fields


def read_entry(author: PublicIdentity, blob: bytes) -> SealEntry:
    """The entry, if `author` (pinned by the caller) signed it. Tampered otherwise.

    The caller compares sitting, step, author and generation with the place it was found in.
    """
    signed = unstamp(blob)
    signature, fields = signed[: primitives.SIGNATURE], signed[primitives.SIGNATURE :]
    primitives.check_signature(author.signing, _ENTRY + fields, signature)
    return _unpacked(fields)


def entry_hash(blob: bytes) -> bytes:
    """SHA-256 of a written entry (32 bytes): how a later entry refers to it."""
    return hashlib.sha256(blob).digest()


def counts(completing: bytes, author: PublicIdentity, blob: bytes) -> bool:
    """Whether the words of entry `blob` belong to the step that `completing` completed.

    They do if it is that entry, or is listed in it. `author` (pinned) is who signed `completing`;
    Tampered if it does not hold.
    """
    listed = read_entry(author, completing).others
    return blob == completing or entry_hash(blob) in listed


def _packed(entry: SealEntry) -> bytes:
    return frame(
        entry.sitting,
        number(entry.step),
        entry.author,
        number(entry.keys),
        entry.words,
        entry.body_hash,
        b"".join(sorted(entry.others)),
        bytes([entry.agreed]),
        bytes([entry.closing]),
    )


def _unpacked(fields: bytes) -> SealEntry:
    parts = unframe(fields)
    if len(parts) != _FIELDS:
        raise Tampered("A seal's entry is not whole.")
    others = parts[6]
    entry = SealEntry(
        sitting=parts[0],
        step=read_number(parts[1]),
        author=parts[2],
        keys=read_number(parts[3]),
        words=parts[4],
        body_hash=parts[5],
        others=tuple(others[at : at + 32] for at in range(0, len(others), 32)),
        agreed=parts[7] == b"\1",
        closing=parts[8] == b"\1",
    )
    if _packed(entry) != fields:
        raise Tampered("A seal's entry is not in its one form.")
    return entry
