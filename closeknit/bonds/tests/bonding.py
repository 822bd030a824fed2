"""How the cast comes together in tests: through the same doors as in real life."""

from uuid import uuid4

from closeknit.bonds import (
    access,
    confirming,
    doors,
    founding,
    invitations,
    joining,
    keys,
    settling,
)
from closeknit.bonds.doors import Door
from closeknit.bonds.models import Bond
from closeknit.catalogue.kinds import BondKind
from closeknit.people.http import Visit


def found(visit: Visit, kind: BondKind = BondKind.FRIEND, title: str = "") -> Bond:
    return founding.found(visit, uuid4(), kind, title)


def said_yes(inviter: Visit, newcomer: Visit, bond: Bond, line: str = "") -> None:
    """`newcomer` has come by the inviter's link and waits to be confirmed."""
    invited = invitations.invite(inviter, again(bond), line)
    joining.accept(newcomer, door_of(invited.secret))


def door_of(token: str | None) -> Door:
    found = doors.find(token or "")
    assert found is not None
    return found


def epoch(visit: Visit, bond: Bond) -> int:
    """The number of the epoch that this person can write in now; 0 for none."""
    key = keys.current(visit, again(bond))
    return key.epoch if key else 0


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
