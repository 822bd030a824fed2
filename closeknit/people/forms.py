"""What a person fills in about themselves."""

from typing import Any

from django import forms

from closeknit import vault
from closeknit.people import handles, names, notes, passphrases, preferences
from closeknit.people.fields import PLAIN, SECRET, Address, Line, Lines, Once, Secret, Zone

OWN, BORROWED = "own", "borrowed"
DEVICES = [(OWN, "My own"), (BORROWED, "Borrowed, or shared with somebody")]
ONE_TO_CHOOSE = {"required": "Choose one of the two.", "invalid_choice": "Choose one of the two."}


class Form(forms.Form):
    def __init__(self, *args: Any, **kwargs: Any) -> None:
        kwargs.setdefault("label_suffix", "")
        super().__init__(*args, **kwargs)

    def refuse(self, name: str | None, sentences: list[str]) -> None:
        for sentence in sentences:
            self.add_error(name, sentence)


class DeviceForm(Form):
    device = forms.ChoiceField(
        choices=DEVICES,
        widget=forms.RadioSelect,
        label="This phone or computer is",
        error_messages=ONE_TO_CHOOSE,
    )

    @property
    def own_device(self) -> bool:
        return bool(self.cleaned_data["device"] == OWN)


class NewPassphraseForm(Form):
    """Six drawn words, typed once from where they stand, or a passphrase of one's own, twice.

    The words travel with the form, so that no mistake anywhere else draws others.
    """

    drawn = forms.CharField(widget=forms.HiddenInput(attrs=PLAIN), required=False)
    passphrase = Line(
        longest=1000,
        label="Type them here, once",
        help_text="In the order in which they stand, with blanks between.",
        widget=forms.TextInput(attrs={**SECRET, "autocomplete": "new-password"}),
        error_messages={"required": "Type the six words here, once, as they stand above."},
    )
    again = Line(
        longest=1000,
        required=False,
        label="Your own, a second time",
        widget=forms.TextInput(attrs=SECRET),
    )

    def __init__(self, *args: Any, people: list[str] | None = None, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.people = people or []

    @property
    def words(self) -> list[str]:
        """The six that stand above the field: drawn once, and then kept."""
        drawn = str(self["drawn"].value() or "")
        return drawn.split()[: passphrases.WORDS]

    @property
    def wants_own(self) -> bool:
        """Whether the part about a passphrase of one's own is to stand open."""
        typed, again = (str(self[name].value() or "") for name in ("passphrase", "again"))
        meant_own = typed and not passphrases.is_a_slip(typed, " ".join(self.words))
        return bool(again or (meant_own and self.errors.get("passphrase")))

    def clean(self) -> dict[str, Any]:
        cleaned: dict[str, Any] = super().clean() or self.cleaned_data
        if "passphrase" in cleaned:
            found = passphrases.complaints(
                cleaned["passphrase"],
                cleaned.get("again", ""),
                cleaned.get("drawn", ""),
                self.names(cleaned),
            )
            self.refuse("passphrase", found)
        return cleaned

    def names(self, cleaned: dict[str, Any]) -> list[str]:
        """What somebody close would try first."""
        return self.people

    def chosen(self) -> str:
        return passphrases.as_meant(self.cleaned_data["passphrase"])


class JoiningForm(NewPassphraseForm, DeviceForm):
    once = Once()
    name = Line(
        longest=names.LONGEST,
        label="What shall we call you?",
        help_text="Those you share with will see it. A first name is plenty.",
        error_messages={"required": "A name is needed here. It need not be your real one."},
    )
    wish = Line(
        longest=60,
        required=False,
        label="A handle, to sign in with",
        help_text=(
            "We add a word to it, like sam-otter, so that it is yours alone. "
            "Left empty, we draw both. Whoever runs this copy can read it."
        ),
        widget=forms.TextInput(attrs=SECRET),
    )
    zone = Zone()

    field_order = ("once", "name", "wish", "drawn", "passphrase", "again", "device", "zone")

    def names(self, cleaned: dict[str, Any]) -> list[str]:
        return [name for name in (cleaned.get("name"), cleaned.get("wish")) if name]


class HandleForm(Form):
    handle = Line(
        longest=100,
        label="Your handle",
        widget=forms.TextInput(attrs={**SECRET, "autocomplete": "username"}),
    )

    def clean_handle(self) -> str:
        return handles.as_meant(self.cleaned_data["handle"])


class SigningInForm(HandleForm, DeviceForm):
    passphrase = Secret(autocomplete="current-password", label="Your passphrase")

    field_order = ("handle", "passphrase", "device")


class RecoveryForm(HandleForm, NewPassphraseForm, DeviceForm):
    code = Line(
        longest=200,
        label="The code on your sheet",
        help_text="Nine groups of four. Capitals, blanks and dashes do not matter.",
        widget=forms.TextInput(attrs=SECRET),
    )

    field_order = ("handle", "code", "drawn", "passphrase", "again", "device")

    def names(self, cleaned: dict[str, Any]) -> list[str]:
        return [cleaned["handle"].split("-")[0]] if cleaned.get("handle") else []


class PassphraseForm(NewPassphraseForm):
    current = Secret(autocomplete="current-password", label="Your passphrase until now")
    known = forms.BooleanField(required=False, label="Somebody may know the old one")

    field_order = ("current", "drawn", "passphrase", "again", "known")


class PinForm(Form):
    pin = Secret(
        autocomplete="off",
        label="A PIN for this device",
        help_text="Six digits or more, or a word. It opens this device alone.",
    )

    def clean_pin(self) -> str:
        pin: str = self.cleaned_data["pin"]
        self.refuse("pin", vault.pin_complaints(pin))
        return pin


class SheetForm(Form):
    third = Line(
        longest=20,
        label="The third group",
        widget=forms.TextInput(attrs={**SECRET, "class": "narrow"}),
    )
    seventh = Line(
        longest=20,
        label="The seventh group",
        widget=forms.TextInput(attrs={**SECRET, "class": "narrow"}),
    )

    def groups(self) -> list[str]:
        return [self.cleaned_data["third"], self.cleaned_data["seventh"]]


class SettingsForm(Form):
    name = Line(longest=names.LONGEST, label="Your name", help_text="Those you share with see it.")
    zone = Zone()
    private_minutes = forms.TypedChoiceField(
        coerce=int,
        choices=[(minutes, f"after {minutes} minutes") for minutes in preferences.PRIVATE_MINUTES],
        label="Your private words lock",
        help_text="When nobody touches the page. It can take up to five minutes more.",
    )
    shared_minutes = forms.TypedChoiceField(
        coerce=int,
        choices=[(minutes, f"after {minutes} minutes") for minutes in preferences.SHARED_MINUTES],
        label="Everything else locks",
    )
    locks_when_hidden = forms.BooleanField(
        required=False, label="Lock also when I turn to another app or tab"
    )
    surface = forms.ChoiceField(
        choices=[(name, name) for name in preferences.SURFACES],
        widget=forms.RadioSelect,
        label="The name it shows itself under",
        help_text="In the tab, at the top of each page and on the lock page.",
        error_messages=ONE_TO_CHOOSE,
    )
    exit_site = Address(
        longest=200,
        required=False,
        label="Where Exit leads",
        help_text="An everyday page, such as the weather. Left empty, it is the usual one.",
        widget=forms.TextInput(attrs={**SECRET, "inputmode": "url"}),
    )


class NoteForm(Form):
    once = Once()
    text = Lines(longest=notes.LONGEST, label="A few lines to yourself")
