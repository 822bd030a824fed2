"""Whatever arrives in a form gets a clear answer in our voice, and what was typed is still there."""

from uuid import uuid4

import pytest
from django.test import Client

from closeknit.bonds.models import Words
from closeknit.bonds.tests import bonding
from closeknit.people.models import Person
from closeknit.practices.models import Seal, Sitting
from closeknit.practices.tests.sitting_down import Table, Two, browser, page_of

pytestmark = pytest.mark.django_db

EMPTY = [
    "",
    "   \n\t ",
    "\u00a0\u2003",
    "\u200b\u200d\u2060",
    "\u2800\u3164",
    "\x00\x07",
    "\u202e\u202c",
]
FULL = "x" * 100_000


@pytest.fixture
def at_line(two: Two, alice: Person) -> Table:
    """Alice at the second step, which has room for a line."""
    table = two.begin()
    table.act(alice, "feeling", "passing")
    return table


@pytest.mark.parametrize("text", EMPTY, ids=range(len(EMPTY)))
def test_nothing_to_be_seen_is_no_answer(at_line: Table, alice: Person, text: str) -> None:
    answered = at_line.answer(alice, "line", text)
    assert answered.status_code == 422
    assert "There are no words here yet." in page_of(answered)
    assert not Seal.objects.exists()


def test_a_form_without_its_field_is_no_answer(at_line: Table, alice: Person) -> None:
    answered = at_line.post(alice, "steps/line/answer/")
    assert answered.status_code == 422
    assert "There are no words here yet." in page_of(answered)


def test_what_is_too_long_comes_back_whole_with_how_much(at_line: Table, alice: Person) -> None:
    answered = at_line.answer(alice, "line", FULL)
    assert answered.status_code == 422
    page = page_of(answered)
    assert "99,720 characters longer than fits here (280)" in page
    assert FULL in page
    assert not Seal.objects.exists()


KEPT = [
    ("שלום, היום היה ארוך", None),
    ("\u202b\u0645\u0631\u062d\u0628\u0627\u202c", None),
    ("👩‍👩‍👧‍👦 🏳️‍🌈 fine", None),
    ("<script>alert(1)</script> & \"quotes\" 'too'", None),
    ("{{ run.log }} {% debug %} %s %(x)s \\u0000", None),
    ("e\u0301", "é"),
    ("Robert'); DROP TABLE words;--", None),
    ("a\x00b\x1b[31mc\x7fd", "ab[31mcd"),
    ("two\r\nlines", "two\nlines"),
]


@pytest.mark.parametrize(("typed", "kept"), KEPT, ids=range(len(KEPT)))
def test_every_script_and_sign_arrives_as_it_was_typed(
    two: Two, alice: Person, bob: Person, typed: str, kept: str | None
) -> None:
    table = two.begin("small-thing", "")
    table.done(alice, "thing", typed)
    table.done(bob, "thing", "Blue")
    table.look(alice)
    said = table.run(bob).uttered
    assert (kept or typed) in [each.said["text"] for each in said]
    assert "<script>alert" not in table.browsers[bob.pk].get(table.url).content.decode()
    assert (kept or typed) in table.page(bob)


def test_bytes_that_are_no_text_are_taken_as_far_as_they_go(at_line: Table, alice: Person) -> None:
    answered = at_line.browsers[alice.pk].post(
        at_line.url + "steps/line/answer/",
        b"text=ab%ff%fecd",
        content_type="application/x-www-form-urlencoded",
    )
    assert answered.status_code == 302
    assert at_line.run(alice).said_by_me("line") == {"text": "ab\ufffd\ufffdcd"}


@pytest.mark.parametrize(
    "step", ["no-such-step", "mind", "0", "feeling-", "x" * 500, "%00", "..", "%ff"]
)
@pytest.mark.parametrize("what", ["answer", "passing", "taking-back", "returned"])
def test_a_step_that_is_not_here_is_not_found(
    two: Two, alice: Person, step: str, what: str
) -> None:
    table = two.begin()
    answered = table.act(alice, step, what, text="x")
    missing = table.browsers[alice.pk].get(f"/sittings/{uuid4()}/")
    assert answered.status_code == missing.status_code == 404
    assert answered.content == missing.content


@pytest.mark.parametrize("chosen", ["", "gold", "nothing\x00", "9" * 5000, "hug'--"])
def test_an_option_that_is_not_offered_is_refused(two: Two, alice: Person, chosen: str) -> None:
    table = two.begin("daily-check-in", "ten-minutes")
    for step in ("day", "feeling", "mind"):
        table.act(alice, step, "passing")
    answered = table.post(alice, "steps/need/answer/", chosen=chosen)
    assert answered.status_code == 422
    page = page_of(answered)
    assert "not one of the choices here" in page or "Choose one, or leave" in page


@pytest.mark.parametrize("place", ["", "0", "8", "-1", "x", "3.5", "\uff11e9", "NaN"])
def test_a_place_that_is_not_on_the_scale_is_refused(two: Two, alice: Person, place: str) -> None:
    table = two.begin("daily-check-in", "ten-minutes")
    answered = table.post(alice, "steps/day/answer/", place=place)
    assert answered.status_code == 422
    page = page_of(answered)
    assert "not on this scale" in page or "Choose a place on the scale" in page


