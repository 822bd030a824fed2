import json
from pathlib import Path

from closeknit.catalogue import CONTENT, load
from closeknit.catalogue.checking import check_report
from closeknit.catalogue.listing import practices_as_json
from closeknit.catalogue.tests.folder import (
    HELP,
    POOL,
    PRACTICE,
    PROGRAMME,
    READING,
    VOCABULARY,
    write,
)


def test_the_shipped_catalogue_is_good() -> None:
    text, code = check_report()
    assert code == 0, text
    assert text.endswith("nothing is wrong.\n")


def test_every_mistake_is_printed_with_file_and_line(tmp_path: Path) -> None:
    path = write(tmp_path, "practices/tea", PRACTICE.replace("minutes = 5", "minutes = 0\nx = 1"))
    text, code = check_report([path])
    assert code == 1
    assert text.splitlines()[0].startswith(f"{path}:6: ")
    assert text.splitlines()[1].startswith(f"{path}:7: ")
    assert text.endswith("2 mistakes in 1 file. What is wrong is left out.\n")


def test_files_of_each_kind_are_known_by_their_folder(tmp_path: Path) -> None:
    pool = write(tmp_path, "pools/cups", POOL)
    practice = PRACTICE.replace('title = "Think"', 'title = "Think"\npool = "cups"')
    files = [
        pool,
        write(tmp_path, "practices/tea", practice.replace("version = 1", "version = 2")),
        write(tmp_path, "former/tea@1", practice),
        write(tmp_path, "help/nz", HELP),
        write(tmp_path, "vocabulary/moods", VOCABULARY),
        write(tmp_path, "readings/leaves", READING),
        write(tmp_path, "programmes/week", PROGRAMME),
    ]
    assert check_report(files) == ("7 files: nothing is wrong.\n", 0)
    spoiled = write(tmp_path, "former/tea@2", practice.replace("version = 1", "version = 2"))
    assert "not superseded yet" in check_report([spoiled])[0]


def test_files_anywhere_are_known_by_their_keys(tmp_path: Path) -> None:
    texts = {"nz": HELP, "cups": POOL, "moods": VOCABULARY}
    texts |= {"leaves": READING.replace('"tea"', '"ladder"')}
    texts |= {"week": PROGRAMME.replace('"tea"', '"ladder"')}
    files = [tmp_path / f"{name}.toml" for name in texts]
    for path in files:
        path.write_text(texts[path.stem])
    files.append(CONTENT / "coverage.toml")
    assert check_report(files) == ("6 files: nothing is wrong.\n", 0)


def test_what_a_reading_or_programme_names_is_looked_for_beside_it_first(tmp_path: Path) -> None:
    week = write(tmp_path, "programmes/week", PROGRAMME)
    assert 'There is no practice "tea"' in check_report([week])[0]
    write(tmp_path, "practices/tea", PRACTICE)
    assert check_report([week])[1] == 0


def test_a_practice_anywhere_can_use_the_shipped_pools(tmp_path: Path) -> None:
    path = tmp_path / "tea.toml"
    path.write_text(PRACTICE.replace('title = "Think"', 'title = "Think"\npool = "ladder"'))
    assert check_report([path]) == ("1 file: nothing is wrong.\n", 0)


def test_a_file_that_is_not_there_is_a_mistake(tmp_path: Path) -> None:
    text, code = check_report([tmp_path / "nothing.toml"])
    assert code == 1
    assert "can't be opened" in text


def test_a_loaded_catalogue_is_reported_on(tmp_path: Path) -> None:
    write(tmp_path, "practices/tea", PRACTICE)
    assert check_report(load(tmp_path)) == (
        (
            "1 practice, 0 pools, 0 vocabularies, 0 readings, 0 programmes, 0 help pages:"
            " nothing is wrong.\n"
        ),
        0,
    )
    assert check_report(load(tmp_path / "nowhere"))[1] == 1


def test_the_list_is_plain_json_in_a_fixed_order() -> None:
    listed = practices_as_json(load())
    assert json.loads(json.dumps(listed)) == listed
    assert len(listed) == len(list(CONTENT.glob("en/practices/*.toml")))
    ladder = next(each for each in listed if each["id"] == "ladder")
    assert ladder == {
        "id": "ladder",
        "version": 1,
        "title": "The ladder: one rung at a time",
        "strategy": "vulnerability",
        "depth": [1, 5],
        "minutes": 5,
        "ways": ["T", "S"],
        "bonds": ["partner", "friend", "family", "colleague"],
        "steps": ["share", "respond", "pace"],
        "readers": ["bond", "bond", "me"],
        "forms": [{"key": "whole", "minutes": 5}],
        "begins": None,
        "suggested": True,
        "expires_after": 7,
    }
    forgive = next(each for each in listed if each["id"] == "forgive")
    assert (forgive["begins"], forgive["suggested"]) == ("alone", False)
    check_in = next(each for each in listed if each["id"] == "daily-check-in")
    assert check_in["forms"] == [
        {"key": "two-minutes", "minutes": 2},
        {"key": "ten-minutes", "minutes": 10},
    ]
    assert check_in["expires_after"] == 0
