"""The page of the export: what it holds, the passphrase once more, and the file."""

from collections.abc import Callable, Iterator

from django import forms
from django.http import HttpResponse, StreamingHttpResponse
from django.http.response import HttpResponseBase
from django.shortcuts import render
from django.views.decorators.http import require_http_methods

from closeknit.people import clock, entering, preferences
from closeknit.people.fields import Secret
from closeknit.people.forms import Form
from closeknit.people.http import PersonRequest, Visit, needs_private
from closeknit.web.export import as_html, as_json, turn
from closeknit.web.export.stream import GONE

READ, DATA = "html", "json"
WRITERS: dict[str, tuple[str, Callable[[Visit], Iterator[str]]]] = {
    READ: ("text/html; charset=utf-8", as_html.document),
    DATA: ("application/json", as_json.document),
}


class ExportForm(Form):
    format = forms.ChoiceField(
        choices=[
            (READ, "A document to read and to print"),
            (DATA, "A file for programs, as JSON"),
        ],
        widget=forms.RadioSelect,
        initial=READ,
        label="As what",
        error_messages={
            "required": "Choose one of the two.",
            "invalid_choice": "Choose one of the two.",
        },
    )
    passphrase = Secret(
        autocomplete="current-password",
        label="Your passphrase, once more",
        help_text="So that nobody who finds your phone open walks away with everything.",
    )


@require_http_methods(["GET", "HEAD", "POST"])
@needs_private
def export(request: PersonRequest) -> HttpResponseBase:
    """Nobody is told: not by a message, not by a row, and not by the page that asks to wait."""
    form = ExportForm(request.POST or None)
    if request.method == "POST" and form.is_valid() and _is_owner(request, form):
        return _file(request, form.cleaned_data["format"])
    return render(request, "export.html", {"form": form})


def _is_owner(request: PersonRequest, form: ExportForm) -> bool:
    try:
        entering.again(request.visit, form.cleaned_data["passphrase"])
    except entering.Refused as refused:
        form.add_error("passphrase", str(refused))
        return False
    return True


def _file(request: PersonRequest, chosen: str) -> HttpResponseBase:
    if not turn.take():
        return _busy(request)
    kind, write = WRITERS[chosen]
    gone = request.META.get("asgi.scope", {}).get(GONE)
    pieces = turn.Taken(turn.in_pieces(write(request.visit)), gone)
    answer = StreamingHttpResponse(pieces, content_type=kind)
    answer["Content-Disposition"] = f'attachment; filename="{_name(request.visit)}.{chosen}"'
    answer["Cache-Control"] = "no-store"
    return answer


def _busy(request: PersonRequest) -> HttpResponse:
    answer = render(request, "export_busy.html", status=503)
    answer["Retry-After"] = "60"
    return answer


def _name(visit: Visit) -> str:
    """The file goes by the name that its owner has chosen for the program, and the day."""
    day = clock.today(visit.person.zone)
    return f"{preferences.preferences(visit).surface.lower()}-{day.isoformat()}"
