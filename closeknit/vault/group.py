"""The group of prime order in which an overlap is computed (edwards25519, by libsodium).

Beside `primitives`, the only file of the vault that speaks to a library. Points and scalars are 32
bytes in their one canonical form. libsodium takes the neutral point for no valid one and will not
multiply to it, so it is told apart here: as a sum it is normal, as anybody's key or half of a
ciphertext it is foul.
"""

import hashlib
from collections.abc import Iterable

from nacl.bindings import (
    crypto_core_ed25519_add,
    crypto_core_ed25519_is_valid_point,
    crypto_core_ed25519_scalar_add,
    crypto_core_ed25519_scalar_invert,
    crypto_core_ed25519_scalar_mul,
    crypto_core_ed25519_scalar_reduce,
    crypto_core_ed25519_sub,
    crypto_scalarmult_ed25519_base_noclamp,
    crypto_scalarmult_ed25519_noclamp,
    crypto_sign_ed25519_sk_to_curve25519,
)
from nacl.exceptions import RuntimeError as SodiumError

from closeknit.vault import primitives
from closeknit.vault.errors import Tampered

SIZE = 32
NEUTRAL = b"\1" + bytes(SIZE - 1)
ZERO = bytes(SIZE)


def check_point(point: bytes) -> None:
    """Nothing, if `point` is canonical, of the group and not neutral. Tampered otherwise."""
    if len(point) != SIZE or not crypto_core_ed25519_is_valid_point(point):
        raise Tampered("A point is none of the group.")


def check_scalar(scalar: bytes) -> None:
    """Nothing, if `scalar` is below the group's order, so that it has no second form.

    Tampered otherwise.
    """
    if len(scalar) != SIZE or crypto_core_ed25519_scalar_reduce(scalar + ZERO) != scalar:
        raise Tampered("A scalar is not in its one form.")


def add(one: bytes, other: bytes) -> bytes:
    """The sum of two points. Tampered if one is none on the curve."""
    try:
        return crypto_core_ed25519_add(one, other)
    except SodiumError:
        raise Tampered("A point is none of the curve.") from None


def subtract(one: bytes, other: bytes) -> bytes:
    """`one` less `other`. Tampered if one is none on the curve."""
    try:
        return crypto_core_ed25519_sub(one, other)
    except SodiumError:
        raise Tampered("A point is none of the curve.") from None


def total(points: Iterable[bytes]) -> bytes:
    """The sum of any number of points; of none it is neutral."""
    so_far = NEUTRAL
    for point in points:
        so_far = add(so_far, point)
    return so_far


def times(scalar: bytes, point: bytes) -> bytes:
    """`point` so many times. Tampered if it is none of the group, or the scalar is zero."""
    if point == NEUTRAL:
        return NEUTRAL
    try:
        return crypto_scalarmult_ed25519_noclamp(scalar, point)
    except SodiumError:
        raise Tampered("A point cannot be multiplied.") from None


def base_times(scalar: bytes) -> bytes:
    """The base point so many times. Tampered if the scalar is zero."""
    try:
        return crypto_scalarmult_ed25519_base_noclamp(scalar)
    except SodiumError:
        raise Tampered("The base point cannot be multiplied by zero.") from None


def new_scalar() -> bytes:
    """A uniformly random scalar; 512 random bits leave no bias, and zero never comes."""
    return crypto_core_ed25519_scalar_reduce(primitives.random(2 * SIZE))


def scalar_of(signing_secret: bytes) -> bytes:
    """The scalar of an Ed25519 secret: with the base point it makes the pair's public key.

    Clamped, it is a multiple of eight above the group's order, so it is reduced for arithmetic.
    """
    clamped = crypto_sign_ed25519_sk_to_curve25519(signing_secret)
    return crypto_core_ed25519_scalar_reduce(clamped + ZERO)


def hashed_scalar(data: bytes) -> bytes:
    """The scalar that SHA-512 gives for `data`: the challenge of a proof."""
    return crypto_core_ed25519_scalar_reduce(hashlib.sha512(data).digest())


def plus(one: bytes, other: bytes) -> bytes:
    """The sum of two scalars."""
    return crypto_core_ed25519_scalar_add(one, other)


def product(one: bytes, other: bytes) -> bytes:
    """The product of two scalars."""
    return crypto_core_ed25519_scalar_mul(one, other)


def inverse(scalar: bytes) -> bytes:
    """One through `scalar`, which is not zero."""
    return crypto_core_ed25519_scalar_invert(scalar)
