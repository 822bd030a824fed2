"""Eve owns the server, and in the worst of these cases is a member too: whatever she writes into
the tables of bonds is noticed by whoever it is meant to fool."""

from datetime import timedelta
from uuid import uuid4

import pytest
from django.http import Http404

from closeknit import vault
from closeknit.bonds import access, confirming, founding, joining, keys, leaving, settling, words
from closeknit.bonds.models import (
    Acceptance,
    Bond,
    Card,
    Consent,
    Departure,
    Epoch,
    Invitation,
    KeyHandover,
    Membership,
    Pin,
    Words,
)
from closeknit.bonds.standing import Standing
from closeknit.bonds.tests.bonding import (
    again,
    bond_of,
    door_of,
    epoch,
    found,
    names,
    said_yes,
)
from closeknit.bonds.tests.test_words import KIND, heard, say
from closeknit.people import clock
from closeknit.people.http import Visit
from closeknit.people.models import Identity


@pytest.fixture(autouse=True)
def _kind() -> None:
    vault.register(KIND, 1)


def standing(visit: Visit, bond: Bond) -> Standing:
    return keys.standing(visit, again(bond))


def test_a_membership_row_put_in_by_eve_stops_sharing(va: Visit, vb: Visit, ve: Visit) -> None:
    bond = bond_of(va, vb)
    Membership.objects.create(bond=bond, person=ve.person, joined_epoch=2, number=3, seat=3)
    assert standing(va, bond) is standing(vb, bond) is Standing.UNSURE
    assert keys.current(va, again(bond)) is None
    assert keys.current(ve, again(bond)) is None
    with pytest.raises(keys.NotNow):
        say(va, bond, "x", shared=True)


def test_a_membership_row_taken_out_stops_sharing(va: Visit, vb: Visit, vc: Visit) -> None:
    bond = bond_of(va, vb, vc)
    Membership.objects.filter(bond=bond, person=vc.person).delete()
    assert standing(va, bond) is Standing.UNSURE


def test_a_departure_row_taken_out_is_noticed_before_and_after_the_next_epoch(
    va: Visit, vb: Visit, vd: Visit
) -> None:
    bond = bond_of(va, vb, vd)
    leaving.leave(vd, again(bond), withdraw=False)
    kept = Departure.objects.get()
    kept.delete()
    assert standing(va, bond) is Standing.UNSURE
    settling.settle_all(va)
    assert epoch(va, bond) == 0
    kept.save(force_insert=True)
    settling.settle_all(va)
    assert epoch(va, bond) == epoch(vb, bond) == 4
    kept.delete()
    assert standing(va, bond) is standing(vb, bond) is Standing.UNSURE


def test_eve_cannot_leave_in_bobs_name(va: Visit, vb: Visit, ve: Visit) -> None:
    bond = bond_of(va, vb, ve)
    bobs = Membership.objects.get(bond=bond, person=vb.person)
    eves = leaving._depart(ve, ve_membership(bond, ve), 3, withdraw=False)
    Departure.objects.filter(pk=eves.pk).update(membership=bobs)
    Epoch.objects.filter(bond=bond).update(closed=True)
    assert standing(va, bond) is Standing.UNSURE
    settling.settle_all(va)
    assert epoch(va, bond) == 0


def ve_membership(bond: Bond, visit: Visit) -> Membership:
    return Membership.objects.get(bond=bond, person=visit.person)


def test_a_departure_with_another_day_no_longer_holds(va: Visit, vb: Visit, vd: Visit) -> None:
    bond = bond_of(va, vb, vd)
    leaving.leave(vd, again(bond), withdraw=False)
    Departure.objects.update(day="2020-01-01")
    assert standing(va, bond) is Standing.UNSURE


def test_an_epoch_closed_or_reopened_by_hand_is_noticed(va: Visit, vb: Visit, vd: Visit) -> None:
    bond = bond_of(va, vb, vd)
    Epoch.objects.filter(bond=bond, number=3).update(closed=True)
    assert standing(va, bond) is Standing.UNSURE
    Epoch.objects.filter(bond=bond, number=3).update(closed=False)
    leaving.leave(vd, again(bond), withdraw=False)
    Epoch.objects.filter(bond=bond, number=3).update(closed=False)
    assert standing(va, bond) is Standing.UNSURE


