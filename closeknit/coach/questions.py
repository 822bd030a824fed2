"""What a sentence asks, and whether a yes, a no or a single fact would answer it.

Open and closed questions after William R. Miller and Stephen Rollnick, "Motivational Interviewing"
(3rd ed. 2013). A statement with a question mark ("So you were left alone with it?") says back what
was heard and waits to be put right; a tag ("…, right?") hardly asks.
"""

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from enum import StrEnum

from closeknit.coach.lexicon import word_set
from closeknit.coach.report import Span
from closeknit.coach.tokens import ENDS, Sentence, Token
from closeknit.coach.wordings import candidates, matches


class Form(StrEnum):
    OPEN = "open"
    CLOSED = "closed"
    BARE = "bare"
    """A few words or a statement with a question mark: "Every day?", "He said that?"."""
    ECHO = "echo"
    """What was heard, summed up, with a question mark."""
    TAG = "tag"


@dataclass(frozen=True, slots=True)
class Asked:
    """Where something is asked, and how."""

    span: Span
    form: Form


FILLERS = word_set(
    "um uh er erm ah oh okay ok so and but well yeah yes yep yup no nah right mm hmm mhm hm huh now"
    " then like alright sure great good cool fine because also actually just anyway hey hi"
    " wow aw aww please thanks thank ooh eh look listen see plus or basically honestly yet"
    " absolutely exactly definitely totally gotcha nice true indeed certainly truly agreed"
    " understood laughs laughing laughter chuckles chuckling sighs haha hahaha lol unintelligible"
    " inaudible crosstalk"
    " still maybe perhaps gosh god man dude bro babe love dear darling mate sorry"
)
"""What may come before a question without being part of it."""

BREAKS = word_set(", ; : - — – and but so because or like then")
WH = word_set("what how why who whom whose which where when whit weh wah wha hoo")
AUXILIARY = word_set(
    "do does did is are was were have has had can could would will should shall may might am"
)
PLAINLY = word_set("do does did is are was have has could would will can")
"""Those that ask without a question mark, too: "had you", "should you" and "may it" may not."""
PERSONS = word_set("you he she it they there that this we")
SUBJECT = word_set(
    "you i we he she they it this that these those there anyone anybody anything someone somebody"
    " something everything everyone everybody your my his her their our the a an any some all one"
    " either people things mum dad us nobody nothing"
)
MARKS = frozenset(",;:-—–()")
TAGS = word_set("right yeah okay ok huh eh no yes hmm alright innit correct hey aye")
KNOWN = FILLERS.union(
    WH, AUXILIARY, SUBJECT, BREAKS, word_set("to for in on at as of no be he so not")
)
"""No beginnings of words: "the" in "the there"."""
LONGEST_START = 5
TRAILING = frozenset(
    (
        *(("you", each) for each in ("think", "reckon", "suppose", "say", "know", "guess")),
        ("it", "not"),
        ("not", "it"),
        ("they", "not"),
        ("you", "not"),
        ("that", "right"),
    )
)
"""What trails after a question or a statement: "…, do you think?", "…, isn't it?"."""
LONGEST_TAG = 3
WIDE_BARE = (
    "(any|anything|something|and)? _? (thoughts|ideas|plans|questions|concerns|worries|reasons)",
    "anything else",
    "in what (way|ways|sense)",
)
SHORTEST_SUM = 6
"""Words of a statement from which on it sums up rather than asks back."""
WHY_NOT = ("why", "do", "not")
"""Without a question mark it suggests: "Why don't we look at it next week."."""
LONGEST_BARE = 6
"""Words of "what you doing?", "where you at now?": without a verb before its subject."""

COULD_TELL = "you (could|can|would) (just|maybe|perhaps|kind_of|sort_of){0,2} (tell|give|share|describe|explain)"
"""After "if": a request that leaves it open."""

INDIRECT = (
    (
        Form.OPEN,
        (
            (
                "(please|just|maybe|you|could|can){0,3} (tell|talk|walk|take|fill|remind) (me|us|to_me|to_us|through|in)"
                " !(that|he|she|they|when|if|later|mum|dad)"
            ),
            "(help|let) me (understand|see) (how|what|why|where)",
            "say (a_little|a_bit|some|something)? _? more",
            (
                "i (am|was|would|guess|have)? (guess)? _{0,3} (wondering|curious|wonder|wondered)"
                " _{0,6} (what|how|why|where)"
            ),
            "i (am|was|would|guess)? _{0,3} (wondering|wonder) (_|,){0,7} (what|how|why|where) (you|your)",
            (
                "i (am|was|would)? _? _? (interested|curious|like|love|need you|want you) (to|in) (know|tell|hear|hearing"
                "|knowing|understand) _{0,3} (what|how|why|where|more|little)"
            ),
            "i (am|was) _? _? curious (about|what|how|why|where)",
            f"if {COULD_TELL}",
        ),
    ),
    (
        Form.CLOSED,
        (
            (
                "i (am|was|have|guess)? _{0,3} (wondering|wonder|wondered) (if|whether) (you|there|we|i could|i can|now"
                "|(that|this|it) (would|can|could|will|makes|feels|sounds|seems|works|helps|is _{1,4} you would))"
            ),
            "i _{0,4} check in? with you (if|whether|how|what|that|and see)",
            "let me (know|ask)",
        ),
    ),
)
"""Questions in the clothes of a statement or a request."""

