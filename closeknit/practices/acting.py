"""Doing one thing in a sitting: the engine decides, and what it answers becomes rows.

Everything happens in one transaction that holds the bond's row and then the sitting's, so two
people who seal in the same instant are one after the other, and the second completes the step.
"""

import json
from collections.abc import Callable
from datetime import date
from typing import Any, TypeAlias
from uuid import UUID

from closeknit import engine, post, vault
from closeknit.bonds import access, agreeing, ring, words
from closeknit.bonds.locking import locked
from closeknit.bonds.models import Words
from closeknit.catalogue import Keeps
from closeknit.engine import Act
from closeknit.keepsakes import keeping
from closeknit.keepsakes.life import days
from closeknit.keepsakes.moments import contents
from closeknit.people import clock
from closeknit.people.http import Visit
from closeknit.practices import alone, choices, desk, logs, payloads, sealing, vouching
from closeknit.practices.models import Opening, Seal, Sitting
from closeknit.practices.sittings import JointRun, load, zone_of
from closeknit.practices.steps.kind import Said
from closeknit.rhythm import plans

Followed: TypeAlias = engine.Corrected | engine.SaidAgain | engine.Heard | engine.Added


def perform(
    visit: Visit, row: Sitting, deed: engine.Deed, said: Said | None = None
) -> engine.Refusal | None:
    """Do `deed` in the sitting; None when it is done, else the engine's refusal. Raises
    `bonds.keys.NotNow` while nothing can be written in the bond, Tampered where the rows of the
    step are not what was signed."""
    with locked(row.bond_id) as bond:
        held = Sitting.objects.select_for_update().select_related("meta").get(pk=row.pk)
        run = load(visit, access.view_of(visit, bond), held)
        if run.rebegun and deed.act in GIVES:
            raise vault.Tampered("The sitting is not the one that this person began with.")
        outcome = engine.act(run.script, run.events, run.me, deed, run.now)
        if isinstance(outcome, engine.Refusal):
            return outcome
        Doing(run, deed, said or {}).apply(outcome)
        return None


GIVES = frozenset(
    {
        Act.SEAL, Act.TELL, Act.RESPOND, Act.OPEN, Act.CLOSE, Act.RELEASE, Act.DRAFT, Act.ACCEPT,
        Act.CHOOSE, Act.HEAR, Act.CORRECT, Act.SAY_AGAIN, Act.ADD,
    }
)  # fmt: skip
"""Acts that give words to others, now or later: not into a sitting that has become another."""


OPENING = frozenset({Act.SEAL, Act.OPEN, Act.CLOSE})
"""Acts with which a step can open."""


