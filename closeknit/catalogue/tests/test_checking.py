import json
from pathlib import Path

from closeknit.catalogue import CONTENT, load
from closeknit.catalogue.checking import check_report
from closeknit.catalogue.listing import practices_as_json
from closeknit.catalogue.tests.folder import HELP, POOL, PRACTICE, write


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
    ]
    assert check_report(files) == ("4 files: nothing is wrong.\n", 0)
    spoiled = write(tmp_path, "former/tea@2", practice.replace("version = 1", "version = 2"))
    assert "not superseded yet" in check_report([spoiled])[0]


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
        "1 practice, 0 pools, 0 help pages: nothing is wrong.\n",
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
    }
