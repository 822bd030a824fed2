"""One invented message with its labels, as a line of JSON; `docs/command-line.md` describes the keys."""

import json
from collections.abc import Mapping

from closeknit.coach.evaluating.material import Message, Unreadable
from closeknit.coach.kinds import Kind

TASKS = ("draft", "reply", "disclosure")
DEPTHS = ("depth-fact", "depth-opinion", "depth-feeling", "depth-vulnerable")
LABELS = frozenset((*Kind, *DEPTHS))


def message(line: str, file: str) -> Message:
    """Read one line. Raises Unreadable."""
    given = _object(line)
    task = _text(given, "task")
    if task not in TASKS:
        raise Unreadable(f"“{task}” is no task: {', '.join(TASKS)}.")
    return Message(
        file=file,
        task=task,
        text=_text(given, "text"),
        said=_text(given, "said") if given.get("said") is not None else "",
        labels=_labels(given),
        danger=_truth(given, "danger"),
        harmless=_truth(given, "harmless"),
    )


def _object(line: str) -> Mapping[str, object]:
    try:
        given = json.loads(line)
    except (ValueError, RecursionError):
        raise Unreadable("It is not JSON.") from None
    if not isinstance(given, dict):
        raise Unreadable("It is JSON, but no object with task, text and labels.")
    return given


def _text(given: Mapping[str, object], name: str) -> str:
    value = given.get(name)
    if not isinstance(value, str):
        raise Unreadable(f"Its {name} is missing or no text.")
    return value


def _truth(given: Mapping[str, object], name: str) -> bool:
    value = given.get(name, False)
    if not isinstance(value, bool):
        raise Unreadable(f"Its {name} is neither true nor false.")
    return value


def _labels(given: Mapping[str, object]) -> frozenset[str]:
    listed = given.get("labels")
    if not isinstance(listed, list) or not all(isinstance(each, dict) for each in listed):
        raise Unreadable("Its labels are missing or no list of objects with a kind.")
    kinds = [each.get("kind") for each in listed]
    strange = [kind for kind in kinds if not isinstance(kind, str) or kind not in LABELS]
    if strange:
        raise Unreadable(f"“{strange[0]}” is no kind of label.")
    return frozenset(map(str, kinds))
