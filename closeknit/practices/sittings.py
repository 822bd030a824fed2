"""A sitting of a bond, put on the table for one member: rows become the engine's events.

Loading takes a constant number of queries, for one sitting or for all that run. Words that are not
for this visitor's eyes stay closed: only one's own and what the rows say is wrapped to the bond are
opened, and which of these the page shows, the engine decides.
"""

from collections import defaultdict
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import datetime, timedelta
from uuid import UUID
from zoneinfo import ZoneInfo

from closeknit import engine, vault
from closeknit.bonds import agreeing, ring, words
from closeknit.bonds.access import BondView
from closeknit.bonds.agreeing import Draft
from closeknit.bonds.models import Bond, Words
from closeknit.catalogue import Practice, Readers, StepText, UnknownPractice, Way
from closeknit.people import clock
from closeknit.people.http import Visit
from closeknit.practices import choices, library, logs, payloads, vouching
from closeknit.practices.choices import Overlap
from closeknit.practices.logs import Log
from closeknit.practices.models import Seal, Sitting
from closeknit.practices.moments import Moments, moments, turn_of
from closeknit.practices.runs import Fields, Run
from closeknit.practices.steps.kind import Said
from closeknit.practices.utterances import Talk, Utterance, talk_of, tender, utterance


@dataclass(slots=True)
class JointRun(Run):
    """`words` are all rows of this sitting but its own payload; `uttered` those that this visitor
    can open, their own sealed ones among them.

    `talk` is what followed an answer, `drafts` what all may accept, `accepting` who does, by the row
    of a draft; `tender` are the rows of words that are not for arguments; `overlaps` are the choices of
    which only what all chose ever shows, by step.

    `changed`: rows are not what their authors wrote, or not what this visitor's log remembers;
    `broken` the steps in which that is so, `rebegun` that it is so of the beginning."""

    row: Sitting
    view: BondView
    seals: list[Seal]
    words: list[Words]
    uttered: list[Utterance] = field(default_factory=list)
    changed: bool = False
    broken: set[str] = field(default_factory=set)
    rebegun: bool = False
    talk: list[Talk] = field(default_factory=list)
    drafts: list[Draft] = field(default_factory=list)
    accepting: dict[UUID, set[UUID]] = field(default_factory=dict)
    tender: set[UUID] = field(default_factory=set)
    overlaps: dict[str, Overlap] = field(default_factory=dict)

    @property
    def bond(self) -> Bond:
        return self.view.bond

    @property
    def participants(self) -> frozenset[UUID]:
        return frozenset(UUID(hex=person) for person in self.fields["participants"])

    @property
    def starter(self) -> UUID:
        return self.row.meta.author_id

    @property
    def title(self) -> str:
        """Some practices have another name for those who are offered them."""
        return called(self.practice, mine=self.starter == self.me)

    @property
    def tells_why(self) -> bool:
        return self.starter == self.me or not self.practice.called_to_others

    def readers(self, step: StepText) -> str:
        """Who will read what is written there, in a line beside the form."""
        if step.readers is Readers.OVERLAP:
            return "Only what all of you choose is ever shown, to anybody."
        if step.readers is not Readers.BOND:
            return Run.readers(self, step)
        if step.sealed:
            return f"It opens when you have {'both' if self.members == 2 else 'all'} sealed."  # noqa: PLR2004
        return f"{self.view.name} can read it at once."

    def reaches(self, step: StepText) -> str:
        """Who can read what was told there, in a line beneath it."""
        told = step.readers is Readers.BOND and not step.sealed
        return f"{self.view.name} can read this." if told else ""

    def seal_of(self, step: str, author: UUID) -> Seal | None:
        return next((s for s in self.seals_of(step) if s.author_id == author), None)

    def seals_of(self, step: str) -> list[Seal]:
        return [seal for seal in self.seals if self.key(seal.step) == step]

    def draft(self, step: str) -> Draft | None:
        """The revision that stands."""
        here = [draft for draft in self.drafts if draft.step == step]
        return max(here, key=lambda draft: draft.number, default=None)

    def said_by_me(self, step: str) -> Said | None:
        """One's own sealed words, to show beside the seal and to give back."""
        mine = (u for u in self.uttered if u.sealed and (u.step, u.author) == (step, self.me))
        return next((u.said for u in mine), None)


def called(practice: Practice, *, mine: bool) -> str:
    """What a practice is called for whoever began it (`mine`), and for the others."""
    return practice.title if mine else practice.called_to_others or practice.title


A_MOMENT = timedelta(microseconds=1)


class NotWhole(Exception):
    """The rows of a sitting do not fit what was signed: somebody changed them outside."""


