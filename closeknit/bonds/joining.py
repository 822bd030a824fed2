"""Saying yes to an invitation, as the newcomer does it and sees it until they are confirmed."""

from dataclasses import dataclass
from uuid import UUID, uuid4

from django.db import IntegrityError
from django.db.models import Q, QuerySet
from django.http import Http404

from closeknit import vault
from closeknit.bonds import invitations, payloads, pins
from closeknit.bonds.doors import Door
from closeknit.bonds.locking import locked
from closeknit.bonds.models import Acceptance, Invitation, Membership
from closeknit.bonds.pins import How
from closeknit.people.http import Visit
from closeknit.people.names import display_name
from closeknit.post import ring

LABEL = "who invited"


class Refused(Exception):
    """Why this person cannot come in by this door: a sentence in our voice."""


@dataclass(frozen=True, slots=True)
class Pending:
    """A yes that waits to be confirmed. `compare` says whether six words are still to be
    compared; `over` that the invitation ended.
    """

    id: UUID
    inviter: str
    inviter_id: UUID
    bond_id: UUID
    compare: bool
    over: bool


def accept(visit: Visit, door: Door) -> Acceptance:
    """Say yes. Raises Refused with the reason; the database decides between two at once."""
    _check(visit, door)
    acceptance = _new(visit, door)
    try:
        with locked(door.invitation.bond_id):
            if door.secret:
                _pin_inviter(visit, door)
            acceptance.save(force_insert=True)
    except IntegrityError:
        raise Refused(GONE) from None
    ring(f"person.{door.invitation.inviter_id.hex}")
    return acceptance


GONE = "Somebody has come in by this invitation already. It was for one person."


def pending(visit: Visit) -> list[Pending]:
    """The invitations that this person said yes to, and that are not confirmed."""
    rows = list(_unconfirmed(visit))
    pinned = pins.of(visit, [row.invitation.inviter_id for row in rows])
    return [_pending(visit, row, pinned) for row in rows]


def acceptance_of(visit: Visit, acceptance_id: UUID) -> Acceptance:
    """One's own yes, still waiting; else Http404."""
    try:
        return _unconfirmed(visit).get(pk=acceptance_id, invitation__ending__isnull=True)
    except Acceptance.DoesNotExist:
        raise Http404 from None


def said_yes_by(visit: Visit, token: str) -> Acceptance | None:
    """One's own yes to the invitation behind `token`, while it waits."""
    digest = vault.invitation_digest(token)
    return (
        _unconfirmed(visit)
        .filter(invitation__ending__isnull=True)
        .filter(Q(invitation__digest=digest) | Q(invitation__doorways__digest=digest))
        .first()
    )


def inviter_name(visit: Visit, acceptance: Acceptance) -> str:
    try:
        return vault.recall(
            visit.shared_keys(), LABEL, visit.person.key, acceptance.pk.bytes, acceptance.kept
        ).decode()
    except vault.Tampered:
        return "Somebody"


def take_back(visit: Visit, acceptance: Acceptance) -> None:
    """Rather not, after all. The invitation is over; nobody is told."""
    with locked(acceptance.invitation.bond_id):
        rows = Invitation.objects.filter(
            pk=acceptance.invitation_id, acceptance__confirmation__isnull=True
        )
        invitations.end(visit, rows)


def _check(visit: Visit, door: Door) -> None:
    invitation = door.invitation
    if invitation.inviter_id == visit.person.pk:
        raise Refused("This is your own invitation. It is meant for somebody else.")
    membership = Membership.objects.filter(bond=invitation.bond_id, person=visit.person)
    if membership.present().exists():
        raise Refused("You are in this bond already.")
    if membership.exists():
        raise Refused("You have left this bond. If you both want to, begin a new one together.")


def _pin_inviter(visit: Visit, door: Door) -> None:
    inviter = door.invitation.inviter_id
    public = pins.claimed([inviter])[inviter]
    if not vault.vouched(door.secret, inviter.bytes, public, door.invitation.vouch):
        raise Refused(
            "The keys behind this invitation are not those of whoever made it. "
            "Please ask for a new one."
        )
    before = pins.of(visit, [inviter]).get(inviter)
    # Somebody else's link must not replace a key that was confirmed before.
    if before is not None and before.public != public:
        raise Refused(
            "The keys behind this invitation are not those that you know from this person. "
            "Ask them about it, in their own voice."
        )
    if before is None:
        pins.put(visit, inviter, public, How.VOUCHED)


def _new(visit: Visit, door: Door) -> Acceptance:
    invitation, person, keys = door.invitation, visit.person, visit.shared_keys()
    acceptance = Acceptance(id=uuid4(), invitation=invitation, newcomer=person)
    about = acceptance.about
    acceptance.body, acceptance.signature, acceptance.author_wrap = vault.seal_words(
        keys, about, vault.dump(payloads.ACCEPTANCE, {"name": display_name(visit)})
    )
    inviter = pins.claimed([invitation.inviter_id])[invitation.inviter_id]
    acceptance.reader_wrap = vault.wrap_for_reader(
        keys, inviter, about, acceptance.body, acceptance.author_wrap
    )
    if door.secret:
        acceptance.vouch = vault.vouch(door.secret, person.key, keys.public)
    name = door.greeting.name.encode()
    acceptance.kept = vault.keep(keys, LABEL, person.key, acceptance.pk.bytes, name)
    return acceptance


def _unconfirmed(visit: Visit) -> QuerySet[Acceptance]:
    return (
        Acceptance.objects.filter(newcomer=visit.person, confirmation__isnull=True)
        .select_related("invitation__inviter", "invitation__ending")
        .order_by("pk")
    )


def _pending(visit: Visit, row: Acceptance, pinned: dict[UUID, pins.Pinned]) -> Pending:
    inviter = row.invitation.inviter_id
    return Pending(
        id=row.pk,
        inviter=inviter_name(visit, row),
        inviter_id=inviter,
        bond_id=row.invitation.bond_id,
        compare=inviter not in pinned,
        over=hasattr(row.invitation, "ending"),
    )
