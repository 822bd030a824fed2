"""Erasing an account: everything that has to go is gone, also from the disk, and nobody else loses
what is theirs."""

import uuid
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from django.apps import apps
from django.db import connection, models
from django.test import Client

from closeknit.bonds.models import Bond, Words
from closeknit.bonds.tests.bonding import bond_of, found, said_yes
from closeknit.people import cookies, preferences
from closeknit.people.models import Delay, Person, Session
from closeknit.practices import access
from closeknit.practices.models import Seal, Sitting
from closeknit.practices.speaking import in_bond
from closeknit.vault.fields import CipherField, DigestField, PublicKeyField
from closeknit.web.tests import living
from tests.cast import part_of, sign_in, visit_in, visit_of

STAYS = {
    "bonds.Membership.person": "others' rows are checked against it",
    "bonds.Epoch.maker": "who made a key that others still hold",
    "bonds.KeyHandover.giver": "whose signature stands in a key that others still hold",
    "bonds.Pin.subject": "whose keys somebody else has confirmed",
    "bonds.Bond.author": "who signed the kind and title that others still read",
    "bonds.Words.author": "who signed which practice a sitting of others runs",
    "practices.Seal.author": "whose signed mark others' seals list",
    "bonds.Introduction.author": "who signed for a newcomer who is still there",
}
"""Where the random id of somebody who is gone may still stand, and why."""


def erase_in(client: Client, person: Person, **changed: str) -> Any:
    form = {"passphrase": part_of(person).passphrase, "word": "erase", **changed}
    return client.post("/erasure/", form)


def rows() -> Iterator[tuple[models.Model, Any]]:
    for model in apps.get_models():
        if model.__module__.startswith("closeknit."):
            for row in model._default_manager.all():
                for column in model._meta.concrete_fields:
                    yield row, column


def places_of(person: uuid.UUID) -> set[str]:
    """Every column in which this id stands."""
    return {
        f"{column.model._meta.label}.{column.name}"
        for row, column in rows()
        if getattr(row, column.attname) == person
    }


def blobs() -> dict[tuple[str, object, str], bytes]:
    """Everything encrypted, signed or hashed, by its place."""
    return {
        (row._meta.label, row.pk, column.name): bytes(getattr(row, column.attname))
        for row, column in rows()
        if isinstance(column, CipherField | DigestField | PublicKeyField)
    }


def theirs(person: Person) -> set[bytes]:
    """The ciphertext that has to be gone with this person: all that only they could open, and all
    that they said to others."""
    said = Words.objects.filter(author=person).exclude(pk__in=Sitting.objects.values("meta"))
    whole = [*person.private_records.all(), *said, *person.sessions.all(), person.identity, person]
    found = {
        bytes(getattr(row, column.attname))
        for row in whole
        for column in row._meta.concrete_fields
        if isinstance(column, CipherField)
    }
    found |= set(Words.objects.filter(author=person).values_list("author_wrap", flat=True))
    found |= set(Bond.objects.filter(author=person).values_list("author_wrap", flat=True))
    return {blob for blob in found if len(blob) > 16}


def test_the_page_says_first_what_goes_and_what_stays(alice: Person) -> None:
    page = sign_in(None, alice).get("/erasure/").content.decode()
    for said in ("What goes", "What stays", "They may have copied", 'href="/export/"'):
        assert said in page
    assert "data-clears" in page


@pytest.mark.parametrize(
    "changed", [{"word": "yes"}, {"word": ""}, {"passphrase": "not it"}, {"passphrase": ""}]
)
def test_without_the_word_and_the_passphrase_nothing_happens(
    alice: Person, changed: dict[str, str]
) -> None:
    page = erase_in(sign_in(None, alice), alice, **changed)
    assert page.status_code == 200
    assert 'class="error"' in page.content.decode()
    assert Person.objects.filter(pk=alice.pk).exists()


def test_the_word_may_begin_with_a_capital_as_phones_like_it(alice: Person) -> None:
    assert erase_in(sign_in(None, alice), alice, word="Erase ").status_code == 302


def test_afterwards_the_browser_knows_nothing_and_says_goodbye(alice: Person) -> None:
    client = sign_in(None, alice)
    client.cookies[cookies.DEVICE] = "known"
    answer = erase_in(client, alice)
    assert answer["Clear-Site-Data"] == '"cache"'
    for name in (cookies.SESSION, cookies.KEY, cookies.DEVICE):
        assert answer.cookies[name].value == ""
    page = client.get(answer["Location"])
    assert page.status_code == 200
    assert "It is gone" in page.content.decode()
    assert client.get("/me/")["Location"].startswith("/signing-in/")


def test_the_goodbye_still_goes_by_the_neutral_name(alice: Person) -> None:
    client = sign_in(None, alice)
    request = client.get("/me/").wsgi_request
    preferences.set_preferences(request, visit_in(client), preferences.Preferences(surface="Notes"))
    client.get("/me/")
    answer = erase_in(client, alice)
    assert answer.cookies[cookies.FACE]["max-age"] == 60
    assert "Closeknit" not in client.get("/goodbye/").content.decode()


