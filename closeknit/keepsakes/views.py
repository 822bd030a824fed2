"""What a bond has kept, to read again."""

import secrets
from dataclasses import dataclass
from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from closeknit.bonds import access
from closeknit.catalogue import Keeps
from closeknit.keepsakes import keeping
from closeknit.keepsakes.keeping import Kept
from closeknit.keepsakes.life.forms import HORIZONS
from closeknit.keepsakes.life.marks import State
from closeknit.keepsakes.life.showing import STATES
from closeknit.people.http import PersonRequest, needs_private

TITLES = {
    Keeps.SIGNAL: "Your word for “too much”",
    Keeps.GROUND_RULES: "Ground rules",
    Keeps.AGREEMENT: "Agreements",
    Keeps.DECISION: "Decisions",
    Keeps.PROMISE: "Promises",
    Keeps.BOUNDARY: "Boundaries",
    Keeps.GOAL: "What you are heading for",
    Keeps.VALUE: "What you stand behind",
    Keeps.MOMENT: "Moments",
    Keeps.APPRECIATION: "Thanks",
}
"""In the order in which a page shows them."""


@dataclass(frozen=True, slots=True)
class Group:
    """Keepsakes of one kind: those that stand, and those that rest."""

    title: str
    standing: list[Kept]
    resting: list[tuple[Kept, str]]


@require_GET
@needs_private
def keepsakes(request: PersonRequest, bond: UUID) -> HttpResponse:
    view = access.view_of(request.visit, access.bond_of(request.visit, bond))
    found = keeping.of_bond(request.visit, view)
    groups = [_group(keeps, [each for each in found if each.keeps is keeps]) for keeps in TITLES]
    context = {
        "view": view,
        "groups": [group for group in groups if group.standing or group.resting],
        "thanks": any(each.keeps is Keeps.APPRECIATION for each in found),
    }
    return render(request, "keepsakes/keepsakes.html", context)


def _horizon(kept: Kept) -> int:
    """Goals by how far ahead they lie, those that say nothing of it last; all else as it comes."""
    names = [*HORIZONS]
    said = str(kept.said.get("horizon", ""))
    return names.index(said) if said in names else len(names)


@require_GET
@needs_private
def jar(request: PersonRequest, bond: UUID) -> HttpResponse:
    """One thank you, drawn anew each time; for a grey day."""
    view = access.view_of(request.visit, access.bond_of(request.visit, bond))
    found = keeping.of_bond(request.visit, view)
    thanks = [k for k in found if k.keeps is Keeps.APPRECIATION and not k.withdrawn]
    drawn = draw(thanks, request.GET.get("after", ""))
    context = {"view": view, "drawn": drawn, "more": len(thanks) > 1}
    return render(request, "keepsakes/jar.html", context)


def draw(thanks: list[Kept], after: str) -> Kept | None:
    """Any of them but the one that was just read; None from an empty jar."""
    others = [each for each in thanks if str(each.id) != after]
    return secrets.choice(others or thanks) if thanks else None


def _group(keeps: Keeps, found: list[Kept]) -> Group:
    stands = sorted((each for each in found if each.life.state is State.STANDS), key=_horizon)
    rests = [(each, STATES[each.life.state]) for each in found if each not in stands]
    return Group(TITLES[keeps], stands, rests)
