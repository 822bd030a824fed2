"""What one's desk says of the places in which something could happen: of each bond, and of oneself."""

from collections.abc import Sequence
from dataclasses import dataclass, replace
from datetime import date

from closeknit.catalogue import BondKind, Way
from closeknit.catalogue.practice import Pool, Prompt
from closeknit.practices import desk, library
from closeknit.practices.beginning import LADDER
from closeknit.practices.desk import Desk
from closeknit.practices.paths import stops
from closeknit.practices.suggesting import Past, Path, Place


@dataclass(frozen=True, slots=True)
class Circle:
    """A bond as far as a suggestion has to know it: `bond` is its id in hex, `members` how many are
    in it; `streak` and `busy` as in a Place; `rungs` are those that its people added to the ladder,
    which have to be known where `lacks_rungs`."""

    bond: str
    kind: BondKind
    members: int
    streak: int = 0
    busy: bool = False
    rungs: tuple[Prompt, ...] = ()


def places(mine: Desk, circles: Sequence[Circle]) -> list[Place]:
    """A place for each bond, and the one by oneself, which is always there."""
    return [*(_together(mine, each, len(circles)) for each in circles), _by_oneself(mine, circles)]


def lacks_rungs(mine: Desk, circle: Circle) -> bool:
    """Whether the ladder has nothing unseen left here but what its people may have added."""
    return LADDER in _spent(mine, circle, mine.depth_in(circle.bond))


def _together(mine: Desk, circle: Circle, circles: int) -> Place:
    key, deepest = circle.bond, mine.depth_in(circle.bond)
    aloud = _pasts(_aloud(mine), known_here=circles == 1)
    return Place(
        bond=key,
        kind=circle.kind,
        deepest=deepest,
        members=circle.members,
        past=(*_pasts(mine.done_in(key)), *aloud),
        streak=circle.streak,
        busy=circle.busy,
        apart=key in mine.apart,
        touch=key in mine.touch,
        spent=_spent(mine, circle, deepest),
        path=_path(mine, key, circle.kind),
    )


def _by_oneself(mine: Desk, circles: Sequence[Circle]) -> Place:
    """One thinks about those with whom closeness is wanted; of others nothing here reminds one."""
    near = [each for each in circles if each.bond not in mine.apart]
    aloud = _aloud(mine)
    deepest = mine.pace_in(desk.ALONE)
    return Place(
        bond=None,
        kind=BondKind.JUST_ME,
        deepest=deepest,
        past=_pasts([each for each in mine.done_in(desk.ALONE) if each not in aloud]),
        touch=any(each.bond in mine.touch for each in near),
        spent=_spent(mine, Circle(desk.ALONE, BondKind.JUST_ME, 1), deepest),
        path=_path(mine, desk.ALONE, BondKind.JUST_ME),
        about=frozenset(each.kind for each in near),
    )


def _aloud(mine: Desk) -> list[tuple[str, date]]:
    """What was done side by side with one phone, which does not say with whom: the desk keeps it
    like what was done alone, and it can't be done alone."""
    known = library.catalogue().by_id
    return [
        (name, day)
        for name, day in mine.done_in(desk.ALONE)
        if name in known and Way.ALONE not in known[name].ways
    ]


def _pasts(done: Sequence[tuple[str, date]], *, known_here: bool = True) -> tuple[Past, ...]:
    """Where it is not known with whom, nothing says how deep it went: the reason of a suggestion
    would speak of a talk that somebody else was in."""
    known = library.catalogue().by_id
    return tuple(
        Past(name, known[name].strategy, day, known[name].depth[0] if known_here else 1)
        for name, day in done
        if name in known
    )


def _spent(mine: Desk, circle: Circle, deepest: int) -> frozenset[str]:
    """The pools that a sitting begun here would find empty, as `beginning.draw` looks at them."""
    seen, found = frozenset(mine.seen.get(circle.bond, ())), set()
    for name, pool in library.catalogue().pools.items():
        rungs = circle.rungs if name == LADDER else ()
        whole = replace(pool, prompts=(*rungs, *pool.prompts))
        if not whole.left(seen, circle.kind, max(deepest, _begins(whole))):
            found.add(name)
    return frozenset(found)


def _begins(pool: Pool) -> int:
    """The depth of its easiest prompt: a pool that begins deeper was chosen for that."""
    return min((prompt.depth for prompt in pool.prompts if not prompt.retired), default=1)


def _path(mine: Desk, bond: str, kind: BondKind) -> Path | None:
    """What lies ahead, as the page of the programme shows it."""
    catalogue = library.catalogue()
    programme = catalogue.programmes.get(mine.paths.get(bond, ""))
    if programme is None:
        return None
    here, alone = _ids(mine, bond), _ids(mine, desk.ALONE)
    found = stops(programme, catalogue.by_id, kind, here, alone if bond else ())
    return Path(programme.title, tuple(stop.stage for stop in found if not stop.done))


def _ids(mine: Desk, bond: str) -> list[str]:
    return [name for name, _ in mine.done_in(bond)]
