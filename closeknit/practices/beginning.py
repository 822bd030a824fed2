"""What is pinned when a sitting begins: version, form, way, and the prompts that are drawn."""

from collections.abc import Collection, Iterable
from dataclasses import dataclass, replace

from closeknit.catalogue import BondKind, Practice, Prompt, StepText, Way
from closeknit.people import clock
from closeknit.people.http import Visit
from closeknit.practices import desk, library
from closeknit.practices.runs import Fields

LADDER = "ladder"
"""The pool that the members of a bond add rungs of their own to."""


class PoolSpent(Exception):
    """Every prompt of this depth has been seen here. Nothing comes twice while others are left."""


@dataclass(frozen=True, slots=True)
class Written:
    """What people wrote themselves, and what a sitting therefore holds whole: the text of the
    practice that it runs, and the rungs from which it may draw."""

    practice: str = ""
    rungs: tuple[Prompt, ...] = ()


NOTHING_WRITTEN = Written()


def fields_of(
    visit: Visit,
    practice: Practice,
    form: str | None,
    way: Way,
    kind: BondKind,
    bond: str,
    written: Written = NOTHING_WRITTEN,
) -> Fields:
    """The payload of a new sitting. Prompts that were seen in this bond are not drawn again; raises
    PoolSpent where none is left, KeyError for an unknown form."""
    mine = desk.read(visit)
    deepest = mine.depth_in(bond) if bond else mine.pace_in(bond)
    chosen = practice.form(form).key
    steps = practice.steps_of(way, chosen)
    drawn = draw(steps, kind, mine.seen.get(bond, ()), deepest, written.rungs)
    return {
        "practice": practice.id,
        "version": practice.version,
        "form": chosen,
        "way": way.value,
        "at": clock.now().isoformat(),
        "prompts": drawn,
        **_held(written, {key for keys in drawn.values() for key in keys}),
    }


def _held(written: Written, drawn: Collection[str]) -> Fields:
    """Nothing at all for what the catalogue holds: most sittings are as they always were."""
    held: Fields = {"own": written.practice} if written.practice else {}
    rungs = [rung for rung in written.rungs if rung.key in drawn]
    if rungs:
        held["written"] = {rung.key: {"text": rung.text, "depth": rung.depth} for rung in rungs}
    return held


def draws_rungs(steps: Iterable[StepText]) -> bool:
    """Whether one of these steps asks what people may have added something to."""
    return any(_asks_rungs(step) for step in steps)


def draw(
    steps: Iterable[StepText],
    kind: BondKind,
    seen: Collection[str],
    deepest: int,
    rungs: tuple[Prompt, ...] = (),
) -> dict[str, list[str]]:
    """For each step with a pool the keys of the prompts to ask: the shallowest unseen ones first,
    so that depth rises by itself and never beyond `deepest`; but a pool that begins deeper, or a
    step that says how deep it goes, was chosen for that. None comes twice. `rungs` are those that
    the bond wrote for itself: of their depth they come first."""
    drawn: dict[str, list[str]] = {}
    gone = set(seen)
    for step in steps:
        if step.pool is None:
            continue
        pool = library.catalogue().pools[step.pool]
        if _asks_rungs(step):
            pool = replace(pool, prompts=(*rungs, *pool.prompts))
        begins = min((prompt.depth for prompt in pool.prompts if not prompt.retired), default=1)
        left = pool.left(gone, kind, max(deepest, begins, step.depth or 1))
        if not left:
            raise PoolSpent(step.pool)
        drawn[step.key] = [prompt.key for prompt in _easiest(left)[: step.count or 1]]
        gone.update(drawn[step.key])
    return drawn


def _asks_rungs(step: StepText) -> bool:
    """What is chosen from is pinned with the practice, so nothing can be added there."""
    return step.pool == LADDER and step.kind != "choose"


def seen_prompts(fields: Fields) -> list[str]:
    return [key for keys in fields["prompts"].values() for key in keys]


def _easiest(prompts: Collection[Prompt]) -> list[Prompt]:
    return sorted(prompts, key=lambda prompt: prompt.depth)
