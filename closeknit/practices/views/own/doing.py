"""Doing a practice of one's own: from here on this version of it is known elsewhere."""

from django.db import transaction
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.views.decorators.http import require_GET, require_POST

from closeknit.bonds import access
from closeknit.bonds.access import BondView
from closeknit.people.http import PersonRequest, Visit, needs_private
from closeknit.practices.own import sketches
from closeknit.practices.own.sketches import Sketch
from closeknit.practices.views.own import starting, writing
from closeknit.practices.views.own.starting import Written

NOT_WHOLE = "It is not whole yet. What is still to be mended stands below."


@require_POST
@needs_private
def beginning(request: PersonRequest, own: str) -> HttpResponse:
    sketch = sketches.find(request.visit, own)
    written = _written(request, sketch)
    if written is None:
        return writing.page(request, sketch, NOT_WHOLE, 409)
    view = _view(request.visit, request.POST.get("bond", ""))
    with transaction.atomic():
        answered = starting.begin(request, written, view)
        if isinstance(answered, HttpResponseRedirect):
            sketches.hand_out(request.visit, sketch)
    return answered


@require_GET
@needs_private
def aloud(request: PersonRequest, own: str) -> HttpResponse:
    written = _written(request, sketches.find(request.visit, own))
    if written is None:
        raise Http404
    return starting.read_aloud(request, written, None)


@require_POST
@needs_private
def aloud_done(request: PersonRequest, own: str) -> HttpResponse:
    return starting.done(request, sketches.find(request.visit, own).id)


def _written(request: PersonRequest, sketch: Sketch) -> Written | None:
    """None for what is no practice yet."""
    if sketch.practice is None:
        return None

    def page(refused: str, status: int) -> HttpResponse:
        return writing.page(request, sketch, refused, status)

    return Written(sketch.practice, sketch.text, writing.address(sketch.id), page)


def _view(visit: Visit, bond: str) -> BondView | None:
    return access.view_of(visit, access.bond_of(visit, bond)) if bond else None
