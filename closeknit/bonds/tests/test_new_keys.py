"""New keys: a changed identity is confirmed by six words, renewed vault keys are told nobody."""

from dataclasses import replace

import pytest
from django.test import Client
from django.urls import reverse

from closeknit import vault
from closeknit.bonds import comparing, erasing, invitations, keys, settling, words
from closeknit.bonds.models import Bond, Words
from closeknit.bonds.standing import Standing
from closeknit.bonds.tests.bonding import again, bond_of, epoch, found, names
from closeknit.bonds.tests.test_words import KIND, heard, say
from closeknit.people import names as people_names
from closeknit.people import renewal
from closeknit.people.http import Visit
from closeknit.people.models import Identity, Person
from tests.cast import SignIn


@pytest.fixture(autouse=True)
def _kind() -> None:
    vault.register(KIND, 1)


def begun_anew(visit: Visit) -> Visit:
    """The same person, who lost all secrets and has a new identity."""
    identity, stored = vault.create_identity(visit.person.key, vault.six_words())
    Identity.of(visit.person, stored).save(force_update=True)
    erasing.forget_kept(visit.person)
    anew = replace(visit, private=identity.private, shared=identity.shared)
    people_names.set_display_name(anew, "Bob")
    return anew


def compare(visit: Visit, bond: Bond) -> list[str]:
    """Confirm everybody whose keys ask for it; the names."""
    asked = comparing.unconfirmed(visit, again(bond))
    for person in asked:
        comparing.confirm(visit, person.person_id, person.fingerprint)
    settling.settle_all(visit)
    return [person.name for person in asked]


def test_bob_with_new_keys_is_let_in_again_once_both_have_compared(va: Visit, vb: Visit) -> None:
    bond = bond_of(va, vb)
    old = say(vb, bond, "from before", shared=True)
    anew = begun_anew(vb)
    assert keys.standing(va, again(bond)) is Standing.CHANGED
    assert compare(va, bond) == ["Bob"]
    assert epoch(va, bond) == 3
    assert keys.standing(anew, again(bond)) is Standing.WAITING
    assert compare(anew, bond) == ["Somebody"]
    assert keys.current(anew, again(bond)) == keys.current(va, again(bond))
    assert names(va, bond) == names(anew, bond) == ["Alice", "Bob"]
    assert heard(va, bond, old) == ["from before"]
    said = say(anew, bond, "back", shared=True)
    assert heard(va, bond, said) == ["back"]


def test_a_third_member_confirms_the_new_keys_too(va: Visit, vb: Visit, vc: Visit) -> None:
    bond = bond_of(va, vb, vc)
    begun_anew(vb)
    compare(va, bond)
    assert keys.standing(vc, again(bond)) is Standing.CHANGED
    settling.settle_all(vc)
    assert epoch(vc, bond) == 0
    assert compare(vc, bond) == ["Bob"]
    assert epoch(vc, bond) == epoch(va, bond) == 4


def test_keys_that_change_again_while_comparing_are_not_confirmed(va: Visit, vb: Visit) -> None:
    bond = bond_of(va, vb)
    begun_anew(vb)
    (asked,) = comparing.unconfirmed(va, again(bond))
    begun_anew(vb)
    with pytest.raises(comparing.Changed):
        comparing.confirm(va, asked.person_id, asked.fingerprint)


def test_the_page_shows_the_words_and_the_bond_says_why_nothing_is_shared(
    alice: Person, sign_in: SignIn, va: Visit, vb: Visit
) -> None:
    bond, browser = bond_of(va, vb), sign_in(Client(), alice)
    begun_anew(vb)
    people = browser.get(reverse("bonds:people", args=[bond.pk])).content.decode()
    assert "key has changed" in people
    page = browser.get(reverse("bonds:keys", args=[bond.pk])).content.decode()
    assert "passphrase" in page
    assert "do not confirm" in page
    name = {"name": "Al"}
    assert (
        "cannot be written"
        in browser.post(reverse("bonds:name", args=[bond.pk]), name).content.decode()
    )


def test_renewed_vault_keys_open_all_that_lay_under_the_former_ones(va: Visit, vb: Visit) -> None:
    bond = bond_of(va, vb)
    mine, theirs = say(va, bond, "mine", shared=False), say(vb, bond, "theirs", shared=True)
    heard(va, bond, mine, theirs)
    secret = invitations.invite(va, found(va), "a line").secret
    va.person.refresh_from_db()
    renewal.renew_keys(va, vault.six_words())
    for _ in range(40):
        renewal.go_on(va)
    assert not va.shared_keys().former
    assert heard(va, bond, mine, theirs) == ["mine", "theirs"]
    assert epoch(va, bond) == epoch(vb, bond) == 2
    assert keys.standing(vb, again(bond)) is Standing.OPEN
    invited = invitations.Invited(va, invitations.Invitation.objects.latest("expires_at"))
    assert (invited.secret, invited.line) == (secret, "a line")
    words.open_to_bond(va, Words.objects.get(pk=mine.pk))
    assert heard(vb, bond, mine) == ["mine"]


def test_ones_own_words_are_there_for_the_export(va: Visit, vb: Visit) -> None:
    bond = bond_of(va, vb)
    say(va, bond, "sealed", shared=False)
    say(vb, bond, "not mine", shared=True)
    assert [payload.fields["text"] for _, payload in words.own(va)] == ["sealed"]
