"""Small words for templates: where one is, how deep something goes, which day it was."""

from dataclasses import dataclass
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from django import template
from django.template import Context
from django.utils import timezone
from django.utils.safestring import SafeString

from closeknit import vault
from closeknit.people.preferences import Preferences, exit_site, preferences
from closeknit.web.markdown import render

register = template.Library()

DEPTHS = {
    1: "Facts and small things",
    2: "What you think",
    3: "What you feel",
    4: "What you struggle with",
    5: "What you fear and long for",
}
NIGHT = timedelta(hours=4)  # A day is the person's own and turns at four in the morning.
WEEK = 7
MINUTE, HOUR = 60, 3600
HALVES = {90: "a minute and a half", 1800: "half an hour", 5400: "an hour and a half"}


@dataclass(frozen=True, slots=True)
class Place:
    path: str
    name: str
    current: str  # The value of aria-current: "page", "true", or nothing.


PLACES = (("/", "Today"), ("/together/", "Together"), ("/practices/", "Practices"), ("/me/", "Me"))
HOMES = {"/sittings/": "/together/", "/alone/": "/me/"}


@register.simple_tag(takes_context=True)
def inside(context: Context) -> list[Place]:
    """The four places for somebody who is signed in and unlocked; nothing for anybody else."""
    visit = context.get("visit")
    if visit is None or visit.shared is None:
        return []
    here = context["request"].path
    return [Place(path, name, _current(path, here)) for path, name in PLACES]


@register.simple_tag(takes_context=True)
def locking(context: Context) -> Preferences:
    """When an unlocked page locks itself. What cannot be read is as if nothing had been chosen."""
    try:
        return preferences(context["visit"])
    except vault.VaultError:
        return Preferences()


@register.simple_tag(takes_context=True)
def neutral_site(context: Context) -> str:
    """Where Exit leads for whoever sits at this browser."""
    return exit_site(context["request"])


@register.filter
def markdown(text: str) -> SafeString:
    return render(text)


@register.filter
def worded_depth(depth: int) -> str:
    return DEPTHS.get(depth, "")


@register.filter
def worded_seconds(seconds: int) -> str:
    """A span as somebody would say it: "30 seconds", "a minute and a half", "2 minutes", "an hour"."""
    if seconds in HALVES:
        return HALVES[seconds]
    parts = (
        _counted(seconds // HOUR, "an hour", "hours"),
        _counted(seconds % HOUR // MINUTE, "a minute", "minutes"),
        _counted(seconds % MINUTE, "a second", "seconds"),
    )
    return " and ".join(part for part in parts if part)


@register.filter
def day(moment: datetime | None, zone: str = "UTC") -> str:
    """The person's own day of `moment`: "today", "yesterday", "Tuesday", "12 October"."""
    return "" if moment is None else day_words(moment, timezone.now(), zone)


def day_words(moment: datetime, now: datetime, zone: str) -> str:
    then, today = (own_day(value, zone) for value in (moment, now))
    past = (today - then).days
    if past in (0, 1, -1):
        return {0: "today", 1: "yesterday", -1: "tomorrow"}[past]
    if 0 < past < WEEK:
        return then.strftime("%A")
    return f"{then.day} {then:%B}" + ("" if then.year == today.year else f" {then.year}")


def own_day(moment: datetime, zone: str) -> datetime:
    """Midnight of the day that `moment` belongs to for somebody living in `zone`."""
    local = moment.astimezone(ZoneInfo(zone)).replace(tzinfo=None) - NIGHT
    return local.replace(hour=0, minute=0, second=0, microsecond=0)


def _counted(number: int, one: str, many: str) -> str:
    return "" if number == 0 else one if number == 1 else f"{number} {many}"


def _current(path: str, here: str) -> str:
    if here == path:
        return "page"
    home = next((home for prefix, home in HOMES.items() if here.startswith(prefix)), here)
    return "true" if path != "/" and home.startswith(path) else ""
