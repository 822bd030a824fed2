"""A practice while it is being written: pure functions over what its TOML says.

What is read from TOML is never changed, only made anew. Keys of steps are numbers that mean nothing, because they
stand in addresses, and an address can be read over a shoulder.
"""

import re
from collections.abc import Iterable, Mapping
from typing import Any

import tomli_w

from closeknit.catalogue import KINDS, Readers, Way
from closeknit.catalogue.kinds import ALONE_TOO, NEEDS_OTHERS

Toml = dict[str, Any]
Step = dict[str, Any]

OPINION = "Our own idea; nobody has measured it."
NEEDS_SOMEBODY = "It takes somebody else. Alone, think of whom you would like to ask."

IN_ORDER = (
    "id", "version", "title", "strategy", "depth", "minutes", "ways", "bonds", "why", "source",
    "alone", "begins", "expires_after", "called_to_others", "suggested", "forms", "steps",
)  # fmt: skip
STEP = re.compile(r"step-([1-9][0-9]{0,4})\Z")
NUMBER = re.compile(r"[1-9][0-9]{0,2}\Z")
INSIDE = ("options", "items", "parts")
FORM = re.compile(r"(?:whole|form-[1-9][0-9]{0,4})\Z")


def written(toml: Toml) -> str:
    """It as TOML, in the order in which a person writes one."""
    ordered = {key: toml[key] for key in IN_ORDER if key in toml}
    return tomli_w.dumps(ordered, multiline_strings=True)


def steps_of(toml: Toml) -> list[Step]:
    steps: list[Step] = toml.get("steps", [])
    return steps


def place_of(toml: Toml, key: str) -> int:
    """Where that step stands, from 0. Raises KeyError for one that is not there."""
    for place, step in enumerate(steps_of(toml)):
        if step["key"] == key:
            return place
    raise KeyError(key)


def with_head(toml: Toml, head: Mapping[str, Any]) -> Toml:
    """It with another beginning: `head` holds every key of it that a form asks for, None for those
    that are to go. Steps that happened wherever they fit go on doing so."""
    loose = _loosened(toml)
    return _fitted({key: value for key, value in {**loose, **head}.items() if value is not None})


def with_step(toml: Toml, key: str | None, step: Step) -> Toml:
    """It with this step in the place of the one called `key`, or at the end. Its own key stays, or
    is drawn. Raises KeyError for one that is not there."""
    loose = _loosened(toml)
    steps = list(steps_of(loose))
    if key is None:
        steps.append({"key": _next_key(steps), **step})
    else:
        steps[place_of(toml, key)] = {"key": key, **step}
    return _fitted(_reordered(loose, steps))


def without_step(toml: Toml, key: str) -> Toml:
    """It without one of its steps. Raises KeyError for one that is not there."""
    place_of(toml, key)
    loose = _loosened(toml)
    return _fitted(_reordered(loose, [step for step in steps_of(loose) if step["key"] != key]))


def moved(toml: Toml, key: str, by: int) -> Toml:
    """It with a step earlier (-1) or later (1); nothing moves beyond an end. Raises KeyError."""
    place = place_of(toml, key)
    loose = _loosened(toml)
    steps = list(steps_of(loose))
    step = steps.pop(place)
    steps.insert(max(0, min(place + by, len(steps))), step)
    return _fitted(_reordered(loose, steps))


def neutral(toml: Toml) -> Toml:
    """It with keys that mean nothing: of steps and forms, and of all that is chosen, rated or put
    together in them. Keys stand in addresses, and in forms beside names of this program's own."""
    names = _names(steps_of(toml), STEP, "step-")
    inside = {
        (step["key"], what): _names(step.get(what, []), NUMBER, "")
        for step in steps_of(toml)
        for what in INSIDE
    }
    steps = [_renamed(step, names, inside) for step in steps_of(toml)]
    called = _names(toml.get("forms", []), FORM, "form-")
    forms = [
        {**form, "steps": [names[key] for key in form["steps"]], "key": called[form["key"]]}
        for form in toml.get("forms", [])
    ]
    return {**toml, "steps": steps, **({"forms": forms} if forms else {})}


def in_words(toml: Toml, sentence: str) -> str:
    """A sentence about steps with the headings that their writer knows, in the place of their keys."""
    for step in steps_of(toml):
        sentence = sentence.replace(f'"{step["key"]}"', f"“{step['title']}”")
    return sentence


