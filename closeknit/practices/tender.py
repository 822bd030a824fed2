"""What the writer of words that lie open can do with them: ask that they stay out of every quarrel, and
take them away.

Both are words of their writer in the same sitting. What was taken away is erased; in its place stands
that it was, and when. A seal stays, empty, so that what it opened with is not called changed.
"""

from collections.abc import Iterator
from contextlib import contextmanager
from uuid import UUID

from django.http import Http404
from django.shortcuts import get_object_or_404

from closeknit import vault
from closeknit.bonds import words
from closeknit.bonds.locking import locked
from closeknit.bonds.models import Words
from closeknit.catalogue import StepText
from closeknit.engine import Standing
from closeknit.people import clock
from closeknit.people.http import Visit
from closeknit.practices import access, payloads
from closeknit.practices.showing import About
from closeknit.practices.sittings import JointRun
from closeknit.practices.utterances import Utterance


def about(run: JointRun, heard: Utterance) -> About | None:
    """None for what is not this person's own, is gone, or does not lie open to anybody yet."""
    if heard.author != run.me or heard.gone:
        return None
    if heard.sealed and run.position().step(heard.step).standing is not Standing.OPEN:
        return None
    return About(heard.words.pk, _can_withdraw(run, run.step(heard.step), heard))


def _can_withdraw(run: JointRun, step: StepText, heard: Utterance) -> bool:
    """What is kept beyond the sitting is withdrawn where it is kept; and before the last has opened
    theirs, a seal without words would keep them from it."""
    if step.keeps is not None:
        return False
    return not heard.sealed or all(seal.wrapped for seal in run.seals_of(step.key))


def mark(visit: Visit, ref: UUID, row: UUID) -> None:
    """Not for arguments. Twice is once. Raises Http404, keys.NotNow."""
    with _own(visit, ref, row) as run:
        heard = _mine(run, row)
        if heard.words.pk not in run.tender:
            fields = {"words": row.hex, "at": run.now.isoformat()}
            words.write(visit, run.bond, payloads.TENDER, fields, shared=True, subject=ref)


def unmark(visit: Visit, ref: UUID, row: UUID) -> None:
    """The mark goes. Raises Http404."""
    with _own(visit, ref, row) as run:
        _mine(run, row)
        words.erase(_marks(run, row))


def withdraw(visit: Visit, ref: UUID, row: UUID) -> None:
    """The words go, and the mark that they had. Raises Http404, keys.NotNow."""
    with _own(visit, ref, row) as run:
        heard = _mine(run, row)
        known = about(run, heard)
        if known is None or not known.can_withdraw:
            return
        fields = {
            "step": heard.step,
            "at": run.now.isoformat(),
            "day": clock.today(visit.person.zone).isoformat(),
            "to": heard.to.hex if heard.to else "",
        }
        words.write(visit, run.bond, payloads.GONE, fields, shared=True, subject=ref)
        words.erase([heard.words, *_marks(run, row)])


@contextmanager
def _own(visit: Visit, ref: UUID, row: UUID) -> Iterator[JointRun]:
    """The sitting under its bond's lock. Whose words they are not, learns nothing by asking."""
    here = get_object_or_404(access.theirs(visit.person), ref=ref)
    if not Words.objects.filter(pk=row, subject=ref, author=visit.person).exists():
        raise Http404
    with locked(here.bond_id):
        yield access.run_of(visit, ref)


def _mine(run: JointRun, row: UUID) -> Utterance:
    """One's own words that lie open; for all others there is nothing here."""
    for heard in run.uttered:
        if heard.words.pk == row and about(run, heard):
            return heard
    raise Http404


def _marks(run: JointRun, row: UUID) -> list[Words]:
    mine = [each for each in run.words if each.author_id == run.me]
    opened = words.read_many(run.visit, run.bond, mine)
    return [each for each, payload in zip(mine, opened, strict=True) if _marks_it(payload, row)]


def _marks_it(payload: vault.Payload, row: UUID) -> bool:
    return payload.kind == payloads.TENDER and payload.fields.get("words") == row.hex
