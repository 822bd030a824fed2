"""Turns on a clock, and the phone face down: nothing is written, each has done it for oneself."""

import pytest

from closeknit.engine import Act, Reason, State

from .cast import ALICE, BOB, FACE_DOWN, Evening


@pytest.mark.parametrize("what", [Act.FINISH, Act.PASS])
def test_alice_is_done_and_bob_sees_nothing_of_it(what: Act) -> None:
    evening = Evening(FACE_DOWN)
    before = evening.of(BOB)
    evening.does(ALICE, what, "turns")
    assert evening.of(ALICE).current == "away"
    evening.does(ALICE, what, "away")
    assert evening.of(ALICE).state is State.OVER
    assert evening.of(BOB) == before


def test_nothing_is_to_be_read_there() -> None:
    evening = Evening(FACE_DOWN)
    evening.does(ALICE, Act.FINISH, "turns")
    assert all(not step.reads for step in evening.of(ALICE).steps)


def test_the_phone_comes_after_the_turns() -> None:
    assert Evening(FACE_DOWN).refuses(ALICE, Act.FINISH, "away") is Reason.NOT_YET
