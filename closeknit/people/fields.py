"""Form fields that say in our voice what does not fit, and keep what was typed."""

import unicodedata
import uuid
from typing import Any
from urllib.parse import urlsplit
from zoneinfo import available_timezones

from django import forms
from django.core.exceptions import ValidationError
from django.core.validators import ProhibitNullCharactersValidator

NEEDED = "Something is needed here."
INVISIBLE = "There is a character in it that cannot be seen, perhaps from copying. Type it by hand."
PLAIN = {"spellcheck": "false", "autocomplete": "off"}
SECRET = {**PLAIN, "autocapitalize": "none", "autocorrect": "off"}
# They turn the direction of what stands beside a name, so that it reads as something else.
TURNING = frozenset("\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


class Line(forms.CharField):
    """One line of text."""

    allowed = frozenset[str]()

    def __init__(self, *, longest: int, **kwargs: Any) -> None:
        kwargs.setdefault("widget", forms.TextInput(attrs=PLAIN))
        kwargs.setdefault("error_messages", {"required": NEEDED})
        super().__init__(**kwargs)
        self.longest = longest
        # Not as an attribute of the widget: a browser would cut off what is longer, silently.
        self.validators = [
            validator
            for validator in self.validators
            if not isinstance(validator, ProhibitNullCharactersValidator)
        ]

    def validate(self, value: Any) -> None:
        super().validate(value)
        if len(value) > self.longest:
            raise ValidationError(
                f"There is room for {self.longest:,} characters here, and this has {len(value):,}."
            )
        if any(self._is_invisible(character) for character in value):
            raise ValidationError(INVISIBLE)

    def _is_invisible(self, character: str) -> bool:
        if character in self.allowed:
            return False
        return unicodedata.category(character) in ("Cc", "Cs") or character in TURNING


class Lines(Line):
    """Text of several lines, which may run in any direction."""

    allowed = frozenset("\n\r\t") | TURNING

    def __init__(self, *, longest: int, **kwargs: Any) -> None:
        super().__init__(longest=longest, widget=forms.Textarea(attrs=PLAIN), **kwargs)

    def to_python(self, value: Any) -> Any:
        text = super().to_python(value)
        return text.replace("\r\n", "\n") if text else text


class Secret(Line):
    """Something that is typed blind, and never written into a page again."""

    def __init__(self, *, autocomplete: str, **kwargs: Any) -> None:
        attrs = {**SECRET, "autocomplete": autocomplete}
        super().__init__(
            longest=1000, strip=False, widget=forms.PasswordInput(attrs=attrs), **kwargs
        )


class Once(forms.UUIDField):
    """What makes a form that is sent twice the same form: drawn with the page, sent along with it."""

    def __init__(self) -> None:
        super().__init__(widget=forms.HiddenInput, required=False, initial=uuid.uuid4)

    def clean(self, value: Any) -> uuid.UUID:
        try:
            return super().clean(value) or uuid.uuid4()
        except ValidationError:
            return uuid.uuid4()


class Zone(forms.ChoiceField):
    """A time zone. A small script chooses the browser's own where nothing was chosen yet."""

    def __init__(self, **kwargs: Any) -> None:
        zones = sorted(zone for zone in available_timezones() if "/" in zone and _lives_in(zone))
        super().__init__(
            choices=[("UTC", "UTC"), *((zone, zone.replace("_", " ")) for zone in zones)],
            widget=forms.Select(attrs={"data-zone": "own", "autocomplete": "off"}),
            label="Your time zone",
            help_text="So that a day begins and ends where you are.",
            error_messages={"invalid_choice": "Choose one from the list.", "required": NEEDED},
            **kwargs,
        )


class Address(Line):
    """An https address, or nothing."""

    def validate(self, value: Any) -> None:
        super().validate(value)
        if value and not _is_https(value):
            raise ValidationError("An address that begins with https:// fits here.")


def _is_https(text: str) -> bool:
    try:
        parts = urlsplit(text)
    except ValueError:
        return False
    return parts.scheme == "https" and bool(parts.hostname) and " " not in text


def _lives_in(zone: str) -> bool:
    return not zone.startswith(("Etc/", "SystemV/", "posix/", "right/", "US/"))
