"""One person's desk: the private state that Today needs, in one labelled record of their shelf.

Refusals, own pace, which prompts were seen: nobody else can read or count any of it.
"""

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from copy import deepcopy
from dataclasses import dataclass, field
from datetime import date
from typing import Any

from closeknit.bonds.models import Bond
from closeknit.people import shelf
from closeknit.people.http import Visit
from closeknit.practices import payloads

LABEL = "desk"
KEPT_REFUSALS = 40
KEPT_DONE = 400
FIRST_PACE = 2
"""Where everybody begins: opinions and small personal things."""
DEEPEST = 5
ALONE = ""
"""The key of what concerns no bond."""


@dataclass(slots=True)
class Desk:
    """`refusals` are [practice id, day], `done` [practice id, day, bond], the newest last; `pace`
    and `seen` go by bond id (hex; empty for oneself); `passed_over` counts "something else" on `day`; `put_off` is
    the day on which "not today" was said; `alone` are the sittings by oneself that still run.
    `offered` is the depth that all of a bond are ready for, by bond, as far as this person knows.
    `apart` are the bonds in which closeness is not what this person wants, or in which they do not
    feel safe; `touch` those in which they have switched it on; `paths` the programme that they
    follow, by bond; `choosing` are the sittings in which a choice of theirs waits for the others'."""

    refusals: list[list[str]] = field(default_factory=list)
    done: list[list[str]] = field(default_factory=list)
    pace: dict[str, int] = field(default_factory=dict)
    seen: dict[str, list[str]] = field(default_factory=dict)
    alone: list[str] = field(default_factory=list)
    day: str = ""
    passed_over: int = 0
    put_off: str = ""
    offered: dict[str, int] = field(default_factory=dict)
    apart: list[str] = field(default_factory=list)
    touch: list[str] = field(default_factory=list)
    paths: dict[str, str] = field(default_factory=dict)
    choosing: list[str] = field(default_factory=list)

    def depth_in(self, bond: str) -> int:
        """The depth (1 to 5) of what is suggested and drawn there: that of whoever goes slower."""
        return min(self.pace_in(bond), self.offered.get(bond, FIRST_PACE))

    def pace_in(self, bond: str) -> int:
        """The depth (1 to 5) that this person is ready for there."""
        return self.pace.get(bond, FIRST_PACE)

    def change_pace(self, bond: str, change: str) -> None:
        """One level at a time; `change` is one of the pace step's answers."""
        by = {"slower": -1, "same": 0, "deeper": 1}[change]
        self.pace[bond] = min(DEEPEST, max(1, self.pace_in(bond) + by))

    def refuse(self, practice: str, day: date) -> None:
        self.refusals = [*self.refusals, [practice, day.isoformat()]][-KEPT_REFUSALS:]

    def did(self, practice: str, day: date, bond: str = ALONE) -> bool:
        """Remember that something was done there; False where that day knows it already."""
        entry = [practice, day.isoformat(), bond]
        if entry in self.done:
            return False
        self.done = [*self.done, entry][-KEPT_DONE:]
        return True

    def refused(self) -> list[tuple[str, date]]:
        return [(practice, date.fromisoformat(day)) for practice, day in self.refusals]

    def done_on(self, day: date) -> int:
        return sum(1 for _, when, _ in self.done if when == day.isoformat())

    def done_in(self, bond: str) -> list[tuple[str, date]]:
        return [(done, date.fromisoformat(day)) for done, day, where in self.done if where == bond]

    def pass_over(self, day: date) -> None:
        self.passed_over = self.passed_over_on(day) + 1
        self.day = day.isoformat()

    def passed_over_on(self, day: date) -> int:
        return self.passed_over if self.day == day.isoformat() else 0

    def see(self, bond: str, prompts: Iterable[str]) -> bool:
        """Remember prompts; whether one of them was new."""
        known = self.seen.setdefault(bond, [])
        fresh = [prompt for prompt in prompts if prompt not in known]
        known.extend(fresh)
        return bool(fresh)

    def as_fields(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in self.__slots__}


def from_first(fields: dict[str, Any]) -> dict[str, Any]:
    """A desk of the first schema knew nothing of shared depth, distance, touch and programmes."""
    return {**fields, "offered": {}, "apart": [], "touch": [], "paths": {}, "choosing": []}


def read(visit: Visit) -> Desk:
    """The visitor's desk; a clean one on the first day."""
    found = shelf.get(visit, LABEL)
    return Desk(**found.fields) if found else Desk()


@contextmanager
def changing(visit: Visit) -> Iterator[Desk]:
    """The desk, to be written back if it was changed. Two tabs take turns, so that neither loses
    what the other has put there."""
    with shelf.taking_turns(visit):
        desk = read(visit)
        before = deepcopy(desk)
        yield desk
        if desk != before:
            write(visit, desk)


def own_pace(visit: Visit, bond: Bond) -> int:
    """How deep this person is ready to go in a bond (1 to 5)."""
    return read(visit).pace_in(bond.pk.hex)


def learn_depth(visit: Visit, bond: Bond, depth: int) -> None:
    """Remember how deep all of a bond are ready to go."""
    if read(visit).offered.get(bond.pk.hex) != depth:
        with changing(visit) as mine:
            mine.offered[bond.pk.hex] = depth


def write(visit: Visit, desk: Desk) -> None:
    shelf.put(visit, payloads.DESK, desk.as_fields(), label=LABEL)
