"""The closed sets of the catalogue, in the words that a reader finds them by."""

from collections.abc import Iterable
from dataclasses import dataclass

from closeknit.catalogue import BondKind, Practice, Strategy, Way


@dataclass(frozen=True, slots=True)
class Door:
    """A strategy: its key, its name, and what lies behind it."""

    key: str
    title: str
    line: str


DOORS = {
    strategy: Door(strategy.value, title, line)
    for strategy, title, line in (
        (
            Strategy.UNDERSTAND,
            "Knowing what closeness is",
            "What it is and what it is not, which kinds of it you want, and what holds you back.",
        ),
        (
            Strategy.SAFETY,
            "A safe place",
            "What stays between you, when talking is easy, and lines that are yours to draw.",
        ),
        (
            Strategy.COMMUNICATION,
            "Talking",
            "Saying how it is for you, and listening to the end.",
        ),
        (Strategy.TIME, "Time", "An hour that is kept free, and something to look forward to."),
        (
            Strategy.EMPATHY,
            "Empathy",
            "Finding out how it is for somebody else. Asking works better than guessing.",
        ),
        (
            Strategy.VULNERABILITY,
            "Opening up",
            "From small true things to what you usually hide, one rung at a time.",
        ),
        (
            Strategy.PRESENCE,
            "Being present",
            "A minute of quiet, a look, and the phone face down.",
        ),
        (
            Strategy.TECHNOLOGY,
            "Technology",
            "Where phones get in the way, and how they carry a voice when you live apart.",
        ),
        (Strategy.TRUST, "Trust", "Small promises, thanks, and what you decide together."),
        (
            Strategy.TOUCH,
            "Touch",
            "What is welcome. It is off until you switch it on, for yourself.",
        ),
        (
            Strategy.REPAIR,
            "Repair",
            "Raising things gently, pausing in time, saying sorry, beginning again.",
        ),
        (
            Strategy.SUPPORT,
            "Around us",
            "Other people, places and pursuits that carry you as well.",
        ),
    )
}

WAYS = {
    Way.ALONE: "by yourself",
    Way.OWN_TIME: "each in your own time",
    Way.SIDE_BY_SIDE: "side by side",
}
"""The ways there are so far; nothing promises the room before it is built."""

BONDS = {
    BondKind.PARTNER: "a partner",
    BondKind.FRIEND: "a friend",
    BondKind.FAMILY: "family",
    BondKind.COLLEAGUE: "a colleague",
    BondKind.JUST_ME: "nobody else",
}

MINUTES = (3, 5, 10, 15, 30, 60)


@dataclass(frozen=True, slots=True)
class Row:
    """One practice in a list: its depth (lowest, deepest), and the rest in words."""

    practice: Practice
    minutes: str
    ways: str


def row(practice: Practice) -> Row:
    return Row(practice, minutes(practice), ways(practice))


def minutes(practice: Practice) -> str:
    """How long its forms take: "5 minutes", "2 or 10 minutes"."""
    lengths = sorted({form.minutes for form in practice.forms})
    return f"{either(map(str, lengths))} minute{'' if lengths == [1] else 's'}"


def ways(practice: Practice) -> str:
    return either(WAYS[way] for way in WAYS if way in practice.ways)


def bonds(kinds: frozenset[BondKind]) -> str:
    """Whom it can be done with: "a partner, a friend or family"."""
    return either(BONDS[kind] for kind in BONDS if kind in kinds and kind is not BondKind.JUST_ME)


def either(words: Iterable[str]) -> str:
    """Words as one would offer them: "a, b or c"."""
    *most, last = list(words) or [""]
    return f"{', '.join(most)} or {last}" if most else last
