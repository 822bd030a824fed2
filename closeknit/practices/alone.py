"""Sittings by oneself. They have no row of their own: each is a record on the person's private
shelf, so nobody else can see that it is, which practice it runs, or how often."""

import uuid
from datetime import datetime
from uuid import UUID

from django.http import Http404

from closeknit import engine
from closeknit.catalogue import BondKind, Practice, UnknownPractice, Way
from closeknit.people import clock, shelf
from closeknit.people.http import Visit
from closeknit.practices import beginning, desk, library, payloads
from closeknit.practices.desk import Desk
from closeknit.practices.logs import Log
from closeknit.practices.runs import Run
from closeknit.practices.steps.kind import Said

MOST_RUNNING = 20


def begin(
    visit: Visit, practice: Practice, form: str | None, ref: UUID | None = None, own: str = ""
) -> UUID:
    """Start a practice alone and answer with its id. The same `ref` twice starts it once. `own` is
    the whole text of a practice that somebody wrote themselves."""
    ref = ref or uuid.uuid4()
    if shelf.get(visit, label(ref)) is not None:
        return ref
    written = beginning.Written(own)
    fields = beginning.fields_of(
        visit, practice, form, Way.ALONE, BondKind.JUST_ME, desk.ALONE, written
    )
    with desk.changing(visit) as mine:
        if shelf.get(visit, label(ref)) is None:
            shelf.put(visit, payloads.ALONE, {**fields, "log": Log().as_fields()}, label=label(ref))
            mine.see(desk.ALONE, beginning.seen_prompts(fields))
            mine.alone = [*mine.alone, ref.hex][-MOST_RUNNING:]
    return ref


def load(visit: Visit, ref: UUID) -> Run:
    """The visitor's own sitting. Raises Http404 for any other, and for what does not exist."""
    found = shelf.get(visit, label(ref))
    if found is None or found.kind != payloads.ALONE or not _known(found.fields):
        raise Http404
    return _run(visit, ref, found.fields)


def running(visit: Visit) -> list[Run]:
    """What this person began alone and has not finished or let rest too long, newest first."""
    refs = [UUID(hex=ref) for ref in desk.read(visit).alone]
    found = shelf.get_many(visit, [label(ref) for ref in refs])
    kept = [(ref, found[label(ref)].fields) for ref in refs if label(ref) in found]
    runs = [_run(visit, ref, fields) for ref, fields in kept if _known(fields)]
    return [run for run in reversed(runs) if run.position().state is engine.State.UNDER_WAY]


def perform(run: Run, deed: engine.Deed, said: Said | None = None) -> engine.Refusal | None:
    """Do one thing in it; None when done, the engine's refusal otherwise."""
    with desk.changing(run.visit) as mine:
        # Another tab may have gone on with it since this one was loaded.
        fresh = load(run.visit, run.ref)
        run.log, run.events = fresh.log, fresh.events
        outcome = engine.act(run.script, run.events, run.me, deed, run.now)
        if isinstance(outcome, engine.Refusal):
            return outcome
        if said is not None and deed.step:
            _keep(run, deed.step, said, mine)
        _write(run, outcome, mine)
    return None


def keep_words(run: Run, step: str, said: Said) -> None:
    """Words go to the private area, where their author finds them again."""
    fields = {
        "practice": run.practice.id,
        "title": run.practice.title,
        "asked": run.asked(run.step(step)),
        "text": said.get("text", ""),
        "at": run.now.isoformat(),
    }
    shelf.put(run.visit, payloads.WRITING, fields, label=words_label(run.ref, step))


def words_of(run: Run) -> dict[str, Said]:
    """What this person has said in private in this run, by step."""
    labels = {words_label(run.ref, step.key): step.key for step in run.steps}
    kept = shelf.get_many(run.visit, list(labels))
    return {labels[name]: found.fields for name, found in kept.items()} | run.log.said


def label(ref: UUID) -> str:
    return f"alone/{ref.hex}"


def words_label(ref: UUID, step: str) -> str:
    return f"writing/{ref.hex}/{step}"


def _known(fields: dict[str, object]) -> bool:
    """Whether this program can play the practice that was pinned."""
    try:
        library.pinned(fields)
    except UnknownPractice:
        return False
    return True


def _run(visit: Visit, ref: UUID, fields: dict[str, object]) -> Run:
    pinned = dict(fields)
    log = Log.of(pinned.pop("log"))  # type: ignore[arg-type]  # A record of this kind has one.
    me = visit.person.pk
    at = datetime.fromisoformat(str(pinned["at"]))
    events = {engine.Started(me, at, frozenset({me})), *log.own_events(me)}
    return Run(
        visit=visit,
        ref=ref,
        fields=pinned,
        kind=BondKind.JUST_ME,
        members=1,
        log=log,
        events=frozenset(events),
        now=clock.now(),
        joint=False,
    )


def _keep(run: Run, step: str, said: Said, mine: Desk) -> None:
    if "text" in said and "starts" not in said:
        keep_words(run, step, said)
    else:
        run.log.said[step] = said
    if "pace" in said:
        mine.change_pace(desk.ALONE, str(said["pace"]))


def _write(run: Run, outcome: engine.Outcome, mine: Desk) -> None:
    for event in outcome.remove:
        run.log.remove(event)  # type: ignore[arg-type]  # Alone, all events are one's own.
    for event in outcome.add:
        if isinstance(event, engine.Done | engine.Passed | engine.SetAside):
            run.log.add(event)
    run.events = outcome.applied(run.events)
    fields = {**run.fields, "log": run.log.as_fields()}
    shelf.put(run.visit, payloads.ALONE, fields, label=label(run.ref))
    if run.position().state is not engine.State.UNDER_WAY:
        _finish(run, mine)


def _finish(run: Run, mine: Desk) -> None:
    mine.alone = [ref for ref in mine.alone if ref != run.ref.hex]
    mine.did(run.practice.id, clock.today(run.visit.person.zone))
