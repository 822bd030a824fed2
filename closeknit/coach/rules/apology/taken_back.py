"""An apology that is followed by its reverse: what the other is, did, or could have done."""

from closeknit.coach.kinds import Kind
from closeknit.coach.patterns import one_of
from closeknit.coach.rules.apology.frames import ANOTHERS, BUT, FILL, GAP, SAYS_SORRY
from closeknit.coach.rules.rule import Rule

_LEAD = "(LEAD|BETWEEN|DEGREE|being|that){0,4}"
_VERDICT = one_of(
    "CHARACTER",
    "CHARACTER_MILD",
    "OVER_SENSITIVE",
    "(wrong|overreacting|over_reacting|exaggerating|reading|making|blowing|taking|twisting|"
    "nitpicking|imagining|acting|behaving|blaming) ",
    "(too_much|so_much_drama|much_drama|drama|to_blame|the_one|impossible|crazy|mad|mental|"
    "nuts|insane|"
    "hard_to|no_angel|no_saint|no_better|worse|just_as_bad|as_bad|an_angel|a_saint|the_same|"
    "not (exactly|perfect|easy|innocent|listening|an|a|the_only|always|helping)|not_perfect|"
    "looking_for|asking_for|the_problem|in_the_wrong|out_of_order|out_of_line|on_my|"
    "at_me|also_not|no_help|to_sensitive|on_one|jealous|angry)",
)
_DID = one_of(
    "(start|started|starts|began) (it|this|that|the|with|on|shouting|first|in)",
    "(provoke|provoked|push|pushed|drove|drive|wind|wound|forced|force|goaded|nagged|nag|bait|"
    "baited|triggered|test|tested|tried|try) (me|my|i|us)",
    "also (do|did|have|are|were|was|never|made|called|forgot|left|not|shouted|hurt|went|ignored)",
    "(ask|asked|were_asking|begged) for_it",
    "(bring|brought|bring_out|brought_out) (it|this|that|the_worst)",
    "(deserve|deserved|earned|have_earned) (it|that|them|this|every|half|some|what|worse|most|all)",
    "(have|had) (it|this|that) coming",
    "(make|made) (me !(who|laugh|smile|happy|a_better|so_happy|so_proud|proud|welcome|feel "
    "(loved|safe|welcome|at_home))|it (so|hard|difficult|impossible|worse)|a_big|a_fuss|such|"
    "everything)",
    "(do|did|have_done|done) (it|that|this)? (the_same|worse|exactly_the_same|as_bad|first|"
    "it_too|it_to_me|to_me)",
    "(overreact|overreacted|over_react|over_reacted|exaggerate|exaggerated|misunderstand|twist)",
    "(never|always) !(said|mentioned|opened|gave|wait|forgive|know|understand) _ _? _? _?",
    "(do|did|bring|brought|done) (this|it|that|these|all) (to|on|upon) yourself",
    "are_not (my|our) (mother|mum|boss|father|dad|wife|husband|owner|keeper|therapist|teacher)",
    "should (not)? (have|be|of|know (better|by_now)|never|just|listen|learn|apologise|"
    "apologize|try|see (how|yourself|that)|look (at)|grow|"
    "stop|not|also|try|thank|think)",
    "could_have (_)",
    "(left|leave|gave|give) (me|us) (no|with_no|little|not_much)",
    "can_not (just|always|expect|keep|blame|treat|have (it|everything)|act|say (that|things)|speak|"
    "talk_to|go (around|on|behind)|make_me|take (a|any)|control|deny|pretend|play_the|tell_me|"
    "be (so|serious|surprised|angry|mad))",
    "(need|have|has|got|want|ought) to (grow|calm|chill|relax|learn|get|stop|toughen|understand|"
    "admit|take|listen|look|sort|let_it|move|realise|realize|lighten|work_on|deal|be_more|"
    "be_less|face|own|take_some)",
    "(know|knew) (DEGREE)? (it_was (a|only|just|all|meant)|it_is (a|only|just)|that_i_was|"
    "i_was|what_i_am|what_i_was|what_you|exactly|"
    "full_well|well|fine|damn|very_well|how_i_get|how_to_push|i_get|i_have_a|i_hate|i_can_not|"
    "that_i_can|that_it|yourself)",
    "(lied|cheated|shouted|shout|yelled|screamed|called_me|hit_me|ignored_me|ignore|upset_me|"
    "annoyed_me|annoy|hurt_me|embarrassed_me|humiliated|insulted|disrespected|went (behind|too_far|"
    "on_and|through_my|off)|were (shouting|yelling|screaming|nagging|rude|also|the_one|at_it|just|"
    "no|drunk|late|on_my|at_me|so|being|not|asking|wrong|the_first|acting|looking|pushing))",
    "(did_not|do_not|would_not|will_not|have_not|were_not) (listen|help|even|exactly|make_it|"
    "let_me|"
    "give_me|care|ask_me|leave_me|stop|have_to|get_to|deserve|understand_me|shut|need_to|half|"
    "know_what_it|think_about|try|appreciate|own|apologise|apologize)",
    "(forgot|forget|did_forget|missed) (mine|my|ours|too|first)",
    "(take|took|get|got|are_taking) (it|things|everything)? DEGREE? (too|so|the_wrong|personally|"
    "everything|serious|seriously|offended)",
    "(must|may|might|will) (BETWEEN)? (understand|admit|accept|learn|be_too|"
    "have_misunderstood|see_that)",
    "(expect|demand|want) (too|everyone|everything|me_to|the)",
    "push_me",
    "be_the_one",
)
_YOUR = (
    "your (own|conduct|manner|words|comments|insults|actions|lack_of|silence|lies|remarks|"
    "insecurity|expectations|constant|behaviour|behavior|attitude|temper|nagging|mouth|"
    "drinking|mood|moods|jealousy|"
    "tone|reaction|constant|stupid|bloody|fucking|silly|endless|shouting|precious|TRAIT)"
)
_EXCUSE = one_of(
    "(it|this|that) (is|was) (DEGREE|all|partly|half|also|mostly|really)? (your (own|fault|"
    "doing|idea|"
    "choice|problem|responsibility|attitude)|you (who|that|started|,|not)|a_you_problem|"
    "on_you|just_how|"
    "just_the_way|how_i_am|who_i_am|what_you_get|the_truth|life)",
    "(it|this|that) (is|was) (DEGREE|all|clearly|obviously|meant_as){0,2} (a|one|an) (DEGREE|"
    "little|"
    "silly|bad|small|tiny|harmless|stupid|simple|innocent|football)? (joke|laugh|word|comment|"
    "remark|game|drink|"
    "text|kiss|mistake|prank|birthday|dinner|banter|plate|misunderstanding)",
    "(do_not_you|do_you_not|can_not_you) (think|ever|also|see|have|always|get|agree|realise|"
    "realize)",
    "(what|which|any|no) (kind_of|sort_of|normal|sane|decent|self_respecting)? (man|woman|"
    "husband|wife|person|one|mother|father|adult) (would|could|can|does|wants)",
    "who (puts|leaves|does|says|gets|wears|keeps|goes|cries|calls|texts|invites|in_their|"
    "would_not) _",
    "i (only|just) (did|said|reacted|shouted|snapped|lied|looked|left|went|answered|hid|told|"
    "*ed) (!(but) _){0,8} you",
    "i knew (that)? you would (react|get|go|act|never|not|make|start|say|do|freak|flip|kick|"
    "blow|judge|laugh|shout|have|be (like|mad|angry|so|difficult|all))",
    "if you had !(time|a_minute|a_moment|plans|any|a_good|a_nice|fun|to) _",
    "let_us (not|be_honest|face)",
    "(it|that) is (hardly|not (exactly|really|even)?) (the_end|a_big|that (bad|deep|serious|"
    "big)|a_crime|like_i|as_if_i|rocket)",
    "i (did_not_do (anything|nothing)|have_done_nothing|did_nothing|have_not_done (anything|"
    "nothing)) wrong?",
    "(it_is|is|it_was|was|that_is) (true|the_truth|a_fact|fact|facts)",
    "(every_word|it_all|it|what_i_said|all_of_it) (was|is|needed|had_to_be) (true|saying|said|"
    "the_truth)",
    "(is|a|na) you !(there|ok|okay|alright|coming|free|in|at) _",
    "(what|how|who) (did|do|was|were|am|else|would) (you|i) (BETWEEN|else){0,2} (expect|think|"
    "supposed|"
    "meant|to_react|to_do|want_me|to_know|feel)",
    "(somebody|someone|one_of_us) (_){1,2} to (say|tell|be|speak|do|teach|mention|let|show|"
    "ask|point|stand|bring|warn)",
    "(a|any|the)? (grown|real|normal|decent|sane|sensible|proper|mature|adult) (up)? (man|"
    "woman|adult|person|wife|"
    "husband|mother|father|people|men|women|girl|lad|boy|up)",
    "there was no (call|need|reason|excuse) (to|for|,)",
    "(if|when|had) (you|u) (had (not|just|only|been|listened|told|done|asked|kept|said|let|ever)|"
    "did_not|were_not|would !(like|prefer|rather|be|mind|want|need|fancy) _|just|only|"
    "bothered|keep|kept|act|behave|treat|push|start|speak_to_me|talk_to_me|go_on|can_not|could_not|"
    "went|stopped|been|listened|not|never|!(needed|wanted|liked|fancied|changed|finished) *ed)",
    "(get_over (it|yourself)|grow_up|deal_with_it|suck_it_up|calm_down|lighten_up|chill|move_on|"
    "toughen_up|man_up|get_a_grip|let_it_go|relax|come_on|drop_it|give_it_a_rest|get_real|wise_up|"
    "catch_yourself|take_a_joke|do_not_be_so|stop_being|stop_making)",
    "i (was|were|am) (DEGREE|only|just|merely|clearly|obviously) (joking|kidding|messing|teasing|"
    "having_a_laugh|being_honest|telling_the_truth|saying_what|stating)",
    "i (stand_by|meant (it|every|what)|would_do_it_again|am_not (sorry|wrong|the_only|taking|"
    "apologising|apologizing|the_one|a_mind)|do_not_regret|had (every|my|good|a_right)|was_right|"
    "had_a (right|point)|was_provoked|was_only (defending|reacting)|would_not_have|"
    "had_no_choice|have_feelings_too)",
    "(it_takes_two|takes_two|nobody (is_perfect|made_you|forced|asked_you)|no_one (is_perfect|"
    "made_you|"
    "forced|asked_you)|the_world_does|not_everything|the_truth|truth_is|facts_are|fair_is_fair)",
    "(maybe|perhaps) (if|you|next_time_you|do_not)",
)
_NICE = (
    "(you|your) (BETWEEN|DEGREE|a|the|my|as|all){0,4} (best|right|lovely|gorgeous|beautiful|"
    "amazing|"
    "stunning|worth|great|hero|star|legend|angel_for|good|welcome|wonderful|brilliant|cute)",
    "you (BETWEEN|did|do){0,2} not deserve (it|that|this|any|my|to_be|me)",
    "you deserve (better|more|the_truth|to_know|an|to_hear|the_best|a)",
    "(it_was|it_is|that_was) not your fault",
    "(sorry|apologise) to (bother|disturb|ask|be_a|nag|hear|trouble|interrupt|text|say_this_late)",
    "no but",
    "(that|this|it)? (seem|seems|sound|sounds|is) (DEGREE)? (harsh|blunt|mean|cheesy|soppy|"
    "weird|stupid)",
)

