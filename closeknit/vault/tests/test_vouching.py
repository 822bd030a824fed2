import contextlib
import hashlib
from dataclasses import replace

import pytest

from closeknit.vault import (
    Tampered,
    invitation_digest,
    lock_short_code,
    new_invitation_secret,
    new_short_code,
    short_code_holds,
    six_words_of,
    vouch,
    vouched,
)
from closeknit.vault.tests.cast import Someone, fresh_identity
from closeknit.vault.vouching import CODE_ALPHABET


def test_an_invitation_is_256_bits_and_found_by_its_hash() -> None:
    secret = new_invitation_secret()
    assert len(secret) == 43
    assert invitation_digest(secret) == hashlib.sha256(secret.encode()).digest()
    assert invitation_digest("\ud800 typed \0") != invitation_digest(secret)


def test_keys_are_vouched_for_by_who_held_the_link(alice: Someone, bob: Someone) -> None:
    secret, public = new_invitation_secret(), alice.identity.public
    mac = vouch(secret, alice.id, public)
    assert vouched(secret, alice.id, public, mac)
    assert not vouched(new_invitation_secret(), alice.id, public, mac)
    assert not vouched(secret, bob.id, public, mac)
    assert not vouched(secret, alice.id, bob.identity.public, mac)
    assert not vouched(secret, alice.id, replace(public, box=bob.identity.public.box), mac)
    for at in range(len(mac) * 8):
        flipped = bytearray(mac)
        flipped[at // 8] ^= 1 << at % 8
        assert not vouched(secret, alice.id, public, bytes(flipped))
    assert not vouched(secret, alice.id, public, b"")


def test_a_short_code_holds_however_it_is_typed(cheap: None) -> None:
    code = new_short_code()
    assert len(code) == 10
    assert set(code) <= set(CODE_ALPHABET)
    assert not set(CODE_ALPHABET) & set("0O1IL2Z5S8BUV")
    blob = lock_short_code(code)
    assert short_code_holds(code, blob)
    assert short_code_holds(f" {code[:5].lower()}-{code[5:]} ", blob)
    assert not short_code_holds(new_short_code(), blob)
    assert not short_code_holds("", blob)
    assert lock_short_code(code) != blob


def test_a_locked_code_fails_closed(cheap: None) -> None:
    code = new_short_code()
    blob = lock_short_code(code)
    passes = blob.index((3).to_bytes(8, "big"), 21)
    with pytest.raises(Tampered):
        short_code_holds(code, blob[:passes] + (1).to_bytes(8, "big") + blob[passes + 8 :])
    for at in range(len(blob)):
        flipped = bytearray(blob)
        flipped[at] ^= 1
        with contextlib.suppress(Tampered):
            assert not short_code_holds(code, bytes(flipped))


def test_both_see_the_same_six_words_and_others_do_not(alice: Someone, bob: Someone) -> None:
    one, two = alice.identity.public, bob.identity.public
    words = six_words_of(one, two)
    assert words == six_words_of(two, one)
    assert len(words.split()) == 6
    assert words != six_words_of(one, fresh_identity().public)


def test_six_words_are_as_dear_to_search_for_as_a_passphrase(
    alice: Someone, bob: Someone, monkeypatch: pytest.MonkeyPatch
) -> None:
    from closeknit.vault import primitives

    costs = []

    def counted(secret: bytes, salt: bytes, time: int, memory_kib: int) -> bytes:
        costs.append((time, memory_kib))
        return hashlib.sha256(secret).digest()

    monkeypatch.setattr(primitives, "argon2id", counted)
    six_words_of(alice.identity.public, bob.identity.public)
    assert costs == [(3, 128 * 1024)]
