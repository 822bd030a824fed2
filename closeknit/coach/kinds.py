"""The closed set of what the coach can notice, and which of it is on."""

from enum import StrEnum


class Kind(StrEnum):
    """What an observation is about. The values are part of `docs/coach.md` and of the command line."""

    # Hints on a draft.
    ABSOLUTE = "absolute"
    BLAME = "blame"
    LABEL = "label"
    FAUX_FEELING = "faux-feeling"
    DEMAND = "demand"
    APOLOGY_BUT = "apology-but"
    MIND_READING = "mind-reading"
    CONTEMPT = "contempt"
    DEFENSIVENESS = "defensiveness"
    # What a draft already has.
    FEELING = "feeling"
    NEED = "need"
    REQUEST = "request"
    OBSERVATION = "observation"
    # Hints on a reply.
    ADVICE_EARLY = "advice-early"
    MINIMISING = "minimising"
    ONE_UP = "one-up"
    # What a reply already has.
    QUESTION = "question"
    OPEN = "open"
    CLOSED = "closed"
    REFLECTION = "reflection"
    VALIDATION = "validation"
    # A private note.
    DEPTH = "depth"


DRAFT_HINTS = (
    Kind.APOLOGY_BUT,
    Kind.BLAME,
    Kind.LABEL,
    Kind.CONTEMPT,
    Kind.DEMAND,
    Kind.FAUX_FEELING,
    Kind.ABSOLUTE,
    Kind.MIND_READING,
    Kind.DEFENSIVENESS,
)
"""In the order in which they are shown where more than two apply: what hurts most comes first, and
an apology that is taken back before what takes it back."""

REPLY_HINTS = (Kind.ADVICE_EARLY, Kind.MINIMISING, Kind.ONE_UP)
HINTS = frozenset((*DRAFT_HINTS, *REPLY_HINTS))
STRENGTHS = (
    Kind.OBSERVATION,
    Kind.FEELING,
    Kind.NEED,
    Kind.REQUEST,
    Kind.REFLECTION,
    Kind.VALIDATION,
    Kind.QUESTION,
    Kind.OPEN,
    Kind.CLOSED,
)

OFF = frozenset({Kind.CONTEMPT, Kind.DEFENSIVENESS, Kind.MINIMISING, Kind.ONE_UP})
"""Kinds that missed their precision on messages that no author of the rules had seen, or of which
too few were found to tell: nobody is shown them unless they ask."""

DEFAULT = frozenset(Kind) - OFF
