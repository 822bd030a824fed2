"""The page of one keepsake, telling one, and what can be said of it later."""

from typing import NamedTuple
from uuid import UUID

from django.http import Http404, HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from closeknit.bonds import access, keys, sentences
from closeknit.bonds.access import BondView
from closeknit.catalogue import Keeps
from closeknit.keepsakes import keeping
from closeknit.keepsakes.keeping import Kept
from closeknit.keepsakes.life import days, forms, marking, showing
from closeknit.keepsakes.life.forms import SaidForm
from closeknit.keepsakes.life.marks import Mark
from closeknit.keepsakes.pause import pausing
from closeknit.people import clock
from closeknit.people.http import PersonRequest, Visit, needs_private

UNPROCESSABLE, CONFLICT = 422, 409
OVERTAKEN = (
    "Meanwhile something changed here. This is how it stands now; nothing of "
    "yours was lost, and nothing was written."
)


RESTS = "Everything between you rests for now, so this was not kept. It is still here; keep it afterwards."


class Problem(NamedTuple):
    """What did not go through: a sentence for the page, or a form that was sent (by its mark, or
    `REWORDED`) with what is wrong beside its fields."""

    sentence: str = ""
    what: str = ""
    form: SaidForm | None = None
    status: int = CONFLICT


REWORDED = "reworded"


