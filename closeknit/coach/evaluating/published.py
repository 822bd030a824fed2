"""Measures acts, validation, slots and false flags on published, labelled texts."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from closeknit.coach import Report, check_disclosure, check_draft, check_reply
from closeknit.coach.evaluating.figures import Pair, bootstrap_macro_f1, counts, macro_f1, outcome
from closeknit.coach.evaluating.invented import MOST_FLAGS, SURE, flags, share
from closeknit.coach.evaluating.material import Comment, Material, Turn
from closeknit.coach.evaluating.results import Figure
from closeknit.coach.evaluating.sources import ACTS, FORMS

TRUTH = ("True", "False")
SEVERAL = 10
"""Labellers of a turn whose labels can be leant on; most turns have one."""


def figures(found: Material) -> Iterator[Figure]:
    """The figures of those data sets that are there."""
    if found.turns:
        yield from _turns(found.turns)
    if found.comments:
        yield from _validation(found.comments)
        yield from _told(found.comments)
    if found.kind_words:
        yield flags(
            "harmless-comments",
            "kind forum comments that were flagged (GoEmotions)",
            [bool(check_draft(text).hints) for text in found.kind_words],
            MOST_FLAGS,
        )
    if found.neutral_words:
        flagged = sum(bool(check_draft(text).hints) for text in found.neutral_words)
        about = "“neutral” forum comments that were flagged, many an insult among them"
        yield share("neutral-comments", about, flagged, len(found.neutral_words))
    if found.questions:
        asked = sum(check_reply(text).acts.question for text in found.questions)
        about = "forum questions noticed as questions (Pei and Jurgens)"
        yield share("questions-noticed", about, asked, len(found.questions))


def _turns(turns: Sequence[Turn]) -> Iterator[Figure]:
    reports = [check_reply(turn.text, turn.said) for turn in turns]
    read = list(zip(turns, reports, strict=True))
    asked = [
        (turn.dialogue, str(turn.asks), str(report.acts.question))
        for turn, report in read
        if turn.labellers < SEVERAL
    ]
    about = "whether a turn asks something, macro-F1 (AnnoMI)"
    yield _macro("question", about, asked, TRUTH, 0.93)
    surely = [
        (turn.dialogue, str(turn.asks), str(report.acts.question))
        for turn, report in read
        if turn.labellers >= SEVERAL
    ]
    yield _macro("question-surely", f"{about}, by ten labellers each", surely, TRUTH, 0.93)
    forms = [
        (turn.dialogue, turn.form, "open" if report.acts.open else "closed")
        for turn, report in read
        if turn.form
    ]
    yield _macro("open-closed", "open and closed questions, macro-F1 (AnnoMI)", forms, FORMS, 0.70)
    acts = [(turn.dialogue, turn.act, act(report)) for turn, report in read]
    about = "question, reflection, advice or information, other: macro-F1 (AnnoMI)"
    yield _macro("acts", about, acts, ACTS, 0.73)


def _macro(
    name: str,
    about: str,
    answers: Sequence[tuple[str, str, str]],
    classes: Sequence[str],
    least: float,
) -> Figure:
    """The macro-F1 of answers: where each was given, what is labelled, what was answered."""
    clusters: dict[str, list[Pair]] = defaultdict(list)
    for where, labelled, answered in answers:
        clusters[where].append((labelled, answered))
    pairs = [each for cluster in clusters.values() for each in cluster]
    value = macro_f1(pairs, classes)
    interval = bootstrap_macro_f1(clusters.values(), classes) if value is not None else None
    return Figure(name, about, value, len(pairs), interval, at_least=least)


def act(report: Report) -> str:
    """The one act that AnnoMI would give a reply."""
    done = report.acts
    if max(done.reflection, done.advice) >= SURE:
        return "reflection" if done.reflection >= done.advice else "therapist_input"
    return "question" if done.question else "other"


def _validation(comments: Sequence[Comment]) -> Iterator[Figure]:
    seen = counts(
        outcome(
            labelled=comment.validation, shown=check_reply(comment.text).acts.validation >= SURE
        )
        for comment in comments
    )
    about = "validation, precision (CL-Aff)"
    yield share("validation-precision", about, seen.right, seen.shown, at_least=0.80)
    about = "validation, recall (CL-Aff)"
    yield share("validation-recall", about, seen.right, seen.labelled, at_least=0.55)


def _told(comments: Sequence[Comment]) -> Iterator[Figure]:
    """Feelings and facts that somebody tells of themselves, where the coach looks for them."""
    reports = [check_disclosure(comment.text) for comment in comments]
    for name in ("feeling", "fact"):
        told = [
            (comment.post, str(getattr(comment, name)), str(bool(report.slots.get(name))))
            for comment, report in zip(comments, reports, strict=True)
        ]
        yield _macro(name, f"{name}s told, macro-F1 (CL-Aff)", told, TRUTH, 0.70)
