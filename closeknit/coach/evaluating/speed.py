"""How long a text takes to read, beside a plain expression over the same text in the same run.

Processor time, so that other work on the machine counts little. Milliseconds tell people what they
wait for; only the ratios mean anything on another machine.
"""

import re
import time
from collections.abc import Callable, Iterable
from dataclasses import dataclass

from closeknit.coach import check_draft, check_reply
from closeknit.coach.evaluating.figures import quantile
from closeknit.coach.tokens import LONGEST_TEXT

ORDINARY_LENGTH = 1_500
LETTER = (
    "I have been thinking about Sunday on the way home, and I wanted to write it down before I "
    "forget how it was. When the phone rang during dinner and you went outside, I sat there with "
    "the children and felt a bit lost. It isn't the first time, and I never said anything, so how "
    "would you know? Your sister says that work is heavy for you just now. Could we keep the "
    "evening free next week, just the two of us, and talk about the summer? I need to know whether "
    "we go to the coast or stay here, because Mum has to plan as well. Thanks for fixing the bike, "
    "by the way; he rode it to school and told everyone that you did it in ten minutes. "
)
HOSTILE = (
    "you are so so so so ",
    "you never you always you never listen and you always ",
    "i feel like i feel that i feel as if you you you ",
    "if you do not if you do not ",
    "'\"“\u2018(",
    "i'd've n't'll ",
    "a-b-c-",
    "what what how why do you ",
    "sorry sorry if sorry but ",
    "sorry i shouted ",
    "you fucking liar ",
    "have you no shame ",
    ", , , not not not very very really ",
)
"""What a careless expression would be slow on, to be repeated."""

TIMES = 3
_FLOOR = re.compile(r"\w+")


@dataclass(frozen=True, slots=True)
class Speed:
    """Processor milliseconds for one text at the median and the slowest of a hundred, and how many
    times the floor the median is."""

    p50: float
    p99: float
    ratio: float


def ordinary(*, rounds: int = 150) -> Speed:
    """1,500 characters as people write them."""
    return _measured([_filled(LETTER, ORDINARY_LENGTH)], rounds)


def hostile(*, rounds: int = 15) -> Speed:
    """4,000 characters of each of the hostile texts."""
    return _measured([_filled(piece, LONGEST_TEXT) for piece in HOSTILE], rounds)


def _filled(piece: str, length: int) -> str:
    return (piece * (length // len(piece) + 1))[:length]


def _measured(texts: list[str], rounds: int) -> Speed:
    for text in texts:
        _both(text)
    costs, floors = [], []
    for text in texts * rounds:
        floors.append(_cost(_FLOOR.findall, text))
        costs += [_cost(check_draft, text), _cost(check_reply, text)]
    costs.sort()
    floors.sort()
    p50 = quantile(costs, 0.5)
    return Speed(p50, quantile(costs, 0.99), p50 / max(quantile(floors, 0.5), 1e-6))


def _both(text: str) -> Iterable[object]:
    """Once unmeasured: expressions are compiled when they are first needed."""
    return check_draft(text), check_reply(text)


def _cost(read: Callable[[str], object], text: str) -> float:
    """The best of three: what else a machine does is no property of the text."""
    costs = []
    for _ in range(TIMES):
        before = time.process_time_ns()
        read(text)
        costs.append(time.process_time_ns() - before)
    return min(costs) / 1e6
