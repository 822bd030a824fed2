"""The steps of a practice of one's own, each in a form: added, changed, moved, taken out."""

from typing import Any

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.views.decorators.http import require_http_methods, require_POST

from closeknit.catalogue.written import MOST_STEPS
from closeknit.people.http import PersonRequest, needs_private
from closeknit.practices.own import editing, sketches
from closeknit.practices.own.editing import Toml
from closeknit.practices.own.sketches import Edit, Sketch
from closeknit.practices.views.own import step_forms
from closeknit.practices.views.own.kinds import OFFERED
from closeknit.practices.views.own.step_forms import StepForm
from closeknit.practices.views.own.writing import UNPROCESSABLE, address, page

FULL = f"There are {MOST_STEPS} steps, and that is as many as there is room for."
UP, DOWN = "up", "down"


@require_http_methods(["GET", "HEAD", "POST"])
@needs_private
def new(request: PersonRequest, own: str) -> HttpResponse:
    """First what kind it is, then what that kind needs."""
    sketch = sketches.find(request.visit, own)
    if len(editing.steps_of(sketch.toml)) >= MOST_STEPS:
        return page(request, sketch, FULL, 409)
    kind = request.POST.get("was") or request.GET.get("kind", "")
    if kind not in OFFERED:
        context = {"sketch": sketch, "kinds": OFFERED.items(), "base": address(own)}
        return render(request, "practices/own/kinds.html", context)
    return _form(request, sketch, kind, None)


@require_http_methods(["GET", "HEAD", "POST"])
@needs_private
def step(request: PersonRequest, own: str, step: str) -> HttpResponse:
    sketch = sketches.find(request.visit, own)
    known = editing.steps_of(sketch.toml)[_place(sketch.toml, step)]["kind"]
    was = request.POST.get("was", "")
    return _form(request, sketch, was if was in OFFERED else known, step)


@require_POST
@needs_private
def place(request: PersonRequest, own: str, step: str) -> HttpResponse:
    """One earlier, or one later."""
    by = {UP: -1, DOWN: 1}.get(request.POST.get("to", ""), 0)
    return _change(request, own, step, lambda toml: editing.moved(toml, step, by))


@require_POST
@needs_private
def removal(request: PersonRequest, own: str, step: str) -> HttpResponse:
    """Taken out; until something else is changed it can be put back."""
    return _change(request, own, step, lambda toml: editing.without_step(toml, step), undoable=True)


def _change(
    request: PersonRequest, own: str, step: str, edit: Edit, *, undoable: bool = False
) -> HttpResponse:
    _place(sketches.find(request.visit, own).toml, step)
    sketches.change(request.visit, own, edit, undoable=undoable)
    return HttpResponseRedirect(f"{address(own)}#steps")


def _form(request: PersonRequest, sketch: Sketch, kind: str, step: str | None) -> HttpResponse:
    wished = request.POST.get("kind", kind)
    if request.method == "POST" and wished != kind and wished in OFFERED:
        return _page(request, sketch, _as_another(request, sketch, wished, step), step, other=True)
    around = step_forms.around(sketch.toml, kind, step)
    form = StepForm(around, request.POST or None, initial=step_forms.initial(around))
    if request.method == "POST" and _is_good(form, step):
        found = form.step()
        sketches.change(request.visit, sketch.id, lambda toml: editing.with_step(toml, step, found))
        return HttpResponseRedirect(f"{address(sketch.id)}#steps")
    return _page(request, sketch, form, step)


def _is_good(form: StepForm, step: str | None) -> bool:
    if form.is_valid():
        form.check(step)
    return not form.errors


def _as_another(request: PersonRequest, sketch: Sketch, kind: str, step: str | None) -> StepForm:
    """The form of another kind, with all that was typed and fits there; nothing is wrong about what
    nobody has been asked yet."""
    around = step_forms.around(sketch.toml, kind, step)
    typed: dict[str, Any] = {name: value for name, value in request.POST.items() if value}
    typed |= {"ways": request.POST.getlist("ways"), "was": kind}
    return StepForm(around, initial={**step_forms.initial(around), **typed})


def _page(
    request: PersonRequest, sketch: Sketch, form: StepForm, step: str | None, *, other: bool = False
) -> HttpResponse:
    context = {
        "sketch": sketch,
        "form": form,
        "step": step,
        "offered": OFFERED[form.around.kind],
        "other": other,
        "base": address(sketch.id),
    }
    status = UNPROCESSABLE if form.errors or other else 200
    return render(request, "practices/own/step.html", context, status=status)


def _place(toml: Toml, key: str) -> int:
    try:
        return editing.place_of(toml, key)
    except KeyError:
        raise Http404 from None
