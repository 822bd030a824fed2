"""What has been released never changes: a sitting of last year still reads the words it answered.

`content/released.toml` holds a SHA-256 for each practice as id@version, for each prompt of each pool
and for each word of each vocabulary. Readings, programmes and help pages are read as they stand
today and may change. Run as `python -m closeknit.catalogue.releasing` it writes down what is new; it refuses to
write over anything.
"""

import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from closeknit.catalogue.lines import Where, line_of
from closeknit.catalogue.loading import CONTENT
from closeknit.catalogue.mistakes import Mistake
from closeknit.catalogue.reading import Sheet, open_sheet

RELEASED = "released.toml"
_PREAMBLE = (
    "# SHA-256 of every released practice, prompt and word. Lines are added by\n"
    "# python -m closeknit.catalogue.releasing and never changed by hand.\n\n"
)


def release_mistakes(folder: Path) -> list[Mistake]:
    """Released content that was changed or is gone, and content that was not released yet."""
    released, now = _released(folder), dict(_fingerprints(folder))
    found = [
        Mistake(path, line, _CHANGED.format(name=name))
        for name, (digest, path, line) in now.items()
        if released.get(name, digest) != digest
    ]
    found += [
        Mistake(path, line, _NEW.format(name=name))
        for name, (_, path, line) in now.items()
        if name not in released
    ]
    record = open_sheet(folder / RELEASED)
    found += [
        Mistake(record.path, line_of(record.lines, (name,)), _GONE.format(name=name))
        for name in released.keys() - now.keys()
    ]
    return sorted(found)


_CHANGED = (
    '"{name}" has been released and is not what it was. Take the change back; for a practice, keep'
    " the old file as former/<id>@<version>.toml and raise the version; for a prompt or a word,"
    " write retired = true and add a new one."
)
_NEW = '"{name}" is not released yet. Run python -m closeknit.catalogue.releasing once it is good.'
_GONE = '"{name}" was released and is gone. Bring it back as it was; old sittings need it.'


def release(folder: Path) -> list[str]:
    """Writes down what is new in `folder`, and returns its names. Changes nothing that stands.

    Raises ValueError where released content was changed or is gone.
    """
    released, now = _released(folder), dict(_fingerprints(folder))
    broken = [name for name, digest in released.items() if now.get(name, ("",))[0] != digest]
    if broken:
        raise ValueError(f"Released content was changed: {', '.join(sorted(broken))}.")
    new = sorted(now.keys() - released.keys())
    everything = released | {name: now[name][0] for name in new}
    rows = (f'{json.dumps(name)} = "{everything[name]}"\n' for name in sorted(everything))
    (folder / RELEASED).write_text(_PREAMBLE + "".join(rows), encoding="utf-8")
    return new


def _released(folder: Path) -> dict[str, str]:
    path = folder / RELEASED
    return {name: str(digest) for name, digest in open_sheet(path).data.items()}


def _fingerprints(folder: Path) -> Iterator[tuple[str, tuple[str, Path, int]]]:
    """(name, (digest, file, line)) of all that can be released, each language by itself."""
    for path in sorted(folder.glob("*/practices/*.toml")) + sorted(folder.glob("*/former/*.toml")):
        sheet = open_sheet(path)
        name = f"{_language(path)}/{sheet.data.get('id')}@{sheet.data.get('version')}"
        yield name, (_digest(sheet.text), path, 1)
    for path in sorted(folder.glob("*/pools/*.toml")):
        sheet = open_sheet(path)
        yield from _things(sheet, f"{_language(path)}/{path.stem}", "prompts", sheet.data, ())
    for path in sorted(folder.glob("*/vocabulary/*.toml")):
        sheet = open_sheet(path)
        for number, family in _tables(sheet.data, "families"):
            where = ("families", number)
            home = f"{_language(path)}/vocabulary/{path.stem}"
            yield from _things(sheet, home, "words", family, where)


def _language(path: Path) -> str:
    return path.parent.parent.name


def _things(
    sheet: Sheet, home: str, key: str, table: dict[str, object], where: Where
) -> Iterator[tuple[str, tuple[str, Path, int]]]:
    """The prompts of a pool, or the words of a family: each is released by itself."""
    for number, thing in _tables(table, key):
        line = line_of(sheet.lines, (*where, key, number))
        # Retiring is the one change that leaves what was answered as it was.
        kept = {name: value for name, value in thing.items() if name != "retired"}
        text = json.dumps(kept, sort_keys=True, ensure_ascii=False, default=str)
        yield f"{home}/{thing.get('key')}", (_digest(text), sheet.path, line)


def _tables(table: dict[str, object], key: str) -> Iterator[tuple[int, dict[str, object]]]:
    found = table.get(key)
    for number, each in enumerate(found if isinstance(found, list) else ()):
        if isinstance(each, dict):
            yield number, each


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()


def main() -> int:
    try:
        new = release(CONTENT)
    except ValueError as error:
        sys.stderr.write(f"{error}\n")
        return 1
    sys.stdout.write("".join(f"{name}\n" for name in new) or "Nothing is new.\n")
    return 0


if __name__ == "__main__":
    sys.exit(main())
