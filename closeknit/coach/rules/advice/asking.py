"""Have you tried, why don't you: advice that looks like a question."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.advice.parts import FOR_ME, SUGGESTION, WHY
from closeknit.coach.rules.rule import Rule

ASKED = (
    (
        "(have|did|has) (you|ye|u) (not|ever|even|already|at_least|maybe|actually){0,2} (tried"
        "|try|considered|consider|attempted) !(to (tell_me|reach_me|call_me)) _"
    ),
    (
        "(have|did) (you|ye|u) (not|ever|even|maybe){0,2} (thought|think|thought_of|think_of) (of"
        "|about) (*ing) !(how|what|who|where|when)"
    ),
    (
        "(have|did) (you|ye|u) (not|ever|even|maybe){0,2} (thought|think) (of|about) (a|an|some"
        "|the|getting|seeing|maybe|therapy|counselling|counseling|medication)"
    ),
    "(have|did) (you|ye|u) (ever|not|even){0,2} (looked|look) into _",
    (
        "why (do|would) (you|ye|u) not (just|simply|maybe|ever|try)? (to)? (ADVICE_VERB|see|let"
        f"|be|try|go|get|stay|sleep|eat) !{FOR_ME}"
    ),
    (
        "why do not (you|ye|u) (just|simply|maybe)? (ADVICE_VERB|see|let|try|go|get|stay|sleep"
        f"|eat) !{FOR_ME}"
    ),
    f"why not (just|simply|maybe)? (ADVICE_VERB|see|let|try|go|get) !{FOR_ME}",
    (
        "(could|can|would) (you|ye|u) not (just|simply|maybe|at_least)? (ADVICE_VERB|see|let|try"
        f"|go|get) !{FOR_ME}"
    ),
    f"(could|can) not (you|ye|u) (just|simply|maybe)? (ADVICE_VERB|see|let|try|go|get) !{FOR_ME}",
    (
        "(how|what) about (you)? (just|simply|maybe)? (trying|try|getting|asking|talking_to"
        "|telling|going_to|taking (a|some|up)|writing|putting|making_a|setting|seeing_a|joining"
        f"|quitting|leaving|moving|switching) !{FOR_ME}"
    ),
    (
        f"<lead: ^ (LEAD_IN|,){{0,3}}> (maybe|perhaps|or) (just)? (ADVICE_VERB|see) !{FOR_ME} (a"
        "|an|the|your|him|her|them|it|some|to|up|out|more|less|off)"
    ),
    f"(should|must|ought) (you|u|ye) not (just|maybe|rather)? (be|ADVICE_VERB|see) !{FOR_ME}",
)

RULES = (
    Rule(
        id="have-you-tried",
        kind=Kind.ADVICE_EARLY,
        idea="“Have you tried …” is a question in form; what is heard is a list of cures.",
        patterns=ASKED,
        why=WHY,
        suggestion=SUGGESTION,
        unless=("(do|would) you (want|like) me", "i (will|can|could)", "(with|for) me"),
        yes=(
            "Have you tried going to bed earlier?",
            "have u thought about therapy",
            "Why don't you just tell him no?",
            "Why not get a cleaner?",
            "Couldn't you just swap shifts?",
            "Have you considered a different school?",
            "How about joining a club?",
        ),
        no=(
            "Have you eaten?",
            "Why don't you tell me about it?",
            "Have you thought about how you'd feel if she came?",
            "Have you told your mum?",
            "Why don't you come over?",
            "How about you, are you sleeping?",
            "Why didn't he call?",
        ),
    ),
)
