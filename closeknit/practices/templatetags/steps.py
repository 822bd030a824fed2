"""What the templates of steps need beyond what their forms say."""

from collections.abc import Iterator
from datetime import datetime
from typing import Any

from django import template
from django.forms import BoundField

from closeknit.practices.coaching.picking import Picker
from closeknit.practices.steps.kind import StepForm
from closeknit.practices.steps.plan import when as plan_when

register = template.Library()


@register.filter
def families(field: BoundField) -> Iterator[tuple[str, list[dict[str, Any]]]]:
    """The options of a choice in their groups, each as the widget would draw it."""
    widget, name = field.field.widget, field.html_name
    for title, words, _ in widget.optgroups(name, field.value() or []):
        for word in words:
            word["attrs"]["id"] = f"{field.auto_id}-{word['value']}"
        yield title or "", words


@register.filter
def picker(field: BoundField) -> Picker | None:
    """The words to pick from beside a field, if there are any."""
    form = field.form
    return form.pickers.get(field.name) if isinstance(form, StepForm) else None


@register.filter
def when(said: dict[str, object], zone: str) -> str:
    """The day and time of a plan, on the reader's own clock."""
    return plan_when(said, zone)


@register.filter
def moment(at: datetime) -> str:
    """A day and a time, as they stand in somebody's calendar."""
    return f"{at:%A, %-d %B, %H:%M}"
