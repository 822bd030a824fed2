"""The wordings of what several agreed on: which holds, which came before, and what is suggested.

Every wording is kept. A later one holds as soon as all whom its writer named have accepted just that;
until then the former holds.
"""

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from closeknit import vault
from closeknit.bonds import agreeing
from closeknit.bonds.models import Words

STEP = "keepsake"
"""The place in which a later wording stands, as the key of a step is that of the first."""
FIRST = 1


@dataclass(frozen=True, slots=True)
class Wording:
    """`said` as its form says it. `among`: whose yes it needs; `accepted`: who has given it."""

    draft: agreeing.Draft
    at: datetime
    among: frozenset[UUID]
    accepted: frozenset[UUID]

    @property
    def number(self) -> int:
        return self.draft.number

    @property
    def said(self) -> Mapping[str, object]:
        return self.draft.said

    @property
    def author(self) -> UUID:
        return self.draft.author

    def holds(self, here: Iterable[UUID]) -> bool:
        """Whether all of those who are still here have accepted it, and more than its writer."""
        return len(self.accepted) > 1 and self.among.intersection(here) <= self.accepted


@dataclass(frozen=True, slots=True)
class Wordings:
    """Later wordings that all accepted, the oldest first, and the one that waits for a yes."""

    agreed: tuple[Wording, ...] = ()
    suggested: Wording | None = None

    @property
    def latest(self) -> int:
        """The number of the last wording that there is, agreed on or not."""
        numbers = [each.number for each in self.agreed]
        return max([FIRST, *numbers, self.suggested.number if self.suggested else FIRST])


def wordings(
    keepsake: UUID,
    opened: Sequence[tuple[Words, vault.Payload]],
    makers: Iterable[UUID],
    here: Iterable[UUID],
) -> Wordings:
    """The later wordings of a keepsake (by the row of its words) among opened words.

    Arguments:
        keepsake: what they belong to.
        opened: words with their payloads; others may be among them.
        makers: who agreed on the first; nobody else rewords it.
        here: who is in the bond now.

    """
    payload_of = {row.pk: payload for row, payload in opened}
    drafts = [
        draft
        for draft in agreeing.drafts(opened)
        if draft.words.subject == keepsake and draft.step == STEP and draft.number > FIRST
    ]
    accepting = agreeing.accepting(opened, drafts)
    found = []
    for draft in sorted(drafts, key=lambda each: each.number):
        wording = _wording(draft, payload_of[draft.words.pk].fields, accepting[draft.words.pk])
        if wording is not None and draft.author in makers:
            found.append(wording)
    present = frozenset(here)
    agreed = tuple(each for each in found if each.holds(present))
    newest = found[-1] if found else None
    waits = newest is not None and newest not in agreed
    return Wordings(agreed, newest if waits else None)


def _wording(
    draft: agreeing.Draft, fields: Mapping[str, Any], accepted: set[UUID]
) -> Wording | None:
    try:
        at = datetime.fromisoformat(fields["at"])
        among = frozenset(UUID(hex=each) for each in fields["among"])
    except (KeyError, ValueError, TypeError, AttributeError):
        return None
    return Wording(draft, at, among, frozenset(accepted) & (among | {draft.author}))
