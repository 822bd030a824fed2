"""What the coach answers: frozen values, so that nobody downstream can sharpen a hint."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Literal

from closeknit.coach.kinds import Kind

Span = tuple[int, int]
"""Half-open offsets into the text as it was given, in characters (code points)."""

Depth = Literal["fact", "opinion", "feeling", "vulnerable"]
SLOTS = ("observation", "feeling", "need", "request")


@dataclass(frozen=True, slots=True)
class FromRule:
    """Why it was said: the rule, and the words it read."""

    rule: str
    reading: str


@dataclass(frozen=True, slots=True)
class FromHead:
    """Why it was said: the head, its score from 0 to 1, and the word groups that weighed most."""

    head: str
    score: float
    weighed: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Observation:
    """One thing noticed. `span` is None where the text as a whole is meant."""

    kind: Kind
    polarity: Literal["strength", "hint"]
    span: Span | None
    why: str
    suggestion: str | None
    source: FromRule | FromHead


@dataclass(frozen=True, slots=True)
class Acts:
    """What a reply does. `question`: whether it asks something. `open`: whether its last question
    is an open one; None where it asks nothing. The others are from 0 to 1, and .5 is where it
    rather does it than not; `advice` holds information, too. Where it mainly asks, reflection and
    advice stay below .5."""

    question: bool = False
    open: bool | None = None
    reflection: float = 0.0
    validation: float = 0.0
    advice: float = 0.0


@dataclass(frozen=True, slots=True)
class Report:
    """All that was noticed: strengths first, at most two hints.

    `slots` says where an observation, a feeling, a need and a request stand (None: nowhere seen);
    of a private note it says whether it holds a feeling and a fact.
    `silent_because` is "safety" where the words hold a cue of danger and no hint may be given,
    "language" where the text isn't English, and None otherwise.
    """

    observations: tuple[Observation, ...] = ()
    slots: Mapping[str, Span | bool | None] = field(default_factory=lambda: dict.fromkeys(SLOTS))
    acts: Acts = Acts()
    depth: Depth | None = None
    silent_because: Literal["safety", "language"] | None = None

    @property
    def hints(self) -> tuple[Observation, ...]:
        return tuple(each for each in self.observations if each.polarity == "hint")

    @property
    def strengths(self) -> tuple[Observation, ...]:
        return tuple(each for each in self.observations if each.polarity == "strength")
