"""Verdicts in adjectives: "you are selfish", "how lazy can you be", "you have become so bitter"."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.label.parts import (
    ASKED,
    BECOME,
    ENDS,
    FOND,
    GONE,
    NOT_MEANT,
    SOFTENED,
    VERY,
    YOU_ARE,
)
from closeknit.coach.rules.rule import Rule

_HARSH = (
    "(so|too|very|really|always|being|just|such|more|increasingly|awful|all|bloody|fucking|"
    "incredibly|extremely|unbelievably)"
)
_VERB_ENDING = (
    "(me|us|him|her|them|people|everyone|everybody|the|my|our|it|this|that|your|yourself|those|"
    "these)"
)

_NOW = "you ((are|have|had|really|just|do|also|all|always|'ve){1,3}"
_OPENS = (
    "(^|<lead: (,|and|but|because|so|why|when|that|:|-|now|still|god|jesus|bro|man|bruv|nah|yes|"
    "no|hey|oh|honestly|lol)>)"
)

RULES = (
    Rule(
        id="you-are-adjective",
        kind=Kind.LABEL,
        idea="“You are selfish” says who somebody is, where one thing that they did is meant.",
        patterns=(
            f"{YOU_ARE} (LEAD){{0,5}} (as)? <trait: (CHARACTER)>",
            f"{_OPENS} you (LEAD){{1,3}} <trait: !(boring|annoying|irritating|embarrassing|"
            "draining|twisted) CHARACTER>",
            f"{_OPENS} you <trait: !(boring|annoying|irritating|embarrassing|draining|twisted) "
            f"CHARACTER> {ENDS}",
            "your (LEAD){0,2} <trait: CHARACTER> ($|, (you|man|mate|so|and|but|i)|and (you|i)|"
            "but (you|i)|you|mate|bro|bruv|fam|still|tbh|ngl|honestly)",
            "you (LEAD){0,2} (are|were) _{1,4} and (LEAD){1,3} <trait: !(embarrassing|annoying|"
            "boring) CHARACTER>",
            "you (LEAD){0,2} (are|were) _{1,4} and (a|an) (LEAD){0,3} <trait: (INSULT_NOUN|"
            "INSULT_CRUDE|UNKIND (LEAD)? BOND)>",
            "you (have|got|must|gotta) (got)? (to)? be (LEAD){1,2} <trait: (CHARACTER|"
            "CHARACTER_MILD)> _",
            "you are (LEAD)? the (very|living|walking|dictionary)? (definition|epitome|picture|"
            "embodiment|personification|height|king|queen|master|essence) of <trait: (CHARACTER|"
            "TRAIT)>",
            "you (have|has)? (shown|proved|proven|showed|revealed) (yourself)? to be "
            "(LEAD){0,3} <trait: (CHARACTER|INSULT_NOUN)>",
            "(nobody|no one|no_one|never met|never known|never seen|anyone|anybody|somebody|"
            "someone|person|man|woman|people|human) _{0,3} (as|so|more) (LEAD)? <trait: "
            "(CHARACTER|wrapped up in (themselves|themself|himself|herself)|full of (themselves|"
            "themself|himself|herself))> (as|than|like) you",
            f"{YOU_ARE} (LEAD){{0,3}} <trait: (mean|small|cold|hard|petty|weak|sad|bitter|low|"
            "cheap) and (mean|small|cold|hard|petty|weak|bitter|low|cheap|CHARACTER)>",
            "(i|we)? (have|had|did)? (never|not) (ever)? (met|known|seen|had|dealt with|come "
            "across|lived with|worked with) (a|an|any|such a|anyone|anybody|anything) (more)? "
            "<trait: (CHARACTER|CHARACTER_MILD)> _{0,5} (than you|as you|like you)",
            "your (whole|entire)? (attitude|behaviour|behavior|personality|manner) <trait: "
            "(stinks|sucks|reeks|stink)>",
            "<trait: (CHARACTER|CHARACTER_MILD)> ,? (that is|thats) you (all over|to a t|"
            "through and through)",
            "<trait: (CHARACTER|CHARACTER_MILD)> (does|did) not (even)? (begin|start|cover|"
            "come close)",
            "<trait: (CHARACTER|CHARACTER_MILD)> is not (even)? (the|a) (strong)? (enough)? word",
            f"{YOU_ARE} (LEAD){{0,3}} <trait: (mean|rude|cheap|tight|horrible|cold|nasty)> (with "
            "(money|your)|to (me|him|her|them|us|your|people|everyone|my|the (kids|children|"
            "staff|waiter|waitress))|towards)",
            "(if|because) you (were|was|are) not (LEAD){0,3} <trait: CHARACTER>",
            "(find|found|call|consider) (you|your (attitude|behaviour|behavior|conduct|manner|"
            "tone|manners|treatment)) (_ )? _? _? (LEAD|unprofessional|rude|and|,){0,4} <trait: "
            "(CHARACTER)>",
            "your (whole|entire|fucking|shitty)? (attitude|behaviour|behavior|conduct|manner|"
            "tone|personality|character) _{0,4} (is|was|are|been) (LEAD){0,4} <trait: "
            "(CHARACTER|trash|garbage|shit|shite|crap|vile|rotten|bad|terrible|awful|stinking)>",
            "you (come|comes|came|coming|comin) (across|over|off) as (LEAD){0,3} <trait: "
            "CHARACTER>",
            "you (really|just|always|often)? (sound|seem|sounded|seemed) (LEAD){0,2} <trait: "
            "CHARACTER>",
            "you (really|just|always|often)? (look|looked) (LEAD){0,2} <trait: (pathetic|"
            "desperate|disgusting)>",
        ),
        why="“{words}” speaks of who somebody is. Most people answer that with a defence, "
        "and the thing that happened is lost.",
        suggestion="What makes me reach for “{trait}” is the time when ____. I felt ____.",
        before=(*ASKED, *NOT_MEANT),
        after=(
            *SOFTENED,
            _VERB_ENDING,
            "(to (the|a|an|my|your|our) (family|team|house|project)|for (a|an|the|some|your|my) "
            "(drink|break|holiday|hug))",
        ),
        unless=FOND,
        yes=(
            "Honestly you are so self-absorbed, it's tiring.",
            "ur lazy and u know it",
            "your so spiteful when you've had a drink",
            "You lot are bone idle.",
            "You can be really cruel when you're losing.",
            "Yuh too mean spirited and hateful",
            "You are very egoistic person.",
            "You know you've always been a stingy old man.",
            "If you weren't so bloody pig-headed we'd be home by now.",
            "yous two are shameless",
            "You come across as arrogant in every meeting.",
        ),
        no=(
            "You're not selfish, you're tired.",
            "I hope you're not too lazy to come, there's cake.",
            "He told me you're useless with money, and I said he'd never met you.",
            "You're stupidly kind to me.",
            "If you're lazy like me, get the frozen ones.",
            "I'm so lazy today, you have no idea.",
            "Your lazy Sunday sounds like heaven.",
            "Do they make you feel like you're stupid?",
            "The people around you are heartless.",
            "You're an evil genius, that worked.",
            "I love how stubborn you are.",
            "Nobody thinks you are selfish.",
            "Your dog is lazy.",
            "I never said you were arrogant.",
            "You're boring me with the specs, skip to the price, haha.",
            "You and I are useless at darts.",
        ),
    ),
    Rule(
        id="you-are-so",
        kind=Kind.LABEL,
        idea="“So dramatic”, “too sensitive”: the degree makes a passing state into a verdict.",
        patterns=(
            f"{YOU_ARE} (LEAD){{0,2}} {VERY} (LEAD){{0,2}} <trait: CHARACTER_MILD>",
            f"you {_HARSH} (LEAD){{0,1}} <trait: !(mean) CHARACTER_MILD> {ENDS}",
            "you (too|so|just too) (LEAD){0,2} <trait: (mean|rude|proud|cheap|stubborn)> ($|,|"
            "and|man|bad|still)",
            f"{YOU_ARE} (LEAD){{0,2}} (too|over|overly|so) <trait: (sensitive|emotional|proud|"
            "clingy|soft|touchy|intense|anxious and controlling)> (that|about|$|,|and|-)",
            "sorry (if|that) you are (so|too|that|such) (LEAD)? <trait: (CHARACTER|"
            "CHARACTER_MILD|sensitive|touchy|emotional|fragile)>",
            f"{YOU_ARE} (LEAD){{0,2}} (cold|hard|distant) <trait: (and|,) (hard|cold|selfish|"
            "distant|bitter|unfeeling|cruel|mean)>",
            f"{YOU_ARE} (LEAD){{0,3}} <trait: (hard to live with|hard to love|hard to please|"
            "impossible to live with|impossible to please|too_much drama|too much drama|too "
            "much hard work)>",
            f"{YOU_ARE} (LEAD){{0,3}} <trait: (hard_work|heavy_going|bad_news|weak|"
            "a_lot_of_work)> ($|,|and|but|at times|sometimes|lately|these days|to (live|be)|"
            "with|about|you|mate|-)",
            f"{YOU_ARE} (LEAD){{0,2}} all (talk|mouth|hat|hats|show|bark|ego|front|image|take|"
            "noise|words|fur_coat|wind|swagger|promises) (and|,|$|no|but)",
        ),
        why="A degree like the one in “{words}” turns a moment into somebody’s nature. "
        "The moment itself is easier to talk about.",
        suggestion="The time I have in mind is when ____. I felt ____.",
        plainly="I am thinking of the time when ____. I felt ____.",
        before=(*ASKED, *NOT_MEANT),
        after=(
            *SOFTENED,
            "(to|from|after|since) (the|a|an|work|surgery|chemo|my|your|that|all|being|no)",
        ),
        unless=(*FOND, "(sick|ill|hospital|surgery|fever|flu|rest|doctor|lie down|tired)"),
        yes=(
            "You're so dramatic about everything.",
            "u always so negative bro",
            "You are being ridiculous.",
            "Why say anything when you're too sensitive.",
            "You are all mouth and no trousers.",
            "you're just plain rude",
        ),
        no=(
            "You're so sensitive to what people need, it's a gift.",
            "You're still weak from the chemo, lie down.",
            "You were negative on both tests!",
            "You're not too sensitive, that was a horrid thing to say.",
            "He says you're so dramatic, I say he's jealous.",
            "You were difficult to reach yesterday.",
            "That film was so dull you'd have slept.",
        ),
    ),
    Rule(
        id="become",
        kind=Kind.LABEL,
        idea="“You’ve become a bitter old man” closes a whole person into what they are "
        "said to be now.",
        patterns=(
            f"{_NOW} {BECOME}|(became|turned|changed|turn)) (into)? (LEAD){{0,5}} <trait: "
            "(CHARACTER|INSULT_NOUN|INSULT_CRUDE|UNKIND (LEAD){0,2} BOND)>",
            f"{_NOW} {GONE}|(became|went|grew|got)) (into)? (a|an)? {_HARSH} (LEAD){{0,2}} "
            "<trait: (CHARACTER|CHARACTER_MILD|cold|hard|proud|distant and|bitter|mean|weak|"
            "suspicious|soft|UNKIND (LEAD){0,2} BOND)>",
            f"{_NOW} {GONE}|(became|went|grew|turned)) (LEAD){{0,2}} <trait: (selfish|lazy|"
            "arrogant|bitter|spiteful|bossy|too big for your boots|hard hearted|stingy|greedy|"
            "materialistic|moody|nasty|sly|vain|cruel|snobby|stuck up)>",
        ),
        why="“{words}” sums up years in a word. One change that you noticed gives the other "
        "something to answer.",
        suggestion="I miss the time when ____. Lately I noticed ____, and I felt ____.",
        before=(*ASKED, *NOT_MEANT),
        after=(*SOFTENED, "(of|at|in|about|with) (it|this|that|waiting|the dark)"),
        unless=(*FOND, "(weather|car|water|tea|soup|food|outside)"),
        yes=(
            "You've become a bitter old man, Dad.",
            "You have turned into such a liar.",
            "ur getting so lazy these days",
            "Since the promotion you became very arrogant.",
            "I feel that you have become too proud.",
        ),
        no=(
            "You got so lucky with that house.",
            "He's become a bitter man, you can see it.",
            "I've turned into such a slob since you left.",
            "You're getting good at this.",
            "You got cold waiting for me, sorry.",
            "I don't want you to become a doormat for them.",
        ),
    ),
    Rule(
        id="how-adjective",
        kind=Kind.LABEL,
        idea="“How selfish can you be?” looks like a question and gives the answer.",
        patterns=(
            "how (LEAD){0,3} <trait: (CHARACTER|CHARACTER_MILD)> (can|could) (you|one person|a "
            "person|someone|one human|anybody|anyone) (be|get|even)",
            "how (LEAD){0,3} <trait: (CHARACTER|CHARACTER_MILD)> (are|is) you",
            "how (LEAD){0,3} <trait: (CHARACTER|CHARACTER_MILD)> (do|must|would) you (have|need|"
            "got)? (to)? be",
            "(special|whole new|different|whole other|another|new) (kind|level|sort|breed|"
            "degree|type) of <trait: (CHARACTER)> (to|you|, you|that you)",
            "how (LEAD){0,3} <trait: (CHARACTER)> you (really|truly|actually|always|all|have|"
            "can)? (are|is|were|be|been|become|became|sound)",
            "how (can|could|do|did|are) you (manage to)? (always|even|ever)? (be|get|become)? "
            "(so|this|that|such a|such) (LEAD){0,3} <trait: (CHARACTER|CHARACTER_MILD|"
            "INSULT_NOUN|INSULT_CRUDE)>",
            "(why|y|how come) (LEAD){0,1} (are|is|must|do|does|have|the hell|the fuck|on "
            "earth){0,3} you (always|have to|need to|got to|gotta)? (be|are|being|have to be|"
            "gotta be)? (always|constantly)? (so|such a|such|this|that|being so|being such a|"
            "being such|being) (LEAD){0,3} <trait: (CHARACTER|CHARACTER_MILD|INSULT_NOUN|"
            "INSULT_CRUDE)>",
            "(do|must|does) you (always|really|ever|even|actually)? (have to|need to|got to)? "
            "(always|really)? be (so|such a|such|this|that) (LEAD){0,3} <trait: (CHARACTER|"
            "CHARACTER_MILD|INSULT_NOUN|INSULT_CRUDE)>",
            "(could|can|possible for) you (to)? (be|get|act|sound) (any|anymore|even)? (more|"
            "any_more) (LEAD){0,1} <trait: (CHARACTER|CHARACTER_MILD)>",
            "you (to)? be (a bit|a little|slightly|any)? (less|more) of (a|an) (LEAD){0,2} "
            "<trait: (INSULT_NOUN|INSULT_CRUDE)>",
            "you could not be (any|any_more)? more <trait: (CHARACTER|CHARACTER_MILD)>",
            "are you (always|usually|normally) (this|that|so|such a) (LEAD){0,2} <trait: "
            "(CHARACTER|CHARACTER_MILD)>",
            "are you (LEAD){0,4} <trait: (stupid|thick|dumb|dense|brain_dead|retarded|braindead|"
            "heartless|shameless)>",
            "are you (LEAD){0,3} (a|an|some kind_of|some sort_of) (LEAD){0,3} <trait: "
            "(INSULT_NOUN|INSULT_CRUDE)>",
        ),
        why="“{words}” asks nothing that can be answered. Asking about one thing they did "
        "leaves a way to reply.",
        suggestion="When you ____, I felt ____. What was going on for you?",
        before=("(no matter|what if|wonder)", "(i|we) (am|are|was|were|do|did) (that)?"),
        after=(
            *SOFTENED,
            "(to|on|with|about) (yourself|myself)",
            "(of|about) (me|myself)",
            "(looking|sounding)",
            _VERB_ENDING,
        ),
        unless=(*FOND, "(hard on yourself|to yourself|on yourself|am i|was i)"),
        yes=(
            "How selfish can you be?",
            "why are you always so mean to your brother",
            "I can't believe how arrogant you have become.",
            "Could you be any more immature?",
            "Are you actually stupid?",
            "How can you be such a coward?",
            "Do you always have to be so nasty?",
            "y u so stingy",
        ),
        no=(
            "How stupid am I, I went to the wrong church.",
            "How could he be so cruel to you?",
            "Are you mad at me?",
            "How lazy do you feel tonight, takeaway?",
            "Are you hungry?",
        ),
    ),
    Rule(
        id="stop-being",
        kind=Kind.LABEL,
        idea="“Stop being so petty” is a verdict that is sent as an order.",
        patterns=(
            "do not be (so|such a|such) (fucking|bloody|damn|damned|goddamn)? (LEAD){0,2} "
            "<trait: !(sensitive|critical|negative|naive) (CHARACTER|INSULT_NOUN|INSULT_CRUDE|"
            "INSULT_SUCH|CHARACTER_MILD)>",
            "(stop|quit) (being|acting|behaving) (like)? (LEAD){0,4} <trait: (CHARACTER|"
            "INSULT_NOUN|INSULT_CRUDE|INSULT_SUCH|CHARACTER_MILD)>",
            "(do not be|stop being|quit being) (a|an) (LEAD){0,3} <trait: !(FOND_NOUN) "
            "(INSULT_CRUDE|coward|snob|hypocrite|spoilsport|crybaby|cry baby|bully|killjoy|brat|"
            "spoilt brat)>",
        ),
        why="“{words}” holds a verdict and an order at once. What you would like instead is "
        "easier to give.",
        suggestion="When you ____, I felt ____. I would like ____.",
        before=(
            "(i|we|me|he|she|they|him|her|them|us|it|that) _? _? _? _? _? (to|and|or)",
            "(i|we|me|he|she|they|him|her|them|us|it|that) _? _?",
        ),
        after=(*SOFTENED, "(to|on|with|about|of) (yourself|myself)"),
        unless=(*FOND, "(hard on yourself|to yourself|on yourself)"),
        yes=(
            "Don't be such a baby about it.",
            "stop being so petty",
            "You need to stop being so controlling.",
            "quit acting like a spoilt brat",
            "don't be a dick, she's your mother",
        ),
        no=(
            "Don't be so critical of yourself.",
            "I want to stop being so negative.",
            "Don't be daft, of course you can stay.",
            "He needs to stop being so lazy.",
            "Don't be a stranger.",
            "Don't be an idiot, of course I'll come.",
            "I'm trying not to be so defensive.",
        ),
    ),
    Rule(
        id="adjective-of-you",
        kind=Kind.LABEL,
        idea="“That was selfish of you” moves from the deed to the person.",
        patterns=(
            "(it|that|this|which|how|what|very|so|really|pretty|bit) (is|was|'s|'re|were)? "
            "(LEAD){0,4} <trait: (CHARACTER|mean|rude|ridiculous|low|unfair|childish|horrid|"
            "wicked|careless|reckless)> (of|from|off) you",
            "(it|that|this|which) (is|was) (so|just|absolutely|bloody|fucking|very|such|exactly|"
            "really)? (LEAD){0,2} typical (of)? you (, _ _? _?)? ($|,|-|and|that|to|you|not)",
            "^ (LEAD){0,2} (typical|classic) (selfish|lazy) you",
        ),
        why="“{words}” goes from what was done to what somebody is like. The deed alone is "
        "easier to hear.",
        suggestion="When you ____, I felt ____.",
        before=(*ASKED, *NOT_MEANT),
        unless=(
            *FOND,
            "(kind|sweet|thoughtful|generous|lovely|thank|thanks|brave)",
            "(not|never) (LEAD){0,3} CHARACTER of you",
        ),
        yes=(
            "That was really selfish of you.",
            "How childish of you, Martin.",
            "it was cruel of you to laugh at him",
        ),
        no=(
            "That was so kind of you.",
            "It was stupid of me to forget.",
            "It wasn't selfish of you at all.",
            "How typical of you to bring flowers, thank you.",
            "That was cruel of him.",
        ),
    ),
)
