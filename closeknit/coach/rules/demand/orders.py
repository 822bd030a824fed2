"""Harsh orders: don't you dare, stop your nonsense, answer me, move your bloody car."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.demand.frames import FUN, LEAD
from closeknit.coach.rules.rule import Rule

_WHY = (
    "“{words}” is heard as an order, and orders meet silence or a counter-order. The wish "
    "inside it can be told instead."
)
_ASK = "It would help me if you ____, because ____."
_MINE = (
    "(me|us|my (_ )?_|our _|him|her|them|your (own)? (mother|father|mum|dad|sister|brother|"
    "wife|husband|gran|grandmother|parents|kids|son|daughter))"
)
_BODY = "(arse|ass|backside|hole|carcass)"
_DO = (
    "(move|shift|clean|tidy|get|wash|charge|control|turn|shut|mind|fix|park|check|read|answer|"
    "pay|feed|empty|lock|close|flush|wipe|sort|stop|use|keep|pick (up)?|put|do|eat|drop|leave|"
    "open|bring|wear|find|lose|cut|quit|open|learn|tell|say|grow|sit|stay|calm)"
)
_POLITE = (
    "(please|pls|plz|kindly|could you|would you|can you|could we|can we|if you (can|could|like|"
    "want)|when you (can|get|have)|need you to|want you to|need us to|wish|hope|trying|try to|"
    "help|helps|asking|asked)",
)

RULES = (
    Rule(
        id="do-not-you-dare",
        kind=Kind.DEMAND,
        idea="“Don’t you dare”, “don’t ever … again”: a ban with a threat in its voice.",
        patterns=(
            f"{LEAD} (do not|dont) (you|even)? (DEGREE|BETWEEN|SWEAR)? dare (to|even|DEGREE|"
            f"BETWEEN)? (walk (away|out|off)|hang up|ignore|speak to|talk to (me|us|him|her|"
            f"your|my)|talk back|lecture|tell (me (how|what|to|that)|anyone|my|him|her|them|"
            f"mum)|raise|blame|call (me|my|her|him|us)|touch|go (near|anywhere|behind|out|"
            f"there)|come (near|here|back|crying|to me|round|to my)|bring (her|him|that|it|your|"
            f"up|them)|judge|turn (your|this|it|away|round)|put (this|that|the|it|your|words)|"
            f"show (your|up)|embarrass|mention|use|lie|lay|shout|yell|swear|answer (me|back)|"
            f"argue|say (that|a|one|another|anything|it|you|i|no)|post|delete|cancel|spend|sell|"
            f"throw|drag|act|pretend|take (that|my|the|her|his|it|off)|insult|compare|make "
            f"(this|me|fun|a)|leave (this|without|that|before we)|open|look at me|laugh|quote|"
            f"question|accuse|play|pull|try|do (that|this|it)|ask (me|her|him|my)|teach|preach|"
            f"set foot|contact|text|ring|interrupt|move|sneak)",
            f"{LEAD} (do not|dont) you (walk (away|out|off)|talk (back|to me|down)|raise|turn "
            f"(your|this|it)|start|lie to|tell me|blame|put (this|that|words)|speak to me|give "
            f"me that|roll your|look at me (like|in)|point|come (crying|near)|call me (a|that)|"
            f"ignore|hang up|shout|swear|play|touch my|compare)",
            f"{LEAD} (do not|dont) (you)? ever (DEGREE|again|SWEAR)? (speak|talk|call|contact|"
            f"text|ring|come|touch|go|do|say|use|put|tell|show|ask|mention|bring|lie|raise|"
            f"treat|embarrass|set|write|look|compare|interrupt|correct|question|shout|swear|"
            f"disrespect|pull|leave|throw|play|make|take|think you|dare) _{{0,5}}",
            f"{LEAD} (do not|dont|never) (even|you|ever)? (SWEAR)? (speak|talk|call|contact|"
            f"text|ring|touch|use|ask|write|disrespect|embarrass|correct|message|phone|lie|do "
            f"(that|this) to|say that to|raise your _|come near|borrow|lend) (to|about|with)? "
            f"(me|us|my (_ )?_|our _) (_ ){{0,5}}(ever again|again (,|$|in my|or|unless|until))",
            f"{LEAD} (do not|dont|never) (ever)? (raise your voice|use that word|pull (that|"
            f"this)|do that|say that) (_ ){{0,5}}(ever again|again (,|$|in "
            f"my|or|unless|until))",
            f"{LEAD} (do not|dont|never) (you|BETWEEN|DEGREE|even)? (take|use) that (tone|"
            f"attitude|voice|language|word) (with|to|at|on|in)",
            f"{LEAD} (do not|dont) (BETWEEN|DEGREE|even|SWEAR)? (you)? (start (with me|me|that "
            f"(again|with)|this again|,|$)|give me (that|your|the (silent|look))|lecture (me|"
            f"us)|patronise me|patronize me|talk (back|down to|to me (like|about|in that|as))|"
            f"speak to me (like|in that|as|about)|tell me (what to|how to|to (calm|relax|chill|"
            f"shut|be|smile|behave))|raise your voice|interrupt me|walk away from|turn your "
            f"back|play (dumb|stupid|innocent|games|the victim)|act (all|the|like you (do not|"
            f"care|own|know|are))|push (me|it|your luck)|test (me|my)|try (me|it|that|to (blame|"
            f"guilt|twist))|mess with|insult my|waste my|come (crying|running|near me)|stick "
            f"your|put words (in|into) my|get (smart|cute|clever|funny|lippy|cheeky) with|you "
            f"start|answer (me)? back|shout at me|yell at me|swear at me|make me (choose|out))",
            f"{LEAD} (do not|dont) (BETWEEN|even|DEGREE|SWEAR)? (bother|think of|think about|"
            f"trouble) (yourself)? (about)? (coming (back|home|to my|to (the|our) wedding|near|"
            f"again|at (christmas|easter|all))|calling (me|us|$)|ringing (me|us|$)|texting (me|"
            f"us|$)|talking|speaking|replying|apologising|apologizing|showing|showing up|"
            f"turning up|contacting|asking me)",
            f"{LEAD} (do not|dont|never) (BETWEEN|even)? (call|consider) (me|yourself|us) (your|"
            f"a|my|part of|family) (friend|friends|brother|sister|mother|mum|dad|father|wife|"
            f"husband|son|daughter|family|man|mate)? (again|any more|anymore|,|$)",
            f"{LEAD} (do not|dont|never) (BETWEEN|even|ever)? (come|show|set) (_ ){{0,3}}(here|"
            f"foot|your face|near|back|round|around) (_ ){{0,3}}(again|any more|anymore|ever)",
        ),
        why=_WHY,
        suggestion=_ASK,
        questions=False,
        unless=(
            *FUN,
            "(please|pls|plz|kindly)",
            "(give up|cry|worry|thank|apologise for|pay for|feel (bad|guilty)|lift a|change a "
            "thing|be sorry|doubt yourself|forget (how|you|that you))",
            "(about yourself|of yourself|to yourself|yourself short|yourself (like|that) (that|"
            "way)|so hard on)",
            "(bother|trouble) (yourself)? (about)? (calling|ringing|texting|replying|asking) "
            "(the|him|her|them|if|until|back|tonight|tomorrow|before)",
            "(i|we) (have|am|are|will) (BETWEEN)? (already|got|done|sorted|found|fixed|cook|bring)",
            "(again (this|next|until|on) (week|year|time|monday|friday|summer)|so i do not|i "
            "will be (in|at|on))",
        ),
        before=("_",),
        yes=(
            "Don't you dare walk away from me.",
            "dont ever talk to my mother like that again",
            "Don't bother coming home.",
            "Never raise your voice in my kitchen again.",
            "Never call me your brother again.",
        ),
        no=(
            "Don't you dare bring anything, just yourselves.",
            "Don't you dare give up now, you're nearly there.",
            "Don't ever change, you lovely weirdo.",
            "Don't bother calling the plumber, I've fixed it.",
            "Don't talk about yourself like that.",
            "I don't talk to my brother any more.",
            "He said don't you dare walk away.",
            "Don't call me again tonight, I'll be in bed by nine, but tomorrow's fine.",
        ),
    ),
    Rule(
        id="stop-your",
        kind=Kind.DEMAND,
        idea="“Stop your nonsense”, “quit the drama”: an order with a verdict folded into it.",
        patterns=(
            f"{LEAD} (stop|quit|cease|drop|ditch|lose|cut (out)?|knock off|pack in|leave off|"
            f"give over|spare (me|us)|save (me|us)?|less|enough) (with|of|all|the|your|this|"
            f"that|these|it with|me|us|DEGREE|SWEAR|silly|stupid|little|constant|endless|"
            f"usual){{0,4}} CONDUCT !(to yourself|act|and you|is|was) _{{0,3}}",
            f"{LEAD} (enough) (DEGREE|already)? (with|of) (all|the|your|this|that|these|DEGREE|"
            f"SWEAR|silly|stupid|little){{1,4}} (CONDUCT|FLAW) _{{0,2}}",
            f"{LEAD} stop (it)? (being|acting|behaving|playing|going on) (DEGREE|like|as_if|so|"
            f"such|a|an|all|the|SWEAR){{0,4}} (dramatic|difficult|stupid|childish|ridiculous|"
            f"lazy|selfish|pathetic|silly|paranoid|jealous|stubborn|rude|cheeky|negative|child|"
            f"baby|kid|toddler|teenager|victim|martyr|princess|brat|arse|ass|arsehole|asshole|"
            f"dick|prick|idiot|fool|cow|wimp|coward|saint|queen|king|boss|innocent|dumb|smart|"
            f"clever|tough|hard done by|you (own|know|are)|nothing happened|the world|"
            f"hysterical|awkward|weird|cheap|tight|stingy|bossy|clown|muppet|eejit|melt|hero)",
            f"{LEAD} stop (BETWEEN|DEGREE|SWEAR)? (telling (me|us|him|her) (what|how|to)|"
            f"treating (me|us|him|her|my)|blaming (me|us|him|her|my|everyone|others|everybody)|"
            f"comparing (me|us|him|her)|talking (down|over me|at me|back|rubbish|shit|nonsense|"
            f"crap|bollocks|to me (like|as))|speaking (to me (like|as)|over me|for me)|using "
            f"(me|us)|making (excuses|everything|this about|it about|a fool|a scene|a fuss|me "
            f"(choose|look|feel guilty|out)|up (stories|lies|excuses))|bossing|ordering (me|us)|"
            f"policing|judging (me|us|my)|playing (games|dumb|the (victim|martyr))|wasting (my|"
            f"our|everyone)|sticking your|texting my|spending (my|our)|sulking|feeling sorry "
            f"for yourself|twisting (my|everything|things)|putting words|dragging (me|us|my)|"
            f"calling me (names|fat|lazy|crazy|stupid|that)|running (to your|your mouth)|hiding "
            f"behind|picking (on me|at me|fights|a fight)|showing off|messing (me|with me|"
            f"about)|mucking (about|me)|pissing|fucking|arsing|hogging|embarrassing (me|us)|"
            f"leaving your|_ (_ ){{0,4}}behind my back|going (behind|through) my)",
            f"{LEAD} stop (it|this|that) (right now|now|at once|immediately|this (instant|"
            f"minute|second)|or i|and (listen|grow|behave))",
            f"{LEAD} (cut|stop|quit) (the|your) (SWEAR)? (crap|shit|bullshit|act|games|nonsense|"
            f"drama|attitude|lies) !(that|they|is)",
            f"{LEAD} (get|come) (down)? (off|over) your (DEGREE)? high horse",
        ),
        why=_WHY,
        suggestion=_ASK,
        questions=False,
        unless=(
            *FUN,
            *_POLITE,
            "stop (_ ){0,3}(pretending|acting|playing) (_ )?(you are fine|you are ok|you are "
            "okay|strong|brave|to be (fine|ok|okay|strong))",
            "(stop|quit) (_ ){0,4}(to|and) (say|tell you|thank|smile|breathe)",
            "(you are|you have) (_ )?(amazing|wonderful|brilliant|the best|great|enough|good|"
            "gorgeous)",
            "(lying|comparing|complaining) to yourself",
        ),
        before=("_",),
        yes=(
            "Stop your nonsense and eat.",
            "quit the drama yeah",
            "Enough of your excuses.",
            "Stop telling me what to do with my own money.",
            "Stop being such a baby about the injection.",
            "Stop it right now.",
        ),
        no=(
            "Stop it, you're making me blush.",
            "Could you please stop lecturing me?",
            "I need to stop complaining so much.",
            "Stop worrying, it's a lovely dress.",
            "The baby won't stop whining tonight.",
            "Stop being so nice to me, I'll cry.",
            "Stop pretending you're fine, I'm here for you.",
            "We had to stop the nonsense and go home.",
        ),
    ),
    Rule(
        id="answer-me",
        kind=Kind.DEMAND,
        idea="“Answer me”, “do as you’re told”: orders as one gives them to somebody below.",
        patterns=(
            f"{LEAD} answer (me|the (SWEAR)? (question|phone)|your (SWEAR)? (phone|messages|"
            f"texts)) (,|$|now|for|when i|right|or|SWEAR|you|already)",
            f"{LEAD} pick up (the|your) (SWEAR)? (phone|calls|call) (,|$|now|or|when i|already)",
            f"{LEAD} (pick up|answer|charge|check) (the|your) SWEAR (phone|messages|texts|calls)",
            f"{LEAD} do (exactly|just|DEGREE)? (as|what) ((you are|your) (DEGREE)? told|i (say|"
            f"tell you|said|told you)) (,|$|and|or|for|not|when|right|now|_)",
            f"{LEAD} look at me when i",
            f"{LEAD} (explain|sort) yourself (out)? (,|$|now|man|and (stop|grow|get|do|come)|"
            f"before|for once|mate|son)",
            f"{LEAD} (get|pull) your (SWEAR)? (act|shit|head) (DEGREE)? (together|in gear|out "
            f"of your)",
            f"{LEAD} (get|move|shift|haul|drag) your (SWEAR|lazy|fat|sorry|stupid|big|"
            f"DEGREE){{0,3}} {_BODY}",
            f"{LEAD} leave (me|my (_ )?_|our _|him|her|them|the kids) out of (it|this|your)",
            f"{LEAD} (listen|help|do|tell|be (honest|a)|think|act|say|answer|stop|"
            f"use|get|pull|put|show|clean|lift) (!(yourself|yourselves|let) _){{0,5}} for once "
            f"(,|$|in your)",
            f"{LEAD} lower your (SWEAR)? (voice|tone) (,|$|when|with|now|to me|or)",
            f"{LEAD} (pull|get|take) your (SWEAR)? (finger|thumb) out",
            f"{LEAD} pull your (SWEAR)? (weight|socks up)",
            f"{LEAD} get (up)? off your (SWEAR|lazy|fat|DEGREE){{0,2}} (arse|ass|backside|hole)",
            f"{LEAD} sort (out)? your (SWEAR|own)? (life|shit|head|act|attitude) (out|,|$|and|"
            f"now|before)",
            f"{LEAD} (get|take|keep) your (SWEAR|dirty|filthy|big|stinking|DEGREE){{0,2}} (feet|"
            f"hands|shoes|boots|dog|car|stuff|things|mess|paws|elbows|shit|crap|junk|muddy "
            f"boots) (off|out of|away from) (my|the|this|our) _ !(if|when)",
            f"{LEAD} (know|remember|learn) your (SWEAR)? place (,|$|and|in|woman|boy|girl)",
            f"{LEAD} mind your (own|SWEAR){{1,2}} (business|beeswax)",
            f"{LEAD} (keep|get) your (SWEAR|big|long|fat|DEGREE){{0,2}} (nose|beak|oar|opinions|"
            f"advice|comments|paws|mouth|hands) (out|shut|off|to yourself|away)",
            f"{LEAD} (watch|mind) your (SWEAR)? (mouth|tone|language|tongue|lip|manners|"
            f"attitude) (,|$|with|when|in|around|or|now|you|young)",
            f"{LEAD} (show|have) (me|us|some|a bit of|a little|your _){{1,3}} (SWEAR)? (respect|"
            f"gratitude|decency|manners|backbone) (,|$|for (me|once|my|us|your)|when|and|or|"
            f"once)",
            f"{LEAD} (be|act like) (a|an) (SWEAR|real|proper|DEGREE)? (man|adult|grown up|"
            f"grown_up|husband|father|mother) (for once|and (_ )?(tell|do|pay|own|apologise|"
            f"ring|call|get)|about (it|this)|,|$|instead)",
            f"{LEAD} {_DO} (your|the|that|this|my) !(hell|fuck|heck|bleeding heart) "
            f"(SWEAR){{1,2}} (!(thing|best|book|dog|man|game) _) _{{0,4}}",
            f"{LEAD} {_DO} (your|the|that|this|my|up|out|off|it|them) _{{0,2}} SWEAR (_ )?(up|"
            f"now|off|away|down|of (yours|a)|mess|room|kitchen|dishes|bike|car|shoes|shit|crap|"
            f"music|phone|door)",
            f"{LEAD} (calm|sit|back|wake|hurry|grow|shut|stay|keep|turn|pipe|get) the (SWEAR) "
            f"(up|off (,|$|my|me|of my)|out of my|down|away (,|$|from (me|us|my))|back (,|$|"
            f"here)|over (,|$|here|yourself|it))",
            f"{LEAD} get the (SWEAR) (away from|off my|out of my|over here)",
        ),
        why=_WHY,
        suggestion=_ASK,
        questions=False,
        unless=(
            *FUN,
            *_POLITE,
            "(good luck|you can do|proud|no way|really)",
            "(enjoy|congratulations|congrats|happy|merry|well done|welcome|party|legend|beauty|"
            "beautiful|love|brilliant|amazing)",
        ),
        before=("_",),
        yes=(
            "Answer me.",
            "Pick up the damn phone.",
            "do as ur told for once",
            "Mind your own business.",
            "Get your lazy arse off that couch.",
            "move your fucking car",
        ),
        no=(
            "Pick up the phone and ring her, she'd love it.",
            "I need to get my act together.",
            "Have a bloody good time in Leeds.",
            "Please answer me when you can.",
            "Watch your step, the stairs are wet.",
            "He never does as he's told, the wee rascal.",
            "Come here you bloody legend.",
            "You always do what you say, that's why I trust you.",
        ),
    ),
)
