"""What a member wants to be called in one bond."""

from closeknit.bonds import cards, keys, ring
from closeknit.bonds.locking import locked
from closeknit.bonds.models import Bond
from closeknit.people.http import Visit
from closeknit.post import ring as ring_at


def call_me(visit: Visit, bond: Bond, name: str) -> None:
    """Put `name` on this person's card here. Raises keys.NotNow."""
    with locked(bond) as fresh:
        key = keys.writable(visit, fresh)
        cards.write(visit, ring.of(visit, fresh).me, key, name)
        ring_at(fresh.address)
