"""Founding, inviting, accepting, confirming: who is in, and with which key."""

import pytest
from django.http import Http404
from pytest_django import DjangoAssertNumQueries

from closeknit.bonds import access, confirming, doors, invitations, joining, keys, settling
from closeknit.bonds.models import Acceptance, Card, Confirmation, Membership
from closeknit.bonds.standing import Standing
from closeknit.bonds.tests.bonding import (
    again,
    bond_of,
    door_of,
    epoch,
    found,
    names,
    said_yes,
    take_in,
)
from closeknit.catalogue.kinds import BondKind
from closeknit.people import names as people_names
from closeknit.people.clock import SetClock
from closeknit.people.http import Visit


def test_a_new_bond_has_its_maker_and_a_key(va: Visit) -> None:
    bond = found(va, BondKind.PARTNER, "Us")
    view = access.view_of(va, again(bond))
    assert (view.kind, view.title, view.standing) == (BondKind.PARTNER, "Us", Standing.OPEN)
    assert [(m.name, m.colour, m.me) for m in view.members] == [("Alice", 1, True)]
    assert epoch(va, bond) == 1


def test_bob_and_alice_hold_the_same_key_once_she_confirmed_him(va: Visit, vb: Visit) -> None:
    bond = bond_of(va, vb)
    assert keys.current(va, again(bond)) == keys.current(vb, again(bond))
    assert epoch(vb, bond) == 2
    assert names(va, bond) == names(vb, bond) == ["Alice", "Bob"]


def test_bob_reads_the_bond_before_his_visit_has_settled_anything(va: Visit, vb: Visit) -> None:
    bond = found(va, BondKind.FAMILY, "Home")
    said_yes(va, vb, bond)
    (arrival,) = confirming.arrivals(va, again(bond))
    confirming.confirm(va, again(bond), arrival.id, arrival.fingerprint)
    view = access.view_of(vb, access.bond_of(vb, bond.pk))
    assert (view.kind, view.title, view.standing) == (BondKind.FAMILY, "Home", Standing.OPEN)
    assert [member.name for member in view.members] == ["Alice", "Bob"]


def test_bob_writes_his_own_card_over_the_one_alice_wrote_for_him(va: Visit, vb: Visit) -> None:
    bond = found(va)
    said_yes(va, vb, bond)
    (arrival,) = confirming.arrivals(va, again(bond))
    confirming.confirm(va, again(bond), arrival.id, arrival.fingerprint)
    his = Card.objects.get(membership__person=vb.person)
    assert (his.author_id, his.revision) == (va.person.pk, 0)
    settling.settle_all(vb)
    his.refresh_from_db()
    assert (his.author_id, his.revision) == (vb.person.pk, 1)
    assert names(va, bond) == ["Alice", "Bob"]


def test_until_alice_confirms_him_the_bond_does_not_exist_for_bob(va: Visit, vb: Visit) -> None:
    bond = found(va)
    said_yes(va, vb, bond)
    settling.settle_all(vb)
    with pytest.raises(Http404):
        access.bond_of(vb, bond.pk)
    (pending,) = joining.pending(vb)
    assert (pending.inviter, pending.compare, pending.over) == ("Alice", False, False)


def test_alice_sees_the_name_of_whoever_came(va: Visit, vb: Visit) -> None:
    bond = found(va)
    said_yes(va, vb, bond)
    (arrival,) = confirming.arrivals(va, again(bond))
    assert (arrival.name, arrival.genuine, arrival.compares, arrival.for_me) == (
        "Bob",
        True,
        False,
        True,
    )


