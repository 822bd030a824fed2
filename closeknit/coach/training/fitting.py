"""Fits one linear head: squared hinge with a squared penalty, by dual coordinate descent.

After Hsieh, Chang, Lin, Keerthi and Sundararajan, "A Dual Coordinate Descent Method for Large-scale
Linear SVM" (2008). It has no exponential and no learning rate, so nothing depends on the machine.
"""

from collections import Counter
from collections.abc import Collection, Sequence
from dataclasses import dataclass
from math import sqrt
from zlib import crc32

from closeknit.coach import features

ROUNDS = 8
SEEN_TWICE = 2
Document = tuple[list[int], float]
"""Numbers of features, and what each of them counts."""


@dataclass(frozen=True, slots=True)
class Plane:
    """Weights by feature, and a bias."""

    weights: list[float]
    bias: float

    def margin(self, document: Document) -> float:
        numbers, value = document
        return self.bias + value * sum(map(self.weights.__getitem__, numbers))


def known(texts: Collection[Sequence[str]]) -> frozenset[str]:
    """Features that occur in two texts at least: what occurs once teaches nothing."""
    counted = Counter(each for found in texts for each in found)
    return frozenset(each for each, count in counted.items() if count >= SEEN_TWICE)


def document(found: Sequence[str], among: Collection[str] | None = None) -> Document:
    """Features as numbers; `among` keeps the known ones, without changing what one counts."""
    value = 1 / sqrt(len(found)) if found else 0.0
    return [features.number(each) for each in found if among is None or each in among], value


def fitted(documents: Sequence[Document], positive: Sequence[bool], cost: float) -> Plane:
    """Both answers weigh the same together, however many there are of each."""
    count, yes = len(documents), sum(positive)
    if not 0 < yes < count:
        raise ValueError("A head needs examples of both answers.")
    weights, bias = [0.0] * (1 << features.BITS), 0.0
    duals = [0.0] * count
    softness = (1 / (2 * cost * count / (2 * (count - yes))), 1 / (2 * cost * count / (2 * yes)))
    squares = [value * value * len(numbers) + 1.0 for numbers, value in documents]
    for turn in range(ROUNDS):
        for at in sorted(range(count), key=lambda each: (crc32(b"%d %d" % (turn, each)), each)):
            numbers, value = documents[at]
            side, soft = (1.0 if positive[at] else -1.0), softness[positive[at]]
            reached = value * sum(map(weights.__getitem__, numbers)) + bias
            lacking = side * reached - 1.0 + soft * duals[at]
            renewed = max(duals[at] - lacking / (squares[at] + soft), 0.0)
            step = (renewed - duals[at]) * side
            if not step:
                continue
            duals[at] = renewed
            bias += step
            for number in numbers:
                weights[number] += step * value
    return Plane(weights, bias)
