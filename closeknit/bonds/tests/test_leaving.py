"""Leaving: at once, one-sided, and with the choice about one's words."""

import pytest
from django.http import Http404

from closeknit import vault
from closeknit.bonds import access, changes, doors, invitations, keys, leaving, settling, words
from closeknit.bonds.models import Bond, Epoch, KeyHandover, Words
from closeknit.bonds.standing import Standing
from closeknit.bonds.tests.bonding import again, bond_of, epoch, found, names
from closeknit.bonds.tests.test_words import KIND, heard, say
from closeknit.people import erasing
from closeknit.people.clock import SetClock
from closeknit.people.http import Visit


@pytest.fixture(autouse=True)
def _kind() -> None:
    vault.register(KIND, 1)


def test_the_bond_is_gone_for_whoever_left(va: Visit, vd: Visit) -> None:
    bond = bond_of(va, vd)
    leaving.leave(vd, again(bond), withdraw=False)
    with pytest.raises(Http404):
        access.bond_of(vd, bond.pk)
    assert access.bonds_of(vd) == []
    assert not KeyHandover.objects.filter(receiver=vd.person).exists()


def test_who_stays_sees_the_day_and_reads_on(va: Visit, vd: Visit, clock: SetClock) -> None:
    bond = bond_of(va, vd)
    hers, his = say(vd, bond, "hers", shared=True), say(va, bond, "his", shared=True)
    leaving.leave(vd, again(bond), withdraw=False)
    view = access.view_of(va, again(bond))
    assert view.standing is Standing.ALONE
    assert [(member.name, str(member.left)) for member in view.gone] == [("Dana", "2026-03-02")]
    assert heard(va, bond, hers, his) == ["hers", "his"]


def test_nothing_new_is_written_where_only_one_is_left(va: Visit, vd: Visit) -> None:
    bond = bond_of(va, vd)
    leaving.leave(vd, again(bond), withdraw=False)
    settling.settle_all(va)
    assert epoch(va, bond) == 0
    with pytest.raises(keys.NotNow):
        say(va, bond, "Hello?", shared=False)


def test_withdrawn_words_are_their_authors_alone(va: Visit, vd: Visit) -> None:
    bond = bond_of(va, vd)
    hers = say(vd, bond, "hers", shared=True)
    heard(va, bond, hers)
    leaving.leave(vd, again(bond), withdraw=True)
    assert heard(va, bond, hers) == ["closed"]
    row = Words.objects.get(pk=hers.pk)
    own = vault.open_own(vd.shared_keys(), row.about, row.body, row.author_wrap)
    assert vault.load(own).fields["text"] == "hers"


def test_the_first_who_comes_by_makes_the_next_epoch(va: Visit, vb: Visit, vd: Visit) -> None:
    bond = bond_of(va, vb, vd)
    before = epoch(va, bond)
    leaving.leave(vd, again(bond), withdraw=False)
    assert epoch(va, bond) == epoch(vb, bond) == 0
    settling.settle_all(vb)
    assert epoch(vb, bond) == before + 1
    assert epoch(va, bond) == before + 1
    settling.settle_all(va)
    assert Epoch.objects.filter(bond=bond).count() == before + 1
    said = say(va, bond, "to those who stay", shared=True)
    assert heard(vb, bond, said) == ["to those who stay"]
    assert names(va, bond) == ["Alice", "Bob"]
    assert not KeyHandover.objects.filter(epoch__number=before + 1, receiver=vd.person).exists()


def test_leaving_ends_the_invitations_of_whoever_leaves(va: Visit, vd: Visit) -> None:
    bond = bond_of(va, vd)
    token = invitations.invite(vd, again(bond), "").secret
    leaving.leave(vd, again(bond), withdraw=False)
    assert doors.find(token) is None


def test_a_change_of_members_is_announced_within_its_transaction(va: Visit, vb: Visit) -> None:
    heard_of: list[tuple[Bond, str]] = []
    listener = changes.on_epoch(lambda bond, reason: heard_of.append((bond, reason)))
    try:
        bond = bond_of(va, vb)
        leaving.leave(vb, again(bond), withdraw=False)
    finally:
        changes._listeners.remove(listener)
    assert heard_of == [(bond, "joined"), (bond, "left")]


def test_a_departure_fails_whole_if_a_listener_fails(va: Visit, vb: Visit) -> None:
    def fail(_bond: Bond, reason: changes.Reason) -> None:
        if reason == "left":
            raise RuntimeError

    bond = bond_of(va, vb)
    changes.on_epoch(fail)
    try:
        with pytest.raises(RuntimeError):
            leaving.leave(vb, again(bond), withdraw=True)
    finally:
        changes._listeners.remove(fail)
    assert epoch(vb, bond) == 2


def test_a_place_is_free_again_after_a_departure(va: Visit, vb: Visit, vc: Visit) -> None:
    bond = bond_of(va, vb)
    leaving.leave(vb, again(bond), withdraw=False)
    assert access.view_of(va, again(bond)).standing is Standing.ALONE
    other = bond_of(va, vc)
    assert names(va, other) == ["Alice", "Charlie"]


def test_an_erased_account_has_left_and_taken_its_words(va: Visit, vb: Visit, vd: Visit) -> None:
    bond = bond_of(va, vb, vd)
    say(vd, bond, "hers", shared=True)
    found(vd)
    erasing.erase(vd)
    assert not Words.objects.filter(bond=bond).exists()
    settling.settle_all(va)
    assert names(va, bond) == names(vb, bond) == ["Alice", "Bob"]
    assert [member.left is not None for member in access.view_of(va, again(bond)).gone] == [True]


def test_a_lonely_bond_can_be_left_too(va: Visit) -> None:
    bond = found(va)
    leaving.leave(va, again(bond), withdraw=False)
    assert access.bonds_of(va) == []
    assert words.Words.objects.count() == 0
