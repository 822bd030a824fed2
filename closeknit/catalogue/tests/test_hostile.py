"""Whatever stands in a file: mistakes with lines, and never a crash or a half-read practice."""

import copy
import tomllib
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from closeknit.catalogue import CONTENT, load
from closeknit.catalogue.coverage import check_coverage, read_coverage
from closeknit.catalogue.help_files import read_help
from closeknit.catalogue.loading import read_current
from closeknit.catalogue.mistakes import Mistake
from closeknit.catalogue.pool_files import read_pool
from closeknit.catalogue.programme_files import check_programmes, read_programme
from closeknit.catalogue.reading import Sheet, open_sheet
from closeknit.catalogue.reading_files import check_readings, read_reading
from closeknit.catalogue.vocabulary_files import read_vocabulary

SHIPPED = load()


def checked(found: object, sheet: Sheet, check: Callable[[Sheet, Any], None]) -> object:
    if found is not None:
        check(sheet, found)
    return None if sheet.mistakes else found


def reading(sheet: Sheet) -> object:
    return checked(read_reading(sheet), sheet, check_readings(SHIPPED.by_id))


def programme(sheet: Sheet) -> object:
    return checked(read_programme(sheet), sheet, check_programmes(SHIPPED.by_id))


READERS: dict[str, Callable[[Sheet], object]] = {
    "practices": lambda sheet: read_current(sheet, SHIPPED.pools, SHIPPED.vocabularies),
    "pools": read_pool,
    "help": read_help,
    "vocabulary": read_vocabulary,
    "readings": reading,
    "programmes": programme,
}
FILES = sorted(path for folder in READERS for path in (CONTENT / "en" / folder).glob("*.toml"))
VALUES = st.recursive(
    st.none()
    | st.booleans()
    | st.integers()
    | st.floats()
    | st.dates()
    | st.text(max_size=20)
    | st.sampled_from(["share", "respond", "me", "A", "all", "day", "<b>", "x" * 5000]),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(max_size=5), inner),
    max_leaves=6,
)


def read(sheet: Sheet) -> object:
    found = READERS[sheet.path.parent.name](sheet)
    assert (found is None) == bool(sheet.mistakes)
    lines = sheet.text.count("\n") + 1
    assert all(isinstance(each, Mistake) and 1 <= each.line <= lines for each in sheet.mistakes)
    return found


@settings(max_examples=200, deadline=None)
@given(st.sampled_from(FILES), st.data())
def test_any_value_in_any_place_is_a_mistake_or_is_read(path: Path, data: st.DataObject) -> None:
    content: dict[str, Any] = copy.deepcopy(tomllib.loads(path.read_text("utf-8")))
    spot: Any = content
    for _ in range(data.draw(st.integers(0, 2))):
        inner = spot.values() if isinstance(spot, dict) else spot
        deeper = [each for each in inner if isinstance(each, dict | list) and each]
        if deeper:
            spot = data.draw(st.sampled_from(deeper))
    places = list(spot) if isinstance(spot, dict) else list(range(len(spot)))
    spot[data.draw(st.sampled_from(places))] = data.draw(VALUES)
    read(Sheet(path, data=content, readable=True))


@settings(max_examples=100, deadline=None)
@given(st.data())
def test_any_value_in_any_place_leaves_the_table_of_paragraphs_standing(
    data: st.DataObject,
) -> None:
    path = CONTENT / "coverage.toml"
    content: dict[str, Any] = tomllib.loads(path.read_text("utf-8"))
    content["rows"] = content["rows"][:3]
    spot = data.draw(st.sampled_from([content, *content["rows"], *content["parts"][:2]]))
    spot[data.draw(st.sampled_from(sorted(spot)))] = data.draw(VALUES)
    sheet = Sheet(path, data=content, readable=True)
    check_coverage(sheet, read_coverage(sheet), SHIPPED)


@settings(max_examples=200, deadline=None)
@given(path=st.sampled_from(FILES), data=st.data())
def test_any_lines_missing_or_doubled_leave_the_reader_standing(
    tmp_path_factory: pytest.TempPathFactory, path: Path, data: st.DataObject
) -> None:
    lines = path.read_bytes().splitlines(keepends=True)
    start = data.draw(st.integers(0, len(lines) - 1))
    end = data.draw(st.integers(start, min(start + 6, len(lines))))
    middle = lines[start:end] * data.draw(st.sampled_from([0, 2]))
    spoiled = tmp_path_factory.getbasetemp() / path.parent.name / path.name
    spoiled.parent.mkdir(exist_ok=True)
    spoiled.write_bytes(b"".join([*lines[:start], *middle, *lines[end:]]))
    read(open_sheet(spoiled))
