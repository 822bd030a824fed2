"""What stands on the page Me. Other packages add theirs, so that this one need not know them."""

from typing import NamedTuple


class Entry(NamedTuple):
    """A line on Me: its name, the name of its URL, and a word beneath."""

    name: str
    url_name: str
    note: str = ""


_entries: list[Entry] = []


def register(entry: Entry) -> None:
    """Add a line, after those that are there."""
    if entry not in _entries:
        _entries.append(entry)


def entries() -> list[Entry]:
    return list(_entries)
