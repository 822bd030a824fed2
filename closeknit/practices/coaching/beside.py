"""Where the coach stands beside a form, and what its owner wants of it."""

from collections.abc import Collection
from dataclasses import dataclass, replace

from closeknit import vault
from closeknit.catalogue import Length, StepText
from closeknit.coach import Kind
from closeknit.people.http import Visit
from closeknit.people.preferences import Preferences, keep_preferences, preferences
from closeknit.practices.coaching.wording import OFFERED
from closeknit.practices.runs import Run

WRITTEN = frozenset({"reflect", "share", "tell", "guess", "respond", "agree"})
"""Kinds of steps in which somebody writes."""


@dataclass(frozen=True, slots=True)
class Beside:
    """The coach beside a form: where its words are sent to (beneath the address of the sitting), the
    name of its place on the page, and whether it reads while somebody writes."""

    path: str
    id: str
    along: bool


def beside(run: Run, step: StepText) -> Beside | None:
    """The coach beside the form of a step; none where nothing is written, or one word alone."""
    if step.kind not in WRITTEN or step.length is Length.WORD:
        return None
    along = step.reads_along and chosen(run.visit).reads_along
    return Beside(f"steps/{step.key}/reading/", f"{step.key}-notes", along)


def chosen(visit: Visit) -> Preferences:
    """What this person wants of it. What cannot be read is as if nothing had been chosen."""
    try:
        return preferences(visit)
    except vault.VaultError:
        return Preferences()


def turned_off(visit: Visit) -> frozenset[str]:
    """The kinds that this person does not want, by their names."""
    return frozenset(chosen(visit).coach_off)


def turn(visit: Visit, name: str, *, on: bool) -> Kind | None:
    """Turn one kind of hint off for good, or on again; the kind, where it is one of those offered."""
    kind = next((each for each in OFFERED if each.value == name), None)
    if kind is not None:
        off = frozenset(preferences(visit).coach_off)
        want(visit, off - {name} if on else off | {name})
    return kind


def want(visit: Visit, off: Collection[str], *, along: bool | None = None) -> None:
    """Keep which kinds are off, and, if said, whether it may read along. Raises `vault.Tampered`."""
    now = preferences(visit)
    reads_along = now.reads_along if along is None else along
    keep_preferences(visit, replace(now, coach_off=tuple(sorted(off)), reads_along=reads_along))
