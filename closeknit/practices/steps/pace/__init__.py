"""Was that too much, right, or ready for more? Read by nobody else, not even as a count."""

from collections.abc import Mapping

from django import forms

from closeknit.catalogue.kinds import BondKind
from closeknit.catalogue.practice import StepText
from closeknit.practices.steps.kind import StepForm, StepKind

PACES = {
    "slower": "That was too much. Slower, please.",
    "same": "About right. Stay here.",
    "deeper": "I would be ready for a little more.",
}


def form(step: StepText, _bond: BondKind, _members: int) -> type[StepForm]:
    field = forms.ChoiceField(
        choices=list(PACES.items()),
        label=step.title or "How was that for you?",
        widget=forms.RadioSelect,
        error_messages={
            "required": "Choose one, or leave this step for now.",
            "invalid_choice": "That is not one of the choices here.",
        },
    )
    return type("PaceForm", (StepForm,), {"pace": field})


def as_line(_step: StepText, said: Mapping[str, object]) -> str:
    return PACES.get(str(said.get("pace")), "")


KIND = StepKind(
    form=form,
    template="steps/choosing.html",
    button="Keep it for me",
    as_line=as_line,
)
