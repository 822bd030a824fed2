"""The whole way of a sitting of two: offer, seal, open, answer, and everything that ends it."""

from uuid import uuid4

import pytest

from closeknit.bonds.models import Words
from closeknit.people import shelf
from closeknit.people.models import Person, PrivateRecord
from closeknit.practices.models import Opening, Seal, Sitting
from closeknit.practices.tests.sitting_down import Two, browser, page_of

pytestmark = pytest.mark.django_db


def test_bob_cannot_open_alices_seal_before_his_own(two: Two, alice: Person, bob: Person) -> None:
    table = two.begin()
    table.done(alice, "feeling", "Amber")
    for _ in range(2):
        for page in (table.page(bob), table.thread(bob), table.today(bob)):
            assert "Amber" not in page
        table.look(alice)
    assert not table.seal(alice, "feeling").words.bond_wrap
    table.done(bob, "feeling", "Blue")
    assert "Amber" not in table.page(bob)
    assert "Blue" in table.page(alice)
    assert "Amber" in table.page(bob)
    assert Opening.objects.filter(sitting=table.row).count() == 1


def test_who_completes_a_step_opens_theirs_at_once_and_the_other_by_coming_by(
    two: Two, alice: Person, bob: Person
) -> None:
    table = two.begin()
    table.done(alice, "feeling", "Amber")
    table.done(bob, "feeling", "Blue")
    assert table.seal(bob, "feeling").wrapped
    assert not table.seal(alice, "feeling").wrapped
    browser(alice).post("/visits/")
    assert table.seal(alice, "feeling").wrapped
    assert "Blue" in table.thread(alice)
    assert "Amber" in table.thread(bob)


def test_the_same_page_for_who_sealed_first_and_who_sealed_last(
    two: Two, alice: Person, bob: Person
) -> None:
    table = two.begin()
    for who in (alice, bob):
        table.done(who, "feeling", "Amber")
        table.done(who, "line", "One line")
    last = table.browsers[bob.pk].get(table.url)
    assert "It opens by itself once you have both come by again" in page_of(last)


def test_words_that_are_taken_back_return_into_the_form_and_leave_nothing(
    two: Two, alice: Person, bob: Person
) -> None:
    table = two.begin()
    before = table.page(bob)
    table.done(alice, "feeling", "Amber")
    assert table.act(alice, "feeling", "taking-back").status_code == 302
    assert "Amber" in table.page(alice)
    assert not Seal.objects.exists()
    assert Words.objects.filter(subject=table.ref).count() == 1
    assert shown(table.page(bob)) == shown(before)
    table.done(alice, "feeling", "Teal")
    table.done(bob, "feeling", "Blue")
    table.look(alice)
    page = table.page(bob)
    assert "Teal" in page
    assert "Amber" not in page


def test_nothing_can_be_taken_back_once_all_have_sealed(
    two: Two, alice: Person, bob: Person
) -> None:
    table = two.begin()
    table.done(alice, "feeling", "Amber")
    table.done(bob, "feeling", "Blue")
    answered = table.act(alice, "feeling", "taking-back")
    assert answered.status_code == 409
    assert "nothing can be taken back" in page_of(answered)
    assert Seal.objects.filter(sitting=table.row).count() == 2


def test_an_answer_to_opened_words_reaches_their_author(
    two: Two, alice: Person, bob: Person
) -> None:
    table = two.begin()
    for step in ("feeling", "line"):
        table.done(alice, step, "Amber")
        table.done(bob, step, "Blue")
    table.look(alice)
    table.done(bob, "reply", "I hear you", to=alice.pk.hex)
    assert "I hear you" in table.page(alice)
    assert "I hear you" in table.thread(alice)
    assert table.state(bob) == "over"
    assert table.state(alice) == "under-way"


def test_told_words_can_be_read_at_once(two: Two, alice: Person, bob: Person) -> None:
    table = two.begin("appreciation", "")
    table.done(alice, "thanks", "You waited for me")
    assert "You waited for me" in table.page(bob)
    assert "You waited for me" in table.thread(bob)


def test_what_was_told_stands_above_the_field_of_whoever_comes_next(
    two: Two, alice: Person, bob: Person
) -> None:
    table = two.begin("decide-together", "")
    table.done(alice, "question", "Who has the hens in August?")
    assert "Bob can read this." in table.page(alice)
    page = table.page(bob)
    assert page.index("Who has the hens in August?") < page.index('name="text"')
    assert "can read this." not in page


def test_told_words_leave_room_for_the_next_offer(two: Two, alice: Person) -> None:
    table = two.begin("appreciation", "")
    assert table.offer(alice, "small-thing").status_code == 409
    table.done(alice, "thanks", "You waited for me")
    assert table.offer(alice, "small-thing").status_code == 302


