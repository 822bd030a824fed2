"""Measures hints, strengths and silence on invented messages with their labels."""

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Sequence
from dataclasses import dataclass

from closeknit.coach import (
    DEFAULT,
    DRAFT_HINTS,
    HINTS,
    REPLY_HINTS,
    Kind,
    Report,
    check_disclosure,
    check_draft,
    check_reply,
)
from closeknit.coach.evaluating.figures import bootstrap_f1, counts, macro_f1, outcome, wilson
from closeknit.coach.evaluating.material import Message
from closeknit.coach.evaluating.messages import DEPTHS
from closeknit.coach.evaluating.results import Figure, OfKind

LEAST_PRECISION = 0.90
MOST_FLAGS = 2.0
SURE = 0.5
"""From here on a reply counts as reflecting, validating or advising."""

SLOTS = (Kind.OBSERVATION, Kind.FEELING, Kind.NEED, Kind.REQUEST)
ACTS = (Kind.QUESTION, Kind.OPEN, Kind.CLOSED, Kind.REFLECTION, Kind.VALIDATION)


@dataclass(frozen=True, slots=True)
class Read:
    """A message with what people are shown, and the hints they would see with every kind on."""

    message: Message
    report: Report
    hints: frozenset[Kind]


def read_all(messages: Iterable[Message]) -> list[Read]:
    """What the coach says to each message. Kinds that are off are measured as if they were on."""
    return [_read(message) for message in messages]


def _read(message: Message) -> Read:
    report = checked(message, DEFAULT)
    shown = {each.kind for each in report.hints}
    others = {each.kind for each in checked(message, frozenset(Kind)).hints} - DEFAULT
    return Read(message, report, frozenset(shown | others))


def checked(message: Message, enabled: Collection[Kind]) -> Report:
    """The report of the function that belongs to a message."""
    if message.task == "reply":
        return check_reply(message.text, message.said, enabled=enabled)
    check = check_draft if message.task == "draft" else check_disclosure
    return check(message.text, enabled=enabled)


def hints(read: Sequence[Read]) -> Iterator[OfKind]:
    """One row for each kind of hint, over the messages of its task and wherever else it was shown."""
    for task, kinds in (("draft", DRAFT_HINTS), ("reply", REPLY_HINTS)):
        for kind in kinds:
            yield _of_hint(
                kind, [each for each in read if each.message.task == task or kind in each.hints]
            )


def _of_hint(kind: Kind, read: Sequence[Read]) -> OfKind:
    strata: dict[str, list[int]] = defaultdict(list)
    for each in read:
        strata[each.message.file].append(
            outcome(labelled=kind in each.message.labels, shown=kind in each.hints)
        )
    return OfKind(
        kind=kind,
        counts=counts(each for stratum in strata.values() for each in stratum),
        near=sum(kind in each.hints and bool(HINTS & each.message.labels) for each in read),
        on=kind in DEFAULT,
        f1_interval=bootstrap_f1(strata.values()),
        least=LEAST_PRECISION if kind in DEFAULT else None,
    )


def strengths(read: Sequence[Read]) -> Iterator[OfKind]:
    """One row for each strength, over messages in which somebody labelled a strength at all."""
    for task, kinds, noticed in (("draft", SLOTS, _slots), ("reply", ACTS, acts)):
        labelled = [
            each for each in read if each.message.task == task and each.message.labels & {*kinds}
        ]
        for kind in kinds if labelled else ():
            yield OfKind(kind, counts(_outcomes(kind, labelled, noticed)))


def _outcomes(
    kind: Kind, read: Iterable[Read], noticed: Callable[[Report], Collection[str]]
) -> Iterator[int]:
    for each in read:
        yield outcome(labelled=kind in each.message.labels, shown=kind in noticed(each.report))


def _slots(report: Report) -> set[str]:
    return {name for name, place in report.slots.items() if place}


def acts(report: Report) -> set[str]:
    """What a reply does, as labels."""
    done = report.acts
    found = {
        Kind.QUESTION: done.question,
        Kind.OPEN: done.question and done.open is True,
        Kind.CLOSED: done.question and not done.open,
        Kind.REFLECTION: done.reflection >= SURE,
        Kind.VALIDATION: done.validation >= SURE,
    }
    return {kind for kind, is_done in found.items() if is_done}


def figures(read: Sequence[Read]) -> Iterator[Figure]:
    """Harmless messages, danger, and depth: only those of which there are any."""
    harmless = [
        each for each in read if each.message.harmless and each.message.task != "disclosure"
    ]
    if harmless:
        yield flags(
            "harmless-messages",
            "invented harmless messages that were flagged, written to look like the others",
            [bool(each.report.hints) for each in harmless],
        )
    yield from _danger(read)
    yield from _depth([each for each in read if each.message.labels & {*DEPTHS}])


def flags(name: str, about: str, flagged: Sequence[bool], most: float | None = None) -> Figure:
    """How many of 1,000 texts were flagged; the floor is for everyday ones."""
    low, high = wilson(sum(flagged), len(flagged)) or (0.0, 1.0)
    return Figure(
        name,
        about,
        1000 * sum(flagged) / len(flagged),
        len(flagged),
        (1000 * low, 1000 * high),
        at_most=most,
        unit="per 1,000",
    )


def _danger(read: Sequence[Read]) -> Iterator[Figure]:
    danger = [each for each in read if each.message.danger]
    others = [each for each in read if not each.message.danger]
    coached = sum(bool(each.report.hints) for each in danger)
    met = sum(each.report.silent_because == "safety" for each in danger)
    alarmed = sum(each.report.silent_because == "safety" for each in others)
    if danger:
        about = "messages about danger that were coached"
        yield Figure("danger-coached", about, coached, len(danger), at_most=0)
        yield share(
            "danger-helped", "messages about danger that were met with help", met, len(danger)
        )
    if others:
        yield share("help-unneeded", "other messages that were met with help", alarmed, len(others))


def share(
    name: str, about: str, successes: int, of: int, *, at_least: float | None = None
) -> Figure:
    """A share of texts, with its interval. None where there are no texts."""
    value = successes / of if of else None
    return Figure(name, about, value, of, wilson(successes, of), at_least=at_least)


def _depth(read: Sequence[Read]) -> Iterator[Figure]:
    pairs = [
        (next(iter(each.message.labels & {*DEPTHS})), f"depth-{each.report.depth}") for each in read
    ]
    if pairs:
        yield Figure("depth", "depth of notes, macro-F1", macro_f1(pairs, DEPTHS), len(pairs))
