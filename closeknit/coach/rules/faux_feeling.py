"""An opinion or a verdict in the clothes of a feeling.

Rosenberg 2003, *Nonviolent Communication*: "I feel that …" is followed by a thought, and words like
*ignored* say what others did. The word is accepted; what lies beneath is asked for.
"""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.guards import SAID_BY_OTHERS
from closeknit.coach.rules.rule import Rule

_I_FEEL = (
    "(i (BETWEEN|DEGREE|and|ok|okay|look|sorry){0,4} FEEL (myself|,)?"
    "|^ (BETWEEN|DEGREE|and|ok|okay|look|sorry){0,3} (feel|felt|feeling)"
    "|i (BETWEEN|DEGREE){0,2} (have|get|got|had) (the|a|this)? (DEGREE|strange|strong|bad)? (feeling|impression))"
)
_MADE_ME = "(make|makes|made|making|leave|leaves|left|leaving) me (feel|feeling)"
_VERY = "(BETWEEN|DEGREE|a|bit|little|as_if|like|i|rather|and|if|though|pretty|out){0,5}"

_LIKE = (
    "(DEGREE|more|and|almost){0,2} (like|as_if|as if|as though|that)"
    " (DEGREE|when|maybe|sometimes|lately|deep down|all){0,2}"
)
_CLAUSE = "(!(and|but|so|because|when|if|or|while|then|since) _){1,8}"
_OVER = "(,|and|but|so|because|when|since|$)"
"""Where a clause of one thought ends: only then it is said back as a whole."""

_LIKE_THAT = "(BETWEEN|DEGREE){0,2} (like|as_if|as if|as though|that)"
_NOT_HERE = (
    "(by|at|with) (my|his|her|their|our|everyone|everybody|people|god|life|work|school|"
    "the (boss|company|system|doctor|school|bank|government|team|whole world|others|"
    "neighbours|kids)) !(and you|of you|you)",
    "by (that|those|these|this|him|them|a|an|some|other) !(and you|of you|you)",
    "(never|not|nothing|stopped) BETWEEN{0,2} (FEEL|make|makes|made|making)",
    "(feel|feeling) free",
    "when i was (little|young|small|a|at|in)",
    "as a (child|kid|teenager)",
    "at (work|school|the office|the meeting)",
)
"""Somebody else’s doing, or no feeling at all."""
_QUIETLY = (
    "FEEL (BETWEEN|DEGREE){0,2} (a_bit|a_little|a (bit|little)|slightly|somewhat|kind_of|sort_of)"
    " (left out|out of it|overlooked|forgotten|unheard|unseen|invisible|unimportant)",
)
"""Said so small that it tells of the writer rather than of what somebody did."""