def test_a_third_member_needs_the_consent_of_the_second(va: Visit, vb: Visit, vc: Visit) -> None:
    bond = bond_of(va, vb)
    said_yes(va, vc, bond)
    settling.settle_all(va)
    (for_alice,) = confirming.arrivals(va, again(bond))
    assert not for_alice.for_me
    with pytest.raises(confirming.NotYet):
        confirming.confirm(va, again(bond), for_alice.id, for_alice.fingerprint)
    (for_bob,) = confirming.arrivals(vb, again(bond))
    assert (for_bob.name, for_bob.compares, for_bob.for_me) == ("Charlie", False, True)
    confirming.consent(vb, again(bond), for_bob.id, for_bob.fingerprint)
    (for_alice,) = confirming.arrivals(va, again(bond))
    confirming.confirm(va, again(bond), for_alice.id, for_alice.fingerprint)
    for visit in (vb, vc):
        settling.settle_all(visit)
    assert names(vc, bond) == names(vb, bond) == ["Alice", "Bob", "Charlie"]
    assert keys.current(va, again(bond)) == keys.current(vb, again(bond))
    assert keys.current(va, again(bond)) == keys.current(vc, again(bond))


def test_a_newcomer_gets_the_new_epoch_alone(va: Visit, vb: Visit, vc: Visit) -> None:
    bond = bond_of(va, vb, vc)
    assert keys.key(va, again(bond), 2)
    with pytest.raises(keys.NoKey):
        keys.key(vc, again(bond), 2)
    assert epoch(vc, bond) == 3


def test_bob_cannot_confirm_whom_alice_invited(va: Visit, vb: Visit, vc: Visit) -> None:
    bond = bond_of(va, vb)
    said_yes(va, vc, bond)
    settling.settle_all(va)
    (arrival,) = confirming.arrivals(vb, again(bond))
    confirming.consent(vb, again(bond), arrival.id, arrival.fingerprint)
    with pytest.raises(Http404):
        confirming.confirm(vb, again(bond), arrival.id, arrival.fingerprint)
    with pytest.raises(Http404):
        confirming.refuse(vb, again(bond), arrival.id)


def test_no_that_is_not_them_ends_the_invitation_and_forgets_its_secret(
    va: Visit, vb: Visit
) -> None:
    bond = found(va)
    said_yes(va, vb, bond)
    (arrival,) = confirming.arrivals(va, again(bond))
    confirming.refuse(va, again(bond), arrival.id)
    assert confirming.arrivals(va, again(bond)) == []
    assert [row.over for row in joining.pending(vb)] == [True]
    invitation = Acceptance.objects.get().invitation
    assert (invitation.kept, invitation.line) == (b"", b"")


def test_confirming_forgets_the_secret_of_the_link(va: Visit, vb: Visit) -> None:
    bond_of(va, vb)
    invitation = Confirmation.objects.get().acceptance.invitation
    assert (invitation.kept, invitation.line) == (b"", b"")


def test_an_invitation_lets_one_person_in(va: Visit, vb: Visit, vc: Visit) -> None:
    bond = found(va)
    invited = invitations.invite(va, bond, "")
    door = door_of(invited.secret)
    joining.accept(vb, door)
    assert doors.find(invited.secret) is None
    with pytest.raises(joining.Refused):
        joining.accept(vc, door)
    assert Acceptance.objects.get().newcomer == vb.person


def test_a_new_invitation_ends_the_one_before(va: Visit) -> None:
    bond = found(va)
    first = invitations.invite(va, bond, "").secret
    second = invitations.invite(va, again(bond), "Come in").secret
    assert doors.find(first) is None
    assert door_of(second).greeting == doors.Greeting("Alice", "Come in")


def test_an_invitation_is_over_after_72_hours(va: Visit, clock: SetClock) -> None:
    secret = invitations.invite(va, found(va), "").secret
    clock.forward(hours=71, minutes=59)
    assert doors.find(secret)
    clock.forward(minutes=1)
    assert doors.find(secret) is None


