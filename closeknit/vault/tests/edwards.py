"""The curve edwards25519 in whole numbers, straight from RFC 8032: slow, and nobody's library.

A point is (x, y); encoded it is y with the lowest bit of x on top.
"""

import hashlib

P = 2**255 - 19
ORDER = 2**252 + 27742317777372353535851937790883648493
_D = -121665 * pow(121666, -1, P) % P
_ROOT_OF_MINUS_ONE = pow(2, (P - 1) // 4, P)

Point = tuple[int, int]
NEUTRAL: Point = (0, 1)


def decoded(data: bytes) -> Point:
    whole = int.from_bytes(data, "little")
    odd, y = whole >> 255, whole & (2**255 - 1)
    assert y < P
    square = (y * y - 1) * pow(_D * y * y + 1, -1, P) % P
    x = pow(square, (P + 3) // 8, P)
    if (x * x - square) % P:
        x = x * _ROOT_OF_MINUS_ONE % P
    assert (x * x - square) % P == 0
    return (x if x & 1 == odd else -x % P, y)


def encoded(point: Point) -> bytes:
    return (point[1] | (point[0] & 1) << 255).to_bytes(32, "little")


def add(one: Point, other: Point) -> Point:
    (a, b), (c, d) = one, other
    product = _D * a * b * c * d % P
    x = (a * d + b * c) * pow(1 + product, -1, P)
    y = (b * d + a * c) * pow(1 - product, -1, P)
    return (x % P, y % P)


def times(scalar: int, point: Point) -> Point:
    total, scalar = NEUTRAL, scalar % ORDER
    while scalar:
        if scalar & 1:
            total = add(total, point)
        point, scalar = add(point, point), scalar >> 1
    return total


def hashed(data: bytes) -> int:
    return int.from_bytes(hashlib.sha512(data).digest(), "little") % ORDER


BASE = decoded((4 * pow(5, -1, P) % P).to_bytes(32, "little"))
