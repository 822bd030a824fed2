"""What `closeknit practices check` says: every mistake of every file, with its line."""

from collections.abc import Callable, Iterable, Sequence
from functools import cache
from pathlib import Path
from typing import TypeVar

from closeknit.catalogue.coverage import COVERAGE, check_coverage, read_coverage
from closeknit.catalogue.help_files import read_help
from closeknit.catalogue.loading import CONTENT, Catalogue, load, read_current, read_former
from closeknit.catalogue.mistakes import Mistake
from closeknit.catalogue.pool_files import read_pool
from closeknit.catalogue.practice import Pool, Practice, Vocabulary
from closeknit.catalogue.practice_files import read_practice
from closeknit.catalogue.programme_files import check_programmes, read_programme
from closeknit.catalogue.reading import Sheet, open_sheet
from closeknit.catalogue.reading_files import check_readings, read_reading
from closeknit.catalogue.releasing import release_mistakes
from closeknit.catalogue.vocabulary_files import read_vocabulary

Found = TypeVar("Found")


def check_report(subject: Catalogue | Sequence[Path] = ()) -> tuple[str, int]:
    """(text for the console, exit code) about a catalogue, some files, or all that is shipped.

    The exit code is 0 where nothing is wrong and 1 otherwise. Never raises for bad content.
    """
    if isinstance(subject, Catalogue):
        return _report(subject.mistakes, _whole(subject))
    if not subject:
        catalogue = load()
        covered = open_sheet(CONTENT / COVERAGE)
        check_coverage(covered, read_coverage(covered), catalogue)
        mistakes = (*catalogue.mistakes, *release_mistakes(CONTENT), *covered.mistakes)
        return _report(mistakes, _whole(catalogue))
    mistakes = tuple(each for path in subject for each in check_file(path))
    return _report(mistakes, _count(len(subject), "file"))


def check_file(path: Path) -> list[Mistake]:
    """The mistakes of one file; its folder (practices, former, pools, readings …) tells what it is.

    Anywhere else its keys tell; what has none of the others' is taken for a practice. What it may
    name is looked for beside its folder first, then among what is shipped.
    """
    sheet = open_sheet(path)
    kind = path.resolve().parent.name
    if kind == "help" or "country" in sheet.data:
        read_help(sheet)
    elif "rows" in sheet.data:
        check_coverage(sheet, read_coverage(sheet), shipped())
    elif kind == "pools" or "prompts" in sheet.data:
        read_pool(sheet)
    elif kind == "vocabulary" or "families" in sheet.data:
        read_vocabulary(sheet)
    elif kind == "readings" or "says" in sheet.data:
        _with(sheet, read_reading(sheet), check_readings(_known(path)))
    elif kind == "programmes" or "parts" in sheet.data:
        _with(sheet, read_programme(sheet), check_programmes(_known(path)))
    elif kind == "former":
        newest = {each.stem: _version(each) for each in _beside(path, "practices")}
        read_former(sheet, _pools(path), newest, _vocabularies(path))
    else:
        read_current(sheet, _pools(path), _vocabularies(path))
    return sorted(sheet.mistakes)


def practice_in(path: Path) -> tuple[Practice, Catalogue] | None:
    """The practice of a good file, with the pools and vocabularies that it may name; None where the
    file is something else."""
    known = Catalogue(pools=_pools(path), vocabularies=_vocabularies(path))
    found = read_practice(open_sheet(path), known.pools, known.vocabularies)
    return (found, known) if found else None


def _with(sheet: Sheet, found: Found | None, check: Callable[[Sheet, Found], None]) -> None:
    if found is not None:
        check(sheet, found)


def _known(path: Path) -> dict[str, Practice | None]:
    """The practices that a file may name: those beside its folder, and those that are shipped."""
    found: dict[str, Practice | None] = dict(shipped().by_id)
    pools, vocabularies = _pools(path), _vocabularies(path)
    for beside in _beside(path, "practices"):
        found[beside.stem] = read_current(open_sheet(beside), pools, vocabularies)
    return found


@cache
def shipped() -> Catalogue:
    return load()


def _vocabularies(path: Path) -> dict[str, Vocabulary]:
    found = dict(shipped().vocabularies)
    for beside in _beside(path, "vocabulary"):
        if vocabulary := read_vocabulary(open_sheet(beside)):
            found[vocabulary.name] = vocabulary
    return found


def _pools(path: Path) -> dict[str, Pool]:
    found = dict(shipped().pools)
    for beside in _beside(path, "pools"):
        if pool := read_pool(open_sheet(beside)):
            found[pool.name] = pool
    return found


def _beside(path: Path, folder: str) -> list[Path]:
    return sorted((path.resolve().parent.parent / folder).glob("*.toml"))


def _version(path: Path) -> int:
    version = open_sheet(path).data.get("version")
    return version if isinstance(version, int) else 0


def _report(mistakes: Iterable[Mistake], looked_at: str) -> tuple[str, int]:
    found = sorted(set(mistakes))
    if not found:
        return f"{looked_at}: nothing is wrong.\n", 0
    lines = [str(mistake) for mistake in found]
    files = len({mistake.file for mistake in found})
    end = f"{_count(len(found), 'mistake')} in {_count(files, 'file')}. What is wrong is left out."
    return "\n".join([*lines, "", end, ""]), 1


def _whole(catalogue: Catalogue) -> str:
    kept = (
        _count(len(catalogue.practices), "practice"),
        _count(len(catalogue.pools), "pool"),
        _count(len(catalogue.vocabularies), "vocabulary", "vocabularies"),
        _count(len(catalogue.readings), "reading"),
        _count(len(catalogue.programmes), "programme"),
        _count(len(catalogue.help_pages), "help page"),
    )
    return ", ".join(kept)


def _count(number: int, one: str, many: str = "") -> str:
    return f"{number} {one if number == 1 else many or one + 's'}"
