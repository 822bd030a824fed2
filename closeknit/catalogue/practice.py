"""What the catalogue hands out: frozen values that no page can change by accident."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from closeknit.catalogue.kinds import BondKind, Length, Readers, Strategy, Way

COLLEAGUE_DEPTH = 2
TWO_PEOPLE = 2


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose. `touch` marks what is offered in bonds of two only."""

    key: str
    text: str
    bonds: frozenset[BondKind]
    touch: bool = False


@dataclass(frozen=True, slots=True)
class Scale:
    """`steps` places between two worded ends; the first place is 1."""

    low: str
    high: str
    steps: int


@dataclass(frozen=True, slots=True)
class StepText:
    """One step as it is written: its kind, who reads it, and every word that a page shows.

    `sealed` says whether the words stay closed until all have sealed. `answers` is the key of
    an earlier step. `aloud` stands in place of `text` where nothing is written (side by side).
    `prompts` are starting points written in the step; with `pool`, `count` prompts of that pool
    are asked instead. `ways` are those in which the step happens at all.
    """

    key: str
    kind: str
    readers: Readers | None
    sealed: bool
    title: str
    text: str
    ways: frozenset[Way]
    answers: str | None = None
    aloud: str | None = None
    note: str | None = None
    placeholder: str | None = None
    source: str | None = None
    minutes: int | None = None
    depth: int | None = None
    length: Length | None = None
    prompts: tuple[str, ...] = ()
    pool: str | None = None
    count: int = 0
    options: tuple[Option, ...] = ()
    several: bool = False
    scale: Scale | None = None

    def options_for(self, bond: BondKind, members: int = TWO_PEOPLE) -> tuple[Option, ...]:
        """The options that a bond of this kind and size is offered: no touch beyond two people."""
        return tuple(
            option
            for option in self.options
            if bond in option.bonds and (not option.touch or members == TWO_PEOPLE)
        )


@dataclass(frozen=True, slots=True)
class Form:
    """A shorter or longer way through the same practice: the keys of the steps it includes."""

    key: str
    title: str
    minutes: int
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Practice:
    """One released version of one exercise.

    `depth` is (lowest, deepest), 1 to 5. `expires_after` counts days; 0 means that a sitting is
    put away when its day turns. `forms` is never empty; the first is the usual one.
    """

    id: str
    version: int
    title: str
    strategy: Strategy
    depth: tuple[int, int]
    minutes: int
    ways: frozenset[Way]
    bonds: frozenset[BondKind]
    why: str
    source: str
    steps: tuple[StepText, ...]
    forms: tuple[Form, ...]
    alone: str | None = None
    expires_after: int = 7
    called_to_others: str | None = None
    suggested: bool = True

    def step(self, key: str) -> StepText:
        """The step of that key. Raises KeyError for a key this version does not have."""
        for step in self.steps:
            if step.key == key:
                return step
        raise KeyError(key)

    def form(self, key: str | None = None) -> Form:
        """The form of that key, or the usual one. Raises KeyError for an unknown key."""
        if key is None:
            return self.forms[0]
        for form in self.forms:
            if form.key == key:
                return form
        raise KeyError(key)

    def steps_of(self, way: Way, form: str | None = None) -> tuple[StepText, ...]:
        """What happens, in order, in one way of doing one form."""
        included = self.form(form).steps
        return tuple(step for step in self.steps if step.key in included and way in step.ways)

    def depth_for(self, bond: BondKind) -> tuple[int, int]:
        """(lowest, deepest) in a bond of this kind: colleagues go no deeper than 2."""
        low, high = self.depth
        return (low, min(high, COLLEAGUE_DEPTH) if bond is BondKind.COLLEAGUE else high)


@dataclass(frozen=True, slots=True)
class Prompt:
    """One question of a pool. A retired one is asked no more, and still found by its key."""

    key: str
    text: str
    depth: int
    bonds: frozenset[BondKind]
    light: bool = False
    retired: bool = False


@dataclass(frozen=True, slots=True)
class Pool:
    """Prompts of which none comes back while unseen ones are left."""

    name: str
    title: str
    prompts: tuple[Prompt, ...]

    def prompt(self, key: str) -> Prompt:
        """The prompt of that key, also a retired one. Raises KeyError."""
        for prompt in self.prompts:
            if prompt.key == key:
                return prompt
        raise KeyError(key)

    def left(
        self, seen: Collection[str], bond: BondKind, deepest: int, lowest: int = 1
    ) -> tuple[Prompt, ...]:
        """What has not been seen yet, fits the bond and lies between the depths, in order.

        Nothing left means that the pool is spent at this depth; the page says so.
        """
        if bond is BondKind.COLLEAGUE:
            deepest = min(deepest, COLLEAGUE_DEPTH)
        return tuple(
            prompt
            for prompt in self.prompts
            if not prompt.retired
            and prompt.key not in seen
            and bond in prompt.bonds
            and lowest <= prompt.depth <= deepest
        )


@dataclass(frozen=True, slots=True)
class HelpLine:
    """A service for people in need. `about` is one of `emergency`, `listening`, `violence`."""

    service: str
    reach: str
    hours: str
    what_for: str
    about: str


@dataclass(frozen=True, slots=True)
class HelpPage:
    """One country's services. `country` is its ISO 3166 code; `checked` the day of the last look."""

    country: str
    name: str
    checked: date
    lines: tuple[HelpLine, ...]
    note: str | None = None