@require_http_methods(["GET", "HEAD", "POST"])
@needs_private
def new(request: PersonRequest, bond: UUID, keeps: str) -> HttpResponse:
    view, kind = _view(request.visit, bond), _told_here(keeps)
    form_of = forms.telling(kind, request.visit.person.zone)
    form = form_of(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        once = form.cleaned_data["once"]
        try:
            keepsake = marking.tell(request.visit, view, kind, form.said(), once)
            return HttpResponseRedirect(_address(bond, keepsake))
        except keys.NotNow as closed:
            form.add_error("text", sentences.not_now(closed.standing))
        except pausing.Paused:
            form.add_error("text", RESTS)
    context = {"view": view, "form": form, "keeps": kind, "about": ABOUT[kind]}
    status = UNPROCESSABLE if form.errors else 200
    return render(request, "keepsakes/life/new.html", context, status=status)


@require_GET
@needs_private
def one(request: PersonRequest, bond: UUID, keepsake: UUID) -> HttpResponse:
    view = _view(request.visit, bond)
    kept = keeping.find(request.visit, view, keepsake)
    if any(each.words == kept.row.pk for each in days.due(request.visit)):
        days.forget(request.visit, kept.row)
    return _page(request, view, kept)


@require_POST
@needs_private
def marks(request: PersonRequest, bond: UUID, keepsake: UUID) -> HttpResponse:
    """One more mark, or one's own last one taken back."""
    view, visit = _view(request.visit, bond), request.visit
    kept = keeping.find(visit, view, keepsake)
    back = _id(request.POST.get("back"))
    try:
        if back is not None:
            marking.take_back(visit, view, keepsake, back)
            return HttpResponseRedirect(_address(bond, keepsake))
        what = _mark(request.POST.get("mark"))
        form = forms.marking(what, visit.person.zone)(request.POST, auto_id=f"{what}-%s")
        if not form.is_valid():
            problem = Problem(what=what.value, form=form, status=UNPROCESSABLE)
            return _page(request, view, kept, problem)
        marking.mark(visit, view, keepsake, what, form.said(), form.cleaned_data["once"])
    except marking.Overtaken:
        return _again(request, bond, keepsake, OVERTAKEN)
    except keys.NotNow as closed:
        return _again(request, bond, keepsake, sentences.not_now(closed.standing))
    except pausing.Paused:
        return _page(request, view, kept, Problem(RESTS, what.value, form))
    return HttpResponseRedirect(_address(bond, keepsake))


@require_POST
@needs_private
def wordings(request: PersonRequest, bond: UUID, keepsake: UUID) -> HttpResponse:
    """Another wording of what was agreed on: suggested, accepted, or taken back."""
    view, visit = _view(request.visit, bond), request.visit
    kept = keeping.find(visit, view, keepsake)
    form = None
    try:
        if request.POST.get("back"):
            marking.take_suggestion_back(visit, view, keepsake)
        elif "accept" in request.POST:
            marking.accept(visit, view, keepsake, _wording(request.POST["accept"]))
        else:
            form = _rewording(kept, visit, request)
            if not form.is_valid():
                problem = Problem(what=REWORDED, form=form, status=UNPROCESSABLE)
                return _page(request, view, kept, problem)
            seen = _wording(request.POST.get("seen", ""))
            marking.suggest(visit, view, keepsake, form.said(), seen)
    except marking.Overtaken:
        return _again(request, bond, keepsake, OVERTAKEN, form)
    except keys.NotNow as closed:
        return _again(request, bond, keepsake, sentences.not_now(closed.standing), form)
    except pausing.Paused:
        return _again(request, bond, keepsake, RESTS, form)
    return HttpResponseRedirect(_address(bond, keepsake))


@require_http_methods(["GET", "HEAD", "POST"])
@needs_private
def withdrawal(request: PersonRequest, bond: UUID, keepsake: UUID) -> HttpResponse:
    view = _view(request.visit, bond)
    kept = keeping.find(request.visit, view, keepsake)
    if not marking.can_withdraw(kept):
        return HttpResponseRedirect(_address(bond, keepsake))
    if request.method == "POST":
        try:
            marking.withdraw(request.visit, view, keepsake)
        except keys.NotNow as closed:
            return _again(request, bond, keepsake, sentences.not_now(closed.standing))
        return HttpResponseRedirect(_address(bond, keepsake))
    context = {"view": view, "kept": kept, "name": showing.NAMES[kept.keeps]}
    context["line"] = keeping.gone_line(clock.today(request.visit.person.zone))
    return render(request, "keepsakes/life/withdrawal.html", context)


def _again(
    request: PersonRequest, bond: UUID, keepsake: UUID, sentence: str, form: SaidForm | None = None
) -> HttpResponse:
    """The page as it stands now, with what was typed."""
    visit = request.visit
    bond_now = access.theirs(visit).get(pk=bond)
    view = access.view_of(visit, bond_now)
    kept = keeping.find(visit, view, keepsake)
    what = REWORDED if form else ""
    return _page(request, view, kept, Problem(sentence, what, form))


def _page(
    request: PersonRequest, view: BondView, kept: Kept, problem: Problem | None = None
) -> HttpResponse:
    visit = request.visit
    wrong = problem or Problem()
    reworded = None
    if marking.can_reword(visit, kept):
        reworded = wrong.form if wrong.what == REWORDED else _rewording(kept, visit)
    suggested = kept.wordings.suggested
    context = {
        "view": view,
        "kept": kept,
        "name": showing.NAMES[kept.keeps],
        "state": showing.STATES.get(kept.life.state, ""),
        "history": showing.history(visit, view, kept),
        "acts": [_act(kept, visit, what, wrong) for what in showing.offered(visit, kept)],
        "reworded": reworded,
        "reworded_open": wrong.what == REWORDED,
        "suggested": suggested,
        "suggested_by": showing.name_of(view, suggested.author) if suggested else "",
        "can_accept": bool(reworded) and suggested and visit.person.pk not in suggested.accepted,
        "can_take_back": marking.can_take_suggestion_back(visit, kept),
        "can_withdraw": marking.can_withdraw(kept),
        "refused": wrong.sentence,
        "horizon": forms.HORIZONS.get(str(kept.said.get("horizon")), ""),
    }
    status = wrong.status if problem else 200
    return render(request, "keepsakes/life/keepsake.html", context, status=status)


def _act(kept: Kept, visit: Visit, what: Mark, wrong: Problem) -> showing.Act:
    if wrong.form is not None and wrong.what == what.value:
        return showing.Act(what, showing.ASKED[what], wrong.form, open=True)
    form_of = forms.marking(what, visit.person.zone)
    form = form_of(initial=forms.initial(what, kept), auto_id=f"{what}-%s")
    return showing.Act(what, showing.ASKED[what], form)


def _rewording(kept: Kept, visit: Visit, request: PersonRequest | None = None) -> SaidForm:
    form_of = forms.rewording(kept.keeps, visit.person.zone)
    initial = {"text": kept.text, "horizon": kept.said.get("horizon"), "look": None}
    return form_of(request.POST if request else None, initial=initial, auto_id="reworded-%s")


def _told_here(keeps: str) -> Keeps:
    for kind in forms.TELLING:
        if kind.value == keeps:
            return kind
    raise Http404


def _mark(text: str | None) -> Mark:
    try:
        return Mark(text or "")
    except ValueError:
        raise Http404 from None


def _wording(text: str) -> int:
    try:
        return int(text)
    except ValueError:
        raise Http404 from None


def _id(text: str | None) -> UUID | None:
    try:
        return UUID(text) if text else None
    except ValueError:
        raise Http404 from None


def _view(visit: Visit, bond: UUID) -> BondView:
    return access.view_of(visit, access.bond_of(visit, bond))


def _address(bond: UUID, keepsake: UUID) -> str:
    return reverse("keepsakes:keepsake", args=[bond, keepsake])


ABOUT = {
    Keeps.PROMISE: (
        "Promise something",
        "About what you will do yourself, and small enough to be kept. Only you say later whether it was.",
    ),
    Keeps.BOUNDARY: (
        "Draw a boundary",
        "About yourself: what you need, or what you will do. It needs no reason, and nobody's yes.",
    ),
    Keeps.APPRECIATION: ("Say thanks", "One thing, as you saw it. It goes into the jar, too."),
}
