"""Words of a sitting in their place: what was said in a step, and what followed an answer."""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import date
from uuid import UUID

from closeknit import engine, vault
from closeknit.bonds.models import Words
from closeknit.keepsakes.keeping import WITHDRAWN, gone_line
from closeknit.practices import payloads
from closeknit.practices.steps.kind import Said


@dataclass(frozen=True, slots=True)
class Utterance:
    """Opened words in their place: whose, in which step, and (for an answer) to whom. `after` orders
    what follows an answer behind it; `listener` is whose answer that was. `gone`: its writer has taken
    the words away since, and what is left says so."""

    words: Words
    author: UUID
    step: str
    said: Said
    to: UUID | None = None
    released: bool = False
    sealed: bool = False
    after: int = 0
    listener: UUID | None = None
    gone: bool = False


@dataclass(frozen=True, slots=True)
class Talk:
    """What followed an answer: an `engine.Act`, from one to another, in which turn."""

    act: engine.Act
    author: UUID
    step: str
    to: UUID
    turn: int
    said: Said

    @property
    def place(self) -> int:
        """Behind the answer: each correction with what was said after it, the yes, what was added."""
        behind = {engine.Act.HEAR: LAST, engine.Act.ADD: LAST + 1}
        again = self.act is engine.Act.SAY_AGAIN
        return behind.get(self.act, 2 * self.turn + again)


LAST = 100
"""After every turn there can be."""


YES: Said = {"text": "Yes, that’s it."}


def utterance(row: Words, payload: vault.Payload, *, sealed: bool = False) -> Utterance | None:
    """None for what is no utterance, or does not look like one that this program wrote."""
    if payload.kind == payloads.GONE:
        return _gone(row, payload)
    if payload.kind != payloads.SAID:
        return None
    fields = payload.fields
    try:
        return Utterance(
            words=row,
            author=row.author_id,
            step=str(fields["step"]),
            said=dict(fields["said"]),
            to=UUID(hex=fields["to"]) if fields.get("to") else None,
            released=bool(fields.get("released")),
            sealed=sealed,
        )
    except (KeyError, ValueError, TypeError, AttributeError):
        return None


def _gone(row: Words, payload: vault.Payload) -> Utterance | None:
    fields = payload.fields
    try:
        day = date.fromisoformat(fields["day"])
        to = UUID(hex=fields["to"]) if fields.get("to") else None
        said: Said = {"text": gone_line(day), WITHDRAWN: day.isoformat()}
        return Utterance(row, row.author_id, str(fields["step"]), said, to, gone=True)
    except (KeyError, ValueError, TypeError, AttributeError):
        return None


def tender(opened: Iterable[tuple[Words, vault.Payload]], heard: Iterable[Utterance]) -> set[UUID]:
    """The rows of what was heard whose own writers have marked it “not for arguments”."""
    marked = {
        (row.author_id, str(payload.fields.get("words")))
        for row, payload in opened
        if payload.kind == payloads.TENDER
    }
    return {u.words.pk for u in heard if (u.author, u.words.pk.hex) in marked}


def talk_of(row: Words, payload: vault.Payload) -> Talk | None:
    """None for what is no talk, or does not look like one that this program wrote."""
    if payload.kind != payloads.TALK:
        return None
    fields = payload.fields
    try:
        return Talk(
            act=engine.Act(fields["act"]),
            author=row.author_id,
            step=str(fields["step"]),
            to=UUID(hex=fields["to"]),
            turn=int(fields.get("turn") or 0),
            said=dict(fields["said"]),
        )
    except (KeyError, ValueError, TypeError, AttributeError):
        return None


def followed(row: Words, payload: vault.Payload) -> Utterance | None:
    """What followed an answer, as words in that step; a yes is put into words."""
    talk = talk_of(row, payload)
    if talk is None:
        return None
    said = YES if talk.act is engine.Act.HEAR else talk.said
    speaks = talk.act in (engine.Act.HEAR, engine.Act.CORRECT)
    listener = talk.to if speaks else talk.author
    return Utterance(
        row, talk.author, talk.step, said, talk.to, after=talk.place, listener=listener
    )
