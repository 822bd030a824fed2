"""What a person wants to do, and what it changes."""

from collections.abc import Iterable
from dataclasses import dataclass

from closeknit.engine.events import Event, Person
from closeknit.engine.standing import Act

WHOLE = frozenset({Act.SET_ASIDE, Act.TAKE_UP, Act.WITHDRAW})
"""Acts that concern the whole sitting; all others name a step."""

MAIN = frozenset({Act.FINISH, Act.SEAL, Act.TELL, Act.RESPOND, Act.DRAFT, Act.ACCEPT, Act.CHOOSE})
"""Acts that do what a step asks; each step takes one of them, what is agreed on two."""

TALK = frozenset({Act.HEAR, Act.CORRECT, Act.SAY_AGAIN, Act.ADD})
"""Acts that follow an answer, where it reflects first."""

DIRECTED = TALK | {Act.RESPOND}
"""Acts that go to one person."""

NUMBERED = frozenset({Act.DRAFT, Act.ACCEPT})
"""Acts that say which revision they mean."""


@dataclass(frozen=True, slots=True)
class Deed:
    """What a person wants to do.

    Arguments:
        act: what.
        step: the step's key; None for an act that concerns the whole sitting.
        agreed: for SEAL, the words may open among those who sealed.
        to: for acts that go to one person, to whom; may be left out where only one can be meant.
        number: for ACCEPT the revision that is accepted, for DRAFT the one that was there before
            (0 for none), so that nobody answers a text that they have not seen.

    """

    act: Act
    step: str | None = None
    agreed: bool = False
    to: Person | None = None
    number: int | None = None


@dataclass(frozen=True, slots=True)
class Outcome:
    """The change: events to add, and events whose rows or records are to be removed."""

    add: tuple[Event, ...] = ()
    remove: tuple[Event, ...] = ()

    def applied(self, events: Iterable[Event]) -> frozenset[Event]:
        """The events as they are afterwards."""
        return (frozenset(events) - frozenset(self.remove)) | frozenset(self.add)