def test_a_replaced_public_key_stops_sharing_until_it_is_confirmed(
    va: Visit, vb: Visit, ve: Visit
) -> None:
    bond = bond_of(va, vb)
    eves = Identity.objects.get(person=ve.person)
    Identity.objects.filter(person=vb.person).update(box=eves.box, signing=eves.signing)
    assert standing(va, bond) is Standing.CHANGED
    assert keys.current(va, again(bond)) is None
    with pytest.raises(keys.NotNow):
        say(va, bond, "x", shared=True)


def test_ones_own_replaced_public_key_is_noticed(va: Visit, vb: Visit, ve: Visit) -> None:
    bond = bond_of(va, vb)
    eves = Identity.objects.get(person=ve.person)
    Identity.objects.filter(person=va.person).update(box=eves.box)
    assert standing(va, bond) is Standing.UNSURE


def forged_epoch(maker: Visit, bond: Bond, number: int, *receivers: Visit) -> vault.BondKey:
    """An epoch as somebody would make it who writes the rows by hand."""
    key = vault.new_bond_key(bond.pk.bytes, number)
    listed = {v.person.key: v.shared_keys().public.fingerprint for v in (maker, *receivers)}
    Epoch.objects.filter(bond=bond).update(closed=True)
    row = Epoch.objects.create(bond=bond, number=number, maker=maker.person)
    for receiver in receivers:
        box = vault.hand_over(
            maker.shared_keys(),
            maker.person.key,
            receiver.person.key,
            receiver.shared_keys().public,
            key,
            listed,
        )
        KeyHandover.objects.create(epoch=row, receiver=receiver.person, giver=maker.person, box=box)
    return key


def test_an_epoch_by_somebody_nobody_confirmed_is_not_adopted(
    va: Visit, vb: Visit, ve: Visit
) -> None:
    bond = bond_of(va, vb)
    forged_epoch(ve, bond, 3, va, vb)
    settling.settle_all(va)
    assert epoch(va, bond) == 0
    assert not KeyHandover.objects.filter(epoch__number=3).exclude(kept=b"").exists()


def test_a_member_cannot_take_in_a_stranger_alone(
    va: Visit, vb: Visit, vc: Visit, ve: Visit
) -> None:
    bond = bond_of(va, vb, ve)
    Membership.objects.create(bond=bond, person=vc.person, joined_epoch=4, number=4, seat=4)
    forged_epoch(ve, bond, 4, va, vb, vc)
    assert standing(va, bond) is standing(vb, bond) is Standing.UNSURE


def test_a_member_cannot_throw_another_out(va: Visit, vb: Visit, ve: Visit) -> None:
    bond = bond_of(va, vb, ve)
    Membership.objects.filter(bond=bond, person=vb.person).delete()
    forged_epoch(ve, bond, 4, va)
    assert standing(va, bond) is Standing.UNSURE


def test_a_handover_swapped_with_another_members_does_not_open(
    va: Visit, vb: Visit, vc: Visit
) -> None:
    bond = bond_of(va, vb, vc)
    leaving.leave(vc, again(bond), withdraw=False)
    settling.settle_all(va)
    other = bond_of(va, vb)
    theirs = KeyHandover.objects.get(epoch__bond=other, epoch__number=2, receiver=vb.person)
    mine = KeyHandover.objects.get(epoch__bond=bond, epoch__number=4, receiver=vb.person)
    KeyHandover.objects.filter(pk=mine.pk).update(kept=theirs.kept, box=theirs.box)
    assert standing(vb, bond) is Standing.UNSURE


def test_a_kept_key_swapped_between_members_or_epochs_is_noticed(va: Visit, vb: Visit) -> None:
    bond = bond_of(va, vb)
    rows = {
        (row.epoch.number, row.receiver_id): row
        for row in KeyHandover.objects.filter(epoch__bond=bond).select_related("epoch")
    }
    alices, bobs = rows[2, va.person.pk], rows[2, vb.person.pk]
    KeyHandover.objects.filter(pk=alices.pk).update(kept=bobs.kept)
    assert standing(va, bond) is Standing.UNSURE
    KeyHandover.objects.filter(pk=alices.pk).update(kept=rows[1, va.person.pk].kept)
    assert standing(va, bond) is Standing.UNSURE


