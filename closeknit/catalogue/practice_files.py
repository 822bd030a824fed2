"""Reads a practice file into a Practice, noting every mistake on the way."""

from collections.abc import Mapping
from dataclasses import replace
from functools import cache
from types import MappingProxyType

from closeknit.catalogue.kinds import (
    EVERY_STEP,
    KINDS,
    BondKind,
    Keeps,
    KindRule,
    Length,
    Readers,
    Strategy,
    Way,
)
from closeknit.catalogue.limits import (
    DEPTH,
    FEWEST_OPTIONS,
    FORM,
    ITEM,
    OPTION,
    PART,
    PRACTICE,
    SCALE,
    STEP,
    Span,
)
from closeknit.catalogue.practice import (
    Form,
    Item,
    Option,
    Part,
    Pool,
    Practice,
    Scale,
    StepText,
    Vocabulary,
)
from closeknit.catalogue.reading import Sheet, Table, did_you_mean
from closeknit.catalogue.rules import check_practice

PRACTICE_KEYS = frozenset(
    {
        "id", "version", "title", "strategy", "depth", "minutes", "ways", "bonds", "why", "source",
        "alone", "begins", "expires_after", "called_to_others", "suggested", "forms", "steps",
    }
)  # fmt: skip
FORM_KEYS = frozenset({"key", "title", "minutes", "steps"})
OPTION_KEYS = frozenset({"key", "text", "bonds", "touch", "care"})
ITEM_KEYS = frozenset({"key", "text"})
PART_KEYS = frozenset({"key", "label", "placeholder"})
SCALE_KEYS = frozenset({"low", "high", "steps"})
STEP_KEYS = EVERY_STEP.union(*(rule.required | rule.allowed for rule in KINDS.values()))
USUAL_DAYS = 7
BEGINNINGS = ("alone",)
WITHOUT_JUST_ME = frozenset(BondKind) - {BondKind.JUST_ME}


def read_practice(
    sheet: Sheet,
    pools: Mapping[str, Pool],
    vocabularies: Mapping[str, Vocabulary] = MappingProxyType({}),
) -> Practice | None:
    """The practice in a sheet. None where the sheet has a mistake, or now gets one."""
    if not sheet.readable:
        return None
    table = Table(sheet, sheet.data)
    table.only(PRACTICE_KEYS, dict.fromkeys(STEP_KEYS - PRACTICE_KEYS, _IN_A_STEP))
    practice = _practice(table)
    check_practice(sheet, practice, pools, vocabularies)
    if sheet.mistakes:
        return None
    steps = tuple(_with_options(step, practice, pools, vocabularies) for step in practice.steps)
    return replace(practice, steps=steps)


def _with_options(
    step: StepText,
    practice: Practice,
    pools: Mapping[str, Pool],
    vocabularies: Mapping[str, Vocabulary],
) -> StepText:
    """A choice out of a vocabulary or a pool knows all that may be chosen there, for ever."""
    if step.kind != "choose" or step.options:
        return step
    if step.vocabulary:
        words = vocabularies[step.vocabulary].words()
        return replace(
            step, options=tuple(Option(word.key, word.text, practice.bonds) for word in words)
        )
    prompts = pools[step.pool or ""].prompts
    return replace(step, options=tuple(Option(p.key, p.text, p.bonds) for p in prompts))


_IN_A_STEP = "It belongs to a step: write it below a line [[steps]]."


def _practice(table: Table) -> Practice:
    ways = table.some("ways", Way, 'Name the ways it can be done, like ["T", "S"].')
    bonds = _bonds(table, ways)
    signs, numbers = PRACTICE.signs, PRACTICE.numbers
    minutes = table.number("minutes", *numbers["minutes"], "Say how many minutes it takes.") or 1
    steps = tuple(_step(step, ways, bonds) for step in _steps(table))
    return Practice(
        id=table.slug("id", "Give it the name of the file."),
        version=table.number("version", *numbers["version"], "Begin with version = 1.") or 1,
        title=table.text("title", signs["title"], "Give the practice a short name.") or "",
        strategy=_strategy(table),
        depth=_depth(table),
        minutes=minutes,
        ways=ways,
        bonds=bonds,
        why=table.text("why", signs["why"], _WHY, markdown=True) or "",
        source=table.text("source", signs["source"], _SOURCE) or "",
        steps=steps,
        forms=_forms(table, steps, minutes),
        alone=table.text("alone", signs["alone"], markdown=True),
        expires_after=_expiry(table),
        called_to_others=table.text("called_to_others", signs["called_to_others"]),
        suggested=table.flag("suggested", usual=True),
        begins_alone=table.one("begins", BEGINNINGS) is not None,
    )


