"""Pictures and sounds in pieces: what was sealed opens whole, and nothing else opens at all."""

import hashlib
import hmac
import json
from dataclasses import replace
from typing import Any

import pytest
from cryptography.hazmat.primitives.ciphers.aead import ChaCha20Poly1305
from hypothesis import given
from hypothesis import strategies as st

from closeknit import vault
from closeknit.vault import Medium
from closeknit.vault.media import PIECE, medium_bucket
from closeknit.vault.tests.make_golden import ROW, TEXT, unhexed
from closeknit.vault.tests.make_golden_media import FILE, main
from closeknit.vault.tests.test_format import frame, label, number

OTHER = bytes([9]) * 16
LONG = bytes(range(256)) * 2400  # 614,400 bytes: three pieces, the last of them padded.


def opened(medium: Medium, pieces: list[bytes]) -> bytes:
    return b"".join(vault.open_piece(medium, at, piece) for at, piece in enumerate(pieces))


@given(st.integers(min_value=1, max_value=3_000_000))
def test_what_was_sealed_opens_to_the_byte(size: int) -> None:
    data = (b"a medium" * (size // 8 + 1))[:size]
    medium, pieces = vault.seal_medium(ROW, data)
    assert opened(medium, pieces) == data


def test_nothing_at_all_is_no_medium() -> None:
    with pytest.raises(ValueError, match="one byte"):
        vault.seal_medium(ROW, b"")


def test_two_seals_of_the_same_share_nothing() -> None:
    first, second = (vault.seal_medium(ROW, LONG) for _ in range(2))
    assert first[0].key != second[0].key
    assert not set(first[1]) & set(second[1])


@given(st.integers(min_value=1, max_value=50_000_000))
def test_a_length_tells_only_its_step(size: int) -> None:
    bucket = medium_bucket(size)
    assert size <= bucket <= max(16_384, size * 1.5)
    assert medium_bucket(bucket) == bucket
    assert f"{bucket:b}".rstrip("0") in ("1", "11")


def test_what_lies_on_the_disk_has_the_padded_length() -> None:
    for size in (1, 15_000, 16_384):
        _, (piece,) = vault.seal_medium(ROW, b"x" * size)
        assert len(piece) == 16_384 + 17
    _, pieces = vault.seal_medium(ROW, LONG)
    assert sum(map(len, pieces)) == 786_432 + 3 * 17


def test_every_flipped_bit_is_noticed() -> None:
    medium, (piece,) = vault.seal_medium(ROW, b"small")
    for at in range(0, len(piece), 97):
        for bit in range(8):
            changed = piece[:at] + bytes([piece[at] ^ 1 << bit]) + piece[at + 1 :]
            with pytest.raises(vault.Tampered):
                vault.open_piece(medium, 0, changed)
            # Not by its hash alone: whoever rewrites the words has no key to fit.
            known = replace(medium, hashes=(hashlib.sha256(changed).digest(),))
            with pytest.raises(vault.Tampered):
                vault.open_piece(known, 0, changed)


def test_pieces_in_another_order_do_not_open() -> None:
    medium, pieces = vault.seal_medium(ROW, LONG)
    for at, other in ((0, 1), (1, 0), (2, 1)):
        with pytest.raises(vault.Tampered):
            vault.open_piece(medium, at, pieces[other])
        swapped = list(medium.hashes)
        swapped[at], swapped[other] = swapped[other], swapped[at]
        with pytest.raises(vault.Tampered):
            vault.open_piece(replace(medium, hashes=tuple(swapped)), at, pieces[other])


@pytest.mark.parametrize("size", [1, PIECE, 2 * PIECE, len(LONG) - 1, len(LONG) + 1, 10**7])
def test_a_medium_that_is_cut_off_or_made_longer_does_not_open(size: int) -> None:
    medium, pieces = vault.seal_medium(ROW, LONG)
    kept = medium.hashes[: -(-medium_bucket(size) // PIECE)]
    with pytest.raises(vault.Tampered):
        vault.open_piece(replace(medium, size=size, hashes=kept), 0, pieces[0])


@pytest.mark.parametrize("at", [-1, 3, 10**6])
def test_there_is_no_piece_before_the_first_or_after_the_last(at: int) -> None:
    medium, pieces = vault.seal_medium(ROW, LONG)
    with pytest.raises(vault.Tampered):
        vault.open_piece(medium, at, pieces[0])


def test_a_piece_of_another_medium_does_not_open_here() -> None:
    medium, pieces = vault.seal_medium(ROW, LONG)
    other, others = vault.seal_medium(ROW, LONG)
    with pytest.raises(vault.Tampered):
        vault.open_piece(medium, 0, others[0])
    with pytest.raises(vault.Tampered):
        vault.open_piece(replace(medium, hashes=other.hashes), 0, others[0])
    with pytest.raises(vault.Tampered):
        vault.open_piece(replace(medium, row=OTHER), 0, pieces[0])
    with pytest.raises(vault.Tampered):
        vault.open_piece(replace(medium, key=other.key), 0, pieces[0])


def test_whoever_holds_the_key_cannot_put_another_picture_there() -> None:
    """A member of the bond with the database can encrypt under the key, and the hash is signed."""
    medium, _ = vault.seal_medium(ROW, b"the garden")
    about = label("medium/piece") + frame(ROW, number(0), number(1), number(10))
    key = hmac.digest(medium.key, label("medium/key") + about, "sha256")
    text = b"the forged".ljust(16_384, b"\0")
    forged = b"\1" + ChaCha20Poly1305(key).encrypt(bytes(12), text, about)
    fitting = replace(medium, hashes=(hashlib.sha256(forged).digest(),))
    assert vault.open_piece(fitting, 0, forged) == b"the forged"
    with pytest.raises(vault.Tampered):
        vault.open_piece(medium, 0, forged)


@pytest.fixture(scope="module")
def golden() -> Any:
    return unhexed(json.loads(FILE.read_text("utf-8")))


def test_the_file_is_the_one_that_was_released() -> None:
    digest = hashlib.sha256(FILE.read_bytes()).hexdigest()
    assert digest == "f0b1ee71c6ac47afd27f53790760b43a1c027abbae5a4f82f9e65a1ff4ae8569"
    with pytest.raises(FileExistsError):
        main()


def test_a_medium_of_the_released_suite_opens(golden: Any) -> None:
    medium = Medium(golden["row"], golden["key"], golden["size"], (golden["hash"],))
    assert vault.open_piece(medium, 0, golden["piece"]) == TEXT


def test_it_opens_by_its_description_without_the_vault(golden: Any) -> None:
    about = label("medium/piece") + frame(golden["row"], number(0), number(1), number(len(TEXT)))
    key = hmac.digest(golden["key"], label("medium/key") + about, "sha256")
    assert golden["piece"][0] == 1
    text = ChaCha20Poly1305(key).decrypt(bytes(12), golden["piece"][1:], about)
    assert text == TEXT.ljust(16_384, b"\0")
    assert hashlib.sha256(golden["piece"]).digest() == golden["hash"]