def test_every_other_device_is_out_at_once(alice: Person) -> None:
    other = sign_in(None, alice)
    erase_in(sign_in(None, alice), alice)
    assert not Session.objects.exists()
    assert other.get("/me/").status_code == 302


def test_only_her_random_number_stays_and_only_where_others_need_it(
    alice: Person, bob: Person
) -> None:
    living.live(visit_of(alice), visit_of(bob))
    said_yes(visit_of(alice), visit_of(bob), found(visit_of(alice)))
    erase_in(sign_in(None, alice), alice)
    assert places_of(alice.pk) - STAYS.keys() == set()
    assert not Delay.objects.exists()


def test_whoever_was_invited_may_erase_too(alice: Person, bob: Person) -> None:
    living.live(visit_of(alice), visit_of(bob))
    erase_in(sign_in(None, bob), bob)
    assert places_of(bob.pk) - STAYS.keys() == set()


def test_of_a_bond_in_which_nobody_lives_nothing_is_left(alice: Person, bob: Person) -> None:
    living.live(visit_of(alice), visit_of(bob))
    erase_in(sign_in(None, alice), alice)
    erase_in(sign_in(None, bob), bob)
    left = {row._meta.label for row, _ in rows()}
    assert left == set()


def test_others_keep_their_own_words_and_can_still_read_them(alice: Person, bob: Person) -> None:
    life = living.live(visit_of(alice), visit_of(bob))
    erase_in(sign_in(None, alice), alice)
    client = sign_in(None, bob)
    thread = client.get(f"/together/{life.bond.pk}/")
    assert thread.status_code == 200
    assert "alice-opened" not in thread.content.decode()
    for row, word in ((life.first, "bob-opened"), (life.second, "bob-sealed")):
        page = client.get(f"/sittings/{row.ref}/")
        assert page.status_code == 200
        assert word in page.content.decode()
    for address in ("/", "/today/", "/together/", f"/together/{life.bond.pk}/people/", "/me/"):
        assert client.get(address, follow=True).status_code == 200


def test_bob_reads_his_words_in_a_sitting_that_she_began(alice: Person, bob: Person) -> None:
    life = living.live(visit_of(alice), visit_of(bob))
    assert life.first.meta.author_id == alice.pk
    erase_in(sign_in(None, alice), alice)
    spoken = in_bond(access.run_of(visit_of(bob), life.first.ref))
    assert [(each.mine, each.line) for each in spoken["feeling"]] == [(True, "bob-opened")]


def test_what_she_sealed_stays_as_a_signed_mark_without_words(alice: Person, bob: Person) -> None:
    life = living.live(visit_of(alice), visit_of(bob))
    erase_in(sign_in(None, alice), alice)
    seal = Seal.objects.get(
        sitting=life.first,
        step=Seal.objects.filter(sitting=life.first, author=bob).get().step,
        author=alice.pk,
    )
    assert seal.words is None
    assert len(seal.entry) > 64


def test_three_are_two_and_go_on(alice: Person, bob: Person, charlie: Person) -> None:
    bond = bond_of(visit_of(alice), visit_of(bob), visit_of(charlie))
    erase_in(sign_in(None, alice), alice)
    for person in (bob, charlie, bob):
        living.come_by(visit_of(person))
    row = living.begin(visit_of(bob), bond)
    living.seal(visit_of(bob), row, "feeling", "bob-goes-on")
    living.seal(visit_of(charlie), row, "feeling", "charlie-too")
    living.come_by(visit_of(bob))
    page = sign_in(None, charlie).get(f"/sittings/{row.ref}/").content.decode()
    assert "bob-goes-on" in page


@pytest.mark.sqlite
@pytest.mark.django_db(transaction=True)
def test_no_byte_of_hers_is_left_on_the_disk(alice: Person, bob: Person) -> None:
    living.live(visit_of(alice), visit_of(bob))
    gone = theirs(alice)
    assert len(gone) > 15
    disk = files()
    assert all(blob in disk for blob in gone), "the search itself has to find them before"
    kept = {blob for place, blob in blobs().items() if len(blob) > 16 and blob not in gone}
    erase_in(sign_in(None, alice), alice)
    disk = files()
    assert [blob.hex() for blob in gone if blob in disk] == []
    assert [blob for blob in kept & set(blobs().values()) if blob not in disk] == []
    assert alice.handle.encode() not in disk


def files() -> bytes:
    """The database file, its log, and nothing else: what a stolen disk would show."""
    name = Path(str(connection.settings_dict["NAME"]))
    names = (name, name.with_name(f"{name.name}-wal"), name.with_name(f"{name.name}-journal"))
    return b"".join(path.read_bytes() for path in names if path.exists())
