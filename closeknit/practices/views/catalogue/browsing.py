"""All practices: twelve doors, a search, filters. Open to everybody, and the same for everybody."""

from collections.abc import Sequence

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from closeknit.catalogue import Catalogue, Practice, Sought
from closeknit.people.http import public
from closeknit.practices import library
from closeknit.practices.views.catalogue import filters, wording
from closeknit.practices.views.catalogue.filters import NOTHING

PAGE = 24
"""Rows at a time: what one reads before wanting fewer, or more."""


@require_GET
@public
def practices(request: HttpRequest) -> HttpResponse:
    return browse(request, library.catalogue())


def browse(request: HttpRequest, catalogue: Catalogue) -> HttpResponse:
    """The page about a catalogue, or the piece of it that its own script asks for."""
    sought = filters.sought_in(request.GET)
    found = [] if sought == NOTHING else catalogue.index.find(sought)
    page = _page(request.GET.get("page", ""), len(found))
    context = _listed(sought, found, page) | {"limits": filters.limits(sought)}
    if request.headers.get("HX-Request") is None:
        return render(request, "practices/practices.html", context | _form(sought))
    if page > 1:
        return render(request, "practices/_rows.html", context | {"goes_on": True})
    answer = render(request, "practices/_found.html", context | {"piece": True})
    answer["HX-Replace-Url"] = filters.address(sought)
    return answer


def _listed(sought: Sought, found: Sequence[Practice], page: int) -> dict[str, object]:
    start, end = (page - 1) * PAGE, page * PAGE
    return {
        "sought": sought,
        "doors": () if found or sought != NOTHING else wording.DOORS.values(),
        "door": wording.DOORS[sought.strategy] if sought.strategy else None,
        "rows": [wording.row(practice) for practice in found[start:end]],
        "told": _told(sought, len(found)),
        "more": filters.address(sought, page + 1) if len(found) > end else "",
        "beginning": filters.address(sought) if page > 1 else "",
        "all": filters.address(NOTHING),
        "without_limits": filters.address(Sought(words=sought.words)),
        "without_words": filters.address(filters.without_words(sought)),
    }


def _form(sought: Sought) -> dict[str, object]:
    """Who comes through a door finds the filters closed: the heading says where one is."""
    through_a_door = sought == Sought(strategy=sought.strategy)
    narrowed = bool(filters.limits(sought)) and not through_a_door
    return {"filters": filters.filters(sought), "narrowed": narrowed}


def _told(sought: Sought, number: int) -> str:
    """What a screen reader says when the list has changed."""
    if sought == NOTHING:
        return ""
    if number > PAGE:
        return f"The first {PAGE} practices; there are more below."
    return {0: "Nothing fits all of that.", 1: "One practice."}.get(number, f"{number} practices.")


def _page(text: str, number: int) -> int:
    """A page that there is, whatever the address says."""
    last = max(1, -(-number // PAGE))
    return next((page for page in range(1, last + 1) if str(page) == text), 1)
