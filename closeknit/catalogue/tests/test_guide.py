import re
from pathlib import Path

import pytest

from closeknit.catalogue import KINDS, BondKind, Keeps, Length, Readers, Strategy, Way
from closeknit.catalogue.checking import check_report
from closeknit.catalogue.help_files import HELP_KEYS, LINE_KEYS
from closeknit.catalogue.kinds import EVERY_STEP
from closeknit.catalogue.limits import PRACTICE as PRACTICE_LIMITS
from closeknit.catalogue.limits import STEP as STEP_LIMITS
from closeknit.catalogue.pool_files import POOL_KEYS, PROMPT_KEYS
from closeknit.catalogue.practice_files import (
    FORM_KEYS,
    ITEM_KEYS,
    OPTION_KEYS,
    PART_KEYS,
    PRACTICE_KEYS,
    SCALE_KEYS,
    STEP_KEYS,
)
from closeknit.catalogue.programme_files import PART_KEYS as STAGE_KEYS
from closeknit.catalogue.programme_files import PROGRAMME_KEYS
from closeknit.catalogue.reading_files import READING_KEYS, SORTS
from closeknit.catalogue.tests.folder import PRACTICE
from closeknit.catalogue.vocabulary_files import FAMILY_KEYS, VOCABULARY_KEYS, WORD_KEYS

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
    keys |= POOL_KEYS | PROMPT_KEYS | HELP_KEYS | LINE_KEYS | ITEM_KEYS | PART_KEYS
    keys |= VOCABULARY_KEYS | FAMILY_KEYS | WORD_KEYS | READING_KEYS | PROGRAMME_KEYS | STAGE_KEYS
    sets = (Strategy, Way, BondKind, Keeps, Length, Readers, SORTS)
    words = {*keys, *KINDS, *(str(member) for closed in sets for member in closed)}
    coded = re.findall(r"`([^`\n]+)`", guide)
    explained = {word.strip('",[]') for code in coded for word in code.split()}
    assert words - explained == set()


def test_the_further_steps_of_the_guide_are_good(guide: str, tmp_path: Path) -> None:
    steps = re.findall(r"```\n(\[\[steps\]\]\n.*?)```", guide, re.DOTALL)
    assert len(steps) == 1
    together = PRACTICE.replace('["A", "T"]', '["A", "T", "S", "L"]')
    path = tmp_path / "tea.toml"
    path.write_text(f"{together}\n{steps[0]}", "utf-8")
    assert check_report([path]) == ("1 file: nothing is wrong.\n", 0)


def test_the_limits_that_the_guide_tells_are_those_that_hold(guide: str) -> None:
    told = dict(
        re.findall(r"^\| `([a-z_]+)`[^|]*\|.*?[Aa]t most ([\d,]+) signs", guide, re.MULTILINE)
    )
    limits = {**PRACTICE_LIMITS.signs, **STEP_LIMITS.signs, "says": 1600}
    assert {key: int(most.replace(",", "")) for key, most in told.items()} == {
        key: limits[key] for key in told
    }
    assert told.keys() >= {"title", "text", "placeholder", "says"}


def test_the_guide_tells_for_each_kind_what_it_needs_and_may_have(guide: str) -> None:
    rows = dict(re.findall(r"^\| `([a-z]+)` \| [^|]+ \|(.*)\|$", guide, re.MULTILINE))
    for name, rule in KINDS.items():
        if "the same" in rows[name]:
            rows[name] = rows[name].replace("the same", rows["reflect"])
        named = set(re.findall(r"`([a-z_]+)`", rows[name]))
        assert named == rule.required | rule.allowed, name
        assert not named & (EVERY_STEP - {"text"})
