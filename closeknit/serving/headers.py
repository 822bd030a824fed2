"""The headers that stand on every answer, static files included."""

from collections.abc import Callable
from urllib.parse import urlsplit

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase

from closeknit.people.http import may_record

CONTENT = (
    "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' blob: data:; "
    "media-src 'self' blob:; connect-src 'self'; font-src 'self'; manifest-src 'self'; "
    "worker-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'"
)
CLOSED = ("camera", "microphone", "geolocation", "display-capture", "payment", "usb", "midi")
WITH_SOUND = ", ".join(
    f"{feature}=({'self' if feature == 'microphone' else ''})" for feature in CLOSED
)
"""For a page on which a voice is recorded; the browser still asks its owner."""

ALWAYS = {
    "Content-Security-Policy": CONTENT,
    "Permissions-Policy": ", ".join(f"{feature}=()" for feature in CLOSED),
    "Referrer-Policy": "no-referrer",
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
HTTPS_ONLY = ("Strict-Transport-Security", "max-age=31536000")


class HeadersMiddleware:
    """Adds what is missing. A view that sets one of these itself has its reason and keeps it."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response
        # At home it would reach further than this program: every port of `localhost`, and the page
        # that explains the certificate, would be closed to plain HTTP for a year.
        chosen = settings.CLOSEKNIT.https and not settings.CLOSEKNIT.lan
        self.https_host = urlsplit(settings.CLOSEKNIT.url).netloc if chosen else ""

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        response = self.get_response(request)
        if request.resolver_match and may_record(request.resolver_match.func):
            response.headers.setdefault("Permissions-Policy", WITH_SOUND)
        for name, value in ALWAYS.items():
            response.headers.setdefault(name, value)
        if self.https_host and request.headers.get("Host") == self.https_host:
            response.headers.setdefault(*HTTPS_ONLY)
        # Whatever doesn't say otherwise may be personal: no cache keeps it, the Back button of a
        # signed-out browser shows nothing.
        response.headers.setdefault("Cache-Control", "no-store")
        if isinstance(response, HttpResponse):
            response.headers.setdefault("Content-Length", str(len(response.content)))
        return response
