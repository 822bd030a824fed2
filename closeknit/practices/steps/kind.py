"""What every step kind has in common."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from django import forms

from closeknit.catalogue.kinds import BondKind
from closeknit.catalogue.practice import StepText

Said = dict[str, object]


class StepForm(forms.Form):
    """A step's form. `said` is what goes to the vault: plain JSON, without names of persons."""

    def said(self) -> Said:
        return dict(self.cleaned_data)


@dataclass(frozen=True, slots=True)
class StepKind:
    """How one kind of step is asked and shown.

    `form` makes the form for one step in a bond of a kind and size; None where nothing is asked.
    `template` renders the form's inside, or what stands in its place. `button` is what the button
    says where the answer stays private; `sealed_button` and `told_button` where it does not.
    `as_line` puts an answer into plain text, for the thread and the export.
    """

    form: Callable[[StepText, BondKind, int], type[StepForm]] | None
    template: str
    button: str = "Keep it"
    sealed_button: str = "Seal it"
    told_button: str = "Say it"
    as_line: Callable[[StepText, Mapping[str, object]], str] = lambda _step, said: str(
        said.get("text", "")
    )
