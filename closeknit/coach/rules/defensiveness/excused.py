"""One's own act as the other's doing: maybe if you …, only because you …."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.defensiveness.frames import BEFORE, GUARD
from closeknit.coach.rules.rule import Rule

_IF_YOU = (
    "if you (!(are|have|feel|get|can|want|need|like) _)? (did_not|do_not|had_not|were_not|"
    "was_not|are_not|would_not|would (just|only|ever|listen|stop|help|let|for_once|pull|do|"
    "try|speak|talk|tell|answer|lift|have|keep|be)|had|just|ever|actually|bothered|for_once|"
    "once|stopped|listened|helped|paid|spoke|told|put|kept|came|called|answered|cared|spent|"
    "learned|learnt|lifted|looked|turned|turnt|fenced|picked|treated|acted|did (your|"
    "something|more|anything|what|it|half)|"
    "were (home|here|ever|a|less|more|not|honest|open|nicer|kinder|on_time|tidier|around|"
    "there|reasonable|normal|so|any|always|constantly)|gave|let|made|tried|took|thought|got "
    "(off|up|home|a)|pulled|shut|!(needed|wanted|liked|fancied|moved|changed|asked) *ed)"
)
RULES = (
    Rule(
        id="maybe-if-you",
        kind=Kind.DEFENSIVENESS,
        idea="“Well maybe if you …” answers a complaint with one of one's own.",
        patterns=(
            f"(maybe|perhaps|well) ,? (maybe|perhaps|well)? {_IF_YOU} _ (_|,){{0,8}} (i|we|"
            "things|it|there|you|the_kids|people|nobody) (BETWEEN|then)? (would|might|could|"
            "will|mightn't)",
            f"(maybe|perhaps) ,? (then)? {_IF_YOU} _",
            "(maybe|perhaps|well|and|but)? (maybe|perhaps)? (i_would|id|i_might) (not)? "
            "(BETWEEN|even|so){0,2} (have_to|need_to|(MISDEED|OWN_LAPSE)|come_home|be_home|"
            "tell_you|talk_to_you|want_to|help|listen|remember|feel_like|trust|call|answer|"
            "come|be (less|more|nicer|happier|in|so|late|like|this|angry|that)|go (out|off|"
            "mad)|do (more|it|that)|act|behave|stay|cook|get (so|angry|mad|upset|cross)|"
            f"open_up|bother|make_an_effort|care) (_|,){{0,6}} {_IF_YOU}",
            "if you had not (nagged|distracted|rushed|hidden|moved|lost|left|started|shouted|"
            "kept|made_me|insisted|been (so|late|drunk|on|such|nagging|shouting)|taken|"
            "forgotten|talked|interrupted|wasted|made_such|changed|hogged|gone_on) (_|,){0,8} "
            "(i|we|it|this|none_of_this|things) would",
            f"{_IF_YOU} (_){{0,8}} ,? (then)? i would (not) (BETWEEN|even)? (have_to|need_to|"
            "(MISDEED|OWN_LAPSE)|be (late|angry|like|this|so|shouting|in|here|at)|have (to|"
            "(MISDEED|OWN_LAPSE)|been|gone|had)|late|go|get (so|angry|mad|upset)|act|keep|"
            "feel_like)",
            "(maybe|perhaps) i (BETWEEN|DEGREE){0,2} ((MISDEED|OWN_LAPSE)|work_late|stay_out|"
            "stay_late|go_out|come_home_late|do_not|do_it|am|keep) (_){0,6} because (you|your|"
            "somebody|someone|a_certain|certain|nobody|every|i_am|of_you|there)",
            "if there was (a|any|one|some|anything) (_){1,7} (here|house|home|place|from_you) "
            "(i|we) (would|might|mightn't)",
        ),
        why="“{words}” sets one complaint against another, and then neither is heard.",
        suggestion=(
            "There is something in it: I did ____. And what I’d like to come to after that is ____."
        ),
        questions=False,
        unless=(
            *GUARD,
            "if you (had|have) (time|a_minute|a_moment|any|a_chance|plans|nothing_on)",
            "would not (be_here|be_who|be_where|have (made_it|got|managed|survived|passed|"
            "known|had_the|met)|mind|say_no|miss|change|swap|trade|ask)",
            "(i|we) (would|could|might) (love|be_happy|be_glad|be_delighted|come (over|round|"
            "along|too|with)|join|bring|meet|pick|collect|lend|manage|go_together|be_able|"
            "appreciate|like)",
        ),
        before=BEFORE,
        yes=(
            "Well maybe if you listened for once I wouldn't have to repeat myself.",
            "I wouldn't have to nag if you did your share.",
            "maybe if u werent always on ur phone i would talk to u",
            "I wouldn't shout if you didn't turn the telly up every time I speak.",
            "Maybe I drink because somebody nags me from morning to night.",
        ),
        no=(
            "Maybe if you have time on Saturday we could paint the fence.",
            "Maybe if we left at six we'd miss the traffic.",
            "I wouldn't be here if you hadn't believed in me.",
            "I wouldn't ask if you weren't the only one with a ladder.",
            "Maybe he would listen if you asked nicely.",
            "I wouldn't mind if you came early.",
            "Maybe if you asked the doctor he would explain it.",
        ),
    ),
    Rule(
        id="because-of-you-i",
        kind=Kind.DEFENSIVENESS,
        idea="“I only shouted because you …” makes one's own act the other's doing.",
        patterns=(
            "i (BETWEEN|DEGREE|did){0,2} (only|just) (BETWEEN|ever)? (MISDEED|OWN_LAPSE) "
            "(_){0,5} because (you|your|of_you|nobody|no_one|somebody)",
            "(the)? only reason (that|why)? i (BETWEEN|even|ever)? (MISDEED|OWN_LAPSE) "
            "(_){0,6} (is|was) (because|that|you|your)",
            "i (BETWEEN|DEGREE){0,2} (MISDEED|OWN_LAPSE) (_){0,5} because you (are|were|"
            "BETWEEN|DEGREE){0,2} (never|always|kept|keep|did_not|do_not|will_not|would_not|"
            "can_not|made|make|left|leave|started|start|push|pushed|provoke|provoked|wind|"
            "ignore|ignored|were (always|never|not|nagging|shouting|screaming|being|on_at|"
            "at_me)|nag|nagged|drive|drove|not|treat|lied|refuse|refused|shout|shouted)",
            "i (was|am) only (late|angry|rude|short|like_this|in_a_mood|quiet|drunk|upset|"
            "cross|snappy|moody|distant|cold|grumpy) (_)? because (you|of_you|your)",
            "if i am (so|such|that|really|the|a) (_){1,4} ,? (then)? why (are|do|did|would|"
            "have) you",
            "why should i (_){1,4} (when|if|since|because) you",
            "(how|what) (am|was|were) i (supposed|meant) to (know|guess|do|say|read) (_){0,6} "
            "(if|when) you (BETWEEN)? (never|do_not|did_not|will_not|would_not|refuse|keep|"
            "sulk|walk|shut)",
            "i (may|might|could) (have|be|not|BETWEEN){1,2} (_){1,5} ,? but you (BETWEEN)? "
            "(provoked|pushed|started|made_me|drove|no_better|worse|not (perfect|innocent)|"
            "just_as|did_the_same|do_the_same|never|always|did_worse)",
            "i (never|did_not) (ever|even)? (raise|raised|shout|shouted|lie|lied|said|say|do|"
            "did|touch|touched|forget|ignore|ignored|start|started|ask|asked|promise|"
            "promised) (_){0,4} , you (always|never|exaggerate|just|imagined|started|misheard|"
            "twist|shouted|did|are (imagining|exaggerating|twisting|overreacting|the_one|"
            "making|just|too|so (sensitive|dramatic))|were (the_one|just|shouting))",
            "i (BETWEEN){0,2} (would_not_have|had_to|have_to) ((MISDEED|OWN_LAPSE)|do_it|"
            "do_that|shout|lie|hide|check|nag) (_){0,5} (because|since|when|as_long_as) you "
            "(BETWEEN){0,2} (never|always|kept|keep|did_not|do_not|will_not|would_not|can_not|"
            "refuse|ignore|make|made)",
            "(you|your _) (made|make|makes|forced|force|drove|drive|left) me (no_choice|"
            "no_option|with_no|like_this|this_way|what_i_am) $",
            "what (else)? (was|am|did|do) (i|you) (supposed|meant|expect|to_do|expect_me) "
            "(_){0,5} (when|if|after) you (BETWEEN){0,2} (never|always|keep|kept|do_not|"
            "did_not|act|treat|ignore|refuse|went|were|are|had|left)",
        ),
        why=(
            "“{words}” makes your act the other’s doing. Your own part, said alone, is heard "
            "sooner."
        ),
        suggestion="I did ____, and I was ____ at the time.",
        unless=(
            *GUARD,
            "because you (matter|mean|are (my|so|the|worth|right|special)|deserve|were "
            "(asleep|sleeping|ill|busy|right|resting|in_the|so_happy|at_work|upset))",
            "(surprise|present|gift|birthday)",
            "(i|and) (was|felt|am) (DEGREE|also|just)? (scared|afraid|worried|frightened|hurt|"
            "sad|lonely|terrified|ashamed|embarrassed|nervous|tired|in_shock)",
            "(fair|easy) for you to (say|talk) (no|yes|how|when)",
        ),
        before=BEFORE,
        yes=(
            "I only shouted because you weren't listening.",
            "The only reason I lied is because you overreact to everything.",
            "i snapped because u kept going on and on",
            "I hide things because you always explode.",
        ),
        no=(
            "I only nag because you matter to me.",
            "I only whispered because you were asleep.",
            "I lied because I was afraid of losing you.",
            "I forgot because my head was full.",
            "She only shouted because you scared her.",
            "I hid it because it was your birthday present.",
        ),
    ),
)
