"""How far a sentence says back what was heard, or guesses at its meaning.

After Carl Rogers, "Client-Centered Therapy" (1951), and William R. Miller and Stephen Rollnick,
"Motivational Interviewing" (3rd ed. 2013): a reflection is a statement, it is about the other, and
it may use other words than theirs.
"""

from collections.abc import Collection, Iterable

from closeknit.coach.lexicon import word_set
from closeknit.coach.questions import FILLERS, MARKS, Asked, Form
from closeknit.coach.tokens import ENDS, Sentence
from closeknit.coach.wordings import Weighted, matches, summed

SUMMING = (
    "(sounds|seems|feels|felt|looks|sounded|seemed|feel) (like|as|that|to|almost|DEGREE)",
    "(am|was|are) (hearing|sensing|picking_up|picking up)",
    "what i (hear|am hearing|get|heard)",
    "you (are|were|have)? (just|also)? (saying|said|mentioned|told|described|reckon)",
    "if i (understand|understood|heard|got|am hearing)",
    "(a|one|other) (part|piece|side) of you",
    "i (sense|see|hear|imagine|can see|can hear|can imagine|can tell) (that|how|why|you|a sense)",
    "(on|at) (the)? (one|other|same) (hand|time)",
    "i am sure (it|that|you|this) (is|was|are|were|must|feel|feels|has)",
    "let me (just)? (make sure|see if|check|summarize|summarise|sum|try to)",
    "(to|just) make sure (that)? i",
    "am i right in",
    "you seem",
    "^ _? _? _? ,? (sounds|seems|feels|looks) (like|as)?",
)
"""Openings of a summary."""

INWARD = (
    (
        "you (are|were|have|had|do|did|really|just|also|still|kind_of|sort_of|DEGREE|not){0,3}"
        " (feel|feels|felt|feeling|want|wanted|wanting|wish|hope|hoping|worry|wonder|care|love"
        "|like|liked|value|enjoy"
        "|miss|believe|notice|noticed|noticing|realize|realise|realized|struggle|struggling|tried"
        "|dealing"
        "|recognize|managed|hate|expected|hoped|worried|missed|needed|lost|thought|knew|found)"
    ),
    (
        "you (do|did|does|have|would|could|will|can|are|were) not"
        " (feel|want|see|like|know|think|really|sure|ready|necessarily|always|quite|even|have"
        "|trust|get|convinced)"
    ),
    (
        "you (are|were|feel|felt|sound|seem|look|must be|must have been)"
        " (DEGREE|not|a_little|kind_of|pretty|more|also|already|feeling|getting){0,2}"
        " (concerned|worried|scared|afraid|sad|angry|upset|frustrated|tired|exhausted|ready|sure"
        "|proud|happy|torn"
        "|stuck|committed|convinced|confident|overwhelmed|anxious|nervous|lonely|alone|hurt"
        "|disappointed|aware"
        "|able|willing|sick|caught|left|angry|mad|jealous|ashamed|guilty|embarrassed|excited"
        "|relieved|annoyed"
        "|dreading|missing|trying|wondering|hoping|looking|carrying|holding|dealing|noticing|juggling)"
    ),
    (
        "(important|hard|difficult|tough|scary|exciting|stressful|easy|painful|confusing"
        "|frustrating|meaningful|big) (to|for) you"
    ),
    "what you (are|were|want|would|have|need|said|really)",
)
"""Statements about what goes on in the other."""

LEADING = (
    (
        "so (DEGREE|okay|okay|um|,){0,2} (you|your|it|for|there|this|that|he|she|they|right_now"
        "|right|now|part|if|the|when)"
    ),
    (
        "^ (,|yeah|right|okay|mm|hmm|well|and|but|because|um){0,6} you (are|were|have|had|do|did"
        "|can|could|got|would|also|really|just|still|know)"
    ),
    (
        "your (life|friends|family|wife|husband|partner|mum|dad|kids|health|relationship|son"
        "|daughter|job|work|goals|feelings|confidence)"
    ),
    "(he|she|they) (is|are|was|were|do|does|did|want|wants|feel|feels|think|thinks|said)",
    "(kind_of|sort_of|almost|pretty|quite|right_now|at_the_moment|at the moment)",
)
"""Weak signs: alone they are not enough."""

OUTWARD = (
    (
        "i (am|will|would|can|have|want|know|think|appreciate|understand|really|do|could|need"
        "|mean|guess|love|agree|get)"
    ),
    "we (are|can|will|could|have|would|do|need|might|all)",
    "(thank|thanks|welcome|congratulations|congrats|sorry)",
    "(hi|hello|bye|goodbye)",
)
"""About oneself, or courtesy."""

