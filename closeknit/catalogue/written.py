"""A practice as somebody wrote it themselves: the same checks as for what is shipped, and limits.

Nothing in such a text is trusted. What is refused before it is read would otherwise keep a page
thread busy: a key of thirty thousand parts takes the reader of TOML half a minute.
"""

from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from closeknit.catalogue.loading import Catalogue
from closeknit.catalogue.mistakes import Mistake
from closeknit.catalogue.practice import Practice
from closeknit.catalogue.practice_files import read_practice
from closeknit.catalogue.reading import Sheet, sheet_of

MOST_SIGNS = 60_000
MOST_STEPS = 40
MOST_STOPS = 150
"""Full stops on one line: they are also what joins the parts of a key."""
MOST_VALUES = 4_000
DEEPEST = 8
LARGEST = 10**15
MOST_SAID = 300
"""Signs of a sentence about a mistake: it may quote what was written."""
NAME = Path("your-practice.toml")


def read_text(
    text: str, catalogue: Catalogue, name: Path = NAME
) -> tuple[Practice | None, list[Mistake]]:
    """The practice in a text, or None, and every mistake with its line.

    Arguments:
        text: TOML, as in a practice file; nothing in it is trusted.
        catalogue: whose pools and vocabularies it may use.
        name: what mistakes call the file.

    """
    sheet = Sheet(name)
    if len(text) > MOST_SIGNS:
        said = f"This has {len(text):,} signs; there is room for {MOST_SIGNS:,}. Shorten it."
        return None, [Mistake(name, 1, said)]
    for number, line in enumerate(text.split("\n"), 1):
        if line.count(".") > MOST_STOPS:
            said = (
                f"There are more than {MOST_STOPS} full stops on this line. Take most of them out."
            )
            return None, [Mistake(name, number, said)]
    sheet = sheet_of(name, text)
    if sheet.readable and (said := _out_of_shape(sheet.data)):
        return None, [Mistake(name, 1, said)]
    found = read_practice(sheet, catalogue.pools, catalogue.vocabularies)
    return found, [_short(mistake) for mistake in sorted(sheet.mistakes)]


def _out_of_shape(data: Mapping[str, Any]) -> str:
    """Why a text holds more than a practice does, or nests deeper; empty where it doesn't."""
    steps = data.get("steps")
    if isinstance(steps, list) and len(steps) > MOST_STEPS:
        return f"There are {len(steps):,} steps; there is room for {MOST_STEPS}. Take some out."
    level: list[Any] = [data]
    seen = 0
    for _ in range(DEEPEST):
        seen += len(level)
        if seen > MOST_VALUES:
            return "There is far more in this than a practice holds. Take most of it out."
        if any(isinstance(value, int) and abs(value) > LARGEST for value in level):
            return "There is a number in this that is far too long. Shorten it."
        level = [each for value in level for each in _inside(value)]
    return "This nests brackets too deeply to be read. Write it flatter." if level else ""


def _inside(value: object) -> Iterable[Any]:
    if isinstance(value, dict):
        return value.values()
    return value if isinstance(value, list) else ()


def _short(mistake: Mistake) -> Mistake:
    """The sentence without what cannot be shown, and no longer than somebody reads."""
    said = "".join(sign if sign.isprintable() else " " for sign in mistake.sentence)
    if len(said) > MOST_SAID:
        half = MOST_SAID // 2
        said = f"{said[:half]} … {said[-half:]}"
    return replace(mistake, sentence=said)
