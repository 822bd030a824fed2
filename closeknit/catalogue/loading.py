"""Loads a folder of content: whatever is whole is kept, whatever is not is reported."""

import re
from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass, field
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

from closeknit.catalogue.help_files import ELSEWHERE, read_help
from closeknit.catalogue.kinds import Strategy
from closeknit.catalogue.mistakes import Mistake
from closeknit.catalogue.pool_files import read_pool
from closeknit.catalogue.practice import HelpPage, Pool, Practice
from closeknit.catalogue.practice_files import read_practice
from closeknit.catalogue.reading import Sheet, open_sheet

CONTENT = Path(__file__).parent / "content"
FORMER = re.compile(r"(?P<id>[a-z0-9-]+)@(?P<version>[0-9]+)\Z")

Read = TypeVar("Read")


class UnknownPractice(LookupError):
    """No practice of that id, or no such version of it, is in the catalogue."""


@dataclass(frozen=True, slots=True)
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

    def practice(self, practice_id: str, version: int | None = None) -> Practice:
        """The newest version of a practice, or a pinned one. Raises UnknownPractice."""
        if version is not None:
            found = self.versions.get((practice_id, version))
        else:
            found = next((each for each in self.practices if each.id == practice_id), None)
        if found is None:
            raise UnknownPractice(practice_id, version)
        return found

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

    def current(sheet: Sheet) -> Practice | None:
        return read_current(sheet, pools)

    def former(sheet: Sheet) -> Practice | None:
        return read_former(sheet, pools, newest)

    practices = list(_each(home / "practices", current, mistakes))
    newest = {each.id: each.version for each in practices}
    superseded = list(_each(home / "former", former, mistakes))
    pages = {page.country: page for page in _each(home / "help", read_help, mistakes)}
    versions = {(each.id, each.version): each for each in (*superseded, *practices)}
    return Catalogue(
        practices=tuple(sorted(practices, key=_order)),
        mistakes=tuple(sorted(mistakes)),
        versions=MappingProxyType(versions),
        pools=MappingProxyType(pools),
        help_pages=MappingProxyType(pages),
    )


def read_current(sheet: Sheet, pools: Mapping[str, Pool]) -> Practice | None:
    """A practice whose file is named after it."""
    _named(sheet, sheet.path.stem)
    return read_practice(sheet, pools)


def read_former(
    sheet: Sheet, pools: Mapping[str, Pool], newest: Mapping[str, int]
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
    return read_practice(sheet, pools)


def _named(sheet: Sheet, name: str) -> None:
    if isinstance(named := sheet.data.get("id"), str) and named != name:
        said = f'Write id = "{name}", or rename the file.'
        sheet.mistake(("id",), f'The file is called "{name}", the practice "{named}". {said}')


def _each(
    folder: Path, read: Callable[[Sheet], Read | None], mistakes: list[Mistake]
) -> Iterator[Read]:
    for path in sorted(folder.glob("*.toml")):
        sheet = open_sheet(path)
        found = read(sheet)
        mistakes.extend(sheet.mistakes)
        if found is not None:
            yield found


def _order(practice: Practice) -> tuple[int, tuple[int, int], str]:
    return (list(Strategy).index(practice.strategy), practice.depth, practice.title)