_WHY = "Say in a sentence or two why it is there."
_SOURCE = "Name author and year, or say that it is opinion."


def _bonds(table: Table, ways: frozenset[Way]) -> frozenset[BondKind]:
    if table.data.get("bonds") == "all":
        return frozenset(BondKind) if Way.ALONE in ways else WITHOUT_JUST_ME
    return table.some("bonds", BondKind, 'Name the bonds it is for, or write "all".')


def _strategy(table: Table) -> Strategy:
    name = table.one("strategy", Strategy, "Name the strategy it belongs to.")
    return Strategy(name) if name else Strategy.UNDERSTAND


def _depth(table: Table) -> tuple[int, int]:
    """One number, or the lowest and the deepest of a practice that goes step by step."""
    match table.data.get("depth"):
        case [int(low), int(high)] if _within(DEPTH, low) and _within(DEPTH, high):
            if low > high:
                said = "Write the lower one first."
                table.mistake("depth", f'"depth" falls from {low} to {high}. {said}')
            return (min(low, high), max(low, high))
        case list():
            table.mistake("depth", '"depth" is to be one number from 1 to 5, or two, like [1, 5].')
            return (1, 1)
    said = "1 is facts, 2 opinions, 3 feelings; 5 is deepest."
    one = table.number("depth", *DEPTH, said) or 1
    return (one, one)


def _within(span: Span, number: int) -> bool:
    return span[0] <= number <= span[1]


def _expiry(table: Table) -> int:
    days = table.data.get("expires_after", USUAL_DAYS)
    if days == "day":
        return 0
    least, most = PRACTICE.numbers["expires_after"]
    if type(days) is not int or not least <= days <= most:
        said = f'"expires_after" is to be "day" or a number of days from {least} to {most}.'
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
    signs, numbers = STEP.signs, STEP.numbers
    return StepText(
        key=table.slug("key", "Give the step a short name of its own."),
        kind=kind or "",
        readers=readers,
        sealed=bool(rule and rule.sealed and readers is Readers.BOND),
        title=table.text("title", signs["title"], "Give the step a heading.") or "",
        text=table.text("text", signs["text"], markdown=True) or "",
        ways=table.some("ways", Way) or ways,
        answers=table.text("answers", signs["answers"]),
        aloud=table.text("aloud", signs["aloud"], markdown=True),
        note=table.text("note", signs["note"]),
        placeholder=table.text("placeholder", signs["placeholder"]),
        source=table.text("source", signs["source"]),
        minutes=table.number("minutes", *numbers["minutes"]),
        depth=table.number("depth", *numbers["depth"]),
        length=_length(table, rule),
        prompts=table.texts("prompts", signs["prompts"]),
        pool=table.text("pool", signs["pool"]),
        count=(table.number("count", *numbers["count"]) or 1) if "pool" in table.data else 0,
        options=_options(table, bonds),
        several=table.flag("several", usual=False),
        scale=_scale(table),
        most=table.number("most", *numbers["most"]),
        vocabulary=table.text("vocabulary", signs["vocabulary"]),
        items=_items(table),
        parts=_parts(table),
        turns=table.number("turns", *numbers["turns"]) or 0,
        seconds=table.number("seconds", *numbers["seconds"]) or 0,
        speaker=table.text("speaker", signs["speaker"]) or "",
        listener=table.text("listener", signs["listener"]) or "",
        lengths=table.numbers("lengths", *numbers["lengths"], STEP.counts["lengths"][1]),
        breath=table.flag("breath", usual=False),
        keeps=_keeps(table),
        often=table.flag("often", usual=False),
        reflect_first=table.flag("reflect_first", usual=False),
        hand=_hand(table),
        reads_along=kind == "respond" or table.flag("reads_along", usual=False),
    )


