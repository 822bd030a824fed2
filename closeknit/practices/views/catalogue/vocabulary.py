"""Words for feelings and needs, to read."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render
from django.views.decorators.http import require_GET

from closeknit.people.http import public
from closeknit.practices import library
from closeknit.practices.views.catalogue import wording

FROM_HERE = ("what-do-i-feel", "i-feel")
"""Practices that begin with these words."""


@require_GET
@public
def words(request: HttpRequest) -> HttpResponse:
    catalogue = library.catalogue()
    known = [catalogue.by_id[name] for name in FROM_HERE if name in catalogue.by_id]
    context = {
        "vocabularies": catalogue.vocabularies.values(),
        "rows": [wording.row(practice) for practice in known],
    }
    return render(request, "practices/words.html", context)