def test_passing_changes_nothing_that_another_can_see(two: Two, alice: Person, bob: Person) -> None:
    table = two.begin()
    table.done(alice, "feeling", "Amber")
    table.look(bob)
    pages = [shown(table.page(alice)), shown(table.today(alice)), shown(table.thread(alice))]
    rows = everything_but(bob)
    assert table.act(bob, "feeling", "passing").status_code == 302
    assert table.act(bob, "line", "passing").status_code == 302
    assert everything_but(bob) == rows
    after = [shown(table.page(alice)), shown(table.today(alice)), shown(table.thread(alice))]
    assert after == pages
    assert shelf.check(table.visit(bob))


def test_what_was_left_out_can_still_be_sealed(two: Two, alice: Person, bob: Person) -> None:
    table = two.begin()
    table.act(bob, "feeling", "passing")
    assert table.standing(bob, "feeling") == "passed"
    table.done(bob, "feeling", "Blue")
    table.done(alice, "feeling", "Amber")
    assert "Amber" in table.page(bob)


def test_an_answer_that_was_left_out_can_still_be_given(
    two: Two, alice: Person, bob: Person
) -> None:
    table = two.begin()
    for step in ("feeling", "line"):
        table.done(alice, step, "Amber")
        table.done(bob, step, "Blue")
    table.look(alice)
    table.act(bob, "reply", "passing")
    assert 'name="to"' in table.page(bob)
    table.done(bob, "reply", "After all", to=str(alice.pk))
    assert "After all" in table.page(alice)


def test_putting_aside_and_taking_up_tell_nobody(two: Two, alice: Person, bob: Person) -> None:
    table = two.begin()
    table.look(bob)
    rows, page = everything_but(bob), shown(table.page(alice))
    assert table.post(bob, "aside/")["Location"] == "/"
    assert table.state(bob) == "set-aside"
    assert table.post(bob, "taking-up/").status_code == 302
    assert table.state(bob) == "offered"
    assert everything_but(bob) == rows
    assert shown(table.page(alice)) == page


def test_an_offer_that_was_taken_back_is_gone_for_both(
    two: Two, alice: Person, bob: Person
) -> None:
    table = two.begin()
    assert table.post(bob, "withdrawal/").status_code == 409
    assert table.post(alice, "withdrawal/").status_code == 302
    assert table.state(alice) == table.state(bob) == "put-away"
    assert table.offer(alice, "small-thing").status_code == 302


def test_an_offer_that_was_taken_up_cannot_be_taken_back(
    two: Two, alice: Person, bob: Person
) -> None:
    table = two.begin()
    table.done(bob, "feeling", "Blue")
    answered = table.post(alice, "withdrawal/")
    assert answered.status_code == 409
    assert "begun with this already" in page_of(answered)


def test_one_offer_at_a_time(two: Two, alice: Person, bob: Person) -> None:
    table = two.begin()
    first = table.url
    answered = table.offer(alice, "small-thing")
    assert answered.status_code == 409
    assert first in page_of(answered)
    assert table.offer(bob, "small-thing").status_code == 302
    assert Sitting.objects.count() == 2


def test_after_two_withdrawn_offers_nothing_has_met_silence(
    two: Two, alice: Person, bob: Person
) -> None:
    from closeknit.bonds import access
    from closeknit.practices import window

    for _ in range(2):
        table = two.begin()
        table.post(alice, "withdrawal/")
        table.later(two.clock, days=1)
    visit = two.table.visit(alice)
    (seen,) = window.windows(visit, access.bonds_of(visit), ())
    assert len(seen.runs) == 2
    assert seen.streak == 0


def test_a_page_for_nobody_else(two: Two, alice: Person, charlie: Person) -> None:
    table = two.begin()
    outside = browser(charlie)
    missing = outside.get(f"/sittings/{uuid4()}/")
    for answered in (
        outside.get(table.url),
        outside.get(table.url + "piece/"),
        outside.post(table.url + "steps/feeling/answer/", {"text": "x"}),
        outside.post(table.url + "aside/"),
    ):
        assert answered.status_code == 404
        assert answered.content == missing.content


def everything_but(person: Person) -> list[str]:
    """All rows of the database but this person's private ones and their sessions."""
    from django.apps import apps

    from closeknit.people.models import Session

    rows = []
    for model in apps.get_models():
        found = model._default_manager.all()
        if model is PrivateRecord:
            found = found.exclude(owner=person)
        if model is Session:
            found = found.exclude(person=person)
        rows += sorted(repr(sorted(values.items())) for values in found.values())
    return rows


def shown(page: str) -> str:
    """A page without what is drawn anew each time: form tokens and ids of forms."""
    import re

    page = re.sub(r'(csrfmiddlewaretoken|once)" value="[^"]*"', "", page)
    return re.sub(r'"X-CSRFToken": "[^"]*"', "", page)
