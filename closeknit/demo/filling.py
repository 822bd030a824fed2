"""Half a year, lived through again in a few seconds: every act goes through the same functions as
the pages use, with the clock set to its moment, and the vault seals all of it for real."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field
from datetime import date, datetime, time, timedelta
from functools import partial
from uuid import UUID, uuid4
from zoneinfo import ZoneInfo

from django.db import transaction

from closeknit import engine, post, vault
from closeknit.bonds import access, confirming, doors, founding, invitations, joining, settling
from closeknit.bonds.access import BondView
from closeknit.bonds.models import Bond
from closeknit.catalogue import StepText
from closeknit.demo.history import (
    PRIVATE,
    PUT_AWAY,
    TAKEN_BACK,
    Answer,
    Circle,
    History,
    Kept,
    Marked,
    Memory,
    Part,
    Scene,
    Somebody,
    Together,
)
from closeknit.engine import Act, Deed
from closeknit.keepsakes.circle import circles
from closeknit.keepsakes.life import marking
from closeknit.keepsakes.moments import writing
from closeknit.people import arriving, clock, notes
from closeknit.people.http import Visit
from closeknit.people.models import Person, Session
from closeknit.practices import alone, desk, library, logs, openings, starting, window
from closeknit.practices.acting import perform
from closeknit.practices.models import Sitting
from closeknit.practices.sittings import JointRun, load
from closeknit.practices.steps import KINDS
from closeknit.practices.steps.kind import Said

NOON = timedelta(hours=12)
BEFORE = timedelta(minutes=5)
SOON = timedelta(minutes=7)
HOURS_LATER = timedelta(hours=6)
CHOICES = {"keep": Act.KEEP, "let go": Act.LET_GO, "open": Act.RELEASE}


class NotPlayed(Exception):
    """Something in the history that the program refuses to do. A mistake of the file."""


@dataclass(frozen=True, slots=True)
class Arrived:
    """Somebody of the demo, with what it takes to sign in as them."""

    name: str
    visit: Visit
    passphrase: str


@dataclass(order=True, slots=True)
class Moment:
    """Something that happens at a time. `number` keeps what is simultaneous in the file's order."""

    at: datetime
    number: int
    happens: Callable[[], None] = field(compare=False)


def fill(history: History, zone: str) -> list[Arrived]:
    """Live through `history` in the current database, its days counted back from today in `zone`.

    One transaction: it is all there or nothing is. The clock is the real one again afterwards.
    """
    with post.recording(), transaction.atomic():
        years = Playing(history, zone)
        years.play()
    return list(years.people.values())


