"""The sittings that Today has to know of: those that run, and those put away in the last two weeks,
whose openings or returned words somebody may not have seen yet. However long a history is, this
stays as small as two weeks are."""

from collections import defaultdict
from collections.abc import Collection, Sequence
from dataclasses import dataclass, field
from datetime import timedelta

from closeknit import engine
from closeknit.bonds.access import BondView
from closeknit.catalogue import Strategy
from closeknit.people import clock
from closeknit.people.http import Visit
from closeknit.practices import starting
from closeknit.practices.models import Sitting
from closeknit.practices.sittings import JointRun, load_many

BACK = timedelta(days=14)
MOST = 60


@dataclass(slots=True)
class Window:
    """One bond's recent sittings with this person's position in each, the newest first."""

    view: BondView
    runs: list[tuple[JointRun, engine.Position]] = field(default_factory=list)

    def in_state(self, *states: engine.State) -> list[tuple[JointRun, engine.Position]]:
        return [(run, position) for run, position in self.runs if position.state in states]

    @property
    def streak(self) -> int:
        """Sittings in a row that ran out in silence for this person."""
        return engine.put_aside_streak([position for _, position in reversed(self.runs)])

    @property
    def busy(self) -> bool:
        return any(starting.waits(run) for run, _ in self.runs)


def windows(visit: Visit, views: Sequence[BondView], touch: Collection[str]) -> list[Window]:
    """One for each bond. A bond in which nothing happened costs no query. Touch shows only in bonds
    (ids in hex) in which this person has switched it on."""
    since = clock.today(visit.person.zone) - BACK
    bonds = [view.bond for view in views]
    rows = Sitting.objects.filter(bond__in=bonds, away_on__gt=since).select_related("meta")
    of_bond = defaultdict(list)
    for row in rows.order_by("-number"):
        of_bond[row.bond_id].append(row)
    found = [_window(visit, view, of_bond[view.bond.pk][:MOST]) for view in views]
    for each in found:
        if each.view.bond.pk.hex not in touch:
            each.runs = [
                (run, position)
                for run, position in each.runs
                if run.practice.strategy is not Strategy.TOUCH
            ]
    return found


def unseen(run: JointRun, position: engine.Position) -> list[str]:
    """The steps that have opened and that this person has not seen open yet."""
    return [
        step.key
        for step in position.steps
        if step.standing is engine.Standing.OPEN and step.key not in run.log.seen
    ]


def _window(visit: Visit, view: BondView, rows: Sequence[Sitting]) -> Window:
    runs = load_many(visit, view, rows)
    seated = [run for run in runs if run.me in run.participants]
    return Window(view, [(run, run.position()) for run in seated])
