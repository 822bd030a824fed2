"""Something to take in: nothing is asked, going on is the only act."""

import pytest

from closeknit.people.clock import SetClock
from closeknit.people.models import Person
from closeknit.practices.steps import read
from closeknit.practices.tests.sitting_down import browser, page_of


def test_it_asks_for_nothing() -> None:
    assert read.KIND.form is None


@pytest.mark.django_db
def test_it_goes_on_when_it_was_read(alice: Person, clock: SetClock) -> None:
    client = browser(alice)
    address = client.post("/practices/not-too-fast/sitting/", {})["Location"]
    page = page_of(client.get(address))
    assert "It can go slower" in page
    assert "Go on" in page
    assert client.post(address + "steps/slower/answer/").status_code == 302
    assert "What is right for you now?" in page_of(client.get(address))