RULES = (
    Rule(
        id="sorry-but-you",
        kind=Kind.APOLOGY_BUT,
        idea="What follows “sorry, but you” takes the sorry back and hands the other the fault.",
        patterns=(
            f"{SAYS_SORRY} {GAP} {BUT} (with|around) you (_){{0,3}} (never|nothing|not|always|"
            "everything|no)",
            f"{SAYS_SORRY} {GAP} , you (should|could) (not)? (have !(seen|heard|been|a|fun) _|"
            "be_so|know_better|learn|not_be|stop)",
            f"{SAYS_SORRY} {GAP} {BUT} {FILL} you {_LEAD} {_VERDICT}",
            f"{SAYS_SORRY} {GAP} {BUT} {FILL} you (BETWEEN|DEGREE|were){{0,3}} {_DID}",
            f"{SAYS_SORRY} {GAP} {BUT} {FILL} {_YOUR}",
            f"{SAYS_SORRY} {GAP} {BUT} {FILL} {_EXCUSE}",
            f"{SAYS_SORRY} {GAP} OUTBURST {GAP} {BUT} {FILL} (you|your) !(know_i|know_me|"
            "know_that_i|deserve|"
            "mean|are (right|the|my|worth)|were_right|still|look|looked|can|have_my|will|"
            "seemed|were_only|"
            "did_not_deserve|were (kind|so_kind|great|patient)|know_how_much)",
            f"{SAYS_SORRY} {GAP} , (you_are|it_is_you|you_were|it_was_you|you_was|is_you) (the|"
            "always|also|not|DEGREE)?"
            " (one|ones|who|no|not|angel|first) (who|that|to|angel|saint)",
            f"{SAYS_SORRY} {GAP} , (maybe|perhaps|if) (if)? you (had|would|did|were|just|only|"
            "bothered|ever) _",
            f"{SAYS_SORRY} {GAP} happy (now)? ASKED",
            f"{SAYS_SORRY} {GAP} , (that|it|this) is (just|only|on|really)? (you|a_you|your) "
            "(own)? (problem|issue|TRAIT|insecurity|interpretation|perception|choice|fault|"
            "own|doing)",
        ),
        why="“{words}”: after a “but”, mostly the second half is heard.",
        suggestion="If the sorry stood alone, what would it say?",
        unless=_NICE,
        before=(*ANOTHERS, "(if|when|unless)"),
        yes=(
            "I'm sorry, but you started it.",
            "Sorry I shouted, but you would drive anyone up the wall.",
            "sorry but ur so dramatic about everything",
            "I apologise for what I said about your cooking, although you had it coming.",
            "My bad, but you should have told me.",
            "Sorry but what did you expect when you came in at four?",
            "Sorry I was late, though if you lived nearer it wouldn't happen.",
        ),
        no=(
            "Sorry but I can't make it on Friday.",
            "Sorry, but the shop was closed.",
            "Sorry to bother you but could you water the plants?",
            "I'm sorry I shouted, but you deserve to know why I was so scared.",
            "You said sorry but you did it again.",
            "Sorry but you're the best cook in this family.",
            "Sorry I woke you, but I had to hear your voice.",
            "I'm sorry it rained on your day, but you looked radiant.",
            "Sorry but you left your scarf here, shall I post it?",
        ),
    ),
)
