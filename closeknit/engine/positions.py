"""Where one person stands in a sitting: the fold of the shared events and of that person's own.

`position` lays the person's own events (passes, private steps, what became of words that came
back) over the shared facts of `sitting`. Own events of others are ignored whatever they say, so
nothing that somebody does in private can change what another sees.

The steps are walked in order. A step that is settled, sealed, or come back does not hold the
person up; the first other one is where they are. A `respond` whose words are still on their way
is where they wait, and they can pass it instead.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from closeknit.engine.events import (
    Done,
    Event,
    Kept,
    LetGo,
    OwnEvent,
    Passed,
    Person,
    SetAside,
)
from closeknit.engine.script import Kind, Readers, Script, Step
from closeknit.engine.sitting import ENOUGH, Sitting, sitting
from closeknit.engine.standing import (
    BARREN,
    UNSETTLED,
    Act,
    Position,
    Standing,
    State,
    StepPosition,
)


def position(script: Script, events: Iterable[Event], person: Person, now: datetime) -> Position:
    """What this person can see and do (DESIGN §3, rule 1, and §4).

    Arguments:
        script: what is being done.
        events: shared events and own ones, as a set: their order means nothing.
        person: whose position. Somebody who takes no part sees nothing and may do nothing.
        now: an aware datetime.

    Raises:
        ValueError: without a `Started` among the events.

    """
    mine = [e for e in events if not isinstance(e, OwnEvent) or e.who == person]
    seat = Seat(sitting(script, mine, now), person, own_log(mine))
    return seat.position()


@dataclass(frozen=True, slots=True)
class OwnLog:
    """One person's own events, by type."""

    done: frozenset[str]
    passed: frozenset[str]
    kept: frozenset[str]
    let_go: frozenset[str]
    aside: bool


def own_log(events: Iterable[Event]) -> OwnLog:
    """Sort the own events of one person; shared events among them are skipped."""
    log = list(events)
    return OwnLog(
        done=frozenset(e.step for e in log if isinstance(e, Done)),
        passed=frozenset(e.step for e in log if isinstance(e, Passed)),
        kept=frozenset(e.step for e in log if isinstance(e, Kept)),
        let_go=frozenset(e.step for e in log if isinstance(e, LetGo)),
        aside=any(isinstance(e, SetAside) for e in log),
    )


