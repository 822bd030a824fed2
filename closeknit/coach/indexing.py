"""Many patterns at once: only those whose rarest words stand in a sentence are looked at."""

from collections import defaultdict
from collections.abc import Iterator, Sequence

from closeknit.coach.patterns import Pattern


class Index:
    """Patterns by the words and signs of which one must be there, or they cannot match."""

    def __init__(self, patterns: Sequence[Pattern]) -> None:
        self.patterns = patterns
        # What each needs beside its first need, by which it is found.
        self._further = [each.needs[1:] for each in patterns]
        self._always = [at for at, each in enumerate(patterns) if not each.needs]
        self._found: dict[str, list[int]] = defaultdict(list)
        for at, each in enumerate(patterns):
            for piece in each.needs[0] if each.needs else ():
                self._found[piece].append(at)
        self._first = frozenset(self._found)

    def likely(self, pieces: frozenset[str]) -> Iterator[int]:
        """The numbers of the patterns that may match a sentence of these words and signs."""
        found = self._found
        if self._first.isdisjoint(pieces):
            yield from self._always
            return
        first = {at for piece in self._first & pieces for at in found[piece]}
        for at in sorted(first.union(self._always)):
            # Spelt out, because it runs for some thirty patterns of every sentence.
            for need in self._further[at]:
                if need.isdisjoint(pieces):
                    break
            else:
                yield at
