"""Offers and silence: how many offers a person has open, and how often nothing came back."""

from collections.abc import Iterable, Sequence

from closeknit.engine.standing import Position

TURNS_AT = 2
"""After so many in a row a person's suggestions turn to what asks nothing of others."""


def may_offer(positions: Iterable[Position]) -> bool:
    """Whether this person may make another offer in a bond: one is open at most (DESIGN §4).

    Arguments:
        positions: where the person stands in the sittings of that one bond.

    """
    return not any(position.offering for position in positions)


def put_aside_streak(positions: Sequence[Position]) -> int:
    """How many sittings in a row ended in silence for this person (DESIGN §4, "Silence").

    A sitting counts when it ran out, this person had offered it or left something in it, and
    nothing of anybody else had reached them. One in which something did ends the row; all others
    (it runs, was withdrawn, or was somebody else's offer) neither count nor end it.

    Arguments:
        positions: the person's positions in a bond's joint sittings, in the order in which they
            ended, the latest last.

    """
    streak = 0
    for position in reversed(positions):
        if position.met_silence:
            streak += 1
        elif position.reached:
            break
    return streak


def turns_inward(positions: Sequence[Position]) -> bool:
    """Whether suggestions turn to alone, aloud and side by side, and hold appreciation back."""
    return put_aside_streak(positions) >= TURNS_AT
