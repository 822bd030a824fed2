"""Picking from options, one or several: private, sealed, or so that only what all chose ever shows."""

from collections.abc import Mapping
from typing import Any

from django import forms

from closeknit.catalogue.kinds import BondKind
from closeknit.catalogue.practice import StepText
from closeknit.practices import library
from closeknit.practices.steps.kind import Said, StepForm, StepKind


def form(step: StepText, bond: BondKind, members: int) -> type[StepForm]:
    field = options_field(step, bond, members)

    def said(self: StepForm) -> Said:
        chosen = self.cleaned_data["chosen"]
        return {"chosen": list(chosen) if isinstance(chosen, list) else [chosen]}

    return type("ChooseForm", (StepForm,), {"chosen": field, "said": said})


def options_field(
    step: StepText, bond: BondKind, members: int, *, required: bool = True
) -> forms.ChoiceField:
    """One field over the options that a bond of this kind and size is offered."""
    choices = choices_of(step, bond, members)
    messages = {
        "required": "Choose one, or leave this step for now.",
        "invalid_choice": "That is not one of the choices here.",
    }
    if step.several:
        several = forms.MultipleChoiceField(
            choices=choices,
            label=step.title,
            required=required,
            widget=forms.CheckboxSelectMultiple,
            error_messages={**messages, "invalid_list": messages["invalid_choice"]},
        )
        several.validators = [AtMost(step.most)] if step.most else []
        if step.most:
            several.help_text = f"At most {step.most}."
        return several
    return forms.ChoiceField(
        choices=choices,
        label=step.title,
        required=required,
        widget=forms.RadioSelect,
        error_messages=messages,
    )


Choices = list[tuple[str, Any]]


def choices_of(step: StepText, bond: BondKind, members: int) -> Choices:
    """The options offered; those of a vocabulary stand in their families."""
    offered = [(option.key, option.text) for option in step.options_for(bond, members)]
    if step.vocabulary is None:
        return offered
    texts = dict(offered)
    families = library.catalogue().vocabularies[step.vocabulary].families
    return [
        (family.title, [(word.key, texts[word.key]) for word in family.words if word.key in texts])
        for family in families
    ]


class AtMost:
    """Refuses more than fit, and says by how many."""

    def __init__(self, most: int) -> None:
        self.most = most

    def __call__(self, chosen: list[str]) -> None:
        over = len(chosen) - self.most
        if over > 0:
            raise forms.ValidationError(
                f"There is room for {self.most} here, and you have ticked {self.most + over}. "
                "Leave the quieter ones out."
            )


def chosen_texts(step: StepText, said: Mapping[str, object]) -> list[str]:
    """The texts of what was chosen; a key that this version no longer has is left out."""
    keys = said.get("chosen")
    chosen = keys if isinstance(keys, list) else []
    return [option.text for option in step.options if option.key in chosen]


def as_line(step: StepText, said: Mapping[str, object]) -> str:
    return ", ".join(chosen_texts(step, said))


KIND = StepKind(form=form, template="steps/choosing.html", as_line=as_line)
