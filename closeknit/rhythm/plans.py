"""Plans that all have accepted, and when they come."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from django.db.models import Q

from closeknit.bonds import agreeing, words
from closeknit.bonds.access import BondView
from closeknit.bonds.models import Words
from closeknit.people import clock
from closeknit.people.http import Visit
from closeknit.rhythm.models import Plan

MOST = 60
STAYS = timedelta(hours=2)
"""How long a plan stands after it has begun."""

EVERY = {"daily": timedelta(days=1), "weekly": timedelta(days=7)}
ENOUGH = 2


@dataclass(frozen=True, slots=True)
class Planned:
    """A plan as somebody sees it: its next time on their own clock, and on which day of theirs."""

    number: int
    text: str
    at: datetime
    often: str
    sitting: UUID | None

    @property
    def day(self) -> date:
        return self.at.date()


def lay_down(row: Words, said: dict[str, object]) -> None:
    """All have accepted: from now on it stands in each one's calendar. Twice is once."""
    starts = datetime.fromisoformat(str(said["starts"]))
    again = str(said.get("often")) in EVERY
    Plan.objects.get_or_create(words=row, defaults={"starts_at": starts, "again": again})


def coming(visit: Visit, views: Sequence[BondView]) -> dict[UUID, list[Planned]]:
    """The plans still to come, by bond, the nearest first. Constant in queries."""
    now = clock.now()
    bonds = [view.bond for view in views]
    rows = Plan.objects.filter(words__bond__in=bonds).filter(
        Q(starts_at__gt=now - STAYS) | Q(again=True)
    )
    plans = list(rows.select_related("words").order_by("-starts_at")[:MOST])
    found: dict[UUID, list[Planned]] = {}
    for view in views:
        here = [plan for plan in plans if plan.words.bond_id == view.bond.pk]
        if here:
            found[view.bond.pk] = sorted(_accepted(visit, view, here, now), key=lambda p: p.at)
    return found


def next_time(starts: datetime, often: str, zone: str, now: datetime) -> datetime:
    """When it comes next: at the same time of the day, on whatever side of a change of clocks.

    Arguments:
        starts: the first time, aware.
        often: "once", "daily" or "weekly".
        zone: where the time of day is meant.
        now: an aware datetime; a time that began less than `STAYS` ago still counts.

    """
    every = EVERY.get(often)
    first = starts.astimezone(ZoneInfo(zone))
    if every is None or first > now - STAYS:
        return first
    gone = max(0, (now - STAYS - first) // every)
    for times in (gone, gone + 1, gone + 2):
        # Added to the wall clock, which is what "every Tuesday at seven" means.
        at = (first.replace(tzinfo=None) + every * times).replace(tzinfo=ZoneInfo(zone))
        if at > now - STAYS:
            return at
    return first + every * (gone + 2)


def _accepted(
    visit: Visit, view: BondView, plans: Iterable[Plan], now: datetime
) -> Iterable[Planned]:
    """Those that really were accepted: a row alone makes no plan."""
    subjects = {plan.words.subject for plan in plans}
    rows = list(Words.objects.filter(bond=view.bond, subject__in=subjects))
    opened = list(zip(rows, words.read_many(visit, view.bond, rows), strict=True))
    drafts = {draft.words.pk: draft for draft in agreeing.drafts(opened)}
    accepting = agreeing.accepting(opened, drafts.values())
    for plan in plans:
        draft = drafts.get(plan.words_id)
        if draft is None or len(accepting[draft.words.pk]) < ENOUGH:
            continue
        planned = _planned(visit, plan, draft, now)
        if planned is not None:
            yield planned


def _planned(visit: Visit, plan: Plan, draft: agreeing.Draft, now: datetime) -> Planned | None:
    said = draft.said
    try:
        starts = datetime.fromisoformat(str(said["starts"]))
        often, zone = str(said.get("often", "once")), str(said.get("zone", "UTC"))
        at = next_time(starts, often, zone, now).astimezone(ZoneInfo(visit.person.zone))
    except (KeyError, ValueError):
        return None
    if at <= now - STAYS:
        return None
    return Planned(plan.pk, str(said.get("text", "")), at, often, plan.words.subject)
