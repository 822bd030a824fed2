"""The depth that all of a bond are ready for, without telling whose pace it is.

Once a week the members compare, as an overlap, which depths they are ready for; the deepest that all
are ready for is offered, and it rises by one level a week at most. Whoever is ready for less now
lowers it on their next visit. It stands in one note under the bond's key, which every visit writes
anew, changed or not, so that the writing tells nothing. With two people it can be guessed sometimes;
we say so.
"""

import json
from collections.abc import Callable
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid5

from closeknit import vault
from closeknit.bonds import access, keys, overlaps
from closeknit.bonds.access import BondView
from closeknit.bonds.locking import locked
from closeknit.bonds.models import Bond, OfferedDepth
from closeknit.people import clock
from closeknit.people.http import Visit

PURPOSE = "pace"
FIRST = 2
"""Where every bond begins: opinions and small personal things."""

DEPTHS = (2, 3, 4, 5)
EVERY = timedelta(minutes=10)
"""How often a person's open pages look after it, in each process."""


@dataclass(frozen=True, slots=True)
class Own:
    """What a package above knows: a person's own pace in a bond, and where to keep what is offered."""

    pace: Callable[[Visit, Bond], int]
    learn: Callable[[Visit, Bond, int], None]


_own: list[Own] = []
_looked: dict[UUID, datetime] = {}


def register(own: Own) -> None:
    """Say where one's own pace is kept. Registering twice is once."""
    if own not in _own:
        _own.append(own)


def on_visit(visit: Visit) -> None:
    """Look after the depth of all of one's bonds, now and then."""
    now = clock.now()
    if visit.private is None or now - _looked.get(visit.person.pk, now - EVERY) < EVERY:
        return
    _looked[visit.person.pk] = now
    for view in access.bonds_of(visit):
        if len(view.members) >= overlaps.ENOUGH:
            settle(visit, view)


def settle(visit: Visit, view: BondView) -> int:
    """One's own part in a bond's depth, done now; the depth (1 to 5) that is offered there."""
    if not _own:
        return FIRST
    pace = _own[0].pace(visit, view.bond)
    try:
        ready = _compared(visit, view.bond, pace)
        depth = _write(visit, view.bond, pace, ready)
    except (keys.NotNow, vault.Tampered):
        # Somebody's post or the key does not hold: as long as that is so, nothing gets deeper.
        depth = min(FIRST, pace)
    _own[0].learn(visit, view.bond, depth)
    return depth


def _compared(visit: Visit, bond: Bond, pace: int) -> int | None:
    """The deepest that all were ready for this week; None while it is not known."""
    subject = uuid5(bond.pk, f"{PURPOSE} {_week()}")
    yes = [str(depth) for depth in DEPTHS if depth <= pace]
    state = overlaps.states(visit, bond, [subject])[subject]
    slower = state.mine is not None and len(yes) < len(state.mine)
    if state.mine is None or (slower and state.joint is None):
        overlaps.enter(visit, bond, subject, [str(depth) for depth in DEPTHS], yes)
    overlaps.advance(visit, bond, [subject])
    joint = overlaps.states(visit, bond, [subject])[subject].joint
    return None if joint is None else max((int(depth) for depth in joint), default=1)


def _write(visit: Visit, bond: Bond, pace: int, ready: int | None) -> int:
    """The note as it stands after this visit, and the depth that it says."""
    with locked(bond) as fresh:
        key = keys.writable(visit, fresh)
        row = OfferedDepth.objects.filter(bond=fresh).first()
        depth, risen = _read(key, row)
        if ready is not None and ready > depth and risen != _week():
            depth, risen = depth + 1, _week()
        elif ready is not None:
            depth = min(depth, ready)
        # Only this visit's own pace lowers it. It rises by what all said, never by one.
        depth = min(depth, pace)
        note = json.dumps({"depth": depth, "risen": risen}).encode()
        OfferedDepth.objects.update_or_create(
            bond=fresh,
            defaults={"epoch": key.epoch, "note": vault.seal_note(key, PURPOSE, note)},
        )
        return depth


def _read(key: vault.BondKey, row: OfferedDepth | None) -> tuple[int, str]:
    """Under a new key it begins anew: there is somebody new, or somebody less."""
    if row is None or row.epoch != key.epoch:
        return FIRST, ""
    note = json.loads(vault.open_note(key, PURPOSE, row.note))
    return max(1, min(DEPTHS[-1], int(note["depth"]))), str(note["risen"])


def _week() -> str:
    year, week, _ = clock.now().isocalendar()
    return f"{year}-{week}"
