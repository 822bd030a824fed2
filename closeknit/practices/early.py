"""Words sealed before the other has come, or before it is confirmed who came.

There is no key yet that both hold, so they lie on their author's private shelf. On the first visit
after both are in the bond they become a sealed step of a sitting: in the one that the other's early
words have begun, else in a new one. Whoever sealed early wanted just that, so nobody is asked again.
"""

from dataclasses import dataclass, field
from typing import Any
from uuid import UUID

from closeknit import engine
from closeknit.bonds import access, keys
from closeknit.bonds.access import BondView
from closeknit.bonds.locking import locked
from closeknit.catalogue import StepText, UnknownPractice, Way
from closeknit.engine import Act
from closeknit.people import shelf
from closeknit.people.http import Visit
from closeknit.practices import library, payloads, starting
from closeknit.practices.acting import perform
from closeknit.practices.models import Sitting
from closeknit.practices.steps.kind import Said

FIRST = "daily-check-in"
"""What two people begin with: two minutes, one word and one line."""


@dataclass(slots=True)
class Early:
    """`said` is what was sealed so far, by step; `sealed` that the author is done with it."""

    bond: UUID
    practice: str = FIRST
    version: int = 0
    form: str = ""
    said: dict[str, Said] = field(default_factory=dict)
    sealed: bool = False

    def steps(self) -> list[StepText]:
        """The steps that are sealed: all that can be written before anybody answers."""
        practice = library.practice(self.practice, self.version)
        steps = practice.steps_of(Way.OWN_TIME, self.form)
        return [step for step in steps if step.sealed and step.kind != "respond"]

    def as_fields(self) -> dict[str, Any]:
        return {
            "bond": self.bond.hex,
            "practice": self.practice,
            "version": self.version,
            "form": self.form,
            "said": self.said,
            "sealed": self.sealed,
        }


def fresh(bond: UUID) -> Early:
    """An empty one, with the practice that two people begin with."""
    practice = library.practice(FIRST)
    return Early(bond, practice.id, practice.version, practice.forms[0].key)


def read(visit: Visit, bond: UUID) -> Early | None:
    """This person's early words for a bond, if there are any."""
    found = shelf.get(visit, label(bond))
    if found is None:
        return None
    return Early(**{**found.fields, "bond": UUID(hex=found.fields["bond"])})


def write(visit: Visit, early: Early) -> None:
    shelf.put(visit, payloads.EARLY, early.as_fields(), label=label(early.bond))


def remove(visit: Visit, bond: UUID) -> None:
    shelf.remove_labelled(visit, label(bond))


def on_visit(visit: Visit) -> None:
    """Carry early words into their bond as soon as it can hold them."""
    if visit.private is None:
        return
    views = {view.bond.pk: view for view in access.bonds_of(visit)}
    found = shelf.get_many(visit, [label(bond) for bond in views])
    for payload in found.values():
        early = Early(**{**payload.fields, "bond": UUID(hex=payload.fields["bond"])})
        view = views[early.bond]
        if early.sealed and len(view.members) > 1:
            _carry(visit, view, early)


def _carry(visit: Visit, view: BondView, early: Early) -> None:
    """All in one transaction: either every word lies sealed, or all wait for the next visit. With
    the bond held, so that of two who come by at once the second finds the first one's sitting."""
    try:
        with locked(view.bond) as bond:
            _seal(visit, access.view_of(visit, bond), early)
            remove(visit, early.bond)
    except (NotTaken, starting.OfferOpen, starting.NotHere, keys.NotNow, UnknownPractice):
        return


class NotTaken(Exception):
    """The sitting refused some of the words, so they stay where they are."""


def _seal(visit: Visit, view: BondView, early: Early) -> None:
    practice = library.practice(early.practice, early.version)
    row = _theirs(visit, view, early) or starting.offer(visit, view.bond, practice, early.form)
    for step in early.steps():
        deed = engine.Deed(Act.SEAL, step.key)
        if step.key in early.said and perform(visit, row, deed, early.said[step.key]) is not None:
            raise NotTaken


def _theirs(visit: Visit, view: BondView, early: Early) -> Sitting | None:
    """A running sitting with the same steps in which this person has done nothing yet."""
    for run in starting.running(visit, view):
        same = all(run.fields[name] == getattr(early, name) for name in SAME)
        open_to_me = run.position().state is engine.State.OFFERED
        if same and open_to_me and not run.log.seals:
            return run.row
    return None


SAME = ("practice", "version", "form")


def label(bond: UUID) -> str:
    return f"early/{bond.hex}"
