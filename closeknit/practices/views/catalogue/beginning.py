"""Beginning a practice: alone, or as an offer in one of one's bonds; and the switch before touch."""

from uuid import UUID, uuid4, uuid5

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_POST

from closeknit.bonds import access, keys
from closeknit.bonds.models import Bond
from closeknit.catalogue import Practice, Strategy, Way
from closeknit.keepsakes.pause import pausing
from closeknit.people.http import PersonRequest, needs_private
from closeknit.practices import alone, desk, refusals, starting
from closeknit.practices.beginning import PoolSpent
from closeknit.practices.views.catalogue.practice import (
    context,
    forms_in,
    may_have_touch,
    may_offer,
    named,
    touch_is_on,
)
from closeknit.practices.views.own.starting import spent

SPENT = (
    "You have seen every prompt of this depth here. Nothing comes twice while others are left; a "
    "deeper one comes when you are ready for it, or another practice may do you good."
)
BEGINS_ALONE = "This one begins by yourself. You can offer it afterwards, or never."
TOUCH_IS_OFF = "Touch is off in this bond until you switch it on, for yourself. Nobody is told."
NOT_HERE = "This needs somebody else to be there, or another kind of bond."


class NotYet(Exception):
    """Something of one's own comes before the offer; the message says what."""


@require_POST
@needs_private
def beginning(request: PersonRequest, name: str) -> HttpResponse:
    chosen, form = named(name), request.POST.get("form") or None
    once = _uuid(request.POST.get("once", "")) or uuid4()
    bond_id = _uuid(request.POST.get("bond", ""))
    try:
        if bond_id is None:
            return _begin_alone(request, chosen, form, once)
        bond = access.bond_of(request.visit, bond_id)
        return _offer(request, bond, chosen, form, once)
    except KeyError:
        raise Http404 from None
    except PoolSpent as pool:
        refused = spent(SPENT, pool, bond_id)
    except NotYet as first:
        refused = str(first)
    except keys.NotNow as closed:
        refused = refusals.not_now(closed.standing)
    except pausing.Paused:
        refused = refusals.PAUSED_OFFER
    except starting.NotHere:
        refused = NOT_HERE
    except starting.OfferOpen as standing:
        open_offer = {"practice": chosen, "standing": standing.sitting}
        return render(request, "practices/offer_open.html", open_offer, status=409)
    page = {**context(request, chosen), "refused": refused}
    return render(request, "practices/practice.html", page, status=409)


@needs_private
def touch(request: PersonRequest, name: str) -> HttpResponse:
    """Switch touch on or off, for oneself, in one bond. Who comes by reading has unlocked on the way,
    and goes back to the practice."""
    chosen = named(name)
    if request.method == "POST":
        bond_id = _uuid(request.POST.get("bond", ""))
        if bond_id is None:
            raise Http404
        bond = access.bond_of(request.visit, bond_id)
        _switch(request, bond, on=request.POST.get("touch") == "on")
    return HttpResponseRedirect(reverse("practices:practice", args=[chosen.id]))


def _switch(request: PersonRequest, bond: Bond, *, on: bool) -> None:
    if on and not may_have_touch(access.view_of(request.visit, bond)):
        raise Http404
    with desk.changing(request.visit) as mine:
        others = [each for each in mine.touch if each != bond.pk.hex]
        mine.touch = [*others, bond.pk.hex] if on else others


def _begin_alone(
    request: PersonRequest, chosen: Practice, form: str | None, once: UUID
) -> HttpResponse:
    ref = alone.begin(request.visit, chosen, _form(chosen, Way.ALONE, form), once)
    return HttpResponseRedirect(reverse("practices:alone", args=[ref]))


def _offer(
    request: PersonRequest, bond: Bond, chosen: Practice, form: str | None, once: UUID
) -> HttpResponse:
    _may_be_offered(request, bond, chosen)
    # The page has one id for all that can be begun on it; each bond makes its own of that.
    ref = uuid5(once, f"{request.visit.person.pk} {bond.pk} {chosen.id} {form}")
    if Way.OWN_TIME in chosen.ways:
        form = _form(chosen, Way.OWN_TIME, form)
    sitting = starting.offer(request.visit, bond, chosen, form, ref)
    return HttpResponseRedirect(reverse("practices:sitting", args=[sitting.ref]))


def _may_be_offered(request: PersonRequest, bond: Bond, chosen: Practice) -> None:
    mine = desk.read(request.visit)
    if not may_offer(mine, chosen):
        raise NotYet(BEGINS_ALONE)
    if chosen.strategy is Strategy.TOUCH:
        if not may_have_touch(access.view_of(request.visit, bond)):
            raise starting.NotHere
        if not touch_is_on(mine, bond.pk):
            raise NotYet(TOUCH_IS_OFF)


def _form(chosen: Practice, way: Way, form: str | None) -> str:
    """The key of a form in which something happens in this way; the first of them where none was
    named. Raises KeyError for any other."""
    keys_there = [each.key for each in forms_in(chosen, way)]
    if not keys_there or (form and form not in keys_there):
        raise KeyError(form)
    return form or keys_there[0]


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
