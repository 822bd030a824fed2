from collections.abc import Callable
from dataclasses import replace

import pytest

from closeknit.vault import BondKey, Tampered, adopt, hand_over, members_hash, primitives
from closeknit.vault.bondkeys import _listed, _statement
from closeknit.vault.encoding import frame
from closeknit.vault.tests.cast import Someone, row


def circle(*people: Someone) -> dict[bytes, bytes]:
    return {person.id: person.identity.public.fingerprint for person in people}


def given(
    giver: Someone, receiver: Someone, bond_key: BondKey, members: dict[bytes, bytes]
) -> bytes:
    return hand_over(
        giver.identity.shared, giver.id, receiver.id, receiver.identity.public, bond_key, members
    )


def test_a_key_is_adopted_from_who_gave_it(alice: Someone, bob: Someone, bond_key: BondKey) -> None:
    members = circle(alice, bob)
    box = given(alice, bob, bond_key, members)
    handover = adopt(
        bob.identity.shared, bob.id, alice.id, alice.identity.public, box, bond_key.bond, 1
    )
    assert handover.bond_key == bond_key
    assert handover.members == members


def test_nobody_else_adopts_it_and_nothing_else_is_adopted(
    alice: Someone, bob: Someone, charlie: Someone, bond_key: BondKey
) -> None:
    box = given(alice, bob, bond_key, circle(alice, bob, charlie))
    shared, public, bond = bob.identity.shared, alice.identity.public, bond_key.bond
    attempts: list[Callable[[], object]] = [
        lambda: adopt(charlie.identity.shared, charlie.id, alice.id, public, box, bond, 1),
        lambda: adopt(shared, charlie.id, alice.id, public, box, bond, 1),
        lambda: adopt(shared, bob.id, charlie.id, public, box, bond, 1),
        lambda: adopt(shared, bob.id, charlie.id, charlie.identity.public, box, bond, 1),
        lambda: adopt(shared, bob.id, alice.id, charlie.identity.public, box, bond, 1),
        lambda: adopt(shared, bob.id, alice.id, public, box, row(), 1),
        lambda: adopt(shared, bob.id, alice.id, public, box, bond, 2),
        lambda: adopt(shared, bob.id, alice.id, replace(public, box=bytes(32)), box, bond, 1),
    ]
    for attempt in attempts:
        with pytest.raises(Tampered):
            attempt()


def test_a_box_of_the_database_owner_is_not_adopted(
    alice: Someone, bob: Someone, charlie: Someone, bond_key: BondKey
) -> None:
    # Anybody can put anything into a sealed box for Bob; only Alice can sign it.
    box = given(replace(charlie, id=alice.id), bob, bond_key, circle(alice, bob))
    with pytest.raises(Tampered):
        adopt(bob.identity.shared, bob.id, alice.id, alice.identity.public, box, bond_key.bond, 1)


@pytest.mark.parametrize("left_out", ["giver", "receiver", "receiver's keys"])
def test_a_circle_without_us_is_not_ours(
    alice: Someone, bob: Someone, charlie: Someone, bond_key: BondKey, left_out: str
) -> None:
    members = circle(alice, bob, charlie)
    if left_out == "giver":
        del members[alice.id]
    elif left_out == "receiver":
        del members[bob.id]
    else:
        members[bob.id] = charlie.identity.public.fingerprint
    box = given(alice, bob, bond_key, members)
    with pytest.raises(Tampered):
        adopt(bob.identity.shared, bob.id, alice.id, alice.identity.public, box, bond_key.bond, 1)


def test_another_list_of_members_breaks_the_signature(
    alice: Someone, bob: Someone, charlie: Someone, bond_key: BondKey
) -> None:
    signed, shown = circle(alice, bob), circle(alice, bob, charlie)
    ids = ((alice.id, alice.identity.public), (bob.id, bob.identity.public))
    signature = primitives.sign(
        alice.identity.shared.signing_secret, _statement(bond_key, signed, *ids)
    )
    for content in (
        frame(bond_key.key, _listed(shown), signature),
        frame(bytes(32), _listed(signed), signature),
        frame(bond_key.key, _listed(signed) + frame(b"odd"), signature),
        frame(bond_key.key, _listed(signed), signature, b"more"),
        frame(bond_key.key[:16], _listed(signed), signature),
        b"",
    ):
        box = primitives.seal_box(bob.identity.public.box, content)
        with pytest.raises(Tampered):
            adopt(
                bob.identity.shared, bob.id, alice.id, alice.identity.public, box,
                bond_key.bond, 1,
            )  # fmt: skip


def test_every_bit_of_a_handed_over_key_counts(
    alice: Someone, bob: Someone, bond_key: BondKey
) -> None:
    box = given(alice, bob, bond_key, circle(alice, bob))
    changed = [box[:size] for size in range(len(box))]
    for at in range(len(box) * 8):
        flipped = bytearray(box)
        flipped[at // 8] ^= 1 << at % 8
        changed.append(bytes(flipped))
    for blob in changed:
        with pytest.raises(Tampered):
            adopt(
                bob.identity.shared, bob.id, alice.id, alice.identity.public, blob,
                bond_key.bond, 1,
            )  # fmt: skip


def test_a_circle_has_one_hash_in_any_order(alice: Someone, bob: Someone) -> None:
    assert members_hash(circle(alice, bob)) == members_hash(circle(bob, alice))
    assert members_hash(circle(alice)) != members_hash(circle(alice, bob))
