"""The kinds of words that bonds themselves write, with the number of their schema."""

from closeknit import vault
from closeknit.bonds.agreeing import ACCEPTED, DRAFT
from closeknit.bonds.overlaps import KIND as OVERLAP

BOND, CARD, ACCEPTANCE, INTRODUCTION, STATEMENT = (
    "bond",
    "bond-card",
    "bond-acceptance",
    "bond-introduction",
    "bond-statement",
)


def register() -> None:
    for kind in (BOND, CARD, ACCEPTANCE, INTRODUCTION, STATEMENT, DRAFT, ACCEPTED, OVERLAP):
        vault.register(kind, 1)
