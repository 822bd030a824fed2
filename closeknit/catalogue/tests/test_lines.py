import tomllib
from dataclasses import dataclass, field

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


@dataclass
class Written:
    """A document under way, and the line on which each path was written."""

    text: str = ""
    lines: Lines = field(default_factory=dict)

    def note(self, where: Where) -> None:
        self.lines.setdefault(where, self.text.count("\n") + 1)


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
        '""""""',
        '"""\nid = 1\n[[steps]]\n# no comment\n"""',
        '"""two ""quotes"" and \\""" more\\\n  end"""""',
        "'''\nkey = ''\n\"\"\" ]\n'''",
        "'''ends in one''''",
    ]
)
GAPS = st.sampled_from(["", " ", "\n", "\n\n  ", " # ] } = \" '\n"])


@st.composite
def documents(draw: st.DrawFn) -> Written:
    written = Written()
    names = iter(range(10_000))

    def name() -> tuple[str, str]:
        key = f"k{next(names)}"
        return key, draw(st.sampled_from([key, f'"{key}"', f"'{key}'"]))

    def value(where: Where, depth: int) -> None:
        shape = draw(st.sampled_from(["scalar", "scalar", "array", "inline"])) if depth else ""
        if shape == "array":
            array(where, depth - 1)
        elif shape == "inline":
            inline(where, depth - 1)
        else:
            written.text += draw(SCALARS)

    def array(where: Where, depth: int) -> None:
        written.text += "[" + draw(GAPS)
        for position in range(draw(st.integers(0, 3))):
            written.note((*where, position))
            value((*where, position), depth)
            written.text += draw(GAPS) + "," + draw(GAPS)
        written.text += "]"

    def inline(where: Where, depth: int) -> None:
        written.text += "{ "
        for position in range(draw(st.integers(0, 2))):
            written.text += ", " if position else ""
            pair(where, depth)
        written.text += " }"

    def pair(where: Where, depth: int) -> None:
        for position in range(draw(st.integers(1, 2))):
            key, spelled = name()
            where = (*where, key)
            written.note(where)
            written.text += (draw(st.sampled_from([".", " . "])) if position else "") + spelled
        written.text += draw(st.sampled_from(["=", " = "]))
        value(where, depth)

    def pairs(where: Where) -> None:
        for _ in range(draw(st.integers(0, 3))):
            written.text += draw(st.sampled_from(["", "\n", "# x = [\n", "  "]))
            pair(where, 2)
            written.text += draw(st.sampled_from(["\n", "   # end = '''\n"]))

    def header(where: Where, spelled: str, brackets: int) -> None:
        for end in range(1, len(where) + 1):
            written.note(where[:end])
        written.text += "[" * brackets + spelled + "]" * brackets + "\n"
        pairs(where)

    pairs(())
    for _ in range(draw(st.integers(0, 3))):
        key, spelled = name()
        if draw(st.booleans()):
            header((key,), spelled, 1)
            continue
        for count in range(draw(st.integers(1, 3))):
            header((key, count), spelled, 2)
            for inner in range(draw(st.integers(0, 2))):
                header((key, count, "inner", inner), f"{spelled} . inner", 2)
            if draw(st.booleans()):
                header((key, count, "sub"), f"{spelled}.sub", 1)
    return written


@settings(max_examples=300, deadline=None)
@given(documents())
def test_each_key_is_found_where_it_was_written(written: Written) -> None:
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
