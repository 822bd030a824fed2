"""The practices, to read without an account, and the ways to begin one."""

from dataclasses import dataclass
from itertools import groupby
from uuid import UUID, uuid4, uuid5

from django.http import Http404, HttpRequest, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_POST

from closeknit.bonds import access, keys
from closeknit.bonds.access import BondView
from closeknit.catalogue import BondKind, Practice, StepText, Strategy, UnknownPractice, Way
from closeknit.people.http import PersonRequest, Visit, needs_private, public
from closeknit.practices import alone, library, refusals, starting
from closeknit.practices.beginning import PoolSpent

TITLES = {
    Strategy.UNDERSTAND: "Knowing what closeness is",
    Strategy.SAFETY: "A safe place",
    Strategy.COMMUNICATION: "Talking",
    Strategy.TIME: "Time",
    Strategy.EMPATHY: "Empathy",
    Strategy.VULNERABILITY: "Opening up",
    Strategy.PRESENCE: "Being present",
    Strategy.TECHNOLOGY: "Technology",
    Strategy.TRUST: "Trust",
    Strategy.TOUCH: "Touch",
    Strategy.REPAIR: "Repair",
    Strategy.SUPPORT: "Around us",
}

WAYS = {
    Way.ALONE: "by yourself",
    Way.OWN_TIME: "each in your own time",
    Way.SIDE_BY_SIDE: "side by side with one phone",
}

READERS = {
    "read": "Nobody writes anything here.",
    "reflect": "Only you can read it.",
    "pace": "Only you can read it.",
    "share": "Sealed: it opens when everybody has sealed theirs.",
    "tell": "The others can read it at once.",
    "respond": "The others can read it at once.",
}

SPENT = (
    "You have seen every prompt of this depth here. Nothing comes twice while others are left; a "
    "deeper one comes when you are ready for it, or another practice may do you good."
)


@dataclass(frozen=True, slots=True)
class Place:
    """A bond in which this practice can be offered, or why not."""

    view: BondView
    fits: bool
    alone_so_far: bool


@require_GET
@public
def practices(request: HttpRequest) -> HttpResponse:
    found = library.catalogue().practices
    groups = [
        (TITLES[strategy], list(each))
        for strategy, each in groupby(found, key=lambda practice: practice.strategy)
    ]
    return render(request, "practices/practices.html", {"groups": groups})


@require_GET
@public
def practice(request: HttpRequest, name: str) -> HttpResponse:
    return render(request, "practices/practice.html", context(request, named(name)))


@require_POST
@needs_private
def beginning(request: PersonRequest, name: str) -> HttpResponse:
    """Begin it: alone, or as an offer in one of one's bonds."""
    chosen, form = named(name), request.POST.get("form") or None
    once = _uuid(request.POST.get("once", "")) or uuid4()
    bond_id = _uuid(request.POST.get("bond", ""))
    try:
        if bond_id is None:
            return _begin_alone(request, chosen, form, once)
        bond = access.bond_of(request.visit, bond_id)
        # The page has one id for all that can be begun on it; each bond makes its own of that.
        ref = uuid5(once, f"{request.visit.person.pk} {bond.pk} {chosen.id} {form}")
        sitting = starting.offer(request.visit, bond, chosen, form, ref)
        return HttpResponseRedirect(reverse("practices:sitting", args=[sitting.ref]))
    except KeyError:
        raise Http404 from None
    except PoolSpent:
        refused = SPENT
    except keys.NotNow as closed:
        refused = refusals.not_now(closed.standing)
    except starting.NotHere:
        refused = "This needs somebody else to be there, or another kind of bond."
    except starting.OfferOpen as standing:
        return render(
            request,
            "practices/offer_open.html",
            {"practice": chosen, "standing": standing.sitting},
            status=409,
        )
    page = {**context(request, chosen), "refused": refused}
    return render(request, "practices/practice.html", page, status=409)


def context(request: HttpRequest, chosen: Practice) -> dict[str, object]:
    visit: Visit | None = getattr(request, "visit", None)
    unlocked = visit is not None and not visit.locked
    return {
        "practice": chosen,
        "strategy": TITLES[chosen.strategy],
        "ways": [WAYS[way] for way in WAYS if way in chosen.ways],
        "steps": [
            (step, READERS.get(step.kind) or _readers(step.sealed)) for step in _shown(chosen)
        ],
        "can_alone": Way.ALONE in chosen.ways,
        "can_aloud": Way.SIDE_BY_SIDE in chosen.ways,
        "places": _places(visit, chosen) if visit and unlocked else [],
        "signed_in": unlocked,
        "once": uuid4(),
    }


def named(name: str) -> Practice:
    try:
        return library.practice(name)
    except UnknownPractice:
        raise Http404 from None


def _shown(chosen: Practice) -> list[StepText]:
    way = Way.OWN_TIME if Way.OWN_TIME in chosen.ways else Way.ALONE
    return list(library.steps_of(chosen, way, None, joint=way is Way.OWN_TIME))


def _readers(sealed: object) -> str:
    if sealed:
        return READERS["share"]
    return READERS["reflect"]


def _places(visit: Visit, chosen: Practice) -> list[Place]:
    if Way.OWN_TIME not in chosen.ways:
        return []
    return [
        Place(view, view.kind in chosen.bonds, len(view.members) == 1)
        for view in access.bonds_of(visit)
        if view.kind in chosen.bonds
    ]


def _begin_alone(
    request: PersonRequest, chosen: Practice, form: str | None, once: UUID
) -> HttpResponse:
    if Way.ALONE not in chosen.ways or BondKind.JUST_ME not in chosen.bonds:
        raise Http404
    ref = alone.begin(request.visit, chosen, form, once)
    return HttpResponseRedirect(reverse("practices:alone", args=[ref]))


def _uuid(text: str) -> UUID | None:
    try:
        return UUID(text)
    except ValueError:
        return None
