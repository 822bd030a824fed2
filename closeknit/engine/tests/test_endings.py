"""Silence, leaving, closing, offers, and sittings for one."""

from closeknit.engine import (
    Act,
    Opened,
    Position,
    Reason,
    Refusal,
    Script,
    Standing,
    State,
    may_offer,
    put_aside_streak,
    start,
    turns_inward,
)

from .cast import (
    ALICE,
    ANSWERED,
    BOB,
    CHARLIE,
    DANA,
    DAWN,
    ONE_SEAL,
    PACE,
    SHARE,
    Evening,
)

THREE = (ALICE, BOB, CHARLIE)


def test_an_offer_is_bobs_to_take_up_and_alices_to_withdraw() -> None:
    evening = Evening()
    assert evening.of(ALICE).state is State.OFFER
    assert evening.of(BOB).state is State.OFFERED
    assert evening.refuses(BOB, Act.WITHDRAW) is Reason.TAKEN_UP
    evening.does(ALICE, Act.WITHDRAW)
    assert evening.of(BOB).state is State.PUT_AWAY
    assert evening.refuses(ALICE, Act.WITHDRAW) is Reason.ALREADY_DONE


def test_an_offer_that_was_taken_up_cannot_be_withdrawn() -> None:
    evening = Evening()
    evening.seals(BOB)
    assert evening.refuses(ALICE, Act.WITHDRAW) is Reason.TAKEN_UP


def test_another_time_and_no_answer_look_the_same() -> None:
    evening = Evening()
    before = evening.of(ALICE)
    evening.does(BOB, Act.SET_ASIDE)
    assert evening.of(BOB).state is State.SET_ASIDE
    assert evening.of(ALICE) == before
    assert evening.refuses(BOB, Act.SEAL, "share") is Reason.ASIDE
    evening.does(BOB, Act.TAKE_UP)
    assert evening.of(BOB).state is State.OFFERED


def test_setting_aside_keeps_nobody_from_the_opening() -> None:
    evening = Evening()
    evening.seals(ALICE)
    evening.does(ALICE, Act.SET_ASIDE)
    evening.seals(BOB)
    evening.opens(ALICE, BOB)
    assert evening.of(BOB).step("share").reads == {ALICE, BOB}


def test_what_nobody_moves_is_put_away_and_words_come_back() -> None:
    evening = Evening()
    evening.seals(ALICE)
    evening.wait(days=7)
    assert evening.of(ALICE).state is State.PUT_AWAY
    assert evening.of(ALICE).returned == ("share",)
    assert evening.of(BOB).finished
    assert evening.refuses(BOB, Act.SEAL, "share") is Reason.PUT_AWAY


def test_words_that_came_back_are_kept_let_go_or_opened_anyway() -> None:
    for what, standing, readers in (
        (Act.KEEP, Standing.KEPT, {ALICE}),
        (Act.LET_GO, Standing.LET_GO, set()),
        (Act.RELEASE, Standing.RELEASED, {ALICE, BOB}),
    ):
        evening = Evening()
        evening.seals(ALICE)
        evening.wait(days=8)
        evening.does(ALICE, what, "share")
        assert evening.of(ALICE).step("share").standing is standing
        readings = [p for p in (ALICE, BOB) if ALICE in evening.of(p).step("share").reads]
        assert set(readings) == readers
        assert evening.of(ALICE).finished
        assert evening.refuses(ALICE, what, "share") is Reason.ALREADY_DONE


def test_words_that_are_decided_upon_are_not_decided_again() -> None:
    evening = Evening()
    evening.seals(ALICE)
    assert evening.refuses(ALICE, Act.KEEP, "share") is Reason.NOT_RETURNED
    evening.wait(days=8)
    evening.does(ALICE, Act.LET_GO, "share")
    assert evening.refuses(ALICE, Act.RELEASE, "share") is Reason.DECIDED


def test_what_is_complete_opens_after_the_deadline_too() -> None:
    evening = Evening()
    evening.seals(ALICE, BOB)
    evening.opens(BOB)
    evening.wait(days=30)
    evening.opens(ALICE)
    assert evening.of(BOB).step("share").standing is Standing.OPEN


def test_a_late_opening_does_not_revive_what_was_put_away() -> None:
    evening = Evening(Script((SHARE, PACE)))
    evening.seals(ALICE, BOB)
    evening.wait(days=30)
    evening.opens(ALICE, BOB)
    assert evening.of(ALICE).expires_at is None
    assert evening.refuses(ALICE, Act.FINISH, "pace") is Reason.PUT_AWAY


def test_bob_alone_gets_his_words_back_when_alice_leaves() -> None:
    evening = Evening()
    evening.seals(ALICE, BOB)
    evening.opens(BOB)
    evening.leaves(ALICE)
    for person in (ALICE, BOB):
        assert evening.of(person).returned == ("share",)
    assert evening.refuses(BOB, Act.RELEASE, "share") is Reason.NOBODY_THERE


def test_bob_still_reads_what_had_opened_before_alice_left() -> None:
    evening = Evening()
    evening.seals(ALICE, BOB)
    evening.opens(ALICE, BOB)
    evening.leaves(ALICE)
    assert evening.of(BOB).step("share").reads == {ALICE, BOB}
    assert evening.of(ALICE).step("share").reads == {ALICE}


def test_bob_still_reads_what_had_opened_where_rows_know_no_times() -> None:
    """Charlie left before it opened, alice after it; to the rows both left at the same moment."""
    evening = Evening(people=THREE)
    evening.seals(ALICE, BOB)
    evening.events |= {Opened(person, "share", evening.now) for person in (ALICE, BOB)}
    evening.leaves(CHARLIE, ALICE)
    assert evening.of(BOB).step("share").reads == {ALICE, BOB}


