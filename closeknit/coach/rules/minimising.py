"""Playing down what the other has told: it could be worse, at least, cheer up.

After Thomas Gordon, "Parent Effectiveness Training" (1970), where reassuring and distracting stand
among the roadblocks to listening.
"""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.guards import SAID_BY_OTHERS
from closeknit.coach.rules.rule import Rule

WHY = "“{words}” is meant to lighten it. Often it is heard as: that was not worth telling."
SUGGESTION = "That sounds ____. What is the hardest part of it?"
MET = (
    "no wonder",
    "(i|we) (will|shall|am|are|love|understand|know|hear|believe|feel)",
    "(understandable|valid|i get it|makes sense)",
    "you (do not|need not) (have|need) to",
    "(not|never) (saying|say|said|meant|mean|trying|tell|telling|going to (say|tell))",
    "(i|we|you must) know",
    "(sounds|must|feel|feels|felt|hard|hurts|horrible|awful|rough|terrible|shit|sucks|unfair)",
    "if (you|it|that)",
)
"""To stand in `unless`: the feeling was met in the same breath."""
ROW = "<lead: ^ (LEAD_IN|,|sure|cho|howay|ach|och|ah|eh|ay|nah|aw){0,6}>"

COMPARED = (
    (
        f"{ROW} at least (you|u|yuh|ye|he|she|they|it|there|your|his|her|that|this|now|nobody|no_one|we)"
        " !(let|know|deserve|tell|could) _"
    ),
    "(it|that|this|things)? could (always)? (be|have been) (DEGREE|a lot|far|much){0,2} worse",
    "(worse|stranger) things (happen|have happened|in life|could happen|can happen)",
    (
        "(others|other (people|women|men|families|kids|mums|parents)|some people|some folk|people"
        "|many|plenty|millions|half the (world|women|country|town)|half of)"
        " (out there|in the world|in this _|elsewhere)? (have|has|got|have got|are|would|live|do)"
        " _{0,4} (worse|glad|starving|nothing|no (home|food|job|family))"
    ),
    (
        "(there are|there is|there's|think of (the|all|those)|(children|kids|people) in) _{0,4}"
        " (worse off|worse|starving|dying|with (nothing|less)|would (be glad|love|kill))"
    ),
    (
        "(count your blessings|first world (problem|problems)|nobody (died|is dead|got hurt)|no"
        " one (died|is dead|got hurt))"
    ),
    (
        "(you|u) (should|must|ought to|can) (just)? be (grateful|thankful|glad|happy) (that|for"
        "|to|you|it|they|he|she|with)"
    ),
    (
        "(you are|consider yourself|think yourself|count yourself) (even|actually|still|so|very"
        "|just|lucky)? lucky (that|it|they|he|she|not)"
    ),
    "(just)? be (grateful|thankful|glad) (that|for|you|it|they|he|she)",
    "(good|lucky) that (they|he|she|it) (did|do|does|was|were|is|has) not",
)
SHRUNK = (
    (
        "(it|that|this|they|which) (is|was|are|were) (DEGREE)? (not|no) (the end of the world"
        "|(that|so|too|all that|as) (deep|bad|serious|big|hard|important|terrible)"
        "|(a|such a|any|that)? (big)? (deal|drama|tragedy|biggie|thing)|important|worth (crying|getting"
        "|the|worrying|it)|(a)? (real|proper) (problem|problems))"
    ),
    (
        f"{ROW} (not|no) (the|be the|such a|a|that|so|be)? (end of the world|big deal|biggie"
        "|drama|bother|important|that bad|that deep|deep|worth (crying|it|worrying))"
    ),
    (
        f"{ROW} (it|this|they) (is|was|were|are) only !(that|so|not|there|here|in|on|under|like|how"
        "|when|me|us|you|the|natural|normal|right|fair|human|now|because|beginning|starting|getting"
        "|going|a (start|matter)) (a|an|one|some)? _"
    ),
    (
        f"{ROW} (it|this|they) (is|was|were|are) just (a|an|one|some) !(lot|horrible|nightmare|shame"
        "|sad|matter|start|hard|rotten|awful|terrible|cruel|long|big|beautiful|wonderful) _"
    ),
    f"{ROW} (it|dat)? a (only|just) a _",
    (
        f"{ROW} only (a|an|one|two)? (game|joke|exam|test|dog|cat|car|bike|job|boy|girl|man|phone"
        "|birthday|hair|money|night|day|week|weekend|number|word|words) !(you|i|for)"
    ),
    (
        "(just|only) (banter|a joke|a phase|a bad day|a blip|hormones|nerves|a scratch|a game|a"
        " number|money|puppy love|one (night|day|exam|test|game|match|bad day|interview))"
    ),
    (
        "(it|that|this) is (DEGREE)? normal (at|in|for|when) (our|your|his|her|that|this|the|a"
        "|any|every|you|kids|babies|teenagers|people)"
    ),
    (
        f"{ROW} (everyone|everybody|we all|all of us|every (mother|mum|parent|couple|man|woman))"
        " (DEGREE|has|have|had|goes|go|gone|finds|find|feels|feel|gets|get|struggles|struggle|fails"
        "|fail|forgets|cries){1,2} (it (hard|difficult|tough)|through (it|that|this)|bad|hard|days"
        "|like (that|this)|down|tired|old|sometimes|a (bad|hard|rough|wobble)|in the (first|beginning)"
        "|at (first|some))"
    ),
    (
        "(that is life|such is life|it is what it is (,|$)|c'est la vie|these things happen|shit"
        " happens|happens to (everyone|everybody|the best|us all"
        "|all of us)|join the club|boys will be boys|kids will be kids)"
    ),
    f"{ROW} it happens (,|$)",
    "(it is|that is|it was) probably (only|just|nothing|fine|not|a)",
    (
        "(they|he|she) (were|was|did|is|are) not (even)? (being|meaning|trying to be|that) (bad"
        "|mean|horrible|nasty|rude|any harm)"
    ),
)
CHEERED = (
    (
        "(you|u|ye|yuh|she) will (soon|all|just|probably|still)? (be (DEGREE|all)? (fine|grand"
        "|right|alright|okay|ok|over it|back to normal|sorted)|get over (it|him|her|this|that)"
        "|live (,|$)|survive|forget (it|him|her|about)|laugh (about|at))"
    ),
    (
        "(in|give it) _{1,3} (you will|you do|you would|you won|and you will|you) _{0,3} (forget"
        "|remember|laugh|be over|be fine|get over|be grand)"
    ),
    (
        "(tomorrow|one day|some day|someday|soon|next week) (you|u|yuh|ye) (will)? (laugh|forget"
        "|be fine|be grand|feel better|be over|thank)"
    ),
    "everything (happens|is) for a reason",
    (
        "(what (does not|do not) kill (you|us)|time heals|(plenty|loads|lots) (more|of)? (fish"
        "|out there|more where)|every cloud|silver lining|god (never|only|will not) gives?"
        "|blessing in disguise|it was (not)? meant to be (,|$))"
    ),
    (
        f"{ROW} (cheer up|chin up|look on the (bright|bright_side)|smile|relax|calm|calm down"
        "|chill|chill out|lighten up|get over it|get a grip|suck it up) (,|$|man|mate|bro|love"
        "|it|is|and|girl|hun)"
    ),
    "look (on|at) the (bright|positive) side",
    (
        f"{ROW} (do not|never|no need to|nah do not) (you)? (be)? (worry|worrying|cry|stress|fret"
        "|panic|overthink|dwell|moan)"
        " (about (it|that|him|her|them|this|nothing|such)|over (it|that|him|her|nothing|spilled"
        "|spilt)|so much|too much|yourself|on (it|that))? $"
    ),
    (
        "(do not|don't) (be)? (get|getting) (yourself|yoursel|so|all|too){0,2} (worked up|upset"
        "|wound up|het up|stressed|emotional)"
    ),
    "(do not|never) take (it|things|everything) (DEGREE)? (personally|to heart|serious|seriously)",
    (
        "(do not|stop) (be|being) (DEGREE)? (dramatic|sensitive|a baby|a drama queen|soft"
        "|negative|a crybaby|paranoid|hysterical|melodramatic|a wuss|precious)"
    ),
    (
        "(you|u) (are|is) (just|being|only|DEGREE){0,2} (overthinking|overreacting|exaggerating"
        "|imagining|dramatic|oversensitive|too sensitive|making (a (fuss|mountain|big deal|drama)"
        "|too much of)|reading too much|blowing (it|this))"
    ),
    (
        "(no|not any|is no|not much) (use|point|sense) (in)? (crying|worrying|dwelling|moaning"
        "|getting upset|stressing|sulking)"
    ),
    (
        "(stop|quit) (moaning|whining|crying|worrying|complaining|sulking|overthinking|feeling"
        " sorry|fretting|stressing|whinging|whingeing)"
    ),
    "no one is (even)? (looking|watching|thinking about)",
)

