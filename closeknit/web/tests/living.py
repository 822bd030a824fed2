"""A short life together, through the same doors as in real life: what an export and an erasure have
to deal with."""

from dataclasses import dataclass
from io import BytesIO
from uuid import UUID, uuid4

from closeknit.bonds import access, leaving, settling
from closeknit.bonds.models import Bond
from closeknit.bonds.tests.bonding import again, bond_of
from closeknit.engine import Act, Deed
from closeknit.keepsakes.media import pictures, sounds
from closeknit.keepsakes.media.tests import made
from closeknit.keepsakes.moments import writing
from closeknit.people import notes
from closeknit.people.http import Visit
from closeknit.practices import acting, alone, library, openings, starting
from closeknit.practices.models import Sitting
from closeknit.practices.steps.kind import Said


@dataclass
class Life:
    """Alice and Bob: one word each has opened, a line of each lies sealed where only one sealed."""

    bond: Bond
    first: Sitting
    second: Sitting


def live(alice: Visit, bob: Visit) -> Life:
    bond = bond_of(alice, bob)
    notes.write(alice, "alice-note, only mine")
    notes.write(bob, "bob-note, only mine")
    first = begin(alice, bond)
    seal(alice, first, "feeling", "alice-opened")
    seal(bob, first, "feeling", "bob-opened")
    seal(alice, first, "line", "alice-sealed")
    second = begin(bob, bond)
    seal(bob, second, "feeling", "bob-sealed")
    for visit in (alice, bob, alice):
        come_by(visit)
    agree(alice, bob, bond, "phone-truce", "where", "truce", {"text": "alice-truce"})
    planned: Said = {"text": "alice-walk", "starts": "2199-01-01T18:00+00:00", "zone": "UTC"}
    agree(alice, bob, bond, "weekly-together", "likes", "when", planned)
    keep_a_moment(alice, bond, "alice-moment")
    ref = alone.begin(alice, library.practice("remember-closeness"), None)
    run = alone.load(alice, ref)
    step = next(step.key for step in run.steps if step.kind == "reflect")
    alone.perform(run, Deed(Act.FINISH, step), {"text": "alice-alone"})
    return Life(again(bond), first, second)


def keep_a_moment(visit: Visit, bond: Bond, text: str, *, shared: bool = True) -> UUID:
    """With a picture and a voice; the other can read it."""
    picture = pictures.made_anew(BytesIO(made.picture()))
    brought = writing.Brought([("alice-line", picture)], sounds.taken(BytesIO(made.recording())))
    told = writing.Told(text, None, "summer 2019", "alice-place")
    view = access.view_of(visit, again(bond))
    return writing.write(visit, view, told, brought, shared=shared, once=uuid4())


def begin(
    visit: Visit, bond: Bond, practice: str = "daily-check-in", form: str | None = "two-minutes"
) -> Sitting:
    return starting.offer(visit, again(bond), library.practice(practice), form, uuid4())


def agree(
    alice: Visit, bob: Visit, bond: Bond, practice: str, before: str, step: str, said: Said
) -> Sitting:
    """Alice drafts, Bob says yes."""
    row = begin(alice, bond, practice, None)
    for visit in (alice, bob):
        assert acting.perform(visit, row, Deed(Act.PASS, before)) is None
    assert acting.perform(alice, row, Deed(Act.DRAFT, step, number=0), said) is None
    assert acting.perform(bob, row, Deed(Act.ACCEPT, step, number=1)) is None
    return row


def seal(visit: Visit, row: Sitting, step: str, text: str) -> None:
    said: Said = {"text": text}
    assert acting.perform(visit, row, Deed(Act.SEAL, step), said) is None


def come_by(visit: Visit) -> None:
    settling.settle_all(visit)
    openings.on_visit(visit)


def leave_one(alice: Visit, other: Visit) -> Bond:
    """A bond that alice was in, said something in, and left."""
    bond = bond_of(alice, other)
    seal(alice, begin(alice, bond), "feeling", "alice-elsewhere")
    leaving.leave(alice, again(bond), withdraw=False)
    return again(bond)
