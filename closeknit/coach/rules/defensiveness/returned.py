"""A complaint that is handed back: you too, you first, you of all people."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.defensiveness.frames import BEFORE, GUARD
from closeknit.coach.rules.rule import Rule

RULES = (
    Rule(
        id="you-are-one-to-talk",
        kind=Kind.DEFENSIVENESS,
        idea="“You're one to talk” sends the complaint back to where it came from.",
        patterns=(
            "^ (and|so|oh|,){0,2} you (accuse|blame|lecture|criticise|criticize|judge|"
            "complain_to|are_calling|call|are_telling|tell|are_accusing) me (_){0,5} ASKED",
            "you (_|,){2,8} and (yet)? you (complain|moan|lecture|go_on|nag|have_a_go|tell_me|"
            "whinge|dare_to_complain|come_to_me) (at_me|me)? (about|over) (my|me)",
            "you (are|were)? (DEGREE|hardly|not|scarcely|a|an|the){0,3} (one|fine_one|"
            "good_one|person|man|woman|nice_one|grand_one|right_one|great_one|some_one) to "
            "(talk|speak|judge|lecture|preach|complain|point|criticise|criticize|moan|tell_me|"
            "accuse|call|be_talking|say)",
            "you (can|could) (DEGREE)? not (DEGREE)? (talk|say_anything|say_much|lecture|"
            "judge|point_fingers) (when_you|either|yourself)",
            "you can talk $",
            "(look|see|listen|hark|hear|get) (at|to)? (you|who) (is)? (talking|speaking|"
            "lecturing|preaching|judging|complaining)",
            "(DEGREE|a_bit|so)? (rich|good|funny|cute|hilarious|ironic|laughable|bold|brave|"
            "great|grand|sweet|priceless|big_words) (,)? (coming|is_coming)? (from (you|"
            "somebody_who|someone_who|the (man|woman|person|one|queen|king)|a (man|woman|"
            "person)))",
            "(that|this|it) is (DEGREE|a_bit|a)? (rich|laugh|pot_calling) (coming)? from (you|the)",
            "coming from (you $|the (man|woman|person|one|girl|guy) who)",
            "^ (_ ,?)? (pot|pots) (,|meet|calling|and|to)? (the)? kettle",
            "(^|,) (,)? says you $",
            "says (the (man|woman|person|one|girl|guy|boy|lad|queen|king) (who|that|with)|"
            "someone_who|somebody_who)",
            "(takes|take) one to know one",
            "you (BETWEEN|DEGREE|hardly|exactly)? (have|got|have_got)? (no|not)? (mouth|cheek|"
            "nerve|right|neck|room|leg) to (talk|stand_on|speak|lecture|judge|say|complain|"
            "tell_me|accuse|ask_me)",
            "(look|looking|take_a (good|long|hard)? (hard|long)? look|go_look|try_looking) "
            "(first|too|maybe)? (at yourself (first|before|,|$|and|when|for_once)|at your_own "
            "(behaviour|behavior|life|house|mess|side|room|spending|shoes|phone|family|mother|"
            "record|mistakes|faults|lies|drinking|desk|work|leaves|plate|marriage|kids|temper|"
            "clock|bills))",
            "(you (should|need_to|want_to|might_want_to|ought_to|better)|take_a (good|long|"
            "hard)? (hard|long)? look|go_and|go|try|maybe|first) (look|looking)? (in|into) "
            "(the|a) mirror",
            "(check|worry_about|sort|clean|mind|start_with|deal_with|fix|watch|count|look_to|"
            "look_after|see_to|examine|audit) (out|up|first)? (first)? your (own|ain) "
            "(_){0,3} (first|before)",
            "(check|sort|fix|ask|watch) yourself first",
            "you should talk , you (have|never|are|did|do|were|can)",
            "^ (oh|well|wow|now|ha|,){0,2} that is rich (,|$)",
            "(it_is|that_is|^|,|well|so|oh) (all)? (DEGREE)? easy for you (to (talk|say|judge|"
            "criticise|lecture|preach)|,|$)",
            "easy to (say|talk|judge|preach|criticise) (for|when|from) (somebody|someone|"
            "people|a_person|a_man|a_woman|you)",
            "you are the last (person|one|man|woman|human) (who|that|to|on_earth_to) (can|"
            "should|could|to|gets_to)? (complain|talk|judge|lecture|preach|speak|comment|"
            "criticise|tell)",
            "you (were|are) not exactly (mr|mrs|miss|a|an|the|perfect|father|mother|innocent|"
            "helpful|punctual|blameless|known) (_){0,4}",
            "(oh|yes|sure|right|of_course|ok|and|well) ,? (right|sure|yes)? ,? because you "
            "(have|are|BETWEEN)? (DEGREE)? (never|perfect|an_angel|a_saint|innocent|such_a|"
            "such_an|mother_teresa|mr_perfect|so_perfect)",
            "before (you|we) (BETWEEN)? (start|count|talk|complain|judge|say|criticise|"
            "criticize|lecture|point|speak|discuss|come|open|accuse|attack|mention|moan) "
            "(_){0,5} (me|my|mine|at_me|on_me|on_mine|mouth) (_|,){0,8} (your|yours|yourself|"
            "you|we_could|we_can|let_us)",
            "before you (started|start|come|came|begin|began|accused|accuse|had_a_go|"
            "have_a_go|shouted|jump|jumped) (on|at|with|down)? (me|my)",
            "(so)? why (are)? you (are)? (blame|blaming|accusing|shouting_at|coming_at|"
            "lecturing|attacking) me ($|,|when|about_it|for)",
            "you should not have (been)? (_){1,6} in_the_first_place",
            "(you|ye) (want_to|should|need_to|better|ought_to|might_want_to|could) (look|"
            "check|start|begin|try) (first)? (at|with|on|by) (yourself|your)",
            "(shall|should|can|could) we (first)? (first|also|then|talk_about|open|discuss|"
            "speak_about|mention|start_with|go_into|look_at) (about)? (your) (_)",
            "do you (really)? want to (talk|go_there|start|compare|discuss|play_that|"
            "bring_up) (to_me)? (about|who|what|,|with_me)? (lateness|money|manners|spending|"
            "drinking|who|my|lies|secrets|mess|lazy|tidy|$)",
            "you want to (talk|speak|lecture|start) (to_me|me|with_me)? about (manners|money|"
            "lateness|respect|lies|lying|secrets|mess|spending|drinking|loyalty|trust|honesty|"
            "phones|my|being|who|tidying|driving|flirting|family|budget|time)",
        ),
        why=(
            "“{words}” sends it back. The other then defends too, and the first thing stays unsaid."
        ),
        suggestion="You have a point about ____. Later I’d like to tell you what I miss, too.",
        unless=(
            *GUARD,
            "(not|never) (DEGREE)? (one|a_person|the_person|the_one) to (talk|judge|complain) "
            "(much|about)",
            "i (am|can|was) (hardly|not|one|the)",
            "you_can_talk_to",
            "check yourself (into|in)",
        ),
        before=(*BEFORE, "i (look|looked|looking|see)", "(he|she|they|him|her)"),
        yes=(
            "You're one to talk, you haven't rung your mother since May.",
            "That's rich coming from you.",
            "look whos talking",
            "Take a look at yourself before you start on me.",
            "Before you complain about my spending, look at your own shoes.",
            "Says the one who forgot her own anniversary.",
        ),
        no=(
            "I'm one to talk, I know, I forget everything.",
            "Look who's walking! She took three steps.",
            "You can talk to me about anything.",
            "That is a rich cake, how much butter went in?",
            "Have a look at yourself in that dress, gorgeous.",
            "Before you go, take your umbrella and check your own tyres too.",
            "You're the one person I can talk to.",
        ),
    ),
    Rule(
        id="you-do-it-too",
        kind=Kind.DEFENSIVENESS,
        idea="“What about when you …?” answers one wrong with another.",
        patterns=(
            "(and|so|but|well|ok|oh|what)? (and)? what about (when_you|the_time (that)? you|"
            "the_times (that)? you|that_time_you|all_the (times|nights|days|weekends) (you|"
            "when)|last (week|time|year|month|night) when_you|your (own|lies|ex|mouth|"
            "mistakes|debts|flirting))",
            "what about you ,? (who|when|and_your|with_your|sitting|leaving|always|going|"
            "shouting|that)",
            "(and)? what about (my|me|all_the) (_){1,6} (you|your) (BETWEEN)? (took|take|"
            "broke|lost|ate|use|used|never|borrowed|forgot|owe)",
            "you (have|always|constantly|also|literally|DEGREE){0,2} (do|did|done|have_done) "
            "((it|that|this) (too|as_well|yourself|all_the_time|to_me|constantly|also|first)|"
            "(the_same|exactly_the_same|the_very_same|the_exact_same|the_same_thing|worse|"
            "far_worse|way_worse|much_worse) (too|as_well|yourself|all_the_time|to_me|every|"
            "last|constantly|with|when|first))",
            "you (do|did|have|are|were) (it)? (too|as_well) (,)? (and|so) (BETWEEN|do_not|you|"
            "why|stop)",
            "(as_if|like|as_though) you (BETWEEN)? (have_never|never|did_not|do_not|had_never|"
            "would_never|have_not) (DEGREE|even|been|ever){0,2} ((MISDEED|OWN_LAPSE)|late|"
            "make_mistakes|made_a_mistake|do_it|done_it|did_it|do_the_same|done_the_same|"
            "spend|wrong|leave|left|burn|burned|burnt)",
            "(as_if|like|as_though) you are (DEGREE|any|a|an|the|so|always|some|never|kind_of|"
            "sort_of){0,3} (better|perfect|angel|saint|innocent|wrong|blameless|flawless|"
            "mother_of|father_of|model|employee_of|mr_perfect|miss_perfect|mary_poppins|"
            "mother_teresa)",
            "you are (DEGREE|BETWEEN|hardly|not|exactly|also|no|just|even|every_bit|all|so|"
            "far|much|the|an|a|any){1,4} (better|perfect|angel|saint|innocent|blameless|"
            "as_bad|worse|as_guilty|guilty|flawless|picnic|prize|father_christmas|model (wife|"
            "husband|son|daughter|parent|employee)|guiltless) (yourself|either|,|than_me|here|"
            "$)",
            "you (was|were) (no|not|hardly|not_exactly|also_not|not_an|not_a|also_no) (an|a)? "
            "(angel|saint|better|innocent|perfect) (yourself|either|that|,|then|$)?",
            "(it_is|is) you (too|also|as_well) (who|that)",
            "you also (never|do_not (pick|call|listen|help|clean|answer|do|pay|ring|tell|wash|"
            "come)|forgot (my|to|the)|forget (my|to|the)|lie|lied|shout|shouted|left (the|me|"
            "your)|leave (the|your)|came (late|home)|come_late|talk (with|to) your_ex|"
            "make_mistakes|did (it|the_same))",
            "(so|and|but|aye|yes|ok|me|late|him|wait|er)? (,|and|so)? who (was|is) (it|"
            "the_one) (who|that)? (left|forgot|lost|broke|spent|said|told|started|came|fell|"
            "never|always|crashed|drank|ate|burned|burnt|wanted|invited|paid|pays|promised|"
            "missed|had|went|kept|insisted|cheated|lied|booked|put) (!(the (lovely|flowers|"
            "card)) _){0,4}",
            "and who (left|forgot|lost|broke|spent|started|crashed|drank|burned|burnt|missed|"
            "kept|cheated|lied|said) (_){1,5}",
            "(and|so|but|well) whose idea was (it|that|this) (to|then|in_the_first)",
            "(it|that) was not (me|i) (who|that) !(won|made|cooked|baked|did_it|wrote|found|"
            "paid|thought|scored|invented|deserves) (_)",
            "i (work|cook|clean|pay|do|earn|get_up|look_after|mind|drive) (_){0,8} , (and)? "
            "what do you (do|bring|contribute|pay|give)",
            "who do you think (pays|cooks|cleans|does|works|looks_after|drives|washes|earns|"
            "keeps|has_been|was|fed|feeds|raised|paid)",
            "who are you to (talk|judge|tell|lecture|say|complain|criticise|criticize|preach|"
            "point|accuse|question)",
            "(what|when) (have|did|do|was) (you|the_last_time_you) (ever)? (done|do|did|"
            "contribute|contributed|lift|lifted|cook|cooked|clean|cleaned) (_){0,3} (for (me|"
            "us|this)|around (here|the)|in_this|lately|today|a_finger)",
            "funny (how|that|,) (you) (BETWEEN|are){0,2} (never|always|forget|do_not|did_not|"
            "leave|left|auditing|only|mention|notice|remember|complaining|counting|checking|"
            "bring)",
            "(no|not) (me|i) (,|who|that) (it_is|it_was|is)? you",
            "(it|that) (is|was) (not)? (me|i) (who|that|,) (_|,){0,8} (it_is|it_was|you_are|"
            "is|you_were) (you|the_one|thee)",
            "i (did|do|have|was|am|BETWEEN) (not|never|nothing) (_){0,7} , ((it_was|it_is|"
            "it_were|that_was|was) (you|thee|your (mother|brother|sister|friend|idea|fault))|"
            "you_are_the_one|you_were_the_one|you_did)",
            "(it_was|it_were|was|it_is) (you|thee) (who|that) (forgot|left|broke|started|"
            "wanted|told|shouted|lied|lost|insisted|never|always|did_not|spilled|spilt|burned|"
            "burnt|booked|chose|invited|walked|went|came|flooded|drank|spent|missed)",
            "^ (and)? you , (that|who) (has|have|had|was|were|is|are|never|can_not|could_not|"
            "left|forgot|slept|*ed) (_)",
            "you (BETWEEN)? !(won|did_it|deserve|saved|earned) (wrote|did|said|left|forgot|"
            "broke|lost|started|wanted|told|shouted|lied|chose|booked|invited|went|came|spent|"
            "missed|took|put|made|let|got|*ed) (_){0,6} , not (me|i) (,|$)",
            "i am not the one (who|that) (BETWEEN|just)? !(baked|cooked|invented|needed|"
            "wanted|scored|asked|saved|decorated|solved|passed) *ed",
            "i am not the (only)? one (who|that) (BETWEEN)? ((MISDEED|OWN_LAPSE)|"
            "made_mistakes|said_things|was (wrong|late|drunk)|left|lost|broke|started|never|"
            "always)",
            "(you_are|you_were) the one (who|that)? (BETWEEN){0,2} (started|shouted|shouts|"
            "lied|lies|cheated|cheats|forgot|left|walked_out|never|always|keeps|kept|can_not|"
            "could_not|said (it|that|we|yes)|insisted|wanted (it|this|to (come|move|go))|got "
            "(thrown|drunk|us|the|it)|came_in|broke|lost|booked|invited|chose|told (her|him|"
            "them|everyone|me|your)|was (out|on|late|drunk|supposed)|puts|put|spent|spends|"
            "made|refuses|refused|crashed|hid|hides) ",
            "ask yourself (what_you_did|who (did|started|left|forgot)|first|why_i ((MISDEED|"
            "OWN_LAPSE)|do_not|did_not|never))",
            "^ you ask yourself",
            "try (living|being_married|working|sharing) with (yourself|you)",
        ),
        why="“{words}” meets one wrong with another. The first one is still there afterwards.",
        suggestion="You are right that I ____. I’d like to finish with that before we get to ____.",
        unless=(
            *GUARD,
            "what about when you (are|come|get|were (little|small|a (child|kid|baby)|in|at|"
            "younger)|have|arrive|retire|land|finish|go)",
            "you (did|do) (it|that) (too|first|yourself) (,|and)? (well|so_well|brilliantly|"
            "and (it|i|we)|i_am)",
            "ask yourself (what_you (want|need|would)|what_makes|if_you_are_happy|how_you_feel)",
            "no worse",
            "you are (the_best|better (now|than (ever|that|any|you))|even_better|"
            "so_much_better|perfect (for|the|just|to))",
            "(brought|made|sent|cooked|helped|saved|taught|cheered|found|fixed) (me|us|the|it|"
            "him|her)",
            "even_better",
            "not (perfect|the_only_one) (,)? (and|but|i_know|none|nobody|neither|either_of|"
            "who (loves|misses|thinks|cares|wants|is (happy|proud|sad)))",
        ),
        before=(*BEFORE, "(if|when|whether|hope|glad|wish|think|said) (that)?"),
        yes=(
            "What about when you left me at the station?",
            "You do it too, all the time.",
            "And who was it that crashed the car in March?",
            "You're no angel yourself.",
            "As if you never forget anything!",
            "It wasn't me, you're the one who left the gate open.",
            "Who do you think pays for all this?",
        ),
        no=(
            "What about when you come home, will you be hungry?",
            "I'm fine, what about you?",
            "You did it! You passed!",
            "You're perfect, did you know?",
            "Who was it that rang earlier?",
            "Ask yourself what you want, not what I want.",
            "You're the one who taught me to swim.",
            "You are better than any doctor.",
            "He's no angel either.",
            "You do it too, the humming, and I love it.",
        ),
    ),
)
