"""The depth that a bond goes: that of whoever goes slower, and nobody sees whose it is."""

from collections.abc import Iterator

import pytest

from closeknit.bonds import access, pace
from closeknit.bonds.models import Bond, OfferedDepth
from closeknit.bonds.tests.bonding import again, bond_of
from closeknit.people.clock import SetClock
from closeknit.people.http import Visit
from closeknit.practices import desk


@pytest.fixture(autouse=True)
def nobody_looked_yet() -> Iterator[None]:
    pace._looked.clear()
    yield
    pace._looked.clear()


def ready(visit: Visit, bond: Bond, depth: int) -> None:
    with desk.changing(visit) as mine:
        mine.pace[bond.pk.hex] = depth


def settle(bond: Bond, *visits: Visit) -> list[int]:
    """They come by, several times; the depth that each ends with."""
    for _ in range(4):
        found = [pace.settle(visit, access.view_of(visit, again(bond))) for visit in visits]
    return found


def test_it_begins_at_small_things(va: Visit, vb: Visit, clock: SetClock) -> None:
    assert settle(bond_of(va, vb), va, vb) == [pace.FIRST] * 2


def test_it_rises_where_both_are_ready_one_level_a_week(
    va: Visit, vb: Visit, clock: SetClock
) -> None:
    bond = bond_of(va, vb)
    for visit in (va, vb):
        ready(visit, bond, 5)
    assert settle(bond, va, vb) == [3, 3]
    assert settle(bond, va, vb) == [3, 3]
    clock.forward(days=7)
    assert settle(bond, va, vb) == [4, 4]


def test_it_stays_with_whoever_goes_slower(va: Visit, vb: Visit, clock: SetClock) -> None:
    bond = bond_of(va, vb)
    ready(va, bond, 5)
    assert settle(bond, va, vb) == [2, 2]


def test_slowing_down_counts_on_the_next_visit(va: Visit, vb: Visit, clock: SetClock) -> None:
    bond = bond_of(va, vb)
    for visit in (va, vb):
        ready(visit, bond, 4)
    settle(bond, va, vb)
    ready(vb, bond, 1)
    settle(bond, vb)
    assert settle(bond, va) == [1]


def test_the_note_is_other_bytes_after_every_visit_changed_or_not(
    va: Visit, vb: Visit, clock: SetClock
) -> None:
    bond = bond_of(va, vb)
    notes = set()
    for _ in range(3):
        settle(bond, va)
        notes.add(bytes(OfferedDepth.objects.get(bond=bond).note))
    assert len(notes) == 3
    assert {len(note) for note in notes} == {len(next(iter(notes)))}


def test_a_raised_note_moves_nobody_beyond_their_own_pace(
    va: Visit, vb: Visit, clock: SetClock
) -> None:
    """Alice holds the key of the bond, and writes a five into the note."""
    bond = bond_of(va, vb)
    ready(va, bond, 5)
    settle(bond, va, vb)
    pace._write(va, again(bond), 5, None)
    key = access.ring.of(va, again(bond)).current
    assert key is not None
    forged = pace.vault.seal_note(key, pace.PURPOSE, b'{"depth": 5, "risen": ""}')
    OfferedDepth.objects.update(note=forged)
    assert settle(bond, vb) == [2]


def test_a_note_that_does_not_open_makes_nothing_deeper(
    va: Visit, vb: Visit, clock: SetClock
) -> None:
    bond = bond_of(va, vb)
    for visit in (va, vb):
        ready(visit, bond, 5)
    settle(bond, va, vb)
    OfferedDepth.objects.update(note=b"\x01" + bytes(80))
    assert settle(bond, va) == [2]


def test_what_a_member_is_suggested_knows_only_the_lower_one(
    va: Visit, vb: Visit, clock: SetClock
) -> None:
    bond = bond_of(va, vb)
    ready(va, bond, 5)
    settle(bond, va, vb)
    assert desk.read(va).depth_in(bond.pk.hex) == 2
    assert desk.read(va).pace_in(bond.pk.hex) == 5


def test_open_pages_look_after_it_now_and_then_only(va: Visit, vb: Visit, clock: SetClock) -> None:
    bond = bond_of(va, vb)
    pace.on_visit(va)
    first = bytes(OfferedDepth.objects.get(bond=bond).note)
    pace.on_visit(va)
    assert bytes(OfferedDepth.objects.get(bond=bond).note) == first
    clock.forward(minutes=11)
    pace.on_visit(va)
    assert bytes(OfferedDepth.objects.get(bond=bond).note) != first
