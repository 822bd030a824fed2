"""The page of a pause: what to do until it is over, and when one comes back."""

from datetime import timedelta
from uuid import UUID

from django import forms
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from closeknit.bonds import access, keys, sentences
from closeknit.bonds.access import BondView
from closeknit.catalogue import Keeps
from closeknit.keepsakes import keeping
from closeknit.keepsakes.life.marks import State
from closeknit.keepsakes.pause import pausing, resting
from closeknit.people.fields import Lines
from closeknit.people.forms import Form
from closeknit.people.http import PersonRequest, Visit, asked_by_itself, needs_private

UNPROCESSABLE, CONFLICT = 422, 409
TIMES = {
    "30": "In half an hour",
    "60": "In an hour",
    "180": "In three hours",
    "1440": "Tomorrow at this time",
}
"""By minutes from now."""
TOO_EARLY = "The twenty minutes are not over yet. Your body needs them more than you may think."
NO_NETWORK = (
    "There is no network just now. It is sent as soon as there is; leave this page open. It counts"
    " from now on."
)
LONGEST = 2_000
DIGITS = 6


class CalmingForm(Form):
    text = Lines(
        longest=LONGEST,
        required=False,
        label="What helps you to come down",
        help_text="For yourself alone. A line each: the long way round the block, cold water, that one song.",
    )

    def __init__(self, *args: object, **kwargs: object) -> None:
        super().__init__(*args, **kwargs)
        self.fields["text"].widget.attrs |= {"dir": "auto", "class": "short"}


class TimeForm(Form):
    after = forms.ChoiceField(choices=list(TIMES.items()))


@require_http_methods(["GET", "HEAD", "POST"])
@needs_private
def pause(request: PersonRequest, bond: UUID) -> HttpResponse:
    """The page; sent, it says that it is too much."""
    view = _view(request.visit, bond)
    if request.method == "POST":
        try:
            pausing.say(request.visit, view, _ago(request.POST.get("ago", "")))
        except keys.NotNow as closed:
            return _page(request, view, sentences.not_now(closed.standing))
        return HttpResponseRedirect(_address(bond))
    return _page(request, view)


@require_GET
@needs_private
@asked_by_itself
def state(request: PersonRequest, bond: UUID) -> HttpResponse:
    """The part of the page that the others change, fetched when they have."""
    context = _context(request, _view(request.visit, bond))
    return render(request, "keepsakes/pause/_state.html", context)


@require_GET
@needs_private
@asked_by_itself
def card(request: PersonRequest, bond: UUID) -> HttpResponse:
    """What another page of the bond says of it, fetched when it has changed."""
    view = _view(request.visit, bond)
    context = {"view": view, "pause": resting.shown(request.visit, view)}
    return render(request, "keepsakes/pause/_card.html", context)


@require_POST
@needs_private
def coming_back(request: PersonRequest, bond: UUID) -> HttpResponse:
    """Being back, or when that will be."""
    view, visit = _view(request.visit, bond), request.visit
    if request.POST.get("back"):
        if not pausing.be_back(visit, view):
            return _page(request, view, TOO_EARLY)
        return HttpResponseRedirect(f"{_address(bond)}?back=1")
    form = TimeForm(request.POST)
    if not form.is_valid():
        return _page(request, view, "Choose one of the times.")
    try:
        after = timedelta(minutes=int(form.cleaned_data["after"]))
        pausing.come_back_at(visit, view, after - _ago(request.POST.get("ago", "")))
    except keys.NotNow as closed:
        return _page(request, view, sentences.not_now(closed.standing))
    return HttpResponseRedirect(_address(bond))


@require_http_methods(["GET", "HEAD", "POST"])
@needs_private
def calming(request: PersonRequest, bond: UUID) -> HttpResponse:
    """The list that one writes for oneself, on a calm day."""
    view = _view(request.visit, bond)
    sent = request.POST if request.method == "POST" else None
    form = CalmingForm(sent, initial={"text": pausing.calming(request.visit)})
    if request.method == "POST" and form.is_valid():
        pausing.keep_calming(request.visit, form.cleaned_data["text"])
        return HttpResponseRedirect(_address(bond))
    status = UNPROCESSABLE if form.errors else 200
    context = {"view": view, "form": form}
    return render(request, "keepsakes/pause/calming.html", context, status=status)


def _ago(text: str) -> timedelta:
    """How long it waited for a network, in seconds; nothing for what is no number."""
    known = text.isascii() and text.isdigit() and len(text) < DIGITS
    return timedelta(seconds=int(text)) if known else timedelta()


def _page(request: PersonRequest, view: BondView, refused: str = "") -> HttpResponse:
    visit = request.visit
    context = {
        **_context(request, view),
        "agreed": _agreed(visit, view),
        "calming": pausing.calming(visit).splitlines(),
        "refused": refused,
    }
    status = CONFLICT if refused else 200
    return render(request, "keepsakes/pause/pause.html", context, status=status)


def _context(request: PersonRequest, view: BondView) -> dict[str, object]:
    zone, found = request.visit.person.zone, pausing.of_bond(request.visit, view)
    mine = found.mine if found else None
    return {
        "view": view,
        "pause": found,
        "mine": mine,
        "said": [
            (each.who, pausing.at(each.since, zone), pausing.back_at(each.back, zone))
            for each in (found.said if found else ())
        ],
        "earliest": pausing.at(mine.earliest, zone) if mine else "",
        "may_be_back": bool(mine and found and mine.earliest <= found.now),
        "times": TIMES.items(),
        "no_network": NO_NETWORK,
        "is_back": not found and "back" in request.GET,
    }


def _agreed(visit: Visit, view: BondView) -> str:
    """What the members agreed to do, on a calm day: the newest such word that stands."""
    stands = (
        each.text
        for each in keeping.of_bond(visit, view)
        if each.keeps is Keeps.SIGNAL and each.life.state is State.STANDS
    )
    return next(stands, "")


def _view(visit: Visit, bond: UUID) -> BondView:
    return access.view_of(visit, access.bond_of(visit, bond))


def _address(bond: UUID) -> str:
    return reverse("keepsakes:pause", args=[bond])
