"""Days and times as people choose them: never in the past, never a time that does not exist."""

from datetime import date, datetime, time, timedelta
from zoneinfo import ZoneInfo

from django import forms

from closeknit.people import clock

FARTHEST = date(2199, 12, 31)


LATEST_ZONE = timedelta(hours=12)
"""How far behind UTC a day can still go on somewhere."""


class DayField(forms.DateField):
    """A day to come, today included: where somebody lives, if `zone` says where that is."""

    def __init__(self, zone: str = "", **kwargs: object) -> None:
        self.zone = zone
        super().__init__(
            widget=forms.DateInput(attrs={"type": "date"}, format="%Y-%m-%d"),
            error_messages={
                "required": "Choose a day.",
                "invalid": "That is no day in the calendar. Write it like 2027-03-21.",
            },
            **kwargs,  # type: ignore[arg-type]
        )

    def clean(self, value: object) -> date | None:
        day: date | None = super().clean(value)
        if day is not None and day < self._today():
            raise forms.ValidationError("That day is over. Choose one to come.")
        if day is not None and day > FARTHEST:
            raise forms.ValidationError("That is too far away to be planned.")
        return day

    def _today(self) -> date:
        return clock.today(self.zone) if self.zone else (clock.now() - LATEST_ZONE).date()


class TimeField(forms.TimeField):
    def __init__(self, **kwargs: object) -> None:
        super().__init__(
            widget=forms.TimeInput(attrs={"type": "time"}, format="%H:%M"),
            error_messages={
                "required": "Choose a time.",
                "invalid": "That is no time of the day. Write it like 18:30.",
            },
            **kwargs,  # type: ignore[arg-type]
        )


def moment(day: date, at: time, zone: str) -> datetime:
    """That time of that day, where it is meant. Raises forms.ValidationError for a time that the
    clocks skip there, and for one that is over."""
    local = datetime.combine(day, at, ZoneInfo(zone))
    there_and_back = local.astimezone(ZoneInfo("UTC")).astimezone(ZoneInfo(zone))
    if there_and_back.replace(tzinfo=None) != local.replace(tzinfo=None):
        raise forms.ValidationError(
            "The clocks go forward that night, so this time does not exist. Choose another one."
        )
    if local <= clock.now():
        raise forms.ValidationError("That time is over. Choose one to come.")
    return local
