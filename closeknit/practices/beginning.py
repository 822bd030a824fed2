"""What is pinned when a sitting begins: version, form, way, and the prompts that are drawn."""

from collections.abc import Collection

from closeknit.catalogue import BondKind, Practice, Prompt, Way
from closeknit.people import clock
from closeknit.people.http import Visit
from closeknit.practices import desk, library
from closeknit.practices.runs import Fields


class PoolSpent(Exception):
    """Every prompt of this depth has been seen here. Nothing comes twice while others are left."""


def fields_of(
    visit: Visit, practice: Practice, form: str | None, way: Way, kind: BondKind, bond: str
) -> Fields:
    """The payload of a new sitting. Prompts that were seen in this bond are not drawn again; raises
    PoolSpent where none is left, KeyError for an unknown form."""
    seen = desk.read(visit)
    return {
        "practice": practice.id,
        "version": practice.version,
        "form": practice.form(form).key,
        "way": way.value,
        "at": clock.now().isoformat(),
        "prompts": draw(practice, kind, seen.seen.get(bond, ()), seen.pace_in(bond)),
    }


def draw(
    practice: Practice, kind: BondKind, seen: Collection[str], deepest: int
) -> dict[str, list[str]]:
    """For each step with a pool the keys of the prompts to ask: the shallowest unseen ones first,
    so that depth rises by itself and never beyond `deepest`."""
    drawn: dict[str, list[str]] = {}
    for step in practice.steps:
        if step.pool is None:
            continue
        left = library.catalogue().pools[step.pool].left(seen, kind, deepest)
        if not left:
            raise PoolSpent(step.pool)
        drawn[step.key] = [prompt.key for prompt in _easiest(left)[: step.count or 1]]
    return drawn


def seen_prompts(fields: Fields) -> list[str]:
    return [key for keys in fields["prompts"].values() for key in keys]


def _easiest(prompts: Collection[Prompt]) -> list[Prompt]:
    return sorted(prompts, key=lambda prompt: prompt.depth)
