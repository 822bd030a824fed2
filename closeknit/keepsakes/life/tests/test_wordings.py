"""What several agreed on: put anew with everybody’s yes, looked at again, stepped back from."""

from closeknit.keepsakes.conftest import Pair
from closeknit.keepsakes.life.tests.telling import (
    LATER,
    OTHER,
    TRUCE,
    agreed,
    at,
    find,
    mark,
    page,
)


def test_what_was_agreed_is_put_anew_when_all_have_said_yes(pair: Pair) -> None:
    number = agreed(pair)
    alice, bob = pair.browser(pair.alice), pair.browser(pair.bob)
    sent = {"text": LATER, "seen": "1", "look": "2199-01-01"}
    assert alice.post(at(pair, number, "wordings"), sent).status_code == 302
    assert find(pair, pair.bob, number).text == TRUCE
    text = page(bob.get(at(pair, number)))
    assert "Suggested anew" in text
    assert "Yes to this" in text
    assert "Yes to this" not in page(alice.get(at(pair, number)))
    assert bob.post(at(pair, number, "wordings"), {"accept": "2"}).status_code == 302
    found = find(pair, pair.alice, number)
    assert (found.text, found.accepted) == (LATER, ("Alice", "Bob"))
    text = page(alice.get(at(pair, number)))
    assert "Put anew, and accepted:" in text
    assert TRUCE in text
    assert "1 January 2199" in text


def test_two_who_accept_different_wordings_in_the_same_instant(pair: Pair) -> None:
    """The one who comes second learns that another one stands there now, and has accepted nothing."""
    number = agreed(pair)
    alice, bob = pair.browser(pair.alice), pair.browser(pair.bob)
    alice.post(at(pair, number, "wordings"), {"text": LATER, "seen": "1"})
    alice.post(at(pair, number, "wordings"), {"text": OTHER, "seen": "2"})
    answer = bob.post(at(pair, number, "wordings"), {"accept": "2"})
    assert answer.status_code == 409
    assert OTHER in page(answer)
    assert find(pair, pair.bob, number).text == TRUCE
    late = bob.post(at(pair, number, "wordings"), {"text": "Mine", "seen": "2"})
    assert late.status_code == 409
    assert "Mine" in page(late)
    assert bob.post(at(pair, number, "wordings"), {"accept": "3"}).status_code == 302
    assert bob.post(at(pair, number, "wordings"), {"accept": "3"}).status_code == 302
    assert find(pair, pair.alice, number).text == OTHER


def test_a_suggestion_is_taken_back_until_somebody_has_said_yes(pair: Pair) -> None:
    number, alice, bob = agreed(pair), pair.browser(pair.alice), pair.browser(pair.bob)
    alice.post(at(pair, number, "wordings"), {"text": LATER, "seen": "1"})
    assert bob.post(at(pair, number, "wordings"), {"back": "yes"}).status_code == 409
    assert alice.post(at(pair, number, "wordings"), {"back": "yes"}).status_code == 302
    assert "Suggested anew" not in page(bob.get(at(pair, number)))


def test_looking_again_and_stepping_back(pair: Pair) -> None:
    number, alice, bob = agreed(pair), pair.browser(pair.alice), pair.browser(pair.bob)
    assert mark(bob, pair, number, "looked-again", look="2199-03-04").status_code == 302
    assert find(pair, pair.alice, number).look is not None
    assert "4 March 2199" in page(alice.get(at(pair, number)))
    assert mark(alice, pair, number, "stepped-back").status_code == 302
    text = page(bob.get(at(pair, number)))
    assert "No longer agreed on" in text
    assert "Put it anew" not in text
    assert bob.post(at(pair, number, "wordings"), {"text": LATER, "seen": "1"}).status_code == 409
