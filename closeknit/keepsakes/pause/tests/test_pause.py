"""Saying that it is too much, everything resting, and coming back: as two people do it."""

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any
from uuid import uuid4

import pytest
from django.http import HttpResponse

from closeknit import post
from closeknit.bonds import leaving, words
from closeknit.bonds.models import Words
from closeknit.bonds.tests.bonding import again
from closeknit.catalogue import Keeps
from closeknit.keepsakes.conftest import Pair
from closeknit.keepsakes.life import marking
from closeknit.keepsakes.pause import pausing, payloads
from closeknit.keepsakes.pause.pausing import LEAST, MOST, USUAL, Pause
from closeknit.people import shelf
from closeknit.people.clock import SetClock
from closeknit.people.http import Visit
from closeknit.vault.golden_payloads import golden_mistakes
from closeknit.web.tests import living

GOLDEN = Path(__file__).parent / "golden"
EVENING = datetime(2026, 5, 3, 18, 14, tzinfo=UTC)


@pytest.fixture(autouse=True)
def evening(clock: SetClock) -> SetClock:
    clock.moment = EVENING
    return clock


def at(pair: Pair, *parts: str) -> str:
    return f"/together/{pair.bond.pk}/pause/" + "".join(f"{part}/" for part in parts)


def page(answer: HttpResponse) -> str:
    return bytes(answer.content).decode()


def found(pair: Pair, visit: Visit) -> Pause | None:
    return pausing.of_bond(visit, pair.view(visit))


def rests(pair: Pair, visit: Visit) -> bool:
    pause = found(pair, visit)
    return pause is not None and pause.stands


def test_the_golden_payloads_load() -> None:
    assert golden_mistakes(GOLDEN, (payloads.TOO_MUCH, payloads.CALMING)) == []


def test_one_says_it_and_everything_rests_for_both(pair: Pair, evening: SetClock) -> None:
    row = living.begin(pair.alice, pair.bond)
    alice, bob = pair.browser(pair.alice), pair.browser(pair.bob)
    assert "Pause now" in page(bob.get(f"/sittings/{row.ref}/"))
    assert alice.post(at(pair)).status_code == 302
    for browser, who in ((alice, "You"), (bob, "Alice")):
        sitting = page(browser.get(f"/sittings/{row.ref}/"))
        assert "It is too much just now" in sitting
        assert f"<bdi>{who}</bdi> said so" in sitting
        assert "20:44" in sitting
        assert "Seal it" not in sitting
        assert "It is too much just now" in page(browser.get("/"))
        assert "It is too much just now" in page(browser.get(f"/together/{pair.bond.pk}/"))
    evening.forward(minutes=31)
    alice, bob = pair.browser(pair.alice), pair.browser(pair.bob)
    assert "Seal it" in page(bob.get(f"/sittings/{row.ref}/"))
    assert "Time to come back to it" in page(bob.get("/"))
    assert alice.post(at(pair, "return"), {"back": "yes"}).status_code == 302
    assert found(pair, pair.bob) is None
    assert "Time to come back to it" not in page(bob.get("/"))
    assert Words.objects.filter(subject=pausing.place(pair.bond.pk)).count() == 0


def test_what_was_typed_meanwhile_is_not_sent_and_not_lost(pair: Pair) -> None:
    row = living.begin(pair.alice, pair.bond)
    bob = pair.browser(pair.bob)
    pausing.say(pair.alice, pair.view(pair.alice))
    sent = {"text": "Nightingale"}
    answer = bob.post(f"/sittings/{row.ref}/steps/feeling/answer/", sent)
    assert answer.status_code == 409
    assert "Everything rests here for now" in page(answer)
    assert "Nightingale" in page(answer)
    assert not row.seals.exists()


def test_nothing_new_is_offered_while_everything_rests(pair: Pair) -> None:
    pausing.say(pair.alice, pair.view(pair.alice))
    sent = {"bond": str(pair.bond.pk), "form": "two-minutes"}
    answer = pair.browser(pair.bob).post("/practices/daily-check-in/sitting/", sent)
    assert answer.status_code == 409
    assert "Everything between you rests for now." in page(answer)


