"""A world of the model check: one moment of a sitting, and every move that can come next.

`Rules` are the two functions under test, so that planted mutants go through the same check.
"""

from collections.abc import Callable, Collection, Iterator
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from typing import Any

from closeknit.engine import (
    Act,
    Closed,
    Deed,
    Event,
    Left,
    Moved,
    Outcome,
    Position,
    PutAway,
    Refusal,
    Script,
    Sealed,
    Started,
    act,
    position,
)

from .cast import DAWN

SECOND = timedelta(seconds=1)
HOUR = timedelta(hours=1)


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
    def begin(cls, script: Script, people: tuple[str, ...]) -> "World":
        return cls(script, people, (Started(people[0], DAWN, frozenset(people)),), DAWN)

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


def key(rules: Rules, world: World, *, slowly: bool) -> object:
    """Worlds that differ in times alone, and look the same to everybody, go on alike.

    The people who did not start are interchangeable, so they are named by what they did.
    """
    marks: dict[str, list[tuple[str, ...]]] = {person: [] for person in world.people}
    for event in world.events:
        if isinstance(event, Moved | PutAway):
            continue
        step, agreed = getattr(event, "step", ""), getattr(event, "agreed", "")
        marks[str(event.who)].append((type(event).__name__, step, str(agreed)))
    rows = []
    for person in world.people:
        seen = world.seen_by(person, rules)
        steps = tuple(
            (step.standing, *sorted(step.may), len(step.reads), len(step.answerable))
            for step in seen.steps
        )
        rows.append((tuple(sorted(marks[person])), seen.state, *sorted(seen.may), steps))
    return (_clock(rules, world) if slowly else 0, rows[0], *sorted(rows[1:], key=repr))


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
) -> Iterator[tuple[str | None, World]]:
    """Every move that somebody, or time, can make next, with who made it."""
    soon = world.tick()
    for person in world.people:
        for deed in open_to(rules, soon, person):
            if deed.act in without:
                continue
            outcome = rules.act(world.script, world.events, person, deed, soon.now)
            if isinstance(outcome, Refusal):
                raise Found("refuses what it offers", world, person, deed, outcome)
            yield person, soon.after(outcome)
        if leaving and person in world.present:
            yield person, replace(soon, events=(*world.events, Left(person, soon.now)))
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
            if what is Act.RESPOND:
                yield from (Deed(what, step.key, to=to) for to in sorted(map(str, step.answerable)))
            else:
                yield Deed(what, step.key)


def every_deed(world: World) -> Iterator[Deed]:
    for what in Act:
        yield Deed(what)
        for step in (*(step.key for step in world.script.steps), "no such step"):
            yield Deed(what, step)
            if what is Act.RESPOND:
                yield from (Deed(what, step, to=to) for to in (*world.people, "somebody"))
