"""What the other is said to have known, waited for, planned, or done for a hidden reason."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.mind_reading.frames import FOND, OWNED
from closeknit.coach.rules.rule import Rule

_FALL = (
    "(fail|slip|slip_up|trip|trip_up|fall|leave|go|mess|mess_up|crack|break|lose|quit|give_up|"
    "make_a_mistake|"
    "make_mistakes|get_it_wrong|screw_up|fuck_up|forget|beg|come_crawling|come_begging|die|drop|"
    "disappear|say_something|explode|lose_my|lose_it|stay_home|cry|put_a_foot_wrong|"
    "look_stupid|be_sacked|get_sacked|get_fired)"
)

RULES = (
    Rule(
        id="waited-for-it",
        kind=Kind.MIND_READING,
        idea=(
            "“You've been waiting for me to fail”: a plan is seen where the other may have "
            "had none."
        ),
        patterns=(
            "you (are|were|have|BETWEEN|DEGREE|just|only|secretly){1,4} (waiting|hoping|"
            "praying|wishing|dying|longing|counting_on|looking|itching|banking_on) (for|on|"
            f"that)? (me|us|i|we|him|her) (to|will|would|shall)? {_FALL}",
            "you (are|were|have|BETWEEN|DEGREE|just|only){1,4} (hoping|praying|banking_on|"
            "counting_on|betting) (that|on)? (me|i|we|nobody|no_one) (would|will|not){1,2} "
            "(notice|noticing|find_out|see|ask|remember|hear|check|come|object|mind)",
            "you (have|had|are|were|BETWEEN|DEGREE){1,3} (dying|itching|longing|waiting|"
            "wanting) to (say|tell_me|throw|do) (that|this|it) (for|since|all|to_me|in_my)",
            "you never (intended|planned|had_any_intention|had_the_intention|meant) (to|of|"
            "on) (pay|paying|marry|come|coming|help|helping|keep|keeping|tell|telling|leave|"
            "leaving|stop|change|changing|give|giving|let|share|invite|call|apologise|have "
            "(kids|children)|move|return|include|stay_with|commit)",
            "you (are|were|have|BETWEEN|DEGREE|just|only){1,4} (waiting|hoping|looking|dying|"
            "itching|angling|longing|searching) (all (day|week|year|along|night)|for (years|"
            "months|weeks|ages))? for (a|an|the|any|your)? (DEGREE|good|perfect|polite|first|"
            "right|easy)? (excuse|reason|chance|fight|row|argument|way_out|moment|opportunity|"
            "date|pretext|exit) (to|for)?"
            " (_){0,2} (me|us|leave|go|out|fight|start|walk|end|dump|shout|blame|complain|"
            "throw|have_a_go|get_rid|get_out|argue|cancel|bail|ditch|humiliate|attack|"
            "criticise|row|$)",
            "you (_)? (wait|waited) only for (a|the|my) (_){1,3}",
            "you (BETWEEN|DEGREE|for_yourself){0,3} (had|have|'ve) (it|this|that|everything|"
            "the_whole_thing|all_this) (all)? (planned|worked_out|plotted|arranged|decided|"
            "rigged) (from|since|all_along|before|behind|weeks|months|to (hurt|make|get|"
            "humiliate|leave|trap|push))",
            "you (BETWEEN|DEGREE){0,3} (planned|plotted|engineered|orchestrated|staged|"
            "schemed|rigged) (this|it|that|the_whole (thing|lot)|all_this|everything|all_of "
            "(it|this)) (all_along|since|from|just|behind|between|on_purpose|to (hurt|make|"
            "get|humiliate|see)|for (weeks|months|days|not)){1,2}",
            "you (have|had|BETWEEN){0,2} (for_yourself|long_ago|already|years_ago|ages_ago|"
            "made_up_your_mind|secretly){1,3} (decided|made_up_your_mind|judged|written|wrote|"
            "concluded|that|about){1,2} (that|me|us|i|we|off|long_ago){1,2} (_)?",
            "you (made|had_made|have_made) up your_mind (about (me|us)|that (i|we|it_was)|"
            "long_ago|years_ago|before (i|we|you_even)|ages_ago)",
            "you (BETWEEN|DEGREE){0,2} knew (exactly|full_well|fine_well|very_well|"
            "perfectly_well|rightly|good_and_well|damn_well|bloody_well|well|darn_well|"
            "all_along|the_whole_time|too_well|damn|rightly|fine_rightly){1,2} (that|what_you "
            "(were|are) (doing|at|saying)|how (i|it|much|that|upset|hurt)|i (would|was|am|had|"
            "did|could|can)|it (would|was|is)|what (it|that) would|he|she|we (had|were)|this) "
            "(_){0,3}",
            "you (BETWEEN|DEGREE|fine|full_well|bloody_well|damn_well)? (knew|know) (exactly|"
            "full_well|fine_well|very_well|damn_well|bloody_well|rightly|perfectly_well|"
            "well)? what you (were|are) (doing|at) (there|and|,|all_along|$)",
            "you know (exactly|full_well|fine_well|very_well|damn_well|bloody_well|rightly|"
            "perfectly_well) what you (did|have_done|are_doing)",
        ),
        why="“{words}” says there was a plan. If there wasn’t, only that will be heard.",
        suggestion="When it turned out like that, I felt ____. How did it come about?",
        questions=False,
        unless=(
            *FOND,
            "(if|whether|did|do|had|unless) you",
            "(excuse|reason|chance) to (see|celebrate|eat|buy|wear|dress|dance|party|cook|"
            "visit|travel|come_over|get_together|say (yes|hello|hi))",
            "know (exactly|very_well|well|full_well) (what_i (need|like|mean)|how (to|much_i)|"
            "i_love|i_would_do|that_i_love)",
            "surprise",
            "you (do|did|have|are|were) not (plan|wait|hope|know|waiting|hoping|planning|looking)",
        ),
        before=OWNED,
        yes=(
            "You've been waiting for me to slip up since I started here.",
            "You knew full well I'd be upset.",
            "You had it all planned from the start.",
            "ur just looking for an excuse to leave",
            "You'd already made up your mind about me.",
        ),
        no=(
            "You knew exactly what I needed.",
            "Were you waiting for me to leave?",
            "He was waiting for me to fail.",
            "You had the whole day planned, it was lovely, thank you.",
            "I hope you weren't waiting for me to start.",
            "You know very well I love you.",
            "You've been looking for an excuse to buy that boat for years haha.",
        ),
    ),
    Rule(
        id="only-because",
        kind=Kind.MIND_READING,
        idea="“You only called because you need money” names the one reason that hurts.",
        patterns=(
            "you (are|were|BETWEEN){0,2} (only|just|purely) (being|BETWEEN)? (!(not) _){1,6} "
            "because (you|your|it|i_have|i_had|i_am|my|she|he|they) (BETWEEN|DEGREE|just|"
            "secretly|all){0,3}"
            " (want|wanted|need|needed|feel (guilty|bad|obliged|sorry|you_have)|felt (guilty|"
            "bad|obliged|sorry|you_had)|can_not (stand|bear|get|afford|find|cope)|could_not "
            "(stand|bear|get|afford|find|cope)|hate|hated|"
            "jealous|ashamed|embarrassed|caught|found_out|bored|broke|scared_of|money|"
            "afraid_to_lose|look|looks|looked|makes_you|suits|suited|get_something|stand_to|"
            "after|have_to|had_to|"
            "guilty|lonely|watching|there|expected|mother (told|made)|mum (told|made)|wife "
            "(told|made)|boss|nobody_else|no_one_else|dumped_you|left_you|free|convenient|"
            "easy|paying|pay|rich|useful)",
            "you (!(not|never) _){1,8} because you (BETWEEN|DEGREE|secretly|just){0,2} "
            "(can_not (stand|bear|stomach)|could_not (stand|bear|stomach)|hate) (it_when|when|"
            "that (i|it|anyone|she|he)|to_see (me|us|anyone)|seeing (me|us)|me|us|not_being|"
            "being (wrong|second|told|upstaged)|anyone|my|losing|her|him)",
            "you (!(not|never) _){1,8} because (inside|secretly|deep_down)? you (BETWEEN|"
            "DEGREE|secretly|just){0,2} (want|wanted|hope|hoped) (me|us|to (hurt|avoid|punish|"
            "win|control|embarrass|humiliate|see_me|make_me|look|get (rid|back|out|at)|be_the|"
            "feel (big|superior|powerful|better_than)|start|have_the_last)|that (i|we|nobody)|"
            "i (will|would)|the (kids|children)|children|my|everyone_to|nobody|attention|"
            "revenge)",
            "you (!(not|never) _){1,8} because (inside|secretly|deep_down)? you (are|were) "
            "(BETWEEN|DEGREE|secretly|just){0,3} ((scared|afraid|terrified|frightened|"
            "worried) (that)? (i|he|she|people|someone|somebody) (will|might|would|am|get|"
            "gets|is)|jealous|ashamed|embarrassed (of|by) (me|us|my)|threatened|insecure|"
            "bitter|afraid (of (being|losing|looking)|i|someone|people)|scared (of (being|"
            "losing|looking)|i|people|someone))",
            "you (are|were) (BETWEEN)? (only|just) (saying|doing|being|acting|pretending) "
            "(that|this|it|nice|sweet|kind|sorry|all|like|friendly|lovely|sick|ill)? (_)? "
            "(because|so) (you) (want|wanted|need|needed|feel_guilty|feel_bad|are (jealous|"
            "caught|guilty|scared|drunk|ashamed|embarrassed|losing)|got_caught|know (i|you)|"
            "lost|can_not|could_not)",
            "you (are|were) (BETWEEN)? (only|just) (saying|doing|being|acting|pretending|"
            "apologising|apologizing|crying|sulking|smiling|helping|asking) (that|this|it|"
            "nice|sweet|kind|sorry|all|friendly|lovely|sick|ill|to_be (sick|ill|tired|nice))? "
            "(me)? to (get|shut|make_me (feel (bad|guilty)|look)|look|impress|avoid|hurt|win|"
            "save_your|cover|keep_me|wind|annoy|please_your|score|manipulate|control|buy|"
            "distract)",
            "you (are|were) (BETWEEN)? (only|just) (apologising|apologizing|crying|sulking|"
            "helping|asking|smiling|coming|calling|visiting|staying) (me|here|to_me|so|"
            "round){0,2} because you",
            "you (came|come|married|invited|called|call|rang|ring|text|texted|visit|visited|"
            "stay|stayed|are_here|are_with_me|turned_up|showed_up|joined|asked_me|said_yes|"
            "are_nice|were_nice|keep_me|picked_me|chose_me) (to|with|me|us|my|over|round|here|"
            "_){0,4} (for|only_for|just_for|purely_for) (the|my|free|our|your) (free|own|"
            "good)? (food|money|house|visa|passport|pics|photos|pictures|likes|inheritance|"
            "drink|drinks|booze|papers|salary|attention|body|image|cameras|gossip|show|"
            "conscience|status|contacts|connections|card|wifi|bed|lift|convenience|advantage)",
            "you (married|kept|keep|use|used|need|needed|want|wanted|like|liked|love|loved|"
            "invited|invite|called|call|ring|rang|message|messaged|text|texted|visit|visited|"
            "put_up_with|tolerate|stay|stayed|stay_with|stayed_with|are_with|are_nice_to|"
            "talk_to|chose|picked|hired|asked) (me|us|here|her|him|mum|dad) (only|just|"
            "purely) (because (you|your|my|of (the|my|your)|i (have|had|cook|pay|clean|earn|"
            "translate|own))|for (the|my|money|sex|your|i)|to (have|get|look|be_seen|make|"
            "please|show|annoy|spite|use|save|avoid|keep)|so|as (a|an|your)) (_){1,3}",
            "you (!(not|never) _){1,8} because you (BETWEEN|DEGREE|secretly|just){0,2} (think|"
            "thought|believe) (that)? (_){1,4} (beneath|above|below|is_my_job|is_a_woman|"
            "is_womens|not_your_job|i_will (always|do|clean|never)|i_am (stupid|too|not|your|"
            "an)|you_are (better|too_good|above|so))",
            "(admit_it|just_admit_it|admit|just_admit) (,|that)? you (BETWEEN|DEGREE|"
            "just){0,2} (do_not (care|love|want|like|respect|trust)|never (wanted|loved|cared|"
            "liked)|hate|resent|want (me|us|out|to (leave|hurt|win|control))|wanted (me|us|"
            "out|to (hurt|win))|regret|ashamed|jealous|enjoy (it|hurting|seeing)|wish|"
            "would_rather|did_it (on|to|because))",
        ),
        why="“{words}” names one reason for the other, and leaves no room for the ones they know.",
        suggestion="When ____, I felt ____. What was it for you?",
        questions=False,
        unless=(
            *FOND,
            "(if|whether|did|do|unless) you",
            "because you (BETWEEN|DEGREE){0,2} (love|care|worried|wanted_to (help|see|be_kind|"
            "surprise)|want (to_help|me_to_be_happy|what|the_best|me_safe)|hope (i|it|we) (am|"
            "will|is)|missed|tired|ill|sick|kind|nice|poorly|busy)",
            "you (do|did) not (only|just|come|ring|call|say|invite|marry|want|do)",
            "to (be_nice|be_kind|be_polite|make_me_feel_better|cheer|help|save_me|keep_me|"
            "make_me (happy|laugh|smile|blush)|make_us (happy|laugh))",
        ),
        before=OWNED,
        yes=(
            "You only ring because you need money.",
            "You married me only for the visa.",
            "You're just being nice because you want the car.",
            "u came for the free food",
            "You left early because you can't stand it when I'm the one people talk to.",
            "Just admit you never wanted this baby.",
        ),
        no=(
            "You only rang because you were worried, I know.",
            "You're just saying that to be nice.",
            "Did you only come because you needed a lift?",
            "She only calls because she needs money.",
            "You only came because I begged you, and I'm so grateful.",
            "You're just saying that because you love me.",
            "You left early because you hate crowds.",
            "You came for the food and stayed for the company, thank you.",
        ),
    ),
)
