"""Saying that it is too much, and coming back.

Each who says it has a row of their own: words of the bond, signed, with the time at which they come
back to it. While one of these times lies ahead, everything between the members rests. A row goes when
its writer is back, or a day after it was written: what is left of a pause is nothing.
"""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta
from uuid import UUID, uuid5
from zoneinfo import ZoneInfo

from closeknit import post
from closeknit.bonds import words
from closeknit.bonds.access import BondView
from closeknit.bonds.keys import Member
from closeknit.bonds.locking import locked
from closeknit.bonds.models import Bond, Words
from closeknit.keepsakes.pause import payloads
from closeknit.people import clock, shelf
from closeknit.people.http import Visit

LEAST, USUAL, MOST = timedelta(minutes=20), timedelta(minutes=30), timedelta(days=1)
"""A pause is no shorter than a body needs to come down, and ends within a day. Gottman and Silver 1999,
"The Seven Principles for Making Marriage Work": twenty minutes at least."""
SOON = timedelta(minutes=10)
"""What is left of it at least, for those who hear of it late."""
LABEL = "what calms me"


class Paused(Exception):
    """Everything rests here for now; nothing was done."""


@dataclass(frozen=True, slots=True)
class Said:
    """One member's "too much": since when, and when they come back to it."""

    row: Words
    who: Member
    since: datetime
    back: datetime

    @property
    def earliest(self) -> datetime:
        """Before this nobody comes back."""
        return self.since + LEAST

    @property
    def latest(self) -> datetime:
        return self.since + MOST


@dataclass(frozen=True, slots=True)
class Pause:
    """All that members of a bond have said and not taken back. `now` is when that was looked at."""

    said: tuple[Said, ...]
    now: datetime

    @property
    def stands(self) -> bool:
        """Whether everything rests: somebody's time still lies ahead."""
        return any(each.back > self.now for each in self.said)

    @property
    def since(self) -> datetime:
        return min(each.since for each in self.said)

    @property
    def back(self) -> datetime:
        """When all are back."""
        return max(each.back for each in self.said)

    @property
    def mine(self) -> Said | None:
        return next((each for each in self.said if each.who.me), None)


def of_bonds(visit: Visit, views: Sequence[BondView]) -> dict[UUID, Pause]:
    """The pauses of these bonds, by bond: those that stand, and those of which the promised return has
    come. One query where there is none."""
    now = clock.now()
    subjects = [place(view.bond.pk) for view in views]
    by_bond: dict[UUID, list[Words]] = {}
    for row in Words.objects.filter(bond__in=[v.bond for v in views], subject__in=subjects):
        by_bond.setdefault(row.bond_id, []).append(row)
    found = {}
    for view in views:
        said = tuple(_said(visit, view, by_bond.get(view.bond.pk, []), now))
        if said:
            found[view.bond.pk] = Pause(said, now)
    return found


def of_bond(visit: Visit, view: BondView) -> Pause | None:
    return of_bonds(visit, [view]).get(view.bond.pk)


def check(visit: Visit, view: BondView) -> None:
    """Nothing where nothing rests; else Paused."""
    pause = of_bond(visit, view)
    if pause is not None and pause.stands:
        raise Paused


def say(visit: Visit, view: BondView, ago: timedelta = timedelta()) -> None:
    """It is too much for this person now, or was `ago`, where there was no network to say it. Said
    twice it is said once. Raises keys.NotNow."""
    with locked(view.bond) as bond:
        pause = of_bond(visit, view)
        now = clock.now()
        if pause and pause.mine and pause.mine.back > now:
            return
        _forget_mine(visit, bond)
        since = now - min(max(ago, timedelta()), LEAST)
        _write(visit, bond, since, max(since + USUAL, now + SOON))
    post.ring(f"bond.{view.bond.pk.hex}")


def come_back_at(visit: Visit, view: BondView, after: timedelta) -> None:
    """This person comes back so long from now: no sooner than `LEAST` after they said it, within `MOST`.
    Nothing happens where they have said nothing. Raises keys.NotNow."""
    with locked(view.bond) as bond:
        pause = of_bond(visit, view)
        if pause is None or pause.mine is None:
            return
        mine = pause.mine
        _forget_mine(visit, bond)
        back = min(max(pause.now + after, mine.earliest), mine.latest)
        _write(visit, bond, mine.since, back)
    post.ring(f"bond.{view.bond.pk.hex}")


def be_back(visit: Visit, view: BondView) -> bool:
    """This person is back; False before the twenty minutes are over. Nothing of it is left."""
    with locked(view.bond) as bond:
        pause = of_bond(visit, view)
        if pause and pause.mine and pause.mine.earliest > pause.now:
            return False
        _forget_mine(visit, bond)
    post.ring(f"bond.{view.bond.pk.hex}")
    return True


def at(moment: datetime, zone: str) -> str:
    """A time as it is said in somebody's zone: "20:45", or "tomorrow at 09:10"."""
    local = moment.astimezone(ZoneInfo(zone))
    ahead = (local.date() - clock.now().astimezone(ZoneInfo(zone)).date()).days
    day = {0: "", 1: "tomorrow at ", -1: "yesterday at "}.get(ahead, f"on {local:%A} at ")
    return f"{day}{local:%H:%M}"


def back_at(moment: datetime, zone: str) -> str:
    """The same after "comes back": "at 20:45", "tomorrow at 09:10"."""
    said = at(moment, zone)
    return f"at {said}" if said[0].isdigit() else said


def calming(visit: Visit) -> str:
    """What this person wrote down for themselves, on a calmer day."""
    payload = shelf.get(visit, LABEL)
    return str(payload.fields["text"]) if payload else ""


def keep_calming(visit: Visit, text: str) -> None:
    if text:
        shelf.put(visit, payloads.CALMING, {"text": text}, label=LABEL)
    else:
        shelf.remove_labelled(visit, LABEL)


def place(bond_id: UUID) -> UUID:
    """What all of these words belong to, bound into each of them."""
    return uuid5(bond_id, "too much")


def _write(visit: Visit, bond: Bond, since: datetime, back: datetime) -> None:
    fields = {"at": since.isoformat(), "back": back.isoformat()}
    words.write(visit, bond, payloads.TOO_MUCH, fields, shared=True, subject=place(bond.pk))


def _forget_mine(visit: Visit, bond: Bond) -> None:
    words.erase(Words.objects.filter(bond=bond, author=visit.person, subject=place(bond.pk)))


def _said(visit: Visit, view: BondView, rows: Sequence[Words], now: datetime) -> Iterable[Said]:
    """Of those who are here; a time that no program of ours wrote counts for nothing."""
    if not rows:
        return
    members = {member.person_id: member for member in view.members}
    for row, payload in zip(rows, words.read_many(visit, view.bond, rows), strict=True):
        if payload.kind != payloads.TOO_MUCH or row.author_id not in members:
            continue
        try:
            since, back = (datetime.fromisoformat(payload.fields[key]) for key in ("at", "back"))
        except (KeyError, ValueError, TypeError):
            continue
        if since <= now < since + MOST and back <= since + MOST:
            yield Said(row, members[row.author_id], since, back)
