"""What moves when somebody renews their vault keys: all that lies under their shared one."""

from typing import Any

from django.db.models import Model, QuerySet

from closeknit import vault
from closeknit.bonds import invitations, joining, kept, pins
from closeknit.bonds.models import (
    Acceptance,
    Bond,
    Card,
    Envelope,
    Introduction,
    Invitation,
    KeyHandover,
    Membership,
    Pin,
    Receipt,
    ShortCode,
    Words,
)
from closeknit.people import renewal
from closeknit.people.http import Visit

ENVELOPES: tuple[type[Envelope], ...] = (Bond, Card, Introduction, Words)


def register() -> None:
    for model in ENVELOPES:
        renewal.register(f"bonds {model.__name__}", _authored(model), _move_envelope)
    renewal.register("bonds keys", _handovers, _move_handover)
    renewal.register("bonds marks", _memberships, _move_mark)
    renewal.register("bonds pins", _pins, _move_pin)
    renewal.register("bonds invitations", _invitations, _move_invitation)
    renewal.register("bonds codes", _codes, _move_code)
    renewal.register("bonds acceptances", _acceptances, _move_acceptance)
    renewal.register("bonds receipts", _receipts, _forget_receipt)


def _authored(model: type[Envelope]) -> Any:
    def rows(visit: Visit) -> QuerySet[Any]:
        found: QuerySet[Any] = model._default_manager.filter(author=visit.person)  # noqa: SLF001
        return found.exclude(author_wrap=b"")

    return rows


def _move_envelope(visit: Visit, row: Envelope) -> None:
    wrap = vault.move_own(visit.shared_keys(), row.about, row.body, row.author_wrap)
    _put(row, author_wrap=wrap)


def _handovers(visit: Visit) -> QuerySet[KeyHandover]:
    rows = KeyHandover.objects.filter(receiver=visit.person).exclude(kept=b"")
    return rows.select_related("epoch")


def _move_handover(visit: Visit, row: KeyHandover) -> None:
    subject = kept.subject(row.epoch.bond_id.bytes, row.epoch.number)
    _put(row, kept=_rekeep(visit, kept.KEY_LABEL, subject, row.kept))


def _memberships(visit: Visit) -> QuerySet[Membership]:
    return Membership.objects.filter(person=visit.person).exclude(mark=b"")


def _move_mark(visit: Visit, row: Membership) -> None:
    _put(row, mark=_rekeep(visit, kept.MARK_LABEL, row.bond_id.bytes, row.mark))


def _pins(visit: Visit) -> QuerySet[Pin]:
    return Pin.objects.filter(owner=visit.person)


def _move_pin(visit: Visit, row: Pin) -> None:
    _put(row, blob=_rekeep(visit, pins.LABEL, row.subject_id.bytes, row.blob))


def _invitations(visit: Visit) -> QuerySet[Invitation]:
    return Invitation.objects.filter(inviter=visit.person).exclude(kept=b"")


def _move_invitation(visit: Visit, row: Invitation) -> None:
    _put(row, kept=_rekeep(visit, invitations.LINK_LABEL, row.pk.bytes, row.kept))


def _codes(visit: Visit) -> QuerySet[ShortCode]:
    return ShortCode.objects.filter(inviter=visit.person)


def _move_code(visit: Visit, row: ShortCode) -> None:
    _put(row, kept=_rekeep(visit, invitations.CODE_LABEL, row.invitation_id.bytes, row.kept))


def _acceptances(visit: Visit) -> QuerySet[Acceptance]:
    rows = Acceptance.objects.filter(newcomer=visit.person).exclude(kept=b"")
    return rows.select_related("invitation")


def _move_acceptance(visit: Visit, row: Acceptance) -> None:
    keys = visit.shared_keys()
    _put(
        row,
        kept=_rekeep(visit, joining.LABEL, row.pk.bytes, row.kept),
        author_wrap=vault.move_own(keys, row.about, row.body, row.author_wrap),
    )


def _receipts(visit: Visit) -> QuerySet[Receipt]:
    return Receipt.objects.filter(reader=visit.person)


def _forget_receipt(_visit: Visit, row: Receipt) -> None:
    """A receipt cannot be moved, only written again: the signature is verified once more."""
    row.delete()


def _rekeep(visit: Visit, label: str, subject: bytes, blob: bytes) -> bytes:
    return vault.rekeep(visit.shared_keys(), label, visit.person.key, subject, blob)


def _put(row: Model, **columns: bytes) -> None:
    """Write only these columns: another visit may have changed the others meanwhile."""
    type(row)._default_manager.filter(pk=row.pk).update(**columns)  # noqa: SLF001
