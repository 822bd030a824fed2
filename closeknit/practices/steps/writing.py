"""The field that personal words are typed into, wherever a step asks for them."""

import unicodedata
from dataclasses import replace
from typing import Any

from django import forms

from closeknit.catalogue.kinds import BondKind, Length
from closeknit.catalogue.practice import Part, StepText
from closeknit.practices.steps.kind import Said, StepForm

ROOM = {Length.WORD: 60, Length.LINE: 280, Length.TEXT: 8_000}


class WordsField(forms.CharField):
    """Text as somebody typed it, without the characters that cannot be seen or spoken.

    Control characters other than line ends and tabs are dropped rather than refused: they come
    from a paste, nobody means them, and refusing would ask a person to find what is invisible.
    Marks of direction and joiners stay: right-to-left writing and emoji need them.
    """

    def to_python(self, value: object) -> str:
        text = super().to_python(value) or ""
        text = unicodedata.normalize("NFC", text.replace("\r\n", "\n").replace("\r", "\n"))
        kept = "".join(c for c in text if c in "\n\t" or unicodedata.category(c) != "Cc").strip()
        return kept if any(map(_is_seen, kept)) else ""


def _is_seen(character: str) -> bool:
    """Joiners, marks of direction and blanks alone say nothing."""
    return unicodedata.category(character) not in ("Cf", "Zs", "Zl", "Zp", "Cc") and (
        character not in BLANK
    )


BLANK = "\u2800\u3164\u115f\u1160\uffa0"
"""Characters that count as letters or signs and show nothing."""


def words_field(step: StepText, *, required: bool = True) -> WordsField:
    """The field for one step: as much room as its length gives, errors in our voice."""
    length = step.length or Length.TEXT
    room = ROOM[length]
    attrs = {
        "autocomplete": "off",
        "spellcheck": "false",
        "dir": "auto",
        "placeholder": step.placeholder or "",
    }
    widget = (
        forms.Textarea(attrs={**attrs, "rows": "6"})
        if length is Length.TEXT
        else forms.TextInput(attrs=attrs)
    )
    field = WordsField(
        required=required,
        widget=widget,
        label=step.title,
        error_messages={
            "required": "There are no words here yet.",
        },
    )
    field.validators = [Room(room)]
    return field


class Room:
    """Refuses what is longer than fits, and says by how much."""

    def __init__(self, room: int) -> None:
        self.room = room

    def __call__(self, text: str) -> None:
        over = len(text) - self.room
        if over > 0:
            raise forms.ValidationError(
                f"This is {over:,} characters longer than fits here ({self.room:,}). "
                "It is all still below: shorten it a little and it goes through."
            )


def written(step: StepText, _bond: BondKind, _members: int) -> type[StepForm]:
    """A form with one field for words, called `text`; or with one for each part of a text that is
    put together out of labelled lines."""
    if step.parts:
        return type("PartsForm", (PartsForm,), {"parts": step.parts, **_part_fields(step)})
    return type("WrittenForm", (StepForm,), {"text": words_field(step)})


class PartsForm(StepForm):
    """A text out of labelled lines. What is left empty is left out; only nothing at all is refused."""

    parts: tuple[Part, ...] = ()

    def __init__(self, data: Any = None, *, initial: Said | None = None, **kwargs: Any) -> None:
        kept = (initial or {}).get("parts")
        super().__init__(data, initial=kept if isinstance(kept, dict) else None, **kwargs)

    def clean(self) -> dict[str, object]:
        cleaned = super().clean() or self.cleaned_data
        if not self.errors and not any(cleaned.get(part.key) for part in self.parts):
            raise forms.ValidationError("There are no words here yet. One of the lines is enough.")
        return cleaned

    def said(self) -> Said:
        filled = {p.key: self.cleaned_data[p.key] for p in self.parts if self.cleaned_data[p.key]}
        lines = [f"{p.label} {filled[p.key]}" for p in self.parts if p.key in filled]
        return {"text": "\n".join(lines), "parts": filled}


def _part_fields(step: StepText) -> dict[str, WordsField]:
    fields = {}
    for part in step.parts:
        line = replace(step, title=part.label, placeholder=part.placeholder, length=Length.LINE)
        fields[part.key] = words_field(line, required=False)
        fields[part.key].widget = forms.Textarea(
            attrs={**fields[part.key].widget.attrs, "rows": "2", "class": "short"}
        )
    return fields
