"""Many rules at once: only those whose words stand in a sentence are looked at."""

from collections import defaultdict
from collections.abc import Collection, Iterable, Iterator
from functools import cached_property

from closeknit.coach.kinds import Kind
from closeknit.coach.patterns import Pattern, pattern
from closeknit.coach.rules.finding import Found, matches
from closeknit.coach.rules.rule import Rule
from closeknit.coach.tokens import Sentence


class Rulebook:
    """Rules in their order, with an index of the pieces without which they cannot apply."""

    def __init__(self, rules: Iterable[Rule]) -> None:
        self.rules = tuple(rules)

    def find(self, sentence: Sentence, kinds: Collection[Kind] | None = None) -> Iterator[Found]:
        """Every place of a sentence where a rule of these kinds (None: any) applies."""
        pieces, index = sentence.pieces, self._index
        likely = {at for piece in index.keys() & pieces for at in index[piece]}
        for at in sorted(likely.union(index.get("", ()))):
            rule, each, further = self._patterns[at]
            # Spelt out, because it runs for some thirty patterns of every sentence.
            for need in further:
                if need.isdisjoint(pieces):
                    break
            else:
                if kinds is None or rule.kind in kinds:
                    yield from matches(rule, each, sentence)

    @cached_property
    def _patterns(self) -> list[tuple[Rule, Pattern, tuple[frozenset[str], ...]]]:
        """Every pattern with its rule, and what it needs beside its first need."""
        read = ((rule, pattern(each)) for rule in self.rules for each in rule.patterns)
        return [(rule, each, each.needs[1:]) for rule, each in read]

    @cached_property
    def _index(self) -> dict[str, list[int]]:
        """The numbers of patterns by what they need most rarely; under "" those that need nothing."""
        index: dict[str, list[int]] = defaultdict(list)
        for at, (_, each, _) in enumerate(self._patterns):
            for piece in each.rarest or ("",):
                index[piece].append(at)
        return dict(index)
