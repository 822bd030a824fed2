"""The browsers that are signed in as this person: server facts only, and each can be ended."""

import uuid
from datetime import datetime

from django.http import HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_POST

from closeknit.people import clock
from closeknit.people import sessions as doors
from closeknit.people.http import PersonRequest
from closeknit.people.models import Session
from closeknit.people.views.locking import FORGET


def sessions(request: PersonRequest) -> HttpResponse:
    current, now = request.visit.session, clock.now()
    rows = request.visit.person.sessions.order_by("-day", "id")
    listed = [_listed(session, current, now) for session in rows]
    return render(request, "people/sessions.html", {"sessions": listed})


@require_POST
def session_ending(request: PersonRequest, session: uuid.UUID) -> HttpResponse:
    """End one at once. Another person's, or none, is the same: nothing happens, and the list shows."""
    if session == request.visit.session.pk:
        doors.end_this(request)
        answer = redirect("signing-in")
        answer["Clear-Site-Data"] = FORGET
        return answer
    doors.end(request.visit.person, session)
    return redirect("sessions")


@require_POST
def others_ending(request: PersonRequest) -> HttpResponse:
    doors.end_others(request.visit)
    return redirect("sessions")


def _listed(session: Session, current: Session, now: datetime) -> dict[str, object]:
    is_open = bool(session.shared_blob) and session.locks_at > now
    return {
        "id": session.pk,
        "this": session.pk == current.pk,
        "own": session.own_device,
        "since": session.day,
        "open": is_open,
    }
