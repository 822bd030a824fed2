"""Scorn for what somebody can do, knows or bears: “you can’t even boil an egg”."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.label.parts import FOND, NOT_MEANT
from closeknit.coach.rules.rule import Rule

_SIMPLE = (
    "(boil (an egg|water|rice|a kettle)|cook (rice|an egg|toast|a _|pasta|for|maggi|anything|"
    "properly|indomie)|park (a|your|the) (car|bike|van|_)|spell (your|the|it|my|that|a|_)|read (a|"
    "the) (map|clock|calendar|room|sign|note|label|recipe|list|email|message)|count (to|your|"
    "properly)|tie (your|a)|wash (a|one|your (own)? (plate|cup|socks|clothes|dishes))|change (a|"
    "the) (nappy|bulb|light|tyre|bed|toilet)|make (a|your own|the|yourself) (bed|cup|sandwich|tea|"
    "phone call|toast|decision)|do (one thing|the one|a simple|one simple|the simplest|the "
    "smallest|the bare|your (own)? (job|washing|laces))|(do|get) (that|this|it) (right|properly|"
    "without|$)|get (one thing|the simplest|a simple|your own) _|hold (down)? (a|your) (job|drink|"
    "conversation|relationship)|look after (yourself|a (dog|cat|plant|child|goldfish|_))|keep (a|"
    "your) (job|plant|house|room|promise|secret|man|woman|wife|husband|goldfish)|manage (that|one|"
    "a (simple|_))|string (two|a)|follow (a|one|the) (recipe|simple|instruction|instructions)|wipe "
    "your|flush|find your own|pay your own|speak english|finish (a|one|anything)|run a (bath|tap|"
    "house|_)|drive|parallel park|fry an egg|iron a|fold a|open a (tin|can|jar|door))"
)

RULES = (
    Rule(
        id="cannot-even",
        kind=Kind.CONTEMPT,
        idea="“You can’t even boil an egg”: able to do nothing, not even the smallest thing.",
        patterns=(
            "you (LEAD){0,2} (can not|could not|can hardly|can barely|could barely|do not) (even|"
            "so "
            f"much as) (know how to|bother to|manage to)? {_SIMPLE}",
            "you (LEAD|really|honestly|do|ever|just){0,2} (can not|never|could not|can never|are "
            "not "
            "able to|are incapable of|can|ever|do not) (ever|even|seem to|manage to)? (do|doing|"
            "get|getting) (anything|a thing|one thing|nothing|one single thing|a single thing|a "
            "simple thing|the simplest thing) (right|properly|without|well)",
            "(can|could|do|is there) (you not|not you|anything you can|you ever|you even)? ?(even|"
            "ever|manage to)? (do|get) (anything|one thing|a single thing|a simple thing|nothing) "
            "(right|properly|without)".replace("? ?(", "? ("),
            "you (will|would|'ll) never (amount to (anything|much|a|nothing)|be (anything|half the|"
            "good enough|a real|worth|somebody|anybody|man enough|a man)|make (anything of|"
            "something of|it without)|get anywhere|come to anything|do better than|find anyone|"
            "hold down)",
            "(not|never be|never|nowhere near) half the (man|woman|father|mother|friend|cook|"
            "player|"
            "person|wife|husband|boss) (your|he|she|my|that|the)",
            "(says|said|say|says to) jump (and|,|then) you (ask|say|said|asked|jump)",
            "(maybe|try|just|please|start|you (could|should|might)|why not|how about|for once|so|"
            "next time|go on|,|^) (try|to|you|just|maybe)? (use|using|switch on|engage|turn on|"
            "engaging|borrow) (your|ur|the|a|that) (fucking|bloody|damn|own|one|little|tiny|two|"
            "god given){0,2} ((head|eyes|ears|common sense) (for once|for a change)|brain|noggin|"
            "loaf|brain cell|"
            "brain cells|grey matter) ($|for once|for a change|, (for once|mate|man|woman)|"
            "instead|for "
            "one|once|before|sometime)",
            "(did|have|do|had) you (even|forget|leave|left|lose|lost|ever|got|have|actually|bring|"
            "been born){1,3} (your|a|any|without a|with a|half a|the)? (functioning|working|single|"
            "own)? (brain|brain cell|brains) (at home|at the door|in the car|behind|somewhere|in "
            "(that|your|there)|left|at all|$)",
            "is there (anything|a brain|anybody|anyone|something|even one) (at all|home|cell|going "
            "on)? ?(in|between|inside|behind|rattling) (your|that|there|those)".replace(
                "? ?(", "? ("
            ),
            "(think|read|listen|answer|explain|try|behave) ,? if you (can|are able|are capable|are "
            "able to|know how)",
            "^ (maybe|just|try|please|mate|bro|go|go and|first|and|ffs|jesus|,){0,2} learn "
            "(how)? to "
            "(read|spell|count|park|drive|listen|tell the time|take a joke|wipe|flush|write|speak|"
            "use google|use a|cook|behave) ($|, (you|mate|bro|then|man)|before you|first|you)",
            "(can|do) you (even|not even|actually|ever) (read|listen|understand english|speak "
            "english|spell|count|think|tell the time|drive|know how to (read|wash|cook|clean|park|"
            "use)) ($|,|or|before|when)",
            "(ever|have you ever|you ever|never) (LEAD)? heard of (a|an|the|some)? (LEAD)? (shower|"
            "deodorant|dictionary|soap|doorbell|knocking|manners|privacy|google|hoover|toothbrush|"
            "bin|washing up|indicator|queue|personal space|please and|thank you|calendar|diary|"
            "punctuation|spellcheck|apostrophes|hygiene|mouthwash|iron|razor|job|budget|"
            "boundaries|chewing with)",
            "(what|which) (part|bit|word|letter) of (_ ){1,8}(do|did|are) (you not|not you|you) "
            "(not)? (understand|get|follow|struggling|grasp)",
            "(explain|explaining|spell|draw|write) (_ ){0,8}(crayon|crayons|puppets|sock puppets|"
            "small words|words of one syllable|single syllables|baby steps|stick figures)",
            "(let me|i will|shall i|should i|want me to|do i (need|have) to|will i|must i|i can|"
            "need "
            "me to|can i) (try to|just|gladly|really|actually|have to)? (spell (it|this|that) out|"
            "draw you a (picture|map|diagram)|explain (it|this|that) (very|nice and|real|really)? "
            "(slowly|simply)|dumb (it|this) down|talk slower|speak slower) ($|for you|for the|, "
            "(so|"
            "since)|so|again|this time)",
            "(too|bit|way|far|so|much too) (complicated|advanced|deep|clever|big a word|"
            "intellectual|subtle|technical) for (you ($|,|is it|to (grasp|follow|understand))|"
            "your (little|tiny|small|pea))",
            "(goes|went|flew|sailed|is|was) (DEGREE|way|right|clean|all|bit){0,2} (over|above|"
            "beyond) your (little|tiny|pretty|poor|thick|small)? (head|brain|pay grade) "
            "($|,|was it|is it|is not|like)",
            "does it (LEAD)? hurt ,? (being|to be|that you are|when you are) (so|that|this|such|"
            "CHARACTER)",
        ),
        why="“{words}” makes somebody small, and small people do not help. What you need done, "
        "and why, may be enough.",
        suggestion="I was frustrated when ____. It would help me if ____.",
        before=(*NOT_MEANT, "(i|he|she|they|we|who) (can|could|do|did|am|is|will)?"),
        unless=(
            *FOND,
            "(poorly|your (arm|leg|wrist|hand|hip|back) (is|in|are|after)|hospital|so tired|cast|"
            "injury|in pain|broken (arm|leg|wrist)|visa|anymore in|round here|in this (town|city)|"
            "these days|nowadays)",
            "(good one|great one|not your fault|do not worry|no wonder you are tired|poor thing)",
        ),
        yes=(
            "You can't even boil an egg.",
            "You never do anything right.",
            "You'll never amount to anything.",
            "Maybe use your brain for once.",
            "have you ever heard of deodorant",
            "Learn to read.",
            "What part of no don't you understand?",
            "You're not half the man your brother is.",
        ),
        no=(
            "You can't even park in that street any more.",
            "I can't do anything right today.",
            "You can't even tell it was broken.",
            "Learn to drive, it changed my life.",
            "Have you ever heard of this band?",
            "Use your head torch on the path.",
            "You think you never do anything right, and I see it differently.",
            "You couldn't even hold a pen after surgery, and look at you now.",
            "Is it too hard for the kids?",
        ),
    ),
    Rule(
        id="made-of-glass",
        kind=Kind.CONTEMPT,
        idea="“Didn’t know you were made of glass”: somebody’s hurt is laughed at.",
        patterns=(
            "(did not|never|had no idea|was not aware) (know|knew|realise|realize|realised|think|"
            "notice)? (that)? (you|we|your _|everyone) (were|are|was|is|had|have|all|would){0,3} "
            "(so "
            "|such a|made of|made out of|that|this|a)? (LEAD)? (fragile|delicate|precious|"
            "sensitive|"
            "glass|sugar|china|porcelain|tissue paper|touchy|princess|soft|tender|paper|snowflake|"
            "easily (hurt|offended)|thin skinned)",
            "(since|because|if|sorry that|seeing as|as) (you|your) (are|skin|feelings|ego)? ?(is|"
            "are)? (so|that|made of|too) (tender|thin|delicate|fragile|glass|sugar|precious|"
            "easily|soft)".replace("? ?(", "? ("),
            "(you|u) (can not|could not|can never|never could|really can not|clearly can not) "
            "(even|"
            "LEAD)? (take|handle|hack|stand|stomach|cope with|bear) (a|the|any|some|bit|little|of|"
            "bit of|honest|constructive|simple|one|single){0,4} (joke|joking|jokes|honesty|truth|"
            "criticism|banter|teasing|reality|straight talk|slagging|craic|home truths)",
            "(left|leave|lost|lose|forgot|forgotten|where is|checked|check in|misplaced|get|grow|"
            "find|buy|have you no|have no|got no) (all|both)? ?(your|our|yourself a|a|any|no)? "
            "sense "
            "of (humour|humor) ($|at|in|behind|,|somewhere|today|yet|there|or)".replace(
                "? ?(", "? ("
            ),
            "some of us (have|had|do|are|were)? (actually|real|proper|work for a living|have "
            "standards|have manners|have a (life|job|brain)|have real|know how "
            "to|were raised|live in the real|pay (our|the)|can (cook|read|drive|count|tell)|"
            "grew up|do not (have|get) (daddy|mummy|the "
            "luxury))",
            "(are|is|you) you? (going to|gonna) (cry|run|tell your (mum|mother|dad)) (now|again|"
            ",|$|"
            "to|about it)".replace("(are|is|you) you?", "(are|is)? you"),
            "(are you|you|now you) (are)? (happy|satisfied|pleased|proud of yourself) now $",
            "(^|,) now you (are)? (happy|satisfied|pleased) $",
            "(stop|stops|quit|stopped) (cry|crying|whining|whingeing) (for|over|about) (every)? "
            "(small|little|tiny|nothing|a) (thing|things|matter|nothing|_)",
        ),
        why="“{words}” laughs at a hurt, and a hurt that is laughed at goes deeper. Asking about "
        "it takes less than it seems.",
        suggestion="I see that it hurt you. For me it was ____.",
        unless=(
            *FOND,
            "(he|she|they|my) _{0,3} (fragile|delicate|sensitive|happy)",
            "(new (job|house|flat|home)|moved|i hope|pub|drinks|fancy|want to (come|join))",
        ),
        before=(
            "(he|she|they|who|i) (said|says|was|am|are)?",
            "(hope|say|said) (that)?",
            "(sorry|apologies|apologise|apologize|if) (if|that|,|but|for)?",
        ),
        yes=(
            "Didn't know you were so fragile.",
            "You can't take a joke, can you.",
            "Did you leave your sense of humour at the door?",
            "some of us actually work for a living",
            "Aw, are you going to cry now?",
        ),
        no=(
            "I didn't know you were so ill.",
            "Some of us are going for a walk, want to come?",
            "I can't take a joke before coffee.",
            "He has a great sense of humour.",
            "Are you going to cry at the wedding? I am.",
            "Are you happy now you've moved?",
            "I didn't realise that the vase was so fragile.",
        ),
    ),
    Rule(
        id="no-time-for-you",
        kind=Kind.CONTEMPT,
        idea="“People like you”, “I pity your wife”: a whole kind of person is waved away.",
        patterns=(
            "(it is|it was|because of|sick of|tired of|no time for|time for|met|deal with|dealt "
            "with|"
            "had enough of|fed up (of|with)|hate|avoid|warned (me)? about|used to|had|seen|know|"
            "typical of|hr for|laws for) (_ )?(people|men|women|someone|somebody|types|boys|girls|"
            "lads|small boys|small girls|the likes of) (like)? you (before|who|that|$|,|lot|and)",
            "(small|little) (boy|girl|pikin|child|boys|girls) (like you|of yesterday|born "
            "yesterday|"
            "of nowadays)",
            "^ you (small|little) (boy|girl|pikin|thing) ($|,|like|that|of)",
            "^ (abeg|oh|so|but|and|eh)? ,? see (your|this|dis|that) (mouth|head|face|life|nose|"
            "shape|leg|teeth|hair) (like|as|wey|o|oh|$)",
            "you (LEAD|really|just|do|honestly){0,2} think (that)? you are somebody (,|$|now|abi|"
            "because)",
            "(i|we) (LEAD|really|honestly|do|almost|genuinely){0,2} pity (you ($|,|really|honestly|"
            "both|and)|your|the (poor)? (man|woman|person|girl|guy|fool|soul|one) (who|that))",
            "(i|we) (LEAD|almost|actually|genuinely|do){0,3} feel (so|really|very)? sorry for "
            "(your "
            "(wife|husband|kids|children|girlfriend|boyfriend|partner|next|poor _)|(anyone|"
            "whoever|the (man|woman|person)) (who|that))",
            "(can not|could not|hard to|difficult to|impossible to|nobody can|who can) (ever|even|"
            "really|possibly)? take you seriously",
            "laughing at you ,? not with you",
            "(nobody|no one|no_one|none of us) (LEAD|even|really|in this house){0,2} (wants|"
            "needs|cares|asked|wanted|needs) (to (hear|see|know|read|listen to)|about|for) (_ "
            ")?(your|you) (LEAD|CHARACTER|stupid|silly|boring|sad|poxy|little|wisdom|opinion|drama|"
            "CONDUCT|stories|problems|excuses|expert){1,3}",
            "(got|have|has|with) better things to do (than|with my _ than) (_ ){0,4}(you|your|you "
            "all|yous|this nonsense)",
            "(no|not|have not|do not have|got no|have no) (the|any|got|more|_)? (time|energy|"
            "patience|interest) (left)? for (your|you and your) (LEAD|CHARACTER|stupid|silly|"
            "pathetic|childish|little|endless){0,2} (CONDUCT|nonsense|rubbish|drama|games|shit|"
            "crap|bullshit|excuses|stories|wahala|mind games|self pity)",
            "look at (you|yourself) ,? (just|there|all|still|now|over there)? ,? (thinking|"
            "pretending|trying to (be|act|look|play)|acting|playing the|crying|sulking|whining|"
            "whingeing|begging|standing there (like|with)|sitting there (like|with)|strutting|"
            "prancing|swanning|posing|running (off|back)|hiding|stuffing|lounging|throwing a|"
            "feeling sorry for yourself)",
            "(have|did) you (even|ever|actually)? (seen|looked at|see|look at|looked in) "
            "(yourself|a "
            "mirror|the mirror) (lately|recently|$|in the|before|today|this week)",
            "(take|have) a (long|good|hard|proper|right|very|,){1,4} look (at yourself|in the "
            "mirror)",
            "you are (LEAD|only|just|really){0,3} embarrassing yourself",
            "(big|hard|tough|brave) (man|lad|boy|girl|woman|one)? behind (a|the|your) (keyboard|"
            "screen|phone|mask|anonymous _)",
            "you (would|could) not (understand|get it|grasp it|know it) (even)? if (you|i|it|"
            "somebody|someone) _",
            "you could not (even)? if you tried",
            "(talk to the hand|kiss my (teeth|arse|ass|hole)|suck my teeth|kissing my teeth)",
            "^ (oh|please|god|jesus|ah)? ,? spare (me|us) ($|,)",
            "^ (i|you) must (really)? laugh $",
            "(it is|life is|being here is|just) ?(repugnant|disgusting|revolting|degrading|"
            "humiliating|a disgrace|an embarrassment|a nightmare|hell|torture) (to (live|sit|sleep|"
            "be seen|stand|share|work|eat)|living|sleeping|sharing|being (seen|married)) (_ )?"
            "(beside|with|next to|near) you".replace(" ?(rep", " (rep"),
        ),
        why="“{words}” waves a whole person away. The one thing that you have had enough of can be "
        "named.",
        suggestion="I have had enough of ____. What I need is ____.",
        unless=(
            *FOND,
            "(gorgeous|beautiful|stunning|handsome|lovely|wonderful|proud|amazing|brilliant|lucky|"
            "need more|glad|shine|shining|thank|thanks|grateful)",
        ),
        before=("(he|she|they|not|never|do|did|you) (said|says|like|am|are)? (me|him|that)?",),
        yes=(
            "I have no time for people like you.",
            "I pity the woman who marries you.",
            "Nobody wants to hear your stupid excuses.",
            "I've better things to do than listen to you.",
            "Take a long hard look at yourself.",
            "Look at you, pretending to work.",
            "I can't take you seriously.",
            "Who asked small boy like you?",
        ),
        no=(
            "We need more people like you.",
            "Look at you, all dressed up and shining.",
            "I feel sorry for your neighbours, that dog barks all night.",
            "He's just embarrassing himself.",
            "I have no time for breakfast, have you?",
            "I have better things to do than iron, let's go out.",
            "Look at you running 5k, I'm so proud.",
            "Small girl like her can lift that?",
            "Have you seen yourself in that photo, gorgeous.",
        ),
    ),
)
