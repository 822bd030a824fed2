"""The catalogue as plain data, for `closeknit practices list --json` and for anybody's script."""

from collections.abc import Iterable
from enum import StrEnum

from closeknit.catalogue.kinds import BondKind, Way
from closeknit.catalogue.loading import Catalogue

Listed = dict[str, object]


def practices_as_json(catalogue: Catalogue) -> list[Listed]:
    """One dict per practice (newest versions), holding only what JSON knows, in a fixed order."""
    return [
        {
            "id": practice.id,
            "version": practice.version,
            "title": practice.title,
            "strategy": practice.strategy.value,
            "depth": list(practice.depth),
            "minutes": practice.minutes,
            "ways": _in_order(Way, practice.ways),
            "bonds": _in_order(BondKind, practice.bonds),
            "steps": [step.kind for step in practice.steps],
            "readers": [step.readers.value if step.readers else None for step in practice.steps],
            "forms": [{"key": form.key, "minutes": form.minutes} for form in practice.forms],
            "begins": "alone" if practice.begins_alone else None,
            "suggested": practice.suggested,
            "expires_after": practice.expires_after,
        }
        for practice in catalogue.practices
    ]


def _in_order(kind: type[StrEnum], chosen: Iterable[StrEnum]) -> list[str]:
    chosen = frozenset(chosen)
    return [member.value for member in kind if member in chosen]
