"""Reads a practice file into a Practice, noting every mistake on the way."""

from collections.abc import Mapping

from closeknit.catalogue.kinds import (
    EVERY_STEP,
    KINDS,
    BondKind,
    KindRule,
    Length,
    Readers,
    Strategy,
    Way,
)
from closeknit.catalogue.practice import Form, Option, Pool, Practice, Scale, StepText
from closeknit.catalogue.reading import Sheet, Table, did_you_mean
from closeknit.catalogue.rules import check_practice

PRACTICE_KEYS = frozenset(
    {
        "id", "version", "title", "strategy", "depth", "minutes", "ways", "bonds", "why", "source",
        "alone", "expires_after", "called_to_others", "suggested", "forms", "steps",
    }
)  # fmt: skip
FORM_KEYS = frozenset({"key", "title", "minutes", "steps"})
OPTION_KEYS = frozenset({"key", "text", "bonds", "touch"})
SCALE_KEYS = frozenset({"low", "high", "steps"})
STEP_KEYS = EVERY_STEP.union(*(rule.required | rule.allowed for rule in KINDS.values()))
DEPTHS = range(1, 6)
DAYS = range(1, 61)
USUAL_DAYS = 7
FEWEST_OPTIONS = 2
WITHOUT_JUST_ME = frozenset(BondKind) - {BondKind.JUST_ME}


def read_practice(sheet: Sheet, pools: Mapping[str, Pool]) -> Practice | None:
    """The practice in a sheet. None where the sheet has a mistake, or now gets one."""
    if not sheet.readable:
        return None
    table = Table(sheet, sheet.data)
    table.only(PRACTICE_KEYS, dict.fromkeys(STEP_KEYS - PRACTICE_KEYS, _IN_A_STEP))
    practice = _practice(table)
    check_practice(sheet, practice, pools)
    return None if sheet.mistakes else practice


_IN_A_STEP = "It belongs to a step: write it below a line [[steps]]."


def _practice(table: Table) -> Practice:
    ways = table.some("ways", Way, 'Name the ways it can be done, like ["T", "S"].')
    bonds = _bonds(table, ways)
    minutes = table.number("minutes", 1, 240, "Say how many minutes it takes.") or 1
    steps = tuple(_step(step, ways, bonds) for step in _steps(table))
    return Practice(
        id=table.slug("id", "Give it the name of the file."),
        version=table.number("version", 1, 999, "Begin with version = 1.") or 1,
        title=table.text("title", 60, "Give the practice a short name.") or "",
        strategy=_strategy(table),
        depth=_depth(table),
        minutes=minutes,
        ways=ways,
        bonds=bonds,
        why=table.text("why", 500, "Say in a sentence or two why it is there.", markdown=True)
        or "",
        source=table.text("source", 400, "Name author and year, or say that it is opinion.") or "",
        steps=steps,
        forms=_forms(table, steps, minutes),
        alone=table.text("alone", 500, markdown=True),
        expires_after=_expiry(table),
        called_to_others=table.text("called_to_others", 60),
        suggested=table.flag("suggested", usual=True),
    )


def _bonds(table: Table, ways: frozenset[Way]) -> frozenset[BondKind]:
    if table.data.get("bonds") == "all":
        return frozenset(BondKind) if Way.ALONE in ways else WITHOUT_JUST_ME
    return table.some("bonds", BondKind, 'Name the bonds it is for, or write "all".')


def _strategy(table: Table) -> Strategy:
    names = [strategy.value for strategy in Strategy]
    name = table.one("strategy", names, "Name the strategy it belongs to.")
    return Strategy(name) if name else Strategy.UNDERSTAND


def _depth(table: Table) -> tuple[int, int]:
    """One number, or the lowest and the deepest of a practice that goes step by step."""
    match table.data.get("depth"):
        case [int(low), int(high)] if low in DEPTHS and high in DEPTHS:
            if low > high:
                said = "Write the lower one first."
                table.mistake("depth", f'"depth" falls from {low} to {high}. {said}')
            return (min(low, high), max(low, high))
        case list():
            table.mistake("depth", '"depth" is to be one number from 1 to 5, or two, like [1, 5].')
            return (1, 1)
    said = "1 is facts, 2 opinions, 3 feelings; 5 is deepest."
    one = table.number("depth", DEPTHS.start, DEPTHS.stop - 1, said) or 1
    return (one, one)


def _expiry(table: Table) -> int:
    days = table.data.get("expires_after", USUAL_DAYS)
    if days == "day":
        return 0
    if type(days) is not int or days not in DAYS:
        said = '"expires_after" is to be "day" or a number of days from 1 to 60.'
        table.mistake("expires_after", said)
        return USUAL_DAYS
    return days


def _steps(table: Table) -> list[Table]:
    steps = table.tables("steps", "step")
    if not steps and isinstance(table.data.get("steps", []), list):
        table.mistake(None, "There is no step yet. Begin one with a line [[steps]].")
    return steps


