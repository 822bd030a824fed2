"""A mistake in a content file, told so that its writer can mend it."""

from dataclasses import dataclass, field
from pathlib import Path

from closeknit.catalogue.lines import Where


@dataclass(frozen=True, slots=True, order=True)
class Mistake:
    """Where it is (lines count from 1) and a sentence that says what is wrong and what to do.

    `where` is the same place as a path of keys and positions, like ("steps", 2, "text"): for
    whoever wrote it into a form and has never seen a line. Empty where the whole is meant.
    """

    file: Path
    line: int
    sentence: str
    where: Where = field(default=(), compare=False)

    def __str__(self) -> str:
        return f"{self.file}:{self.line}: {self.sentence}"
