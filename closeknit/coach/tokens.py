"""A text as sentences of tokens, each with its place in the text as it was given.

Contractions are taken apart, spellings of terse texting are read as what they stand for, letters
are lowered, and what stands in quotation marks becomes one opaque sign: somebody else said it.
"""

import re
import unicodedata
from bisect import bisect_right
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import cache, cached_property
from itertools import accumulate
from typing import NamedTuple

from closeknit.coach import lexicon
from closeknit.coach.spellings import ARE_AFTER, CONTRACTIONS, SPELLINGS, SUFFIXES

LONGEST_TEXT = 4_000
LONGEST_SENTENCE = 400
LONGEST_WORD = 60
"""What is longer is no word of anybody's and is left as it is: taking it apart would be slow."""
QUOTED = "“”"
"""The word of the token that stands for everything between quotation marks."""


class Token(NamedTuple):
    word: str
    start: int
    end: int


@dataclass(frozen=True)
class Sentence:
    """Tokens of one sentence, with its end sign as the last if it has one."""

    tokens: tuple[Token, ...]

    @cached_property
    def tagged(self) -> str:
        """The tokens as one string: each ` word|signs of the classes whose entries begin here`."""
        return "".join(self._tagged[0])

    @property
    def pieces(self) -> frozenset[str]:
        """All words, and the signs of all classes of which an entry begins somewhere."""
        return self._tagged[1]

    @cached_property
    def _tagged(self) -> tuple[list[str], frozenset[str]]:
        known, longer = lexicon.tagged(), lexicon.expressions()
        pieces, words, begun = [], self.words, set()
        for at, word in enumerate(words):
            if word in known:
                piece, marks = known[word]
                begun.add(marks)
            else:
                piece = f" {word}|"
            if word in longer:
                for parts, marks in longer[word]:
                    if words[at : at + len(parts)] == parts:
                        piece += marks
                        begun.add(marks)
            pieces.append(piece)
        return pieces, frozenset(words).union(*begun)

    @cached_property
    def _starts(self) -> list[int]:
        return list(accumulate(map(len, self._tagged[0]), initial=0))[:-1]

    def place(self, at: int) -> int:
        """Where the token of this number begins in the tagged string."""
        return self._starts[at]

    def covered(self, start: int, end: int) -> tuple[Token, ...]:
        """The tokens between two places of the tagged string."""
        first, last = bisect_right(self._starts, start) - 1, bisect_right(self._starts, end - 1)
        return self.tokens[first:last] if end > start else ()

    @property
    def asks(self) -> bool:
        return bool(self.tokens) and "?" in self.tokens[-1].word

    @cached_property
    def remembered(self) -> dict[object, tuple[int, int]]:
        """What an index found out about it, so that it is found out once."""
        return {}

    @cached_property
    def words(self) -> tuple[str, ...]:
        return tuple([each.word for each in self.tokens])


def sentences(text: str) -> tuple[Sentence, ...]:
    """All sentences of a text, of which the first 4,000 characters are read.

    A sentence ends at . ! ? … or a line's end, or with a quotation that ends so before a capital
    letter; one of more than 400 characters is cut at the last word that fits, and goes on as the next.
    """
    found: list[Sentence] = []
    row: list[Token] = []
    for token in _quoted(_with_are(list(_tokens(text[:LONGEST_TEXT])))):
        if row and (token.word == "\n" or token.end - row[0].start > LONGEST_SENTENCE):
            found.append(Sentence(tuple(row)))
            row = []
        if token.word == "\n":
            continue
        if row and row[-1].word == QUOTED and _ended(text, row[-1], token):
            found.append(Sentence(tuple(row)))
            row = []
        row.append(token)
        if token.word[0] in ENDS:
            found.append(Sentence(tuple(row)))
            row = []
    if row:
        found.append(Sentence(tuple(row)))
    return tuple(found)


def _ended(text: str, quoted: Token, following: Token) -> bool:
    """Whether a sentence ended inside of quotation marks, as in `He said "Stop." You laughed`."""
    within = text[quoted.start : quoted.end].rstrip("\"'”’»“‘")
    return within[-1:] in ENDS_OF_QUOTES and text[following.start].isupper()


def joined(read: tuple[Sentence, ...], first: frozenset[str], then: str) -> tuple[Sentence, ...]:
    """Sentences as they are meant: one that begins with `then` goes on from the one before it, if
    that holds a word of `first`. "I'm sorry. But you started it." is one."""
    made: list[Sentence] = []
    for each in read:
        before = made[-1] if made else None
        if before and each.words[0] == then and not first.isdisjoint(before.words):
            tokens = [one for one in before.tokens if one.word[0] not in ENDS]
            whole = Sentence((*tokens, *each.tokens))
            if whole.tokens[-1].end - whole.tokens[0].start <= LONGEST_SENTENCE:
                made[-1] = whole
                continue
        made.append(each)
    return tuple(made)


ENDS = ".!?…"
ENDS_OF_QUOTES = frozenset(ENDS)
_TOKEN = re.compile(
    r"(?P<word>[^\W_]+(?:[’'‘`´]?[^\W_]+|\*+[^\W_]+|[-‐‑](?=[^\W_])|(?<=in)[’'](?!\w))*)|(?P<line>\n)|(?P<cited>^[ \t]*>[^\n]*)"
    r"|(?P<end>[.!?…]+)|(?P<mark>[,;:()—–]| -+ )|(?P<quote>[\"“”«»„]|(?<!\w)['‘](?=\w)|(?<=[\w.,!?])[’'](?!\w))"
    r"|(?P<number>£|\$|€|%)",
    re.MULTILINE,
)
_UNSEEN = dict.fromkeys(map(ord, "\u200b\u200c\u200d\u2060\ufeff\u00ad"), "")
_STRETCHED = re.compile(r"(.)\1{2,}")


