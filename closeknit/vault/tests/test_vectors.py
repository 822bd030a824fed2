"""The primitives against published vectors, and each library as the other's oracle."""

import hashlib
import hmac
import os

import cryptography_vectors
import pytest
from cryptography.exceptions import InvalidSignature
from cryptography.hazmat.primitives import hashes
from cryptography.hazmat.primitives.asymmetric.ed25519 import (
    Ed25519PrivateKey,
    Ed25519PublicKey,
)
from cryptography.hazmat.primitives.asymmetric.x25519 import X25519PrivateKey
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from cryptography.hazmat.primitives.kdf.argon2 import Argon2id
from cryptography.hazmat.primitives.kdf.hkdf import HKDF
from cryptography.hazmat.primitives.serialization import Encoding, PublicFormat
from hypothesis import given, settings
from hypothesis import strategies as st
from nacl import bindings

from closeknit.vault import Tampered, kdf, primitives
from closeknit.vault.encoding import label

# Wherever the standards encrypt for show, they encrypt this line.
SUNSCREEN = (
    b"Ladies and Gentlemen of the class of '99: If I could offer you only one tip for the "
    b"future, sunscreen would be it."
)

# draft-irtf-cfrg-xchacha-03, A.3.1.
XCHACHA = {
    "key": "808182838485868788898a8b8c8d8e8f909192939495969798999a9b9c9d9e9f",
    "nonce": "404142434445464748494a4b4c4d4e4f5051525354555657",
    "about": "50515253c0c1c2c3c4c5c6c7",
    "text": (
        "bd6d179d3e83d43b9576579493c0e939572a1700252bfaccbed2902c21396cbb"
        "731c7f1b0b4aa6440bf3a82f4eda7e39ae64c6708c54c216cb96b72e1213b452"
        "2f8c9ba40db5d945b11b69b982c1bb9e3f3fac2bc369488f76b2383565d3fff9"
        "21f9664c97637da9768812f615c68b13b52e"
        "c0875924c1c7987947deafd8780acf49"
    ),
}

# RFC 5869, appendix A.1 and A.3 (SHA-256): key, salt, info, size, output.
HKDF_SHA256 = [
    (
        "0b" * 22,
        "000102030405060708090a0b0c",
        "f0f1f2f3f4f5f6f7f8f9",
        "3cb25f25faacd57a90434f64d0362f2a2d2d0a90cf1a5a4c5db02d56ecc4c5bf34007208d5b887185865",
    ),
    (
        "0b" * 22,
        "",
        "",
        "8da4e775a563c18f715f802a063c5a31b8a11f5c5ee1879ec3454e5f3c738d2d9d201395faa4b61a96c8",
    ),
]


def records(path: str) -> list[dict[str, str]]:
    """The `NAME = value` blocks of a vector file of the cryptography package."""
    with cryptography_vectors.open_vector_file(path, "r") as file:
        lines = [line for line in file if "=" in line and not line.startswith("#")]
    found: list[dict[str, str]] = []
    for line in lines:
        name, value = line.split("=", 1)
        if name.strip() == "COUNT":
            found.append({})
        found[-1][name.strip()] = value.strip()
    return found


def read(value: str) -> bytes:
    return value[1:-1].encode() if value.startswith('"') else bytes.fromhex(value)


def test_xchacha20_poly1305_of_the_draft() -> None:
    key, nonce, about, text = (bytes.fromhex(part) for part in XCHACHA.values())
    assert primitives.unwrap(key, b"\1" + nonce + text, about) == SUNSCREEN
    made = bindings.crypto_aead_xchacha20poly1305_ietf_encrypt(SUNSCREEN, about, nonce, key)
    assert made == text


