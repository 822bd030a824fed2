"""What the other is said to feel, or not to feel, or to think of the writer."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.mind_reading.frames import FOND, OWNED
from closeknit.coach.rules.rule import Rule

_US = (
    "(me|us|him|her|them|my|our|his|this_family|the_kids|the_children|the_baby|mum|dad|anyone|"
    "anybody|anything|any_of|your_own|your (family|children|kids|son|daughter|mother|father|"
    "wife|husband|friends|mum|dad|team|sister|brother))"
)
_THING = (
    "(the (kids|grandkids|grandchildren|children|family|baby|house|team|rest|others|wedding|"
    "marriage|job|business|funeral|dog|results|mess_you))"
)
_DAMN = (
    "(damn|shit|toss|fuck|stuff|rats|rat|hoot|monkeys|flying|single|monkey|fiddlers|crap|"
    "rats_arse|rats_ass|button|fig|tinker|second_thought|thought|two)"
)

RULES = (
    Rule(
        id="do-not-care",
        kind=Kind.MIND_READING,
        idea=(
            "“You don't even care” says what the other feels, and mostly they would tell it "
            "otherwise."
        ),
        patterns=(
            "you (only|just) (care|cared|cares) (that|because|whether|if|how_it)",
            "you do not want (me|us|anyone|him|her) to (get_better|succeed|be_happy|win|have "
            "(friends|fun|a_life)|grow|move_on|do_well|shine|improve|pass|be_anything)",
            "you (obviously|clearly|honestly|really|just|simply|still)? (do|did) (DEGREE|"
            "obviously|clearly|honestly)? not (even|really|actually|truly|just|honestly|"
            "seem_to|DEGREE){0,2}"
            f" (care|give_a {_DAMN}|give_two|mind) (less|about|for|if|how|what|that|whether|"
            "who|one_bit|at_all|a_bit|enough|anymore|any_more){0,2}"
            f" ({_US}|how (i|we|it|much|hard)|what (i|we|it|happens|this)|if (i|we)|that (i|"
            "we)|whether (i|we)|i (am|was|feel|have)|who (you|gets)|about_it|anymore|any_more|"
            "at_all|one_bit|enough|$)",
            "you (obviously|clearly|honestly|really|just|simply|BETWEEN)? (do|did) not (even|"
            f"really|actually|truly|just)? (care|give_a {_DAMN} (_)?) (anymore|any_more|at_all|"
            "one_bit|and|,|$)",
            "you (BETWEEN|DEGREE|obviously|clearly){0,3} (could|can|would) not care (less|"
            "if) (!(about (football|sport|fashion|labels|brands|money|the)) (_|,)){0,4} "
            f"({_US}|{_THING}|i|we|how|what|whether|if|who|so_long|as_long|$)",
            "you (BETWEEN|DEGREE|obviously|clearly){0,3} could not give (a|two|one)? "
            f"(flying|single)? {_DAMN}",
            "you (do|did|could|would)? not give (a|two)? (flying|single)? (damn|shit|shits|"
            "toss|fuck|fucks|stuff|rats|hoot|monkeys|crap|tinkers|fiddlers)",
            "you (BETWEEN|DEGREE|obviously|clearly){0,3} (care|cared|cares|think) (only|just|"
            "nothing|zero) (about|for|of|but) (yourself|your|money|what|how|appearances|"
            "nobody|no_one|him|her|them|me|us)",
            "you (BETWEEN|DEGREE|obviously|clearly){0,3} (care|cared|think|thought|love|"
            "loved) (so|far|way|much|a_lot)? more (about|of|for)? (_){1,4} than (you)? (do|"
            "did|care|love)? (about|of|for)? (me|us|your (own|wife|husband|kids|children|"
            "family|mother|son|daughter)|the_kids|this_family|our|any_of_us|anyone|i|my)",
            "you only (care|think|cared|thought) (about|of|for) (yourself|your|money|what|how|"
            "the|appearances|him|her|them)",
            "you (BETWEEN|DEGREE|obviously|clearly){0,3} (never|do_not|did_not) (even|"
            "really|actually|truly|ever|once|even_really|DEGREE){0,2} (love|loved|like|"
            "liked|want|wanted|respect|respected|trust|trusted|miss|missed|believe_in|"
            "believed_in|value|valued|need|needed|fancy|fancied|care_for|cared_for|care_about|"
            "cared_about)"
            " (me|us|my (mother|mum|family|friends|kids|children|son|daughter|dad|father)|"
            "this (family|marriage|baby|relationship)|our (marriage|family|children|kids)|"
            "any_of_us|these_kids|this_to_work|to_be (with_me|with_us|seen_with|married|my "
            "(wife|husband|friend|mother|father))|to_marry_me|to_know (me|us|your_own)) !(to|"
            "at_first|for|with|there_for)",
            "you would (rather|sooner) (!(not) _){1,8} than (_){0,4} (me|us|with_me|with_us|"
            "your_own|your (wife|husband|family|kids|children|mother|son|daughter)|talk|"
            "listen|help|admit|apologise|apologize|sit|spend|be_here|come_home|be_home|deal|"
            "face|lift|answer|pick)",
            "(i|we|your (kids|children|family|wife|mother|son|daughter|own (mother|family|"
            "kids|children|son|daughter))|this_family|the_kids|my_feelings|our (kids|"
            "marriage)) (BETWEEN|clearly|obviously){0,2} (mean|means|meant|matter|matters|"
            "mattered|am|are|is|count|counts|was|were) (DEGREE|clearly)? (nothing|so_little|"
            "less|not_a_thing|not_important|not_a_priority|not_worth|zero|worthless) (_){0,4} "
            "(to|for) you",
            "(i|we) (clearly|obviously|really|just)? (do|did) not (even|really)? (mean "
            "(anything|a_thing|much)|matter|count|exist) (to|for) you",
            "you (do_not_have|have_not|have_no|have|show|have_not_got|lack) (no|not|zero|"
            "the_slightest|any|even_the_slightest|a_shred_of|one_bit_of){0,3} interest in (me|"
            "us|my|how (i|we)|what (i|we)|your_own|our|this_family|the (kids|children|"
            "grandkids|baby))",
            "you are not even (sorry|sad|ashamed|bothered|happy_for|glad_for|interested_in "
            "(me|us|my|what))",
            "you never (BETWEEN)? (want|wanted) (me|us|i) (here|there|to_come|to_succeed|"
            "to_be_here|to_be_there|to_be_happy|around|at|in|as)",
            "to you (i|we|this|our (marriage|family|kids)|my (work|job|feelings|family)) (am|"
            "are|is|was|were) (just|only|nothing|merely|no_more|always|a) (_)",
            "you (BETWEEN|DEGREE|clearly|obviously){0,3} (hate|resent|despise|can_not_stand|"
            "can_not_bear|can_not_stomach|detest|look_down_on|begrudge) (me|us|it_when (i|we)|"
            "that (i|we)|seeing (me|us)|to_see (me|us)|when (i|we|it_is_not)|my (happiness|"
            "success|family|mother|mum|friends|job|kids)|me_being|me_having|the_idea_of_me|"
            "the_fact|the_sight_of|being_married|being_a (mother|father)|being_with|"
            "being_seen) (_){0,2} !(cooking|music|when_you|snoring|singing)",
        ),
        why=(
            "“{words}” speaks for the other’s heart. Heard, it mostly brings a denial, not an "
            "answer."
        ),
        suggestion="I miss ____, and I don’t know what this is like for you.",
        questions=False,
        unless=(
            *FOND,
            "(if|whether|unless|like|as_if|hope|because) you (do_not|did_not|never|could_not|"
            "would_rather)",
            "not care (about|for) (fashion|football|money|the (time|weather|rules|money|mess|"
            "cost)|what (people|they|others|anyone|the_neighbours)|labels|brands|cheese|pizza|"
            "spice|sugar|tea|coffee|sport)",
            "never (wanted|want) (me|us) (to)",
            "not (want|need|believe) (me|us) to",
            "(do|did) not (need|miss) (me|us) (right|now|today|tonight)",
            "not (trust|like|need|want|love) (my (mother|mum|friends|dad|father|family)) 's",
            "(not|never) (trust|like|need|want) (me|us) (with|at_first|for|as|around|there|up|"
            "back|here|then)",
            "you (do_not|did_not) (need|miss|want) (me|us) (anymore|any_more|now|today|"
            "tonight|tomorrow|on|at|for|to|until|till|if|when|,)",
        ),
        before=OWNED,
        yes=(
            "You don't even care about this family.",
            "u couldnt care less what happens to mum",
            "You'd rather sit in the pub than come home to us.",
            "You never loved me.",
            "I mean nothing to you.",
            "You hate it when I'm happy.",
            "You don't give a toss.",
        ),
        no=(
            "You don't care what people think, and that's great.",
            "I tell myself you don't care, and then you turn up with soup.",
            "She doesn't care about us.",
            "If you don't care, pick the blue one.",
            "Do you even care about the curtains?",
            "You'd rather have tea than coffee, right?",
            "I feel like you don't care.",
            "You never wanted me to worry.",
            "You don't need me on Tuesday then, I'll go to the dentist.",
        ),
    ),
    Rule(
        id="you-think-i-am",
        kind=Kind.MIND_READING,
        idea="“You think you're better than me” tells the other their own thoughts.",
        patterns=(
            "you (BETWEEN|DEGREE|obviously|clearly|must|lot|people|all|always){0,3} (think|"
            "thought|believe|reckon|consider) (that)? (you_are|yourself|you_is|you_were) "
            "(BETWEEN|DEGREE|some_kind_of|some_sort_of|somehow|all|the|a|an|god_'s|gods|any|"
            "much){0,4}"
            " (better|above|too_good|god|gods_gift|gift|king|queen|perfect|superior|smarter|"
            "cleverer|clever|so_special|entitled|important|big|boss|only_one|untouchable|"
            "always_right|better_than|so_smart|so_clever|so_perfect|it|the_business|all_that|"
            "saint|hot_stuff|centre|center|smart|special|the_only|invincible|hard_man|big_man)"
            " (than|me|us|my|the|everyone|,|and|for|to|of|in|that|now|because|with|$)",
            "you (have|DEGREE|obviously|clearly|lot|people|always|just|still){0,3} (think|"
            "thought|believe|reckon) (that)? (i_am|i_was|we_are|my (family|mother|job|"
            "friends) (is|are)) (BETWEEN|DEGREE|some_kind_of|some_sort_of|all|your|a|an|the|"
            "just|made_of|not|born){0,4}"
            " (stupid|idiot|idiots|an_idiot|fool|fools|thick|dumb|daft|useless|lazy|worthless|"
            "beneath|not_good_enough|good_enough|crazy|mad|mental|moron|maid|servant|slave|"
            "weak|pathetic|joke|nobody|nothing|rubbish|shit|dirt|trash|scum|common|blind|deaf|"
            "dense|beneath_you|inferior|too_stupid|too_dumb|yesterday|easy|soft|ugly|fat|"
            "boring|free|money|taxi|skivvy|doormat|liar|lying|failure|cheap|clueless|"
            "incapable|incompetent|simple|villain|problem|burden|monster)",
            "you (BETWEEN|DEGREE|obviously|clearly|must|always){0,3} (think|thought|believe) "
            "(that)? you own (me|us|this (house|place|family|office|town|street)|the (place|"
            "house|road|world|company|street|office|whole|town)|everyone|everything|my)",
            "you (BETWEEN|DEGREE|obviously|clearly|must|always){0,3} (think|thought|believe) "
            "(that)? (the (whole)? (world|sun|universe)|everything|everyone|it_all) (BETWEEN|"
            "DEGREE){0,2} (revolves|revolve|owes|owe|about_you|is_about_you|turns|belongs|"
            "exists|shines|should (revolve|bow))",
            "you (BETWEEN|DEGREE|obviously|clearly|must|always){0,3} (think|thought) (that)? "
            "(i|we) (do_not|did_not|can_not|will_not|would_not|could_not) (know|hear|"
            "understand|realise|realize|find_out|feel|have (feelings|a))",
            "you (BETWEEN|DEGREE|obviously|clearly|must|always){0,3} (think|believe) (that)? "
            "(i|we) (do_not|did_not|can_not) (see|notice) !(how)",
            "(you|you_people|you_lot) (BETWEEN|obviously|clearly){0,2} think (that)? (just)? "
            "because (you|i|we|he|she|my)",
            "you (BETWEEN|DEGREE){0,3} look at (me|us) and (all_you_see|see|think|see_only) "
            "(is|only|nothing|a|an|i|the) (_)",
            "(you|you_people|you_lot) (BETWEEN){0,2} (think|believe) (that)? (we|us) (are|is) "
            "(all|just|DEGREE)? (bush|backward|primitive|beneath|stupid|illiterate|poor|"
            "common|nothing|servants|idiots|thick|fools)",
            "you (BETWEEN|DEGREE|obviously|clearly){0,3} (think|find) (that)? (this|it|that) "
            "(is|was)? (all|just)? (DEGREE)? (funny|a_joke|a_game|hilarious|amusing) (when|"
            "that|to|for|at|making|hurting)",
            "you (BETWEEN|DEGREE|obviously|clearly|lot|people|never|always){0,3} (think|"
            "thought) (nothing|so_little|very_little|less|the_worst) of (me|us|my|your)",
            "you (are|were) (BETWEEN|DEGREE|clearly|obviously|secretly|so){0,3} (ashamed|"
            "embarrassed) (of|by|to_be) (me|us|my|where|your_own|seen|with|our|the_way|how)",
            "you (are|were) (BETWEEN|DEGREE|clearly|obviously|secretly){0,3} (sick|bored|"
            "fed_up|tired|done|disgusted) (of|with|by) (me|us|this_family|being (married|"
            "with_me|a)|our (marriage|family)) !(asking|singing|snoring|talking|going)",
            "you are (just|only|clearly|obviously|plainly|secretly|so|DEGREE){1,2} jealous "
            "(of (me|us|him|her|them|my (sister|brother|friends|friend|success|job|mother|"
            "family|relationship|kids|promotion|marriage|husband|wife|happiness|work|life|"
            "degree)|everyone|anyone|your_own)|that_i|that (he|she|they|we)|because|,|and|$)",
            "you are jealous (of|because) (me|i|us|we|your_own|her|him|the_attention|everyone|"
            "my (sister|brother|friends|friend|success|job|mother|family|relationship|kids|"
            "promotion|marriage|husband|wife|happiness))",
            "(deep (down|inside)|secretly|inside|in_your_heart|inside_your_heart|"
            "in_your_heart_of_hearts|inwardly|inside_yourself|in_your_head) (,)? you (are|"
            "were|BETWEEN|DEGREE){0,3} (hate|resent|despise|wish|wished|blame|regret|praying|"
            "hoping|delighted|happy|glad|pleased|relieved|thrilled|jealous|ashamed|laughing|"
            "comparing|still_in_love|in_love_with|still_love|enjoy|enjoyed|want (me|us|him|"
            "her)|wanted (me|us)|think (i|we|you_are_better)|thought_i|know (i_am_right|"
            "it_is_your|it_was_your|you_are (wrong|to_blame|the_problem)))",
            "you (are|were|did) (BETWEEN|DEGREE|secretly){0,2} (delighted|glad|happy|thrilled|"
            "pleased|overjoyed|relieved|over_the_moon|laughing|smiling|gloating) (inside|"
            "inwardly|secretly|in_your_heart|deep_down|that|when|to_see|because){1,2} (i|my|"
            "me|he|she|we|our|it) (_){0,3}"
            " (fail|failed|fell|lose|lost|cry|cried|break|broke|bruk|miss|missed|suffer|"
            "suffered|sick|fired|dumped|struggle|struggled|mess|messed|wrong|made_a|hurt|"
            "did_not|could_not|going_down|hames|crashed|crash|embarrassed|collapsed|flopped|"
            "sacked|rejected|left|down|apart)",
            "you (BETWEEN|DEGREE|secretly|clearly|obviously|probably){0,3} (wish|wished) "
            "(that)? (i|we|you) (was|were|had) (never|DEGREE|a|the|more|not|someone|somebody|"
            "dead|gone|thinner|prettier|younger|her|him|like|out){1,2} (_)?",
            "you (BETWEEN|DEGREE|secretly|clearly|obviously){0,3} regret (marrying|having|"
            "meeting|being_with|choosing|moving_in_with|giving_birth) (me|us|this|him|her|"
            "the_kids|our|my)",
        ),
        why=(
            "“{words}” tells the other what they think. Most people hear a verdict in it and "
            "stop listening."
        ),
        suggestion="When that happened, I thought ____. How do you see it?",
        questions=False,
        unless=(
            *FOND,
            "(if|whether|unless|maybe|do|did|hope) you (BETWEEN){0,2} (think|thought|believe|"
            "are|were)",
            "you (do|did|would|could|have) not (DEGREE|ever|even)? (think|believe|reckon)",
            "you think (you_are)? not (clever|smart|good|pretty|important|special)",
            "(but|and) you (are|have) (not|always|already)? (POSITIVE|a_star)",
            "how (hard|much|well) you (work|do|care|love|give|try|help)",
            "jealous of (your|the|his|her|that|a) (new|tan|hat|shoes|cat|dog|holiday|lunch|"
            "cake|lie)",
        ),
        before=OWNED,
        yes=(
            "You think you're better than the rest of us.",
            "u obviously think im stupid",
            "You think you own me.",
            "You're just jealous of my sister.",
            "Deep down you're glad that I failed.",
            "You're ashamed of me.",
            "You think I don't notice.",
        ),
        no=(
            "Do you think I'm stupid?",
            "You think you're not good enough, but you are.",
            "He thinks he's better than me.",
            "I worry that you're ashamed of me.",
            "You're not jealous, are you?",
            "You think you're funny haha.",
            "Deep down you're a big softie.",
            "If you think I'm wrong, tell me.",
            "You thought I was asleep, didn't you, you sneaky angel.",
        ),
    ),
)
