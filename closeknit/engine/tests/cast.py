"""The cast and the scripts of the engine's tests: alice and bob bonded, charlie and dana further
members of the same bond, eve a stranger to it."""

from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta

from closeknit.engine import (
    Act,
    Deed,
    Event,
    Kind,
    Left,
    Outcome,
    Position,
    Readers,
    Reason,
    Refusal,
    Script,
    Started,
    Step,
    act,
    position,
)

DAWN = datetime(2026, 3, 1, 4, 0, tzinfo=UTC)
DAY = timedelta(days=1)

ALICE, BOB, CHARLIE, DANA, EVE = "alice", "bob", "charlie", "dana", "eve"
EVERYBODY = (ALICE, BOB, CHARLIE, DANA)

READ = Step("read", Kind.READ)
SHARE = Step("share", Kind.SHARE, Readers.SEALED)
SECOND = Step("second", Kind.SHARE, Readers.SEALED)
RATE = Step("rate", Kind.RATE, Readers.SEALED)
TELL = Step("tell", Kind.TELL, Readers.BOND)
RESPOND = Step("respond", Kind.RESPOND, Readers.BOND, answers="share")
THANK = Step("thank", Kind.RESPOND, Readers.BOND, answers="tell")
REFLECT = Step("reflect", Kind.REFLECT, Readers.ME)
PACE = Step("pace", Kind.PACE, Readers.ME)

ONE_SEAL = Script((SHARE,))
ANSWERED = Script((SHARE, RESPOND))
CHECK_IN = Script((READ, RATE, SHARE, RESPOND, PACE))
APPRECIATION = Script((REFLECT, TELL, THANK))


@dataclass
class Evening:
    """A sitting that a test tells as a story; the clock goes on a minute with each act."""

    script: Script = ANSWERED
    people: tuple[str, ...] = (ALICE, BOB)
    now: datetime = DAWN
    events: frozenset[Event] = field(default_factory=frozenset)

    def __post_init__(self) -> None:
        self.events = frozenset({Started(self.people[0], self.now, frozenset(self.people))})

    def of(self, person: str) -> Position:
        return position(self.script, self.events, person, self.now)

    def wait(self, *, days: float) -> None:
        self.now += days * DAY

    def leaves(self, person: str) -> None:
        self.now += timedelta(minutes=1)
        self.events |= {Left(person, self.now)}

    def tries(
        self,
        person: str,
        what: Act,
        step: str | None = None,
        *,
        agreed: bool = False,
        to: str | None = None,
    ) -> Outcome | Refusal:
        self.now += timedelta(minutes=1)
        return act(self.script, self.events, person, Deed(what, step, agreed, to), self.now)

    def does(
        self,
        person: str,
        what: Act,
        step: str | None = None,
        *,
        agreed: bool = False,
        to: str | None = None,
    ) -> Outcome:
        outcome = self.tries(person, what, step, agreed=agreed, to=to)
        assert isinstance(outcome, Outcome), outcome
        self.events = outcome.applied(self.events)
        return outcome

    def refuses(
        self, person: str, what: Act, step: str | None = None, *, to: str | None = None
    ) -> Reason:
        refusal = self.tries(person, what, step, to=to)
        assert isinstance(refusal, Refusal), refusal
        return refusal.reason

    def seals(self, *people: str, step: str = "share", agreed: bool = False) -> None:
        for person in people:
            self.does(person, Act.SEAL, step, agreed=agreed)

    def opens(self, *people: str, step: str = "share") -> None:
        for person in people:
            self.does(person, Act.OPEN, step)
