"""The words for where a person stands: acts, states, standings, and the position made of them."""

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from closeknit.engine.events import Person


class Act(StrEnum):
    """What a person can do. The last three concern the whole sitting, all others one step."""

    FINISH = "finish"
    SEAL = "seal"
    TELL = "tell"
    RESPOND = "respond"
    DRAFT = "draft"
    ACCEPT = "accept"
    CHOOSE = "choose"
    HEAR = "hear"
    CORRECT = "correct"
    SAY_AGAIN = "say-again"
    ADD = "add"
    PASS = "pass"  # noqa: S105 - a pass in a sitting, no passphrase.
    TAKE_BACK = "take-back"
    OPEN = "open"
    CLOSE = "close"
    KEEP = "keep"
    LET_GO = "let-go"
    RELEASE = "release"
    SET_ASIDE = "set-aside"
    TAKE_UP = "take-up"
    WITHDRAW = "withdraw"


class State(StrEnum):
    """A sitting as one person sees it.

    OFFERED to me; an OFFER of mine that nobody has taken up; UNDER_WAY; SET_ASIDE by me; OVER:
    nothing is left for me here; PUT_AWAY before it was over.
    """

    OFFERED = "offered"
    OFFER = "offer"
    UNDER_WAY = "under-way"
    SET_ASIDE = "set-aside"
    OVER = "over"
    PUT_AWAY = "put-away"


class Standing(StrEnum):
    """A step as one person sees it.

    AHEAD: not yet, or not any more; HERE: this one now; SEALED: my words lie sealed (or my own
    guess comes first), or my choice is in; GIVEN: I accept what stands there, and others may still
    think; OPEN: it shows to me; DONE, also when all have agreed; PASSED: by me, or nothing is left
    to answer, or of my choice; RETURNED: my words are back and wait for my choice, which makes them
    KEPT, LET_GO or RELEASED; MISSED: it was opened among those who had sealed.
    """

    AHEAD = "ahead"
    HERE = "here"
    SEALED = "sealed"
    GIVEN = "given"
    OPEN = "open"
    DONE = "done"
    PASSED = "passed"
    RETURNED = "returned"
    KEPT = "kept"
    LET_GO = "let-go"
    RELEASED = "released"
    MISSED = "missed"


UNSETTLED = frozenset(
    {Standing.AHEAD, Standing.HERE, Standing.SEALED, Standing.GIVEN, Standing.RETURNED}
)
"""In all other standings a step asks nothing of the person any more."""

BARREN = frozenset(set(Standing) - {Standing.AHEAD, Standing.HERE, Standing.SEALED, Standing.DONE})
"""In these standings of an answered step, waiting brings no words of others that are not there."""


@dataclass(frozen=True, slots=True)
class StepPosition:
    """One step for one person.

    `reads`: whose words may be read here, the person's own included. `may`: what they may do.
    `answerable`: whose words a RESPOND may go to. `toward`: acts that go to one person, with that
    person (HEAR, CORRECT, SAY_AGAIN, ADD). `revision`: the number of the draft that stands, 0 for
    none and for whoever has left; `agreed`: all accept it. `closes_at`: with three participants or
    more, when it may open among those who sealed.
    """

    key: str
    standing: Standing
    reads: frozenset[Person]
    may: frozenset[Act]
    answerable: frozenset[Person]
    closes_at: datetime | None
    toward: frozenset[tuple[Act, Person]] = frozenset()
    revision: int = 0
    agreed: bool = False

    def to(self, act: Act) -> frozenset[Person]:
        """To whom this act may go."""
        if act is Act.RESPOND:
            return self.answerable
        return frozenset(person for what, person in self.toward if what is act)


@dataclass(frozen=True, slots=True)
class Position:
    """What one person can see and do in a sitting.

    `current`: the key of the step to show, if any. `may`: acts that concern the whole sitting.
    `offering`: this is an open offer of theirs. `reached`: words of somebody else have reached
    them, or what all have chosen, or a yes to what they drafted. `met_silence`: it ran out after
    they had offered it or left something in it, and nothing reached them. `expires_at` is the same
    for all participants of a joint sitting who are there, None when it runs no more; it is for the
    clock, because showing it would tell when somebody else was here.
    """

    state: State
    current: str | None
    steps: tuple[StepPosition, ...]
    may: frozenset[Act]
    offering: bool
    reached: bool
    met_silence: bool
    expires_at: datetime | None

    def step(self, key: str) -> StepPosition:
        """The step of that name. Raises KeyError when there is none."""
        for step in self.steps:
            if step.key == key:
                return step
        raise KeyError(key)

    @property
    def to_open(self) -> tuple[str, ...]:
        """Complete steps whose words wait for this person's wrap."""
        return self._where(Act.OPEN)

    @property
    def to_close(self) -> tuple[str, ...]:
        """Steps that this person may open among those who sealed and agreed."""
        return self._where(Act.CLOSE)

    @property
    def returned(self) -> tuple[str, ...]:
        """Steps whose words came back and are theirs to keep, let go or release."""
        return self._where(Act.KEEP)

    @property
    def finished(self) -> bool:
        """Nothing runs and nothing waits for a choice of theirs."""
        return self.state in (State.OVER, State.PUT_AWAY) and not self.returned

    def _where(self, act: Act) -> tuple[str, ...]:
        return tuple(step.key for step in self.steps if act in step.may)
