"""The coach at a form: a reading of what stands in it, one kind of hint less, and its settings.

The words come in a form and go back in the answer. With the header `Coach: notes` the answer is the
notes alone, for a page that is there already; else it is the page with the notes in it.
"""

from uuid import UUID

from django.http import Http404, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.views.decorators.http import require_POST

from closeknit.engine import Act
from closeknit.people.http import PersonRequest, needs_private
from closeknit.practices import access
from closeknit.practices import alone as alone_sittings
from closeknit.practices.coaching import beside, composing, looking, reading
from closeknit.practices.coaching.forms import CoachForm
from closeknit.practices.coaching.looking import Look
from closeknit.practices.coaching.notes import Switch
from closeknit.practices.coaching.reading import Compose, Read
from closeknit.practices.coaching.wording import HINTED
from closeknit.practices.runs import Run
from closeknit.practices.showing import Filled, form_for
from closeknit.practices.steps.kind import StepForm
from closeknit.practices.views import alone, early, sitting, stepping
from closeknit.practices.views.stepping import FollowForm, Table

HEADER, NOTES = "Coach", "notes"
FOLLOWING = {act.value: act for act in (Act.CORRECT, Act.SAY_AGAIN, Act.ADD)}
"""What may follow an answer, in words."""


@require_POST
@needs_private
def at_step(request: PersonRequest, ref: UUID, step: str) -> HttpResponse:
    return _at(request, sitting.TABLE, access.run_of(request.visit, ref), step)


@require_POST
@needs_private
def kinds_at_step(request: PersonRequest, ref: UUID, step: str) -> HttpResponse:
    """Turn a kind of hint off for good, or on again, and read once more."""
    run = access.run_of(request.visit, ref)
    return _at(request, sitting.TABLE, run, step, switching=True)


@require_POST
@needs_private
def alone_at_step(request: PersonRequest, ref: UUID, step: str) -> HttpResponse:
    return _at(request, alone.TABLE, alone_sittings.load(request.visit, ref), step)


@require_POST
@needs_private
def alone_kinds_at_step(request: PersonRequest, ref: UUID, step: str) -> HttpResponse:
    run = alone_sittings.load(request.visit, ref)
    return _at(request, alone.TABLE, run, step, switching=True)


@require_POST
@needs_private
def at_first(request: PersonRequest, bond: UUID) -> HttpResponse:
    """The first answer, before the other has come."""
    return _at_first(request, bond)


@require_POST
@needs_private
def kinds_at_first(request: PersonRequest, bond: UUID) -> HttpResponse:
    return _at_first(request, bond, switching=True)


def settings(request: PersonRequest) -> HttpResponse:
    """Which kinds of hints it gives, and whether it reads along."""
    chosen = beside.chosen(request.visit)
    form = CoachForm.of(chosen, request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        beside.want(request.visit, form.off(chosen), along=not form.cleaned_data["quiet"])
        return redirect(f"{reverse('practices:coach')}?kept=1")
    context = {"form": form, "kept": "kept" in request.GET}
    return render(request, "practices/coaching/settings.html", context)


def _at(
    request: PersonRequest, table: Table, run: Run, key: str, *, switching: bool = False
) -> HttpResponse:
    step = stepping.step_of(run, key)
    if step.kind not in beside.WRITTEN:
        raise Http404
    to = stepping.addressee(request)
    follows = FOLLOWING.get(request.POST.get("choice", "")) if step.kind == "respond" else None
    read = _read(
        request,
        lambda posted: composing.of_step(step, posted),
        looking.look(run, step, to, follows),
        switching=switching,
    )
    if _wants_notes_alone(request):
        return _notes(request, read)
    form: StepForm = FollowForm(read.data) if follows else form_for(run, step, read.data)
    filled = Filled(key, form.unjudged(read.notes), to=to, follows=follows)
    return table.page(request, run, filled, 200)


def _at_first(request: PersonRequest, bond: UUID, *, switching: bool = False) -> HttpResponse:
    first = early.first(request, bond)
    read = _read(
        request,
        lambda posted: composing.beside(
            composing.of_step(step, posted, f"{step.key}-") for step in first.read_steps()
        ),
        Look(),
        switching=switching,
    )
    if _wants_notes_alone(request):
        return _notes(request, read)
    forms = [(step, form.unjudged(read.notes)) for step, form in first.forms(read.data)]
    return early.page(request, first, forms, notes=read.notes)


def _read(request: PersonRequest, compose: Compose, look: Look, *, switching: bool) -> Read:
    switch = _switched(request) if switching else None
    off = beside.turned_off(request.visit)
    return reading.read(request.POST, compose, look, off, switch)


def _switched(request: PersonRequest) -> Switch | None:
    for button, on in ((reading.OFF, False), (reading.ON, True)):
        kind = beside.turn(request.visit, request.POST.get(button, ""), on=on)
        if kind is not None:
            return Switch(kind.value, HINTED[kind].title, off=not on)
    return None


def _wants_notes_alone(request: PersonRequest) -> bool:
    return request.headers.get(HEADER) == NOTES


def _notes(request: PersonRequest, read: Read) -> HttpResponse:
    context = {"notes": read.notes, "reading": request.path.removesuffix("kinds/")}
    answer = render(request, "practices/coaching/_notes.html", context)
    answer[HEADER] = NOTES
    return answer