def _step(table: Table, ways: frozenset[Way], bonds: frozenset[BondKind]) -> StepText:
    kind = table.one("kind", KINDS, 'Say what kind of step it is, like kind = "share".')
    rule = KINDS.get(kind or "")
    if rule is None:
        table.only(STEP_KEYS)
    else:
        table.only(EVERY_STEP | rule.required | rule.allowed, _places(kind or ""))
        _required(table, rule)
    readers = _readers(table, rule)
    several = table.flag("several", usual=False)
    return StepText(
        key=table.slug("key", "Give the step a short name of its own."),
        kind=kind or "",
        readers=readers,
        sealed=bool(rule and rule.sealed and readers is Readers.BOND),
        title=table.text("title", 80, "Give the step a heading.") or "",
        text=table.text("text", 1200, markdown=True) or "",
        ways=table.some("ways", Way) or ways,
        answers=table.text("answers", 60),
        aloud=table.text("aloud", 800, markdown=True),
        note=table.text("note", 240),
        placeholder=table.text("placeholder", 80),
        source=table.text("source", 400),
        minutes=table.number("minutes", 1, 120),
        depth=table.number("depth", 1, 5),
        length=_length(table, rule),
        prompts=table.texts("prompts", 200),
        pool=table.text("pool", 60),
        count=(table.number("count", 1, 12) or 1) if "pool" in table.data else 0,
        options=_options(table, bonds),
        several=several,
        scale=_scale(table),
    )


def _places(kind: str) -> dict[str, str]:
    """For each key of another kind of step, where it does belong."""
    places = {}
    for key in STEP_KEYS - EVERY_STEP:
        kinds = [name for name, rule in KINDS.items() if key in rule.required | rule.allowed]
        places[key] = f'A step of kind "{kind}" has none; it belongs to: {", ".join(kinds)}.'
    return places


def _required(table: Table, rule: KindRule) -> None:
    for key in sorted(rule.required - table.data.keys()):
        table.mistake(None, f'"{key}" is missing in {table.called}. {_ASK[key]}')


_ASK = {
    "text": "Write what the person reads or is asked.",
    "readers": 'Say who may read it: "me" or "bond".',
    "options": "Write what there is to choose, each below a line [[steps.options]].",
    "scale": "Write its two ends below a line [steps.scale].",
    "answers": "Name the key of the earlier step that it answers.",
}


def _readers(table: Table, rule: KindRule | None) -> Readers | None:
    named = table.one("readers", [readers.value for readers in Readers])
    if rule is None or not rule.readers:
        return None
    if named is None:
        return rule.readers[0]
    if Readers(named) not in rule.readers:
        right = rule.readers[0]
        said = f'{table.called} is read by "{right}" in its kind, never by "{named}".'
        table.mistake("readers", f'{said} Write readers = "{right}".')
    return Readers(named)


def _length(table: Table, rule: KindRule | None) -> Length | None:
    named = table.one("length", [length.value for length in Length])
    if rule is None or "length" not in rule.allowed:
        return None
    return Length(named) if named else Length.TEXT


def _options(table: Table, bonds: frozenset[BondKind]) -> tuple[Option, ...]:
    options = [_option(option, bonds) for option in table.tables("options", "option")]
    if "options" in table.data and len(options) < FEWEST_OPTIONS:
        said = "Write at least two, so that there is something to choose."
        table.mistake("options", f'"options" in {table.called} holds {len(options)}. {said}')
    return tuple(options)


def _option(table: Table, bonds: frozenset[BondKind]) -> Option:
    table.only(OPTION_KEYS)
    touch = table.flag("touch", usual=False)
    offered = table.some("bonds", BondKind) or bonds
    if touch and BondKind.COLLEAGUE in offered:
        said = 'Touch is not offered to colleagues. Name the other bonds in "bonds".'
        table.mistake("touch", f"{table.called} is touch. {said}")
    return Option(
        key=table.slug("key", "Give the option a short name of its own."),
        text=table.text("text", 80, "Write what stands on it.") or "",
        bonds=offered,
        touch=touch,
    )


def _scale(table: Table) -> Scale | None:
    scale = table.table("scale", f"the scale of {table.called}")
    if scale is None:
        return None
    scale.only(SCALE_KEYS)
    return Scale(
        low=scale.text("low", 40, "Write a word for its lower end.") or "",
        high=scale.text("high", 40, "Write a word for its upper end.") or "",
        steps=scale.number("steps", 2, 11, "Say how many places it has.") or 7,
    )


def _forms(table: Table, steps: tuple[StepText, ...], minutes: int) -> tuple[Form, ...]:
    every = tuple(step.key for step in steps)
    if "forms" not in table.data:
        return (Form("whole", "The whole practice", minutes, every),)
    return tuple(_form(form, every) for form in table.tables("forms", "form"))


def _form(table: Table, every: tuple[str, ...]) -> Form:
    table.only(FORM_KEYS)
    if "steps" not in table.data:
        table.mistake(None, f'"steps" is missing in {table.called}. Name the keys of its steps.')
    included = table.texts("steps", 60)
    for position, key in enumerate(included):
        if key not in every:
            place = (*table.where, "steps", position)
            hint = did_you_mean(key, every)
            table.sheet.mistake(place, f'{table.called} includes "{key}", which is no step. {hint}')
    return Form(
        key=table.slug("key", "Give the form a short name of its own."),
        title=table.text("title", 60, 'Give the form a name, like "Two minutes".') or "",
        minutes=table.number("minutes", 1, 240, "Say how many minutes it takes.") or 1,
        steps=included,
    )
