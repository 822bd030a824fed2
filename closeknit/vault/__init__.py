"""Keys, envelopes and encrypted columns: the only place with cryptography.

It knows which key opens which blob, and binds every blob to its place, its author and its readers;
whatever does not fit is `Tampered`, whole. It refuses to know what words mean, who is bonded with
whom, what a sitting is, and where anything is stored: it is given bytes and ids, and gives back
bytes. Pure functions all, but for the columns in `closeknit.vault.fields`.
"""

from closeknit.vault import overlap
from closeknit.vault.bondkeys import Handover, adopt, hand_over, members_hash, new_bond_key
from closeknit.vault.bondnotes import open_note, seal_note
from closeknit.vault.daily import (
    lock_private,
    lock_shared,
    lock_under_pin,
    new_key_cookie,
    open_private_blob,
    open_shared_blob,
    unlock_with_pin,
)
from closeknit.vault.entries import SealEntry, counts, entry_hash, read_entry, write_entry
from closeknit.vault.envelopes import (
    About,
    PrivateEnvelope,
    WordsEnvelope,
    body_hash,
    check_author,
    move_own,
    move_private,
    open_as_reader,
    open_own,
    open_private,
    open_shared,
    rewrap_for_bond,
    seal_private,
    seal_words,
    wrap_for_bond,
    wrap_for_reader,
)
from closeknit.vault.errors import (
    Locked,
    NewerPayload,
    Tampered,
    UnknownPayload,
    VaultError,
    WrongSecret,
)
from closeknit.vault.identity import (
    StoredIdentity,
    change_passphrase,
    create_identity,
    drop_former,
    pretend_unlock,
    renew_vault_keys,
    unlock_identity,
)
from closeknit.vault.kdf import Kdf, limit_derivations
from closeknit.vault.keeping import keep, recall, rekeep
from closeknit.vault.keys import BondKey, Identity, PrivateKeys, PublicIdentity, SharedKeys
from closeknit.vault.media import Medium, open_piece, seal_medium
from closeknit.vault.passphrases import passphrase_complaints, pin_complaints, six_words
from closeknit.vault.payloads import Payload, dump, load, register, registered
from closeknit.vault.receipts import open_signed, receipt, receipt_holds, tag, tags
from closeknit.vault.recovery import groups, make_recovery, unlock_with_recovery
from closeknit.vault.tally import read_tally, tally_bytes, tally_change, tally_sum, tally_term
from closeknit.vault.vouching import (
    invitation_digest,
    lock_short_code,
    new_invitation_secret,
    new_short_code,
    short_code_holds,
    six_words_of,
    vouch,
    vouched,
)

__all__ = [
    "About",
    "BondKey",
    "Handover",
    "Identity",
    "Kdf",
    "Locked",
    "Medium",
    "NewerPayload",
    "Payload",
    "PrivateEnvelope",
    "PrivateKeys",
    "PublicIdentity",
    "SealEntry",
    "SharedKeys",
    "StoredIdentity",
    "Tampered",
    "UnknownPayload",
    "VaultError",
    "WordsEnvelope",
    "WrongSecret",
    "adopt",
    "body_hash",
    "change_passphrase",
    "check_author",
    "counts",
    "create_identity",
    "drop_former",
    "dump",
    "entry_hash",
    "groups",
    "hand_over",
    "invitation_digest",
    "keep",
    "limit_derivations",
    "load",
    "lock_private",
    "lock_shared",
    "lock_short_code",
    "lock_under_pin",
    "make_recovery",
    "members_hash",
    "move_own",
    "move_private",
    "new_bond_key",
    "new_invitation_secret",
    "new_key_cookie",
    "new_short_code",
    "open_as_reader",
    "open_note",
    "open_own",
    "open_piece",
    "open_private",
    "open_private_blob",
    "open_shared",
    "open_shared_blob",
    "open_signed",
    "overlap",
    "passphrase_complaints",
    "pin_complaints",
    "pretend_unlock",
    "read_entry",
    "read_tally",
    "recall",
    "receipt",
    "receipt_holds",
    "register",
    "registered",
    "rekeep",
    "renew_vault_keys",
    "rewrap_for_bond",
    "seal_medium",
    "seal_note",
    "seal_private",
    "seal_words",
    "short_code_holds",
    "six_words",
    "six_words_of",
    "tag",
    "tags",
    "tally_bytes",
    "tally_change",
    "tally_sum",
    "tally_term",
    "unlock_identity",
    "unlock_with_pin",
    "unlock_with_recovery",
    "vouch",
    "vouched",
    "wrap_for_bond",
    "wrap_for_reader",
    "write_entry",
]
