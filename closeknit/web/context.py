"""What every template knows: who is visiting, and under which name the program shows itself."""

from django.http import HttpRequest

from closeknit import vault
from closeknit.people import preferences
from closeknit.people.http import Visit
from closeknit.web import manifest


def page(request: HttpRequest) -> dict[str, object]:
    visit: Visit | None = getattr(request, "visit", None)
    surface = _surface(request, visit)
    return {"visit": visit, "surface": surface, "manifest": manifest.address(surface)}


def _surface(request: HttpRequest, visit: Visit | None) -> str:
    """The name that its owner chose; a locked browser has it from its own signed cookie.

    A column would have to be plain to be read while locked, and would tell everybody with the
    database who hides the program from whom. The cookie tells only this browser what it shows
    anyway. One that was handed out before the choice is renewed here, on the first open page.
    """
    shown = preferences.surface(request)
    if visit is None or visit.locked:
        return shown
    try:
        chosen = preferences.preferences(visit).surface
        if chosen != shown:
            preferences.show_face(request, visit)
    except vault.VaultError:
        return shown
    return chosen
