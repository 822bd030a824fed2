"""Writing a moment, changing it, letting the bond read it or taking it back, and erasing it.

A moment is there whole or not at all: its words, its pictures and its voice go into the database in
one transaction, and its author's list of contents with them.
"""

from collections.abc import Collection, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from typing import Any
from uuid import UUID

from django.db import transaction
from django.http import Http404

from closeknit.bonds import words
from closeknit.bonds.access import BondView
from closeknit.bonds.locking import locked
from closeknit.bonds.models import Words
from closeknit.keepsakes.media import storing
from closeknit.keepsakes.media.pictures import TYPE as PICTURE
from closeknit.keepsakes.media.pictures import Size
from closeknit.keepsakes.media.sounds import Sound
from closeknit.keepsakes.moments import book, contents, holding, payloads, times
from closeknit.keepsakes.moments.moment import Moment, book_of
from closeknit.people import clock, erasing
from closeknit.people.http import Visit

MOST_PICTURES = 10
MOST = 5_000
"""Moments of one author in one bond: their list of contents stays quick to open."""


class Full(Exception):
    """There are as many as there is room for."""


class Overtaken(Exception):
    """It was changed elsewhere meanwhile."""


@dataclass(frozen=True, slots=True)
class Told:
    """What is said of a moment: `day` if it is known, or `time` in the writer's own words."""

    text: str
    day: date | None
    time: str
    place: str


@dataclass(frozen=True, slots=True)
class Brought:
    """New pictures, each with its writer's words for it, and a new voice note."""

    pictures: Sequence[tuple[str, list[Size]]] = ()
    sound: Sound | None = None


@dataclass(frozen=True, slots=True)
class Kept:
    """What becomes of the `revision` that is there: `lines` are the words for each picture, `out` is
    taken out."""

    revision: int
    lines: Mapping[UUID, str] = field(default_factory=dict)
    out: Collection[UUID] = ()


def write(
    visit: Visit, view: BondView, told: Told, brought: Brought, *, shared: bool, once: UUID
) -> UUID:
    """A new moment, for the bond or for its author alone; the same `once` is the same moment. Raises
    Full, keys.NotNow."""
    sealed = _Sealed(brought)
    with locked(view.bond) as bond:
        own = Words.objects.filter(bond=bond, author=visit.person, subject=book_of(bond.pk))
        if own.filter(pk=once).exists():
            return once
        if own.count() >= MOST:
            raise Full
        fields = {
            **_said(visit, told),
            "at": clock.now().isoformat(timespec="minutes"),
            "pictures": sealed.pictures,
            "sound": sealed.sound,
        }
        subject, id_ = book_of(bond.pk), words.free_id(once)
        row = words.write(
            visit, bond, payloads.MOMENT, fields, shared=shared, subject=subject, id=id_
        )
        storing.lay_down(row, sealed.media)
        contents.renew(visit, bond)
        return row.pk


def change(
    visit: Visit, view: BondView, moment: UUID, told: Told, kept: Kept, brought: Brought
) -> None:
    """Its next revision, for whoever could read the last one. Raises keys.NotNow; Overtaken, if another
    revision is there meanwhile; Http404 for somebody else's, and one that is gone."""
    sealed = _Sealed(brought)
    with locked(view.bond) as bond:
        fresh = _own(visit, view, moment)
        if fresh.row.revision != kept.revision:
            raise Overtaken
        stays = [each for each in fresh.pictures if each.id not in kept.out]
        old = [{**each.fields, "line": kept.lines.get(each.id, each.line)} for each in stays]
        sound = fresh.sound if fresh.sound and fresh.sound.id not in kept.out else None
        before = words.read(visit, fresh.row, bond).fields
        fields = {
            **before,
            **_said(visit, told),
            "pictures": [*old, *sealed.pictures],
            "sound": sealed.sound or (dict(sound.fields) if sound else None),
        }
        words.rewrite(visit, fresh.row, payloads.MOMENT, fields)
        storing.lay_down(fresh.row, sealed.media)
        _erase_what_is_out(fresh, fields)
        contents.renew(visit, bond)


def show_to_bond(visit: Visit, view: BondView, moment: UUID) -> None:
    """Let everybody in the bond read it. Raises keys.NotNow; Http404 for somebody else's."""
    with locked(view.bond) as bond:
        found = _own(visit, view, moment)
        if not found.shared:
            words.open_to_bond(visit, found.row)
            contents.renew(visit, bond)


def keep_to_oneself(visit: Visit, view: BondView, moment: UUID) -> None:
    """From now on its author alone reads it. Http404 for somebody else's."""
    with locked(view.bond) as bond:
        found = _own(visit, view, moment)
        holding.forget(visit, bond, moment)
        words.give_back([found.row])
        contents.renew(visit, bond)


def erase(visit: Visit, view: BondView, moment: UUID) -> None:
    """The words, the pictures and the voice, for everybody. Http404 for somebody else's."""
    with locked(view.bond) as bond:
        found = _own(visit, view, moment)
        holding.forget(visit, bond, moment)
        storing.erase_of([found.row])
        words.erase(found.row)
        contents.renew(visit, bond)
        transaction.on_commit(erasing.empty_the_log)


class _Sealed:
    """What was brought, encrypted: before the lock of the bond is taken, which others wait for."""

    def __init__(self, brought: Brought) -> None:
        self.media: list[storing.Sealed] = []
        self.pictures = [self.picture(line, sizes) for line, sizes in brought.pictures]
        self.sound = self.voice(brought.sound) if brought.sound else None

    def picture(self, line: str, sizes: Sequence[Size]) -> dict[str, Any]:
        sealed = [
            {**self.seal(size.data), "width": size.width, "height": size.height} for size in sizes
        ]
        return {"line": line, "type": PICTURE, "sizes": sealed}

    def voice(self, sound: Sound) -> dict[str, Any]:
        return {**self.seal(sound.data), "type": sound.type, "seconds": sound.seconds}

    def seal(self, data: bytes) -> dict[str, Any]:
        self.media.append(storing.seal(data))
        return self.media[-1].fields


def _said(visit: Visit, told: Told) -> dict[str, Any]:
    """What was not dated is of the day on which it is written."""
    day = told.day if told.day or told.time else clock.today(visit.person.zone)
    return {
        "text": told.text,
        "day": day.isoformat() if day else "",
        "time": told.time,
        "sort": times.sort_key(day, told.time),
        "place": told.place,
    }


def _own(visit: Visit, view: BondView, moment: UUID) -> Moment:
    found = book.find(visit, view, moment)
    if not found.mine:
        raise Http404
    return found


def _erase_what_is_out(before: Moment, fields: Mapping[str, Any]) -> None:
    sizes = [size for picture in fields["pictures"] for size in picture["sizes"]]
    sound = [fields["sound"]] if fields["sound"] else []
    there = {UUID(hex=each["id"]) for each in [*sizes, *sound]}
    out = before.media.keys() - there
    if out:
        storing.erase(out)
        transaction.on_commit(erasing.empty_the_log)
