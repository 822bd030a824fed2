"""Whether something may be written in a bond now, judged from what a member holds in their own keys.

Pure: facts in, one word out. The rows of the database are claims; the list of members that came
signed with the key is what they are held against. Whatever cannot be explained stops sharing.
"""

from collections.abc import Mapping
from dataclasses import dataclass
from enum import StrEnum
from uuid import UUID


class Standing(StrEnum):
    OPEN = "open"  # The rows are what the signed list says: words can be written.
    WAITING = "waiting"  # The key of this epoch has not reached this member yet.
    DUE = "due"  # Somebody left or has new keys: whoever comes by first makes the next key.
    ALONE = "alone"  # All others left: what is there stays readable, nothing new is written.
    CHANGED = "changed"  # A member's key is not the confirmed one.
    UNSURE = "unsure"  # Rows and signed list do not fit together.


@dataclass(frozen=True, slots=True)
class Facts:
    """What one member can see. Fingerprints are 32 bytes; epochs count from 1, 0 is none.

    `latest` and `closed` are the bond's newest epoch; `adopted` is the newest this member has,
    `listed` the members signed in it, `marked` the newest they ever had. `left` holds only those
    whose departure is signed by themselves. `broken` says that a kept or handed over key did not
    open as it has to.
    """

    me: UUID
    latest: int
    closed: bool
    adopted: int
    marked: int
    broken: bool
    listed: Mapping[UUID, bytes]
    present: frozenset[UUID]
    left: frozenset[UUID]
    claimed: Mapping[UUID, bytes]
    pinned: Mapping[UUID, bytes]


def standing(facts: Facts) -> Standing:
    """The state of a bond for one member; the first of these that applies."""
    if facts.marked > facts.latest or facts.claimed.get(facts.me) != facts.pinned[facts.me]:
        return Standing.UNSURE
    if changed(facts):
        return Standing.CHANGED
    if facts.broken:
        return Standing.UNSURE
    if facts.adopted < facts.latest:
        return Standing.WAITING
    return _by_list(facts)


def changed(facts: Facts) -> frozenset[UUID]:
    """The present members whose key in the database is not the one confirmed."""
    known = facts.present & (facts.pinned.keys() | facts.listed.keys())
    return frozenset(
        person
        for person in known - {facts.me}
        if facts.claimed.get(person) != facts.pinned.get(person)
    )


def _by_list(facts: Facts) -> Standing:
    gone = facts.listed.keys() - facts.present
    if facts.present - facts.listed.keys() or gone - facts.left:
        return Standing.UNSURE
    if facts.closed != bool(gone):
        return Standing.UNSURE
    if not gone and not renewed(facts):
        return Standing.OPEN
    return Standing.DUE if len(facts.present) > 1 else Standing.ALONE


def renewed(facts: Facts) -> frozenset[UUID]:
    """The present members whose newly confirmed key is not yet the one in the signed list."""
    return frozenset(
        person
        for person in facts.present & facts.listed.keys()
        if facts.listed[person] != facts.pinned.get(person)
    )
