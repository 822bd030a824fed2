"""Me: the overview, the handle, the settings."""

from dataclasses import replace

from django.http import HttpResponse
from django.shortcuts import redirect, render

from closeknit.people import entries, names, preferences, sheet
from closeknit.people.forms import SettingsForm
from closeknit.people.http import PersonRequest
from closeknit.people.views.coming import following


def me(request: PersonRequest) -> HttpResponse:
    visit = request.visit
    context = {
        "name": names.display_name(visit),
        "handle": visit.person.handle,
        "has_pin": visit.session.has_pin,
        "own_device": visit.session.own_device,
        "paper": _paper(request),
        "entries": entries.entries(),
    }
    return render(request, "people/me.html", context)


def handle(request: PersonRequest) -> HttpResponse:
    """The handle, large enough to be written down."""
    context = {"handle": request.visit.person.handle, "following": following(request)}
    return render(request, "people/handle.html", context)


def settings(request: PersonRequest) -> HttpResponse:
    form = SettingsForm(request.POST or None, initial=_current(request))
    if request.method == "POST" and form.is_valid():
        _keep(request, dict(form.cleaned_data))
        return redirect("me")
    context = {"form": form, "entries": entries.entries(entries.SETTINGS)}
    return render(request, "people/settings.html", context)


def _paper(request: PersonRequest) -> str:
    """What to say of the recovery sheet; nothing while the private keys are locked."""
    if request.visit.private is None:
        return ""
    current = sheet.sheet(request.visit)
    if current is None:
        return "Not made yet"
    return "On paper" if current.confirmed else "Not confirmed yet"


def _current(request: PersonRequest) -> dict[str, object]:
    visit, chosen = request.visit, preferences.preferences(request.visit)
    return {
        "name": names.display_name(visit),
        "zone": visit.person.zone,
        "private_minutes": chosen.private_minutes,
        "shared_minutes": chosen.shared_minutes,
        "locks_when_hidden": chosen.locks_when_hidden,
        "surface": chosen.surface,
        "exit_site": chosen.exit_site,
    }


def _keep(request: PersonRequest, data: dict[str, object]) -> None:
    visit = request.visit
    names.set_display_name(visit, str(data.pop("name")))
    visit.person.zone = str(data.pop("zone"))
    visit.person.save(update_fields=["zone"])
    chosen = replace(preferences.preferences(visit), **data)  # type: ignore[arg-type]
    preferences.set_preferences(request, visit, chosen)
