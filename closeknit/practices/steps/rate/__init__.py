"""A place on a scale with worded ends; private or sealed. Never a number in words or in a sum."""

from collections.abc import Mapping

from django import forms

from closeknit.catalogue.kinds import BondKind
from closeknit.catalogue.practice import Scale, StepText
from closeknit.practices.steps.kind import Said, StepForm, StepKind


def form(step: StepText, _bond: BondKind, _members: int) -> type[StepForm]:
    scale = scale_of(step)
    choices = [(str(place), place_in_words(scale, place)) for place in range(1, scale.steps + 1)]
    field = forms.ChoiceField(
        choices=choices,
        label=step.title,
        widget=forms.RadioSelect,
        error_messages={
            "required": "Choose a place on the scale, or leave this step for now.",
            "invalid_choice": "That place is not on this scale.",
        },
    )

    def said(self: StepForm) -> Said:
        return {"place": int(self.cleaned_data["place"]), "of": scale.steps}

    return type("RateForm", (StepForm,), {"place": field, "said": said})


def scale_of(step: StepText) -> Scale:
    if step.scale is None:
        raise ValueError(f"step {step.key} has no scale")
    return step.scale


def place_in_words(scale: Scale, place: int) -> str:
    """What a screen reader says and a line shows for one place between the worded ends."""
    if place == 1:
        return scale.low
    if place == scale.steps:
        return scale.high
    middle = (scale.steps + 1) / 2
    if place == middle:
        return "in between"
    return f"nearer to “{scale.low if place < middle else scale.high}”"


def as_line(step: StepText, said: Mapping[str, object]) -> str:
    place = said.get("place")
    return place_in_words(scale_of(step), place) if isinstance(place, int) else ""


KIND = StepKind(form=form, template="steps/rating.html", as_line=as_line)
