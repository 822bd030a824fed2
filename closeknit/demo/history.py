"""The history as `history.toml` tells it, put into the words of the catalogue: which step of which
practice got which answer, who passed what, and how it ended. Pure: no clock, no database."""

import tomllib
from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from datetime import time, timedelta
from pathlib import Path
from typing import Any

from closeknit.catalogue import BondKind, Catalogue, Keeps, Practice, StepText, Way
from closeknit.keepsakes.circle.circles import Near, Sort
from closeknit.keepsakes.life.marks import Mark

FILE = Path(__file__).with_name("history.toml")
PAIR = "pair"

OPENED, PUT_AWAY, TAKEN_BACK, WAITING, PRIVATE = (
    "opened",
    "put away",
    "taken back",
    "waiting",
    "private",
)
FORMS = {"two": "two-minutes", "ten": "ten-minutes"}
PACES = {"too much": "slower", "right": "same", "more": "deeper"}
PLACES = {1: 1, 2: 2, 3: 4, 4: 6, 5: 7}
"""A day from 1 to 5, as a place on the practice's scale of seven."""

STEPS: dict[str, dict[str, str]] = {
    "daily-check-in": {
        "day": "day",
        "feeling": "feeling",
        "line": "line",
        "mind": "mind",
        "need": "need",
        "noticed": "noticed",
        "reply": "reply",
        "takes_up": "take-up",
    },
    "small-thing": {"share": "thing", "reply": "heard", "pace": "after"},
    "appreciation": {"tell": "thanks"},
    "remember-closeness": {"moment": "moment", "made_possible": "what-helped"},
    "opinions-first": {"share": "view", "reply": "curious"},
    "ladder": {"share": "rung", "pace": "after"},
    "not-too-fast": {"pace": "pace"},
}
"""What the file calls a step, and its key in the practice. In the ten minutes a reply is `heard`."""

Answer = dict[str, str]
"""What somebody typed or tapped into a step's form: the names and values of its fields."""


@dataclass(frozen=True, slots=True)
class Somebody:
    id: str
    name: str


@dataclass(frozen=True, slots=True)
class Together:
    """A bond: `began` is the day, counted back from the demo's."""

    id: str
    kind: BondKind
    members: tuple[str, ...]
    began: int
    inviter: str
    line: str


@dataclass(frozen=True, slots=True)
class Part:
    """One person's part in a sitting: answers and passes by step, in the order of the practice.

    `after` is how long after the sitting's day (at midnight) they came; None in `answers` means
    that the step was passed. `got_back` says what became of words that came back.
    """

    who: str
    after: timedelta
    answers: dict[str, Answer | None]
    got_back: str
    note: str


@dataclass(frozen=True, slots=True)
class Scene:
    """One sitting. `day` is counted back; `prompt` the one to draw, where the practice draws."""

    day: int
    bond: Together
    practice: Practice
    form: str
    ending: str
    by: str
    prompt: str
    parts: tuple[Part, ...]

    @property
    def steps(self) -> tuple[StepText, ...]:
        return self.practice.steps_of(self.way, self.form)

    @property
    def way(self) -> Way:
        return Way.ALONE if self.ending == PRIVATE else Way.OWN_TIME


@dataclass(frozen=True, slots=True)
class Reflection:
    who: str
    day: int
    after: timedelta
    text: str


@dataclass(frozen=True, slots=True)
class Marked:
    """What became of a keepsake: who said what of it, on which day."""

    who: str
    mark: Mark
    day: int
    after: timedelta
    text: str


@dataclass(frozen=True, slots=True)
class Kept:
    """Something that somebody told beside any sitting, and what became of it. `due` is a day, counted
    back like all others; None without one."""

    who: str
    bond: str
    keeps: Keeps
    day: int
    after: timedelta
    text: str
    due: int | None
    marks: tuple[Marked, ...]


@dataclass(frozen=True, slots=True)
class Memory:
    """A moment in the book; `time` is when it was, in its writer's words."""

    who: str
    bond: str
    day: int
    after: timedelta
    text: str
    time: str
    place: str
    private: bool


@dataclass(frozen=True, slots=True)
class Circle:
    """Who holds somebody: names with how near they stand and what they are."""

    who: str
    day: int
    after: timedelta
    held: tuple[tuple[str, Near, Sort], ...]


@dataclass(frozen=True, slots=True)
class History:
    people: tuple[Somebody, ...]
    bonds: tuple[Together, ...]
    scenes: tuple[Scene, ...]
    reflections: tuple[Reflection, ...]
    kept: tuple[Kept, ...]
    memories: tuple[Memory, ...]
    circles: tuple[Circle, ...]


