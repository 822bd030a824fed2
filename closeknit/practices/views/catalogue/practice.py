"""One practice: why it is there, what will happen, and every way to begin it."""

from dataclasses import dataclass
from uuid import UUID, uuid4

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from closeknit.bonds import access
from closeknit.bonds.access import BondView
from closeknit.catalogue import BondKind, Form, Practice, Reading, Strategy, UnknownPractice, Way
from closeknit.people.http import Visit, public
from closeknit.practices import alone, desk, library, touching
from closeknit.practices.desk import Desk
from closeknit.practices.runs import Run
from closeknit.practices.views.catalogue import happening, wording

TWO = 2
SORTS = ("study", "book", "method", "article", "question")


@dataclass(frozen=True, slots=True)
class Place:
    """A bond that this practice fits. `touch` is whether this person has it on there; None where
    the practice has nothing to do with touch."""

    view: BondView
    touch: bool | None

    @property
    def alone_so_far(self) -> bool:
        return len(self.view.members) < TWO


@require_GET
@public
def practice(request: HttpRequest, name: str) -> HttpResponse:
    return render(request, "practices/practice.html", context(request, named(name)))


def named(name: str) -> Practice:
    try:
        return library.practice(name)
    except UnknownPractice:
        raise Http404 from None


def context(request: HttpRequest, chosen: Practice) -> dict[str, object]:
    """What the page of a practice needs, for somebody with an account and without."""
    catalogue = library.catalogue()
    first, *others = happening.courses(chosen)
    return {
        "practice": chosen,
        "strategy": wording.DOORS[chosen.strategy],
        "minutes": wording.minutes(chosen),
        "ways": wording.ways(chosen),
        "bonds": wording.bonds(chosen.bonds),
        "course": first,
        "other_courses": others,
        "readings": _in_order(catalogue.readings_of(chosen.id)),
        "programmes": catalogue.programmes_with(chosen.id),
        **_beginnings(getattr(request, "visit", None), chosen),
    }


def _in_order(found: list[Reading]) -> list[Reading]:
    """What was measured first, questions last."""
    return sorted(found, key=lambda reading: SORTS.index(reading.kind))


def forms_in(chosen: Practice, way: Way) -> list[Form]:
    """The forms in which something happens in this way; none where it is not one of its ways."""
    joint = way is not Way.ALONE
    return [
        form
        for form in chosen.forms
        if way in chosen.ways and library.steps_of(chosen, way, form.key, joint=joint)
    ]


def may_have_touch(view: BondView) -> bool:
    """Touch has its place between two people, and never between colleagues."""
    return len(view.members) == TWO and view.kind is not BondKind.COLLEAGUE


def may_offer(mine: Desk, chosen: Practice) -> bool:
    """What begins by oneself is offered by whoever has done that, and by nobody else."""
    return not chosen.begins_alone or any(done == chosen.id for done, _ in mine.done_in(desk.ALONE))


def touch_is_on(mine: Desk, bond: UUID) -> bool:
    return bond.hex in mine.touch


def _beginnings(visit: Visit | None, chosen: Practice) -> dict[str, object]:
    touch = chosen.strategy is Strategy.TOUCH
    signed_in = visit is not None and not visit.locked
    mine = _desk(visit)
    offers = may_offer(mine, chosen) if mine else not chosen.begins_alone
    places = _places(visit, chosen, mine) if visit and signed_in and offers else []
    aloud = forms_in(chosen, Way.SIDE_BY_SIDE)
    reached = not touch or any(place.touch for place in places)
    return {
        "signed_in": signed_in,
        "opened": mine is not None,
        "is_touch": touch and not chosen.ways <= {Way.ALONE},
        "offers": offers,
        "places": places,
        "touches": _touches(visit, chosen, places) if visit else [],
        "may_be_offered": any(
            place.touch is not False and not place.alone_so_far for place in places
        ),
        "forms": forms_in(chosen, Way.OWN_TIME),
        "alone_forms": forms_in(chosen, Way.ALONE),
        "going_on": _going_on(visit, chosen, mine) if visit and mine else None,
        "aloud_form": aloud[0] if aloud and offers and reached else None,
        "once": uuid4(),
    }


def _touches(visit: Visit, chosen: Practice, places: list[Place]) -> list[tuple[BondView, str]]:
    """For one small touch: one that both have marked as welcome, where touch is switched on."""
    if chosen.id != touching.FOR:
        return []
    found = [(p.view, touching.small_touch(visit, p.view)) for p in places if p.touch]
    return [(view, text) for view, text in found if text]


def _desk(visit: Visit | None) -> Desk | None:
    """The visitor's desk, where its drawer is open at this moment."""
    if visit is None or visit.private is None or visit.locked:
        return None
    return desk.read(visit)


def _going_on(visit: Visit, chosen: Practice, mine: Desk) -> Run | None:
    """What this person has begun of it by themselves, and not finished."""
    runs = alone.running(visit) if mine.alone else []
    return next((run for run in runs if run.practice.id == chosen.id), None)


def _places(visit: Visit, chosen: Practice, mine: Desk | None) -> list[Place]:
    """The bonds to offer it in. Touch shows itself only where that was asked for."""
    touch = chosen.strategy is Strategy.TOUCH
    joint = {Way.OWN_TIME, Way.SIDE_BY_SIDE} if touch else {Way.OWN_TIME}
    if not joint & chosen.ways or (touch and mine is None):
        return []
    return [
        Place(view, touch_is_on(mine, view.bond.pk) if touch and mine else None)
        for view in access.bonds_of(visit)
        if view.kind in chosen.bonds and (not touch or may_have_touch(view))
    ]
