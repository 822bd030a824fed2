"""What every step kind has in common."""

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Any, Self

from django import forms
from django.forms.utils import ErrorDict

from closeknit.catalogue.kinds import BondKind
from closeknit.catalogue.practice import StepText

if TYPE_CHECKING:
    from closeknit.practices.coaching.notes import Notes
    from closeknit.practices.coaching.picking import Picker

Said = dict[str, object]


class StepForm(forms.Form):
    """A step's form. `said` is what goes to the vault: plain JSON, without names of persons.

    `notes` is what the coach noticed in it, where it was asked; `pickers` are words to pick from, by
    field; `sentence` says how its fields make one sentence.
    """

    notes: "Notes | None" = None
    sentence = ""

    def __init__(self, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.pickers: dict[str, Picker] = {}

    def unjudged(self, notes: "Notes") -> Self:
        """As it was typed, with these notes, and nothing said of mistakes."""
        self._errors = ErrorDict()
        self.notes = notes
        return self

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
