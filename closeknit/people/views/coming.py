"""Before there is a visit: reading who runs this copy, joining, signing in, the sheet as a way back."""

from typing import TypeVar

from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.urls import reverse
from django.utils.http import url_has_allowed_host_and_scheme, urlencode

from closeknit import vault
from closeknit.people import arriving, entering, renewal, sheet, shelf
from closeknit.people.cookies import DEVICE
from closeknit.people.devices import MOST_COOKIE_CHARACTERS
from closeknit.people.forms import (
    BORROWED,
    OWN,
    JoiningForm,
    NewPassphraseForm,
    RecoveryForm,
    SigningInForm,
)
from closeknit.people.http import Visit, public
from closeknit.people.models import Person

AnyForm = TypeVar("AnyForm", bound=NewPassphraseForm)

__all__ = ["joining", "recovery", "signing_in", "welcome"]


@public
def welcome(request: HttpRequest) -> HttpResponse:
    """What somebody has to know before they sign up."""
    context = {"host": settings.CLOSEKNIT, "following": following(request)}
    return render(request, "people/welcome.html", context)


@public
def joining(request: HttpRequest) -> HttpResponse:
    if _is_open(request):
        return redirect(following(request))
    if request.method != "POST":
        form = JoiningForm(initial={"drawn": vault.six_words(), "device": OWN})
        return _joining_page(request, form)
    if "draw" in request.POST:
        return _joining_page(request, _with_other_words(JoiningForm, request))
    form = JoiningForm(request.POST)
    if not form.is_valid():
        return _joining_page(request, form)
    try:
        known = _joined(request, form)
    except entering.Refused as refused:
        form.add_error("passphrase", str(refused))
        return _joining_page(request, form)
    entering.enter(request, known, own_device=form.own_device)
    return redirect(_with_following("handle", request))


@public
def signing_in(request: HttpRequest) -> HttpResponse:
    if _is_open(request):
        return redirect(following(request))
    form = SigningInForm(request.POST or None, initial={"device": _usual_device(request)})
    if request.method == "POST" and form.is_valid():
        data = form.cleaned_data
        try:
            known = entering.by_passphrase(request, data["handle"], data["passphrase"])
        except entering.Refused as refused:
            form.add_error("passphrase", str(refused))
        else:
            visit = entering.enter(request, known, own_device=form.own_device)
            return redirect(_after_signing_in(request, visit))
    context = {"form": form, "following": following(request)}
    return render(request, "people/signing_in.html", context)


@public
def recovery(request: HttpRequest) -> HttpResponse:
    if request.method != "POST":
        usual = {"drawn": vault.six_words(), "device": _usual_device(request)}
        return _recovery_page(request, RecoveryForm(initial=usual))
    if "draw" in request.POST:
        return _recovery_page(request, _with_other_words(RecoveryForm, request))
    form = RecoveryForm(request.POST)
    if form.is_valid():
        data = form.cleaned_data
        try:
            known = entering.by_recovery(request, data["handle"], data["code"])
        except entering.Refused as refused:
            form.add_error("code", str(refused))
        else:
            visit = entering.enter(request, known, own_device=form.own_device)
            return redirect(_renewed(visit, form))
    return _recovery_page(request, form)


def _renewed(visit: Visit, form: RecoveryForm) -> str:
    """A new passphrase and a new sheet, unless another browser was quicker."""
    try:
        renewal.change_passphrase(visit, form.chosen())
    except renewal.Overtaken:
        return "signing-in"
    sheet.make(visit)
    return "sheet"


def following(request: HttpRequest) -> str:
    """Where this visit was going: a path of this copy alone, else the beginning."""
    wished = request.POST.get("next") or request.GET.get("next") or "/"
    safe = wished.startswith("/") and url_has_allowed_host_and_scheme(wished, allowed_hosts=None)
    return wished if safe else "/"


def _is_open(request: HttpRequest) -> bool:
    """Signed in and unlocked. Whoever is locked may still sign in anew, or as somebody else."""
    visit: Visit | None = request.visit  # type: ignore[attr-defined]
    return visit is not None and not visit.locked


def _joined(request: HttpRequest, form: JoiningForm) -> entering.Known:
    """The new person, or the one whom the same form has made already: its first answer was lost."""
    data = form.cleaned_data
    there = Person.objects.filter(pk=data["once"]).first()
    if there is not None:
        return entering.by_passphrase(request, there.handle, form.chosen())
    person = Person(id=data["once"], zone=data["zone"])
    # Not the name: what others call somebody is kept encrypted, a handle is not.
    wish = data["wish"]
    return entering.Known(person, arriving.new_person(person, wish, form.chosen(), data["name"]))


def _joining_page(request: HttpRequest, form: JoiningForm) -> HttpResponse:
    context = {"form": form, "following": following(request)}
    return render(request, "people/joining.html", context)


def _recovery_page(request: HttpRequest, form: RecoveryForm) -> HttpResponse:
    return render(request, "people/recovery.html", {"form": form})


def _with_other_words(kind: type[AnyForm], request: HttpRequest) -> AnyForm:
    """The form as it was typed, with six other words, and nothing said against it yet."""
    typed = request.POST.dict()
    typed.pop("passphrase", None)
    typed.pop("again", None)
    return kind(initial={**typed, "drawn": vault.six_words()})


def _usual_device(request: HttpRequest) -> str:
    cookie = request.COOKIES.get(DEVICE, "")
    return OWN if 0 < len(cookie) <= MOST_COOKIE_CHARACTERS else BORROWED


def _after_signing_in(request: HttpRequest, visit: Visit) -> str:
    """A shelf that is not whole is told of before anything else."""
    if shelf.check(visit):
        return following(request)
    return _with_following("private-check", request)


def _with_following(name: str, request: HttpRequest) -> str:
    going = following(request)
    return reverse(name) if going == "/" else f"{reverse(name)}?{urlencode({'next': going})}"
