"""Leaving at once: the keys go, and a neutral page comes in the place of this one."""

from django.http import HttpRequest, HttpResponse
from django.shortcuts import render

from closeknit.people.preferences import exit_site
from closeknit.people.sessions import lock_now

FROM_OURSELVES = ("same-origin", "none", "")


def leave(request: HttpRequest) -> HttpResponse:
    """Lock this browser and answer with a page that gives way to the neutral site at once.

    It is a page, not a redirect: browsers hold redirects of a form against `form-action 'self'`, so
    a form on our own pages could never lead elsewhere; and a page that gives way leaves no entry in
    the history. Cookies and storage are not cleared by header: that would take the known device
    with it, and another tab's half-written words.
    """
    if was_meant(request):
        lock_now(request)
    response = render(request, "care/gone.html", {"neutral_site": exit_site(request)})
    response["Clear-Site-Data"] = '"cache"'
    return response


def was_meant(request: HttpRequest) -> bool:
    """Exit asks for no form token: in that moment nobody can be told that a page was too old. The
    browser's word on where the form came from is enough, since all that it does is lock."""
    return request.headers.get("Sec-Fetch-Site", "") in FROM_OURSELVES
