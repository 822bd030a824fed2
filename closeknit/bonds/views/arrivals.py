"""Somebody is at the door: the inviter confirms them, the others consent."""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from closeknit.bonds import access, keys
from closeknit.bonds import confirming as who
from closeknit.bonds.forms import fingerprint
from closeknit.bonds.models import Bond
from closeknit.people.http import PersonRequest


def arrival(request: PersonRequest, bond: UUID, arrival: UUID) -> HttpResponse:
    return _page(request, access.bond_of(request.visit, bond), arrival)


@require_POST
def confirming(request: PersonRequest, bond: UUID, arrival: UUID) -> HttpResponse:
    found = access.bond_of(request.visit, bond)
    try:
        who.confirm(request.visit, found, arrival, fingerprint(request.POST))
    except Http404:
        _unless_confirmed(found, arrival)
    except who.NotYet as reason:
        return _page(request, found, arrival, str(reason))
    except keys.NotNow:
        return _page(request, found, arrival, NOT_NOW)
    # Today has what comes next: what they have offered already, or something to begin with.
    return redirect("/")


NOT_NOW = "Nobody can come in just now. The page about the people in this bond says why."


@require_POST
def consent(request: PersonRequest, bond: UUID, arrival: UUID) -> HttpResponse:
    found = access.bond_of(request.visit, bond)
    try:
        who.consent(request.visit, found, arrival, fingerprint(request.POST))
    except Http404:
        _unless_confirmed(found, arrival)
    except who.NotYet as reason:
        return _page(request, found, arrival, str(reason))
    return redirect("bonds:people", bond)


@require_POST
def refusal(request: PersonRequest, bond: UUID, arrival: UUID) -> HttpResponse:
    who.refuse(request.visit, access.bond_of(request.visit, bond), arrival)
    return redirect("bonds:people", bond)


def _unless_confirmed(bond: Bond, arrival: UUID) -> None:
    """The second of two clicks finds it done already, and that is what was wanted."""
    if not who.confirmed_already(bond, arrival):
        raise Http404


def _page(request: PersonRequest, bond: Bond, arrival: UUID, problem: str = "") -> HttpResponse:
    context = {
        "bond": access.view_of(request.visit, bond),
        "arrival": who.arrival_of(request.visit, bond, arrival),
        "problem": problem,
    }
    return render(request, "bonds/arrival.html", context)
