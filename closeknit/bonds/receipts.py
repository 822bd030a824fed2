"""Receipts: each signature is verified once by each reader, and remembered under their own key.

A receipt also remembers the revision, so that an older revision put back in its place is noticed.
All receipts of a page come with one query and go with one.
"""

from collections.abc import Iterable
from uuid import UUID

from closeknit import vault
from closeknit.bonds.models import Envelope, Receipt
from closeknit.bonds.ring import Ring
from closeknit.people.http import Visit


class Receipts:
    """One reader's receipts for the rows about to be read."""

    def __init__(self, visit: Visit, rows: Iterable[UUID]) -> None:
        self.visit = visit
        self.tags = {row: tag_of(visit, row) for row in set(rows)}
        found = Receipt.objects.filter(reader=visit.person, tag__in=self.tags.values())
        self.known = {row.tag: row for row in found}
        self.new: dict[bytes, Receipt] = {}

    def check(self, ring: Ring, envelope: Envelope) -> None:
        """Nothing if the author signed this revision and it is no older than one read before."""
        about = envelope.about
        tag = self.tags[UUID(bytes=about.row)]
        known, content = self.known.get(tag), vault.body_hash(envelope.body)
        keys = self.visit.shared_keys()
        if known and vault.receipt_holds(keys, about.encoded, content, known.mac):
            return
        if known and known.revision >= about.revision:
            raise vault.Tampered("This is not the revision that was read here before.")
        ring.check_author(about, envelope.body, envelope.signature)
        self.new[tag] = Receipt(
            reader=self.visit.person,
            tag=tag,
            revision=about.revision,
            mac=vault.receipt(keys, about.encoded, content),
        )

    def save(self) -> None:
        """Keep what was verified. Two pages that verify the same at once write the same."""
        if not self.new:
            return
        Receipt.objects.bulk_create(
            self.new.values(),
            update_conflicts=True,
            unique_fields=["reader", "tag"],
            update_fields=["revision", "mac"],
        )
        self.new = {}


def tag_of(visit: Visit, row: UUID) -> bytes:
    """Under which tag this reader's receipt for a row stands."""
    return vault.receipt(visit.shared_keys(), PLACE, row.bytes)


PLACE = b"place of a receipt"
