"""What rules on labels are made of: who is meant, how it is linked, what makes it harmless."""

from closeknit.coach.rules.guards import DENIED, HOPED, SAID_BY_OTHERS

_BETWEEN_THEM = (
    "(guys|lot|all|two|both|people|men|women|boys|girls|always|really|still|just|clearly|"
    "obviously|honestly|actually|truly|literally|seriously|only|have|had|has|can|do|must|seem "
    "to|seems to|seemed to|appear to|definitely|certainly|basically|simply|mostly|already|often|"
    "sometimes|, _ _? ,)"
)
YOU_ARE = f"you {_BETWEEN_THEM}{{0,3}} (are|were|is|was|be|been)"
"""The other, and that something is said of them."""

VERY = (
    "(so|too|such|very|really|always|being|incredibly|bloody|fucking|totally|completely|"
    "absolutely|utterly|ridiculously|unbelievably|constantly|forever|extremely|proper|dead|well|"
    "pure|just|all|freaking|damn|honestly|truly|terribly|impossibly|insanely|hella|super|"
    "increasingly|most)"
)
BECOME = "(become|became|becoming|turned|turning|changed|changing)"
GONE = "(grown|growing|grew|gotten|got|gone|getting|went|become|became|becoming|turned)"
ENDS = (
    "($|,|;|:|and|or|but|-|you|mate|bro|bruv|man|sis|fam|like|eh|hey|innit|lad|pal|hun|love|bad|"
    "sha|o|abi|yaar|na|an|still|eh|though)"
)
"""What may follow a label that stands without a noun of its own."""

_TOLD = (
    "(says|said|saying|tells|told|telling|thinks|thought|thinking|calls|called|calling|claims|"
    "claimed|reckons|reckoned|goes|shouts|shouted|yelled|texted|wrote|believes|believed|"
    "believing|decided|convinced|convince|assumes|assumed|assuming|assume|joked|joking|implied|"
    "implying|implies|imply|suggest|suggests|insinuate|suggested|suggesting|accused|hears|heard|"
    "worries|worried|afraid|scared|proves|proved|pretends|pretend|pretending|dreamed|dreamt|"
    "doubt|doubts|doubted|denied|whispered|announced|declared|laughs|laughed|imagined|imagining|"
    "insists|insisted|admit|admitted|admits)"
)
_OTHERS = (
    "(you|they|he|she|people|we|who|anyone|anybody|somebody|someone|everyone|everybody|nobody|"
    "no_one|ones|not|never|would|did|might|may|could|to|or|mum|dad|sister|brother|will|can)"
)
OF_OTHERS = (
    f"{_TOLD} (me|us|him|her|them|you|everyone|everybody|people)? (that|how|like)?",
    f"{_OTHERS} (DEGREE|ever|even|also|all|probably)? (think|feel|call|assume|worry|imagine|"
    "reckon|hear|like) (me|us|him|her|them|yourself)? (that|how|like|as_if)?",
    "(you|they|he|she|people|we|who|do not|did not|does not|would not|to|never) (DEGREE|ever)? "
    "believe (that|how)?",
    "(you|they|he|she|people|we|or|not|never|anyone|anybody|someone|somebody|everyone|nobody|"
    "him|her|them|who|would|did|will|might|may|can|could) (DEGREE|ever|even|also|all)? (say|"
    "tell|mean) (me|us|you|him|her|them|yourself|people)? (that|how|like)?",
    "(he|she|they|everyone|everybody|mum|dad|boss|i|we|him|her) (is|was|were|be|are)? (like|"
    "all) ,? (oh)?",
)
"""To stand in `before`: somebody else holds it, or it is told, doubted or refused."""

