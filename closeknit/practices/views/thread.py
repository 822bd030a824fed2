"""One bond together: its thread of what was opened, and what runs."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET

from closeknit.bonds import access
from closeknit.engine import State
from closeknit.people import visits
from closeknit.people.http import PersonRequest, needs_private
from closeknit.practices import starting
from closeknit.practices import thread as threads
from closeknit.practices.sittings import JointRun

GOES_ON = frozenset({State.OFFERED, State.OFFER, State.UNDER_WAY})


@require_GET
@needs_private
def thread(request: PersonRequest, bond: UUID) -> HttpResponse:
    visit = request.visit
    visits.run(visit)
    view = access.view_of(visit, access.bond_of(visit, bond))
    before = _number(request.GET.get("before"))
    page = threads.page(visit, view, before)
    context = {
        "view": view,
        "page": page,
        "first": before is None,
        "running": _going_on(starting.running(visit, view)) if before is None else [],
        "base": reverse("practices:thread", args=[bond]),
    }
    template = (
        "practices/_thread.html" if request.headers.get("HX-Request") else "practices/thread.html"
    )
    return render(request, template, context)


def _going_on(runs: list[JointRun]) -> list[JointRun]:
    return [run for run in runs if run.position().state in GOES_ON]


def _number(text: str | None) -> int | None:
    try:
        return int(text) if text else None
    except ValueError:
        return None
