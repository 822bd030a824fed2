"""Reflect first, advise later: what can follow an answer, between who spoke and who listened.

The listener says back what was heard. Whoever spoke may say "yes, that's it", or what is still
missing; then it can be said once more. Advice stays closed until the yes, but for somebody who had
asked for a hand. All of it is an offer: nobody waits for it, and no step is held up by it.
"""

from closeknit.engine.events import Added, Corrected, Heard, Person, SaidAgain
from closeknit.engine.sitting import Sitting
from closeknit.engine.standing import Act

MOST_CORRECTIONS = 2
"""After so many the two do better with their voices."""


def toward(facts: Sitting, step: str, person: Person) -> frozenset[tuple[Act, Person]]:
    """What this person may do next, and to whom: as one who was answered, and as one who answered.

    Arguments:
        facts: the sitting, which runs.
        step: the key of a step that reflects first.
        person: somebody who is there.

    """
    found: set[tuple[Act, Person]] = set()
    for listener, speaker in facts.marks.answers.get(step, ()):
        if not {listener, speaker} <= facts.present:
            continue
        if person == speaker:
            found |= {(act, listener) for act in _of_speaker(facts, step, speaker, listener)}
        elif person == listener:
            found |= {(act, speaker) for act in _of_listener(facts, step, speaker, listener)}
    return frozenset(found)


def turn(facts: Sitting, step: str, speaker: Person, listener: Person) -> int:
    """How often the answer was corrected."""
    return _count(facts, step, Corrected, speaker, listener)


def _of_speaker(facts: Sitting, step: str, speaker: Person, listener: Person) -> set[Act]:
    if _count(facts, step, Heard, speaker, listener):
        return set()
    corrected = turn(facts, step, speaker, listener)
    answered = corrected == _count(facts, step, SaidAgain, listener, speaker)
    may_correct = answered and corrected < MOST_CORRECTIONS
    return {Act.HEAR} | ({Act.CORRECT} if may_correct else set())


def _of_listener(facts: Sitting, step: str, speaker: Person, listener: Person) -> set[Act]:
    heard = _count(facts, step, Heard, speaker, listener)
    found = set()
    again = _count(facts, step, SaidAgain, listener, speaker)
    if not heard and turn(facts, step, speaker, listener) > again:
        found.add(Act.SAY_AGAIN)
    welcome = heard or speaker in facts.marks.welcome.get(step, ())
    if welcome and not _count(facts, step, Added, listener, speaker):
        found.add(Act.ADD)
    return found


def _count(
    facts: Sitting,
    step: str,
    kind: type[Corrected | SaidAgain | Heard | Added],
    who: Person,
    to: Person,
) -> int:
    talk = facts.marks.talk.get(step, ())
    return sum(1 for each in talk if isinstance(each, kind) and (each.who, each.to) == (who, to))
