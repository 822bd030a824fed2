from dataclasses import FrozenInstanceError
from pathlib import Path

import pytest

from closeknit.catalogue import BondKind, Catalogue, Readers, UnknownPractice, Way, load
from closeknit.catalogue.tests.folder import HELP, POOL, PRACTICE, TEXTS, write

CHOICE = """
[[steps]]
key = "pick"
kind = "choose"
readers = "bond"
ways = ["T"]
title = "Pick"
text = "Pick one."
options = [
    { key = "word", text = "A word" },
    { key = "hug", text = "A hug", touch = true, bonds = ["partner"] },
]

[[steps]]
key = "alone-pick"
kind = "choose"
readers = "me"
title = "Pick for yourself"
text = "Pick one."
options = [{ key = "a", text = "A" }, { key = "b", text = "B" }]
"""


def loaded(folder: Path, **texts: str) -> Catalogue:
    for name, text in (
        TEXTS | {name.replace("_", "/"): text for name, text in texts.items()}
    ).items():
        write(folder, name, text)
    catalogue = load(folder)
    assert catalogue.mistakes == ()
    return catalogue


def test_a_practice_is_read_whole(tmp_path: Path) -> None:
    tea = loaded(tmp_path).practice("tea")
    assert (tea.version, tea.depth, tea.minutes, tea.expires_after) == (1, (1, 1), 5, 7)
    assert tea.ways == {Way.ALONE, Way.OWN_TIME}
    assert tea.bonds == {BondKind.PARTNER, BondKind.FRIEND, BondKind.JUST_ME}
    assert [step.kind for step in tea.steps] == ["reflect", "share", "respond"]
    assert tea.step("say").text == "Say it,\nin *two* lines."
    assert tea.step("hear").answers == "say"
    assert (tea.alone, tea.called_to_others, tea.suggested) == (None, None, True)


def test_who_reads_and_what_is_sealed_follow_from_the_kind(tmp_path: Path) -> None:
    tea = loaded(tmp_path, practices_tea=PRACTICE + CHOICE).practice("tea")
    read = {step.key: (step.readers, step.sealed) for step in tea.steps}
    assert read == {
        "think": (Readers.ME, False),
        "say": (Readers.BOND, True),
        "hear": (Readers.BOND, False),
        "pick": (Readers.BOND, True),
        "alone-pick": (Readers.ME, False),
    }


def test_a_way_has_its_own_steps(tmp_path: Path) -> None:
    tea = loaded(tmp_path).practice("tea")
    assert [step.key for step in tea.steps_of(Way.ALONE)] == ["think"]
    assert [step.key for step in tea.steps_of(Way.OWN_TIME)] == ["think", "say", "hear"]


def test_forms_include_their_steps_and_the_first_is_the_usual_one(tmp_path: Path) -> None:
    forms = """
[[forms]]
key = "short"
title = "Short"
minutes = 1
steps = ["think"]

[[forms]]
key = "long"
title = "Long"
minutes = 5
steps = ["think", "say", "hear"]

[[steps]]
"""
    tea = loaded(tmp_path, practices_tea=PRACTICE.replace("[[steps]]", forms, 1)).practice("tea")
    assert (tea.form().key, tea.form("long").minutes) == ("short", 5)
    assert [step.key for step in tea.steps_of(Way.OWN_TIME)] == ["think"]
    assert [step.key for step in tea.steps_of(Way.ALONE, "long")] == ["think"]
    with pytest.raises(KeyError):
        tea.form("longest")


def test_a_practice_without_forms_has_one_with_every_step(tmp_path: Path) -> None:
    tea = loaded(tmp_path).practice("tea")
    assert [form.steps for form in tea.forms] == [("think", "say", "hear")]


def test_touch_is_offered_to_two_and_only_where_the_option_says(tmp_path: Path) -> None:
    pick = loaded(tmp_path, practices_tea=PRACTICE + CHOICE).practice("tea").step("pick")
    assert [each.key for each in pick.options_for(BondKind.PARTNER)] == ["word", "hug"]
    assert [each.key for each in pick.options_for(BondKind.PARTNER, 3)] == ["word"]
    assert [each.key for each in pick.options_for(BondKind.FRIEND)] == ["word"]


def test_all_bonds_means_just_me_only_where_it_can_be_done_alone(tmp_path: Path) -> None:
    every = PRACTICE.replace('["partner", "friend", "just-me"]', '"all"')
    assert BondKind.JUST_ME in loaded(tmp_path, practices_tea=every).practice("tea").bonds
    two = every.replace('["A", "T"]', '["T"]\nalone = "Have tea by yourself."')
    assert BondKind.JUST_ME not in loaded(tmp_path, practices_tea=two).practice("tea").bonds


