"""Loads a folder of content: whatever is whole is kept, whatever is not is reported."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from functools import cached_property
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from closeknit.catalogue.help_files import ELSEWHERE, read_help
from closeknit.catalogue.kinds import Strategy
from closeknit.catalogue.mistakes import Mistake
from closeknit.catalogue.pool_files import read_pool
from closeknit.catalogue.practice import (
    HelpPage,
    Pool,
    Practice,
    Programme,
    Reading,
    Vocabulary,
)
from closeknit.catalogue.practice_files import read_practice
from closeknit.catalogue.programme_files import check_programmes, read_programme
from closeknit.catalogue.reading import Sheet, open_sheet
from closeknit.catalogue.reading_files import check_readings, read_reading
from closeknit.catalogue.searching import Index, index_of
from closeknit.catalogue.vocabulary_files import read_vocabulary

CONTENT = Path(__file__).parent / "content"
FORMER = re.compile(r"(?P<id>[a-z0-9-]+)@(?P<version>[0-9]+)\Z")

Read = TypeVar("Read")


class UnknownPractice(LookupError):
    """No practice of that id, or no such version of it, is in the catalogue."""


@dataclass(frozen=True)
class Catalogue:
    """All that could be loaded, and what could not.

    `practices` are the newest versions, by strategy, depth and title. `versions` also holds the
    superseded ones, under (id, version): a running sitting pins the version it began with.
    """

    practices: tuple[Practice, ...] = ()
    mistakes: tuple[Mistake, ...] = ()
    versions: Mapping[tuple[str, int], Practice] = field(default_factory=dict)
    pools: Mapping[str, Pool] = field(default_factory=dict)
    help_pages: Mapping[str, HelpPage] = field(default_factory=dict)
    vocabularies: Mapping[str, Vocabulary] = field(default_factory=dict)
    readings: Mapping[str, Reading] = field(default_factory=dict)
    programmes: Mapping[str, Programme] = field(default_factory=dict)

    def practice(self, practice_id: str, version: int | None = None) -> Practice:
        """The newest version of a practice, or a pinned one. Raises UnknownPractice."""
        if version is not None:
            found = self.versions.get((practice_id, version))
        else:
            found = self.by_id.get(practice_id)
        if found is None:
            raise UnknownPractice(practice_id, version)
        return found

    @cached_property
    def by_id(self) -> Mapping[str, Practice]:
        return {practice.id: practice for practice in self.practices}

    @cached_property
    def index(self) -> Index:
        """For searching; made when somebody first looks."""
        return index_of(self.practices, self.pools)

    def readings_of(self, practice_id: str) -> list[Reading]:
        """Where a practice comes from: the readings that name it."""
        return [each for each in self.readings.values() if practice_id in each.practices]

    def programmes_with(self, practice_id: str) -> list[Programme]:
        """The programmes that hold a practice."""
        return [
            each
            for each in self.programmes.values()
            if any(stage.practice == practice_id for stage in each.stages)
        ]

    def help_page(self, country: str) -> HelpPage:
        """The country's page, or the one for elsewhere. Raises KeyError if there is neither."""
        return self.help_pages.get(country.upper()) or self.help_pages[ELSEWHERE]


def load(folder: Path | None = None, language: str = "en") -> Catalogue:
    """Reads `folder`/`language` (by default what is shipped with the program).

    Never raises for bad content: a file with a mistake is left out and its mistakes, all of them,
    stand in `Catalogue.mistakes`, sorted by file and line.
    """
    home = (folder or CONTENT) / language
    mistakes: list[Mistake] = []
    if not home.is_dir():
        mistakes.append(Mistake(home, 1, "There is no such folder. Name the one with practices."))
    pools = {pool.name: pool for pool in _each(home / "pools", read_pool, mistakes)}

    vocabularies = {
        each.name: each for each in _each(home / "vocabulary", read_vocabulary, mistakes)
    }

    def current(sheet: Sheet) -> Practice | None:
        return read_current(sheet, pools, vocabularies)

    def former(sheet: Sheet) -> Practice | None:
        return read_former(sheet, pools, newest, vocabularies)

    practices = list(_each(home / "practices", current, mistakes))
    newest = {each.id: each.version for each in practices}
    superseded = list(_each(home / "former", former, mistakes))
    pages = {page.country: page for page in _each(home / "help", read_help, mistakes)}
    versions = {(each.id, each.version): each for each in (*superseded, *practices)}
    known: dict[str, Practice | None] = dict.fromkeys(_names(home / "practices"))
    known |= {each.id: each for each in practices}
    readings = list(_each(home / "readings", read_reading, mistakes, check_readings(known)))
    programmes = list(_each(home / "programmes", read_programme, mistakes, check_programmes(known)))
    return Catalogue(
        practices=tuple(sorted(practices, key=_order)),
        mistakes=tuple(sorted(mistakes)),
        versions=MappingProxyType(versions),
        pools=MappingProxyType(pools),
        help_pages=MappingProxyType(pages),
        vocabularies=MappingProxyType(vocabularies),
        readings=MappingProxyType({each.id: each for each in readings}),
        programmes=MappingProxyType({each.id: each for each in programmes}),
    )


def read_current(
    sheet: Sheet, pools: Mapping[str, Pool], vocabularies: Mapping[str, Vocabulary]
) -> Practice | None:
    """A practice whose file is named after it."""
    _named(sheet, sheet.path.stem)
    return read_practice(sheet, pools, vocabularies)


def read_former(
    sheet: Sheet,
    pools: Mapping[str, Pool],
    newest: Mapping[str, int],
    vocabularies: Mapping[str, Vocabulary],
) -> Practice | None:
    """A superseded version, in a file called after id and version: small-thing@1.toml."""
    name = FORMER.match(sheet.path.stem)
    if name is None:
        sheet.mistake((), "A former version is called like small-thing@1.toml. Rename the file.")
        return None
    _named(sheet, name["id"])
    version = int(name["version"])
    if sheet.data.get("version", version) != version:
        said = "Rename the file, or look whether it is the right one."
        sheet.mistake(("version",), f"The file's name says version {version}. {said}")
    elif newest.get(name["id"], version + 1) <= version:
        said = f"Raise the version in practices/{name['id']}.toml above it."
        sheet.mistake(("version",), f"Version {version} is not superseded yet. {said}")
    return read_practice(sheet, pools, vocabularies)


def _named(sheet: Sheet, name: str) -> None:
    if isinstance(named := sheet.data.get("id"), str) and named != name:
        said = f'Write id = "{name}", or rename the file.'
        sheet.mistake(("id",), f'The file is called "{name}", the practice "{named}". {said}')


def _names(folder: Path) -> list[str]:
    return [path.stem for path in folder.glob("*.toml")]


def _each(
    folder: Path,
    read: Callable[[Sheet], Read | None],
    mistakes: list[Mistake],
    check: Callable[[Sheet, Read], object] = lambda _sheet, _found: None,
) -> Iterator[Read]:
    """What is whole in a folder; `check` looks at what a file says of others, and may note more."""
    for path in sorted(folder.glob("*.toml")):
        sheet = open_sheet(path)
        found = read(sheet)
        if found is not None:
            check(sheet, found)
        mistakes.extend(sheet.mistakes)
        if found is not None and not sheet.mistakes:
            yield found


def _order(practice: Practice) -> tuple[int, tuple[int, int], str]:
    return (list(Strategy).index(practice.strategy), practice.depth, practice.title)
