"""Tables of four published data sets: their columns, and what becomes of a row.

Wu et al. 2022, "AnnoMI: A Dataset of Expert-Annotated Counselling Dialogues"; Jaidka et al. 2020,
"The CL-Aff OffMyChest Shared Task"; Demszky et al. 2020, "GoEmotions: A Dataset of Fine-Grained
Emotions"; Pei and Jurgens 2020, "Quantifying Intimacy in Language".
"""

import re
import sys
from collections.abc import Callable, Collection, Mapping
from dataclasses import dataclass

from closeknit.coach.evaluating.material import Comment, Material, Turn, Unreadable

Row = Mapping[str, str]

ACTS = ("question", "reflection", "therapist_input", "other")
FORMS = ("open", "closed")
HALF = 0.5
"""The share of labellers from which on a turn asks."""
KIND_LABELS = frozenset(
    (
        "admiration",
        "amusement",
        "approval",
        "caring",
        "desire",
        "excitement",
        "gratitude",
        "joy",
        "love",
        "optimism",
        "pride",
        "relief",
    )
)
"""The positive labels of GoEmotions: a comment that has no other is one in which nothing is to be
flagged."""

UNDECIDED = frozenset(("curiosity", "neutral", "realization", "surprise"))
"""What else annotators said of comments that they found neither positive nor negative; many a plain
insult is among them."""

HALVES = range(0xD800, 0xE000)
"""Numbers that stand for no character."""

_WRITTEN_OUT = re.compile(r"<U\+([0-9A-F]{4,6})>")


@dataclass(frozen=True, slots=True)
class Source:
    """The columns that are needed, and what takes up a row: True if it is labelled. A row that
    has no label is passed over; one with a strange value raises Unreadable."""

    name: str
    columns: tuple[str, ...]
    take: Callable[[Row, Material], bool]


def _annomi(row: Row, found: Material) -> bool:
    if row["speaker"] != "therapist" or not row["main"]:
        return False
    act, form = _one_of(row, "main", ACTS), _one_of(row, "qsub", ("", *FORMS))
    asks, labellers = _number(row, "q") >= HALF, int(_number(row, "n_ann"))
    found.turns.append(Turn(row["text"], row["context"], act, asks, labellers, form, row["group"]))
    return True


def _claff(row: Row, found: Material) -> bool:
    names = ("Emo_support", "Emotional_disclosure", "Information_disclosure")
    if not all(row[name].strip() for name in names):
        return False
    found.comments.append(
        Comment(written(row["text"]), row["group"], *(_truth(row, name) for name in names))
    )
    return True


def _goemotions(row: Row, found: Material) -> bool:
    labels = set(re.findall(r"\w+", row["labels"]))
    if not labels or labels - KIND_LABELS - UNDECIDED:
        return False
    (found.neutral_words if labels & UNDECIDED else found.kind_words).append(row["text"])
    return True


def _question_intimacy(row: Row, found: Material) -> bool:
    found.questions.append(row["text"])
    return True


SOURCES = (
    Source(
        "annomi", ("speaker", "text", "n_ann", "main", "q", "qsub", "context", "group"), _annomi
    ),
    Source(
        "claff_offmychest",
        ("text", "Emotional_disclosure", "Information_disclosure", "Emo_support", "group"),
        _claff,
    ),
    Source("goemotions", ("text", "labels"), _goemotions),
    Source("question_intimacy", ("text", "score"), _question_intimacy),
)


def source_for(folders: Collection[str], columns: Collection[str]) -> Source:
    """The data set that a table belongs to: by the name of a folder above it, or by its columns."""
    for source in SOURCES:
        missing = [column for column in source.columns if column not in columns]
        if source.name in folders and missing:
            raise Unreadable(f"A table of {source.name} also has the columns {', '.join(missing)}.")
        if source.name in folders:
            return source
    for source in SOURCES:
        if set(source.columns) <= set(columns):
            return source
    known = ", ".join(source.name for source in SOURCES)
    raise Unreadable(f"Its columns are those of no table that is known here ({known}).")


def written(text: str) -> str:
    """CL-Aff writes what it could not show as <U+0092>: signs of Windows-1252, or code points."""
    return _WRITTEN_OUT.sub(lambda sign: _sign(int(sign[1], 16)), text)


def _sign(code: int) -> str:
    if code in range(0x80, 0xA0):
        return bytes([code]).decode("cp1252", "replace")
    return chr(code) if code <= sys.maxunicode and code not in HALVES else "\ufffd"


def _one_of(row: Row, name: str, values: Collection[str]) -> str:
    if row[name] not in values:
        raise Unreadable(f"“{row[name]}” is no value of {name}.")
    return row[name]


def _number(row: Row, name: str) -> float:
    if not re.fullmatch(r"(\d+(\.\d+)?)?", row[name]):
        raise Unreadable(f"“{row[name]}” is no value of {name}: a number.")
    return float(row[name] or 0)


def _truth(row: Row, name: str) -> bool:
    if row[name].strip() not in ("0", "1", "0.0", "1.0"):
        raise Unreadable(f"“{row[name]}” is no value of {name}: 0 or 1.")
    return float(row[name]) > 0
