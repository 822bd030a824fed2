"""The catalogue as this process has loaded it, and the scripts that the engine plays."""

from collections.abc import Mapping
from datetime import timedelta
from functools import cache
from typing import Any
from weakref import WeakValueDictionary

from closeknit import engine
from closeknit.catalogue import (
    BondKind,
    Catalogue,
    Practice,
    Prompt,
    Readers,
    StepText,
    UnknownPractice,
    Way,
    load,
    read_text,
)
from closeknit.catalogue.kinds import NEEDS_OTHERS


@cache
def catalogue() -> Catalogue:
    """All content, read once for each process: files change with a new version of the program."""
    return load()


def practice(practice_id: str, version: int | None = None) -> Practice:
    """The newest version, or the pinned one. Raises UnknownPractice."""
    return catalogue().practice(practice_id, version)


def pinned(fields: Mapping[str, Any]) -> Practice:
    """The practice that a sitting runs: a version of the catalogue, or one that people wrote
    themselves and that the sitting therefore holds whole. Raises UnknownPractice."""
    if fields.get("own"):
        return own(fields["own"])
    return practice(fields["practice"], fields["version"])


def own(text: str) -> Practice:
    """A practice as somebody wrote it. Raises UnknownPractice where it cannot be played.

    It is remembered for as long as somebody holds it, a request mostly: these are people's words.
    """
    found = _own.get(text)
    if found is None:
        found, _ = read_text(text, catalogue())
        if found is None:
            raise UnknownPractice("own")
        _own[text] = found
    return found


_own: "WeakValueDictionary[str, Practice]" = WeakValueDictionary()


def prompt_of(fields: Mapping[str, Any], pool: str, key: str) -> Prompt:
    """A drawn prompt: one of a pool, or one that people wrote, which the sitting holds. KeyError."""
    written = (fields.get("written") or {}).get(key)
    if written is not None:
        return Prompt(key, str(written["text"]), int(written["depth"]), frozenset(BondKind))
    return catalogue().pools[pool].prompt(key)


def steps_of(practice: Practice, way: Way, form: str | None, *, joint: bool) -> list[StepText]:
    """The steps that happen in this way. What needs others falls away when nobody else is there."""
    steps = practice.steps_of(way, form)
    return [step for step in steps if joint or step.kind not in NEEDS_OTHERS]


def script(practice: Practice, way: Way, form: str | None, *, joint: bool) -> engine.Script:
    """What the engine needs to know of a practice done in one way: kinds and readers, no words."""
    if catalogue().versions.get((practice.id, practice.version)) is practice:
        return _shipped_script(practice.id, practice.version, way, form, joint=joint)
    return _script(practice, way, form, joint=joint)


@cache
def _shipped_script(
    name: str, version: int, way: Way, form: str | None, *, joint: bool
) -> engine.Script:
    return _script(practice(name, version), way, form, joint=joint)


def _script(practice: Practice, way: Way, form: str | None, *, joint: bool) -> engine.Script:
    return engine.Script(
        steps=tuple(
            engine.Step(
                key=step.key,
                kind=engine.Kind(step.kind),
                readers=_readers(step),
                answers=step.answers if step.kind in ("respond", "guess") else None,
                reflect_first=step.reflect_first,
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
    if step.readers is Readers.OVERLAP:
        return engine.Readers.OVERLAP
    return engine.Readers.SEALED if step.sealed else engine.Readers.BOND
