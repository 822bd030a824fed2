"""The first answer, before the other has come or before it is confirmed who came."""

from uuid import UUID

from django.http import Http404, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse

from closeknit.bonds import access, joining
from closeknit.catalogue import BondKind, StepText
from closeknit.people import clock
from closeknit.people.http import PersonRequest, needs_private
from closeknit.practices import desk
from closeknit.practices import early as early_words
from closeknit.practices.early import Early
from closeknit.practices.steps import KINDS
from closeknit.practices.steps.kind import StepForm


@needs_private
def early(request: PersonRequest, bond: UUID) -> HttpResponse:
    """All sealed steps on one page: a word and a line. Sealed, they wait on one's own shelf."""
    other = _other(request, bond)
    found = early_words.read(request.visit, bond) or early_words.fresh(bond)
    forms = [
        (step, _form(step, found, request.POST if request.method == "POST" else None))
        for step in found.steps()
    ]
    if request.method == "POST":
        return _post(request, found, forms, other)
    return _page(request, found, forms, other)


def _post(
    request: PersonRequest, found: Early, forms: list[tuple[StepText, StepForm]], other: str
) -> HttpResponse:
    if "again" in request.POST:
        found.sealed = False
    elif not [form for _, form in forms if not form.is_valid()]:
        found.said = {step.key: form.said() for step, form in forms}
        found.sealed = True
        _remember(request, found)
    else:
        return _page(request, found, forms, other, 422)
    early_words.write(request.visit, found)
    return HttpResponseRedirect(reverse("practices:early", args=[found.bond]))


def _remember(request: PersonRequest, found: Early) -> None:
    """On one's own desk, so that Today knows what has been done."""
    with desk.changing(request.visit) as mine:
        mine.did(found.practice, clock.today(request.visit.person.zone), found.bond.hex)


def _page(
    request: PersonRequest,
    found: Early,
    forms: list[tuple[StepText, StepForm]],
    other: str,
    status: int = 200,
) -> HttpResponse:
    context = {
        "early": found,
        "other": other,
        "asked": [
            (step, KINDS[step.kind].template, form, found.said.get(step.key))
            for step, form in forms
        ],
    }
    return render(request, "practices/early.html", context, status=status)


def _form(step: StepText, found: Early, data: QueryDict | None) -> StepForm:
    make = KINDS[step.kind].form
    assert make is not None
    form: StepForm = make(step, BondKind.COLLEAGUE, 2)(
        data,
        prefix=step.key,
        initial=found.said.get(step.key),
    )
    return form


def _other(request: PersonRequest, bond: UUID) -> str:
    """Who it is for, where that is known. Raises Http404 for a bond that is not theirs, and for one
    in which sitting together is possible already."""
    for yes in joining.pending(request.visit):
        if yes.bond_id == bond:
            return yes.inviter
    view = access.view_of(request.visit, access.bond_of(request.visit, bond))
    if view.others:
        raise Http404
    return ""
