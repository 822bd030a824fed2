"""Practices of one's own: the list of them, and one of them with all that can be done to it."""

from dataclasses import dataclass
from typing import Any

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.http import content_disposition_header
from django.utils.text import slugify
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from closeknit.bonds import access, keys
from closeknit.bonds.access import BondView
from closeknit.catalogue import BondKind, Mistake, Practice, StepText
from closeknit.people.http import PersonRequest, Visit, needs_private
from closeknit.practices.own import editing, sharing, sketches
from closeknit.practices.own.editing import Step, Toml
from closeknit.practices.own.sharing import Shared
from closeknit.practices.own.sketches import Sketch
from closeknit.practices.steps import KINDS
from closeknit.practices.steps.kind import StepForm
from closeknit.practices.views.catalogue import happening, wording
from closeknit.practices.views.own import heading, starting
from closeknit.practices.views.own.heading import HeadForm
from closeknit.practices.views.own.kinds import OFFERED

FULL = (
    f"There are {sketches.MOST} practices of your own here, and that is as many as there is room for."
    " Take one along as a file, and out of here, before you write another."
)
UNPROCESSABLE = 422


@dataclass(frozen=True, slots=True)
class Row:
    """One step in the list, with what is wrong about it; `number` counts from 1."""

    number: int
    step: Step
    kind: str
    mistakes: list[str]
    first: bool
    last: bool


@dataclass(frozen=True, slots=True)
class Place:
    """A bond, and what it has of a practice: `newer` says that its writer's has changed since,
    `behind` that it was given before the bond was as it is now."""

    view: BondView
    shared: Shared | None
    fits: bool
    newer: bool
    behind: bool


@require_GET
@needs_private
def own(request: PersonRequest) -> HttpResponse:
    every = sketches.every(request.visit)
    rows = [
        (sketch, wording.minutes(sketch.practice) if sketch.practice else "") for sketch in every
    ]
    return render(request, "practices/own/own.html", {"rows": rows})


@require_http_methods(["GET", "HEAD", "POST"])
@needs_private
def new(request: PersonRequest) -> HttpResponse:
    """The first page of one that is not there yet."""
    form = HeadForm(request.POST or None, initial=heading.initial(heading.FRESH))
    if request.method == "POST" and form.is_valid():
        try:
            sketch = sketches.begin(request.visit, editing.with_head(heading.FRESH, form.head()))
        except sketches.Full:
            form.add_error(None, FULL)
        else:
            return HttpResponseRedirect(address(sketch.id))
    return _head(request, form, None)


@require_http_methods(["GET", "HEAD", "POST"])
@needs_private
def head(request: PersonRequest, own: str) -> HttpResponse:
    sketch = sketches.find(request.visit, own)
    form = HeadForm(request.POST or None, initial=heading.initial(sketch.toml))
    if request.method == "POST" and form.is_valid():
        sketches.change(request.visit, own, lambda toml: editing.with_head(toml, form.head()))
        return HttpResponseRedirect(address(own))
    return _head(request, form, sketch)


@require_GET
@needs_private
def practice(request: PersonRequest, own: str) -> HttpResponse:
    return page(request, sketches.find(request.visit, own))


@require_POST
@needs_private
def undoing(request: PersonRequest, own: str) -> HttpResponse:
    """Put back what was taken out last."""
    sketches.undo(request.visit, own)
    return HttpResponseRedirect(address(own))


@require_http_methods(["GET", "HEAD", "POST"])
@needs_private
def removal(request: PersonRequest, own: str) -> HttpResponse:
    sketch = sketches.find(request.visit, own)
    if request.method == "POST":
        sketches.remove(request.visit, own)
        return HttpResponseRedirect(reverse("practices:own"))
    return render(request, "practices/own/removal.html", {"sketch": sketch})


@require_GET
@needs_private
def file(request: PersonRequest, own: str) -> HttpResponse:
    """All of it as text, whole or not, to keep or to hand on."""
    sketch = sketches.find(request.visit, own)
    answer = HttpResponse(sketch.text, content_type="application/toml; charset=utf-8")
    name = f"{slugify(sketch.title)[:60] or 'practice'}.toml"
    answer["Content-Disposition"] = content_disposition_header(True, name) or "attachment"
    answer["Cache-Control"] = "no-store"
    return answer


@require_GET
@needs_private
def look(request: PersonRequest, own: str) -> HttpResponse:
    """Each step as it will stand there. Nothing can be sent from it."""
    sketch = sketches.find(request.visit, own)
    if sketch.practice is None:
        return HttpResponseRedirect(address(own))
    context = {"sketch": sketch, "practice": sketch.practice, "cards": _cards(sketch.practice)}
    return render(request, "practices/own/look.html", context)


