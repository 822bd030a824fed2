"""One person's own log of one sitting: what they passed, did in private, and what they sealed.

It lies on their private shelf, so nobody can see or count what it holds. It also vouches for their
rows: a seal of theirs that vanished from the database, or words put in its place, do not fit it.
"""

from dataclasses import dataclass, field
from datetime import datetime
from typing import Any
from uuid import UUID

from closeknit import engine
from closeknit.people import shelf
from closeknit.people.http import Visit
from closeknit.practices import payloads
from closeknit.practices.steps.kind import Said

OWN: dict[str, type[engine.Done | engine.Passed | engine.Kept | engine.LetGo]] = {
    "done": engine.Done,
    "passed": engine.Passed,
    "kept": engine.Kept,
    "let-go": engine.LetGo,
}


@dataclass(slots=True)
class Log:
    """`events` are (what, step, when) with the step empty for the whole sitting; `said` what was
    answered in private, by step; `drafts` words taken back, by step; `seals` the hash of one's own
    entry, by step; `seen` when this person first saw a step open, by step;
    `withdrawn` that they took their offer back.

    The rest is what the rows are held against, as hashes in hex: `begun` how the sitting began,
    `closes` the closing day that was shown at sealing, `opened` by step the seals (author → hash)
    that this person opened theirs with."""

    events: list[tuple[str, str, str]] = field(default_factory=list)
    said: dict[str, Said] = field(default_factory=dict)
    drafts: dict[str, Said] = field(default_factory=dict)
    seals: dict[str, str] = field(default_factory=dict)
    seen: dict[str, str] = field(default_factory=dict)
    begun: str = ""
    closes: str = ""
    opened: dict[str, dict[str, str]] = field(default_factory=dict)
    withdrawn: bool = False

    def own_events(self, person: UUID) -> list[engine.OwnEvent]:
        """The log as the engine's own events of this person."""
        return [_event(person, *entry) for entry in self.events]

    def add(self, event: engine.OwnEvent) -> None:
        what = "aside" if isinstance(event, engine.SetAside) else _name(event)
        step = "" if isinstance(event, engine.SetAside) else event.step
        self.events.append((what, step, event.at.isoformat()))

    def remove(self, event: engine.OwnEvent) -> None:
        step = "" if isinstance(event, engine.SetAside) else event.step
        what = "aside" if isinstance(event, engine.SetAside) else _name(event)
        self.events = [entry for entry in self.events if entry[:2] != (what, step)]

    def as_fields(self) -> dict[str, Any]:
        return {
            "events": [list(entry) for entry in self.events],
            "said": self.said,
            "drafts": self.drafts,
            "seals": self.seals,
            "seen": self.seen,
            "begun": self.begun,
            "closes": self.closes,
            "opened": self.opened,
            "withdrawn": self.withdrawn,
        }

    @classmethod
    def of(cls, fields: dict[str, Any]) -> "Log":
        events = [(what, step, at) for what, step, at in fields["events"]]
        return cls(**{**fields, "events": events})


def label(sitting: UUID) -> str:
    return f"log/{sitting.hex}"


def read(visit: Visit, sitting: UUID) -> Log:
    """The visitor's own log of a sitting; an empty one where nothing stands yet."""
    found = shelf.get(visit, label(sitting))
    return Log.of(found.fields) if found else Log()


def read_many(visit: Visit, sittings: list[UUID]) -> dict[UUID, Log]:
    """The logs of several sittings in one query; empty ones where nothing stands yet."""
    found = shelf.get_many(visit, [label(sitting) for sitting in sittings])
    return {
        sitting: Log.of(kept.fields) if (kept := found.get(label(sitting))) else Log()
        for sitting in sittings
    }


def write(visit: Visit, sitting: UUID, log: Log) -> None:
    shelf.put(visit, payloads.LOG, log.as_fields(), label=label(sitting))


def _name(event: engine.Done | engine.Passed | engine.Kept | engine.LetGo) -> str:
    return next(name for name, kind in OWN.items() if isinstance(event, kind))


def _event(person: UUID, what: str, step: str, at: str) -> engine.OwnEvent:
    when = datetime.fromisoformat(at)
    if what == "aside":
        return engine.SetAside(person, when)
    return OWN[what](person, step, when)
