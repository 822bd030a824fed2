"""The one lock of a bond: whoever changes anything in it holds this first.

Order of locks, everywhere: the bond, then what belongs to it. A sitting that was locked before its
bond could wait for a departure that waits for the sitting.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from django.db import transaction

from closeknit.bonds.models import Bond


@contextmanager
def locked(bond: Bond | UUID) -> Iterator[Bond]:
    """A short transaction that holds the bond's row; gives the row as it is now."""
    bond_id = bond.pk if isinstance(bond, Bond) else bond
    with transaction.atomic():
        yield Bond.objects.select_for_update().get(pk=bond_id)
