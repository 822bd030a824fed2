"""If I were you, my advice, the best thing, no point in."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.advice.parts import OFFERS, SUGGESTION, WHY
from closeknit.coach.rules.rule import Rule

OWN_PLACE = (
    (
        "if (i|it) (were|was|be) (in)? (you|me|your (place|shoes|position)) ,? !(i would (be|feel"
        "|have (been|felt|cried|lost))|i too)"
    ),
    "i would (ADVICE_VERB|let|see (a|the|your)) _{0,6} if i (were|was) you",
    (
        "(in|if i was in|if i were in) your (place|shoes|position) ,? i would !(be|feel|cry"
        "|have_been|want|hate|have_felt)"
    ),
    (
        "(my|the best|best|the only|one piece of|a word of|some|my only|little) (advice|tip"
        "|suggestion) (is|would_be|for_you|here)?"
    ),
    "i (would|do|really|strongly|highly|can only|would just){0,2} (recommend|suggest|advise) _",
    (
        "(the)? (best|smartest|safest|wisest|right|only) (thing|way|move|option|bet) (now|here"
        "|you_can_do|to_do|for_you|in_this_case)? (is|would_be|to_do_is) (to|if|that)?"
    ),
    (
        "(it is|it would be|it will be|would be|is|be) (best|better|wise|wiser|smarter|safer"
        "|good) (to|if you|that you) (ADVICE_VERB|let|see|could|would|just|went|got|told|left"
        "|stopped|started|tried)"
    ),
    (
        "(what|all|the only thing|the thing) you (want|need|have|have got|got|should|ought) (to)?"
        " do is"
    ),
    "^ (LEAD_IN|,){0,3} (all|only thing) you (need|have|have_got|got) to do",
    "you are (better|best|probably better|much better) off (without|*ing|with)",
    (
        "you would be (better|best|much better|far better|wise|well advised) (off)? (to|*ing"
        "|without|with|if)"
    ),
    "(there is|there was|what is)? (no|not much|little|the|zero) (point|use|sense) (in)? (*ing)",
    (
        "(it is|is it not|maybe it is|perhaps it is) (about|high|maybe|probably)? time (to"
        " (ADVICE_VERB|let|see|move)|you (ADVICE_VERB|left|told|moved|stopped|started|got|had|put"
        "|stood|let|found|learned|learnt))"
    ),
    (
        "(it is|it is about|is it not) time you (*ed|left|told|moved|stopped|started|got|had|put"
        "|stood|let|found|learned|learnt|went|made|took|gave|thought|spoke)"
    ),
    (
        "(first|one|another|main|next|only|best) (thing|step|trick|tip) (is|that works is|to do"
        " is|you can do is|that helps is|you need to do is)"
    ),
    (
        "what you need (now)? is (a|an|to|some) !(hug|drink|cuddle|rest|break|holiday|friend|good"
        " cry|lie)"
    ),
    (
        "(a good|the trick|the key|the secret|the solution|the answer|first step|what helps|what"
        " works) (idea|thing|one|step)? (is|would_be) (to|*ing|a|the|just|that)"
    ),
    (
        "^ (LEAD_IN|,){0,4} i would (just|honestly|definitely|simply|first|say|personally)?"
        " (ADVICE_VERB|let) (him|her|them|it|that|straight|the|to|a|your|up|out|and|for)"
    ),
    "^ (LEAD_IN|,){0,3} one (takes|should|puts|drinks|makes|writes) _",
)

RULES = (
    Rule(
        id="in-your-place",
        kind=Kind.ADVICE_EARLY,
        idea="“If I were you” and its kin put the writer where the other wanted to be seen.",
        patterns=OWN_PLACE,
        why=WHY,
        suggestion=SUGGESTION,
        unless=(
            *OFFERS,
            "i would (give|take) (anything|it|that|you)",
            "(no|not|without|never|any|for|against|your) (advice|suggestion)",
        ),
        questions=False,
        yes=(
            "If I were you I'd hand in my notice tomorrow.",
            "My advice is to sleep in separate rooms for a while.",
            "The best thing would be to see a doctor.",
            "There's no point in arguing with people like him.",
            "you're better off without her",
            "All you have to do is ring the bank.",
            "I'd leave him, honestly.",
        ),
        no=(
            "If I were you I'd be furious too.",
            "I would give anything to take that pain away.",
            "I have no advice, only soup.",
            "In your place I'd cry as well.",
            "The best thing about you is how you care.",
            "I'd be lost without you.",
            "It's good to hear your voice.",
        ),
    ),
)
