"""One planted mistake, at least, for each rule of the kinds: guesses, answers that reflect first,
agreements, overlaps."""

from collections.abc import Iterable, Iterator
from dataclasses import replace
from datetime import datetime
from typing import Any

from closeknit.engine import (
    Accepted,
    Act,
    Chosen,
    Deed,
    Done,
    Drafted,
    Event,
    Kind,
    Outcome,
    Passed,
    Person,
    Position,
    Reason,
    Refusal,
    SaidAgain,
    Script,
    Sealed,
    Standing,
    Step,
    StepPosition,
    Welcomed,
    act,
    agreeing,
    overlapping,
    position,
    reflecting,
)
from closeknit.engine.positions import Seat
from closeknit.engine.sitting import ENOUGH, Marks, Sitting

from .cast import AGREED_ON, ALICE, GUESSED, HEARD, IN_COMMON
from .mutants import THREE, Mutant, beneath, drops, each_step, with_events
from .world import Rules


def guesses_openly(self: Seat, key: str) -> bool:
    """What one is to guess lies open."""
    return False


REAL_STILL = Seat._can_still


def guesses_after_all(self: Seat, step: Step) -> bool:
    """Whoever left the guess out can still make it, with the answer before them."""
    return REAL_STILL(self, step) or (step.kind is Kind.GUESS and self._here)


def waits_for_all_guesses(step: StepPosition, events: list[Event], me: Person) -> StepPosition:
    """It opens to nobody before all have guessed: so it tells when somebody has."""
    guessed = {e.who for e in events if isinstance(e, Done | Passed) and e.step == "guess"}
    sealed = {e.who for e in events if isinstance(e, Sealed)}
    waits = step.standing is Standing.OPEN and not sealed <= guessed
    return replace(step, reads=step.reads & {me}) if waits else step


REAL_OF_LISTENER = reflecting._of_listener
REAL_TOWARD = reflecting.toward


def adds_at_once(facts: Sitting, step: str, speaker: Person, listener: Person) -> set[Act]:
    """Advice is open before the yes."""
    return REAL_OF_LISTENER(facts, step, speaker, listener) | {Act.ADD}


def asks_for_no_hand(events: list[Event], _: Person) -> list[Event]:
    """Nobody has ever asked for a hand."""
    return [event for event in events if not isinstance(event, Welcomed)]


def says_again_unasked(facts: Sitting, step: str, speaker: Person, listener: Person) -> set[Act]:
    """The answer is said again though nobody corrected it."""
    said = any(isinstance(each, SaidAgain) for each in facts.marks.talk.get(step, ()))
    more = set() if said else {Act.SAY_AGAIN}
    return REAL_OF_LISTENER(facts, step, speaker, listener) | more


def corrects_for_others(facts: Sitting, step: str, person: Person) -> frozenset[tuple[Act, Person]]:
    """A third one corrects what was answered to somebody else."""
    answered = facts.marks.answers.get(step, set()) if person in facts.present else set()
    others = {who for who, to in answered if person not in (who, to)}
    others -= {each.to for each in facts.marks.talk.get(step, ()) if each.who == person}
    return REAL_TOWARD(facts, step, person) | {(Act.CORRECT, who) for who in others}


def answers_alone(self: Marks, step: str) -> set[Person]:
    """What is said to an answer is read by nobody."""
    drafts = set(self.drafts.get(step, {}).values())
    return drafts | {who for who, _ in self.answers.get(step, ())}


def must_be_heard(step: StepPosition, _: list[Event], __: Person) -> StepPosition:
    """What is asked after an answer cannot be left out."""
    return replace(step, may=step.may - {Act.PASS}) if step.toward else step


def any_yes(facts: Sitting, step: str) -> frozenset[Person]:
    """A yes to one revision counts for all that come after it."""
    writers = facts.marks.drafts.get(step, {}).values()
    return frozenset({who for who, _ in facts.marks.accepted.get(step, ())} | set(writers))


def two_are_enough(step: StepPosition, events: list[Event], _: Person) -> StepPosition:
    """Agreed on while one is missing."""
    yes = any(isinstance(e, Accepted) and e.number == step.revision for e in events)
    return replace(step, agreed=True, standing=Standing.DONE) if yes else step


def one_is_enough(facts: Sitting, step: str) -> bool:
    """A yes to it ends the writing for all."""
    return len(agreeing.accepting(facts, step)) >= ENOUGH


