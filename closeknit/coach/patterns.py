"""A small language for what a rule looks for, compiled to expressions that run in linear time.

A pattern is a row of elements, each standing for one token of a sentence:

    never          this word                     INSULT_NOUN   a word or expression of this class
    (a|the|my)     one of these, each a row      _             any word, no punctuation
    very?          or nothing                    DEGREE{0,2}   several: at most eight
    <what: …>      remembered under a name       !(a|b)        not followed by one of these
    ,              this sign                     ^  $          the sentence begins, ends here
    *ed            a word with this ending       every_time     these words in a row

Words are written as `tokens` normalises them: contractions are taken apart ("you're" is `you are`,
"don't" is `do not`), everything is in lower case.

Nothing unbounded can be written. A sentence has at most 400 characters, so a search costs a
bounded number of steps for each token; a test watches it on growing input.
"""

import re
from dataclasses import dataclass, field
from functools import cache

from closeknit.coach import lexicon
from closeknit.coach.lexicon import lengths, signs

WORD = r" (?=[^ |]*[^ |\W])[^ ]++"
MOST = 8
_PIECE = re.compile(
    r"\s*(?P<sign><[a-z_]+:|[()|>!^$])|\s*(?P<atom>[^\s()|<>!^$?{}]+)|(?P<many>\?|\{\d,\d\})"
)


class WrongPattern(ValueError):
    """A pattern that cannot be read, with the place."""


def one_of(*rows: str) -> str:
    """One of these rows, as an element of a pattern."""
    return f"({'|'.join(rows)})"


@dataclass(frozen=True)
class Pattern:
    """What a pattern became: an expression over tagged text, and what must be there at all."""

    written: str
    expression: str
    needs: tuple[frozenset[str], ...] = field(default=())
    """Of each of these, one word or sign must be there, or the expression cannot match; the one
    that the fewest sentences meet comes first."""

    @property
    def compiled(self) -> "re.Pattern[str]":
        return _compiled(self.expression)


def commonness(pieces: frozenset[str]) -> float:
    """About which share of sentences holds one of these words or signs: only the order counts."""
    return sum(map(_commonness, pieces))


@cache
def _commonness(piece: str) -> float:
    members = lexicon.members().get(piece)
    return COMMON.get(piece, SELDOM) if members is None else sum(map(_commonness, members))


SELDOM = 0.05
COMMON = {
    word: float(share)
    for share, words in {
        "50": "you i ,",
        "35": "the to a and",
        "20": "it is not your my of that in me are have do",
        "10": "for on be was so with but this will",
        "6": "what we he she just all if at up out as like can no when her they one from",
        "3": "about go know there who how or had did got only now because never always would his him"
        " get time an then too back want say said make made by them us our has could been more am",
        "1": "think here were take come see look even still off please sorry where why well over day"
        " really good need down again work home night some any give tell way thing very ever after",
    }.items()
    for word in words.split()
}
"""In how many of a hundred sentences a word stands, roughly. What is not here is rarer."""


@cache
def pattern(written: str) -> Pattern:
    """Read one pattern. Raises WrongPattern."""
    reader = _Reader(written)
    expression = reader.row("")
    if reader.at != len(written.rstrip()):
        raise WrongPattern(f"{written!r}: unexpected {written[reader.at :]!r}")
    return Pattern(written, expression, tuple(sorted(reader.needs, key=commonness)))


@cache
def _compiled(expression: str) -> "re.Pattern[str]":
    return re.compile(expression)


class _Reader:
    def __init__(self, written: str) -> None:
        self.written, self.at, self.depth = written, 0, 0
        self.needs: list[frozenset[str]] = []

    def row(self, until: str) -> str:
        made = []
        while (piece := self._look()) and not (piece["sign"] and piece["sign"] in ")|>"):
            made.append(self._element())
        if until and not (piece and piece["sign"] and piece["sign"] in until):
            raise WrongPattern(f"{self.written!r}: {until} is missing")
        return "".join(made)

    def _look(self) -> "re.Match[str] | None":
        return _PIECE.match(self.written, self.at)

    def _take(self) -> "re.Match[str]":
        piece = self._look()
        if piece is None:
            raise WrongPattern(f"{self.written!r}: nothing more at {self.at}")
        self.at = piece.end()
        return piece

    def _element(self) -> str:
        piece = self._take()
        needed = len(self.needs)
        if piece["atom"]:
            made = self._atom(piece["atom"])
        elif piece["sign"] == "(":
            made = f"(?:{self._choices(')')})"
        elif piece["sign"] == "!":
            if self._take()["sign"] != "(":
                raise WrongPattern(f"{self.written!r}: ! wants a bracket")
            made = f"(?!{self._choices(')')})"
            del self.needs[needed:]
            return made
        elif piece["sign"] == "^":
            return r"\A"
        elif piece["sign"] == "$":
            return r"(?= [.!?…]+\||\Z)"
        elif piece["sign"]:
            name = piece["sign"][1:-1]
            made = f"(?P<{name}>{self.row('>')})"
            self._take()
        else:
            raise WrongPattern(f"{self.written!r}: {piece[0]!r} follows nothing")
        return made + self._many(made, needed)

    def _many(self, made: str, needed: int) -> str:
        piece = self._look()
        if not piece or not piece["many"]:
            return ""
        self.at = piece.end()
        if piece["many"] == "?":
            least, most = 0, 1
        else:
            least, most = int(piece["many"][1]), int(piece["many"][3])
        if most > MOST:
            raise WrongPattern(f"{self.written!r}: at most {MOST} of one element")
        if least == 0:
            del self.needs[needed:]
        return f"{{{least},{most}}}"

    def _choices(self, end: str) -> str:
        before, choices, rarest = self.needs, [], []
        while True:
            self.needs = []
            choices.append(self.row(f"{end}|"))
            rarest.append(min(self.needs, key=commonness, default=frozenset()))
            if self._take()["sign"] == end:
                break
        if len(choices) == 1:
            before += self.needs
        elif all(rarest):
            before.append(frozenset[str]().union(*rarest))
        self.needs = before
        return "|".join(choices)

    def _atom(self, atom: str) -> str:
        # A token is taken whole and not given back, or "not followed by" would look inside of it.
        if atom == "_":
            return f"(?:{WORD})"
        if atom[0] == "*" and len(atom) > 1:
            return rf"(?: [^ |]*{re.escape(atom[1:])}\|[^ ]*+)"
        if atom.isupper():
            return self._class(atom)
        if "" in atom.split("_"):
            raise WrongPattern(f"{self.written!r}: {atom} has a blank at its end")
        self.needs += [frozenset({word}) for word in atom.split("_")]
        return "".join(rf"(?: {re.escape(word)}\|[^ ]*+)" for word in atom.split("_"))

    def _class(self, name: str) -> str:
        if name not in lengths():
            raise WrongPattern(f"{self.written!r}: there is no class {name}")
        self.needs.append(frozenset({signs()[name, 0]}))
        ways = (
            rf" [^ |]++\|[^ ]*{signs()[name, size]}[^ ]*+(?: [^ ]++){{{size - 1}}}"
            for size in lengths()[name]
        )
        return f"(?:{'|'.join(ways)})"
