"""Programs talk with the coach line by line."""

import io
import json
import os
import select
import subprocess
import sys
import tracemalloc
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest

from closeknit.coach import DEFAULT, FromHead, Kind, Observation, Report
from closeknit.coach.command.jsonl import LONGEST_LINE, Done, answer_all, report_as_json

ROOT = Path(__file__).parents[3]
COMMAND = [sys.executable, "-m", "closeknit.cli", "coach", "--jsonl"]
LISTEN = {"id": "a", "task": "draft", "text": "You never listen to me."}
KEYS = ["id", "observations", "slots", "acts", "depth", "silent_because"]


def answers(
    *lines: object, enabled: frozenset[Kind] = DEFAULT
) -> tuple[list[dict[str, Any]], Done]:
    given = b"".join(
        (line if isinstance(line, bytes) else json.dumps(line).encode()) + b"\n" for line in lines
    )
    sink = io.BytesIO()
    done = answer_all(io.BytesIO(given), sink, enabled, at_once=False)
    return [json.loads(line) for line in sink.getvalue().splitlines()], done


def run(given: bytes, *arguments: str) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        [*COMMAND, *arguments], input=given, capture_output=True, check=False, cwd=ROOT
    )


def test_an_answer_has_exactly_the_promised_keys() -> None:
    [answer], _ = answers(LISTEN)
    assert [*answer] == KEYS
    [seen] = answer["observations"]
    assert [*seen] == ["kind", "polarity", "span", "why", "suggestion", "source"]
    start, end = seen["span"]
    assert (seen["kind"], seen["polarity"]) == ("absolute", "hint")
    assert LISTEN["text"][start:end].startswith("You never listen")
    assert [*seen["source"]] == ["rule", "reading"]
    assert answer["slots"] == dict.fromkeys(["observation", "feeling", "need", "request"])
    assert [*answer["acts"]] == ["question", "open", "reflection", "validation", "advice"]
    assert (answer["depth"], answer["silent_because"]) == (None, None)


def test_a_place_counts_characters_not_bytes() -> None:
    [answer], _ = answers({**LISTEN, "text": "😀é You never listen to me."})
    assert answer["observations"][0]["span"][0] == 3


def test_where_nothing_is_asked_open_is_false() -> None:
    [answer], _ = answers(
        {"id": 1, "task": "reply", "text": "That sounds hard.", "said": "I fell."}
    )
    assert answer["id"] == 1
    assert (answer["acts"]["question"], answer["acts"]["open"]) == (False, False)


def test_what_a_head_noticed_names_head_score_and_what_weighed() -> None:
    seen = Observation(
        Kind.VALIDATION, "strength", None, "Warm.", None, FromHead("v", 0.9, ("no wonder",))
    )
    told = report_as_json(Report(observations=(seen,), slots={"feeling": (1, 2), "fact": True}))
    assert told["observations"][0]["source"] == {
        "head": "v",
        "score": 0.9,
        "weighed": ["no wonder"],
    }
    assert told["observations"][0]["span"] is None
    assert told["slots"] == {"feeling": [1, 2], "fact": True}


@pytest.mark.parametrize(
    ("line", "of", "sentence"),
    [
        (b"nonsense", None, "It is not JSON."),
        (b"", None, "It is not JSON."),
        (b"[" * 100_000, None, "It is not JSON."),
        (b"9" * 10_000, None, "It is not JSON."),
        (b"\xff", None, "It is not in UTF-8."),
        (b"[1]", None, "It is JSON, but no object with id, task and text."),
        ({"task": "draft", "text": "x"}, None, "It has no id: a text or a whole number."),
        ({**LISTEN, "id": None}, None, "Its id is something else than a text or a whole number."),
        ({**LISTEN, "id": True}, None, "Its id is something else than a text or a whole number."),
        ({"id": 7, "text": "x"}, 7, "It has no task: draft, reply or disclosure."),
        ({**LISTEN, "task": "poem"}, "a", "Its task is something else than draft, reply or disclosure."),
        ({**LISTEN, "task": ["draft"]}, "a", "Its task is something else than draft, reply or disclosure."),
        ({"id": "a", "task": "draft"}, "a", "It has no text: a text."),
        ({**LISTEN, "text": 3}, "a", "Its text is something else than a text."),
        ({**LISTEN, "said": 3}, "a", "Its said is something else than a text."),
        (b"x" * (LONGEST_LINE + 1), None, "It is longer than 4 MiB."),
    ],
)  # fmt: skip
def test_a_line_that_cannot_be_read_is_answered_and_the_rest_goes_on(
    line: object, of: object, sentence: str
) -> None:
    told, done = answers(LISTEN, line, LISTEN)
    assert told[1] == {"id": of, "error": f"line 2: {sentence}"}
    assert [answer.get("id") for answer in (told[0], told[2])] == ["a", "a"]
    assert (done.lines, done.wrong, done.first_wrong) == (3, 1, 2)


