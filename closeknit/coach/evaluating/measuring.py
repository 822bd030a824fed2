"""Everything that can be measured on what stands in a folder."""

from collections.abc import Iterable, Iterator
from pathlib import Path

from closeknit.coach.evaluating import invented, published, speed
from closeknit.coach.evaluating.reading import read
from closeknit.coach.evaluating.results import Evaluation, Figure
from closeknit.coach.tokens import LONGEST_TEXT


def evaluate(folders: Iterable[Path], *, rounds: int = 150) -> Evaluation:
    """Read all labelled texts below these folders and measure the coach on them.

    `rounds`: how often the speed is measured. Mistakes in files are part of the answer.
    """
    found = read(folders)
    messages = invented.read_all(found.messages)
    if not any(found.files.values()):
        return Evaluation(files=found.files, mistakes=tuple(found.mistakes))
    return Evaluation(
        hints=tuple(invented.hints(messages)) if messages else (),
        strengths=tuple(invented.strengths(messages)),
        figures=(*invented.figures(messages), *published.figures(found), *_speed(rounds)),
        files=found.files,
        mistakes=tuple(found.mistakes),
    )


def _speed(rounds: int) -> Iterator[Figure]:
    for name, most, cost in (
        (f"{speed.ORDINARY_LENGTH:,} ordinary", 5, speed.ordinary(rounds=rounds)),
        (f"{LONGEST_TEXT:,} hostile", 20, speed.hostile(rounds=max(1, rounds // 10))),
    ):
        texts = f"{name} characters"
        key = name.split()[1]
        yield Figure(f"speed-{key}-p50", f"{texts}, median", cost.p50, rounds, unit="ms")
        yield Figure(f"speed-{key}-p99", f"{texts}, p99", cost.p99, rounds, at_most=most, unit="ms")
        about = f"{texts}, median over a plain expression on the same text"
        yield Figure(f"speed-{key}-ratio", about, cost.ratio, rounds, unit="times")
