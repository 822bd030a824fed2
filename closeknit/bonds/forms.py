"""What is filled in to begin a bond, to invite, to come in by a code, and to leave."""

from typing import Any
from uuid import UUID, uuid4

from django import forms

from closeknit.catalogue.kinds import BondKind
from closeknit.people import handles, names
from closeknit.people.fields import PLAIN, SECRET, Line
from closeknit.people.forms import Form

LONGEST_LINE = 280
OWN_WORDS = {**PLAIN, "dir": "auto"}
KINDS = [
    (BondKind.PARTNER.value, "Partner"),
    (BondKind.FRIEND.value, "Friend"),
    (BondKind.FAMILY.value, "Family"),
    (BondKind.COLLEAGUE.value, "Colleague"),
]
STAY, WITHDRAWN = "stay", "withdrawn"


class LineForm(Form):
    line = Line(
        longest=LONGEST_LINE,
        required=False,
        label="One line of your own",
        help_text="It is the first thing they read. You can leave it empty.",
        widget=forms.TextInput(attrs=OWN_WORDS),
    )


class BeginningForm(LineForm):
    kind = forms.ChoiceField(
        choices=KINDS,
        widget=forms.RadioSelect,
        label="With whom?",
        error_messages={
            "required": "Choose the one that fits best.",
            "invalid_choice": "Choose the one that fits best.",
        },
    )
    title = Line(
        longest=names.LONGEST,
        required=False,
        label="A name for the two or more of you",
        help_text="Only you and they see it. Left empty, your names stand there.",
        widget=forms.TextInput(attrs=OWN_WORDS),
    )
    once = forms.UUIDField(required=False, widget=forms.HiddenInput)

    field_order = ("kind", "title", "line", "once")

    def bond_id(self) -> UUID:
        """The id that the page was made with: sending it twice begins one bond."""
        once: UUID | None = self.cleaned_data.get("once")
        return once or uuid4()


class NameForm(Form):
    name = Line(
        longest=names.LONGEST,
        label="Your name here",
        help_text="Those in this bond see it, nobody else.",
        widget=forms.TextInput(attrs=OWN_WORDS),
        error_messages={"required": "A name is needed here. It need not be your real one."},
    )


class CodeForm(Form):
    handle = Line(
        longest=100,
        label="Their handle",
        help_text="Two words, such as sam-otter.",
        widget=forms.TextInput(attrs=SECRET),
        error_messages={"required": "Whose code is it? Their handle is needed, too."},
    )
    code = Line(
        longest=100,
        label="Their code",
        help_text="Ten characters. Capitals, blanks and dashes do not matter.",
        widget=forms.TextInput(attrs={**SECRET, "class": "narrow"}),
        error_messages={"required": "The code they told you is needed here."},
    )

    def clean_handle(self) -> str:
        return handles.as_meant(self.cleaned_data["handle"])


class DepartureForm(Form):
    words = forms.ChoiceField(
        choices=[
            (STAY, "They stay readable to those who stay"),
            (WITHDRAWN, "I take them back: then they stand in my export alone"),
        ],
        initial=STAY,
        widget=forms.RadioSelect,
        label="What you shared here",
        error_messages={
            "required": "Choose one of the two.",
            "invalid_choice": "Choose one of the two.",
        },
    )

    @property
    def withdraws(self) -> bool:
        return bool(self.cleaned_data["words"] == WITHDRAWN)


def fingerprint(data: Any) -> str:
    """The keys that a page was about, as its form sends them back."""
    return str(data.get("keys", ""))
