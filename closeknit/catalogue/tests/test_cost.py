"""What a start pays for the whole catalogue, in counts that are the same on every machine."""

import sys
import tomllib
from collections import Counter
from collections.abc import Callable
from pathlib import Path
from types import CodeType, FrameType
from typing import Any

from closeknit.catalogue import CONTENT, lines, load, reading, texts
from closeknit.catalogue.checking import check_report, shipped

FILES = sorted((CONTENT / "en").glob("*/*.toml"))


def calls(during: Callable[[], object]) -> Counter[CodeType]:
    """How often each Python function was called meanwhile."""
    found: Counter[CodeType] = Counter()

    def note(frame: FrameType, event: str, _argument: object) -> None:
        if event == "call":
            found[frame.f_code] += 1

    before = sys.getprofile()
    sys.setprofile(note)
    try:
        during()
    finally:
        sys.setprofile(before)
    return found


def told(value: Any) -> int:
    """The texts in what a file holds."""
    if isinstance(value, dict):
        value = list(value.values())
    return sum(map(told, value)) if isinstance(value, list) else isinstance(value, str)


def test_a_start_parses_each_file_once_and_looks_at_each_text_once() -> None:
    found = calls(load)
    assert found[reading._parse.__code__] == len(FILES)
    everything = sum(told(tomllib.loads(path.read_text("utf-8"))) for path in FILES)
    assert 5000 < found[texts.complaint.__code__] <= everything


def test_a_start_looks_for_no_lines_and_no_likeness_in_good_files() -> None:
    found = calls(load)
    assert found[lines.key_lines.__code__] == 0
    assert found[reading.did_you_mean.__code__] == 0


def test_checking_everything_parses_no_file_more_than_twice() -> None:
    shipped()
    found = calls(check_report)
    more = [CONTENT / "released.toml", CONTENT / "released.toml", CONTENT / "coverage.toml"]
    assert found[reading._parse.__code__] <= 2 * len(FILES) + len(more)


def test_a_practice_that_is_looked_at_alone_loads_the_shipped_ones_once(tmp_path: Path) -> None:
    path = tmp_path / "tea.toml"
    path.write_text('id = "tea"')
    shipped.cache_clear()
    found = calls(lambda: (check_report([path]), check_report([path])))
    assert found[load.__code__] == 1
