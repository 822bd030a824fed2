"""The moments that rows know.

A row keeps a day, never a time, because a time would tell when somebody was here. So in practice
all shared events of a sitting carry one and the same moment: the last one from which it may rest
until its day of putting away. Only who leaves after that day leaves later.
"""

from dataclasses import replace
from datetime import datetime, timedelta

from closeknit.engine import Event, Left, OwnEvent, Position, PutAway

from .claims import AGREED
from .world import Found, Rules, World

A_MOMENT = timedelta(microseconds=1)


def check_moments(rules: Rules, world: World, person: str, here: Position) -> None:
    """What could be read, and what was agreed on, is so in the moments of rows as well."""
    there = rules.position(world.script, tuple(coarse(world)), person, world.now)
    for step, exact, rough in zip(world.script.steps, here.steps, there.steps, strict=True):
        if not exact.reads <= rough.reads or exact.agreed > rough.agreed:
            raise Found("words vanish", world, person, "where times are coarse", step.key)
        if step.kind in AGREED and len(world.people) - len(world.present) < 2 and exact != rough:
            raise Found("agreement", world, person, "where times are coarse", step.key)


def coarse(world: World) -> list[Event]:
    ends = world.ends
    moved = ends - world.script.expires_after
    return [_coarse(event, moved, ends) for event in world.events]


def _coarse(event: Event, moved: datetime, ends: datetime) -> Event:
    if isinstance(event, OwnEvent) or (isinstance(event, Left) and event.at >= ends):
        return event
    return replace(event, at=ends - A_MOMENT if isinstance(event, PutAway) else moved)
