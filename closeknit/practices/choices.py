"""Choices of which nothing may ever show but what all have chosen, as steps of a sitting."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import TYPE_CHECKING
from uuid import UUID, uuid5

from closeknit import engine, vault
from closeknit.bonds import keys, overlaps
from closeknit.bonds.access import BondView
from closeknit.catalogue import Readers, StepText
from closeknit.people.http import Visit
from closeknit.practices import desk
from closeknit.practices.steps.kind import Said

if TYPE_CHECKING:
    from closeknit.practices.sittings import JointRun


MOST = 20
"""Sittings in which one's choice may wait at a time."""


@dataclass(frozen=True, slots=True)
class Overlap:
    """One such step: whose choice is in, what this visitor chose, and what all chose (the texts)."""

    subject: UUID
    state: overlaps.State
    joint: tuple[str, ...] | None


def look(visit: Visit, view: BondView, runs: Sequence["JointRun"]) -> None:
    """Lay these choices of several sittings on the table, in as many queries as for one."""
    steps = [(run, step) for run in runs for step in run.steps if _is(step)]
    if not steps or visit.private is None:
        return
    subjects = [_subject(run, step.key) for run, step in steps]
    states = overlaps.states(visit, view.bond, subjects)
    for (run, step), subject in zip(steps, subjects, strict=True):
        state = states[subject]
        joint = None if state.joint is None else _texts(step, state.joint)
        run.overlaps[step.key] = Overlap(subject, state, joint)


def joint_of(
    visit: Visit, view: BondView, steps: Sequence[tuple[UUID, StepText]]
) -> dict[UUID, dict[str, tuple[str, ...]]]:
    """What all chose in these steps (each with its sitting), by sitting and step."""
    here = [(ref, step, subject_of(ref, step.key)) for ref, step in steps if _is(step)]
    if not here or visit.private is None:
        return {}
    states = overlaps.states(visit, view.bond, [subject for _, _, subject in here])
    found: dict[UUID, dict[str, tuple[str, ...]]] = {}
    for ref, step, subject in here:
        if texts := _texts(step, states[subject].joint or ()):
            found.setdefault(ref, {})[step.key] = texts
    return found


def events(run: "JointRun", at: datetime) -> Iterable[engine.Event]:
    """What the engine may know: whose choice is in, and that all is known; never which."""
    for step, overlap in run.overlaps.items():
        for who in overlap.state.takes_part & run.participants:
            yield engine.Chosen(who, step, at)
        if overlap.joint is not None:
            yield engine.Met(step, at)


def put_in(run: "JointRun", step: str, said: Said) -> None:
    """Choose, and do at once what can be done."""
    chosen = said.get("chosen")
    options = [option.key for option in run.offered(run.step(step)).options]
    yes = [str(key) for key in chosen] if isinstance(chosen, list) else []
    overlaps.enter(run.visit, run.bond, _subject(run, step), options, yes)
    with desk.changing(run.visit) as mine:
        mine.choosing = [*(ref for ref in mine.choosing if ref != run.ref.hex), run.ref.hex][-MOST:]


def take_back(run: "JointRun", step: str) -> None:
    overlaps.withdraw(run.visit, run.bond, _subject(run, step))


def advance(run: "JointRun") -> bool:
    """This visit's part in the choices of a sitting that runs; whether anything was done. A post
    that does not hold ends nothing and shows nothing: it stays as it is."""
    if run.visit.private is None or run.position().expires_at is None:
        return False
    waiting = [each.subject for each in run.overlaps.values() if each.state.mine is not None]
    try:
        return overlaps.advance(run.visit, run.bond, waiting)
    except (keys.NotNow, vault.Tampered):
        return False


def waits(run: "JointRun") -> bool:
    """Whether a choice of this visitor's still waits for the others' here."""
    waiting = any(
        each.state.mine is not None and each.joint is None for each in run.overlaps.values()
    )
    return waiting and run.position().expires_at is not None


def _is(step: StepText) -> bool:
    return step.readers is Readers.OVERLAP


def _subject(run: "JointRun", step: str) -> UUID:
    return subject_of(run.ref, step)


def subject_of(sitting: UUID, step: str) -> UUID:
    """What the posts of such a step are about."""
    return uuid5(sitting, f"overlap {step}")


def _texts(step: StepText, joint: Iterable[str]) -> tuple[str, ...]:
    texts = {option.key: option.text for option in step.options}
    return tuple(texts[key] for key in joint if key in texts)
