"""Reading where nobody else is there yet: alone, and in the first answer."""

import pytest

from closeknit.bonds.models import Bond
from closeknit.bonds.tests import bonding
from closeknit.people.clock import SetClock
from closeknit.people.http import Visit
from closeknit.people.models import Person
from closeknit.practices import alone, library
from closeknit.practices.coaching.looking import look
from closeknit.practices.coaching.tests.at_a_form import BLAMING, button, field, rows
from closeknit.practices.tests.sitting_down import browser, page_of

pytestmark = pytest.mark.django_db


@pytest.fixture
def va(alice: Person, visit_of: object, clock: SetClock) -> Visit:
    return visit_of(alice)  # type: ignore[no-any-return]


def begun(visit: Visit, practice: str) -> str:
    return f"/alone/{alone.begin(visit, library.practice(practice), None)}/"


def test_a_note_for_oneself_is_read_for_how_deep_it_goes(va: Visit) -> None:
    plain = alone.load(va, alone.begin(va, library.practice("remember-closeness"), None))
    worded = alone.load(va, alone.begin(va, library.practice("i-feel"), None))
    assert look(plain, plain.step("moment"), None, None).task == "note"
    assert not look(plain, plain.step("moment"), None, None).worded
    assert look(worded, worded.step("for-me"), None, None).worded


def test_alone_a_draft_is_read_like_any_other(va: Visit, alice: Person) -> None:
    base, client = begun(va, "i-feel"), browser(alice)
    for step in ("verdicts", "feelings", "needs"):
        client.post(f"{base}steps/{step}/passing/")
    assert '/reading/" along>' in page_of(client.get(base))
    typed = {"when": "you never listen to me", "feel": "tired"}
    before = rows()
    page = page_of(client.post(f"{base}steps/for-me/reading/", typed))
    assert "<mark>you never listen to me</mark>" in page
    put = button(page, "coach-put", "Put it in")
    page = page_of(client.post(f"{base}steps/for-me/reading/", {**typed, "coach-put": put}))
    assert field(page, "when") == "you didn’t listen to me"
    assert rows() == before
    off = {**typed, "coach-off": "absolute"}
    page = page_of(client.post(f"{base}steps/for-me/reading/kinds/", off))
    assert "is off for good" in page
    assert field(page, "feel") == "tired"


def test_nobody_reads_in_the_sitting_of_somebody_else(
    va: Visit, alice: Person, bob: Person
) -> None:
    address = f"{begun(va, 'i-feel')}steps/for-me/reading/"
    assert browser(bob).post(address, {"when": BLAMING}).status_code == 404
    assert browser(alice).post(address.replace("for-me", "told"), {}).status_code == 404


@pytest.fixture
def bond(va: Visit, bob: Person, visit_of: object) -> Bond:
    bond = bonding.found(va)
    bonding.said_yes(va, visit_of(bob), bond)
    return bond


def test_the_first_answer_is_read_and_not_sealed(alice: Person, bond: Bond) -> None:
    base, client = f"/together/{bond.pk}/first/", browser(alice)
    assert "Read it with me" in page_of(client.get(base))
    typed = {"feeling-text": "tired", "line-text": BLAMING}
    before = rows()
    page = page_of(client.post(f"{base}reading/", typed))
    assert "<mark>You never listen to me</mark>" in page
    assert field(page, "line-text") == BLAMING
    assert 'value="tired"' in page
    assert 'class="error"' not in page
    put = button(page, "coach-put", "Put it in")
    page = page_of(client.post(f"{base}reading/", {**typed, "coach-put": put}))
    assert field(page, "line-text").startswith("When you didn’t listen to me, I felt ____.")
    assert rows() == before
    page = page_of(client.post(f"{base}reading/kinds/", {**typed, "coach-off": "absolute"}))
    assert "is off for good" in page
    assert "<mark>" not in page


def test_nobody_reads_the_first_answer_in_a_bond_that_is_not_theirs(
    charlie: Person, bond: Bond
) -> None:
    for page in ("reading/", "reading/kinds/"):
        answered = browser(charlie).post(f"/together/{bond.pk}/first/{page}", {"line-text": "x"})
        assert answered.status_code == 404
