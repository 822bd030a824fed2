"""What a page of a bond says of its pause."""

from collections.abc import Sequence
from dataclasses import dataclass

from closeknit.bonds.access import BondView, listed
from closeknit.keepsakes.pause import pausing
from closeknit.keepsakes.pause.pausing import Pause
from closeknit.people.http import Visit


@dataclass(frozen=True, slots=True)
class Shown:
    """`rests`: everything does, `until` then; else the time has come to come back to it. `who` has said
    it, for a sentence; `mine`: this reader did, too."""

    rests: bool
    who: str
    mine: bool
    until: str


def shown(visit: Visit, view: BondView) -> Shown | None:
    """None where nothing rests and nobody has promised to come back. One query where there is none."""
    return next((each for _, each in shown_of(visit, [view])), None)


def shown_of(visit: Visit, views: Sequence[BondView]) -> list[tuple[BondView, Shown]]:
    """The same for several bonds at once, those in which something rests first."""
    pauses = pausing.of_bonds(visit, views)
    found = [
        (view, _shown(visit, pauses[view.bond.pk])) for view in views if view.bond.pk in pauses
    ]
    return sorted(found, key=lambda each: not each[1].rests)


def _shown(visit: Visit, pause: Pause) -> Shown:
    others = [each.who.name for each in pause.said if not each.who.me]
    names = [*others, *((["you"] if others else ["You"]) if pause.mine else [])]
    until = pausing.at(pause.back, visit.person.zone)
    return Shown(pause.stands, listed(names), pause.mine is not None, until)
