"""Where a rule applies in a sentence."""

from collections.abc import Iterator
from dataclasses import dataclass, field

from closeknit.coach.patterns import Pattern
from closeknit.coach.rules.rule import Rule
from closeknit.coach.tokens import Sentence, Token
from closeknit.coach.wordings import candidates


@dataclass(frozen=True, slots=True)
class Found:
    """A rule that applies: the tokens it read, and the named parts of it."""

    rule: Rule
    tokens: tuple[Token, ...]
    named: dict[str, tuple[Token, ...]] = field(default_factory=dict)

    @property
    def span(self) -> tuple[int, int]:
        return self.tokens[0].start, self.tokens[-1].end


LEAD = "lead"
"""The name of a part that only leads to the words that are meant: it is not pointed at."""


def find(rule: Rule, sentence: Sentence) -> Iterator[Found]:
    """Every place of one sentence where a rule applies."""
    for each in candidates(rule.patterns, sentence):
        yield from matches(rule, each, sentence)


def matches(rule: Rule, one: Pattern, sentence: Sentence) -> Iterator[Found]:
    """Every place where one pattern of a rule matches and nothing speaks against it."""
    tagged = sentence.tagged
    if (sentence.asks and not rule.questions) or not one.compiled.search(tagged):
        return
    if _anywhere(rule.unless, sentence):
        return
    for match in one.compiled.finditer(tagged):
        if match.end() == match.start() or _ends(rule.before, sentence, match.start()):
            continue
        if _begins(rule.after, sentence, match.end()):
            continue
        named = {
            name: sentence.covered(*match.span(name))
            for name, text in match.groupdict().items()
            if text
        }
        begin = match.end(LEAD) if LEAD in named else match.start()
        yield Found(rule, _meant(sentence.covered(begin, match.end())), named)


def _meant(tokens: tuple[Token, ...]) -> tuple[Token, ...]:
    """Without the signs and small words at both ends that a pattern read in passing."""
    start, end = 0, len(tokens)
    while start < end - 1 and tokens[start].word in (*SIGNS, "and", "but"):
        start += 1
    while end - 1 > start and tokens[end - 1].word in (*SIGNS, *UNFINISHED):
        end -= 1
    return tokens[start:end]


SIGNS = (",", ";", ":", "(", ")", "-", "–", "—")
UNFINISHED = (
    "and", "the", "a", "an", "but", "or", "if", "when", "because", "so", "that", "to",
    "on", "in", "at", "with", "for", "of", "from", "my", "your", "his", "her", "their", "our",
)  # fmt: skip


def _anywhere(patterns: tuple[str, ...], sentence: Sentence) -> bool:
    return any(each.compiled.search(sentence.tagged) for each in candidates(patterns, sentence))


def _begins(patterns: tuple[str, ...], sentence: Sentence, at: int) -> bool:
    return any(each.compiled.match(sentence.tagged, at) for each in candidates(patterns, sentence))


def _ends(patterns: tuple[str, ...], sentence: Sentence, at: int) -> bool:
    """Whether one of them ends right here. Only the last words before are looked at."""
    tagged, start = sentence.tagged, at
    likely = list(candidates(patterns, sentence))
    for _ in range(FARTHEST if likely else 0):
        start = tagged.rfind(" ", 0, start)
        if start < 0:
            return False
        if any(
            (match := each.compiled.match(tagged, start, at)) and match.end() == at
            for each in likely
        ):
            return True
    return False


FARTHEST = 8
"""Words before a match that a rule looks at."""
