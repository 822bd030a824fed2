"""The private area: one's own words, and nobody else's."""

import uuid

import pytest
from pytest_django.fixtures import DjangoAssertNumQueries

from closeknit.people import notes, shelf
from closeknit.people.models import Person, PrivateRecord
from tests.cast import sign_in, visit_of


def test_the_newest_words_come_first_and_can_be_read(alice: Person) -> None:
    visit = visit_of(alice)
    notes.write(visit, "the first")
    second = notes.write(visit, "the second")
    client = sign_in(None, alice)
    page = client.get("/me/private/").content.decode()
    assert page.index("the second") < page.index("the first")
    assert "the second" in client.get(f"/me/private/{second}/").content.decode()


def test_neither_address_nor_title_tells_anything(alice: Person) -> None:
    note = notes.write(visit_of(alice), "withdrawal plan")
    page = sign_in(None, alice).get(f"/me/private/{note}/").content.decode()
    title = page[page.index("<title>") : page.index("</title>")]
    assert title == "<title>Closeknit"


def test_words_are_removed_after_asking(alice: Person) -> None:
    note = notes.write(visit_of(alice), "to go")
    client = sign_in(None, alice)
    assert "to go" in client.get(f"/me/private/{note}/removal/").content.decode()
    assert PrivateRecord.objects.filter(pk=note).exists()
    client.post(f"/me/private/{note}/removal/")
    assert not PrivateRecord.objects.filter(pk=note).exists()
    assert shelf.check(visit_of(alice))


@pytest.mark.parametrize("suffix", ["", "removal/"])
def test_anothers_words_and_no_words_answer_alike(alice: Person, bob: Person, suffix: str) -> None:
    note, client = notes.write(visit_of(alice), "hers"), sign_in(None, bob)
    theirs = client.get(f"/me/private/{note}/{suffix}")
    none = client.get(f"/me/private/{uuid.uuid4()}/{suffix}")
    assert theirs.status_code == none.status_code == 404
    assert theirs.content == none.content
    client.post(f"/me/private/{note}/removal/")
    assert PrivateRecord.objects.filter(pk=note).exists()


def test_what_is_no_words_is_not_shown(alice: Person) -> None:
    tally = alice.private_records.get()
    assert sign_in(None, alice).get(f"/me/private/{tally.pk}/").status_code == 404


def test_pages_go_on_and_the_number_of_queries_does_not_grow(
    alice: Person, django_assert_max_num_queries: DjangoAssertNumQueries
) -> None:
    visit, client = visit_of(alice), sign_in(None, alice)
    for number in range(45):
        notes.write(visit, f"note {number:02}")
    with django_assert_max_num_queries(3):
        page = client.get("/me/private/")
    assert "note 44" in page.content.decode()
    with django_assert_max_num_queries(4):
        older = client.get(f"/me/private/?before={page.context['older']}").content.decode()
    assert "note 24" in older
    assert "note 25" not in older


def test_the_same_form_sent_twice_keeps_one_note(alice: Person) -> None:
    client, form = sign_in(None, alice), {"text": "once", "once": str(uuid.uuid4())}
    first, again = client.post("/me/private/", form), client.post("/me/private/", form)
    assert first["Location"] == again["Location"]
    assert len(shelf.recent(visit_of(alice), ["note"])) == 1


@pytest.mark.parametrize("text", ["", "   ", "a" * 20_001, "nul \x00 byte", "bell \x07"])
def test_words_that_cannot_be_kept_stay_in_the_field(alice: Person, text: str) -> None:
    page = sign_in(None, alice).post("/me/private/", {"text": text})
    assert page.status_code == 200
    assert 'id="id_text_error"' in page.content.decode()
    assert text.strip()[:4] in page.content.decode()
    assert not shelf.recent(visit_of(alice), ["note"])


@pytest.mark.parametrize(
    "text",
    [
        "\u05e9\u05dc\u05d5\u05dd\n\u05e2\u05d5\u05dc\u05dd",
        "🦦 and \u202bturned\u202c",
        "a" * 20_000,
        "é" * 9,
    ],
)
def test_words_of_every_script_come_back_as_they_were(alice: Person, text: str) -> None:
    assert sign_in(None, alice).post("/me/private/", {"text": text}).status_code == 302
    assert shelf.recent(visit_of(alice), ["note"])[0].payload.fields["text"] == text


def test_the_database_holds_no_private_word(alice: Person) -> None:
    notes.write(visit_of(alice), "canary in the kitchen")
    row = alice.private_records.get(number=2)
    assert b"canary" not in row.body + row.wrap + row.tag
