"""Reads a private note on how deep it goes, for its author alone."""

from collections.abc import Collection

from closeknit.coach import depths, languages, safety
from closeknit.coach.kinds import DEFAULT, Kind
from closeknit.coach.report import Report
from closeknit.coach.tokens import sentences


def check_disclosure(text: str, *, enabled: Collection[Kind] = DEFAULT) -> Report:
    """Say in a word how deep a note goes: fact, opinion, feeling or vulnerable."""
    read = sentences(text)
    if safety.concerns(read, text):
        return Report(silent_because="safety")
    if not languages.is_english(text, read) or Kind.DEPTH not in enabled:
        return Report(silent_because=None if Kind.DEPTH not in enabled else "language")
    return depths.report(text, read)
