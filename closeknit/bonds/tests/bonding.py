"""How the cast comes together in tests: through the same doors as in real life."""

from uuid import uuid4

from closeknit.bonds import access, confirming, doors, founding, invitations, joining, settling
from closeknit.bonds.models import Bond
from closeknit.catalogue.kinds import BondKind
from closeknit.people.http import Visit


def found(visit: Visit, kind: BondKind = BondKind.FRIEND, title: str = "") -> Bond:
    return founding.found(visit, uuid4(), kind, title)


def said_yes(inviter: Visit, newcomer: Visit, bond: Bond, line: str = "") -> None:
    """`newcomer` has come by the inviter's link and waits to be confirmed."""
    invited = invitations.invite(inviter, again(bond), line)
    door = doors.find(invited.secret)
    assert door is not None
    joining.accept(newcomer, door)


def take_in(inviter: Visit, newcomer: Visit, bond: Bond, *others: Visit) -> None:
    """`newcomer` becomes a member, with the consent of `others`, and everybody settles."""
    said_yes(inviter, newcomer, bond)
    settling.settle_all(inviter)
    for other in others:
        settling.settle_all(other)
        (arrival,) = confirming.arrivals(other, again(bond))
        confirming.consent(other, again(bond), arrival.id, arrival.fingerprint)
    (arrival,) = confirming.arrivals(inviter, again(bond))
    confirming.confirm(inviter, again(bond), arrival.id, arrival.fingerprint)
    for visit in (newcomer, *others):
        settling.settle_all(visit)


def bond_of(first: Visit, *others: Visit, kind: BondKind = BondKind.FRIEND) -> Bond:
    """A bond of these people, all of them settled."""
    bond = found(first, kind)
    for number, newcomer in enumerate(others):
        take_in(first, newcomer, bond, *others[:number])
    return again(bond)


def again(bond: Bond) -> Bond:
    """The bond as a new request finds it."""
    return Bond.objects.get(pk=bond.pk)


def names(visit: Visit, bond: Bond) -> list[str]:
    return [member.name for member in access.view_of(visit, again(bond)).members]
