"""Eve owns the server and is a member: she reads every row, writes any row, and knows the code.

Here she is Bob, with Bob's own keys. Each attack is one entry of the table below: what she writes,
and when. Whatever it is, Alice's page has to say that something was changed, or nothing of it may
show; and Alice's words must never be wrapped, or shown as something that she did not read first.

What cannot be noticed from inside, and is not claimed: the whole database put back to an earlier
moment, or all of Alice's private records together with the rows that they vouch for, because to
her it is that moment again; and a moved day of putting away, which only hands words back early or
late.
"""

from collections.abc import Callable
from uuid import uuid4

import pytest
from django.forms.models import model_to_dict

from closeknit import vault
from closeknit.bonds import access, keys
from closeknit.bonds.models import Words
from closeknit.people.models import Person, PrivateRecord
from closeknit.practices.models import Opening, Seal
from closeknit.practices.tests.attacks import FEELING, LINE, SAYS_SO, Scene, replaced_beginning

pytestmark = pytest.mark.django_db


def restored_seal(scene: Scene) -> None:
    """The seal that Alice took back, with its words, in place of the one she made since."""
    scene.alices().delete()
    put_back(scene)


def restored_seal_after_taking_back(scene: Scene) -> None:
    scene.table.act(scene.alice, "feeling", "taking-back")
    put_back(scene)


def put_back(scene: Scene) -> None:
    old_words, old_seal = scene.before["words"], scene.before["seal"]
    old_words.save(force_insert=True)
    old_seal.words = old_words
    old_seal.save(force_insert=True)
    scene.seal("Forged")


def fake_without_signature(scene: Scene) -> None:
    said = scene.say("Forged", shared=False)
    Seal.objects.create(
        sitting=scene.table.row, step=FEELING, author=scene.bob, words=said, entry=b"\x01" * 200
    )


def fake_that_lists_nothing(scene: Scene) -> None:
    """A true signature, but over another list, so that the step is complete by no entry."""
    scene.seal(others=(b"\x00" * 32,))


def fake_without_words(scene: Scene) -> None:
    """Signed now, over words that are still to be chosen."""
    seal = scene.seal()
    Words.objects.filter(pk=seal.words.pk).delete()


def fake_over_other_words(scene: Scene) -> None:
    seal = scene.seal(body_hash=b"\x07" * 32)
    assert seal.words is not None


def fake_of_another_step(scene: Scene) -> None:
    seal = scene.seal(step=LINE)
    Seal.objects.filter(pk=seal.pk).update(step=FEELING)


def fake_of_another_sitting(scene: Scene) -> None:
    scene.seal(sitting=uuid4().bytes)


def wrapped_by_hand(scene: Scene) -> None:
    """All flags say that the step is open."""
    fake_without_signature(scene)
    Seal.objects.update(wrapped=True)
    Opening.objects.create(sitting=scene.table.row, step=FEELING)


def opening_by_hand(scene: Scene) -> None:
    Opening.objects.create(sitting=scene.table.row, step=FEELING)


def wrap_from_elsewhere(scene: Scene) -> None:
    """Alice's sealed words get the wrap of words that she has told."""
    meta = scene.table.row.meta
    Words.objects.filter(pk=scene.alices().words.pk).update(
        bond_wrap=meta.bond_wrap, epoch=meta.epoch
    )


def own_wrap_from_elsewhere(scene: Scene) -> None:
    """Alice's sealed words get another of her own wraps."""
    meta = scene.table.row.meta
    Words.objects.filter(pk=scene.alices().words.pk).update(author_wrap=meta.author_wrap)


def swapped_steps(scene: Scene) -> None:
    """Alice's words of two steps change places, and Bob seals one of them."""
    scene.table.done(scene.alice, "line", "A long line")
    feeling, line = scene.alices(FEELING), scene.alices(LINE)
    Seal.objects.filter(pk=line.pk).update(words=None)
    Seal.objects.filter(pk=feeling.pk).update(words=line.words)
    Seal.objects.filter(pk=line.pk).update(words=feeling.words)
    scene.seal("Forged")


def swapped_authors(scene: Scene) -> None:
    """Alice's words are said to be Bob's."""
    Words.objects.filter(pk=scene.alices().words.pk).update(author=scene.bob)
    scene.seal("Forged")


def moved_to_another_sitting(scene: Scene) -> None:
    Words.objects.filter(pk=scene.alices().words.pk).update(subject=uuid4())
    scene.seal("Forged")


def another_practice(scene: Scene) -> None:
    replaced_beginning(scene, form="ten-minutes")
    scene.seal("Forged")


