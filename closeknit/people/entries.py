"""What stands on the pages Me and Settings. Other packages add theirs, so that this one need not
know them."""

from typing import NamedTuple

ME, SETTINGS = "me", "settings"


class Entry(NamedTuple):
    """A line on one of them: its name, the name of its URL, a word beneath, and which page it is."""

    name: str
    url_name: str
    note: str = ""
    page: str = ME


_entries: list[Entry] = []


def register(entry: Entry) -> None:
    """Add a line, after those that are there."""
    if entry not in _entries:
        _entries.append(entry)


def entries(page: str = ME) -> list[Entry]:
    return [entry for entry in _entries if entry.page == page]
