"""Fault itself: whose it is, on whose head it lies, who is to blame."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.blame.frames import JOKED, OTHERS, VERY, WHO
from closeknit.coach.rules.rule import Rule

_YOURS = "(yours|thine)"
_LIES = "(is|are|was|lies|lie|lays|rests|rest|sits|sit|falls|fall|stays|belongs|goes)"

RULES = (
    Rule(
        id="your-fault",
        kind=Kind.BLAME,
        idea="“It’s your fault”: once a fault has an owner, the talk is about who is guilty.",
        patterns=(
            "(is|was|are|were|be|been|being|na) (BETWEEN|DEGREE|entirely|partly|purely|solely|"
            "mainly|largely){0,3}"
            " your (own|DEGREE)? (fault|doing|handiwork|making)",
            "(a|is|na|it) fi (you|your) (fault|doing)",
            "(no one|nobody|no_one) 's (name|hands|door|fault) (_ ){0,4}but (yours|you)",
            "(is|was) (BETWEEN|DEGREE|all|entirely){0,2} you are (own)? (doing|making) (,|$|"
            "and|not|alone|only)",
            "^ (well|and|so|now|yeah|yes|also|then|all|,|DEGREE|BETWEEN){0,3} your (own|"
            "DEGREE)? (fault|doing|handiwork)",
            "(all|entirely|totally|completely|partly|also|clearly|definitely|100) your (own)? "
            "(fault|doing)",
            "your (own|DEGREE)? fault (that|we|i|he|she|they|the|my|our|for|if|the _)",
            "of your (own)? (doing|making)",
            f"fault (for|of|in|with)? (_ ){{0,4}}{_LIES} {VERY} (entirely|solely|only|alone|"
            f"squarely)?"
            f" ({_YOURS}|(with|on|at) (you|your (own)? (shoulders|door|doorstep|head|side|end|"
            f"desk|feet)))",
            "the (fault|blame|responsibility|guilt) (is|was) (BETWEEN|DEGREE|not mine ,? it is|"
            "not ours ,? it is|entirely|solely){0,2} yours",
            f"(blame|fault|guilt|responsibility|delay|mistake|error|problem) (_ ){{0,6}}{_LIES} "
            f"{VERY}"
            " (entirely|solely|only|alone|squarely|fully)? (with|on|at) (you|your (own)? "
            "(shoulders|door|doorstep|head|side|end|desk|feet))",
            f"you (are|were) {VERY} (entirely|solely|alone|partly|fully|squarely|the one|the "
            f"ones|the only one)?"
            " (to|2) blame",
            f"you (are|were) {VERY} (entirely|solely|fully|alone)? (responsible for|guilty of|"
            f"the cause of|at fault for|behind all)"
            " (this|that|it|all|what|everything|LOSS|my|our|every|his|her|the (LOSS|state|way|"
            "mess|situation|atmosphere|whole|quarrel|argument))",
            f"you (are|were) {VERY} (entirely|solely|fully|the one|the ones)? (at fault (,|$|"
            f"here|and|not|for)|in the wrong (,|$|here|not))",
            f"(i|we|all|everyone|everybody) {VERY} (blame|blaming) (you|your FLAW) !(if|not)",
            f"(i|we) {VERY} (hold|holding) you (DEGREE|personally|entirely|solely|fully){{0,2}} "
            f"(responsible|accountable)",
            "(only|just) (have|got|has) (got)? yourself to blame",
            "(have|got) (only|nobody|no one|none|no_one) (but)? yourself to blame",
            "(nobody|no one|no_one|none|noone) (_ )?to blame (but|except|only|other than) (you|"
            "yourself)",
            "(nobody|no one|no_one|noone)?(but|except) (yourself|you) to blame",
            "(can|must|have to|only|and|so) (only|just|now)? blame yourself",
            "(nobody|no one|anyone|anybody) is fault but (yours|your own)",
            "(nobody|nobody 's|no one 's) fault but (yours|your own)",
            "(blame|fault) (at|on) your (own)? (door|doorstep|feet|head)",
        ),
        why=(
            "Once a fault has an owner, the other hears a verdict and defends. What it was "
            "like for you reaches further."
        ),
        suggestion="When it happened, I felt ____, because I needed ____.",
        questions=False,
        unless=(
            *JOKED,
            "(nothing|none|not all|neither) _{0,4} your (own|DEGREE)? (fault|doing)",
            "(not|never) (DEGREE|all|entirely|only|just|really|even|your|anybody|anyone|my|"
            "our){1,3} (fault|doing)"
            " (!(it|but|is) (_|,)){0,8} $",
            "(nobody|no one) 's fault !(but)",
            "(might|may) (be|have been) your",
            "(tell|tells|telling|told|say|says|saying) you (_ |,){0,8}your (own)? fault",
            "(if|whether|even_if|unless) (it|this|that|any|some) (_ ){0,5}your (own)? fault",
            "responsible for (_ ){0,2}(GAIN|happiest|smile)",
            "your fault (that|if)? (i|we) (_ ){0,4}(GAIN|singing|laughing|laugh|smiling|giggling|blushing|grinning|dancing|humming|late "
            "for bed|full|fat|spoilt|spoiled|crying laughing|(can|could) not stop)",
            "(as much|just as much|equally|partly) (my|mine|ours)",
        ),
        before=(*OTHERS, "(not|never|nor|hardly|no) (_ _?)?"),
        yes=(
            "This mess with the council is entirely your fault.",
            "ur fault we missed kick off",
            "You've only got yourself to blame.",
            "I blame you for how that evening went",
            "The blame for the late filing lies squarely with you.",
        ),
        no=(
            "It's not your fault, the alarm never rang.",
            "Nobody blames you for any of it.",
            "Please stop thinking that it was your fault.",
            "He kept telling me it was your fault and I told him to hush.",
            "It's your fault I can't fit my jeans, you and your scones.",
            "Is your fault I laughing like a fool on the bus.",
            "I'd never say it was your fault.",
            "That was my fault, I read the wrong timetable.",
            "If it turns out to be your fault, so be it, we all slip.",
        ),
    ),
    Rule(
        id="whose-fault",
        kind=Kind.BLAME,
        idea="“And whose fault is that?” asks nothing; it points.",
        patterns=(
            "(and|but|well|so|now|guess|wonder|, ) (BETWEEN|DEGREE)? whose (fault|doing|idea) "
            "(is|was|would) (that|this|it|all|be)",
            "^ whose (DEGREE|own)? fault (is|was) (that|this|it) (then|now|eh|,)? !(do|you|if|"
            "when)",
            "(we|i|everyone|everybody) (BETWEEN|DEGREE|all){0,2} (know|knows) (DEGREE|BETWEEN|"
            "exactly|fine|full well)?"
            " (whose (fault|doing|hands|work)|who (is|was) (to blame|at fault|behind)|who (put|"
            "did|caused|started|broke|made))",
            "(have|has|with) (your|ur) (DEGREE)? (fingerprints|signature|prints) "
            "(DEGREE)? (BETWEEN|written|stamped)? (on|over) (it|this|that)",
            "(have|has|with) (your|ur) (DEGREE)? name (DEGREE|BETWEEN|all|written|stamped){0,2} over (it|this|that)",
            "your (name|fingerprints|prints) (is|are) (BETWEEN|DEGREE|all|written|"
            "stamped){0,2} (over|(written|stamped) on) (it|this|that)",
            "(carries|bears|carry) (your|ur) (name|fingerprints|signature|stamp)",
            "(has|have) your fingerprints",
            "look in (the|a|your) mirror (for|to see|if|before|when|and (ask|see)) (_ )?(who|"
            "you|whose|what|blaming|pointing|_)",
            "ask yourself (DEGREE)? (whose fault|who (caused|did|started|made|put|is to|was)|"
            "what you did)",
            f"(know|knows) (DEGREE|exactly|yourself|rightly|fine|full|well){{0,2}} who (put|has|"
            f"have|had|got|made) {WHO} (there|upset|this way|like this|in this|ill|sick|crying|"
            f"walking|in bits)",
            "(knows|know|see) (DEGREE|exactly|well){0,2} whose (fault|doing|hands|work|"
            "handiwork) (it|this|that|_)",
            "who (do|did) you think (BETWEEN)? (caused|started (it|this)|put (me|us|him|her|"
            "them) (in|through|there)|is to blame|ruined|did (this|that) to)",
        ),
        why=(
            "A question that already knows its answer is heard as a finger pointed. The plain "
            "thing beneath it may be easier to hear."
        ),
        suggestion="What matters to me here is ____, and I feel ____ about it.",
        unless=(*JOKED, "POSITIVE", "(present|gift|parcel|card|box|letter|tag|mug|team|list)"),
        before=(*OTHERS, "(not|never|nobody|who|do|i|did)"),
        yes=(
            "And whose fault is that, I wonder?",
            "We all know who started the row at the christening.",
            "That dent in the door has your name all over it.",
            "ask yourself who caused this",
        ),
        no=(
            "That cake has your name on it.",
            "Do you know whose coat this is?",
            "Whose idea was it to make brunch, it was brilliant!",
            "There's a parcel in the hall, it has your name on it.",
            "Half a pav in the fridge with your name on it.",
            "She asked me whose fault it was and I honestly don't know.",
            "Who do you think did the flowers? They're gorgeous.",
        ),
    ),
    Rule(
        id="on-you",
        kind=Kind.BLAME,
        idea="“That’s on you”, “on your head”: what happened is laid at the other’s door.",
        patterns=(
            "(this|that|all this|it|which) (one|mess|lot)? (is|was) (BETWEEN|DEGREE|all|"
            "entirely|squarely|solely|100|purely|down){0,3}"
            " (on|upon) you !(in|to|if|whether|as|when|than|too|for|now|,? (right|yeah))",
            f"(LOSS|MISERY|WRECKED) (_|,){{0,4}} (is|are|was|were|be) {VERY} (entirely|squarely|"
            f"solely)? (on|upon) (you|your (head|hands|account|shoulders|conscience)) (_)?",
            "(is|are|was) (BETWEEN|DEGREE|all|entirely){0,2} on you ,? (and)? not (on)? (me|us|"
            "him|her|them)",
            "(on your (own)? (head|conscience) (be it|now|alone|only|not mine|, not|$)|blood "
            "on your hands)",
            "(is|goes|be|falls|lies|lie|was|weighs|remains|are) (BETWEEN|DEGREE){0,2} (on|"
            "upon) your (own)? (head|conscience|account|hands|shoulders)",
            "(lay|lays|laid|laying|put|puts|putting) (this|that|it|all _|the _|them)? (DEGREE|"
            "squarely|right)? (at|on) your (door|doorstep|feet)",
            "(LOSS|MISERY) (_|,){0,5} (DEGREE|all|entirely|solely|completely)? down to (you|"
            "your FLAW)",
            "(this|that|it) (is|was) (BETWEEN|DEGREE|all|entirely){0,2} down to (your FLAW|you "
            "and your)",
            "(this|that|it) (is|was) (BETWEEN|DEGREE|all){0,2} your (own)? (mess|shambles|"
            "making|cock-up|screw-up|cockup|fuck-up|blunder|stuff up|stuff-up)"
            " (not|now|so|and|,|$) (_)?",
            "(this|that) (is|was) (BETWEEN|DEGREE|all){0,2} your (own)? (problem|lookout|look "
            "out|bad) (not|now|alone|mate|,|$) (_)?",
            "your (DEGREE)? (mess|problem) (,|and)? not (mine|ours)",
            "serves you (BETWEEN|DEGREE)? right",
            "you (BETWEEN|DEGREE)? had (it|this|that) (coming|, you)",
            "you (BETWEEN|DEGREE)? (brought|bring|called|heaped) (it|this|that|all this|all of "
            "this|this mess|shame|disgrace|trouble|LOSS|the _|all _) (DEGREE)?"
            " (on|upon|down on|into|to) (yourself|us|me|this|our|my|him|her|the family|your)",
            "brought (it|this|that|all this|all of this) (DEGREE)? (on|upon) (yourself|yersel|"
            "yourselves|us|me)",
        ),
        why=(
            "Words like “{words}” lay it at the other’s door, and most people push it back. "
            "What it did to you is yours to say."
        ),
        suggestion="Since this happened, I have been ____ and what would help me is ____.",
        questions=False,
        unless=(
            *JOKED,
            "(look|looks|looked|looking|wonderful|lovely|good|great|gorgeous|suits|fits|drinks|"
            "pints|bill|tab|treat|round|lunch|dinner) (!(not) _){0,4} on you",
            "(is|was) not (BETWEEN|DEGREE|all){0,3} (on|your|down|upon)",
            "(hat|coat|roof|blanket|hand|hands|eyes|spotlight|colour|color|ring|medal|praise|"
            "credit|congratulations|joke) (_ ){0,4}on (you|your)",
            "on your (own)? (head|hands|shoulders) (_ ){0,2}(hat|sun|cream|hair|crown|cap)",
            "(keep|counting|count|depend|depends|relying|rely|call|check|lean|leaning|work|"
            "working) (BETWEEN)? on you",
            "(proud|congratulations|congrats|well done|thank|credit)",
        ),
        before=(*OTHERS, "(not|never|what|whatever|any) (_ _?)?"),
        yes=(
            "We lost the contract and that's on you.",
            "Being three months behind with the rent is on you, not me.",
            "well you brought it on yourself",
            "If she never calls again, on your head be it.",
        ),
        no=(
            "That's all on me, I should have rung.",
            "Drinks are on you tonight, champ.",
            "That jacket looks so good on you.",
            "It's not on you to fix everyone.",
            "It is on you to decide, I'm happy either way.",
            "Put the hat on your head, it's freezing.",
            "You didn't bring this on yourself, love.",
            "I'm counting on you for the quiz.",
        ),
    ),
    Rule(
        id="thanks-bitter",
        kind=Kind.BLAME,
        idea="Thanks that mean the opposite: “thanks for ruining it”, “thanks for nothing”.",
        patterns=(
            "(thanks|thank you|thank_you|cheers|ta|congratulations|congrats|bravo|nice one|"
            "well done|big thanks|kudos)"
            " (a lot|lot|a million|so much|very much|a bunch|DEGREE|mate|mum|dad|,|again|"
            "love){0,3} (for|on)"
            " (BETWEEN|DEGREE)? (ruining|wrecking|spoiling|destroying|wasting|embarrassing|"
            "humiliating|shaming|costing|sabotaging|poisoning"
            "|breaking|nothing !(being|on|planned|to)|killing my|losing|leaving (me|us)|making (me|us|him|her|them|my "
            "_|everyone) (late|miss|look|LOSS|feel (like|so) (shit|crap|small)|cry (in|on|at|"
            "again|myself|all)|wait|pay)"
            "|letting (me|us|him|her|them|everyone|everybody|the _) down !(gently|easy|"
            "lightly)|screwing|messing (it|this|up|everything)|dropping (me|us) in|throwing "
            "(me|us)|dumping|getting (me|us) (LOSS|into (trouble|debt))"
            "|forgetting (my|our|the|me)|the (humiliation|embarrassment|fine|detention|LOSS|"
            "bruises|headache|heartache))",
            "LOSS (_|,){0,6} (thanks|cheers) for (that|nothing) !(,? _{0,3} TREAT)",
            "(so|and)? now (!(you) _){1,6} (thinks|think|knows|know|hates|hate|laughs|laughing|"
            "believes|calls me|call me) (!(you) _){1,6} ,? (thanks a (lot|lot|million|bunch)|"
            "thank you very much|thanks very much|thanks to you|cheers)",
            "(LOSS) (!(you) (_|,)){0,6} (thanks|cheers|thank you|ta) (a lot|lot|very much|so "
            "much|a million|a bunch|mate) $",
            "(have|have got|got) (only)? (you|yourself) to thank for (all)? (this|that|the|my|"
            "our|these|his|her)? (DEGREE|_)? (LOSS|MISERY|FLAW)",
            "(LOSS|MISERY|FLAW) (_|,){0,6} (have|got) (only|no one|nobody|got)? (but)? (you|"
            "yourself) to thank",
            "(courtesy|compliments) of (you|yourself|your FLAW|you and your)",
        ),
        why=(
            "Thanks that mean the opposite are heard twice: as the complaint, and as scorn. "
            "The straight sentence is often the kinder one."
        ),
        suggestion="When it turned out that way, I felt ____.",
        unless=(
            *JOKED,
            "(for (any|all|every|other)|forever|without|instead of|not|never) (!(that|nothing) "
            "_){0,3} (ruining|wrecking|spoiling|wasting|embarrassing|breaking|leaving|killing|"
            "letting|forgetting)",
            "(ruining|spoiling|breaking) (me|us|it|my diet|him|her) for",
            "(spoiling|ruining) (me|us) (rotten|so|with|,|$)",
            "(with|beside) (me|us) (on|in|at|by|over)",
            "breaking (it|the|this|that) (news|ice|to|gently|silence|monotony)",
            "killing my (boredom|time|spider)",
            "leaving (me|us) (a|the|some|your|such|so|one|dinner|enough)",
        ),
        before=OTHERS,
        yes=(
            "Thanks for ruining my one evening off.",
            "cheers for making me look a total fool in front of gaffer",
            "Thank you very much for nothing.",
            "We have you to thank for this shambles.",
        ),
        no=(
            "Thanks for not making me look silly back there.",
            "Thanks for breaking it to me gently.",
            "I've only you to thank for my new job.",
            "Thanks for ruining all other pizza for me.",
            "Cheers for that lift, pal.",
            "Thank you for leaving me the last slice.",
        ),
    ),
)
