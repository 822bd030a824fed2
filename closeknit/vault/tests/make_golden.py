"""Writes `golden/suite1.json`: one blob of every kind, with the keys and secrets to open it.

Run once, when a suite is released, as `python -m closeknit.vault.tests.make_golden`; it refuses to
write over a file that exists, because what it holds has to open for ever.
"""

import json
from pathlib import Path
from typing import Any

from closeknit import vault
from closeknit.vault import About, SealEntry

FILE = Path(__file__).parent / "golden" / "suite1.json"

ALICE, BOB, BOND, ROW, SITTING = (bytes([number]) * 16 for number in range(1, 6))
PASSPHRASE, PIN = "unwieldy oozy decorated cafe\u0301 unstamped tipper", "739105"
TEXT = "What I did not say on Tuesday. \u05e9\u05dc\u05d5\u05dd \U0001f9f5".encode()
KEPT = b"Sam"


def main() -> None:
    """Writes the file, or stops with FileExistsError."""
    with FILE.open("x", encoding="utf-8") as file:
        json.dump(hexed(made()), file, indent=1, sort_keys=True)
        file.write("\n")


def made() -> dict[str, Any]:
    """Everything suite 1 can make, by name."""
    alice, stored = vault.create_identity(ALICE, PASSPHRASE)
    first = alice
    alice, stored = vault.renew_vault_keys(ALICE, alice, stored, PASSPHRASE)
    stored, code = vault.make_recovery(ALICE, alice, stored)
    bob, bobs = vault.create_identity(BOB, "bob's passphrase")
    return {
        "secrets": {"code": code, "bob": bob.packed(), "alice": alice.packed()},
        "identity": {
            "salt": stored.kdf.salt,
            "time": stored.kdf.time,
            "memory_kib": stored.kdf.memory_kib,
            "verifier": stored.verifier,
            "credential": stored.credential,
            "kek_wrap": stored.kek_wrap,
            "recovery_wrap": stored.recovery_wrap,
            "vault_wrap": stored.vault_wrap,
            "box": stored.public.box,
            "signing": stored.public.signing,
            "fingerprint": stored.public.fingerprint,
        },
        "session": session_of(alice),
        "words": words_of(first, alice, bob),
        "bond": bond_of(alice, bob),
        "small": small_of(first, alice, bobs.public),
    }


def session_of(alice: vault.Identity) -> dict[str, Any]:
    cookie = vault.new_key_cookie()
    place = (cookie, ALICE, 2)
    return {
        "cookie": cookie,
        "private_blob": vault.lock_private(alice.private, *place),
        "shared_blob": vault.lock_shared(alice.shared, *place),
        "pin_blob": vault.lock_under_pin(alice, PIN, *place),
    }


def words_of(first: vault.Identity, alice: vault.Identity, bob: vault.Identity) -> dict[str, Any]:
    private_about = About("record", ROW, ALICE, revision=7)
    about = About("answer", ROW, ALICE, BOND, 3)
    private = vault.seal_private(first.private, private_about, TEXT)
    sealed = vault.seal_words(first.shared, about, TEXT)
    key = vault.new_bond_key(BOND, 4)
    wraps = (about, sealed.body, sealed.author_wrap)
    bond_wrap = vault.wrap_for_bond(alice.shared, key, *wraps)
    long = vault.seal_private(alice.private, private_about, TEXT * 100)
    return {
        "private_body": private.body,
        "private_wrap": private.wrap,
        "long_body": long.body,
        "long_wrap": long.wrap,
        "body": sealed.body,
        "signature": sealed.signature,
        "author_wrap": sealed.author_wrap,
        "bond_key": key.key,
        "bond_wrap": bond_wrap,
        "reader_wrap": vault.wrap_for_reader(alice.shared, bob.public, *wraps),
        "receipt": vault.receipt(first.shared, about.encoded, vault.body_hash(sealed.body)),
    }


def bond_of(alice: vault.Identity, bob: vault.Identity) -> dict[str, Any]:
    key = vault.new_bond_key(BOND, 4)
    circle = {ALICE: alice.public.fingerprint, BOB: bob.public.fingerprint}
    entry = SealEntry(SITTING, 2, ALICE, 1, ROW, b"h" * 32, (b"a" * 32, b"b" * 32), True)
    return {
        "key": key.key,
        "box": vault.hand_over(alice.shared, ALICE, BOB, bob.public, key, circle),
        "members_hash": vault.members_hash(circle),
        "entry": vault.write_entry(alice.shared, entry),
    }


def small_of(
    first: vault.Identity, alice: vault.Identity, bob: vault.PublicIdentity
) -> dict[str, Any]:
    secret, short = vault.new_invitation_secret(), vault.new_short_code()
    return {
        "kept": vault.keep(first.shared, "name", ALICE, ROW, KEPT),
        "kept_privately": vault.keep(alice.private, "tally", ALICE, b"", KEPT),
        "tag": vault.tag(first.private, "pace"),
        "tally_term": vault.tally_bytes(vault.tally_term(alice.private, ROW, 7, b"h" * 32)),
        "invitation": secret,
        "invitation_digest": vault.invitation_digest(secret),
        "vouch": vault.vouch(secret, BOB, bob),
        "short_code": short,
        "short_code_blob": vault.lock_short_code(short),
        "six_words": vault.six_words_of(alice.public, bob),
        "bob_box": bob.box,
        "bob_signing": bob.signing,
    }


def hexed(tree: Any) -> Any:
    """The same with bytes as text that says so."""
    if isinstance(tree, dict):
        return {name: hexed(value) for name, value in tree.items()}
    return f"hex:{tree.hex()}" if isinstance(tree, bytes) else tree


def unhexed(tree: Any) -> Any:
    """What `hexed` was given."""
    if isinstance(tree, dict):
        return {name: unhexed(value) for name, value in tree.items()}
    if isinstance(tree, str) and tree.startswith("hex:"):
        return bytes.fromhex(tree[4:])
    return tree


if __name__ == "__main__":
    main()
