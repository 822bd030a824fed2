"""Giving back what was typed, when it could not be taken."""

import re

from django.http import HttpRequest, QueryDict

SECRET_WORDS = {"passphrase", "pin", "code", "csrfmiddlewaretoken"}


def kept_fields(request: HttpRequest) -> list[tuple[str, str]]:
    """Names and values of what was typed, for a page that can send it again with a fresh token.

    Only for somebody who came from our own page: elsewhere a stranger could fill in a form and have
    "Send it again" pressed for it. Secrets are left out: they are typed again rather than written
    into a page.
    """
    return _typed(request.POST) if came_from(request) == "same-origin" else []


def came_from(request: HttpRequest) -> str:
    """The browser's word: "same-origin", "cross-site" and so on; "" from one that says nothing."""
    return request.headers.get("Sec-Fetch-Site", "")


def _typed(form: QueryDict) -> list[tuple[str, str]]:
    return [
        (name, str(value))
        for name, values in form.lists()
        for value in values
        if not SECRET_WORDS & set(re.split(r"[^a-z]+", name.lower()))
    ]
