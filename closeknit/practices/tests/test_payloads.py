"""What was written once can be read for ever: the payloads of every schema, kept as files."""

import json
from pathlib import Path
from typing import Any

from closeknit import vault
from closeknit.practices import desk, early, logs, payloads, sittings
from closeknit.vault.golden_payloads import golden_mistakes

GOLDEN = Path(__file__).parent / "golden"
KINDS = (
    payloads.SITTING,
    payloads.SAID,
    payloads.GONE,
    payloads.TENDER,
    payloads.WRITING,
    payloads.LOG,
    payloads.ALONE,
    payloads.DESK,
    payloads.EARLY,
)


def test_payloads_of_every_schema_still_load() -> None:
    assert golden_mistakes(GOLDEN, KINDS) == []


def test_they_still_mean_something() -> None:
    assert sittings.playable(golden(payloads.SITTING))
    log = logs.Log.of(golden(payloads.LOG))
    assert logs.Log.of(json.loads(json.dumps(log.as_fields()))) == log
    assert desk.Desk(**golden(payloads.DESK)).pace_in("b" * 32) == 3
    assert early.Early(**golden(payloads.EARLY)).steps()
    assert golden(payloads.SAID)["said"] == {"text": "A line"}


def golden(kind: str) -> dict[str, Any]:
    written = json.loads((GOLDEN / f"{kind}.1.json").read_text())
    return dict(vault.load(json.dumps(written["payload"]).encode()).fields)
