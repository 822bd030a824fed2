"""All of a person's bonds, and beginning another."""

from uuid import uuid4

from django.db import IntegrityError
from django.http import HttpResponse
from django.shortcuts import redirect, render

from closeknit.bonds import access, founding, invitations, joining
from closeknit.bonds.forms import BeginningForm
from closeknit.bonds.waiting import waiting
from closeknit.catalogue.kinds import BondKind
from closeknit.people.http import PersonRequest


def together(request: PersonRequest) -> HttpResponse:
    visit = request.visit
    context = {
        "bonds": access.bonds_of(visit),
        "pending": joining.pending(visit),
        "waiting": waiting(visit),
    }
    return render(request, "bonds/together.html", context)


def new(request: PersonRequest) -> HttpResponse:
    form = BeginningForm(request.POST or None, initial={"once": uuid4()})
    if request.method == "POST" and form.is_valid():
        bond_id = form.bond_id()
        try:
            bond = founding.found(
                request.visit,
                bond_id,
                BondKind(form.cleaned_data["kind"]),
                form.cleaned_data["title"],
            )
        except IntegrityError:
            # The second of two clicks: the bond is there, if it is this person's.
            bond = access.bond_of(request.visit, bond_id)
        else:
            invitations.invite(request.visit, bond, form.cleaned_data["line"])
        return redirect("bonds:invitation", bond.pk)
    return render(request, "bonds/new.html", {"form": form})
