"""What is inside a body: JSON with the kind of the words and the number of its schema.

Encrypted words outlive the code. A migration cannot reach them, so each kind keeps, for ever, pure
functions that raise what was written under an older schema, in memory; it is written back at its
author's next edit.
"""

import json
from collections.abc import Callable, Mapping
from typing import Any, NamedTuple

from closeknit.vault.errors import NewerPayload, Tampered, UnknownPayload

Fields = dict[str, Any]
Upgrade = Callable[[Fields], Fields]


class Payload(NamedTuple):
    """What was inside a body: the kind of the words, and their fields in today's schema."""

    kind: str
    fields: Fields


class _Schema(NamedTuple):
    number: int
    upgrades: Mapping[int, Upgrade]


_schemas: dict[str, _Schema] = {}


def register(kind: str, schema: int, upgrades: Mapping[int, Upgrade] | None = None) -> None:
    """Makes `kind` known, now at `schema` (1, 2, …); `upgrades[n]` turns fields of n into n + 1's.

    ValueError if an upgrade is missing, or the kind is already known otherwise.
    """
    steps = dict(upgrades or {})
    if sorted(steps) != list(range(1, schema)):
        raise ValueError(f"{kind} at schema {schema} needs one upgrade from each schema before.")
    known = _schemas.setdefault(kind, _Schema(schema, steps))
    if known != (schema, steps):
        raise ValueError(f"{kind} is registered twice, and not the same.")


def registered() -> dict[str, int]:
    """All known kinds with their current schema number."""
    return {kind: schema.number for kind, schema in sorted(_schemas.items())}


def dump(kind: str, fields: Mapping[str, Any]) -> bytes:
    """`fields` (JSON values) as the bytes of a payload. UnknownPayload on a kind nobody knows."""
    document = {"kind": kind, "schema": _schema(kind).number, "fields": fields}
    text = json.dumps(document, ensure_ascii=False, separators=(",", ":"), allow_nan=False)
    return text.encode()


def load(data: bytes) -> Payload:
    """The payload, raised to today's schema.

    NewerPayload if a newer program wrote it, UnknownPayload if its kind is not known, Tampered if
    it is no payload at all.
    """
    kind, number, fields = _read(data)
    schema = _schema(kind)
    if number > schema.number:
        raise NewerPayload("A newer version of this program wrote these words.")
    for step in range(number, schema.number):
        fields = schema.upgrades[step](fields)
    return Payload(kind, fields)


def _schema(kind: str) -> _Schema:
    try:
        return _schemas[kind]
    except KeyError:
        raise UnknownPayload("These words are of a kind that is not known here.") from None


def _read(data: bytes) -> tuple[str, int, Fields]:
    try:
        document = json.loads(data)
        kind, number, fields = document["kind"], document["schema"], document["fields"]
    except (ValueError, KeyError, TypeError, RecursionError):
        raise Tampered("These words are no payload.") from None
    if not (isinstance(kind, str) and isinstance(fields, dict) and type(number) is int):
        raise Tampered("These words are no payload.")
    if number < 1:
        raise Tampered("These words are no payload.")
    return kind, number, fields
