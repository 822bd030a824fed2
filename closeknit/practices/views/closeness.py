"""The private check. Its address and its title say nothing: somebody may look over a shoulder."""

from collections.abc import Sequence

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods

from closeknit.bonds import access
from closeknit.bonds.access import BondView
from closeknit.people.http import PersonRequest, needs_private
from closeknit.practices import desk
from closeknit.practices.closeness import ClosenessForm
from closeknit.practices.desk import Desk

WAYS = "#ways"
"""Where the ways to keep distance stand on the page."""


@require_http_methods(["GET", "HEAD", "POST"])
@needs_private
def closeness(request: PersonRequest) -> HttpResponse:
    """Nothing of it makes an event, a row or a ring: one's desk is written, as on any other day."""
    visit = request.visit
    views = [view for view in access.bonds_of(visit) if view.others]
    mine = desk.read(visit)
    form = ClosenessForm(views, mine, request.POST if request.method == "POST" else None)
    if form.is_valid():
        with desk.changing(visit) as mine:
            form.answer(mine)
        where = reverse("practices:closeness") + WAYS if _apart(views, mine) else reverse("private")
        return HttpResponseRedirect(where)
    context = {"form": form, "apart": _apart(views, mine)}
    return render(request, "practices/closeness.html", context, status=422 if form.errors else 200)


def _apart(views: Sequence[BondView], mine: Desk) -> list[BondView]:
    return [view for view in views if view.bond.pk.hex in mine.apart]
