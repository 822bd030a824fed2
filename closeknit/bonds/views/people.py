"""Who is in a bond: members, those at the door, one's own name there, keys to confirm."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from closeknit.bonds import access, comparing, confirming, naming
from closeknit.bonds import keys as bond_keys
from closeknit.bonds.forms import NameForm, fingerprint
from closeknit.bonds.models import Bond
from closeknit.bonds.settling import settle
from closeknit.people.http import PersonRequest


def people(request: PersonRequest, bond: UUID) -> HttpResponse:
    return _people_page(request, access.bond_of(request.visit, bond))


@require_POST
def name(request: PersonRequest, bond: UUID) -> HttpResponse:
    found = access.bond_of(request.visit, bond)
    form = NameForm(request.POST)
    if not form.is_valid():
        return _people_page(request, found, form)
    try:
        naming.call_me(request.visit, found, form.cleaned_data["name"])
    except bond_keys.NotNow:
        form.add_error("name", "It cannot be written just now. The reason stands above.")
        return _people_page(request, found, form)
    return redirect("bonds:people", bond)


def keys(request: PersonRequest, bond: UUID) -> HttpResponse:
    found = access.bond_of(request.visit, bond)
    return _keys_page(request, found)


def key(request: PersonRequest, bond: UUID, person: UUID) -> HttpResponse:
    visit, found = request.visit, access.bond_of(request.visit, bond)
    if request.method != "POST":
        return _key_page(request, found, person)
    if person not in [row.person_id for row in comparing.unconfirmed(visit, found)]:
        return redirect("bonds:keys", bond)
    try:
        comparing.confirm(visit, person, fingerprint(request.POST))
    except comparing.Changed:
        return _keys_page(request, found, again=True)
    settle(visit, found)
    return redirect("bonds:people", bond)


def _people_page(request: PersonRequest, bond: Bond, form: NameForm | None = None) -> HttpResponse:
    view = access.view_of(request.visit, bond)
    mine = next(member.name for member in view.members if member.me)
    context = {
        "bond": view,
        "arrivals": confirming.arrivals(request.visit, bond),
        "form": form or NameForm(initial={"name": mine}),
    }
    return render(request, "bonds/people.html", context)


def _key_page(request: PersonRequest, bond: Bond, person: UUID) -> HttpResponse:
    found, how = comparing.confirmed(request.visit, bond, person)
    view = access.view_of(request.visit, bond)
    return render(request, "bonds/key.html", {"bond": view, "person": found, "how": how.value})


def _keys_page(request: PersonRequest, bond: Bond, *, again: bool = False) -> HttpResponse:
    context = {
        "bond": access.view_of(request.visit, bond),
        "unconfirmed": comparing.unconfirmed(request.visit, bond),
        "again": again,
    }
    return render(request, "bonds/keys.html", context)
