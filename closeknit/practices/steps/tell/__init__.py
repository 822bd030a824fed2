"""Words that the bond can read at once: an appreciation, an affirmation, a promise with its time."""

from collections.abc import Mapping
from datetime import date

from closeknit.catalogue.kinds import BondKind, Keeps
from closeknit.catalogue.practice import StepText
from closeknit.people.when import DayField
from closeknit.practices.steps.kind import Said, StepForm, StepKind
from closeknit.practices.steps.writing import words_field, written


class PromiseForm(StepForm):
    """A promise about one's own acts. A time is offered, and not needed."""

    def said(self) -> Said:
        by = self.cleaned_data["by"]
        return {"text": self.cleaned_data["text"]} | ({"by": by.isoformat()} if by else {})


def form(step: StepText, bond: BondKind, members: int) -> type[StepForm]:
    if step.keeps is not Keeps.PROMISE:
        return written(step, bond, members)
    fields = {
        "text": words_field(step),
        "by": DayField(required=False, label="By when, if there is a day"),
    }
    return type("PromisedForm", (PromiseForm,), fields)


def as_line(_step: StepText, said: Mapping[str, object]) -> str:
    text, by = str(said.get("text", "")), said.get("by")
    return f"{text}\nBy {date.fromisoformat(str(by)):%-d %B %Y}" if by else text


KIND = StepKind(form=form, template="steps/writing.html", button="Keep it for me", as_line=as_line)
