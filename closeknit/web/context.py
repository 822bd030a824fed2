"""What every template knows: who is visiting, and under which name the program shows itself."""

from django.http import HttpRequest


def page(request: HttpRequest) -> dict[str, object]:
    return {"visit": getattr(request, "visit", None), "surface": "Closeknit"}
