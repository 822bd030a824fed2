"""The keys of one person, as they are held in memory while unlocked. No repr shows one."""

import hashlib
from dataclasses import dataclass, field

from closeknit.vault import primitives
from closeknit.vault.encoding import frame, label, unframe
from closeknit.vault.errors import Tampered
from closeknit.vault.kdf import expand

_FINGERPRINT = label("fingerprint")
_RECEIPT = label("receipt")


@dataclass(frozen=True, slots=True)
class PublicIdentity:
    """What others may know of a person: an X25519 and an Ed25519 public key (32 bytes each)."""

    box: bytes
    signing: bytes

    @property
    def fingerprint(self) -> bytes:
        """SHA-256 over both keys (32 bytes): what others pin."""
        return hashlib.sha256(_FINGERPRINT + frame(self.box, self.signing)).digest()


@dataclass(frozen=True, slots=True, repr=False)
class PrivateKeys:
    """`VK_p` for private words, those it replaced, and the key of the identity itself.

    The identity key is here and not with the shared keys: it opens everything.
    """

    vk_p: bytes
    former: tuple[bytes, ...] = ()
    identity_key: bytes = b""

    @property
    def ring(self) -> tuple[bytes, ...]:
        """The vault keys to try, the current one first."""
        return (self.vk_p, *self.former)

    def packed(self) -> bytes:
        return frame(self.vk_p, self.identity_key, *self.former)

    @classmethod
    def unpacked(cls, data: bytes) -> "PrivateKeys":
        vk_p, identity_key, *former = _parts(data, 2)
        return cls(vk_p, tuple(former), identity_key)

    def __repr__(self) -> str:
        return "<PrivateKeys>"


@dataclass(frozen=True, slots=True, repr=False)
class SharedKeys:
    """`VK_s` for all that concerns sharing, and the secret halves of the public identity."""

    vk_s: bytes
    box_secret: bytes
    signing_secret: bytes
    former: tuple[bytes, ...] = ()
    # Derived once here, because a page checks a receipt for each of the words it shows.
    receipt_keys: tuple[bytes, ...] = field(init=False, compare=False)

    def __post_init__(self) -> None:
        derived = tuple(expand(key, _RECEIPT) for key in self.ring)
        object.__setattr__(self, "receipt_keys", derived)

    @property
    def ring(self) -> tuple[bytes, ...]:
        """The vault keys to try, the current one first."""
        return (self.vk_s, *self.former)

    @property
    def public(self) -> PublicIdentity:
        """The public halves. Costs a multiplication on the curve (tens of microseconds)."""
        return PublicIdentity(primitives.box_public(self.box_secret), self.signing_secret[32:])

    def packed(self) -> bytes:
        return frame(self.vk_s, self.box_secret, self.signing_secret, *self.former)

    @classmethod
    def unpacked(cls, data: bytes) -> "SharedKeys":
        vk_s, box_secret, signing_secret, *former = _parts(data, 3)
        if len(box_secret) != primitives.KEY or len(signing_secret) != 2 * primitives.KEY:
            raise Tampered("A set of keys is not whole.")
        return cls(vk_s, box_secret, signing_secret, tuple(former))

    def __repr__(self) -> str:
        return "<SharedKeys>"


@dataclass(frozen=True, slots=True)
class Identity:
    """All keys of one person, as they are only while the passphrase, PIN or sheet is at hand."""

    private: PrivateKeys
    shared: SharedKeys

    @property
    def public(self) -> PublicIdentity:
        return self.shared.public

    def packed(self) -> bytes:
        return frame(self.private.packed(), self.shared.packed())

    @classmethod
    def unpacked(cls, data: bytes) -> "Identity":
        private, shared = _parts(data, 2)[:2]
        return cls(PrivateKeys.unpacked(private), SharedKeys.unpacked(shared))


@dataclass(frozen=True, slots=True)
class BondKey:
    """The key of one bond in one epoch (1, 2, …)."""

    bond: bytes
    epoch: int
    key: bytes = field(repr=False)


def _parts(data: bytes, least: int) -> list[bytes]:
    parts = unframe(data)
    if len(parts) < least:
        raise Tampered("A set of keys is not whole.")
    return parts