def test_an_older_handover_in_place_of_the_newer_is_noticed(
    va: Visit, vb: Visit, vd: Visit
) -> None:
    bond = bond_of(va, vb, vd)
    leaving.leave(vd, again(bond), withdraw=False)
    settling.settle_all(va)
    newer = KeyHandover.objects.get(epoch__number=4, receiver=vb.person)
    older = KeyHandover.objects.get(epoch__number=3, receiver=vb.person)
    KeyHandover.objects.filter(pk=newer.pk).update(box=older.box, kept=older.kept)
    assert standing(vb, bond) is Standing.UNSURE


def test_an_epoch_taken_out_again_is_noticed_by_the_mark(va: Visit, vb: Visit, vd: Visit) -> None:
    bond = bond_of(va, vb, vd)
    leaving.leave(vd, again(bond), withdraw=False)
    settling.settle_all(va)
    Epoch.objects.filter(bond=bond, number=4).delete()
    assert standing(va, bond) is Standing.UNSURE


def test_a_mark_that_was_touched_stops_sharing(va: Visit, vb: Visit) -> None:
    bond = bond_of(va, vb)
    other = Membership.objects.get(bond=bond, person=vb.person).mark
    Membership.objects.filter(bond=bond, person=va.person).update(mark=other)
    assert standing(va, bond) is Standing.UNSURE


def test_a_pin_taken_out_or_swapped_has_to_be_confirmed_again(
    va: Visit, vb: Visit, vc: Visit
) -> None:
    bond = bond_of(va, vb, vc)
    pin = Pin.objects.get(owner=va.person, subject=vb.person)
    other = Pin.objects.get(owner=va.person, subject=vc.person)
    Pin.objects.filter(pk=pin.pk).update(blob=other.blob)
    assert standing(va, bond) is Standing.CHANGED
    pin.delete()
    assert standing(va, bond) is Standing.CHANGED


def test_words_swapped_moved_forged_or_reassigned_are_shown_as_changed(
    va: Visit, vb: Visit, ve: Visit
) -> None:
    bond = bond_of(va, vb, ve)
    one, two = (say(vb, bond, text, shared=True) for text in ("one", "two"))
    forged = say(ve, bond, "I never want to see you again", shared=True)
    columns = ("body", "signature", "author_wrap", "bond_wrap")

    Words.objects.filter(pk=one.pk).update(**{name: getattr(two, name) for name in columns})
    Words.objects.filter(pk=forged.pk).update(author=vb.person)
    Words.objects.filter(pk=two.pk).update(subject=uuid4())
    assert heard(va, bond, one, two, forged) == ["changed"] * 3


def test_words_signed_by_eve_in_bobs_envelope_are_shown_as_changed(
    va: Visit, vb: Visit, ve: Visit
) -> None:
    bond = bond_of(va, vb, ve)
    said = say(vb, bond, "yes", shared=True)
    row = Words.objects.get(pk=said.pk)
    body, signature, author_wrap = vault.seal_words(
        ve.shared_keys(), row.about, vault.dump(KIND, {"text": "no"})
    )
    key = keys.writable(ve, again(bond))
    wrap = vault.wrap_for_bond(ve.shared_keys(), key, row.about, body, author_wrap)
    Words.objects.filter(pk=said.pk).update(body=body, signature=signature, bond_wrap=wrap)
    assert heard(va, bond, said) == ["changed"]
    assert heard(vb, bond, said) == ["changed"]


def test_words_of_another_bond_are_not_shown_here(va: Visit, vb: Visit) -> None:
    first, second = bond_of(va, vb), bond_of(va, vb)
    said = say(vb, first, "for the first", shared=True)
    Words.objects.filter(pk=said.pk).update(bond=second)
    assert heard(va, second, said) == ["changed"]
    with pytest.raises(vault.Tampered):
        words.read(va, Words.objects.get(pk=said.pk))


def test_a_name_card_rolled_back_or_forged_is_noticed(va: Visit, vb: Visit, ve: Visit) -> None:
    from closeknit.bonds import naming

    bond = bond_of(va, vb, ve)
    old = Card.objects.get(membership__bond=bond, membership__person=vb.person)
    naming.call_me(vb, again(bond), "Robert")
    assert names(va, bond) == ["Alice", "Robert", "Eve"]
    old.save(force_update=True)
    assert names(va, bond)[1] == "Somebody"


