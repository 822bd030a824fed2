"""Reflect first: advice is closed until whoever spoke says "yes, that's it"."""

from closeknit.people.models import Person
from closeknit.practices.tests.sitting_down import Two

IDEA = "You could ask your sister"


def spoken(two: Two, alice: Person, bob: Person, need: str = "ear") -> None:
    table = two.begin("hear-before-fixing", "")
    for person, wish in ((alice, need), (bob, "ear")):
        table.done(person, "need", "", chosen=wish)
        table.done(person, "matter", f"What weighs on {person.handle}")
    table.look(alice, bob)


def follow(two: Two, who: Person, choice: str, text: str = "") -> int:
    answered = two.table.post(who, "steps/ear-first/reflection/", choice=choice, text=text)
    return answered.status_code


def test_advice_comes_after_the_yes(two: Two, alice: Person, bob: Person) -> None:
    spoken(two, alice, bob)
    assert follow(two, bob, "add", IDEA) == 409
    two.table.done(bob, "ear-first", "It weighs on you")
    assert "Add something of yours" not in two.table.page(bob)
    assert follow(two, bob, "add", IDEA) == 409
    assert "Yes, that’s it" in two.table.page(alice)
    assert follow(two, alice, "hear") == 302
    assert "Add something of yours" in two.table.page(bob)
    assert follow(two, bob, "add", IDEA) == 302
    assert IDEA in two.table.page(alice)


def test_what_is_missing_is_said_and_heard_once_more(two: Two, alice: Person, bob: Person) -> None:
    spoken(two, alice, bob)
    two.table.done(bob, "ear-first", "You are tired")
    assert follow(two, alice, "correct", "More lonely than tired") == 302
    page = two.table.page(bob)
    assert "More lonely than tired" in page
    assert "Say it back once more" in page
    assert follow(two, bob, "say-again", "Lonely, then") == 302
    assert "Lonely, then" in two.table.page(alice)
    assert follow(two, alice, "hear") == 302


def test_who_asked_for_a_hand_gets_one_at_once(two: Two, alice: Person, bob: Person) -> None:
    spoken(two, alice, bob, need="hand")
    two.table.done(bob, "ear-first", "It is the roof")
    assert follow(two, bob, "add", IDEA) == 302
    assert IDEA in two.table.page(alice)


def test_nobody_says_yes_for_somebody_else(two: Two, alice: Person, bob: Person) -> None:
    spoken(two, alice, bob)
    two.table.done(bob, "ear-first", "It weighs on you")
    assert follow(two, bob, "hear") == 409
    assert follow(two, bob, "correct", "No") == 409


def test_empty_words_come_back_and_nothing_is_said(two: Two, alice: Person, bob: Person) -> None:
    spoken(two, alice, bob)
    two.table.done(bob, "ear-first", "It weighs on you")
    assert follow(two, alice, "correct", "  ") == 422
    assert follow(two, alice, "hear") == 302
