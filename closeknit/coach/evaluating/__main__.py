"""`python -m closeknit.coach.evaluating docs/coach.md DIR …` writes the table of that page anew."""

import sys
from pathlib import Path

from closeknit.coach.evaluating import evaluate, tables


def main(page: Path, folders: list[Path]) -> int:
    found = evaluate(folders)
    for mistake in found.mistakes:
        sys.stderr.write(f"{mistake}\n")
    if found.measured:
        text = tables.with_table(page.read_text("utf-8"), tables.as_markdown(found))
        page.write_text(text, "utf-8")
    return 2 if found.mistakes else 0


if __name__ == "__main__":
    sys.exit(main(Path(sys.argv[1]), [*map(Path, sys.argv[2:])]))
