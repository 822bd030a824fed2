"""A circle as a simple picture: its owner in the middle, three rings, and whoever holds them on one of them.
Pure: places in, places out; the list beneath says the same in words."""

import math
from collections.abc import Sequence
from dataclasses import dataclass

from closeknit.keepsakes.circle.circles import Holds, Near

MIDDLE = 240
"""The picture is twice as wide and high as this."""
RADII = {Near.CLOSE: 80, Near.BESIDE: 145, Near.FURTHER: 205}
TURN = {Near.CLOSE: -90.0, Near.BESIDE: -60.0, Near.FURTHER: -75.0}
"""Where each ring begins, in degrees, so that names do not stand above each other."""
LONGEST = 12


@dataclass(frozen=True, slots=True)
class Dot:
    """Where one stands, and what is written there: a long name is cut short, and whole in the list."""

    x: float
    y: float
    label: str
    sort: str


def dots(held: Sequence[Holds]) -> list[Dot]:
    """Each at its place on its ring, evenly spread, in the order in which they were added."""
    found = []
    for near, radius in RADII.items():
        here = [each for each in held if each.near is near]
        for at, each in enumerate(here):
            angle = math.radians(TURN[near] + 360 * at / len(here))
            x, y = MIDDLE + radius * math.cos(angle), MIDDLE + radius * math.sin(angle)
            found.append(Dot(round(x, 1), round(y, 1), short(each.name), each.sort.value))
    return found


def short(name: str) -> str:
    return name if len(name) <= LONGEST else f"{name[: LONGEST - 1].rstrip()}…"
