"""What the schema says is what the loader does, as far as a schema can say it."""

import copy
import json
import re
import tomllib
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from closeknit.catalogue import CONTENT, KINDS, Family, Item, Pool, Prompt, Vocabulary
from closeknit.catalogue.kinds import BondKind
from closeknit.catalogue.practice_files import (
    FORM_KEYS,
    ITEM_KEYS,
    OPTION_KEYS,
    PART_KEYS,
    PRACTICE_KEYS,
    SCALE_KEYS,
    STEP_KEYS,
    read_practice,
)
from closeknit.catalogue.reading import Sheet
from closeknit.catalogue.schema import practice_schema, schema_text
from closeknit.catalogue.tests.texts import PROJECT

SCHEMA = practice_schema()
VALIDATOR = jsonschema.Draft202012Validator(SCHEMA)
POOLS = {"cups": Pool("cups", "Cups", (Prompt("one", "Which cup?", 1, frozenset(BondKind)),))}
WORDS = {"moods": Vocabulary("moods", "Moods", (Family("m", "M", (Item("glad", "glad"),)),))}

# One step of each kind, with all that it may say.
FULL = """
id = "tea"
version = 1
title = "Tea"
strategy = "time"
depth = 1
minutes = 5
ways = ["A", "T", "S", "L"]
bonds = ["partner", "friend"]
why = "Because."
source = "Opinion."
alone = "Have tea."
begins = "alone"
expires_after = "day"
called_to_others = "Leaves"
suggested = false

[[forms]]
key = "whole"
title = "The whole"
minutes = 5
steps = ["own", "say", "pool", "pick", "words", "met", "place", "guess", "hear", "clock", "all", "when", "rest", "done", "look", "tell"]

[[steps]]
key = "look"
kind = "read"
title = "Look"
text = "Look."
note = "A note."
source = "Opinion."
minutes = 2
depth = 1

[[steps]]
key = "own"
kind = "reflect"
ways = ["A", "T"]
readers = "me"
title = "Own"
text = "What is it?"
length = "line"
placeholder = "leaves"
prompts = ["One beginning", "Another"]
answers = "look"
reads_along = true

[[steps]]
key = "say"
kind = "share"
ways = ["T", "S"]
title = "Say"
text = "Say it."
aloud = "Say it aloud."

[[steps.parts]]
key = "when"
label = "When"
placeholder = "at four"

[[steps.parts]]
key = "feel"
label = "I feel"

[[steps]]
key = "pool"
kind = "share"
ways = ["T", "S"]
title = "Pool"
text = "Answer one."
pool = "cups"
count = 3

[[steps]]
key = "tell"
kind = "tell"
ways = ["T"]
title = "Tell"
text = "Tell it."
keeps = "moment"

[[steps]]
key = "pick"
kind = "choose"
ways = ["T"]
readers = "bond"
title = "Pick"
text = "Pick."
several = true
most = 2

[[steps.options]]
key = "ear"
text = "An ear"

[[steps.options]]
key = "hug"
text = "A hug"
bonds = ["partner"]
touch = true

[[steps]]
key = "words"
kind = "choose"
readers = "me"
title = "Words"
text = "Pick a word."
vocabulary = "moods"

[[steps]]
key = "met"
kind = "choose"
ways = ["T"]
readers = "overlap"
title = "Met"
text = "Pick."
pool = "cups"

[[steps]]
key = "place"
kind = "rate"
readers = "me"
title = "Place"
text = "Where?"

[steps.scale]
low = "few"
high = "many"
steps = 5

[[steps.items]]
key = "cups"
text = "Cups"

[[steps.items]]
key = "pots"
text = "Pots"

[[steps]]
key = "guess"
kind = "guess"
ways = ["T"]
answers = "say"
title = "Guess"
text = "What will it be?"

[[steps]]
key = "hear"
kind = "respond"
ways = ["T"]
answers = "say"
title = "Hear"
text = "What did you hear?"
reflect_first = true
hand = "pick.ear"

[[steps]]
key = "clock"
kind = "turns"
ways = ["S", "L"]
title = "Clock"
text = "In turns."
turns = 4
seconds = 60
speaker = "Speak."
listener = "Listen."

[[steps]]
key = "all"
kind = "agree"
ways = ["T"]
title = "All"
text = "Agree."
keeps = "agreement"

[[steps]]
key = "when"
kind = "plan"
title = "When"
text = "Find a time."
often = true

[[steps]]
key = "rest"
kind = "away"
title = "Rest"
text = "Lay it down."
lengths = [600, 300]
breath = true

[[steps]]
key = "done"
kind = "pace"
title = "Done"
"""


def loader_says(data: dict[str, Any]) -> list[str]:
    sheet = Sheet(Path("tea.toml"), data=copy.deepcopy(data), readable=True)
    read_practice(sheet, POOLS, WORDS)
    return [mistake.sentence for mistake in sheet.mistakes]


def schema_says(data: dict[str, Any]) -> list[str]:
    return [error.message for error in VALIDATOR.iter_errors(data)]


def full() -> dict[str, Any]:
    data = tomllib.loads(FULL)
    order = [step["key"] for step in data["steps"]]
    data["forms"][0]["steps"].sort(key=order.index)
    return data


