"""The one lock of a bond: whoever changes anything in it holds this first.

Order of locks, everywhere: the bond, then what belongs to it. A sitting that was locked before its
bond could wait for a departure that waits for the sitting.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from contextvars import ContextVar
from uuid import UUID

from django.db import transaction

from closeknit.bonds.models import Bond

_held: ContextVar[dict[UUID, Bond] | None] = ContextVar("bonds_held", default=None)


@contextmanager
def locked(bond: Bond | UUID) -> Iterator[Bond]:
    """A short transaction that holds the bond's row; gives the row as it is now.

    Within a lock of the same bond it gives the same instance again: what hangs on it was loaded
    while nobody else could change it.
    """
    bond_id = bond.pk if isinstance(bond, Bond) else bond
    outer = _held.get() or {}
    with transaction.atomic():
        if bond_id in outer:
            yield outer[bond_id]
            return
        row = Bond.objects.select_for_update().get(pk=bond_id)
        mark = _held.set({**outer, bond_id: row})
        try:
            yield row
        finally:
            _held.reset(mark)
