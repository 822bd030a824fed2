"""A guess comes before what it guesses, and nobody else knows that there is one."""

from closeknit.people.models import Person
from closeknit.practices.tests.sitting_down import Two

WEEK, GUESS = "The flood in the cellar", "She will write about the garden"


def test_the_answer_stays_closed_to_who_still_guesses(two: Two, alice: Person, bob: Person) -> None:
    table = two.begin("guess-and-ask", "")
    table.done(alice, "week", "Alice’s week")
    table.done(bob, "week", WEEK)
    table.look(alice, bob)
    assert table.standing(alice, "week") == "sealed"
    assert WEEK not in table.page(alice)
    assert WEEK not in table.thread(alice)
    table.act(bob, "guess", "passing")
    assert "Alice’s week" in table.page(bob)


def test_the_guess_shows_to_its_author_alone(two: Two, alice: Person, bob: Person) -> None:
    table = two.begin("guess-and-ask", "")
    table.done(alice, "week", "Alice’s week")
    table.done(alice, "guess", GUESS)
    table.done(bob, "week", WEEK)
    table.act(bob, "guess", "passing")
    table.look(alice, bob)
    assert WEEK in table.page(alice)
    assert GUESS in table.page(alice)
    table.done(alice, "question", "How high did it stand?")
    assert "How high did it stand?" in table.page(bob)
    assert GUESS not in table.page(bob) + table.thread(bob) + table.today(bob)
