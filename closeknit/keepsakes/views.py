"""What a bond has kept, to read again."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from closeknit.bonds import access
from closeknit.catalogue import Keeps
from closeknit.keepsakes import keeping
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


@require_GET
@needs_private
def keepsakes(request: PersonRequest, bond: UUID) -> HttpResponse:
    view = access.view_of(request.visit, access.bond_of(request.visit, bond))
    found = keeping.of_bond(request.visit, view)
    groups = [(TITLES[keeps], [each for each in found if each.keeps is keeps]) for keeps in TITLES]
    context = {"view": view, "groups": [(title, kept) for title, kept in groups if kept]}
    return render(request, "keepsakes/keepsakes.html", context)
