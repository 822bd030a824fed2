"""A person's identity at rest: made, unlocked, given another passphrase, given other vault keys.

Three layers. The vault and identity keys lie under an *identity key* (`vault_wrap`); that key lies
under the passphrase's key (`kek_wrap`) and under the recovery sheet's (`recovery_wrap`). So a row's
re-wrapping can end, and the keys it replaced be dropped, in a session unlocked by its PIN, where no
passphrase is at hand; a new passphrase leaves the sheet valid; and "somebody may know it" draws a
new identity key, so that neither the old passphrase nor the old sheet with an old copy of the
database opens what the row holds from then on.
"""

import hmac
from dataclasses import dataclass, replace

from closeknit.vault import primitives
from closeknit.vault.encoding import frame, label, number
from closeknit.vault.errors import Tampered, WrongSecret
from closeknit.vault.kdf import Kdf, sign_in_keys, stretch
from closeknit.vault.keys import Identity, PrivateKeys, PublicIdentity, SharedKeys

_KEK = label("identity/passphrase")
_VAULT = label("identity/keys")


@dataclass(frozen=True, slots=True)
class StoredIdentity:
    """What a row holds of an identity; nothing in it opens without a secret.

    `credential` counts the passphrases (1, 2, …); `recovery_wrap` is empty without a sheet.
    """

    kdf: Kdf
    verifier: bytes
    credential: int
    kek_wrap: bytes
    recovery_wrap: bytes
    vault_wrap: bytes
    public: PublicIdentity


def create_identity(person: bytes, passphrase: str) -> tuple[Identity, StoredIdentity]:
    """A new identity for `person` (16 bytes), unlocked and as stored. One Argon2 derivation."""
    box_secret = primitives.box_keypair()[1]
    signing_secret = primitives.signing_keypair()[1]
    identity = Identity(
        PrivateKeys(primitives.new_key(), identity_key=primitives.new_key()),
        SharedKeys(primitives.new_key(), box_secret, signing_secret),
    )
    return identity, _stored(person, identity, passphrase, credential=1, recovery_wrap=b"")


def unlock_identity(person: bytes, stored: StoredIdentity, passphrase: str) -> Identity:
    """The identity of `person`. One Argon2 derivation.

    WrongSecret if the passphrase does not fit; Tampered if the row is not as it was written or its
    cost of guessing was lowered.
    """
    verifier, kek = sign_in_keys(stretch(passphrase, stored.kdf))
    if not hmac.compare_digest(verifier, stored.verifier):
        raise WrongSecret("That passphrase does not fit.")
    return open_with_identity_key(
        person,
        stored,
        primitives.unwrap(kek, stored.kek_wrap, _about_kek(person, stored)),
    )


def pretend_unlock(passphrase: str) -> None:
    """The work of `unlock_identity` for a handle nobody has, so that time does not tell."""
    verifier, _ = sign_in_keys(stretch(passphrase, Kdf()))
    hmac.compare_digest(verifier, bytes(32))


def change_passphrase(
    person: bytes, identity: Identity, stored: StoredIdentity, new: str
) -> StoredIdentity:
    """The row under a new passphrase, one credential later; the recovery sheet stays valid."""
    return _stored(
        person,
        identity,
        new,
        credential=stored.credential + 1,
        recovery_wrap=stored.recovery_wrap,
    )


def renew_vault_keys(
    person: bytes, identity: Identity, stored: StoredIdentity, passphrase: str
) -> tuple[Identity, StoredIdentity]:
    """New `VK_p`, `VK_s` and identity key under the new `passphrase`: "somebody may know it".

    The old vault keys stay in `.former`, so that rows are re-wrapped one by one (`move_private`,
    `move_own`, `rekeep`) in as many visits as it takes; then comes `drop_former`. The recovery
    sheet is void. The public identity stays, so nobody else is told anything.
    """
    private, shared = identity.private, identity.shared
    renewed = Identity(
        PrivateKeys(primitives.new_key(), private.ring, primitives.new_key()),
        replace(shared, vk_s=primitives.new_key(), former=shared.ring),
    )
    stored = _stored(
        person, renewed, passphrase, credential=stored.credential + 1, recovery_wrap=b""
    )
    return renewed, stored


def drop_former(
    person: bytes, identity: Identity, stored: StoredIdentity
) -> tuple[Identity, StoredIdentity]:
    """The identity without the keys it replaced, once no row needs them. No passphrase needed."""
    kept = Identity(replace(identity.private, former=()), replace(identity.shared, former=()))
    return kept, replace(stored, vault_wrap=_vault_wrap(person, kept))


def open_with_identity_key(person: bytes, stored: StoredIdentity, identity_key: bytes) -> Identity:
    """The identity under its own key. Tampered if it, or the public keys beside it, were changed."""
    packed = primitives.unwrap(identity_key, stored.vault_wrap, _about_vault(person))
    identity = Identity.unpacked(packed)
    if identity.public != stored.public:
        raise Tampered("The public keys are not this person's.")
    return identity


def _stored(
    person: bytes, identity: Identity, passphrase: str, *, credential: int, recovery_wrap: bytes
) -> StoredIdentity:
    kdf = Kdf()
    verifier, kek = sign_in_keys(stretch(passphrase, kdf))
    vault_wrap = _vault_wrap(person, identity)
    row = StoredIdentity(kdf, verifier, credential, b"", recovery_wrap, vault_wrap, identity.public)
    identity_key = identity.private.identity_key
    return replace(row, kek_wrap=primitives.wrap(kek, identity_key, _about_kek(person, row)))


def _vault_wrap(person: bytes, identity: Identity) -> bytes:
    return primitives.wrap(identity.private.identity_key, identity.packed(), _about_vault(person))


def _about_vault(person: bytes) -> bytes:
    return _VAULT + frame(person)


def _about_kek(person: bytes, stored: StoredIdentity) -> bytes:
    return _KEK + frame(
        person, number(stored.credential), stored.kdf.encoded, stored.public.fingerprint
    )
