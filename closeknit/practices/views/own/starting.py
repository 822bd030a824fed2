"""Beginning a practice that somebody wrote: in a bond, by oneself, or read aloud from one phone."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from uuid import UUID, uuid4, uuid5

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.utils.html import format_html

from closeknit.bonds import access, keys
from closeknit.bonds.access import BondView
from closeknit.catalogue import Practice, Strategy, Way
from closeknit.keepsakes.pause import pausing
from closeknit.people import clock
from closeknit.people.http import PersonRequest, Visit
from closeknit.practices import alone, desk, refusals, starting
from closeknit.practices.beginning import LADDER, PoolSpent
from closeknit.practices.own import sharing
from closeknit.practices.views import aloud as sheets
from closeknit.practices.views.catalogue.practice import (
    forms_in,
    may_have_touch,
    may_offer,
    touch_is_on,
)

NOT_HERE = "This one is for another kind of bond, or nobody else is there yet."
BEGINS_ALONE = "This one begins by yourself. You can offer it afterwards, or never."
TOUCH_IS_OFF = (
    "Touch is off in this bond until you switch it on, for yourself, on the page of any practice"
    " about touch. Nobody is told."
)
SPENT = "You have seen every prompt of this depth here. Nothing comes twice while others are left."
ADD_A_RUNG = "Add a rung of your own"

Page = Callable[[str, int], HttpResponse]


class NotYet(Exception):
    """Something of one's own comes before the offer; the message says what."""


@dataclass(frozen=True, slots=True)
class Written:
    """What is begun: a practice with its whole text. `base` is the address of its page, `page` shows
    that page again with a sentence about why not."""

    practice: Practice
    text: str
    base: str
    page: Page


def ways(visit: Visit, found: Practice, views: Sequence[BondView]) -> dict[str, object]:
    """What a page needs in order to offer every way to begin it."""
    aloud = forms_in(found, Way.SIDE_BY_SIDE) if _may_be_aloud(visit, found, views) else []
    return {
        "forms": forms_in(found, Way.OWN_TIME),
        "alone_forms": forms_in(found, Way.ALONE),
        "aloud_form": aloud[0] if aloud else None,
        "once": uuid4(),
    }


def begin(request: PersonRequest, written: Written, view: BondView | None) -> HttpResponse:
    """A sitting of this bond, or by oneself where there is none. The same form twice is one."""
    once = _uuid(request.POST.get("once", "")) or uuid4()
    form = request.POST.get("form") or None
    try:
        if view is None:
            return _alone(request.visit, written, form, once)
        return _offer(request.visit, written, view, form, once)
    except PoolSpent as pool:
        refused = spent(SPENT, pool, view.bond.pk if view else None)
    except NotYet as first:
        refused = str(first)
    except keys.NotNow as closed:
        refused = refusals.not_now(closed.standing)
    except pausing.Paused:
        refused = refusals.PAUSED_OFFER
    except starting.NotHere:
        refused = NOT_HERE
    except starting.OfferOpen as standing:
        open_offer = {"back": written.base, "standing": standing.sitting}
        return render(request, "practices/own/offer_open.html", open_offer, status=409)
    return written.page(refused, 409)


def spent(sentence: str, pool: PoolSpent, bond: UUID | None) -> str:
    """That nothing is left to draw, and where a bond finds something: in its own head."""
    if bond is None or str(pool) != LADDER:
        return sentence
    address = reverse("practices:rungs", args=[bond])
    return format_html('{} <a href="{}">{}</a>, if you like.', sentence, address, ADD_A_RUNG)


def read_aloud(request: PersonRequest, written: Written, view: BondView | None) -> HttpResponse:
    """The same sheets as of any practice, on the phone of whoever is signed in."""
    views = access.bonds_of(request.visit) if view is None else [view]
    if not _may_be_aloud(request.visit, written.practice, views):
        raise Http404
    base = f"{written.base}aloud/"
    form = request.GET.get("form")
    return sheets.page(request, written.practice, base, form, done=f"{base}done/")


def done(request: PersonRequest, name: str) -> HttpResponse:
    """Only that it was done is kept, on one's own desk."""
    with desk.changing(request.visit) as mine:
        mine.did(name, clock.today(request.visit.person.zone))
    return HttpResponseRedirect("/")


def _alone(visit: Visit, written: Written, form: str | None, once: UUID) -> HttpResponse:
    chosen = _form(written.practice, Way.ALONE, form)
    ref = alone.begin(visit, written.practice, chosen, once, written.text)
    return HttpResponseRedirect(reverse("practices:alone", args=[ref]))


def _offer(
    visit: Visit, written: Written, view: BondView, form: str | None, once: UUID
) -> HttpResponse:
    found = written.practice
    _may_be_offered(visit, view, found)
    chosen = _form(found, Way.OWN_TIME, form)
    ref = uuid5(once, f"{visit.person.pk} {view.bond.pk} {found.id} {found.version} {form}")
    sitting = starting.offer(visit, view.bond, found, chosen, ref, written.text)
    return HttpResponseRedirect(reverse("practices:sitting", args=[sitting.ref]))


def _may_be_offered(visit: Visit, view: BondView, found: Practice) -> None:
    mine = desk.read(visit)
    if not sharing.is_for(found, view) or Way.OWN_TIME not in found.ways:
        raise starting.NotHere
    if not may_offer(mine, found):
        raise NotYet(BEGINS_ALONE)
    if found.strategy is Strategy.TOUCH:
        if not may_have_touch(view):
            raise starting.NotHere
        if not touch_is_on(mine, view.bond.pk):
            raise NotYet(TOUCH_IS_OFF)


def _may_be_aloud(visit: Visit, found: Practice, views: Sequence[BondView]) -> bool:
    """What is about touch shows itself only where that was asked for."""
    if Way.SIDE_BY_SIDE not in found.ways:
        return False
    if found.strategy is not Strategy.TOUCH:
        return True
    mine = desk.read(visit)
    return any(may_have_touch(view) and touch_is_on(mine, view.bond.pk) for view in views)


def _form(found: Practice, way: Way, form: str | None) -> str:
    """The key of a form in which something happens in this way; the first where none was named."""
    there = [each.key for each in forms_in(found, way)]
    if not there or (form and form not in there):
        raise Http404
    return form or there[0]


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
