"""Failings and lacks: "your laziness", "you have no backbone", "not a caring bone in your body"."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.label.parts import FOND, NOT_MEANT
from closeknit.coach.rules.rule import Rule

_MEASURE = (
    "(ounce|shred|scrap|trace|speck|drop|iota|grain|hint|bit|gram|jot|tittle|morsel|crumb|whit|"
    "spark|glimmer|bone|inch|fibre|single bit|modicum|lick|pick)"
)
_NO = (
    "(no|zero|fuck all|little|nil|not a (LEAD)? (LEAD)?|not one|not an|not any|not much|hardly "
    "any|no real|absolutely no|no idea of|no notion of|such little|bugger all)"
)
_OF = f"((an|a|one|any|the|single|slightest|tiniest|smallest|half){{0,2}} {_MEASURE} of)"
_KIND = "(fucking|bloody|basic|human|common|moral|actual|real|proper|self|damn|single|good)"

RULES = (
    Rule(
        id="your-failing",
        kind=Kind.LABEL,
        idea="“Your laziness” makes a failing a possession of the other.",
        patterns=(
            "your (LEAD|CHARACTER|UNKIND|own|endless|ugly|everlasting|legendary|notorious|"
            "famous|precious|fragile|inflated|monstrous|constant|usual|damn|shitty|"
            "childish){0,3} <trait: TRAIT>",
            "your (LEAD|INSULT_LEAD|CHARACTER){0,3} <trait: (CHARACTER|crap|shit|shitty|shite|"
            "rotten|foul|bad|big|fat|filthy|poisonous|lying|cheating|lying)> (LEAD|CHARACTER)? "
            "(attitude|behaviour|behavior|behavours|ways|excuses|arse|ass|backside|bum|mouth|"
            "gob|head|personality|nature|character|temper|tongue|self|lies|games|tricks|antics|"
            "remarks|comments|heart|soul|mentality|moods|tantrums|brain|mind|habits|manners|"
            "hide|trap|cakehole)",
            "(shift|move|get|haul|drag|park|shut|close|get up off|off|on) your (LEAD|"
            "INSULT_LEAD|CHARACTER){0,2} <trait: !(big mouth) (lazy|fat|big|idle|selfish|stupid|"
            "sorry|skinny|ugly|lying|filthy|great)> (LEAD)? (arse|ass|backside|bum|hole|mouth|"
            "gob|head|trap|hide|self|carcass|bones|butt)",
            "(the|such|what) (LEAD|sheer){0,3} <trait: (TRAIT|cheek|nerve|neck|gall|audacity|"
            "arrogance|state|front|brass neck|hypocrisy|ignorance)> (of|on|from) (you|ye|yiz) "
            "!(to (make|be kind))",
            "you and your (LEAD|CHARACTER|endless|constant|big|INSULT_LEAD){0,3} <trait: (TRAIT|"
            "lies|excuses|drama|dramas|notions|big mouth|big ideas|airs|airs and graces|moods|"
            "tempers|temper|sulks|mouth|superiority|grudges|self)>",
        ),
        why="“{words}” makes it a thing that somebody has and is. One occasion can be "
        "talked about and changed.",
        suggestion="What I mean by “{trait}” is that you ____. I felt ____.",
        before=(
            "(not|never|without|despite|no|love|respect|forgive|if|nothing to do with)",
            "(not|never) (about|because of|down to|think|call|calling|saying|mean)",
        ),
        after=(
            "(cough|itch|feeling|doubt|doubts|pain|injury|headache|worry|skills|classes|lessons|"
            "unit|table|mirror|case|project|plate|boost|trip|coat|hat|stretch|sunday|therapy|of "
            "me|of it to have)",
        ),
        unless=(
            *FOND,
            "(got us|saved|pulled us) (through|us|me)",
            "(thank|thanks|grateful|proud|admire|inspires|charming|gorgeous)",
            "ego (can|will|could) (take|survive|handle|cope)",
            "(bruised|ego) (is|will|could)? (be)? (fine|ok|okay|survive|boost)",
        ),
        yes=(
            "I am sick of your laziness.",
            "Your selfishness cost us the flat.",
            "your shitty attitude stinks",
            "Get your lazy arse off the sofa.",
            "The sheer arrogance of you.",
            "It is your constant nagging.",
            "You and your lies.",
            "because of your slackness I am late",
        ),
        no=(
            "Your stubbornness got us through, and I love it.",
            "Your lazy Sunday sounds perfect.",
            "How's your nagging cough?",
            "It's got nothing to do with your laziness, love.",
            "Your stupid phone died again?",
            "My laziness is to blame.",
            "Your mouth must be sore after the dentist.",
            "Her arrogance drives me mad, your patience with her is a marvel.",
        ),
    ),
    Rule(
        id="you-have-no",
        kind=Kind.LABEL,
        idea="“You have no backbone” says what somebody lacks by nature.",
        patterns=(
            "you (really|just|clearly|honestly|literally|simply|obviously|still|all|both|people|"
            "lot)? (have|has|had|got|have got|show|showed|have shown|possess) (got)? (LEAD)? "
            f"{_NO} {_OF}? {_KIND}{{0,2}} <what: !(feelings for|feelings about) VIRTUE> !(of "
            "(direction|smell|taste|rhythm|style|balance|time|hearing|fashion)|in (your|the))",
            "you (really|just|clearly|honestly|literally|simply|obviously|still)? ((do|did|"
            "have) not|never) (have|had|possess|show|showed|shown|got|even have|even had) "
            f"(LEAD)? ({_OF}|any|a|the|enough|much|even|one|an){{0,2}} {_KIND}{{0,2}} <what: "
            "!(heart to|feelings for|feelings about) VIRTUE> !(of (direction|smell|taste|rhythm|"
            "style|balance|time|fashion)|for (me|us)|to (spare|lose|hurt|break|throw|kick|"
            "disappoint))",
            "(there is|there 's|with|not|without|have|has|never had|never shown) (not|no)? (a|"
            f"an|one|any|single){{0,2}} {_MEASURE} of {_KIND}? <what: VIRTUE> (in|about|left in|"
            "between) (you|your|yous)",
            "you (clearly|completely|totally|utterly|seriously|really|just)? (lack|lacks|lacked|"
            "are without|are lacking|are lacking in|are devoid of|are missing) (any|all|LEAD|"
            f"even|an|a|the|in){{0,3}} {_OF}? {_KIND}? <what: VIRTUE>",
            f"if you (had|have|possessed|ever had) (even|only)? ({_OF}|any|half a|a|an|one|the|"
            f"some) {_KIND}{{0,2}} <what: (VIRTUE|brain)>",
            "(do|have|has|did|had) you (have|got)? (no|not any|any|ever any|absolutely no|zero) "
            "(LEAD)? (sense of|idea of)? (human|common|basic|self)? <what: !(idea|heart to|"
            "feelings|feeling|respect for|class|personality|standards|sense|wit|pride|courage|"
            "brains|discipline|imagination|tact|consideration|kindness|character|ambition|guts|"
            "stamina|soul) VIRTUE>",
            "you (no|nor|nuh) (get|have|got|dey get|sabi) (any)? <what: VIRTUE>",
            "you (LEAD|have|did|do){0,2} (never|not) (grow|grew|grown|find|found|had|have) (a|"
            "your|any|the) <what: (pair|spine|backbone|balls|guts)>",
            "(have|has) you no (LEAD)? (sense of)? <what: VIRTUE>",
            "(where|what) (is|are|happened to|did you leave) your (sense of|bit of)? <what: "
            "(shame|decency|heart|manners|loyalty|backbone|self respect|conscience|honour|spine|"
            "empathy|compassion|gratitude|respect|home training|common sense)>",
            "(not|no|never|without|nor|neither|hardly) _{0,4} <what: (GOOD_HEART|,|or|and|"
            "of){1,4}> bone in (your|that|the) (whole|entire|fucking|fat|lazy){0,2} body",
            "(grow|get|find|show|buy|develop|have some|try having|learn some) (a|an|some|"
            "yourself|yourself a|any|a bit of|a little|one ounce of|a shred of)? (LEAD)? "
            "(fucking|bloody|damn)? <what: (backbone|spine|pair|balls|manners|self respect|self "
            "awareness|decency|guts|class|conscience|dignity|moral_compass|brain|personality|"
            "shame)> !(to heart|attack|POSITIVE|rate)",
            "(would|do|could) not (know|recognise|recognize|see|understand) <what: (loyalty|"
            "decency|shame|love|manners|kindness|truth|the truth|respect|honesty|hard work|a "
            "day 's work|work|gratitude|compassion|an apology|romance|friendship|responsibility|"
            "commitment)> (if|even if)",
            "you (have|'ve|has|had) (got)? (all)? (the|about the|as much) (same|moral|emotional|"
            "social|general|table|mental|physical|sheer)? <what: (manners|social_skills|"
            "people_skills|common_sense|sense|soul|feelings|conversation|tenderness|foresight|"
            "brains|brain|maturity|attention_span|emotional_range|range|emotional_intelligence|"
            "intelligence|backbone|spine|charm|warmth|sensitivity|tact|personality|subtlety|"
            "self_awareness|imagination|morals|loyalty|neck|brass_neck|emotional_depth|depth|"
            "empathy|compassion|conscience|morality|courage|integrity|decency|taste|iq|face|"
            "cheek|generosity|gratitude|appeal|romance|warmth|wit|skin|hide|ego|temper|mouth|"
            "tongue)> (of|as) (a|an|my|our|the|some) !(saint|lion|angel|poet|god|goddess|king|"
            "queen|hero|giant|baby 's|mother|genius|professor|film) _",
            "you have (got)? (a|some|the) (LEAD|hell of a|real|right|brass){0,3} <what: (neck|"
            "brass neck|cheek|nerve|gall)> (on|to|on you|$|,|you|asking|telling|saying|coming|"
            "calling)",
            "you have (got)? !(the right|a right|the best) (a|an|such a|some|serious|the|real) "
            "(LEAD|serious|huge|real|bad|nasty|rotten|foul|shitty|stinking|terrible|awful|evil|"
            "poisonous|vicious|wicked|dirty|sharp){0,3} <what: (attitude|attitude_problem|ego|"
            "superiority_complex|god_complex|victim_complex|victim_mentality|mean_streak|"
            "cruel_streak|tongue|mouth|personality|heart_of_stone|screw_loose|chip on your "
            "shoulder|anger_problem|small heart|cold heart|black heart|big_mouth|big_head|"
            "streak)> (problem|on you|$|,|and|you|towards|when|about|since|for)",
            "you have (got)? (a|an) (LEAD)? <what: (tongue|gob|mouth|head|face|arse|heart) like "
            "(a|an|the)> !(angel|an angel|lion|doll|film|model|picture|rose|saint) _",
            "<what: (heart (made)? (of|from) (stone|ice|flint|concrete|coal|rock|lead|steel)|"
            "ice in your veins|stone for a heart|(two|2) faces|forked tongue|chip on your "
            "shoulder|screw loose|head (is)? (so)? (far|stuck)? (up|in) your (own)? (arse|ass|"
            "backside|hole))>",
            "you (are|were) (born|built|made|raised) without (a|an|any) <what: VIRTUE>",
        ),
        why="“{words}” tells somebody what they are made of. What you needed from them is a "
        "thing they can give.",
        suggestion="I needed ____ from you, and I felt ____.",
        before=(
            *NOT_MEANT,
            "(he|she|they|i|we|him|her|them|my|his|her|their|to|who|boss) _? _? _?",
        ),
        after=(
            "(left|today|on (monday|tuesday|wednesday|thursday|friday|saturday|sunday)|tomorrow|"
            "until|till|attack|rate|this (morning|afternoon|week)|signal)",
            "(when|if) (it comes to)? (chocolate|cake|crisps|biscuits|puppies)",
        ),
        unless=(
            *FOND,
            "(he|she|they|him|i|my|mine) (has|have|had|is|with|got|am|was)",
            "(mean|bad|nasty|selfish|cruel|unkind|jealous|spiteful) bone",
        ),
        yes=(
            "You have no backbone, Gerald.",
            "u got no shame",
            "There's not an ounce of decency in you.",
            "You don't have a caring bone in your body.",
            "If you had any self-respect you'd say sorry.",
            "Have you no shame?",
            "You've got the emotional range of a teaspoon.",
            "grow a spine",
            "You wouldn't know loyalty if it bit you.",
            "You've some neck asking me that.",
            "You lack even basic empathy.",
        ),
        no=(
            "You don't have a mean bone in your body.",
            "You have the patience of a saint.",
            "You have no class on Friday, right?",
            "You've no idea how glad I am.",
            "He has no backbone.",
            "You have no sense of direction, get the satnav.",
            "Do you have any brains left after that exam? I don't.",
            "I have no shame, I ate it all.",
            "If you had any time on Sunday, I'd love the help.",
            "You have a heart of gold.",
        ),
    ),
)
