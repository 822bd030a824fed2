"""Offering private words to a bond: one tap by their author. What is offered is a new, signed record;
the private one stays where it is."""

from uuid import UUID, uuid4, uuid5

from django.db import transaction
from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse

from closeknit import engine
from closeknit.bonds import access, keys
from closeknit.engine import Act
from closeknit.keepsakes.pause import pausing
from closeknit.people import reading, shelf
from closeknit.people.http import PersonRequest, needs_private
from closeknit.people.models import PrivateRecord
from closeknit.practices import library, refusals, starting
from closeknit.practices.acting import perform

OFFERED = "offered-words"


@needs_private
def offering(request: PersonRequest, record: UUID) -> HttpResponse:
    """Choose a bond, and it is said there."""
    text = _text(request, record)
    if request.method == "POST":
        return _offer(request, record, text)
    return _page(request, record, text)


def _offer(request: PersonRequest, record: UUID, text: str) -> HttpResponse:
    bond = access.bond_of(request.visit, request.POST.get("bond", ""))
    try:
        ref = uuid5(_once(request), f"{request.visit.person.pk} {bond.pk} {record}")
        with transaction.atomic():
            row = starting.offer(request.visit, bond, library.practice(OFFERED), None, ref)
            perform(request.visit, row, engine.Deed(Act.TELL, "words"), {"text": text})
    except keys.NotNow as closed:
        return _page(request, record, text, refusals.not_now(closed.standing))
    except pausing.Paused:
        return _page(request, record, text, refusals.PAUSED_OFFER)
    except starting.NotHere:
        return _page(request, record, text, "Nobody else is in this bond yet.")
    except starting.OfferOpen:
        return _page(request, record, text, "You have an open offer in this bond already.")
    return HttpResponseRedirect(reverse("practices:sitting", args=[row.ref]))


def _page(request: PersonRequest, record: UUID, text: str, refused: str = "") -> HttpResponse:
    context = {
        "record": record,
        "text": text,
        "views": [view for view in access.bonds_of(request.visit) if view.others],
        "refused": refused,
        "once": uuid4(),
    }
    return render(request, "practices/offering.html", context, status=409 if refused else 200)


def _text(request: PersonRequest, record: UUID) -> str:
    """The words of one's own record; Http404 for what is not one's own, or holds no words."""
    try:
        payload = shelf.read(request.visit, record)
    except PrivateRecord.DoesNotExist:
        raise Http404 from None
    if payload.kind not in reading.kinds():
        raise Http404
    return reading.shown(payload).text


def _once(request: PersonRequest) -> UUID:
    try:
        return UUID(request.POST.get("once", ""))
    except ValueError:
        return uuid4()
