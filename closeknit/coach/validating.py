"""Words that let the other feel what they feel: sympathy, recognition, standing by, good wishes.

Where a head is unsure, these wordings are enough.
"""

from closeknit.coach.tokens import Sentence
from closeknit.coach.wordings import matches

HARD = (
    "(hard|tough|difficult|rough|awful|horrible|terrible|scary|frightening|terrifying"
    "|exhausting|painful|heartbreaking|devastating"
    "|stressful|frustrating|upsetting|lonely|overwhelming|tiring|shit|shitty|rubbish|brutal"
    "|unfair|sad|crushing|heavy|draining|grim"
    "|gutting|hurtful|humiliating|infuriating|maddening|miserable|lousy|a lot|hell|rotten"
    "|wretched|cruel|nasty|horrid|bitter"
    "|dreadful|vile|gutless|ghastly|crap|cold|peak|vexing|hectic|sore|sair|long|bleak|dreary"
    "|mortifying|unbearable|unkind)"
)
MOVED = (
    "(furious|fuming|livid|raging|ragin|mad|angry|upset|hurt|gutted|devastated|heartbroken"
    "|shaking|crying|scared|terrified|boiling|ropeable"
    "|ashamed|disappointed|exhausted|shattered|sad|lost|anxious|worried|nervous|embarrassed"
    "|mortified|sick|wrecked|tired|knackered|lonely|vexed|jealous)"
)
THINGS = (
    "(thing|way|time|day|night|week|year|blow|wait|feeling|load|weight|stone|shock|place"
    "|moment|step|grief|kick|punch|slap|burden|half hour|state|knock|pain|place to be)"
)
RECOGNISING = (
    "no wonder",
    (
        "(that|this|it|dat|that one|they|he|she) (is|are|was|were|has been) (DEGREE|all|proper"
        f"|just){{0,2}} !(long|cold|heavy|sad|mad) {HARD} (,|$|that|of (him|her|them)|mum|mam"
        "|mate|love|pal|babe|man|to (hear|feel|go|look|stand|be|have)|for (you|anyone|one))"
    ),
    (
        f"(that is|that was|this is|it is|what) (such)? (a|an) (DEGREE|bloody|right)? {HARD} (old"
        f"|oul|auld)? {THINGS}"
    ),
    (
        "(that is|thats|what) (a|an) (DEGREE|bloody|proper)? (gut punch|kick in the (guts|teeth)"
        "|slap in the face|punch in the gut|nightmare)"
    ),
    (
        f"(i|we) would (be|feel|have been|have felt) (DEGREE|just|absolutely)? {MOVED} (,|$|too"
        "|as well|if|in|and)"
    ),
    (
        "(anyone|anybody|everyone|anyone else|who) would (not)? (be|feel|have been)? (DEGREE)?"
        f" {MOVED}"
    ),
    (
        "(that|it|this) would (break|cut|hurt|scare|frighten|upset|crush|sting|knock) (your"
        "|anyone|anybody|any|me|the)"
    ),
    "(i|we) (do not|would not|can not) blame (you|ye|u)",
    "(full|every|all the|a) right (fi|to) (be|feel|vex|cry)",
    (
        "(nobody|no one) should (ever|have to)? (be|speak|talk|have|go|treat|feel|say) _{0,3}"
        " (like that|like this|alone|to you|that way|through that)"
    ),
    "(it|that|this) is no (small|little) (thing|matter)",
    (
        "(that|this|it) (makes|made) (total|perfect|complete|so much|a lot of|DEGREE)? sense"
        " (that|why|you|given|after|to feel|$)"
    ),
    (
        "(that|this|it|all that|which) (must|has to|had to|can not) (be|have been|feel|have"
        f" felt) (DEGREE|like|such|a|an){{0,3}} {HARD}"
    ),
    (
        "(that|this|it|all of that|all that)? (sounds|sound|seems) (DEGREE|like|such|a|an|really"
        f"|absolutely){{0,3}} {HARD}"
    ),
    (
        "(completely|totally|perfectly|very|entirely|so)? (understandable|natural) (that|to|for"
        "|if|you|given|after|reaction|$)"
    ),
    (
        "(anyone|anybody|everyone|everybody|most people|who) would (not)? (be|feel|have felt|have"
        " been|hate|cry) _? _? (too|in your (place|shoes|position)|the same|after that)"
    ),
    "i would (be|feel|have felt|have been|hate|cry) _? _? (too|in your (place|shoes|position))",
    "you (have|had|have got) every right",
    "(okay|ok|fine|alright|normal) to (feel|be|cry|grieve|miss|hurt|want|not be)",
    "(your|those|these) feelings (are|make) (DEGREE)? (valid|real|okay|ok|sense|important)",
    "(of course|course) (you|ye|u|yuh) (are|feel|do|did|were|would|want|miss|are not)",
    (
        "i (can|do|could)? (not)? (DEGREE)? (only)? (imagine|see|hear|understand|get|tell) (how"
        "|why|that) (hard|tough|you|it|that|much|awful|painful|upset|lonely)"
    ),
    "i (hear|feel|see) you $",
    "i know (how|that) (you feel|hard|much|difficult|tough|painful|it feels|that feels)",
)
STANDING_BY = (
    (
        "(am|are|we are) (DEGREE|right|always|still|all)? (here|there) (for you|with you|if you"
        "|whenever|when you|to listen|any|always)"
    ),
    (
        "(am|are|be|right|here|stand|standing) (with|beside|behind) you (on|in|all the way"
        "|through|every|$|,|now)"
    ),
    (
        "(i am|i'm) (going nowhere|not going anywhere|on your side|beside you|by your side"
        "|listening|hearing you)"
    ),
    (
        "^ (LEAD_IN|,){0,4} i am (here|right here|still here) (,|$|as long|till|until|day|always"
        "|love|whatever)"
    ),
    "(am|wi|with) (wi|with) (you|thee|ye|u) (whatever|all|always|on|in)",
    (
        "you are not (alone|the only|crazy|overreacting|a bad|a failure|on your own|weak|broken"
        "|to blame)"
    ),
    "i have (got)? (your back|you $)",
    "(i|we|love) (DEGREE)? (love|adore) you",
    (
        "(come here (you|love|darling|babe|baby)?|^ (a|big|huge|massive)? (hug|hugs)|(hug|hugs)"
        " (to|for) you) $"
    ),
    (
        "sending (you)? (DEGREE|all|my|some|lots|of|big){0,3} (love|hugs|hug|strength|prayers"
        "|thoughts|vibes)"
    ),
    "(thinking|praying|rooting) (of|for|about) (you|your)",
    "my heart (goes|breaks|is|aches|hurts)",
    "(thoughts|prayers|hearts) are with",
    "we (will|can) (get through|figure|sort|face|manage) (this|it)",
)
CARING = (
    (
        "(sorry|sorry_that) (DEGREE|to|about|for|that){0,2} (hear|read|learn|you|your|this"
        " happened|this|his|her|the loss|what)"
    ),
    (
        "(best of luck|good luck|best wishes|all the best|hang in there|stay strong|keep your"
        " (head|chin) up|wish you|wishing you)"
    ),
    (
        "hope (that)? (you|things|it|everything|your|this) (DEGREE|will|can|all)? (feel|feels"
        "|find|get|gets|go|goes|works|work|have|turns|heal|recover|are|is) (DEGREE|the|it|out"
        "|a){0,2} (better|well|peace|luck|okay|ok|great|good|happiness|best|soon|happy|strength"
        "|out|help)"
    ),
    "(happy|glad|proud|thrilled|delighted|pleased|relieved) (DEGREE)? (for|of|with) (you|u)",
    (
        "(happy|glad|relieved|pleased) (to hear (that|things|you|it is|this)|you (are|were|have"
        "|got|made|found|told|said|feel|could|did))"
    ),
    "(good on you|well_done|well done|congratulations|congrats|hats off)",
    "you (should|can|must|ought_to) be (DEGREE)? proud",
    (
        "^ (and|but|,)? you deserve (DEGREE|to|a|so|all|the|much){0,4} (better|best|love|loved"
        "|happy|happiness|respect|good|world|rest|more)"
    ),
    (
        "you are (DEGREE|such|a|an|one|of|the|doing|being){0,3} (strong|brave|amazing|wonderful"
        "|incredible|inspiration|great|enough|loved|worthy|beautiful|good (person|man|mum|dad"
        "|wife|husband|friend|son|daughter|partner|human|parent))"
    ),
    "(proud|glad) (that)? you",
    "(lucky|grateful|thankful) to have you",
    (
        "you did (DEGREE)? (the right thing|your best|nothing wrong|all you could|everything"
        "|great|brilliant|so well|well|amazing)"
    ),
    "(not|never) your fault",
)
HELD_BACK = (
    "sorry (but|if)",
    "not sorry",
    "(i|he|she) deserve",
    "(say|said|told|if) _? you are not alone",
    "not proud",
    "sorry for (the|my|being)",
)

PATTERNS = (*RECOGNISING, *STANDING_BY, *CARING)


def validates(sentence: Sentence) -> bool:
    """Whether one of the wordings stands in it."""
    return not matches(HELD_BACK, sentence) and matches(PATTERNS, sentence)


SYMPATHY = (
    (
        "(oh|aw|aww|ah|ach|och|ouch|oof|ugh|damn|shit|fuck|jesus|jaysus|god|lord|lawd|chai|aff|no)"
        " (no|god|love|pet|honey|babe|baby|hen|pal|mate|man|dear|darling|sweetheart|sugar|hun|mam"
        "|mum|dad|my|you|it)?"
    ),
    "(sorry|poor|bless|hugs|hug|heart|hearts)",
    "(that|this|it|what) (is|was|sounds|must|would|a|has|will|did|hurts|hurt|stings|sucks)",
    "(he|she|they) (should|would|had) (not|never|no right|better)",
    "(i|we) (am|was|would|will|understand|know|see|hear|feel|felt|love|had|did|have|get)",
)
"""Whatever comes near to meeting the other: after it, advice is not early."""
