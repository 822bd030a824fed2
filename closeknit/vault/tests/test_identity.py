"""Identities at rest, with real Argon2 where the passphrase is the point (made once)."""

from collections.abc import Callable
from dataclasses import fields, replace

import pytest

from closeknit.vault import (
    Identity,
    Kdf,
    PublicIdentity,
    StoredIdentity,
    Tampered,
    WrongSecret,
    change_passphrase,
    create_identity,
    drop_former,
    groups,
    kdf,
    make_recovery,
    primitives,
    renew_vault_keys,
    unlock_identity,
    unlock_with_recovery,
)
from closeknit.vault.identity import open_with_identity_key
from closeknit.vault.recovery import read_code
from closeknit.vault.tests.cast import fresh_identity, row

PERSON = b"alice's 16 bytes"
PASSPHRASE = "unwieldy oozy decorated overheat unstamped tipper"


@pytest.fixture(scope="module")
def real() -> tuple[Identity, StoredIdentity]:
    return create_identity(PERSON, PASSPHRASE)


Made = tuple[Identity, StoredIdentity]


@pytest.fixture
def made(cheap: None) -> Made:
    return create_identity(PERSON, PASSPHRASE)


def test_a_passphrase_unlocks_what_it_locked(real: Made) -> None:
    identity, stored = real
    assert unlock_identity(PERSON, stored, PASSPHRASE) == identity
    assert (stored.kdf.time, stored.kdf.memory_kib) == (3, 128 * 1024)
    assert stored.credential == 1


def test_another_passphrase_does_not(real: Made) -> None:
    with pytest.raises(WrongSecret):
        unlock_identity(PERSON, real[1], PASSPHRASE + "s")


def test_the_row_holds_no_key_in_the_open(real: Made) -> None:
    identity, stored = real
    columns = b"".join(
        value for name in ("verifier", "kek_wrap", "vault_wrap") if (value := getattr(stored, name))
    )
    shared = identity.shared
    for secret in (
        identity.private.vk_p,
        identity.private.identity_key,
        shared.vk_s,
        shared.box_secret,
        shared.signing_secret[:32],
    ):
        assert secret not in columns


@pytest.mark.parametrize(
    ("typed", "stored_as"),
    [
        ("caf\u00e9 au lait", "cafe\u0301 au lait"),
        ("\uff43\uff41\uff46\u00e9 au lait", "caf\u00e9 au lait"),
        ("  caf\u00e9  au\u00a0lait \n", "caf\u00e9 au lait"),
    ],
)
def test_passphrases_that_look_the_same_are_the_same(
    cheap: None, typed: str, stored_as: str
) -> None:
    identity, stored = create_identity(PERSON, stored_as)
    assert unlock_identity(PERSON, stored, typed) == identity


@pytest.mark.parametrize("passphrase", ["\0", "a\0b", "\U0001f9f5" * 9, "\ud800", "x" * 100_000])
def test_odd_passphrases_unlock_too(cheap: None, passphrase: str) -> None:
    identity, stored = create_identity(PERSON, passphrase)
    assert unlock_identity(PERSON, stored, passphrase) == identity
    with pytest.raises(WrongSecret):
        unlock_identity(PERSON, stored, passphrase + "y")


@pytest.mark.parametrize(
    "lowered",
    [
        {"time": 2},
        {"time": 0},
        {"memory_kib": 64 * 1024 - 1},
        {"memory_kib": 8},
        {"salt": b""},
        {"salt": bytes(15)},
        {"time": 2**40},
        {"memory_kib": 2**40},
    ],
)
def test_a_changed_cost_is_refused_before_any_work(
    made: Made, lowered: dict[str, int | bytes]
) -> None:
    stored = replace(made[1], kdf=replace(made[1].kdf, **lowered))
    with pytest.raises(Tampered):
        unlock_identity(PERSON, stored, PASSPHRASE)


def test_the_floor_itself_is_allowed() -> None:
    kdf.check_cost(Kdf(bytes(16), 3, 64 * 1024))


def test_a_new_passphrase_ends_the_old_one_and_keeps_the_sheet(made: Made) -> None:
    identity, stored = made
    stored, code = make_recovery(PERSON, identity, stored)
    changed = change_passphrase(PERSON, identity, stored, "another one")
    assert changed.credential == 2
    assert changed.kdf.salt != stored.kdf.salt
    assert unlock_identity(PERSON, changed, "another one") == identity
    assert unlock_with_recovery(PERSON, changed, code) == identity
    with pytest.raises(WrongSecret):
        unlock_identity(PERSON, changed, PASSPHRASE)


def test_renewed_keys_do_not_open_with_anything_old(made: Made) -> None:
    identity, stored = made
    stored, code = make_recovery(PERSON, identity, stored)
    renewed, row_after = renew_vault_keys(PERSON, identity, stored, "another one")
    assert unlock_identity(PERSON, row_after, "another one") == renewed
    assert renewed.public == identity.public
    assert renewed.private.former == (identity.private.vk_p,)
    assert renewed.shared.former == (identity.shared.vk_s,)
    assert row_after.recovery_wrap == b""
    # Somebody with the old passphrase and an old copy has the old identity key.
    with pytest.raises(Tampered):
        open_with_identity_key(PERSON, row_after, identity.private.identity_key)
    # Somebody who can also write puts the old wraps beside the new keys.
    for old in (
        replace(row_after, kek_wrap=stored.kek_wrap, kdf=stored.kdf, verifier=stored.verifier),
        replace(stored, vault_wrap=row_after.vault_wrap),
    ):
        with pytest.raises(Tampered):
            unlock_identity(PERSON, old, PASSPHRASE)
    with pytest.raises(Tampered):
        unlock_with_recovery(PERSON, replace(row_after, recovery_wrap=stored.recovery_wrap), code)


