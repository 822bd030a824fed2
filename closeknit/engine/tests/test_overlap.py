"""What all have chosen, and nothing else: alice and bob, and two more."""

from closeknit.engine import Act, Moved, Reason, Script, Standing, State

from .cast import ALICE, BOB, CHARLIE, IN_COMMON, OVERLAP, PLAN, RIGHT_MOMENT, Evening

THREE = (ALICE, BOB, CHARLIE)


def both_in() -> Evening:
    evening = Evening(IN_COMMON)
    evening.chooses(ALICE, BOB)
    return evening


def test_it_opens_when_all_have_met_and_not_before() -> None:
    evening = both_in()
    for person in (ALICE, BOB):
        assert evening.of(person).step("overlap").standing is Standing.SEALED
    evening.meets()
    for person in (ALICE, BOB):
        assert evening.of(person).step("overlap").standing is Standing.OPEN
        assert evening.of(person).state is State.OVER


def test_a_choice_is_read_by_nobody_ever() -> None:
    evening = both_in()
    evening.meets()
    for person in (ALICE, BOB):
        assert evening.of(person).step("overlap").reads == frozenset()


def test_bob_cannot_see_in_the_step_whether_alice_has_chosen() -> None:
    evening = Evening(IN_COMMON)
    before = evening.of(BOB).steps
    evening.chooses(ALICE)
    assert evening.of(BOB).steps == before


def test_a_choice_can_be_taken_back_until_all_have_met() -> None:
    evening = both_in()
    outcome = evening.does(ALICE, Act.TAKE_BACK, "overlap")
    assert [type(event) for event in outcome.add] == [Moved, Moved]
    assert evening.of(ALICE).step("overlap").standing is Standing.HERE
    evening.chooses(ALICE)
    evening.meets()
    assert evening.refuses(ALICE, Act.TAKE_BACK, "overlap") is Reason.COMPLETE
    assert evening.refuses(ALICE, Act.CHOOSE, "overlap") is Reason.ALREADY_DONE


def test_what_is_agreed_on_waits_for_what_all_chose_and_can_be_left_out_meanwhile() -> None:
    evening = Evening(RIGHT_MOMENT)
    evening.chooses(ALICE)
    here = evening.of(ALICE)
    assert here.step("plan").standing is Standing.AHEAD
    assert Act.PASS in here.step("plan").may
    evening.chooses(BOB)
    evening.meets()
    assert evening.of(ALICE).current == "plan"


def test_who_left_the_choice_out_can_plan_at_once() -> None:
    evening = Evening(RIGHT_MOMENT)
    evening.does(ALICE, Act.PASS, "overlap")
    assert evening.of(ALICE).current == "plan"


def test_a_choice_of_a_sitting_that_was_put_away_leaves_nothing() -> None:
    evening = Evening(IN_COMMON)
    evening.chooses(ALICE)
    evening.wait(days=7)
    here = evening.of(ALICE).step("overlap")
    assert here.standing is Standing.PASSED
    assert not here.may | here.reads
    assert evening.of(ALICE).finished


def test_whoever_left_before_they_met_leaves_nothing_either() -> None:
    evening = Evening(IN_COMMON, people=THREE)
    evening.chooses(*THREE)
    evening.leaves(CHARLIE)
    before = evening.of(CHARLIE)
    evening.meets()
    assert evening.of(ALICE).step("overlap").standing is Standing.OPEN
    assert evening.of(CHARLIE) == before
    assert before.step("overlap").standing is Standing.PASSED


def test_who_met_still_sees_it_when_the_other_has_left() -> None:
    evening = both_in()
    evening.meets()
    evening.leaves(BOB)
    assert evening.of(ALICE).step("overlap").standing is Standing.OPEN


def test_alices_pass_looks_like_no_choice_yet() -> None:
    evening = Evening(IN_COMMON)
    evening.chooses(BOB)
    before = evening.of(BOB)
    evening.does(ALICE, Act.PASS, "overlap")
    assert evening.of(BOB) == before
    evening.chooses(ALICE)


def test_what_all_have_chosen_moves_no_clock_and_is_nobodys_act() -> None:
    evening = both_in()
    deadline = evening.of(ALICE).expires_at
    evening.meets()
    assert evening.of(ALICE).expires_at == deadline


def test_who_has_met_has_not_met_silence() -> None:
    evening = Evening(Script((OVERLAP, PLAN)))
    evening.chooses(ALICE, BOB)
    evening.wait(days=1)
    assert not evening.of(ALICE).reached
    evening.meets()
    evening.wait(days=7)
    assert evening.of(ALICE).state is State.PUT_AWAY
    assert not evening.of(ALICE).met_silence


def test_alone_a_choice_is_for_oneself() -> None:
    evening = Evening(Script((OVERLAP,), joint=False), people=(ALICE,))
    evening.does(ALICE, Act.FINISH, "overlap")
    assert evening.of(ALICE).step("overlap").reads == {ALICE}
