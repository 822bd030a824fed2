"""From a file to checked tables: every getter notes what is wrong and goes on."""

import re
from collections.abc import Collection, Iterable, Mapping
from dataclasses import dataclass, field
from datetime import date
from difflib import get_close_matches
from enum import StrEnum
from functools import cached_property
from pathlib import Path
from typing import Any, TypeVar

import tomli

from closeknit.catalogue.limits import SLUG
from closeknit.catalogue.lines import Lines, Where, key_lines, line_of
from closeknit.catalogue.mistakes import Mistake
from closeknit.catalogue.texts import complaint

Chosen = TypeVar("Chosen", bound=StrEnum)

KEY = re.compile(r"[a-z0-9]+(-[a-z0-9]+)*\Z")
_WORD = re.compile(r"\w+")


@dataclass
class Sheet:
    """One file on the table: its text, where each key stands, and the mistakes found so far."""

    path: Path
    text: str = ""
    data: dict[str, Any] = field(default_factory=dict)
    mistakes: list[Mistake] = field(default_factory=list)
    readable: bool = False

    @cached_property
    def lines(self) -> Lines:
        """Walked only when there is something to point at: most files are good."""
        return key_lines(self.text) if self.readable else {}

    def mistake(self, where: Where, sentence: str, near: str = "") -> None:
        line = self._line_with(near, line_of(self.lines, where))
        self.mistakes.append(Mistake(self.path, line, sentence, where))

    def _line_with(self, near: str, start: int) -> int:
        if near:
            for number, line in enumerate(self.text.split("\n")[start - 1 :], start):
                if near in line:
                    return number
        return start


def open_sheet(path: Path) -> Sheet:
    """Reads and parses a file. What can't be read at all gives an empty sheet with a mistake."""
    sheet = Sheet(path)
    try:
        raw = path.read_bytes()
    except OSError as error:
        sheet.mistake((), f"This file can't be opened ({error.strerror}). Look at its rights.")
        return sheet
    text, mistake = text_of(path, raw)
    if mistake is not None:
        sheet.mistakes.append(mistake)
        return sheet
    return sheet_of(path, text)


def text_of(path: Path, raw: bytes) -> tuple[str, Mistake | None]:
    """Bytes as text. Where they are not UTF-8 a mistake says on which line, and a sign that stands
    for what is not one (U+FFFD) shows the place in the text."""
    try:
        return raw.decode("utf-8-sig"), None
    except UnicodeDecodeError as error:
        line = raw[: error.start].count(b"\n") + 1
        return raw.decode("utf-8-sig", "replace"), Mistake(path, line, _NOT_UTF8)


def sheet_of(path: Path, text: str) -> Sheet:
    """A sheet of a text that came from elsewhere; `path` is what its mistakes call it by."""
    sheet = Sheet(path, text.removeprefix("\ufeff").replace("\r\n", "\n"))
    _parse(sheet)
    return sheet


_NOT_UTF8 = (
    "This line has signs that are not UTF-8. Save the file once more and choose the encoding UTF-8."
)
_PLACE = re.compile(r" \((?:at line (\d+), column \d+|at end of document)\)$")


def _parse(sheet: Sheet) -> None:
    try:
        sheet.data = tomli.loads(sheet.text)
    except tomli.TOMLDecodeError as error:
        said = str(error)
        place = _PLACE.search(said)
        line = int(place[1]) if place and place[1] else sheet.text.rstrip("\n").count("\n") + 1
        reason = _PLACE.sub("", said)
        sheet.mistakes.append(Mistake(sheet.path, line, _NOT_TOML.format(reason=reason)))
    except ValueError:
        # Python reads no number of more than 4300 digits.
        found = _ENDLESS.search(sheet.text)
        line = sheet.text.count("\n", 0, found.start()) + 1 if found else 1
        sheet.mistakes.append(Mistake(sheet.path, line, "This number is far too long. Shorten it."))
    except RecursionError:
        sheet.mistake((), "This file nests brackets too deeply to be read. Write it flatter.")
    else:
        sheet.readable = True


