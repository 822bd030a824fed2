"""A reading of what somebody types: it comes back at once, and nothing of it stays anywhere."""

import re

import pytest
from django.core.cache import caches
from pytest_django.fixtures import Settings

from closeknit.people.models import Person
from closeknit.practices.coaching import wording
from closeknit.practices.coaching.tests.at_a_form import (
    ALONE,
    BLAMING,
    DANGER,
    PUT_IN,
    button,
    field,
    noted,
    read,
    rows,
    to_step,
)
from closeknit.practices.tests.sitting_down import Table, Two, page_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def thing(two: Two, alice: Person) -> Table:
    """Alice in front of a text that opens when both have sealed."""
    table = two.begin("small-thing", "")
    table.look(alice)
    return table


@pytest.fixture
def told(two: Two, alice: Person) -> Table:
    """Alice at the four lines of "I feel"."""
    table = two.begin("i-feel", "")
    to_step(table, alice, "verdicts", "feelings", "needs")
    table.look(alice)
    return table


def test_a_draft_comes_back_as_it_was_typed_with_notes_beneath(thing: Table, alice: Person) -> None:
    answered = read(thing, alice, "thing", text=BLAMING, coach_asked="yes")
    page = page_of(answered)
    assert answered.status_code == 200
    assert field(page) == BLAMING
    assert "<mark>You never listen to me</mark>" in page
    assert "covers every single time" in page
    assert "When you didn’t listen to me, I felt ____." in page
    assert page.index('class="button">Seal it') < page.index("<mark>")
    assert "<ck-live" not in page


def test_a_reading_finds_no_mistakes(thing: Table, alice: Person) -> None:
    for text in ("", "   ", "x" * 9_000):
        page = page_of(read(thing, alice, "thing", text=text))
        assert 'class="error"' not in page
        assert "aria-invalid" not in page
        assert field(page) == text


def test_a_script_gets_the_notes_alone(thing: Table, alice: Person) -> None:
    address = f"{thing.url}steps/thing/reading/"
    answered = thing.browsers[alice.pk].post(address, {"text": BLAMING}, headers=ALONE)
    assert answered["Coach"] == "notes"
    assert answered["Cache-Control"] == "no-store"
    assert "<mark>You never listen to me</mark>" in page_of(answered)
    assert "<html" not in page_of(answered)
    assert "<form" not in page_of(answered)


def test_silence_is_told_to_whoever_asked_and_to_nobody_else(thing: Table, alice: Person) -> None:
    said = "The tram was late, and the light was good."
    assert wording.NOTHING in noted(thing, alice, "thing", text=said, coach_asked="yes")
    assert noted(thing, alice, "thing", text=said).strip() == ""


def test_a_text_that_is_too_long_to_be_sent_is_read_all_the_same(
    thing: Table, alice: Person
) -> None:
    long = f"{BLAMING} {'And so on. ' * 2_000}"
    assert "<mark>You never listen" in noted(thing, alice, "thing", text=long)


def test_in_danger_it_offers_a_quiet_page_and_nothing_else(thing: Table, alice: Person) -> None:
    for asked in ({"coach_asked": "yes"}, {}):
        notes = noted(thing, alice, "thing", text=f"{DANGER} {BLAMING}", **asked)
        assert "Here are people to talk to." in notes
        assert 'href="/help/"' in notes
        assert "<mark>" not in notes
        assert "notice" not in notes
        assert "alert" not in notes


@pytest.mark.parametrize(("at", "step"), [("thing", "thing"), ("told", "told")])
def test_a_reading_changes_no_row(
    request: pytest.FixtureRequest, alice: Person, at: str, step: str
) -> None:
    table: Table = request.getfixturevalue(at)
    before = rows()
    for text in (BLAMING, DANGER, "", "x" * 9_000):
        read(table, alice, step, text=text, when=text, feel="ignored", coach_asked="yes")
        noted(table, alice, step, text=text, when=text)
    read(table, alice, step, text=BLAMING, coach_put="0.rewording")
    assert rows() == before


def test_nothing_is_cached(thing: Table, alice: Person, settings: Settings) -> None:
    before = [vars(cache).copy() for cache in caches.all(initialized_only=True)]
    noted(thing, alice, "thing", text=BLAMING)
    assert [vars(cache) for cache in caches.all(initialized_only=True)] == before


def test_a_reading_sees_nothing_open(two: Two, alice: Person, bob: Person) -> None:
    """Else the moment in which the threads meet would be gone when its page is opened."""
    table = two.begin()
    table.done(alice, "feeling", "Amber")
    table.done(bob, "feeling", "Blue")
    table.browsers[alice.pk].post("/visits/")
    before = rows()
    assert "Blue" in page_of(read(table, alice, "line", text=BLAMING))
    assert rows() == before
    assert "Blue" in table.page(alice)


def test_the_other_sees_nothing_of_it(thing: Table, alice: Person, bob: Person) -> None:
    def seen() -> list[str]:
        thing.look(bob)
        export = thing.browsers[bob.pk].get("/export/")
        return [
            without_tokens(page) for page in (thing.page(bob), thing.thread(bob), page_of(export))
        ]

    before = seen()
    read(thing, alice, "thing", text=BLAMING, coach_asked="yes")
    noted(thing, alice, "thing", text=DANGER)
    assert seen() == before