@cache
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
    "readers": 'Say who may read it: "me", "bond" or, where only what all choose may show, "overlap".',
    "turns": "Say how many turns there are in all, like turns = 6.",
    "seconds": "Say how long one turn is, like seconds = 120.",
    "speaker": "Say in a line what the one who speaks does.",
    "listener": "Say in a line what the one who listens does.",
    "keeps": 'Say what it becomes, like keeps = "agreement".',
    "lengths": "Say how long it may be, in seconds, like lengths = [600, 300].",
    "scale": "Write its two ends below a line [steps.scale].",
    "answers": "Name the key of the earlier step that it answers.",
}


def _readers(table: Table, rule: KindRule | None) -> Readers | None:
    named = table.one("readers", Readers)
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
    named = table.one("length", Length)
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
        text=table.text("text", OPTION.signs["text"], "Write what stands on it.") or "",
        bonds=offered,
        touch=touch,
        care=table.flag("care", usual=False),
    )


def _items(table: Table) -> tuple[Item, ...]:
    items = []
    for item in table.tables("items", "item"):
        item.only(ITEM_KEYS)
        key = item.slug("key", "Give the item a short name of its own.")
        items.append(Item(key, item.text("text", ITEM.signs["text"], "Write what is rated.") or ""))
    _several_of(table, "items", len(items))
    return tuple(items)


def _parts(table: Table) -> tuple[Part, ...]:
    parts = []
    for part in table.tables("parts", "part"):
        part.only(PART_KEYS)
        key = part.slug("key", "Give the part a short name of its own.")
        said = 'Write how the line begins, like "When".'
        label = part.text("label", PART.signs["label"], said) or ""
        parts.append(Part(key, label, part.text("placeholder", PART.signs["placeholder"]) or ""))
    _several_of(table, "parts", len(parts))
    return tuple(parts)


def _several_of(table: Table, key: str, number: int) -> None:
    least, most = STEP.counts[key]
    if key in table.data and not least <= number <= most:
        said = f"Write from {least} to {most} of them, each below [[steps.{key}]]."
        table.mistake(key, f'"{key}" in {table.called} holds {number}. {said}')


def _keeps(table: Table) -> Keeps | None:
    named = table.one("keeps", Keeps)
    return Keeps(named) if named else None


def _hand(table: Table) -> tuple[str, str] | None:
    named = table.text("hand", STEP.signs["hand"])
    if named is None:
        return None
    step, _, option = named.partition(".")
    if not option:
        said = 'Name a step and one of its options, like hand = "need.hand".'
        table.mistake("hand", f'"{named}" is no option of a step. {said}')
        return None
    return step, option


def _scale(table: Table) -> Scale | None:
    scale = table.table("scale", f"the scale of {table.called}")
    if scale is None:
        return None
    scale.only(SCALE_KEYS)
    return Scale(
        low=scale.text("low", SCALE.signs["low"], "Write a word for its lower end.") or "",
        high=scale.text("high", SCALE.signs["high"], "Write a word for its upper end.") or "",
        steps=scale.number("steps", *SCALE.numbers["steps"], "Say how many places it has.") or 7,
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
    included = table.texts("steps", FORM.signs["steps"])
    for position, key in enumerate(included):
        if key not in every:
            place = (*table.where, "steps", position)
            hint = did_you_mean(key, every)
            table.sheet.mistake(place, f'{table.called} includes "{key}", which is no step. {hint}')
    return Form(
        key=table.slug("key", "Give the form a short name of its own."),
        title=table.text("title", FORM.signs["title"], _FORM_TITLE) or "",
        minutes=table.number("minutes", *FORM.numbers["minutes"], "Say how many minutes it takes.")
        or 1,
        steps=included,
    )


_FORM_TITLE = 'Give the form a name, like "Two minutes".'
