"""The kinds of words that bonds themselves write, with the number of their schema."""

from closeknit import vault

BOND, CARD, ACCEPTANCE, INTRODUCTION, STATEMENT = (
    "bond",
    "bond-card",
    "bond-acceptance",
    "bond-introduction",
    "bond-statement",
)


def register() -> None:
    for kind in (BOND, CARD, ACCEPTANCE, INTRODUCTION, STATEMENT):
        vault.register(kind, 1)
