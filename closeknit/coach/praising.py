"""What is said about a strength of a reply."""

from closeknit.coach.kinds import Kind
from closeknit.coach.questions import Asked
from closeknit.coach.report import FromHead, FromRule, Observation, Span
from closeknit.coach.tokens import Sentence

WHY = {
    Kind.REFLECTION: "“{words}” says back what you heard. They can tell that it arrived.",
    Kind.VALIDATION: "“{words}” lets the feeling be there, as it is.",
    Kind.QUESTION: "“{words}” asks: the floor stays theirs.",
    Kind.OPEN: "It can be answered in many ways, so they choose what to tell.",
    Kind.CLOSED: "It can be answered with yes or no, or in a word: easy for somebody who is tired.",
}
LONGEST = 60


def of_sentence(
    kind: Kind, text: str, sentence: Sentence, source: FromHead | None = None
) -> Observation:
    """A whole sentence does it."""
    return _strength(kind, text, _span(sentence), source)


def of_question(kind: Kind, text: str, asked: Asked) -> Observation:
    """A question does it."""
    return _strength(kind, text, asked.span, None)


def written(text: str, sentence: Sentence) -> str:
    """A sentence as it was written, in one line."""
    return _line(text, _span(sentence))


def _strength(kind: Kind, text: str, span: Span, source: FromHead | None) -> Observation:
    words = _line(text, span)
    why = WHY[kind].format(words=_short(words))
    return Observation(kind, "strength", span, why, None, source or FromRule(kind.value, words))


def _span(sentence: Sentence) -> Span:
    return sentence.tokens[0].start, sentence.tokens[-1].end


def _line(text: str, span: Span) -> str:
    return " ".join(text[slice(*span)].split())


def _short(words: str) -> str:
    return words if len(words) <= LONGEST else f"{words[:LONGEST].rsplit(' ', 1)[0]} …"
