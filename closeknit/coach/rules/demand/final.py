"""The last word: last warnings, no discussion, you will, you have until."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.demand.frames import CARE, FUN, SPOKEN_OF
from closeknit.coach.rules.rule import Rule

_COMMAND = (
    "(apologise|apologize|say sorry|grovel|beg|ring|call|telephone|phone|text|write|email|"
    "delete|remove|return|hand|give|bring|pay|repay|refund|clean|wash|tidy|fix|repair|sort|"
    "undo|withdraw|sit|come|go|stop|tell|sign|cancel|end|leave|get|"
    "take|move|obey|listen|answer|explain|show|behave|respect|do|stay|put|turn|drop|marry|"
    "attend|smile|shut|keep|treat|speak|collect|transfer|send|hang|finish|learn|study|resign|"
    "quit|unblock|block|change|confess|swear|promise)"
)
_NOW = (
    "(now|right now|immediately|at once|this instant|this minute|this second|straight away|"
    "tonight|today|this very (day|minute)|before (i|we)|by (tonight|tomorrow|the|DEADLINE|noon|"
    "_ (am|pm|o'clock))|until (tonight|tomorrow|DEADLINE)|on (DEADLINE)|within the hour|first "
    "thing|in front of)"
)
_CLOSED = (
    "((and)? (that|this) is (final|an order|not a request|that|the end of (it|this|the (matter|"
    "story|discussion|conversation)))|end of (story|discussion|conversation|debate|chat|$|,)|"
    "full stop|period $|no (DEGREE)? (discussion|discussions|debate|arguments|argument|arguing|"
    "excuses|buts|ifs|questions|negotiation|nonsense|messing|back chat|backchat|more chat|more "
    "excuses)|whether you (like|want)"
    "|do you (hear|understand) me|understood|am i clear|is that clear|do i make myself|have i "
    "made myself|i mean it|i am (serious|not joking|not playing|not messing|not asking)|not "
    "(joking|messing|asking|tomorrow|later|playing)|punkt|basta|finito|simple as|i will not "
    "(ask|say|repeat|tell)|not up for)"
)
_WHY = "“{words}” closes the door on an answer. People mostly give more where they may also say no."
_ASK = "I would like ____, because ____. What do you think?"

RULES = (
    Rule(
        id="last-warning",
        kind=Kind.DEMAND,
        idea="Last warnings, and no second asking: the next word is already a punishment.",
        patterns=(
            "(this|that|it|consider this|here) (is)? (BETWEEN)? (your|the|my|a) (DEGREE|very)? "
            "(last|final|only) (and final)? (warning|notice|reminder) (,|$|_)",
            "(your|the) (DEGREE|very)? (last|final) (and final)? (chance|warning) (,|$|to "
            "(apologise|apologize|tell|come clean|fix|explain|make|put|do|say|prove|show|"
            "change|sort)|before|with|and|i|you|from)",
            "(^|,|:|-) (this is)? (last|final) (warning|chance) (,|$|you|:|before|to "
            "(apologise|apologize|tell|come|fix|explain|make|put|sort)|mate|son|and)",
            "(^|,|:) (this is|for|it is|that is)? (the)? (DEGREE)? last time (that)? (i|we|"
            "you) (say|tell|ask|am (asking|telling|saying|warning|going)|will (ask|say|tell|"
            "warn)|warn|get|do|ever|speak)",
            "^ (and|so|now)? for the (DEGREE)? last time",
            "i (really|honestly|DEGREE)? (will|shall|am) not (BETWEEN|be|going to){0,2} (ask|"
            "asking|tell|telling|say|saying|repeat|repeating|warn|warning|write|writing) (you|"
            "it|this|that|myself|him|her)? (it|this|that)? (again|twice|a (second|third) time|"
            "(second|third) time|any more|anymore|nicely)",
            "(not|never) (asking|telling|saying|repeating|warning|gonna ask|going to ask|going "
            "to tell|going to say) (you|it|this|that)? (it|this|that)? (twice|again|a second "
            "time|a third time|nicely)",
            "i (will|shall|am (only)? going to) (only)? (say|tell|ask) (it|this|you|you this)? "
            "(only|just)? once (,|:|$)",
            "i am warning you (now)? ,? (ORDER|do not|you|if you|leave|keep|stay|one)",
            "(mi|me|i) (nah|nuh|na|nae) (tell|ask|say|tellin|warn) you again",
            "(do not|dont) want to hear (another|one more|a single) (single|more)? (word|"
            "excuse|peep|sound|complaint)",
            "(no|none) (DEGREE|more)? of your (CONDUCT|FLAW)",
            "(done|finished) asking (you|nicely|,|$)",
            "i (am|was) not (asking|suggesting|requesting|negotiating) (,|$|you (,|$)|here|now)",
            "(this|that|it) (is|was) not (a (request|suggestion|question|discussion|debate|"
            "negotiation)|up for (discussion|debate|negotiation)|open (to|for) (discussion|"
            "debate|negotiation)|a matter for discussion|optional for you) (,|$|and|any|with|"
            "on|so|as|not)",
            "(do|have|did) i (make|made) myself (clear|understood|plain)",
            "am i making myself clear",
            "(do not|dont) make me (BETWEEN)? (tell|ask|say|repeat|come (up|down|over|in|round|"
            "there)|call your|ring your|do it|wait any|chase|regret|send|turn this car)",
            "how (many|often) times (do|must|have|will) i (BETWEEN|have|to|had)? (to)? (tell|"
            "told|ask|say|asked|repeat)",
            "(my|our) patience (with you)? (is|has) (BETWEEN|DEGREE)? (run out|running out|"
            "over|at an end|at its end|finished|exhausted|gone|limited|up)",
            "(there (will be)|i (want|will (have|accept|hear|take|tolerate))) no (DEGREE|"
            "more)? (discussion|debate|arguments|argument|excuses|excuse|negotiation|buts|back "
            "chat|backchat|ifs)",
        ),
        why=_WHY,
        suggestion=_ASK,
        unless=(
            *FUN,
            *CARE,
            "(chance|time) (to|for|that)? (_ )?(buy|see|get|order|book|grab|vote|register|swim|"
            "enter|win|catch|eat|wear|tickets|visit)",
            "i will not (ask|say|tell) (you|it|this)? (again|any more|anymore) (_ ){0,4}(if|"
            "because|sorry|but thank|promise|when|though)",
            "again (how|what a|that i)",
            "(sorry|apologise|promise|scared|ashamed|embarrassed|worry|afraid|personal question)",
            "not asking (you|for|him|her|them)? (to|for|about|because|why|anything)",
            "(he|she|they|referee|ref|landlord|council|bank|boss|teacher|school|library|mum|"
            "dad) (BETWEEN)? (SPEECH_VERB|got|sent|gave|warned)",
        ),
        before=("(not|never|no|did|got|had|was)", "(a|his|her|their|got) (_)?"),
        yes=(
            "This is your last warning about the bins.",
            "I'm not asking twice.",
            "I won't tell you again, Darren.",
            "For the last time, move your van.",
            "i am done asking nicely",
            "How many times do I have to tell you to shut that gate?",
            "This is not up for discussion.",
        ),
        no=(
            "Last chance to get tickets, are you in?",
            "I won't ask again if it makes you uncomfortable.",
            "He got a final warning at work, poor lad.",
            "The last time I asked her she cried.",
            "I'm not asking for much, a phone call will do.",
            "We met for the last time in June.",
            "Don't make me laugh, my stitches hurt.",
        ),
    ),
    Rule(
        id="you-will",
        kind=Kind.DEMAND,
        idea="“You will ring her tonight, end of”: the other’s deed is decreed.",
        patterns=(
            f"you (will|are going to|are) (not|never|BETWEEN|DEGREE|also){{0,2}} _ (_|,|"
            f";|-|—){{0,8}} {_CLOSED}",
            f"^ (right|so|now|listen|and|then|well|today|tonight|look|,|DEADLINE){{0,3}} you "
            f"(will|shall|are to|must|have to|are going to) (BETWEEN|DEGREE|please)? {_COMMAND} "
            f"(!(if|when|once|so|thanks|because|before you|it is) (_|,)){{0,8}} {_NOW}",
            "you (will|shall|are to|are going to|must) (BETWEEN|DEGREE|now)? (apologise to|"
            "apologize to|say sorry to|grovel|beg (my|her|his|their)|obey|do (as|what) (you "
            "are|i|we|your)|do exactly|answer me|explain yourself|respect (me|us|my|our|your)|"
            "show (me|us|your|her|him) (some|more|respect)|not (speak|talk) to (me|us|your|her|"
            "him)|not (raise|use that|take that)|not set foot|not leave this|never (speak|"
            "talk) to|keep your (mouth|nose|hands)|listen to me|stand up and|look at me)",
            "^ (,|now|right|today|tonight|so|listen|then|and)? you (sit|call|delete|pay|say|go|"
            "come|tell|apologise|stop|bring|give|leave|clean|move) (!(if|when|and i|because|"
            "always|never|every|often|usually|too|so) (_|,)){1,8} (now|immediately|today|"
            "tonight|this minute|in _ minutes|or i|or we|otherwise)",
            f"^ (!(i|we|he|she|they|it|thanks|thank|please|let|no) _) (!(i|please|we) _){{0,6}} "
            f"(now|tonight|today|immediately|this (minute|instant)|at once) ,? (and)? {_CLOSED}",
            f"^ ORDER (!(i|please|we) (_|,)){{0,8}} {_CLOSED}",
            f"i (BETWEEN|DEGREE)? (want|expect|need) (!(i|but|because) (_|,)){{1,8}} {_CLOSED}",
            "i (BETWEEN|DEGREE)? (want|expect|demand) (you|that|it|this|my|the|an|your|him|her|"
            "those|these) (!(i|but|because|please) _){0,6} (immediately|at once|this instant|"
            "this minute|right now|right this|now (,|$)|by the time i|and not (a|one)|within "
            "the hour|before i get)",
            "i (BETWEEN|DEGREE)? (demand|forbid|order you|am ordering you|command) (!(for|"
            "from) _) _{0,3}",
            f"(you must|you need to|you have to|you have got to|you are to|you better|you had "
            f"better|you would better) (BETWEEN)? {_COMMAND} (!(if|when|so|because|too) (_|"
            f",)){{0,8}} (immediately|at once|right now|this instant|this minute|straight away|"
            f"without (delay|discussion|argument)|or (i|we|else|there|you)|end of (story|$|"
            f"discussion)|no (arguments|excuses|discussion))",
            "you (had|would|have)? better (BETWEEN|not)? (apologise|apologize|explain|stop|"
            "sort (it|this|yourself|your)|fix (it|this)|answer (me|your|the)|pay|delete|give "
            "(me|it|her|him) (it|my|back|the)|start (acting|treating|pulling|behaving|looking|"
            "paying|listening|being)|get your (act|ass|arse|head|stuff|things|facts)|think "
            "again|shut|have a (DEGREE|good|bloody|damn|very){1,2} (excuse|reason|explanation)|"
            "show (me|some)|not (be lying|lie|let|be late|forget|have (told|touched|lost|"
            "spent)|even|do that|pull|start|come|say)|learn|change your|remember who|own up|"
            "grow)",
            "(you have|you have got|ye have|you got) (got)? (until|till|til|exactly|just|only|"
            "_ (minutes|minute|hours|hour|days|day|seconds|weeks|week|month)) (_ ){0,6}to "
            "(pick|choose|decide|make up your|get (out|your|her|his|that|it|rid|this|them)|"
            "leave|move (out|that|your)|explain|apologise|apologize|say sorry|sort|prove|come "
            "clean|tell (me|her|him|them)|fix|delete|end it|end things|break it off|pay|clear|"
            "pack|give (me|it)|return|hand (it|over|back)|bring (it|her|him|my|back)|put (it|"
            "this|things)|change your)",
            "i (am|will) (BETWEEN)? (giving|give) (you|ye) (DEGREE|exactly)? (until|till|_ "
            "(minutes|hours|hour|days|day|weeks|week)) (to|,|$|and|or|_)",
            "i want (my|the|our|every|all) (_ ){1,4}back (now|today|tonight|by _|before|"
            "immediately)",
            "^ (so|now)? (choose|decide|pick) $",
            "(^|and) you do (as|what) (i say|i tell you|you are told)",
            "when i (call|speak|talk|say|ask|tell|text|ring|come|whistle|shout) (you|to you|_ "
            "_?)? ,? you (answer|listen|come|do|jump|move|obey|pick|reply|stop|stand)",
            "i do not care (what|how|if|who|where|whether) (_ ){1,6},? you (are|will) "
            "(BETWEEN)? (coming|going|not going|doing|apologising|paying|getting|staying|*ing|"
            "apologise|come|go|do)",
            "(as long as|so long as|while|under) (you|your) (_ ){1,5}(under|in|at|on) (my|this|"
            "our) (roof|house|table|money|name|payroll) _",
            "you (will|shall) (kindly|be so good as|please me by) (not|to)? _ _{0,4}",
            "(my|this is my) (house|roof) (,|and)? my rules ($|and|, and|, you|you)",
        ),
        why=_WHY,
        suggestion=_ASK,
        questions=False,
        unless=(
            *FUN,
            *CARE,
            "you will (BETWEEN|DEGREE)? (love|be fine|see|like|enjoy|be ok|be great|feel|know|"
            "get there|do (great|fine|well|brilliantly|amazing)|have a|be missed|find out|"
            "laugh|need|want|hear)",
            "(i am (paying|cooking|driving|buying|coming)|my treat|on me|our treat|welcome|"
            "stay for|sit down|feet up|rest|present|gift|celebrate|celebrating|hero|star|best|"
            "brilliant|amazing|gorgeous|wonderful|beautiful|great|fantastic|happy|enjoy|dinner|"
            "supper|lunch|staying (the night|over|put|with)|coming with us)",
            "((come|go|pop|drop) (and|to|over|round|in) (stay|see|visit|eat|meet|look|us|for)|"
            "bring the (kids|family|baby)|stop (worrying|apologising|apologizing|blaming "
            "yourself|thanking)|worry|hope|please|thanks|thank|sorry|could you|would you|can "
            "you)",
            "(he|she|they|landlord|council|bank|boss|teacher|school|mum|dad|doctor) (BETWEEN)? "
            "(SPEECH_VERB|told|wants|warned|demanded|insists)",
            "(rights|demand a refund|demand (your|their) |demand satisfaction)",
        ),
        before=SPOKEN_OF,
        yes=(
            "You will ring your mother tonight, end of.",
            "I want that shed emptied by Sunday, no excuses.",
            "You will apologise to my wife.",
            "You'd better have a good explanation for this bill.",
            "get down here now and that's final",
            "You have ten minutes to decide.",
            "You must delete that video immediately.",
        ),
        no=(
            "You will love the new bakery, end of.",
            "You're staying for dinner, no arguments!",
            "You'd better bring cake.",
            "I need the figures by noon, please.",
            "You have until Friday to hand in the form, no rush.",
            "You must see a doctor immediately.",
            "She told me I must leave at once.",
            "You'd better hurry, the shop shuts at six.",
            "I want to see you now, I miss you.",
        ),
    ),
)
