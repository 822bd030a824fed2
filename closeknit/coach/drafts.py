"""Reads a draft that is meant for somebody."""

from collections.abc import Collection, Iterable, Iterator

from closeknit.coach import aiming, fondness, languages, rules, safety, slots
from closeknit.coach.kinds import DEFAULT, DRAFT_HINTS, Kind
from closeknit.coach.lexicon import classes
from closeknit.coach.report import Observation, Report
from closeknit.coach.rules.finding import Found
from closeknit.coach.tokens import joined, sentences
from closeknit.coach.wording import observation


def check_draft(text: str, *, enabled: Collection[Kind] = DEFAULT) -> Report:
    """Read a draft: "I feel", a soft start, feedback, an apology, any message to somebody.

    `text`: as it was written, of which the first 4,000 characters are read. `enabled`: the kinds
    that may be shown. Never raises for any text.
    """
    read = joined(sentences(text), classes()["SORRY"], "but")
    if safety.concerns(read, text):
        return Report(silent_because="safety")
    if not languages.is_english(text, read):
        return Report(silent_because="language")
    wanted = frozenset(enabled)
    found = [
        aiming.aimed(read, at, tuple(rules.DRAFT_BOOK.find(sentence)))
        for at, sentence in enumerate(read)
    ]
    places = slots.places(read)
    strengths = slots.strengths(text, places, read, list(map(bool, found)))
    shown = wanted - fondness.TEASED if fondness.is_fond(text) else wanted
    noticed = (each for row in found for each in row if each.rule.kind in shown)
    return Report(
        observations=(
            *(each for each in strengths if each.kind in wanted),
            *chosen(text, noticed),
        ),
        slots=places,
    )


MOST_HINTS = 2


def chosen(text: str, found: Iterable[Found]) -> tuple[Observation, ...]:
    """At most two hints, of two kinds and two places, the ones that hurt most first."""
    observations = [observation(text, each) for each in found]
    return tuple(_chosen(sorted(observations, key=lambda each: (ORDER[each.kind], each.span))))


ORDER = {
    kind: at for at, kind in enumerate((*DRAFT_HINTS, *(k for k in Kind if k not in DRAFT_HINTS)))
}


def _chosen(found: Iterable[Observation]) -> Iterator[Observation]:
    shown: list[Observation] = []
    for each in found:
        if len(shown) == MOST_HINTS:
            return
        if any(each.kind == other.kind or _overlap(each, other) for other in shown):
            continue
        shown.append(each)
        yield each


def _overlap(one: Observation, two: Observation) -> bool:
    if one.span is None or two.span is None:
        return False
    return one.span[0] < two.span[1] and two.span[0] < one.span[1]
