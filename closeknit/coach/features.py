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
_YOU = _set("you your you're you've you'll you'd yourself yours")
_SELF = _set("i my me i'm i've i'd i'll we our us mine myself")
_THIRD = _set("he she they him her them his their he's she's they're")
_PAST = _set("was were had did got went said told felt thought came made left knew took")
_EDGES = ("<", ">")


def words(text: str) -> list[str]:
    """Words and signs in lower case; letters stretched for emphasis are written once."""
    plain = _STRETCHED.sub(r"\1", text[:LONGEST_TEXT].translate(_QUOTES).lower())
    return [_SPELLED.get(each, each) for each in _WORD.findall(plain)]


def features(text: str) -> list[str]:
    """Every feature once, in a fixed order."""
    found = words(text)
    return list(dict.fromkeys((*_groups(found), *_parts(found), *_build(found))))


def numbers(text: str) -> list[int]:
    """The numbers of a text's features; two features may share one."""
    found = features(text)
    try:
        return [crc32(each.encode()) & _MASK for each in found]
    except UnicodeEncodeError:  # Half of a character stands in it.
        return list(map(number, found))


def number(feature: str) -> int:
    return crc32(feature.encode("utf-8", "surrogatepass")) & _MASK


def _groups(found: list[str]) -> Iterator[str]:
    edged = [_EDGES[0], *found, _EDGES[1]]
    yield from found
    yield from map(" ".join, pairwise(edged))
    yield from map(" ".join, zip(edged, edged[1:], edged[2:], strict=False))


def _parts(found: list[str]) -> Iterator[str]:
    for word in found:
        if len(word) > LONG_WORD:
            yield f"{word[:LONG_WORD]}~"
            yield f"~{word[-ENDING:]}"


def _build(found: list[str]) -> Iterator[str]:
    """How long it is, whom it is about, and whether it tells of the past."""
    you, own, third = (sum(map(among.__contains__, found)) for among in (_YOU, _SELF, _THIRD))
    past = sum(each in _PAST or each.endswith("ed") for each in found)
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