def load(visit: Visit, view: BondView, row: Sitting) -> JointRun:
    """One sitting. Raises NotWhole where its beginning cannot be read."""
    runs = load_many(visit, view, [row])
    if not runs:
        raise NotWhole
    return runs[0]


def load_many(visit: Visit, view: BondView, rows: Sequence[Sitting]) -> list[JointRun]:
    """Several sittings of one bond, in as many queries as one; those whose beginning cannot be
    read are left out."""
    if not rows:
        return []
    refs = [row.ref for row in rows]
    said = list(Words.objects.filter(subject__in=refs).order_by("pk"))
    seals = _by_sitting(Seal.objects.filter(sitting__in=rows).select_related("words"))
    own = logs.read_many(visit, refs)
    payloads_of = zip(said, words.read_many(visit, view.bond, said), strict=True)
    opened = {row.pk: payload for row, payload in payloads_of}
    by_subject = _by_subject(said)
    runs = []
    for row in rows:
        meta = opened.get(row.meta_id)
        if meta is not None and meta.kind == payloads.SITTING and playable(meta.fields):
            run = _run(visit, view, row, meta.fields, own[row.ref], seals[row.pk])
            run.words = [each for each in by_subject[row.ref] if each.pk != row.meta_id]
            _vouch(run)
            runs.append(run)
    choices.look(visit, view, runs)
    for run in runs:
        _hear(run, opened)
    return runs


def playable(fields: Fields) -> bool:
    """Whether this program knows the practice that was pinned, and all that goes with it. A newer
    program may have written it, or somebody by hand."""
    try:
        practice = library.pinned(fields)
        library.script(practice, Way(fields["way"]), fields["form"], joint=True)
        ZoneInfo(fields["zone"])
        datetime.fromisoformat(fields["at"])
        for step, prompts in fields["prompts"].items():
            pool = practice.step(step).pool or ""
            [library.prompt_of(fields, pool, key) for key in prompts]
        return bool([UUID(hex=person) for person in fields["participants"]])
    except (KeyError, ValueError, TypeError, AttributeError, UnknownPractice):
        return False


def _run(
    visit: Visit, view: BondView, row: Sitting, fields: Fields, log: Log, seals: list[Seal]
) -> JointRun:
    return JointRun(
        visit=visit,
        ref=row.ref,
        fields=fields,
        kind=view.kind,
        members=len(fields["participants"]),
        log=log,
        events=frozenset(),
        now=clock.now(),
        joint=True,
        row=row,
        view=view,
        seals=seals,
        words=[],
    )


def _vouch(run: JointRun) -> None:
    """Hold the rows against one's own log. A seal in one's own name that is not the last one made
    does not count: what was taken back stays taken back."""
    mine = [seal for seal in run.seals if seal.author_id == run.me]
    vouched = {s for s in mine if vouching.is_mine(run.log, run.key(s.step), s)}
    run.seals = [seal for seal in run.seals if seal.author_id != run.me or seal in vouched]
    run.broken = run.log.seals.keys() - {run.key(seal.step) for seal in vouched}
    for step in run.log.opened:
        if not vouching.as_opened(run.log, step, run.seals_of(step)):
            run.broken.add(step)
    run.rebegun = not vouching.as_begun(run.log, run.row.meta)
    run.changed = bool(run.broken) or run.rebegun or len(vouched) < len(mine)


def _hear(run: JointRun, opened: Mapping[UUID, vault.Payload]) -> None:
    """Put what was said into its place, and make the engine's events of all rows."""
    sealed = {seal.words_id for seal in run.seals}
    closed = {step.key for step in run.steps if step.sealed}
    for row in run.words:
        payload = opened[row.pk]
        heard = utterance(row, payload, sealed=row.pk in sealed)
        if heard and heard.gone:
            _gone(run, heard, closed)
        elif payload is words.CHANGED or (heard is None and payload.kind == payloads.SAID):
            run.changed = True
        elif heard and heard.step in closed and not heard.sealed and not heard.released:
            _without_seal(run, heard)
        elif heard:
            run.uttered.append(heard)
        elif talk := talk_of(row, payload):
            run.talk.append(talk)
    here = [(row, opened[row.pk]) for row in run.words]
    run.drafts = agreeing.drafts(here)
    run.accepting = agreeing.accepting(here, run.drafts)
    run.tender = tender(here, run.uttered)
    run.events = frozenset(events(run))


def _gone(run: JointRun, heard: Utterance, closed: set[str]) -> None:
    """Words that their writer has taken away since. In a sealed step their seal stays, empty."""
    seal = run.seal_of(heard.step, heard.author)
    if heard.step not in closed:
        run.uttered.append(heard)
    elif seal is not None and seal.words_id is None:
        run.uttered.append(replace(heard, sealed=True))