RULES = (
    Rule(
        id="could-be-worse",
        kind=Kind.MINIMISING,
        idea="A comparison with something worse takes away the right to feel it.",
        patterns=COMPARED,
        why=WHY,
        suggestion=SUGGESTION,
        before=SAID_BY_OTHERS,
        unless=MET,
        questions=False,
        yes=(
            "At least you still have your job.",
            "Could be worse, you could be in Leeds.",
            "Other people have it much worse, you know.",
            "You should be grateful that he works at all.",
            "count your blessings",
        ),
        no=(
            "At least let me carry the bags.",
            "It takes at least two weeks.",
            "She said it could be worse, can you believe it.",
            "It doesn't get much worse than that.",
            "I'm grateful that you told me.",
            "No wonder, and at least you don't have to pretend with me.",
        ),
    ),
    Rule(
        id="no-big-deal",
        kind=Kind.MINIMISING,
        idea="Calling it small answers how big it feels.",
        patterns=SHRUNK,
        why=WHY,
        suggestion=SUGGESTION,
        after=("(how|what|when|who|if|that|whether|why|which|to me)",),
        before=SAID_BY_OTHERS,
        unless=MET,
        questions=False,
        yes=(
            "It's not the end of the world.",
            "Ach, it's only a car.",
            "that's not that deep",
            "Everybody has bad days.",
            "It's just banter.",
            "These things happen.",
        ),
        no=(
            "It's only natural that you miss him.",
            "It's just so unfair.",
            "That is a big deal.",
            "It's not important how long it takes.",
            "It's just the two of us tonight.",
            "It's just a lot for one person.",
            "He told you it was only a joke?",
        ),
    ),
    Rule(
        id="cheer-up",
        kind=Kind.MINIMISING,
        idea="Comfort that hurries past the feeling asks for it to stop.",
        patterns=CHEERED,
        why=WHY,
        suggestion=SUGGESTION,
        before=SAID_BY_OTHERS,
        unless=MET,
        questions=False,
        yes=(
            "Cheer up, mate.",
            "You'll get over it.",
            "Everything happens for a reason.",
            "You're overthinking it.",
            "Don't worry about it.",
            "Look on the bright side.",
            "You'll be grand.",
        ),
        no=(
            "Don't worry, I'll pick her up.",
            "Don't worry about dinner.",
            "You'll be home by six, we can talk then.",
            "Everything you did was for a reason.",
            "I can't get over it either.",
            "Your smile is back.",
            "You are not overreacting.",
        ),
    ),
)
