"""Insults and names: "you are a liar", "you lazy sod", "such a doormat", "acting like a child"."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.label.parts import ASKED, FOND, NOT_MEANT, SOFTENED, YOU_ARE
from closeknit.coach.rules.rule import Rule

_NOUNS = ("INSULT_NOUN", "INSULT_CRUDE", "INSULT_DIALECT")
_LIKE = "(like|as|such as|as_if you are|as if you are|as bad as|no better than|worse than)"
_ACT = (
    "(act|acts|acted|acting|think|smell|stink|spend|write|behave|behaves|behaved|behaving|"
    "behavin|carry on|carrying on|carried on|go on|going on|went on|talk|talked|talking|sulk|"
    "sulked|sulking|whine|whining|moan|moaning|cry|crying|scream|screaming|live|lived|living|"
    "move|moves|moving|eat|eating|dress|dressed|drive|driving|strut|strutting|strutted|prance|"
    "prancing|crawl|crawling|storm|stormed|storming)"
)
_SUCH = (
    "(such|such a|being a|being such a|being like a|nothing_but a|no better than a|worse than a|"
    "worse than|some|a (right|proper|total|absolute|complete|bloody|fucking|big|huge|massive|"
    "great|whole|spoilt|spoiled|overgrown|grown|grown_up|real)|like a|like|like an|acting a)"
)
_VERBS = (
    "(bully|sneak|sponge|fool|leech|weasel|worm|fraud|bore|mug|tramp|shit|fuck|dick|ass|rat|nag|"
    "slob|bum|creep|wimp|clown|freak|moan|grass|pig|cock|tool|tit|cow|tart|trash|bag|snitch|"
    "gossip|loser|hound|dog|tief|thief|clype|witch|puppet|snake|cheat|prick|get|scrub)"
)
_WHY = "“{words}” is a name, and a name leaves no way to answer. What happened can be talked about."

RULES = (
    Rule(
        id="you-are-noun",
        kind=Kind.LABEL,
        idea="A name (“liar”, “snake”) says what somebody is; what they did is left out.",
        patterns=(
            *(f"{YOU_ARE} (LEAD){{0,5}} <name: {noun}>" for noun in (*_NOUNS, "INSULT_IMAGE")),
            *(f"you (LEAD){{2,4}} <name: {noun}>" for noun in _NOUNS),
            *(
                f"{YOU_ARE} (a|an|one|such a|some|just a|nothing_but a|still a) (LEAD){{0,2}} "
                f"!(POSITIVE|good|better|not|bit|pet) _ (LEAD){{0,2}} <name: {noun}>"
                for noun in _NOUNS
            ),
            *(
                "i (did|have)? (not|never) (raise|raised|rear|reared|bring up|brought up) you "
                f"(up)? to be (LEAD|CHARACTER|UNKIND){{0,4}} <name: {noun}>"
                for noun in ("INSULT_NOUN", "INSULT_CRUDE")
            ),
            *(
                "(trust you to be|you (LEAD|do|just|really){0,2} (can not|could not|can never|"
                "never could) help (but be|being|yourself being)) (LEAD|CHARACTER|"
                f"UNKIND){{0,4}} <name: {noun}>"
                for noun in (*_NOUNS, "CHARACTER")
            ),
            "you are (LEAD){0,3} like (your|my|that) (BOND|ex) (,|and|-) (LEAD|UNKIND){0,3} "
            "<name: (CHARACTER|INSULT_NOUN|drunk|failure)>",
            f"{YOU_ARE} (LEAD){{0,2}} {_SUCH} (LEAD){{0,3}} (CHARACTER|UNKIND)? <name: "
            "INSULT_SUCH>",
            *(f"(you|what you) are , _ , (a|an) (LEAD){{0,3}} <name: {noun}>" for noun in _NOUNS),
            f"{YOU_ARE} (LEAD){{0,4}} (CHARACTER|UNKIND|fucking) (LEAD|UNKIND|CHARACTER){{0,2}} "
            "<name: FOND_NOUN>",
            f"{YOU_ARE} (LEAD){{0,3}} <name: (UNKIND|CHARACTER_MILD) (LEAD|UNKIND|CHARACTER|"
            "CHARACTER_MILD|and|,){0,3} BOND>",
            f"{YOU_ARE} (even)? worse than (a|an|any|the|your|my|most|him|her) <name: !(bark|"
            "bite) _ _?>",
            f"{YOU_ARE} (LEAD){{0,2}} (a|the) _? _? year old <name: INSULT_SUCH>",
            f"{YOU_ARE} (LEAD){{0,2}} (as (bad|thick|useless|stubborn|stupid|selfish|mean|tight|"
            "tough|cold|hard|lazy|sour|daft|false|dense|dumb)|tighter|thicker|colder|lazier|"
            "meaner|slower|dimmer|falser|faker|lower|sourer) (as|than) <name: (a|an|two|the|"
            "your|any|they|pig|shit|mince|ice|bark) _?>",
            f"{YOU_ARE} (LEAD|about){{0,2}} as (useful|much use|much fun|romantic|sensitive|"
            "subtle|reliable|helpful|charming|warm|sharp|bright|funny|welcome|gentle|honest|"
            "loyal|straight|exciting|interesting) as <name: (a|an|two|my|the) (chocolate|wet|"
            "broken|dead|one|glass|paper|screen|ashtray|brick|cactus|fridge|plank|lead|bag|"
            "doorknob|spoon|damp|sieve|corkscrew|snake|slap|rock|wall|stone|brush|hammer|bull|"
            "sledgehammer|fart|cold|hole|rubber|blunt|tax|politician|wardrobe|house brick|bowl|"
            "fish|fox|cuckoo|toilet|root|kick|dose|third|hairdryer|puddle) _?>",
        ),
        why=_WHY,
        suggestion="What makes me say “{name}” is the time when ____. I felt ____.",
        before=(*ASKED, *NOT_MEANT),
        after=(
            *SOFTENED,
            "(farmer|lover|food|hunter|charmer|house|trainer|sitter|monitor|shower|room|clothes|"
            "seat|minder|proof|bar|person|fan|for punishment|and i love|at heart|with cards|in "
            "(the kitchen|muck|clover|shit|disguise|training))",
            "(to (society|no one)|you are not)",
        ),
        unless=(
            *FOND,
            "(bad|terrible|awful|rubbish|useless|hopeless) (liar|influence|cook|driver|singer|"
            "dancer|loser|swimmer|girl|boy|joke|ass|shot|listener ,)",
            "the (shit|tits|bomb|dog s bollocks|bitch)",
            "(sad|angry|small|bad|cheap|cold|jealous|common|difficult) (boy|girl|lad|thing)",
            "(poor|lucky|jammy|clever|funny|gorgeous|brave|sweet) (LEAD)? (FOND_NOUN|thing|man|"
            "woman|girl|boy)",
        ),
        yes=(
            "You're a liar and everyone knows.",
            "ur such a snake",
            "You are parasite of this house.",
            "You've always been a coward, Neil.",
            "You, sir, are a crook.",
            "ur literally a snake in lip gloss",
            "You're being such a child about the telly.",
            "You are a terrible father.",
            "You are nothing but a leech.",
            "You're a useless muppet.",
            "ur a fucking joke",
            "You're worse than a toddler.",
            "You're about as useful as a chocolate teapot.",
            "You're still a selfish so-and-so.",
        ),
        no=(
            "You're such a star.",
            "You're a terrible liar, I saw the cake in the boot.",
            "He says you're a liar, and I told him where to go.",
            "You're not a coward, you were frightened.",
            "You were such a good baby.",
            "You're only a child, it wasn't your job.",
            "You're a nerd and I love you.",
            "You are not a burden, get in the car.",
            "If you're a coward about spiders, look away.",
            "You feel like you're a failure and you're not.",
            "You're a bad influence haha, one more then.",
            "I'm such an idiot, I left it on the bus.",
            "You're a dog person, you'll love her.",
            "My brother is a snake.",
        ),
    ),
    Rule(
        id="you-name",
        kind=Kind.LABEL,
        idea="Calling somebody a name to their face: “you lazy sod”.",
        patterns=(
            *(f"you <name: !({_VERBS} _|FOND_NOUN) {noun}>" for noun in _NOUNS),
            *(
                f"you <name: !(FOND_NOUN) (INSULT_LEAD){{1,4}} !(FOND_NOUN) {noun}>"
                for noun in _NOUNS
            ),
            *(
                "you <name: !(mean !(old|little|spirited)) (INSULT_LEAD|LEAD|CHARACTER|UNKIND|"
                ",){0,3} !(mad|crazy|sad|old) (CHARACTER|UNKIND|fucking|stupid|useless|"
                f"pathetic) (INSULT_LEAD|CHARACTER|UNKIND|,|and){{0,3}} {noun}>"
                for noun in (*_NOUNS, "FOND_NOUN", "INSULT_SUCH", "INSULT_IMAGE")
            ),
            "you <name: (INSULT_LEAD|CHARACTER|,|and){0,3} (CHARACTER|horrible|nasty|mean|cruel|"
            "horrid|vile|evil|hateful|pathetic|rotten|wicked|disgusting|stupid) (INSULT_LEAD|"
            "CHARACTER|UNKIND|,|and){0,2} BOND>",
            "you (whole|big|great|complete|absolute|total|utter|fucking) (fucking)? <name: "
            "(child|baby|joke|disappointment|disgrace|animal|burden)>",
            "(get|got|shut|take|move|shift) _{0,2} you (LEAD)? <name: (INSULT_NOUN|"
            "INSULT_CRUDE)> $",
        ),
        why=_WHY,
        suggestion="When you ____, I felt ____.",
        before=(
            *NOT_MEANT,
            "(call|calls|called|calling)",
            "(did|do|does|have|had|would|will|can|are|were|if|when)",
        ),
        after=(*SOFTENED, "(farmer|lover|of the year|on|at (chess|golf|darts|cards)|you are not)"),
        unless=(
            *FOND,
            "(lucky|jammy|clever|funny|gorgeous|brave|sweet|beautiful|daft|silly|cheeky|poor) "
            "(LEAD|CHARACTER|INSULT_LEAD)? (FOND_NOUN|INSULT_NOUN|INSULT_CRUDE|thing|man|woman|"
            "girl|boy)",
        ),
        yes=(
            "Get up, you lazy sod.",
            "you selfish, ungrateful cow",
            "You coward.",
            "ya fuckin liar",
            "Read the message again you pathetic little man",
            "you two-faced snake",
            "You stupid, stupid woman.",
            "Answer me you spineless git",
        ),
        no=(
            "Happy birthday, you old bastard.",
            "You lucky sod, two weeks in Crete.",
            "You silly sausage.",
            "You fool nobody, I know you're soft on him.",
            "You bore easily, so I booked the short tour.",
            "He called you a liar?",
            "You poor thing, come in.",
            "You daft old muppet, come here.",
            "My boss is a bully, a liar and a coward.",
            "Do you pig farm full time now?",
            "What a day, idiot boiler.",
        ),
    ),
    Rule(
        id="acting-like",
        kind=Kind.LABEL,
        idea="“Acting like a child” compares a grown person with what they would hate to be.",
        patterns=(
            *(
                "(you|your) (LEAD|are|were|have|been|keep|kept|always|just|do|did|can|only|it "
                f"is|start|started|should stop|have to){{0,4}} {_ACT} (LEAD){{0,2}} {_LIKE} "
                f"(LEAD|CHARACTER|UNKIND|,){{0,4}} <name: {noun}>"
                for noun in (*_NOUNS, "INSULT_SUCH", "INSULT_IMAGE", "FOND_NOUN")
            ),
            *(
                f"(^|stop|quit|do not|why|,) (always|are|do|must|you){{0,2}} {_ACT} "
                f"(LEAD){{0,1}} {_LIKE} (LEAD|CHARACTER|UNKIND|,){{0,4}} <name: {noun}>"
                for noun in (*_NOUNS, "INSULT_SUCH", "INSULT_IMAGE", "FOND_NOUN")
            ),
            f"you (LEAD|are|were|have|been|keep|kept){{0,3}} {_ACT} (LEAD){{0,2}} (like|as) (a|"
            "an|some)? (_ )? _? _? year old",
            "you (LEAD|are|were|have|been|keep|kept){0,3} (acting|behaving|behave|act) (so|very|"
            "really|totally|all|such|like)? (LEAD){0,2} <name: (CHARACTER|childishly|selfishly|"
            "stupidly|disgracefully|shamefully|appallingly|disgustingly|crazy|high and mighty|"
            "superior|ugly|the (queen|king|boss|lord|big man|victim|martyr|fool|clown|saint|"
            "hard man|big shot|innocent))>",
            "you (LEAD|are|were|have|been|keep|kept){0,3} (playing|play|played) the (LEAD)? "
            "<name: (victim|martyr|saint|innocent|big man|hard done by)>",
            "(^|always|stop|quit|,) (always|forever)? playing the (LEAD)? <name: (victim|martyr|"
            "saint|innocent|big man)> ($|, you|you|all|again)",
            *(
                "you (LEAD|just|really|always|do){0,2} (sound|look|seem|sounded|looked) "
                f"(LEAD){{0,2}} (like|such) (LEAD|CHARACTER|UNKIND|,){{0,4}} <name: {noun}>"
                for noun in ("INSULT_NOUN", "INSULT_CRUDE")
            ),
            "you (LEAD|just|really|always){0,2} (sound|sounded) (LEAD){0,2} like (LEAD|"
            "CHARACTER|UNKIND|,){0,4} <name: (spoilt_child|spoiled_child|child|toddler|"
            "broken_record|stuck_record|your mother|teenager|baby)>",
            "(you|are|were|keep|stop|always) (making|make|made|making) <name: (a (complete|"
            "total|right|proper|absolute|big|fucking)? (fool|idiot|ass|arse|tit|twat|"
            "laughing_stock|laughingstock|show|holy show|spectacle|clown|eejit))> (out)? of "
            "(yourself|us|this family|me)",
            "(living with|married to|living_with|being married to|talking to|dealing with|"
            "working with|arguing with) you is (LEAD){0,2} like (LEAD|having|living with|"
            "raising|minding|a third|a second|another|extra|working with|talking to|arguing "
            "with){0,4} <name: (INSULT_SUCH|INSULT_NOUN|brick wall|wall)>",
            "(like|as) the <name: (INSULT_LEAD|CHARACTER){0,2} (INSULT_NOUN|INSULT_CRUDE)> "
            "(that|what|which)? you (are|have|always)",
        ),
        why="“{words}” compares more than it tells. What was said or done, in plain words, "
        "is easier to hear.",
        suggestion="When you ____, it was hard for me, because ____.",
        before=(*NOT_MEANT, "(i|he|she|they|we|kids|children)"),
        after=(*SOFTENED, "(at christmas|in a sweet shop|person)"),
        unless=(
            *FOND,
            "(makes|make|made|let|let us|feel) (me|us|you|him|her) (feel)? (like)?",
            "(stage|film|drama club|panto|role)",
        ),
        yes=(
            "You're acting like a spoilt child.",
            "You behave like small baby.",
            "stop acting like such a brat",
            "You've been behaving like a tyrant since Dad left.",
            "You sound like an idiot.",
            "You keep playing the victim.",
            "You made a right fool of yourself at the wedding.",
            "Living with you is like having another toddler.",
            "You're acting all high and mighty again.",
        ),
        no=(
            "I'm acting like a child, I know.",
            "They treat you like a child.",
            "You look like a film star.",
            "You were acting like nothing hurt, you brave thing.",
            "He's behaving like an idiot.",
            "You make me feel like a child at Christmas.",
            "You sounded tired.",
            "Let's act like kids and eat ice cream.",
        ),
    ),
)
