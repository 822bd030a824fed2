"""Whose words a page may show: what the engine lets this person read, with the names of the bond."""

from uuid import UUID

from closeknit.bonds.keys import Member
from closeknit.catalogue import StepText
from closeknit.engine import Standing, StepPosition
from closeknit.practices import alone, tender
from closeknit.practices.runs import Run
from closeknit.practices.showing import Spoken, chosen_line, dots, spoken
from closeknit.practices.sittings import JointRun
from closeknit.practices.steps import KINDS
from closeknit.practices.steps.kind import Said
from closeknit.practices.utterances import Utterance


def in_bond(run: JointRun) -> dict[str, list[Spoken]]:
    """What may be read in each step: opened and told words of all, and one's own private ones."""
    private = alone.words_of(run)
    members = members_of(run)
    found: dict[str, list[Spoken]] = {}
    for here in run.position().steps:
        step = run.step(here.key)
        heard = [u for u in run.uttered if u.step == here.key and _readable(u, here)]
        lost = here.key in run.broken
        found[here.key] = [
            _spoken(run, step, each, lost=lost and each.author != run.me)
            for each in _in_order(heard, members)
        ]
        if not found[here.key] and here.key in private:
            found[here.key] = [own(step, private[here.key], 1)]
    return found


def words_in(run: JointRun, key: str) -> list[Utterance]:
    """What this person may read in one step, as it was said; not what is no longer as it was signed."""
    here = run.position().step(key)
    heard = [u for u in run.uttered if u.step == key and _readable(u, here)]
    return [each for each in heard if key not in run.broken or each.author == run.me]


def members_of(run: JointRun) -> dict[UUID, Member]:
    return {member.person_id: member for member in run.view.everybody}


def by_oneself(run: Run) -> dict[str, list[Spoken]]:
    """What this person has kept in each step of a sitting alone."""
    kept = alone.words_of(run)
    return {step.key: [own(step, kept[step.key], 1)] for step in run.steps if step.key in kept}


def own(step: StepText, said: Said, thread: int) -> Spoken:
    """One's own words, for nobody else."""
    line = KINDS[step.kind].as_line(step, said)
    return Spoken("", thread, True, line, said, chosen_line(step, said), dots=dots(said))


def _readable(heard: Utterance, here: StepPosition) -> bool:
    """The engine's word alone decides; that a row could be opened is not enough."""
    return heard.author in here.reads and not (heard.sealed and here.standing is Standing.SEALED)


def _in_order(heard: list[Utterance], members: dict[UUID, Member]) -> list[Utterance]:
    """By the order of joining: who was first to seal shows nowhere."""
    order = {person: place for place, person in enumerate(members)}
    return sorted(heard, key=lambda each: order.get(each.author, len(order)))


def _spoken(run: JointRun, step: StepText, heard: Utterance, *, lost: bool) -> Spoken:
    members = members_of(run)
    to = members.get(heard.to) if heard.to else None
    shown_to = to.name if to and len(members) > 2 else ""  # noqa: PLR2004  Of two it is plain.
    return spoken(
        step,
        heard.said,
        members.get(heard.author),
        to=shown_to,
        lost=lost,
        tender=heard.words.pk in run.tender,
        about=tender.about(run, heard),
    )
