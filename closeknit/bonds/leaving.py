"""Leaving a bond: at once, by oneself, without anybody's yes."""

from django.http import Http404

from closeknit.bonds import changes, epochs, invitations, ring, spared, statements, words
from closeknit.bonds.locking import locked
from closeknit.bonds.models import (
    Bond,
    Departure,
    Invitation,
    KeyHandover,
    Membership,
    Words,
)
from closeknit.people import clock
from closeknit.people.http import Visit
from closeknit.post import ring as ring_at


def leave(visit: Visit, bond: Bond, *, withdraw: bool) -> Departure:
    """This person is out of the bond when it returns; all of it in one transaction.

    With `withdraw`, nobody but they themselves reads the words they had shared there. They keep
    no key of the bond; those who stay make a new one at their next visit. Http404 for the second
    of two clicks.
    """
    with locked(bond) as fresh:
        held = ring.of(visit, fresh)
        if ring.has_left(held.me):
            raise Http404
        departure = _depart(visit, held.me, held.latest, withdraw=withdraw)
        if withdraw:
            _take_back(visit, fresh)
        _let_go(visit, fresh)
        epochs.close(fresh)
        changes.announce(fresh, "left")
        ring_at(fresh.address)
        return departure


def _take_back(visit: Visit, bond: Bond) -> None:
    mine = Words.objects.filter(bond=bond, author=visit.person)
    words.give_back(mine.exclude(pk__in=spared.of(visit.person)))


def _depart(visit: Visit, membership: Membership, epoch: int, *, withdraw: bool) -> Departure:
    departure = Departure(
        membership=membership,
        day=clock.today(visit.person.zone),
        withdrew=withdraw,
        epoch=epoch,
    )
    about = statements.departing(departure, membership.bond_id, visit.person.pk)
    departure.body, departure.signature = statements.sign(visit, about)
    departure.save(force_insert=True)
    Membership.objects.filter(pk=membership.pk).update(seat=None, mark=b"")
    return departure


def _let_go(visit: Visit, bond: Bond) -> None:
    KeyHandover.objects.filter(epoch__bond=bond, receiver=visit.person).delete()
    mine = Invitation.objects.filter(
        bond=bond, inviter=visit.person, acceptance__confirmation__isnull=True
    )
    invitations.end(visit, mine)
