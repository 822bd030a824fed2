"""What somebody fills in of a keepsake, now or later."""

from collections.abc import Callable, Mapping
from typing import Any

from django import forms

from closeknit.catalogue import Keeps
from closeknit.keepsakes.keeping import Kept
from closeknit.keepsakes.life.marks import Mark
from closeknit.people.fields import Lines, Once
from closeknit.people.forms import Form
from closeknit.people.when import DayField

LONGEST = 8_000
BY = "By when, if there is a day"
LOOK = "When you look at it again, if there is a day"

HORIZONS = {"weeks": "Within weeks", "year": "Within a year", "years": "Some years ahead"}
LOOKED_AT = (Keeps.AGREEMENT, Keeps.DECISION, Keeps.GROUND_RULES, Keeps.GOAL, Keeps.VALUE)
"""What may name a day on which it is looked at again."""

Said = dict[str, object]


class SaidForm(Form):
    """`said` is what goes to the vault. `once` makes a form that is sent twice the same form."""

    once = Once()

    def said(self) -> Said:
        said: Said = {}
        for name in self.fields:
            value = self.cleaned_data.get(name)
            if name != "once" and value:
                said[name] = value if isinstance(value, str) else value.isoformat()
        return said


def words(label: str, *, required: bool = True) -> Lines:
    field = Lines(longest=LONGEST, label=label, required=required)
    field.error_messages["required"] = "There are no words here yet."
    field.widget.attrs |= {"dir": "auto", "class": "short"}
    return field


def telling(keeps: Keeps, zone: str) -> type[SaidForm]:
    """The form of a keepsake that one tells alone."""
    fields: dict[str, forms.Field] = {"text": words(TELLING[keeps])}
    if keeps is Keeps.PROMISE:
        fields["by"] = DayField(zone, required=False, label=BY)
    return _form(fields)


TELLING = {
    Keeps.PROMISE: "What will you do?",
    Keeps.BOUNDARY: "What is it that you need, or will do, for yourself?",
    Keeps.APPRECIATION: "What are you glad of?",
}
"""What can be told here, without a practice, and what is asked for."""


def marking(what: Mark, zone: str) -> type[SaidForm]:
    """The form of a mark; most have nothing to fill in."""
    return _form(FIELDS[what](zone) if what in FIELDS else {})


def rewording(keeps: Keeps, zone: str) -> type[SaidForm]:
    """The form of a later wording of what was agreed on."""
    return _form({"text": words("How it is from now on"), **extra(keeps, zone)})


def extra(keeps: Keeps | None, zone: str = "") -> dict[str, forms.Field]:
    """What is asked for beside the words of what several agree on."""
    fields: dict[str, forms.Field] = {}
    if keeps is Keeps.GOAL:
        fields["horizon"] = forms.ChoiceField(
            choices=[("", "Say nothing of it"), *HORIZONS.items()],
            required=False,
            label="How far ahead it lies",
            error_messages={"invalid_choice": "Choose one from the list."},
        )
    if keeps in LOOKED_AT:
        fields |= _look(zone)
    return fields


def initial(what: Mark, kept: Kept) -> Mapping[str, object]:
    """What stands in a form from the beginning: what is put differently is there to be changed."""
    if what not in (Mark.RENEGOTIATED, Mark.REDRAWN):
        return {}
    return {"text": kept.text, "by": kept.by}


def _look(zone: str) -> dict[str, forms.Field]:
    return {"look": DayField(zone, required=False, label=LOOK)}


FIELDS: dict[Mark, Callable[[str], dict[str, forms.Field]]] = {
    Mark.RENEGOTIATED: lambda zone: {
        "text": words("What will you do instead?"),
        "by": DayField(zone, required=False, label=BY),
    },
    Mark.REPAIRED: lambda zone: {
        "text": words("What will you do to make it good?"),
        "by": DayField(zone, required=False, label=BY),
    },
    Mark.REDRAWN: lambda _zone: {"text": words("How it runs now")},
    Mark.LOOKED: _look,
    Mark.STEP: lambda _zone: {"text": words("What was it?")},
}


def _form(fields: Mapping[str, Any]) -> type[SaidForm]:
    return type("SaidForm", (SaidForm,), dict(fields))
