"""What has happened in a sitting: who, which step, what, when; never content.

*Shared* events derive from rows that all participants have. *Own* events come from one person's
encrypted log, and change nobody else's position. The events of a sitting are a set: no rule
depends on the order in which they arrive, only on the times they carry. (who, step) is unique for
each type; (who, step, to) for `Responded` and what follows it, with its turn; (step, number) for
`Drafted`, and with who for `Accepted`. Times are aware, and taken while the sitting's row is
locked; several events may carry the same one.
"""

from collections.abc import Hashable
from dataclasses import dataclass
from datetime import datetime
from typing import TypeAlias

Person: TypeAlias = Hashable
"""An opaque id. The engine compares persons and nothing else."""


@dataclass(frozen=True, slots=True)
class Started:
    """Somebody made the offer, or began alone."""

    who: Person
    at: datetime
    participants: frozenset[Person]


@dataclass(frozen=True, slots=True)
class Sealed:
    """Somebody's words lie sealed; `agreed`: they may open among those who sealed."""

    who: Person
    step: str
    at: datetime
    agreed: bool = False


@dataclass(frozen=True, slots=True)
class Opened:
    """The author's sealed words have been wrapped for the others, on the author's own visit."""

    who: Person
    step: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Told:
    """Words that the bond reads at once."""

    who: Person
    step: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Responded:
    """An answer to the words of one person."""

    who: Person
    step: str
    to: Person
    at: datetime


@dataclass(frozen=True, slots=True)
class Corrected:
    """Whoever was answered says what is still missing (`to`: whose answer; `turn` from 1)."""

    who: Person
    step: str
    to: Person
    turn: int
    at: datetime


@dataclass(frozen=True, slots=True)
class SaidAgain:
    """The answer said once more, after it was corrected (`turn`: that of the correction)."""

    who: Person
    step: str
    to: Person
    turn: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Heard:
    """Whoever was answered says "yes, that's it" (`to`: whose answer)."""

    who: Person
    step: str
    to: Person
    at: datetime


@dataclass(frozen=True, slots=True)
class Added:
    """What was kept closed until then: an idea, advice."""

    who: Person
    step: str
    to: Person
    at: datetime


@dataclass(frozen=True, slots=True)
class Welcomed:
    """Somebody asked for a hand rather than an ear: to them advice is open in this step at once."""

    who: Person
    step: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Drafted:
    """A revision of what all may agree on, numbered from 1 without gaps; (step, number) is unique.
    Whoever writes it accepts it."""

    who: Person
    step: str
    number: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Accepted:
    """Somebody accepts exactly this revision."""

    who: Person
    step: str
    number: int
    at: datetime


@dataclass(frozen=True, slots=True)
class Chosen:
    """Somebody's choice is in, of which nothing may ever show but what all have chosen."""

    who: Person
    step: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Met:
    """What all have chosen is known. It names nobody."""

    step: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Closed:
    """After the closing day: the step opens among those who sealed and agreed."""

    who: Person
    step: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Released:
    """Words that came back to their author, given to the bond after all ("open mine anyway")."""

    who: Person
    step: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Left:
    """Somebody left the bond, and with it the sitting."""

    who: Person
    at: datetime


@dataclass(frozen=True, slots=True)
class PutAway:
    """The sitting was put away before its time, because its offer was withdrawn."""

    at: datetime


@dataclass(frozen=True, slots=True)
class Moved:
    """Somebody moved the sitting and left nothing else behind: a seal taken back.

    Without it, taking a seal back would also take back the time that it had given, and words
    taken back to be written anew might find the sitting put away. So one stands at the moment of
    the removed event, and one at that of the removal. It names nobody.
    """

    at: datetime


@dataclass(frozen=True, slots=True)
class Done:
    """Own: a private step (read, reflect, pace, a choice for oneself) is done."""

    who: Person
    step: str
    at: datetime


@dataclass(frozen=True, slots=True)
class Passed:
    """Own: "not this one"."""

    who: Person
    step: str
    at: datetime


@dataclass(frozen=True, slots=True)
class SetAside:
    """Own: "another time", for the whole sitting."""

    who: Person
    at: datetime


@dataclass(frozen=True, slots=True)
class Kept:
    """Own: words that came back were kept for oneself."""

    who: Person
    step: str
    at: datetime


@dataclass(frozen=True, slots=True)
class LetGo:
    """Own: words that came back were let go."""

    who: Person
    step: str
    at: datetime


SharedEvent: TypeAlias = (
    Started
    | Sealed
    | Opened
    | Told
    | Responded
    | Corrected
    | SaidAgain
    | Heard
    | Added
    | Welcomed
    | Drafted
    | Accepted
    | Chosen
    | Met
    | Closed
    | Released
    | Left
    | PutAway
    | Moved
)
OwnEvent: TypeAlias = Done | Passed | SetAside | Kept | LetGo
"""To be kept in the person's own log, where no other account can see or count them."""

Event: TypeAlias = SharedEvent | OwnEvent