def test_half_a_character_and_a_mark_at_the_start_are_no_mistakes() -> None:
    told, done = answers(b"\xef\xbb\xbf" + json.dumps({**LISTEN, "id": "\ud800"}).encode())
    assert (told[0]["id"], done.wrong) == ("\ud800", 0)


def test_said_may_be_left_out_or_null() -> None:
    reply = {"id": 1, "task": "reply", "text": "Just leave him."}
    told, done = answers(reply, {**reply, "said": None}, {**reply, "said": ""})
    assert done.wrong == 0
    assert told[0] == told[1] == told[2]


def test_the_command_ends_with_one_where_a_line_was_wrong() -> None:
    given = f"{json.dumps(LISTEN)}\nwrong\n{json.dumps(LISTEN)}".encode()
    done = run(given)
    assert (done.returncode, len(done.stdout.splitlines())) == (1, 3)
    assert done.stderr.decode() == (
        "One line could not be read (line 2); the answers say why in their place.\n"
    )


def test_kinds_are_turned_off_and_unknown_ones_refused() -> None:
    done = run(json.dumps(LISTEN).encode(), "--off", "absolute", "--all")
    assert (done.returncode, done.stderr) == (0, b"")
    assert json.loads(done.stdout)["observations"] == []
    refused = run(b"", "--off", "rudeness")
    assert (refused.returncode, refused.stdout) == (2, b"")
    assert "“rudeness” is no kind" in refused.stderr.decode()


def test_nothing_in_nothing_out() -> None:
    done = run(b"")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


def test_each_answer_arrives_before_the_next_line_is_written() -> None:
    with subprocess.Popen(
        COMMAND, stdin=subprocess.PIPE, stdout=subprocess.PIPE, cwd=ROOT
    ) as talking:
        assert talking.stdin
        assert talking.stdout
        for number in range(5):
            talking.stdin.write(json.dumps({**LISTEN, "id": number}).encode() + b"\n")
            talking.stdin.flush()
            assert select.select([talking.stdout], [], [], 60)[0], (
                "no answer while the pipe is open"
            )
            assert json.loads(talking.stdout.readline())["id"] == number
        talking.stdin.close()
        assert talking.wait(60) == 0


def test_a_reader_who_leaves_early_is_no_mistake_worth_a_word() -> None:
    reading, writing = os.pipe()
    os.close(reading)
    done = subprocess.run(
        COMMAND,
        input=json.dumps(LISTEN).encode(),
        stdout=writing,
        stderr=subprocess.PIPE,
        check=False,
        cwd=ROOT,
    )
    os.close(writing)
    assert done.stderr == b""


class Endless(io.RawIOBase):
    """So many lines, made when they are asked for."""

    def __init__(self, lines: int) -> None:
        self._lines = iter(self._made(lines))

    def _made(self, lines: int) -> Iterator[bytes]:
        for number in range(lines):
            yield json.dumps({"id": number, "task": "draft", "text": "Thanks."}).encode() + b"\n"

    def readline(self, size: int | None = -1, /) -> bytes:
        return next(self._lines, b"")


class Nowhere(io.RawIOBase):
    def write(self, data: Any, /) -> int:
        return memoryview(data).nbytes


def peak(lines: int) -> int:
    tracemalloc.start()
    try:
        assert answer_all(Endless(lines), Nowhere(), DEFAULT, at_once=False).lines == lines
        return tracemalloc.get_traced_memory()[1]
    finally:
        tracemalloc.stop()


def test_twenty_thousand_lines_need_no_more_memory_than_two_hundred() -> None:
    peak(200)
    # What is kept for all lines together is a few counters; a quarter of a megabyte is far below that of the lines.
    assert peak(20_000) <= 1.5 * peak(200) + 262_144