def deleted_seal(scene: Scene) -> None:
    scene.alices().delete()


def told_where_one_seals(scene: Scene) -> None:
    """An answer without a seal, so that nothing had to be given for Alice's."""
    scene.say("Forged", shared=True)


def forged_seal_for_alice(scene: Scene) -> None:
    """Alice has sealed nothing in this step; a row says she did, under words of Bob's."""
    said = scene.say("Forged", shared=False, step="line")
    Words.objects.filter(pk=said.pk).update(author=scene.alice)
    Seal.objects.create(
        sitting=scene.table.row,
        step=LINE,
        author=scene.alice,
        words=said,
        entry=scene.sign(said, LINE),
    )


Attack = Callable[[Scene], None]

NO_WRAP: list[tuple[Attack, bool]] = [
    # (what Eve does before Alice's words have opened, whether Alice's page says so)
    (restored_seal, True),
    (restored_seal_after_taking_back, True),
    (fake_without_signature, True),
    (fake_that_lists_nothing, True),
    (fake_without_words, True),
    (fake_over_other_words, True),
    (fake_of_another_step, True),
    (fake_of_another_sitting, True),
    (wrapped_by_hand, True),
    (opening_by_hand, False),  # An index: by itself it opens nothing, and nothing shows.
    (wrap_from_elsewhere, False),  # It opens nothing: the wrap is bound to its words.
    (own_wrap_from_elsewhere, True),
    (swapped_steps, True),
    (swapped_authors, True),
    (moved_to_another_sitting, True),
    (another_practice, True),
    (deleted_seal, True),
    (told_where_one_seals, True),
    (forged_seal_for_alice, True),
]


@pytest.mark.parametrize(
    ("attack", "told"), NO_WRAP, ids=[attack.__name__ for attack, _ in NO_WRAP]
)
def test_alices_words_stay_closed_and_her_page_says_so(
    sealed: Scene, attack: Attack, told: bool
) -> None:
    attack(sealed)
    for _ in range(2):
        page = sealed.let_alice_look()
    read = sealed.bob_reads() + sealed.table.page(sealed.bob) + sealed.table.thread(sealed.bob)
    for secret in ("Amber", "Crimson", "A long line"):
        assert secret not in read
    assert "Forged" not in page
    assert any(sentence in page for sentence in SAYS_SO) is told


def test_words_whose_seal_was_deleted_come_back_into_the_form(
    sealed: Scene, alice: Person, bob: Person
) -> None:
    deleted_seal(sealed)
    assert 'value="Amber"' in sealed.table.page(alice)
    sealed.table.done(alice, "feeling", "Amber again")
    sealed.table.done(bob, "feeling", "Blue")
    sealed.table.look(alice)
    assert "Amber again" in sealed.table.page(bob)


def test_without_an_attack_the_same_keys_open_what_both_have_sealed(sealed: Scene) -> None:
    sealed.seal("Forged")
    page = sealed.let_alice_look()
    assert "Amber" in sealed.bob_reads()
    assert not any(sentence in page for sentence in SAYS_SO)


def test_no_row_holds_a_sealed_or_private_word_that_bobs_keys_open(
    sealed: Scene, alice: Person, bob: Person
) -> None:
    """Every blob of the database, against every key that Eve has and every use it was made for."""
    table = sealed.table
    table.act(alice, "line", "passing")
    eve, bond = sealed.eve, access.bond_of(sealed.eve, table.bond.pk)
    said = sealed.alices().words
    assert said is not None
    bond_key = keys.writable(eve, bond)
    shared, private = eve.shared_keys(), eve.private_keys()
    for blob in (said.author_wrap, said.bond_wrap, said.signature, said.body[:64]):
        with pytest.raises(vault.VaultError):
            vault.open_own(shared, said.about, said.body, blob)
        with pytest.raises(vault.VaultError):
            vault.open_shared(bond_key, said.about, said.body, blob)
        with pytest.raises(vault.VaultError):
            vault.open_as_reader(shared, said.about, said.body, blob)
    for record in PrivateRecord.objects.filter(owner=alice):
        about = vault.About("private", record.id.bytes, bob.pk.bytes, revision=record.revision)
        for author in (alice.pk.bytes, bob.pk.bytes):
            about = vault.About("private", record.id.bytes, author, revision=record.revision)
            with pytest.raises(vault.VaultError):
                vault.open_private(private, about, record.body, record.wrap)
    everything = " ".join(
        repr(model_to_dict(row))
        for model in (Words, PrivateRecord, Seal)
        for row in model.objects.all()
    )
    assert "Amber" not in everything
