"""Comparing what is measured in turns, so that a busy machine is busy for all of them alike."""

import math
from collections.abc import Callable, Sequence
from statistics import median

Work = Callable[[], float]
"""Does one thing and answers with what it cost."""


def in_turns(rounds: int, times: int, works: Sequence[Work]) -> list[list[float]]:
    """For each of `works` its median of each round. In a round every work runs `times` times, each
    after the other; one run before the first round warms what can be warmed."""
    for work in works:
        work()
    medians: list[list[float]] = [[] for _ in works]
    for _ in range(rounds):
        costs: list[list[float]] = [[] for _ in works]
        for _ in range(times):
            for cost, work in zip(costs, works, strict=True):
                cost.append(work())
        for found, cost in zip(medians, costs, strict=True):
            found.append(median(cost))
    return medians


def ratio(values: Sequence[float], floors: Sequence[float]) -> float:
    """The median of the ratios of each round: what slows a round down slows both down."""
    return median(value / floor for value, floor in zip(values, floors, strict=True))


def slope(sizes: Sequence[int], costs: Sequence[float]) -> float:
    """The exponent with which costs grow with size: 0 for a cost that does not grow, 1 for one that
    doubles with the size (least squares through the logarithms)."""
    xs, ys = [math.log(size) for size in sizes], [math.log(cost) for cost in costs]
    x, y = sum(xs) / len(xs), sum(ys) / len(ys)
    over = sum((a - x) * (b - y) for a, b in zip(xs, ys, strict=True))
    return over / sum((a - x) ** 2 for a in xs)
