"""The form token: that a form was sent from one of our own pages.

Two proofs are asked for, the token and the browser's word on where the form came from
(`Sec-Fetch-Site`). Because our pages send no referrer, browsers also hide the `Origin` of a form
("null"); their word on the site stands in for it.
"""

from django.http import HttpRequest, HttpResponse, QueryDict
from django.middleware.csrf import CsrfViewMiddleware, RejectRequest
from django.shortcuts import render

SECRET_FIELDS = ("passphrase", "pin", "code", "csrfmiddlewaretoken")


class FormTokenMiddleware(CsrfViewMiddleware):
    def _origin_verified(self, request: HttpRequest) -> bool:
        hidden = request.META["HTTP_ORIGIN"] == "null" and _site(request) == "same-origin"
        return hidden or super()._origin_verified(request)

    def _check_referer(self, request: HttpRequest) -> None:
        if _site(request) != "same-origin":
            super()._check_referer(request)

    def _check_token(self, request: HttpRequest) -> None:
        if _site(request) not in ("same-origin", ""):
            raise RejectRequest("The form was not sent from one of our pages.")
        super()._check_token(request)


def lost_token(request: HttpRequest, reason: str = "") -> HttpResponse:
    """Say that the form could not be taken, and give back what was typed, ready to be sent again.

    Only to somebody who came from our own page: elsewhere a stranger could fill in a form and have
    "Send it again" pressed for it.
    """
    fields = _typed(request.POST) if _site(request) == "same-origin" else []
    return render(request, "403_csrf.html", {"fields": fields}, status=403)


def _site(request: HttpRequest) -> str:
    """The browser's word: "same-origin", "cross-site" and so on; "" from one that says nothing."""
    return request.headers.get("Sec-Fetch-Site", "")


def _typed(form: QueryDict) -> list[tuple[str, str]]:
    """Everything but secrets, which are typed again rather than written into a page."""
    return [
        (name, str(value))
        for name, values in form.lists()
        for value in values
        if not any(secret in name for secret in SECRET_FIELDS)
    ]
