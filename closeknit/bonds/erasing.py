"""What goes when somebody erases their account: they leave every bond, and all that is theirs there
goes, wraps first.

What stays is what the others' rows have to be checked against: that a membership was there, and a
departure on a day, under an id that leads nowhere any more.
"""

from django.db.models import Q

from closeknit.bonds import access, leaving, spared, words
from closeknit.bonds.models import (
    Acceptance,
    Card,
    Consent,
    Invitation,
    KeyHandover,
    Membership,
    OverlapPost,
    Pin,
    ReaderWrap,
    Receipt,
    ShortCode,
    Words,
)
from closeknit.people.http import Visit
from closeknit.people.models import Person


def erase_bonds(visit: Visit) -> None:
    """Leave every bond with all words withdrawn, and erase what this person wrote and kept."""
    person = visit.person
    for bond in list(access.theirs(visit)):
        leaving.leave(visit, bond, withdraw=True)
    _erase_words(person)
    _wraps(visit)
    Card.objects.filter(Q(membership__person=person) | Q(author=person, revision=0)).delete()
    ReaderWrap.objects.filter(reader=person).delete()
    Consent.objects.filter(member=person).delete()
    OverlapPost.objects.filter(author=person).delete()
    Acceptance.objects.filter(newcomer=person).delete()
    Invitation.objects.filter(inviter=person).delete()
    KeyHandover.objects.filter(receiver=person).delete()
    Pin.objects.filter(owner=person).delete()
    Receipt.objects.filter(reader=person).delete()


def forget_kept(person: Person) -> None:
    """What this person kept under vault keys that are lost: it opens for nobody any more.

    For whoever begins anew with a new identity; the others then confirm their new keys, and they
    those of the others.
    """
    Receipt.objects.filter(reader=person).delete()
    Pin.objects.filter(owner=person).delete()
    KeyHandover.objects.filter(receiver=person).delete()
    Membership.objects.filter(person=person).update(mark=b"")


def _erase_words(person: Person) -> None:
    own = Words.objects.filter(author=person)
    stay = spared.of(person)
    own.filter(pk__in=stay).update(author_wrap=b"")
    words.erase(own.exclude(pk__in=stay))


def _wraps(visit: Visit) -> None:
    person = visit.person
    KeyHandover.objects.filter(receiver=person).update(box=b"", kept=b"")
    Pin.objects.filter(owner=person).update(blob=b"")
    ShortCode.objects.filter(inviter=person).delete()
    Invitation.objects.filter(inviter=person).update(kept=b"", line=b"")
    Acceptance.objects.filter(newcomer=person).update(author_wrap=b"", reader_wrap=b"", kept=b"")
