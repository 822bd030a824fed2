"""What a sitting by oneself and a sitting of a bond have in common, as one person sees it."""

from dataclasses import dataclass
from datetime import datetime
from typing import Any
from uuid import UUID

from closeknit import engine
from closeknit.catalogue import BondKind, Practice, Prompt, StepText, Way
from closeknit.people.http import Visit
from closeknit.practices import library
from closeknit.practices.logs import Log

Fields = dict[str, Any]


@dataclass(slots=True)
class Run:
    """One sitting on the table, for one visitor, at one moment.

    `fields` is what was pinned at its beginning; `kind` and `members` describe the bond (just-me
    and 1 alone); `position` is the engine's answer.
    """

    visit: Visit
    ref: UUID
    fields: Fields
    kind: BondKind
    members: int
    log: Log
    events: frozenset[engine.Event]
    now: datetime
    joint: bool

    @property
    def practice(self) -> Practice:
        return library.practice(self.fields["practice"], self.fields["version"])

    @property
    def minutes(self) -> int:
        """How long it takes, about, in the form that was chosen."""
        return self.practice.form(self.fields["form"]).minutes

    @property
    def way(self) -> Way:
        return Way(self.fields["way"])

    @property
    def steps(self) -> list[StepText]:
        return library.steps_of(self.practice, self.way, self.fields["form"], joint=self.joint)

    @property
    def script(self) -> engine.Script:
        return library.script(self.practice, self.way, self.fields["form"], joint=self.joint)

    @property
    def me(self) -> UUID:
        return self.visit.person.pk

    def position(self) -> engine.Position:
        return engine.position(self.script, self.events, self.me, self.now)

    def step(self, key: str) -> StepText:
        """A step of this run. Raises KeyError for one that does not happen here."""
        return next((step for step in self.steps if step.key == key), None) or _none(key)

    def number(self, key: str) -> int:
        """The step's place in its practice: the same in every form and way, and for ever."""
        return [step.key for step in self.practice.steps].index(key)

    def key(self, number: int) -> str:
        """The key of the step in that place; empty where there is none."""
        steps = self.practice.steps
        return steps[number].key if number < len(steps) else ""

    def prompts(self, step: StepText) -> list[Prompt]:
        """The prompts of a pool that were drawn for this step when the sitting began."""
        if step.pool is None:
            return []
        pool = library.catalogue().pools[step.pool]
        return [pool.prompt(key) for key in self.fields["prompts"].get(step.key, [])]

    def readers(self, step: StepText) -> str:
        """Who will read what is written there, in a line beside the form."""
        return "Only you can read it." if step.readers is not None else ""

    def asked(self, step: StepText) -> str:
        """What the step asks, in one line: for the private area and the export."""
        prompts = [prompt.text for prompt in self.prompts(step)]
        return " ".join(prompts) or step.title


def _none(key: str) -> StepText:
    raise KeyError(key)
