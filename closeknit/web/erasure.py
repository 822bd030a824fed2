"""Erasing an account: what goes and what stays is said first, then it goes at once."""

from datetime import timedelta

from django import forms
from django.conf import settings
from django.http import HttpRequest, HttpResponse
from django.shortcuts import redirect, render
from django.views.decorators.http import require_http_methods, require_safe

from closeknit.bonds.models import Bond, Introduction, Membership
from closeknit.people import cookies, delays, entering, erasing
from closeknit.people.fields import SECRET, Line, Secret
from closeknit.people.forms import Form
from closeknit.people.http import PersonRequest, Visit, public
from closeknit.people.models import Person
from closeknit.people.views.locking import FORGET

WORD = "erase"
UNTIL_GOODBYE = timedelta(minutes=1)


class ErasureForm(Form):
    passphrase = Secret(autocomplete="current-password", label="Your passphrase, once more")
    word = Line(
        longest=40,
        label=f"Type the word “{WORD}”",
        help_text="So that no stray tap does this.",
        widget=forms.TextInput(attrs={**SECRET, "class": "narrow"}),
    )

    def clean_word(self) -> str:
        word: str = self.cleaned_data["word"]
        if word.casefold() != WORD:
            self.refuse("word", [f"Type “{WORD}” here, if that is what you want."])
        return word


@require_http_methods(["GET", "HEAD", "POST"])
def erasure(request: PersonRequest) -> HttpResponse:
    form = ErasureForm(request.POST or None)
    if request.method == "POST" and form.is_valid() and _is_owner(request, form):
        _erase(request.visit)
        return _goodbye(request)
    return render(request, "erasure.html", {"form": form})


@require_safe
@public
def goodbye(request: HttpRequest) -> HttpResponse:
    return render(request, "erasure_goodbye.html")


@erasing.register
def erase_what_is_nobodys(visit: Visit) -> None:
    """After the bonds' own step: what is left of bonds in which nobody lives any more, and the
    wraps of this person that stand in rows which stay for others."""
    person = visit.person
    Bond.objects.filter(author=person).update(author_wrap=b"")
    Introduction.objects.filter(author=person).update(author_wrap=b"")
    others = Person.objects.exclude(pk=person.pk)
    shared = Membership.objects.filter(person__in=others).values("bond")
    mine = Membership.objects.filter(person=person).values("bond")
    Bond.objects.filter(pk__in=mine).exclude(pk__in=shared).delete()
    delays.forget(delays.of_handle(person.handle))
    for device in person.known_devices.all():
        delays.forget(delays.of_device(device.digest))
    for session in person.sessions.all():
        delays.forget(delays.of_session(session))


def _is_owner(request: PersonRequest, form: ErasureForm) -> bool:
    try:
        entering.again(request.visit, form.cleaned_data["passphrase"])
    except entering.Refused as refused:
        form.add_error("passphrase", str(refused))
        return False
    return True


def _erase(visit: Visit) -> None:
    erasing.erase(visit)
    erasing.empty_the_log()


def _goodbye(request: PersonRequest) -> HttpResponse:
    """Sign this browser out of everything. The name it showed stays until the next page is read."""
    face = request.COOKIES.get(cookies.FACE, "")
    gone = (cookies.SESSION, cookies.KEY, cookies.DEVICE)
    cookies.hand_out(request, *(cookies.Cookie(name, "") for name in gone))
    cookies.hand_out(request, cookies.Cookie(cookies.FACE, face, UNTIL_GOODBYE))
    answer = redirect("web:goodbye")
    answer["Clear-Site-Data"] = FORGET
    answer.delete_cookie(settings.CSRF_COOKIE_NAME, samesite="Lax")
    return answer
