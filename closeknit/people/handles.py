"""Handles: the wished name and a word drawn here, such as "sam-otter". So none is ever taken, and
nobody learns from signing up who else is here."""

import secrets
import unicodedata
from importlib.resources import files

from closeknit.people.models import Person

LONGEST_WISH = 24
TRIES = 40

WORDS = tuple((files("closeknit.people") / "handle_words.txt").read_text("ascii").split())


def drawn(wish: str) -> str:
    """A handle that nobody has, beginning with what is plain ASCII in `wish`."""
    name = plain(wish) or secrets.choice(WORDS)
    for attempt in range(TRIES):
        words = [secrets.choice(WORDS) for _ in range(1 + attempt // (TRIES // 2))]
        handle = "-".join([name, *words])
        if not Person.objects.filter(handle=handle).exists():
            return handle
    raise RuntimeError("No free handle was found.")


def plain(wish: str) -> str:
    """`wish` as lowercase ASCII letters and digits: accents go, other scripts leave nothing."""
    spread = unicodedata.normalize("NFKD", wish).encode("ascii", "ignore").decode().lower()
    return "".join(character for character in spread if character.isalnum())[:LONGEST_WISH]


def as_meant(typed: str) -> str:
    """A handle as typed on a phone: a capital, a space instead of the dash, a space at the end."""
    folded = unicodedata.normalize("NFKC", typed).casefold()
    return "-".join(folded.replace("-", " ").split())
