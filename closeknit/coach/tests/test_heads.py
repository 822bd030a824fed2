"""The model file: what it holds, that it is whole, and how a text becomes numbers."""

import hashlib
import time

import pytest

from closeknit.coach import features, heads


@pytest.fixture
def content() -> bytes:
    return heads.FILE.read_bytes()


def test_the_shipped_file_is_small_and_holds_the_heads(content: bytes) -> None:
    assert len(content) <= heads.LARGEST
    assert set(heads.parsed(content)) == {"validation", "feeling", "fact"}


@pytest.mark.parametrize("at", [0, 9, 60, 300, -1])
def test_a_changed_byte_is_refused_with_what_to_do(content: bytes, at: int) -> None:
    changed = bytearray(content)
    changed[at] ^= 1
    with pytest.raises(heads.Damaged, match=r"closeknit\.coach\.training"):
        heads.parsed(bytes(changed))


@pytest.mark.parametrize("size", [0, 4, 20, 100, -1])
def test_a_cut_file_is_refused(content: bytes, size: int) -> None:
    with pytest.raises(heads.Damaged):
        heads.parsed(content[:size])


def test_a_file_for_other_features_is_refused(content: bytes) -> None:
    body = content[len(heads.MAGIC) + 32 :].replace(b'"bits": 16', b'"bits": 12')
    made = heads.MAGIC + hashlib.sha256(body).digest() + body
    with pytest.raises(heads.Damaged, match="4096 features"):
        heads.parsed(made)


def test_what_is_packed_is_read_again() -> None:
    head = heads.Head("calm", 0.25, -0.5, [0, 127, -127] + [0] * ((1 << features.BITS) - 3))
    read = heads.parsed(heads.packed([head]))["calm"]
    assert (read.scale, read.bias, list(read.weights[:3])) == (0.25, -0.5, [0, 127, -127])


def test_a_score_of_one_half_is_the_threshold() -> None:
    head = heads.Head("calm", 1.0, 0.0, [0] * (1 << features.BITS))
    assert head.score("whatever") == 0.5
    assert head.score("") == 0.5


@pytest.mark.parametrize(
    ("text", "valid"),
    [
        ("I'm so sorry for your loss.", True),
        ("You are so strong, I hope it gets better.", True),
        ("The parcel came at noon.", False),
        ("He works in the other building.", False),
    ],
)
def test_validation_is_known(text: str, *, valid: bool) -> None:
    assert (heads.head("validation").score(text) >= 0.5) is valid


def test_the_words_that_weighed_most_are_words_of_the_text() -> None:
    text = "I'm so sorry for your loss, you deserve better."
    weighed = heads.head("validation").weighed(text)
    assert 0 < len(weighed) <= heads.SHOWN
    assert all(each in " ".join(features.words(text)) for each in weighed)


def test_spellings_and_stretched_letters_are_one_word() -> None:
    assert features.words("Sooo proud of u, don’t stop!!!") == [
        *("so", "proud", "of", "you", ","),
        *("don't", "stop", "!"),
    ]


def test_features_are_unique_and_in_a_fixed_order() -> None:
    found = features.features("so so so sad")
    assert len(found) == len(set(found))
    assert found == features.features("so so so sad")


@pytest.mark.parametrize("text", ["", "\ud800", "\x00", "🙂" * 2000])
def test_odd_texts_are_scored(text: str) -> None:
    assert 0 < heads.head("fact").score(text) < 1


def test_a_short_text_is_scored_in_no_time() -> None:
    head, text = heads.head("validation"), "No wonder you are tired, that was a lot."
    head.score(text)
    started = time.perf_counter()
    for _ in range(200):
        head.score(text)
    assert (time.perf_counter() - started) / 200 < 0.001
