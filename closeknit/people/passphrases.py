"""How a typed passphrase is meant, and whether a new one holds."""

from collections.abc import Iterable

from closeknit import vault

WORDS = 6


def as_meant(typed: str) -> str:
    """The passphrase without what phones add by themselves.

    They begin a line with a capital and end a word with a space. So six plain words are read
    without regard to case; everything else stays as typed. The same before each use, so that
    nothing which was accepted once is refused later.
    """
    parts = typed.split()
    if len(parts) == WORDS and all(_is_plain(part) for part in parts):
        return " ".join(parts).lower()
    return " ".join(parts)


def complaints(typed: str, again: str, drawn: str, names: Iterable[str]) -> list[str]:
    """Why this passphrase is not taken yet, as sentences; none if it is.

    `drawn` are the six words that stand above the field; typing them once is enough. A passphrase
    of one's own is typed twice, for a slip in it would lock its owner out for ever.
    """
    meant, drawn = as_meant(typed), as_meant(drawn)
    if not meant:
        return ["Type the six words here, once, as they stand above."]
    if meant == drawn:
        return []
    if is_a_slip(meant, drawn):
        return [_slip(meant, drawn)]
    return _complaints_about_own(meant, as_meant(again), names)


def _complaints_about_own(meant: str, again: str, names: Iterable[str]) -> list[str]:
    found = vault.passphrase_complaints(meant, names)
    if found:
        return found
    if not again:
        return ["This one is your own, and it holds. Type it a second time below."]
    return [] if meant == again else ["The two are not the same."]


def is_a_slip(meant: str, drawn: str) -> bool:
    """Half of the words or more are the drawn ones: they were meant, and one is mistyped."""
    return len(set(meant.lower().split()) & set(drawn.split())) >= WORDS // 2


def _slip(meant: str, drawn: str) -> str:
    strange = [word for word in meant.lower().split() if word not in drawn.split()]
    if strange:
        return f"Nearly: “{strange[0][:40]}” is not one of the six above."
    return "Nearly: type the six words in the order in which they stand above."


def _is_plain(word: str) -> bool:
    return word.isascii() and word.replace("-", "").isalpha()