class Playing:
    """The history on its way into the rows."""

    def __init__(self, history: History, zone: str) -> None:
        self.zone = zone
        self.today = clock.today(zone)
        self.people: dict[str, Arrived] = {}
        self.bonds: dict[str, Bond] = {}
        self.views: dict[tuple[UUID, UUID], BondView] = {}
        self.sittings: dict[int, Sitting] = {}
        self.moments: list[Moment] = []
        self.plan(history)

    def play(self) -> None:
        for moment in sorted(self.moments):
            with clock.use(clock.SetClock(moment.at)):
                moment.happens()

    def plan(self, history: History) -> None:
        for person in history.people:
            came = max(bond.began for bond in history.bonds if person.id in bond.members)
            self.at(came, NOON, partial(self.arrive, person))
        for bond in history.bonds:
            self.at(bond.began, NOON, partial(self.come_together, bond))
        for number, scene in enumerate(history.scenes):
            (self.plan_alone if scene.ending == PRIVATE else self.plan_joint)(number, scene)
        for each in history.reflections:
            self.at(each.day, each.after, partial(self.note, each.who, each.text))
        for kept in history.kept:
            self.plan_kept(kept)
        for memory in history.memories:
            self.at(memory.day, memory.after, partial(self.remember, memory))
        for circle in history.circles:
            self.at(circle.day, circle.after, partial(self.draw_circle, circle))

    def plan_alone(self, _number: int, scene: Scene) -> None:
        for part in scene.parts:
            self.at(scene.day, part.after, partial(self.sit_alone, scene, part))
            self.plan_note(scene, part)

    def plan_joint(self, number: int, scene: Scene) -> None:
        begins = scene.parts[0].after
        self.at(scene.day, begins - BEFORE, partial(self.offer, number, scene))
        for part in scene.parts:
            self.at(scene.day, part.after, partial(self.say, number, scene, part))
            self.plan_note(scene, part)
        ends = scene.parts[-1].after
        for turn, part in enumerate(scene.parts, 1):
            later = ends + turn * SOON
            self.at(scene.day, later, partial(self.look, number, scene, part))
        self.plan_end(number, scene, ends)

    def plan_end(self, number: int, scene: Scene, ends: timedelta) -> None:
        """What is left to do when others are not coming: reading it, or taking words home."""
        absent = set(scene.bond.members) - {part.who for part in scene.parts}
        if any(step.kind == "tell" for step in scene.steps):
            for who in absent:
                self.at(scene.day, ends + HOURS_LATER, partial(self.read, number, who))
        home = library.lifetime(scene.practice) + NOON
        if scene.ending == TAKEN_BACK:
            self.at(scene.day, ends + SOON, partial(self.take_back, number, scene.by))
            home = ends + 2 * SOON
        passed = any(None in part.answers.values() for part in scene.parts)
        if scene.ending in (PUT_AWAY, TAKEN_BACK) or passed:
            for part in scene.parts:
                self.at(scene.day, home, partial(self.take_home, number, part))

    def plan_kept(self, kept: Kept) -> None:
        once = uuid4()
        self.at(kept.day, kept.after, partial(self.keep, kept, once))
        for each in kept.marks:
            self.at(each.day, each.after, partial(self.mark, kept, each, once))

    def plan_note(self, scene: Scene, part: Part) -> None:
        if part.note:
            later = part.after + timedelta(minutes=2)
            self.at(scene.day, later, partial(self.note, part.who, part.note))

    def at(self, days_ago: int, after: timedelta, happens: Callable[[], None]) -> None:
        """On that day, so long after its midnight, by the clock on the wall."""
        day: date = self.today - timedelta(days=days_ago)
        moment = datetime.combine(day, time(), ZoneInfo(self.zone)) + after
        if moment < clock.now():
            self.moments.append(Moment(moment, len(self.moments), happens))

    def arrive(self, somebody: Somebody) -> None:
        passphrase = vault.six_words()
        person = Person(zone=self.zone)
        identity = arriving.new_person(person, somebody.id, passphrase, somebody.name)
        visit = Visit(person, Session(person=person), identity.private, identity.shared)
        self.people[somebody.id] = Arrived(somebody.name, visit, passphrase)

    def come_together(self, told: Together) -> None:
        """Found, invite, say yes, confirm: as two people would, within a minute."""
        inviter = self.visit(told.inviter)
        bond = founding.found(inviter, uuid4(), told.kind, "")
        for who in told.members:
            if who != told.inviter:
                self.join(inviter, bond, self.visit(who), told.line)
        self.bonds[told.id] = bond

    def join(self, inviter: Visit, bond: Bond, newcomer: Visit, line: str) -> None:
        invited = invitations.invite(inviter, access.bond_of(inviter, bond.pk), line)
        door = doors.find(invited.secret)
        assert door is not None
        joining.accept(newcomer, door)
        fresh = access.bond_of(inviter, bond.pk)
        (arrival,) = confirming.arrivals(inviter, fresh)
        confirming.confirm(inviter, fresh, arrival.id, arrival.fingerprint)
        for visit in (newcomer, inviter):
            settling.settle_all(visit)

    def offer(self, number: int, scene: Scene) -> None:
        visit, bond = self.visit(scene.by), self.bonds[scene.bond.id]
        with drawing(visit, bond, scene):
            try:
                row = starting.offer(visit, bond, scene.practice, scene.form)
            except starting.OfferOpen as standing:
                # As the page would have them do: take the one back that nobody has taken up.
                self.withdraw(standing.sitting, scene.by)
                row = starting.offer(visit, bond, scene.practice, scene.form)
        self.sittings[number] = row

    def say(self, number: int, scene: Scene, part: Part) -> None:
        """All that can be said before the others' words are there."""
        for step in scene.steps:
            if step.kind not in ("respond", "pace") and step.key in part.answers:
                self.answer(number, scene, part, step)

    def look(self, number: int, scene: Scene, part: Part) -> None:
        """Come by again: open one's own, see what opened, answer it."""
        row, visit = self.sittings[number], self.visit(part.who)
        run = self.run(row, visit)
        if openings.open_up(visit, row, run.position()):
            run = self.run(row, visit)
        see(run)
        starting.remember(visit, run.bond.pk.hex, run.fields)
        for step in scene.steps:
            if step.kind in ("respond", "pace") and step.key in part.answers:
                self.answer(number, scene, part, step)

    def answer(self, number: int, scene: Scene, part: Part, step: StepText) -> None:
        row, visit = self.sittings[number], self.visit(part.who)
        given = part.answers[step.key]
        if given is None:
            played(perform(visit, row, Deed(Act.PASS, step.key)))
            return
        script = library.script(scene.practice, scene.way, scene.form, joint=True)
        act = engine.main_act(script, script.by_key[step.key])
        played(perform(visit, row, Deed(act, step.key), typed(scene, step, given)))

    def read(self, number: int, who: str) -> None:
        """Words for the whole bond: taken in, and left at that."""
        visit, row = self.visit(who), self.sittings[number]
        if self.run(row, visit).position().state is engine.State.OFFERED:
            played(perform(visit, row, Deed(Act.SET_ASIDE)))

    def take_back(self, number: int, who: str) -> None:
        self.withdraw(self.sittings[number], who)

    def withdraw(self, row: Sitting, who: str) -> None:
        played(perform(self.visit(who), row, Deed(Act.WITHDRAW)))

    def take_home(self, number: int, part: Part) -> None:
        row, visit = self.sittings[number], self.visit(part.who)
        for key in self.run(row, visit).position().returned:
            played(perform(visit, row, Deed(CHOICES[part.got_back], key)))

    def sit_alone(self, scene: Scene, part: Part) -> None:
        visit = self.visit(part.who)
        run = alone.load(visit, alone.begin(visit, scene.practice, scene.form))
        for step in scene.steps:
            given = part.answers.get(step.key)
            if given is None:
                played(alone.perform(run, Deed(Act.PASS, step.key)))
                continue
            said = typed(scene, step, given) if given else None
            played(alone.perform(run, Deed(Act.FINISH, step.key), said))

    def note(self, who: str, text: str) -> None:
        notes.write(self.visit(who), text.strip())

    def keep(self, kept: Kept, once: UUID) -> None:
        said = {"text": kept.text}
        if kept.due is not None:
            said["by"] = (self.today - timedelta(days=kept.due)).isoformat()
        visit = self.visit(kept.who)
        marking.tell(visit, self.fresh_view(visit, kept.bond), kept.keeps, said, once)

    def mark(self, kept: Kept, each: Marked, keepsake: UUID) -> None:
        visit = self.visit(each.who)
        said = {"text": each.text} if each.text else {}
        view = self.fresh_view(visit, kept.bond)
        marking.mark(visit, view, keepsake, each.mark, said, uuid4())

    def remember(self, memory: Memory) -> None:
        visit = self.visit(memory.who)
        told = writing.Told(memory.text, None, memory.time, memory.place)
        view, brought = self.fresh_view(visit, memory.bond), writing.Brought()
        writing.write(visit, view, told, brought, shared=not memory.private, once=uuid4())

    def draw_circle(self, circle: Circle) -> None:
        for name, near, sort in circle.held:
            circles.add(self.visit(circle.who), name, near, sort, uuid4())

    def fresh_view(self, visit: Visit, bond: str) -> BondView:
        return access.view_of(visit, access.bond_of(visit, self.bonds[bond].pk))

    def visit(self, who: str) -> Visit:
        return self.people[who].visit

    def run(self, row: Sitting, visit: Visit) -> JointRun:
        """The sitting as it stands, on the table of one of the two."""
        fresh = Sitting.objects.select_related("meta").get(pk=row.pk)
        return load(visit, self.view(visit, row.bond_id), fresh)

    def view(self, visit: Visit, bond: UUID) -> BondView:
        """How one of them sees their bond: always the same once everybody has come."""
        key = (visit.person.pk, bond)
        if key not in self.views:
            self.views[key] = access.view_of(visit, access.bond_of(visit, bond))
        return self.views[key]