def needs_company(facts: Sitting, step: str) -> bool:
    """What was agreed on falls apart when somebody leaves."""
    together = agreeing.accepting(facts, step)
    return len(facts.present) >= ENOUGH and facts.present <= together


def only_the_present(self: Sitting, given: object) -> frozenset[Person]:
    """Who leaves after the end completes what was not complete."""
    return self.present


def all_late(self: Sitting, given: object) -> frozenset[Person]:
    """Of several who left at the same moment, all count as missing."""
    if self.put_away is None:
        return self.present
    return self.present | {who for who, at in self.marks.left.items() if at >= self.put_away}


def all_at_once(self: Sitting, step: str) -> Iterator[tuple[frozenset[Person], datetime | None]]:
    """Several who left at the same moment have nobody left behind in between."""
    present, left = self.started.participants, self.marks.left
    for moment in sorted(set(left.values())):
        yield present, moment
        present -= {who for who, at in left.items() if at == moment}
    yield present, None


def writes_on(step: StepPosition, _: list[Event], __: Person) -> StepPosition:
    """After all have agreed, somebody writes another revision."""
    return replace(step, may=step.may | {Act.DRAFT}) if step.agreed else step


def counts_after_leaving(step: StepPosition, events: list[Event], _: Person) -> StepPosition:
    """Whoever left sees that the others go on writing."""
    return replace(step, revision=sum(isinstance(event, Drafted) for event in events))


def revision_of(script: Script, events: list[Event], who: Person, key: str, now: datetime) -> int:
    return position(script, events, who, now).step(key).revision


def takes_any_revision(
    script: Script, events: Iterable[Event], who: Person, deed: Deed, now: datetime
) -> Outcome | Refusal:
    """A yes counts for the text that stands there, whichever was read."""
    known = list(events)
    if deed.act is Act.ACCEPT and deed.step in script.by_key:
        deed = replace(deed, number=revision_of(script, known, who, deed.step, now))
    return act(script, known, who, deed, now)


def writes_over(
    script: Script, events: Iterable[Event], who: Person, deed: Deed, now: datetime
) -> Outcome | Refusal:
    """Whoever writes in the same instant as somebody else writes over their text."""
    known = list(events)
    drafts = {event.number: event.who for event in known if isinstance(event, Drafted)}
    last = max(drafts, default=0)
    over = last and deed.act is Act.DRAFT and deed.number == last - 1 and drafts[last] != who
    return act(script, known, who, replace(deed, number=last) if over else deed, now)


def goes_to_whoever_is_there(
    script: Script, events: Iterable[Event], who: Person, deed: Deed, now: datetime
) -> Outcome | Refusal:
    """What is meant for one person goes to another."""
    return act(script, events, who, replace(deed, to=None), now)


def says_it_is_done(
    script: Script, events: Iterable[Event], who: Person, deed: Deed, now: datetime
) -> Outcome | Refusal:
    """Whoever said yes to an older text hears that this is done."""
    known = list(events)
    answer = act(script, known, who, deed, now)
    before = any(isinstance(event, Accepted) and event.who == who for event in known)
    changed = before and answer == Refusal(Reason.CHANGED) and deed.act is Act.ACCEPT
    return Refusal(Reason.ALREADY_DONE) if changed else answer


def chosen(events: Iterable[Event]) -> frozenset[Person]:
    return frozenset(event.who for event in events if isinstance(event, Chosen))


REAL_CHOICE = overlapping.standing


def opens_by_itself(facts: Sitting, step: str, person: Person, *, passed: bool) -> Standing:
    """A choice is open when all are in, though nobody knows yet what they have in common."""
    here = REAL_CHOICE(facts, step, person, passed=passed)
    all_in = facts.present <= facts.marks.chosen.get(step, set())
    return Standing.OPEN if here is Standing.SEALED and all_in else here


def comes_back(facts: Sitting, step: str, person: Person, *, passed: bool) -> Standing:
    """A choice comes back from a sitting that was put away, like words."""
    here = REAL_CHOICE(facts, step, person, passed=passed)
    ended = facts.put_away is not None and here is Standing.PASSED
    return Standing.RETURNED if ended and overlapping.chose(facts, step, person) else here


def reads_choices(step: StepPosition, events: list[Event], _: Person) -> StepPosition:
    return replace(step, reads=step.reads | chosen(events))


def counts_choices(step: StepPosition, events: list[Event], _: Person) -> StepPosition:
    """So many have chosen."""
    return replace(step, revision=len(chosen(events)))


