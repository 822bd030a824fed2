"""Eve again, as in `test_hostile_before_opening`: after she has read what Alice sealed, or where a
day, a log or a member decides."""

from collections.abc import Callable
from datetime import date
from typing import Any

import pytest

from closeknit import vault
from closeknit.bonds import words
from closeknit.bonds.models import Departure, Membership, ReaderWrap, Receipt, Words
from closeknit.people import shelf
from closeknit.people.models import Person, PrivateRecord
from closeknit.practices import logs, payloads
from closeknit.practices.models import Seal, Sitting
from closeknit.practices.tests.attacks import SAYS_SO, Scene, replaced_beginning

pytestmark = pytest.mark.django_db

Attack = Callable[[Scene], None]


def resigned_words(scene: Scene) -> None:
    """Bob has read Alice's, writes his own anew, and signs that entry as the completing one."""
    scene.bobs().delete()
    scene.seal("Forged")
    seal = scene.bobs()
    words.open_to_bond(scene.eve, Words.objects.get(pk=seal.words.pk))
    Seal.objects.filter(pk=seal.pk).update(wrapped=True)


def resigned_without_receipts(scene: Scene) -> None:
    Receipt.objects.filter(reader=scene.alice).delete()
    resigned_words(scene)


def rewritten_body(scene: Scene) -> None:
    """The same row of words gets a new body, signed by Bob, and the entry is signed to fit it."""
    seal = scene.bobs()
    fresh = scene.say("Forged", shared=True)
    said = seal.words
    assert said is not None
    sealed = vault.seal_words(
        scene.eve.shared_keys(),
        said.about,
        vault.dump(payloads.SAID, {"step": "feeling", "at": "x", "said": {"text": "Forged"}}),
    )
    said.body, said.signature, said.author_wrap = sealed
    said.save()
    words.open_to_bond(scene.eve, said)
    fresh.delete()
    seal.entry = scene.sign(said, leaving_out=seal.entry)
    seal.save()


def answered_without_seal(scene: Scene) -> None:
    """The seal is gone, and an answer lies there that was told openly."""
    scene.bobs().delete()
    scene.say("Forged", shared=True)


def answered_as_if_returned(scene: Scene) -> None:
    """The same, in the shape of words that came back and were opened anyway."""
    scene.bobs().delete()
    scene.say("Forged", shared=True, released=True)


def all_seals_gone(scene: Scene) -> None:
    Seal.objects.all().delete()
    scene.say("Forged", shared=True)


def other_words_under_the_seal(scene: Scene) -> None:
    fresh = scene.say("Forged", shared=True)
    Seal.objects.filter(pk=scene.bobs().pk).update(words=fresh)


def begun_anew(scene: Scene) -> None:
    replaced_beginning(scene, at="2020-01-01T00:00:00+00:00")
    scene.say("Forged", shared=True, step="reply", to=scene.alice.pk.hex)
    scene.bobs().delete()


AFTERWARDS: list[Attack] = [
    resigned_words,
    resigned_without_receipts,
    rewritten_body,
    answered_without_seal,
    answered_as_if_returned,
    all_seals_gone,
    other_words_under_the_seal,
    begun_anew,
]


@pytest.mark.parametrize("attack", AFTERWARDS, ids=[attack.__name__ for attack in AFTERWARDS])
@pytest.mark.parametrize("looked", [False, True], ids=["unread", "read"])
def test_words_chosen_after_reading_are_never_shown_as_sealed_ones(
    opened: Scene, attack: Attack, looked: bool
) -> None:
    if looked:
        assert "Blue" in opened.table.page(opened.alice)
    attack(opened)
    page, thread = opened.table.page(opened.alice), opened.table.thread(opened.alice)
    assert any(sentence in page for sentence in SAYS_SO)
    if attack is not begun_anew:
        assert "Forged" not in page
    assert "Forged" not in thread


def test_a_log_that_was_rolled_back_is_noticed_by_the_shelf(opened: Scene, alice: Person) -> None:
    visit = opened.table.visit(alice)
    assert shelf.check(visit)
    older = {
        record.pk: record for record in opened.before["records"] if record.owner_id == alice.pk
    }
    changed = [
        record
        for record in PrivateRecord.objects.filter(owner=alice, pk__in=older)
        if record.body != older[record.pk].body
    ]
    assert len(changed) == 2  # Her log of this sitting, and the tally over all records.
    for record in changed:
        older[record.pk].save(force_update=True)
        assert not shelf.check(visit)
        record.save(force_update=True)
        assert shelf.check(visit)


