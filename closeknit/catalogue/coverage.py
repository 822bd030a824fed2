"""What the five articles that Closeknit began with ask of people, and where each paragraph went.

`content/coverage.toml` holds it paragraph by paragraph; `closeknit practices coverage` makes
`docs/practices.md` of it.
"""

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from closeknit.catalogue.kinds import BondKind, Strategy, Way
from closeknit.catalogue.loading import CONTENT, Catalogue, load
from closeknit.catalogue.practice import Practice, Reading
from closeknit.catalogue.reading import Sheet, Table, did_you_mean, open_sheet

COVERAGE = "coverage.toml"
COVERAGE_KEYS = frozenset({"sources", "parts", "rows"})
SOURCE_KEYS = frozenset({"number", "reading"})
PART_KEYS = frozenset({"key", "title"})
ROW_KEYS = frozenset({"source", "part", "lines", "says", "practices", "readings", "left_out"})
MOST_LINES = 10_000

Lines = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Row:
    """One paragraph: its article, its first and last line there, and what it asks, in our words.

    Either `practices` and `readings` answer it, or `left_out` says why nothing does.
    """

    source: int
    part: str
    lines: Lines
    says: str
    practices: tuple[str, ...]
    readings: tuple[str, ...]
    left_out: str


@dataclass(frozen=True, slots=True)
class Coverage:
    """`sources` are the articles (number in the folder of sources, id of their reading), `parts` the
    titles of the parts that rows belong to, in order."""

    sources: Mapping[int, str] = field(default_factory=dict)
    parts: Mapping[str, str] = field(default_factory=dict)
    rows: tuple[Row, ...] = ()


def read_coverage(sheet: Sheet) -> Coverage:
    """What stands in a sheet; what is wrong in it is noted there."""
    if not sheet.readable:
        return Coverage()
    table = Table(sheet, sheet.data)
    table.only(COVERAGE_KEYS)
    sources, parts = table.tables("sources", "source"), table.tables("parts", "part")
    return Coverage(
        sources=dict(_source(source) for source in sources),
        parts=dict(_part(part) for part in parts),
        rows=tuple(_row(row) for row in table.tables("rows", "row")),
    )


def _source(table: Table) -> tuple[int, str]:
    table.only(SOURCE_KEYS)
    number = table.number("number", 0, 99, "Number the article as its file is.") or 0
    return number, table.slug("reading", "Name the reading that is about it.")


def _part(table: Table) -> tuple[str, str]:
    table.only(PART_KEYS)
    key = table.slug("key", "Give the part a short name of its own.")
    return key, table.text("title", 80, "Give the part a heading.") or ""


def _row(table: Table) -> Row:
    table.only(ROW_KEYS)
    lines = table.data.get("lines")
    match lines:
        case [int(first), int(last)] if 1 <= first <= last <= MOST_LINES:
            lines = (first, last)
        case _:
            table.mistake("lines", '"lines" is to be the first and the last line, like [12, 14].')
            lines = (1, 1)
    return Row(
        source=table.number("source", 0, 99, "Name the article by its number.") or 0,
        part=table.slug("part", "Name the part it belongs to."),
        lines=lines,
        says=table.text("says", 160, "Say what the paragraph asks, in our words.") or "",
        practices=table.texts("practices", 60),
        readings=table.texts("readings", 60),
        left_out=table.text("left_out", 160) or "",
    )


def check_coverage(sheet: Sheet, coverage: Coverage, catalogue: Catalogue) -> None:
    """Notes in the sheet what its rows name and that is not there, and rows that overlap."""
    for number, reading in enumerate(coverage.sources.values()):
        _named(sheet, ("sources", number, "reading"), [reading], catalogue.readings, "reading")
    reached: dict[int, int] = {}
    for number, row in enumerate(coverage.rows):
        where = ("rows", number)
        _named(sheet, (*where, "source"), [row.source], coverage.sources, "source")
        _named(sheet, (*where, "part"), [row.part], coverage.parts, "part")
        _named(sheet, (*where, "practices"), row.practices, catalogue.by_id, "practice")
        _named(sheet, (*where, "readings"), row.readings, catalogue.readings, "reading")
        if bool(row.left_out) == bool(row.practices or row.readings):
            said = 'Name practices or readings, or say why there is none in "left_out".'
            sheet.mistake(where, f"Either something answers it or it is left out. {said}")
        if row.lines[0] <= reached.get(row.source, 0):
            said = f"Line {row.lines[0]} of article {row.source} is in an earlier row already."
            sheet.mistake((*where, "lines"), f"{said} Keep it in one of them.")
        reached[row.source] = max(row.lines[1], reached.get(row.source, 0))