def aside_for_good(
    script: Script, events: Iterable[Event], person: Person, now: datetime
) -> Position:
    here = position(script, events, person, now)
    return replace(here, may=here.may - {Act.TAKE_UP})


def guessed(mistake: str, **mutant: Any) -> Mutant:
    return Mutant(mistake, script=GUESSED, **mutant)


def heard(name: str, mutated: object, mistake: str = "talk", **mutant: Any) -> Mutant:
    planted = beneath(reflecting, name, mutated)
    return Mutant(mistake, script=HEARD, beneath=planted, leaving=False, **mutant)


def agreed(name: str, mutated: object, owner: object = agreeing, **mutant: Any) -> Mutant:
    planted = beneath(owner, name, mutated)
    return Mutant(**{"mistake": "agreement", "script": AGREED_ON, "beneath": planted} | mutant)


def common(mistake: str, **mutant: Any) -> Mutant:
    return Mutant(mistake, script=IN_COMMON, **mutant)


MUTANTS_OF_KINDS: dict[str, Mutant] = {
    "guesses with the answer open": guessed(
        "leak", beneath=beneath(Seat, "_guesses", guesses_openly)
    ),
    "guesses after having read": guessed(
        "late guess", beneath=beneath(Seat, "_can_still", guesses_after_all)
    ),
    "a guess that others wait for": guessed(
        "own event leaks", rules=Rules(each_step(waits_for_all_guesses))
    ),
    "advice before the yes": heard("_of_listener", adds_at_once),
    "a hand that nobody gives": Mutant(
        "talk", with_events(asks_for_no_hand), HEARD, leaving=False, hands=(ALICE,)
    ),
    "said again though nothing was missing": heard(
        "_of_listener", says_again_unasked, "groundless"
    ),
    "a third person corrects": heard("toward", corrects_for_others, "groundless", people=THREE),
    "corrects for ever": heard("MOST_CORRECTIONS", 99, "groundless"),
    "an answer to somebody else": Mutant(
        "does what it does not offer",
        Rules(act=goes_to_whoever_is_there),
        HEARD,
        leaving=False,
    ),
    "a correction that nobody reads": Mutant(
        "lost words", script=HEARD, leaving=False, beneath=beneath(Marks, "spoke", answers_alone)
    ),
    "must be heard": Mutant("dead end", Rules(each_step(must_be_heard)), HEARD, leaving=False),
    "a yes to another revision counts": agreed("accepting", any_yes),
    "agreed while one is missing": Mutant(
        "agreement", Rules(each_step(two_are_enough)), AGREED_ON, THREE
    ),
    "one yes ends the writing": agreed(
        "agreed", one_is_enough, people=THREE, mistake="same instant"
    ),
    "agreed until somebody leaves": agreed("agreed", needs_company),
    "agreed by leaving after the end": agreed("stayed", only_the_present, Sitting, people=THREE),
    "agreed until two leave on one day": agreed(
        "stayed", all_late, Sitting, people=THREE, mistake="words vanish"
    ),
    "open until two leave on one day": Mutant(
        "words vanish", people=THREE, beneath=beneath(Sitting, "_companies", all_at_once)
    ),
    "writes on after the agreement": Mutant("agreement", Rules(each_step(writes_on)), AGREED_ON),
    "left, and sees the next revision": Mutant(
        "leak", Rules(each_step(counts_after_leaving)), AGREED_ON, THREE
    ),
    "a yes to what was not read": Mutant("same instant", Rules(act=takes_any_revision), AGREED_ON),
    "two write in the same instant": Mutant("same instant", Rules(act=writes_over), AGREED_ON),
    "a late yes is called done": Mutant("wrong reason", Rules(act=says_it_is_done), AGREED_ON),
    "a choice open before all have met": common(
        "overlap", beneath=beneath(overlapping, "standing", opens_by_itself)
    ),
    "a choice that comes back": common(
        "overlap", beneath=beneath(overlapping, "standing", comes_back)
    ),
    "a choice that cannot be taken back": common(
        "overlap", rules=Rules(each_step(drops(Act.TAKE_BACK)))
    ),
    "a choice that can be read": common("leak", rules=Rules(each_step(reads_choices))),
    "so many have chosen": common("leak", rules=Rules(each_step(counts_choices))),
    "set aside for good": Mutant("dead end", Rules(aside_for_good)),
}