SUPPOSED = (
    "(if|unless|whether|suppose|supposing|imagine|pretend|lest|assuming|assume|in case|as_if|as "
    "if) (maybe|perhaps|sometimes|ever)?",
    "(not|never) (because|that|as if|as_if|like|since)",
    "(make|makes|made|making|let|lets|letting) (me|you|us|him|her|them|people|everyone|"
    "yourself) (feel|think|look|seem|believe)? (like|as_if|that|as if)?",
    "(off|aside|away|out|over|through|past|around|me|us) like",
    "(treat|treats|treated|treating|talk|talks|talked|talking|speak|speaks|spoke|spoken|act|"
    "acts|acting) (to|at|down|with)? (to)? (me|you|us|him|her|them)? (like|as_if|as if|as "
    "though) (that)?",
    "(to|for|with|about|of|from|than|without|beside|near|between|around|at|behind|after|on|under)",
    "(me|us|i|him|her|them) (and|or)",
    "(until|till|before|once|used to)",
)
"""To stand in `before`: a case only thought of, or another noun that "are" belongs to."""

NOT_MEANT = (*OF_OTHERS, *SUPPOSED, *DENIED, *HOPED, *SAID_BY_OTHERS)

ASKED = ("(are|were|am|do|did|does|have|has)",)
"""To stand in `before`: a question about the other."""

FOND = (
    "(fair play|fair dues|well deserved|well (you|and) deserved|hats off)",
    "(haha|hahaha|hahahaha|hahah|ahaha|lol|lmao|lmfao|rofl|hehe|heehee|jk|xx)",
    "(i am|only|just|was only|was just|is) (only|just)? (joking|kidding|teasing|messing)",
    "(love|loved|adore|miss|missed) (you|ye) !(,? (but|and yet|though|yet))",
    "(love|loved|adore|miss|admire|admired) (it|that|how|when|this|about|the way|your)",
    "(happy|merry) (birthday|anniversary|christmas|new year)",
    "(congratulations|congrats|proud of you|bless you|well done|get well|good luck|glad you|be "
    "kind to yourself)",
    "(are|is|as|to|were) (my|the|such a|a|our) (LEAD)? (best|kindest|sweetest|loveliest|"
    "favourite|favorite) (person|friend|mate|man|woman|human)",
    "(remember (the|that|when|us|our|how)|(when|as) (you|we) (were|was) (little|small|kids|a "
    "kid|young|a baby|a child|a teenager|younger|in|at|_ years)|as a (kid|child|baby|boy|girl|"
    "toddler|teenager)|aged (two|three|four|five|six|seven|eight|nine|ten)|at (that age|school))",
    "(so am i|so was i|so do i|same here|same as me|me too|as am i|as i am|(is|are|was) the best)",
    "would not (change|swap|trade|have (it|you) any)",
    "(in (the|this) (play|film|book|show|story|game|panto|sketch)|cast as|you play the)",
    "(is why|that is why|and that is why|no wonder) i (love|adore|married)",
)
"""To stand in `unless`: said with love or in fun."""

SOFTENED = (
    "(like|as) (me|i am)",
    "(magnet|lover|fan)",
    "(out of luck|out of ideas|outta|hot|scared|with (having|choice)|by (my|your|the|her|his)|"
    "for choice)",
    "DEGREE? POSITIVE",
    "to (buy|shop|find|reach|catch|track|beat|cook|text|call|ring|feed|wake|photograph|get "
    "(hold|a hold)|explain|begin)",
    "(as thieves|skinned|if you (say|do not|think i)|for (love|you|cheese|cake|chocolate|a "
    "(bargain|dog|cat|good)))",
    "(at|in|with) (maps|numbers|computers|plants|tech|phones|cars|animals|dates|faces|cards|"
    "darts|golf|chess|football|maths|math|cooking|parking|games|fifa|directions|names|spelling|"
    "goodbyes|bowling|scrabble|pool|poker|monopoly|quizzes|charades|secrets|texting|technology|"
    "surprises)",
    "(of nature|genius|romantic|romantics|sausage|billy|goose|moo|sod all|legend|angel|queen|"
    "star|hair|heat|weather|day|days|way of)",
)
"""To stand in `after`: a failing at a game, or praise in rough words."""
