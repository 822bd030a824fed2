"""A quick run in a process of its own. Only what is the same in every run is asserted: queries, rows,
records opened, bytes of HTML. Times are noise here, and no test may fail on noise."""

import json
import os
import subprocess
import sys
from pathlib import Path
from typing import Any

import pytest

from closeknit.bench import place

GOALS = ["1", "2a", "2b", "4a", "4b", "6a", "6b", "7", "8a", "8b", "8c"]
MOST = {
    "today": {"queries": 30, "rows": 210, "records_opened": 72, "html_bytes": 13_000},
    "thread": {"queries": 33, "rows": 390, "records_opened": 125, "html_bytes": 88_000},
}
"""What a page may cost. Lower is welcome, and then these come down with it. Rows and records differ
a little with the day on which the invented half year ends."""


@pytest.fixture(scope="module")
def found(tmp_path_factory: pytest.TempPathFactory) -> dict[str, Any]:
    environ = {
        **os.environ,
        "CLOSEKNIT_DATA": "/nowhere",
        "TMPDIR": str(tmp_path_factory.mktemp("b")),
    }
    environ.pop("DATABASE_URL", None)
    done = subprocess.run(
        [sys.executable, "-m", "closeknit.bench", "--quick", "--json"],
        env=environ,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    assert not list(Path(environ["TMPDIR"]).glob("closeknit-bench-*"))
    answer: dict[str, Any] = json.loads(done.stdout)
    return answer


def test_the_answer_has_the_documented_shape(found: dict[str, Any]) -> None:
    assert set(found) == {"version", "machine", "goals", "counters"}
    assert found["version"] == 1
    assert [goal["id"] for goal in found["goals"]] == GOALS
    for goal in found["goals"]:
        assert list(goal) == ["id", "name", "value", "unit", "floor", "ratio", "goal", "reached"]
        assert isinstance(goal["reached"], bool)


def test_a_longer_history_costs_not_one_query_more(found: dict[str, Any]) -> None:
    shorter, longer = found["counters"]["histories"].values()
    for page in ("today", "thread"):
        for counter in ("queries", "rows", "records_opened"):
            assert shorter[page][counter] == longer[page][counter]


def test_pages_stay_within_what_they_may_cost(found: dict[str, Any]) -> None:
    for history in found["counters"]["histories"].values():
        for page, limits in MOST.items():
            for counter, most in limits.items():
                assert 0 < history[page][counter] <= most, (page, counter)


def test_the_floor_opens_and_answers_as_much_as_the_page(found: dict[str, Any]) -> None:
    floor = found["counters"]["floor"]
    thread = list(found["counters"]["histories"].values())[-1]["thread"]
    assert floor["records_opened"] == 75
    assert abs(floor["html_bytes"] - thread["html_bytes"]) < 100


def test_the_thread_page_shows_all_fifty_entries(found: dict[str, Any]) -> None:
    assert found["counters"]["entries_on_thread"] == 50


def test_nothing_that_is_configured_is_touched() -> None:
    environ = {"CLOSEKNIT_DATA": "/somewhere/real", "DATABASE_URL": "postgres://x/y", "HOME": "/h"}
    with place.temporary(environ) as folder:
        assert environ == {"CLOSEKNIT_DATA": str(folder), "HOME": "/h"}
    assert not folder.exists()
    assert environ == {
        "CLOSEKNIT_DATA": "/somewhere/real",
        "DATABASE_URL": "postgres://x/y",
        "HOME": "/h",
    }