def test_a_bonds_kind_and_title_cannot_be_forged_by_another_member(
    va: Visit, vb: Visit, ve: Visit
) -> None:
    bond = bond_of(va, vb, ve)
    key = keys.writable(ve, again(bond))
    forged = founding._called(ve, key, access.BondKind.PARTNER, "Ours")
    Bond.objects.filter(pk=bond.pk).update(
        body=forged.body, signature=forged.signature, bond_wrap=forged.bond_wrap
    )
    view = access.view_of(va, again(bond))
    assert (view.title, view.kind) == ("", access.BondKind.COLLEAGUE)


def test_eve_cannot_put_her_keys_behind_alices_invitation(va: Visit, vb: Visit, ve: Visit) -> None:
    bond = found(va)
    token = access_token(va, bond)
    eves = Identity.objects.get(person=ve.person)
    Identity.objects.filter(person=va.person).update(box=eves.box, signing=eves.signing)
    with pytest.raises(joining.Refused):
        joining.accept(vb, door_of(token))
    assert not Pin.objects.filter(owner=vb.person).exists()


def test_a_link_that_eve_made_in_alices_name_does_not_replace_alices_key(
    va: Visit, vb: Visit, ve: Visit
) -> None:
    bond_of(va, vb)
    bond, secret = found(va), vault.new_invitation_secret()
    eves = Identity.objects.get(person=ve.person)
    Identity.objects.filter(person=va.person).update(box=eves.box, signing=eves.signing)
    Invitation.objects.create(
        bond=bond,
        inviter=va.person,
        digest=vault.invitation_digest(secret),
        vouch=vault.vouch(secret, va.person.key, eves.public),
        expires_at=clock.now() + timedelta(hours=1),
    )
    before = Pin.objects.get(owner=vb.person).blob
    with pytest.raises(joining.Refused):
        joining.accept(vb, door_of(secret))
    assert Pin.objects.get(owner=vb.person).blob == before
    assert not Acceptance.objects.filter(invitation__bond=bond).exists()


def access_token(visit: Visit, bond: Bond) -> str:
    from closeknit.bonds import invitations

    return invitations.invite(visit, again(bond), "").secret


def test_eve_cannot_come_in_by_a_link_she_never_held(va: Visit, vb: Visit, ve: Visit) -> None:
    bond = found(va)
    said_yes(va, vb, bond)
    Acceptance.objects.update(newcomer=ve.person)
    (arrival,) = confirming.arrivals(va, again(bond))
    assert not arrival.genuine
    with pytest.raises(confirming.NotYet):
        confirming.confirm(va, again(bond), arrival.id, arrival.fingerprint)


def test_a_vouch_by_whoever_reads_only_the_database_does_not_hold(
    va: Visit, vb: Visit, ve: Visit
) -> None:
    bond = found(va)
    said_yes(va, vb, bond)
    guess = vault.vouch("a guess", vb.person.key, vb.shared_keys().public)
    Acceptance.objects.update(vouch=guess)
    (arrival,) = confirming.arrivals(va, again(bond))
    assert not arrival.genuine


def test_a_key_changed_while_the_page_was_open_is_not_confirmed(va: Visit, vb: Visit) -> None:
    bond = found(va)
    said_yes(va, vb, bond)
    (arrival,) = confirming.arrivals(va, again(bond))
    with pytest.raises(confirming.NotYet):
        confirming.confirm(va, again(bond), arrival.id, "00" * 32)


def test_a_consent_that_bob_never_gave_does_not_count(
    va: Visit, vb: Visit, vc: Visit, ve: Visit
) -> None:
    bond = bond_of(va, vb)
    said_yes(va, vc, bond)
    settling.settle_all(va)
    acceptance = Acceptance.objects.exclude(newcomer=vb.person).get()
    Consent.objects.create(
        acceptance=acceptance, member=vb.person, body=b"forged", signature=b"forged"
    )
    (arrival,) = confirming.arrivals(va, again(bond))
    assert not arrival.all_consented


def test_the_secret_of_a_link_is_nowhere_in_the_database(va: Visit) -> None:
    bond = found(va)
    token = access_token(va, bond)
    row = Invitation.objects.values().get()
    assert token.encode() not in b"".join(
        value for value in row.values() if isinstance(value, bytes)
    )


def test_charlie_finds_no_bond_of_alice_and_bob(va: Visit, vb: Visit, vc: Visit) -> None:
    bond = bond_of(va, vb)
    with pytest.raises(Http404):
        access.bond_of(vc, bond.pk)
    assert access.bonds_of(vc) == []
