"""Turning it to oneself, and bigger: that's nothing, when I.

After Charles Derber, "The Pursuit of Attention" (1979), who calls it the shift response.
"""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.rule import Rule

WHY = "With “{words}” the talk turns to another story. The first one may be left half told."
SUGGESTION = "Tell me more about ____."
NUMBER = (
    "(two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|twenty|thirty|forty|fifty"
    "|hundred|twice|2|3|4|5|6|7|8|9|10|12|20|both|all)"
)
SHARED = (
    (
        "(i|we) (know|understand|get|remember|hear|see|feel|can imagine|love) (DEGREE)? (how|what"
        "|that|you|it|the feeling|exactly)"
    ),
    "(your|you|u|yours|yourself)",
    "(for you|with you|with us|together|no wonder|sorry|sounds|must)",
    "(too|as well|either|alone)",
    "ask me",
)
"""To stand in `unless`: one's own story that stays with the other."""
ROW = "<lead: ^ (LEAD_IN|,|well|oh|ha|me|hundred){0,5}>"

TOPPED = (
    (
        "(that|this|dat|yours|it) (is|a)? (nothing|nutten|nowt|nuthin) (,|i|we|my|mine|try|wait"
        "|compared|$)"
    ),
    (
        "(you|u|ye) think (that is|that|this is|you|you've|your|ur|yours|yuh) (is|are|have|had"
        "|got|was|a)? (bad|hard|tired|tough|it|problems|trouble|busy|a|stressed|rough|poor|old"
        "|pain|sick)"
    ),
    "you do not know (you are|you|ye are|ye) born",
    "(wait|just wait) (till|until|til) (you|u) (have|are|get|turn|reach|become)",
    (
        "tell me about it ,? (i (had|was|have been|got|did|spent|have had|woke|worked|slept)|my"
        "|mine|we (had|were|did|got)|our)"
    ),
    (
        f"{ROW} (same|me too|same here|snap|likewise|ditto) ,? (but|only|except|and) (worse|mine|i|my"
        "|double|twice|with)"
    ),
    (
        f"{ROW} try (having|being|doing|living|working|raising|looking|getting|sleeping|paying|running"
        "|with|sharing|feeding|carrying) _"
    ),
    (
        "(mine|my (DEGREE)? (day|week|boss|back|husband|wife|mum|dad|kids|life|year|ex|job|night"
        "|sister|brother|mother|father|head|hip|knee|one)) (is|are|was|were|has been|did) (DEGREE"
        "|way|far|much|a lot|ten times|twice){0,2} (worse|longer|bigger|harder|more|worst|as bad)"
    ),
    "(i|we) (have|had|got|have got) (it)? (DEGREE|way|far|much|a lot){0,2} (worse|harder|tougher)",
    (
        "(when|back when) i was (your age|at your age|a (kid|boy|girl|child|lad|lass|student)"
        "|young|ten|nine|eight|twelve|fifteen|pregnant|at (school|uni|work)) ,? (we|i|there"
        "|nobody|my|us)"
    ),
    "(back)? in (my|our) day",
    "(you are|you|u r|ur|yuh) (DEGREE|even)? lucky ,? (me|i|my|mine|we|our)",
    "i (would|could) (kill|die|dance|pray|give anything) (for|to have) (that|half|only|such|one)",
)
OWN_STORY = (
    (
        f"{ROW} i (had|have had|got|did|failed|lost|broke|worked|slept|waited|spent|fainted"
        "|walked|tiled|lived|stood|paid|gave|raised|cooked) (DEGREE|a|an|the|mine|my|it|in|for|on"
        f"|with|all|of|up){{0,4}} {NUMBER} !(years old|year old|small|kids|children|and every) _"
    ),
    f"{ROW} i once _ _",
    (
        f"{ROW} my (paper|car|boss|back|knee|hip|baby|kid|husband|wife|mother|father|landlord|ex"
        f"|dog|roof|phone|interview|exam) (got|was|were|is|has|had)? _{{0,3}} {NUMBER} (times"
        "|days|weeks|months|years|hours|nights)"
    ),
    (
        f"{ROW} (i|we) have not (slept|eaten|stopped|had|closed|sat|seen|been) _{{0,4}} (since|in"
        "|for) _"
    ),
)

RULES = (
    Rule(
        id="that-is-nothing",
        kind=Kind.ONE_UP,
        idea="A bigger story makes the one just told smaller.",
        patterns=TOPPED,
        why=WHY,
        suggestion=SUGGESTION,
        unless=(
            "(that|this|it) is nothing (to be|wrong|like|of the|i (would|will|can))",
            "(sorry|no wonder|must|sounds)",
            "i (have|am|have got) (got)? (all|time|listening|here|ears|nowhere)",
            "not (saying|trying)",
        ),
        questions=False,
        yes=(
            "That's nothing, I did two nights on a bench.",
            "You think that's bad, my lot never sleep.",
            "Tell me about it, I was up till four.",
            "Try having three of them.",
            "in my day we walked",
            "Mine was way worse.",
        ),
        no=(
            "That's nothing to be ashamed of.",
            "Tell me about it, I've got all evening.",
            "Try to rest.",
            "What you think is bad is what I love.",
            "Wait until you hear what she said about you.",
            "Your day was worse than mine by miles.",
        ),
    ),
    Rule(
        id="own-story",
        kind=Kind.ONE_UP,
        idea="An answer that begins with one’s own number leaves theirs behind.",
        patterns=OWN_STORY,
        why=WHY,
        suggestion=SUGGESTION,
        unless=SHARED,
        questions=False,
        yes=(
            "I had three of those in one month.",
            "Bro I failed twice and still drove home.",
            "I once slept in a bus station.",
        ),
        no=(
            "I had three of those and I know how it feels.",
            "I was wrong twice, I'm sorry.",
            "I have all evening for you.",
            "I did all the dishes so you can rest.",
            "I once loved that song with you.",
        ),
    ),
)
