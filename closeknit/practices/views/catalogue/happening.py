"""What will happen in a practice, told before: what one does in each step, and who reads what."""

from collections.abc import Iterator
from dataclasses import dataclass

from closeknit.catalogue import Form, Practice, Readers, StepText, Way
from closeknit.practices import library
from closeknit.practices.views.catalogue.wording import WAYS

ONLY_ME = "Only you can read it."
AT_ONCE = "The others can read it at once."
SEALED = "It opens when everybody has sealed theirs, and not before."
OVERLAP = "Only what all of you choose is ever shown."
GUESSED = "Your guess stays with you. Only the question that it leads to is sent."
AGREED = "All of you can read it, and every draft is kept."
DATED = "All of you can see when."

Told = tuple[str, str]
"""What one does, and who can read what comes of it."""

ALONE: dict[str, Told] = {
    "read": ("You read a few lines.", ""),
    "reflect": ("You write for yourself.", ONLY_ME),
    "choose": ("You choose, for yourself.", ONLY_ME),
    "rate": ("You mark a place on a scale.", ONLY_ME),
    "plan": ("You pick a time.", ONLY_ME),
    "away": ("The phone lies face down.", ""),
    "pace": ("You say if it was too much, right, or if you are ready for more.", ONLY_ME),
}

APART: dict[str, Told] = {
    **ALONE,
    "share": ("You each seal an answer.", SEALED),
    "tell": ("You tell it.", AT_ONCE),
    "guess": ("You guess what the other will say.", GUESSED),
    "respond": ("You answer what you have read.", AT_ONCE),
    "agree": ("One of you drafts it. All agree, or propose a change.", AGREED),
    "plan": ("You pick a time together.", DATED),
}

ALOUD: dict[str, Told] = {
    **dict.fromkeys(APART, ("You say it to each other.", "")),
    "read": ("You read a few lines to each other.", ""),
    "reflect": ("You think about it, each for yourself.", ""),
    "choose": ("You each say what you choose.", ""),
    "rate": ("You each say where it lies on a scale.", ""),
    "respond": ("Whoever listened answers.", ""),
    "turns": ("A clock with turns.", ""),
    "agree": ("You settle it between you.", ""),
    "plan": ("You settle a time.", ""),
    "away": ("The phone lies face down.", ""),
}

BY_READERS: dict[tuple[str, Readers], Told] = {
    ("choose", Readers.BOND): ("You each choose, and seal it.", SEALED),
    ("choose", Readers.OVERLAP): ("You each choose, unseen.", OVERLAP),
    ("rate", Readers.BOND): ("You each mark a place on a scale, and seal it.", SEALED),
}
"""Where it depends on who reads it; each in one's own time."""


@dataclass(frozen=True, slots=True)
class Coming:
    """One step, told before."""

    step: StepText
    does: str
    readers: str


@dataclass(frozen=True, slots=True)
class Course:
    """One way through one form, with what comes in it."""

    heading: str
    steps: tuple[Coming, ...]
    aloud: bool


def courses(practice: Practice) -> list[Course]:
    """The usual form in its first way; then whatever differs from it: other ways, other forms."""
    ways = [way for way in _order(practice) if way in practice.ways]
    usual, *others = practice.forms
    found = [_course(practice, way, usual, WAYS.get(way, "")) for way in ways]
    found += [_course(practice, way, form, form.title) for form in others for way in ways[:1]]
    kept: dict[tuple[str, ...], Course] = {}
    for course in found:
        kept.setdefault(_titles(course), course)
    return [course for course in kept.values() if course.steps]


def _order(practice: Practice) -> tuple[Way, ...]:
    """What a reader most likely comes to: with others, unless it is begun by oneself."""
    if practice.begins_alone:
        return (Way.ALONE, Way.OWN_TIME, Way.SIDE_BY_SIDE)
    return (Way.OWN_TIME, Way.SIDE_BY_SIDE, Way.ALONE)


def _titles(course: Course) -> tuple[str, ...]:
    return tuple(coming.step.title for coming in course.steps if coming.step.kind != "pace")


def _course(practice: Practice, way: Way, form: Form, heading: str) -> Course:
    if form is practice.forms[0] and len(practice.forms) > 1:
        heading = f"{form.title}, {heading}"
    steps = library.steps_of(practice, way, form.key, joint=way is not Way.ALONE)
    return Course(heading, tuple(_comings(steps, way)), way is Way.SIDE_BY_SIDE)


def _comings(steps: list[StepText], way: Way) -> Iterator[Coming]:
    for step in steps:
        if way is Way.SIDE_BY_SIDE and step.kind == "pace":
            continue
        yield Coming(step, *_told(step, way))


def _told(step: StepText, way: Way) -> Told:
    if way is not Way.OWN_TIME:
        return (ALOUD if way is Way.SIDE_BY_SIDE else ALONE).get(step.kind, ("", ""))
    if step.kind == "respond" and step.reflect_first:
        return ("You say back what you understood, before anything else.", AT_ONCE)
    usual = APART.get(step.kind, ("", ""))
    return BY_READERS.get((step.kind, step.readers), usual) if step.readers else usual
