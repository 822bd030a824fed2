"""Passphrases and PINs: six drawn words, or one's own if it holds; said kindly when it does not."""

import math
import secrets
import threading
import unicodedata
from collections.abc import Iterable
from functools import cache
from importlib import resources

WORDS = 6
LEAST_BITS = 64
LEAST_GUESSES = 10**14
LEAST_PIN_GUESSES = 1_000
PIN_DIGITS, PIN_LETTERS = 6, 4
SHORTEST_NAME = 3
# zxcvbn reads no more than 72 characters, and takes ever longer over them; judging the beginning
# alone can only be too strict.
_JUDGED = 60
# It also tries every way in which digits and signs may stand for letters; with all of them in one
# text that takes seconds, which a stranger at sign-up could ask for again and again. Beyond a few,
# the letters are put in their place before it looks: again, that can only be too strict.
_SIGNS = str.maketrans("4@8({[<369!1|0$5+7%2", "aabccccegglllossttxz")
_FEW_SIGNS = 6
_judging = threading.Lock()


@cache
def word_list() -> tuple[str, ...]:
    """The EFF's long list of 7,776 words, as the package xkcdpass ships it."""
    text = (resources.files("xkcdpass") / "static" / "eff-long").read_text("utf-8")
    words = tuple(dict.fromkeys(text.split()))
    if WORDS * math.log2(len(words)) < LEAST_BITS:
        raise RuntimeError("The word list is too short for six words to hold.")
    return words


def six_words() -> str:
    """Six words drawn at random, 77 bits: nothing a person has to come up with."""
    words = word_list()
    return " ".join(secrets.choice(words) for _ in range(WORDS))


def passphrase_complaints(text: str, names: Iterable[str]) -> list[str]:
    """What keeps a passphrase of one's own from holding, as sentences; none if it holds.

    `names` are those of the people concerned. It must take 10**14 guesses by zxcvbn (Wheeler 2016),
    which alone gave full marks to two names and a wedding date; hence the names.
    """
    plain = _folded(text)
    if not plain:
        return ["A passphrase needs some words in it."]
    if _drawn(plain):
        return []
    complaints = []
    names = [_folded(name) for name in names]
    if any(_holds_name(plain, name) for name in names):
        complaints.append(
            "There is a name in it that somebody close would try first. Other words hold better."
        )
    if _guesses(plain, names) < LEAST_GUESSES:
        complaints.append(
            "Somebody who knows you, or a fast computer, could guess this one. "
            "A few more words that have nothing to do with each other make it hold."
        )
    return complaints


def pin_complaints(text: str) -> list[str]:
    """What keeps a PIN from holding, as sentences; none if it holds."""
    plain = _folded(text)
    if plain.isdecimal() and len(plain) < PIN_DIGITS:
        return ["A PIN of digits needs six of them, or more."]
    if len(plain) < PIN_LETTERS:
        return ["That is a little short: six digits, or a word of four letters or more."]
    if _guesses(plain, []) < LEAST_PIN_GUESSES:
        return ["This is one of the first that anybody would try. Another one holds better."]
    return []


def _folded(text: str) -> str:
    return " ".join(unicodedata.normalize("NFKC", text).casefold().split())


def _drawn(plain: str) -> bool:
    words = plain.split()
    return len(set(words)) >= WORDS and set(words) <= set(word_list())


def _holds_name(plain: str, name: str) -> bool:
    parts = [name.replace(" ", ""), *name.replace("-", " ").split()]
    closed = plain.replace(" ", "")
    return any(
        part in closed if len(part) >= SHORTEST_NAME else part in plain.split()
        for part in parts
        if part
    )


def _guesses(plain: str, names: list[str]) -> float:
    # Loaded at first use, for its word lists take time and memory at every start; and guarded,
    # because it keeps the names it was given in a table that all threads share.
    from zxcvbn import zxcvbn  # type: ignore[import-untyped]

    judged = plain[:_JUDGED]
    if len({character for character in judged if ord(character) in _SIGNS}) > _FEW_SIGNS:
        judged = judged.translate(_SIGNS)
    with _judging:
        found = zxcvbn(judged, user_inputs=[*names, "closeknit"])
    return float(found["guesses"])
