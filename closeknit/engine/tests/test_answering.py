"""Reflect first, advise later: bob answers what alice told."""

import pytest

from closeknit.engine import Act, Reason, Standing, State

from .cast import ALICE, BOB, CHARLIE, HEAR_BEFORE_FIXING, HEARD, Evening

TALK = {Act.HEAR, Act.CORRECT, Act.SAY_AGAIN, Act.ADD}


def answered(*people: str) -> Evening:
    """Alice has told something, and bob has said back what he heard."""
    evening = Evening(HEARD, people=people or (ALICE, BOB))
    evening.tells(ALICE)
    evening.does(BOB, Act.PASS, "tell")
    evening.does(BOB, Act.RESPOND, "say-back", to=ALICE)
    return evening


def may(evening: Evening, person: str) -> set[tuple[Act, object]]:
    return set(evening.of(person).step("say-back").toward)


def test_advice_is_closed_until_alice_says_yes() -> None:
    evening = answered()
    assert evening.refuses(BOB, Act.ADD, "say-back") is Reason.NOBODY_THERE
    assert may(evening, ALICE) == {(Act.HEAR, BOB), (Act.CORRECT, BOB)}
    evening.does(ALICE, Act.HEAR, "say-back")
    assert may(evening, BOB) == {(Act.ADD, ALICE)}
    evening.does(BOB, Act.ADD, "say-back")
    assert evening.refuses(BOB, Act.ADD, "say-back") is Reason.ALREADY_DONE
    assert evening.of(BOB).state is State.OVER


def test_to_one_who_wants_a_hand_advice_is_open_at_once() -> None:
    evening = answered()
    evening.wants_a_hand(ALICE, "say-back")
    assert may(evening, BOB) == {(Act.ADD, ALICE)}
    assert (Act.HEAR, BOB) in may(evening, ALICE)


def test_a_hand_for_alice_opens_no_advice_to_bob() -> None:
    evening = answered()
    evening.wants_a_hand(BOB, "say-back")
    assert may(evening, BOB) == set()


def test_what_is_missing_can_be_said_again() -> None:
    evening = answered()
    evening.does(ALICE, Act.CORRECT, "say-back")
    assert may(evening, ALICE) == {(Act.HEAR, BOB)}
    assert may(evening, BOB) == {(Act.SAY_AGAIN, ALICE)}
    again = evening.does(BOB, Act.SAY_AGAIN, "say-back")
    assert [event.turn for event in again.add] == [1]
    assert may(evening, ALICE) == {(Act.HEAR, BOB), (Act.CORRECT, BOB)}
    assert evening.of(BOB).step("say-back").reads == {ALICE, BOB}


def test_after_two_corrections_the_two_do_better_with_their_voices() -> None:
    evening = answered()
    for _ in range(2):
        evening.does(ALICE, Act.CORRECT, "say-back")
        evening.does(BOB, Act.SAY_AGAIN, "say-back")
    assert may(evening, ALICE) == {(Act.HEAR, BOB)}
    evening.does(ALICE, Act.HEAR, "say-back")
    assert may(evening, BOB) == {(Act.ADD, ALICE)}


def test_a_yes_ends_the_correcting() -> None:
    evening = answered()
    evening.does(ALICE, Act.CORRECT, "say-back")
    evening.does(ALICE, Act.HEAR, "say-back")
    assert may(evening, BOB) == {(Act.ADD, ALICE)}


@pytest.mark.parametrize("what", [Act.CORRECT, Act.HEAR])
def test_a_double_click_is_as_good_as_one(what: Act) -> None:
    evening = answered()
    evening.does(ALICE, what, "say-back", to=BOB)
    assert evening.refuses(ALICE, what, "say-back", to=BOB) is Reason.ALREADY_DONE


def test_charlie_has_no_part_in_what_bob_says_to_alice() -> None:
    evening = answered(ALICE, BOB, CHARLIE)
    assert may(evening, CHARLIE) == set()
    evening.does(CHARLIE, Act.PASS, "tell")
    evening.does(CHARLIE, Act.RESPOND, "say-back", to=ALICE)
    evening.does(ALICE, Act.HEAR, "say-back", to=BOB)
    assert may(evening, BOB) == {(Act.ADD, ALICE)}
    assert may(evening, CHARLIE) == set()


def test_where_two_can_be_meant_one_has_to_be_named() -> None:
    evening = answered(ALICE, BOB, CHARLIE)
    evening.does(CHARLIE, Act.PASS, "tell")
    evening.does(CHARLIE, Act.RESPOND, "say-back", to=ALICE)
    assert evening.refuses(ALICE, Act.HEAR, "say-back") is Reason.NOBODY_THERE
    evening.does(ALICE, Act.HEAR, "say-back", to=CHARLIE)


def test_what_is_asked_can_be_left_out_and_bob_sees_nothing_of_it() -> None:
    evening = answered()
    evening.tells(BOB)
    evening.does(ALICE, Act.RESPOND, "say-back", to=BOB)
    assert evening.of(ALICE).state is State.UNDER_WAY
    before = evening.of(BOB)
    evening.does(ALICE, Act.PASS, "say-back")
    assert evening.of(ALICE).state is State.OVER
    assert evening.of(BOB) == before
    assert evening.refuses(ALICE, Act.PASS, "say-back") is Reason.ALREADY_DONE
    evening.does(ALICE, Act.HEAR, "say-back")


def test_what_was_put_aside_while_something_is_asked_can_be_taken_up_again() -> None:
    evening = answered()
    evening.tells(BOB)
    evening.does(ALICE, Act.RESPOND, "say-back", to=BOB)
    evening.does(ALICE, Act.SET_ASIDE)
    assert evening.of(ALICE).state is State.SET_ASIDE
    assert evening.refuses(ALICE, Act.HEAR, "say-back") is Reason.ASIDE
    evening.does(ALICE, Act.TAKE_UP)
    evening.does(ALICE, Act.HEAR, "say-back")


def test_no_step_is_held_up_by_what_is_asked_after_an_answer() -> None:
    evening = Evening(HEAR_BEFORE_FIXING)
    evening.seals(ALICE, BOB)
    evening.opens(ALICE, BOB)
    evening.does(BOB, Act.RESPOND, "hear-out")
    assert evening.of(BOB).current == "agree"
    evening.does(ALICE, Act.RESPOND, "hear-out")
    assert evening.of(ALICE).current == "agree"


def test_the_end_ends_what_is_asked() -> None:
    evening = answered()
    evening.wait(days=7)
    for person in (ALICE, BOB):
        assert may(evening, person) == set()
        assert evening.of(person).finished
    assert evening.refuses(ALICE, Act.HEAR, "say-back") is Reason.PUT_AWAY


def test_an_answer_to_one_who_left_asks_for_nothing() -> None:
    evening = answered(ALICE, BOB, CHARLIE)
    evening.leaves(ALICE)
    assert may(evening, BOB) == may(evening, ALICE) == set()
    assert evening.of(ALICE).step("say-back").standing is not Standing.HERE


def test_without_reflecting_first_nothing_follows_an_answer() -> None:
    evening = Evening()
    evening.seals(ALICE, BOB)
    evening.opens(ALICE, BOB)
    evening.does(BOB, Act.RESPOND, "respond")
    for what in TALK:
        assert evening.refuses(ALICE, what, "respond") is Reason.WRONG_STEP
