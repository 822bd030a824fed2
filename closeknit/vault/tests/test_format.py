"""Suite 1 as `golden/README.md` writes it down, read without a line of the vault.

If the program were lost, its description and any library with the published primitives would have
to be enough to get somebody's words back from their passphrase.
"""

import hashlib
import hmac
import json
import unicodedata
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id

from closeknit.vault.tests.make_golden import FILE, PASSPHRASE, TEXT, unhexed
from closeknit.vault.tests.test_vectors import hchacha20

ALICE, BOND, ROW = (bytes([number]) * 16 for number in (1, 3, 4))


def frame(*parts: bytes) -> bytes:
    return b"".join(len(part).to_bytes(4, "big") + part for part in parts)


def unframe(data: bytes) -> list[bytes]:
    parts = []
    while data:
        size = int.from_bytes(data[:4], "big")
        parts.append(data[4 : 4 + size])
        data = data[4 + size :]
    return parts


def label(name: str) -> bytes:
    return frame(f"closeknit/1/{name}".encode())


def number(value: int) -> bytes:
    return value.to_bytes(8, "big")


def hkdf(secret: bytes, info: bytes) -> bytes:
    extracted = hmac.digest(bytes(32), secret, "sha256")
    return hmac.digest(extracted, info + b"\1", "sha256")


def unwrap(key: bytes, blob: bytes, about: bytes) -> bytes:
    assert blob[0] == 1
    subkey = hchacha20(key, blob[1:17])
    return ChaCha20Poly1305(subkey).decrypt(bytes(4) + blob[17:25], blob[25:], about)


def text_of(data_key: bytes, body: bytes, about: bytes) -> bytes:
    commitment = hmac.digest(data_key, label("body/commitment") + about, "sha256")
    assert body[:33] == b"\1" + commitment
    key = hmac.digest(data_key, label("body/key"), "sha256")
    padded = ChaCha20Poly1305(key).decrypt(bytes(12), body[33:], about)
    return padded[4 : 4 + int.from_bytes(padded[:4], "big")]


@pytest.fixture(scope="module")
def golden() -> Any:
    return unhexed(json.loads(FILE.read_text("utf-8")))


@pytest.fixture(scope="module")
def keys(golden: Any) -> list[list[bytes]]:
    """From the passphrase: private keys and shared keys, as lists."""
    row = golden["identity"]
    secret = unicodedata.normalize("NFKC", PASSPHRASE).encode()
    root = Argon2id(
        salt=row["salt"], length=32, iterations=row["time"], lanes=1, memory_cost=row["memory_kib"]
    ).derive(secret)
    assert hashlib.sha256(hkdf(root, label("sign-in"))).digest() == row["verifier"]
    cost = frame(row["salt"], number(row["time"]), number(row["memory_kib"]))
    fingerprint = hashlib.sha256(label("fingerprint") + frame(row["box"], row["signing"])).digest()
    about = label("identity/passphrase")
    about += frame(ALICE, number(row["credential"]), cost, fingerprint)
    identity_key = unwrap(hkdf(root, label("kek")), row["kek_wrap"], about)
    packed = unwrap(identity_key, row["vault_wrap"], label("identity/keys") + frame(ALICE))
    return [unframe(part) for part in unframe(packed)]


def about(purpose: bytes, bond: bytes, revision: int) -> bytes:
    sizes = b"".join(len(part).to_bytes(4, "big") for part in (purpose, ROW, ALICE, bond))
    return label("about") + number(revision) + sizes + purpose + ROW + ALICE + bond


def test_private_words_from_the_passphrase(golden: Any, keys: list[list[bytes]]) -> None:
    (_vk_p, _identity_key, former), place = keys[0], about(b"record", b"", 7)
    words = golden["words"]
    data_key = unwrap(former, words["private_wrap"], label("wrap/private") + place)
    assert text_of(data_key, words["private_body"], place) == TEXT


def test_shared_words_from_the_passphrase(golden: Any, keys: list[list[bytes]]) -> None:
    (_vk_s, _box, signing, former), place = keys[1], about(b"answer", BOND, 3)
    words = golden["words"]
    content = hashlib.sha256(words["body"]).digest()
    by_author = unwrap(former, words["author_wrap"], label("wrap/author") + content + place)
    by_bond = unwrap(words["bond_key"], words["bond_wrap"], label("wrap/bond") + number(4) + place)
    assert by_author == by_bond
    assert text_of(by_author, words["body"], place) == TEXT
    signed = label("words/signature") + frame(place, content)
    assert words["signature"][0] == 1
    Ed25519PublicKey.from_public_bytes(signing[32:]).verify(words["signature"][1:], signed)


def test_what_is_kept_and_the_entry(golden: Any, keys: list[list[bytes]]) -> None:
    kept = golden["small"]["kept"]
    place = label("keep") + frame(b"shared", b"name", ALICE, ROW)
    assert unwrap(keys[1][3], kept, place).startswith(frame(b"Sam"))
    entry = golden["bond"]["entry"]
    public = Ed25519PublicKey.from_public_bytes(keys[1][2][32:])
    public.verify(entry[1:65], label("seal/entry") + entry[65:])
    assert unframe(entry[65:])[1] == number(2)
