"""The form of one step: what its kind needs, and no more."""

from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

from django import forms
from django.utils.text import capfirst

from closeknit.catalogue import KINDS, Mistake, Way, read_text
from closeknit.catalogue.kinds import TOLD
from closeknit.catalogue.reading import plain
from closeknit.people.forms import Form
from closeknit.practices import library
from closeknit.practices.own import editing
from closeknit.practices.own.editing import Step, Toml
from closeknit.practices.views.catalogue.wording import WAYS
from closeknit.practices.views.own.fields import (
    Lengths,
    Prose,
    Sentence,
    Several,
    choice,
    deep,
    number,
    radio,
    tick,
    ticks,
)
from closeknit.practices.views.own.kinds import ALWAYS, FRESH, KEPT, LENGTHS, OFFERED, READERS, TURN


@dataclass(frozen=True, slots=True)
class Around:
    """What the fields of a step have to know: its kind, how it stands now, and what comes before."""

    kind: str
    step: Step
    toml: Toml
    earlier: tuple[Step, ...]

    @property
    def pinned(self) -> bool:
        """Whether what is offered in it comes from a list of the program."""
        return "pool" in self.step or "vocabulary" in self.step


class StepForm(Form):
    """`was` is the kind that the form was made for: whoever chooses another one sees first what that
    needs."""

    was = forms.CharField(widget=forms.HiddenInput(attrs={"autocomplete": "off"}), required=False)

    def __init__(self, around: Around, data: Any = None, initial: Any = None) -> None:
        super().__init__(data, initial=initial)
        self.around = around
        kinds = [(kind, offered.title) for kind, offered in OFFERED.items()]
        self.fields["title"] = Sentence(longest=80, label="Its heading")
        for name in self.asked() + self.behind_a_lid():
            self.fields[name] = FIELDS[name](around)
        self.fields["kind"] = choice("What kind of step is it?", kinds)

    def asked(self) -> tuple[str, ...]:
        asks = list(OFFERED[self.around.kind].asks)
        if Way.SIDE_BY_SIDE.value in self.around.toml["ways"]:
            asks.insert(asks.index("text") + 1, "aloud")
        return self._there(asks)

    def behind_a_lid(self) -> tuple[str, ...]:
        return self._there([*OFFERED[self.around.kind].more, *ALWAYS])

    def shown(self) -> list[forms.BoundField]:
        return [self["title"], *(self[name] for name in self.asked())]

    def more(self) -> list[forms.BoundField]:
        return [*(self[name] for name in self.behind_a_lid()), self["kind"]]

    @property
    def wants_more(self) -> bool:
        """Whether the lid has to stand open: something beneath it needs another look."""
        return any(field.errors for field in self.more())

    def step(self) -> Step:
        """What was filled in, as it stands in a practice file; and what no form asks, as it was."""
        said = self.cleaned_data
        kept = {key: value for key, value in self.around.step.items() if self._keeps(key)}
        step: Step = {"kind": self.around.kind, "title": said["title"]}
        for name in (*self.asked(), *self.behind_a_lid()):
            step |= SAYS.get(name, _plainly(name))(said[name], self.around)
        if self.around.kind == "rate":
            step["scale"] = {name: said[name] for name in SCALE}
        return step | kept

    def _keeps(self, key: str) -> bool:
        rule = KINDS[self.around.kind]
        asked = {*self.asked(), *self.behind_a_lid(), "scale"}
        aloud = key == "aloud" and key not in asked
        return aloud or (key not in asked and key in rule.required | rule.allowed)

    def _there(self, names: list[str]) -> tuple[str, ...]:
        """A list of the program stands in the place of one's own."""
        beside = {"options", "prompts"} if self.around.pinned else set()
        return tuple(name for name in names if name not in beside)

    def check(self, key: str | None) -> None:
        """All that a practice file is asked of such a step, where it stands. What is wrong elsewhere
        is told elsewhere."""
        step = self.step()
        whole = editing.with_step(self.around.toml, key, step)
        number = editing.place_of(whole, key) if key else len(editing.steps_of(whole)) - 1
        if not editing.fitting(whole, editing.steps_of(whole)[number]):
            self.add_error(None, NOWHERE)
            return
        _, mistakes = read_text(editing.written(whole), library.catalogue())
        for mistake in mistakes:
            if not mistake.where or mistake.where[:2] == ("steps", number):
                said = editing.in_words(whole, mistake.sentence)
                self.add_error(self._field(mistake), said)

    def _field(self, mistake: Mistake) -> str | None:
        names = [str(part) for part in mistake.where[2:] if not isinstance(part, int)]
        return next((name for name in reversed(names) if name in self.fields), None)


