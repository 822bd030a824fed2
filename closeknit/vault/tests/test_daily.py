from collections.abc import Callable
from dataclasses import replace

import pytest

from closeknit.vault import (
    Tampered,
    WrongSecret,
    lock_private,
    lock_shared,
    lock_under_pin,
    new_key_cookie,
    open_private_blob,
    open_shared_blob,
    unlock_with_pin,
)
from closeknit.vault.tests.cast import Someone, row

PIN = "739105"


def test_each_level_opens_with_cookie_person_and_credential(alice: Someone) -> None:
    cookie, (private, shared) = new_key_cookie(), (alice.identity.private, alice.identity.shared)
    private = replace(private, former=(b"f" * 32,))
    shared = replace(shared, former=(b"f" * 32, b"g" * 32))
    one = lock_private(private, cookie, alice.id, 3)
    two = lock_shared(shared, cookie, alice.id, 3)
    assert open_private_blob(one, cookie, alice.id, 3) == private
    assert open_shared_blob(two, cookie, alice.id, 3) == shared
    for wrong in (
        (new_key_cookie(), alice.id, 3),
        (cookie, row(), 3),
        (cookie, alice.id, 4),
        (cookie[:-1], alice.id, 3),
        ("", alice.id, 3),
        ("\u00e9" * 43, alice.id, 3),
        ("*" * 43, alice.id, 3),
    ):
        with pytest.raises(Tampered):
            open_private_blob(one, *wrong)
        with pytest.raises(Tampered):
            open_shared_blob(two, *wrong)


def test_the_shared_level_holds_nothing_of_the_private_one(alice: Someone) -> None:
    cookie = new_key_cookie()
    private = lock_private(alice.identity.private, cookie, alice.id, 1)
    shared = lock_shared(alice.identity.shared, cookie, alice.id, 1)
    with pytest.raises(Tampered):
        open_private_blob(shared, cookie, alice.id, 1)
    with pytest.raises(Tampered):
        open_shared_blob(private, cookie, alice.id, 1)
    packed = alice.identity.shared.packed()
    assert alice.identity.private.vk_p not in packed
    assert alice.identity.private.identity_key not in packed


def test_a_pin_opens_with_its_cookie_alone(cheap: None, alice: Someone) -> None:
    cookie = new_key_cookie()
    blob = lock_under_pin(alice.identity, PIN, cookie, alice.id, 1)
    assert unlock_with_pin(blob, f" {PIN} ", cookie, alice.id, 1) == alice.identity
    assert unlock_with_pin(blob, "\uff17\uff13\uff19105", cookie, alice.id, 1) == alice.identity
    for wrong in (
        ("739106", cookie, alice.id, 1),
        (PIN, new_key_cookie(), alice.id, 1),
        (PIN, cookie, row(), 1),
        (PIN, cookie, alice.id, 2),
    ):
        with pytest.raises(WrongSecret):
            unlock_with_pin(blob, *wrong)


def test_a_lowered_cost_of_a_pin_is_refused(cheap: None, alice: Someone) -> None:
    cookie = new_key_cookie()
    blob = lock_under_pin(alice.identity, PIN, cookie, alice.id, 1)
    passes = blob.index((3).to_bytes(8, "big"), 21)
    lowered = blob[:passes] + (1).to_bytes(8, "big") + blob[passes + 8 :]
    with pytest.raises(Tampered):
        unlock_with_pin(lowered, PIN, cookie, alice.id, 1)


def test_a_pin_costs_what_a_passphrase_costs(alice: Someone) -> None:
    cookie = new_key_cookie()
    blob = lock_under_pin(alice.identity, PIN, cookie, alice.id, 1)
    assert unlock_with_pin(blob, PIN, cookie, alice.id, 1) == alice.identity
    assert (3).to_bytes(8, "big") in blob
    assert (128 * 1024).to_bytes(8, "big") in blob


def test_every_bit_of_a_sessions_blobs_counts(cheap: None, alice: Someone) -> None:
    cookie = new_key_cookie()
    ways: list[tuple[bytes, Callable[[bytes], object]]] = [
        (
            lock_private(alice.identity.private, cookie, alice.id, 1),
            lambda blob: open_private_blob(blob, cookie, alice.id, 1),
        ),
        (
            lock_shared(alice.identity.shared, cookie, alice.id, 1),
            lambda blob: open_shared_blob(blob, cookie, alice.id, 1),
        ),
        (
            lock_under_pin(alice.identity, PIN, cookie, alice.id, 1),
            lambda blob: unlock_with_pin(blob, PIN, cookie, alice.id, 1),
        ),
    ]
    for blob, way in ways:
        for at in range(len(blob) * 8):
            flipped = bytearray(blob)
            flipped[at // 8] ^= 1 << at % 8
            with pytest.raises((Tampered, WrongSecret)):
                way(bytes(flipped))
        for size in range(len(blob)):
            with pytest.raises((Tampered, WrongSecret)):
                way(blob[:size])


def test_cookies_are_256_random_bits_in_url_safe_text() -> None:
    cookies = {new_key_cookie() for _ in range(100)}
    assert len(cookies) == 100
    assert all(len(cookie) == 43 and cookie.isascii() for cookie in cookies)
