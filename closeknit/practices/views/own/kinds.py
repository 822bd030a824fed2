"""The kinds of steps that people are offered: what each is called, what its form asks, what it begins
with, and the closed sets of the catalogue in the words that a form shows."""

from dataclasses import dataclass

from closeknit.catalogue import Keeps
from closeknit.practices.own.editing import Step


@dataclass(frozen=True, slots=True)
class Offered:
    """A kind of step, as somebody chooses it, and what its form asks: first `asks`, then `more`."""

    title: str
    line: str
    asks: tuple[str, ...]
    more: tuple[str, ...] = ()


OFFERED: dict[str, Offered] = {
    "read": Offered("Read", "A few lines to take in.", ("text",)),
    "reflect": Offered(
        "Write for oneself",
        "Nobody else reads it, unless its writer offers it later.",
        ("text", "length", "prompts"),
        ("placeholder", "answers"),
    ),
    "share": Offered(
        "Answer and seal",
        "Each seals an answer. All of them open at once.",
        ("text", "length", "prompts"),
        ("placeholder", "answers"),
    ),
    "tell": Offered(
        "Say something",
        "Words that the others can read at once.",
        ("text", "length", "prompts"),
        ("keeps", "placeholder", "answers"),
    ),
    "choose": Offered(
        "Choose",
        "One or several of what you offer.",
        ("text", "options", "several", "readers"),
        ("most", "answers"),
    ),
    "rate": Offered(
        "Mark a place on a scale",
        "Between two words of yours.",
        ("text", "low", "high", "steps", "readers"),
        ("items", "answers"),
    ),
    "respond": Offered(
        "Answer what somebody said",
        "In words, once it has opened.",
        ("answers", "text", "length", "reflect_first"),
        ("placeholder",),
    ),
    "guess": Offered(
        "Guess, then ask",
        "How will the other answer? The guess stays with whoever guessed.",
        ("answers", "text", "length"),
        ("placeholder",),
    ),
    "turns": Offered(
        "Take turns on a clock",
        "One speaks, the other listens, and then the other way round.",
        ("text", "turns", "seconds", "speaker", "listener"),
    ),
    "away": Offered(
        "Put the phone face down",
        "For as long as you like; a chime ends it.",
        ("text", "lengths", "breath"),
    ),
    "agree": Offered(
        "Agree on something",
        "One drafts it, all accept it or write another. It is kept.",
        ("text", "keeps", "length"),
        ("prompts", "placeholder"),
    ),
    "plan": Offered(
        "Find a time", "It stands in both calendars.", ("text", "often"), ("placeholder",)
    ),
    "pace": Offered(
        "Was that too much?",
        "Each says for themselves if it was too much, right, or if they are ready for more.",
        ("text",),
    ),
}
"""In the order in which they are offered."""

ALWAYS = ("note", "source", "minutes", "depth", "ways")
"""What any step may have, behind a lid."""

READERS = {
    "me": "Nobody but who chose",
    "bond": "All of us, once everybody has sealed",
    "overlap": "All of us, but only what everybody chose",
}
LENGTHS = [("text", "A few sentences"), ("line", "A line"), ("word", "A word")]
KEPT = {
    Keeps.PROMISE: "A promise",
    Keeps.BOUNDARY: "A boundary",
    Keeps.APPRECIATION: "An appreciation",
    Keeps.MOMENT: "A moment",
    Keeps.AGREEMENT: "An agreement",
    Keeps.GROUND_RULES: "Ground rules",
    Keeps.DECISION: "A decision",
    Keeps.SIGNAL: "A signal between you",
    Keeps.GOAL: "A goal",
    Keeps.VALUE: "Something you both value",
}
TURN = {
    30: "Half a minute",
    60: "A minute",
    90: "A minute and a half",
    120: "2 minutes",
    180: "3 minutes",
    300: "5 minutes",
    600: "10 minutes",
    900: "15 minutes",
}
FRESH: dict[str, Step] = {
    "choose": {"readers": "bond"},
    "rate": {"readers": "bond", "scale": {"low": "", "high": "", "steps": 7}},
    "turns": {
        "turns": 4,
        "seconds": 120,
        "speaker": "Speak, and take your time. Silence counts too.",
        "listener": "Only listen. Your turn comes.",
    },
    "away": {"lengths": [600]},
    "agree": {"keeps": Keeps.AGREEMENT.value},
    "pace": {"title": "How was that?"},
}
"""What a step of a kind begins with."""