def test_a_log_that_was_taken_away_is_noticed_at_once(opened: Scene, alice: Person) -> None:
    """Without her log, a seal of hers is nobody's: nothing of it shows as sealed words."""
    visit = opened.table.visit(alice)
    PrivateRecord.objects.filter(owner=alice).exclude(
        pk__in=[record.pk for record in opened.before["records"]]
    ).delete()
    tag = vault.tag(visit.private_keys(), logs.label(opened.table.row.ref))
    PrivateRecord.objects.filter(owner=alice, tag=tag).delete()
    assert not shelf.check(visit)
    page = opened.table.page(alice)
    assert any(sentence in page for sentence in SAYS_SO)
    assert "Blue" not in page


def test_a_closing_day_moved_forward_opens_nothing(
    three: Any, alice: Person, bob: Person, dana: Person
) -> None:
    table, _ = three
    table.offer(alice, "small-thing")
    table.done(alice, "thing", "Amber", agreed="on")
    table.done(bob, "thing", "Blue", agreed="on")
    Sitting.objects.update(closes_on=date(2026, 3, 1))
    table.look(bob, alice, bob)
    assert not Seal.objects.filter(wrapped=True).exists()
    # Even with an entry that Bob has signed as the closing one, by a program of his own.
    scene = Scene(table, alice, bob, {})
    seal = Seal.objects.select_related("words").get(author=bob)
    seal.entry = scene.sign(
        seal.words, seal.step, leaving_out=seal.entry, agreed=True, closing=True
    )
    seal.closing = True
    seal.save()
    table.look(alice)
    assert not ReaderWrap.objects.exists()
    assert "Amber" not in scene.bob_reads()
    assert any(sentence in table.page(alice) for sentence in SAYS_SO)


def test_a_closing_flag_without_a_signed_entry_opens_nothing(
    three: Any, alice: Person, bob: Person, dana: Person
) -> None:
    """A flag is no signature: Bob never said that it closes."""
    table, _ = three
    table.offer(alice, "remember-closeness")
    for who in (alice, bob, dana):
        table.act(who, "moment", "passing")
        table.act(who, "what-helped", "passing")
    table.done(alice, "for-you", "Amber", agreed="on")
    table.done(bob, "for-you", "Blue", agreed="on")
    Seal.objects.filter(author=bob).update(closing=True)
    table.look(alice)
    assert not Seal.objects.get(author=alice).wrapped
    assert "Amber" not in Scene(table, alice, bob, {}).bob_reads()


def test_a_day_of_putting_away_that_was_moved_only_hands_words_back(
    sealed: Scene, alice: Person, bob: Person
) -> None:
    """No signature covers it, so it cannot be noticed; it gives nothing to anybody."""
    Sitting.objects.update(away_on=date(2026, 3, 1))
    assert sealed.table.standing(alice, "feeling") == "returned"
    assert sealed.table.answer(bob, "feeling", "Blue").status_code == 409
    Sitting.objects.update(away_on=date(2026, 4, 1))
    assert sealed.table.standing(alice, "feeling") == "sealed"
    assert "Amber" not in sealed.bob_reads()


def test_a_member_taken_out_or_said_to_have_left_opens_nothing(
    three: Any, alice: Person, bob: Person, dana: Person
) -> None:
    table, _ = three
    table.offer(alice, "small-thing")
    table.done(alice, "thing", "Amber")
    scene = Scene(table, alice, bob, {})
    membership = Membership.objects.get(bond=table.bond, person=dana)
    departure = Departure.objects.create(
        membership=membership,
        day=date(2026, 3, 2),
        withdrew=False,
        epoch=3,
        body=b"\x01" * 64,
        signature=b"\x01" * 64,
    )
    answered = table.answer(bob, "thing", "Blue")
    assert answered.status_code == 409
    table.look(alice)
    assert "Amber" not in scene.bob_reads()
    departure.delete()
    membership.delete()
    table.answer(bob, "thing", "Blue")
    table.look(alice)
    assert "Amber" not in scene.bob_reads()
