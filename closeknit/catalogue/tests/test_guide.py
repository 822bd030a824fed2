import re
from pathlib import Path

import pytest

from closeknit.catalogue import KINDS, Strategy
from closeknit.catalogue.checking import check_report
from closeknit.catalogue.help_files import HELP_KEYS, LINE_KEYS
from closeknit.catalogue.kinds import EVERY_STEP
from closeknit.catalogue.pool_files import POOL_KEYS, PROMPT_KEYS
from closeknit.catalogue.practice_files import (
    FORM_KEYS,
    OPTION_KEYS,
    PRACTICE_KEYS,
    SCALE_KEYS,
    STEP_KEYS,
)

GUIDE = Path(__file__).parents[3] / "docs" / "writing-practices.md"


@pytest.fixture(scope="module")
def guide() -> str:
    return GUIDE.read_text("utf-8")


def test_the_example_of_the_guide_is_a_good_practice(guide: str, tmp_path: Path) -> None:
    example, pool = re.findall(r"```toml\n(.*?)```", guide, re.DOTALL)
    (tmp_path / "first-cup.toml").write_text(example, "utf-8")
    (tmp_path / "mornings.toml").write_text(pool, "utf-8")
    files = [tmp_path / "first-cup.toml", tmp_path / "mornings.toml"]
    assert check_report(files) == ("2 files: nothing is wrong.\n", 0)


def test_the_guide_explains_every_key_kind_and_strategy(guide: str) -> None:
    keys = PRACTICE_KEYS | STEP_KEYS | FORM_KEYS | OPTION_KEYS | SCALE_KEYS
    keys |= POOL_KEYS | PROMPT_KEYS | HELP_KEYS | LINE_KEYS
    words = {*keys, *KINDS, *(strategy.value for strategy in Strategy)}
    explained = {word for code in re.findall(r"`([^`\n]+)`", guide) for word in code.split()}
    assert words - explained == set()


def test_the_guide_tells_for_each_kind_what_it_needs_and_may_have(guide: str) -> None:
    rows = dict(re.findall(r"^\| `([a-z]+)` \| [^|]+ \|(.*)\|$", guide, re.MULTILINE))
    for name, rule in KINDS.items():
        if "the same" in rows[name]:
            rows[name] = rows[name].replace("the same", rows["reflect"])
        named = set(re.findall(r"`([a-z_]+)`", rows[name]))
        assert named == rule.required | rule.allowed, name
        assert not named & (EVERY_STEP - {"text"})
