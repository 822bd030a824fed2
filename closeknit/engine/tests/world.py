"""A world of the model check: one moment of a sitting, and every move that can come next.

`Rules` are the two functions under test, so that planted mutants go through the same check.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from functools import cached_property
from typing import Any

from closeknit.engine import (
    Accepted,
    Act,
    Chosen,
    Closed,
    Deed,
    Done,
    Drafted,
    Event,
    Kept,
    Kind,
    Left,
    LetGo,
    Met,
    Moved,
    Outcome,
    Passed,
    Position,
    PutAway,
    Readers,
    Refusal,
    Script,
    Sealed,
    SetAside,
    Started,
    StepPosition,
    Welcomed,
    act,
    position,
)

from .cast import DAWN

SECOND = timedelta(seconds=1)
HOUR = timedelta(hours=1)

DIRECTED = (Act.RESPOND, Act.HEAR, Act.CORRECT, Act.SAY_AGAIN, Act.ADD)
NUMBERED = (Act.DRAFT, Act.ACCEPT)

OWN = (Done, Passed, SetAside, Kept, LetGo)
"""What nobody else's clock may know of."""

MOST_DRAFTS = 3
"""So many revisions are written at most in an exhaustive run, which has to end."""


@dataclass(frozen=True)
class Rules:
    position: Callable[..., Position] = position
    act: Callable[..., Outcome | Refusal] = act


class Found(AssertionError):
    """A mistake of the rules, of one class, with the story that shows it."""

    def __init__(self, mistake: str, world: "World", *details: object) -> None:
        self.mistake = mistake
        story = "\n  ".join(str(event) for event in world.events)
        super().__init__(f"{mistake}: {details}\n  {story}\n  now {world.now}")


@dataclass(frozen=True)
class World:
    """The events in the order in which they came, and the time."""

    script: Script
    people: tuple[str, ...]
    events: tuple[Event, ...]
    now: datetime
    known: dict[str, Position] = field(default_factory=dict, init=False, compare=False, repr=False)

    @classmethod
    def begin(cls, script: Script, people: tuple[str, ...], hands: Collection[str] = ()) -> "World":
        """A sitting that has just begun. `hands`: who asks for a hand rather than an ear."""
        first = Started(people[0], DAWN, frozenset(people))
        steps = [step.key for step in script.steps if step.reflect_first]
        welcomes = tuple(Welcomed(person, key, DAWN) for person in hands for key in steps)
        return cls(script, people, (first, *welcomes), DAWN)

    def seen_by(self, person: str, rules: Rules) -> Position:
        if person not in self.known:
            self.known[person] = rules.position(self.script, self.events, person, self.now)
        return self.known[person]

    def after(self, outcome: Outcome) -> "World":
        kept = tuple(event for event in self.events if event not in outcome.remove)
        return replace(self, events=kept + outcome.add)

    def tick(self, pause: timedelta = SECOND) -> "World":
        return replace(self, now=self.now + pause)

    def have(self, kind: Any, step: str | None = None) -> frozenset[str]:
        """Who made an event of this kind (on this step)."""
        return frozenset(
            event.who
            for event in self.events
            if isinstance(event, kind) and step in (None, getattr(event, "step", None))
        )

    def agreed(self, step: str) -> frozenset[str]:
        seals = (event for event in self.events if isinstance(event, Sealed) and event.agreed)
        return frozenset(str(seal.who) for seal in seals if seal.step == step)

    @property
    def present(self) -> frozenset[str]:
        return frozenset(self.people) - self.have(Left)

    def all_in(self, step: str) -> frozenset[str]:
        """Who is there to open this step together; empty while a seal is missing."""
        if self.have(Closed, step):
            circle = self.agreed(step) & self.present
        else:
            circle = self.present if self.present <= self.have(Sealed, step) else frozenset()
        return circle if len(circle) > 1 else frozenset()

    @cached_property
    def ends(self) -> datetime:
        """When it runs out if nobody moves it any more: told again, one event after the other."""
        until = DAWN + self.script.expires_after
        still = (Met, Welcomed, PutAway, *(OWN if self.script.joint else ()))
        for event in sorted(self.events, key=lambda event: event.at):
            if event.at >= until:
                break
            if not isinstance(event, still):
                until = event.at + self.script.expires_after
        return until

    @property
    def runs(self) -> bool:
        """Whether it goes on: not run out, not withdrawn, and two are there where two are needed."""
        alone = self.script.joint and len(self.present) < 2
        withdrawn = any(isinstance(event, PutAway) for event in self.events)
        return self.now < self.ends and not alone and not withdrawn

    def latest(self, step: str) -> int:
        """How many revisions have been written."""
        return sum(isinstance(e, Drafted) and e.step == step for e in self.events)

    def accepting(self, step: str) -> frozenset[str]:
        """Who wrote the latest revision or said yes to just that one."""
        number = self.latest(step)
        return frozenset(
            str(event.who)
            for event in self.events
            if isinstance(event, Drafted | Accepted)
            and (event.step, event.number) == (step, number)
        )

    def at_one(self, step: str) -> bool:
        """Whether everybody who is there accepts the latest revision, and not all by oneself."""
        accepting = self.accepting(step)
        return len(accepting) > 1 and self.present <= accepting

    def met(self, step: str) -> bool:
        return any(isinstance(event, Met) and event.step == step for event in self.events)

    def meeting(self) -> tuple[str, ...]:
        """The steps in which everybody's choice is in, and not yet known what all have chosen."""
        if not self.runs or len(self.present) < 2:
            return ()
        steps = (s.key for s in self.script.steps if s.readers is Readers.OVERLAP)
        return tuple(
            key for key in steps if self.present <= self.have(Chosen, key) and not self.met(key)
        )

    def guesses_open(self, person: str, step: str) -> bool:
        """Whether this person can still guess what is sealed there."""
        guesses = (s.key for s in self.script.steps if s.kind is Kind.GUESS and s.answers == step)
        settled = (Done, Passed)
        return person in self.present and any(
            person not in self.have(settled, guess) for guess in guesses
        )