_ENDLESS = re.compile(r"[0-9_]{4000,}")
_NOT_TOML = (
    "This is not TOML that can be read ({reason}). Look for a missing quotation mark or equals"
    " sign on this line or on the one above."
)


@dataclass
class Table:
    """One table of a sheet, with the name that its mistakes call it by."""

    sheet: Sheet
    data: Mapping[str, Any]
    where: Where = ()
    called: str = "this file"

    def mistake(self, key: str | None, sentence: str, near: str = "") -> None:
        self.sheet.mistake((*self.where, key) if key else self.where, sentence, near)

    def only(self, allowed: Collection[str], elsewhere: Mapping[str, str] | None = None) -> None:
        """Notes each key that has no place here; `elsewhere` tells where a key does belong."""
        for key in self.data:
            if key not in allowed:
                hint = (elsewhere or {}).get(key) or did_you_mean(key, allowed)
                self.mistake(key, f'"{key}" has no place in {self.called}. {hint}')

    def text(
        self, key: str, limit: int, missing: str = "", *, markdown: bool = False
    ) -> str | None:
        """A text of at most `limit` signs; with `missing`, the sentence for its absence."""
        value = self.data.get(key)
        if value is None:
            if missing:
                self.mistake(None, f'"{key}" is missing in {self.called}. {missing}')
            return None
        if not isinstance(value, str):
            self.mistake(key, f'"{key}" in {self.called} is to be a text between quotation marks.')
            return None
        return self.good_text(key, value.strip(), limit, markdown=markdown)

    def good_text(self, key: str, value: str, limit: int, *, markdown: bool) -> str:
        if not value:
            self.mistake(key, f'"{key}" in {self.called} is empty. Write it, or take the key out.')
        if len(value) > limit:
            over = f'"{key}" in {self.called} has {len(value)} signs; there is room for {limit}.'
            self.mistake(key, f"{over} Shorten it.")
        if found := complaint(value, markdown=markdown):
            self.mistake(key, f'"{key}" in {self.called} {found.sentence}', found.near)
        return value

    def texts(self, key: str, limit: int) -> tuple[str, ...]:
        """A list of texts, none of them twice."""
        kept: dict[str, str] = {}
        for position, value in enumerate(self._list(key)):
            item = Table(self.sheet, {}, (*self.where, key), self.called)
            if not isinstance(value, str):
                item.sheet.mistake((*item.where, position), f'"{key}" is a list of texts only.')
                continue
            self.good_text(key, value.strip(), limit, markdown=False)
            if kept.setdefault(plain(value), value) is not value:
                twice = f'"{value}" stands twice in {self.called}. Keep one of them.'
                item.sheet.mistake((*item.where, position), twice)
        return tuple(value.strip() for value in kept.values())

    def slug(self, key: str, missing: str) -> str:
        """A key or id: small letters, digits and hyphens, as it stands in addresses."""
        value = self.text(key, SLUG, missing) or ""
        if value and not KEY.match(value):
            advice = 'Use small letters, digits and hyphens, like "small-thing".'
            self.mistake(key, f'"{value}" can\'t be the "{key}" of {self.called}. {advice}')
        return value

    def number(self, key: str, low: int, high: int, missing: str = "") -> int | None:
        value = self.data.get(key)
        if value is None:
            if missing:
                self.mistake(None, f'"{key}" is missing in {self.called}. {missing}')
            return None
        if not isinstance(value, int) or isinstance(value, bool) or not low <= value <= high:
            wanted = f"a whole number from {low} to {high}, without quotation marks"
            self.mistake(key, f'"{key}" in {self.called} is to be {wanted}.')
            return None
        return value

    def numbers(self, key: str, low: int, high: int, most: int) -> tuple[int, ...]:
        """A list of whole numbers, none twice; empty where the key is missing."""
        found = self._list(key)
        good = [n for n in found if type(n) is int and low <= n <= high]
        if key in self.data and (not 1 <= len(good) <= most or len(set(good)) < len(found)):
            wanted = f"a list of 1 to {most} whole numbers from {low} to {high}, none twice"
            self.mistake(key, f'"{key}" in {self.called} is to be {wanted}.')
        return tuple(good)

    def flag(self, key: str, *, usual: bool) -> bool:
        value = self.data.get(key, usual)
        if not isinstance(value, bool):
            said = "is to be true or false, without quotation marks"
            self.mistake(key, f'"{key}" in {self.called} {said}.')
            return usual
        return value

    def day(self, key: str, missing: str) -> date:
        value = self.data.get(key)
        if type(value) is date:
            return value
        if value is None:
            self.mistake(None, f'"{key}" is missing in {self.called}. {missing}')
        else:
            self.mistake(key, f'"{key}" in {self.called} is to be a day, like 2026-03-01.')
        return date.min

    def one(self, key: str, names: Iterable[str], missing: str = "") -> str | None:
        """One word out of a closed set."""
        value = self.text(key, SLUG, missing)
        if value and value not in (known := tuple(names)):
            hint = did_you_mean(value, known)
            self.mistake(key, f'"{value}" is not a {key} that the program knows. {hint}')
            return None
        return value or None

    def some(self, key: str, kind: type[Chosen], missing: str = "") -> frozenset[Chosen]:
        """Several words out of a closed set, none twice."""
        if key not in self.data:
            if missing:
                self.mistake(None, f'"{key}" is missing in {self.called}. {missing}')
            return frozenset()
        chosen: set[Chosen] = set()
        for position, value in enumerate(self._list(key)):
            member = _member(kind, value)
            place = (*self.where, key, position)
            if member is None:
                hint = did_you_mean(str(value), [name.value for name in kind])
                self.sheet.mistake(place, f'"{value}" in "{key}" is not known. {hint}')
            elif member in chosen:
                self.sheet.mistake(place, f'"{value}" stands twice in "{key}". Keep one of them.')
            else:
                chosen.add(member)
        if not self.data[key]:
            self.mistake(key, f'"{key}" in {self.called} is empty. Name at least one.')
        return frozenset(chosen)

    def table(self, key: str, called: str) -> "Table | None":
        value = self.data.get(key)
        if value is None:
            return None
        if not isinstance(value, dict):
            self.mistake(key, f'"{key}" in {self.called} is to be a table of its own keys.')
            return None
        return Table(self.sheet, value, (*self.where, key), called)

    def tables(self, key: str, called: str) -> list["Table"]:
        """The tables of an array like [[steps]]; `called` is completed with the number."""
        found = []
        for position, value in enumerate(self._list(key)):
            place = (*self.where, key, position)
            if isinstance(value, dict):
                name = value.get("key") or value.get("service") or f"number {position + 1}"
                found.append(Table(self.sheet, value, place, f'{called} "{name}"'))
            else:
                self.sheet.mistake(place, f'Each of "{key}" is to begin with [[{key}]].')
        return found

    def _list(self, key: str) -> list[Any]:
        value = self.data.get(key, [])
        if isinstance(value, list):
            return value
        self.mistake(key, f'"{key}" in {self.called} is to be a list in square brackets.')
        return []


def did_you_mean(word: str, known: Iterable[str]) -> str:
    known = sorted(known)
    near = get_close_matches(word, known, n=1, cutoff=0.6)
    if near:
        return f'Did you mean "{near[0]}"?'
    return f"What may stand here: {', '.join(known)}."


def plain(text: str) -> str:
    """A text without its dress, to tell whether two texts are the same."""
    return " ".join(_WORD.findall(text.casefold()))


def _member(kind: type[Chosen], value: object) -> Chosen | None:
    try:
        return kind(value) if isinstance(value, str) else None
    except ValueError:
        return None
