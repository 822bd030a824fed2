"""When a page breaks: what its reader sees. What broke is on the console, without their words."""

import sys

from django.db import DatabaseError
from django.http import HttpRequest
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.views.defaults import server_error

from closeknit.serving.sent_back import kept_fields

NO_ROOM = "The disk of this copy is full. Ask whoever runs it to make room, then send it again."
READ_ONLY = "This copy can't write to its disk. Ask whoever runs it to look, then send it again."


def failed(request: HttpRequest) -> HttpResponseBase:
    """Django's handler of last resort. A disk that is full or read-only gives back what was typed:
    it is no mistake of the page's, and the same words can be sent once there is room."""
    reason = _disk_reason(sys.exc_info()[1])
    if reason:
        context = {"reason": reason, "fields": kept_fields(request)}
        return render(request, "507.html", context, status=507)
    return server_error(request)


def _disk_reason(error: BaseException | None) -> str:
    said = str(error) if isinstance(error, DatabaseError) else ""
    if "is full" in said:
        return NO_ROOM
    if "readonly database" in said or "disk I/O error" in said:
        return READ_ONLY
    return ""
