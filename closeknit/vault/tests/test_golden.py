"""What was ever written by a released suite opens with today's program."""

import hashlib
from typing import Any

import pytest

from closeknit import vault
from closeknit.vault import (
    About,
    BondKey,
    Identity,
    Kdf,
    PublicIdentity,
    SealEntry,
    StoredIdentity,
)
from closeknit.vault.tests.make_golden import (
    ALICE,
    BOB,
    BOND,
    FILE,
    KEPT,
    PASSPHRASE,
    PIN,
    ROW,
    SITTING,
    TEXT,
    main,
    unhexed,
)

PRIVATE, ANSWER = About("record", ROW, ALICE, revision=7), About("answer", ROW, ALICE, BOND, 3)


@pytest.fixture(scope="module")
def golden() -> Any:
    import json

    return unhexed(json.loads(FILE.read_text("utf-8")))


@pytest.fixture(scope="module")
def stored(golden: Any) -> StoredIdentity:
    row = golden["identity"]
    return StoredIdentity(
        Kdf(row["salt"], row["time"], row["memory_kib"]),
        row["verifier"],
        row["credential"],
        row["kek_wrap"],
        row["recovery_wrap"],
        row["vault_wrap"],
        PublicIdentity(row["box"], row["signing"]),
    )


@pytest.fixture(scope="module")
def alice(golden: Any) -> Identity:
    return Identity.unpacked(golden["secrets"]["alice"])


@pytest.fixture(scope="module")
def bob(golden: Any) -> Identity:
    return Identity.unpacked(golden["secrets"]["bob"])


def test_the_file_is_the_one_that_was_released() -> None:
    digest = hashlib.sha256(FILE.read_bytes()).hexdigest()
    assert digest == "fe1e788141afa80ba70372e6decc37df2f333c83a65e916e0f7db23f34d7b91e"
    with pytest.raises(FileExistsError):
        main()


def test_the_identity_unlocks_in_each_way(golden: Any, stored: Any, alice: Identity) -> None:
    assert vault.unlock_identity(ALICE, stored, PASSPHRASE) == alice
    assert vault.unlock_with_recovery(ALICE, stored, golden["secrets"]["code"]) == alice
    assert stored.public.fingerprint == golden["identity"]["fingerprint"]
    assert len(alice.private.former) == len(alice.shared.former) == 1


def test_the_sessions_blobs_open(golden: Any, alice: Identity) -> None:
    session = golden["session"]
    place = (session["cookie"], ALICE, 2)
    assert vault.open_private_blob(session["private_blob"], *place) == alice.private
    assert vault.open_shared_blob(session["shared_blob"], *place) == alice.shared
    assert vault.unlock_with_pin(session["pin_blob"], PIN, *place) == alice


def test_the_words_open_for_each_reader(golden: Any, alice: Identity, bob: Identity) -> None:
    words = golden["words"]
    body, key = words["body"], BondKey(BOND, 4, words["bond_key"])
    private = (words["private_body"], words["private_wrap"])
    assert vault.open_private(alice.private, PRIVATE, *private) == TEXT
    long = (words["long_body"], words["long_wrap"])
    assert vault.open_private(alice.private, PRIVATE, *long) == TEXT * 100
    assert vault.open_own(alice.shared, ANSWER, body, words["author_wrap"]) == TEXT
    assert vault.open_shared(key, ANSWER, body, words["bond_wrap"]) == TEXT
    assert vault.open_as_reader(bob.shared, ANSWER, body, words["reader_wrap"]) == TEXT
    vault.check_author(alice.public, ANSWER, body, words["signature"])
    assert vault.receipt_holds(
        alice.shared, ANSWER.encoded, vault.body_hash(body), words["receipt"]
    )


def test_the_bonds_key_is_adopted_and_the_entry_read(
    golden: Any, alice: Identity, bob: Identity
) -> None:
    bond = golden["bond"]
    handover = vault.adopt(bob.shared, BOB, ALICE, alice.public, bond["box"], BOND, 4)
    assert handover.bond_key == BondKey(BOND, 4, bond["key"])
    assert vault.members_hash(handover.members) == bond["members_hash"]
    entry = vault.read_entry(alice.public, bond["entry"])
    assert entry == SealEntry(SITTING, 2, ALICE, 1, ROW, b"h" * 32, (b"a" * 32, b"b" * 32), True)


def test_the_small_things_hold(golden: Any, alice: Identity) -> None:
    small = golden["small"]
    public = PublicIdentity(small["bob_box"], small["bob_signing"])
    assert vault.recall(alice.shared, "name", ALICE, ROW, small["kept"]) == KEPT
    assert vault.recall(alice.private, "tally", ALICE, b"", small["kept_privately"]) == KEPT
    assert small["tag"] in vault.tags(alice.private, "pace")
    term = vault.tally_term(alice.private, ROW, 7, b"h" * 32)
    assert vault.tally_bytes(term) == small["tally_term"]
    assert vault.invitation_digest(small["invitation"]) == small["invitation_digest"]
    assert vault.vouched(small["invitation"], BOB, public, small["vouch"])
    assert vault.short_code_holds(small["short_code"], small["short_code_blob"])
    assert vault.six_words_of(public, alice.public) == small["six_words"]
