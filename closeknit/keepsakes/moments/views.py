"""The book of a bond, a moment in it, and what can be done with one."""

from uuid import UUID

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from closeknit.bonds import access, keys, sentences
from closeknit.bonds.access import BondView
from closeknit.keepsakes.media import answering
from closeknit.keepsakes.moments import book, forms, holding, writing
from closeknit.keepsakes.moments.forms import ChangeForm, MomentForm
from closeknit.keepsakes.moments.moment import Moment
from closeknit.keepsakes.pause import pausing
from closeknit.people import clock
from closeknit.people.http import (
    PersonRequest,
    Visit,
    asked_by_itself,
    needs_private,
    records_sound,
    takes_files,
)

UNPROCESSABLE, CONFLICT = 422, 409
FULL = (
    f"There are {writing.MOST:,} moments of yours in this book, and that is as many as it holds. Erase "
    "one that you can do without, and keep this one then."
)


@require_GET
@needs_private
def moments(request: PersonRequest, bond: UUID) -> HttpResponse:
    view = _view(request.visit, bond)
    page = book.page(request.visit, view, _id(request.GET.get("at")))
    return render(request, "keepsakes/moments/book.html", {"view": view, "page": page})


@require_http_methods(["GET", "HEAD", "POST"])
@needs_private
@takes_files(forms.MOST_BYTES)
@records_sound
def new(request: PersonRequest, bond: UUID) -> HttpResponse:
    view = _view(request.visit, bond)
    today = clock.today(request.visit.person.zone)
    sent = (request.POST, request.FILES) if request.method == "POST" else ()
    form = MomentForm(view, today, *sent)
    if request.method == "POST" and form.is_valid():
        try:
            moment = writing.write(
                request.visit,
                view,
                form.told,
                form.brought,
                shared=form.for_bond,
                once=form.cleaned_data["once"],
            )
            return HttpResponseRedirect(_address(bond, moment))
        except writing.Full:
            form.add_error("text", FULL)
        except keys.NotNow as closed:
            form.add_error("text", sentences.not_now(closed.standing))
    context = {"view": view, "form": form, "most": writing.MOST_PICTURES, "again": forms.AGAIN}
    status = UNPROCESSABLE if form.errors else 200
    return render(request, "keepsakes/moments/new.html", context, status=status)


@require_GET
@needs_private
def moment(request: PersonRequest, bond: UUID, moment: UUID) -> HttpResponse:
    view = _view(request.visit, bond)
    found = book.find(request.visit, view, moment)
    holding.look(request.visit, view, found.id)
    return _page(request, view, found)


@require_http_methods(["GET", "HEAD", "POST"])
@needs_private
@takes_files(forms.MOST_BYTES)
@records_sound
def change(request: PersonRequest, bond: UUID, moment: UUID) -> HttpResponse:
    view = _view(request.visit, bond)
    found = _own(request.visit, view, moment)
    today = clock.today(request.visit.person.zone)
    sent = (request.POST, request.FILES) if request.method == "POST" else ()
    form = ChangeForm(found, view, today, *sent, initial=_as_it_is(found))
    if request.method == "POST" and form.is_valid():
        try:
            writing.change(request.visit, view, found.id, form.told, form.kept, form.brought)
            return HttpResponseRedirect(_address(bond, found.id))
        except writing.Overtaken:
            form.catch_up(found.row.revision)
            form.add_error("text", forms.OVERTAKEN)
        except keys.NotNow as closed:
            form.add_error("text", sentences.not_now(closed.standing))
    context = {"view": view, "moment": found, "form": form, "again": forms.AGAIN}
    context["most"] = writing.MOST_PICTURES - len(found.pictures)
    status = UNPROCESSABLE if form.errors else 200
    return render(request, "keepsakes/moments/change.html", context, status=status)


@require_POST
@needs_private
def readers(request: PersonRequest, bond: UUID, moment: UUID) -> HttpResponse:
    """Its author lets the bond read it, or takes it back."""
    view = _view(request.visit, bond)
    found = _own(request.visit, view, moment)
    try:
        if request.POST.get("readers") == forms.BOND:
            writing.show_to_bond(request.visit, view, found.id)
        else:
            writing.keep_to_oneself(request.visit, view, found.id)
    except keys.NotNow as closed:
        return _page(request, view, found, sentences.not_now(closed.standing))
    return HttpResponseRedirect(_address(bond, found.id))


@require_POST
@needs_private
def held(request: PersonRequest, bond: UUID, moment: UUID) -> HttpResponse:
    """Whoever reads it holds it up for the others, or takes it down again."""
    view = _view(request.visit, bond)
    found = book.find(request.visit, view, moment)
    try:
        if request.POST.get("held") == "down":
            holding.down(request.visit, view)
        elif found.shared:
            pausing.check(request.visit, view)
            holding.up(request.visit, view, found)
    except pausing.Paused:
        return _page(
            request, view, found, "Everything between you rests for now. Hold it up afterwards."
        )
    except keys.NotNow as closed:
        return _page(request, view, found, sentences.not_now(closed.standing))
    return HttpResponseRedirect(_address(bond, found.id))


@require_http_methods(["GET", "HEAD", "POST"])
@needs_private
def removal(request: PersonRequest, bond: UUID, moment: UUID) -> HttpResponse:
    view = _view(request.visit, bond)
    found = _own(request.visit, view, moment)
    if request.method == "POST":
        writing.erase(request.visit, view, found.id)
        return HttpResponseRedirect(reverse("keepsakes:moments", args=[bond]))
    return render(request, "keepsakes/moments/removal.html", {"view": view, "moment": found})


@require_GET
@asked_by_itself
def medium(request: PersonRequest, bond: UUID, moment: UUID, medium: UUID) -> HttpResponse:
    """One size of a picture, or a sound, for whoever may read the words that it belongs to."""
    view = _view(request.visit, bond)
    found = book.find(request.visit, view, moment)
    if medium not in found.media:
        raise Http404
    opens, kind = found.media[medium]
    return answering.answer(found.row, opens, kind, request.headers.get("Range", ""))


def _page(request: PersonRequest, view: BondView, found: Moment, refused: str = "") -> HttpResponse:
    up = holding.of_bonds(request.visit, [view]).get(view.bond.pk, [])
    context = {
        "view": view,
        "moment": found,
        "refused": refused,
        "held": any(each.moment == found.id and each.holder.me for each in up),
    }
    status = CONFLICT if refused else 200
    return render(request, "keepsakes/moments/moment.html", context, status=status)


def _view(visit: Visit, bond: UUID) -> BondView:
    return access.view_of(visit, access.bond_of(visit, bond))


def _own(visit: Visit, view: BondView, moment: UUID) -> Moment:
    """Only its author changes it; for everybody else there is nothing at that address."""
    found = book.find(visit, view, moment)
    if not found.mine:
        raise Http404
    return found


def _as_it_is(found: Moment) -> dict[str, object]:
    return {
        "text": found.text,
        "day": found.day,
        "time": found.time,
        "place": found.place,
        "revision": found.row.revision,
    }


def _address(bond: UUID, moment: UUID) -> str:
    return reverse("keepsakes:moment", args=[bond, moment])


def _id(text: str | None) -> UUID | None:
    try:
        return UUID(text) if text else None
    except ValueError:
        return None