RULES = (
    Rule(
        id="feel-that-you",
        kind=Kind.FAUX_FEELING,
        idea="What follows “I feel that you” is a thought about the other; the feeling is still unsaid.",
        patterns=(
            f"{_I_FEEL} {_LIKE} <that: (you|your) {_CLAUSE}> {_OVER}",
            f"{_I_FEEL} {_LIKE} (you|your) _ _? _? _? _? _?",
            f"{_I_FEEL} <that: you (VERB|are|were|have|do|did) {_CLAUSE}> {_OVER}",
            f"{_I_FEEL} <that: you (DEGREE|always|never|only){{0,2}} (VERB|be|are|were|have|do|did)"
            " _? _? _? _? _?>",
        ),
        why="What comes after “I feel” is a thought about the other here, and is answered with another thought. "
        "What is the feeling that goes with it?",
        suggestion="When I think that {that}, I feel ____.",
        plainly="When I think that, I feel ____.",
        unless=(
            "FEEL _? (like|that|as_if) (you|your) (!(not|never|only|stopped|too|no) _){0,4} "
            "POSITIVE",
            "FEEL _? (like|that|as_if) you (would|will|might|may|could) (POSITIVE|want|need|"
            "know|get|be)",
            "FEEL (like|that|as_if)? you (DEGREE|BETWEEN){0,2} (deserve|need|want) (DEGREE|a|some|your|to)"
            "{0,2} (rest|break|sleep|help|holiday|better|time|day|credit|thanks|nap|hug)",
            "FEEL (like|that|as_if)? you (are|were) (DEGREE|BETWEEN){0,2} (right|tired|exhausted|ill|unwell|"
            "poorly|sad|stressed|worn out|struggling|ready|close|safe|here)",
            "FEEL _? (like|that|as_if) you (and|have known|know me|are the only|are my|are mine)",
            "(like|that|as_if) you (have|had|been|did|were|are) _{0,2} (there for|here for|"
            "always there|trying|tried|family)",
            "(like|that|as_if) you (really|truly|do|always|actually|finally)"
            " (get|know|see|hear|listen|listened|heard|saw|got|hear) (me|us)",
            "(do|did|not|never) BETWEEN{0,2} FEEL (like|that|as_if)",
            "i BETWEEN{0,2} FEEL you !(VERB|be|are|were|have|do|did|DEGREE|always|never|only)",
        ),
        before=(*SAID_BY_OTHERS,),
        yes=(
            "I feel like you don't care about this family.",
            "sometimes i feel that your job comes first",
            "I just feel like you never want to be here.",
            "I feel you are hiding something from me.",
        ),
        no=(
            "I feel like you really get me.",
            "I feel like pizza tonight, you?",
            "I feel that you've been there for me all year.",
            "I don't feel like you owe me anything.",
            "I feel like we could both do with a holiday.",
            "I feel like you would love this band.",
        ),
    ),
    Rule(
        id="verdict-word",
        kind=Kind.FAUX_FEELING,
        idea="“Ignored” or “used” says what the other did; beneath it lies what it is like for the writer.",
        patterns=(
            f"{_I_FEEL} {_VERY} that? <verdict: VERDICT>",
            f"{_MADE_ME} {_VERY} <verdict: VERDICT>",
            f"{_I_FEEL} (_ _ _ _?)? , <verdict: VERDICT>",
            f"{_I_FEEL} {_VERY} that? by you <verdict: (*ed|*en|*wn) _?>",
            f"{_I_FEEL} {_VERY} that? <verdict: (VERDICT|*ed|*en|*wn) (_ _?)?> by (you|your)",
            "^ (DEGREE|BETWEEN){0,2} feeling (DEGREE|BETWEEN|a|bit|like){0,3} <verdict: VERDICT>",
        ),
        why="“{words}” tells what somebody did. Beneath it there may be a quieter word for how that is for you.",
        suggestion="When ____, I felt ____.",
        unless=(*_NOT_HERE, *_QUIETLY),
        before=(*SAID_BY_OTHERS,),
        yes=(
            "I feel ignored when the game is on.",
            "I felt so used last weekend",
            "You make me feel like I'm invisible... I feel invisible.",
            "i feel pushed aside by your mother",
        ),
        no=(
            "I felt ignored by my boss again today, can I rant?",
            "I felt so used by that agency, thanks for hearing me out.",
            "I feel calm now.",
            "I never feel judged by you.",
            "I don't feel attacked, ask away.",
            "I feel like a new person after that nap.",
            "Feel free to use the car.",
            "I felt a bit left out when the plans were made in the other chat.",
        ),
    ),
    Rule(
        id="where-one-stands",
        kind=Kind.FAUX_FEELING,
        idea="“I feel like I don’t matter” is a thought about one’s place with the other, and the feeling "
        "that goes with it is still unsaid.",
        patterns=(
            f"({_I_FEEL}|{_MADE_ME}|i am treated|treated) (BETWEEN|DEGREE|more|and){{0,2}} (like|as)"
            " <thought: (a|an|the|your|some)? (DEGREE|ROLE_ADJECTIVE){0,3} ROLE>",
            f"({_MADE_ME}|i am treated|treated) (BETWEEN|DEGREE){{0,2}} (like|as)"
            " (nothing|shit|rubbish|dirt|crap|trash|garbage)",
            f"({_I_FEEL}|{_MADE_ME}) {_LIKE_THAT} (i|my _|nobody|no one|everyone) (BETWEEN|not){{0,3}}"
            " (matter|exist|important|count|nothing|invisible|nobody|VERDICT) _{0,4}",
            f"({_I_FEEL}|{_MADE_ME}) {_LIKE_THAT}? (i am|my _ is|my _ are|we are) (to|for you|BETWEEN)"
            "{0,3} (not|only|just|no more|no more than|nothing|never|less|last|bottom|dating|married|"
            "talking to|living) (!(you|your) _){0,4} (you|your) _{0,4}",
            f"{_I_FEEL} (BETWEEN|DEGREE){{0,2}} (like|as) (i am)? (only|just|no more than|nothing_but)"
            " (your|a|the) _ _? _{0,4}",
            f"{_I_FEEL} {_LIKE_THAT}? (i am|i be) (BETWEEN|for you|to you|DEGREE){{0,3}}"
            " (your|a|an|the)? (DEGREE|ROLE_ADJECTIVE){0,2} ROLE",
        ),
        why="“{words}” is a thought about where you stand. It may be so; what is it like to think it?",
        suggestion="When ____, I feel ____.",
        unless=_NOT_HERE,
        before=(*SAID_BY_OTHERS,),
        after=("(could|can|would|will|might)",),
        yes=(
            "i feel like a doormat in this house",
            "I feel like I don't matter to you.",
            "I feel that I am not important to you",
            "You make me feel like dirt in front of your friends.",
        ),
        no=(
            "I feel like shit today, I think it's the flu.",
            "I feel like a new person after that nap.",
            "I feel like a stranger could do this form faster.",
            "I never feel like a burden with you.",
            "I feel like nothing could go wrong tonight.",
        ),
    ),
)