def test_nothing_is_kept_meanwhile_and_what_was_typed_stays(pair: Pair) -> None:
    number = marking.tell(
        pair.alice, pair.view(pair.alice), Keeps.BOUNDARY, {"text": "Mine"}, uuid4()
    )
    pausing.say(pair.alice, pair.view(pair.alice))
    bob, kept = pair.browser(pair.bob), f"/together/{pair.bond.pk}/keepsakes/"
    answer = bob.post(f"{kept}new/boundary/", {"text": "Nightingale"})
    assert answer.status_code == 422
    for said in ("Everything between you rests for now", "Nightingale"):
        assert said in page(answer)
    answer = bob.post(f"{kept}{number}/marks/", {"mark": "read"})
    assert answer.status_code == 409
    assert "Everything between you rests for now" in page(answer)
    answer = pair.browser(pair.alice).post(f"{kept}{number}/withdrawal/")
    assert answer.status_code == 302


def test_two_of_them_make_one_sentence(pair: Pair) -> None:
    for visit in (pair.alice, pair.bob):
        pausing.say(visit, pair.view(visit))
    assert "<bdi>Bob and you</bdi> said so" in page(pair.browser(pair.alice).get("/"))


def test_an_offer_can_be_put_aside_while_everything_rests(pair: Pair) -> None:
    row = living.begin(pair.alice, pair.bond)
    pausing.say(pair.alice, pair.view(pair.alice))
    assert pair.browser(pair.bob).post(f"/sittings/{row.ref}/aside/").status_code == 302


def test_nobody_comes_back_before_twenty_minutes(pair: Pair, evening: SetClock) -> None:
    pair.browser(pair.alice).post(at(pair))
    evening.forward(minutes=19)
    alice = pair.browser(pair.alice)
    assert "I am back" not in page(alice.get(at(pair)))
    answer = alice.post(at(pair, "return"), {"back": "yes"})
    assert answer.status_code == 409
    assert "The twenty minutes are not over yet." in page(answer)
    assert rests(pair, pair.bob)
    evening.forward(minutes=1)
    assert "I am back" in page(alice.get(at(pair)))
    answer = alice.post(at(pair, "return"), {"back": "yes"}, follow=True)
    assert "You are back." in page(answer)
    assert "A soft beginning" in page(answer)


@pytest.mark.parametrize(
    ("after", "clock_time"),
    [("60", "at 21:14"), ("180", "at 23:14"), ("1440", "tomorrow at 20:14")],
)
def test_whoever_said_it_says_when_they_come_back(pair: Pair, after: str, clock_time: str) -> None:
    alice, bob = pair.browser(pair.alice), pair.browser(pair.bob)
    alice.post(at(pair))
    assert alice.post(at(pair, "return"), {"after": after}).status_code == 302
    assert clock_time in page(bob.get(at(pair)))
    assert "When do you come back to it?" not in page(bob.get(at(pair)))


@pytest.mark.parametrize("after", ["", "1", "5", "100000", "x", "-60"])
def test_a_time_that_is_none_of_them_changes_nothing(pair: Pair, after: str) -> None:
    alice = pair.browser(pair.alice)
    alice.post(at(pair))
    assert alice.post(at(pair, "return"), {"after": after}).status_code == 409
    pause = found(pair, pair.alice)
    assert pause is not None
    assert pause.back == EVENING + USUAL


def test_the_time_is_each_ones_own(pair: Pair) -> None:
    pair.bob.person.zone = "Asia/Kolkata"
    pair.bob.person.save()
    pair.browser(pair.alice).post(at(pair))
    assert "0:14" in page(pair.browser(pair.bob).get(at(pair)))