def test_former_keys_are_dropped_without_the_passphrase(made: Made) -> None:
    renewed, stored = renew_vault_keys(PERSON, *made, "another one")
    again, stored = renew_vault_keys(PERSON, renewed, stored, "a third")
    assert again.private.former == (renewed.private.vk_p, made[0].private.vk_p)
    kept, stored = drop_former(PERSON, again, stored)
    assert kept.private.former == kept.shared.former == ()
    assert unlock_identity(PERSON, stored, "a third") == kept


def test_a_recovery_code_is_nine_groups_of_four_and_reads_tolerantly(made: Made) -> None:
    identity, stored = made
    stored, code = make_recovery(PERSON, identity, stored)
    assert [len(group) for group in code.split("-")] == [4] * 9
    untidy = code.lower().replace("-", " ").replace("0", "o").replace("1", "l")
    assert unlock_with_recovery(PERSON, stored, untidy) == identity
    assert groups(untidy) == groups(code) == code.split("-")
    assert len(read_code(code)) * 8 == 160


def test_a_mistyped_recovery_code_is_noticed(made: Made) -> None:
    stored, code = make_recovery(PERSON, *made)
    for at in [at for at, character in enumerate(code) if character != "-"]:
        other = "7" if code[at] != "7" else "3"
        with pytest.raises(WrongSecret):
            unlock_with_recovery(PERSON, stored, code[:at] + other + code[at + 1 :])
    for wrong in ("", "-", code[:-1], code + "0", code.replace(code[0], "\u00e9"), "\0" * 36):
        with pytest.raises(WrongSecret):
            unlock_with_recovery(PERSON, stored, wrong)


def test_only_the_last_sheet_opens(made: Made) -> None:
    first, old_code = make_recovery(PERSON, *made)
    second, new_code = make_recovery(PERSON, made[0], first)
    assert unlock_with_recovery(PERSON, second, new_code) == made[0]
    with pytest.raises(WrongSecret):
        unlock_with_recovery(PERSON, second, old_code)
    with pytest.raises(WrongSecret):
        unlock_with_recovery(PERSON, made[1], old_code)


def test_an_identity_is_its_persons_alone(made: Made) -> None:
    stored, code = make_recovery(PERSON, *made)
    with pytest.raises(Tampered):
        unlock_identity(row(), stored, PASSPHRASE)
    with pytest.raises(WrongSecret):
        unlock_with_recovery(row(), stored, code)


def test_replaced_public_keys_are_noticed(made: Made) -> None:
    identity, stored = made
    stored, code = make_recovery(PERSON, identity, stored)
    mallory = fresh_identity().public
    for public in (
        mallory,
        PublicIdentity(mallory.box, identity.public.signing),
        PublicIdentity(identity.public.box, mallory.signing),
    ):
        with pytest.raises(Tampered):
            unlock_identity(PERSON, replace(stored, public=public), PASSPHRASE)
        with pytest.raises((Tampered, WrongSecret)):
            unlock_with_recovery(PERSON, replace(stored, public=public), code)
        with pytest.raises(Tampered):
            open_with_identity_key(
                PERSON, replace(stored, public=public), identity.private.identity_key
            )


def test_a_credential_that_was_turned_back_is_noticed(made: Made) -> None:
    changed = change_passphrase(PERSON, *made, "another one")
    with pytest.raises(Tampered):
        unlock_identity(PERSON, replace(changed, credential=1), "another one")


def test_every_bit_of_the_row_counts(made: Made) -> None:
    stored, code = make_recovery(PERSON, *made)

    def by_code(changed: StoredIdentity) -> Identity:
        return unlock_with_recovery(PERSON, changed, code)

    def by_passphrase(changed: StoredIdentity) -> Identity:
        return unlock_identity(PERSON, changed, PASSPHRASE)

    ways: list[tuple[str, Callable[[StoredIdentity], Identity]]] = [
        ("verifier", by_passphrase),
        ("kek_wrap", by_passphrase),
        ("vault_wrap", by_passphrase),
        ("vault_wrap", by_code),
        ("recovery_wrap", by_code),
    ]
    for name, way in ways:
        blob = getattr(stored, name)
        for at in range(len(blob)):
            for bit in range(8):
                flipped = bytearray(blob)
                flipped[at] ^= 1 << bit
                with pytest.raises((Tampered, WrongSecret)):
                    way(with_column(stored, name, bytes(flipped)))
        for cut in (b"", blob[:-1], blob[:1], blob + b"\0"):
            with pytest.raises((Tampered, WrongSecret)):
                way(with_column(stored, name, cut))
    assert {field.name for field in fields(StoredIdentity)} == {
        "kdf", "verifier", "credential", "kek_wrap", "recovery_wrap", "vault_wrap", "public",
    }  # fmt: skip


def with_column(stored: StoredIdentity, name: str, blob: bytes) -> StoredIdentity:
    return replace(stored, **{name: blob})


def test_an_unknown_handle_costs_the_same_derivation(monkeypatch: pytest.MonkeyPatch) -> None:
    from closeknit.vault import pretend_unlock

    costs = []

    def counted(secret: bytes, salt: bytes, time: int, memory_kib: int) -> bytes:
        costs.append((time, memory_kib))
        return bytes(32)

    monkeypatch.setattr(primitives, "argon2id", counted)
    stored = create_identity(PERSON, PASSPHRASE)[1]
    costs.clear()
    unlock_identity(PERSON, stored, PASSPHRASE)
    pretend_unlock(PASSPHRASE)
    assert costs == [(3, 128 * 1024)] * 2
