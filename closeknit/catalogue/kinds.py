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
    """Who may read the words of a step: their author alone, or the bond."""

    ME = "me"
    BOND = "bond"


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
_WRITING = frozenset({"length", "placeholder", "prompts", "pool", "count", "answers", "readers"})

KINDS: dict[str, KindRule] = {
    "read": KindRule((), False, frozenset({"text"}), frozenset()),
    "reflect": KindRule((Readers.ME,), False, frozenset({"text"}), _WRITING),
    "share": KindRule((Readers.BOND,), True, frozenset({"text"}), _WRITING),
    "tell": KindRule((Readers.BOND,), False, frozenset({"text"}), _WRITING),
    "choose": KindRule(
        (Readers.ME, Readers.BOND),
        True,
        frozenset({"text", "readers", "options"}),
        frozenset({"several", "answers"}),
    ),
    "rate": KindRule(
        (Readers.ME, Readers.BOND),
        True,
        frozenset({"text", "readers", "scale"}),
        frozenset({"answers"}),
    ),
    "respond": KindRule(
        (Readers.BOND,),
        False,
        frozenset({"text", "answers"}),
        frozenset({"readers", "options", "length", "placeholder"}),
    ),
    "pace": KindRule((Readers.ME,), False, frozenset(), frozenset({"readers"})),
}
