"""The floor of the thread page: the least that a Django view can cost that knows who is asking, opens
the same number of records and answers with as many bytes. Thrown away after the bench."""

from collections.abc import Callable
from typing import Any

from django.core.handlers.wsgi import WSGIHandler
from django.http import HttpRequest, HttpResponse
from django.template import engines
from django.test.utils import override_settings
from django.urls import path
from django.views.decorators.http import require_GET

from closeknit import vault
from closeknit.bonds import kept
from closeknit.bonds.models import Bond, KeyHandover, Words
from closeknit.people.http import PersonRequest
from closeknit.practices.models import Sitting
from closeknit.practices.thread import PAGE

MIDDLEWARE = [
    # What Django puts into every new project, with our own session in place of Django's three.
    "django.middleware.security.SecurityMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "closeknit.people.middleware.VisitMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "closeknit.bench.floor.own_urls",
]
PAGE_OF_WORDS = """<!doctype html><html lang="en"><head><title>Floor</title></head><body>
{% for each in words %}<article><h2>{{ each.step }}</h2><p>{{ each.text }}</p></article>{% endfor %}
{{ filling|safe }}</body></html>"""


class Floor:
    """The floor for one bond; `size` is the number of bytes to answer with."""

    def __init__(self) -> None:
        self.template = engines["django"].from_string(PAGE_OF_WORDS)
        self.bond: Bond | None = None
        self.filling = ""

    def handler(self) -> WSGIHandler:
        with override_settings(MIDDLEWARE=MIDDLEWARE):
            return WSGIHandler()

    def fit(self, bond: Bond, size: int, get: Callable[[str], bytes]) -> None:
        """Answer for `bond` with `size` bytes."""
        self.bond, self.filling = bond, ""
        self.filling = "x" * max(0, size - len(get("/")))

    def page(self, request: PersonRequest) -> HttpResponse:
        assert self.bond is not None
        visit, bond = request.visit, self.bond
        handover = KeyHandover.objects.select_related("epoch").get(
            epoch__bond=bond, epoch__number=2, receiver=visit.person
        )
        key = kept.recall(visit, bond.pk, handover).bond_key
        last = Sitting.objects.filter(bond=bond).order_by("-number").values("ref")[:PAGE]
        rows = Words.objects.filter(subject__in=last)
        opened = [
            vault.load(vault.open_shared(key, row.about, row.body, row.bond_wrap)).fields
            for row in rows
        ]
        words = [
            {"step": each["step"], "text": each["said"]["text"]}
            for each in opened
            if "said" in each
        ]
        return HttpResponse(self.template.render({"words": words, "filling": self.filling}))


floor = Floor()


@require_GET
def view(request: PersonRequest) -> HttpResponse:
    return floor.page(request)


def own_urls(get_response: Callable[[HttpRequest], HttpResponse]) -> Callable[..., Any]:
    """Middleware that leads every request to the floor."""

    def led(request: HttpRequest) -> HttpResponse:
        request.urlconf = "closeknit.bench.floor"
        return get_response(request)

    return led


urlpatterns = [path("", view)]
