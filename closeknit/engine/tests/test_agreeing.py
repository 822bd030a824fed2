"""Agreeing: one drafts, all accept just that, or write another."""

import pytest

from closeknit.engine import Act, Deed, Outcome, Reason, Refusal, Script, Standing, State, act

from .cast import AGREE, AGREED_ON, ALICE, BOB, CHARLIE, DANA, EVE, PLAN, Evening

THREE = (ALICE, BOB, CHARLIE)


def three() -> Evening:
    return Evening(AGREED_ON, people=THREE)


def test_it_is_agreed_when_all_accept_the_same_revision() -> None:
    evening = three()
    evening.drafts(ALICE, 1)
    evening.accepts(BOB, number=1)
    assert evening.of(BOB).step("agree").standing is Standing.GIVEN
    assert not evening.of(CHARLIE).step("agree").agreed
    evening.accepts(CHARLIE, number=1)
    for person in THREE:
        assert evening.of(person).step("agree").agreed
        assert evening.of(person).step("agree").standing is Standing.DONE
        assert evening.of(person).state is State.OVER


def test_whoever_writes_accepts_it() -> None:
    evening = three()
    evening.drafts(ALICE, 1)
    assert evening.of(ALICE).step("agree").may == {Act.DRAFT}
    assert evening.refuses(ALICE, Act.ACCEPT, "agree", number=1) is Reason.ALREADY_DONE


def test_everybody_reads_every_draft() -> None:
    evening = three()
    evening.drafts(ALICE, 1)
    evening.drafts(BOB, 2)
    assert evening.of(CHARLIE).step("agree").reads == {ALICE, BOB}
    assert evening.of(CHARLIE).step("agree").revision == 2


def test_a_yes_to_one_text_is_none_to_the_next() -> None:
    evening = three()
    evening.drafts(ALICE, 1)
    evening.accepts(BOB, number=1)
    evening.drafts(CHARLIE, 2)
    evening.accepts(ALICE, number=2)
    assert not evening.of(BOB).step("agree").agreed
    assert evening.of(BOB).step("agree").standing is Standing.HERE
    assert evening.refuses(BOB, Act.ACCEPT, "agree", number=1) is Reason.CHANGED
    evening.accepts(BOB, number=2)
    assert evening.of(BOB).step("agree").agreed


def test_nobody_accepts_what_they_have_not_seen() -> None:
    evening = three()
    assert evening.refuses(BOB, Act.ACCEPT, "agree", number=0) is Reason.NOBODY_THERE
    evening.drafts(ALICE, 1)
    for number in (0, 2, None):
        assert evening.refuses(BOB, Act.ACCEPT, "agree", number=number) is Reason.CHANGED


def test_what_is_agreed_on_is_written_no_more() -> None:
    evening = Evening(AGREED_ON)
    evening.drafts(ALICE, 1)
    evening.accepts(BOB, number=1)
    assert evening.refuses(ALICE, Act.DRAFT, "agree", number=1) is Reason.CHANGED
    assert evening.refuses(BOB, Act.ACCEPT, "agree", number=1) is Reason.ALREADY_DONE


@pytest.mark.parametrize("order", [(0, 1), (1, 0)], ids=["draft-first", "accept-first"])
def test_of_writing_and_accepting_in_the_same_instant_the_second_is_told(
    order: tuple[int, int],
) -> None:
    evening = Evening(AGREED_ON)
    evening.drafts(ALICE, 1)
    both = ((ALICE, Deed(Act.DRAFT, "agree", number=1)), (BOB, Deed(Act.ACCEPT, "agree", number=1)))
    (one, first), (two, second) = both[order[0]], both[order[1]]
    outcome = act(AGREED_ON, evening.events, one, first, evening.now)
    assert isinstance(outcome, Outcome)
    events = outcome.applied(evening.events)
    assert act(AGREED_ON, events, two, second, evening.now) == Refusal(Reason.CHANGED)


def test_of_two_who_write_in_the_same_instant_the_second_is_told() -> None:
    evening = Evening(AGREED_ON)
    evening.drafts(ALICE, 1)
    assert evening.refuses(BOB, Act.DRAFT, "agree", number=0) is Reason.CHANGED
    assert evening.refuses(ALICE, Act.DRAFT, "agree", number=0) is Reason.ALREADY_DONE


