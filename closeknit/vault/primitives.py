"""The file that knows ciphers by name (`group.py` knows the curve). libsodium for everything but bodies.

Wraps: XChaCha20-Poly1305 with a random nonce of 24 bytes, large enough to be drawn at random for
ever. Bodies: ChaCha20-Poly1305 of the `cryptography` package, 2.6 times faster an envelope, under a
key that encrypts once. Each library is the other's oracle in the tests.
"""

import os

from cryptography.exceptions import InvalidTag
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from nacl.bindings import (
    crypto_aead_xchacha20poly1305_ietf_decrypt,
    crypto_aead_xchacha20poly1305_ietf_encrypt,
    crypto_box_keypair,
    crypto_box_seal,
    crypto_box_seal_open,
    crypto_pwhash_alg,
    crypto_pwhash_ALG_ARGON2ID13,
    crypto_scalarmult_base,
    crypto_sign,
    crypto_sign_keypair,
    crypto_sign_open,
)
from nacl.exceptions import CryptoError

from closeknit.vault.encoding import STAMP
from closeknit.vault.errors import Tampered

KEY = 32
SIGNATURE = 64
WRAP_OVERHEAD = 1 + 24 + 16

# A body's key encrypts one body and is never used again, so one fixed nonce is as good as any, and
# twelve bytes fewer are stored.
_ONLY_NONCE = bytes(12)

random = os.urandom


def new_key() -> bytes:
    """32 random bytes."""
    return random(KEY)


def wrap(key: bytes, secret: bytes, about: bytes) -> bytes:
    """`secret` encrypted under `key` and bound to `about`: suite byte, nonce, ciphertext, tag."""
    nonce = random(24)
    return STAMP + nonce + crypto_aead_xchacha20poly1305_ietf_encrypt(secret, about, nonce, key)


def unwrap(key: bytes, blob: bytes, about: bytes) -> bytes:
    """What was wrapped under `key` for `about`. Tampered otherwise."""
    if blob[:1] != STAMP or len(blob) < WRAP_OVERHEAD:
        raise Tampered("This was written in a format that is not known here.")
    try:
        return crypto_aead_xchacha20poly1305_ietf_decrypt(blob[25:], about, blob[1:25], key)
    except CryptoError:
        raise Tampered("A wrap does not open here.") from None


def lock_body(key: bytes, text: bytes, about: bytes) -> bytes:
    """`text` encrypted under `key`, which must never encrypt again."""
    return ChaCha20Poly1305(key).encrypt(_ONLY_NONCE, text, about)


def unlock_body(key: bytes, text: bytes, about: bytes) -> bytes:
    """What `lock_body` was given. Tampered otherwise."""
    try:
        return ChaCha20Poly1305(key).decrypt(_ONLY_NONCE, text, about)
    except InvalidTag:
        raise Tampered("A body does not open here.") from None


def box_keypair() -> tuple[bytes, bytes]:
    """A new X25519 pair: public, secret (32 bytes each)."""
    return crypto_box_keypair()


def box_public(secret: bytes) -> bytes:
    """The X25519 public key of `secret`."""
    return crypto_scalarmult_base(secret)


def seal_box(public: bytes, secret: bytes) -> bytes:
    """`secret` for the holder of `public` alone; it carries no sender. Tampered on a bad key."""
    try:
        return STAMP + crypto_box_seal(secret, public)
    except CryptoError:
        raise Tampered("That public key is none.") from None


def open_box(public: bytes, secret: bytes, blob: bytes) -> bytes:
    """What was put into a sealed box for the key pair. Tampered otherwise."""
    if blob[:1] != STAMP:
        raise Tampered("This was written in a format that is not known here.")
    try:
        return crypto_box_seal_open(blob[1:], public, secret)
    except CryptoError:
        raise Tampered("A sealed box does not open here.") from None


def signing_keypair() -> tuple[bytes, bytes]:
    """A new Ed25519 pair: public (32 bytes), secret (64: seed and public, libsodium's form)."""
    return crypto_sign_keypair()


def sign(secret: bytes, message: bytes) -> bytes:
    """The Ed25519 signature (64 bytes) of `message`."""
    return crypto_sign(message, secret)[:SIGNATURE]


def check_signature(public: bytes, message: bytes, signature: bytes) -> None:
    """Nothing, if `signature` is that of `public` under `message`. Tampered otherwise."""
    # The binding hands both to C without looking at their sizes.
    if len(signature) != SIGNATURE or len(public) != KEY:
        raise Tampered("A signature or its key has the wrong size.")
    try:
        crypto_sign_open(signature + message, public)
    except CryptoError:
        raise Tampered("A signature does not hold.") from None


def argon2id(secret: bytes, salt: bytes, time: int, memory_kib: int) -> bytes:
    """32 bytes of Argon2id over `secret` with one lane (libsodium knows no other)."""
    return crypto_pwhash_alg(
        KEY, secret, salt, time, memory_kib * 1024, crypto_pwhash_ALG_ARGON2ID13
    )