def test_it_can_be_too_much_for_both(pair: Pair, evening: SetClock) -> None:
    pausing.say(pair.alice, pair.view(pair.alice))
    evening.forward(minutes=10)
    assert "too much for me, too" in page(pair.browser(pair.bob).get(at(pair)))
    pausing.say(pair.bob, pair.view(pair.bob))
    evening.forward(minutes=15)
    assert pausing.be_back(pair.alice, pair.view(pair.alice))
    assert rests(pair, pair.alice)
    evening.forward(minutes=10)
    assert pausing.be_back(pair.bob, pair.view(pair.bob))
    assert found(pair, pair.alice) is None


def test_said_twice_it_is_said_once(pair: Pair, evening: SetClock) -> None:
    pausing.say(pair.alice, pair.view(pair.alice))
    evening.forward(minutes=5)
    pausing.say(pair.alice, pair.view(pair.alice))
    pause = found(pair, pair.bob)
    assert pause is not None
    assert [each.since for each in pause.said] == [EVENING]


@pytest.mark.parametrize(
    ("ago", "since"), [("600", 10), ("99999", 20), ("9999999999", 0), ("x", 0), ("", 0)]
)
def test_what_waited_for_a_network_counts_from_when_it_was_said(
    pair: Pair, ago: str, since: int
) -> None:
    pair.browser(pair.alice).post(at(pair), {"ago": ago})
    pause = found(pair, pair.bob)
    assert pause is not None
    assert pause.since == EVENING - timedelta(minutes=since)
    assert pause.back >= EVENING + timedelta(minutes=10)


def test_nothing_rests_for_ever(pair: Pair, evening: SetClock) -> None:
    """Not by a time that somebody writes past this program, either."""
    pausing.say(pair.alice, pair.view(pair.alice))
    pausing.come_back_at(pair.alice, pair.view(pair.alice), timedelta(days=9))
    pause = found(pair, pair.bob)
    assert pause is not None
    assert pause.back == EVENING + MOST
    evening.forward(days=1)
    assert found(pair, pair.bob) is None
    fields: dict[str, Any] = {"at": EVENING.isoformat(), "back": "2199-01-01T00:00:00+00:00"}
    evening.moment = EVENING
    bond, place = pair.view(pair.bob).bond, pausing.place(pair.bond.pk)
    words.write(pair.bob, bond, payloads.TOO_MUCH, fields, shared=True, subject=place)
    assert [each.who.name for each in pause.said] == ["Alice"]
    assert all(each.who.name == "Alice" for each in (found(pair, pair.alice) or pause).said)


def test_open_pages_are_told_that_something_changed(
    pair: Pair, django_capture_on_commit_callbacks: Any
) -> None:
    with post.recording() as rung, django_capture_on_commit_callbacks(execute=True):
        pausing.say(pair.alice, pair.view(pair.alice))
    assert f"bond.{pair.bond.pk.hex}" in rung.addresses
    card = page(pair.browser(pair.bob).get(at(pair, "card")))
    assert "It is too much just now" in card
    assert "<html" not in card
    assert "said so at 20:14" in page(pair.browser(pair.bob).get(at(pair, "state")))


def test_whoever_leaves_takes_their_pause_with_them(pair: Pair) -> None:
    pausing.say(pair.alice, pair.view(pair.alice))
    leaving.leave(pair.alice, again(pair.bond), withdraw=False)
    assert found(pair, pair.bob) is None


def test_the_list_is_ones_own(pair: Pair) -> None:
    alice = pair.browser(pair.alice)
    long = alice.post(at(pair, "list"), {"text": "x" * 2_001})
    assert long.status_code == 422
    assert "There is room for 2,000 characters here" in page(long)
    assert alice.post(at(pair, "list"), {"text": "The pier\nCold water"}).status_code == 302
    text = page(alice.get(at(pair)))
    assert '<li dir="auto">The pier</li>' in text
    assert "The pier" not in page(pair.browser(pair.bob).get(at(pair)))
    assert "The pier" in page(alice.get(at(pair, "list")))
    assert alice.post(at(pair, "list"), {"text": ""}).status_code == 302
    assert shelf.get(pair.alice, pausing.LABEL) is None


def test_least_is_twenty_minutes_and_most_a_day() -> None:
    assert (timedelta(minutes=20), timedelta(hours=24)) == (LEAST, MOST)
