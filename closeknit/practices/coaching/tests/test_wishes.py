"""What somebody wants of the coach: a kind of hint less, or that it waits to be asked."""

import pytest

from closeknit.people import preferences
from closeknit.people.models import Person
from closeknit.practices.coaching import wording
from closeknit.practices.coaching.tests.at_a_form import BLAMING, noted, read, to_step
from closeknit.practices.tests.sitting_down import Table, Two, page_of
from tests import cast

pytestmark = pytest.mark.django_db

KINDS = "/me/settings/coach/"


@pytest.fixture
def thing(two: Two, alice: Person) -> Table:
    return two.begin("small-thing", "")


def wishes(who: Person) -> preferences.Preferences:
    who.refresh_from_db()
    return preferences.preferences(cast.visit_of(who))


def turn(table: Table, who: Person, **button: str) -> str:
    address = f"{table.url}steps/thing/reading/kinds/"
    posted = {"text": BLAMING} | {name.replace("_", "-"): kind for name, kind in button.items()}
    answered = table.browsers[who.pk].post(address, posted, headers={"Coach": "notes"})
    assert answered.status_code == 200
    return page_of(answered)


def test_a_kind_is_off_for_good_and_can_come_back(thing: Table, alice: Person) -> None:
    notes = turn(thing, alice, coach_off="absolute")
    assert "“Always and never” is off for good." in notes
    assert "<mark>" not in notes
    assert wishes(alice).coach_off == ("absolute",)
    assert "<mark>" not in noted(thing, alice, "thing", text=BLAMING)
    notes = turn(thing, alice, coach_on="absolute")
    assert "“Always and never” is on again." in notes
    assert "<mark>" in notes
    assert wishes(alice).coach_off == ()


@pytest.mark.parametrize("kind", ["", "feeling", "contempt", "nonsense"])
def test_what_is_no_kind_of_hint_turns_nothing_off(thing: Table, alice: Person, kind: str) -> None:
    turn(thing, alice, coach_off=kind)
    assert wishes(alice).coach_off == ()


def test_reading_alone_turns_nothing_off(thing: Table, alice: Person) -> None:
    read(thing, alice, "thing", text=BLAMING, coach_off="absolute")
    assert wishes(alice).coach_off == ()


def test_the_other_is_told_everything_as_before(thing: Table, alice: Person, bob: Person) -> None:
    turn(thing, alice, coach_off="absolute")
    assert "<mark>" in noted(thing, bob, "thing", text=BLAMING)


def test_nobody_turns_anything_off_in_a_sitting_that_is_not_theirs(
    thing: Table, charlie: Person
) -> None:
    browser = cast.sign_in(None, charlie)
    answered = browser.post(f"{thing.url}steps/thing/reading/kinds/", {"coach-off": "absolute"})
    assert answered.status_code == 404
    assert wishes(charlie).coach_off == ()


def test_the_settings_name_every_kind_that_is_offered(alice: Person) -> None:
    browser = cast.sign_in(None, alice)
    page = page_of(browser.get(KINDS))
    for kind in wording.OFFERED:
        assert wording.HINTED[kind].title in page
        assert wording.HINTED[kind].line in page
    assert page.count("checked") == len(wording.OFFERED)
    assert KINDS in page_of(browser.get("/me/settings/"))


def test_the_settings_keep_what_is_ticked(alice: Person) -> None:
    browser = cast.sign_in(None, alice)
    on = [kind.value for kind in wording.OFFERED if kind != "blame"]
    assert browser.post(KINDS, {"kinds": on, "quiet": "on"}).status_code == 302
    assert wishes(alice).coach_off == ("blame",)
    assert not wishes(alice).reads_along
    page = page_of(browser.get(KINDS))
    assert page.count("checked") == len(on) + 1
    assert browser.post(KINDS, {"kinds": [*on, "blame"]}).status_code == 302
    assert wishes(alice) == preferences.Preferences()


def test_the_settings_refuse_a_kind_that_there_is_not(alice: Person) -> None:
    answered = cast.sign_in(None, alice).post(KINDS, {"kinds": ["nonsense"]})
    assert "That is not one of the choices here." in page_of(answered)
    assert wishes(alice) == preferences.Preferences()


def test_other_settings_leave_the_coach_as_it_was(alice: Person) -> None:
    browser = cast.sign_in(None, alice)
    browser.post(KINDS, {"kinds": [], "quiet": "on"})
    chosen = {"name": "Alice", "zone": "UTC", "private_minutes": "5", "shared_minutes": "15"}
    assert browser.post("/me/settings/", {**chosen, "surface": "Notes"}).status_code == 302
    kept = wishes(alice)
    assert (kept.surface, kept.reads_along) == ("Notes", False)
    assert len(kept.coach_off) == len(wording.OFFERED)


def test_a_kind_that_is_not_offered_any_more_stays_off(alice: Person) -> None:
    visit = cast.visit_of(alice)
    preferences.keep_preferences(visit, preferences.Preferences(coach_off=("of-old",)))
    cast.sign_in(None, alice).post(KINDS, {"kinds": [kind.value for kind in wording.OFFERED]})
    assert wishes(alice).coach_off == ("of-old",)


# Where it reads along


def test_it_reads_along_where_the_practice_says_so_and_in_answers(
    two: Two, alice: Person, bob: Person
) -> None:
    table = two.begin("i-feel", "")
    to_step(table, alice, "verdicts", "feelings", "needs")
    assert along(table.page(alice))
    table.done(alice, "told", "", feel="uneasy")
    to_step(table, bob, "verdicts", "feelings", "needs", "told")
    assert along(table.page(bob))


def test_elsewhere_there_is_the_button_alone(thing: Table, alice: Person) -> None:
    page = thing.page(alice)
    assert "Read it with me" in page
    assert "<ck-coach" in page
    assert not along(page)


def test_who_does_not_want_it_has_the_button_alone(two: Two, alice: Person) -> None:
    table = two.begin("i-feel", "")
    to_step(table, alice, "verdicts", "feelings", "needs")
    table.browsers[alice.pk].post(KINDS, {"kinds": [], "quiet": "on"})
    page = table.page(alice)
    assert "Read it with me" in page
    assert not along(page)


def test_one_word_needs_nobody_who_reads_it(two: Two, alice: Person) -> None:
    page = two.begin().page(alice)
    assert "Read it with me" not in page
    assert "<ck-coach" not in page


def along(page: str) -> bool:
    return '/reading/" along>' in page
