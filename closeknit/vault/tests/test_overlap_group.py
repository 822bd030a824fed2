"""libsodium's group against whole numbers, and its edges."""

from pathlib import Path

import pytest

from closeknit.vault import Tampered, group, primitives
from closeknit.vault.tests import edwards
from closeknit.vault.tests.edwards import BASE, ORDER, decoded, encoded
from closeknit.vault.tests.overlap_table import TORSION, negative, scalar
from closeknit.vault.tests.test_silence import SPEAKING


def number_of(one: bytes) -> int:
    return int.from_bytes(one, "little")


def test_points_and_scalars_compute_as_whole_numbers_do() -> None:
    for _ in range(3):
        a, b = group.new_scalar(), group.new_scalar()
        one, other = edwards.times(number_of(a), BASE), edwards.times(number_of(b), BASE)
        assert group.base_times(a) == encoded(one)
        assert group.times(b, encoded(one)) == encoded(edwards.times(number_of(b), one))
        assert group.add(encoded(one), encoded(other)) == encoded(edwards.add(one, other))
        minus = edwards.times(-1, other)
        assert group.subtract(encoded(one), encoded(other)) == encoded(edwards.add(one, minus))
        assert number_of(group.plus(a, b)) == (number_of(a) + number_of(b)) % ORDER
        assert number_of(group.product(a, b)) == number_of(a) * number_of(b) % ORDER
        assert group.product(a, group.inverse(a)) == scalar(1)
        assert decoded(encoded(one)) == one


def test_the_neutral_point_is_a_sum_and_nobodys_point() -> None:
    point, one = group.base_times(group.new_scalar()), group.new_scalar()
    assert group.total([]) == group.subtract(point, point) == group.NEUTRAL
    assert group.total([point, group.NEUTRAL]) == point
    assert group.times(one, group.NEUTRAL) == group.NEUTRAL
    assert group.add(group.base_times(one), group.base_times(negative(one))) == group.NEUTRAL
    with pytest.raises(Tampered):
        group.check_point(group.NEUTRAL)


def test_what_is_no_point_of_the_group_is_refused() -> None:
    good = group.base_times(group.new_scalar())
    group.check_point(good)
    mixed = group.add(good, TORSION)
    for bad in (
        TORSION, mixed, bytes(32), b"\xff" * 32, (2**255 - 18).to_bytes(32, "little"),
        good[:31], good + b"\0", b"",
    ):  # fmt: skip
        with pytest.raises(Tampered):
            group.check_point(bad)
    for bad in (TORSION, mixed, b"\xff" * 32):
        with pytest.raises(Tampered):
            group.times(scalar(2), bad)
    no_point = scalar(2)
    for act in (group.add, group.subtract):
        with pytest.raises(Tampered):
            act(no_point, good)
    with pytest.raises(Tampered):
        group.times(group.ZERO, good)
    with pytest.raises(Tampered):
        group.base_times(group.ZERO)


def test_a_scalar_has_one_form() -> None:
    for good in (0, 1, ORDER - 1):
        group.check_scalar(good.to_bytes(32, "little"))
    for bad in (ORDER, ORDER + 1, 2**255, 2**256 - 1):
        with pytest.raises(Tampered):
            group.check_scalar(bad.to_bytes(32, "little"))
    with pytest.raises(Tampered):
        group.check_scalar(bytes(31))


def test_the_scalar_of_a_signing_secret_makes_its_public_key() -> None:
    for _ in range(8):
        public, secret = primitives.signing_keypair()
        one = group.scalar_of(secret)
        group.check_scalar(one)
        assert group.base_times(one) == public


def test_of_all_files_of_the_overlap_one_speaks_to_libsodium() -> None:
    folder = Path(group.__file__).parent
    speaking = {
        path.name
        for path in (folder / "group.py", *folder.glob("overlap*.py"))
        if SPEAKING.search(path.read_text("utf-8"))
    }
    assert speaking == {"group.py"}
