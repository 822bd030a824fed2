"""What `closeknit practices check` says: every mistake of every file, with its line."""

from collections.abc import Iterable, Sequence
from pathlib import Path

from closeknit.catalogue.help_files import read_help
from closeknit.catalogue.loading import CONTENT, Catalogue, load, read_current, read_former
from closeknit.catalogue.mistakes import Mistake
from closeknit.catalogue.pool_files import read_pool
from closeknit.catalogue.practice import Pool
from closeknit.catalogue.reading import open_sheet
from closeknit.catalogue.releasing import release_mistakes


def check_report(subject: Catalogue | Sequence[Path] = ()) -> tuple[str, int]:
    """(text for the console, exit code) about a catalogue, some files, or all that is shipped.

    The exit code is 0 where nothing is wrong and 1 otherwise. Never raises for bad content.
    """
    if isinstance(subject, Catalogue):
        return _report(subject.mistakes, _whole(subject))
    if not subject:
        catalogue = load()
        mistakes = (*catalogue.mistakes, *release_mistakes(CONTENT))
        return _report(mistakes, _whole(catalogue))
    mistakes = tuple(each for path in subject for each in check_file(path))
    return _report(mistakes, _count(len(subject), "file"))


def check_file(path: Path) -> list[Mistake]:
    """The mistakes of one file; its folder (practices, former, pools, help) tells what it is.

    Anywhere else it is taken for a practice, or for a pool where it begins with prompts. Pools are
    looked for beside the file's folder first, then among those that are shipped.
    """
    sheet = open_sheet(path)
    kind = path.resolve().parent.name
    if kind == "help":
        read_help(sheet)
    elif kind == "pools" or "prompts" in sheet.data:
        read_pool(sheet)
    elif kind == "former":
        newest = {each.stem: _version(each) for each in _beside(path, "practices")}
        read_former(sheet, _pools(path), newest)
    else:
        read_current(sheet, _pools(path))
    return sorted(sheet.mistakes)


def _pools(path: Path) -> dict[str, Pool]:
    found = dict(load().pools)
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
        _count(len(catalogue.help_pages), "help page"),
    )
    return ", ".join(kept)


def _count(number: int, thing: str) -> str:
    return f"{number} {thing}" if number == 1 else f"{number} {thing}s"
