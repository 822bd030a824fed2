"""What was measured, beside the floor it has to reach."""

from collections.abc import Mapping
from dataclasses import dataclass, field

from closeknit.coach.evaluating.figures import Counts, Interval, wilson
from closeknit.coach.evaluating.material import Mistake


@dataclass(frozen=True, slots=True)
class OfKind:
    """How often one kind was labelled, shown and right.

    `near`: texts that were shown it and have a label of any hint kind, since what hurts often
    belongs to several. `on`: whether it is shown unless somebody asks for more. `least`: the floor
    of its precision, where there is one.
    """

    kind: str
    counts: Counts
    near: int = 0
    on: bool = True
    f1_interval: Interval | None = None
    least: float | None = None

    @property
    def precision_interval(self) -> Interval | None:
        return wilson(self.counts.right, self.counts.shown)

    @property
    def recall_interval(self) -> Interval | None:
        return wilson(self.counts.right, self.counts.labelled)

    @property
    def near_share(self) -> float | None:
        return self.near / self.counts.shown if self.counts.shown else None

    @property
    def met(self) -> bool | None:
        """None where nothing can be said: no floor, or nothing was shown."""
        precision = self.counts.precision
        return None if self.least is None or precision is None else precision >= self.least


@dataclass(frozen=True, slots=True)
class Figure:
    """One figure over `of` texts. `value` is None where it can't be measured yet."""

    id: str
    about: str
    value: float | None
    of: int
    interval: Interval | None = None
    at_least: float | None = None
    at_most: float | None = None
    unit: str = ""

    @property
    def floor(self) -> str:
        if self.at_least is not None:
            return f"≥ {self.at_least:g}"
        return f"≤ {self.at_most:g}" if self.at_most is not None else ""

    @property
    def met(self) -> bool | None:
        if self.value is None or not self.floor:
            return None
        if self.at_least is not None:
            return self.value >= self.at_least
        return self.at_most is None or self.value <= self.at_most


@dataclass(frozen=True, slots=True)
class Evaluation:
    """All of it. `hints` and `strengths` have a row for each kind."""

    hints: tuple[OfKind, ...] = ()
    strengths: tuple[OfKind, ...] = ()
    figures: tuple[Figure, ...] = ()
    files: Mapping[str, int] = field(default_factory=dict)
    mistakes: tuple[Mistake, ...] = ()

    @property
    def measured(self) -> bool:
        return any(self.files.values())
