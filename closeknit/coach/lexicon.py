"""Word classes: one file each in `lexicon/`, read once.

A file is named like its class (`insult-noun.txt` is `INSULT_NOUN` in a pattern). Each line is a
word or a fixed expression; `#` begins a remark. A file whose first line is `# verbs` holds one verb
in each line: alone it is inflected regularly, followed by other forms they are as they stand;
the first forms alone are a class of their own (`HURTING_BASE`).
"""

from collections.abc import Iterator, Mapping
from functools import cache
from pathlib import Path

FOLDER = Path(__file__).parent / "lexicon"


@cache
def classes() -> Mapping[str, frozenset[str]]:
    """Every class with its words. Blanks and hyphens inside an expression are underscores."""
    found = {}
    for path in sorted(FOLDER.glob("*.txt")):
        name, text = path.stem.upper().replace("-", "_"), path.read_text("utf-8")
        found[name] = frozenset(_words(text))
        if text.startswith(VERBS):
            found[f"{name}_BASE"] = frozenset(_bases(text))
    return found


@cache
def lengths() -> Mapping[str, tuple[int, ...]]:
    """For each class the numbers of words its entries have, the longest first."""
    return {
        name: tuple(sorted({len(each.split("_")) for each in words}, reverse=True))
        for name, words in classes().items()
    }


@cache
def signs() -> Mapping[tuple[str, int], str]:
    """One private-use character for each class and length of entry, by which patterns know where
    an entry begins in a tagged text. Length 0 stands for "of any length"."""
    names = [(name, size) for name in sorted(classes()) for size in (0, *lengths()[name])]
    return {name: chr(0xE000 + at) for at, name in enumerate(names)}


@cache
def members() -> Mapping[str, frozenset[str]]:
    """For the sign of each class its entries."""
    return {signs()[name, 0]: entries for name, entries in classes().items()}


@cache
def words() -> Mapping[str, str]:
    """For each single word the signs of all classes it belongs to."""
    return {entry: marks for entry, marks in _marked().items() if "_" not in entry}


@cache
def tagged() -> Mapping[str, tuple[str, str]]:
    """For each single word the piece of a tagged text that it becomes, and its signs."""
    return {word: (f" {word}|{marks}", marks) for word, marks in words().items()}


@cache
def expressions() -> Mapping[str, tuple[tuple[tuple[str, ...], str], ...]]:
    """Entries of several words with their signs, by their first word."""
    found: dict[str, list[tuple[tuple[str, ...], str]]] = {}
    for entry, marks in _marked().items():
        parts = tuple(entry.split("_"))
        if len(parts) > 1:
            found.setdefault(parts[0], []).append((parts, marks))
    return {first: tuple(each) for first, each in found.items()}


def _marked() -> dict[str, str]:
    found: dict[str, str] = {}
    for name, entries in classes().items():
        for entry in entries:
            size = len(entry.split("_"))
            found[entry] = found.get(entry, "") + signs()[name, 0] + signs()[name, size]
    return found


def word_set(words: str) -> frozenset[str]:
    """Words of one row as a set: for lists that are too short, or too much at home, for a file."""
    return frozenset(words.split())


VERBS = "# verbs"


def _words(text: str) -> Iterator[str]:
    if not text.startswith(VERBS):
        yield from (entry.replace(" ", "_").replace("-", "_") for entry in _lines(text))
        return
    for entry in _lines(text):
        first, *others = entry.split()
        yield from (first, *others) if others else inflected(first)


def _bases(text: str) -> Iterator[str]:
    return (entry.split()[0] for entry in _lines(text))


def _lines(text: str) -> Iterator[str]:
    for line in text.splitlines():
        entry = line.split("#")[0].strip().lower()
        if entry:
            yield entry


def inflected(verb: str) -> tuple[str, ...]:
    """The regular forms of a verb: "carry" → carry, carries, carried, carrying."""
    if verb.endswith("e"):
        return verb, f"{verb}s", f"{verb}d", f"{verb[:-1]}ing"
    if verb.endswith("y") and verb[-2] not in VOWELS:
        return verb, f"{verb[:-1]}ies", f"{verb[:-1]}ied", f"{verb}ing"
    if verb.endswith(("s", "sh", "ch", "x", "z")):
        return verb, f"{verb}es", f"{verb}ed", f"{verb}ing"
    if verb.endswith(("el", "al")) and len(verb) > len("deal"):
        both = (f"{verb}ed", f"{verb}ing", f"{verb}led", f"{verb}ling")  # American, British
        return verb, f"{verb}s", *both
    if _doubles(verb):
        return verb, f"{verb}s", f"{verb}{verb[-1]}ed", f"{verb}{verb[-1]}ing"
    return verb, f"{verb}s", f"{verb}ed", f"{verb}ing"


VOWELS = "aeiou"


def _doubles(verb: str) -> bool:
    """One syllable that ends in consonant, vowel, consonant: "nag" → nagged."""
    if sum(letter in VOWELS for letter in verb) != 1 or len(verb) < len("nag"):
        return False
    return verb[-1] not in "aeiouwxy" and verb[-2] in VOWELS and verb[-3] not in VOWELS
