"""The private check of DESIGN §7: whether closeness is what one wants, asked by oneself.

What is kept is one thing alone: in which bonds it is not. Which of two answers somebody gave for it
is kept nowhere, so nobody who ever reads their desk finds the word that could put them in danger.
"""

from collections.abc import Iterator, Sequence

from django import forms
from django.utils.html import format_html

from closeknit.bonds.access import BondView
from closeknit.people.forms import Form
from closeknit.practices.desk import Desk

AS_IT_IS, GLADLY, LET_BE, NOT_SAFE = "", "gladly", "let-be", "not-safe"
ANSWERS = [
    (AS_IT_IS, "Leave it as it is"),
    (GLADLY, "Yes, gladly"),
    (LET_BE, "For now, let it be"),
    (NOT_SAFE, "I don’t feel safe with them"),
]
CHOOSE = "Choose one of these, or leave it as it is."
LET_BE_NOW = "You let it be for now. Nothing joint is suggested to you here."


class ClosenessForm(Form):
    """One question for each bond. Opened again it shows no answer: at most that a bond is let be."""

    def __init__(self, views: Sequence[BondView], mine: Desk, data: object = None) -> None:
        super().__init__(data)
        for view in views:
            bond = view.bond.pk.hex
            self.fields[bond] = forms.ChoiceField(
                choices=ANSWERS,
                required=False,
                initial=AS_IT_IS,
                widget=forms.RadioSelect,
                label=format_html("<bdi>{}</bdi>", view.name),
                help_text=LET_BE_NOW if bond in mine.apart else "",
                error_messages={"invalid_choice": CHOOSE},
            )

    def answer(self, mine: Desk) -> None:
        """Put what was said onto the desk."""
        for bond, apart in self._said():
            others = [each for each in mine.apart if each != bond]
            mine.apart = [*others, bond] if apart else others

    def _said(self) -> Iterator[tuple[str, bool]]:
        for bond, said in self.cleaned_data.items():
            if said != AS_IT_IS:
                yield bond, said != GLADLY