@dataclass(frozen=True, slots=True)
class Seat:
    """One person's place in a sitting: the shared facts, and what is their own."""

    sitting: Sitting
    person: Person
    own: OwnLog

    def position(self) -> Position:
        steps, current = self._walk()
        state = self._state(steps)
        reached = any(step.reads - {self.person} for step in steps)
        return Position(
            state=state,
            current=current,
            steps=steps,
            may=self._may(state),
            offering=self._offering,
            reached=reached,
            met_silence=self._met_silence(state) and not reached,
            expires_at=None if self.sitting.put_away else self.sitting.deadline,
        )

    @property
    def _here(self) -> bool:
        """A member still, in a sitting that runs."""
        return self.person in self.sitting.present and self.sitting.put_away is None

    @property
    def _offering(self) -> bool:
        return self._here and self._started and self.sitting.offer_open()

    @property
    def _started(self) -> bool:
        return self.sitting.started.who == self.person

    def _walk(self) -> tuple[tuple[StepPosition, ...], str | None]:
        steps, current = [], None
        front = self._here and not self.own.aside
        for step in self.sitting.script.steps:
            standing = self.standing(step)
            if standing is Standing.HERE and not front:
                standing = Standing.AHEAD
            may = self._may_here(step, standing, front)
            steps.append(self._step(step, standing, may))
            if standing is Standing.HERE:
                current = step.key
            front = front and standing not in (Standing.HERE, Standing.AHEAD)
        return tuple(steps), current

    def _step(self, step: Step, standing: Standing, may: frozenset[Act]) -> StepPosition:
        return StepPosition(
            key=step.key,
            standing=standing,
            reads=self._reads(step, standing),
            may=may,
            answerable=self._unanswered(step) if Act.RESPOND in may else frozenset(),
            closes_at=self.sitting.closes_at(step.key) if self._here else None,
        )

    def standing(self, step: Step) -> Standing:
        """The step by itself: HERE when nothing but the steps before it can keep it ahead."""
        if self.person in self.sitting.seals(step.key):
            return self._standing_of_words(step)
        act = main_act(self.sitting.script, step)
        if act is Act.RESPOND:
            return self._standing_of_answer(step)
        if self._did(step, act):
            return Standing.DONE
        if act is Act.SEAL and step.key in self.sitting.marks.closed:
            return Standing.MISSED
        return Standing.PASSED if step.key in self.own.passed else Standing.HERE

    def _did(self, step: Step, act: Act) -> bool:
        if act is Act.FINISH:
            return step.key in self.own.done
        return self.person in self.sitting.marks.told.get(step.key, ())

    def _standing_of_words(self, step: Step) -> Standing:
        key = step.key
        if self.person in self.sitting.showing(key):
            return Standing.OPEN
        if not self._came_back(key):
            return Standing.SEALED
        if self.person in self.sitting.marks.released.get(key, ()):
            return Standing.RELEASED
        if key in self.own.kept:
            return Standing.KEPT
        return Standing.LET_GO if key in self.own.let_go else Standing.RETURNED

    def _came_back(self, key: str) -> bool:
        """Sealed words that can never show. Once true it stays true, whatever others do."""
        if self.person not in self.sitting.present:
            return True
        closed = key in self.sitting.marks.closed
        if self.sitting.put_away is None and not closed:
            return False
        return not (self.sitting.complete(key) and self.person in self.sitting.circle(key))

    def _standing_of_answer(self, step: Step) -> Standing:
        answered = any(
            who == self.person for who, _ in self.sitting.marks.answers.get(step.key, ())
        )
        if self._unanswered(step):
            return Standing.PASSED if step.key in self.own.passed else Standing.HERE
        if answered:
            return Standing.DONE
        barren = self.standing(self._source(step)) in BARREN
        return Standing.PASSED if barren or step.key in self.own.passed else Standing.AHEAD

    def _unanswered(self, step: Step) -> frozenset[Person]:
        """Whose words this person reads and has not answered, of those who are still there."""
        answers = self.sitting.marks.answers.get(step.key, set())
        answered = {to for who, to in answers if who == self.person}
        words = self._words_of_others(self._source(step))
        return (words & self.sitting.present) - answered

    def _source(self, step: Step) -> Step:
        return self.sitting.script.by_key[step.answers or step.key]

    def _reads(self, step: Step, standing: Standing) -> frozenset[Person]:
        others = self._words_of_others(step)
        return others | {self.person} if self._wrote(step, standing) else others

    def _wrote(self, step: Step, standing: Standing) -> bool:
        key, marks = step.key, self.sitting.marks
        if self.person in self.sitting.seals(key):
            return standing is not Standing.LET_GO
        if step.readers is not None and key in self.own.done:
            return True
        answered = any(who == self.person for who, _ in marks.answers.get(key, ()))
        return answered or self.person in marks.told.get(key, ())

    def _words_of_others(self, step: Step) -> frozenset[Person]:
        """What others wrote and this person reads: nothing from the moment they left."""
        if self.person not in self.sitting.present:
            return frozenset()
        key, marks = step.key, self.sitting.marks
        showing = self.sitting.showing(key)
        words: set[Person] = set(showing) if self.person in showing else set()
        words |= marks.told.get(key, set()) | marks.released.get(key, set())
        words |= {who for who, _ in marks.answers.get(key, ())}
        return frozenset(words - {self.person})

    def _may_here(self, step: Step, standing: Standing, front: bool) -> frozenset[Act]:
        acts: set[Act] = set()
        main = main_act(self.sitting.script, step)
        if front and standing in (Standing.HERE, Standing.AHEAD):
            acts.add(Act.PASS)
        if standing is Standing.HERE or (standing is Standing.PASSED and self._can_still(step)):
            acts.add(main)
        if standing is Standing.SEALED and not self.sitting.complete(step.key) and self._here:
            acts.add(Act.TAKE_BACK)
        if standing is Standing.SEALED and self._waits_for_me(step.key):
            acts.add(Act.OPEN)
        if self._can_close(step.key):
            acts.add(Act.CLOSE)
        if standing is Standing.RETURNED:
            acts |= self._with_returned_words()
        return frozenset(acts)

    def _can_still(self, step: Step) -> bool:
        """After passing, as long as the sitting runs."""
        if not self._here or self.own.aside:
            return False
        return step.kind is not Kind.RESPOND or not self._joint or bool(self._unanswered(step))

    @property
    def _joint(self) -> bool:
        return self.sitting.script.joint

    def _waits_for_me(self, key: str) -> bool:
        opened = self.person in self.sitting.opened(key)
        return self.sitting.complete(key) and not opened

    def _can_close(self, key: str) -> bool:
        closes_at = self.sitting.closes_at(key)
        if not self._here or closes_at is None or self.sitting.now < closes_at:
            return False
        if key in self.sitting.marks.closed or self.sitting.complete(key):
            return False
        agreed = {seal.who for seal in self.sitting.seals(key).values() if seal.agreed}
        together = agreed & self.sitting.present
        return self.person in together and len(together) >= ENOUGH

    def _with_returned_words(self) -> set[Act]:
        someone = self.person in self.sitting.present and len(self.sitting.present) >= ENOUGH
        return {Act.KEEP, Act.LET_GO} | ({Act.RELEASE} if someone else set())

    def _state(self, steps: tuple[StepPosition, ...]) -> State:
        if self.person not in self.sitting.present:
            mine = any(step.standing is Standing.RETURNED for step in steps)
            return State.PUT_AWAY if mine else State.OVER
        if all(step.standing not in UNSETTLED for step in steps):
            return State.OVER
        if self.sitting.put_away is not None:
            return State.PUT_AWAY
        return State.SET_ASIDE if self.own.aside else self._state_of_offer()

    def _state_of_offer(self) -> State:
        if self._offering:
            return State.OFFER
        mine = self._started or self.person in self.sitting.marks.movers
        return State.UNDER_WAY if mine or self.own.done or self.own.passed else State.OFFERED

    def _may(self, state: State) -> frozenset[Act]:
        acts: set[Act] = set()
        if state is State.SET_ASIDE:
            acts.add(Act.TAKE_UP)
        elif state in (State.OFFERED, State.OFFER, State.UNDER_WAY):
            acts.add(Act.SET_ASIDE)
        if self._offering and not self.own.aside:
            acts.add(Act.WITHDRAW)
        return frozenset(acts)

    def _met_silence(self, state: State) -> bool:
        came = self._started or self.person in self.sitting.marks.movers
        return came and self.sitting.silent and state is State.PUT_AWAY


def main_act(script: Script, step: Step) -> Act:
    """The act that does what this step asks."""
    if not script.joint or step.readers in (None, Readers.ME):
        return Act.FINISH
    if step.readers is Readers.SEALED:
        return Act.SEAL
    return Act.RESPOND if step.kind is Kind.RESPOND else Act.TELL
