"""The library stands by itself: the standard library beneath it, its own files beside it."""

import json
import subprocess
import sys
from functools import cache
from pathlib import Path
from typing import Any

PACKAGE = Path(__file__).parents[1]
MOST = 25
"""Times the cost of importing four modules of the standard library, in the same process."""

LOOK = """
import json, sys, time

opened, asked = [], []

def watch(event, arguments):
    if event == "open" and isinstance(arguments[0], str):
        opened.append(arguments[0])
    elif event.split(".")[0] in ("socket", "subprocess", "os.system", "urllib"):
        asked.append(event)

known = set(sys.modules)
before = time.process_time_ns()
import dataclasses, enum, json, re
floor = time.process_time_ns() - before
sys.addaudithook(watch)
before = time.process_time_ns()
import closeknit.coach as coach
cost = time.process_time_ns() - before
loaded = {
    name: getattr(module, "__file__", None) for name, module in sys.modules.items()
    if name not in known
}
coach.check_draft("You never listen to me, and I feel lonely.")
coach.check_reply("That sounds hard. What would help?", "I had a bad day.")
coach.check_disclosure("I have never told anybody how afraid I was.")
print(json.dumps(
    {"floor": floor, "cost": cost, "loaded": loaded, "later": [*sys.modules], "opened": opened, "asked": asked}
))
"""


@cache
def seen() -> Any:
    done = subprocess.run(
        [sys.executable, "-B", "-c", LOOK],
        capture_output=True,
        text=True,
        check=True,
        cwd=PACKAGE.parents[1],
    )
    return json.loads(done.stdout)


def is_ours(name: str) -> bool:
    return name == "closeknit" or name.startswith("closeknit.coach")


def test_nothing_but_the_standard_library_is_loaded() -> None:
    names = {name.split(".")[0] for name in seen()["loaded"] if not is_ours(name)}
    assert names <= sys.stdlib_module_names
    assert not {name for name in seen()["later"] if name.split(".")[0] == "django"}


def test_nothing_else_of_closeknit_is_loaded() -> None:
    ours = {name for name in seen()["later"] if name.startswith("closeknit")}
    assert "closeknit.coach.drafts" in ours
    assert {name for name in ours if not is_ours(name)} == set()


def test_terminals_measuring_and_training_are_loaded_by_those_who_want_them() -> None:
    extra = ("command", "evaluating", "training")
    assert not [
        name for name in seen()["later"] if name.split(".")[2:3] in [[one] for one in extra]
    ]


def test_it_opens_its_own_files_and_no_others() -> None:
    library = Path(json.__file__).parents[1]
    opened = [Path(name).resolve() for name in seen()["opened"]]
    own = [path for path in opened if path.is_relative_to(PACKAGE)]
    others = [path for path in opened if path not in own and not path.is_relative_to(library)]
    assert own
    # The package above it alone, as it was written or as it was compiled.
    assert {path.name.split(".")[0] for path in others} <= {"__init__"}
    assert {path.parent for path in others} <= {PACKAGE.parent, PACKAGE.parent / "__pycache__"}
    assert seen()["asked"] == []


def test_importing_it_costs_a_few_imports_of_the_standard_library() -> None:
    assert seen()["cost"] <= MOST * seen()["floor"]
