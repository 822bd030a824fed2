"""What one's own log says about the rows of a sitting.

Rows are claims: whoever owns the database can take one away, put an older one back, or set another
in its place, signed with a key of their own. One's own log lies on one's private shelf, where
nobody else can write, and remembers what one has sealed oneself and what one's words were opened
with. A rolled back log is noticed by the shelf's own tally.
"""

import hashlib
from collections.abc import Iterable, Sequence

from closeknit import vault
from closeknit.bonds.models import Words
from closeknit.practices.logs import Log
from closeknit.practices.models import Seal


def beginning(meta: Words) -> str:
    """What a log keeps of how a sitting began: its author and its words, as one hash."""
    return f"{meta.author_id.hex}{vault.body_hash(meta.body).hex()}"


def as_begun(log: Log, meta: Words) -> bool:
    """Whether the sitting begins as it did when this person first did something in it."""
    return log.begun in ("", beginning(meta))


def is_mine(log: Log, step: str, seal: Seal) -> bool:
    """Whether this seal in one's own name is the one that was made last, and not taken back."""
    return log.seals.get(step) == vault.entry_hash(seal.entry).hex()


def marks(seals: Iterable[Seal]) -> dict[str, str]:
    """What a log keeps of the seals with which one's own words were opened."""
    return {
        seal.author_id.hex: _fingerprint(seal, seal.words)
        for seal in seals
        if seal.words is not None
    }


def as_opened(log: Log, step: str, seals: Sequence[Seal]) -> bool:
    """Whether these are the seals that this person opened theirs with. Words that were erased
    since then are gone, not changed: their seal stays."""
    there = {seal.author_id.hex: seal for seal in seals}
    return all(
        author in there and _unchanged(there[author], mark)
        for author, mark in log.opened.get(step, {}).items()
    )


def _unchanged(seal: Seal, mark: str) -> bool:
    return seal.words is None or _fingerprint(seal, seal.words) == mark


def _fingerprint(seal: Seal, words: Words) -> str:
    """One hash (hex) over a seal's entry and its words."""
    return hashlib.sha256(vault.entry_hash(seal.entry) + vault.body_hash(words.body)).hexdigest()
