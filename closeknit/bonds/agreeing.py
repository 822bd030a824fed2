"""What members agree on: drafts in the open for all, and acceptances of exactly one of them.

An acceptance is signed by whoever gives it, and names the draft by its row and the hash of its body.
So nobody can be made to have accepted other words, by whoever owns the database either.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass
from typing import Any
from uuid import UUID

from closeknit import vault
from closeknit.bonds import words
from closeknit.bonds.models import Bond, Words
from closeknit.people.http import Visit

DRAFT = "draft"
"""What all may accept: step, number, at, said, keeps. Signed by its writer, who accepts it."""

ACCEPTED = "accepted"
"""One member's yes: step, number, words and body (the draft's row and hash, in hex)."""


@dataclass(frozen=True, slots=True)
class Draft:
    """A revision, numbered from 1 in its step. `said` is what a form of that step says."""

    words: Words
    step: str
    number: int
    said: dict[str, object]
    keeps: str = ""

    @property
    def author(self) -> UUID:
        return self.words.author_id


def write_draft(visit: Visit, bond: Bond, subject: UUID, fields: Mapping[str, Any]) -> Words:
    """A new revision by this person, readable by the bond at once. Raises keys.NotNow."""
    return words.write(visit, bond, DRAFT, fields, shared=True, subject=subject)


def write_acceptance(visit: Visit, draft: Draft) -> Words:
    """This person's yes to exactly this revision. Raises keys.NotNow."""
    fields = {"step": draft.step, "number": draft.number, **_mark(draft.words)}
    row = draft.words
    return words.write(visit, row.bond, ACCEPTED, fields, shared=True, subject=row.subject)


def drafts(opened: Iterable[tuple[Words, vault.Payload]]) -> list[Draft]:
    """The revisions among these words. Two that claim the same place are both left out: somebody
    has put one of them there."""
    found: defaultdict[tuple[UUID | None, str, int], list[Draft]] = defaultdict(list)
    for row, payload in opened:
        draft = _draft(row, payload)
        if draft is not None:
            found[row.subject, draft.step, draft.number].append(draft)
    return [claims[0] for claims in found.values() if len(claims) == 1]


def accepting(
    opened: Sequence[tuple[Words, vault.Payload]], of: Iterable[Draft]
) -> dict[UUID, set[UUID]]:
    """By the row of a draft, who accepts it: its writer, and whoever signed just that."""
    by_mark = {_key(_mark(draft.words)): draft for draft in of}
    found = {draft.words.pk: {draft.author} for draft in by_mark.values()}
    for row, payload in opened:
        if payload.kind != ACCEPTED:
            continue
        draft = by_mark.get(_key(payload.fields))
        if draft is not None and row.subject == draft.words.subject:
            found[draft.words.pk].add(row.author_id)
    return found


def _mark(row: Words) -> dict[str, str]:
    return {"words": row.pk.hex, "body": vault.body_hash(row.body).hex()}


def _key(fields: Mapping[str, object]) -> tuple[str, str]:
    return str(fields.get("words")), str(fields.get("body"))


def _draft(row: Words, payload: vault.Payload) -> Draft | None:
    if payload.kind != DRAFT:
        return None
    fields = payload.fields
    try:
        keeps = str(fields.get("keeps") or "")
        return Draft(row, str(fields["step"]), int(fields["number"]), dict(fields["said"]), keeps)
    except (KeyError, ValueError, TypeError):
        return None
