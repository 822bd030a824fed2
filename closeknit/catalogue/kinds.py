"""The closed sets of the catalogue. A new step kind, way or strategy is added here and nowhere else."""

from dataclasses import dataclass
from enum import StrEnum


class Way(StrEnum):
    """How a practice is done. The letters are what practice files and the JSON list use."""

    ALONE = "A"
    OWN_TIME = "T"
    SIDE_BY_SIDE = "S"
    LIVE = "L"


class BondKind(StrEnum):
    PARTNER = "partner"
    FRIEND = "friend"
    FAMILY = "family"
    COLLEAGUE = "colleague"
    JUST_ME = "just-me"


class Strategy(StrEnum):
    UNDERSTAND = "understand"
    SAFETY = "safety"
    COMMUNICATION = "communication"
    TIME = "time"
    EMPATHY = "empathy"
    VULNERABILITY = "vulnerability"
    PRESENCE = "presence"
    TECHNOLOGY = "technology"
    TRUST = "trust"
    TOUCH = "touch"
    REPAIR = "repair"
    SUPPORT = "support"


class Readers(StrEnum):
    """Who may read what a step produces: its author alone, the bond, or (of a choice) nobody
    anything but what all have chosen."""

    ME = "me"
    BOND = "bond"
    OVERLAP = "overlap"


class Keeps(StrEnum):
    """What becomes of words that outlive their sitting."""

    PROMISE = "promise"
    BOUNDARY = "boundary"
    APPRECIATION = "appreciation"
    MOMENT = "moment"
    AGREEMENT = "agreement"
    GROUND_RULES = "ground-rules"
    DECISION = "decision"
    SIGNAL = "signal"
    GOAL = "goal"
    VALUE = "value"


TOLD = (Keeps.PROMISE, Keeps.BOUNDARY, Keeps.APPRECIATION, Keeps.MOMENT)
"""What one person says alone; all other keepsakes are agreed on."""


class Length(StrEnum):
    """How much room a written answer gets."""

    WORD = "word"
    LINE = "line"
    TEXT = "text"


@dataclass(frozen=True, slots=True)
class KindRule:
    """What a step of one kind may and must say, beside the keys that every step has.

    `readers` lists who may read it, the usual one first; empty where nothing is said at all.
    `sealed`: words for the bond stay closed until everybody has sealed theirs.
    """

    readers: tuple[Readers, ...]
    sealed: bool
    required: frozenset[str]
    allowed: frozenset[str]


EVERY_STEP = frozenset(
    {"key", "kind", "title", "text", "aloud", "note", "source", "minutes", "depth", "ways"}
)
_ROOM = frozenset({"length", "placeholder", "prompts"})
_WRITING = _ROOM | {"pool", "count", "answers", "readers", "parts", "reads_along"}

KINDS: dict[str, KindRule] = {
    "read": KindRule((), False, frozenset({"text"}), frozenset()),
    "reflect": KindRule((Readers.ME,), False, frozenset({"text"}), _WRITING),
    "share": KindRule((Readers.BOND,), True, frozenset({"text"}), _WRITING),
    "tell": KindRule((Readers.BOND,), False, frozenset({"text"}), _WRITING | {"keeps"}),
    "choose": KindRule(
        (Readers.ME, Readers.BOND, Readers.OVERLAP),
        True,
        frozenset({"text", "readers"}),
        frozenset({"options", "vocabulary", "pool", "count", "several", "most", "answers"}),
    ),
    "rate": KindRule(
        (Readers.ME, Readers.BOND),
        True,
        frozenset({"text", "readers", "scale"}),
        frozenset({"answers", "items"}),
    ),
    "guess": KindRule(
        (Readers.ME,),
        False,
        frozenset({"text", "answers"}),
        frozenset({"readers", "length", "placeholder"}),
    ),
    "respond": KindRule(
        (Readers.BOND,),
        False,
        frozenset({"text", "answers"}),
        frozenset({"readers", "options", "length", "placeholder", "reflect_first", "hand"}),
    ),
    "turns": KindRule(
        (), False, frozenset({"text", "turns", "seconds", "speaker", "listener"}), frozenset()
    ),
    "agree": KindRule(
        (Readers.BOND,),
        False,
        frozenset({"text", "keeps"}),
        _ROOM | {"readers", "reads_along"},
    ),
    "plan": KindRule(
        (Readers.BOND,),
        False,
        frozenset({"text"}),
        frozenset({"placeholder", "often", "readers"}),
    ),
    "away": KindRule((), False, frozenset({"text", "lengths"}), frozenset({"breath"})),
    "pace": KindRule((Readers.ME,), False, frozenset(), frozenset({"readers"})),
}

NEEDS_OTHERS = frozenset({"guess", "respond", "turns", "agree"})
"""Kinds that have no meaning where nobody else is there."""

ALONE_TOO = frozenset({"plan"})
"""Kinds that the bond reads, and that somebody by themselves does for themselves."""
