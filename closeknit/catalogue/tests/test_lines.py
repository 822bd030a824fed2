import tomllib

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from closeknit.catalogue.lines import Lines, Where, key_lines, line_of

EXAMPLE = '''\
# A comment with key = "value" and [table].
id = "one"   # a trailing comment = too
text = """
id = "not a key"
[[steps]]
He said \\""" and went on.
"""
'quoted key' = 1
"with \\u0061 = sign" = 2
a.b . c = 3
list = [ # [ not nested
  "x, y", # ]
  [1, 2],
  { inner = "}", other = 1 }, ]

[scale]
low = \'\'\'it's # "low"
still = low\'\'\'

[[steps]]
key = "first"
  [steps.scale]
  low = 1
  [[steps.options]]
  key = "o1"
  [[steps.options]]
  key = "o2"
[[steps]]
key = "second"
[[steps.options]]
key = "o3"
'''


def test_every_kind_of_key_is_found_on_its_line() -> None:
    lines = key_lines(EXAMPLE)
    assert lines[("id",)] == 2
    assert lines[("text",)] == 3
    assert lines[("quoted key",)] == 8
    assert lines[("with a = sign",)] == 9
    assert lines[("a", "b", "c")] == 10
    assert lines[("list", 0)] == 12
    assert lines[("list", 1, 1)] == 13
    assert lines[("list", 2, "other")] == 14
    assert lines[("scale", "low")] == 17
    assert lines[("steps", 0, "key")] == 21
    assert lines[("steps", 0, "scale", "low")] == 23
    assert lines[("steps", 0, "options", 1, "key")] == 27
    assert lines[("steps", 1)] == 28
    assert lines[("steps", 1, "options", 0, "key")] == 31
    assert lines.keys() == paths(tomllib.loads(EXAMPLE))


@pytest.mark.parametrize("ending", ["\n", "\r\n"])
def test_lines_count_alike_with_either_line_ending(ending: str) -> None:
    assert key_lines(f"a = 1{ending}{ending}b = 2")[("b",)] == 3


def test_an_unknown_path_falls_back_to_what_is_around_it() -> None:
    lines = key_lines("[[steps]]\nkey = 1\n[[steps]]\nkey = 2")
    assert line_of(lines, ("steps", 1, "text")) == 3
    assert line_of(lines, ("nothing",)) == 1
    assert line_of({}, ()) == 1


def paths(value: object, where: Where = ()) -> set[Where]:
    """Every path of a parsed document, found without the walk."""
    inner: list[tuple[str | int, object]] = []
    if isinstance(value, dict):
        inner = list(value.items())
    elif isinstance(value, list):
        inner = list(enumerate(value))
    found = {where} if where else set()
    return found.union(*(paths(each, (*where, key)) for key, each in inner))


SCALARS = st.sampled_from(
    [
        "1",
        "-2.5e3",
        "true",
        "2026-03-01",
        "1979-05-27 07:32:00Z",
        '""',
        '"a # b = [c] {d}"',
        '"say \\"x\\" \\\\"',
        "''",
        "'raw \\ # \"x\" = ['",
        "'ends in a backslash\\'",
        "'''so does this\\'''",
        '""""""',
        '"""\nid = 1\n[[steps]]\n# no comment\n"""',
        '"""two ""quotes"" and \\""" more\\\n  end"""""',
        "'''\nkey = ''\n\"\"\" ]\n'''",
        "'''ends in one''''",
    ]
)
GAPS = st.sampled_from(["", " ", "\n", "\n\n  ", " # ] } = \" '\n"])


class Writer:
    """Writes a document and notes the line on which each path was written."""

    def __init__(self, draw: st.DrawFn) -> None:
        self.draw = draw
        self.text = ""
        self.lines: Lines = {}
        self.names = 0

    def document(self) -> None:
        self.pairs(())
        for _ in range(self.number(3)):
            key, spelled = self.name()
            if self.draw(st.booleans()):
                self.table((key,), f"[{spelled}]")
            else:
                self.tables(key, spelled)

    def tables(self, key: str, spelled: str) -> None:
        for count in range(self.number(3)):
            self.table((key, count), f"[[{spelled}]]")
            for inner in range(self.number(2)):
                self.table((key, count, "inner", inner), f"[[{spelled} . inner]]")
            if self.draw(st.booleans()):
                self.table((key, count, "sub"), f"[ {spelled}.sub ]")

    def table(self, where: Where, header: str) -> None:
        for end in range(1, len(where) + 1):
            self.note(where[:end])
        self.text += header + "\n"
        self.pairs(where)

    def pairs(self, where: Where) -> None:
        for _ in range(self.number(3)):
            self.text += self.one_of("", "\n", "# x = [\n", "  ")
            self.pair(where, 2)
            self.text += self.one_of("\n", "   # end = '''\n")

    def pair(self, where: Where, depth: int) -> None:
        key, spelled = self.name()
        where = (*where, key)
        self.note(where)
        self.text += spelled
        if self.draw(st.booleans()):
            key, spelled = self.name()
            where = (*where, key)
            self.note(where)
            self.text += self.one_of(".", " . ") + spelled
        self.text += self.one_of("=", " = ")
        self.value(where, depth)

    def value(self, where: Where, depth: int) -> None:
        shape = self.one_of("scalar", "scalar", "array", "inline") if depth else "scalar"
        if shape == "array":
            self.array(where, depth - 1)
        elif shape == "inline":
            self.inline(where, depth - 1)
        else:
            self.text += self.draw(SCALARS)

    def array(self, where: Where, depth: int) -> None:
        self.text += "[" + self.draw(GAPS)
        for position in range(self.number(3)):
            self.note((*where, position))
            self.value((*where, position), depth)
            self.text += self.draw(GAPS) + "," + self.draw(GAPS)
        self.text += "]"

    def inline(self, where: Where, depth: int) -> None:
        self.text += "{ "
        for position in range(self.number(2)):
            self.text += ", " if position else ""
            self.pair(where, depth)
        self.text += " }"

    def name(self) -> tuple[str, str]:
        self.names += 1
        key = f"k{self.names}"
        return key, self.one_of(key, f'"{key}"', f"'{key}'")

    def note(self, where: Where) -> None:
        self.lines.setdefault(where, self.text.count("\n") + 1)

    def number(self, most: int) -> int:
        return self.draw(st.integers(0, most))

    def one_of(self, *texts: str) -> str:
        return self.draw(st.sampled_from(texts))


@st.composite
def documents(draw: st.DrawFn) -> Writer:
    writer = Writer(draw)
    writer.document()
    return writer


@settings(max_examples=120, deadline=None)
@given(documents())
def test_each_key_is_found_where_it_was_written(written: Writer) -> None:
    assert key_lines(written.text) == written.lines
    assert written.lines.keys() == paths(tomllib.loads(written.text))


@settings(max_examples=500, deadline=None)
@given(st.text("ab.=\"'[]{},# \n\\1", max_size=40))
@example("a=[[[]],[{}]]\n[b.a]\n[b]\n")
@example("[a.b]\n[[a.c]]\n[a.c.d]\n")
def test_whatever_tomllib_reads_is_walked_to_the_same_paths(text: str) -> None:
    try:
        data = tomllib.loads(text)
    except tomllib.TOMLDecodeError:
        return
    assert key_lines(text).keys() == paths(data)
