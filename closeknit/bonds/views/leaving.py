"""Leaving a bond."""

from uuid import UUID

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse

from closeknit.bonds import access, leaving
from closeknit.bonds.forms import DepartureForm
from closeknit.people.http import PersonRequest


def departure(request: PersonRequest, bond: UUID) -> HttpResponse:
    found = access.bond_of(request.visit, bond)
    form = DepartureForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        leaving.leave(request.visit, found, withdraw=form.withdraws)
        return redirect(f"{reverse('bonds:together')}?left=1")
    context = {"bond": access.view_of(request.visit, found), "form": form}
    return render(request, "bonds/departure.html", context)
