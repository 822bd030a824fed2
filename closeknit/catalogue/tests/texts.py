"""Every word of the catalogue that somebody could read, and ways to tell that two texts are alike."""

from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

import pytest

from closeknit.catalogue import BondKind, Catalogue, Practice, StepText
from closeknit.catalogue.pool_files import SMALL_WORDS
from closeknit.catalogue.reading import plain

PROJECT = Path(__file__).parents[3]
SOURCES = PROJECT.parent / "shared" / "sources"


class Text(NamedTuple):
    """`home` is a practice, a pool, a reading …; `part` a step or a prompt in it; `field` the key."""

    home: str
    part: str
    field: str
    said: str

    @property
    def where(self) -> str:
        return f"{self.home}.{self.part}.{self.field}"


def texts_of(catalogue: Catalogue) -> Iterator[Text]:
    """Everything but help pages, which name services in these services' own words."""
    for practice in catalogue.practices:
        yield from of_practice(practice)
    for pool in catalogue.pools.values():
        yield Text(pool.name, "", "title", pool.title)
        yield from (Text(pool.name, each.key, "prompt", each.text) for each in pool.prompts)
    for vocabulary in catalogue.vocabularies.values():
        for family in vocabulary.families:
            yield Text(vocabulary.name, family.key, "title", family.title)
            yield from (Text(vocabulary.name, w.key, "word", w.text) for w in family.words)
    yield from _read(catalogue)


def of_practice(practice: Practice, bond: BondKind | None = None) -> Iterator[Text]:
    """What a practice says; to a bond of one kind, or to anybody."""
    for field in ("title", "why", "source", "alone", "called_to_others"):
        if said := getattr(practice, field):
            yield Text(practice.id, "", field, said)
    yield from (Text(practice.id, form.key, "form", form.title) for form in practice.forms)
    for step in practice.steps:
        yield from (Text(practice.id, step.key, *each) for each in _of_step(step, bond))


STEP_FIELDS = ("title", "text", "aloud", "note", "placeholder", "source", "speaker", "listener")


def _of_step(step: StepText, bond: BondKind | None) -> Iterator[tuple[str, str]]:
    for field in STEP_FIELDS:
        if said := getattr(step, field):
            yield field, said
    yield from (("starting point", said) for said in step.prompts)
    yield from (("item", item.text) for item in step.items)
    for part in step.parts:
        yield from (("part", part.label), ("placeholder", part.placeholder))
    if step.scale:
        yield from (("scale", step.scale.low), ("scale", step.scale.high))
    if not (step.pool or step.vocabulary):
        options = step.options if bond is None else step.options_for(bond)
        yield from (("option", option.text) for option in options)


def _read(catalogue: Catalogue) -> Iterator[Text]:
    for reading in catalogue.readings.values():
        for field in ("title", "says", "evidence"):
            if said := getattr(reading, field):
                yield Text(reading.id, "reading", field, said)
    for programme in catalogue.programmes.values():
        for field in ("title", "about", "source"):
            yield Text(programme.id, "programme", field, getattr(programme, field))
        for stage in programme.stages:
            said = f"{stage.heading or ''} {stage.line or ''}".strip()
            yield Text(programme.id, stage.practice, "stage", said)


@cache
def runs(text: str, length: int) -> frozenset[tuple[str, ...]]:
    """All runs of so many words."""
    told = plain(text).split()
    return frozenset(tuple(told[at : at + length]) for at in range(len(told) - length + 1))


@cache
def telling(text: str) -> frozenset[str]:
    """Its words, without those that every text has."""
    return frozenset(plain(text).split()) - SMALL_WORDS


def alike(one: str, other: str) -> float:
    """Which part of their telling words two texts share, from 0 to 1. With fewer than three of them,
    a text says too little to be compared."""
    mine, theirs = telling(one), telling(other)
    return len(mine & theirs) / len(mine | theirs) if min(len(mine), len(theirs)) > 2 else 0


def the_articles(request: pytest.FixtureRequest) -> list[Path]:
    """The five articles. They lie beside the project and are no part of it: without them a test is
    left out, and says so."""
    found = sorted(SOURCES.glob("*.txt"))
    if not found:
        reason = f"Not compared with the articles: they are not in {SOURCES}."
        if reporter := request.config.pluginmanager.get_plugin("terminalreporter"):
            reporter.write_line(f"\n{reason}")
        pytest.skip(reason)
    return found
