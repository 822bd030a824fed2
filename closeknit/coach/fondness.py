"""Signs that a message is meant fondly: hearts, kisses, laughter. Teasing among friends uses the same
words as a quarrel, and the coach stays out of it."""

import re

from closeknit.coach.kinds import Kind
from closeknit.coach.tokens import LONGEST_TEXT

SIGNS = "❤♥💕💗💖💞💓💘💝💛💙💚💜🧡🤍🤎😍😘🥰😚😙😗🤗😂🤣😊😄😁😆😅☺😇😜😝😋🙏🫶"
"""Hearts, kisses and laughter. Smirks, rolled eyes and upside-down faces are none of them."""

_SIGNS = frozenset(SIGNS)
_TYPED = re.compile(
    r"(?<![a-z])(?:(?:ha){2,9}h?|(?:he){2,9}|xx{1,5}|jk|just kidding|only joking|ha ha|i love (?:it|that)"
    r"|(?:love|miss|marry|proud of|lost without) (?:you|u|ya|ye|yuh)|happy (?:birthday|bday|anniversary)"
    r"|fair play|good luck|(?:stoked|happy|thrilled|chuffed|buzzing|made up) for (?:you|u|ya|ye|yous|yuh)"
    r"|(?:thanks|thank you|thank u) for (?:sitting|staying|holding|believing|carrying))(?![a-z])|[:;]-?\)|:D|<3",
    re.IGNORECASE,
)

TEASED = frozenset(
    {
        Kind.ABSOLUTE,
        Kind.LABEL,
        Kind.BLAME,
        Kind.DEMAND,
        Kind.CONTEMPT,
        Kind.MIND_READING,
        Kind.DEFENSIVENESS,
    }
)
"""Kinds whose wordings are teasing as often as not where such a sign stands."""


def is_fond(text: str) -> bool:
    """Whether such a sign stands anywhere in the text."""
    read = text[:LONGEST_TEXT]
    return not _SIGNS.isdisjoint(read) or _TYPED.search(read) is not None
