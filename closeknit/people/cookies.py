"""The cookies of a visit: their names, how they are set, how they go."""

import hashlib
from dataclasses import dataclass
from datetime import timedelta

from django.conf import settings
from django.http import HttpRequest
from django.http.response import HttpResponseBase

SESSION = "closeknit_session"
KEY = "closeknit_key"
DEVICE = "closeknit_device"
FACE = "closeknit_face"

OWN_DEVICE = timedelta(days=90)
KNOWN_DEVICE = timedelta(days=400)


@dataclass(frozen=True, slots=True)
class Cookie:
    """A cookie that goes out with the answer. An empty value takes it away, and `lasts` None ends
    it with the browser."""

    name: str
    value: str
    lasts: timedelta | None = None


def digest(value: str) -> bytes:
    """What the database keeps of a cookie that is itself random: nobody can go back from it."""
    return hashlib.sha256(value.encode("utf-8", "surrogatepass")).digest()


def hand_out(request: HttpRequest, *cookies: Cookie) -> None:
    """Remember cookies for the answer; the middleware puts them on it."""
    waiting: dict[str, Cookie] = request.__dict__.setdefault("cookies_to_hand_out", {})
    waiting.update({cookie.name: cookie for cookie in cookies})


def take_back(request: HttpRequest) -> None:
    """Sign this browser out of its cookies; the known device and the neutral face stay."""
    hand_out(request, Cookie(SESSION, ""), Cookie(KEY, ""))


def put_on(request: HttpRequest, response: HttpResponseBase) -> None:
    for cookie in request.__dict__.get("cookies_to_hand_out", {}).values():
        if cookie.value:
            _set(response, cookie)
        elif cookie.name in request.COOKIES:
            response.delete_cookie(cookie.name, samesite="Lax")


def _set(response: HttpResponseBase, cookie: Cookie) -> None:
    response.set_cookie(
        cookie.name,
        cookie.value,
        max_age=cookie.lasts,
        httponly=True,
        samesite="Lax",
        secure=_needs_https(),
    )


def _needs_https() -> bool:
    """Only localhost may do without: there nothing crosses a network."""
    url: str = settings.CLOSEKNIT.url
    return not url.startswith(("http://localhost", "http://127.0.0.1", "http://[::1]"))