def test_the_file_in_the_documents_is_what_the_program_says() -> None:
    written = (PROJECT / "docs" / "practice.schema.json").read_text("utf-8")
    assert written == schema_text(), "closeknit practices schema > docs/practice.schema.json"


def test_the_schema_is_one() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA)
    assert json.loads(schema_text()) == SCHEMA


def test_the_schema_knows_every_key_and_kind() -> None:
    tables = SCHEMA["$defs"]
    assert SCHEMA["properties"].keys() == PRACTICE_KEYS
    assert tables["form"]["properties"].keys() == FORM_KEYS
    assert tables["step"]["properties"].keys() == STEP_KEYS
    assert tables["option"]["properties"].keys() == OPTION_KEYS
    assert tables["item"]["properties"].keys() == ITEM_KEYS
    assert tables["part"]["properties"].keys() == PART_KEYS
    assert tables["scale"]["properties"].keys() == SCALE_KEYS
    assert tables["step"]["properties"]["kind"]["enum"] == list(KINDS)


@pytest.mark.parametrize(
    "path", sorted((CONTENT / "en" / "practices").glob("*.toml")), ids=lambda path: path.stem
)
def test_every_shipped_practice_is_good(path: Path) -> None:
    assert schema_says(tomllib.loads(path.read_text("utf-8"))) == []


def test_the_example_of_the_guide_is_good() -> None:
    guide = (PROJECT / "docs" / "writing-practices.md").read_text("utf-8")
    example = re.findall(r"```toml\n(.*?)```", guide, re.DOTALL)[0]
    assert schema_says(tomllib.loads(example)) == []


def test_a_practice_with_every_key_of_every_kind_is_good_to_both() -> None:
    assert loader_says(full()) == []
    assert schema_says(full()) == []


Place = tuple[str | int, ...]


def places(value: Any, where: Place = ()) -> Iterator[Place]:
    """Every key of every table."""
    if isinstance(value, dict):
        for key, inner in value.items():
            yield (*where, key)
            yield from places(inner, (*where, key))
    elif isinstance(value, list):
        for number, inner in enumerate(value):
            yield from places(inner, (*where, number))


def one_of_each(data: dict[str, Any]) -> list[Place]:
    """The first of those places that stand for the same key of the same table."""
    found: dict[tuple[str, ...], Place] = {}
    for where in places(data):
        found.setdefault(tuple(part for part in where if isinstance(part, str)), where)
    return list(found.values())


def spoiled(where: Place) -> Iterator[Any]:
    """Other things that could stand there: of every sort, and at and beyond the schema's limits."""
    yield from (None, [], "", "no such word", "two\nlines", True, 5, [1, 2])
    rule = rule_of(where)
    if "maxLength" in rule:
        # Of a text in several lines the last line break is not counted.
        around = (-2, -1, 1) if rule.get("pattern") == r"\S" else (-1, 0, 1)
        yield from ("x" * (rule["maxLength"] + more) for more in around)
    if "maximum" in rule:
        yield from (rule["minimum"] - 1, rule["minimum"], rule["maximum"], rule["maximum"] + 1)


def rule_of(where: Place) -> dict[str, Any]:
    *outer, key = (part for part in where if isinstance(part, str))
    table = SCHEMA["$defs"][outer[-1].removesuffix("s")] if outer else SCHEMA
    found: dict[str, Any] = table["properties"][key]
    return found


# What one table alone does not show: what is named elsewhere, and where in the practice it stands.
ELSEWHERE = re.compile(
    r"there is no (such step|pool|vocabulary)|which is no step|comes no earlier|is in no form"
    r"|changes the order|nothing happens|does not happen in way|has no way|Alone nobody is there"
    r"|needs it|it needs you|is an overlap|Colleagues go no deeper|needs steps of each|has depth"
    r"|stands twice|has prompts twice|is not there to be chosen|needs way|practising alone|and the practice is not"
    r"|Nobody else can read that one|Only what is sealed|has nothing for|an answer itself"
    r"|nobody else's business|falls from|Two \w+s have the key|address of another"
    r"|What is agreed on|for an overlap|includes \"",
    re.IGNORECASE,
)


def test_at_every_limit_the_schema_and_the_loader_agree() -> None:
    good = full()
    tried = 0
    for where in one_of_each(good):
        for other in spoiled(where):
            data = copy.deepcopy(good)
            table: Any = data
            for part in where[:-1]:
                table = table[part]
            if other is None:
                del table[where[-1]]
            else:
                table[where[-1]] = other
            tried += 1
            said = [each for each in loader_says(data) if not ELSEWHERE.search(each)]
            assert bool(said) != VALIDATOR.is_valid(data), (where, other, said, schema_says(data))
    assert tried > 500


def test_a_key_of_another_kind_is_refused_by_both() -> None:
    good = full()
    for number, step in enumerate(good["steps"]):
        rule = KINDS[step["kind"]]
        others = (
            {"scale", "turns", "breath", "often", "hand", "items"} - rule.allowed - rule.required
        )
        for key in others:
            data = copy.deepcopy(good)
            data["steps"][number][key] = True
            assert loader_says(data)
            assert schema_says(data)