def without_tokens(page: str) -> str:
    """A page without what is drawn anew for each answer."""
    return re.sub(r'(?:value="|Token": ")[\w-]{36,64}"', "", page)


def test_a_step_without_words_and_one_that_is_not_there_are_alike(
    told: Table, alice: Person
) -> None:
    answers = [read(told, alice, step, text=BLAMING) for step in ("feelings", "after", "none")]
    assert [answer.status_code for answer in answers] == [404] * 3
    assert len({without_tokens(page_of(answer)) for answer in answers}) == 1


# Lines of one sentence


def test_each_line_is_read_with_the_others_and_marked_where_it_stands(
    told: Table, alice: Person
) -> None:
    page = noted(told, alice, "told", when="you never listen to me.", feel="ignored")
    assert 'data-field="when" data-from="0" data-to="22"' in page
    assert 'data-field="feel" data-from="0" data-to="7"' in page
    assert "<mark>ignored</mark>" in page


def test_a_feeling_takes_the_place_of_a_verdict_and_a_need_its_own_line(
    told: Table, alice: Person
) -> None:
    typed = {"when": "the game is on", "feel": "ignored"}
    page = page_of(read(told, alice, "told", **typed))
    lonely, company = (button(page, "coach-put", says) for says in ("lonely", "company"))
    page = page_of(read(told, alice, "told", **typed, coach_put=lonely))
    assert (field(page, "when"), field(page, "feel")) == ("the game is on", "lonely")
    page = page_of(read(told, alice, "told", **typed, coach_put=company))
    assert (field(page, "feel"), field(page, "need")) == ("ignored", "company")


def test_what_is_somebodys_own_word_rests_for_this_page(told: Table, alice: Person) -> None:
    page = page_of(read(told, alice, "told", feel="ignored"))
    rest = button(page, "coach-rest")
    page = page_of(read(told, alice, "told", feel="ignored", coach_rest=rest))
    assert "<mark>" not in page
    assert f'name="coach-rested" value="{rest}"' in page
    assert "<mark>" not in noted(told, alice, "told", feel="Ignored", coach_rested=rest)
    assert "<mark>used</mark>" in noted(told, alice, "told", feel="used", coach_rested=rest)


def test_words_that_were_picked_before_stand_first(two: Two, alice: Person) -> None:
    table = two.begin("i-feel", "")
    table.act(alice, "verdicts", "passing")
    table.done(alice, "feelings", "", chosen=["uneasy", "tired"])
    table.done(alice, "needs", "", chosen=["rest"])
    page = table.page(alice)
    assert "You picked: <span data-word>uneasy</span>, <span data-word>tired</span>" in page
    assert "You picked: <span data-word>rest</span>" in page
    assert "<summary>Words for feelings</summary>" in page
    assert '<ck-sentence parts="[["when", "When", ","], ' in page


# Put it in, take it back


def test_a_rewording_is_put_in_and_taken_back(thing: Table, alice: Person) -> None:
    page = page_of(read(thing, alice, "thing", text=BLAMING))
    put = button(page, "coach-put", "Put it in")
    page = page_of(read(thing, alice, "thing", text=BLAMING, coach_put=put))
    assert field(page) == PUT_IN
    assert f'name="coach-before" value="{BLAMING}"' in page
    kept = {"coach_field": "text", "coach_before": BLAMING}
    page = page_of(read(thing, alice, "thing", text=f"{PUT_IN} More.", **kept))
    assert "Take it back" in page
    page = page_of(read(thing, alice, "thing", text=f"{PUT_IN} More.", **kept, coach_back="yes"))
    assert field(page) == BLAMING
    assert "Take it back" not in page


def test_lines_come_back_as_they_were(thing: Table, alice: Person) -> None:
    typed = "One\r\n\r\n  You never listen to me. \r\nTwo"
    page = page_of(read(thing, alice, "thing", text=typed, coach_put="0.rewording"))
    assert field(page) == "One\n\n  When you didn’t listen to me, I felt ____. \nTwo"
    kept = {"coach_field": "text", "coach_before": typed, "coach_back": "yes"}
    page = page_of(read(thing, alice, "thing", text="Else", **kept))
    assert field(page) == typed.replace("\r", "")


@pytest.mark.parametrize("put", ["", "9.rewording", "0.feeling.99", "0", "x" * 500])
def test_what_nobody_offered_puts_nothing_in(thing: Table, alice: Person, put: str) -> None:
    answered = read(thing, alice, "thing", text=BLAMING, coach_put=put)
    assert answered.status_code == 200
    assert field(page_of(answered)) == BLAMING


def test_nothing_is_taken_back_into_a_field_that_is_not_there(thing: Table, alice: Person) -> None:
    stray = {"coach_field": "csrfmiddlewaretoken", "coach_before": "x", "coach_back": "yes"}
    page = page_of(read(thing, alice, "thing", text=BLAMING, **stray))
    assert field(page) == BLAMING


def test_what_the_notes_carry_along_is_no_part_of_the_answer(thing: Table, alice: Person) -> None:
    carried = {"coach-field": "text", "coach-before": "Before", "coach-rested": "faux-feeling:x"}
    thing.done(alice, "thing", "Tea", **carried)
    said = thing.run(alice).said_by_me("thing")
    assert said == {"text": "Tea"}
