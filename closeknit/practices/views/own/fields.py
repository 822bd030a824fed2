"""Form fields for what goes into a practice: the limits and the manners of a practice file."""

from collections.abc import Iterable, Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError

from closeknit.catalogue.reading import plain
from closeknit.catalogue.texts import complaint
from closeknit.people.fields import NEEDED, PLAIN, Line, Lines

Choices = Sequence[tuple[str, str]]

DEPTHS = {
    1: "Facts and small things",
    2: "What you think",
    3: "What you feel",
    4: "What you struggle with",
    5: "What you fear and long for",
}
ONE_OF_THESE = {"required": "Choose one of these.", "invalid_choice": "Choose one of these."}
NO_NUMBER = "A whole number fits here."


class Sentence(Line):
    """One line of plain words."""

    def validate(self, value: Any) -> None:
        super().validate(value)
        _mannerly(value, markdown=False)


class Prose(Lines):
    """A few lines of Markdown."""

    def __init__(self, *, longest: int, rows: int = 3, **kwargs: Any) -> None:
        super().__init__(longest=longest, **kwargs)
        self.widget.attrs.update({"rows": str(rows), "class": "short", "dir": "auto"})

    def validate(self, value: Any) -> None:
        super().validate(value)
        _mannerly(value, markdown=True)


class Several(Lines):
    """Several things, one on each line; none of them twice."""

    def __init__(self, *, each: int, fewest: int = 0, most: int, **kwargs: Any) -> None:
        super().__init__(longest=(each + 2) * most, **kwargs)
        self.each, self.fewest, self.most = each, fewest, most
        self.widget.attrs.update({"rows": "4", "class": "short", "dir": "auto"})

    def clean(self, value: Any) -> list[str]:
        lines = [line.strip() for line in str(super().clean(value)).split("\n")]
        found = [line for line in lines if line]
        if found and not self.fewest <= len(found) <= self.most:
            few = f"Write from {self.fewest or 1} to {self.most} of them, one on each line."
            raise ValidationError(few)
        for line in found:
            self._look_at(line)
        _none_twice(found)
        return found

    def _look_at(self, line: str) -> None:
        if len(line) > self.each:
            raise ValidationError(
                f"There is room for {self.each} characters on a line, and “{line[:30]} …” has"
                f" {len(line):,}."
            )
        _mannerly(line, markdown=False)


class Lengths(Line):
    """How long something may last, in minutes, with commas: kept in seconds."""

    def __init__(self, *, shortest: int, longest_time: int, most: int, **kwargs: Any) -> None:
        super().__init__(longest=60, **kwargs)
        self.shortest, self.longest_time, self.most = shortest, longest_time, most
        self.widget.attrs.update({"inputmode": "decimal", "class": "narrow"})

    def prepare_value(self, value: Any) -> Any:
        if isinstance(value, list):
            return ", ".join(f"{seconds / 60:.4g}" for seconds in value)
        return value

    def clean(self, value: Any) -> list[int]:
        parts = [part.strip() for part in str(super().clean(value)).split(",") if part.strip()]
        try:
            seconds = [round(float(part) * 60) for part in parts if part.isascii()]
        except (ValueError, OverflowError):
            raise ValidationError(self._wanted()) from None
        good = [each for each in seconds if self.shortest <= each <= self.longest_time]
        if not 1 <= len(good) <= self.most or len(set(good)) < len(parts):
            raise ValidationError(self._wanted())
        return good

    def _wanted(self) -> str:
        return (
            f"Write one to {self.most} different lengths in minutes, with commas between, like"
            " “10, 5”. A minute and a half is 1.5; two hours are the longest."
        )


def choice(label: str, choices: Choices, **kwargs: Any) -> forms.ChoiceField:
    return forms.ChoiceField(
        label=label,
        choices=list(choices),
        widget=forms.Select(attrs={"autocomplete": "off"}),
        error_messages=ONE_OF_THESE,
        **kwargs,
    )


def radio(label: str, choices: Choices, **kwargs: Any) -> forms.ChoiceField:
    return forms.ChoiceField(
        label=label,
        choices=list(choices),
        widget=forms.RadioSelect,
        error_messages=ONE_OF_THESE,
        **kwargs,
    )


def ticks(label: str, choices: Choices, **kwargs: Any) -> forms.MultipleChoiceField:
    return forms.MultipleChoiceField(
        label=label,
        choices=list(choices),
        widget=forms.CheckboxSelectMultiple,
        error_messages={
            "required": "Choose at least one.",
            "invalid_choice": "Choose among these.",
            "invalid_list": "Choose among these.",
        },
        **kwargs,
    )


def tick(label: str, **kwargs: Any) -> forms.BooleanField:
    return forms.BooleanField(label=label, required=False, **kwargs)


def number(label: str, low: int, high: int, **kwargs: Any) -> forms.IntegerField:
    between = f"A whole number from {low} to {high} fits here."
    kwargs.setdefault("required", True)
    return forms.IntegerField(
        label=label,
        min_value=low,
        max_value=high,
        widget=forms.TextInput(attrs={**PLAIN, "inputmode": "numeric", "class": "narrow"}),
        error_messages={
            "required": NEEDED,
            "invalid": NO_NUMBER,
            "min_value": between,
            "max_value": between,
        },
        **kwargs,
    )


def deep(label: str, deepest: int = 5, empty: str = "", **kwargs: Any) -> forms.TypedChoiceField:
    """A depth as a number; with `empty`, a choice of none, which is None."""
    choices: list[tuple[int | str, str]] = [("", empty)] if empty else []
    choices += [(number, text) for number, text in DEPTHS.items() if number <= deepest]
    return forms.TypedChoiceField(
        label=label,
        choices=choices,
        coerce=int,
        empty_value=None,
        required=not empty,
        widget=forms.Select(attrs={"autocomplete": "off"}),
        error_messages=ONE_OF_THESE,
        **kwargs,
    )


def _mannerly(value: str, *, markdown: bool) -> None:
    found = complaint(value, markdown=markdown) if value else None
    if found is not None:
        raise ValidationError(f"This {found.sentence}")


def _none_twice(lines: Iterable[str]) -> None:
    known: set[str] = set()
    for line in lines:
        if plain(line) in known:
            raise ValidationError(f"“{line}” stands here twice. Keep one of them.")
        known.add(plain(line))
