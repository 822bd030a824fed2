"""Labelled texts, whatever file they came from."""

from dataclasses import dataclass, field
from pathlib import Path

MOST_MISTAKES = 20


class Unreadable(ValueError):
    """Why something can't be read, in a sentence."""


@dataclass(frozen=True, slots=True)
class Mistake:
    """What is wrong in a file, for whoever made it."""

    path: Path
    sentence: str
    line: int | None = None

    def __str__(self) -> str:
        where = f"{self.path}:{self.line}" if self.line else f"{self.path}"
        return f"{where}: {self.sentence}"


@dataclass(frozen=True, slots=True)
class Message:
    """An invented draft, reply or note. `file`: where it stands, by which the bootstrap draws."""

    file: str
    task: str
    text: str
    said: str
    labels: frozenset[str]
    danger: bool
    harmless: bool


@dataclass(frozen=True, slots=True)
class Turn:
    """What a therapist answered in a demonstration (AnnoMI). `act`: what it mainly does. `asks`:
    whether at least half of those who labelled it (`labellers`) saw a question in it. `form` is
    open, closed or empty. `dialogue`: by which the bootstrap draws."""

    text: str
    said: str
    act: str
    asks: bool
    labellers: int
    form: str
    dialogue: str


@dataclass(frozen=True, slots=True)
class Comment:
    """A sentence under somebody's post (CL-Aff), and what its readers saw in it. `post`: by which
    the bootstrap draws."""

    text: str
    post: str
    validation: bool
    feeling: bool
    fact: bool


@dataclass
class Material:
    """All that was found, with what could not be read."""

    messages: list[Message] = field(default_factory=list)
    turns: list[Turn] = field(default_factory=list)
    comments: list[Comment] = field(default_factory=list)
    kind_words: list[str] = field(default_factory=list)
    """Forum comments (GoEmotions) whose labels are all positive."""
    neutral_words: list[str] = field(default_factory=list)
    """Those that were called neutral, or neither positive nor negative."""
    questions: list[str] = field(default_factory=list)
    files: dict[str, int] = field(default_factory=dict)
    """How many texts each file gave."""
    mistakes: list[Mistake] = field(default_factory=list)

    def wrong(self, path: Path, sentence: str, line: int | None = None) -> None:
        """Remember what is wrong; of a file that is wrong throughout only the beginning."""
        known = sum(each.path == path for each in self.mistakes)
        if known < MOST_MISTAKES:
            self.mistakes.append(Mistake(path, sentence, line))
        elif known == MOST_MISTAKES:
            self.mistakes.append(Mistake(path, "There are more mistakes in this file.", line))

    def count(self, file: str) -> None:
        self.files[file] = self.files.get(file, 0) + 1
