"""A choice of which nothing ever shows but what all have chosen.

While some are missing it lies there and can be taken back. When all have met it is known what they
have in common; who ends the sitting or leaves it before that leaves nothing behind.
"""

from closeknit.engine.events import Person
from closeknit.engine.sitting import Sitting
from closeknit.engine.standing import Standing


def chose(facts: Sitting, step: str, person: Person) -> bool:
    """Whether this person's choice is in."""
    return person in facts.marks.chosen.get(step, ())


def standing(facts: Sitting, step: str, person: Person, *, passed: bool) -> Standing:
    """Where a person stands with it, by itself."""
    if not chose(facts, step, person):
        return Standing.PASSED if passed else Standing.HERE
    if person not in facts.present:
        return Standing.PASSED
    if step in facts.marks.met:
        return Standing.OPEN
    return Standing.SEALED if facts.put_away is None else Standing.PASSED


def reached(facts: Sitting, step: str, person: Person) -> bool:
    """Whether something of others has come to this person there."""
    return chose(facts, step, person) and step in facts.marks.met
