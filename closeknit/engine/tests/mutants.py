"""Rules with one planted mistake each: the tests of the model check.

Each mutant wraps the real functions or swaps one fact beneath them; `MUTANTS` says which class of
mistake the check has to find, in which script and with how many people.
"""

from collections.abc import Callable, Iterable, Iterator
from contextlib import AbstractContextManager, contextmanager, nullcontext
from dataclasses import dataclass, replace
from datetime import datetime, timedelta
from typing import Any
from unittest.mock import patch

from closeknit.engine import (
    Act,
    Deed,
    Event,
    Left,
    Opened,
    Outcome,
    Passed,
    Person,
    Position,
    Reason,
    Refusal,
    Script,
    Sealed,
    SetAside,
    Standing,
    Started,
    StepPosition,
    act,
    position,
)
from closeknit.engine.positions import Seat
from closeknit.engine.sitting import Sitting

from .cast import ALICE, ANSWERED, APPRECIATION, BOB, CHARLIE, EVERYBODY, ONE_SEAL
from .world import Rules

REAL = Rules()
TWO, THREE = (ALICE, BOB), (ALICE, BOB, CHARLIE)


@dataclass(frozen=True)
class Mutant:
    """`mistake`: the class in which the check has to find it."""

    mistake: str
    rules: Rules = REAL
    script: Script = ONE_SEAL
    people: tuple[str, ...] = TWO
    leaving: bool = True
    slowly: bool = False
    hands: tuple[str, ...] = ()
    beneath: Callable[[], AbstractContextManager[Any]] = nullcontext


def each_step(
    change: Callable[[StepPosition, list[Event], Person], StepPosition],
) -> Callable[..., Position]:
    """The real position, with every step of it changed."""

    def mutated(script: Script, events: Iterable[Event], person: Person, now: datetime) -> Position:
        known = list(events)
        here = position(script, known, person, now)
        return replace(here, steps=tuple(change(step, known, person) for step in here.steps))

    return mutated


def with_events(change: Callable[[list[Event], Person], list[Event]]) -> Rules:
    """The real rules over changed events."""

    def position_of(
        script: Script, events: Iterable[Event], who: Person, now: datetime
    ) -> Position:
        return position(script, change(list(events), who), who, now)

    def act_of(
        script: Script, events: Iterable[Event], who: Person, deed: Deed, now: datetime
    ) -> Outcome | Refusal:
        return act(script, change(list(events), who), who, deed, now)

    return Rules(position_of, act_of)


def sealers(events: Iterable[Event], step: str) -> frozenset[Person]:
    return frozenset(e.who for e in events if isinstance(e, Sealed) and e.step == step)


def reads_all_seals(step: StepPosition, events: list[Event], _: Person) -> StepPosition:
    """A seal that anybody can look behind."""
    return replace(step, reads=step.reads | sealers(events, step.key))


def reads_once_own_is_sealed(step: StepPosition, events: list[Event], me: Person) -> StepPosition:
    """With three people: the first two open before the third has sealed."""
    there = sealers(events, step.key)
    return replace(step, reads=step.reads | there) if me in there and len(there) > 1 else step


def opens_when_first_opens(step: StepPosition, events: list[Event], me: Person) -> StepPosition:
    """Shows what one has opened before the reader has opened theirs."""
    opened = {e.who for e in events if isinstance(e, Opened) and e.step == step.key}
    return replace(step, reads=step.reads | opened) if step.may & {Act.OPEN} else step


def reads_after_leaving(step: StepPosition, events: list[Event], me: Person) -> StepPosition:
    """Whoever left reads on."""
    if not any(isinstance(e, Left) and e.who == me for e in events):
        return step
    opened = {e.who for e in events if isinstance(e, Opened) and e.step == step.key}
    return replace(step, reads=step.reads | opened)


def drops(*gone: Act) -> Callable[[StepPosition, list[Event], Person], StepPosition]:
    def change(step: StepPosition, _: list[Event], __: Person) -> StepPosition:
        return replace(step, may=step.may - set(gone))

    return change


