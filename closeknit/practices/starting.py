"""Beginning a sitting with others: an offer. It says what, how long and what it asks; that nobody
took it up, and that somebody said "another time", look the same."""

import uuid
from collections.abc import Sequence
from datetime import timedelta
from uuid import UUID

from closeknit import engine, post
from closeknit.bonds import access, keys, words
from closeknit.bonds.access import BondView
from closeknit.bonds.locking import locked
from closeknit.bonds.models import Bond
from closeknit.catalogue import Practice, Prompt, Way
from closeknit.keepsakes.pause import pausing
from closeknit.people import clock
from closeknit.people.http import Visit
from closeknit.practices import beginning, desk, library, payloads, sittings
from closeknit.practices.beginning import Written
from closeknit.practices.models import Sitting
from closeknit.practices.own import rungs
from closeknit.practices.runs import Fields
from closeknit.practices.sittings import JointRun, load_many


class OfferOpen(Exception):
    """One open offer for each person in each bond; `sitting` is the one that stands."""

    def __init__(self, sitting: Sitting) -> None:
        super().__init__(str(sitting.ref))
        self.sitting = sitting


class NotHere(Exception):
    """This practice is not for this bond: its kind, or nobody else is in it yet."""


def offer(
    visit: Visit,
    bond: Bond,
    practice: Practice,
    form: str | None,
    ref: UUID | None = None,
    own: str = "",
) -> Sitting:
    """Begin `practice` with everybody who is in the bond now. The same `ref` twice is one sitting.
    `own` is the whole text of a practice that somebody wrote themselves.

    Raises OfferOpen, NotHere, pausing.Paused, beginning.PoolSpent, KeyError (unknown form), keys.NotNow.
    """
    with locked(bond) as fresh:
        view = access.view_of(visit, fresh)
        standing = Sitting.objects.filter(bond=fresh, ref=ref or uuid.uuid4()).first()
        if standing is not None:
            return standing
        _fits(view, practice)
        pausing.check(visit, view)
        if any(step.pool for step in practice.steps):
            _catch_up(visit, view)
        _one_offer(visit, view, library.script(practice, Way.OWN_TIME, form, joint=True))
        written = Written(own, _rungs(visit, view, practice))
        return _begin(visit, view, practice, form, ref or uuid.uuid4(), written)


def running(visit: Visit, view: BondView) -> list[JointRun]:
    """The sittings of a bond that have not been put away, the newest first."""
    # A day more than today: they end when the day turns where they were begun.
    today = clock.today(visit.person.zone) - timedelta(days=1)
    rows = Sitting.objects.filter(bond=view.bond).running(today).select_related("meta")
    runs = load_many(visit, view, list(rows.order_by("-number")))
    seated = [run for run in runs if run.me in run.participants]
    return [run for run in seated if run.position().expires_at is not None]


def _fits(view: BondView, practice: Practice) -> None:
    if view.kind not in practice.bonds or Way.OWN_TIME not in practice.ways:
        raise NotHere
    if len(view.members) < 2:  # noqa: PLR2004  Nobody else is there yet.
        raise NotHere


def _one_offer(visit: Visit, view: BondView, script: engine.Script) -> None:
    runs = running(visit, view)
    refusal = engine.start(
        script,
        visit.person.pk,
        frozenset(member.person_id for member in view.members),
        [run.position() for run in runs if waits(run)],
        clock.now(),
    )
    if isinstance(refusal, engine.Refusal):
        raise OfferOpen(next(run.row for run in runs if waits(run)))


def waits(run: JointRun) -> bool:
    """Whether this is an open offer of the visitor's. What they have only told asks nothing of
    anybody, so it keeps nothing else back."""
    position = run.position()
    return position.offering and position.state is not engine.State.OVER


def _catch_up(visit: Visit, view: BondView) -> None:
    """Take in the prompts that others drew here while this person did not look: what is new has to
    be new to all."""
    rows = Sitting.objects.filter(bond=view.bond).select_related("meta").order_by("-number")
    begun = words.read_many(visit, view.bond, [row.meta for row in rows[:LATELY]])
    played = [meta.fields for meta in begun if sittings.playable(meta.fields)]
    prompts = [key for fields in played for key in beginning.seen_prompts(fields)]
    _see(visit, view.bond.pk.hex, prompts)


LATELY = 60
"""Sittings to look back at. Whoever was away for longer may meet a prompt again."""


def _rungs(visit: Visit, view: BondView, practice: Practice) -> tuple[Prompt, ...]:
    if not beginning.draws_rungs(practice.steps):
        return ()
    return tuple(rung.prompt for rung in rungs.of_bond(visit, view))


def _begin(
    visit: Visit,
    view: BondView,
    practice: Practice,
    form: str | None,
    ref: UUID,
    written: Written,
) -> Sitting:
    bond, zone = view.bond, visit.person.zone
    pinned = beginning.fields_of(
        visit, practice, form, Way.OWN_TIME, view.kind, bond.pk.hex, written
    )
    fields = {
        **pinned,
        "zone": zone,
        "participants": sorted(member.person_id.hex for member in view.members),
    }
    meta = words.write(visit, bond, payloads.SITTING, fields, shared=True, subject=ref)
    sitting = Sitting.objects.create(
        ref=ref,
        bond=bond,
        epoch=keys.writable(visit, bond).epoch,
        meta=meta,
        away_on=clock.today(zone) + library.lifetime(practice),
    )
    remember(visit, bond.pk.hex, pinned)
    post.ring(bond.address)
    return sitting


def remember(visit: Visit, bond: str, fields: Fields) -> None:
    """Prompts that were drawn in this bond do not come again, for this person."""
    _see(visit, bond, beginning.seen_prompts(fields))


def _see(visit: Visit, bond: str, prompts: Sequence[str]) -> None:
    if set(prompts) - set(desk.read(visit).seen.get(bond, ())):
        with desk.changing(visit) as mine:
            mine.see(bond, prompts)
