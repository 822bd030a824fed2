"""The listener answers opened words: in words, by one of the offered replies, or both."""

from collections.abc import Mapping

from django import forms

from closeknit.catalogue.kinds import BondKind
from closeknit.catalogue.practice import StepText
from closeknit.practices.steps.choose import chosen_texts, options_field
from closeknit.practices.steps.kind import Said, StepForm, StepKind
from closeknit.practices.steps.writing import words_field


class RespondForm(StepForm):
    """Words, a chosen reply, or both; only nothing at all is refused."""

    def clean(self) -> dict[str, object] | None:
        cleaned = super().clean() or self.cleaned_data
        if not self.errors and not cleaned.get("text") and not cleaned.get("chosen"):
            raise forms.ValidationError("There is no answer here yet. A few words are enough.")
        return cleaned

    def said(self) -> Said:
        chosen = self.cleaned_data.get("chosen")
        return {"text": self.cleaned_data["text"], "chosen": [chosen] if chosen else []}


def form(step: StepText, bond: BondKind, members: int) -> type[StepForm]:
    fields: dict[str, forms.Field] = {"text": words_field(step, required=False)}
    if step.options:
        fields["chosen"] = options_field(step, bond, members, required=False)
    return type("RespondToForm", (RespondForm,), fields)


def as_line(step: StepText, said: Mapping[str, object]) -> str:
    return " · ".join(filter(None, [*chosen_texts(step, said), str(said.get("text", ""))]))


KIND = StepKind(
    form=form,
    template="steps/responding.html",
    told_button="Answer",
    as_line=as_line,
)
