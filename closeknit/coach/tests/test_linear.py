"""Reading costs as much more as a text is longer, however it was made to be slow.

Nothing here is held against a clock: a cost stands beside another of the same run, is the least of
a few tries, and is taken again where a busy machine may have disturbed it.
"""

import re
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from itertools import chain, cycle

import pytest

from closeknit.coach import Kind, check_disclosure, check_draft, check_reply, lexicon, rules
from closeknit.coach.evaluating.speed import HOSTILE
from closeknit.coach.rules import Rule, danger
from closeknit.coach.rules.finding import find
from closeknit.coach.tokens import Sentence, Token, sentences

ALL = (*rules.DRAFT, *rules.REPLY, *danger.RULES)
SHORT, LONG = 400, 3_200
GROWTH = LONG // SHORT
STEEPEST = 3 * GROWTH
"""Growing with the square would be 8 times as much as growing along."""

DEAREST = 300
"""Times one plain pass over 400 characters. All rules together may cost about as much: this is for
the one that tries every way of reading a sentence."""

_PASS = re.compile(r" [^ |]+\|[^ ]*")
TRIES = 14


def cost(read: Callable[[], object], times: int = 1) -> int:
    """Processor nanoseconds of the quickest of a few runs."""
    least = 1 << 62
    for _ in range(times):
        before = time.process_time_ns()
        read()
        least = min(least, time.process_time_ns() - before)
    return max(least, 1)


def at_most(limit: float, above: Callable[[], object], below: Callable[[], object]) -> bool:
    """Whether one cost is at most so many times another, in one of a few tries. A cost that is far
    above is not taken again: no other work on the machine explains it."""
    above()
    for turn in range(1, TRIES):
        times = cost(above, turn) / cost(below, turn)
        if times <= limit or (turn > 1 and times > 10 * limit):
            return times <= limit
    return False


@dataclass(frozen=True)
class Hostile:
    """Words over and over, after others that are said once: a rule that needs one of those to look
    at a sentence at all does look."""

    once: tuple[str, ...]
    again: tuple[str, ...]

    def sentence(self, length: int) -> Sentence:
        """So many characters. Longer ones than 400 are never read: they show how a cost grows."""
        tokens: list[Token] = []
        words = chain(self.once, cycle(self.again))
        while not tokens or tokens[-1].end < length:
            start = tokens[-1].end + 1 if tokens else 0
            word = next(words)
            tokens.append(Token(word, start, start + len(word)))
        return Sentence(tuple(tokens))


def hostile_to(rule: Rule) -> Iterator[Hostile]:
    """Beginnings of what the rule looks for, and words of many classes, without the end."""
    for text in rule.yes[:3]:
        words = tuple(word for word in sentences(text)[0].words if word[0] not in ".!?…")
        once = words[::-1]
        for again in (words[:-1], words[:2], words[-2:], *((word,) for word in MANY_CLASSES)):
            if again:
                yield Hostile(once, again)


MANY_CLASSES = sorted(lexicon.words(), key=lambda word: (-len(lexicon.words()[word]), word))[:2]


def everywhere(rule: Rule, sentence: Sentence) -> object:
    return [*find(rule, sentence)]


def one_pass(sentence: Sentence) -> object:
    return _PASS.findall(sentence.tagged)


@pytest.mark.parametrize("rule", ALL, ids=lambda rule: rule.id)
def test_a_rule_tries_few_ways_and_costs_as_much_more_as_a_sentence_is_longer(rule: Rule) -> None:
    for words in hostile_to(rule):
        whole = words.sentence(SHORT)
        # From short to long, or the test itself would wait for a rule that tries every way.
        for length in (12, 18, 25, 50, 100, SHORT):
            slow = partial(everywhere, rule, words.sentence(length))
            assert at_most(DEAREST, slow, partial(one_pass, whole)), (length, words)
        slow, quick = (partial(everywhere, rule, words.sentence(size)) for size in (LONG, SHORT))
        # What costs less than a plain pass is too quick for its growth to be measured.
        assert at_most(STEEPEST, slow, quick) or at_most(1, slow, partial(one_pass, whole)), words


@pytest.mark.parametrize(
    "written",
    [
        "(DEGREE|so|very){0,8} (DEGREE|so){0,8} (liar|fool)",
        "so (_|so){0,8} (_|so){0,8} (liar|fool)",
    ],
)
def test_a_rule_that_tries_every_way_is_noticed(written: str) -> None:
    rule = Rule(id="", kind=Kind.LABEL, idea="", why="", patterns=(written,), yes=("So so liar.",))
    with pytest.raises(AssertionError):
        test_a_rule_tries_few_ways_and_costs_as_much_more_as_a_sentence_is_longer(rule)


WHOLE = pytest.mark.parametrize("check", [check_draft, check_reply, check_disclosure])
STEPS = (500, 1_000, 2_000, 4_000)


def filled(piece: str, length: int) -> str:
    return (piece * (length // len(piece) + 1))[:length]


@WHOLE
@pytest.mark.parametrize("piece", [*HOSTILE, "a", "'", "é", "?", "never ", "so\u0301", "1 ", "\n"])
def test_a_text_costs_as_much_more_as_it_is_longer(
    check: Callable[[str], object], piece: str
) -> None:
    for length in STEPS[:-1]:
        short, long = filled(piece, length), filled(piece, 2 * length)
        assert at_most(6, partial(check, long), partial(check, short)), length


@WHOLE
def test_what_is_not_read_costs_next_to_nothing(check: Callable[[str], object]) -> None:
    long = filled("You never listen, and I feel so alone with it. ", 4_000)
    assert at_most(2, partial(check, long + "You never listen. " * 50_000), partial(check, long))


def test_a_cost_that_grows_with_the_square_is_noticed() -> None:
    def careless(length: int) -> None:
        re.search(r"(?:a|b)*c", "ab" * (length // 2))

    assert not at_most(STEEPEST, partial(careless, LONG), partial(careless, SHORT))
