"""Measures acts, validation, slots and false flags on published, labelled texts."""

from collections.abc import Iterator, Sequence

from closeknit.coach import Report, check_disclosure, check_draft, check_reply
from closeknit.coach.evaluating.figures import counts, macro_f1, outcome
from closeknit.coach.evaluating.invented import SURE, flags, share
from closeknit.coach.evaluating.material import Comment, Material, Turn
from closeknit.coach.evaluating.results import Figure
from closeknit.coach.evaluating.sources import ACTS, FORMS

TRUTH = ("True", "False")


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
    asked = counts(
        outcome(labelled=turn.act == "question", shown=report.acts.question)
        for turn, report in zip(turns, reports, strict=True)
    )
    yield Figure("question", "questions, F1 (AnnoMI)", asked.f1, len(turns), at_least=0.93)
    forms = [
        (turn.form, "open" if report.acts.open else "closed")
        for turn, report in zip(turns, reports, strict=True)
        if turn.form
    ]
    about = "open and closed questions, macro-F1 (AnnoMI)"
    yield Figure("open-closed", about, macro_f1(forms, FORMS), len(forms), at_least=0.70)
    acts = [(turn.act, act(report)) for turn, report in zip(turns, reports, strict=True)]
    about = "question, reflection, advice or information, other: macro-F1 (AnnoMI)"
    yield Figure("acts", about, macro_f1(acts, ACTS), len(acts), at_least=0.73)


def act(report: Report) -> str:
    """The one act that AnnoMI would give a reply."""
    done = report.acts
    if done.question:
        return "question"
    if done.reflection >= max(SURE, done.advice):
        return "reflection"
    return "therapist_input" if done.advice >= SURE else "other"


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
        pairs = [
            (str(getattr(comment, name)), str(bool(report.slots.get(name))))
            for comment, report in zip(comments, reports, strict=True)
        ]
        known = any("fact" in report.slots for report in reports)
        value = macro_f1(pairs, TRUTH) if known else None
        yield Figure(name, f"{name}s told, macro-F1 (CL-Aff)", value, len(pairs), at_least=0.70)
