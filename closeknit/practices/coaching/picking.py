"""Words for feelings and needs beside the fields that take one, those first that somebody has picked
already in this sitting."""

import json
from dataclasses import dataclass
from typing import TYPE_CHECKING

from closeknit.catalogue import Family, Readers, StepText
from closeknit.practices import library
from closeknit.practices.coaching import composing
from closeknit.practices.runs import Run
from closeknit.practices.steps.choose import chosen_texts

if TYPE_CHECKING:
    from closeknit.practices.steps.kind import StepForm

TAKES = {"feel": "feelings", "feeling": "feelings", "felt": "feelings", "need": "needs"}
"""Parts, by their keys, that take a word of a vocabulary."""


@dataclass(frozen=True, slots=True)
class Picker:
    title: str
    families: tuple[Family, ...]
    picked: tuple[str, ...] = ()


def equip(run: Run, step: StepText, form: "StepForm") -> None:
    """Put beside a form what helps to fill its parts: words to pick, and the sentence so far."""
    for part in step.parts:
        name = TAKES.get(part.key)
        if name and part.key in form.fields:
            form.pickers[part.key] = _picker(run, step, name)
    if composing.makes_a_sentence(step):
        lines = [[part.key, part.label, composing.ENDS[part.key]] for part in step.parts]
        form.sentence = json.dumps(lines)


def _picker(run: Run, step: StepText, name: str) -> Picker:
    vocabulary = library.catalogue().vocabularies[name]
    return Picker(vocabulary.title, vocabulary.families, _picked(run, step, name))


def _picked(run: Run, step: StepText, name: str) -> tuple[str, ...]:
    """What this person chose for themselves, out of that vocabulary, before this step."""
    keys = [each.key for each in run.steps]
    earlier = run.steps[: keys.index(step.key)] if step.key in keys else []
    chose = [each for each in earlier if each.vocabulary == name and each.readers is Readers.ME]
    return tuple(
        text for each in chose for text in chosen_texts(each, run.log.said.get(each.key, {}))
    )
