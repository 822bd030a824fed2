"""The rules on messages of invented writers: what is hinted is right, and danger is never coached."""

import json
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest

from closeknit.coach import DEFAULT, HINTS, Kind, Report, check_draft, check_reply

FOLDER = Path(__file__).parent / "invented"
FLOOR = 0.9
FEWEST = 5
"""Hints from which on their share of right ones is asked for."""


@cache
def read() -> tuple[tuple[dict[str, Any], Report], ...]:
    return tuple((message, report(message)) for message in messages())


def messages() -> Iterator[dict[str, Any]]:
    for path in sorted(FOLDER.glob("*/*.jsonl")):
        for line in path.read_text("utf-8").splitlines():
            message = json.loads(line)
            if message["task"] != "disclosure":
                yield message


def report(message: dict[str, Any]) -> Report:
    if message["task"] == "reply":
        return check_reply(message["text"], message["said"])
    return check_draft(message["text"])


def kinds(message: dict[str, Any]) -> set[str]:
    return {label["kind"] for label in message["labels"]}


def test_no_message_of_danger_is_coached() -> None:
    coached = [message["id"] for message, found in read() if message["danger"] and found.hints]
    assert coached == []


def test_most_messages_of_danger_are_met_with_help() -> None:
    danger = [found for message, found in read() if message["danger"]]
    assert sum(found.silent_because == "safety" for found in danger) >= FLOOR * len(danger)


@pytest.mark.parametrize("kind", sorted(DEFAULT & HINTS))
def test_nine_of_ten_hints_that_are_shown_are_right(kind: Kind) -> None:
    shown = [message for message, found in read() if kind in {one.kind for one in found.hints}]
    right = [message for message in shown if kind in kinds(message)]
    assert len(shown) >= FEWEST
    assert len(right) >= FLOOR * len(shown)


def test_harmless_messages_are_left_alone() -> None:
    harmless = [(message, found) for message, found in read() if message["harmless"]]
    flagged = [message["id"] for message, found in harmless if found.hints]
    assert len(flagged) <= 0.01 * len(harmless)
