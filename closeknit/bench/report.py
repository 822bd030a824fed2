"""What the bench found, as one JSON object or as a table. The keys are described in
`docs/performance.md` and stay."""

import os
import platform
import sqlite3
from dataclasses import dataclass, field
from typing import Any

VERSION = 1


@dataclass(frozen=True, slots=True)
class Size:
    """How much is measured. `histories` are numbers of sittings; `rounds` interleave what is
    compared, `pages` are requests in each; times in seconds."""

    histories: tuple[int, ...] = (36, 360, 3650)
    rounds: int = 7
    pages: int = 6
    boots: int = 5
    idle: float = 40.0
    writing: float = 2.0
    writing_rounds: int = 3
    threads: int = 4

    @classmethod
    def quick(cls) -> "Size":
        return cls((36, 72), 1, 2, boots=1, idle=0.5, writing=0.2, writing_rounds=1, threads=2)


@dataclass(frozen=True, slots=True)
class Goal:
    """One figure of `PERFORMANCE.md`, with the floor it stands against.

    `value` and `floor` are in `unit`; `compared` is what is held against `at_most` or `at_least`:
    "value" or "ratio".
    """

    id: str
    name: str
    value: float
    unit: str
    floor: float | None = None
    ratio: float | None = None
    compared: str = "ratio"
    at_most: float | None = None
    at_least: float | None = None

    @property
    def goal(self) -> str:
        least = self.at_least is not None
        limit = self.at_least if least else self.at_most
        return f"{self.compared} {'≥' if least else '≤'} {limit:g}"

    @property
    def reached(self) -> bool:
        figure = self.ratio if self.compared == "ratio" else self.value
        if figure is None:
            return False
        if self.at_least is not None:
            return figure >= self.at_least
        return self.at_most is not None and figure <= self.at_most

    def as_json(self) -> dict[str, Any]:
        return {
            "id": self.id,
            "name": self.name,
            "value": _short(self.value),
            "unit": self.unit,
            "floor": _short(self.floor),
            "ratio": _short(self.ratio),
            "goal": self.goal,
            "reached": self.reached,
        }


@dataclass(slots=True)
class Found:
    goals: list[Goal] = field(default_factory=list)
    counters: dict[str, Any] = field(default_factory=dict)

    def as_json(self) -> dict[str, Any]:
        return {
            "version": VERSION,
            "machine": machine(),
            "goals": [goal.as_json() for goal in self.goals],
            "counters": self.counters,
        }


def machine() -> dict[str, Any]:
    load = os.getloadavg()[0]
    return {
        "processor": platform.machine(),
        "cores": os.cpu_count(),
        "system": platform.system(),
        "python": platform.python_version(),
        "sqlite": sqlite3.sqlite_version,
        "load": round(load, 2),
    }


def as_text(found: Found) -> str:
    """A table for people: one line a goal, then the counters."""
    lines = [f"{'':4} {'':52} {'value':>10} {'floor':>10} {'ratio':>7}  goal"]
    for goal in found.goals:
        value, floor, ratio = (_short(each) for each in (goal.value, goal.floor, goal.ratio))
        mark = "reached" if goal.reached else "missed"
        lines.append(
            f"{goal.id:4} {goal.name + ', ' + goal.unit:52} {value!s:>10} "
            f"{'' if floor is None else floor!s:>10} {'' if ratio is None else ratio!s:>7}  "
            f"{goal.goal}: {mark}"
        )
    lines += ["", "Counters, the same in every run:"]
    for name, counter in found.counters.items():
        lines.append(f"  {name}: {counter}")
    lines += ["", f"Load of the machine at the end: {machine()['load']} on {os.cpu_count()} cores."]
    return "\n".join(lines)


def _short(figure: float | None) -> float | None:
    """Three digits that mean something."""
    return None if figure is None else float(f"{figure:.3g}")
