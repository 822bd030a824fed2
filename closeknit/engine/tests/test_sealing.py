"""Sealing, opening, taking back: alice and bob."""

from datetime import timedelta

import pytest

from closeknit.engine import (
    Act,
    Deed,
    Moved,
    Outcome,
    Passed,
    Reason,
    Refusal,
    Sealed,
    Standing,
    State,
    act,
    complete,
    position,
    start,
)

from .cast import (
    ALICE,
    ANSWERED,
    APPRECIATION,
    BOB,
    CHARLIE,
    CHECK_IN,
    DAWN,
    EVE,
    EVERYBODY,
    Evening,
)


def test_bob_cannot_read_alices_seal_before_his_own() -> None:
    evening = Evening()
    evening.seals(ALICE)
    assert evening.of(BOB).step("share").reads == frozenset()
    evening.seals(BOB)
    evening.opens(BOB)
    assert evening.of(BOB).step("share").reads == {BOB}
    assert evening.of(ALICE).step("share").reads == {ALICE}


def test_it_opens_for_both_when_both_have_sealed_and_come_by() -> None:
    evening = Evening()
    evening.seals(ALICE, BOB)
    assert evening.of(ALICE).to_open == ("share",)
    evening.opens(BOB, ALICE)
    for person in (ALICE, BOB):
        assert evening.of(person).step("share").standing is Standing.OPEN
        assert evening.of(person).step("share").reads == {ALICE, BOB}


def test_until_it_opens_both_stand_the_same_whoever_sealed_first() -> None:
    evening = Evening()
    evening.seals(ALICE, BOB)
    standings = {evening.of(person).step("share").standing for person in (ALICE, BOB)}
    assert standings == {Standing.SEALED}


def test_sealing_in_the_same_instant_ends_the_same_in_either_order() -> None:
    ends = []
    for order in ((ALICE, BOB), (BOB, ALICE)):
        evening = Evening()
        for person in order:
            outcome = act(ANSWERED, evening.events, person, Deed(Act.SEAL, "share"), DAWN)
            assert isinstance(outcome, Outcome)
            evening.events = outcome.applied(evening.events)
        ends.append([evening.of(person) for person in (ALICE, BOB)])
    assert ends[0] == ends[1]


def test_sealing_twice_is_harmless() -> None:
    evening = Evening()
    evening.seals(ALICE)
    assert evening.refuses(ALICE, Act.SEAL, "share") is Reason.ALREADY_DONE


def test_words_can_be_taken_back_until_the_other_has_sealed() -> None:
    evening = Evening()
    evening.seals(ALICE)
    outcome = evening.does(ALICE, Act.TAKE_BACK, "share")
    assert [type(event) for event in outcome.remove] == [Sealed]
    assert [type(event) for event in outcome.add] == [Moved, Moved]
    assert evening.of(ALICE).step("share").standing is Standing.HERE
    evening.seals(BOB, ALICE)
    assert evening.refuses(BOB, Act.TAKE_BACK, "share") is Reason.COMPLETE


def test_taking_back_leaves_the_time_to_write_anew() -> None:
    evening = Evening()
    evening.wait(days=6)
    evening.seals(ALICE)
    evening.wait(days=6)
    evening.does(ALICE, Act.TAKE_BACK, "share")
    assert evening.of(ALICE).state is not State.PUT_AWAY
    evening.seals(ALICE)


def test_a_seal_does_not_hold_up_what_does_not_answer_it() -> None:
    evening = Evening(CHECK_IN)
    evening.does(ALICE, Act.FINISH, "read")
    evening.seals(ALICE, step="rate")
    assert evening.of(ALICE).current == "share"
    evening.seals(ALICE)
    assert evening.of(ALICE).current is None
    assert evening.of(ALICE).step("pace").standing is Standing.AHEAD


def test_who_does_not_want_to_wait_for_words_passes_the_answer() -> None:
    evening = Evening(CHECK_IN)
    evening.does(ALICE, Act.FINISH, "read")
    evening.seals(ALICE, step="rate")
    evening.seals(ALICE)
    evening.does(ALICE, Act.PASS, "respond")
    assert evening.of(ALICE).current == "pace"


