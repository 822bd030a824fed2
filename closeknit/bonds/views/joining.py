"""Saying yes, and what a newcomer sees until they are confirmed."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from closeknit.bonds import comparing, doors
from closeknit.bonds import joining as yes
from closeknit.bonds.forms import fingerprint
from closeknit.bonds.models import Acceptance
from closeknit.bonds.views.invited import closed
from closeknit.people.http import PersonRequest


def joining(request: PersonRequest, token: str) -> HttpResponse:
    """After signing up or in, one more tap; a page that is only read changes nothing."""
    door = doors.find(token)
    if door is None:
        return _after_the_first_click(request, token)
    context: dict[str, object] = {"door": door}
    if request.method == "POST":
        try:
            acceptance = yes.accept(request.visit, door)
        except yes.Refused as refused:
            context["refusal"] = str(refused)
        else:
            return redirect("bonds:waiting", acceptance.pk)
    return render(request, "bonds/joining.html", context)


def waiting(request: PersonRequest, acceptance: UUID) -> HttpResponse:
    found = yes.acceptance_of(request.visit, acceptance)
    return _waiting_page(request, found)


@require_POST
def comparison(request: PersonRequest, acceptance: UUID) -> HttpResponse:
    found = yes.acceptance_of(request.visit, acceptance)
    try:
        comparing.confirm(request.visit, found.invitation.inviter_id, fingerprint(request.POST))
    except comparing.Changed:
        return _waiting_page(request, found, again=True)
    return redirect("bonds:waiting", acceptance)


@require_POST
def withdrawal(request: PersonRequest, acceptance: UUID) -> HttpResponse:
    yes.take_back(request.visit, yes.acceptance_of(request.visit, acceptance))
    return redirect("bonds:together")


def _after_the_first_click(request: PersonRequest, token: str) -> HttpResponse:
    """The second of two clicks meets its own yes, not a closed door."""
    mine = yes.said_yes_by(request.visit, token)
    return redirect("bonds:waiting", mine.pk) if mine else closed(request)


def _waiting_page(
    request: PersonRequest, acceptance: Acceptance, *, again: bool = False
) -> HttpResponse:
    name = yes.inviter_name(request.visit, acceptance)
    compare = comparing.inviter(request.visit, acceptance.invitation.inviter_id, name)
    context = {"acceptance": acceptance, "name": name, "compare": compare, "again": again}
    return render(request, "bonds/waiting.html", context)
