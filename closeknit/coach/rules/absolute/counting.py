"""Counting to zero, and leaving nothing else: “not one evening”, “all you do is”."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.absolute.frames import COMPLAINT, OTHERS, PLAINLY, PRAISED
from closeknit.coach.rules.rule import Rule

RULES = (
    Rule(
        id="not-one-time",
        kind=Kind.ABSOLUTE,
        idea="Counting to zero: “not one single time have you”, “since March not a word from you”.",
        patterns=(
            "(not|never|no) (DEGREE|even|so much as|in _ _)? (one|once|a|a single|one single) "
            "(single|bloody|damn|blessed|fucking)?"
            " (TIME_UNIT|call|phone call|text|message|card|flower|visit|thank_you|thanks|sorry|"
            "finger|cup|plate|penny|euro|hand)"
            " (!(i|me|we) _){0,6} (you|your) _{0,5}",
            "(not|never) (DEGREE|even)? (once|one time|one single time|a single time) (!(i|we) "
            "_){0,6} (you|your) _{0,6}",
            "you (DEGREE|BETWEEN){0,3} (not|no) (DEGREE|even|ever|so much as){0,2} (once|one "
            "single time|one time|a single time|a single|a single day) _{0,6}",
            "you (DEGREE|BETWEEN){0,2} (not|no) (!(me) _){1,6} (once|one time|a single time|"
            "one single time) (in|since|for|this|all|ever)? _{0,3}",
            "you (DEGREE|BETWEEN){0,3} (not|no) (lifted|touched|moved|raised|washed|cleaned|"
            "cooked|paid|opened|changed|rung|called|spoken|said|put|shut) _{0,6} (since _|in "
            "(a|_)? (TIME_UNIT|years|months|weeks|ages))",
            "there (is|was|has been|have been|has not been) (not|never|no|been)? (yet)? "
            "(DEGREE)? (been|to be)? (a|one|a single|one single)? (single)? TIME_UNIT _{0,5} "
            "(that|when|where|without)? _{0,3} you (BETWEEN|DEGREE){0,2} (not|HURTING|no|leave|"
            "left|forget) _{0,3}",
            "(in|for) _ (long)? (years|months|weeks) (of marriage)? (you|not once|you have) "
            "_{0,4} (zero times|never|not once|not one) _{0,4}",
            "(there|it) (has|have|had|is) not been (one|a|a single|one single) (single)? TIME_UNIT"
            " (that|when|where)? you _{1,5}",
            "(in|for) _ _? (years|months|weeks) _{0,2} you (did|have|do) not !(have|need) _{1,4}",
            "at no (point|time|stage) (!(i|we) _){0,5} (have|did|do|has) you _{1,5}",
            "name (me)? (one|a single) _ _{0,3} (which|that|when|where)? you _{1,3}",
            "(there is|there was|there has|there have) not (been)? (a|one|a single) _{1,4} (where|when|that|which) you _{1,4}",
            "your _ (has|have) yet to _{1,3}",
            "(any|every) (single|little|bloody|damn)? (thing|word) (that)? i (say|do|cook|buy|wear|make|suggest) ,? you _{1,5}",
            "you (DEGREE|BETWEEN)? never _ (_ _?)? unless you _{1,4}",
            "(not|no|never) (once|one time) (have|did|do|has) you _{1,5}",
            "every (single|blessed|bloody|damn|fucking|last|goddamn) TIME_UNIT (!(you) _){0,8} ,? you"
            f" (DEGREE|BETWEEN|must|have to){{0,2}} ({COMPLAINT}|eat|take|look|forget|find|bring up) _{{0,4}}",
            "every TIME_UNIT (!(you) _){0,4} , every (single)? TIME_UNIT ,? (!(you) _){0,4} you _{1,4}",
            "not since (!(i) _){2,7} (have|has|did) you _{1,5}",
            "you (DEGREE|BETWEEN|,){0,3} without (a single|one|any)? (single)? exception "
            "!(POSITIVE) _{1,5}",
            "(there is|theres|never been) (no|not) (one|a single) TIME_UNIT _{0,6} you _{0,5}",
            "you _{1,7} (zero|precisely zero|exactly zero) times",
        ),
        why="“{words}” counts every time, and one exception undoes it. One day, told as it was, is easier to hear.",
        plainly=PLAINLY,
        unless=(
            *PRAISED,
            "at once",
            "(not|never) _{0,3} (KEPT_FROM|let me down|leave my side|left my side|asked for|"
            "make me feel|made me feel|made us feel)",
            "(i|we) (BETWEEN|DEGREE){0,2} (not|never) _? (once|one|a) _{0,6} you",
            "POSITIVE",
        ),
        before=(*OTHERS, "if", "because"),
        yes=(
            "Not one evening have you sat down with us.",
            "You haven't asked about my mother once in two years.",
            "In ten years you have taken out the bin exactly zero times.",
        ),
        no=(
            "Not once did you let me down in all these years.",
            "I have not regretted one day with you.",
            "There was not a day that I didn't think of you.",
            "Not one single complaint from the guests, you can relax.",
            "You don't have to decide at once.",
            "I haven't heard from the plumber once since you paid him.",
        ),
    ),
    Rule(
        id="nothing-else",
        kind=Kind.ABSOLUTE,
        idea="“All you do is …”, “the only time you ring is …”: nothing else is left of the other.",
        patterns=(
            "ALWAYS ,? (it is|it s|its|i see|i hear)? (only|just)? your (!(POSITIVE) _){1,4} "
            "(,|your|and) (!(POSITIVE) _){0,5}",
            "(every|each) (single|blessed|bloody|damn|fucking|last|other)? (single|blessed|"
            f"bloody|damn|fucking)? TIME_UNIT (!(you|we) _){{0,4}} you (DEGREE|BETWEEN){{0,2}} "
            f"{COMPLAINT} _{{0,5}}",
            "(the)? only (time|reason|thing) (that|when)? you (ever|DEGREE)? (call|ring|text|"
            "come|visit|talk|message|write|phone|think|care|notice|see|listen|do|want|speak|"
            "show|contact|smile|touch|hug|say)"
            " (!(POSITIVE) _){0,6} (is|be|are|when|,) (!(POSITIVE) _){0,5}",
            "you (have)? (did|done|do) (nothing_but|nothing but|nothing except|nothing only) "
            "(HURTING|complaining|sitting|sit|lie|lying|eat|eating|sleep|sleeping) _{0,4}",
            "nothing (that)? (i|we) (BETWEEN|ever){0,2} (do|say|make|cook|buy) (is|are|be) "
            "(ever|never)? (good|right|enough) (enough)? (for|to|in)? (you)?",
            "your (mouth|whole life|only|phone) (is|was)? (only|always|nothing but) _{0,4}",
        ),
        why="“{words}” leaves nothing else of the other. One time, with its day, is easier to hear.",
        plainly=PLAINLY,
        unless=(*PRAISED, "POSITIVE !(enough)"),
        before=OTHERS,
        yes=(
            "Every Friday you cancel on us.",
            "The only time you ring is when you need money.",
            "You've done nothing but moan since we got here.",
        ),
        no=(
            "Every Friday you make the best soup.",
            "The only thing you do is make me happy.",
            "You did nothing wrong.",
            "Every day you are in my thoughts.",
            "The only time we met was at the fair.",
        ),
    ),
)
