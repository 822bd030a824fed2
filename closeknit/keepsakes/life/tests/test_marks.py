"""The fold of marks: what counts, who may say what, and that order decides it for everybody alike."""

from datetime import UTC, datetime, timedelta
from random import Random
from uuid import UUID

import pytest
from hypothesis import given
from hypothesis import strategies as st

from closeknit.catalogue import Keeps
from closeknit.keepsakes.life.marks import (
    AGREED,
    ENDS,
    OTHERS,
    OWN,
    REWORDS,
    Made,
    Mark,
    State,
    live,
    may,
)

MAKER, OTHER, STRANGER = (UUID(int=each) for each in (1, 2, 3))
PEOPLE = (MAKER, OTHER, STRANGER)
DAY = datetime(2026, 5, 3, 12, tzinfo=UTC)
SAID = {"text": "I ring on Sundays"}


def made(mark: Mark, by: UUID = MAKER, hours: int = 0, text: str = "") -> Made:
    said = {"text": text} if text else {}
    return Made(UUID(int=1000 + hours), mark, by, DAY + timedelta(hours=hours), said)


MARKS = st.builds(
    Made,
    id=st.uuids(),
    mark=st.sampled_from(Mark),
    by=st.sampled_from(PEOPLE),
    at=st.integers(0, 200).map(lambda hours: DAY - timedelta(hours=hours)),
    said=st.sampled_from([{}, {"text": "Otherwise"}]),
)
KINDS = st.sampled_from(Keeps)


def test_a_promise_is_put_differently_and_kept() -> None:
    life = live(
        Keeps.PROMISE,
        [MAKER],
        SAID,
        [made(Mark.KEPT, hours=2), made(Mark.RENEGOTIATED, hours=1, text="On Mondays")],
    )
    assert (life.state, life.said) == (State.KEPT, {"text": "On Mondays"})
    assert [each.mark for each in life.marks] == [Mark.RENEGOTIATED, Mark.KEPT]


def test_what_the_other_says_of_a_promise_counts_for_nothing() -> None:
    life = live(Keeps.PROMISE, [MAKER], SAID, [made(Mark.KEPT, OTHER), made(Mark.RELEASED, OTHER)])
    assert (life.state, life.marks) == (State.STANDS, ())


def test_a_boundary_that_is_drawn_anew_has_been_read_by_nobody() -> None:
    read = made(Mark.READ, OTHER)
    assert live(Keeps.BOUNDARY, [MAKER], SAID, [read]).read_by == {OTHER}
    life = live(Keeps.BOUNDARY, [MAKER], SAID, [read, made(Mark.REDRAWN, hours=1, text="Not here")])
    assert life.read_by == frozenset()
    assert may(Keeps.BOUNDARY, life, [MAKER], OTHER) == (Mark.READ,)


def test_a_boundary_is_read_once_and_drawn_by_its_owner_alone() -> None:
    marks = [
        made(Mark.READ, OTHER),
        made(Mark.READ, OTHER, 1),
        made(Mark.REDRAWN, OTHER, 2, "Mine"),
    ]
    life = live(Keeps.BOUNDARY, [MAKER], SAID, marks)
    assert ([each.mark for each in life.marks], life.said) == ([Mark.READ], SAID)


def test_a_promise_that_went_otherwise_still_stands() -> None:
    life = live(Keeps.PROMISE, [MAKER], SAID, [made(Mark.REPAIRED, text="I ring tonight")])
    assert (life.state, life.said) == (State.STANDS, SAID)


def test_whoever_agreed_can_step_back_and_nobody_else() -> None:
    both = [MAKER, OTHER]
    assert (
        live(Keeps.AGREEMENT, both, SAID, [made(Mark.STEPPED_BACK, STRANGER)]).state is State.STANDS
    )
    life = live(Keeps.AGREEMENT, both, SAID, [made(Mark.STEPPED_BACK, OTHER)])
    assert life.state is State.STEPPED_BACK
    assert may(Keeps.AGREEMENT, life, both, MAKER) == ()


@given(KINDS, st.lists(MARKS, max_size=12), st.randoms())
def test_the_order_in_which_they_are_read_changes_nothing(
    keeps: Keeps, marks: list[Made], shuffled: Random
) -> None:
    other = list(marks)
    shuffled.shuffle(other)
    assert live(keeps, [MAKER], SAID, marks) == live(keeps, [MAKER], SAID, other)


@given(KINDS, st.lists(MARKS, max_size=12), st.sets(st.sampled_from(PEOPLE), min_size=1))
def test_only_what_was_allowed_counts_and_an_end_is_an_end(
    keeps: Keeps, marks: list[Made], makers: set[UUID]
) -> None:
    life = live(keeps, makers, SAID, marks)
    told = set(OWN.get(keeps, ())) | set(AGREED.get(keeps, ()))
    for each in life.marks:
        assert each.mark in (told if each.by in makers else OTHERS.get(keeps, ()))
    ends = [each for each in life.marks if each.mark in ENDS]
    assert ends in ([], [life.marks[-1]] if life.marks else [])
    assert (life.state is State.STANDS) == (not ends)
    reworded = [each for each in life.marks if each.mark in REWORDS]
    assert life.said == (reworded[-1].said if reworded else SAID)


@given(KINDS, st.lists(MARKS, max_size=8), st.sampled_from(PEOPLE), MARKS)
def test_what_may_be_said_counts_once_it_is_said(
    keeps: Keeps, marks: list[Made], who: UUID, last: Made
) -> None:
    life = live(keeps, [MAKER], SAID, marks)
    late = datetime(2027, 1, 1, tzinfo=UTC)
    new = Made(last.id, last.mark, who, late, last.said)
    counted = live(keeps, [MAKER], SAID, [*marks, new]).marks
    assert (new in counted) == (new.mark in may(keeps, life, [MAKER], who))


@pytest.mark.parametrize("keeps", [Keeps.MOMENT, Keeps.APPRECIATION])
def test_of_thanks_and_moments_nothing_is_said(keeps: Keeps) -> None:
    life = live(keeps, [MAKER], SAID, [])
    assert {may(keeps, life, [MAKER], who) for who in PEOPLE} == {()}
