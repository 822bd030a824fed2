"""What a sitting by oneself and a sitting of a bond have in common, as one person sees it."""

from dataclasses import dataclass, field, replace
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
    held: Practice | None = field(init=False, default=None, repr=False, compare=False)

    @property
    def practice(self) -> Practice:
        if self.held is None:
            self.held = library.pinned(self.fields)
        return self.held

    @property
    def title(self) -> str:
        """What the practice is called for this visitor."""
        return self.practice.title

    @property
    def tells_why(self) -> bool:
        """Whether the page says why this practice is there: not where that would say too much."""
        return True

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
        """The prompts of a pool that were drawn for this step when the sitting began, as questions;
        where one chooses among them, they are the options."""
        if step.pool is None or step.kind == "choose":
            return []
        drawn = self.fields["prompts"].get(step.key, [])
        return [library.prompt_of(self.fields, step.pool, key) for key in drawn]

    def offered(self, step: StepText) -> StepText:
        """The step with the options that are chosen from here: those of this kind and size of bond,
        and of a pool those that were drawn."""
        options = step.options_for(self.kind, self.members)
        if step.pool is not None and step.kind == "choose":
            drawn = self.fields["prompts"].get(step.key, [])
            options = tuple(option for option in options if option.key in drawn)
        return replace(step, options=options)

    def readers(self, step: StepText) -> str:
        """Who will read what is written there, in a line beside the form."""
        return "Only you can read it." if step.readers is not None else ""

    def reaches(self, _step: StepText) -> str:
        """Who can read what was told there, in a line beneath it."""
        return ""

    def asked(self, step: StepText) -> str:
        """What the step asks, in one line: for the private area and the export."""
        prompts = [prompt.text for prompt in self.prompts(step)]
        return " ".join(prompts) or step.title


def _none(key: str) -> StepText:
    raise KeyError(key)