def test_chacha20_poly1305_of_rfc_7539_and_boringssl() -> None:
    tried = 0
    for record in records("ciphers/ChaCha20Poly1305/boringssl.txt"):
        key, nonce, text, about, sealed, mac = (
            read(record[name]) for name in ("KEY", "NONCE", "IN", "AD", "CT", "TAG")
        )
        if len(mac) != 16:
            continue
        opened = bindings.crypto_aead_chacha20poly1305_ietf_decrypt(sealed + mac, about, nonce, key)
        assert opened == text
        assert ChaCha20Poly1305(key).encrypt(nonce, text, about) == sealed + mac
        tried += 1
    assert tried > 50


@pytest.mark.parametrize(("key", "salt", "info", "output"), HKDF_SHA256)
def test_hkdf_of_rfc_5869(key: str, salt: str, info: str, output: str) -> None:
    made = kdf.hkdf(bytes.fromhex(key), bytes.fromhex(info), bytes.fromhex(salt), len(output) // 2)
    assert made.hex() == output


def test_hkdf_of_the_vector_files() -> None:
    tried = 0
    for record in records("KDF/rfc-5869-HKDF-SHA256.txt"):
        made = kdf.hkdf(
            read(record["IKM"]), read(record["info"]), read(record["salt"]), int(record["L"])
        )
        assert made.hex() == record["OKM"]
        tried += 1
    assert tried >= 3


def test_ed25519_of_the_vector_files() -> None:
    with cryptography_vectors.open_vector_file("asymmetric/Ed25519/sign.input", "r") as file:
        lines = file.read().splitlines()
    for line in lines[::8]:
        secret, public, message, signed = (bytes.fromhex(part) for part in line.split(":")[:4])
        signature = signed[:64]
        assert primitives.sign(secret, message) == signature
        primitives.check_signature(public, message, signature)
        with pytest.raises(Tampered):
            primitives.check_signature(public, message + b".", signature)
    assert len(lines) > 1000


def test_a_signature_has_one_form_only() -> None:
    # Adding the order of the group to S gives a second signature of the same message where a
    # library does not look (RFC 8032, 5.1.7); an entry's hash must not have two values.
    public, secret = primitives.signing_keypair()
    signature = primitives.sign(secret, b"message")
    order = 2**252 + 27742317777372353535851937790883648493
    s = int.from_bytes(signature[32:], "little") + order
    with pytest.raises(Tampered):
        primitives.check_signature(public, b"message", signature[:32] + s.to_bytes(32, "little"))


@pytest.mark.parametrize("public", [bytes(32), b"\1" + bytes(31), b"\xec" + b"\xff" * 30 + b"\x7f"])
def test_public_keys_of_small_order_are_refused(public: bytes) -> None:
    with pytest.raises(Tampered):
        primitives.check_signature(public, b"", public + bytes(32))


@pytest.mark.parametrize("public", [bytes(32), b"\1" + bytes(31), bytes(31), bytes(33)])
def test_boxes_for_no_key_are_refused(public: bytes) -> None:
    with pytest.raises(Tampered):
        primitives.seal_box(public, b"secret")


def test_x25519_of_rfc_7748() -> None:
    for record in records("asymmetric/X25519/rfc7748.txt"):
        scalar, point, output = (
            read(record[name]) for name in ("INPUT_SCALAR", "INPUT_U", "OUTPUT_U")
        )
        if int(record["COUNT"]) <= 2:
            assert bindings.crypto_scalarmult(scalar, point) == output
    secret = os.urandom(32)
    own = X25519PrivateKey.from_private_bytes(secret).public_key()
    assert primitives.box_public(secret) == own.public_bytes(Encoding.Raw, PublicFormat.Raw)


def test_argon2id_against_the_other_library() -> None:
    for time, memory_kib, secret in [(1, 8, b""), (3, 65536, b"six words of a passphrase")]:
        salt = os.urandom(16)
        other = Argon2id(
            salt=salt, length=32, iterations=time, lanes=1, memory_cost=memory_kib
        ).derive(secret)
        assert primitives.argon2id(secret, salt, time, memory_kib) == other


@settings(max_examples=60)
@given(st.binary(min_size=1, max_size=80), st.binary(max_size=40), st.binary(max_size=300))
def test_hkdf_against_the_other_library(secret: bytes, salt: bytes, info: bytes) -> None:
    other = HKDF(algorithm=hashes.SHA256(), length=100, salt=salt, info=info).derive(secret)
    assert kdf.hkdf(secret, info, salt, 100) == other


@settings(max_examples=60)
@given(st.binary(max_size=600))
def test_signatures_against_the_other_library(message: bytes) -> None:
    public, secret = primitives.signing_keypair()
    signature = primitives.sign(secret, message)
    Ed25519PublicKey.from_public_bytes(public).verify(signature, message)
    other = Ed25519PrivateKey.from_private_bytes(secret[:32]).sign(message)
    assert other == signature
    with pytest.raises(InvalidSignature):
        Ed25519PublicKey.from_public_bytes(public).verify(signature, message + b"\0")


@settings(max_examples=60)
@given(st.binary(max_size=600), st.binary(max_size=100))
def test_bodies_against_the_other_library(text: bytes, about: bytes) -> None:
    key = os.urandom(32)
    locked = primitives.lock_body(key, text, about)
    opened = bindings.crypto_aead_chacha20poly1305_ietf_decrypt(locked, about, bytes(12), key)
    assert opened == text


def test_wraps_against_chacha_under_the_subkey() -> None:
    # XChaCha is ChaCha under a key from HChaCha20, whose own vector stands in the draft, 2.2.1.
    key, about = os.urandom(32), b"about"
    blob = primitives.wrap(key, b"secret", about)
    subkey = hchacha20(key, blob[1:17])
    nonce = bytes(4) + blob[17:25]
    assert ChaCha20Poly1305(subkey).decrypt(nonce, blob[25:], about) == b"secret"


def test_the_oracle_for_hchacha20_fits_the_draft() -> None:
    key = bytes(range(32))
    nonce = bytes.fromhex("000000090000004a0000000031415927")
    expected = "82413b4227b27bfed30e42508a877d73a0f9e4d58a74a853c12ec41326d3ecdc"
    assert hchacha20(key, nonce).hex() == expected


def test_sealed_boxes_are_those_of_libsodium_for_that_key_alone() -> None:
    public, secret = primitives.box_keypair()
    blob = primitives.seal_box(public, b"secret")
    assert bindings.crypto_box_seal_open(blob[1:], public, secret) == b"secret"
    other = primitives.box_keypair()
    with pytest.raises(Tampered):
        primitives.open_box(*other, blob)


def test_the_verifier_is_a_hash_of_a_branch_of_its_own() -> None:
    root = os.urandom(32)
    verifier, kek = kdf.sign_in_keys(root)
    prk = hmac.digest(bytes(32), root, "sha256")
    auth = hmac.digest(prk, label("sign-in") + b"\1", "sha256")
    assert verifier == hashlib.sha256(auth).digest()
    assert kek == hmac.digest(prk, label("kek") + b"\1", "sha256")


def hchacha20(key: bytes, nonce: bytes) -> bytes:
    """HChaCha20 (draft-irtf-cfrg-xchacha-03, 2.2), written out as an oracle."""
    state = [
        int.from_bytes(part[at : at + 4], "little")
        for part in (b"expand 32-byte k", key, nonce)
        for at in range(0, len(part), 4)
    ]
    quarters = [(0, 4, 8, 12), (1, 5, 9, 13), (2, 6, 10, 14), (3, 7, 11, 15)]
    quarters += [(0, 5, 10, 15), (1, 6, 11, 12), (2, 7, 8, 13), (3, 4, 9, 14)]
    for _ in range(10):
        for a, b, c, d in quarters:
            for x, y, z, turn in ((a, b, d, 16), (c, d, b, 12), (a, b, d, 8), (c, d, b, 7)):
                state[x] = (state[x] + state[y]) & 0xFFFFFFFF
                mixed = state[z] ^ state[x]
                state[z] = (mixed << turn | mixed >> (32 - turn)) & 0xFFFFFFFF
    return b"".join(word.to_bytes(4, "little") for word in state[:4] + state[12:])