def page(
    request: PersonRequest, sketch: Sketch, refused: str = "", status: int = 200
) -> HttpResponse:
    """One practice of one's own; `refused` says why something could not be done just now."""
    found, mistakes = sketch.checked
    views = [view for view in access.bonds_of(request.visit) if view.others]
    context: dict[str, Any] = {
        "sketch": sketch,
        "practice": found,
        "refused": refused,
        "rows": _rows(sketch.toml, mistakes),
        "mistakes": _of_the_whole(sketch.toml, mistakes),
        "base": address(sketch.id),
        "facts": _facts(sketch.toml),
        "places": _places(request.visit, sketch, views),
    }
    if found is not None:
        first, *others = happening.courses(found)
        context |= {"course": first, "other_courses": others}
        context |= starting.ways(request.visit, found, views)
    return render(request, "practices/own/practice.html", context, status=status)


def address(own: str) -> str:
    return reverse("practices:own-practice", args=[own])


def _head(request: PersonRequest, form: HeadForm, sketch: Sketch | None) -> HttpResponse:
    context = {
        "form": form,
        "sketch": sketch,
        "asked": [form[name] for name in form.fields if name not in form.MORE],
        "more": [form[name] for name in form.MORE],
        "wants_more": any(form.errors.get(name) for name in form.MORE),
    }
    status = UNPROCESSABLE if form.errors else 200
    return render(request, "practices/own/head.html", context, status=status)


def _rows(toml: Toml, mistakes: list[Mistake]) -> list[Row]:
    steps = editing.steps_of(toml)
    return [
        Row(
            number=number,
            step=step,
            kind=OFFERED[step["kind"]].title,
            mistakes=[
                editing.in_words(toml, mistake.sentence)
                for mistake in mistakes
                if mistake.where[:2] == ("steps", number - 1)
            ],
            first=number == 1,
            last=number == len(steps),
        )
        for number, step in enumerate(steps, 1)
    ]


def _of_the_whole(toml: Toml, mistakes: list[Mistake]) -> list[str]:
    """What is wrong beside its steps. That there is no step yet is plain to see."""
    if not editing.steps_of(toml):
        return []
    elsewhere = [mistake for mistake in mistakes if mistake.where[:1] != ("steps",)]
    return [editing.in_words(toml, mistake.sentence) for mistake in elsewhere]


def _facts(toml: Toml) -> dict[str, Any]:
    """The head in words, also of what is no practice yet."""
    shown = heading.initial(toml)
    known = {way.value: text for way, text in wording.WAYS.items()}
    return {
        "minutes": shown["minutes"],
        "ways": wording.either(known[way] for way in shown["ways"] if way in known),
        "bonds": wording.bonds(frozenset(BondKind(kind) for kind in shown["bonds"])),
        "depth": shown["depth"],
        "deepest": shown["deepest"],
    }


def _places(visit: Visit, sketch: Sketch, views: list[BondView]) -> list[Place]:
    shared = sharing.of_sketch(visit, views, sketch.id)
    return [_place(visit, view, shared.get(view.bond.pk), sketch) for view in views]


def _place(visit: Visit, view: BondView, shared: Shared | None, sketch: Sketch) -> Place:
    fits = sketch.practice is not None and sharing.is_for(sketch.practice, view)
    key = keys.current(visit, view.bond)
    return Place(
        view=view,
        shared=shared,
        fits=fits,
        newer=fits and shared is not None and shared.text != sketch.text,
        behind=fits and shared is not None and key is not None and shared.row.epoch != key.epoch,
    )


def _cards(found: Practice) -> list[dict[str, Any]]:
    comings = [coming for course in happening.courses(found) for coming in course.steps]
    readers = {coming.step.key: coming.readers for coming in reversed(comings)}
    return [_card(found, step, readers.get(step.key, "")) for step in found.steps]


def _card(found: Practice, step: StepText, readers: str) -> dict[str, Any]:
    kind = KINDS[step.kind]
    form: StepForm | None = None
    if kind.form is not None:
        bond = next(iter(sorted(found.bonds)), BondKind.FRIEND)
        form = kind.form(step, bond, 2)(auto_id=f"{step.key}-%s")
    return {
        "step": step,
        "kind": kind,
        "form": form,
        "readers": readers,
        "clocked": step.kind in ("turns", "away"),
        "clock": f"look-{step.key}",
    }
