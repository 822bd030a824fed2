"""Where the practices come from: books, studies, methods, articles, and questions that people ask."""

from collections.abc import Iterable
from dataclasses import dataclass

from django.http import Http404, HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from closeknit.catalogue import Reading
from closeknit.people.http import public
from closeknit.practices import library
from closeknit.practices.views.catalogue import wording

QUESTION = "question"
KINDS = {
    QUESTION: ("Questions people ask", "A question that people ask"),
    "book": ("Books", "A book"),
    "study": ("Studies", "A study"),
    "method": ("Methods", "A method"),
    "article": ("Articles", "An article"),
}
"""In the order of the page: what many readings of this kind are called, and what one is."""

LEADING = ("the ", "a ", "an ")


@dataclass(frozen=True, slots=True)
class Group:
    title: str
    readings: list[Reading]


@require_GET
@public
def readings(request: HttpRequest) -> HttpResponse:
    found = library.catalogue().readings.values()
    return render(request, "practices/readings.html", {"groups": _groups(found)})


@require_GET
@public
def reading(request: HttpRequest, reading: str) -> HttpResponse:
    catalogue = library.catalogue()
    found = catalogue.readings.get(reading)
    if found is None:
        raise Http404
    practices = [catalogue.by_id[each] for each in found.practices if each in catalogue.by_id]
    context = {
        "reading": found,
        "kind": KINDS[found.kind][1],
        "asked": found.kind == QUESTION,
        "rows": [wording.row(practice) for practice in practices],
    }
    return render(request, "practices/reading.html", context)


def _groups(found: Iterable[Reading]) -> list[Group]:
    every = sorted(found, key=lambda reading: _in_order(reading.title))
    groups = [
        Group(title, [each for each in every if each.kind == kind])
        for kind, (title, _) in KINDS.items()
    ]
    return [group for group in groups if group.readings]


def _in_order(title: str) -> str:
    """As on a shelf: “The Seven …” stands under S."""
    plain = title.casefold().lstrip("“\"'")
    start = next((word for word in LEADING if plain.startswith(word)), "")
    return plain.removeprefix(start)