NOWHERE = (
    "There is no way to do this one in which such a step can happen. On its first page you choose"
    " the ways: by yourself nobody is there to read it, and turns need two who sit together."
)
NOTHING_TO_ANSWER = (
    "There is no step before this one that could be answered so. Add that one first."
)


def around(toml: Toml, kind: str, key: str | None) -> Around:
    """What there is around a step; `key` is None for a new one. Raises KeyError."""
    steps = editing.steps_of(toml)
    place = len(steps) if key is None else editing.place_of(toml, key)
    step = {} if key is None else steps[place]
    return Around(kind, step, toml, tuple(steps[:place]))


def initial(around: Around) -> dict[str, Any]:
    """A step as its form shows it."""
    step = {**FRESH.get(around.kind, {}), **around.step, "kind": around.kind}
    by_itself = editing.fitting(around.toml, step)
    ways = step.get("ways", [])
    return {
        **step,
        **step.get("scale", {}),
        "options": _lines(step.get("options", [])),
        "items": _lines(step.get("items", [])),
        "prompts": "\n".join(step.get("prompts", [])),
        "length": step.get("length", "text"),
        "ways": [] if ways == by_itself else ways,
        "was": around.kind,
    }


def _lines(tables: list[dict[str, Any]]) -> str:
    return "\n".join(table["text"] for table in tables)


def _answers(around: Around) -> forms.Field:
    fit = [
        (step["key"], f"{number}. {step['title']}")
        for number, step in enumerate(around.earlier, 1)
        if editing.answerable(step, around.kind) or step["key"] == around.step.get("answers")
    ]
    needed = "answers" in KINDS[around.kind].required
    field = choice(
        "What does it answer?",
        fit if needed else [("", "Nothing before it"), *fit],
        required=needed,
    )
    if needed and not fit:
        field.error_messages |= {"required": NOTHING_TO_ANSWER}
        field.help_text = NOTHING_TO_ANSWER
    return field


def _keeps(around: Around) -> forms.Field:
    told = around.kind == "tell"
    kinds = [(keeps.value, text) for keeps, text in KEPT.items() if (keeps in TOLD) == told]
    if told:
        return choice("Does it stay with you?", [("", "No"), *kinds], required=False)
    return choice("What becomes of it?", kinds)


def _readers(around: Around) -> forms.Field:
    known = [(reader.value, READERS[reader.value]) for reader in KINDS[around.kind].readers]
    return radio("Who reads it?", known)


def _ways(around: Around) -> forms.Field:
    there = [(way.value, capfirst(WAYS[way])) for way in WAYS if way.value in around.toml["ways"]]
    return ticks(
        "Only in these ways", there, required=False, help_text="Left empty: wherever it can happen."
    )


def _seconds(around: Around) -> forms.Field:
    lasts = around.step.get("seconds", next(iter(TURN)))
    turns: dict[int, str] = {lasts: f"{lasts} seconds", **TURN}
    return choice("How long is one turn?", [(str(s), turns[s]) for s in sorted(turns)])


def _text(around: Around) -> forms.Field:
    needed = "text" in KINDS[around.kind].required
    label = "What is there to read?" if around.kind == "read" else "What does it ask?"
    return Prose(
        longest=1200,
        rows=4,
        required=needed,
        label=label,
        help_text="A few plain sentences. *One star* makes a word slanted, **two** make it bold.",
    )