def _tokens(text: str) -> Iterator[Token]:
    seen, places = _visible(text)
    plain, known = seen is text, _known()
    for match in _TOKEN.finditer(seen):
        start, end = match.span()
        if not plain:
            start, end = places[start], _with_marks(text, places[end - 1] + 1)
        kind, written = match.lastgroup, match[0]
        if kind == "word":
            for word in known.get(written.lower()) or _words(written):
                yield Token(word, start, end)
        elif kind == "cited":
            yield Token(QUOTED, start, end)
        elif kind == "quote":
            yield Token('"' if written in '"“”«»„' else "'", start, end)
        else:
            yield Token("\n" if kind == "line" else written.strip() or "-", start, end)


def _with_marks(text: str, end: int) -> int:
    """An accent that is a character of its own belongs to the letter before it."""
    while end < len(text) and unicodedata.combining(text[end]):
        end += 1
    return end


def _visible(text: str) -> tuple[str, Sequence[int]]:
    """The text without characters of no width, wide and decorated letters made plain one by one,
    and for each character its place in the text as it was given."""
    if text.isascii():
        return text, range(len(text))
    seen, places = [], []
    for at, character in enumerate(text):
        if ord(character) in _UNSEEN or unicodedata.combining(character):
            continue
        if character > "\uff00" or "\u2100" <= character <= "\u214f":
            plain = unicodedata.normalize("NFKC", character)
            character = plain if len(plain) == 1 else character  # noqa: PLW2901
        seen.append(character)
        places.append(at)
    return "".join(seen), places


def _words(written: str) -> tuple[str, ...]:
    word = written.lower()
    if not word.isascii() or "`" in word:
        word = word.translate(_SIGNS)
    return _spelled(word) if len(word) <= LONGEST_WORD else (word,)


_SIGNS = str.maketrans({"’": "'", "‘": "'", "`": "'", "´": "'", "‐": "-", "‑": "-"})


@cache
def _known() -> Mapping[str, tuple[str, ...]]:
    """What the words stand for that are known as they are written."""
    alone = {word: (word,) for word in lexicon.words()}
    spelled = {word: tuple(meant.split("_")) for word, meant in SPELLINGS.items()}
    return {**alone, **spelled, **CONTRACTIONS}


def _spelled(word: str) -> tuple[str, ...]:
    if known := _known().get(word):
        return known
    if _STRETCHED.search(word):
        plain = _STRETCHED.sub(lambda run: _shortened(run, word), word)
        return _spelled(plain) if plain != word else (word,)
    if not word.isalpha():
        return _taken_apart(word)
    return (_with_its_g(word),)


def _with_its_g(word: str) -> str:
    """Reads "moanin" as moaning, where that is a word of the lists."""
    whole = f"{word}g"
    return whole if word.endswith("in") and whole in lexicon.words() else word


def _taken_apart(word: str) -> tuple[str, ...]:
    """Reads "there'll" as there, will; "self-centred" as self, centred."""
    for ending, meant in SUFFIXES:
        if word.endswith(ending) and len(word) > len(ending):
            return (*_spelled(word[: -len(ending)]), meant)
    if word.endswith("in'"):
        return (word[:-1] + "g",)
    return tuple(part for part in word.split("-") if part)


def _shortened(run: "re.Match[str]", word: str) -> str:
    """Reads "sooooo" as so, "willll" as will: one letter, or two where that is a word."""
    letter = run[1]
    if letter.isdigit():
        return run[0]
    twice = word[: run.start()] + letter * 2 + word[run.end() :]
    return letter * 2 if twice in lexicon.words() else letter


def _with_are(tokens: list[Token]) -> list[Token]:
    """Reads "your always late" and "ur a star" as what was meant: `you are`."""
    made: list[Token] = []
    for at, token in enumerate(tokens):
        if token.word == "your" and _is_slip(tokens, at):
            made += [Token("you", token.start, token.end), Token("are", token.start, token.end)]
        else:
            made.append(token)
    return made


def _is_slip(tokens: list[Token], at: int) -> bool:
    """Whether this "your" was meant as "you are"."""
    before = tokens[at - 1].word if at else ""
    after = tokens[at + 1].word if at + 1 < len(tokens) else ""
    return after in ARE_AFTER and before not in OWNED_AFTER


OWNED_AFTER = ("is", "was", "of", "all", "by", "about", "in", "for", "with", "on", "from", "like")
"""After these "your" is no slip: "it is all your doing"."""


def _quoted(tokens: list[Token]) -> list[Token]:
    """Everything between two quotation marks becomes one token; a lone mark is dropped."""
    if QUOTES.isdisjoint([token.word for token in tokens]):
        return tokens
    closing, made, at = _closings(tokens), [], 0
    while at < len(tokens):
        token = tokens[at]
        end = closing.get(at)
        if end is not None:
            made.append(Token(QUOTED, token.start, tokens[end].end))
            at = end
        elif token.word not in QUOTES:
            made.append(token)
        at += 1
    return made


QUOTES = frozenset(("'", '"'))
FARTHEST = 80
"""Tokens between two quotation marks that still belong together."""


def _closings(tokens: list[Token]) -> dict[int, int]:
    """For each quotation mark the next one like it, if it is near and on the same line."""
    found: dict[int, int] = {}
    last: dict[str, int] = {}
    for at in range(len(tokens) - 1, -1, -1):
        word = tokens[at].word
        if word == "\n":
            last.clear()
        elif word in QUOTES:
            end = last.get(word)
            if end is not None and end - at < FARTHEST:
                found[at] = end
            last[word] = at
    return found
