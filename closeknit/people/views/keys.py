"""One's own keys: the passphrase, the recovery sheet, the PIN of this device."""

from django.conf import settings
from django.http import HttpResponse
from django.shortcuts import redirect, render

from closeknit import vault
from closeknit.people import entering, names, renewal, sessions
from closeknit.people import sheet as sheets
from closeknit.people.forms import PassphraseForm, PinForm, SheetForm
from closeknit.people.http import PersonRequest, needs_private


@needs_private
def sheet(request: PersonRequest) -> HttpResponse:
    visit = request.visit
    if request.method == "POST" and "make" in request.POST:
        sheets.make(visit)
        return redirect("sheet")
    form = SheetForm(request.POST or None)
    if request.method == "POST" and form.is_valid():
        if sheets.confirm(visit, form.groups()):
            return redirect("sheet")
        form.add_error("seventh", "The two are not those of the sheet. Look for a slip.")
    current = sheets.sheet(visit)
    context = {
        "form": form,
        "sheet": current,
        "picture": sheets.picture(current.code) if current and current.code else "",
        "handle": visit.person.handle,
        "address": settings.CLOSEKNIT.url,
    }
    return render(request, "people/sheet.html", context)


@needs_private
def pin(request: PersonRequest) -> HttpResponse:
    visit = request.visit
    if request.method == "POST" and "remove" in request.POST:
        sessions.set_pin(visit, "")
        return redirect("pin")
    form = PinForm(request.POST or None)
    if request.method == "POST" and visit.session.own_device and form.is_valid():
        sessions.set_pin(visit, form.cleaned_data["pin"])
        return redirect("me")
    context = {
        "form": form,
        "has_pin": visit.session.has_pin,
        "own_device": visit.session.own_device,
    }
    return render(request, "people/pin.html", context)


@needs_private
def passphrase(request: PersonRequest) -> HttpResponse:
    people = [names.display_name(request.visit), request.visit.person.handle.split("-")[0]]
    if request.method != "POST" or "draw" in request.POST:
        form = PassphraseForm(initial={"drawn": vault.six_words()}, people=people)
        return render(request, "people/passphrase.html", {"form": form})
    form = PassphraseForm(request.POST, people=people)
    if form.is_valid() and _knows_the_current(request, form):
        return redirect(_change(request, form))
    return render(request, "people/passphrase.html", {"form": form})


def _change(request: PersonRequest, form: PassphraseForm) -> str:
    """Where to go on. Another browser may have been quicker, which has ended this session."""
    try:
        if form.cleaned_data["known"]:
            renewal.renew_keys(request.visit, form.chosen())
            return "sheet"
        renewal.change_passphrase(request.visit, form.chosen())
    except renewal.Overtaken:
        return "signing-in"
    return "me"


def _knows_the_current(request: PersonRequest, form: PassphraseForm) -> bool:
    """An unlocked phone that lies about must not be enough to shut its owner out."""
    try:
        entering.again(request.visit, form.cleaned_data["current"])
    except entering.Refused as refused:
        form.add_error("current", str(refused))
        return False
    return True
