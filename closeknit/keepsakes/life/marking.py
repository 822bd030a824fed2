"""Writing of a keepsake: telling one, marking it, putting it anew, accepting that, withdrawing it.

Each happens within the bond's lock on what stands there then, so that two who press in the same
instant come one after the other, and the second learns what the first has done.
"""

from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from uuid import UUID

from closeknit.bonds import access, agreeing, words
from closeknit.bonds.access import BondView
from closeknit.bonds.locking import locked
from closeknit.bonds.models import Words
from closeknit.catalogue import Keeps
from closeknit.catalogue.kinds import TOLD
from closeknit.keepsakes import keeping
from closeknit.keepsakes.keeping import WITHDRAWN, Kept
from closeknit.keepsakes.life import days, payloads
from closeknit.keepsakes.life.marks import ENDS, Made, Mark, may
from closeknit.keepsakes.life.wordings import STEP, Wording
from closeknit.keepsakes.pause import pausing
from closeknit.people import clock
from closeknit.people.http import Visit

Said = Mapping[str, object]


class Overtaken(Exception):
    """Somebody, perhaps in another tab, has changed how it stands; nothing was written."""


def tell(visit: Visit, view: BondView, keeps: Keeps, said: Said, once: UUID) -> UUID:
    """A new keepsake that one tells alone; its id. The same `once` is the same keepsake. Raises
    keys.NotNow, pausing.Paused."""
    with locked(view.bond) as bond:
        own = Words.objects.filter(bond=bond, author=visit.person)
        mine = own.filter(pk=once, subject=once).first()
        if mine is None:
            pausing.check(visit, access.view_of(visit, bond))
            fields = {"keeps": keeps.value, "at": _now(), "said": dict(said)}
            free = words.free_id(once)
            mine = words.write(
                visit, bond, payloads.KEEPSAKE, fields, shared=True, subject=free, id=free
            )
        days.note(visit, mine, said)
        keeping.keep(mine)
        return mine.pk


def mark(visit: Visit, view: BondView, keepsake: UUID, what: Mark, said: Said, once: UUID) -> None:
    """Mark a keepsake; the same `once` is the same mark. Raises Overtaken where it does not stand so
    any more that this can be said of it, Http404, keys.NotNow, pausing.Paused."""
    with _found(visit, view, keepsake) as (here, kept):
        if Words.objects.filter(pk=once, author=visit.person).exists():
            return
        if what not in may(kept.keeps, kept.life, kept.makers, visit.person.pk):
            raise Overtaken
        pausing.check(visit, here)
        fields = {"mark": what.value, "at": _now(), "said": dict(said)}
        free, subject = words.free_id(once), kept.row.pk
        words.write(visit, here.bond, payloads.MARK, fields, shared=True, subject=subject, id=free)
        if what in ENDS:
            days.forget(visit, kept.row)
        else:
            days.note(visit, kept.row, said)


def take_back(visit: Visit, view: BondView, keepsake: UUID, mark_id: UUID) -> None:
    """Take back one's own last mark of today. Raises Overtaken, Http404."""
    with _found(visit, view, keepsake) as (_, kept):
        last = can_take_back(visit, kept)
        if last is None or last.id != mark_id:
            raise Overtaken
        words.erase(Words.objects.filter(pk=last.id))
        days.note(visit, kept.row, kept.said)


def can_take_back(visit: Visit, kept: Kept) -> Made | None:
    """The mark that this person can take back: the last that there is, if it is theirs and of today."""
    last = kept.life.marks[-1] if kept.life.marks else None
    if last is None or last.by != visit.person.pk:
        return None
    zone = visit.person.zone
    return last if clock.day_of(last.at, zone) == clock.today(zone) else None


def suggest(visit: Visit, view: BondView, keepsake: UUID, said: Said, seen: int) -> None:
    """Put what was agreed on anew; its writer accepts it by that. `seen` is the number of the last
    wording that they had before them. Raises Overtaken, Http404, keys.NotNow, pausing.Paused."""
    with _found(visit, view, keepsake) as (here, kept):
        if not can_reword(visit, kept) or kept.wordings.latest != seen:
            raise Overtaken
        pausing.check(visit, here)
        fields = {
            "step": STEP,
            "number": seen + 1,
            "at": _now(),
            "said": dict(said),
            "keeps": kept.keeps.value,
            "among": sorted(m.person_id.hex for m in here.members if m.person_id in kept.makers),
        }
        agreeing.write_draft(visit, here.bond, kept.row.pk, fields)
        days.note(visit, kept.row, said)


def accept(visit: Visit, view: BondView, keepsake: UUID, number: int) -> None:
    """Say yes to the wording with this number. Twice is once. Raises Overtaken, Http404,
    keys.NotNow, pausing.Paused."""
    with _found(visit, view, keepsake) as (here, kept):
        suggested = kept.wordings.suggested
        if suggested is None or suggested.number != number:
            if any(
                each.number == number and visit.person.pk in each.accepted
                for each in kept.wordings.agreed
            ):
                return
            raise Overtaken
        if visit.person.pk in suggested.accepted:
            return
        if not can_reword(visit, kept):
            raise Overtaken
        pausing.check(visit, here)
        agreeing.write_acceptance(visit, suggested.draft)
        days.note(visit, kept.row, suggested.said)


def take_suggestion_back(visit: Visit, view: BondView, keepsake: UUID) -> None:
    """One's own wording that nobody else has accepted goes. Raises Overtaken, Http404."""
    with _found(visit, view, keepsake) as (_, kept):
        mine = can_take_suggestion_back(visit, kept)
        if mine is None:
            raise Overtaken
        words.erase(mine.draft.words)


def can_take_suggestion_back(visit: Visit, kept: Kept) -> Wording | None:
    suggested = kept.wordings.suggested
    me = visit.person.pk
    return suggested if suggested and suggested.accepted == {me} == {suggested.author} else None


def can_reword(visit: Visit, kept: Kept) -> bool:
    """Whether this person can put it anew: they agreed on it, and it stands."""
    agreed = kept.keeps not in TOLD
    return agreed and bool(may(kept.keeps, kept.life, kept.makers, visit.person.pk))


def can_withdraw(kept: Kept) -> bool:
    """Whoever told it can; a moment has a page of its own for that."""
    told = kept.keeps in TOLD and kept.keeps is not Keeps.MOMENT
    return told and kept.mine and kept.withdrawn is None


def withdraw(visit: Visit, view: BondView, keepsake: UUID) -> None:
    """Take one's words away: what is left is that something stood there and when it went. What one
    has said of it since goes with it. Raises Http404, keys.NotNow."""
    with _found(visit, view, keepsake) as (_, kept):
        if not can_withdraw(kept):
            return
        payload = words.read(visit, kept.row)
        today = clock.today(visit.person.zone)
        said = {"text": keeping.gone_line(today), WITHDRAWN: today.isoformat()}
        words.rewrite(visit, kept.row, payload.kind, {**payload.fields, "said": said})
        words.erase(
            Words.objects.filter(subject=kept.row.pk, author=visit.person).exclude(pk=kept.row.pk)
        )
        days.forget(visit, kept.row)


@contextmanager
def _found(visit: Visit, view: BondView, keepsake: UUID) -> Iterator[tuple[BondView, Kept]]:
    with locked(view.bond) as bond:
        here = access.view_of(visit, bond)
        yield here, keeping.find(visit, here, keepsake)


def _now() -> str:
    return clock.now().isoformat(timespec="milliseconds")
