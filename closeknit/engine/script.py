"""What the engine knows of a practice: the order of its steps and who reads what each produces.

A script is checked when it is made, so that the fold never meets a step it cannot play.
"""

from dataclasses import dataclass, field
from datetime import timedelta
from enum import StrEnum


class Kind(StrEnum):
    """The closed set of step kinds (DESIGN §4)."""

    READ = "read"
    REFLECT = "reflect"
    SHARE = "share"
    TELL = "tell"
    CHOOSE = "choose"
    RATE = "rate"
    GUESS = "guess"
    RESPOND = "respond"
    TURNS = "turns"
    AGREE = "agree"
    PLAN = "plan"
    AWAY = "away"
    PACE = "pace"


class Readers(StrEnum):
    """Who reads what a step produces: its author, everybody once all have sealed, the bond; or, of
    a choice, nobody anything but what all have chosen."""

    ME = "me"
    SEALED = "sealed"
    BOND = "bond"
    OVERLAP = "overlap"


LEGAL: dict[Kind, frozenset[Readers | None]] = {
    Kind.READ: frozenset({None}),
    Kind.REFLECT: frozenset({Readers.ME}),
    Kind.SHARE: frozenset({Readers.SEALED}),
    Kind.TELL: frozenset({Readers.BOND}),
    Kind.CHOOSE: frozenset(Readers),
    Kind.RATE: frozenset({Readers.ME, Readers.SEALED, Readers.BOND}),
    Kind.GUESS: frozenset({Readers.ME}),
    Kind.RESPOND: frozenset({Readers.BOND}),
    Kind.TURNS: frozenset({None}),
    Kind.AGREE: frozenset({Readers.BOND}),
    Kind.PLAN: frozenset({Readers.BOND}),
    Kind.AWAY: frozenset({None}),
    Kind.PACE: frozenset({Readers.ME}),
}
"""Which readers each kind may have."""

ANSWERS = frozenset({Kind.RESPOND, Kind.GUESS})
"""Kinds that name an earlier step: a guess is about what is sealed there."""

AGREED = frozenset({Kind.AGREE, Kind.PLAN})
"""Kinds in which one drafts, and all accept the same revision."""


class ScriptError(ValueError):
    """A script that cannot be played; the message says which step and why."""


@dataclass(frozen=True, slots=True)
class Step:
    """One step of a script.

    Arguments:
        key: its name, unique within the script.
        kind: what happens there.
        readers: who reads what it produces; ``None`` where it produces nothing.
        answers: for ``respond``, the key of the earlier sealed or told step that it answers; for
            ``guess``, that of the sealed step that is guessed.
        reflect_first: for ``respond``, whoever is answered says "yes, that's it" before anything
            may be added to it.

    Raises:
        ScriptError: when kind, readers and ``answers`` do not fit together.

    """

    key: str
    kind: Kind
    readers: Readers | None = None
    answers: str | None = None
    reflect_first: bool = False

    def __post_init__(self) -> None:
        if not self.key:
            raise ScriptError("A step needs a key.")
        if self.readers not in LEGAL[self.kind]:
            legal = ", ".join(sorted(r.value if r else "nobody" for r in LEGAL[self.kind]))
            raise ScriptError(f"Step {self.key!r}: {self.kind} may be read by {legal} only.")
        if (self.answers is not None) != (self.kind in ANSWERS):
            raise ScriptError(
                f"Step {self.key!r}: respond and guess, and they alone, name what they answer."
            )
        if self.reflect_first and self.kind is not Kind.RESPOND:
            raise ScriptError(f"Step {self.key!r}: only respond reflects first.")


@dataclass(frozen=True, slots=True)
class Script:
    """The steps of one sitting, in order, and its clocks.

    Arguments:
        steps: at least one; keys are unique; an answered step stands before its answer, and a
            guess before any answer to what is guessed.
        expires_after: how long nobody may move the sitting before it is put away.
        joint: False for one person alone; then every step is private, a share becomes
            writing for oneself.
        closes_after: with three participants or more, how long after the first seal of a
            step it may be opened among those who sealed.

    Raises:
        ScriptError: when the steps cannot be played in this order.

    """

    steps: tuple[Step, ...]
    expires_after: timedelta = timedelta(days=7)
    joint: bool = True
    closes_after: timedelta = timedelta(days=3)
    by_key: dict[str, Step] = field(init=False, repr=False, compare=False, hash=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "by_key", {step.key: step for step in self.steps})
        if not self.steps:
            raise ScriptError("A script needs a step.")
        if len(self.by_key) != len(self.steps):
            raise ScriptError("Two steps have the same key.")
        if min(self.expires_after, self.closes_after) <= timedelta(0):
            raise ScriptError("expires_after and closes_after must be longer than nothing.")
        self._check_answers()

    def _check_answers(self) -> None:
        answerable: dict[str, Step] = {}
        answered: set[str | None] = set()
        for step in self.steps:
            target = answerable.get(step.answers or "")
            if step.answers is not None and target is None:
                raise ScriptError(
                    f"Step {step.key!r} answers {step.answers!r}, "
                    "which is no earlier step that others read."
                )
            if step.kind is Kind.GUESS and target and target.readers is not Readers.SEALED:
                raise ScriptError(f"Step {step.key!r} guesses {step.answers!r}, not a sealed step.")
            if step.kind is Kind.GUESS and step.answers in answered:
                raise ScriptError(f"Step {step.key!r} guesses {step.answers!r} after its answer.")
            if step.kind is Kind.RESPOND:
                # The answer would wait for the guess, and the guess for the answer.
                answered.add(step.answers)
            if step.kind not in AGREED | ANSWERS and step.readers in (Readers.SEALED, Readers.BOND):
                answerable[step.key] = step

    def guesses_of(self, key: str) -> tuple[Step, ...]:
        """The steps in which this one is guessed."""
        return tuple(s for s in self.steps if s.kind is Kind.GUESS and s.answers == key)
