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
    Met,
    Outcome,
    Position,
    Readers,
    Reason,
    Refusal,
    Script,
    Started,
    Step,
    Welcomed,
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
GUESS = Step("guess", Kind.GUESS, Readers.ME, answers="share")
SAY_BACK = Step("say-back", Kind.RESPOND, Readers.BOND, answers="tell", reflect_first=True)
HEAR_OUT = Step("hear-out", Kind.RESPOND, Readers.BOND, answers="share", reflect_first=True)
AGREE = Step("agree", Kind.AGREE, Readers.BOND)
PLAN = Step("plan", Kind.PLAN, Readers.BOND)
OVERLAP = Step("overlap", Kind.CHOOSE, Readers.OVERLAP)
TURNS = Step("turns", Kind.TURNS)
AWAY = Step("away", Kind.AWAY)

ONE_SEAL = Script((SHARE,))
ANSWERED = Script((SHARE, RESPOND))
CHECK_IN = Script((READ, RATE, SHARE, RESPOND, PACE))
APPRECIATION = Script((REFLECT, TELL, THANK))
GUESSED = Script((SHARE, GUESS))
GUESS_AND_ASK = Script((SHARE, GUESS, RESPOND))
HEARD = Script((TELL, SAY_BACK))
AGREED_ON = Script((AGREE,))
IN_COMMON = Script((OVERLAP,))
FACE_DOWN = Script((TURNS, AWAY))
ALONE = Script((SHARE, OVERLAP, AGREE), joint=False)
RIGHT_MOMENT = Script((OVERLAP, PLAN, PACE))
HEAR_BEFORE_FIXING = Script((SHARE, HEAR_OUT, AGREE, PACE))


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

    def leaves(self, *people: str) -> None:
        """Several leave at the same moment, as far as a row can tell, which knows days only."""
        self.now += timedelta(minutes=1)
        self.events |= {Left(person, self.now) for person in people}

    def tries(
        self,
        person: str,
        what: Act,
        step: str | None = None,
        *,
        agreed: bool = False,
        to: str | None = None,
        number: int | None = None,
    ) -> Outcome | Refusal:
        self.now += timedelta(minutes=1)
        deed = Deed(what, step, agreed, to, number)
        return act(self.script, self.events, person, deed, self.now)

    def does(
        self,
        person: str,
        what: Act,
        step: str | None = None,
        *,
        agreed: bool = False,
        to: str | None = None,
        number: int | None = None,
    ) -> Outcome:
        outcome = self.tries(person, what, step, agreed=agreed, to=to, number=number)
        assert isinstance(outcome, Outcome), outcome
        self.events = outcome.applied(self.events)
        return outcome

    def refuses(
        self,
        person: str,
        what: Act,
        step: str | None = None,
        *,
        to: str | None = None,
        number: int | None = None,
    ) -> Reason:
        refusal = self.tries(person, what, step, to=to, number=number)
        assert isinstance(refusal, Refusal), refusal
        return refusal.reason

    def seals(self, *people: str, step: str = "share", agreed: bool = False) -> None:
        for person in people:
            self.does(person, Act.SEAL, step, agreed=agreed)

    def opens(self, *people: str, step: str = "share") -> None:
        for person in people:
            self.does(person, Act.OPEN, step)

    def tells(self, *people: str, step: str = "tell") -> None:
        for person in people:
            self.does(person, Act.TELL, step)

    def drafts(self, person: str, number: int, step: str = "agree") -> None:
        """Write this revision, having read the one before."""
        self.does(person, Act.DRAFT, step, number=number - 1)

    def accepts(self, *people: str, number: int, step: str = "agree") -> None:
        for person in people:
            self.does(person, Act.ACCEPT, step, number=number)

    def chooses(self, *people: str, step: str = "overlap") -> None:
        for person in people:
            self.does(person, Act.CHOOSE, step)

    def meets(self, step: str = "overlap") -> None:
        """What all have chosen is known: nobody's act, the last round of the vault."""
        self.now += timedelta(minutes=1)
        self.events |= {Met(step, self.now)}

    def wants_a_hand(self, person: str, step: str) -> None:
        self.events |= {Welcomed(person, step, self.now)}
