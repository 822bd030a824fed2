from dataclasses import replace

import pytest
from hypothesis import given
from hypothesis import strategies as st

from closeknit.vault import PrivateKeys, SharedKeys, Tampered, keep, recall, rekeep, tag, tags
from closeknit.vault.primitives import new_key
from closeknit.vault.tests.cast import Someone, fresh_identity, row

KEYS = fresh_identity()


@given(st.binary(max_size=200))
def test_what_is_kept_is_recalled(secret: bytes) -> None:
    for keys in (KEYS.shared, KEYS.private):
        blob = keep(keys, "name", b"o" * 16, b"s" * 16, secret)
        assert recall(keys, "name", b"o" * 16, b"s" * 16, blob) == secret


def test_a_kept_secret_is_of_one_place_and_one_person(alice: Someone, bob: Someone) -> None:
    subject = row()
    blob = keep(alice.identity.shared, "pin", alice.id, subject, b"secret")
    wrong: list[tuple[SharedKeys | PrivateKeys, str, bytes, bytes]] = [
        (alice.identity.shared, "name", alice.id, subject),
        (alice.identity.shared, "pin", bob.id, subject),
        (alice.identity.shared, "pin", alice.id, row()),
        (alice.identity.shared, "pi", b"n" + alice.id, subject),
        (bob.identity.shared, "pin", alice.id, subject),
        (alice.identity.private, "pin", alice.id, subject),
        (PrivateKeys(alice.identity.shared.vk_s), "pin", alice.id, subject),
    ]
    for place in wrong:
        with pytest.raises(Tampered):
            recall(*place, blob)


def test_every_bit_of_a_kept_secret_counts(alice: Someone) -> None:
    keys = alice.identity.shared
    blob = keep(keys, "pin", alice.id, b"s", b"secret")

    def way(changed: bytes) -> bytes:
        return recall(keys, "pin", alice.id, b"s", changed)

    for at in range(len(blob) * 8):
        flipped = bytearray(blob)
        flipped[at // 8] ^= 1 << at % 8
        with pytest.raises(Tampered):
            way(bytes(flipped))
    for size in range(len(blob)):
        with pytest.raises(Tampered):
            way(blob[:size])


def test_the_length_of_a_name_is_not_seen(alice: Someone) -> None:
    sizes = {
        len(keep(alice.identity.shared, "name", alice.id, b"", name.encode()))
        for name in (
            "Al",
            "Alexandra Konstantinopoulou",
            "\u05e9\u05b7\u05d1\u05b0\u05ea\u05b7\u05d9",
        )
    }
    assert len(sizes) == 1


def test_former_keys_recall_and_rekeeping_moves(alice: Someone) -> None:
    old = alice.identity.shared
    blob = keep(old, "pin", alice.id, b"s", b"secret")
    new = replace(old, vk_s=new_key(), former=old.ring)
    assert recall(new, "pin", alice.id, b"s", blob) == b"secret"
    moved = rekeep(new, "pin", alice.id, b"s", blob)
    alone = replace(new, former=())
    assert recall(alone, "pin", alice.id, b"s", moved) == b"secret"
    with pytest.raises(Tampered):
        recall(alone, "pin", alice.id, b"s", blob)


def test_tags_find_ones_own_and_tell_nobody(alice: Someone, bob: Someone) -> None:
    keys = alice.identity.private
    assert tag(keys, "withdrawal plan") == tag(keys, "withdrawal plan")
    assert tag(keys, "withdrawal plan") != tag(keys, "pace")
    assert tag(keys, "pace") != tag(bob.identity.private, "pace")
    new = replace(keys, vk_p=new_key(), former=keys.ring)
    assert tags(new, "pace") == (tag(new, "pace"), tag(keys, "pace"))
