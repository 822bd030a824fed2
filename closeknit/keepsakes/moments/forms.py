"""What somebody fills in about a moment."""

from collections.abc import Sequence
from datetime import date
from io import BytesIO
from typing import Any, cast
from uuid import UUID

from django import forms
from django.core.exceptions import ValidationError
from django.http import QueryDict
from django.utils.datastructures import MultiValueDict

from closeknit.bonds.access import BondView, listed
from closeknit.keepsakes.media import pictures, sounds
from closeknit.keepsakes.media.pictures import Size
from closeknit.keepsakes.moments.moment import Moment, Picture
from closeknit.keepsakes.moments.writing import MOST_PICTURES, Brought, Kept, Told
from closeknit.people.fields import PLAIN, Line, Lines, Once
from closeknit.people.forms import Form

MOST_BYTES = 24 * 1024 * 1024
"""Of a whole form: ten pictures as the page makes them ready, or a few as they are."""

LONGEST, LONGEST_TIME, LONGEST_PLACE, LONGEST_LINE = 10_000, 60, 120, 200
EARLIEST = date(1000, 1, 1)
BOND, ME = "bond", "me"

NOTHING = "There is nothing in it yet. A line, a picture or your voice is enough."
NO_DAY = "There is no such day. Written in numbers it is year, month, day: 2019-06-21."
NOT_YET = "That day has not come yet."
AGAIN = "Nothing has been kept yet. Choose the pictures and the recording once more."
OVERTAKEN = (
    "Meanwhile this was changed elsewhere. What you wrote is still here; keep it once more to put it "
    "in the place of the other."
)


class Day(forms.DateField):
    """A day that has been, up to today where its writer lives."""

    def __init__(self) -> None:
        attrs = {"type": "date", "class": "narrow", "autocomplete": "off"}
        super().__init__(
            required=False,
            label="The day, if you know it",
            widget=forms.DateInput(attrs=attrs, format="%Y-%m-%d"),
            input_formats=["%Y-%m-%d", "%d.%m.%Y"],
            error_messages={"invalid": NO_DAY},
        )


class _Several(forms.FileInput):
    allow_multiple_selected = True

    def value_from_datadict(self, _data: Any, files: Any, name: str) -> Any:
        return files.getlist(name) if isinstance(files, MultiValueDict) else files.get(name, [])


class Pictures(forms.Field):
    """Several files; what comes out are the pictures, made anew. Each that can't be kept is named."""

    def __init__(self) -> None:
        super().__init__(required=False, label="Pictures", widget=_Several())

    def clean(self, value: Any) -> list[list[Size]]:
        files = list(value or [])
        if len(files) > MOST_PICTURES:
            raise ValidationError(too_many(len(files)))
        made, problems = [], []
        for file in files:
            try:
                made.append(pictures.made_anew(file.file))
            except pictures.Refused as refused:
                problems.append(f"“{file.name}”: {refused}")
            file.close()
        if problems:
            raise ValidationError(problems)
        return made


class Voice(forms.Field):
    """One recording, as it came."""

    def __init__(self) -> None:
        super().__init__(
            required=False, label="Your voice", widget=forms.FileInput(attrs={"accept": "audio/*"})
        )

    def clean(self, value: Any) -> BytesIO | None:
        return cast("BytesIO", value.file) if value else None


