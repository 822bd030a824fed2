"""What the coach says to a person at a terminal."""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from closeknit.coach.command.cells import wrapped
from closeknit.coach.command.underlining import underlined
from closeknit.coach.kinds import Kind
from closeknit.coach.report import Observation, Report
from closeknit.coach.tokens import LONGEST_TEXT

NARROWEST, WIDEST_PROSE = 20, 88
LONGEST_QUOTE = 60
BLANK = "____"

NOTHING = (
    "Nothing stands out. The coach knows some well-known wordings and misses most sentences that "
    "hurt: its silence is not approval."
)
NO_WORDS = "There are no words here yet."
NOT_ENGLISH = (
    "The coach reads English only. This looks like another language, so it says nothing about it."
)
PEOPLE_WHO_ANSWER = (
    "People who answer, by country, stand on the page /help/ of every Closeknit. It needs no "
    "account, and opening it is written down nowhere there."
)
IN_DANGER = (
    "In danger right now? Call the emergency number of the place where you are. From a mobile "
    "phone, 112 reaches help in all of the European Union and in many other countries."
)
CUT = f"The coach reads the first {LONGEST_TEXT:,} characters; what follows was not looked at."
NO_DEPTH = "How deep this goes, the coach can’t tell."
DEPTHS = {
    "fact": "This tells what is, or what was.",
    "opinion": "This says what you think.",
    "feeling": "This says how something is for you.",
    "vulnerable": "This shows something that is not easy to show.",
}


@dataclass(frozen=True, slots=True)
class Look:
    """The terminal: how wide, and whether it underlines by itself."""

    columns: int = 80
    colour: bool = False

    @property
    def wide(self) -> int:
        return max(self.columns, NARROWEST)

    @property
    def prose(self) -> int:
        return min(self.wide, WIDEST_PROSE)


def told(text: str, report: Report, look: Look, *, note: bool = False) -> Iterator[str]:
    """The lines to print about a text. `note`: it was read for its depth."""
    if report.silent_because == "safety":
        for sentence in (PEOPLE_WHO_ANSWER, IN_DANGER):
            yield from wrapped(sentence, look.prose)
        return
    if not text.strip():
        yield NO_WORDS
        return
    yield from underlined(
        text[:LONGEST_TEXT].rstrip("\n"), report.observations, look.wide, colour=look.colour
    )
    yield ""
    for sentence in _about(text, report, note=note):
        yield from wrapped(sentence, look.prose)
    yield from _noticed("Already there", text, report.strengths, look)
    yield from _noticed("Something to look at", text, report.hints, look)


def _about(text: str, report: Report, *, note: bool) -> Iterator[str]:
    """What holds for the text as a whole."""
    if report.silent_because == "language":
        yield NOT_ENGLISH
        return
    if note and not any(each.kind == Kind.DEPTH for each in report.observations):
        yield DEPTHS[report.depth] if report.depth else NO_DEPTH
    elif not report.observations:
        yield NOTHING
    if len(text) > LONGEST_TEXT:
        yield CUT


def _noticed(
    heading: str, text: str, observations: Iterable[Observation], look: Look
) -> Iterator[str]:
    for number, each in enumerate(observations):
        if number == 0:
            yield from (heading,)
        yield from _indented(_quoted(text, each), 2, look)
        yield from _indented(each.why, 4, look)
        if each.suggestion:
            lead = "One way to begin: " if BLANK in each.suggestion else ""
            yield from _indented(f"{lead}{each.suggestion}", 4, look)


def _quoted(text: str, each: Observation) -> str:
    if each.span is None:
        return "The whole of it"
    words = " ".join(text[slice(*each.span)].split())
    return f"“{words if len(words) <= LONGEST_QUOTE else f'{words[:LONGEST_QUOTE].rstrip()}…'}”"


def _indented(sentence: str, by: int, look: Look) -> Iterator[str]:
    for line in wrapped(" ".join(sentence.split()), look.prose - by):
        yield " " * by + line
