"""What a visit does for sealed words: once a step is complete, each author's own unlocked visit
wraps theirs for the others. The step shows when all have."""

from uuid import UUID

from django.db.models import Q

from closeknit import engine, post, vault
from closeknit.bonds import access, keys
from closeknit.bonds.locking import locked
from closeknit.engine import Act
from closeknit.people import visits
from closeknit.people.http import Visit
from closeknit.practices import choices, desk, logs
from closeknit.practices.acting import perform
from closeknit.practices.models import Opening, Seal, Sitting
from closeknit.practices.sittings import JointRun, load_many

MOST = 20


def on_visit(visit: Visit) -> None:
    """Open what is complete, close what has waited long enough. Needs the private keys too, because
    the log vouches for one's own seals."""
    if visit.private is None:
        return
    waits = waiting(visit)
    for view in access.bonds_of(visit) if waits else ():
        rows = [row for row in waits if row.bond_id == view.bond.pk][:MOST]
        for run in visits.bounded(load_many(visit, view, rows)):
            open_up(visit, run.row, run.position())
            go_on_choosing(run)


def waiting(visit: Visit) -> list[Sitting]:
    """The sittings in which words of this person still lie sealed, or a choice of theirs waits for
    the others', the newest first."""
    mine = Seal.objects.filter(author=visit.person, wrapped=False, words__isnull=False)
    choosing = Q(ref__in=[UUID(hex=ref) for ref in desk.read(visit).choosing])
    here = Sitting.objects.filter(Q(seals__in=mine) | choosing, bond__in=access.theirs(visit))
    found = here.distinct().select_related("meta")
    return list(found.order_by("-number"))


def go_on_choosing(run: JointRun) -> bool:
    """Do this visit's part in the choices of which only what all chose ever shows; whether anything
    was done, which the others' pages then hear."""
    done = choices.advance(run)
    if done:
        post.ring(f"sitting.{run.ref.hex}")
    if run.ref.hex in desk.read(run.visit).choosing and not choices.waits(run):
        with desk.changing(run.visit) as mine:
            mine.choosing = [ref for ref in mine.choosing if ref != run.ref.hex]
    return done


def open_up(visit: Visit, row: Sitting, position: engine.Position) -> bool:
    """Do for one sitting what only its author can; whether anything was done. A step whose seals
    do not hold stays closed: the sitting's page says so."""
    done = False
    for act, steps in ((Act.CLOSE, position.to_close), (Act.OPEN, position.to_open)):
        for step in steps:
            try:
                done = perform(visit, row, engine.Deed(act, step)) is None or done
            except (keys.NotNow, vault.Tampered):
                continue
    return done


def seen(run: JointRun, steps: list[str]) -> None:
    """This person sees these steps open for the first time. The log is read anew where nobody else
    writes it, so that what another tab does meanwhile is not lost."""
    with locked(run.row.bond_id):
        log = logs.read(run.visit, run.ref)
        for step in steps:
            log.seen.setdefault(step, run.now.isoformat())
            # Where somebody left before opening theirs, no last wrap was there to write this.
            Opening.objects.get_or_create(sitting=run.row, step=run.number(step))
        logs.write(run.visit, run.ref, log)
    run.log.seen = log.seen
