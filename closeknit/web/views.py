"""Today, and the landing page for who is not signed in."""

from typing import cast
from zoneinfo import ZoneInfo

from django.conf import settings
from django.http import HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_GET, require_POST

from closeknit.bonds import access, joining
from closeknit.people import clock, gate, sheet, visits
from closeknit.people.http import PersonRequest, Visit, needs_private, public
from closeknit.people.names import display_name
from closeknit.practices import desk
from closeknit.practices.library import catalogue
from closeknit.web import today


@require_GET
@public
def front(request: HttpRequest) -> HttpResponse:
    """Today for who is signed in, the landing page for who is not, at the same address."""
    visit: Visit | None = getattr(request, "visit", None)
    if visit is None:
        return render(request, "landing.html", {"host_name": settings.CLOSEKNIT.host_name})
    if visit.private is None or visit.shared is None:
        return gate.ask_to_unlock(request, visit)
    return today_page(cast("PersonRequest", request))


@require_GET
@needs_private
def today_page(request: PersonRequest) -> HttpResponse:
    template = "_today.html" if request.headers.get("HX-Request") else "today.html"
    return render(request, template, _context(request))


@require_POST
@needs_private
def something_else(request: PersonRequest) -> HttpResponse:
    """Walk on to the next suggestion. Nobody is told, and nothing is asked."""
    with desk.changing(request.visit) as mine:
        mine.pass_over(clock.today(request.visit.person.zone))
        mine.put_off = ""
    return HttpResponseRedirect("/")


@require_POST
@needs_private
def not_today(request: PersonRequest) -> HttpResponse:
    """Rest for today; what was suggested stays away for a while."""
    visit = request.visit
    day = clock.today(visit.person.zone)
    with desk.changing(visit) as mine:
        if request.POST.get("practice", "") in {each.id for each in catalogue().practices}:
            mine.refuse(request.POST["practice"], day)
        mine.put_off = day.isoformat()
    return HttpResponseRedirect("/")


def before_leaving(visit: Visit) -> str:
    """What would still shut somebody out for ever: said after their first answer, one at a time."""
    if not desk.read(visit).done:
        return ""
    paper = sheet.sheet(visit)
    if paper is None or not paper.confirmed:
        return "sheet"
    return "pin" if visit.session.own_device and not visit.session.has_pin else ""


def _context(request: PersonRequest) -> dict[str, object]:
    visit = request.visit
    visits.run(visit)
    views = access.bonds_of(visit)
    now = clock.now().astimezone(ZoneInfo(visit.person.zone))
    return {
        "thing": today.thing(visit, views),
        "greeting": today.greeting(now),
        "name": display_name(visit),
        "day": f"{now:%A}",
        "views": views,
        "unsafe": before_leaving(visit),
        "asks": not views and not joining.pending(visit),
    }
