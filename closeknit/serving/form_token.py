"""The form token: that a form was sent from one of our own pages.

Two proofs are asked for, the token and the browser's word on where the form came from
(`Sec-Fetch-Site`). Because our pages send no referrer, browsers also hide the `Origin` of a form
("null"); their word on the site stands in for it.
"""

from django.http import HttpRequest, HttpResponse
from django.middleware.csrf import CsrfViewMiddleware, RejectRequest
from django.shortcuts import render

from closeknit.serving.sent_back import came_from, kept_fields


class FormTokenMiddleware(CsrfViewMiddleware):
    """Overrides four of Django's own steps; its stubs leave them out, its tests here don't."""

    def process_request(self, request: HttpRequest) -> None:
        # Django looks at the host only where somebody asks for it. A strange name that leads to
        # this machine would make pages of this copy a stranger's own in the eyes of a browser.
        request.get_host()
        super().process_request(request)

    def _origin_verified(self, request: HttpRequest) -> bool:
        hidden = request.META["HTTP_ORIGIN"] == "null" and came_from(request) == "same-origin"
        return hidden or super()._origin_verified(request)  # type: ignore[misc]

    def _check_referer(self, request: HttpRequest) -> None:
        if came_from(request) != "same-origin":
            super()._check_referer(request)  # type: ignore[misc]

    def _check_token(self, request: HttpRequest) -> None:
        if came_from(request) not in ("same-origin", ""):
            raise RejectRequest("The form was not sent from one of our pages.")
        super()._check_token(request)  # type: ignore[misc]


def lost_token(request: HttpRequest, reason: str = "") -> HttpResponse:
    """The view that Django asks when a form can't be taken: what was typed comes back."""
    return render(request, "403_csrf.html", {"fields": kept_fields(request)}, status=403)
