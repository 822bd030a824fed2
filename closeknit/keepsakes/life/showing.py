"""A keepsake and what became of it, put into sentences."""

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import NamedTuple
from uuid import UUID

from closeknit.bonds.access import BondView, listed
from closeknit.bonds.keys import Member
from closeknit.catalogue import Keeps
from closeknit.keepsakes.keeping import Kept
from closeknit.keepsakes.life import marking
from closeknit.keepsakes.life.forms import SaidForm
from closeknit.keepsakes.life.marks import Mark, State, may
from closeknit.people import clock
from closeknit.people.http import Visit

NAMES: Mapping[Keeps, str] = {
    Keeps.SIGNAL: "Your word for “too much”",
    Keeps.GROUND_RULES: "Ground rules",
    Keeps.AGREEMENT: "Agreement",
    Keeps.DECISION: "Decision",
    Keeps.PROMISE: "Promise",
    Keeps.BOUNDARY: "Boundary",
    Keeps.GOAL: "What you are heading for",
    Keeps.VALUE: "What you stand behind",
    Keeps.MOMENT: "Moment",
    Keeps.APPRECIATION: "Thanks",
}

STATES: Mapping[State, str] = {
    State.KEPT: "Kept",
    State.RELEASED: "Let go",
    State.LIFTED: "Lifted",
    State.REACHED: "Reached",
    State.STEPPED_BACK: "No longer agreed on",
    State.WITHDRAWN: "Withdrawn",
}
"""How one that does not stand any more is called in a list."""

LINES: Mapping[Mark, str] = {
    Mark.KEPT: "Kept.",
    Mark.RENEGOTIATED: "Put differently:",
    Mark.REPAIRED: "It went otherwise. To make it good:",
    Mark.RELEASED: "Let go.",
    Mark.REDRAWN: "Drawn anew:",
    Mark.LIFTED: "Lifted.",
    Mark.READ: "Has read it.",
    Mark.LOOKED: "Looked at it again: it stands.",
    Mark.STEP: "A step:",
    Mark.REACHED: "Reached.",
    Mark.STEPPED_BACK: "Stepped back from it. It binds nobody any more.",
}


class Asked(NamedTuple):
    """How a mark is offered: what it is called, what it means, and what the button says. A `plain` one
    is a button alone; the others open first."""

    title: str
    hint: str
    button: str
    plain: bool = False


ASKED: Mapping[Mark, Asked] = {
    Mark.KEPT: Asked("It is kept", "", "It is kept", plain=True),
    Mark.RENEGOTIATED: Asked(
        "Put it differently",
        "What you said stays readable beneath. Say it before its day rather than after.",
        "Say it like this",
    ),
    Mark.REPAIRED: Asked(
        "It went otherwise",
        "Nobody counts how often. What helps is to say what you do about it, and to do that.",
        "Keep this",
    ),
    Mark.RELEASED: Asked(
        "Let it go", "Then it binds you no more, and that shows. It needs no reason.", "Let it go"
    ),
    Mark.REDRAWN: Asked(
        "Draw it anew", "You alone can. How it ran before stays readable beneath.", "Draw it so"
    ),
    Mark.LIFTED: Asked(
        "Lift it", "You can always draw another one. It needs no reason.", "Lift it"
    ),
    Mark.READ: Asked(
        "I have read it",
        "That is all there is to say to it. Reading is not agreeing, and nothing is asked of you.",
        "I have read it",
        plain=True,
    ),
    Mark.LOOKED: Asked(
        "Look at it again",
        "Talk about it first: is it still right for each of you? If it is, say so.",
        "It stands as it is",
    ),
    Mark.STEP: Asked("A step was taken", "Large or small. Nobody adds them up.", "Keep it"),
    Mark.REACHED: Asked("You have reached it", "Then it rests here, as something done.", "Reached"),
    Mark.STEPPED_BACK: Asked(
        "Step back from it",
        "It then binds nobody any more, and shows that you stepped back. It needs no reason.",
        "Step back",
    ),
}


@dataclass(frozen=True, slots=True)
class Row:
    """One line of how it came to stand as it does. `back` is the mark that its reader can still take
    back."""

    day: date
    at: datetime
    name: str
    colour: int
    line: str
    text: str = ""
    day_named: date | None = None
    back: UUID | None = None


@dataclass(slots=True)
class Act:
    """Something that can be said of it now, with its form; `open` where it was sent and did not fit."""

    mark: Mark
    asked: Asked
    form: SaidForm = field(repr=False)
    open: bool = False


def history(visit: Visit, view: BondView, kept: Kept) -> list[Row]:
    """From its first wording on, the oldest first. Empty where nothing followed."""
    rows = sorted(_rows(visit, view, kept), key=lambda row: row.at)
    first = Row(
        kept.day,
        kept.at,
        listed(kept.accepted) or kept.author,
        kept.colour,
        "First:",
        str(kept.first.get("text", "")),
    )
    return [first, *rows] if rows else []


def _rows(visit: Visit, view: BondView, kept: Kept) -> Iterator[Row]:
    members = {member.person_id: member for member in view.everybody}
    zone = visit.person.zone
    back = marking.can_take_back(visit, kept)
    for made in kept.life.marks:
        who = members.get(made.by)
        yield Row(
            day=clock.day_of(made.at, zone),
            at=made.at,
            name=_name(who),
            colour=who.colour if who else 1,
            line=LINES[made.mark],
            text=str(made.said.get("text", "")),
            day_named=_date(made.said.get("by") or made.said.get("look")),
            back=made.id if back and back.id == made.id else None,
        )
    for each in kept.wordings.agreed:
        names = [m.name for m in view.everybody if m.person_id in each.accepted]
        yield Row(
            day=clock.day_of(each.at, zone),
            at=each.at,
            name=listed(names),
            colour=kept.colour,
            line="Put anew, and accepted:",
            text=str(each.said.get("text", "")),
            day_named=_date(each.said.get("look")),
        )


def offered(visit: Visit, kept: Kept) -> tuple[Mark, ...]:
    """What this person can say of it now."""
    return may(kept.keeps, kept.life, kept.makers, visit.person.pk)


def name_of(view: BondView, person: UUID) -> str:
    """What a member, or somebody who was one, is called."""
    return _name(next((each for each in view.everybody if each.person_id == person), None))


def _name(member: Member | None) -> str:
    return member.name if member else "Somebody"


def _date(text: object) -> date | None:
    try:
        return date.fromisoformat(str(text)) if text else None
    except ValueError:
        return None
