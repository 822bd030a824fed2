"""Where somebody is on a programme: pure functions over what they have done and where.

A programme has no dates and no end that anybody waits for. A stage is done when its practice was done in
this bond, also before the programme was followed; what can only be done by oneself counts wherever it was.
"""

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

from closeknit.catalogue import BondKind, Practice, Programme, Stage, Way


@dataclass(frozen=True, slots=True)
class Stop:
    """A stage with its practice. `next` is the first that is not done, in one's own place."""

    stage: Stage
    practice: Practice
    done: bool = False
    next: bool = False


def stops(
    programme: Programme,
    known: Mapping[str, Practice],
    kind: BondKind | None,
    done_here: Iterable[str] = (),
    done_alone: Iterable[str] = (),
) -> list[Stop]:
    """The stages that a bond of this kind has, in order; all of them where `kind` is None.

    `done_here` are ids of practices that this person has done in the bond, `done_alone` those by
    themselves, one for each time: a practice that comes twice has to be done twice.
    """
    here, alone = Counter(done_here), Counter(done_alone)
    found: list[Stop] = []
    for stage in programme.stages:
        practice = known.get(stage.practice)
        if practice is None or not _happens(practice, kind):
            continue
        done = _take(here, practice.id) or (_counts_alone(practice) and _take(alone, practice.id))
        ahead = kind is not None and not done and not any(stop.next for stop in found)
        found.append(Stop(stage, practice, done=done, next=ahead))
    return found


def _happens(practice: Practice, kind: BondKind | None) -> bool:
    if kind is None:
        return True
    return Way.ALONE in practice.ways if kind is BondKind.JUST_ME else kind in practice.bonds


def _counts_alone(practice: Practice) -> bool:
    """What is begun by oneself, makes no sitting of a bond, or was read aloud from one phone (which
    does not say with whom) is remembered without a bond."""
    ways = practice.ways
    return practice.begins_alone or Way.OWN_TIME not in ways or Way.ALONE not in ways


def _take(times: Counter[str], practice: str) -> bool:
    if times[practice] < 1:
        return False
    times[practice] -= 1
    return True
