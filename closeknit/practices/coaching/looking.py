"""What is read in which step, and by which of the coach's functions. Nothing is written anywhere."""

from collections.abc import Collection
from dataclasses import dataclass
from uuid import UUID

from closeknit import coach, engine
from closeknit.catalogue import StepText
from closeknit.coach import DEFAULT, Kind, Report
from closeknit.engine import Act
from closeknit.practices import speaking
from closeknit.practices.coaching.composing import Composed
from closeknit.practices.runs import Run
from closeknit.practices.sittings import JointRun
from closeknit.practices.steps import KINDS
from closeknit.practices.utterances import Utterance


@dataclass(frozen=True, slots=True)
class Look:
    """How the words of a form are read: as a "draft", a "reply" to what was `said`, or a "note" for
    oneself, where `worded` says that it is a draft of something too. `closed`: advice waits for a
    yes; `welcome`: it was asked for, or the yes was said."""

    task: str = "draft"
    said: str = ""
    worded: bool = False
    closed: bool = False
    welcome: bool = False

    def reports(self, composed: Composed, off: Collection[str]) -> list[Report]:
        """What the coach says of it; of nothing, nothing."""
        enabled = frozenset(kind for kind in DEFAULT if kind.value not in off)
        if composed.is_empty:
            return []
        if self.task == "reply":
            shown = enabled - {Kind.ADVICE_EARLY} if self.welcome else enabled
            return [coach.check_reply(composed.text, self.said, enabled=shown)]
        if self.task == "draft":
            return [coach.check_draft(composed.text, enabled=enabled)]
        found = [coach.check_disclosure(composed.text, enabled=enabled)]
        return [*found, coach.check_draft(composed.text, enabled=enabled)] if self.worded else found


def look(run: Run, step: StepText, to: UUID | None, follows: Act | None) -> Look:
    """How the words of this step are read, to whom they go, and what they follow, if anything."""
    if step.kind == "reflect":
        return Look("note", worded=bool(step.parts) or step.reads_along)
    if step.kind != "respond" or follows is Act.CORRECT:
        return Look()
    speaker = to or _only_one(run, step)
    return Look(
        "reply",
        said=_said_by(run, step, speaker),
        closed=step.reflect_first,
        welcome=follows is Act.ADD or _welcomed(run, step, speaker),
    )


def _only_one(run: Run, step: StepText) -> UUID | None:
    """Whose words are answered where nobody is named: of two it is plain."""
    others = {heard.author for heard in _heard(run, step) if heard.author != run.me}
    return others.pop() if len(others) == 1 else None


def _said_by(run: Run, step: StepText, speaker: UUID | None) -> str:
    """The opened words that are answered, as this person may read them."""
    if step.answers is None:
        return ""
    source = run.step(step.answers)
    lines = [
        KINDS[source.kind].as_line(source, heard.said)
        for heard in _heard(run, step)
        if heard.author == speaker
    ]
    return "\n".join(lines)


def _heard(run: Run, step: StepText) -> list[Utterance]:
    if not isinstance(run, JointRun) or step.answers is None:
        return []
    return speaking.words_in(run, step.answers)


def _welcomed(run: Run, step: StepText, speaker: UUID | None) -> bool:
    return any(
        isinstance(event, engine.Welcomed) and (event.who, event.step) == (speaker, step.key)
        for event in run.events
    )