def read(catalogue: Catalogue, file: Path = FILE) -> History:
    """The whole history. Raises KeyError, ValueError or UnknownPractice for what the catalogue does
    not know; a test keeps the file right."""
    told = tomllib.loads(file.read_text("utf-8"))
    people = tuple(Somebody(each["id"], each["name"]) for each in told["person"])
    bonds = {each["id"]: _bond(each) for each in told["bond"]}
    names = [person.id for person in people]
    return History(
        people=people,
        bonds=tuple(bonds.values()),
        scenes=tuple(
            _scene(each, bonds[each.get("bond", PAIR)], catalogue, names)
            for each in told["sitting"]
        ),
        reflections=tuple(
            Reflection(each["person"], each["days_ago"], _after(each), each["text"].strip())
            for each in told["reflection"]
        ),
        kept=tuple(map(_kept, told["keepsake"])),
        memories=tuple(map(_memory, told["moment"])),
        circles=tuple(map(_circle, told["circle"])),
    )


def _kept(told: Mapping[str, Any]) -> Kept:
    return Kept(
        who=told["person"],
        bond=told.get("bond", PAIR),
        keeps=Keeps(told["kind"]),
        day=told["days_ago"],
        after=_after(told),
        text=told["text"].strip(),
        due=told.get("due_days_ago"),
        marks=tuple(
            Marked(
                each["person"],
                Mark(each["mark"]),
                each["days_ago"],
                _after(each),
                each.get("text", "").strip(),
            )
            for each in told.get("then", ())
        ),
    )


def _memory(told: Mapping[str, Any]) -> Memory:
    return Memory(
        who=told["person"],
        bond=told.get("bond", PAIR),
        day=told["days_ago"],
        after=_after(told),
        text=told["text"].strip(),
        time=told["time"],
        place=told.get("place", ""),
        private=told.get("private", False),
    )


def _circle(told: Mapping[str, Any]) -> Circle:
    held = tuple((name, Near(near), Sort(sort)) for name, near, sort in told["held"])
    return Circle(told["person"], told["days_ago"], _after(told), held)


def _bond(told: Mapping[str, Any]) -> Together:
    return Together(
        id=told["id"],
        kind=BondKind(told["kind"]),
        members=tuple(told["members"]),
        began=told["days_ago"],
        inviter=told["invited_by"],
        line=told["line"],
    )


def _scene(
    told: Mapping[str, Any], bond: Together, catalogue: Catalogue, names: Iterable[str]
) -> Scene:
    practice = catalogue.practice(told["practice"])
    form = practice.forms[0].key
    if practice.id == "daily-check-in":
        form = FORMS[told.get("form", "two")]
    ending = told.get("ending", OPENED)
    way = Way.ALONE if ending == PRIVATE else Way.OWN_TIME
    steps = practice.steps_of(way, form)
    parts = tuple(_part(who, told[who], practice, steps) for who in names if who in told)
    first = min(parts, key=lambda part: part.after)
    return Scene(
        day=told["days_ago"],
        bond=bond,
        practice=practice,
        form=form,
        ending=ending,
        by=told.get("by", first.who),
        prompt=told.get("prompt", ""),
        parts=tuple(sorted(parts, key=lambda part: part.after)),
    )


def _part(who: str, told: Mapping[str, Any], practice: Practice, steps: Iterable[StepText]) -> Part:
    by_key = {step.key: step for step in steps}
    given = _given(told, practice, by_key)
    passed = {_key(name, practice, by_key) for name in told.get("passed", ())}
    unknown = (given.keys() | passed) - by_key.keys()
    if unknown:
        raise KeyError(f"{practice.id}: {sorted(unknown)}")
    keys = list(by_key)
    last = max((keys.index(key) for key in given), default=-1)
    answers: dict[str, Answer | None] = {
        key: given.get(key)
        for at, key in enumerate(keys)
        if key in given or key in passed or at < last
    }
    return Part(who, _after(told), answers, told.get("got_back", "keep"), told.get("note", ""))


def _given(
    told: Mapping[str, Any], practice: Practice, by_key: Mapping[str, StepText]
) -> dict[str, Answer]:
    if told.get("offered"):
        return {"for-you": {"text": f"{told['moment'].strip()}\n\n{told['made_possible'].strip()}"}}
    keys = {name: _key(name, practice, by_key) for name in STEPS[practice.id] if name in told}
    given = {key: _answer(by_key[key], told[name]) for name, key in keys.items()}
    # A step that only asks to be read has no answer; whoever goes on behind it has read it.
    return {step.key: {} for step in by_key.values() if step.kind == "read"} | given


def _key(name: str, practice: Practice, by_key: Mapping[str, StepText]) -> str:
    key = STEPS[practice.id][name]
    return "heard" if name == "reply" and key not in by_key else key


def _answer(step: StepText, said: Any) -> Answer:
    match step.kind:
        case "rate":
            return {"place": str(PLACES[said])}
        case "pace":
            return {"pace": PACES[said]}
        case "choose":
            return {"chosen": said}
        case "respond" if step.options:
            return {"text": "", "chosen": said.replace(" ", "-")}
        case _:
            return {"text": said.strip()}


def _after(told: Mapping[str, Any]) -> timedelta:
    """Clock time as the time since midnight; before four in the morning it is the night after."""
    at = time.fromisoformat(told["at"])
    night = timedelta(days=1) if at < time(4) else timedelta()
    return night + timedelta(days=told.get("later", 0), hours=at.hour, minutes=at.minute)
