"""The history file fits the catalogue, and the forms that its words go through."""

from collections import Counter
from pathlib import Path

import pytest

from closeknit.catalogue import load
from closeknit.demo import history
from closeknit.demo.filling import typed
from closeknit.demo.history import History


@pytest.fixture(scope="module")
def told() -> History:
    return history.read(load())


def test_every_answer_goes_through_the_form_of_its_step(told: History) -> None:
    for scene in told.scenes:
        steps = {step.key: step for step in scene.steps}
        for part in scene.parts:
            for key, given in part.answers.items():
                if given:
                    assert typed(scene, steps[key], given)


def test_every_prompt_belongs_to_the_pool_that_its_practice_draws_from(told: History) -> None:
    pools = load().pools
    for scene in told.scenes:
        drawn = [step.pool for step in scene.steps if step.pool]
        assert bool(drawn) == bool(scene.prompt)
        for pool in drawn:
            assert not pools[pool].prompt(scene.prompt).retired


def test_a_prompt_comes_once_in_a_bond(told: History) -> None:
    asked = [(scene.bond.id, scene.prompt) for scene in told.scenes if scene.prompt]
    assert len(asked) == len(set(asked))


def test_nobody_takes_part_who_is_not_in_the_bond(told: History) -> None:
    for scene in told.scenes:
        assert {part.who for part in scene.parts} <= set(scene.bond.members)
        assert scene.day <= scene.bond.began


def test_the_history_is_unequal_and_ends_in_every_way(told: History) -> None:
    endings = Counter(scene.ending for scene in told.scenes)
    assert set(endings) == {"opened", "put away", "taken back", "waiting", "private"}
    begun = Counter(scene.by for scene in told.scenes if scene.bond.id == history.PAIR)
    assert begun["desta"] != begun["joss"]
    assert [scene.day for scene in told.scenes if scene.ending == "waiting"] == [1]


def test_an_unknown_step_in_the_file_is_a_mistake(told: History, tmp_path: Path) -> None:
    text = history.FILE.read_text().replace('passed = ["noticed"]', 'passed = ["line"]', 1)
    file = tmp_path / "history.toml"
    file.write_text(text)
    with pytest.raises(KeyError, match="daily-check-in"):
        history.read(load(), file)
