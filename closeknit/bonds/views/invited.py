"""What somebody sees who was invited, with or without an account; and the short code."""

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from closeknit.bonds import blocking as blocked
from closeknit.bonds import doors, invitations
from closeknit.bonds.doors import Door
from closeknit.bonds.forms import CodeForm
from closeknit.people.http import PersonRequest, Visit, needs_private, public


@public
def invited(request: HttpRequest, token: str) -> HttpResponse:
    visit, door = _visit(request), doors.find(token)
    if door is None or blocked.is_blocked(visit, door.invitation.inviter):
        return closed(request)
    context = {"door": door, "host": settings.CLOSEKNIT, "own": _is_own(visit, door)}
    return render(request, "bonds/invited.html", context)


@public
@require_POST
def declining(request: HttpRequest, token: str) -> HttpResponse:
    """Nothing is written and nobody is told: to the inviter it looks like no answer."""
    door = doors.find(token)
    if door is None:
        return closed(request)
    return render(request, "bonds/declined.html", {"door": door})


@needs_private
@require_POST
def blocking(request: PersonRequest, token: str) -> HttpResponse:
    door = doors.find(token)
    if door is None:
        return closed(request)
    blocked.block(request.visit, door.invitation.inviter, door.greeting.name)
    return render(request, "bonds/declined.html", {"door": door, "blocked": True})


@public
def code(request: HttpRequest) -> HttpResponse:
    form = CodeForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        token = invitations.try_code(form.cleaned_data["handle"], form.cleaned_data["code"])
        if token:
            return redirect("bonds:invited", token)
        form.add_error("code", NO_CODE)
    return render(request, "bonds/code.html", {"form": form})


NO_CODE = (
    "That handle and code do not lead anywhere. A code is good for five tries, three days and one "
    "person. Please ask for a new one, or for the link."
)


def closed(request: HttpRequest) -> HttpResponse:
    """The same page, byte for byte, for every door that does not open."""
    return render(request, "bonds/closed.html", status=404)


def _visit(request: HttpRequest) -> Visit | None:
    visit: Visit | None = request.visit  # type: ignore[attr-defined]
    return visit


def _is_own(visit: Visit | None, door: Door) -> bool:
    return visit is not None and visit.person.pk == door.invitation.inviter_id
