"""On which line of a TOML file each key stands.

tomllib tells lines for syntax errors only, so a text that tomllib has accepted is walked once
more. The walk knows just enough TOML to step over values; it trusts that the text is valid.
"""

import tomllib
from bisect import bisect_right

Where = tuple[str | int, ...]
Lines = dict[Where, int]

_BLANK = " \t"
_BETWEEN = " \t\n"


def key_lines(text: str) -> Lines:
    """The line (from 1) of every key, table and array element of a valid TOML text.

    Paths are tuples of keys and positions: ("steps", 2, "text"). A table or dotted key that is
    only implied stands where it is first mentioned. Invalid TOML gives meaningless lines or an
    IndexError; parse it first.
    """
    walk = _Walk(text.replace("\r\n", "\n"))
    walk.statements()
    return walk.lines


def line_of(lines: Lines, where: Where) -> int:
    """The line of a path, or of the nearest known thing around it; the first line at last."""
    while where and where not in lines:
        where = where[:-1]
    return lines.get(where, 1)


class _Walk:
    def __init__(self, text: str) -> None:
        self.text = text + "\n"
        self.at = 0
        self.lines: Lines = {}
        self.breaks = [place for place, sign in enumerate(self.text) if sign == "\n"]
        self.tables: dict[Where, int] = {}

    def statements(self) -> None:
        table: Where = ()
        self.over(_BETWEEN)
        while self.at < len(self.text):
            if self.text.startswith("[[", self.at):
                table = self.array_header()
            elif self.text[self.at] == "[":
                table = self.header()
            else:
                self.pair(table)
            self.over(_BETWEEN)

    def array_header(self) -> Where:
        line, (*outer, last) = self.line(), self.header_parts(2)
        array = (*self.inside(outer, line), last)
        count = self.tables.get(array, 0)
        self.tables[array] = count + 1
        self.lines.setdefault(array, line)
        self.lines[(*array, count)] = line
        return (*array, count)

    def header(self) -> Where:
        line = self.line()
        table = self.inside(self.header_parts(1), line)
        self.lines[table] = line
        return table

    def header_parts(self, brackets: int) -> list[str]:
        self.at += brackets
        parts = self.key()
        self.over(_BLANK)
        self.at += brackets
        return parts

    def inside(self, parts: list[str], line: int) -> Where:
        """The path of a header; through an array of tables it means the newest of them."""
        where: Where = ()
        for part in parts:
            where = (*where, part)
            self.lines.setdefault(where, line)
            if where in self.tables:
                where = (*where, self.tables[where] - 1)
        return where

    def pair(self, table: Where) -> None:
        line, where = self.line(), table
        for part in self.key():
            where = (*where, part)
            self.lines.setdefault(where, line)
        self.over(_BLANK)
        self.at += 1
        self.over(_BLANK)
        self.value(where)

    def key(self) -> list[str]:
        parts = []
        while True:
            self.over(_BLANK)
            parts.append(self.key_part())
            self.over(_BLANK)
            if self.text[self.at] != ".":
                return parts
            self.at += 1

    def key_part(self) -> str:
        start = self.at
        if self.text[start] in "\"'":
            self.string()
            name: str = tomllib.loads(f"key = {self.text[start : self.at]}")["key"]
            return name
        while self.text[self.at] not in " \t\n.=]":
            self.at += 1
        return self.text[start : self.at]

    def value(self, where: Where) -> None:
        sign = self.text[self.at]
        if sign in "\"'":
            self.string()
        elif sign == "[":
            self.array(where)
        elif sign == "{":
            self.inline_table(where)
        else:
            while self.text[self.at] not in ",]}#\n":
                self.at += 1

    def array(self, where: Where) -> None:
        self.at += 1
        self.over(_BETWEEN)
        position = 0
        while self.text[self.at] != "]":
            self.lines[(*where, position)] = self.line()
            self.value((*where, position))
            position += 1
            self.over(_BETWEEN + ",")
        self.at += 1

    def inline_table(self, where: Where) -> None:
        self.at += 1
        self.over(_BETWEEN)
        while self.text[self.at] != "}":
            self.pair(where)
            self.over(_BETWEEN + ",")
        self.at += 1

    def string(self) -> None:
        quote = self.text[self.at]
        if self.text.startswith(quote * 3, self.at):
            self.long_string(quote)
            return
        self.at += 1
        while self.text[self.at] != quote:
            self.at += 2 if self.escaped(quote) else 1
        self.at += 1

    def long_string(self, quote: str) -> None:
        self.at += 3
        while not self.text.startswith(quote * 3, self.at):
            self.at += 2 if self.escaped(quote) else 1
        self.at += 3
        # One or two quotes may stand before the closing three, as a part of the text.
        while self.text[self.at] == quote:
            self.at += 1

    def escaped(self, quote: str) -> bool:
        return quote == '"' and self.text[self.at] == "\\"

    def over(self, signs: str) -> None:
        """Steps over what stands between things; comments only where a line may end."""
        while self.at < len(self.text):
            if self.text[self.at] == "#":
                self.at = self.text.index("\n", self.at)
            elif self.text[self.at] in signs:
                self.at += 1
            else:
                return

    def line(self) -> int:
        return bisect_right(self.breaks, self.at - 1) + 1 if self.at else 1
