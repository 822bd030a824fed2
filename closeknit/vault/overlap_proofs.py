"""What a member proves in an overlap: that they know what they encrypted, and that they peeled.

Both are Schnorr proofs over linear equations (Maurer 2009, "Unifying zero-knowledge proofs of
knowledge"), made non-interactive by hashing the whole statement with them (Fiat-Shamir; hashing
less has broken elections: Bernhard, Pereira and Warinschi 2012). They show nothing but their claim.
"""

from collections.abc import Sequence
from typing import NamedTuple

from closeknit.vault import group
from closeknit.vault.encoding import frame, label
from closeknit.vault.errors import Tampered
from closeknit.vault.group import SIZE

_KNOWN = label("overlap/proof/known")
_PEELED = label("overlap/proof/peeled")

KNOWN_SIZE = 3 * SIZE


class Cipher(NamedTuple):
    """An ElGamal ciphertext: `first` = r·B, `second` = r·key + the point that is encrypted."""

    first: bytes
    second: bytes


class Opening(NamedTuple):
    """What its author knows of a ciphertext: r, and the multiple of B that it hides (0 for yes)."""

    first: bytes
    hidden: bytes


def joined(rows: Sequence[Cipher]) -> bytes:
    """Ciphertexts as they are hashed and posted: 64 bytes each."""
    return b"".join([half for row in rows for half in row])


def peeled_size(count: int) -> int:
    """The size of a proof over `count` options that `peel` makes, in bytes."""
    return (2 + count) * SIZE


def prove_known(
    about: bytes, key: bytes, rows: Sequence[Cipher], openings: Sequence[Opening]
) -> bytes:
    """A proof that the author of `rows`, encrypted under `key`, knows the opening of each.

    One proof for all rows (Gennaro, Leigh, Sundaram and Yerazunis 2004, "Batching Schnorr
    identification"): the powers of one challenge weigh them.
    """
    first, hidden = group.new_scalar(), group.new_scalar()
    tried = _encrypted(key, first, hidden)
    challenge = _known_challenge(about, key, rows, tried)
    for_first = _answer(first, challenge, [opening.first for opening in openings])
    for_hidden = _answer(hidden, challenge, [opening.hidden for opening in openings])
    return challenge + for_first + for_hidden


def check_known(about: bytes, key: bytes, rows: Sequence[Cipher], proof: bytes) -> None:
    """Nothing, if the proof holds. Tampered otherwise. Two multiplications for each row."""
    challenge, for_first, for_hidden = _scalars(proof)
    answered = _encrypted(key, for_first, for_hidden)
    tried = Cipher(
        group.subtract(answered.first, _weighed(challenge, [row.first for row in rows])),
        group.subtract(answered.second, _weighed(challenge, [row.second for row in rows])),
    )
    if challenge != _known_challenge(about, key, rows, tried):
        raise Tampered("It is not known that its author knows what they chose.")


def peel(about: bytes, secret: bytes, rows: Sequence[Cipher]) -> tuple[list[Cipher], bytes]:
    """`rows` without the key of `secret` (a scalar) and blinded, with the proof of just that.

    Each row (R, C) becomes (s·R, s·(C - secret·R)) with a fresh s of its own. The neutral point
    stays what it is; any other becomes a uniformly random one, also to those who know it.
    """
    unblinding = [group.new_scalar() for _ in rows]
    after = [
        _peeled(secret, group.inverse(u), row) for u, row in zip(unblinding, rows, strict=True)
    ]
    tried_key, tried = group.new_scalar(), [group.new_scalar() for _ in rows]
    said = [group.base_times(tried_key)]
    for scalar, row, new in zip(tried, rows, after, strict=True):
        said += _unpeeled(tried_key, scalar, row, new)
    challenge = _peeled_challenge(about, group.base_times(secret), rows, after, said)
    answers = [_answer(tried_key, challenge, [secret])]
    answers += [_answer(a, challenge, [u]) for a, u in zip(tried, unblinding, strict=True)]
    return after, b"".join([challenge, *answers])


def check_peeled(
    about: bytes, key: bytes, rows: Sequence[Cipher], after: Sequence[Cipher], proof: bytes
) -> None:
    """Nothing, if the holder of `key` made `after` of `rows`. Tampered otherwise.

    Shown is: for each row there is u with R = u·R' and C = u·C' + y·R, and y·B is the key. As R is
    not neutral, u is not zero, so C' hides the neutral point if and only if C does. Five
    multiplications for each row.
    """
    challenge, for_key, *answers = _scalars(proof)
    said = [group.subtract(group.base_times(for_key), group.times(challenge, key))]
    for answer, row, new in zip(answers, rows, after, strict=True):
        first, second = _unpeeled(for_key, answer, row, new)
        said.append(group.subtract(first, group.times(challenge, row.first)))
        said.append(group.subtract(second, group.times(challenge, row.second)))
    if challenge != _peeled_challenge(about, key, rows, after, said):
        raise Tampered("It is not shown that a key was taken off and nothing else was done.")


def _encrypted(key: bytes, first: bytes, hidden: bytes) -> Cipher:
    masked = group.add(group.times(first, key), group.base_times(hidden))
    return Cipher(group.base_times(first), masked)


def _peeled(secret: bytes, blinding: bytes, row: Cipher) -> Cipher:
    left = group.subtract(row.second, group.times(secret, row.first))
    return Cipher(group.times(blinding, row.first), group.times(blinding, left))


def _unpeeled(secret: bytes, unblinding: bytes, row: Cipher, new: Cipher) -> Cipher:
    second = group.times(unblinding, new.second)
    return Cipher(
        group.times(unblinding, new.first), group.add(second, group.times(secret, row.first))
    )


def _answer(tried: bytes, challenge: bytes, secrets: Sequence[bytes]) -> bytes:
    """`tried` and the secrets: the first times `challenge`, the second times its square, and on."""
    so_far = group.ZERO
    for secret in reversed(secrets):
        so_far = group.product(challenge, group.plus(so_far, secret))
    return group.plus(tried, so_far)


def _weighed(challenge: bytes, points: Sequence[bytes]) -> bytes:
    """The points weighed by the powers of `challenge`, as `_answer` weighs their secrets."""
    so_far = group.NEUTRAL
    for point in reversed(points):
        so_far = group.times(challenge, group.add(so_far, point))
    return so_far


def _known_challenge(about: bytes, key: bytes, rows: Sequence[Cipher], tried: Cipher) -> bytes:
    return group.hashed_scalar(_KNOWN + frame(about, key, joined(rows), joined([tried])))


def _peeled_challenge(
    about: bytes,
    key: bytes,
    rows: Sequence[Cipher],
    after: Sequence[Cipher],
    said: Sequence[bytes],
) -> bytes:
    statement = frame(about, key, joined(rows), joined(after), b"".join(said))
    return group.hashed_scalar(_PEELED + statement)


def _scalars(proof: bytes) -> list[bytes]:
    scalars = [proof[at : at + SIZE] for at in range(0, len(proof), SIZE)]
    for scalar in scalars:
        group.check_scalar(scalar)
    return scalars
