"""Many rules at once: only those whose words stand in a sentence are looked at."""

from collections.abc import Collection, Iterable, Iterator
from functools import cached_property

from closeknit.coach.indexing import Index
from closeknit.coach.kinds import Kind
from closeknit.coach.patterns import Pattern, pattern
from closeknit.coach.rules.finding import Found, matches
from closeknit.coach.rules.rule import Rule
from closeknit.coach.tokens import Sentence


class Rulebook:
    """Rules in their order. Their patterns are read when they are first needed."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)

    def find(self, sentence: Sentence, kinds: Collection[Kind] | None = None) -> Iterator[Found]:
        """Every place of a sentence where a rule of these kinds (None: any) applies."""
        for at in self._index.likely(sentence.pieces):
            rule, each = self._patterns[at]
            if kinds is None or rule.kind in kinds:
                yield from matches(rule, each, sentence)

    @cached_property
    def _patterns(self) -> list[tuple[Rule, Pattern]]:
        return [(rule, pattern(each)) for rule in self.rules for each in rule.patterns]

    @cached_property
    def _index(self) -> Index:
        return Index([each for _, each in self._patterns])
