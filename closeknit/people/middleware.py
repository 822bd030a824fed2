"""Who is visiting, and may they: every page is closed unless its view says otherwise."""

from collections.abc import Callable
from typing import Any

from django.http import HttpRequest, HttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render

from closeknit import vault
from closeknit.people import cookies, gate, sessions
from closeknit.people.http import Access, Visit, access_of


class VisitMiddleware:
    """Sets `request.visit`, keeps the door of each view, and puts the cookies on the answer."""

    def __init__(self, get_response: Callable[[HttpRequest], HttpResponseBase]) -> None:
        self.get_response = get_response

    def __call__(self, request: HttpRequest) -> HttpResponseBase:
        visit = sessions.recognise(request.COOKIES)
        request.visit = visit  # type: ignore[attr-defined]
        if visit is None:
            _drop_stale_cookies(request)
        else:
            visit.memory = {}
        response = self.get_response(request)
        cookies.put_on(request, response)
        response.headers.setdefault("Cache-Control", "no-store")
        response.headers.setdefault("Referrer-Policy", "no-referrer")
        return response

    def process_view(
        self, request: HttpRequest, view: Callable[..., Any], _args: Any, _kwargs: Any
    ) -> HttpResponse | None:
        visit: Visit | None = request.visit  # type: ignore[attr-defined]
        access = access_of(view)
        if visit is None:
            return None if access is Access.PUBLIC else gate.ask_to_sign_in(request)
        if request.method == "POST" and gate.carries_secret(request.POST):
            answer = gate.try_to_unlock(request, visit)
            if answer is not None:
                return answer
        if gate.is_closed(visit, access):
            return gate.ask_to_unlock(request, visit)
        if not getattr(view, "asked_by_itself", False):
            sessions.extend(visit)
        return None

    def process_exception(self, request: HttpRequest, problem: Exception) -> HttpResponse | None:
        """What the vault refuses is answered, not crashed upon: somebody may have edited rows."""
        visit: Visit | None = getattr(request, "visit", None)
        if visit is None or not isinstance(problem, vault.VaultError):
            return None
        if isinstance(problem, vault.Locked):
            return gate.ask_to_unlock(request, visit)
        context = {"newer": isinstance(problem, vault.NewerPayload | vault.UnknownPayload)}
        return render(request, "people/unopened.html", context, status=409)


def _drop_stale_cookies(request: HttpRequest) -> None:
    if cookies.SESSION in request.COOKIES or cookies.KEY in request.COOKIES:
        cookies.take_back(request)
