"""A round of a released suite reads for ever: by the vault, and by `golden/OVERLAP.md` alone."""

import hashlib
import json
from collections.abc import Sequence
from functools import reduce
from typing import Any

import pytest
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PublicKey

from closeknit.vault import PublicIdentity, SharedKeys, overlap
from closeknit.vault.overlap import Posts
from closeknit.vault.tests.edwards import BASE, NEUTRAL, Point, add, decoded, encoded, hashed, times
from closeknit.vault.tests.make_golden import unhexed
from closeknit.vault.tests.make_golden_overlap import CHOICES, CONTEXT, FILE, MEMBERS, TURNS, main
from closeknit.vault.tests.test_format import frame, label, number, unframe

Row = tuple[Point, Point]
PLACE = label("overlap/context") + frame(
    b"b" * 16, number(4), b"s" * 16, number(9), b"o" * 32, number(3), *MEMBERS
)


@pytest.fixture(scope="module")
def golden() -> list[dict[str, Any]]:
    """By member, in the order of MEMBERS."""
    read = unhexed(json.loads(FILE.read_text("utf-8")))
    return [read[member.hex()] for member in MEMBERS]


@pytest.fixture(scope="module")
def publics(golden: Any) -> dict[bytes, PublicIdentity]:
    return {
        member: PublicIdentity(row["box"], row["signing"])
        for member, row in zip(MEMBERS, golden, strict=True)
    }


def posted(golden: Any, stage: str, *, but: bytes = b"") -> dict[bytes, bytes]:
    return {m: row[stage] for m, row in zip(MEMBERS, golden, strict=True) if m != but}


def test_the_file_is_the_one_that_was_released() -> None:
    digest = hashlib.sha256(FILE.read_bytes()).hexdigest()
    assert digest == "6ca1f8505d822fc2d567cfdc24ccec25c275f6b330405a2c39321d66c176c91b"
    with pytest.raises(FileExistsError):
        main()


def test_the_round_reads_as_it_did(golden: Any, publics: dict[bytes, PublicIdentity]) -> None:
    posts = Posts(*(posted(golden, stage) for stage in ("key", "choice", "share")))
    assert overlap.joint(CONTEXT, posts, publics) == frozenset.intersection(*CHOICES) == {0}


def test_a_round_that_was_begun_goes_on(golden: Any, publics: dict[bytes, PublicIdentity]) -> None:
    last = TURNS[-1]
    author, row = MEMBERS[last], golden[last]
    shares = posted(golden, "share", but=author)
    posts = Posts(posted(golden, "key"), posted(golden, "choice"), shares)
    own = SharedKeys.unpacked(row["identity"])
    shares[author] = overlap.share(CONTEXT, author, own, row["secret"], posts, publics)
    assert overlap.joint(CONTEXT, posts, publics) == {0}


def test_the_posts_are_as_written_down(golden: Any) -> None:
    keys, all_keys = read_keys(golden)
    sums, before = read_choices(golden, reduce(add, keys), all_keys)
    for at in TURNS:
        sums, before = read_share(at, golden[at], keys[at], sums, before)
    assert [second == NEUTRAL for _, second in sums] == [True, False, False]


def test_the_secrets_open_each_choice(golden: Any) -> None:
    secret = 0
    for row in golden:
        half = bytearray(hashlib.sha512(row["secret"][1:33]).digest()[:32])
        half[0] &= 248
        half[31] = half[31] & 63 | 64
        secret += int.from_bytes(half, "little")
    for row, yes in zip(golden, CHOICES, strict=True):
        rows = points(unframe(row["choice"][65:])[2])
        hidden = [add(second, times(-secret, first)) for first, second in rows]
        assert {option for option, point in enumerate(hidden) if point == NEUTRAL} == yes


def read_keys(golden: Any) -> tuple[list[Point], bytes]:
    keys = []
    for at, row in enumerate(golden):
        key, owned = parts(at, row, "key")
        signed = label("overlap/owned") + frame(PLACE, MEMBERS[at])
        Ed25519PublicKey.from_public_bytes(key).verify(owned, signed)
        keys.append(decoded(key))
    return keys, listed("overlap/all-keys", PLACE, posted(golden, "key"))


def read_choices(golden: Any, joint: Point, all_keys: bytes) -> tuple[list[Row], bytes]:
    sums = [(NEUTRAL, NEUTRAL)] * 3
    for at, row in enumerate(golden):
        under, proof, joined = parts(at, row, "choice")
        assert under == all_keys
        c, p, q = scalars(proof)
        first, second = times(p, BASE), add(times(p, joint), times(q, BASE))
        for power, (one, other) in enumerate(points(joined), start=1):
            weight = -pow(c, power)
            first, second = add(first, times(weight, one)), add(second, times(weight, other))
        tried = encoded(first) + encoded(second)
        statement = frame(about(at, all_keys), encoded(joint), joined, tried)
        assert c == hashed(label("overlap/proof/known") + statement)
        sums = [(add(a, c), add(b, d)) for (a, b), (c, d) in zip(sums, points(joined), strict=True)]
    return sums, listed("overlap/all-choices", all_keys, posted(golden, "choice"))


def read_share(
    at: int, row: Any, key: Point, rows: list[Row], so_far: bytes
) -> tuple[list[Row], bytes]:
    before, proof, joined = parts(at, row, "share")
    assert before == so_far
    c, p, *answers = scalars(proof)
    said = [add(times(p, BASE), times(-c, key))]
    for a, old, new in zip(answers, rows, points(joined), strict=True):
        said.append(add(times(a, new[0]), times(-c, old[0])))
        said.append(add(add(times(a, new[1]), times(p, old[0])), times(-c, old[1])))
    olds = b"".join(encoded(half) for old in rows for half in old)
    tried = b"".join(map(encoded, said))
    statement = frame(about(at, so_far), encoded(key), olds, joined, tried)
    assert c == hashed(label("overlap/proof/peeled") + statement)
    return points(joined), hashlib.sha256(label("overlap/last-share") + row["share"]).digest()


def parts(at: int, row: Any, stage: str) -> list[bytes]:
    post = row[stage]
    assert post[0] == 1
    signed = label(f"overlap/{stage}") + frame(PLACE, MEMBERS[at], post[65:])
    Ed25519PublicKey.from_public_bytes(row["signing"]).verify(post[1:65], signed)
    return unframe(post[65:])


def about(at: int, so_far: bytes) -> bytes:
    return label("overlap/about") + frame(PLACE, MEMBERS[at], so_far)


def listed(name: str, before: bytes, posts: dict[bytes, bytes]) -> bytes:
    pairs = [part for member in MEMBERS for part in (member, posts[member])]
    return hashlib.sha256(label(name) + frame(before, *pairs)).digest()


def scalars(data: bytes) -> Sequence[int]:
    return [int.from_bytes(data[at : at + 32], "little") for at in range(0, len(data), 32)]


def points(data: bytes) -> list[Row]:
    halves = [decoded(data[at : at + 32]) for at in range(0, len(data), 32)]
    return list(zip(halves[::2], halves[1::2], strict=True))
