"""What can go wrong in the vault, in as few kinds as a caller can act upon."""


class VaultError(Exception):
    """Anything the vault refuses. Its text never holds a secret, a key or a word of anybody."""


class Tampered(VaultError):
    """A blob, key, signature or parameter is not what this program wrote for this place."""


class WrongSecret(VaultError):
    """A passphrase, PIN or recovery code does not fit."""


class Locked(VaultError):
    """What was asked for needs keys that are not here now."""


class UnknownPayload(VaultError):
    """A payload names a kind that nothing in this program has registered."""


class NewerPayload(VaultError):
    """A payload was written by a newer program than this one; an older one must not touch it."""
