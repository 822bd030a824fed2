from pathlib import Path

import pytest

from closeknit.catalogue import CONTENT
from closeknit.catalogue.releasing import RELEASED, release, release_mistakes
from closeknit.catalogue.tests.folder import NAMING, POOL, PRACTICE, VOCABULARY, write


def test_what_is_shipped_is_what_was_released() -> None:
    assert [str(mistake) for mistake in release_mistakes(CONTENT)] == []


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    write(tmp_path, "practices/tea", PRACTICE)
    write(tmp_path, "pools/cups", POOL)
    write(tmp_path, "vocabulary/moods", VOCABULARY)
    words = ["en/vocabulary/moods/calm", "en/vocabulary/moods/glad"]
    assert release(tmp_path) == ["en/cups/one", "en/cups/two", "en/tea@1", *words]
    assert release_mistakes(tmp_path) == []
    return tmp_path


def said(folder: Path) -> list[tuple[str, int, str]]:
    return [(each.file.name, each.line, each.sentence) for each in release_mistakes(folder)]


def test_a_released_practice_that_changes_is_noticed_and_not_released_over(folder: Path) -> None:
    before = (folder / RELEASED).read_bytes()
    write(folder, "practices/tea", PRACTICE.replace('"Tea"', '"Teas"'))
    assert [(file, "take" in text.lower()) for file, _, text in said(folder)] == [
        ("tea.toml", True)
    ]
    with pytest.raises(ValueError, match=r"en/tea@1"):
        release(folder)
    assert (folder / RELEASED).read_bytes() == before


def test_a_new_version_beside_its_former_one_is_released(folder: Path) -> None:
    write(folder, "former/tea@1", PRACTICE)
    write(folder, "practices/tea", PRACTICE.replace("version = 1", "version = 2"))
    assert [text.split()[0] for _, _, text in said(folder)] == ['"en/tea@2"']
    assert release(folder) == ["en/tea@2"]
    assert said(folder) == []


def test_a_released_version_that_is_gone_is_noticed(folder: Path) -> None:
    write(folder, "practices/tea", PRACTICE.replace("version = 1", "version = 2"))
    assert any("released and is gone" in text for _, _, text in said(folder))
    with pytest.raises(ValueError, match=r"en/tea@1"):
        release(folder)


def test_a_pool_may_grow_and_retire_but_no_prompt_changes(folder: Path) -> None:
    grown = POOL.replace("tea?", 'tea?"\nretired = true #') + (
        '\n[[prompts]]\nkey = "new"\ndepth = 2\ntext = "Sugar?"\n'
    )
    write(folder, "pools/cups", grown)
    assert release(folder) == ["en/cups/new"]
    write(folder, "pools/cups", grown.replace("Which cup is yours?", "Which mug is yours?"))
    assert [(file, line) for file, line, _ in said(folder)] == [("cups.toml", 4)]


def test_a_vocabulary_may_grow_and_retire_but_no_word_changes(folder: Path) -> None:
    grown = VOCABULARY.replace('text = "calm"', 'text = "calm"\nretired = true') + (
        '\n[[families.words]]\nkey = "quiet"\ntext = "quiet"\n'
    )
    write(folder, "vocabulary/moods", grown)
    assert release(folder) == ["en/vocabulary/moods/quiet"]
    write(folder, "vocabulary/moods", grown.replace('text = "glad"', 'text = "happy"'))
    assert [(file, line) for file, line, _ in said(folder)] == [("moods.toml", 8)]
    write(folder, "vocabulary/moods", VOCABULARY)
    assert any("released and is gone" in text for _, _, text in said(folder))


def test_a_word_may_move_to_another_family(folder: Path) -> None:
    moved = VOCABULARY.replace(
        '[[families.words]]\nkey = "calm"',
        '[[families]]\nkey = "still"\ntitle = "Still"\n[[families.words]]\nkey = "calm"',
    )
    write(folder, "vocabulary/moods", moved)
    assert said(folder) == []


def test_readings_and_programmes_are_not_released(folder: Path) -> None:
    for name, text in NAMING.items():
        write(folder, name, text)
    assert said(folder) == []


def test_line_endings_of_another_system_change_nothing(folder: Path) -> None:
    write(folder, "practices/tea", PRACTICE.replace("\n", "\r\n"))
    assert said(folder) == []
