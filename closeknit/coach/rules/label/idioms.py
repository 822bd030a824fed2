"""Set phrases for a bad character: "grow up", "only think of yourself", "not right in the head"."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.label.parts import FOND, NOT_MEANT
from closeknit.coach.rules.rule import Rule

_OH = (
    "(oh|just|please|and|so|jesus|christ|god|honestly|seriously|ffs|for (god|fuck|christ|pete|"
    "heaven) 's sake|mate|bro|bruv|man|dude|maybe|ah|aw|will you|would you|,|either|try to|to)"
)

RULES = (
    Rule(
        id="grow-up",
        kind=Kind.LABEL,
        idea="“Grow up” calls a grown person a child.",
        patterns=(
            f"^ {_OH}{{0,4}} grow (tf|the (fuck|hell|f))? up !(with|in|to be|so|and be|together|"
            "big|strong|fast|too|into|knowing|there|loved|safe)",
            "(,|-|:|and|just|ffs|you) grow (tf|the (fuck|hell|f))? up !(with|in|to|so|and be|"
            "together|big|strong|fast|too|into|knowing|there|loved|safe|quick) ($|,|you|and|"
            "mate|bro|for|will|man)",
            "(you|and|should|really|seriously|just|all) (need|needs|have|ought|want|got) to "
            "(really|just|seriously|fucking|bloody|please)? grow (tf|the (fuck|hell|f))? up",
            "(when|will|would|are|can) (are)? you (ever|going|gonna|finally|please|actually|"
            "plan|planning)? (going)? (to|on)? (ever|finally)? (grow|growing) (tf|the (fuck|"
            "hell|f))? up",
            "(time|about time|high time) (that)? (you|for you) (to)? (finally)? (grew|grow) up",
            "you (still)? (never|not) (did)? (grew|grow|grown) up",
            "(act|start acting|try acting|acting) your (own)? (bloody|fucking|real|damn)? age",
            "(get|cop) (over|onto) yourself",
            "(get|getting) over yourself",
            "(cop on|wise up|catch yourself on|grow a pair) (to yourself|,|$|will you|for fuck)",
        ),
        why="“{words}” tends to be heard as being called a child, and people stop listening "
        "there. What do you need instead?",
        suggestion="When you ____, I felt ____. I need ____.",
        before=(
            "(when|if|kids|children|they|he|she|i|we|watching|to see|let him|let her|until|till|"
            "where|as|did|him|her|them)",
        ),
        after=("(around|in|on a|near|with|next|at the|by the|fast|believing)",),
        unless=(
            *FOND,
            "(he|she|they|him|her|kids|boys|men) (really|just|all)? (needs|need|should|must|has|"
            "have|will|could|would|just|never|to|did)",
            "when (you|i|we|they|he|she) grow",
            "(kids|children|baby|grandchildren)",
            "(did|where did) you grow",
        ),
        yes=(
            "Oh grow up, will you.",
            "You need to grow up.",
            "When are you going to grow up?",
            "act your age",
            "get over yourself",
            "its time you grew up mate",
        ),
        no=(
            "What do you want to be when you grow up?",
            "You grew up in Leeds, right?",
            "Did you grow up with dogs?",
            "I need to grow up, I know.",
            "They grow up so fast.",
            "Don't grow up too fast, my girl.",
            "You should have seen him grow up.",
        ),
    ),
    Rule(
        id="only-yourself",
        kind=Kind.LABEL,
        idea="“You only think of yourself” is “you are selfish” in more words.",
        patterns=(
            "you (LEAD|do|have|can|did|ever|really){0,2} (only|just|solely) (ever|really)? "
            "(think|care|thinks|cares|thought|cared|thinking|caring|look out|looks out|looking "
            "out|bother|worry|live) (of|about|for|after)? <what: (yourself|you|your self|"
            "number_one|money|your own (skin|needs|comfort|arse|ass|pocket|self|comforts|"
            "interests))>",
            "(all you (ever)? (think about|care about|think of|care for|see) is|only person you "
            "(ever)? (think about|care about|think of|love|see) is|only thing you (ever)? (care|"
            "think) about is) (you|yourself|your self|your own _|number_one|money|yourself and "
            "_)",
            "you (do|did|never|have|not|ever|can|LEAD){0,3} (not|never) (once|ever)? (think|"
            "care|thought|cared|thinking|considered|consider|spare a thought) (of|about|for) "
            "(anyone|anybody|any one|nobody|no_one|others|other people|any other person|another "
            "soul|another person|a soul|anyone else|anybody else) (else)? (but|except|only|than|"
            "other than|$|,|apart|in this)",
            "you (LEAD|have|do){0,2} (think|care|thought|love|thinks|cares) (of|about|for)? "
            "(nobody|no_one|none|no one) (else)? (but|except|only|bar) (yourself|you|your self)",
            "you (LEAD|do){0,2} (put|puts|come|put) yourself (always|first) (first|always|"
            "before|and)?",
            "(world|universe|sun|earth|everything|whole world|house|family) (does not|do not|"
            "did not|must|has to|have to|needs to|always)? (revolve|revolves|revolving|turn|"
            "turns|spin|spins|go) (not)? (only)? (around|round) (you|yourself)",
            "you (think|thinking|thought|really think|act like|acting like|believe) (that)? "
            "(the|this) (whole)? (world|universe|sun|house|family) (revolves|revolve|turns|"
            "spins|owes|shines)",
            "(you are not|you are hardly) the (centre|center|middle) of (the|this) (universe|"
            "world|earth)",
            "(everything|every single thing|every conversation|all of it) (is|has to be|must be|"
            "always has to be|needs to be|got to be|gotta be) (all)? about you",
            "(everything|it|this|every single thing|every conversation) (is|has to be|must be|"
            "always has to be|have to be|needs to be|got to be|gotta be) (always|only|just|"
            "forever|constantly|, as always ,|always all) (all)? about you (,|$|is not|and|with|"
            "innit|all the time)",
            "(why|does|must|how come) (is|does)? (everything|it|this) (always)? (have to be|"
            "about|be|got to be|has to be) (always|all)? (about)? you",
            "(me me me|me , me , me) (with you|all the time|is all|$)",
            "you (LEAD|do|have|can){0,2} (love|loves|adore|worship) (only)? (yourself|the sound "
            "of your own voice|your own voice|the smell of your own)",
            "you (LEAD|do|really|honestly|just){0,3} (think|thinks|thought|believe|act like|"
            "acting like|reckon|behave like) (that)? you are (LEAD|soo|a cut){0,2} (better than|"
            "above|too good|superior|god 's gift|gods gift|all that|the big man|special $|"
            "special ,|it $|it ,|the bee 's knees|something special|so (great|clever|smart|"
            "perfect|special|tough|hard|important|superior|wonderful|fancy|big)|too good|"
            "cleverer than|smarter than|smart|clever|hard|royalty|perfect|the queen|the king|"
            "god|jesus|the boss|the dog|untouchable|a saint|lord|lady)",
            "(high|great|grand|inflated|big|mighty) opinion of yourself",
            "(stop|quit|always|keep|walking round|going around) (acting|behaving|talking|"
            "carrying on|thinking|pretending) (like|as_if|as if)? you are (LEAD){0,2} (better "
            "than|above|too good|superior|god 's gift|the boss|the king|the queen|royalty|"
            "perfect|all that|it $)",
            "(act|acts|acting|behave|behaving|walk|walking|strut|strutting) (round|around|in "
            "here)? (like|as_if|as if) you own (the|this|us|me|everything|everyone)",
            "you (would|'d) (sell|rob|steal|take|nick|pinch|rip off|mug) (your own|from your "
            "own|off your own|the (coins|pennies|money|coppers|sugar|milk|shirt|eyes|last)) "
            "(mother|mum|granny|grandmother|nan|gran|father|brother|kids|children|from|off|out)",
        ),
        why="“{words}” sums up all that somebody does. A time when you needed to be thought "
        "of can be answered.",
        suggestion="When ____ happened, I needed you to think of ____. I felt ____.",
        before=NOT_MEANT,
        unless=(
            *FOND,
            "(birthday|bride|today|tonight|deserve|look after|your day|big day|put yourself "
            "first (for|this))",
        ),
        yes=(
            "You only think of yourself.",
            "u dont care about anyone but urself",
            "Everything has to be about you, doesn't it.",
            "You think you're so much better than us.",
            "the world doesnt revolve around you",
            "You love the sound of your own voice.",
            "You'd sell your own granny for a fiver.",
        ),
        no=(
            "Tonight it's all about you, birthday girl.",
            "Only think of yourself this week, you've earned it.",
            "I only think about you.",
            "You never think of yourself, and I wish you would.",
            "He only cares about himself.",
            "You think you're alone in this, and you're not.",
            "You only thought of yourself for one hour, that's allowed, love you.",
        ),
    ),
    Rule(
        id="not-right",
        kind=Kind.LABEL,
        idea="An idiom that calls somebody mad, thick, worthless or false.",
        patterns=(
            "you (LEAD|are|were|have|do){0,3} (not|never) (right|wired right|all there|the full "
            "shilling|the full ticket|playing with a full deck|quite right) (in the head|in "
            "your head|upstairs|at all|, are you|$)",
            "you are (LEAD){0,3} (not|hardly) (the sharpest (tool|knife)|the brightest (bulb|"
            "spark|button)|the full (shilling|quid|ticket)|the smartest|worth (much|anything|"
            "the (paper|air|space|trouble)))",
            "(you|your) (LEAD|are){0,2} (need|want|needs) (your)? (head|heads) (examined|"
            "examining|read|checked|looking at|seeing to|testing|felt)",
            "you (have|has|got){1,2} (a|your)? head full of (mince|rocks|sawdust|nonsense|shit|"
            "air|hot air|wind|broken biscuits|straw)",
            "are you a man or (a)? (mouse|not|what|a child)",
            "you (LEAD|need to|have to|should|can|want to){0,2} (get|come|climb) (down)? (off|"
            "from) (your|that) (fucking|bloody|moral)? high horse",
            "you (could|would) not (lie straight in bed|be trusted (to|as|$|,)|know the truth)",
            "you (LEAD|really|clearly|just){0,2} (can not|could never|are not to|cannot) be "
            "(LEAD)? (trusted|relied on|relied upon|counted on|depended on|believed|taken "
            "seriously) ($|,|and|any|for|about|to|as|, )",
            "you (LEAD|are|were|do){0,3} (thick|dumb|mean|tight|stupid|fake|useless|cold) (as|"
            "than) (mince|a|two|pig|pigshit|shit|fuck|hell|they|brick|ice)",
            "you (are|were) (LEAD){0,2} (nothing|worth nothing|nobody|a nobody|a big nothing|"
            "nothing but trouble|nothing special|good for nothing|no use|no good|no help|no use "
            "nor ornament|neither use nor ornament|not worth (it|a damn|a penny|shit)|worth "
            "(less|nothing)|more trouble than you are worth) (to anyone|to anybody|to man nor|$|"
            ",|and|as a|at all|without|to nobody|for)",
            "you (LEAD){0,2} (are|were) (LEAD){0,2} (the pits|the lowest of the low|lower than|"
            "the bottom of the barrel|bottom of the barrel)",
            "you (are|were) (LEAD){0,2} (use less|use ornament|big for nothing)",
            "you are (LEAD|getting|turning|becoming){0,3} (no better than|no different (from|to|"
            "than)|as bad as|worse than) (your|that|his|him|her|my|the) _",
            "you (LEAD|have|are|do){0,2} (make|makes|made|making) (a|such a)? (career|living|"
            "habit|sport) (of|out of) being (CHARACTER|a)",
        ),
        why="“{words}” is heard as “you are worth little”. What happened can be said without it.",
        suggestion="When you ____, I felt ____.",
        before=NOT_MEANT,
        after=("(with|near|around) (a|the|chocolate|biscuits|cake|cheese|money in)",),
        unless=(*FOND, "(am|is|was) i (nothing|nobody)"),
        yes=(
            "You're not right in the head.",
            "You can't be trusted.",
            "You need your head examined.",
            "You are good for nothing.",
        ),
        no=(
            "You can't be trusted with biscuits.",
            "You're no good at goodbyes, nor am I.",
            "You have more sense than me.",
            "You owe me nothing, and you are nothing like him.",
            "You're not right for that job, they'd waste you.",
        ),
    ),
    Rule(
        id="true-colours",
        kind=Kind.LABEL,
        idea="“Something is wrong with you”, “your true colours”: a verdict on the whole of "
        "somebody.",
        patterns=(
            "(^|,|so|and|please|just|, just) (just|please)? (get|come|climb) (down)? (off|from) "
            "(your|that) (fucking|bloody|moral)? high horse !(and)",
            "(something|somethin) (LEAD|is|'s|very|so|deeply){0,3} (wrong|missing|broken|rotten|"
            "not right) (with|in|inside|about) (you|your (head|brain|soul))",
            "what (the fuck|the hell|the actual fuck|in the name of god|on earth|the devil|the "
            "heck) is (actually|honestly|seriously)? (wrong|up|the matter) with you",
            "(can not|could not|never) (trust|believe) a (single|bloody|fucking|damn)? (word|"
            "thing) (that)? (you say|out of (you|your)|comes out of (you|your)|from you|you)",
            "(nobody|no one|no_one|none of us) (can|could) (trust|rely on|count on|stand|bear) you",
            "(true|real) (colours|colors|face|self) (is|are|have|has|come|came|show|showing|out|"
            "now)",
            "(showed|shown|show|shows|showing|saw|see|seen|seeing) (me|us|everyone)? your (true|"
            "real) (colours|colors|face)",
            "(wolf|snake|rat|pig|devil|demon) (in|with) (sheep 's clothing|a suit|lipstick|lip "
            "gloss|a tie|heels|make up|a smile|perfume)",
            "(more|bigger) <what: (VIRTUE|sense|brains|go|life|charm|conversation|morals|"
            "manners|use|interest|love|feeling|craic|chat|character)> (in|than|to|about|left "
            "in) _{0,6} than (in)? (you|your|yourself) !(would|will|think|know|can|need|like|"
            "could|deserve|realise|realize)",
            "(a|an) _ (has|had|have|shows|would have|has got) more _ (in it|about it|to it)? "
            "than you",
            "(my|the|our|a|that) (LEAD)? (dog|cat|hamster|goldfish|fridge|toaster|toddler|baby|"
            "donkey|houseplant|plant|kettle|child|kids|parrot) (has|have|got|had|shows|would "
            "have) (got)? more _ (in _ _ _)? than you",
        ),
        why="“{words}” is a verdict on the whole of somebody. One thing that happened "
        "leaves room for an answer.",
        suggestion="When you ____, I felt ____.",
        before=("(not|never|nothing|no|think|is there|if)",),
        unless=(
            *FOND,
            "(nobody|no one|no_one|never|nothing|anyone|anybody|who) _{0,5} more",
            "(he|she|they|his|her|their) (is|was|were|true|real)",
            "(glad|happy|lovely) _{0,3} true",
        ),
        yes=(
            "what the fuck is wrong with you",
            "You showed your true colours last night.",
            "There's something seriously wrong with you.",
            "The dog has more sense than you.",
            "There's more warmth in a parking meter than in you.",
        ),
        no=(
            "What's wrong with you, are you ill?",
            "Nobody has more patience than you.",
            "There's nothing wrong with you.",
            "He showed his true colours.",
            "I think there's something wrong with your boiler.",
        ),
    ),
)
