"""Giving back what was typed, when it could not be taken."""

import re

from django.http import HttpRequest, HttpResponse, QueryDict
from django.shortcuts import render

SECRET_WORDS = {"passphrase", "pin", "code", "csrfmiddlewaretoken"}


def sent_back(request: HttpRequest, heading: str, reason: str, status: int) -> HttpResponse:
    """A page that says why, shows what was typed, and can send it again with a fresh token.

    Only to somebody who came from our own page: elsewhere a stranger could fill in a form and have
    "Send it again" pressed for it.
    """
    fields = typed(request.POST) if came_from(request) == "same-origin" else []
    context = {"heading": heading, "reason": reason, "fields": fields}
    return render(request, "serving/sent_back.html", context, status=status)


def came_from(request: HttpRequest) -> str:
    """The browser's word: "same-origin", "cross-site" and so on; "" from one that says nothing."""
    return request.headers.get("Sec-Fetch-Site", "")


def typed(form: QueryDict) -> list[tuple[str, str]]:
    """Everything but secrets, which are typed again rather than written into a page."""
    return [
        (name, str(value))
        for name, values in form.lists()
        for value in values
        if not SECRET_WORDS & set(re.split(r"[^a-z]+", name.lower()))
    ]
