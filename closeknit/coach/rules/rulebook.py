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
        pieces = sentence.pieces
        wanted = sorted({at for piece in (*pieces, "") for at in self._index.get(piece, ())})
        for at in wanted:
            rule, each = self._patterns[at]
            if (kinds is None or rule.kind in kinds) and each.may_match(pieces):
                yield from matches(rule, each, sentence)

    @cached_property
    def _patterns(self) -> list[tuple[Rule, Pattern]]:
        return [(rule, pattern(each)) for rule in self.rules for each in rule.patterns]

    @cached_property
    def _index(self) -> dict[str, list[int]]:
        """The numbers of patterns by what they need most rarely; under "" those that need nothing."""
        index: dict[str, list[int]] = defaultdict(list)
        for at, (_, each) in enumerate(self._patterns):
            for piece in each.rarest or ("",):
                index[piece].append(at)
        return dict(index)
