"""What would be, had the other been otherwise: if you hadn't, if it weren't for you."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.blame.frames import JOKED, OTHERS
from closeknit.coach.rules.rule import Rule

_NEAR = "(!(but) (_|,))"
_NOT_HAD = "(had|did|have|would|was|were|could|are) (not|never)"
_THEN = (
    "(i|we|he|she|they|it|this|that|things|life|everything|mum|dad|the _ _?|(my|our|your|his|"
    "her) _ _?|DEGREE|nobody|none|(!(you|your) _))"
)
_HERE = (
    "(in (this|that) (mess|mood|situation|position|state|hole|trouble|fix|spot|queue|debt|"
    "pickle|place|,|$|if)|in (such|debt|court|the (mess|shit|hole|dark|red))|here (in|like|now|"
    "with|before|today|again|,|$)|stuck|stranded|standing|sitting|like (this|beginners|that)|"
    "where we are"
    "|(BETWEEN|DEGREE)? LOSS|(BETWEEN|DEGREE)? (in|a|the|this|so|such) (DEGREE|a)? LOSS|out of "
    "(pocket|money|time|petrol|a job)|problem)"
)
_GOOD = (
    "(still (be (welcome|together|friends|married|alive|in (his|her|our|my|business|work)|a|"
    "open|here|"
    "living|living in|talking|speaking|sat)|have|in (his|her|our|my)|own|got|a|our|my|the|"
    "together|alive)|by now|at home|home|there|on time|fine|ok|okay|happy|together|friends|"
    "married|asleep|in (bed|school|business|his|her|our|my|time|the (final|league|black|warm))|"
    "ahead|done|finished|healthy|rich|free|(have|be) peace"
    "|a (home|house|family|car|job|holiday|life|pension|deposit|dog|garden|proper)|(my|our|"
    "the) (house|home|money|deposit|savings|car|job|licence|trophy|league|contract|client|dog|"
    "cat|garden|holiday|seats|tickets|flat|plane|train)|money|time|enough|peace|friends|won|"
    "passed|caught the|made the|got the|(got|won|passed|kept|finished|caught|had|bought|slept|"
    "married) !(LOSS|stuck) (that|the|my|our|a|into|to|it|well|by now|_)|been (in|at|fine|ok|"
    "okay|home|there|on time|grand|happy|finished|done))"
)
_KIND = (
    "if you (BETWEEN)? (not|never) (BETWEEN|DEGREE|been){0,2} (HELPED|there|here|around|been|"
    "looked|told|made me)",
    "had you not (been|HELPED|there)",
    "(without|but for) you (_|,){0,8} GAIN",
    "not (have)? (known|minded|recognised|recognized|guessed|noticed|cared|mind|said no|"
    "believed|laughed|realised|realized|missed it|swapped|changed a)",
    "(thank|thanks|thankful|grateful|lucky|luckily|glad|love you|bless|saved)",
)

RULES = (
    Rule(
        id="none-of-this-if-you",
        kind=Kind.BLAME,
        idea=(
            "“None of this would have happened if you …”: one act of the other carries all "
            "that followed."
        ),
        patterns=(
            f"(none|nothing|not any) of (this|that|it|these _) (BETWEEN|DEGREE)? would (BETWEEN|"
            f"have|of|be|been|DEGREE){{0,3}} _? {_NEAR}{{0,4}} if (only)? you",
            f"(this|that|it|things|all this|all of this|(that|this|the) _ _?) (BETWEEN|DEGREE)? "
            f"would (not|never) (BETWEEN|have|of|DEGREE){{0,3}} (be|been|happened|happen|"
            f"happening|started|come|gone|broken|failed|burned|flooded|died) {_NEAR}{{0,6}} (if "
            f"(only)? you|had you)",
            "if (only)? you (!(not) _){1,8} ,? (none of)? (this|that|it|these) (BETWEEN|"
            "DEGREE)? would (not|never|have|be) (BETWEEN|have|of|be|DEGREE){0,2} (happened|"
            "happening|be|been|started|necessary|come|a problem|so bad|this bad|like this)",
            f"(had|if) you (had|did|have|only|just)? (DEGREE|only|just|simply|BETWEEN){{0,2}} "
            f"(!(said) _) {_NEAR}{{0,7}} none of (this|that|it|us)",
            f"i would not (BETWEEN|have|DEGREE|be){{0,3}} (to)? (keep|keep on)? (BAD_ACT|ask "
            f"(twice|ten times|again|you)) {_NEAR}{{0,6}} if you !(had not) _{{1,5}}",
            "if you (BETWEEN|DEGREE|not|just|ever|once|VERB){0,3} _{0,6} ,? (then|maybe|"
            "perhaps)? i would (not|never) (BETWEEN|have|DEGREE|be){0,3} (to)? (keep|keep "
            "on)? BAD_ACT",
        ),
        why=(
            "This rewrites the past with one culprit in it, and the past can only be argued. "
            "What you need from now on can still happen."
        ),
        suggestion="When ____, I feel ____. From now on I would need ____.",
        questions=False,
        unless=(*JOKED, *_KIND),
        before=OTHERS,
        yes=(
            "None of this would have happened if you'd just read the letter.",
            "It would never have come to this if you kept your promises.",
            "i wouldnt nag if u did it the first time",
            "Had you sent the form in March, none of us would be in this office.",
        ),
        no=(
            "None of this would have happened if you hadn't believed in me.",
            "If you'd told me, I wouldn't have minded at all.",
            "None of this would work without the plumber.",
            "It would be lovely if you came early.",
            "This wouldn't be half as fun if you weren't coming.",
            "If you stopped by at six I wouldn't have to drive twice.",
        ),
    ),
    Rule(
        id="if-you-had-not",
        kind=Kind.BLAME,
        idea=(
            "“If you hadn’t …, we would still …”: the good that might have been is held "
            "against the other."
        ),
        patterns=(
            f"if (only)? you {_NOT_HAD} {_NEAR}{{1,8}} {_THEN} (BETWEEN|DEGREE|all){{0,2}} "
            f"would (BETWEEN|DEGREE|all|have|be|of|probably){{0,3}} {_GOOD}",
            f"^ (well|and|but|honestly|,){{0,2}} had you (BETWEEN|DEGREE)? !(HELPED|known|seen|"
            f"been there) {_NEAR}{{1,8}} _{{0,3}} (would|should) (be|still|not|never|have been)",
            f"if (only)? you (had|would|would have|did) (only|just|ever|for once|bothered|"
            f"listened|even once) {_NEAR}{{1,8}} {_THEN} (BETWEEN|DEGREE|all){{0,2}} would "
            f"(BETWEEN|DEGREE|all|have|be|probably){{0,3}} {_GOOD}",
            f"if i had (not|never) (listened to|trusted|believed|followed|married|lent|let) "
            f"(you|your) {_NEAR}{{0,8}} would (BETWEEN|DEGREE|all|have|be|probably){{0,3}} "
            f"{_GOOD}",
            f"{_THEN} (BETWEEN|DEGREE|all){{0,2}} would (BETWEEN|DEGREE|all|have|be|"
            f"probably){{0,3}} ({_GOOD}|have it) {_NEAR}{{0,6}} if i had (not|never) (listened "
            f"to|trusted|believed|followed|married|lent|let) (you|your)",
            f"if you (not|no) (!(BE|have|had) _) {_NEAR}{{1,8}} (i|we|he|she|they|the _|my _|"
            f"our _) (still|will|would|for) (have|be|dey|get)",
            f"{_THEN} (BETWEEN|DEGREE|all){{0,2}} would have (had|been|got|won|made|caught|"
            f"finished|passed|kept|sold) {_NEAR}{{1,8}} if you (had|would) (got|gotten|bothered|"
            f"only|just|kept|done|listened|paid|read|checked|looked|stuck|turned up|minded|"
            f"learned|stopped|shut|filled|remembered|charged) _{{1,4}}",
            f"if (only)? you (had|would) !(not|never|like|prefer|rather) {_NEAR}{{1,8}} {_THEN} "
            f"would still (be|have) !(LOSS|stuck|a)",
            f"{_THEN} would (still)? (be alive|be here today|be here to see) {_NEAR}{{0,5}} if "
            f"you (had|would|could|did)",
            f"had you not {_NEAR}{{1,8}} {_THEN} (BETWEEN|DEGREE|all){{0,2}} would (BETWEEN|"
            f"DEGREE|all|have|be|probably){{0,3}} {_GOOD}",
            f"{_THEN} (BETWEEN|DEGREE|all){{0,2}} would (BETWEEN|DEGREE|all|have|be|of|"
            f"probably){{0,3}} {_GOOD} {_NEAR}{{0,6}} if (only)? you {_NOT_HAD} _{{1,4}}",
            f"if (only)? you (had|would have|would|could have|could|did) !(not|never|like|"
            f"prefer|rather) {_NEAR}{{1,8}} {_THEN} (BETWEEN|DEGREE)? would not (BETWEEN|have|"
            f"DEGREE|be){{0,3}} {_HERE}",
            f"if (only)? you (had|would have|could have) !(not|never|like|prefer|rather) "
            f"{_NEAR}{{1,8}} {_THEN} (BETWEEN|DEGREE)? would not (have|be) (to|having to)",
            f"had you (only|just|simply|BETWEEN)? !(not|never) {_NEAR}{{2,8}} {_THEN} would "
            f"(not|never) (BETWEEN|have|DEGREE|be|need to|have to){{0,3}} ({_HERE}|to|stand|_ "
            f"here)",
            f"if you {_NOT_HAD} {_NEAR}{{1,8}} {_THEN} (BETWEEN|DEGREE)? would not (BETWEEN|"
            f"have|DEGREE|be|been){{0,3}} {_HERE}",
            f"{_THEN} (BETWEEN|DEGREE)? would not (BETWEEN|have|DEGREE|be|been){{0,3}} {_HERE} "
            f"{_NEAR}{{0,6}} if (only)? you (had|did|would|could|were|have|kept|left|paid|"
            f"listened|read|checked|looked|_)",
            f"if (only)? you (would|could|did) (just|ever|only|once|for once|DEGREE) "
            f"{_NEAR}{{1,8}} {_THEN} (BETWEEN|DEGREE)? would (not (BETWEEN|have|DEGREE|"
            f"be){{0,2}} ({_HERE}|to|always)|have (peace|money|time)|be (fine|happy|peace))",
            f"(well|ok|yeah|and|or|so|then|but) (maybe|perhaps) if you (did not|were not|was "
            f"not|had not|had|stopped|actually|ever|once|bothered|could|would|just|cared|"
            f"listened|spent|DEGREE) {_NEAR}{{1,8}} {_THEN} (BETWEEN|DEGREE)? would",
            f"^ (maybe|perhaps) if you (did not|were not|was not|had not|stopped|actually|ever|"
            f"once|bothered|cared|listened|spent less|fenced|HURTING|BAD_ACT) {_NEAR}{{1,8}} "
            f"{_THEN} (BETWEEN|DEGREE)? would",
            "(if i had|with|if we had|if i got) (a|some|any|even)? (DEGREE)? (normal|decent|"
            "proper|real|better|responsible|functioning|sane) (parents|parent|family|husband|"
            "wife|mother|father|mum|dad|brother|sister|son|daughter|partner|boyfriend|"
            "girlfriend|flatmate|friend|manager|boss|in-laws)",
        ),
        why=(
            "What might have been can’t be mended now, so it is mostly answered with a "
            "counter-charge. What you would like today can be asked for."
        ),
        suggestion="Now I feel ____, and I would like ____.",
        questions=False,
        unless=(
            *JOKED,
            *_KIND,
            "if (i|we) had (_ ){0,2}(normal|better|proper) _ (,|and)? (i|we) would not swap",
        ),
        before=OTHERS,
        yes=(
            "If you hadn't lent him that money we'd still have our deposit.",
            "We'd be home by now if you hadn't trusted that app.",
            "if you had checked the tickets we wouldnt be stuck here",
            "Had you only asked your brother, we would not be in this mess.",
            "Well maybe if you weren't glued to that screen we'd have talked.",
        ),
        no=(
            "If you hadn't called, I'd still be asleep and late, thank you.",
            "If you hadn't helped, we would be lost.",
            "If you'd asked, I would not have minded.",
            "If you had a minute, we would love your help.",
            "If you could come at five, we'd have more time.",
            "Maybe if you come early we would get a seat.",
            "I'd be lost if you hadn't reminded me.",
        ),
    ),
    Rule(
        id="if-not-for-you",
        kind=Kind.BLAME,
        idea=(
            "“If it weren’t for you”, in bitterness: the other is what stands between and a "
            "better life."
        ),
        patterns=(
            "(if it (was|were|is|had|would) not (been|have been|be)? for|if not for|only for|"
            "were it not for) your (own|DEGREE|big|little|stupid|endless|constant|bloody|_)? "
            "FLAW",
            f"if it (was|were|had) not (been)? for (you|your _ _?) {_NEAR}{{0,6}} {_THEN} "
            f"(BETWEEN|DEGREE|all){{0,2}} would (BETWEEN|DEGREE|all|have|be|probably){{0,3}} "
            f"{_GOOD}",
            f"{_THEN} (BETWEEN|DEGREE|all){{0,2}} would (BETWEEN|DEGREE|all|have|be|of|"
            f"probably){{0,3}} {_GOOD} {_NEAR}{{0,6}} (if it (was|were|had|is) not (been)? for|"
            f"without|but for|if not for|only for|were it not for) (you|your) (,|$|and|"
            f"interfering|_ _?)",
            f"if it (was|were|had) not (been)? for (you|your _ _?) {_NEAR}{{0,6}} {_THEN} "
            f"(BETWEEN|DEGREE|all){{0,2}} would not (BETWEEN|DEGREE|all|have|be|been|"
            f"had){{0,3}} (LOSS|to|in (this|debt)|WRECKED|BAD_ACT)",
            "would (not|never) have (BETWEEN)? (BAD_ACT|LOSS|started (smoking|drinking|"
            "gambling|lying)|left (school|my|home|him|her)|quit|fallen (out|behind)|gone (bust|"
            "under|there|near)|been (late|LOSS)|lost|missed|needed) (_ ){0,6}if it (was|were|"
            "had|is) not (been)? for (you|your)",
            "(without|if it (was|were) not for) you and your (own|DEGREE|big|little|stupid|"
            "endless|constant|bloody|_)? (FLAW|signature|big|opinions|ideas|plans|rules|lists|"
            "phone|shortcuts|shortcut|bright)",
            "(you and your) (own|DEGREE|big|little|stupid|endless|constant|bloody)? FLAW (_ "
            "){0,3}(have|has|had|did|cost|put|got|made|ruined|broke|is why|are why)",
        ),
        why=(
            "“{words}” wishes the other away. What you would like more of can be named without "
            "that."
        ),
        suggestion="What I would like more of is ____.",
        questions=False,
        unless=(
            *JOKED,
            "(never|not) have (made|managed|survived|passed|finished|got|known|been able|met|"
            "learned|learnt|won|done|had the|found)",
            "would (have|be) (BETWEEN|DEGREE|given|been){0,2} (LOSS|up|lost|dead|stuck|quit|"
            "quitting|starving|asleep|MISERY)",
            "still (be|in|have|be in|be at|living|searching|looking|waiting|on|up|drinking|"
            "smoking|crying|lost|stuck|single|out|trying|sat in that|married to) (LOSS|MISERY|"
            "that|him|the dark|bed|stuck|searching|looking|waiting|lost|there|here|in (that|"
            "the|bed)|drinking|smoking|single|alone|scared|on the|up|trying|crying|a)",
            "(thank|thanks|thankful|grateful|lucky|glad|love you|bless|saved|owe)",
        ),
        before=OTHERS,
        yes=(
            "If it weren't for your temper, she would still visit.",
            "We'd still have our home if it weren't for you and that loan.",
            "if it wasn't for u we wouldnt be in this debt",
        ),
        no=(
            "If it weren't for you I'd have given up years ago.",
            "If it wasn't for you I'd still be stuck at that bus stop.",
            "I'd be lost without you.",
            "If it hadn't been for you we would not have made it.",
            "If it weren't for the rain we'd be home.",
            "Without you and your ladder I'd still be up that tree.",
        ),
    ),
)
