"""What all can agree on: one drafts, the others accept just that revision or write another.

Revisions are numbered, and whoever accepts says which one. So nobody can be made to have accepted
words that came after theirs, and two who act in the same instant never mean different texts.
"""

from closeknit.engine.events import Person
from closeknit.engine.sitting import ENOUGH, Sitting
from closeknit.engine.standing import Act, Standing

MOST_REVISIONS = 50
"""More than anybody writes; a talk does better by then."""


def revision(facts: Sitting, step: str) -> int:
    """The number of the draft that stands, 0 while there is none."""
    return max(facts.marks.drafts.get(step, {}), default=0)


def accepting(facts: Sitting, step: str) -> frozenset[Person]:
    """Who accepts the draft that stands, its writer included."""
    number = revision(facts, step)
    if not number:
        return frozenset()
    writer = facts.marks.drafts[step][number]
    others = {who for who, which in facts.marks.accepted.get(step, ()) if which == number}
    return frozenset(others | {writer})


def agreed(facts: Sitting, step: str) -> bool:
    """Whether all who are there accept the same revision, two or more. It stays so."""
    together = accepting(facts, step)
    return len(together) >= ENOUGH and facts.stayed(together) <= together


def standing(facts: Sitting, step: str, person: Person, *, passed: bool) -> Standing:
    """Where a person stands with it, by itself. Whoever has left sees nothing of it any more."""
    if person not in facts.present:
        return Standing.PASSED
    if agreed(facts, step):
        return Standing.DONE
    if person in accepting(facts, step):
        return Standing.GIVEN
    return Standing.PASSED if passed else Standing.HERE


def acts(facts: Sitting, step: str, person: Person) -> frozenset[Act]:
    """What a person who is there may do with it while the sitting runs."""
    number = revision(facts, step)
    if agreed(facts, step):
        return frozenset()
    found = {Act.DRAFT} if number < MOST_REVISIONS else set()
    if number and person not in accepting(facts, step):
        found.add(Act.ACCEPT)
    return frozenset(found)


def reached(facts: Sitting, step: str, person: Person) -> bool:
    """Whether somebody else has said yes to a revision of this person."""
    drafts = facts.marks.drafts.get(step, {})
    yeses = facts.marks.accepted.get(step, ())
    return any(who != person == drafts.get(number) for who, number in yeses)
