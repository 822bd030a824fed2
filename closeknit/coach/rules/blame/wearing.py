"""The other as the trouble itself: “the problem is you”, “you drive me mad”."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.blame.frames import JOKED, OTHERS
from closeknit.coach.rules.rule import Rule

_FOND = (
    *JOKED,
    "(love|loved|adore|miss|missed) (you|it|that|how|when|your)",
    "(best|good|nice|lovely) (possible)? (way|sense|kind)",
    "(gorgeous|beautiful|handsome|sexy|legs|smell|perfume|kiss|kisses|in that (dress|shirt|suit))",
    "(thank|thanks|grateful|proud|bless|sweet|kind|modest|generous)",
    "(too (good|nice|kind|hard on|generous|modest|clever|honest|humble|polite|beautiful))",
)
_NOW = ",? (and|so) (because of that)? ,? (now)? ,?"
_US = "(i|we|he|she|they|it|everyone|everybody|mum|dad|my _|our _|the (kids|whole _|_))"
_BURDEN = (
    "((have|has|had|having|got) to (redo|pay|explain|apologise|apologize|fix|clean|sort|cancel|"
    "sell|start|wait|walk|borrow|stay|work|leave|beg|call|ring|deal|miss|replace|buy|face|do it "
    "all|do everything)|(am|are|is) (stuck|left|stranded|late|locked out|out of pocket|broke|"
    "homeless|banned|the one)|(can|could) not (BETWEEN)? (get|go|pay|sleep|eat|use|open|find|"
    "show|work)|(have|has) (no|nothing|nobody|nowhere)|(BETWEEN)? (lost|missed|lose|miss) "
    "(my|our|the|his|her|out)|(is|has|have) (BETWEEN|all){0,2} (LOSS|gone|ruined))"
)
_SLIP = (
    "((DEGREE|BETWEEN|went and|had to){0,3} (sent|gave|wrote|booked|bought|took|told|ordered|"
    "filled|read|put|set|used|typed|entered|packed) !(me) _{0,5} wrong _{0,2}|(BETWEEN|"
    "DEGREE){0,2} (left|leave) _{1,4} (on|open|off|out|unlocked|running|unplugged|switched off)|"
    "(BETWEEN|DEGREE){0,2} (lost|broke|dropped|smashed|crashed|wasted|spent|blew|gambled|"
    "drank|used up|gave away|sold|lent) (the|my|our|all|everything|it) _{0,4}|(BETWEEN){0,2} "
    "(opened|open|opens|could not (keep|shut)|ran|run) your (LEAD|DEGREE|big|_)? (mouth|gob|"
    "trap|mout) _{0,3}|(never )? ?should have _{1,6})"
).replace("(never )? ?", "(never)? ")

_WHOM = (
    "(her|him|them|mum|dad|granny|gran|the (kids|children|baby|whole _)|(my|your (own)?) (mum|"
    "mother|dad|father|sister|brother|son|daughter|wife|husband|kids|grandmother|granny)|"
    "everyone|everybody)"
)

RULES = (
    Rule(
        id="you-are-the-problem",
        kind=Kind.BLAME,
        idea="“The problem is you” makes a person out of a trouble that two people have.",
        patterns=(
            "you (are|were) (BETWEEN|DEGREE){0,3} (the|our|my|this family 's|his|her) (whole|"
            "real|only|actual|main|biggest|DEGREE)? (problem|issue|trouble) (here|in (this|our|"
            "my) _|of (this|our|my) _|,|$|not|and|now|round here)",
            "(problem|problems|trouble|issue|fault|common denominator) (here|in (this|our|the) _|"
            "with (us|this _|this)|this whole time|all along)? (is|was|has been|are) (BETWEEN|"
            "DEGREE|all){0,2} you ($|, (not|and)|not (me|him|her|us|them)|and (only|nobody|your "
            "FLAW)|alone)",
            "(only|real|main|whole|biggest) (problem|trouble|issue) (_ ){0,5}(is|was) (BETWEEN|"
            "DEGREE|called){0,2} (you|yourself) ($|,|and)",
            "you (are|were) (BETWEEN|DEGREE){0,2} (where|how) (it|this|that|all this|all of "
            "this) (all)? (goes|went|started|starts|went|began) wrong",
            "(trouble|problem|row|drama|tension|stress|bad feeling) (_ ){0,4}(follows|followed|"
            "come|comes|came|arrives|walks in|starts|started) (BETWEEN)? (in|through the door|up|"
            "round)? (with|when|whenever|every_time|the minute|once|because) you (come|came|"
            "arrive|show|turn|walk|open|are|,|$)",
        ),
        why="“{words}” makes one person the trouble. A single thing that you would like "
        "different is something two can work on.",
        suggestion="What troubles me most about this is ____. I would like ____.",
        questions=False,
        before=(*OTHERS, "(not|never|if|think|thinks|believes|believe|reckons|says) (that)?"),
        unless=_FOND,
        yes=(
            "You are the problem here, not the dog.",
            "The problem is you.",
            "the only trouble in this house is you",
            "You're the whole problem, Denise, and you know it.",
        ),
        no=(
            "You are not the problem, the landlord is.",
            "You think you are the problem, and you are not.",
            "The problem is your boiler, it needs a new valve.",
            "The only problem is you live so far away.",
            "She says you're the problem, I say she is bored.",
            "The trouble with you is you're too generous.",
        ),
    ),
    Rule(
        id="wears-me-out",
        kind=Kind.BLAME,
        idea="“You drive me up the wall”: one’s own nerves are put into the other’s hands.",
        patterns=(
            "you (BETWEEN|DEGREE){0,3} (drive|drives|drove|driving|driven|send|sending|sent) "
            "(me|us|him|her|everyone|everybody|your _|my _) (BETWEEN|DEGREE|all){0,2} (up the "
            "(wall|walls|pole|twist)|round the (bend|twist)|around the (bend|twist)|off my head|"
            "out of my (mind|head|tree)|insane|mental|nuts|bananas|demented|to distraction|mad "
            "(with|when|every|,|$)|crazy (with|when|every|,|$)|over the edge|to (tears|despair|"
            "the brink))",
            "you (BETWEEN|DEGREE){0,3} (give|gives|gave|giving|given) (me|us|him|her|mum|your "
            "_|my _) (DEGREE|a|an|such|nothing but|constant|all|these|this|so much|high|only){0,3} "
            "(headache|headaches|migraine|migraines|blood pressure|bp|hypertension|stress "
            "!(relief|ball|free|test)|ulcer|"
            "ulcers|grey hair|gray hair|grey hairs|gray hairs|grief|nervous breakdown|anxiety|"
            "sleepless nights|wahala|agita|palpitations|palpitation|high pressure)",
            "you (BETWEEN|DEGREE){0,3} (do|does|did|doing) (my|me|everyone 's|our) (DEGREE)? "
            "(head in|head|nut|nut in|box in|crust|tits in|absolute head in)",
            "you would (drive|make|try|test|tempt|get) (a|any|the patience of (a|any|all the)?|"
            "the|anyone|anybody) (saint|saints|nun|angel|angels|bishop|pope|priest|monk|job|"
            "holy man|anyone|anybody|stone)? ,? (to|the|of|swear|drink|mad|crazy|scream|shout|"
            "curse|$|lose|weep|out of|up|round|commit)",
            "(anyone|anybody|everyone|who|any (man|woman|person|wife|husband|mother|normal "
            "person)|a saint|even a saint) would (BETWEEN|have){0,2} (BAD_ACT|lose (it|their|"
            "his|her)|go (mad|crazy)|be (BAD_ACT|angry|mad|MISERY)|need a drink|want to (leave|"
            "run)|crack|leave) _{0,3} (living with|married to|with|if (they|he|she) (had to|lived|"
            "were|was) (live|put up|deal|married|with){0,2}|dealing with|having) (to)? (you|"
            "somebody like you|someone like you|a (man|woman|child|son|daughter) like you)",
            "you (BETWEEN|DEGREE){0,3} (took|take|taken|taking|put|putting) (ten|twenty|five|"
            "_) years (off|on) (me|my life|your (_ 's)? _|my _)",
            "you (BETWEEN|DEGREE){0,3} (stress|stressing|stressed|wear|wearing|wore|grind|"
            "grinding|drain|draining|suck|sucking) (me|us|the (life|joy|fun|energy)) (DEGREE)? "
            "(out !(so that|at)|down|dry|all (the)? (time|day)|out of)",
            "(sorry|apologies|pardon|apologise|apologize) (_ |,){0,8}but (BETWEEN)? you (BETWEEN|"
            "DEGREE){0,3} (push|pushed|pushing|provoke|provoked|wound|goad|goaded|made|make) "
            "(me|i|us) (to|up|first|into|,|$|too)",
            "you (BETWEEN|DEGREE){0,3} (provoked|provoke|provoking|goaded|goading|baited|wind|"
            "winding|wound|needled) (me|us|him|her|mi|i) (up)? (first|$|,|and|again|on purpose|"
            "all (day|night|week)|until|till|so|deliberately|with|like)",
            "you (BETWEEN|DEGREE){0,3} (made|make|makes|mek) (me|us|i) do (it|that) (.|,|and)",
            f"you (BETWEEN|DEGREE|gone and|went and){{0,3}} (upset|upsets|upsetting) {_WHOM} ($|,|"
            "again|with your|by|on (his|her)|in front of|and)",
            f"you (BETWEEN|DEGREE|gone and|went and){{0,3}} (made|make|makes) {_WHOM} (BETWEEN|"
            "DEGREE)? (cry|upset|(feel|look) (bad|small|stupid|unwelcome|unwanted|like)|run (out|"
            "off|away)|leave|miserable)",
        ),
        why="“{words}” puts your nerves into somebody else’s hands. What happens in you, said as "
        "yours, may be heard with care.",
        suggestion="When ____, I get ____, because I need ____.",
        questions=False,
        before=(
            *OTHERS,
            "(not|never|did|would|to|how|why|if|when|does|hope|sorry) (BETWEEN)?",
        ),
        unless=(
            *_FOND,
            "(song|speech|card|letter|poem|present|gift|toast|photo|video|happy tears|reunion)",
            "(in a good|so happy|so funny|laughing|laugh)",
            "heart attack",
        ),
        yes=(
            "You're driving me up the wall with that recorder.",
            "u give me a headache every single morning",
            "You'd try the patience of a saint.",
            "You do my head in, you really do.",
            "Anyone would shout living with you.",
            "You've upset the whole street with your petition.",
            "You made your mother cry on her birthday, I hope it was worth it.",
        ),
        no=(
            "The new rota is driving me up the wall.",
            "You drive me crazy in the best way, come home.",
            "That chapter gave me such a headache, did it give you one?",
            "Your speech made Mum cry, it was gorgeous.",
            "You'd never upset anyone, you soft thing.",
            "You drive me to the station and I'll buy the coffee.",
            "Sorry if I drive you up the wall.",
            "You made her cry with that poem, she has it framed.",
            "You gave me stress relief tips that worked.",
        ),
    ),
    Rule(
        id="and-now-i-have-to",
        kind=Kind.BLAME,
        idea="“You left it open, and now I have to pay”: one slip is made the cause of all.",
        patterns=(
            f"you {_SLIP} {_NOW} {_US} (BETWEEN|DEGREE){{0,2}} {_BURDEN}",
            f"you {_SLIP} ,? now {_US} (BETWEEN|DEGREE){{0,2}} ({_BURDEN}|know|knows|LOSS|laughs|"
            "laughing)",
            "you (BETWEEN|DEGREE){0,2} (broke|wrecked|ruined|started|wrote|chose|left|lost|"
            "wanted|booked|crashed|burnt|burned|spilled|spilt|forgot|ordered|messed|spent|signed|"
            "dropped|decided|insisted) (_ ){0,6}, (and)? not (me|us|i|him|her) ($|,|so)",
            "(have|had|am|are|is|was|were|always|ended|left) (BETWEEN|to|up|the one|the ones|"
            "who|that|has){0,4} (paying|pay|pays|suffer|suffering|suffers|picking up the pieces|"
            "pick up the pieces|clean up after|cleaning up after|punished|blamed|shouted at|"
            "scolded|told off|getting the blame|get the blame|gets the blame|taking the blame|"
            "take the blame|take the fall) (for|because of|from|over) (your (_ ){0,2}(FLAW|LOSS|"
            "choices|decisions|decision)|what you (did|do|have done|said|caused)|something you|"
            "things you|you $)",
            "(i|we|he|she) (BETWEEN)? (got|get|had|took|take|taken) (the|all the|a|into)? (blame|"
            "detention|fine|punishment|telling off|warning|sack|bill|row|flak|heat|rap|trouble|"
            "hiding|scolding|shouting) for (what you (did|do|said|have)|your (_ ){0,2}(FLAW|LOSS)|"
            "something (that)? you|you ($|,|again|and))",
            "your (_ ){0,2}FLAW (BETWEEN|DEGREE|has){0,2} (put|landed|got|left|dragged|drove|"
            "pushed|plunged) (me|us|him|her|this _|the _|my _|our _) (BETWEEN|all)? (in|into|here|"
            "there|out of|to|LOSS|with) _?",
            "(laughing|laughs|laugh|laughed) at (me|us|him|her) (!(but) _){0,5} (because of|thanks "
            "to) you ($|,|and|FLAW)",
            "^ (great|brilliant|fantastic|lovely|wonderful|perfect|super|oh great) ,? (so)? now "
            "(!(not) (_|,)){1,8} (because of|thanks to|courtesy of) you",
            "(clean|cleaning|clear|clearing|sort|sorting|mop|mopping|pick|picking) (up|out)? "
            "(after)? your (LEAD|DEGREE|own|bloody|fucking)? (fuckup|fuck up|fuck ups|mistakes|"
            "cock up|cock ups|screw ups|blunders|shambles)",
            "(i|we) (BETWEEN)? (sacrificed|gave up|given up|threw away|lost|left) (everything|it "
            "all|my (career|job|life|youth|friends|home|family|dreams|studies|country)|so much) "
            "(_ ){0,2}(for|because of) you ,? (and|so)? (now)? (this is|look|what do i|i get|you)",
            "(everything|all) (that)? (i|we) (BETWEEN)? (did|do|done|sacrificed|gave up|given "
            "up|suffered) for you (_ |,){0,4}(this is|and) (how|what|the thanks|you) (you|i get|"
            "we get|i got|treat|repay|do|can)",
        ),
        why="“{words}” sets one slip down as the cause of all the rest. What you are left with, "
        "and what would help, can be asked for.",
        suggestion="I am left with ____ now, and I feel ____. It would help me if ____.",
        questions=False,
        before=(*OTHERS, "(not|never|if|when|did|do)"),
        unless=(*_FOND, "(sorry|my fault|never mind|no worries|do not worry|no problem)"),
        yes=(
            "You gave him the wrong date and now I have to redo the whole plan.",
            "u left the gate open so now we cant find the dog",
            "You started the row with the neighbours, not me.",
            "I got the blame for what you did at the depot.",
            "We're always paying for your mistakes.",
            "You opened your big mouth and now everybody knows.",
        ),
        no=(
            "You sent the wrong file, no worries, I have to redo it anyway.",
            "You left the porch light on for me, you star.",
            "You forgot to call.",
            "I lost the keys and now you have to wait, sorry.",
            "You gave everything away and I am proud of you.",
            "I gave up smoking for you and the kids.",
            "They paid for your mistake, not you, the firm is insured.",
        ),
    ),
    Rule(
        id="not-mine-but-yours",
        kind=Kind.BLAME,
        idea="“It’s not my fault, it’s yours”: the fault is handed over like a bill.",
        patterns=(
            "(not|never|is it|how is it|how is (this|that)) (BETWEEN|DEGREE)? (my|our) (own)? "
            "(fault|"
            "doing|mess|mistake|problem) (_ ){0,4},? (and|but|because)? (it is|that is|this is|it "
            "was|is)? (BETWEEN|DEGREE|all){0,2} (yours|your own|your (fault|doing|mess|mistake))",
            "(blame|fault|guilt|mistake|responsibility) (is|was) not (mine|ours) ,? (and|but)? (it "
            "is|it was)? (BETWEEN|DEGREE)? (yours|your own)",
        ),
        why="“{words}” hands the fault over like a bill, and bills are disputed. What it was like "
        "for you is not in dispute.",
        suggestion="When it went wrong, I felt ____.",
        before=("(he|she|they|who) (SPEECH_VERB)? (that)?", "(if|whether)"),
        unless=("(or yours|neither|nor yours|nobody|no one|not yours)", "JOKE"),
        yes=(
            "It's not my fault, it's yours.",
            "That was never my mistake, it was your mistake, Colm.",
            "The fault was not mine, it was yours.",
        ),
        no=(
            "It's not my fault or yours.",
            "It's not your fault, it's mine.",
            "He said it was not his fault, it was ours.",
            "It wasn't my idea to move, it was theirs.",
            "It's neither my fault nor yours, it's the weather.",
        ),
    ),
    Rule(
        id="i-would-if-you",
        kind=Kind.BLAME,
        idea="“I wouldn’t shout if you listened”: one’s own acts wait for the other’s.",
        patterns=(
            "(i|we|he|she|they) would not (have|of|BETWEEN|DEGREE|ever|never|need to|have to){0,4} "
            "(BAD_ACT|angry|MISERY|lost (it|my (rag|temper|head))|in (that|this|such a) (mood|"
            "state|temper|huff)|(so|this|that) (angry|harsh|short|late|hard|cold|tired|strict|"
            "sharp|snappy|rude|difficult|nasty|mean|loud|CHARACTER|CHARACTER_MILD)|(start|"
            "started) _) (!(but) (_|,)){0,6} if "
            "(you (had|did|were|was|would|only|just|ever|have|stopped|listened|HURTING|WISHED)|it "
            "(was|were|had|is) not (been)? for (you (*ing|always|and your)|your FLAW)) _{1,5}",
            "(i|we) would (BETWEEN|DEGREE){0,3} (come|help|listen|talk|stay|want|tell|trust|call|"
            "visit|eat|cook|happy|happier|nicer|calmer|easier|love|try|share|open|spend|kinder|"
            "home|enjoy|sleep|invite|smile) (!(but) (_|,)){0,6} if you (were not|did not|was not|"
            "quit|would stop|stopped) (BETWEEN|DEGREE|so|such a|on|at){0,3} (HURTING|BAD_ACT|"
            "CHARACTER|CHARACTER_MILD|INSULT_NOUN|CONDUCT|glued|picking|starting)",
            "if you (did not|were not|was not|had not|stopped|would stop|could stop|quit) (BETWEEN|"
            "DEGREE|so|such a|on|at){0,3} (HURTING|BAD_ACT|CHARACTER|CHARACTER_MILD|INSULT_NOUN|"
            "CONDUCT) (!(but) (_|,)){0,6} (i|we) would (not|BETWEEN|DEGREE){0,3} (come|help|"
            "listen|talk|stay|tell|trust|call|happy|happier|nicer|calmer|easier|love|try|home|"
            "smile|BAD_ACT|angry|MISERY|have to)",
            "if you did (do|pay|fuel|fill|check|lock|call|read|book|set|charge|tell|buy|wake|put|"
            "come) (!(but) (_|,)){0,8} (i|we|my _|the _) would (not|never) (BETWEEN|have|be)? "
            "(LOSS|stuck|here|late|in|have to)",
        ),
        why="“{words}” ties what you do to what somebody else is. What you need can be asked for "
        "by itself.",
        suggestion="It would be easier for me to ____ if I could have ____.",
        questions=False,
        before=OTHERS,
        unless=(
            *_FOND,
            "(not|never) (have)? (known|minded|guessed|noticed|cared|believed|laughed)",
            "if you (had|have)? (not|never) (BETWEEN)? (HELPED|told|asked|been there)",
            "if you (had|have)? (told|asked|been there)",
            "(happy|glad|lucky) (too|as well)",
        ),
        yes=(
            "I wouldn't shout if you listened the first time.",
            "i wouldnt have been so angry if u had just answered",
            "I'd come home earlier if you weren't moaning the minute I sit down.",
            "If you stopped nagging I'd be happier in my own kitchen.",
            "I wouldn't have snapped if you hadn't lied about the fare.",
        ),
        no=(
            "I wouldn't have minded if you'd been late.",
            "I'd help if you asked.",
            "I wouldn't be so calm if you hadn't rung.",
            "I'd come if you were free on Sunday.",
            "We would stay longer if you didn't have work.",
            "I'd cry if you didn't come to the wedding.",
        ),
    ),
)