def test_the_door_by_code_tells_neither_line_nor_name_and_needs_six_words(
    va: Visit, vb: Visit
) -> None:
    bond = found(va)
    invited = invitations.invite(va, bond, "A line")
    code = invitations.make_code(va, invited)
    assert invited.code == code
    token = invitations.try_code("alice-otter", f" {code[:5].lower()}-{code[5:]} ")
    door = door_of(token)
    assert (door.secret, door.greeting) == ("", doors.Greeting("alice-otter", ""))
    joining.accept(vb, door)
    (arrival,) = confirming.arrivals(va, again(bond))
    assert (arrival.name, arrival.by_code, arrival.compares) == ("Bob", True, True)
    (pending,) = joining.pending(vb)
    assert pending.compare
    assert invitations.try_code("alice-otter", code) is None


def test_five_wrong_codes_and_the_right_one_is_void(va: Visit) -> None:
    invited = invitations.invite(va, found(va), "")
    code = invitations.make_code(va, invited)
    for _ in range(5):
        assert invitations.try_code("alice-otter", "AAAAAAAAAA") is None
    assert invitations.try_code("alice-otter", code) is None
    assert invitations.Invited(va, invited.invitation).code == ""
    assert doors.find(invited.secret)


def test_a_handle_that_nobody_has_costs_a_derivation_too(db: None) -> None:
    assert invitations.try_code("nobody-otter", "AAAAAAAAAA") is None


def test_nobody_can_accept_their_own_invitation(va: Visit) -> None:
    door = door_of(invitations.invite(va, found(va), "").secret)
    with pytest.raises(joining.Refused):
        joining.accept(va, door)


def test_who_is_in_the_bond_cannot_come_in_a_second_time(va: Visit, vb: Visit) -> None:
    bond = bond_of(va, vb)
    door = door_of(invitations.invite(va, bond, "").secret)
    with pytest.raises(joining.Refused):
        joining.accept(vb, door)


def test_a_bond_holds_eight(va: Visit, vb: Visit) -> None:
    bond = bond_of(va, vb)
    for number in range(3, 9):
        person = va.person.__class__.objects.create(handle=f"p{number}", day=va.person.day)
        Membership.objects.create(
            bond=bond, person=person, number=number, seat=number, joined_epoch=2
        )
    with pytest.raises((invitations.Full, keys.NotNow)):
        invitations.invite(va, again(bond), "")


def test_names_of_every_script_arrive_whole(va: Visit, vb: Visit) -> None:
    people_names.set_display_name(vb, "ד״ר נועה 👩‍👩‍👧 " + "x" * 40)
    bond = bond_of(va, vb)
    assert names(va, bond)[1] == "ד״ר נועה 👩‍👩‍👧 " + "x" * 40


def test_taking_back_a_yes_ends_it_for_both(va: Visit, vb: Visit) -> None:
    bond = found(va)
    said_yes(va, vb, bond)
    joining.take_back(vb, joining.acceptance_of(vb, joining.pending(vb)[0].id))
    assert confirming.arrivals(va, again(bond)) == []


def test_a_person_can_be_in_several_bonds(va: Visit, vb: Visit, vc: Visit) -> None:
    first, second = bond_of(va, vb), bond_of(va, vc)
    assert {view.bond.pk for view in access.bonds_of(va)} == {first.pk, second.pk}
    assert [view.bond.pk for view in access.bonds_of(vb)] == [first.pk]


def test_the_list_of_bonds_is_constant_in_queries(
    va: Visit, vb: Visit, vc: Visit, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    bond_of(va, vb)
    settling.settle_all(va)
    access.bonds_of(va)
    with django_assert_num_queries(8):
        access.bonds_of(va)
    for _ in range(3):
        bond = bond_of(va, vb)
        take_in(va, vc, bond, vb)
    access.bonds_of(va)
    with django_assert_num_queries(8):
        access.bonds_of(va)


def test_a_visit_with_nothing_to_settle_is_constant_in_queries(
    va: Visit, vb: Visit, vc: Visit, django_assert_num_queries: DjangoAssertNumQueries
) -> None:
    bond_of(va, vb)
    settling.settle_all(va)
    with django_assert_num_queries(9):
        settling.settle_all(va)
    bond_of(va, vb, vc)
    settling.settle_all(va)
    with django_assert_num_queries(9):
        settling.settle_all(va)
