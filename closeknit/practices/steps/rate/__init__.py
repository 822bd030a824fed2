"""A place on a scale with worded ends; private or sealed. Never a number in words or in a sum."""

from collections.abc import Mapping
from typing import Any

from django import forms

from closeknit.catalogue.kinds import BondKind
from closeknit.catalogue.practice import Scale, StepText
from closeknit.practices.steps.kind import Said, StepForm, StepKind


def form(step: StepText, _bond: BondKind, _members: int) -> type[StepForm]:
    scale = scale_of(step)
    if step.items:
        fields = {item.key: _field(scale, item.text, required=False) for item in step.items}
        return type("RateEachForm", (RateEachForm,), {**fields, "scale": scale})

    def said(self: StepForm) -> Said:
        return {"place": int(self.cleaned_data["place"]), "of": scale.steps}

    return type("RateForm", (StepForm,), {"place": _field(scale, step.title), "said": said})


class RateEachForm(StepForm):
    """Several things on the same scale. What is left open is left out; only nothing is refused."""

    scale: Scale

    def __init__(self, data: Any = None, *, initial: Said | None = None, **kwargs: Any) -> None:
        kept = (initial or {}).get("places")
        super().__init__(data, initial=kept if isinstance(kept, dict) else None, **kwargs)

    def clean(self) -> dict[str, object]:
        cleaned = super().clean() or self.cleaned_data
        if not self.errors and not any(cleaned.values()):
            raise forms.ValidationError(
                "Choose a place for one of them, or leave this step for now."
            )
        return cleaned

    def said(self) -> Said:
        places = {key: int(place) for key, place in self.cleaned_data.items() if place}
        return {"places": places, "of": self.scale.steps}


def _field(scale: Scale, label: str, *, required: bool = True) -> forms.ChoiceField:
    return forms.ChoiceField(
        choices=[(str(n), place_in_words(scale, n)) for n in range(1, scale.steps + 1)],
        label=label,
        required=required,
        widget=forms.RadioSelect,
        error_messages={
            "required": "Choose a place on the scale, or leave this step for now.",
            "invalid_choice": "That place is not on this scale.",
        },
    )


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
    place, places = said.get("place"), said.get("places")
    if isinstance(places, dict):
        return "\n".join(
            f"{item.text}: {place_in_words(scale_of(step), places[item.key])}"
            for item in step.items
            if isinstance(places.get(item.key), int)
        )
    return place_in_words(scale_of(step), place) if isinstance(place, int) else ""


KIND = StepKind(form=form, template="steps/rating.html", as_line=as_line)
