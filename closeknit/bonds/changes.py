"""Who wants to know that the members of a bond changed, said from below to whoever stands above.

Another package cannot be imported from here, so it leaves its function with us. The functions run
inside the transaction of the change, with the bond's row locked: either both happen or neither.
"""

from collections.abc import Callable
from typing import Literal

from closeknit.bonds.models import Bond

Reason = Literal["joined", "left"]
OnEpoch = Callable[[Bond, Reason], None]

_listeners: list[OnEpoch] = []


def on_epoch(listener: OnEpoch) -> OnEpoch:
    """Call `listener(bond, reason)` whenever an epoch closes. Registering twice is once."""
    if listener not in _listeners:
        _listeners.append(listener)
    return listener


def announce(bond: Bond, reason: Reason) -> None:
    for listener in _listeners:
        listener(bond, reason)
