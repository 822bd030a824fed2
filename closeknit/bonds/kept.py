"""What a member keeps of a bond under their own vault key.

Its keys, each with the list of members that came signed with it, and a mark of how far they have
come.
"""

from collections.abc import Mapping
from uuid import UUID

from closeknit import vault
from closeknit.bonds.models import KeyHandover, Membership
from closeknit.people.http import Visit

KEY_LABEL = "bond key"
MARK_LABEL = "bond mark"
_KEY, _ID, _PRINT = 32, 16, 32


def keep(visit: Visit, handover: vault.Handover) -> bytes:
    """The blob for `KeyHandover.kept`."""
    key = handover.bond_key
    return vault.keep(
        visit.shared_keys(),
        KEY_LABEL,
        visit.person.key,
        subject(key.bond, key.epoch),
        key.key + _listed(handover.members),
    )


def recall(visit: Visit, bond_id: UUID, row: KeyHandover) -> vault.Handover:
    """The key and the signed list in `row.kept`. Tampered if the blob is of another place."""
    number = row.epoch.number
    data = vault.recall(
        visit.shared_keys(),
        KEY_LABEL,
        visit.person.key,
        subject(bond_id.bytes, number),
        row.kept,
    )
    key = vault.BondKey(bond_id.bytes, number, data[:_KEY])
    return vault.Handover(key, _members(data[_KEY:]))


def mark(visit: Visit, bond_id: UUID, epoch: int) -> bytes:
    """The blob for `Membership.mark`: this member has held the key of `epoch`."""
    return vault.keep(
        visit.shared_keys(), MARK_LABEL, visit.person.key, bond_id.bytes, epoch.to_bytes(8, "big")
    )


def marked(visit: Visit, membership: Membership) -> int:
    """The epoch in the mark, 0 without one. A mark that does not open is from no epoch at all."""
    if not membership.mark:
        return 0
    try:
        data = vault.recall(
            visit.shared_keys(),
            MARK_LABEL,
            visit.person.key,
            membership.bond_id.bytes,
            membership.mark,
        )
    except vault.Tampered:
        return NEVER
    return int.from_bytes(data, "big")


NEVER = 2**63
"""Higher than any epoch: a mark that does not open stops sharing like one that is ahead."""


def subject(bond: bytes, epoch: int) -> bytes:
    return bond + epoch.to_bytes(8, "big")


def _listed(members: Mapping[bytes, bytes]) -> bytes:
    return b"".join(person + fingerprint for person, fingerprint in sorted(members.items()))


def _members(data: bytes) -> dict[bytes, bytes]:
    step = _ID + _PRINT
    rows = [data[at : at + step] for at in range(0, len(data), step)]
    return {row[:_ID]: row[_ID:] for row in rows}
