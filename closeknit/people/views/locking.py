"""Locking, and what an open page asks for once a minute."""

from django.http import HttpResponse, HttpResponseNotAllowed
from django.shortcuts import redirect
from django.views.decorators.http import require_POST

from closeknit.people import gate, sessions, visits
from closeknit.people.http import PersonRequest, asked_by_itself, while_locked

FORGET = '"cache"'


@while_locked
def lock(request: PersonRequest) -> HttpResponse:
    """POST locks at once. The page itself is the door: open it, and it leads to the beginning."""
    if request.method == "POST":
        sessions.lock_now(request)
        answer = redirect("lock")
        # Neither cookies nor storage: they are what the next unlocking needs.
        answer["Clear-Site-Data"] = FORGET
        return answer
    if request.method not in ("GET", "HEAD"):
        return HttpResponseNotAllowed(["GET", "HEAD", "POST"])
    if request.visit.locked:
        return gate.ask_to_unlock(request, request.visit)
    return redirect("/")


@require_POST
@asked_by_itself
@while_locked
def visit(request: PersonRequest) -> HttpResponse:
    """What waited for an unlocked visit is done now, if this one is."""
    visits.run(request.visit)
    return HttpResponse(status=204)
