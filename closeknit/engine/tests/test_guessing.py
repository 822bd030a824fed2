"""Guessing first: alice and bob."""

from closeknit.engine import Act, Reason, Standing, State

from .cast import ALICE, BOB, CHARLIE, DANA, GUESS_AND_ASK, GUESSED, Evening


def sealed() -> Evening:
    evening = Evening(GUESS_AND_ASK)
    evening.seals(ALICE, BOB)
    evening.opens(ALICE, BOB)
    return evening


def test_what_has_opened_stays_closed_to_whoever_can_still_guess_it() -> None:
    evening = sealed()
    assert evening.of(ALICE).current == "guess"
    assert evening.of(ALICE).step("share").reads == {ALICE}
    assert evening.of(ALICE).step("share").standing is Standing.SEALED


def test_it_opens_with_the_guess() -> None:
    evening = sealed()
    evening.does(ALICE, Act.FINISH, "guess")
    assert evening.of(ALICE).step("share").reads == {ALICE, BOB}
    assert evening.of(ALICE).step("share").standing is Standing.OPEN
    assert evening.of(ALICE).current == "respond"


def test_it_opens_without_a_guess_too() -> None:
    evening = sealed()
    evening.does(ALICE, Act.PASS, "guess")
    assert evening.of(ALICE).step("share").reads == {ALICE, BOB}


def test_alices_guess_is_hers_and_changes_nothing_for_bob() -> None:
    evening = sealed()
    evening.does(BOB, Act.FINISH, "guess")
    before = evening.of(BOB)
    evening.does(ALICE, Act.FINISH, "guess")
    assert evening.of(BOB) == before
    assert evening.of(ALICE).step("guess").reads == {ALICE}


def test_bob_reads_alice_while_she_still_guesses() -> None:
    evening = sealed()
    evening.does(BOB, Act.FINISH, "guess")
    assert evening.of(BOB).step("share").reads == {ALICE, BOB}
    evening.does(BOB, Act.RESPOND, "respond", to=ALICE)
    assert evening.of(ALICE).step("share").reads == {ALICE}


def test_a_guess_that_was_left_out_can_be_made_until_the_answer_is_read() -> None:
    evening = Evening(GUESSED)
    evening.seals(ALICE)
    evening.does(ALICE, Act.PASS, "guess")
    assert Act.FINISH in evening.of(ALICE).step("guess").may
    evening.seals(BOB)
    evening.opens(ALICE, BOB)
    assert Act.FINISH not in evening.of(ALICE).step("guess").may
    assert evening.refuses(ALICE, Act.FINISH, "guess") is Reason.NOT_YET


def test_nobody_waits_for_ever_for_their_own_guess() -> None:
    evening = sealed()
    evening.wait(days=7)
    assert evening.of(ALICE).state is State.PUT_AWAY
    assert evening.of(ALICE).step("share").reads == {ALICE, BOB}


def closes_among_alice_and_bob(evening: Evening) -> None:
    evening.wait(days=3)
    evening.does(ALICE, Act.CLOSE, "share")
    evening.opens(ALICE, BOB)


def test_what_is_out_cannot_be_taken_back_for_want_of_a_guess() -> None:
    evening = Evening(GUESSED, people=(ALICE, BOB, CHARLIE))
    evening.seals(ALICE, BOB, agreed=True)
    closes_among_alice_and_bob(evening)
    evening.leaves(BOB)
    assert evening.of(ALICE).step("share").standing is Standing.SEALED
    assert evening.refuses(ALICE, Act.TAKE_BACK, "share") is Reason.COMPLETE
    evening.does(ALICE, Act.PASS, "guess")
    assert evening.of(ALICE).step("share").reads == {ALICE, BOB}


def test_words_that_are_given_after_all_wait_for_the_guess_too() -> None:
    evening = Evening(GUESSED, people=(ALICE, BOB, CHARLIE, DANA))
    evening.seals(ALICE, BOB, agreed=True)
    evening.seals(CHARLIE)
    closes_among_alice_and_bob(evening)
    evening.does(CHARLIE, Act.RELEASE, "share")
    assert evening.of(ALICE).step("share").reads == {ALICE}
    evening.does(ALICE, Act.FINISH, "guess")
    assert evening.of(ALICE).step("share").reads == {ALICE, BOB, CHARLIE}
