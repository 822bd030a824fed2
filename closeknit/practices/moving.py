"""What becomes of running sittings when the members of a bond change.

Who leaves takes part no more; the others go on, so a sitting only counts as moved. Who joins was
not there when words were sealed for the others, so running sittings are put away and everybody gets
their own words back: what opens next, opens for all.
"""

from datetime import UTC, timedelta

from django.db.models import QuerySet

from closeknit.bonds import overlaps
from closeknit.bonds.changes import Reason
from closeknit.bonds.models import Bond, Words
from closeknit.people import clock
from closeknit.people.models import Person
from closeknit.practices.models import Sitting

A_DAY = timedelta(days=1)


def on_epoch(bond: Bond, reason: Reason) -> None:
    """Runs inside the transaction of the change, with the bond's row held."""
    overlaps.forget_rounds(bond)
    if reason == "joined":
        # The day before, seen from anywhere: put away wherever it was begun.
        yesterday = (clock.now().astimezone(UTC) - A_DAY).date()
        Sitting.objects.filter(bond=bond).running(yesterday).update(away_on=yesterday)


def beginnings(person: Person) -> QuerySet[Words]:
    """What this person pinned when sittings began: it says which practice they run, and without it
    nobody could read their own words in them any more."""
    return Words.objects.filter(pk__in=Sitting.objects.values("meta"), author=person)