def test_when_the_third_leaves_the_other_two_are_complete() -> None:
    evening = Evening(people=THREE)
    evening.seals(ALICE, BOB)
    evening.leaves(CHARLIE)
    evening.opens(ALICE, BOB)
    assert evening.of(ALICE).step("share").reads == {ALICE, BOB}


def test_leaving_after_the_deadline_completes_nothing() -> None:
    evening = Evening(people=THREE)
    evening.seals(ALICE, BOB)
    evening.wait(days=8)
    evening.does(ALICE, Act.LET_GO, "share")
    evening.leaves(CHARLIE)
    assert evening.of(BOB).step("share").standing is Standing.RETURNED
    assert evening.of(BOB).to_open == ()


def test_words_of_one_who_left_before_the_opening_do_not_open() -> None:
    evening = Evening(people=THREE)
    evening.seals(*THREE)
    evening.opens(CHARLIE, ALICE)
    evening.leaves(CHARLIE)
    evening.opens(BOB)
    assert evening.of(ALICE).step("share").reads == {ALICE, BOB}
    assert evening.of(CHARLIE).step("share").standing is Standing.RETURNED


def closable() -> Evening:
    evening = Evening(ONE_SEAL, people=(ALICE, BOB, CHARLIE, DANA))
    evening.seals(ALICE, BOB, agreed=True)
    evening.seals(CHARLIE)
    return evening


def test_it_closes_only_after_its_day() -> None:
    evening = closable()
    assert evening.refuses(ALICE, Act.CLOSE, "share") is Reason.NOT_YET
    evening.wait(days=3)
    assert evening.of(ALICE).to_close == evening.of(BOB).to_close == ("share",)
    assert evening.of(CHARLIE).to_close == evening.of(DANA).to_close == ()


def test_a_closed_step_opens_among_those_who_sealed_and_agreed() -> None:
    evening = closable()
    evening.wait(days=3)
    evening.does(ALICE, Act.CLOSE, "share")
    evening.opens(BOB, ALICE)
    assert evening.of(ALICE).step("share").reads == {ALICE, BOB}
    assert evening.of(CHARLIE).step("share").standing is Standing.RETURNED
    assert evening.of(CHARLIE).step("share").reads == {CHARLIE}
    assert evening.of(DANA).step("share").standing is Standing.MISSED
    assert evening.refuses(DANA, Act.SEAL, "share") is Reason.MISSED
    assert evening.refuses(BOB, Act.CLOSE, "share") is Reason.ALREADY_DONE


def test_two_people_cannot_close() -> None:
    evening = Evening(ONE_SEAL)
    evening.seals(ALICE, agreed=True)
    evening.wait(days=4)
    assert evening.of(ALICE).to_close == ()


def test_alone_a_share_is_writing_for_oneself() -> None:
    evening = Evening(Script((SHARE, PACE), joint=False), people=(ALICE,))
    assert evening.of(ALICE).step("share").may == {Act.FINISH, Act.PASS}
    evening.does(ALICE, Act.FINISH, "share")
    assert evening.of(ALICE).step("share").reads == {ALICE}
    evening.does(ALICE, Act.FINISH, "pace")
    assert evening.of(ALICE).state is State.OVER


def test_alone_ones_own_acts_keep_the_sitting_alive() -> None:
    evening = Evening(Script((SHARE, PACE), joint=False), people=(ALICE,))
    evening.wait(days=6)
    evening.does(ALICE, Act.SET_ASIDE)
    evening.wait(days=6)
    evening.does(ALICE, Act.TAKE_UP)
    assert evening.of(ALICE).current == "share"
    evening.wait(days=7)
    assert evening.of(ALICE).state is State.PUT_AWAY


def offered_and_silent() -> Position:
    evening = Evening(ANSWERED)
    evening.seals(ALICE)
    evening.wait(days=8)
    return evening.of(ALICE)


def opened() -> Position:
    evening = Evening(ANSWERED)
    evening.seals(ALICE, BOB)
    evening.opens(ALICE, BOB)
    evening.wait(days=8)
    return evening.of(ALICE)


def test_one_open_offer_per_bond() -> None:
    evening = Evening()
    assert not may_offer([evening.of(ALICE)])
    assert may_offer([evening.of(BOB)])
    refused = start(ANSWERED, ALICE, frozenset({ALICE, BOB}), [evening.of(ALICE)], DAWN)
    assert refused == Refusal(Reason.OPEN_OFFER)
    evening.does(ALICE, Act.SET_ASIDE)
    assert not may_offer([evening.of(ALICE)])
    evening.seals(BOB)
    assert may_offer([evening.of(ALICE)])


def test_two_silences_in_a_row_turn_suggestions_inward() -> None:
    silent = offered_and_silent()
    assert silent.met_silence
    assert put_aside_streak([silent, silent]) == 2
    assert turns_inward([opened(), silent, silent])
    assert not turns_inward([silent, opened(), silent])


def test_what_runs_and_what_others_offered_does_not_end_the_row() -> None:
    running = Evening().of(ALICE)
    ignored = Evening()
    ignored.wait(days=8)
    silent = offered_and_silent()
    assert put_aside_streak([silent, running, ignored.of(BOB), silent]) == 2


def test_a_withdrawn_offer_is_no_silence() -> None:
    evening = Evening()
    evening.does(ALICE, Act.WITHDRAW)
    assert not evening.of(ALICE).met_silence
