"""What was measured, for people, for `docs/coach.md` and for programs."""

import json
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass

from closeknit.coach.evaluating.figures import Interval
from closeknit.coach.evaluating.results import Evaluation, Figure, OfKind

VERSION = 1
BEGIN, END = "<!-- table -->", "<!-- end of table -->"


@dataclass(frozen=True, slots=True)
class Table:
    """A heading, a remark, and rows of words of which the first names the columns."""

    heading: str
    remark: str
    rows: Sequence[Sequence[str]]


def tables(found: Evaluation) -> Iterator[Table]:
    """Only those that have a row."""
    if found.hints:
        yield Table("Hints", HINTS_REMARK, [HINTS_HEAD, *map(_of_hint, found.hints)])
    if found.strengths:
        rows = map(_of_strength, found.strengths)
        yield Table("Strengths", STRENGTHS_REMARK, [STRENGTHS_HEAD, *rows])
    if found.figures:
        rows = map(_of_figure, found.figures)
        yield Table("Other figures", FIGURES_REMARK, [FIGURES_HEAD, *rows])


HINTS_HEAD = (
    "kind", "labelled", "shown", "right", "precision", "recall", "F1", "kind or a neighbour", "floor", "",
)  # fmt: skip
HINTS_REMARK = (
    "“right”: the text has that kind among its labels. “Kind or a neighbour”: it has a label of any "
    "hint kind. Precision and recall with Wilson’s, F1 with a bootstrap’s 95 % interval. Kinds that "
    "are off are measured as if they were on."
)
STRENGTHS_HEAD = ("kind", "labelled", "shown", "right", "precision", "recall", "F1")
STRENGTHS_REMARK = "On drafts and replies in which somebody labelled at least one strength."
FIGURES_HEAD = ("figure", "texts", "value", "floor", "")
FIGURES_REMARK = "Milliseconds are processor time; for speed, “texts” are rounds."


def as_text(found: Evaluation) -> str:
    """Columns under one another, for a terminal."""
    parts = [_files(found)]
    for table in tables(found):
        parts += [f"{table.heading}. {table.remark}", "\n".join(_aligned(table.rows))]
    return "\n\n".join(parts)


def as_markdown(found: Evaluation) -> str:
    """What stands between the marks of `docs/coach.md`."""
    parts = [_files(found)]
    for table in tables(found):
        parts += [f"### {table.heading}", table.remark, "\n".join(_piped(table.rows))]
    return "\n\n".join(parts)


def as_json(found: Evaluation) -> str:
    """One object; `docs/command-line.md` describes its keys."""
    told = {
        "version": VERSION,
        "files": dict(found.files),
        "hints": [_hint_keys(each) for each in found.hints],
        "strengths": [_kind_keys(each) for each in found.strengths],
        "figures": [_figure_keys(each) for each in found.figures],
        "mistakes": [str(each) for each in found.mistakes],
    }
    return json.dumps(told, ensure_ascii=False, indent=2)


def with_table(page: str, table: str) -> str:
    """The page with what stands between its two marks replaced. ValueError without the marks."""
    before, rest = page.split(BEGIN)
    _, after = rest.split(END)
    return f"{before}{BEGIN}\n{table}\n{END}{after}"


def _files(found: Evaluation) -> str:
    named = ", ".join(f"{name} ({count:,})" for name, count in found.files.items() if count)
    return f"Measured on labelled texts: {named}."


def _of_hint(each: OfKind) -> tuple[str, ...]:
    return (
        each.kind if each.on else f"{each.kind} (off)",
        *_counted(each),
        _number(each.counts.precision, each.precision_interval),
        _number(each.counts.recall, each.recall_interval),
        _number(each.counts.f1, each.f1_interval),
        _number(each.near_share),
        f"≥ {each.least:g}" if each.least else "",
        _met(each.met),
    )


def _of_strength(each: OfKind) -> tuple[str, ...]:
    return (
        each.kind,
        *_counted(each),
        _number(each.counts.precision, each.precision_interval),
        _number(each.counts.recall, each.recall_interval),
        _number(each.counts.f1),
    )


def _of_figure(each: Figure) -> tuple[str, ...]:
    if each.value is None:
        return each.about, f"{each.of:,}", "not measured yet", each.floor, ""
    number = _number(each.value, each.interval) if not each.unit else _short(each)
    value = f"{number} {each.unit}".rstrip()
    return each.about, f"{each.of:,}", value, each.floor, _met(each.met)


def _counted(each: OfKind) -> tuple[str, ...]:
    return str(each.counts.labelled), str(each.counts.shown), str(each.counts.right)


def _short(each: Figure) -> str:
    interval = "" if each.interval is None else f" ({each.interval[0]:.1f}–{each.interval[1]:.1f})"
    return f"{each.value:.2f}{interval}"


def _number(value: float | None, interval: Interval | None = None) -> str:
    if value is None:
        return "–"
    return f"{value:.2f}" if interval is None else f"{value:.2f} ({_between(interval)})"


def _between(interval: Interval) -> str:
    return "–".join(f"{each:.2f}" for each in interval)


def _met(met: bool | None) -> str:
    return "" if met is None else "reached" if met else "missed"


def _aligned(rows: Sequence[Sequence[str]]) -> Iterable[str]:
    widths = [max(map(len, column)) for column in zip(*rows, strict=True)]
    for row in rows:
        cells = (word.ljust(width) for word, width in zip(row, widths, strict=True))
        yield "  ".join(cells).rstrip()


def _piped(rows: Sequence[Sequence[str]]) -> Iterable[str]:
    for number, row in enumerate(rows):
        yield f"| {' | '.join(row)} |"
        if number == 0:
            yield "|" + "---|" * len(row)


def _kind_keys(each: OfKind) -> dict[str, object]:
    return {
        "kind": each.kind,
        "labelled": each.counts.labelled,
        "shown": each.counts.shown,
        "right": each.counts.right,
        "precision": each.counts.precision,
        "precision_interval": each.precision_interval,
        "recall": each.counts.recall,
        "recall_interval": each.recall_interval,
        "f1": each.counts.f1,
    }


def _hint_keys(each: OfKind) -> dict[str, object]:
    return {
        **_kind_keys(each),
        "f1_interval": each.f1_interval,
        "near": each.near,
        "near_share": each.near_share,
        "on": each.on,
        "floor": each.least,
        "met": each.met,
    }


def _figure_keys(each: Figure) -> dict[str, object]:
    return {
        "id": each.id,
        "about": each.about,
        "texts": each.of,
        "value": each.value,
        "interval": each.interval,
        "unit": each.unit or None,
        "floor": each.floor or None,
        "met": each.met,
    }
