"""A sitting by oneself: the same page, read by nobody else. Titles and addresses stay neutral."""

from uuid import UUID, uuid4

from django.http import HttpResponse
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from closeknit import engine
from closeknit.engine import Act
from closeknit.people.http import PersonRequest, needs_private
from closeknit.practices import alone as alone_sittings
from closeknit.practices import speaking
from closeknit.practices.runs import Run
from closeknit.practices.showing import Filled, cards, unplaced, way
from closeknit.practices.steps.kind import Said
from closeknit.practices.views import stepping


@require_GET
@needs_private
def alone(request: PersonRequest, ref: UUID) -> HttpResponse:
    return page(request, alone_sittings.load(request.visit, ref), None)


@require_POST
@needs_private
def answer(request: PersonRequest, ref: UUID, step: str) -> HttpResponse:
    run = alone_sittings.load(request.visit, ref)
    return stepping.answer(request, TABLE, run, step)


@require_POST
@needs_private
def passing(request: PersonRequest, ref: UUID, step: str) -> HttpResponse:
    run = alone_sittings.load(request.visit, ref)
    return stepping.act_on_step(request, TABLE, run, step, Act.PASS)


def page(
    request: PersonRequest, run: Run, filled: Filled | None, status: int = 200
) -> HttpResponse:
    position = run.position()
    found = cards(run, speaking.by_oneself(run), filled)
    context = {
        "run": run,
        "position": position,
        "cards": found,
        "unplaced": unplaced(found, filled),
        "way": way(position),
        "base": base(run),
        "once": uuid4(),
        "state": position.state.value,
        "alone": True,
    }
    return render(request, "practices/alone.html", context, status=status)


def base(run: Run) -> str:
    return reverse("practices:alone", args=[run.ref])


def _said(run: Run, deed: engine.Deed) -> Said | None:
    return alone_sittings.words_of(run).get(deed.step or "")


TABLE = stepping.Table(page, alone_sittings.perform, base, _said)