def test_after_passing_one_can_still_seal() -> None:
    evening = Evening()
    passed = evening.does(ALICE, Act.PASS, "share").add
    assert evening.of(ALICE).state is State.OVER
    outcome = evening.does(ALICE, Act.SEAL, "share")
    assert outcome.remove == passed
    assert isinstance(passed[0], Passed)


def test_alices_pass_changes_nothing_for_bob() -> None:
    evening = Evening()
    before = evening.of(BOB)
    evening.does(ALICE, Act.PASS, "share")
    evening.does(ALICE, Act.SET_ASIDE) if evening.of(ALICE).may & {Act.SET_ASIDE} else None
    assert evening.of(BOB) == before


def test_the_answer_goes_to_words_that_are_there() -> None:
    evening = Evening()
    evening.seals(ALICE, BOB)
    assert evening.refuses(ALICE, Act.RESPOND, "respond") is Reason.NOBODY_THERE
    evening.opens(ALICE, BOB)
    evening.does(ALICE, Act.RESPOND, "respond", to=BOB)
    assert evening.of(BOB).step("respond").reads == {ALICE}
    assert evening.of(ALICE).state is State.OVER
    assert evening.refuses(ALICE, Act.RESPOND, "respond", to=BOB) is Reason.ALREADY_DONE


def test_in_a_group_each_persons_words_can_be_answered() -> None:
    evening = Evening(people=EVERYBODY)
    evening.seals(*EVERYBODY)
    evening.opens(*EVERYBODY)
    evening.does(ALICE, Act.RESPOND, "respond", to=BOB)
    assert evening.of(ALICE).step("respond").answerable == set(EVERYBODY) - {ALICE, BOB}
    assert evening.of(ALICE).current == "respond"


def test_told_words_are_read_at_once_and_can_be_answered() -> None:
    evening = Evening(APPRECIATION)
    evening.does(ALICE, Act.FINISH, "reflect")
    evening.does(ALICE, Act.TELL, "tell")
    assert evening.of(BOB).step("tell").reads == {ALICE}
    assert evening.of(BOB).step("reflect").reads == frozenset()
    evening.does(BOB, Act.PASS, "reflect")
    evening.does(BOB, Act.PASS, "tell")
    assert evening.of(BOB).current == "thank"


def test_steps_come_in_their_order() -> None:
    evening = Evening(CHECK_IN)
    assert evening.refuses(ALICE, Act.SEAL, "share") is Reason.NOT_YET


@pytest.mark.parametrize(
    ("what", "step"),
    [(Act.TELL, "share"), (Act.SEAL, "respond"), (Act.SEAL, "nothing"), (Act.SEAL, None)],
)
def test_an_act_that_does_not_belong_to_the_step_is_refused(what: Act, step: str | None) -> None:
    assert Evening().refuses(ALICE, what, step) is Reason.WRONG_STEP


def test_eve_sees_and_does_nothing() -> None:
    evening = Evening()
    evening.seals(ALICE, BOB)
    evening.opens(ALICE, BOB)
    assert evening.of(EVE).finished
    assert all(not step.reads and not step.may for step in evening.of(EVE).steps)
    assert evening.refuses(EVE, Act.SEAL, "share") is Reason.NOT_IN_IT


def test_completeness_can_be_asked_for() -> None:
    evening = Evening()
    evening.seals(ALICE)
    assert not complete(ANSWERED, evening.events, "share", evening.now)
    evening.seals(BOB)
    assert complete(ANSWERED, evening.events, "share", evening.now)


def test_a_sitting_begins_with_started() -> None:
    with pytest.raises(ValueError, match="begins with Started"):
        position(ANSWERED, (), ALICE, DAWN)


def test_starting_needs_company_and_the_starter_in_it() -> None:
    for people in ({ALICE}, {BOB, CHARLIE}):
        answer = start(ANSWERED, ALICE, frozenset(people), (), DAWN)
        assert answer == Refusal(Reason.PARTICIPANTS)
    assert isinstance(start(ANSWERED, ALICE, frozenset({ALICE, BOB}), (), DAWN), Outcome)


def test_the_clock_is_the_same_for_both_and_deaf_to_private_acts() -> None:
    evening = Evening(CHECK_IN)
    deadline = evening.of(BOB).expires_at
    evening.does(ALICE, Act.FINISH, "read")
    assert deadline == DAWN + timedelta(days=7)
    assert evening.of(BOB).expires_at == evening.of(ALICE).expires_at == deadline
