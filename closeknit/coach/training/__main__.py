"""`python -m closeknit.coach.training FOLDER [--check] [--to FILE]`."""

import argparse
import hashlib
import sys
from pathlib import Path

from closeknit.coach.heads import FILE
from closeknit.coach.training import Missing, trained


def main(arguments: list[str] | None = None) -> int:
    parser = argparse.ArgumentParser(prog="python -m closeknit.coach.training", description=__doc__)
    parser.add_argument(
        "folder", type=Path, help="holds claff_offmychest/dev.csv and goemotions/dev.csv"
    )
    parser.add_argument(
        "--check", action="store_true", help="write nothing: compare with the shipped file"
    )
    parser.add_argument(
        "--to",
        type=Path,
        default=FILE,
        metavar="FILE",
        help="where to write (default: %(default)s)",
    )
    given = parser.parse_args(arguments)
    try:
        content = trained(given.folder, say=_say)
    except (Missing, OSError, ValueError) as error:
        _say(str(error))
        return 2
    digest = hashlib.sha256(content).hexdigest()
    if not given.check:
        given.to.write_bytes(content)
        _say(f"{given.to}: {len(content)} bytes, SHA-256 {digest}")
        return 0
    same = given.to.is_file() and given.to.read_bytes() == content
    _say(f"{given.to} {'is' if same else 'is NOT'} what the data give (SHA-256 {digest}).")
    return 0 if same else 1


def _say(line: str) -> None:
    sys.stdout.write(f"{line}\n")
    sys.stdout.flush()


if __name__ == "__main__":
    sys.exit(main())
