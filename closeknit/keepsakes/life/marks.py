"""The marks of a keepsake, folded into how it stands. Pure: no database, no clock, no words are read.

A mark counts if its writer was allowed to make it at that point; what anybody else has put there is
passed over. Nothing here is a number, so nothing can be added up.
"""

from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from uuid import UUID

from closeknit.catalogue import Keeps


class Mark(StrEnum):
    """What somebody says of a keepsake later."""

    KEPT = "kept"
    RENEGOTIATED = "renegotiated"
    REPAIRED = "repaired"
    RELEASED = "released"
    REDRAWN = "redrawn"
    LIFTED = "lifted"
    READ = "read"
    LOOKED = "looked-again"
    STEP = "step"
    REACHED = "reached"
    STEPPED_BACK = "stepped-back"


class State(StrEnum):
    """How it stands. Only what stands can be marked."""

    STANDS = "stands"
    KEPT = "kept"
    RELEASED = "released"
    LIFTED = "lifted"
    REACHED = "reached"
    STEPPED_BACK = "stepped-back"
    WITHDRAWN = "withdrawn"


OWN: Mapping[Keeps, tuple[Mark, ...]] = {
    Keeps.PROMISE: (Mark.KEPT, Mark.RENEGOTIATED, Mark.REPAIRED, Mark.RELEASED),
    Keeps.BOUNDARY: (Mark.REDRAWN, Mark.LIFTED),
}
"""What only its maker says of it."""

OTHERS: Mapping[Keeps, tuple[Mark, ...]] = {Keeps.BOUNDARY: (Mark.READ,)}
"""What only the others say of it."""

AGREED: Mapping[Keeps, tuple[Mark, ...]] = {
    Keeps.AGREEMENT: (Mark.LOOKED, Mark.STEPPED_BACK),
    Keeps.DECISION: (Mark.LOOKED, Mark.STEPPED_BACK),
    Keeps.GROUND_RULES: (Mark.LOOKED, Mark.STEPPED_BACK),
    Keeps.SIGNAL: (Mark.LOOKED, Mark.STEPPED_BACK),
    Keeps.VALUE: (Mark.LOOKED, Mark.STEPPED_BACK),
    Keeps.GOAL: (Mark.STEP, Mark.LOOKED, Mark.REACHED, Mark.STEPPED_BACK),
}
"""What any of those who agreed says of it."""

REWORDS = (Mark.RENEGOTIATED, Mark.REDRAWN)
"""They put other words in the place of those that stood."""

ENDS: Mapping[Mark, State] = {
    Mark.KEPT: State.KEPT,
    Mark.RELEASED: State.RELEASED,
    Mark.LIFTED: State.LIFTED,
    Mark.REACHED: State.REACHED,
    Mark.STEPPED_BACK: State.STEPPED_BACK,
}


@dataclass(frozen=True, slots=True)
class Made:
    """A mark as somebody signed it. `id` is its row; `said` what came with it, often nothing."""

    id: UUID
    mark: Mark
    by: UUID
    at: datetime
    said: Mapping[str, object] = field(default_factory=dict)


@dataclass(frozen=True, slots=True)
class Life:
    """How a keepsake stands. `said` is the wording that holds, `marks` those that count, the oldest
    first, `read_by` who has read a boundary as it is drawn now."""

    state: State
    said: Mapping[str, object]
    marks: tuple[Made, ...] = ()
    read_by: frozenset[UUID] = frozenset()


def live(
    keeps: Keeps,
    makers: Collection[UUID],
    said: Mapping[str, object],
    marks: Iterable[Made],
) -> Life:
    """Fold marks into how it stands.

    Arguments:
        keeps: what kind of keepsake it is.
        makers: who told it, or who agreed on it.
        said: its first wording.
        marks: in any order; equal times are ordered by the row, so that everybody sees the same.

    """
    life = Life(State.STANDS, said)
    for made in sorted(marks, key=lambda each: (each.at, each.id.bytes)):
        if made.mark in may(keeps, life, makers, made.by):
            life = _with(life, made)
    return life


def may(keeps: Keeps, life: Life, makers: Collection[UUID], who: UUID) -> tuple[Mark, ...]:
    """What this member can say of it now."""
    if life.state is not State.STANDS:
        return ()
    if keeps in AGREED:
        return AGREED[keeps] if who in makers else ()
    if who in makers:
        return OWN.get(keeps, ())
    return tuple(each for each in OTHERS.get(keeps, ()) if who not in life.read_by)


def _with(life: Life, made: Made) -> Life:
    return Life(
        state=ENDS.get(made.mark, State.STANDS),
        said={**made.said} if made.mark in REWORDS else life.said,
        marks=(*life.marks, made),
        read_by=_read_by(life, made),
    )


def _read_by(life: Life, made: Made) -> frozenset[UUID]:
    """A boundary that is drawn anew has been read by nobody yet."""
    if made.mark is Mark.REDRAWN:
        return frozenset()
    return life.read_by | {made.by} if made.mark is Mark.READ else life.read_by
