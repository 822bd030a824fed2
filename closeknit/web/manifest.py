"""What a phone needs to put the program among its apps: name, icons, colours.

One address for each name that the program can go by. Browsers fetch a manifest without cookies, so
the page says which; and nothing in it leads from one name to the other.
"""

from django.http import HttpRequest, JsonResponse
from django.templatetags.static import static
from django.urls import reverse
from django.views.decorators.http import require_safe

from closeknit.people.http import public

KEPT_FOR = 86_400  # Seconds. The same for everybody, so a cache may have it.
GROUNDS = {"Closeknit": "#fbf6ef", "Notes": "#f3f1ee"}


def address(surface: str) -> str:
    """Where the manifest of a name stands: the neutral one for any that is not known."""
    return reverse("web:manifest" if surface == "Closeknit" else "web:notes-manifest")


@require_safe
@public
def manifest(request: HttpRequest) -> JsonResponse:
    return _manifest("Closeknit")


@require_safe
@public
def notes_manifest(request: HttpRequest) -> JsonResponse:
    return _manifest("Notes")


def _manifest(surface: str) -> JsonResponse:
    name = surface.lower()
    body = {
        "name": surface,
        "short_name": surface,
        "id": "/",
        "start_url": "/",
        "scope": "/",
        "display": "standalone",
        "lang": "en",
        "background_color": GROUNDS[surface],
        "theme_color": GROUNDS[surface],
        "icons": [
            _icon(f"{name}-192.png", "192x192", "image/png"),
            _icon(f"{name}-512.png", "512x512", "image/png"),
            _icon(f"{name}.svg", "any", "image/svg+xml"),
        ],
    }
    answer = JsonResponse(body, content_type="application/manifest+json")
    answer["Cache-Control"] = f"public, max-age={KEPT_FOR}"
    return answer


def _icon(name: str, sizes: str, kind: str) -> dict[str, str]:
    return {"src": static(f"icons/{name}"), "sizes": sizes, "type": kind, "purpose": "any"}
