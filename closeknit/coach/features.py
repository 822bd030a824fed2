"""A text as numbered features: groups of one to three words, beginnings and ends of long words,
and a few cues of its build. Frozen with the model file: what changes here is trained anew.
"""

import re
from collections.abc import Iterator
from itertools import pairwise
from zlib import crc32

BITS = 16
"""A feature is one of 65,536 numbers."""
_MASK = (1 << BITS) - 1
LONGEST_TEXT = 1_000
LONG_WORD = 4
ENDING = 3


def _set(words: str) -> frozenset[str]:
    return frozenset(words.split())


_WORD = re.compile(r"[^\W\d_]+(?:['-][^\W\d_]+)*|\d+|[!?.,:;()]+|[^\w\s]")
_STRETCHED = re.compile(r"(.)\1{2,}")
_QUOTES = dict.fromkeys((0x2019, 0x2018, 0x60, 0xB4), "'")
_SPELLED = {
    "u": "you",
    "ur": "your",
    "ya": "you",
    "r": "are",
    "im": "i'm",
    "ive": "i've",
    "dont": "don't",
}
_YOU, _SELF, _THIRD = range(3)
_PERSON = {
    **dict.fromkeys(_set("you your you're you've you'll you'd yourself yours"), _YOU),
    **dict.fromkeys(_set("i my me i'm i've i'd i'll we our us mine myself"), _SELF),
    **dict.fromkeys(_set("he she they him her them his their he's she's they're"), _THIRD),
}
_PAST = _set("was were had did got went said told felt thought came made left knew took")
_EDGES = ("<", ">")


def words(text: str) -> list[str]:
    """Words and signs in lower case; letters stretched for emphasis are written once."""
    plain = _STRETCHED.sub(r"\1", text[:LONGEST_TEXT].translate(_QUOTES).lower())
    return [_SPELLED.get(each, each) for each in _WORD.findall(plain)]


def features(text: str) -> list[str]:
    """Every feature once, in a fixed order."""
    found = words(text)
    edged = [_EDGES[0], *found, _EDGES[1]]
    twos = map(" ".join, pairwise(edged))
    threes = map(" ".join, zip(edged, edged[1:], edged[2:], strict=False))
    return list(dict.fromkeys((*found, *twos, *threes, *_parts(found), *_build(found))))


def numbers(text: str) -> list[int]:
    """The numbers of a text's features; two features may share one."""
    # All in one: no feature holds a line's end.
    written = "\n".join(features(text)).encode("utf-8", "surrogatepass")
    return [each & _MASK for each in map(crc32, written.split(b"\n"))]


def number(feature: str) -> int:
    return crc32(feature.encode("utf-8", "surrogatepass")) & _MASK


def _parts(found: list[str]) -> list[str]:
    return [
        part
        for word in found
        if len(word) > LONG_WORD
        for part in (f"{word[:LONG_WORD]}~", f"~{word[-ENDING:]}")
    ]


def _build(found: list[str]) -> Iterator[str]:
    """How long it is, whom it is about, and whether it tells of the past."""
    persons = [_PERSON[each] for each in found if each in _PERSON]
    you, own, third = map(persons.count, (_YOU, _SELF, _THIRD))
    past = len([each for each in found if each[-2:] == "ed" or each in _PAST])
    yield f"#long {min(len(found) // 5, 6)}"
    yield f"#you {min(you, 2)}"
    yield f"#self {min(own, 3)}"
    yield f"#third {min(third, 2)}"
    yield f"#who {you > 0}{own > 0}{third > 0}"
    yield f"#past {min(past, 3)}"


def is_readable(feature: str) -> bool:
    """Whether it is words that may be shown to somebody: no part, no cue, not small words alone."""
    if feature[0] == "#" or "~" in feature:
        return False
    return any(len(each) >= LONG_WORD and each.isalpha() for each in feature.split())
