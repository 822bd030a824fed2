"""`kill -9` at random points of sealing, opening and leaving: no acknowledged act is lost, no step is
half open, and every record opens for exactly its readers."""

import json
import os
import random
import signal
import sqlite3
import subprocess
import sys
import time
from pathlib import Path

import pytest

ACTS = 200
ROUNDS = 12
ROOT = Path(__file__).parents[2]


def process(what: str, folder: Path, stdout: int | None = None) -> "subprocess.Popen[bytes]":
    return subprocess.Popen(
        [sys.executable, "-m", "tests.crash.living", what, str(folder)], cwd=ROOT, stdout=stdout
    )


@pytest.mark.crash
def test_nothing_that_was_acknowledged_is_lost_to_kill_9(tmp_path: Path) -> None:
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    done = folder / "done"
    done.touch()
    assert process("begin", folder).wait(timeout=60) == 0
    kills = 0
    while count(done) < ACTS or kills < 4:
        assert kills < ROUNDS, "The rounds are too short for this machine."
        live_and_die(folder, done)
        kills += 1
    assert look(folder) == []
    kinds = {json.loads(line)["act"] for line in done.read_text().splitlines()}
    assert kinds == {"offer", "seal", "open", "leave"}


def look(folder: Path) -> list[str]:
    looking = process("look", folder, subprocess.PIPE)
    answer, _ = looking.communicate(timeout=120)
    assert looking.returncode == 0
    wrong: list[str] = json.loads(answer)
    return wrong


PLANTED = {
    "an acknowledged act is gone": "DELETE FROM practices_seal WHERE id = (SELECT id FROM "
    "practices_seal ORDER BY sitting_id LIMIT 1)",
    "shows 0 of 2": "UPDATE bonds_words SET bond_wrap = x'' WHERE id IN (SELECT words_id FROM "
    "practices_seal WHERE wrapped)",
    "open for": "UPDATE bonds_words SET author_wrap = x'01'",
    "not whole": "DELETE FROM people_privaterecord WHERE number = 3",
}


@pytest.mark.crash
def test_what_is_looked_for_would_be_found(tmp_path: Path) -> None:
    """The look at what a kill has left finds each sort of damage, when it is done by hand."""
    folder = tmp_path / "data"
    folder.mkdir(mode=0o700)
    done = folder / "done"
    done.touch()
    assert process("begin", folder).wait(timeout=60) == 0
    live_and_die(folder, done, after='"act": "open"')
    with sqlite3.connect(next(folder.glob("*.sqlite3"))) as database:
        for damage in PLANTED.values():
            database.execute(damage)
    wrong = look(folder)
    for sort in PLANTED:
        assert any(sort in each for each in wrong), sort


def live_and_die(folder: Path, done: Path, *, after: str = "") -> None:
    """One life: from its first act on a random while, or until its second evening did what `after`
    names; and then killed in whatever it is doing."""
    before = count(done) + (13 if after else 0)
    with done.open("ab") as acknowledged:
        life = process("live", folder, acknowledged.fileno())
    until = time.monotonic() + 30
    while count(done) <= before or not last(done).count(after):
        assert life.poll() is None, "It died by itself."
        assert time.monotonic() < until, "It does nothing."
        time.sleep(0.002)
    if not after:
        time.sleep(random.uniform(0.2, 5))
    os.kill(life.pid, signal.SIGKILL)
    assert life.wait(timeout=10) == -signal.SIGKILL


def last(done: Path) -> str:
    return done.read_text().splitlines()[-1]


def count(done: Path) -> int:
    return done.read_bytes().count(b"\n")
