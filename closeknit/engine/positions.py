"""Where one person stands in a sitting: the fold of the shared events and of that person's own.

`position` lays the person's own events (passes, private steps, what became of words that came
back) over the shared facts of `sitting`. Own events of others are ignored whatever they say, so
nothing that somebody does in private can change what another sees.

A guess comes before what it guesses: until it is made or left out, the words it is about stay
closed to its author, and to nobody else.

The steps are walked in order. A step that is settled, sealed, or come back does not hold the
person up; the first other one is where they are. A `respond` whose words are still on their way
is where they wait, and they can pass it instead.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from datetime import datetime

from closeknit.engine import agreeing, overlapping, reflecting
from closeknit.engine.asking import main_act
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
from closeknit.engine.script import AGREED, Kind, Readers, Script, Step
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


RULED = frozenset({Act.RESPOND, Act.DRAFT, Act.CHOOSE})
"""Acts of kinds in which a person's standing follows a rule of its own."""


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
    log = [event for event in events if isinstance(event, OwnEvent)]
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
        reached = self._reached(steps)
        return Position(
            state=state,
            current=current,
            steps=steps,
            may=self._may(state),
            offering=self._offering,
            reached=reached,
            met_silence=self._met_silence(state) and not reached,
            expires_at=self.sitting.deadline if self._here else None,
        )

    @property
    def _here(self) -> bool:
        """A member still, in a sitting that runs."""
        return self._stays and self.sitting.put_away is None

    @property
    def _stays(self) -> bool:
        """A member still. Whoever has left sees nothing of what came later."""
        return self.person in self.sitting.present

    @property
    def _offering(self) -> bool:
        return self._here and self._started and self.sitting.offer_open()

    @property
    def _started(self) -> bool:
        return self.sitting.started.who == self.person

    def _walk(self) -> tuple[tuple[StepPosition, ...], str | None]:
        steps, current = [], None
        front = self._here and not self.own.aside
        choosing = False
        for step in self.sitting.script.steps:
            standing = self.standing(step)
            # What is agreed on mostly builds on what all chose, so it waits for that.
            waits = choosing and step.kind in AGREED
            if standing is Standing.HERE and (waits or not front):
                standing = Standing.AHEAD
            overlap = step.readers is Readers.OVERLAP
            choosing = choosing or (overlap and standing is Standing.SEALED)
            may = self._may_here(step, standing, front)
            steps.append(self._step(step, standing, may))
            if standing is Standing.HERE:
                current = step.key
            front = front and standing not in (Standing.HERE, Standing.AHEAD)
        return tuple(steps), current

    def _step(self, step: Step, standing: Standing, may: frozenset[Act]) -> StepPosition:
        agrees = self._joint and step.kind in AGREED and self._stays
        toward = self._toward(step)
        return StepPosition(
            key=step.key,
            standing=standing,
            reads=self._reads(step, standing),
            may=may | {act for act, _ in toward},
            answerable=self._unanswered(step) if Act.RESPOND in may else frozenset(),
            closes_at=self.sitting.closes_at(step.key) if self._here else None,
            toward=toward,
            revision=agreeing.revision(self.sitting, step.key) if agrees else 0,
            agreed=agrees and agreeing.agreed(self.sitting, step.key),
        )

    def _toward(self, step: Step) -> frozenset[tuple[Act, Person]]:
        return frozenset() if self.own.aside else self._asked(step)

    def _asked(self, step: Step) -> frozenset[tuple[Act, Person]]:
        """What an answer to this person, or of theirs, asks for, and toward whom."""
        if not step.reflect_first or not self._here:
            return frozenset()
        return reflecting.toward(self.sitting, step.key, self.person)

    def standing(self, step: Step) -> Standing:
        """The step by itself: HERE when nothing but the steps before it can keep it ahead."""
        if self.person in self.sitting.seals(step.key):
            return self._standing_of_words(step)
        act = main_act(self.sitting.script, step)
        if act in RULED:
            return self._standing_by_rule(step, act)
        if self._did(step, act):
            return Standing.DONE
        if act is Act.SEAL and step.key in self.sitting.marks.closed and self._stays:
            return Standing.MISSED
        return Standing.PASSED if step.key in self.own.passed else Standing.HERE

    def _standing_by_rule(self, step: Step, act: Act) -> Standing:
        """The standing in a kind with a rule of its own."""
        if act is Act.RESPOND:
            return self._standing_of_answer(step)
        passed = step.key in self.own.passed
        rule = agreeing.standing if act is Act.DRAFT else overlapping.standing
        return rule(self.sitting, step.key, self.person, passed=passed)

    def _did(self, step: Step, act: Act) -> bool:
        if act is Act.FINISH:
            return step.key in self.own.done
        return self.person in self.sitting.marks.told.get(step.key, ())

    def _standing_of_words(self, step: Step) -> Standing:
        key = step.key
        if self.person in self.sitting.showing(key):
            return Standing.SEALED if self._guesses(key) else Standing.OPEN
        if not self._came_back(key):
            return Standing.SEALED
        if self.person in self.sitting.marks.released.get(key, ()):
            return Standing.RELEASED
        if key in self.own.kept:
            return Standing.KEPT
        return Standing.LET_GO if key in self.own.let_go else Standing.RETURNED

    def _guesses(self, key: str) -> bool:
        """Whether this person may still guess what is sealed there."""
        settled = self.own.done | self.own.passed
        guesses = self.sitting.script.guesses_of(key)
        return self._here and any(guess.key not in settled for guess in guesses)

    def _came_back(self, key: str) -> bool:
        """Sealed words that can never show. Once true it stays true, whatever others do."""
        if not self._stays:
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
        return self.person in marks.spoke(key) or self.person in marks.told.get(key, ())

    def _words_of_others(self, step: Step) -> frozenset[Person]:
        """What others wrote and this person reads: nothing from the moment they left."""
        if not self._stays or self._guesses(step.key):
            return frozenset()
        key, marks = step.key, self.sitting.marks
        showing = self.sitting.showing(key)
        words: set[Person] = set(showing) if self.person in showing else set()
        words |= marks.told.get(key, set()) | marks.released.get(key, set())
        return frozenset((words | marks.spoke(key)) - {self.person})

    def _may_here(self, step: Step, standing: Standing, front: bool) -> frozenset[Act]:
        acts: set[Act] = set()
        main = main_act(self.sitting.script, step)
        if front and standing in (Standing.HERE, Standing.AHEAD):
            acts.add(Act.PASS)
        if standing is Standing.HERE or (standing is Standing.PASSED and self._can_still(step)):
            acts |= self._main_acts(step, main)
        if standing is Standing.GIVEN and self._here and not self.own.aside:
            acts |= agreeing.acts(self.sitting, step.key, self.person)
        if standing is Standing.SEALED and self._can_take_back(step.key):
            acts.add(Act.TAKE_BACK)
        if self._asks_back(step, standing) and not self.own.aside:
            acts.add(Act.PASS)
        if standing is Standing.SEALED and self._waits_for_me(step.key):
            acts.add(Act.OPEN)
        if self._can_close(step.key):
            acts.add(Act.CLOSE)
        if standing is Standing.RETURNED:
            acts |= self._with_returned_words()
        return frozenset(acts)

    def _main_acts(self, step: Step, main: Act) -> frozenset[Act]:
        if main is Act.DRAFT:
            return agreeing.acts(self.sitting, step.key, self.person)
        return frozenset({main})

    def _can_take_back(self, key: str) -> bool:
        """Until it is complete. What one's own guess keeps sealed has been given to the others."""
        given = self.person in self.sitting.opened(key) or self.sitting.complete(key)
        return self._here and not given

    def _asks_back(self, step: Step, standing: Standing) -> bool:
        """Whether somebody's answer to this person, or to theirs, asks for something small. It can
        be left out like everything else."""
        if standing in (Standing.HERE, Standing.AHEAD) or step.key in self.own.passed:
            return False
        return bool(self._asked(step))

    def _can_still(self, step: Step) -> bool:
        """After passing, as long as the sitting runs."""
        if not self._here or self.own.aside:
            return False
        if main_act(self.sitting.script, step) is Act.CHOOSE:
            return not overlapping.chose(self.sitting, step.key, self.person)
        if step.kind is Kind.GUESS:
            return not self._words_of_others(self._source(step))
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
        someone = self._stays and len(self.sitting.present) >= ENOUGH
        return {Act.KEEP, Act.LET_GO} | ({Act.RELEASE} if someone else set())

    def _state(self, steps: tuple[StepPosition, ...]) -> State:
        if not self._stays:
            mine = any(step.standing is Standing.RETURNED for step in steps)
            return State.PUT_AWAY if mine else State.OVER
        if all(step.standing not in UNSETTLED for step in steps) and not self._is_asked(steps):
            return State.OVER
        if self.sitting.put_away is not None:
            return State.PUT_AWAY
        return State.SET_ASIDE if self.own.aside else self._state_of_offer()

    def _is_asked(self, steps: tuple[StepPosition, ...]) -> bool:
        """Something small is asked of this person in a step that is behind them."""
        by_key = self.sitting.script.by_key
        return any(self._asks_back(by_key[step.key], step.standing) for step in steps)

    def _state_of_offer(self) -> State:
        if self._offering:
            return State.OFFER
        mine = self._started or self.person in self.sitting.marks.movers
        return State.UNDER_WAY if mine or self.own.done or self.own.passed else State.OFFERED

    def _may(self, state: State) -> frozenset[Act]:
        acts: set[Act] = set()
        if self.own.aside and self._here:
            # Even where nothing is asked: after passing one can still go on with it.
            acts.add(Act.TAKE_UP)
        elif state in (State.OFFERED, State.OFFER, State.UNDER_WAY):
            acts.add(Act.SET_ASIDE)
        if self._offering and not self.own.aside:
            acts.add(Act.WITHDRAW)
        return frozenset(acts)

    def _reached(self, steps: tuple[StepPosition, ...]) -> bool:
        """Words of others, or what all have chosen, or somebody's yes to what one wrote."""
        return self._stays and any(
            step.reads - {self.person}
            or overlapping.reached(self.sitting, step.key, self.person)
            or agreeing.reached(self.sitting, step.key, self.person)
            for step in steps
        )

    def _met_silence(self, state: State) -> bool:
        if not self._stays:
            return False
        came = self._started or self.person in self.sitting.marks.movers
        return came and self.sitting.silent and state is State.PUT_AWAY
