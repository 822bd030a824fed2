"""Rungs of one's own on the ladder of a bond."""

from uuid import UUID

from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_http_methods, require_POST

from closeknit.bonds import access, keys
from closeknit.bonds.access import BondView
from closeknit.catalogue import BondKind
from closeknit.catalogue.reading import plain
from closeknit.keepsakes.pause import pausing
from closeknit.people.forms import Form
from closeknit.people.http import PersonRequest, Visit, needs_private
from closeknit.practices import refusals
from closeknit.practices.own import rungs as ladder
from closeknit.practices.own import sharing
from closeknit.practices.views.own.fields import Sentence, deep
from closeknit.practices.views.own.writing import UNPROCESSABLE

EMPTY = "There are no words here yet. One question is enough."
FULL = f"This ladder has {ladder.MOST} rungs of your own already, and that is all it holds."


class RungForm(Form):
    def __init__(self, kind: BondKind, data: object = None) -> None:
        super().__init__(data)
        self.fields["text"] = Sentence(
            longest=ladder.LONGEST,
            label="What does it ask?",
            help_text="One question. All in this bond can read it.",
            error_messages={"required": EMPTY},
        )
        self.fields["text"].widget.attrs["dir"] = "auto"
        self.fields["depth"] = deep("How deep does it go?", ladder.depths(kind)[-1])

    def clean_text(self) -> str:
        text: str = self.cleaned_data["text"]
        if text and not plain(text):
            self.add_error("text", EMPTY)
        return text


@require_http_methods(["GET", "HEAD", "POST"])
@needs_private
def rungs(request: PersonRequest, bond: UUID) -> HttpResponse:
    """All of them, and another one."""
    view = _view(request.visit, bond)
    form = RungForm(view.kind, request.POST or None)
    if request.method == "POST" and form.is_valid():
        problem = _add(request.visit, view, form)
        if not problem:
            return HttpResponseRedirect(reverse("practices:rungs", args=[bond]))
        form.add_error("text", problem)
    context = {"view": view, "form": form, "rungs": ladder.of_bond(request.visit, view)}
    status = UNPROCESSABLE if form.errors else 200
    return render(request, "practices/own/rungs.html", context, status=status)


@require_POST
@needs_private
def removal(request: PersonRequest, bond: UUID, rung: UUID) -> HttpResponse:
    """Only its author takes a rung away."""
    ladder.remove(request.visit, _view(request.visit, bond), rung)
    return HttpResponseRedirect(reverse("practices:rungs", args=[bond]))


def in_thread(visit: Visit, view: BondView) -> dict[str, object]:
    """What the page of a bond shows of all this: what others let it have, and the way to a rung."""
    if not view.others:
        return {}
    return {"written": sharing.of_bond(visit, view), "rung_form": RungForm(view.kind)}


def _add(visit: Visit, view: BondView, form: RungForm) -> str:
    """Empty where it was added, else why it was not."""
    try:
        pausing.check(visit, view)
        ladder.add(visit, view, form.cleaned_data["text"], form.cleaned_data["depth"])
    except ladder.Twin as twin:
        return f"This one is on the ladder already: “{twin}”"
    except pausing.Paused:
        return refusals.PAUSED
    except ladder.Full:
        return FULL
    except keys.NotNow as closed:
        return refusals.not_now(closed.standing)
    return ""


def _view(visit: Visit, bond: UUID) -> BondView:
    return access.view_of(visit, access.bond_of(visit, bond))
