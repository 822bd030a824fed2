"""One's own circle, and those that a bond may see."""

from collections.abc import Sequence
from dataclasses import dataclass
from uuid import UUID

from django import forms
from django.http import HttpResponse, HttpResponseRedirect
from django.shortcuts import render
from django.urls import reverse
from django.views.decorators.http import require_GET, require_http_methods, require_POST

from closeknit.bonds import access, keys, sentences
from closeknit.bonds.access import BondView
from closeknit.keepsakes.circle import circles, drawing
from closeknit.keepsakes.circle.circles import Holds, Near, Sort
from closeknit.keepsakes.circle.drawing import Dot
from closeknit.people.fields import Line, Once
from closeknit.people.forms import Form
from closeknit.people.http import PersonRequest, needs_private

UNPROCESSABLE, CONFLICT = 422, 409
LONGEST = 60
NEAR = {Near.CLOSE: "Close", Near.BESIDE: "In the middle", Near.FURTHER: "Further out"}
SORTS = {Sort.PERSON: "Somebody", Sort.GROUP: "A group", Sort.PLACE: "A place, or an animal"}
FULL = f"There are {circles.MOST} on it, and that is as many as it holds. Take one off, and add this one then."
ONE_OF_THEM = {"invalid_choice": "Choose one of them.", "required": "Choose one of them."}


class HoldsForm(Form):
    name = Line(longest=LONGEST, label="Who, or what")
    near = forms.TypedChoiceField(
        choices=list(NEAR.items()),
        coerce=lambda value: Near(int(value)),
        label="How near",
        initial=Near.BESIDE,
        error_messages=ONE_OF_THEM,
    )
    sort = forms.TypedChoiceField(
        choices=[(sort.value, name) for sort, name in SORTS.items()],
        coerce=Sort,
        label="It is",
        initial=Sort.PERSON.value,
        error_messages=ONE_OF_THEM,
    )
    once = Once()


@dataclass(frozen=True, slots=True)
class Drawn:
    """A circle for a page: its picture, and its list by rings."""

    dots: list[Dot]
    rings: list[tuple[str, list[Holds]]]


def drawn(held: Sequence[Holds]) -> Drawn:
    rings = [(name, [each for each in held if each.near is near]) for near, name in NEAR.items()]
    return Drawn(drawing.dots(held), [(name, here) for name, here in rings if here])


@require_http_methods(["GET", "HEAD", "POST"])
@needs_private
def circle(request: PersonRequest) -> HttpResponse:
    """The circle; sent, somebody more stands in it."""
    form = HoldsForm(request.POST if request.method == "POST" else None)
    if request.method == "POST" and form.is_valid():
        said = form.cleaned_data
        try:
            circles.add(request.visit, said["name"], said["near"], said["sort"], said["once"])
            return HttpResponseRedirect(_address())
        except circles.Full:
            form.add_error("name", FULL)
    return _page(request, form)


@require_POST
@needs_private
def place(request: PersonRequest, holds: UUID) -> HttpResponse:
    """One of them stands elsewhere, or not there any more."""
    near = request.POST.get("near", "")
    if near == "off":
        circles.remove(request.visit, holds)
    elif near in {str(int(each)) for each in Near}:
        circles.move(request.visit, holds, Near(int(near)))
    return HttpResponseRedirect(_address())


@require_GET
@needs_private
def shown(request: PersonRequest, bond: UUID) -> HttpResponse:
    """The circles that members let this bond see."""
    view = access.view_of(request.visit, access.bond_of(request.visit, bond))
    found = circles.shown_in(request.visit, view)
    context = {"view": view, "shown": [(each, drawn(each.held)) for each in found]}
    return render(request, "keepsakes/circle/shown.html", context)


@require_POST
@needs_private
def showing(request: PersonRequest, bond: UUID) -> HttpResponse:
    """Let a bond see one's circle as it is now, or no more."""
    view = access.view_of(request.visit, access.bond_of(request.visit, bond))
    try:
        if request.POST.get("show") == "no":
            circles.hide(request.visit, view)
        elif circles.mine(request.visit):
            circles.show(request.visit, view)
    except keys.NotNow as closed:
        return _page(request, HoldsForm(), sentences.not_now(closed.standing))
    return HttpResponseRedirect(_address())


def _page(request: PersonRequest, form: HoldsForm, refused: str = "") -> HttpResponse:
    held = circles.mine(request.visit)
    bonds = [view for view in access.bonds_of(request.visit) if view.others]
    context = {
        "form": form,
        "held": held,
        "drawn": drawn(held),
        "near": NEAR.items(),
        "bonds": [(view, _day(request, view)) for view in bonds],
        "refused": refused,
    }
    status = CONFLICT if refused else UNPROCESSABLE if form.errors else 200
    return render(request, "keepsakes/circle/circle.html", context, status=status)


def _day(request: PersonRequest, view: BondView) -> object:
    """Since when this bond sees one's own; None where it does not."""
    own = (each.day for each in circles.shown_in(request.visit, view) if each.who.me)
    return next(own, None)


def _address() -> str:
    return reverse("keepsakes:circle")