ROUNDABOUT = word_set("please just maybe tell talk walk take fill remind help let say i you if")
"""With what they begin."""

NARROW = (
    (
        "how (many|much|long|often|old|far|soon|likely|important|confident|ready|big|bad|late"
        "|frequently"
        "|motivated|interested|willing|frequent|committed|sure)"
    ),
    "(when|which|who|whose|whom)",
    "what (time|day|date|year|age|number|size|colour|color|amount|grade|medication|percent)",
    (
        "where (do|does|did|are|is|were|was) (you|he|she|they|it) (live|work|buy|get|from|go|now"
        "|stay|keep|store)"
    ),
    "what (is|was|are) (your|his|her|the) (name|address|number|age|job|date)",
)
"""Beginnings with a question word that one fact answers."""

ASKED_OF_YOU = frozenset((each, "you") for each in AUXILIARY)
"""After "how often", "what sort of time"."""
LATER = (
    "(tell|talk|walk|remind) (me|us|to_me|to_us)",
    "you (could|can) (maybe|just)? (tell|remind) (me|us)",
    f"if {COULD_TELL} (me|us|a)",
    "i (am|was|guess) _{0,3} (wondering|curious)",
    "i (am|was|would) _? _? (interested|curious|like|love) to (know|hear)",
    "i (need|want) you to tell (me|us)",
    "i _{0,4} check in? with you",
    "(do|did|are|have|would|could) you",
    "(what|how|why|where|when) _? _? (do|did|are|were|have|would|could) you",
)
"""What asks without a question mark even after a comma or a joining word."""

WIDE = (
    (
        "(can|could|would|will) you (just|please|maybe|perhaps|also|kind_of|sort_of|ever)?"
        " (tell|share|describe|explain|say|talk|give|help|walk|speak|think|imagine)"
    ),
    "(can|could|may|might|shall) i (just|maybe)? ask (you)? (a_little|a_bit)? (what|how|why|about)",
    (
        "(do|would) you (mind|want_to|want|like|care) (to|if)? (i)? (telling|sharing|tell|share"
        "|talk|talking|ask|asked|say|describing)"
    ),
    "(do|did) you (know|see|think|remember|notice) (what|how|why)",
    "(have|are|do|did) you _? _? (any|some) (thoughts|ideas|idea|plans|questions|concerns|worries)",
    "(is|was|are|were) there (anything|something|any|some|other) (else|other|things)",
)
"""Beginnings of a closed form that invite more than a yes or no."""

CHECKS = (
    (
        "(is|was) (that|this|it) (right|it|what (you|i)|fair|accurate|correct|so|about right"
        "|kind_of|how you|pretty much)"
    ),
    (
        "(did|do|have) i (get|got|hear|heard|understand|understood) (that|this|it|you)? (right"
        "|correctly)?"
    ),
    "am i (right|getting|hearing|understanding|close)",
    "does that (sound right|sum|fit|capture|seem right)",
)
"""Whether one has understood: part of saying back."""

INVERTED = ("(what|how|which|where|why|when) _? (_ _)? (do|did|are|would|have|were) you",)
"""What only a question has, with or without its mark, wherever it stands in a sentence."""

IDLE = (
    "you know (what i mean|how it is|how it goes|what they say) $",
    "(who|god|heaven|lord|goodness) knows $",
)
"""What has a question mark and asks nothing."""

ANYWHERE = (
    (
        Form.CLOSED,
        (
            (
                "how (long|many|much|often|far|old|important|confident) (do|does|did|are|is|was"
                "|have|would|will|can|could)? (you|it|that|they|he|she)?"
            ),
        ),
    ),
    (
        Form.OPEN,
        (
            (
                "(what|how|why|where) (do|does|did|are|is|was|have|would|will|can|could|should"
                "|might) (you|it|that|they|he|she|we|this|your|the|i)"
            ),
        ),
    ),
)
"""Tried last, in a sentence that was begun otherwise: "So you've been … how long have you had it?"."""

SUMS_UP = (
    "(sounds|seems|feels|looks|sounded|felt|seemed) (like|as|to|that)",
    "you (feel|felt) (like|as|that)",
    "(hearing|picking_up|hear) (you|that|is|from)",
)