def key(rules: Rules, world: World, *, slowly: bool) -> object:
    """Worlds that differ in times alone, and look the same to everybody, go on alike.

    The people who did not start are interchangeable, so they are named by what they did.
    """
    marks: dict[str, list[tuple[str, ...]]] = {person: [] for person in world.people}
    met = []
    for event in world.events:
        if isinstance(event, Met):
            met.append(event.step)
        elif not isinstance(event, Moved | PutAway):
            marks[str(event.who)].append(_mark(event))
    rows = []
    for person in world.people:
        seen = world.seen_by(person, rules)
        steps = tuple(_look(step) for step in seen.steps)
        rows.append((tuple(sorted(marks[person])), seen.state, *sorted(seen.may), steps))
    return (_clock(rules, world) if slowly else 0, *met, rows[0], *sorted(rows[1:], key=repr))


def _mark(event: Event) -> tuple[str, ...]:
    """What an event says beside who and when. To whom it goes is told by name, which makes more
    worlds than there are, never fewer."""
    said = (str(getattr(event, name, "")) for name in ("step", "agreed", "to", "number", "turn"))
    return (type(event).__name__, *said)


def _look(step: StepPosition) -> tuple[object, ...]:
    toward = sorted(act for act, _ in step.toward)
    seen = (len(step.reads), len(step.answerable), step.revision, step.agreed)
    return (step.standing, *sorted(step.may), *seen, *toward)


def _clock(rules: Rules, world: World) -> tuple[bool, int]:
    """Whether it is the last moment, and how many pauses there were."""
    ends = world.seen_by(world.people[0], rules).expires_at
    last_moment = world.script.expires_after - HOUR
    hurry = ends is not None and ends - world.now <= HOUR
    return hurry, min(3, (world.now - DAWN) // last_moment)


def following(
    rules: Rules,
    world: World,
    without: Collection[Act] = (),
    *,
    leaving: bool = True,
    slowly: bool = False,
    drafts: int = MOST_DRAFTS,
) -> Iterator[tuple[str | None, World]]:
    """Every move that somebody, or time, can make next, with who made it."""
    soon = world.tick()
    for person in world.people:
        for deed in open_to(rules, soon, person):
            if deed.act in without or (deed.act is Act.DRAFT and (deed.number or 0) >= drafts):
                continue
            outcome = rules.act(world.script, world.events, person, deed, soon.now)
            if isinstance(outcome, Refusal):
                raise Found("refuses what it offers", world, person, deed, outcome)
            yield person, soon.after(outcome)
        if leaving and person in world.present:
            yield person, replace(soon, events=(*world.events, Left(person, soon.now)))
    for step in soon.meeting():
        yield None, replace(soon, events=(*world.events, Met(step, soon.now)))
    last_moment = world.script.expires_after - HOUR
    pause = last_moment if slowly else world.script.closes_after
    for wait in (pause, world.script.expires_after):
        yield None, world.tick(wait)


def open_to(rules: Rules, world: World, person: str) -> Iterator[Deed]:
    """The deeds that the person's position offers."""
    seen = world.seen_by(person, rules)
    for what in sorted(seen.may):
        yield Deed(what)
    for step in seen.steps:
        for what in sorted(step.may):
            if what is Act.SEAL and len(world.people) > 2:
                yield Deed(what, step.key, agreed=True)
            if what in DIRECTED:
                yield from (Deed(what, step.key, to=to) for to in sorted(map(str, step.to(what))))
            elif what in NUMBERED:
                yield Deed(what, step.key, number=step.revision)
            else:
                yield Deed(what, step.key)


def every_deed(world: World) -> Iterator[Deed]:
    """Everything that somebody could try, with addressees and numbers that do not fit, too."""
    for what in Act:
        yield Deed(what)
        yield Deed(what, "no such step")
        for step in (step.key for step in world.script.steps):
            yield Deed(what, step)
            if what in DIRECTED:
                yield from (Deed(what, step, to=to) for to in (*world.people, "somebody"))
            if what in NUMBERED:
                yield from (Deed(what, step, number=number) for number in range(-1, 5))