def answerable(step: Step, kind: str) -> bool:
    """Whether a step of this kind can answer that one (as `catalogue.rules` decides)."""
    if step["kind"] in ("agree", "plan", "read", "turns", "away"):
        return False
    if kind == "respond":
        return step["kind"] != "respond" and readers_of(step) is Readers.BOND
    return is_sealed(step) if kind == "guess" else True


def readers_of(step: Step) -> Readers | None:
    known = KINDS[step["kind"]].readers
    if not known:
        return None
    return Readers(step["readers"]) if "readers" in step else known[0]


def is_sealed(step: Step) -> bool:
    return KINDS[step["kind"]].sealed and readers_of(step) is Readers.BOND


def fitting(toml: Toml, step: Step) -> list[str]:
    """The ways of the practice in which such a step can happen: nobody reads it where one is alone,
    turns need two who are there, and an answer happens where there is something to answer."""
    others = {each["key"]: each for each in steps_of(toml)}
    fits = set(toml["ways"])
    if _for_others(step):
        fits.discard(Way.ALONE)
    if step["kind"] == "turns":
        fits.discard(Way.OWN_TIME)
    if readers_of(step) is Readers.OVERLAP:
        fits.discard(Way.SIDE_BY_SIDE)
    target = others.get(step.get("answers", ""))
    if target is not None and target["key"] != step.get("key"):
        fits &= set(target.get("ways") or fitting(toml, {**target, "answers": ""}))
    return [way for way in toml["ways"] if way in fits]


def _for_others(step: Step) -> bool:
    if step["kind"] in ALONE_TOO:
        return False
    read = readers_of(step) in (Readers.BOND, Readers.OVERLAP)
    return read or step["kind"] in NEEDS_OTHERS


def _loosened(toml: Toml) -> Toml:
    """It without the ways that steps have only because they happen wherever they fit."""
    steps = [
        _without(step, "ways") if step.get("ways") == fitting(toml, step) else step
        for step in steps_of(toml)
    ]
    return {**toml, "steps": steps}


def _fitted(toml: Toml) -> Toml:
    """It with ways for each step that does not happen in all of them."""
    steps: list[Step] = []
    for step in steps_of(toml):
        so_far = {**toml, "steps": [*steps, *steps_of(toml)[len(steps) :]]}
        fits = fitting(so_far, step)
        ways = [way for way in step.get("ways", []) if way in toml["ways"]] or fits
        all_of_them = not ways or set(ways) == set(toml["ways"])
        steps.append(_without(step, "ways") if all_of_them else {**step, "ways": ways})
    return {**toml, "steps": steps}


def _without(step: Step, key: str) -> Step:
    return {name: value for name, value in step.items() if name != key}


def _reordered(toml: Toml, steps: list[Step]) -> Toml:
    """It with these steps. A new one stands in the longest form; forms without a step go."""
    order = [step["key"] for step in steps]
    forms = [_form_of(form, order) for form in toml.get("forms", [])]
    if forms:
        longest = max(forms, key=lambda form: len(form["steps"]))
        known = {key for form in forms for key in form["steps"]}
        rest = [*longest["steps"], *(key for key in order if key not in known)]
        longest["steps"] = sorted(rest, key=order.index)
    whole = {**toml, "steps": steps, "forms": [form for form in forms if form["steps"]]}
    return whole if whole["forms"] else _without(whole, "forms")


def _form_of(form: Mapping[str, Any], order: list[str]) -> dict[str, Any]:
    there = [key for key in form["steps"] if key in order]
    return {**form, "steps": sorted(there, key=order.index)}


def _next_key(steps: Iterable[Step]) -> str:
    numbers = [int(found[1]) for step in steps if (found := STEP.match(step["key"]))]
    return f"step-{max(numbers, default=0) + 1}"


def _names(tables: list[Step], pattern: re.Pattern[str], called: str) -> dict[str, str]:
    """What each key becomes; itself, where all of them mean nothing already."""
    keys = [table["key"] for table in tables]
    neutral = all(pattern.match(key) for key in keys)
    return {key: key if neutral else f"{called}{number}" for number, key in enumerate(keys, 1)}


def _renamed(
    step: Step, names: Mapping[str, str], inside: Mapping[tuple[str, str], Mapping[str, str]]
) -> Step:
    renamed = {**step, "key": names[step["key"]]}
    if "answers" in step:
        renamed["answers"] = names[step["answers"]]
    if "hand" in step:
        key, _, option = step["hand"].partition(".")
        renamed["hand"] = f"{names[key]}.{inside[key, 'options'][option]}"
    for what in INSIDE:
        called = inside[step["key"], what]
        if called:
            renamed[what] = [{**each, "key": called[each["key"]]} for each in step[what]]
    return renamed
