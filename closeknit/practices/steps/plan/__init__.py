"""A thing to do together at a time. What all accept stands in each one's calendar."""

from collections.abc import Mapping
from datetime import datetime
from zoneinfo import ZoneInfo

from django import forms

from closeknit.catalogue.kinds import BondKind, Length
from closeknit.catalogue.practice import StepText
from closeknit.people.when import DayField, TimeField, moment
from closeknit.practices.steps.kind import Said, StepForm, StepKind
from closeknit.practices.steps.writing import words_field

OFTEN = {"once": "Once", "weekly": "Every week", "daily": "Every day"}


class PlanForm(StepForm):
    """What, and when, on the writer's own clock (`zone`); the others see it on theirs."""

    zone = "UTC"

    def clean(self) -> dict[str, object]:
        cleaned = super().clean() or self.cleaned_data
        if cleaned.get("day") and cleaned.get("at"):
            try:
                cleaned["starts"] = moment(cleaned["day"], cleaned["at"], self.zone)
            except forms.ValidationError as wrong:
                self.add_error("at", wrong)
        return cleaned

    def said(self) -> Said:
        starts: datetime = self.cleaned_data["starts"]
        return {
            "text": self.cleaned_data["text"],
            "starts": starts.astimezone(ZoneInfo("UTC")).isoformat(timespec="minutes"),
            "zone": self.zone,
            "often": self.cleaned_data.get("often") or "once",
        }


def form(step: StepText, _bond: BondKind, _members: int) -> type[StepForm]:
    what = StepText(
        **{name: getattr(step, name) for name in step.__slots__}
        | {"title": "What", "length": Length.LINE}
    )
    fields: dict[str, forms.Field] = {
        "text": words_field(what),
        "day": DayField(label="Day"),
        "at": TimeField(label="Time"),
    }
    if step.often:
        fields["often"] = forms.ChoiceField(
            choices=list(OFTEN.items()), label="How often", widget=forms.RadioSelect, initial="once"
        )
    return type("PlannedForm", (PlanForm,), fields)


def as_line(_step: StepText, said: Mapping[str, object]) -> str:
    """In the time of whoever wrote it; a page shows it in the reader's."""
    return f"{said.get('text', '')}\n{when(said, str(said.get('zone', 'UTC')))}".strip()


def when(said: Mapping[str, object], zone: str) -> str:
    """The day and the time, as they are in a zone."""
    try:
        starts = datetime.fromisoformat(str(said["starts"])).astimezone(ZoneInfo(zone))
    except (KeyError, ValueError):
        return ""
    often = OFTEN.get(str(said.get("often")), "")
    repeated = f", {often.lower()}" if often and said.get("often") != "once" else ""
    return f"{starts:%A, %-d %B %Y, %H:%M}{repeated}"


KIND = StepKind(
    form=form,
    template="steps/planning.html",
    button="Plan it",
    told_button="Suggest it",
    as_line=as_line,
)
