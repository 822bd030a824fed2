"""Many rules at once: only those whose words stand in a sentence are looked at."""

from collections.abc import Collection, Iterable, Iterator
from functools import cached_property

from closeknit.coach.indexing import Group, group
from closeknit.coach.kinds import Kind
from closeknit.coach.rules.finding import Found, matches
from closeknit.coach.rules.rule import Rule
from closeknit.coach.tokens import Sentence


class Rulebook:
    """Rules in their order. Their patterns are read when they are first needed."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)

    def find(self, sentence: Sentence, kinds: Collection[Kind] | None = None) -> Iterator[Found]:
        """Every place of a sentence where a rule of these kinds (None: any) applies."""
        for at in self._group.likely(sentence):
            rule = self._owners[at]
            if kinds is None or rule.kind in kinds:
                yield from matches(rule, self._group.patterns[at], sentence)

    @cached_property
    def _owners(self) -> list[Rule]:
        """The rule of each pattern."""
        return [rule for rule in self.rules for _ in rule.patterns]

    @cached_property
    def _group(self) -> Group:
        return group(tuple(each for rule in self.rules for each in rule.patterns))
