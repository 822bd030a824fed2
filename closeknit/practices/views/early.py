"""The first answer, before the other has come or before it is confirmed who came."""

from dataclasses import dataclass
from uuid import UUID

from django.http import Http404, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse

from closeknit.bonds import access, joining
from closeknit.catalogue import BondKind, Length, StepText
from closeknit.people import clock
from closeknit.people.http import PersonRequest, needs_private
from closeknit.practices import desk
from closeknit.practices import early as early_words
from closeknit.practices.coaching.beside import WRITTEN, Beside
from closeknit.practices.coaching.notes import Notes
from closeknit.practices.early import Early
from closeknit.practices.steps import KINDS
from closeknit.practices.steps.kind import StepForm

Forms = list[tuple[StepText, StepForm]]


@dataclass(frozen=True, slots=True)
class First:
    """The first answer of one person as it stands, and who it is for, where that is known."""

    early: Early
    other: str

    def forms(self, data: QueryDict | None = None) -> Forms:
        return [(step, _form(step, self.early, data)) for step in self.early.steps()]

    def read_steps(self) -> list[StepText]:
        """Those that the coach reads, when it is asked: not a single word."""
        steps = self.early.steps()
        return [s for s in steps if s.kind in WRITTEN and s.length is not Length.WORD]


@needs_private
def early(request: PersonRequest, bond: UUID) -> HttpResponse:
    """All sealed steps on one page: a word and a line. Sealed, they wait on one's own shelf."""
    found = first(request, bond)
    if request.method == "POST":
        return _post(request, found, found.forms(request.POST))
    return page(request, found, found.forms())


def first(request: PersonRequest, bond: UUID) -> First:
    """What this person has written there so far. Raises Http404 for a bond that is not theirs."""
    other = _other(request, bond)
    return First(early_words.read(request.visit, bond) or early_words.fresh(bond), other)


def page(
    request: PersonRequest,
    first: First,
    forms: Forms,
    status: int = 200,
    notes: Notes | None = None,
) -> HttpResponse:
    said = first.early.said
    context = {
        "early": first.early,
        "other": first.other,
        "base": reverse("practices:early", args=[first.early.bond]),
        "coach": BESIDE if first.read_steps() else None,
        "notes": notes,
        "asked": [
            (step, KINDS[step.kind].template, form, said.get(step.key)) for step, form in forms
        ],
    }
    return render(request, "practices/early.html", context, status=status)


BESIDE = Beside("reading/", "first-notes", along=False)


def _post(request: PersonRequest, first: First, forms: Forms) -> HttpResponse:
    found = first.early
    if "again" in request.POST:
        found.sealed = False
    elif not [form for _, form in forms if not form.is_valid()]:
        found.said = {step.key: form.said() for step, form in forms}
        found.sealed = True
        _remember(request, found)
    else:
        return page(request, first, forms, 422)
    early_words.write(request.visit, found)
    return HttpResponseRedirect(reverse("practices:early", args=[found.bond]))


def _remember(request: PersonRequest, found: Early) -> None:
    """On one's own desk, so that Today knows what has been done."""
    with desk.changing(request.visit) as mine:
        mine.did(found.practice, clock.today(request.visit.person.zone), found.bond.hex)


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
