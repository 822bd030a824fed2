"""Knowing who came: invitation secrets, short codes, and six words that two people compare."""

import base64
import hashlib
import hmac
import secrets
import unicodedata

from closeknit.vault import primitives
from closeknit.vault.encoding import STAMP, frame, label, unstamp
from closeknit.vault.kdf import ENCODED_KDF, MEMORY_KIB, SALT, TIME, Kdf, hkdf, read_kdf, stretch
from closeknit.vault.keys import PublicIdentity
from closeknit.vault.passphrases import word_list

# Without 0 and O, 1, I and L, 2 and Z, 5 and S, 8 and B, U and V: written by hand, none is another.
CODE_ALPHABET = "34679ACDEFGHJKMNPQRTWXY"
CODE_LENGTH = 10
WORDS = 6

_VOUCH = label("invitation/vouch")
_CODE = label("invitation/code")
_SIX_WORDS = label("confirm/six-words")


def new_invitation_secret() -> str:
    """256 random bits, url-safe: the part of the link that is nowhere stored in the open."""
    return base64.urlsafe_b64encode(primitives.new_key()).decode().rstrip("=")


def invitation_digest(secret: str) -> bytes:
    """SHA-256 (32 bytes) by which an invitation is found from its secret."""
    return hashlib.sha256(secret.encode("utf-8", "surrogatepass")).digest()


def vouch(secret: str, person_id: bytes, public: PublicIdentity) -> bytes:
    """HMAC (32 bytes) under the invitation's secret: "these keys are of who held the link"."""
    key = hkdf(secret.encode("utf-8", "surrogatepass"), _VOUCH)
    return hmac.digest(key, _VOUCH + frame(person_id, public.box, public.signing), "sha256")


def vouched(secret: str, person_id: bytes, public: PublicIdentity, mac: bytes) -> bool:
    """Whether `mac` is what `vouch` says, compared in constant time."""
    return hmac.compare_digest(vouch(secret, person_id, public), mac)


def new_short_code() -> str:
    """Ten characters (45 bits) that can be read over the phone."""
    return "".join(secrets.choice(CODE_ALPHABET) for _ in range(CODE_LENGTH))


def lock_short_code(code: str) -> bytes:
    """What a row holds of a short code: suite byte, cost and salt, digest. One derivation."""
    kdf = Kdf()
    return STAMP + kdf.encoded + _code_digest(code, kdf)


def short_code_holds(code: str, blob: bytes) -> bool:
    """Whether `code` is that one; case, spaces and dashes do not matter. One derivation.

    Tampered if the cost of guessing was changed.
    """
    rest = unstamp(blob)
    kdf = read_kdf(rest[:ENCODED_KDF])
    return hmac.compare_digest(_code_digest(code, kdf), rest[ENCODED_KDF:])


def six_words_of(a: PublicIdentity, b: PublicIdentity) -> str:
    """Six words for two identities in either order, for two people to compare aloud.

    Stretched, so that keys which give the same six words (77 bits) cannot be searched for.
    """
    both = b"".join(sorted([a.fingerprint, b.fingerprint]))
    salt = hashlib.sha256(_SIX_WORDS).digest()[:SALT]
    value = int.from_bytes(stretch(both.hex(), Kdf(salt, TIME, MEMORY_KIB)), "big")
    words, chosen = word_list(), []
    for _ in range(WORDS):
        value, at = divmod(value, len(words))
        chosen.append(words[at])
    return " ".join(chosen)


def _code_digest(code: str, kdf: Kdf) -> bytes:
    typed = unicodedata.normalize("NFKC", code).upper()
    plain = "".join(character for character in typed if character.isalnum())
    return hkdf(stretch(plain, kdf), _CODE)