FIELDS: dict[str, Callable[[Around], forms.Field]] = {
    "text": _text,
    "aloud": lambda _: Prose(
        longest=800,
        required=False,
        label="What is read aloud instead, side by side?",
        help_text="There nothing is written, so say what to say. Left empty, it is the same.",
    ),
    "length": lambda _: choice("How much room is there?", LENGTHS),
    "prompts": lambda _: Several(
        each=200,
        most=12,
        required=False,
        label="Somewhere to start",
        help_text="A few beginnings to take or leave, one on each line.",
    ),
    "placeholder": lambda _: Sentence(
        longest=80, required=False, label="A grey example in the empty field"
    ),
    "answers": _answers,
    "keeps": _keeps,
    "options": lambda _: Several(
        each=80, fewest=2, most=40, label="What is there to choose?", help_text="One on each line."
    ),
    "several": lambda _: tick("More than one may be chosen"),
    "most": lambda _: number("At most how many?", 1, 40, required=False),
    "readers": _readers,
    "low": lambda _: Sentence(longest=40, label="A word for the lower end"),
    "high": lambda _: Sentence(longest=40, label="A word for the upper end"),
    "steps": lambda _: number("How many places lie between them, with the ends?", 2, 11),
    "items": lambda _: Several(
        each=80,
        fewest=2,
        most=7,
        required=False,
        label="Several things on the same scale",
        help_text="One on each line. Left empty, there is one scale.",
    ),
    "reflect_first": lambda _: tick(
        "First say back what was heard; ideas wait until the other says “yes, that’s it”"
    ),
    "turns": lambda _: number("How many turns are there in all?", 2, 12),
    "seconds": _seconds,
    "speaker": lambda _: Sentence(longest=160, label="What does the one who speaks do?"),
    "listener": lambda _: Sentence(longest=160, label="What does the one who listens do?"),
    "lengths": lambda _: Lengths(
        shortest=20,
        longest_time=7200,
        most=4,
        label="For how many minutes?",
        help_text="One length, or up to four to choose from, with commas between.",
    ),
    "breath": lambda _: tick("Show a slow breath at the beginning"),
    "often": lambda _: tick("It may come back, every day or every week"),
    "note": lambda _: Sentence(longest=240, required=False, label="A small line below"),
    "source": lambda _: Sentence(
        longest=400, required=False, label="Where does this step come from?"
    ),
    "minutes": lambda _: number("How many minutes does it take?", 1, 120, required=False),
    "depth": lambda _: deep("How deep does this step go?", empty="As deep as the practice"),
    "ways": _ways,
}


def _plainly(name: str) -> Callable[[Any, Around], Step]:
    return lambda value, _: {name: value} if value not in (None, "", [], False) else {}


def _tables(name: str) -> Callable[[list[str], Around], Step]:
    """Lines as tables with keys. Who only mends one line keeps the keys of all others."""

    def says(lines: list[str], around: Around) -> Step:
        known = {plain(table["text"]): table for table in around.step.get(name, [])}
        taken = {known[plain(line)]["key"] for line in lines if plain(line) in known}
        free = (key for n in range(1, 200) if (key := f"{n}") not in taken)
        tables = [
            {**known[plain(line)], "text": line}
            if plain(line) in known
            else {"key": next(free), "text": line}
            for line in lines
        ]
        return {name: tables} if tables else {}

    return says


def _nothing(_value: Any, _around: Around) -> Step:
    """Said together with others of its kind."""
    return {}


SCALE = ("low", "high", "steps")
SAYS: dict[str, Callable[[Any, Around], Step]] = {
    **dict.fromkeys(SCALE, _nothing),
    "options": _tables("options"),
    "items": _tables("items"),
    "seconds": lambda value, _: {"seconds": int(value)},
    "length": lambda value, _: {"length": value} if value != "text" else {},
}
