"""The JSON schema of a practice file, for editors that help while one writes.

It is made of the closed sets and limits that the loader checks by, and says what can be said of one
table by itself. Whether an answer points to an earlier step, a pool exists or a text holds a link is
left to `closeknit practices check`.
"""

import json
from collections.abc import Collection, Iterable, Mapping
from enum import StrEnum
from typing import Any

from closeknit.catalogue.kinds import (
    EVERY_STEP,
    KINDS,
    TOLD,
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
    SLUG,
    STEP,
    Limits,
    Span,
)
from closeknit.catalogue.practice_files import BEGINNINGS
from closeknit.catalogue.reading import KEY

DRAFT = "https://json-schema.org/draft/2020-12/schema"
MARKDOWN = frozenset({"why", "alone", "text", "aloud"})
"""Texts of practices and steps that may go over several lines."""

Schema = dict[str, Any]


def schema_text() -> str:
    """The schema as the file `docs/practice.schema.json` holds it."""
    return json.dumps(practice_schema(), ensure_ascii=False, indent=2) + "\n"


def practice_schema() -> Schema:
    """What may stand in a practice file, as a JSON schema (draft 2020-12)."""
    return {
        "$schema": DRAFT,
        "title": "A practice of Closeknit",
        "description": "docs/writing-practices.md explains every key. "
        "`closeknit practices check` finds what a schema can't.",
        **_practice(),
        "$defs": {
            "key": {"type": "string", "maxLength": SLUG, "pattern": f"^{KEY.pattern[:-2]}$"},
            "ways": _several(Way),
            "bonds": _several(BondKind),
            "form": _form(),
            "step": _step(),
            "option": _option(),
            "item": _table({"key": _ref("key"), **_plain(ITEM)}, ("key", "text")),
            "part": _table({"key": _ref("key"), **_plain(PART)}, ("key", "label")),
            "scale": _table(_plain(SCALE), ("low", "high", "steps")),
        },
    }


def _practice() -> Schema:
    expiry = {"anyOf": [{"const": "day"}, _number(PRACTICE.numbers["expires_after"])]}
    bonds = {"anyOf": [{"const": "all"}, _ref("bonds")]}
    keys = {
        "id": _ref("key"),
        **_plain(PRACTICE, MARKDOWN),
        "strategy": _one(Strategy),
        "depth": {"anyOf": [_number(DEPTH), _list(_number(DEPTH), (2, 2))]},
        "ways": _ref("ways"),
        "bonds": bonds,
        "begins": _one(BEGINNINGS),
        "expires_after": expiry,
        **_flags("suggested"),
        "forms": _list(_ref("form"), (1, None)),
        "steps": _list(_ref("step"), (1, None)),
    }
    optional = {"alone", "begins", "expires_after", "called_to_others", "suggested", "forms"}
    alone = {"properties": {"ways": {"contains": {"const": Way.ALONE.value}}}}
    return {
        **_table(keys, (key for key in keys if key not in optional)),
        "if": alone,
        "else": {"required": ["alone"]},
    }


def _form() -> Schema:
    steps = _list(_text(FORM.signs["steps"]), (1, None), unique=True)
    keys = {"key": _ref("key"), **_plain(FORM), "steps": steps}
    return _table(keys, keys)


def _step() -> Schema:
    """Every key that any kind of step may have; `allOf` says which kind has which."""
    keys = {
        "key": _ref("key"),
        "kind": _one(KINDS),
        **_plain(STEP, MARKDOWN),
        "ways": _ref("ways"),
        "length": _one(Length),
        "readers": _one(Readers),
        "keeps": _one(Keeps),
        "prompts": _list(_text(STEP.signs["prompts"]), unique=True),
        "options": _list(_ref("option"), (FEWEST_OPTIONS, None)),
        "items": _list(_ref("item"), STEP.counts["items"]),
        "parts": _list(_ref("part"), STEP.counts["parts"]),
        "lengths": _list(_number(STEP.numbers["lengths"]), STEP.counts["lengths"], unique=True),
        "scale": _ref("scale"),
        "hand": {"type": "string", "maxLength": STEP.signs["hand"], "pattern": r"^[^.]*\..+$"},
        **_flags("several", "breath", "often", "reflect_first", "reads_along"),
    }
    return {
        **_table(keys, ("key", "kind", "title")),
        "dependentSchemas": {
            "pool": {"not": {"required": ["prompts"]}},
            "most": {"properties": {"several": {"const": True}}, "required": ["several"]},
            "hand": {
                "properties": {"reflect_first": {"const": True}},
                "required": ["reflect_first"],
            },
        },
        "allOf": [
            {"if": {"properties": {"kind": {"const": name}}}, "then": _kind(name, rule)}
            for name, rule in KINDS.items()
        ],
    }


def _kind(name: str, rule: KindRule) -> Schema:
    known = EVERY_STEP | rule.required | rule.allowed
    found: Schema = {
        "required": sorted(rule.required),
        "propertyNames": {"enum": sorted(known)},
    }
    if rule.readers:
        found["properties"] = {"readers": _one(rule.readers)}
    if "keeps" in known:
        kept = TOLD if name == "tell" else [keeps for keeps in Keeps if keeps not in TOLD]
        found["properties"] = {**found["properties"], "keeps": _one(kept)}
    if name == "choose":
        places = ("options", "vocabulary", "pool")
        found["oneOf"] = [{"required": [place]} for place in places]
    return found


def _option() -> Schema:
    keys = {"key": _ref("key"), **_plain(OPTION), "bonds": _ref("bonds"), **_flags("touch", "care")}
    return _table(keys, ("key", "text"))


def _table(keys: Mapping[str, Schema], required: Iterable[str]) -> Schema:
    return {
        "type": "object",
        "properties": dict(keys),
        "required": sorted(required),
        "additionalProperties": False,
    }


def _plain(limits: Limits, markdown: Collection[str] = ()) -> dict[str, Schema]:
    texts = {key: _text(signs, markdown=key in markdown) for key, signs in limits.signs.items()}
    return texts | {key: _number(span) for key, span in limits.numbers.items()}


def _text(signs: int, *, markdown: bool = False) -> Schema:
    """One line; or several, where the line break before the closing quotation marks is not counted."""
    if markdown:
        return {"type": "string", "maxLength": signs + 1, "pattern": r"\S"}
    return {"type": "string", "maxLength": signs, "pattern": r"^\s*\S[^\n]*\s*$"}


def _number(span: Span) -> Schema:
    return {"type": "integer", "minimum": span[0], "maximum": span[1]}


def _flags(*keys: str) -> dict[str, Schema]:
    return {key: {"type": "boolean"} for key in keys}


def _one(names: Iterable[str]) -> Schema:
    return {"enum": [str(name) for name in names]}


def _several(kind: type[StrEnum]) -> Schema:
    return _list(_one(kind), (1, None), unique=True)


def _list(
    things: Schema, counts: tuple[int, int | None] = (0, None), *, unique: bool = False
) -> Schema:
    least, most = counts
    found: Schema = {"type": "array", "items": things}
    if least:
        found["minItems"] = least
    if most:
        found["maxItems"] = most
    return found | ({"uniqueItems": True} if unique else {})


def _ref(name: str) -> Schema:
    return {"$ref": f"#/$defs/{name}"}
