from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from closeknit.vault import (
    NewerPayload,
    Payload,
    Tampered,
    UnknownPayload,
    dump,
    load,
    payloads,
    register,
    registered,
)
from closeknit.vault.golden_payloads import golden_mistakes, write_golden

JSON = st.recursive(
    st.none() | st.booleans() | st.integers() | st.text(st.characters(exclude_categories=["Cs"])),
    lambda inner: (
        st.lists(inner, max_size=3)
        | st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), inner, max_size=3)
    ),
    max_leaves=8,
)
FIELDS = st.dictionaries(st.text(st.characters(exclude_categories=["Cs"])), JSON, max_size=4)


@pytest.fixture(autouse=True)
def _own_registry(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(payloads, "_schemas", {})


@given(FIELDS)
def test_fields_come_back_as_they_went(fields: dict[str, object]) -> None:
    register("note", 1)
    assert load(dump("note", fields)) == Payload("note", fields)


def test_older_payloads_are_raised_step_by_step() -> None:
    register("note", 1)
    old = dump("note", {"text": "a"})
    payloads._schemas.clear()
    register(
        "note",
        3,
        {
            1: lambda fields: {"body": fields["text"]},
            2: lambda fields: {**fields, "mood": None},
        },
    )
    assert load(old) == Payload("note", {"body": "a", "mood": None})
    assert load(dump("note", {"body": "b", "mood": 1})).fields == {"body": "b", "mood": 1}


def test_a_newer_payload_is_left_alone() -> None:
    register("note", 1)
    with pytest.raises(NewerPayload):
        load(b'{"kind":"note","schema":2,"fields":{}}')


def test_an_unknown_kind_says_so() -> None:
    with pytest.raises(UnknownPayload):
        load(b'{"kind":"note","schema":1,"fields":{}}')
    with pytest.raises(UnknownPayload):
        dump("note", {})


@pytest.mark.parametrize(
    "data",
    [
        b"", b"{}", b"[]", b"null", b"\xff", b"1", b'"note"',
        b'{"kind":"note","schema":0,"fields":{}}',
        b'{"kind":"note","schema":true,"fields":{}}',
        b'{"kind":"note","schema":"1","fields":{}}',
        b'{"kind":["note"],"schema":1,"fields":{}}',
        b'{"kind":"note","schema":1,"fields":[]}',
        b'{"kind":"note","schema":1,"fields":' + b"[" * 100_000,
        b'{"kind":"note","schema":' + b"9" * 5000 + b',"fields":{}}',
    ],
)  # fmt: skip
def test_what_is_no_payload_is_refused(data: bytes) -> None:
    register("note", 1)
    with pytest.raises(Tampered):
        load(data)


def test_a_schema_needs_every_upgrade_before_it() -> None:
    for upgrades in ({}, {1: dict}, {2: dict}, {1: dict, 2: dict, 3: dict}):
        with pytest.raises(ValueError, match="one upgrade"):
            register("note", 3, upgrades)


def test_a_kind_is_registered_once_or_the_same() -> None:
    register("note", 1)
    register("note", 1)
    with pytest.raises(ValueError, match="twice"):
        register("note", 2, {1: dict})
    assert registered() == {"note": 1}


@pytest.mark.parametrize("value", [float("nan"), float("inf"), "\ud800", b"bytes", {1, 2}])
def test_what_json_cannot_say_is_refused_when_written(value: object) -> None:
    register("note", 1)
    with pytest.raises((ValueError, TypeError)):
        dump("note", {"x": value})


def test_golden_payloads_are_missed_and_mistrusted(tmp_path: Path) -> None:
    register("note", 1)
    assert "missing" in golden_mistakes(tmp_path, ["note"])[0]
    path = write_golden(tmp_path, "note", {"text": "\u00e9"})
    assert golden_mistakes(tmp_path, ["note"]) == []
    with pytest.raises(FileExistsError):
        write_golden(tmp_path, "note", {"text": "other"})

    payloads._schemas.clear()
    register("note", 2, {1: lambda fields: {"body": fields["text"]}})
    mistakes = golden_mistakes(tmp_path, ["note"])
    assert "something else" in mistakes[0]
    assert "note.2.json is missing" in mistakes[1]
    path.write_text(path.read_text("utf-8").replace('"schema": 1', '"schema": 3'), "utf-8")
    assert "another kind or schema" in golden_mistakes(tmp_path, ["note"])[0]
