"""Linear heads over a text's features: one small file of whole numbers, read once, when first asked.

The file: eight letters, the SHA-256 of the rest, the length of a table, the table (JSON), and for
each head one signed byte for each of 65,536 features. `closeknit.coach.training` makes it.
"""

import hashlib
import json
import math
from array import array
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path

from closeknit.coach import features

FILE = Path(__file__).parent / "heads.bin"
MAGIC = b"CKHEADS1"
LARGEST = 512 * 1024
SHOWN = 3
"""Word groups that are named as the reason, at most."""
_HASH = 32
_LENGTH = 4


class Damaged(ValueError):
    """The model file is not what the training wrote. Says what is wrong and how to mend it."""


@dataclass(frozen=True, slots=True)
class Head:
    """`scale` is what one step of a weight is worth; `bias` is chosen so that 0 is the threshold."""

    name: str
    scale: float
    bias: float
    weights: Sequence[int]

    def margin(self, numbers: Sequence[int]) -> float:
        """Above 0: rather yes. The more features a text has, the less each counts."""
        if not numbers:
            return self.bias
        total = sum(map(self.weights.__getitem__, numbers))
        return self.bias + self.scale * total / math.sqrt(len(numbers))

    def score(self, text: str) -> float:
        """From 0 to 1, where .5 is the threshold."""
        return probability(self.margin(features.numbers(text)))

    def weighed(self, text: str) -> tuple[str, ...]:
        """The word groups that spoke for it most, the heaviest first, none inside another."""
        groups = filter(features.is_readable, features.features(text))
        found = sorted(groups, key=lambda each: (-self.weights[features.number(each)], each))
        chosen: list[str] = []
        for group in found:
            if len(chosen) == SHOWN or self.weights[features.number(group)] <= 0:
                break
            plain = group.strip("<> ")
            if not any(plain in each or each in plain for each in chosen):
                chosen.append(plain)
        return tuple(chosen)


def probability(margin: float) -> float:
    return 1 / (1 + math.exp(-max(-30.0, min(30.0, 3 * margin))))


def head(name: str) -> Head:
    return shipped()[name]


@cache
def shipped() -> Mapping[str, Head]:
    """The heads of the file beside this module."""
    return parsed(FILE.read_bytes(), str(FILE))


def parsed(content: bytes, where: str = "heads.bin") -> Mapping[str, Head]:
    """Read a model file. Raises Damaged."""
    if not content.startswith(MAGIC):
        raise Damaged(f"{where}: this is no file of heads of this version. {MEND}")
    digest, body = content[len(MAGIC) : len(MAGIC) + _HASH], content[len(MAGIC) + _HASH :]
    if hashlib.sha256(body).digest() != digest:
        raise Damaged(
            f"{where}: its SHA-256 is not the one written in it: bytes were changed. {MEND}"
        )
    length = int.from_bytes(body[:_LENGTH], "little")
    table = json.loads(body[_LENGTH : _LENGTH + length])
    size = 1 << table["bits"]
    if table["bits"] != features.BITS:
        raise Damaged(f"{where}: it was trained for {size} features. {MEND}")
    found, at = {}, _LENGTH + length
    for each in table["heads"]:
        weights = array("b", body[at : at + size])
        found[each["name"]] = Head(each["name"], each["scale"], each["bias"], weights)
        at += size
    return found


MEND = "Take it from the release again, or train it: python -m closeknit.coach.training FOLDER"


def packed(heads: Sequence[Head]) -> bytes:
    """The content of a model file."""
    table = {
        "bits": features.BITS,
        "heads": [{"name": each.name, "scale": each.scale, "bias": each.bias} for each in heads],
    }
    written = json.dumps(table, sort_keys=True).encode()
    weights = b"".join(array("b", each.weights).tobytes() for each in heads)
    body = len(written).to_bytes(_LENGTH, "little") + written + weights
    return MAGIC + hashlib.sha256(body).digest() + body
