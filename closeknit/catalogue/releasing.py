"""What has been released never changes: a sitting of last year still reads the words it answered.

`content/released.toml` holds a SHA-256 for each practice as id@version and for each prompt of each
pool. Run as `python -m closeknit.catalogue.releasing` it writes down what is new; it refuses to
write over anything.
"""

import hashlib
import json
import sys
from collections.abc import Iterator
from pathlib import Path

from closeknit.catalogue.lines import line_of
from closeknit.catalogue.loading import CONTENT
from closeknit.catalogue.mistakes import Mistake
from closeknit.catalogue.reading import Sheet, open_sheet

RELEASED = "released.toml"
_PREAMBLE = (
    "# SHA-256 of every released practice and prompt. Lines are added by\n"
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
    " the old file as former/<id>@<version>.toml and raise the version; for a prompt, write"
    " retired = true and add a new one."
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
        name = f"{path.parent.parent.name}/{sheet.data.get('id')}@{sheet.data.get('version')}"
        yield name, (_digest(sheet.text), path, 1)
    for path in sorted(folder.glob("*/pools/*.toml")):
        yield from _prompts(open_sheet(path))


def _prompts(sheet: Sheet) -> Iterator[tuple[str, tuple[str, Path, int]]]:
    home = f"{sheet.path.parent.parent.name}/{sheet.path.stem}"
    prompts = sheet.data.get("prompts")
    for number, prompt in enumerate(prompts if isinstance(prompts, list) else ()):
        if not isinstance(prompt, dict):
            continue
        line = line_of(sheet.lines, ("prompts", number))
        # Retiring a prompt is the one change that leaves its question as it was.
        kept = {key: value for key, value in prompt.items() if key != "retired"}
        text = json.dumps(kept, sort_keys=True, ensure_ascii=False, default=str)
        yield f"{home}/{prompt.get('key')}", (_digest(text), sheet.path, line)


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
