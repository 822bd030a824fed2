"""Programs hand in one JSON object a line and get one back a line, at once and in their order.

Nothing is remembered from line to line, so a million lines need as much memory as one. What can't
be read gets a line that says why, and the rest goes on. `docs/coach.md` promises the keys.
"""

import json
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from typing import BinaryIO

from closeknit.coach import Kind, Observation, Report, check_disclosure, check_draft, check_reply
from closeknit.coach.report import FromRule

TASKS = ("draft", "reply", "disclosure")
LONGEST_LINE = 4 << 20
"""Bytes of one line. A longer one is passed over, so that nobody's memory is filled."""


class Unreadable(ValueError):
    """Why a line can't be read, in a sentence; with the id of the line, where it has one."""

    def __init__(self, sentence: str, of: str | int | None = None) -> None:
        super().__init__(sentence)
        self.of = of


@dataclass(frozen=True, slots=True)
class Request:
    id: str | int
    task: str
    text: str
    said: str = ""


@dataclass
class Done:
    """How it went: lines that were read, lines that could not be, and the first of these."""

    lines: int = 0
    wrong: int = 0
    first_wrong: int = 0


def answer_all(
    source: BinaryIO, sink: BinaryIO, enabled: Collection[Kind], *, at_once: bool
) -> Done:
    """Answer each line of `source` on `sink`. `at_once`: each answer before the next line is read."""
    done = Done()
    for line in _lines(source):
        done.lines += 1
        sink.write(_as_line(_answer(line, done, enabled)))
        if at_once:
            sink.flush()
    sink.flush()
    return done


def report_as_json(report: Report) -> dict[str, object]:
    """A report in the keys that `docs/coach.md` promises."""
    acts = report.acts
    return {
        "observations": [_observation(each) for each in report.observations],
        "slots": {name: _plain(place) for name, place in report.slots.items()},
        "acts": {
            "question": acts.question,
            "open": bool(acts.open),
            "reflection": round(acts.reflection, 4),
            "validation": round(acts.validation, 4),
            "advice": round(acts.advice, 4),
        },
        "depth": report.depth,
        "silent_because": report.silent_because,
    }


def _answer(line: bytes | None, done: Done, enabled: Collection[Kind]) -> dict[str, object]:
    try:
        asked = _request(line)
    except Unreadable as why:
        done.wrong += 1
        done.first_wrong = done.first_wrong or done.lines
        return {"id": why.of, "error": f"line {done.lines}: {why}"}
    return {"id": asked.id, **report_as_json(_report(asked, enabled))}


def _report(asked: Request, enabled: Collection[Kind]) -> Report:
    if asked.task == "reply":
        return check_reply(asked.text, asked.said, enabled=enabled)
    check = check_draft if asked.task == "draft" else check_disclosure
    return check(asked.text, enabled=enabled)


def _lines(source: BinaryIO) -> Iterator[bytes | None]:
    """Line by line; None stands for one that is too long, of which only the end is looked for."""
    while line := source.readline(LONGEST_LINE + 1):
        if len(line) <= LONGEST_LINE:
            yield line
            continue
        while line and not line.endswith(b"\n"):
            line = source.readline(LONGEST_LINE)
        yield None


def _request(line: bytes | None) -> Request:
    given = _object(line)
    name = given.get("id")
    if isinstance(name, bool) or not isinstance(name, str | int):
        raise Unreadable(_lacking("id", given, "a text or a whole number"))
    task, text, said = given.get("task"), given.get("text"), given.get("said") or ""
    if not isinstance(task, str) or task not in TASKS:
        raise Unreadable(_lacking("task", given, "draft, reply or disclosure"), name)
    if not isinstance(text, str):
        raise Unreadable(_lacking("text", given, "a text"), name)
    if not isinstance(said, str):
        raise Unreadable(_lacking("said", given, "a text"), name)
    return Request(name, task, text, said)


def _object(line: bytes | None) -> Mapping[str, object]:
    if line is None:
        raise Unreadable(f"It is longer than {LONGEST_LINE >> 20} MiB.")
    try:
        given = json.loads(line.decode("utf-8-sig"))
    except UnicodeDecodeError:
        raise Unreadable("It is not in UTF-8.") from None
    except (ValueError, RecursionError):
        raise Unreadable("It is not JSON.") from None
    if not isinstance(given, dict):
        raise Unreadable("It is JSON, but no object with id, task and text.")
    return given


def _lacking(field: str, given: Mapping[str, object], wanted: str) -> str:
    if field in given:
        return f"Its {field} is something else than {wanted}."
    return f"It has no {field}: {wanted}."


def _observation(each: Observation) -> dict[str, object]:
    return {
        "kind": each.kind.value,
        "polarity": each.polarity,
        "span": _plain(each.span),
        "why": each.why,
        "suggestion": each.suggestion,
        "source": _source(each),
    }


def _source(each: Observation) -> dict[str, object]:
    source = each.source
    if isinstance(source, FromRule):
        return {"rule": source.rule, "reading": source.reading}
    return {"head": source.head, "score": round(source.score, 4), "weighed": [*source.weighed]}


def _plain(value: object) -> object:
    return [*value] if isinstance(value, tuple) else value


def _as_line(answer: Mapping[str, object]) -> bytes:
    """UTF-8, but for half characters, which only escapes can write."""
    try:
        return f"{json.dumps(answer, ensure_ascii=False)}\n".encode()
    except UnicodeEncodeError:
        return f"{json.dumps(answer)}\n".encode()
