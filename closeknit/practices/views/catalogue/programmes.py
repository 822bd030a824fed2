"""Practices in an order that makes sense. That somebody follows one stands on their own desk alone."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from closeknit.bonds import access
from closeknit.bonds.access import BondView
from closeknit.catalogue import BondKind, Programme
from closeknit.people.http import PersonRequest, Visit, needs_private, public
from closeknit.practices import desk, library, paths
from closeknit.practices.desk import Desk
from closeknit.practices.paths import Stop
from closeknit.practices.views.catalogue import wording

MYSELF = "me"
"""What stands in an address for following it by oneself."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where somebody can follow a programme: a bond, or by themselves (`view` is None). `instead`
    is the title of another one that they follow there."""

    view: BondView | None
    followed: bool = False
    instead: str = ""

    @property
    def key(self) -> str:
        """Under which the desk knows it."""
        return self.view.bond.pk.hex if self.view else desk.ALONE

    @property
    def sign(self) -> str:
        """What stands for it in addresses and forms."""
        return str(self.view.bond.pk) if self.view else MYSELF

    @property
    def kind(self) -> BondKind:
        return self.view.kind if self.view else BondKind.JUST_ME


@dataclass(frozen=True, slots=True)
class Part:
    """Stages under one heading; the first may have none."""

    heading: str
    stops: list[Stop]


@require_GET
@public
def programmes(request: HttpRequest) -> HttpResponse:
    mine, places = _mine(request)
    every = [
        (each, wording.bonds(each.bonds), _following(each, places, mine))
        for each in library.catalogue().programmes.values()
    ]
    return render(request, "practices/programmes.html", {"programmes": every})


@require_GET
@public
def programme(request: HttpRequest, programme: str) -> HttpResponse:
    found = _named(programme)
    mine, everywhere = _mine(request)
    places = [_followed(place, found, mine) for place in everywhere if place.kind in found.bonds]
    chosen = _chosen(places, request.GET.get("with", ""))
    visit: Visit | None = getattr(request, "visit", None)
    context = {
        "programme": found,
        "bonds": wording.bonds(found.bonds),
        "by_oneself": BondKind.JUST_ME in found.bonds,
        "signed_in": visit is not None and not visit.locked,
        "opened": mine is not None,
        "places": places,
        "chosen": chosen,
        **_way(found, chosen, mine),
    }
    return render(request, "practices/programme.html", context)


@needs_private
def following(request: PersonRequest, programme: str) -> HttpResponse:
    """Follow it there. Who comes by reading has unlocked on the way, and goes back to the programme."""
    found = _named(programme)
    if request.method != "POST":
        return HttpResponseRedirect(reverse("practices:programme", args=[found.id]))
    place = _place(request, found)
    with desk.changing(request.visit) as mine:
        mine.paths[place.key] = found.id
    return _back(found, place)


@require_POST
@needs_private
def leaving(request: PersonRequest, programme: str) -> HttpResponse:
    """Follow it no more; what was done stays done."""
    found = _named(programme)
    place = _place(request, found)
    with desk.changing(request.visit) as mine:
        if mine.paths.get(place.key) == found.id:
            del mine.paths[place.key]
    return _back(found, place)


def _named(name: str) -> Programme:
    try:
        return library.catalogue().programmes[name]
    except KeyError:
        raise Http404 from None


def _mine(request: HttpRequest) -> tuple[Desk | None, list[Place]]:
    """The visitor's desk and the places in which they could follow something; nothing while either
    is locked."""
    visit: Visit | None = getattr(request, "visit", None)
    if visit is None or visit.private is None or visit.locked:
        return None, []
    bonds = [Place(view) for view in access.bonds_of(visit) if view.others]
    return desk.read(visit), [*bonds, Place(None)]


def _following(found: Programme, places: Sequence[Place], mine: Desk | None) -> list[Place]:
    return [place for place in places if mine and mine.paths.get(place.key) == found.id]


def _followed(place: Place, found: Programme, mine: Desk | None) -> Place:
    path = mine.paths.get(place.key, "") if mine else ""
    other = library.catalogue().programmes.get(path) if path != found.id else None
    return Place(place.view, path == found.id, other.title if other else "")


def _chosen(places: Sequence[Place], sign: str) -> Place | None:
    """The place that was asked for, else where it is followed, else the only one."""
    asked = [place for place in places if place.sign == sign]
    followed = [place for place in places if place.followed]
    return next(iter([*asked, *followed, *(places if len(places) == 1 else ())]), None)


def _way(found: Programme, chosen: Place | None, mine: Desk | None) -> dict[str, object]:
    """Its stages under their headings, and whether all of them are done."""
    here, alone = ([], []) if not (mine and chosen) else _done(mine, chosen)
    kind = chosen.kind if chosen else None
    stops = paths.stops(found, library.catalogue().by_id, kind, here, alone)
    return {"parts": _parts(stops), "through": bool(stops) and all(stop.done for stop in stops)}


def _done(mine: Desk, chosen: Place) -> tuple[list[str], list[str]]:
    here = [practice for practice, _ in mine.done_in(chosen.key)]
    return here, [practice for practice, _ in mine.done_in(desk.ALONE)] if chosen.key else []


def _parts(stops: Sequence[Stop]) -> list[Part]:
    parts: list[Part] = []
    for stop in stops:
        if stop.stage.heading or not parts:
            parts.append(Part(stop.stage.heading or "", []))
        parts[-1].stops.append(stop)
    return parts


def _place(request: PersonRequest, found: Programme) -> Place:
    """Where the form says; Http404 for a bond that is not theirs, or that it is not for."""
    sign = request.POST.get("with", "")
    place = Place(None) if sign == MYSELF else Place(_view(request.visit, sign))
    if place.kind not in found.bonds:
        raise Http404
    return place


def _view(visit: Visit, sign: str) -> BondView:
    try:
        return access.view_of(visit, access.bond_of(visit, UUID(sign)))
    except ValueError:
        raise Http404 from None


def _back(found: Programme, place: Place) -> HttpResponse:
    address = reverse("practices:programme", args=[found.id])
    return HttpResponseRedirect(f"{address}?with={place.sign}")
