"""Statistics over right and wrong answers: pure functions, with their sources."""

import math
import random
from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass

Interval = tuple[float, float]
Pair = tuple[str, str]
"""What a text is labelled, and what was answered."""
Z_95 = 1.959963984540054
"""The normal quantile that leaves 2.5 % on either side."""

NEITHER, RIGHT, FALSE, MISSED = range(4)
"""What became of one text for one kind: nothing to show and nothing shown; shown and labelled;
shown but not labelled; labelled but not shown."""


@dataclass(frozen=True, slots=True)
class Counts:
    """How many texts are labelled with a kind, were shown it, and both."""

    labelled: int
    shown: int
    right: int

    @property
    def precision(self) -> float | None:
        """The share of what was shown that is right; None where nothing was shown."""
        return self.right / self.shown if self.shown else None

    @property
    def recall(self) -> float | None:
        """The share of what is labelled that was shown; None where nothing is labelled."""
        return self.right / self.labelled if self.labelled else None

    @property
    def f1(self) -> float | None:
        """Their harmonic mean; None where nothing is labelled and nothing was shown."""
        return f1(self.right, self.shown - self.right, self.labelled - self.right)


def counts(outcomes: Iterable[int]) -> Counts:
    """Count outcomes (NEITHER, RIGHT, FALSE, MISSED)."""
    listed = bytes(outcomes)
    right, false, missed = (listed.count(each) for each in (RIGHT, FALSE, MISSED))
    return Counts(right + missed, right + false, right)


def outcome(*, labelled: bool, shown: bool) -> int:
    """What became of one text."""
    if shown:
        return RIGHT if labelled else FALSE
    return MISSED if labelled else NEITHER


def f1(right: int, false: int, missed: int) -> float | None:
    """2 · right / (2 · right + false + missed), van Rijsbergen 1979, "Information Retrieval"."""
    whole = 2 * right + false + missed
    return 2 * right / whole if whole else None


def macro_f1(pairs: Iterable[Pair], classes: Iterable[str]) -> float | None:
    """The mean of the F1 of each class, over pairs of (labelled, answered).

    None where a class stands neither among the labels nor among the answers.
    """
    return _macro_f1(Counter(pairs), classes)


def _macro_f1(counted: Mapping[Pair, int], classes: Iterable[str]) -> float | None:
    found = [_f1_of(each, counted) for each in classes]
    known = [value for value in found if value is not None]
    return sum(known) / len(known) if known and len(known) == len(found) else None


def _f1_of(name: str, counted: Mapping[Pair, int]) -> float | None:
    right = counted.get((name, name), 0)
    labelled = sum(many for (gold, _), many in counted.items() if gold == name)
    shown = sum(many for (_, answer), many in counted.items() if answer == name)
    return f1(right, shown - right, labelled - right)


def wilson(successes: int, of: int) -> Interval | None:
    """The 95 % score interval of a share: Wilson 1927, "Probable Inference, the Law of Succession,
    and Statistical Inference". It holds for small numbers and near 0 and 1; None for no texts."""
    if of == 0:
        return None
    share, spread = successes / of, Z_95**2 / of
    middle = (share + spread / 2) / (1 + spread)
    half = math.sqrt(spread * (share * (1 - share) + spread / 4)) / (1 + spread)
    return max(0.0, middle - half), min(1.0, middle + half)


def bootstrap_f1(
    strata: Iterable[Sequence[int]], *, rounds: int = 1000, seed: int = 1979
) -> Interval | None:
    """The 95 % percentile interval of an F1: Efron 1979, "Bootstrap Methods: Another Look at the
    Jackknife". From each stratum as many outcomes are drawn, with replacement, as it holds; the
    seed makes a run repeatable. None where no text is labelled or shown."""
    drawn = [bytes(each) for each in strata if each]
    draw = random.Random(seed)  # noqa: S311 - a repeatable draw, no secret.
    values = sorted(value for _ in range(rounds) if (value := _resampled(drawn, draw)) is not None)
    if not values:
        return None
    return quantile(values, 0.025), quantile(values, 0.975)


def _resampled(strata: Iterable[bytes], draw: random.Random) -> float | None:
    return counts(b"".join(bytes(draw.choices(each, k=len(each))) for each in strata)).f1


def bootstrap_macro_f1(
    clusters: Iterable[Iterable[Pair]],
    classes: Sequence[str],
    *,
    rounds: int = 400,
    seed: int = 1979,
) -> Interval | None:
    """The 95 % percentile interval of a macro-F1, drawing whole dialogues or posts, since what
    stands in one is alike: Davison and Hinkley 1997, "Bootstrap Methods and Their Application",
    section 3.8. None where no round has all classes."""
    counted = [Counter(each) for each in clusters]
    draw = random.Random(seed)  # noqa: S311 - a repeatable draw, no secret.
    values: list[float] = []
    for _ in range(rounds if counted else 0):
        drawn: Counter[Pair] = Counter()
        for each in draw.choices(counted, k=len(counted)):
            drawn.update(each)
        value = _macro_f1(drawn, classes)
        if value is not None:
            values.append(value)
    values.sort()
    return (quantile(values, 0.025), quantile(values, 0.975)) if values else None


def quantile(values: Sequence[float], share: float) -> float:
    """The value below which a share of the sorted values lies, with linear interpolation."""
    at = share * (len(values) - 1)
    low, high = values[math.floor(at)], values[math.ceil(at)]
    return low + (high - low) * (at - math.floor(at))
