"""Reading an answer to somebody: what it answers is looked up, never sent."""

import pytest

from closeknit.engine import Act
from closeknit.people.models import Person
from closeknit.practices.coaching.looking import look
from closeknit.practices.coaching.tests.at_a_form import BLAMING, DANGER, field, read, to_step
from closeknit.practices.tests.sitting_down import Table, Two, page_of

pytestmark = pytest.mark.django_db

MATTER = "The roof leaks, and I am tired of it"
SAID_BACK = "You are tired of the roof"


@pytest.fixture
def heard(two: Two, alice: Person, bob: Person) -> Table:
    """Each has said what weighs on them; Alice asked for a hand, Bob for an ear."""
    table = two.begin("hear-before-fixing", "")
    for person, wish in ((alice, "hand"), (bob, "ear")):
        table.done(person, "need", "", chosen=wish)
        table.done(person, "matter", f"{MATTER}, says {person.handle}")
    table.look(alice, bob)
    return table


def test_the_words_that_are_answered_are_looked_up(
    heard: Table, alice: Person, bob: Person
) -> None:
    run = heard.run(bob)
    step = run.step("ear-first")
    for to in (alice.pk, None):
        seen = look(run, step, to, None)
        assert (seen.task, seen.said) == ("reply", f"{MATTER}, says {alice.handle}")
    assert look(run, step, bob.pk, None).said == f"{MATTER}, says {bob.handle}"


def test_words_that_have_not_opened_are_not_looked_up(two: Two, alice: Person, bob: Person) -> None:
    table = two.begin("hear-before-fixing", "")
    for person in (alice, bob):
        table.done(person, "need", "", chosen="ear")
    table.done(alice, "matter", MATTER)
    run = table.run(bob)
    assert look(run, run.step("ear-first"), alice.pk, None).said == ""


def test_words_that_do_not_fit_what_was_signed_are_not_read(
    heard: Table, alice: Person, bob: Person
) -> None:
    run = heard.run(bob)
    run.broken.add("matter")
    assert look(run, run.step("ear-first"), alice.pk, None).said == ""


def test_who_asked_for_a_hand_gets_advice_that_is_never_early(
    heard: Table, alice: Person, bob: Person
) -> None:
    def welcome(who: Person, to: Person, follows: Act | None = None) -> bool:
        run = heard.run(who)
        return look(run, run.step("ear-first"), to.pk, follows).welcome

    assert welcome(bob, alice)
    assert not welcome(alice, bob)
    assert not welcome(alice, bob, Act.SAY_AGAIN)
    assert welcome(alice, bob, Act.ADD)


def test_what_is_still_missing_is_a_draft_and_no_reply(heard: Table, alice: Person) -> None:
    run = heard.run(alice)
    assert look(run, run.step("ear-first"), None, Act.CORRECT).task == "draft"


def test_an_answer_keeps_its_place_and_its_words(heard: Table, alice: Person, bob: Person) -> None:
    page = page_of(
        read(heard, bob, "ear-first", text=SAID_BACK, to=alice.pk.hex, coach_asked="yes")
    )
    assert field(page) == SAID_BACK
    assert f'name="to" value="{alice.pk}"' in page
    assert 'id="ear-first-notes' in page


def test_what_follows_an_answer_is_read_in_its_own_place(
    heard: Table, alice: Person, bob: Person
) -> None:
    heard.done(alice, "ear-first", SAID_BACK, to=bob.pk.hex)
    heard.look(bob)
    sent = {"to": alice.pk.hex, "choice": "correct"}
    page = page_of(read(heard, bob, "ear-first", text=BLAMING, **sent, coach_asked="yes"))
    follow = page[page.index("Something is still missing") :]
    assert field(follow) == BLAMING
    assert "<mark>You never listen to me</mark>" in follow
    assert "<details open>" in page
    assert "What you wrote, to take with you" not in page


def test_danger_in_what_is_answered_is_met_with_the_quiet_page(
    two: Two, alice: Person, bob: Person
) -> None:
    table = two.begin("i-feel", "")
    to_step(table, alice, "verdicts", "feelings", "needs")
    table.done(alice, "told", "", when=DANGER)
    to_step(table, bob, "verdicts", "feelings", "needs", "told")
    table.look(bob)
    page = page_of(read(table, bob, "understood", text="You never listen to me."))
    assert "Here are people to talk to." in page
    assert "<mark>" not in page
