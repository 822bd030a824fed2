"""Whom a verdict without a "you" is about: in "My boss shouted again. What a bully." it is the boss."""

from collections.abc import Sequence

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.finding import Found
from closeknit.coach.tokens import Sentence
from closeknit.coach.wordings import matches

ADDRESSED = frozenset(("you", "your", "yours", "yourself", "yourselves"))
VERDICTS = frozenset((Kind.LABEL, Kind.CONTEMPT))
OF_ANOTHER = (
    "(he|she|they|him|her|them|himself|herself|themselves)",
    "(my|our|the|that|this|those|some|his) _? (KIN|BOND|AUTHORITY)",
    (
        "(my|our|the|that|this|those|some|a|an) _{0,2} (*ician|*eer|plumber|builder|driver|waiter|waitress|cashier|seller"
        "|dealer|teacher|tutor|lecturer|dentist|doctor|nurse|ref|referee|umpire|striker|keeper|player|singer|actor"
        "|villain|clerk|agent|guard|porter|receptionist|caller|customer|candidate|minister|president|owner|landlord)"
    ),
    "(see|seen|remember|know|met|meet) (that|this|the) _{1,4} $",
)
"""Somebody who is neither the writer nor the reader."""
FARTHEST = 3
"""Sentences back that are looked at."""


def aimed(read: Sequence[Sentence], at: int, found: Sequence[Found]) -> tuple[Found, ...]:
    """What was found in a sentence, without verdicts on somebody whom the sentences before it name."""
    if not found or not ADDRESSED.isdisjoint(read[at].words):
        return tuple(found)
    if not _is_of_another(read[max(0, at - FARTHEST) : at]):
        return tuple(found)
    return tuple(each for each in found if each.rule.kind not in VERDICTS)


def _is_of_another(before: Sequence[Sentence]) -> bool:
    for sentence in reversed(before):
        if not ADDRESSED.isdisjoint(sentence.words):
            return False
        if matches(OF_ANOTHER, sentence):
            return True
    return False
