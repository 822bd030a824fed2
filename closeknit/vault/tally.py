"""A running sum over a person's private records, by which one that is gone or put back is noticed.

The additive multiset hash of Clarke, Devadas, van Dijk, Gassend and Suh (2003, "Incremental
multiset hash functions"), with secret terms: adding and removing cost one HMAC, in any order. Its
owner keeps the sum encrypted (`keep`), so nobody else can make another set of rows fit it.
"""

import hmac
from collections.abc import Iterable

from closeknit.vault.encoding import frame, label, number
from closeknit.vault.kdf import expand
from closeknit.vault.keys import PrivateKeys

MODULUS = 2**256
_TALLY = label("tally")


def tally_term(keys: PrivateKeys, row: bytes, revision: int, content_hash: bytes) -> int:
    """The term (0 to 2**256 - 1) of one record in one revision, under the current `VK_p`."""
    key = expand(keys.vk_p, _TALLY)
    term = hmac.digest(key, frame(row, number(revision), content_hash), "sha256")
    return int.from_bytes(term, "big")


def tally_sum(terms: Iterable[int]) -> int:
    """The tally of records with these terms, in any order; of none it is 0."""
    return sum(terms) % MODULUS


def tally_change(total: int, *, added: int = 0, removed: int = 0) -> int:
    """The tally after a record's term was added, removed, or (an edit) one replaced by another."""
    return (total + added - removed) % MODULUS


def tally_bytes(total: int) -> bytes:
    """A tally as 32 bytes, to be kept encrypted."""
    return total.to_bytes(32, "big")


def read_tally(data: bytes) -> int:
    """The tally that `tally_bytes` wrote."""
    return int.from_bytes(data, "big")
