"""Where the practices come from, and words for feelings and needs: open to everybody."""

import pytest
from django.test import Client

from closeknit.catalogue import Reading
from closeknit.practices import library
from closeknit.practices.tests.sitting_down import page_of, said_by
from closeknit.practices.views.catalogue import readings

pytestmark = pytest.mark.django_db
EVERY = list(library.catalogue().readings.values())


def page(address: str) -> str:
    return page_of(Client().get(address))


def test_all_readings_stand_on_one_page_by_their_kind() -> None:
    html = page("/practices/readings/")
    for reading in EVERY:
        assert f'href="/practices/readings/{reading.id}/"' in html
    headings = [title for title, _ in readings.KINDS.values()]
    places = [html.index(f"<h2>{title}</h2>") for title in headings]
    assert places == sorted(places)


def test_readings_stand_as_on_a_shelf() -> None:
    (books,) = [group for group in readings._groups(EVERY) if group.title == "Books"]
    titles = [reading.title for reading in books.readings]
    assert titles.index("The Gifts of Imperfection") < titles.index("Hold Me Tight")


@pytest.mark.parametrize("reading", EVERY, ids=lambda reading: reading.id)
def test_author_year_and_evidence_stand_plainly(reading: Reading) -> None:
    html = page(f"/practices/readings/{reading.id}/")
    assert reading.title in html
    if reading.kind == "question":
        assert "No author is named" not in html
    else:
        assert (reading.author or "No author is named") in html
        assert (str(reading.year) if reading.year else "no year given") in html
    assert ("How much is known" in html) is (reading.evidence is not None)
    for name in reading.practices:
        assert f'href="/practices/{name}/"' in html
        assert f'href="/practices/readings/{reading.id}/"' in page(f"/practices/{name}/")


def test_a_reading_that_is_none_is_not_there() -> None:
    for name in ("nothing-such", "sitting", "aloud"):
        assert Client().get(f"/practices/readings/{name}/").status_code == 404


def test_every_word_for_feelings_and_needs_can_be_read() -> None:
    told = said_by(Client().get("/practices/words/"))
    for vocabulary in library.catalogue().vocabularies.values():
        assert vocabulary.title in told
        for family in vocabulary.families:
            words = " ".join(word.text for word in family.words)
            assert f"{family.title} {words}" in told
