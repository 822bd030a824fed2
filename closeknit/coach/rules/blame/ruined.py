"""What was dear is said to have been ruined, broken, wasted or taken by the other."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.blame.frames import EVENT, JOKED, OTHERS, WHAT, WHO
from closeknit.coach.rules.rule import Rule

_DID = "(BETWEEN|DEGREE|single|handedly|singlehandedly|gone|went|and|managed|to|really){0,4}"
_FONDLY = (
    *JOKED,
    "WRECKED (me|us|him|her|them) (for|rotten|at|in|with)",
    "WRECKED (_ ){1,4}for (any|all|every|other|me forever|ever)",
    "WRECKED (up)? (the|my|our|that|his|her)? surprise",
    "(song|film|movie|poem|ballad|book|novel|singing) (, |again|play)?",
    "(punchline|ending|plot|twist|curve|sleep schedule|reputation as|liver|arteries|appetite|"
    "budget)",
    "(not|never|hardly|only) (BETWEEN|DEGREE|_){0,2} (WRECKED|ruin|ruining|wreck|spoil|"
    "spoiling|destroy|break|cost|waste|wasting|let|letting)",
    "(thought|afraid|worried|feared|if|whether) (that|like)? you (BETWEEN|DEGREE){0,3} "
    "(WRECKED|ruin|spoil|broke|cost)",
    "the best (_)? (day|birthday|night|evening|thing|week|year|holiday|mess)",
    "(so|very|dead) (proud|happy|glad) (of|for) you",
    "managed to (lose|gain|get|find)",
    "you did (so well|great|well|brilliantly)",
)

RULES = (
    Rule(
        id="you-ruined",
        kind=Kind.BLAME,
        idea="“You ruined it”: everything that was dear is gone, and one person did it.",
        patterns=(
            f"you {_DID} WRECKED (up)? (BETWEEN|DEGREE)? ({WHAT}|{EVENT}|(any|whatever|most|"
            f"half|two|three|months|years|weeks|days) _) _{{0,3}}",
            f"you {_DID} WRECKED (_ )?_ 's _{{0,2}}",
            f"(another|one more|yet another|the whole|perfectly good|that|this) (_ "
            f"){{1,4}}(that)? you {_DID} WRECKED",
            "you (BETWEEN|DEGREE|finally){0,3} managed to (upset|offend|ruin|spoil|annoy|"
            "insult|alienate|embarrass|scare|wreck|destroy|break|turn (_ )?_ into|make (_ )?_ "
            "(cry|late|LOSS|MISERY)) _{0,4}",
            f"you {_DID} WRECKED (up)? (me|us|him|her|them) (DEGREE|up|both|all|over)? (,|$|and|"
            f"completely|for good|as a)",
            f"you {_DID} WRECKED (my|our|the|his|her|your)? _{{1,3}} (up|for (me|us|him|her|"
            f"them|everyone|everybody|the _))",
            "you (always|just|constantly|are|even|literally|keep|completely|have to|"
            "DEGREE){0,3} (ruin|ruins|ruining|wreck|wrecking|destroy|destroying|spoil|spoiling|"
            "sabotage|sabotaging|poison|poisoning)"
            f" (everything|it all|all _|({WHAT}) (_ _? _? _?)|(me|us|him|her) (,|$)|{EVENT})",
            "WRECKED by (you|your FLAW|your (own|DEGREE|big|_)? FLAW)",
            f"your (own|DEGREE|big|constant|little|stupid|endless)? FLAW (and _ _?)? (BETWEEN|"
            f"DEGREE){{0,3}} (WRECKED|ruin|ruins|ruining|wrecking|destroying|costing|cost|costs|"
            f"broke|breaking|killing|kills|killed|poisoning|tearing) {WHAT}? _{{1,3}}",
            "(WRECKED|ruined) (,|_){0,2} and (it is)? (BETWEEN|DEGREE|all)? (you|your) (who|"
            "that|did|fault|doing|work)",
            "you (BETWEEN|DEGREE){0,3} (killed|destroyed|buried|murdered) (my (love|respect|"
            "trust|joy|confidence|spirit|hope|faith)|our (love|marriage|friendship|"
            "relationship|future|plans|band|family)|whatever|every|any (love|feeling|trust|"
            "respect|joy)|all (the)? (love|joy|trust|respect))",
            "you (BETWEEN|DEGREE){0,3} (fucked|screwed|messed|balled|ballsed|cocked|buggered|"
            "bollocksed|arsed|stuffed|botched|fudged) (me|us|him|her|it|this|that|things|"
            "everything|the _ _?|my _ _?|our _ _?)"
            " (all|DEGREE)? (up|over)",
            "you (BETWEEN|DEGREE){0,3} (fucked|screwed|messed|balled|ballsed|cocked|buggered|"
            "stuffed) (up) (my|our|his|her|everything|the|this|that|it|big time|again|royally|"
            "massively|DEGREE)",
        ),
        why=(
            "“{words}” lays all of it at one door. The one part that "
            "matters most to you may be easier to take in."
        ),
        suggestion="____ mattered to me, and when it went otherwise I felt ____.",
        questions=False,
        unless=_FONDLY,
        before=(*OTHERS, "(will|would|may|might|could) (not|have)?"),
        yes=(
            "You ruined my graduation day with that speech.",
            "congrats u wrecked our whole summer",
            "You have single-handedly destroyed this family.",
            "your gambling has cost us the house",
            "You always ruin everything.",
            "u completely messed up the order again",
        ),
        no=(
            "You ruined me for any other curry, that was divine.",
            "You didn't ruin anything, the rain did.",
            "I was afraid you'd ruined your good coat.",
            "The dog ruined the sofa and you were so calm about it.",
            "She said you ruined her evening but I don't believe it.",
            "You've ruined cheesecake for me, nobody's will ever compare.",
            "I ruined your evening and I'm sorry.",
        ),
    ),
    Rule(
        id="you-cost",
        kind=Kind.BLAME,
        idea="“You cost me”, “you robbed us of”: a loss is entered on the other’s account.",
        patterns=(
            f"you (BETWEEN|DEGREE){{0,3}} (cost|costed|costing|lost !(your)) {WHO} (BETWEEN|"
            f"DEGREE)? (my|our|his|her|their|the|a|an|everything|that|this|thousands|hundreds|"
            f"half|two|three|_ (pounds|quid|euro|euros|grand|years|months|points|thousand|"
            f"hundred|rupees|lakh|dollars|bucks|weeks)) _{{0,3}}",
            f"^ cost {WHO} (my|our|the|a|an|everything|that|_) _{{0,3}} , you did",
            f"your _? (stunt|FLAW|mouth|tongue|joke|lateness|pride|decision|choices) (BETWEEN|"
            f"DEGREE){{0,2}} cost {WHO}",
            "you (BETWEEN|DEGREE){0,3} (robbed|deprived|stripped|cheated|swindled|did|conned) "
            "(me|us|him|her|them|the _|my _|your _) (out)? of",
            "you (BETWEEN|DEGREE){0,3} (stole|stolen|took|taken|thieved|tore|ripped|snatched) "
            "(away)? (from (me|us))? (my|our|his|her|their|years of my|the best years of) "
            "(DEGREE|best|only|last)?"
            " (childhood|youth|twenties|thirties|life|years|chance|chances|thunder|credit|idea|"
            "ideas|joy|peace|sleep|dignity|freedom|future|innocence|confidence|happiness|trust|"
            "moment|glory|dreams|dream|savings|inheritance|sanity|health)",
            "you (BETWEEN|DEGREE){0,3} (wasted|squandered|burned|burnt|blew|blown|pissed|"
            "gambled|frittered|drank|drunk|ate) (away|up|through)? (my|our|the|his|her|a|an|"
            "all|another|years|months|hours|twenty|ten|_ years)"
            " (DEGREE|whole|best|good|hard-earned|last|entire|of (my|our)|_)? (of (my|our))? "
            "(time|life|lives|years|year|youth|evening|afternoon|day|weekend|money|savings|"
            "wages|inheritance|rent|deposit|budget|future|twenties|summer|months)",
            "(years|time|life|months|money|hours|summers|weekends|decades) (that|of my life)? "
            "you (BETWEEN|DEGREE){0,2} (wasted|stole|robbed|took from|squandered|cost)",
        ),
        why=(
            "A loss that is entered on the other’s account makes them reckon back. What was "
            "lost, and how that feels, can be said as yours."
        ),
        suggestion="Without ____ I feel ____, and I would like ____.",
        questions=False,
        unless=(
            *_FONDLY,
            "(not|nothing|hardly) (_ )?(cost|costed|wasted|stole|robbed)",
            "(stole|stolen) my (heart|breath|seat|chips|hoodie|jumper)",
            "(how much|what) (did|has|have|does) (that|it|this|the _)? (you)? cost",
        ),
        before=(*OTHERS, "(will|would|may|might|could|must) (not|have)?"),
        yes=(
            "You cost me my licence, do you get that.",
            "u robbed me of my last summer with grandad",
            "You wasted ten years of my life.",
            "Your little stunt cost us the flat.",
        ),
        no=(
            "You stole my heart in that chip shop.",
            "How much did the boiler cost you?",
            "The divorce cost me my savings.",
            "You cost me nothing, you eat like a bird.",
            "You took years off that old chair, it looks new.",
            "They robbed us of a penalty, you saw it.",
        ),
    ),
    Rule(
        id="you-broke",
        kind=Kind.BLAME,
        idea=(
            "Hearts, families and trust that the other is said to have broken, turned or "
            "driven off."
        ),
        patterns=(
            "you (BETWEEN|DEGREE){0,3} (broke|broken|shattered|smashed|crushed) (my|his|her|"
            "their|our|your (_ 's)|your|an|a|the|mum|dad|mother|father|that|this) (DEGREE|old|"
            "poor|own|_ 's|_)? (_ 's|_)? (heart|hearts|spirit|family|families|marriage|home|"
            "soul|confidence)",
            "you (BETWEEN|DEGREE){0,3} (broke|broken|shattered|smashed|crushed) (my|his|her|"
            "their|our|your|the|this) (heart|hearts|spirit|family|families|marriage|home|soul|"
            "confidence)",
            "you (BETWEEN|DEGREE){0,3} (broke|broken|split|tore|torn|ripped|blew|pulled) (us|"
            "this family|the family|our family|our home|(my|our|the|this) _) (up|apart|to "
            "pieces|to shreds)",
            "you (BETWEEN|DEGREE){0,3} (turned|turn|turning|set|poisoned|poisoning) (him|her|"
            "them|(my|our|the|your) (own|whole|_)? _|everyone|everybody|the kids|half the _) "
            "against (me|us|his|her|their|my|each)",
            "you (BETWEEN|DEGREE){0,3} (drove|driven|chased|chase|pushed|scared|frightened|"
            "put) (him|her|them|(my|our|your) (own|whole|only|_)? _|everyone|everybody|mum|dad|"
            "the kids|every _) (away from|out of (the|this|our|my|his|her)|away|off|to (drink|"
            "despair|tears|an early grave)|into (debt|an early grave|the ground|the arms))",
            "you (BETWEEN|DEGREE){0,3} (scared|frightened|chased|drove|put) (off|away) (my|our|"
            "the|every|all|him|her|them|every single) _",
            "you (BETWEEN|DEGREE){0,3} (drove|driven|drive|push|pushed) (a|the) wedge between",
            "you (BETWEEN|DEGREE){0,3} (let|letting) (me|us|him|her|them|everyone|everybody|"
            "this _|the _ _?|my _|your (own)? _ _?|our _) (DEGREE|all|both){0,2} down",
            "you (BETWEEN|DEGREE){0,3} (made|make|making) (a|an|such a|right|total|complete|"
            "DEGREE){0,3} (fool|show|holy show|spectacle|mockery|disgrace|hash|balls|mess|pigs "
            "ear|pig 's ear|laughing_stock|joke|idiot|monkey|liar|hames|haimes|hames|cod) "
            "(out)? of (me|us|it|this|that|the|my|our|everything|everyone)",
            "you (BETWEEN|DEGREE){0,3} (humiliated|disgraced|shamed|degraded|mortified|"
            "scundered|embarrassed) (me|us|your _|the _|our _|my _|this _) (in front of|before|"
            "at|with|by|again|completely|,|$|like|for|and|_)",
            "you (BETWEEN|DEGREE){0,3} (threw|throw|thrown|chucked|flushed|tossed|pissed) "
            "(away)? (it all|everything|our _|us|this (family|marriage)|(ten|twenty|thirty|"
            "forty|_) years|my trust|all _ _?) (of _)? (away|down the)",
            "you (BETWEEN|DEGREE){0,3} (left|leave|leaving) (me|us|him|her|them) (BETWEEN|"
            "DEGREE)? (to (carry|face|clear|clean up|pick up|explain|deal with|clear up|carry|"
            "mop|sort out)|holding|carrying|in the lurch|in the shit|high and dry|stranded|"
            "picking up|in bits|in pieces|with your mess)",
        ),
        why=(
            "Words like “{words}” make the other the cause of all that broke. What it is like "
            "for you may be heard more gladly than the charge."
        ),
        suggestion="About this I feel ____, and what I wish for is ____.",
        questions=False,
        unless=(
            *_FONDLY,
            "(not|never|would_not|won't) (BETWEEN|DEGREE|_){0,3} (let|letting|leave|left|break|"
            "broke|broken) (me|us|him|her|them|anyone|anybody|my)",
            "drove (him|her|them|mum|dad|_ _) (_ )?(home|to the|off to|away (on|for|to))",
            "(if|when|case|feel|feeling|felt) (like)? you (BETWEEN|DEGREE)? (let|letting)",
            "let (me|us) down (gently|easy|easily|the|from|off|here|by|at)",
            "put (him|her|them) (off|away) (to|at|the|for)",
            "(broke|broken|tore) (the|my|our|this) (_ )?(wall|fence|bread|box|paper|page|chicken)",
        ),
        before=(*OTHERS, "(will|would|may|might|could|must) (not|have|never)?"),
        yes=(
            "You broke your mother's heart over a parking space.",
            "u turned the kids against me",
            "You drove him away with your constant checking.",
            "You let everybody down today.",
            "you made a holy show of me at that wedding",
        ),
        no=(
            "You never let me down, not once.",
            "He broke her heart and you held her hand.",
            "You drove him home in that storm, you're a star.",
            "I'm afraid I let you down.",
            "You left us to sleep in and made the breakfast, bless you.",
            "You broke the mug? No bother, it was chipped.",
            "You let me down gently and I was grateful.",
        ),
    ),
)
