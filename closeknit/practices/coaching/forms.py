"""What somebody wants of the coach."""

from collections.abc import Iterator
from typing import Any, Self

from django import forms

from closeknit.people.forms import Form
from closeknit.people.preferences import Preferences
from closeknit.practices.coaching.wording import HINTED, OFFERED


class CoachForm(Form):
    """Each kind of hint, on or off; and whether it waits to be asked."""

    kinds = forms.MultipleChoiceField(
        required=False,
        choices=[(kind.value, HINTED[kind].title) for kind in OFFERED],
        widget=forms.CheckboxSelectMultiple,
        label="What it looks for",
        error_messages={"invalid_choice": "That is not one of the choices here."},
    )
    quiet = forms.BooleanField(required=False, label="Don’t read along while I write")

    @classmethod
    def of(cls, chosen: Preferences, data: Any = None) -> Self:
        on = [kind.value for kind in OFFERED if kind.value not in chosen.coach_off]
        return cls(data, initial={"kinds": on, "quiet": not chosen.reads_along})

    def rows(self) -> Iterator[tuple[str, str, str, bool]]:
        """Each kind as its name, its title, its line, and whether it is ticked."""
        ticked = self["kinds"].value() or []
        for kind in OFFERED:
            yield kind.value, *HINTED[kind], kind.value in ticked

    def off(self, chosen: Preferences) -> frozenset[str]:
        """The kinds that are to be off. One that is not offered just now stays as it was."""
        offered = {kind.value for kind in OFFERED}
        return frozenset(offered - set(self.cleaned_data["kinds"])) | (
            frozenset(chosen.coach_off) - offered
        )
