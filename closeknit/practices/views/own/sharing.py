"""What a bond has of a member's own practices: given, taken back, looked at and begun."""

from uuid import UUID

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from closeknit.bonds import access, keys
from closeknit.bonds.access import BondView
from closeknit.people.http import PersonRequest, Visit, needs_private
from closeknit.practices import refusals
from closeknit.practices.own import sharing as shares
from closeknit.practices.own import sketches
from closeknit.practices.own.sharing import Shared
from closeknit.practices.views.catalogue import happening, wording
from closeknit.practices.views.own import starting, writing
from closeknit.practices.views.own.doing import NOT_WHOLE
from closeknit.practices.views.own.starting import NOT_HERE, Written


@require_POST
@needs_private
def sharing(request: PersonRequest, own: str) -> HttpResponse:
    """Let a bond have it as it is now."""
    sketch = sketches.find(request.visit, own)
    view = _view(request.visit, request.POST.get("bond", ""))
    try:
        shares.share(request.visit, view, sketch)
    except shares.NotForThem:
        return writing.page(request, sketch, NOT_HERE if sketch.practice else NOT_WHOLE, 409)
    except keys.NotNow as closed:
        return writing.page(request, sketch, refusals.not_now(closed.standing), 409)
    return HttpResponseRedirect(f"{writing.address(own)}#theirs")


@require_POST
@needs_private
def withdrawal(request: PersonRequest, own: str) -> HttpResponse:
    """Take it back. What runs goes on, because each sitting holds what it runs."""
    sketch = sketches.find(request.visit, own)
    shares.withdraw(request.visit, _view(request.visit, request.POST.get("bond", "")), sketch.id)
    return HttpResponseRedirect(f"{writing.address(own)}#theirs")


@require_GET
@needs_private
def shared(request: PersonRequest, bond: UUID, written: UUID) -> HttpResponse:
    view = _view(request.visit, str(bond))
    return _page(request, view, shares.find(request.visit, view, written))


@require_POST
@needs_private
def beginning(request: PersonRequest, bond: UUID, written: UUID) -> HttpResponse:
    """By oneself, or with this bond: no other was given it."""
    view = _view(request.visit, str(bond))
    found = _written(request, view, shares.find(request.visit, view, written))
    with_whom = request.POST.get("bond", "")
    if with_whom not in ("", str(bond)):
        raise Http404
    return starting.begin(request, found, view if with_whom else None)


@require_GET
@needs_private
def aloud(request: PersonRequest, bond: UUID, written: UUID) -> HttpResponse:
    view = _view(request.visit, str(bond))
    found = _written(request, view, shares.find(request.visit, view, written))
    return starting.read_aloud(request, found, view)


@require_POST
@needs_private
def aloud_done(request: PersonRequest, bond: UUID, written: UUID) -> HttpResponse:
    view = _view(request.visit, str(bond))
    return starting.done(request, shares.find(request.visit, view, written).id)


def _view(visit: Visit, bond: str) -> BondView:
    return access.view_of(visit, access.bond_of(visit, bond))


def _written(request: PersonRequest, view: BondView, found: Shared) -> Written:
    return Written(
        found.practice,
        found.text,
        _address(view, found),
        lambda refused, status: _page(request, view, found, refused, status),
    )


def _page(
    request: PersonRequest, view: BondView, found: Shared, refused: str = "", status: int = 200
) -> HttpResponse:
    first, *others = happening.courses(found.practice)
    context = {
        "view": view,
        "shared": found,
        "practice": found.practice,
        "refused": refused,
        "minutes": wording.minutes(found.practice),
        "ways": wording.ways(found.practice),
        "course": first,
        "other_courses": others,
        "base": _address(view, found),
        **starting.ways(request.visit, found.practice, [view]),
    }
    return render(request, "practices/own/shared.html", context, status=status)


def _address(view: BondView, found: Shared) -> str:
    return reverse("practices:shared", args=[view.bond.pk, found.ref])
