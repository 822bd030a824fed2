"""The door of a closed page: asking for the PIN or the passphrase, and letting what was typed
meanwhile go through once it was right.

The form of the PIN page posts to the very address that was closed, with everything typed in hidden
fields and the secret in `_pin` or `_passphrase`. Here the secret is taken out again, and the view
never knows that it was closed.
"""

from urllib.parse import urlencode

from django.http import HttpRequest, HttpResponse, HttpResponseRedirect, QueryDict
from django.shortcuts import render
from django.urls import reverse

from closeknit.people import entering, sessions, visits
from closeknit.people.http import Access, Visit

PIN, PASSPHRASE, THEN = "_pin", "_passphrase", "_then"
OURS = (PIN, PASSPHRASE, THEN)
NEVER_CARRIED = ("csrfmiddlewaretoken", "passphrase", "current", *OURS)


def is_closed(visit: Visit, access: Access) -> bool:
    if access is Access.PRIVATE:
        return visit.private is None or visit.shared is None
    return access is Access.SHARED and visit.shared is None


def carries_secret(form: QueryDict) -> bool:
    return PIN in form or PASSPHRASE in form


def ask_to_sign_in(request: HttpRequest) -> HttpResponse:
    """Send a reader to sign in; show a writer their words, which would be lost on the way."""
    if request.headers.get("HX-Request") and request.method == "GET":
        return HttpResponse(status=401, headers={"HX-Refresh": "true"})
    if request.method in ("GET", "HEAD"):
        return HttpResponseRedirect(_sign_in_address(request.get_full_path()))
    typed = _typed(request.POST)
    context = {
        "typed": typed,
        "address": request.get_full_path(),
        "sign_in": _sign_in_address("/"),
    }
    return render(request, "people/signed_out.html", context, status=401)


def ask_to_unlock(request: HttpRequest, visit: Visit, problem: str = "") -> HttpResponse:
    """The PIN page, at the address that was asked for, carrying what was typed."""
    by_htmx = bool(request.headers.get("HX-Request"))
    if by_htmx and request.method == "GET":
        return HttpResponse(status=401, headers={"HX-Refresh": "true"})
    asks_for_pin = visit.session.has_pin and visit.session.pin_tries < sessions.PIN_TRIES
    posted = request.method not in ("GET", "HEAD") and THEN not in request.POST
    context = {
        "address": request.get_full_path(),
        "asks_for_pin": asks_for_pin,
        "pin_used_up": visit.session.has_pin and not asks_for_pin,
        "problem": problem,
        "typed": _typed(request.POST) if posted else [],
        "posted": posted,
    }
    response = render(request, "people/unlocking.html", context)
    if by_htmx:
        response["HX-Retarget"], response["HX-Reswap"] = "body", "innerHTML"
    return response


def try_to_unlock(request: HttpRequest, visit: Visit) -> HttpResponse | None:
    """Unlock with the secret that came along. None lets the request go on as if it had been open
    all the time; the secret is out of its form by then."""
    form = request.POST
    if is_closed(visit, Access.PRIVATE):
        problem = _unlock(visit, form)
        if problem:
            return ask_to_unlock(request, visit, problem)
        visits.run(visit)
    if THEN in form:
        return HttpResponseRedirect(request.get_full_path())
    _strip(request)
    return None


def _unlock(visit: Visit, form: QueryDict) -> str:
    """Empty if it opened, else what to say."""
    passphrase, pin = str(form.get(PASSPHRASE, "")), str(form.get(PIN, ""))
    if passphrase or PIN not in form:
        return _unlock_with_passphrase(visit, passphrase)
    return _unlock_with_pin(visit, pin)


def _unlock_with_pin(visit: Visit, pin: str) -> str:
    identity = sessions.try_pin(visit, pin)
    if identity is not None:
        sessions.unlock(visit, identity)
        return ""
    if visit.session.pin_tries < sessions.PIN_TRIES:
        return "That PIN does not fit."
    return "That PIN does not fit either. Your passphrase opens it."


def _unlock_with_passphrase(visit: Visit, passphrase: str) -> str:
    try:
        identity = entering.again(visit, passphrase)
    except entering.Refused as refused:
        return str(refused)
    sessions.unlock(visit, identity)
    return ""


def _typed(form: QueryDict) -> list[tuple[str, str]]:
    """Every field with each of its values, in order. Files cannot be put into a form again."""
    return [
        (name, value)
        for name, values in form.lists()
        if name not in NEVER_CARRIED
        for value in values
    ]


def _strip(request: HttpRequest) -> None:
    form = request.POST.copy()
    for name in OURS:
        form.pop(name, None)
    request.POST = QueryDict(form.urlencode())


def _sign_in_address(following: str) -> str:
    address = reverse("signing-in")
    return address if following == "/" else f"{address}?{urlencode({'next': following})}"
