"""Browsers that their owner has signed in on as their own. The cookie is one random value; what the
database keeps of it differs for each account, so that two people who share a tablet cannot be
linked by it."""

import hashlib
import secrets

from django.http import HttpRequest

from closeknit.people import clock, cookies
from closeknit.people.models import KnownDevice, Person

MOST_COOKIE_CHARACTERS = 100


def remember(request: HttpRequest, person: Person) -> None:
    """Know this browser from now on as one of this person's own."""
    cookie = _cookie(request) or secrets.token_urlsafe(32)
    day = clock.today(person.zone)
    KnownDevice.objects.get_or_create(
        digest=_digest(cookie, person), defaults={"person": person, "day": day}
    )
    cookies.hand_out(request, cookies.Cookie(cookies.DEVICE, cookie, cookies.KNOWN_DEVICE))


def known(request: HttpRequest, person: Person) -> bytes | None:
    """The digest of this browser if this person has signed in on it as their own, else None."""
    cookie = _cookie(request)
    if not cookie:
        return None
    digest = _digest(cookie, person)
    return digest if person.known_devices.filter(digest=digest).exists() else None


def _cookie(request: HttpRequest) -> str:
    cookie: str = request.COOKIES.get(cookies.DEVICE, "")
    return cookie if len(cookie) <= MOST_COOKIE_CHARACTERS else ""


def _digest(cookie: str, person: Person) -> bytes:
    return hashlib.sha256(person.key + cookie.encode("utf-8", "surrogatepass")).digest()