def test_a_spoiled_file_is_left_out_and_the_rest_is_there(tmp_path: Path) -> None:
    for name, text in TEXTS.items():
        write(tmp_path, name, text)
    write(tmp_path, "practices/spoiled", "id = ")
    catalogue = load(tmp_path)
    assert [practice.id for practice in catalogue.practices] == ["tea"]
    assert [mistake.file.name for mistake in catalogue.mistakes] == ["spoiled.toml"]


def test_a_sitting_finds_the_version_it_began_with(tmp_path: Path) -> None:
    newer = PRACTICE.replace("version = 1", "version = 2").replace('"Tea"', '"More tea"')
    catalogue = loaded(tmp_path, practices_tea=newer, **{"former_tea@1": PRACTICE})
    assert catalogue.practice("tea").title == "More tea"
    assert catalogue.practice("tea", 1).title == "Tea"
    assert [practice.version for practice in catalogue.practices] == [2]


def test_a_version_that_was_withdrawn_is_still_found_for_old_sittings(tmp_path: Path) -> None:
    gone = PRACTICE.replace('"tea"', '"coffee"')
    catalogue = loaded(tmp_path, **{"former_coffee@1": gone})
    assert catalogue.practice("coffee", 1).id == "coffee"
    with pytest.raises(UnknownPractice):
        catalogue.practice("coffee")


@pytest.mark.parametrize(
    ("name", "line", "said"),
    [
        ("former/tea@1", 2, "not superseded yet"),
        ("former/tea@2", 2, "name says version 2"),
        ("former/tea", 1, "Rename the file"),
        ("former/coffee@1", 1, 'Write id = "coffee"'),
    ],
)
def test_a_former_version_in_the_wrong_place_is_a_mistake(
    tmp_path: Path, name: str, line: int, said: str
) -> None:
    write(tmp_path, "practices/tea", PRACTICE)
    write(tmp_path, name, PRACTICE)
    found = load(tmp_path).mistakes
    assert [(each.line, said in each.sentence) for each in found] == [(line, True)]


def test_unknown_practices_and_versions_are_refused(tmp_path: Path) -> None:
    catalogue = loaded(tmp_path)
    for wanted in (("coffee", None), ("tea", 9), ("../tea", 1)):
        with pytest.raises(UnknownPractice):
            catalogue.practice(*wanted)


def test_a_missing_folder_is_a_mistake_and_no_crash(tmp_path: Path) -> None:
    catalogue = load(tmp_path / "nowhere")
    assert (catalogue.practices, len(catalogue.mistakes)) == ((), 1)


def test_a_pool_gives_what_is_unseen_and_fits(tmp_path: Path) -> None:
    pool = POOL + '\n[[prompts]]\nkey = "old"\ndepth = 2\ntext = "Gone?"\nretired = true\n'
    pool += '\n[[prompts]]\nkey = "deep"\ndepth = 3\ntext = "What is in the pot?"\n'
    cups = loaded(tmp_path, pools_cups=pool).pools["cups"]
    friend, colleague = BondKind.FRIEND, BondKind.COLLEAGUE
    assert [each.key for each in cups.left((), friend, 5)] == ["one", "two", "deep"]
    assert [each.key for each in cups.left((), friend, 5, 2)] == ["two", "deep"]
    assert [each.key for each in cups.left({"one"}, friend, 2)] == ["two"]
    assert [each.key for each in cups.left((), colleague, 5)] == ["one", "two"]
    assert cups.left({"one", "two", "deep"}, friend, 5) == ()
    assert cups.prompt("old").text == "Gone?"
    with pytest.raises(KeyError):
        cups.prompt("new")


def test_a_pool_that_has_nothing_for_a_depth_is_a_mistake(tmp_path: Path) -> None:
    deep = PRACTICE.replace("depth = 1", "depth = [1, 3]")
    deep = deep.replace('title = "Think"', 'title = "Think"\npool = "cups"')
    for name, text in (TEXTS | {"practices/tea": deep}).items():
        write(tmp_path, name, text)
    said = [each.sentence for each in load(tmp_path).mistakes]
    assert len(said) == 3
    assert all("has nothing for" in each and "at depth 3" in each for each in said)


def test_help_is_found_by_country_and_falls_back_to_elsewhere(tmp_path: Path) -> None:
    elsewhere = HELP[: HELP.index("[[")].replace('"NZ"', '"elsewhere"') + 'note = "Ask."\n'
    catalogue = loaded(tmp_path, help_elsewhere=elsewhere)
    assert catalogue.help_page("nz").lines[0].service == "Somebody"
    assert catalogue.help_page("XX").note == "Ask."


def test_what_is_handed_out_cannot_be_changed(tmp_path: Path) -> None:
    catalogue = loaded(tmp_path)
    with pytest.raises(FrozenInstanceError):
        catalogue.practice("tea").title = "Coffee"  # type: ignore[misc]
    with pytest.raises(TypeError):
        catalogue.versions["tea", 2] = catalogue.practice("tea")