def see(run: JointRun) -> None:
    """What a page does when it shows an opening for the first time."""
    fresh = window.unseen(run, run.position())
    if fresh:
        run.log.seen |= dict.fromkeys(fresh, run.now.isoformat())
        logs.write(run.visit, run.ref, run.log)


def typed(scene: Scene, step: StepText, given: Answer) -> Said:
    """What the step's form makes of an answer: the same door as in a browser."""
    make = KINDS[step.kind].form
    if make is None:
        raise NotPlayed(f"{scene.practice.id}, {step.key}: asks for nothing")
    form = make(step, scene.bond.kind, len(scene.bond.members))(given)
    if not form.is_valid():
        raise NotPlayed(f"{scene.practice.id}, {step.key}: {form.errors.as_text()}")
    return form.said()


def played(refusal: engine.Refusal | None) -> None:
    if refusal is not None:
        raise NotPlayed(refusal.reason.value)


@contextmanager
def drawing(visit: Visit, bond: Bond, scene: Scene) -> Iterator[None]:
    """Let the draw hand out the prompt that the answers speak of: all that would come before it is
    laid aside as seen, and put back afterwards."""
    pools = {step.pool: step.count or 1 for step in scene.steps if step.pool}
    if not scene.prompt or not pools:
        yield
        return
    key, mine = bond.pk.hex, desk.read(visit)
    seen, pace = list(mine.seen.get(key, [])), mine.pace_in(key)
    drawn: list[str] = []
    for pool, count in pools.items():
        keys = [prompt.key for prompt in library.catalogue().pools[pool].prompts]
        others = [each for each in keys if each not in (scene.prompt, *seen)]
        drawn += [scene.prompt, *others[: count - 1]]
        mine.see(key, others[count - 1 :])
    mine.pace[key] = mine.offered[key] = desk.DEEPEST
    desk.write(visit, mine)
    yield
    after = desk.read(visit)
    after.seen[key], after.pace[key] = [*seen, *drawn], pace
    after.offered.pop(key, None)
    desk.write(visit, after)
