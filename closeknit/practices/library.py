"""The catalogue as this process has loaded it, and the scripts that the engine plays."""

from datetime import timedelta
from functools import cache

from closeknit import engine
from closeknit.catalogue import Catalogue, Practice, Readers, StepText, Way, load


@cache
def catalogue() -> Catalogue:
    """All content, read once for each process: files change with a new version of the program."""
    return load()


def practice(practice_id: str, version: int | None = None) -> Practice:
    """The newest version, or the pinned one. Raises UnknownPractice."""
    return catalogue().practice(practice_id, version)


def steps_of(practice: Practice, way: Way, form: str | None, *, joint: bool) -> list[StepText]:
    """The steps that happen in this way. What answers others falls away when nobody else is there:
    there is nothing to answer."""
    steps = practice.steps_of(way, form)
    return [step for step in steps if joint or step.kind != "respond"]


@cache
def script(practice: Practice, way: Way, form: str | None, *, joint: bool) -> engine.Script:
    """What the engine needs to know of a practice done in one way: kinds and readers, no words."""
    return engine.Script(
        steps=tuple(
            engine.Step(
                key=step.key,
                kind=engine.Kind(step.kind),
                readers=_readers(step),
                answers=step.answers if step.kind == "respond" else None,
            )
            for step in steps_of(practice, way, form, joint=joint)
        ),
        expires_after=lifetime(practice),
        joint=joint,
    )


def lifetime(practice: Practice) -> timedelta:
    """How long a sitting may rest before it is put away. 0 in the file means: with its day."""
    return timedelta(days=practice.expires_after or 1)


def _readers(step: StepText) -> engine.Readers | None:
    if step.readers is None:
        return None
    if step.readers is Readers.ME:
        return engine.Readers.ME
    return engine.Readers.SEALED if step.sealed else engine.Readers.BOND