CUES: Weighted = ((2.0, SUMMING), (1.5, INWARD), (0.6, LEADING), (-1.0, OUTWARD))
PLAIN = 0.8
"""Of any sentence with content."""
TAKEN_UP = 1.2
"""Of one all whose words were heard."""
HIGHEST = 4.0


def weight(sentence: Sentence, heard: Collection[str]) -> float:
    """The sum of its cues."""
    content = contents(sentence)
    if not content:
        return 0.0
    rare = [each for each in content if each not in COMMON]
    if not rare:
        return 0.0
    found = (
        summed(CUES, sentence) + PLAIN + TAKEN_UP * sum(each in heard for each in rare) / len(rare)
    )
    return max(0.0, min(HIGHEST, found))


def contents(sentence: Sentence) -> list[str]:
    """Its words without those that only keep a talk going."""
    words = sentence.words
    return [
        word
        for at, word in enumerate(words)
        if word not in FILLERS
        and word not in MARKS
        and word[0] not in ENDS
        and not word.isdigit()
        and not (word == "all" and words[at + 1 : at + 2] == ("right",))
    ]


COMMON = word_set(
    "i you he she it we they me him her us them my your his its our their a an the this that these"
    " those is are was were be been being am do does did have has had will would can could"
    " should may"
    " might must not if of to in on at for with from by about as than there here what who how"
    " why when"
    " where which very too any some no more much up out 's"
)


def words(read: Iterable[Sentence]) -> frozenset[str]:
    """The rarer words of what was heard."""
    return frozenset(each.word for sentence in read for each in sentence.tokens) - COMMON - FILLERS


SURELY = 2.0
"""From this weight on a sentence shows that one has listened."""
PRAISED = 2.2
TOLD_BACK = (
    (
        "^ (LEAD_IN|,|ah|oh|och|god|lord){0,4} (you|u|ye|yuh) (DEGREE|just|already|still|have|had"
        "|did|all){0,2}"
        " (sat|stood|went|ran|lost|kept|held|carried|carry|worked|wanted|waited|wait|learned"
        "|practised|felt|feel|miss|missed|tried|gave|loved|put|saw|see|heard|lay|drove|walked"
        "|turned|turning|sounded|ask yourself|thought|hoped|expected|been (carrying|holding|doing"
        "|trying|waiting|turning|sitting|on your|at it|through|left)|were (left|alone|on your"
        "|hoping|counting|trying|waiting|the one|telling|standing|sitting|so|not|there)|was"
        " (sitting|standing|counting|waiting|left|alone|hoping|on)) _{1,8}"
    ),
    (
        "^ (LEAD_IN|,|ah|oh){0,4} so (,)? (you|u|ye|yuh|it|they|he|she|inside|that|not) (are|is"
        "|was|were|have|had|did|do|went|came|felt|feel|looked|just|still|copped|sat|got|*ed"
        "|there) _{1,8}"
    ),
    (
        "(and|when) (you|u|ye) (are|were|was|with|on|there|standing|sitting|left|rearing|running"
        "|had|have) _{1,6}"
    ),
)
"""Statements that tell the other's story again."""
ABOUT_THEM = ("(you|u|your|yourself|ye|yuh)",)
NOT_BACK = (
    "^ (LEAD_IN|,){0,3} (i|we|mine|my|nobody|no one) ",
    (
        "(you|u) (should|must|need to|can|could|always|never|are (so|such|a|an|the|my|very|just"
        "|too|being))"
    ),
    (
        "(sorry|thank|thanks|please|love you|proud|lucky|only|no|never|always|wrong|fault|because"
        " of you|eejit|idiot|want (to|that|me|us|a))"
    ),
    "you are not",
    "(wanna|fancy)",
    "^ (LEAD_IN|just|please|,){0,3} (text|call|ring|message|tell|let|send|phone|ask|show|give) (me|us|him|her|them) ",
)


def surely(sentence: Sentence, question: Asked | None, heard: Collection[str]) -> bool:
    """Whether it may be praised as said back: about the other, and more than a word."""
    if question and question.form in (Form.OPEN, Form.CLOSED):
        return False
    if not matches(ABOUT_THEM, sentence) or matches(NOT_BACK, sentence):
        return False
    if matches(SUMMING, sentence) or matches(TOLD_BACK, sentence):
        return True
    return weight(sentence, heard) >= PRAISED