class Doing:
    """One act on its way into the rows."""

    def __init__(self, run: JointRun, deed: engine.Deed, said: Said) -> None:
        self.run = run
        self.deed = deed
        self.said = said
        self.visit = run.visit

    def apply(self, outcome: engine.Outcome) -> None:
        """Within the lock of the bond, which the other locks come after."""
        before = json.dumps(self.run.log.as_fields())
        running = self.run.position().expires_at is not None
        for event in outcome.remove:
            self.remove(event)
        for event in outcome.add:
            self.add(event)
        self.run.events = outcome.applied(self.run.events)
        if any(not isinstance(e, engine.OwnEvent) for e in (*outcome.add, *outcome.remove)):
            self.moved(outcome, running=running)
        if json.dumps(self.run.log.as_fields()) != before:
            self.run.log.begun = self.run.log.begun or vouching.beginning(self.run.row.meta)
            logs.write(self.visit, self.run.ref, self.run.log)

    def remove(self, event: engine.Event) -> None:
        if isinstance(event, engine.Sealed):
            self.take_back(event.step)
        elif isinstance(event, engine.Chosen):
            choices.take_back(self.run, event.step)
        elif isinstance(event, engine.OwnEvent):
            self.run.log.remove(event)

    def add(self, event: engine.Event) -> None:
        add = ADDING.get(type(event))
        if add is not None:
            add(self, event)

    def choose(self, event: engine.Chosen) -> None:
        self.remember()
        choices.put_in(self.run, event.step, self.said)

    def put_away(self, _event: engine.PutAway) -> None:
        self.run.row.away_on = today(self.run)
        self.run.row.save(update_fields=["away_on"])
        self.run.log.withdrawn = True

    def note(self, event: engine.Passed | engine.SetAside) -> None:
        self.run.log.add(event)

    def seal(self, event: engine.Sealed) -> None:
        sealed = self.write({"step": event.step}, shared=False)
        blob = sealing.entry(self.run, event.step, sealed, agreed=event.agreed)
        place = {
            "sitting": self.run.row,
            "step": self.run.number(event.step),
            "author": self.visit.person,
        }
        # What somebody else has put there in one's name: one's own would not be sealed anew.
        Seal.objects.filter(**place).delete()
        self.run.seals.append(Seal.objects.create(**place, words=sealed, entry=blob))
        log = self.run.log
        log.seals[event.step] = vault.entry_hash(blob).hex()
        log.drafts.pop(event.step, None)
        log.opened.pop(event.step, None)

    def tell(self, event: engine.Told | engine.Responded) -> None:
        fields: dict[str, object] = {"step": event.step}
        if isinstance(event, engine.Responded):
            fields["to"] = UUID(str(event.to)).hex
        keeps = self.run.step(event.step).keeps
        if keeps:
            fields["keeps"] = keeps.value
        told = self.write(fields, shared=True)
        if keeps:
            keeping.keep(told)
            days.note(self.visit, told, self.said)
        if keeps is Keeps.MOMENT:
            contents.renew(self.visit, self.run.bond)

    def follow(self, event: Followed) -> None:
        """What follows an answer, between the two; read by the bond like the answer itself."""
        fields = {
            "step": event.step,
            "act": self.deed.act.value,
            "to": UUID(str(event.to)).hex,
            "turn": getattr(event, "turn", 0),
        }
        self.write(fields, shared=True, kind=payloads.TALK)

    def draft(self, event: engine.Drafted) -> None:
        keeps = self.run.step(event.step).keeps
        fields = {
            "step": event.step,
            "number": event.number,
            "at": self.run.now.isoformat(),
            "said": self.said,
            "keeps": keeps.value if keeps else "",
        }
        self.remember()
        row = agreeing.write_draft(self.visit, self.run.bond, self.run.ref, fields)
        days.note(self.visit, row, self.said)
        made = agreeing.Draft(row, event.step, event.number, self.said, str(fields["keeps"]))
        self.run.drafts.append(made)

    def accept(self, event: engine.Accepted) -> None:
        standing = self.run.draft(event.step)
        if standing is None or standing.number != event.number:
            raise vault.Tampered("The draft that was accepted is gone.")
        self.remember()
        agreeing.write_acceptance(self.visit, standing)
        days.note(self.visit, standing.words, standing.said)

    def keep_agreed(self) -> None:
        """What all have accepted outlives the sitting: as a keepsake, or in the calendar."""
        step = self.run.step(self.deed.step or "") if self.deed.step else None
        if step is None or not self.run.position().step(step.key).agreed:
            return
        standing = self.run.draft(step.key)
        if standing is not None and step.kind == "plan":
            plans.lay_down(standing.words, standing.said)
        elif standing is not None:
            keeping.keep(standing.words)

    def remember(self) -> None:
        """Today counts what one has done, on one's own desk; nobody else does."""
        with desk.changing(self.visit) as mine:
            day = clock.today(self.visit.person.zone)
            mine.did(self.run.practice.id, day, self.run.bond.pk.hex)

    def write(self, fields: dict[str, object], *, shared: bool, kind: str = payloads.SAID) -> Words:
        payload = {**fields, "at": self.run.now.isoformat(), "said": self.said}
        self.remember()
        return words.write(
            self.visit,
            self.run.bond,
            kind,
            payload,
            shared=shared,
            subject=self.run.ref,
        )

    def take_back(self, step: str) -> None:
        """The words return into the form, and leave no trace with the others."""
        seal = self.mine(step)
        self.run.log.drafts[step] = self.run.said_by_me(step) or {}
        self.run.log.seals.pop(step, None)
        taken = seal.words
        self.run.seals.remove(seal)
        seal.delete()
        if taken is not None:
            words.erase(taken)

    def open(self, step: str) -> None:
        """Wrap one's own words for the others, after looking whether all seals are what they say."""
        seal = self.mine(step)
        closed = any(other.closing for other in self.run.seals_of(step))
        circle = self.circle(step, closed=closed)
        seals = [found for author in circle if (found := self.run.seal_of(step, author))]
        sealing.check(ring.of(self.visit, self.run.bond), self.run.ref, seals)
        if closed:
            self.check_closing(seals)
        assert seal.words is not None  # The check has seen to that.
        if closed or self.others_came():
            words.open_to_readers(self.visit, seal.words, circle)
        else:
            words.open_to_bond(self.visit, seal.words)
        seal.wrapped = True
        seal.save(update_fields=["wrapped"])
        self.run.log.opened[step] = vouching.marks(seals)

    def check_closing(self, seals: list[Seal]) -> None:
        """It closes by the seal of somebody who agreed, and not before the day that was shown."""
        early = today(self.run).isoformat() < self.run.log.closes
        if early or not any(seal.closing for seal in seals):
            raise vault.Tampered("A step was closed before its day.")

    def close(self, step: str) -> None:
        """Sign the entry anew as the one that completes the step among those who agreed."""
        seal = self.mine(step)
        if seal.words is None:
            return
        seal.entry = sealing.entry(self.run, step, seal.words, agreed=True, closing=True)
        seal.closing = True
        seal.save(update_fields=["entry", "closing"])
        self.run.log.seals[step] = vault.entry_hash(seal.entry).hex()

    def release(self, step: str) -> None:
        """Words that came back are given after all, as a record of their own."""
        seal = self.mine(step)
        self.said = self.run.said_by_me(step) or {}
        self.write({"step": step, "released": True}, shared=True)
        if seal.words is not None:
            words.erase(seal.words)

    def settle(self, event: engine.Done | engine.Kept | engine.LetGo) -> None:
        """What is one's own alone: kept on the private shelf, or let go."""
        said = self.said
        if not isinstance(event, engine.Done):
            seal = self.mine(event.step)
            said = self.run.said_by_me(event.step) or {}
            if seal.words is not None:
                words.erase(seal.words)
        if not isinstance(event, engine.LetGo) and said:
            self.keep(event.step, said)
        self.run.log.add(event)

    def keep(self, step: str, said: Said) -> None:
        if said.get("text"):
            alone.keep_words(self.run, step, said)
        else:
            self.run.log.said[step] = said
        if "pace" in said:
            with desk.changing(self.visit) as mine:
                mine.change_pace(self.run.bond.pk.hex, str(said["pace"]))

    def others_came(self) -> bool:
        """Whether the bond has members who were not there when this sitting began."""
        present = {row.person_id for row in ring.of(self.visit, self.run.bond).present}
        return bool(present - self.run.participants)

    def circle(self, step: str, *, closed: bool) -> list[UUID]:
        """Whose words open with this step."""
        present = {row.person_id for row in ring.of(self.visit, self.run.bond).present}
        return [
            event.who  # type: ignore[misc]  # The engine's opaque persons are our ids.
            for event in self.run.events
            if isinstance(event, engine.Sealed)
            and event.step == step
            and event.who in present
            and (event.agreed or not closed)
        ]

    def mine(self, step: str) -> Seal:
        seal = self.run.seal_of(step, self.run.me)
        if seal is None:
            raise vault.Tampered("A seal of one's own is gone.")
        return seal

    def moved(self, outcome: engine.Outcome, *, running: bool) -> None:
        """What follows for everybody: a later end, an opening, and a ring at their doors. What has
        been put away stays so, whatever still opens in it."""
        if running and not any(isinstance(event, engine.PutAway) for event in outcome.add):
            self.rest(outcome)
        for event in outcome.add:
            if isinstance(event, engine.Sealed | engine.Closed):
                self.complete(event.step)
        self.note_opening()
        self.keep_agreed()
        post.ring(f"sitting.{self.run.ref.hex}")
        post.ring(self.run.bond.address)

    def complete(self, step: str) -> None:
        """Whoever completes a step opens theirs at once."""
        if engine.complete(self.run.script, self.run.events, step, self.run.now):
            self.open(step)
            self.run.events |= {engine.Opened(self.run.me, step, self.run.now)}

    def rest(self, outcome: engine.Outcome) -> None:
        row, day = self.run.row, today(self.run)
        row.away_on = max(row.away_on, day + self.run.script.expires_after)
        if self.run.members > 2:  # noqa: PLR2004  Two need no closing day.
            row.closes_on = self.closing_day(outcome, day)
        row.save(update_fields=["away_on", "closes_on"])
        if row.closes_on and any(isinstance(event, engine.Sealed) for event in outcome.add):
            self.run.log.closes = row.closes_on.isoformat()

    def closing_day(self, outcome: engine.Outcome, day: date) -> date | None:
        """Days after the first seal of whichever step was begun last: who comes later to a later
        step has as long as who came to the first."""
        row, seals = self.run.row, self.run.seals
        if not seals:
            return None
        first = any(
            isinstance(event, engine.Sealed) and len(self.run.seals_of(event.step)) == 1
            for event in outcome.add
        )
        later = day + self.run.script.closes_after
        return later if first or row.closes_on is None else row.closes_on

    def note_opening(self) -> None:
        """With the last wrap, and with nothing that somebody does in private."""
        step, run = self.deed.step, self.run
        if step is None or self.deed.act not in OPENING:
            return
        if engine.shows(run.script, run.events, step, run.now):
            Opening.objects.get_or_create(sitting=run.row, step=run.number(step))


ADDING: dict[type, Callable[[Doing, Any], None]] = {
    engine.Sealed: Doing.seal,
    engine.Told: Doing.tell,
    engine.Responded: Doing.tell,
    engine.Corrected: Doing.follow,
    engine.SaidAgain: Doing.follow,
    engine.Heard: Doing.follow,
    engine.Added: Doing.follow,
    engine.Drafted: Doing.draft,
    engine.Accepted: Doing.accept,
    engine.Chosen: Doing.choose,
    engine.Opened: lambda doing, event: doing.open(event.step),
    engine.Closed: lambda doing, event: doing.close(event.step),
    engine.Released: lambda doing, event: doing.release(event.step),
    engine.PutAway: Doing.put_away,
    engine.Done: Doing.settle,
    engine.Kept: Doing.settle,
    engine.LetGo: Doing.settle,
    engine.Passed: Doing.note,
    engine.SetAside: Doing.note,
}
"""What each event becomes."""


def today(run: JointRun) -> date:
    """The day on which the sitting is now: that of whoever began it."""
    return clock.today(zone_of(run))
