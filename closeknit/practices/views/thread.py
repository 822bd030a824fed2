"""One bond together: its thread of what was opened, and what runs."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET

from closeknit.bonds import access, confirming
from closeknit.bonds.access import BondView
from closeknit.catalogue import Strategy
from closeknit.engine import State
from closeknit.keepsakes.moments import holding
from closeknit.keepsakes.pause import resting
from closeknit.people import visits
from closeknit.people.http import PersonRequest, Visit, needs_private
from closeknit.practices import desk, starting
from closeknit.practices import thread as threads
from closeknit.practices.sittings import JointRun
from closeknit.practices.views.own import rungs
from closeknit.rhythm import plans

MOST_PLANS = 3
GOES_ON = frozenset({State.OFFERED, State.OFFER, State.UNDER_WAY})


@require_GET
@needs_private
def thread(request: PersonRequest, bond: UUID) -> HttpResponse:
    visit = request.visit
    # Whose bond it is not gets their answer before anything is done for them.
    access.bond_of(visit, bond)
    visits.run(visit)
    view = access.view_of(visit, access.bond_of(visit, bond))
    before = _number(request.GET.get("before"))
    page = threads.page(visit, view, before)
    context = {
        "view": view,
        "arrivals": [] if view.others else confirming.arrivals(visit, view.bond),
        "page": page,
        "first": before is None,
        "running": _going_on(visit, view) if before is None else [],
        "base": reverse("practices:thread", args=[bond]),
        **(rungs.in_thread(visit, view) if before is None else {}),
        "pause": resting.shown(visit, view) if before is None else None,
        "held": holding.for_me(visit, [view]) if before is None else [],
        "plans": plans.coming(visit, [view]).get(bond, [])[:MOST_PLANS] if before is None else [],
    }
    template = (
        "practices/_thread.html" if request.headers.get("HX-Request") else "practices/thread.html"
    )
    return render(request, template, context)


def _going_on(visit: Visit, view: BondView) -> list[JointRun]:
    """What runs here. An offer of touch shows only to those who have switched touch on."""
    runs = [run for run in starting.running(visit, view) if run.position().state in GOES_ON]
    touch = view.bond.pk.hex in desk.read(visit).touch
    return [run for run in runs if touch or run.practice.strategy is not Strategy.TOUCH]


def _number(text: str | None) -> int | None:
    try:
        return int(text) if text else None
    except ValueError:
        return None
