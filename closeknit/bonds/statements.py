"""Signed statements: who left, who consents.

Everybody reads what they say from plain columns; the signature is over those columns, so that
nobody says it in another's name.

The statement is an envelope that nobody needs to open: its purpose names all it says, and the
signature covers the purpose.
"""

from uuid import UUID

from closeknit import vault
from closeknit.bonds import payloads
from closeknit.bonds.models import Consent, Departure
from closeknit.bonds.pins import Pinned
from closeknit.people.http import Visit


def sign(visit: Visit, about: vault.About) -> tuple[bytes, bytes]:
    """Body and signature of a statement by this person."""
    payload = vault.dump(payloads.STATEMENT, {})
    envelope = vault.seal_words(visit.shared_keys(), about, payload)
    return envelope.body, envelope.signature


def holds(author: Pinned | None, about: vault.About, statement: Departure | Consent) -> bool:
    """Whether `author` made it. Without a pin of the author nobody can tell, so it does not."""
    if author is None:
        return False
    try:
        author.check_author(about, statement.body, statement.signature)
    except vault.Tampered:
        return False
    return True


def departing(departure: Departure, bond_id: UUID, person_id: UUID) -> vault.About:
    withdrew = "withdrawn" if departure.withdrew else "readable"
    return vault.About(
        purpose=f"departure {departure.day.isoformat()} {departure.epoch} {withdrew}",
        row=departure.membership_id.bytes,
        author=person_id.bytes,
        bond=bond_id.bytes,
    )


def consenting(
    acceptance_id: UUID, bond_id: UUID, member_id: UUID, newcomer: vault.PublicIdentity
) -> vault.About:
    return vault.About(
        purpose=f"consent {newcomer.fingerprint.hex()}",
        row=acceptance_id.bytes,
        author=member_id.bytes,
        bond=bond_id.bytes,
    )
