"""A request: one thing that can be done, to which the other could also say no."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.rule import Rule

_DOING = (
    "!(not|you|be (more|less|so|any|that|serious|quiet|nice|a_bit)|please (stop|not (be|start|"
    "act|speak|talk|do_that|embarrass)|shut)|stop|shut (up|your|it|the_fuck)|believe|imagine|"
    "look_at|ever (shut|stop|grow|listen|think|learn|just)|even|just (stop|shut|for_once|not|"
    "once|leave)|for_once|see (how|that|why|what_you)|explain (why_you|yourself)|care_to|like "
    "(some|a|to|me|that|it)|prefer|hear|smell|say_that|rather|have (been|thought|told|done|"
    "the_decency)|grow|at_least|get (over|off|out|lost|any)|possibly_be|seriously|really|"
    "leave_me_alone|tell_me_why_you|kindly (stop|refrain)|also_stop|please (be|explain|grow|"
    "get_over)|want|know|understand|feel|think|do_anything|quit|drop|cut|spare|give_it|blame|"
    "mind_your|recall|remember_when)"
)

RULES = (
    Rule(
        id="could-you",
        kind=Kind.REQUEST,
        idea="“Could you …”, “would you be willing to …”, “how about we …”.",
        patterns=(
            "(could|would|can|will|cud|wud|might|may) (you|ye|u|yuh|tha|we|youse|ya) (DEGREE|"
            f"please|maybe|just|possibly|kindly|at_all|also|perhaps){{0,2}} {_DOING} (_){{1,7}}",
            "(could|would|can) (you|somebody|someone) (be_so_kind|be_willing|be_up_for|"
            "be_able|be_open|do_me_a|be_a_love|be_a_dear|be_a_pet) (_){0,7}",
            "would you (mind|be_willing|be_up_for|be_open|be_able|be_ok|be_okay|be_free|"
            "consider|please|like_to (come|join|go|do_this|try|sit|talk)) (_){1,7}",
            "(can|could|may|might) i (please)? (ask|have|borrow|come|call|get|see|buy|sit|"
            "talk|count_on|stay|bring|take|use|ring|visit|tell_you|speak|join) (_){0,7}",
            "(how|what) about (we|you|i|us|a|an|if_we|going|meeting|trying|*ing) (_){0,6}",
            "(do|did) you (think|reckon) (you|we|it) (could|can|might|would) (_){1,7}",
            "(do|did) you have (time|a_minute|a_moment|half_an_hour|ten_minutes|five_minutes) "
            "(_){0,5}",
            "(shall|should) we (_){1,7} !(_? never)",
            "i (would|wud|should) (DEGREE|be|so)? (like|love|appreciate|appreciate_it|"
            "grateful|glad|happy|delighted|prefer|thankful) (it)? (for_you_to|you_to|if (you|"
            "we)|us_to) (could|would|can)? (_){1,6}",
            "it would (DEGREE)? (help|mean|be (great|lovely|good|kind|nice|a_help|brilliant)|"
            "make_my) (_){0,6} if (you|we) (_){1,6}",
            "(i (was|am) wondering|just_wondering|wondering) (if|whether) (you|we|i) (could|"
            "can|would|might|may|'d) (_){1,6}",
            "(any|is_there_any|is_there_a) chance (of|that|you|ye|we|i|u) (_){1,6}",
            "is it (ok|okay|alright|possible|all_right) (if|to|for) (_){1,6}",
            "(are|would) you (be)? (free|up_for|able_to|around|willing|able) (_){1,5}",
            "(fancy|you_up_for|up_for) (_){1,5} ASKED",
            "maybe (we|you) (could|can|write|make|should) (_){1,6}",
            "(let_us|lets) (talk|sit|try|meet|agree|plan|find|speak|make_a|go_for|sort|take|"
            "have_a|work|decide|set) (_){0,6}",
            "would (_){1,4} (be (a_fair|ok|okay|alright|possible|good)|suit|work) (_){0,4}",
            "(you) (could|can) (_){1,8} ,? please",
            "(please|abeg) (could|can|would|will) (it|you|we|this|somebody|someone|he|she|"
            "they) (_){1,7}",
            "(might|may|could|can|should|shall) (we|i) , _ , (_){1,6}",
            "are you (alright|all_right|ok|okay|happy|good|fine) to (_){1,6}",
            "i would (DEGREE|be|so)? (like|love|prefer) that (we|you) (_){1,6}",
            "i would be (DEGREE)? (glad|grateful|happy|thankful) (about|of|for) (a|an|some|"
            "any|your|one|the) (_){1,5}",
            "(i|we)? beg you !(pardon|and|,|for) (do_not)? (_){1,6}",
            "^ going_to (give|do|get|send|bring|make|pass) (us|me|i) (_){1,7} ASKED",
            "you (taste|buy|call|come|help|send|bring|take|ring) (_){0,6} , (please|yes|ok|yeah)",
        ),
        why="“{words}” asks for one thing that can be done, and can be answered.",
        unless=(
            "(what|how|why|who|where) (_)? (could|would|can|will) you (_){0,3} (want|say|"
            "think|do_that|do_this|be_so|treat)",
            "(why|how) (can|could|would|will|do) (you|not)",
            "(could|would|can|will) you (not|believe|imagine|look)",
        ),
        before=(
            "(if|that|what|why|how|wish|because|when|where|who|whatever|all|and_then|me|him|her|"
            "as_much_as|as_soon_as|whenever|ever|than|which|thought|hope|said|know|knew|before|"
            "until|how_much|how_many)",
        ),
        yes=(
            "Could you ring me when you're late?",
            "can u feed the cat on friday",
            "Would you be willing to sit down with me on Sunday?",
            "How about we take turns with the bins?",
            "I'd appreciate it if you asked me first.",
            "Is it okay if I come at six?",
            "Do you think we could leave earlier?",
        ),
        no=(
            "Can you not?",
            "Could you be more annoying?",
            "Why can't you listen for once?",
            "Can you believe it, snow in May!",
            "Would you look at that sky.",
            "Would you like some tea?",
            "You could have told me.",
            "I wish you could see it.",
        ),
    ),
    Rule(
        id="please-do",
        kind=Kind.REQUEST,
        idea="“Please” or “next time” with something that can be done.",
        patterns=(
            "(please|pls|abeg|kindly) (just|also|do|you)? !(stop|quit|spare|do_not (ever|feel|"
            "worry|think|bother|talk|speak|contact|pretend|start|give_me|insult|lie|be|make)|"
            "leave_me|be (quiet|serious|real)|grow|shut|get (over|out|real|a (life|grip))|"
            "find|note|forgive|god|for_once|just_stop|tell_me_you|believe|accept|thank|and|,|"
            "no|i|he|she|they|it|the|a|my|give_me_a_break) (do_not)? (WISHED_BASE|VERB_BASE|"
            "send|check|let|text|message|phone|remind|lock|leave|bring|drop|pick|meet|wait|"
            "hold|shift|move|wash|water|feed|forward|confirm|sign|ignore|save|stay|join|come|"
            "sit|dance|sing|find|revert|do|lend|take|put|keep|make|get|start|download|print|"
            "review|use|ask) (_){0,7}",
            "(_){1,4} please ASKED",
            "(^|,) (_ ,)? (sing|save|send|bring|call|ring|text|leave|keep|lend|pass|buy|put|"
            "hold|come|wait|pick|drop|shut|turn|take|tell|show|help|play|let|cover|feed|check|"
            "lock|sign) (me|i|us|the|a|it|my|your|at|on|to|in|off|down|up|for|him|her|them|"
            "some|with|over|round|early|one) (_){0,6} (,)? please $",
            "(,|and|so|but|just) (text|call|ring|message|phone|tell) (me|i|us) (_){0,3} (when|"
            "once|as_soon_as|before) (you|ye) (are|get|land|reach|arrive|have|come|leave|know|"
            "go|finish|wake)",
            "^ (_ ,) (text|call|ring|message|phone|write|visit|send|bring|tell|ask|remind) "
            "(your|me|i|us|him|her|them) (_){0,5} (when|once|before|after|tomorrow|tonight|on|"
            "at|by|till|until|MOMENT)",
            "do please (_){1,6}",
            "next time (,|could|would|can|please|abeg|just|maybe|do|and){0,3} (you)? (ask|"
            "tell|call|ring|text|message|send|let|say|wait|knock|bring|leave|give|write|warn|"
            "drop|check|write_me|tell_me|say_one) (_){0,6}",
            "^ (just|so|and|ok|,|hey|love|mum|dad|do|then|or|but|only){0,2} (text|call|ring|"
            "message|phone|tell|write|send|let|gie|give|pick|meet|wait_for|save|drop|ask|"
            "remind|lend|bring) (me|i|us|her|him|your _) (_){0,5} (when|once|if|before|"
            "as_soon_as|after|first|the_night_before|tomorrow|tonight|on|at|by|till|until|"
            "sunday|monday|later|a_shout|know)",
            "^ (just|so|and|ok|,|please|do)? let me know (_){0,6}",
            "(come|just_come|do_come|come_and) (sit|see|over|round|and_see|for|eat|stay|visit|"
            "help|to (us|me|dinner|tea|lunch)) (_){0,5} (with|me|us|at|on|for|if|when|where|,|"
            "sunday|friday|saturday|tomorrow|tonight)",
            "^ (and)? do (bring|come|call|ring|write|let|send|tell|say) (_){1,6}",
            "(_){1,4} after (eleven|ten|nine|11|10|9) (please|pls|plz)",
        ),
        why="“{words}” asks for something that can be done.",
        unless=(
            "(or_else|right_now|immediately|how_many_times|for_once|for_the_last_time|end_of|"
            "last_warning|if_you_dare|this_instant|i_swear)",
            "(stop|never) (_)? (you|your|me|it)",
        ),
        before=("(could|would|did|do|not|never|to|she|he|they|you|i|said|say|says) (not)?",),
        yes=(
            "Please lock the door before you leave.",
            "text me when ur home",
            "Next time, tell me first.",
            "Let me know if Sunday suits.",
            "Just ring me the night before.",
        ),
        no=(
            "Please stop being so dramatic.",
            "Stop it, please!",
            "Please. You always say that.",
            "He told me to call him.",
            "Pleased to hear it.",
            "Please, I am not in the mood.",
        ),
    ),
)
