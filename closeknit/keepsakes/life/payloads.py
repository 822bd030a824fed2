"""What the life of a keepsake puts into the vault. Each kind has a schema number."""

from closeknit import vault

KEEPSAKE = "keepsake"
"""What somebody told from the page of keepsakes: keeps, at, said."""

MARK = "keepsake-mark"
"""What became of a keepsake: mark (a `marks.Mark`), at, said."""

DAYS = "keepsake-days"
"""On one's own shelf, the days that one has set oneself: days, each [day, bond, words]."""


def register() -> None:
    for kind in (KEEPSAKE, MARK, DAYS):
        vault.register(kind, 1)