class MomentForm(Form):
    text = Lines(longest=LONGEST, required=False, label="What was it?")
    day = Day()
    time = Line(
        longest=LONGEST_TIME,
        required=False,
        label="Or roughly, in your words",
        help_text="“Summer 2019” stands there as you write it. With neither of the two it is today.",
    )
    place = Line(longest=LONGEST_PLACE, required=False, label="Where")
    pictures = Pictures()
    voice = Voice()
    seconds = forms.IntegerField(required=False, widget=forms.HiddenInput(attrs=PLAIN))
    once = Once()

    def __init__(self, view: BondView, today: date, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.today = today
        self.fields["pictures"].widget.attrs["accept"] = accepted()
        self.fields["text"].widget.attrs |= {"dir": "auto", "class": "short"}
        for name in ("time", "place"):
            self.fields[name].widget.attrs["dir"] = "auto"
        if view.others:
            self.fields["readers"] = readers(view)

    def clean_day(self) -> date | None:
        day: date | None = self.cleaned_data["day"]
        if day and day > self.today:
            raise ValidationError(NOT_YET)
        if day and day < EARLIEST:
            raise ValidationError(NO_DAY)
        return day

    def clean_pictures(self) -> list[tuple[str, list[Size]]]:
        """Each with the line that came along with it, in the same order."""
        lines = self.data.getlist("line") if hasattr(self.data, "getlist") else []
        made: list[list[Size]] = self.cleaned_data["pictures"]
        return [
            (line_of(lines[at] if at < len(lines) else ""), sizes) for at, sizes in enumerate(made)
        ]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean() or self.cleaned_data
        self._listen(cleaned)
        if not self.errors and not self.holds_something(cleaned):
            self.add_error("text", NOTHING)
        return cleaned

    def holds_something(self, cleaned: dict[str, Any]) -> bool:
        return bool(cleaned.get("text") or cleaned.get("pictures") or cleaned.get("sound"))

    @property
    def files_are_gone(self) -> bool:
        """Whether a page that shows this form again has lost what was chosen in it."""
        return bool(self.errors and self.files)

    @property
    def told(self) -> Told:
        cleaned = self.cleaned_data
        return Told(cleaned["text"], cleaned["day"], cleaned["time"], cleaned["place"])

    @property
    def brought(self) -> Brought:
        return Brought(self.cleaned_data["pictures"], self.cleaned_data["sound"])

    @property
    def for_bond(self) -> bool:
        return bool(self.cleaned_data.get("readers") == BOND)

    def _listen(self, cleaned: dict[str, Any]) -> None:
        voice, cleaned["sound"] = cleaned.get("voice"), None
        if voice is None:
            return
        try:
            cleaned["sound"] = sounds.taken(voice, cleaned.get("seconds") or 0)
        except sounds.Refused as refused:
            self.add_error("voice", str(refused))


class ChangeForm(MomentForm):
    """The same for a moment that is there: also what becomes of its pictures and its voice."""

    revision = forms.IntegerField(widget=forms.HiddenInput(attrs=PLAIN))

    def __init__(self, moment: Moment, *args: Any, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        self.moment = moment
        self.fields.pop("readers", None)
        for picture in moment.pictures:
            self.fields[f"line-{picture.id.hex}"] = line(picture.line)
            self.fields[f"out-{picture.id.hex}"] = out("Take this picture out")
        if moment.sound:
            self.fields["out-sound"] = out("Take the voice note out")

    @property
    def there(self) -> list[tuple[Picture, forms.BoundField, forms.BoundField]]:
        """Each picture with the field for its line and the one to take it out."""
        return [
            (each, self[f"line-{each.id.hex}"], self[f"out-{each.id.hex}"])
            for each in self.moment.pictures
        ]

    @property
    def out_sound(self) -> forms.BoundField:
        return self["out-sound"]

    def clean(self) -> dict[str, Any]:
        cleaned = super().clean()
        count = len(self._staying(cleaned)) + len(cleaned.get("pictures") or [])
        if count > MOST_PICTURES:
            self.add_error("pictures", too_many(count))
        return cleaned

    def holds_something(self, cleaned: dict[str, Any]) -> bool:
        sound = self.moment.sound and not cleaned.get("out-sound")
        return super().holds_something(cleaned) or bool(self._staying(cleaned) or sound)

    @property
    def kept(self) -> Kept:
        cleaned = self.cleaned_data
        lines = {each.id: cleaned[f"line-{each.id.hex}"] for each in self.moment.pictures}
        gone = {each.id for each in self.moment.pictures if cleaned[f"out-{each.id.hex}"]}
        if self.moment.sound and (cleaned.get("out-sound") or cleaned["sound"]):
            gone.add(self.moment.sound.id)
        return Kept(cleaned["revision"], lines, gone)

    def catch_up(self, revision: int) -> None:
        """Let the next sending be about the revision that is there now."""
        data = cast("QueryDict", self.data).copy()
        data["revision"] = str(revision)
        self.data = data

    def _staying(self, cleaned: dict[str, Any]) -> Sequence[UUID]:
        return [each.id for each in self.moment.pictures if not cleaned.get(f"out-{each.id.hex}")]


def readers(view: BondView) -> forms.Field:
    everybody = listed([*(member.name for member in view.others), "you"])
    return forms.ChoiceField(
        choices=[(BOND, everybody), (ME, "Only you, for now")],
        widget=forms.RadioSelect,
        initial=BOND,
        label="Who reads it",
        error_messages={
            "required": "Choose one of the two.",
            "invalid_choice": "Choose one of the two.",
        },
    )


def line(text: str) -> forms.Field:
    field = Line(longest=LONGEST_LINE, required=False, label="A line for it", initial=text)
    field.widget.attrs["dir"] = "auto"
    return field


def line_of(text: str) -> str:
    """The line of a new picture. It has no field of its own in the form, so what does not fit is a
    mistake of the whole."""
    return str(Line(longest=LONGEST_LINE, required=False).clean(text))


def out(label: str) -> forms.Field:
    return forms.BooleanField(required=False, label=label)


def accepted() -> str:
    """What a browser offers to choose. Where HEIC is not named, an iPhone sends a JPEG by itself."""
    return ",".join(f"image/{kind.lower()}" for kind in pictures.known())


def too_many(count: int) -> str:
    return f"There is room for {MOST_PICTURES} pictures here, and these are {count}."