def asked(sentence: Sentence, plain: Sentence | None = None) -> Asked | None:
    """What one sentence asks; `plain` is it as `fluent` gives it, where that is known. The last
    question counts, as it is the one that will be answered."""
    plain = plain or fluent(sentence)
    words = tuple(each for each in plain.tokens if each.word[0] not in ENDS)
    if not words or _hardly(words):
        return None
    marked = sentence.asks and not matches(IDLE, plain)
    end = sentence.tokens[-1].end
    found = None
    for nth, at in enumerate(_beginnings(words)):
        if nth and not marked and not matches(LATER, plain, at):
            continue
        form = _form(plain, at, marked)
        if form and not (form == Form.TAG and found):
            found = Asked((words[at].start, end), form)
    if found or not (marked or matches(INVERTED, plain)):
        return found
    for form, patterns in ANYWHERE:
        for each in candidates(patterns, plain):
            if match := each.compiled.search(plain.tagged):
                return Asked((plain.covered(*match.span())[0].start, end), form)
    first = next(_beginnings(words), 0)
    return Asked((words[first].start, end), _unformed(plain, first))


def _hardly(words: Iterable[Token]) -> bool:
    """Whether it is no more than "Okay?" or "Right?": whoever says that goes on."""
    rest = [each.word for each in words if each.word not in MARKS]
    if "all" in rest[:-1] and rest[rest.index("all") + 1] == "right":
        rest.remove("all")
    return all(each in TAGS or each in FILLERS for each in rest)


def fluent(sentence: Sentence) -> Sentence:
    """Without "um", and each word once where it was begun or said twice in a row."""
    made: list[Token] = []
    for token in sentence.tokens:
        if token.word in HESITATION:
            continue
        if made and _begun(made[-1].word, token.word):
            made.pop()
        made.append(token)
    return sentence if len(made) == len(sentence.tokens) else Sentence(tuple(made))


HESITATION = frozenset(("um", "uh", "er", "erm", "uhm"))


def _begun(word: str, next_word: str) -> bool:
    """Whether a word is the start of the next: "wh-what", "pot-potential"."""
    if word == next_word:
        return True
    return len(word) < LONGEST_START and next_word.startswith(word) and word not in KNOWN


def _beginnings(words: tuple[Token, ...]) -> Iterator[int]:
    """Where a question may begin: first of all, and after a comma or a joining word."""
    fresh = True
    for at, token in enumerate(words):
        if fresh and token.word not in FILLERS and token.word not in BREAKS:
            yield at
        fresh = token.word in BREAKS or (fresh and token.word in FILLERS)


def _form(sentence: Sentence, at: int, marked: bool) -> Form | None:
    if sentence.words[at] in ROUNDABOUT:
        for form, patterns in INDIRECT:
            if matches(patterns, sentence, at):
                return form
    words = tuple(each for each in sentence.words[at:] if each[0] not in ENDS)
    if words[0] in WH and _is_wh_question(words, marked):
        return Form.CLOSED if matches(NARROW, sentence, at) else Form.OPEN
    if words[0] in AUXILIARY and len(words) > 1:
        return _inverted(sentence, at, words, marked)
    return None


def _inverted(sentence: Sentence, at: int, words: tuple[str, ...], marked: bool) -> Form | None:
    """A verb before its subject: "did you", "is it"."""
    if at > 0 and (len(words) < LONGEST_TAG or words[1:] in TRAILING):
        return Form.TAG if marked else None
    checks = matches(CHECKS, sentence, at)
    if not marked and not checks and not (words[0] in PLAINLY and words[1] in PERSONS):
        return None
    if len(words) < LONGEST_TAG and words[1] not in SUBJECT:
        return None
    if checks:
        return Form.TAG
    return Form.OPEN if matches(WIDE, sentence, at) else Form.CLOSED


def _is_wh_question(words: tuple[str, ...], marked: bool) -> bool:
    if len(words) == 1 or words[0] == "which" or words[:3] == WHY_NOT:
        return marked
    if words[1] in AUXILIARY:
        return marked or len(words) >= LONGEST_TAG
    if words[1] not in SUBJECT and ASKED_OF_YOU.intersection((words[2:4], words[3:5])):
        return True
    if not marked:
        return False
    if words[1] in SUBJECT:
        return len(words) <= LONGEST_BARE and words[0] != "when"
    return True


def _unformed(sentence: Sentence, at: int) -> Form:
    """A question mark without a question's form."""
    words = [each for each in sentence.words if each not in MARKS and each[0] not in ENDS]
    if words and words[-1] in TAGS:
        return Form.TAG
    if matches(SUMS_UP, sentence):
        return Form.ECHO
    if "so" in sentence.words[:at] and len(words) >= SHORTEST_SUM:
        return Form.ECHO
    return Form.OPEN if matches(WIDE_BARE, sentence, at) else Form.BARE
