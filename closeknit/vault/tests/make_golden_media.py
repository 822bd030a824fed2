"""Writes `golden/suite1-media.json`: a medium of one piece, with what opens it.

Run once, when a suite is released, as `python -m closeknit.vault.tests.make_golden_media`; it
refuses to write over a file that exists, because what it holds has to be read for ever.
"""

import json
from pathlib import Path
from typing import Any

from closeknit import vault
from closeknit.vault.tests.make_golden import ROW, TEXT, hexed

FILE = Path(__file__).parent / "golden" / "suite1-media.json"


def main() -> None:
    """Writes the file, or stops with FileExistsError."""
    with FILE.open("x", encoding="utf-8") as file:
        json.dump(hexed(made()), file, indent=1, sort_keys=True)
        file.write("\n")


def made() -> dict[str, Any]:
    """What stands in the words, and the piece that stands in a row of its own."""
    medium, (piece,) = vault.seal_medium(ROW, TEXT)
    return {
        "row": medium.row,
        "key": medium.key,
        "size": medium.size,
        "hash": medium.hashes[0],
        "piece": piece,
    }


if __name__ == "__main__":
    main()