def test_a_pass_is_silent_and_can_be_thought_over() -> None:
    evening = Evening(AGREED_ON)
    evening.drafts(ALICE, 1)
    before = evening.of(ALICE)
    evening.does(BOB, Act.PASS, "agree")
    assert evening.of(ALICE) == before
    evening.accepts(BOB, number=1)
    assert evening.of(ALICE).step("agree").agreed


def test_a_draft_holds_nobody_up() -> None:
    evening = Evening(Script((PLAN, AGREE)))
    evening.drafts(ALICE, 1, step="plan")
    assert evening.of(ALICE).current == "agree"


def test_nobody_waits_for_ever_for_a_yes() -> None:
    evening = Evening(AGREED_ON)
    evening.drafts(ALICE, 1)
    evening.wait(days=7)
    assert evening.of(ALICE).state is State.PUT_AWAY
    assert evening.of(ALICE).met_silence
    assert evening.refuses(BOB, Act.ACCEPT, "agree", number=1) is Reason.PUT_AWAY


def test_who_was_told_yes_has_not_met_silence() -> None:
    evening = Evening(Script((AGREE, PLAN)))
    evening.drafts(ALICE, 1)
    evening.accepts(BOB, number=1)
    evening.wait(days=7)
    assert evening.of(ALICE).state is State.PUT_AWAY
    assert not evening.of(ALICE).met_silence


def test_when_the_third_leaves_the_other_two_can_have_agreed() -> None:
    evening = three()
    evening.drafts(ALICE, 1)
    evening.accepts(BOB, number=1)
    evening.leaves(CHARLIE)
    assert evening.of(ALICE).step("agree").agreed


def test_leaving_after_the_end_completes_no_agreement() -> None:
    evening = three()
    evening.drafts(ALICE, 1)
    evening.accepts(BOB, number=1)
    evening.wait(days=8)
    evening.leaves(CHARLIE)
    assert not evening.of(ALICE).step("agree").agreed


def test_who_takes_the_company_away_completes_no_agreement() -> None:
    evening = three()
    evening.drafts(CHARLIE, 1)
    evening.leaves(CHARLIE)
    evening.accepts(ALICE, number=1)
    evening.leaves(BOB)
    assert not evening.of(ALICE).step("agree").agreed


def test_what_was_agreed_on_stays_so_whoever_leaves() -> None:
    evening = three()
    evening.drafts(ALICE, 1)
    evening.accepts(BOB, CHARLIE, number=1)
    for person in (CHARLIE, BOB):
        evening.leaves(person)
        assert evening.of(ALICE).step("agree").agreed


def test_what_two_agreed_on_stays_so_where_rows_know_no_times() -> None:
    """Charlie left before, bob after it; to the rows both left at the same moment."""
    evening = three()
    evening.drafts(ALICE, 1)
    evening.accepts(BOB, number=1)
    evening.leaves(CHARLIE, BOB)
    assert evening.of(ALICE).step("agree").agreed


def test_whoever_left_sees_nothing_of_what_comes_later() -> None:
    evening = Evening(AGREED_ON, people=(*THREE, DANA))
    evening.drafts(DANA, 1)
    evening.leaves(DANA)
    before = evening.of(DANA)
    evening.accepts(ALICE, BOB, number=1)
    evening.drafts(CHARLIE, 2)
    assert evening.of(DANA) == before
    assert before.step("agree").reads == {DANA}
    assert evening.of(EVE).step("agree").revision == 0


def test_a_plan_is_agreed_on_like_anything_else() -> None:
    evening = Evening(Script((PLAN,)))
    evening.drafts(ALICE, 1, step="plan")
    evening.drafts(BOB, 2, step="plan")
    evening.accepts(ALICE, number=2, step="plan")
    assert evening.of(BOB).step("plan").agreed


def test_alone_one_agrees_with_oneself_by_writing_it() -> None:
    evening = Evening(Script((AGREE,), joint=False), people=(ALICE,))
    evening.does(ALICE, Act.FINISH, "agree")
    assert evening.of(ALICE).state is State.OVER
    assert evening.of(ALICE).step("agree").reads == {ALICE}


def test_after_fifty_revisions_only_a_yes_is_left() -> None:
    evening = Evening(AGREED_ON)
    for number in range(1, 51):
        evening.drafts((ALICE, BOB)[number % 2], number)
    assert evening.of(ALICE).step("agree").may == set()
    assert evening.refuses(ALICE, Act.DRAFT, "agree", number=50) is Reason.WRONG_STEP
    evening.accepts(BOB, number=50)
