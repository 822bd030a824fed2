"""One small touch for today, out of what all of a bond have marked as welcome."""

from datetime import date
from hashlib import sha256

from closeknit.bonds import words
from closeknit.bonds.access import BondView
from closeknit.people import clock
from closeknit.people.http import Visit
from closeknit.practices import access, choices, library, payloads

MARKED_IN, FOR = "touch-comfort", "one-small-touch"
"""The practice in which it is marked, and the one that wants it."""
RECENT = 200
"""How many sittings back it is looked for: what was marked long ago is better marked anew."""


def small_touch(visit: Visit, view: BondView) -> str:
    """Something that each of them liked the thought of, when they last marked it; the same for all of
    them and for the whole day. Empty where there is nothing."""
    welcome = _welcome(visit, view)
    return choose(welcome, view.bond.pk.hex, clock.today(visit.person.zone)) if welcome else ""


def choose(welcome: tuple[str, ...], bond: str, day: date) -> str:
    """One of them, by the day: every one comes up, none two days running where there are others."""
    start = int.from_bytes(sha256(bond.encode()).digest()[:4])
    return welcome[(start + day.toordinal()) % len(welcome)]


def _welcome(visit: Visit, view: BondView) -> tuple[str, ...]:
    """What all chose in the newest such sitting. One that was begun since counts, also while it has no
    result: somebody may be about to leave something out."""
    rows = access.theirs(visit.person).filter(bond=view.bond).select_related("meta")
    recent = list(rows.order_by("-number")[:RECENT])
    begun = words.read_many(visit, view.bond, [row.meta for row in recent])
    for row, meta in zip(recent, begun, strict=True):
        if meta.kind == payloads.SITTING and meta.fields.get("practice") == MARKED_IN:
            steps = [(row.ref, step) for step in library.pinned(meta.fields).steps]
            found = choices.joint_of(visit, view, steps).get(row.ref, {})
            return tuple(text for texts in found.values() for text in texts)
    return ()
