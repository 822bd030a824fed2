"""Payloads of every schema ever released, kept as files, must load for ever: the test of that.

A package that registers kinds keeps `<kind>.<schema>.json` files in its tests, writes one with
`write_golden` whenever it raises a schema, and asserts that `golden_mistakes` finds none.
"""

import json
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from closeknit.vault.errors import VaultError
from closeknit.vault.payloads import dump, load, registered


def write_golden(folder: Path, kind: str, fields: Mapping[str, Any]) -> Path:
    """Keeps `fields` as `kind` is written today. FileExistsError if that schema is kept already."""
    path = folder / f"{kind}.{registered()[kind]}.json"
    written = {"payload": json.loads(dump(kind, fields)), "today": fields}
    with path.open("x", encoding="utf-8") as file:
        json.dump(written, file, ensure_ascii=False, indent=1)
    return path


def golden_mistakes(folder: Path, kinds: Iterable[str]) -> list[str]:
    """What is wrong with the golden payloads of `kinds` in `folder`, a sentence each.

    `today` in a file says what its payload has to be after all upgrades; it is the one part that
    changes when a schema is raised.
    """
    mistakes = []
    for kind in kinds:
        for schema in range(1, registered()[kind] + 1):
            mistakes += _mistakes(folder / f"{kind}.{schema}.json", kind, schema)
    return mistakes


def _mistakes(path: Path, kind: str, schema: int) -> list[str]:
    if not path.exists():
        return [f"{path.name} is missing: nothing shows that schema {schema} still loads."]
    kept = json.loads(path.read_text("utf-8"))
    if (kept["payload"]["kind"], kept["payload"]["schema"]) != (kind, schema):
        return [f"{path.name} holds another kind or schema than its name says."]
    try:
        found = load(json.dumps(kept["payload"]).encode())
    except VaultError as error:
        return [f"{path.name} does not load: {error}"]
    if found.fields != kept["today"]:
        return [f"{path.name} loads as something else than it says."]
    return []