def _named(
    sheet: Sheet,
    where: tuple[str | int, ...],
    names: Iterable[str | int],
    known: Mapping[str, object] | Mapping[int, object],
    called: str,
) -> None:
    for name in names:
        if name not in known:
            hint = did_you_mean(str(name), map(str, known))
            sheet.mistake(where, f'There is no {called} "{name}". {hint}')


def covered() -> Coverage:
    """What is shipped."""
    return read_coverage(open_sheet(CONTENT / COVERAGE))


def as_markdown(coverage: Coverage, catalogue: Catalogue) -> str:
    """The text of `docs/practices.md`."""
    parts = [
        _OPENING,
        *(_article(number, coverage, catalogue) for number in coverage.sources),
        _shelf(catalogue.readings.values(), set(coverage.sources.values())),
        _every_practice(catalogue),
    ]
    return "\n".join(parts)


_OPENING = """\
# Where the practices come from

Made by `closeknit practices coverage`; what stands here is written in `closeknit/catalogue/content/`.

Closeknit began with five articles. For every paragraph of theirs, this page says in our words what it
asks or claims, and which practices (`like-this`) and readings (*like-this*) answer it, or why nothing
does. The numbers are lines of the article's text. After the articles come the books, studies and methods
that practices rest on, and a list of all practices.
"""


def _article(number: int, coverage: Coverage, catalogue: Catalogue) -> str:
    reading = catalogue.readings[coverage.sources[number]]
    author = reading.author or "no author given"
    year = reading.year or "no year given"
    rows = [row for row in coverage.rows if row.source == number]
    said = [f"## {reading.title}", "", f"{author[0].upper()}{author[1:]}, {year}.", ""]
    for key, title in coverage.parts.items():
        if part := [row for row in rows if row.part == key]:
            said += [f"### {title}", "", *_table(_ROW_HEADS, map(_cells, part)), ""]
    return "\n".join(said)


_ROW_HEADS = ("lines", "what it asks", "answered by")


def _cells(row: Row) -> tuple[str, ...]:
    first, last = row.lines
    named = [f"`{name}`" for name in row.practices] + [f"*{name}*" for name in row.readings]
    answer = ", ".join(named) or f"Left out: {row.left_out}"
    return (str(first) if first == last else f"{first}–{last}", row.says, answer)


def _shelf(readings: Iterable[Reading], articles: set[str]) -> str:
    """Everything that practices rest on, beside the articles themselves."""
    rest = sorted(
        (each for each in readings if each.id not in articles),
        key=lambda each: (each.kind, each.title),
    )
    rows = (
        (
            each.kind,
            f"{each.title} (*{each.id}*)",
            ", ".join(str(part) for part in (each.author, each.year) if part),
            ", ".join(f"`{name}`" for name in each.practices),
        )
        for each in rest
    )
    heads = ("kind", "title", "by", "practices")
    return "\n".join(["## Books, studies, methods and questions", "", *_table(heads, rows), ""])


def _every_practice(catalogue: Catalogue) -> str:
    said = [f"## All {len(catalogue.practices)} practices", "", _LETTERS]
    heads = ("practice", "title", "depth", "minutes", "ways", "bonds")
    for strategy in Strategy:
        rows = [_facts(each) for each in catalogue.practices if each.strategy is strategy]
        if rows:
            said += [f"### {strategy.capitalize()}", "", *_table(heads, rows), ""]
    return "\n".join(said)


_LETTERS = """\
Ways: A alone, T each in their own time, S side by side with one phone, L live on two screens. Bonds: p
partner, f friend, k family, c colleague, m just me. Depth: 1 facts, 2 opinions, 3 feelings, 4 struggles,
5 fears and longings.
"""
_BONDS = dict(zip(BondKind, "pfkcm", strict=True))


def _facts(practice: Practice) -> tuple[str, ...]:
    low, high = practice.depth
    return (
        f"`{practice.id}`",
        practice.title,
        str(low) if low == high else f"{low}–{high}",
        ", ".join(str(minutes) for minutes in sorted({form.minutes for form in practice.forms})),
        " ".join(way.value for way in Way if way in practice.ways),
        " ".join(letter for bond, letter in _BONDS.items() if bond in practice.bonds),
    )


def _table(heads: tuple[str, ...], rows: Iterable[tuple[str, ...]]) -> Iterable[str]:
    yield _line(heads)
    yield _line("---" for _ in heads)
    yield from map(_line, rows)


def _line(cells: Iterable[str]) -> str:
    return f"| {' | '.join(cell.replace('|', chr(92) + '|') for cell in cells)} |"


def coverage_text() -> str:
    """The page of what is shipped."""
    return as_markdown(covered(), load())
