"""Which heads there are, what each learns from, and where its threshold stands."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from zlib import crc32

from closeknit.coach import features
from closeknit.coach.heads import Head, packed
from closeknit.coach.training import reading
from closeknit.coach.training.fitting import Document, Plane, document, fitted, known

FOLDS = 5
LARGEST_WEIGHT = 127
FEWEST_MEASURED = 200
"""With fewer examples of the measured kind, thresholds are set on all."""


@dataclass(frozen=True, slots=True)
class Plan:
    """One head. `feelings`: how much of a head that finds any emotion in comments is added to it."""

    name: str
    label: str
    cost: float
    threshold: Callable[[Sequence[tuple[float, bool]]], float]
    feelings: float = 0.0


def trained(folder: Path, say: Callable[[str], object] = len) -> bytes:
    """The content of a model file from the data sets in a folder. Raises `reading.Missing`."""
    if gone := reading.missing(folder):
        raise reading.Missing("Missing: " + ", ".join(map(str, gone)))
    examples = reading.sentences(folder)
    found = [features.features(each.text) for each in examples]
    say(f"{len(examples)} sentences read")
    emotion = _emotion(folder)
    say("emotions learned")
    made = []
    for plan in PLANS:
        made.append(_head(plan, examples, found, emotion))
        say(f"{plan.name} learned")
    return packed(made)


def _emotion(folder: Path) -> Plane:
    examples = reading.comments(folder)
    found = [features.features(each.text) for each in examples]
    common = known(found)
    documents = [document(each, common) for each in found]
    return fitted(documents, ["neutral" not in each.labels for each in examples], COST_OF_EMOTION)


COST_OF_EMOTION = 0.1


def _head(
    plan: Plan, examples: Sequence[reading.Example], found: Sequence[list[str]], emotion: Plane
) -> Head:
    positive = [plan.label in each.labels for each in examples]
    everything = list(range(len(examples)))
    plane = _plane(plan, [found[at] for at in everything], positive, emotion)
    judged = unseen(plan, examples, found, emotion)
    measured = [(margin, positive[at]) for at, margin in judged if examples[at].measured]
    if len(measured) < FEWEST_MEASURED:
        measured = [(margin, positive[at]) for at, margin in judged]
    return _rounded(plan.name, plane, plan.threshold(measured))


def unseen(
    plan: Plan, examples: Sequence[reading.Example], found: Sequence[list[str]], emotion: Plane
) -> list[tuple[int, float]]:
    """For each example its margin under a head that was trained without its group."""
    folds = [crc32(each.group.encode()) % FOLDS for each in examples]
    judged = []
    for fold in range(FOLDS):
        inside = [at for at, each in enumerate(folds) if each != fold]
        labels = [plan.label in examples[at].labels for at in inside]
        plane = _plane(plan, [found[at] for at in inside], labels, emotion)
        judged += [
            (at, plane.margin(document(found[at]))) for at, each in enumerate(folds) if each == fold
        ]
    return judged


def _plane(
    plan: Plan, found: Sequence[list[str]], positive: Sequence[bool], emotion: Plane
) -> Plane:
    common = known(found)
    documents: list[Document] = [document(each, common) for each in found]
    own = fitted(documents, positive, plan.cost)
    if not plan.feelings:
        return own
    weights = [
        one + plan.feelings * two for one, two in zip(own.weights, emotion.weights, strict=True)
    ]
    return Plane(weights, own.bias + plan.feelings * emotion.bias)


def _rounded(name: str, plane: Plane, threshold: float) -> Head:
    scale = max(map(abs, plane.weights)) / LARGEST_WEIGHT
    weights = [round(each / scale) for each in plane.weights]
    return Head(name, scale, plane.bias - threshold, weights)


def precise(least: float) -> Callable[[Sequence[tuple[float, bool]]], float]:
    """The lowest threshold above which at least this part is right."""

    def threshold(judged: Sequence[tuple[float, bool]]) -> float:
        right, best = 0, None
        ordered = sorted(judged, reverse=True)
        for seen, (margin, positive) in enumerate(ordered, 1):
            right += positive
            if right >= least * seen:
                best = margin
        return ordered[0][0] if best is None else best

    return threshold


def balanced(judged: Sequence[tuple[float, bool]]) -> float:
    """The threshold with the best mean of the F1 of yes and the F1 of no."""
    ordered = sorted(judged, reverse=True)
    yes = sum(positive for _, positive in ordered)
    no = len(ordered) - yes
    right, best, at = 0, -1.0, 0.0
    for seen, (margin, positive) in enumerate(ordered, 1):
        right += positive
        left_right = no - (seen - right)
        mean = right / (seen + yes) + left_right / (len(ordered) - seen + no)
        if mean > best:
            best, at = mean, margin
    return at


PLANS = (
    Plan("validation", "Emo_support", 0.3, precise(0.88)),
    Plan("feeling", "Emotional_disclosure", 0.1, balanced, feelings=0.4),
    Plan("fact", "Information_disclosure", 0.1, balanced),
)
