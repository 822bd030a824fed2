"""One moment, as somebody who may read it sees it."""

from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date, datetime
from typing import Any
from uuid import UUID, uuid5

from closeknit import vault
from closeknit.bonds.keys import Member
from closeknit.bonds.models import Words
from closeknit.catalogue import Keeps
from closeknit.keepsakes.media import answering, storing
from closeknit.keepsakes.moments import payloads
from closeknit.people import clock

TOLD = "said"
"""Words of a sitting; a step of a practice can keep them as a moment."""


@dataclass(frozen=True, slots=True)
class Size:
    """One size of a picture."""

    id: UUID
    opens: vault.Medium
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Picture:
    """`line` are its writer's words for it, often none. The largest size comes first."""

    line: str
    sizes: tuple[Size, ...]
    type: str
    fields: Mapping[str, Any] = field(repr=False)

    @property
    def id(self) -> UUID:
        return self.sizes[0].id

    @property
    def small(self) -> Size:
        return self.sizes[-1]

    @property
    def middle(self) -> Size:
        """For a page; in a list of three or two that is the second."""
        return self.sizes[min(1, len(self.sizes) - 1)]


@dataclass(frozen=True, slots=True)
class Sound:
    id: UUID
    opens: vault.Medium
    type: str
    seconds: int
    fields: Mapping[str, Any] = field(repr=False)

    @property
    def length(self) -> str:
        """As a clock shows it; empty where nobody knows."""
        return f"{self.seconds // 60}:{self.seconds % 60:02}" if self.seconds else ""


@dataclass(frozen=True, slots=True)
class Moment:
    """`time` is how its writer said when it was, `day` the day if they knew it. `sitting` is where it
    was said, if a practice kept it; such a one is not changed here."""

    row: Words
    text: str
    written: date
    sort: str
    author: Member | None
    day: date | None = None
    time: str = ""
    place: str = ""
    pictures: tuple[Picture, ...] = ()
    sound: Sound | None = None
    sitting: UUID | None = None

    @property
    def id(self) -> UUID:
        return self.row.pk

    @property
    def mine(self) -> bool:
        return self.author is not None and self.author.me

    @property
    def shared(self) -> bool:
        return bool(self.row.bond_wrap)

    @property
    def when(self) -> str:
        day = self.day or self.written
        return self.time or f"{day.day} {day:%B} {day.year}"

    @property
    def media(self) -> dict[UUID, tuple[vault.Medium, str]]:
        """Everything that hangs on it: what opens it, and its media type."""
        sizes = [(size, picture.type) for picture in self.pictures for size in picture.sizes]
        found = {size.id: (size.opens, kind) for size, kind in sizes}
        if self.sound:
            found[self.sound.id] = (self.sound.opens, self.sound.type)
        return found


def book_of(bond_id: UUID) -> UUID:
    """What all moments of a bond belong to, bound into each of them."""
    return uuid5(bond_id, "moments")


def moments_of(
    everybody: Iterable[Member], opened: Sequence[tuple[Words, vault.Payload]], zone: str
) -> Iterator[Moment]:
    """The moments among opened words, for somebody who lives in `zone`; `everybody` is or was in the
    bond. Whatever this program did not write so is left out."""
    members = {member.person_id: member for member in everybody}
    for row, payload in opened:
        read = {payloads.MOMENT: _written, TOLD: _told}.get(payload.kind)
        try:
            found = read and read(row, payload.fields, members.get(row.author_id), zone)
        except (KeyError, ValueError, TypeError):
            continue
        if found:
            yield found


def _written(
    row: Words, fields: Mapping[str, Any], author: Member | None, zone: str
) -> Moment | None:
    if row.subject != book_of(row.bond_id):
        return None
    sound = fields["sound"]
    return Moment(
        row=row,
        text=str(fields["text"]),
        written=day_of(fields["at"], zone),
        sort=str(fields["sort"]),
        author=author,
        day=date.fromisoformat(fields["day"]) if fields["day"] else None,
        time=str(fields["time"]),
        place=str(fields["place"]),
        pictures=tuple(_picture(each) for each in fields["pictures"]),
        sound=_sound(sound) if sound else None,
    )


def _told(row: Words, fields: Mapping[str, Any], author: Member | None, zone: str) -> Moment | None:
    if fields.get("keeps") != Keeps.MOMENT.value:
        return None
    day = day_of(fields["at"], zone)
    text = str(fields["said"]["text"])
    return Moment(row, text, day, day.isoformat(), author, day=day, sitting=row.subject)


def _picture(fields: Mapping[str, Any]) -> Picture:
    sizes = tuple(
        Size(UUID(hex=each["id"]), storing.opener(each), int(each["width"]), int(each["height"]))
        for each in fields["sizes"]
    )
    if not sizes:
        raise ValueError("A picture has at least one size.")
    return Picture(str(fields["line"]), sizes, _type(fields["type"]), fields)


def _sound(fields: Mapping[str, Any]) -> Sound:
    opens = storing.opener(dict(fields))
    kind, seconds = _type(fields["type"]), max(0, int(fields["seconds"]))
    return Sound(UUID(hex=fields["id"]), opens, kind, seconds, fields)


def _type(text: str) -> str:
    if text not in answering.NAMES:
        raise ValueError("Nothing of this type is ever kept.")
    return text


def day_of(at: str, zone: str) -> date:
    """The day of a moment, for somebody who lives in `zone`."""
    return clock.day_of(datetime.fromisoformat(at), zone)
