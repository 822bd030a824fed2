"""What the catalogue hands out: frozen values that no page can change by accident."""

from collections.abc import Collection
from dataclasses import dataclass
from datetime import date

from closeknit.catalogue.kinds import BondKind, Keeps, Length, Readers, Strategy, Way

COLLEAGUE_DEPTH = 2
TWO_PEOPLE = 2


@dataclass(frozen=True, slots=True)
class Option:
    """One thing to choose. `touch` marks what is offered in bonds of two only; `care` what leads to
    the page with help and ways to keep distance."""

    key: str
    text: str
    bonds: frozenset[BondKind]
    touch: bool = False
    care: bool = False


@dataclass(frozen=True, slots=True)
class Scale:
    """`steps` places between two worded ends; the first place is 1."""

    low: str
    high: str
    steps: int


@dataclass(frozen=True, slots=True)
class Item:
    """One of several things that are rated on the same scale."""

    key: str
    text: str


@dataclass(frozen=True, slots=True)
class Part:
    """One labelled line of a text that is put together out of several."""

    key: str
    label: str
    placeholder: str = ""


@dataclass(frozen=True, slots=True)
class StepText:
    """One step as it is written: its kind, who reads it, and every word that a page shows.

    `sealed` says whether the words stay closed until all have sealed. `answers` is the key of
    an earlier step. `aloud` stands in place of `text` where nothing is written (side by side).
    `prompts` are starting points written in the step; with `pool`, `count` prompts of that pool
    are asked instead (in `choose` they are the options, as the words of a `vocabulary` are). `ways`
    are those in which the step happens at all. `parts` make one text out of labelled lines.
    `turns` of `seconds` each belong to a clock with `speaker` and `listener`; `lengths` (seconds) and
    `breath` to a timer. `keeps` says what the words become beyond the sitting. `reflect_first` keeps
    advice closed until the speaker says "yes, that's it", but for whoever chose `hand` (step key,
    option key). `reads_along`: the coach looks at it while it is written, not only when asked.
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
    most: int | None = None
    vocabulary: str | None = None
    items: tuple[Item, ...] = ()
    parts: tuple[Part, ...] = ()
    turns: int = 0
    seconds: int = 0
    speaker: str = ""
    listener: str = ""
    lengths: tuple[int, ...] = ()
    breath: bool = False
    keeps: Keeps | None = None
    often: bool = False
    reflect_first: bool = False
    hand: tuple[str, str] | None = None
    reads_along: bool = False

    def options_for(self, bond: BondKind, members: int = TWO_PEOPLE) -> tuple[Option, ...]:
        """The options that a bond of this kind and size is offered: no touch beyond two people. By
        oneself, what is about a bond of some kind is offered whole: nobody says which it is."""
        alone = bond is BondKind.JUST_ME
        about_a_bond = alone and not any(bond in option.bonds for option in self.options)
        return tuple(
            option
            for option in self.options
            if (about_a_bond or bond in option.bonds)
            and (not option.touch or members == TWO_PEOPLE)
        )


@dataclass(frozen=True, slots=True)
class Form:
    """A shorter or longer way through the same practice: the keys of the steps it includes."""

    key: str
    title: str
    minutes: int
    steps: tuple[str, ...]


@dataclass(frozen=True, slots=True, weakref_slot=True)
class Practice:
    """One released version of one exercise.

    `depth` is (lowest, deepest), 1 to 5. `expires_after` counts days; 0 means that a sitting is
    put away when its day turns. `forms` is never empty; the first is the usual one. `begins_alone`:
    it is begun by oneself, and offered to others only afterwards, by its author.
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
    begins_alone: bool = False

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
class Family:
    """Words of a vocabulary that belong together. Retired ones are offered no more, and still found
    by their key."""

    key: str
    title: str
    words: tuple[Item, ...]
    retired: tuple[Item, ...] = ()


@dataclass(frozen=True, slots=True)
class Vocabulary:
    """Feelings, or needs, in families: what a picker offers."""

    name: str
    title: str
    families: tuple[Family, ...]

    def words(self) -> tuple[Item, ...]:
        """Every word that anybody can have chosen, retired ones too."""
        return tuple(word for family in self.families for word in (*family.words, *family.retired))


@dataclass(frozen=True, slots=True)
class Reading:
    """A book, article, study or method, or a question that people ask: what it says and what the
    evidence for it is. `says` is Markdown; `practices` are ids."""

    id: str
    title: str
    kind: str
    says: str
    practices: tuple[str, ...]
    author: str | None = None
    year: int | None = None
    evidence: str | None = None


@dataclass(frozen=True, slots=True)
class Stage:
    """One stop of a programme: a practice, in a form of it, and why now."""

    practice: str
    form: str | None = None
    heading: str | None = None
    line: str | None = None


@dataclass(frozen=True, slots=True)
class Programme:
    """Practices in an order that makes sense, without dates; picked up where it was left."""

    id: str
    title: str
    about: str
    source: str
    bonds: frozenset[BondKind]
    stages: tuple[Stage, ...]


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