@pytest.mark.parametrize("to", ["", "x", "\x00", "0" * 32, "{charlie}", "{alice}", "{bob}x"])
def test_an_answer_to_nobody_is_refused_or_goes_to_the_only_one(
    two: Two, alice: Person, bob: Person, charlie: Person, to: str
) -> None:
    table = two.begin()
    for step in ("feeling", "line"):
        table.done(alice, step, "Amber")
        table.done(bob, step, "Blue")
    table.look(alice)
    to = to.format(alice=alice.pk, bob=bob.pk, charlie=charlie.pk)
    answered = table.answer(bob, "reply", "I hear you", to=to)
    if answered.status_code == 302:
        (said,) = [each for each in table.run(bob).uttered if each.step == "reply"]
        assert said.to == alice.pk
    else:
        assert answered.status_code == 409
        assert "I hear you" in page_of(answered)


def test_what_comes_too_late_comes_back(two: Two, alice: Person) -> None:
    table = two.begin()
    table.later(two.clock, days=2)
    answered = table.answer(alice, "feeling", "Typed for half an hour")
    assert answered.status_code == 409
    page = page_of(answered)
    assert "This has been put away." in page
    assert "Typed for half an hour" in page


def test_what_comes_for_a_step_that_is_not_there_yet_comes_back(two: Two, alice: Person) -> None:
    table = two.begin()
    answered = table.answer(alice, "line", "A line too early")
    assert answered.status_code == 409
    assert "A line too early" in page_of(answered)


def test_what_comes_while_nothing_can_be_written_comes_back(
    two: Two, alice: Person, bob: Person
) -> None:
    from closeknit.bonds.models import Membership

    table = two.begin()
    Membership.objects.filter(person=bob).delete()
    answered = table.answer(alice, "feeling", "Amber")
    assert answered.status_code == 409
    page = page_of(answered)
    assert "Amber" in page
    assert "changed outside of this program" in page


@pytest.mark.parametrize(
    "data",
    [
        {"bond": "x"},
        {"bond": "\x00"},
        {"bond": "0" * 32},
        {"bond": "{other}"},
        {"form": "no-such-form", "bond": "{mine}"},
        {"form": "\x00", "bond": "{mine}"},
        {"form": "x" * 10_000},
    ],
    ids=range(7),
)
def test_beginning_what_cannot_be_begun_is_not_found(
    two: Two, alice: Person, dana: Person, eve: Person, bonded: object, data: dict[str, str]
) -> None:
    other = bonded(dana, eve)
    known = {"mine": str(two.table.bond.pk), "other": str(other.pk)}
    sent = {name: text.format(**known) for name, text in data.items()}
    answered = browser(alice).post("/practices/daily-check-in/sitting/", sent)
    assert answered.status_code == 404
    assert not Sitting.objects.exists()


@pytest.mark.parametrize("once", ["", "x", "\x00", "1" * 1000])
def test_a_tampered_form_id_begins_all_the_same(two: Two, alice: Person, once: str) -> None:
    sent = {"bond": str(two.table.bond.pk), "once": once}
    answered = browser(alice).post("/practices/small-thing/sitting/", sent)
    assert answered.status_code == 302


def test_what_needs_somebody_else_says_so(two: Two, alice: Person, visit_of: object) -> None:
    empty = bonding.found(visit_of(alice))
    answered = two.table.offer(alice, "small-thing", bond=empty)
    assert answered.status_code == 409
    assert "somebody else to be there" in page_of(answered)


NUMBERS = [
    "",
    "-1",
    "0",
    "x",
    "\uff11\uff12",
    "9" * 30,
    "9" * 5000,
    "1e9",
    "%00",
    "%ff",
    "1;--",
    "--1",
]


@pytest.mark.parametrize("number", NUMBERS)
def test_numbers_in_addresses_are_never_too_strange(two: Two, alice: Person, number: str) -> None:
    client = browser(alice)
    assert client.get(f"/together/{two.table.bond.pk}/?before={number}").status_code == 200
    assert client.get(f"/practices/ladder/aloud/?step={number}").status_code == 200
    form = client.get(f"/practices/ladder/aloud/?form={number}")
    assert form.status_code in (200, 404)


def test_practices_that_do_not_exist_are_not_found(client: Client, db: None) -> None:
    for name in ("nothing", "x" * 300, "%00", "..%2f..%2fetc"):
        for path in ("", "aloud/"):
            assert client.get(f"/practices/{name}/{path}").status_code == 404


EARLY = [("", "A line"), ("Amber", FULL), ("  ", "\u200b"), ("x" * 61, "A line")]


@pytest.mark.parametrize(("word", "line"), EARLY, ids=range(len(EARLY)))
def test_a_first_answer_with_something_wrong_keeps_the_rest(
    alice: Person, visit_of: object, word: str, line: str
) -> None:
    bond = bonding.found(visit_of(alice))
    client = browser(alice)
    address = f"/together/{bond.pk}/first/"
    answered = client.post(address, {"feeling-text": word, "line-text": line})
    assert answered.status_code == 422
    page = page_of(answered)
    assert word.strip() in page
    assert line.strip() in page
    assert "Seal it" in page_of(client.get(address))
    assert not Words.objects.exists()
