import math
import time

import pytest

from closeknit.vault import passphrase_complaints, pin_complaints, six_words
from closeknit.vault.passphrases import word_list

GENERATED = "unwieldy oozy decorated overheat unstamped tipper"


def test_six_words_hold_64_bits_and_are_drawn_anew() -> None:
    words = word_list()
    assert len(words) == len(set(words)) == 7776
    assert 6 * math.log2(len(words)) >= 64
    drawn = {six_words() for _ in range(200)}
    assert len(drawn) == 200
    assert all(len(text.split()) == 6 and set(text.split()) <= set(words) for text in drawn)


def test_drawn_words_always_pass_whatever_the_names() -> None:
    for _ in range(50):
        text = six_words()
        assert passphrase_complaints(text, [text[:3], text.split()[0]]) == []
        assert passphrase_complaints(text.upper() + " ", []) == []


@pytest.mark.parametrize(
    "text",
    [
        "correct horse battery staple",
        "the kettle hums while nobody in Lisbon remembers Tuesday",
        "Quietly-7-herons-borrowed-my-umbrella",
        "\u05d0\u05e8\u05d1\u05e2\u05d4 \u05e2\u05e6\u05d9\u05dd \u05e9\u05d5\u05ea\u05e7\u05d9\u05dd \u05d1\u05d7\u05e6\u05e8",
    ],
)
def test_ones_own_passes_when_it_takes_enough_guesses(text: str) -> None:
    assert passphrase_complaints(text, ["Alice", "Bob"]) == []


@pytest.mark.parametrize(
    "text",
    ["", "   ", "\0", "password", "iloveyou", "correct horse", "a" * 1000, "word " * 1000,
     "abandon abandon abandon abandon abandon abandon", "14.02.2011", "qwertyuiopasdfghjkl"],
)  # fmt: skip
def test_what_is_soon_guessed_is_not_taken(text: str) -> None:
    assert passphrase_complaints(text, []) != []


@pytest.mark.parametrize(
    "text",
    [
        "alexandra and konstantin 14 june 2011 forever",
        "the kettle hums while ALEXANDRA remembers Tuesday",
        "the kettle hums while al-exan-dra; Konstantin remembers",
        "kettle-alexandra99-kettle-umbrella-heron",
        "the kettle hums while jo remembers Tuesday in Lisbon",
    ],
)
def test_no_name_is_part_of_it(text: str) -> None:
    complaints = passphrase_complaints(text, ["Alexandra", "Konstantin Weiss", "Jo", ""])
    assert any("name" in complaint for complaint in complaints)


def test_a_short_name_inside_a_word_is_no_name() -> None:
    assert passphrase_complaints("the jolly kettle hums in Lisbon on Tuesday", ["Jo"]) == []


@pytest.mark.parametrize("text", ["x7! " * 25_000, "4@8({[<369!1|7$50+%2" * 4, "4@8(3!" * 99])
def test_no_text_keeps_the_server_busy(text: str) -> None:
    passphrase_complaints("warm", [])  # The word lists are read once.
    started = time.process_time()
    passphrase_complaints(text, ["Alexandra"])
    assert time.process_time() - started < 1


def test_what_a_password_manager_draws_passes() -> None:
    assert passphrase_complaints("k8$!x(2@p7|vQ3+m%9Zd", ["Alexandra"]) == []


def test_complaints_are_kind_sentences() -> None:
    said = passphrase_complaints("alex", ["Alex"]) + passphrase_complaints("", [])
    said += pin_complaints("1") + pin_complaints("123456") + pin_complaints("ab")
    assert len(said) >= 6
    for sentence in said:
        assert sentence[0].isupper()
        assert sentence.endswith(".")
        assert not any(word in sentence for word in ("!", "should", "must", "invalid", "error"))


@pytest.mark.parametrize(
    "pin", ["739105", " 739105 ", "\uff17\uff13\uff19105", "93847561", "otterly"]
)
def test_a_pin_of_six_digits_or_a_word_will_do(pin: str) -> None:
    assert pin_complaints(pin) == []


@pytest.mark.parametrize(
    "pin", ["", "   ", "73910", "123456", "111111", "000000", "password", "abc", "654321"]
)
def test_a_pin_that_anybody_tries_first_will_not(pin: str) -> None:
    assert pin_complaints(pin) != []
