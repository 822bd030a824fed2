"""How long a text may be and how far a number may go, in each table of a practice file.

The loader checks by these tables and `schema` is made of them, so neither can say something else.
"""

from collections.abc import Mapping
from dataclasses import dataclass, field
from types import MappingProxyType

Span = tuple[int, int]


@dataclass(frozen=True, slots=True)
class Limits:
    """For the keys of one table: `signs` is the most signs of a text (of each text, in a list),
    `numbers` the least and the greatest whole number, `counts` the fewest and the most things in a
    list."""

    signs: Mapping[str, int] = field(default_factory=lambda: MappingProxyType({}))
    numbers: Mapping[str, Span] = field(default_factory=lambda: MappingProxyType({}))
    counts: Mapping[str, Span] = field(default_factory=lambda: MappingProxyType({}))


SLUG = 60
"""Signs of a key or an id, and of a name that points to one."""

FEWEST_OPTIONS = 2

DEPTH: Span = (1, 5)

PRACTICE = Limits(
    signs={"title": 60, "why": 500, "source": 400, "alone": 500, "called_to_others": 60},
    numbers={"version": (1, 999), "minutes": (1, 240), "depth": DEPTH, "expires_after": (1, 60)},
)
FORM = Limits(signs={"title": 60, "steps": SLUG}, numbers={"minutes": (1, 240)})
STEP = Limits(
    signs={
        "title": 80,
        "text": 1200,
        "aloud": 800,
        "note": 240,
        "source": 400,
        "placeholder": 80,
        "prompts": 200,
        "answers": SLUG,
        "pool": SLUG,
        "vocabulary": SLUG,
        "hand": 2 * SLUG,
        "speaker": 160,
        "listener": 160,
    },
    numbers={
        "minutes": (1, 120),
        "depth": DEPTH,
        "count": (1, 40),
        "most": (1, 40),
        "turns": (2, 12),
        "seconds": (30, 900),
        "lengths": (20, 7200),
    },
    counts={"items": (2, 7), "parts": (2, 6), "lengths": (1, 4)},
)
OPTION = Limits(signs={"text": 80})
ITEM = Limits(signs={"text": 80})
PART = Limits(signs={"label": 40, "placeholder": 80})
SCALE = Limits(signs={"low": 40, "high": 40}, numbers={"steps": (2, 11)})
