"""How the coach puts what it noticed. No number, no praise, and no name for what happens to anybody."""

from typing import NamedTuple

from closeknit.coach import DEFAULT, DRAFT_HINTS, REPLY_HINTS, Kind


class Named(NamedTuple):
    """What a kind of hint is called, and in a sentence what it looks for."""

    title: str
    line: str


HINTED: dict[Kind, Named] = {
    Kind.BLAME: Named(
        "Whose fault it is",
        "Wordings like “because of you” or “your fault”, which ask for a defence.",
    ),
    Kind.LABEL: Named(
        "What somebody is", "Words that say what the other is, in place of what they did."
    ),
    Kind.CONTEMPT: Named("From above", "Words that look down on somebody."),
    Kind.DEMAND: Named(
        "No way to say no", "“You have to”, “or else”: what cannot be refused is heard as pressure."
    ),
    Kind.APOLOGY_BUT: Named(
        "Sorry, but",
        "An apology that is taken back by what follows, such as “sorry you feel that way”.",
    ),
    Kind.FAUX_FEELING: Named(
        "A verdict after “I feel”",
        "Words like “ignored”, which tell what somebody did. There may be a feeling beneath.",
    ),
    Kind.ABSOLUTE: Named(
        "Always and never", "Words that cover every single time, and invite the one exception."
    ),
    Kind.MIND_READING: Named(
        "What the other thinks", "Sentences that say for the other what they think or want."
    ),
    Kind.DEFENSIVENESS: Named(
        "Answering with a complaint", "A complaint that is given back in place of an answer to it."
    ),
    Kind.ADVICE_EARLY: Named(
        "Advice, early", "Advice that comes before you have said back what you heard."
    ),
    Kind.MINIMISING: Named("Making it small", "“It’s not that bad”, and its relatives."),
    Kind.ONE_UP: Named(
        "A story of one’s own", "“That’s nothing, when I …”, in place of an answer."
    ),
}
"""Every kind of hint there is, whether it is shown by default or not."""

OFFERED = tuple(kind for kind in (*DRAFT_HINTS, *REPLY_HINTS) if kind in DEFAULT)
"""The kinds that anybody can be shown, in the order in which the settings name them."""

FOUND: dict[Kind, str] = {
    Kind.OBSERVATION: "Something that could be seen or heard",
    Kind.FEELING: "A feeling",
    Kind.NEED: "What you need",
    Kind.REQUEST: "Something that can be answered with yes or no",
    Kind.REFLECTION: "You say back what you heard",
    Kind.VALIDATION: "It can be understood, and you say so",
    Kind.QUESTION: "A question",
    Kind.OPEN: "A question that leaves room",
    Kind.CLOSED: "A question that can be answered with yes or no",
}
"""What a draft has already."""

DEEP = {
    "fact": "So far it tells what happened.",
    "opinion": "It tells what you think.",
    "feeling": "It tells how it is in you.",
    "vulnerable": "It tells something that is not easily shown.",
}

NOTHING = "Nothing that stands out. That is not a verdict: it sees only some well-known wordings."
EMPTY = "There are no words here yet."
ENGLISH = "The coach only reads English so far."
QUIET_PAGE = "Here are people to talk to."
CLOSED_ADVICE = (
    "Advice stays closed here until the other marks “Yes, that’s it”. It may be easier to hear once"
    " you have said back what you heard."
)