def _without_seal(run: JointRun, heard: Utterance) -> None:
    """Words in a sealed step whose seal is gone. Nobody answers in such a step without sealing, so
    others' are not shown; one's own come back into the form."""
    run.changed = True
    if heard.author == run.me:
        run.log.drafts.setdefault(heard.step, heard.said)


def events(run: JointRun) -> Iterable[engine.Event]:
    """All events of the run: the shared ones out of its rows, the visitor's own out of the log."""
    when = moments_of(run)
    yield engine.Started(run.starter, when.moved, run.participants)
    if run.log.withdrawn:
        # Before the end that the row tells, so that it did not run out in silence.
        yield engine.PutAway(when.ends - A_MOMENT)
    yield from _departures(run, when)
    yield from _seals(run, when)
    for heard in run.uttered:
        if not heard.sealed:
            yield _spoken(run, heard, when.moved)
    yield from _agreed(run, when.moved)
    yield from _followed(run, when.moved)
    yield from choices.events(run, when.moved)
    yield from run.log.own_events(run.me)


def _agreed(run: JointRun, at: datetime) -> Iterable[engine.Event]:
    for draft in run.drafts:
        yield engine.Drafted(draft.author, draft.step, draft.number, at)
        for who in run.accepting[draft.words.pk] - {draft.author}:
            yield engine.Accepted(who, draft.step, draft.number, at)


def _followed(run: JointRun, at: datetime) -> Iterable[engine.Event]:
    """What followed answers; and who asked for a hand, so that advice is open to them at once."""
    for talk in run.talk:
        match talk.act:
            case engine.Act.CORRECT:
                yield engine.Corrected(talk.author, talk.step, talk.to, talk.turn, at)
            case engine.Act.SAY_AGAIN:
                yield engine.SaidAgain(talk.author, talk.step, talk.to, talk.turn, at)
            case engine.Act.HEAR:
                yield engine.Heard(talk.author, talk.step, talk.to, at)
            case engine.Act.ADD:
                yield engine.Added(talk.author, talk.step, talk.to, at)
    for step in run.steps:
        for heard in run.uttered:
            if step.hand and heard.step == step.hand[0] and _asks(heard, step.hand[1]):
                yield engine.Welcomed(heard.author, step.key, at)


def _asks(heard: Utterance, option: str) -> bool:
    chosen = heard.said.get("chosen")
    return isinstance(chosen, list) and option in chosen


def moments_of(run: JointRun) -> Moments:
    return moments(
        run.row.away_on,
        run.row.closes_on,
        run.script.expires_after,
        run.script.closes_after,
        zone_of(run),
    )


def zone_of(run: JointRun) -> str:
    return str(run.fields["zone"])


def _departures(run: JointRun, when: Moments) -> Iterable[engine.Left]:
    for membership in ring.of(run.visit, run.bond).memberships:
        if ring.has_left(membership) and membership.person_id in run.participants:
            day = turn_of(membership.departure.day, zone_of(run))
            yield engine.Left(membership.person_id, day if day >= when.ends else when.moved)


def _seals(run: JointRun, when: Moments) -> Iterable[engine.Event]:
    steps = {step.key for step in run.steps}
    for seal in run.seals:
        step = run.key(seal.step)
        if step not in steps:
            continue
        yield engine.Sealed(seal.author_id, step, when.sealed, agreed=agreed(run, seal))
        if seal.wrapped if seal.author_id != run.me else step in run.log.opened:
            yield engine.Opened(seal.author_id, step, when.moved)
        if seal.closing:
            yield engine.Closed(seal.author_id, step, when.moved)


def agreed(run: JointRun, seal: Seal) -> bool:
    """Whether its author agreed that it may open among those who sealed. Only a bond of three or
    more asks for that, so only there the signature is worth checking here."""
    if run.members < 3:  # noqa: PLR2004  Two people cannot open without each other.
        return False
    public = ring.of(run.visit, run.bond).public_of(seal.author_id)
    try:
        return public is not None and vault.read_entry(public, seal.entry).agreed
    except vault.Tampered:
        return False


def _spoken(run: JointRun, heard: Utterance, at: datetime) -> engine.SharedEvent:
    if heard.released:
        return engine.Released(heard.author, heard.step, at)
    if heard.to is not None:
        return engine.Responded(heard.author, heard.step, heard.to, at)
    return engine.Told(heard.author, heard.step, at)


def _by_subject(rows: Iterable[Words]) -> "defaultdict[UUID | None, list[Words]]":
    found: defaultdict[UUID | None, list[Words]] = defaultdict(list)
    for row in rows:
        found[row.subject].append(row)
    return found


def _by_sitting(rows: Iterable[Seal]) -> "defaultdict[int, list[Seal]]":
    found: defaultdict[int, list[Seal]] = defaultdict(list)
    for row in rows:
        found[row.sitting_id].append(row)
    return found
