"""The door of every sitting: it is found through the person's bonds, or not at all."""

from uuid import UUID

from django.db.models import F, Q
from django.http import Http404

from closeknit.bonds import access
from closeknit.bonds.models import Membership
from closeknit.people.http import Visit
from closeknit.people.models import Person
from closeknit.practices.models import Sitting, SittingQuerySet
from closeknit.practices.sittings import JointRun, NotWhole, load


def sitting_of(visit: Visit, ref: UUID) -> Sitting:
    """The sitting, if this person is in its bond now and was when it began; else Http404."""
    try:
        return theirs(visit.person).select_related("meta", "bond").get(ref=ref)
    except Sitting.DoesNotExist:
        raise Http404 from None


def run_of(visit: Visit, ref: UUID) -> JointRun:
    """The sitting on the table; Http404 as above, and where its beginning cannot be read."""
    row = sitting_of(visit, ref)
    try:
        run = load(visit, access.view_of(visit, row.bond), row)
    except NotWhole:
        raise Http404 from None
    if visit.person.pk not in run.participants:
        raise Http404
    return run


def theirs(person: Person) -> SittingQuerySet:
    """The sittings of all bonds that this person is in, from when they joined."""
    present = Membership.objects.present().filter(person=person)
    joined = Q(bond__memberships__in=present) & Q(epoch__gte=F("bond__memberships__joined_epoch"))
    return Sitting.objects.filter(joined)


def may_listen(person: Person, ref: UUID) -> bool:
    """Whether an open page of this person may hear that something changed in the sitting."""
    return theirs(person).filter(ref=ref).exists()