def closes_at_once(step: StepPosition, _: list[Event], __: Person) -> StepPosition:
    """A page with a button that nothing stands behind."""
    return replace(step, may=step.may | {Act.CLOSE}) if step.standing is Standing.SEALED else step


def stopped_clock(
    script: Script, events: Iterable[Event], person: Person, now: datetime
) -> Position:
    """Nothing ever runs out."""
    known = list(events)
    started = next(event.at for event in known if isinstance(event, Started))
    return position(script, known, person, min(now, started + timedelta(days=6)))


def no_end(script: Script, events: Iterable[Event], person: Person, now: datetime) -> Position:
    """Waits without a deadline and without a pass."""
    here = position(script, events, person, now)
    steps = tuple(
        replace(step, may=step.may - {Act.PASS}) if step.standing is Standing.AHEAD else step
        for step in here.steps
    )
    return replace(here, steps=steps, expires_at=None, may=frozenset())


def agreeing(position_of: Callable[..., Position]) -> Callable[..., Outcome | Refusal]:
    """The real acts, as far as the mutated position offers them."""

    def mutated(
        script: Script, events: Iterable[Event], who: Person, deed: Deed, now: datetime
    ) -> Outcome | Refusal:
        known = list(events)
        here = position_of(script, known, who, now)
        answer = act(script, known, who, deed, now)
        offered = here.may.union(*(step.may for step in here.steps if step.key == deed.step))
        if isinstance(answer, Outcome) and deed.act not in offered:
            return Refusal(Reason.NOT_YET)
        return answer

    return mutated


def last_seal_wins(events: list[Event], _: Person) -> list[Event]:
    """Only the seal that came last counts as opened by all."""
    seals = [event for event in events if isinstance(event, Sealed)]
    opened = [event for event in events if isinstance(event, Opened)]
    if len(seals) < 2 or opened:
        return events
    return [*events, *(Opened(seals[-1].who, seals[-1].step, seals[-1].at),)]


def forgets_before_leaving(events: list[Event], _: Person) -> list[Event]:
    """Whatever came before a departure is no longer known."""
    for index, event in enumerate(events):
        if isinstance(event, Left):
            rest = [e for e in events[:index] if not isinstance(e, Sealed)]
            return rest + events[index:]
    return events


def takes_passes_of_others(events: list[Event], me: Person) -> list[Event]:
    """Somebody's pass passes for all."""
    return [replace(e, who=me) if isinstance(e, Passed) else e for e in events]


def aside_for_all(events: list[Event], me: Person) -> list[Event]:
    return [replace(e, who=me) if isinstance(e, SetAside) else e for e in events]


def private_steps_move_the_clock(
    script: Script, events: Iterable[Event], person: Person, now: datetime
) -> Position:
    """The deadline tells when somebody was here in private."""
    known = list(events)
    here = position(script, known, person, now)
    own = [event.at for event in known if isinstance(event, Passed)]
    later = here.expires_at and here.expires_at + len(own) * timedelta(days=1)
    return replace(here, expires_at=later)


def twice(
    script: Script, events: Iterable[Event], person: Person, deed: Deed, now: datetime
) -> Outcome | Refusal:
    """A double click that seals twice."""
    rest = [e for e in events if not (isinstance(e, Sealed) and e.who == person)]
    return act(script, rest if deed.act is Act.SEAL else events, person, deed, now)


def takes_time_back(
    script: Script, events: Iterable[Event], person: Person, deed: Deed, now: datetime
) -> Outcome | Refusal:
    """A seal that is taken back takes the time with it that it had given."""
    answer = act(script, events, person, deed, now)
    if isinstance(answer, Refusal) or deed.act is not Act.TAKE_BACK:
        return answer
    return replace(answer, add=answer.add[-1:])


def stumbles(
    script: Script, events: Iterable[Event], person: Person, deed: Deed, now: datetime
) -> Outcome | Refusal:
    if deed.step is not None:
        script.by_key[deed.step]
    return act(script, events, person, deed, now)


