"""A practice while it is written: pure functions, and what they make is always TOML that holds."""

import tomllib
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from closeknit.catalogue import KINDS, Practice, read_text
from closeknit.practices import library
from closeknit.practices.own import editing
from closeknit.practices.own.tests.desk_work import WHOLE

TOML = editing.neutral(tomllib.loads(WHOLE))
KEYS = [step["key"] for step in editing.steps_of(TOML)]


def read(toml: editing.Toml) -> Practice:
    found, mistakes = read_text(editing.written(toml), library.catalogue())
    assert found is not None, mistakes
    return found


def test_the_example_has_a_step_of_every_kind() -> None:
    assert {step["kind"] for step in editing.steps_of(TOML)} == set(KINDS)


def test_what_is_written_reads_as_the_same() -> None:
    assert tomllib.loads(editing.written(TOML)) == TOML
    assert read(TOML) == read(tomllib.loads(editing.written(TOML)))


def test_neutral_keys_mean_nothing_and_everything_still_points_where_it_did() -> None:
    before, after = read(tomllib.loads(WHOLE)), read(TOML)
    numbers = [step.key for step in before.steps]
    assert [step.key for step in after.steps] == [f"step-{n}" for n in range(1, 14)]
    for old, new in zip(before.steps, after.steps, strict=True):
        assert (old.title, old.text, old.ways) == (new.title, new.text, new.ways)
        if old.answers:
            assert new.answers == f"step-{numbers.index(old.answers) + 1}"
    assert after.step("step-8").hand == ("step-5", "3")
    assert [form.key for form in after.forms] == ["form-1", "form-2"]
    assert after.forms[0].steps == ("step-1", "step-3", "step-8")
    assert editing.neutral(TOML) == TOML
    telling = ("walk", "pick", "every-kind-of", "short", '"now"')
    assert not [word for word in telling if f'key = "{word}' in editing.written(TOML)]


def test_a_step_is_put_at_the_end_with_a_key_that_nothing_had() -> None:
    step = {"kind": "read", "title": "The end", "text": "Go."}
    whole = editing.with_step(TOML, None, step)
    assert editing.steps_of(whole)[-1]["key"] == "step-14"
    assert read(whole).forms[1].steps[-1] == "step-14"
    assert editing.steps_of(TOML)[-1]["key"] == "step-13"


@pytest.mark.parametrize("by", [-1, 1])
@pytest.mark.parametrize("key", KEYS)
def test_moving_there_and_back_changes_nothing(key: str, by: int) -> None:
    there = editing.moved(TOML, key, by)
    place = editing.place_of(TOML, key)
    moved = min(max(place + by, 0), len(KEYS) - 1)
    assert editing.place_of(there, key) == moved
    if moved != place:
        assert editing.moved(there, key, -by) == TOML


@pytest.mark.parametrize("key", KEYS)
def test_taking_a_step_out_takes_it_out_of_every_form(key: str) -> None:
    left = editing.without_step(TOML, key)
    assert key not in [step["key"] for step in editing.steps_of(left)]
    assert not [form for form in left["forms"] if key in form["steps"] or not form["steps"]]


def test_what_is_not_there_cannot_be_moved_or_taken_out() -> None:
    for change in (
        lambda: editing.moved(TOML, "step-99", 1),
        lambda: editing.without_step(TOML, "step-99"),
        lambda: editing.with_step(TOML, "step-99", {"kind": "read"}),
    ):
        with pytest.raises(KeyError):
            change()


def a_toml(ways: list[str], *kinds: dict[str, Any]) -> editing.Toml:
    toml: editing.Toml = {**TOML, "ways": ways, "steps": [], "depth": 2, "alone": "No."}
    toml.pop("forms", None)
    for kind in kinds:
        step = {"title": "A", "text": "B", **kind}
        toml = editing.with_step(toml, None, step)
    return toml


def ways_of(toml: editing.Toml) -> list[list[str] | None]:
    return [step.get("ways") for step in editing.steps_of(toml)]


def test_steps_happen_wherever_they_fit() -> None:
    turns = {"kind": "turns", "turns": 2, "seconds": 60, "speaker": "A", "listener": "B"}
    toml = a_toml(
        ["A", "T", "S"],
        {"kind": "reflect"},
        {"kind": "share"},
        {"kind": "respond", "answers": "step-2"},
        turns,
        {"kind": "plan"},
    )
    assert ways_of(toml) == [None, ["T", "S"], ["T", "S"], ["S"], None]
    assert read(toml)


def test_steps_follow_when_the_ways_of_the_practice_change() -> None:
    toml = a_toml(["A", "T"], {"kind": "share"}, {"kind": "respond", "answers": "step-1"})
    wider = editing.with_head(toml, {"ways": ["A", "T", "S"]})
    assert ways_of(wider) == [["T", "S"], ["T", "S"]]
    narrower = editing.with_head(wider, {"ways": ["T"]})
    assert ways_of(narrower) == [None, None]
    chosen = editing.with_step(wider, "step-1", {**editing.steps_of(wider)[0], "ways": ["T"]})
    assert ways_of(chosen) == [["T"], ["T"]]
    assert ways_of(editing.with_head(chosen, {"ways": ["A", "T", "S"], "title": "B"}))[0] == ["T"]


def test_a_step_that_can_happen_nowhere_keeps_its_place_and_is_told() -> None:
    toml = a_toml(["A"], {"kind": "share"})
    assert editing.fitting(toml, editing.steps_of(toml)[0]) == []
    assert read_text(editing.written(toml), library.catalogue())[0] is None


@settings(max_examples=60, deadline=None)
@given(st.data())
def test_whatever_is_moved_and_taken_out_stays_readable_as_toml(data: st.DataObject) -> None:
    toml = TOML
    for _ in range(data.draw(st.integers(1, 8))):
        keys = [step["key"] for step in editing.steps_of(toml)]
        if not keys:
            break
        key = data.draw(st.sampled_from(keys))
        match data.draw(st.sampled_from(["up", "down", "out", "ways"])):
            case "up":
                toml = editing.moved(toml, key, -1)
            case "down":
                toml = editing.moved(toml, key, 1)
            case "out":
                toml = editing.without_step(toml, key)
            case _:
                ways = data.draw(st.lists(st.sampled_from("ATS"), min_size=1, unique=True))
                toml = editing.with_head(toml, {"ways": ways})
    assert tomllib.loads(editing.written(toml)) == toml
    found, mistakes = read_text(editing.written(toml), library.catalogue())
    assert (found is None) == bool(mistakes)