def vanishing(step: StepPosition, events: list[Event], me: Person) -> StepPosition:
    """Words that were read can be read no more once the sitting is set aside."""
    aside = any(isinstance(e, SetAside) and e.who == me for e in events)
    closes = aside and step.standing is Standing.OPEN
    return replace(step, reads=step.reads & {me}) if closes else step


def ripe_by_late_leaving(self: Sitting, step: str, present: frozenset[Person]) -> bool:
    """Who leaves after the putting away completes a step whose words have gone back."""
    return step in self.marks.closed or present <= self.seals(step).keys()


def all_of_them(self: Sitting, step: str) -> frozenset[Person]:
    """After closing, seals go on to open whose authors did not agree to it."""
    return frozenset(self.seals(step))


def never_back(self: Seat, key: str) -> bool:
    """Words of a sitting that was put away stay sealed for ever."""
    return False


def beneath(owner: object, name: str, mutated: object) -> Callable[[], AbstractContextManager[Any]]:
    @contextmanager
    def planted() -> Iterator[None]:
        with patch.object(owner, name, mutated):
            yield

    return planted


def eager(self: Sitting, step: str, present: frozenset[Person]) -> bool:
    """Two seals are enough, however many people there are."""
    return len(self.seals(step)) > 1


MUTANTS: dict[str, Mutant] = {
    "a seal that anybody can look behind": Mutant("leak", Rules(each_step(reads_all_seals))),
    "two of three open early": Mutant(
        "leak", Rules(each_step(reads_once_own_is_sealed)), people=THREE
    ),
    "reads before opening one's own": Mutant("leak", Rules(each_step(opens_when_first_opens))),
    "reads on after leaving": Mutant("leak", Rules(each_step(reads_after_leaving))),
    "two seals are enough": Mutant(
        "lost words", people=THREE, beneath=beneath(Sitting, "_ripe", eager)
    ),
    "opens what was not agreed to": Mutant(
        "lost words",
        people=EVERYBODY,
        leaving=False,
        beneath=beneath(Sitting, "circle", all_of_them),
    ),
    "a clock that stands still": Mutant("dead end", Rules(stopped_clock)),
    "no deadline": Mutant("dead end", Rules(no_end, agreeing(no_end)), ANSWERED),
    "nothing can be passed": Mutant("dead end", Rules(each_step(drops(Act.PASS))), ANSWERED),
    "returned words that cannot be kept": Mutant(
        "lost words", Rules(each_step(drops(Act.KEEP, Act.LET_GO)))
    ),
    "words that cannot be taken back": Mutant("lost words", Rules(each_step(drops(Act.TAKE_BACK)))),
    "an opening that nobody makes": Mutant("lost words", Rules(each_step(drops(Act.OPEN)))),
    "words that stay sealed": Mutant("lost words", beneath=beneath(Seat, "_came_back", never_back)),
    "a late leaving completes": Mutant(
        "lost words", people=THREE, beneath=beneath(Sitting, "_ripe", ripe_by_late_leaving)
    ),
    "the seal that came last is open": Mutant("order dependence", with_events(last_seal_wins)),
    "a departure hides what came before": Mutant(
        "order dependence", with_events(forgets_before_leaving), people=THREE
    ),
    "a pass passes for all": Mutant("own event leaks", with_events(takes_passes_of_others)),
    "one sets aside for all": Mutant("own event leaks", with_events(aside_for_all)),
    "the deadline tells of a pass": Mutant(
        "own event leaks", Rules(private_steps_move_the_clock), APPRECIATION
    ),
    "a button with nothing behind it": Mutant(
        "refuses what it offers", Rules(each_step(closes_at_once))
    ),
    "a double click seals twice": Mutant("does it twice", Rules(act=twice)),
    "a seal takes its time with it": Mutant("shortened", Rules(act=takes_time_back), slowly=True),
    "a name that is not known": Mutant("crash", Rules(act=stumbles)),
    "what had opened closes again": Mutant("words vanish", Rules(each_step(vanishing)), ANSWERED),
}
