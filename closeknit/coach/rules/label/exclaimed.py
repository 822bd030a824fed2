"""Names that stand alone or with a flourish: "Hypocrite.", "what a liar you are"."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.label.parts import ASKED, BECOME, FOND, NOT_MEANT, SOFTENED, YOU_ARE
from closeknit.coach.rules.rule import Rule

_NOUNS = ("INSULT_NOUN", "INSULT_CRUDE", "INSULT_DIALECT")
_WHY = "“{words}” is a name, and a name leaves no way to answer. What happened can be talked about."

RULES = (
    Rule(
        id="bare-name",
        kind=Kind.LABEL,
        idea="A name thrown in by itself: “Hypocrite.”, “Thanks for nothing, scumbag.”",
        patterns=(
            ", <name: (INSULT_LEAD|CHARACTER|UNKIND){1,3} (INSULT_NOUN|INSULT_CRUDE)> ($|,)",
            ", <name: !(FOND_NOUN|slug|filth|trash|garbage|witch|whores|worm|nightmare|"
            "disgrace|disappointment|failure|piece_of_work|bore|shit|ass|nobody|clown|fuck|"
            "shite|scum) (INSULT_NOUN|INSULT_CRUDE)> $",
            "^ (well|oh|fucking|you|actual|absolute|literal|proper|total|two faced|lying|"
            "fake){0,2} <name: (snake|wasteman|paigon|liar|coward|hypocrite|dickhead|arsehole|"
            "asshole|wanker|prick|scumbag|traitor|backstabber)> $",
            "^ (LEAD|CHARACTER|INSULT_LEAD){0,2} !(mad|sad|crazy|old|big|little|great|real|"
            "right) (CHARACTER|fucking|stupid|useless|jealous|lazy) (LEAD)? <name: !(shit|fuck|"
            "ass|trash|garbage|arse) (INSULT_NOUN|INSULT_CRUDE)> , _{0,6} (you|your)",
            "^ such (a|an) (LEAD|CHARACTER|UNKIND){0,3} <name: !(nightmare|bore|disappointment|"
            "disgrace|nuisance|embarrassment|embarassment|shit|bitch|liability|tit|cow|dick|"
            "failure|pain|waste_of_space|clown|get|dog|pig|rat) (INSULT_NOUN|INSULT_CRUDE|baby|"
            "child)> ($|,)",
            "^ (LEAD|CHARACTER|UNKIND){0,3} <name: (thief|coward|liar|hypocrite|miser|snake|"
            "traitor|parasite|leech|bully|tyrant|fool|fraud|baby|brat|peacock|clown|"
            "disappointment|failure|disgrace)> (in|with|without) (a|an|the|no|two|your)? (_ )? "
            "_ $",
            ", <name: (CHARACTER) (boy|girl|man|woman|child|somebody|creature|person)> ($|,)",
            "(^|,) (bunch|pack|pair|shower|load|crowd) of (LEAD|CHARACTER|UNKIND|"
            "INSULT_LEAD){0,3} <name: (INSULT_NOUN|INSULT_CRUDE|INSULT_IMAGE)> (, )? (the "
            "(pair|lot|whole lot|two|both|three) of you|all of you|you are|you)",
        ),
        why=_WHY,
        suggestion="When you ____, I felt ____.",
        before=NOT_MEANT,
        after=(*SOFTENED, "(of the year|on|at (chess|golf|darts|cards)|you are not)"),
        unless=(
            *FOND,
            "(he|she|they|i|it|who|this|that) (is|are|was|were|am|has|have)",
            "(his|her|their|my) _{1,2} (is|was|are) (a|an|such|the)",
        ),
        yes=(
            "Thanks for nothing, scumbag.",
            "Hypocrite.",
            "Selfish cow, you could have rung.",
            "such a liar.",
            "Bunch of ungrateful brats, the pair of you.",
            "Do what you want, useless man.",
        ),
        no=(
            "What a day, idiot boiler.",
            "My boss is a bully, a liar and a coward.",
            "She keyed my car, she is a stupid cow.",
            "He was rude, lazy, a liar.",
            "Such a nightmare, the trains today.",
            "Clever girl, you did it.",
        ),
    ),
    Rule(
        id="what-a-name",
        kind=Kind.LABEL,
        idea="“What a liar you are”, “a thief, that’s what you are”: a name with a flourish.",
        patterns=(
            *(
                f"(what|such) (a|an)? (LEAD|CHARACTER|UNKIND|,){{0,4}} <name: {noun}> (that|"
                "what)? you (are|is|can be|have|turned|were|always)"
                for noun in (
                    *_NOUNS,
                    "INSULT_SUCH",
                    "(CHARACTER|UNKIND) (LEAD|CHARACTER|UNKIND|,|and){0,3} (BOND|thing)",
                )
            ),
            "(LEAD){0,2} <name: (CHARACTER|INSULT_NOUN|INSULT_CRUDE)> ,? (that is|thats|it is|"
            "is) (all|just|exactly)? what you (are|have|is)",
            "(behave|behaved|act|acted|live|talk|behaving|acting) (without|with no) (any|a|an|"
            "the)? (slightest|bit of|ounce of|shred of)? <name: VIRTUE>",
            "i (have|really|am|was)? (married|married to|raised|reared) (a|an|such a) (LEAD|"
            "CHARACTER|UNKIND|_ year old|year){0,3} <name: (INSULT_NOUN|child|baby|toddler|"
            "teenager)> ($|,|not|and)",
            f"{YOU_ARE} (LEAD){{0,3}} <name: (BOND (without|with no|of no) (LEAD|any)? (VIRTUE|"
            "salt|character|word|face|honor|fear of god|father|plan))>",
            f"{BECOME} the <name: (INSULT_NOUN|INSULT_CRUDE)> (that)? (i|everyone|your) _ you",
            "the (LEAD|CHARACTER){0,3} <name: (INSULT_NOUN|INSULT_CRUDE)> (that)? you (really|"
            "truly|always)? (are|were) ($|,|and)",
        ),
        why=_WHY,
        suggestion="When you ____, I felt ____.",
        before=(*ASKED, *NOT_MEANT),
        unless=(*FOND, "what a (POSITIVE|DEGREE|LEAD){1,3} (BOND)", "(he|she|him|his|her)"),
        yes=(
            "What a selfish man you are.",
            "what a hypocrite you turned out to be",
            "A thief, that's what you are.",
            "Such a coward you are, Femi.",
            "I raised a thief, not a son.",
            "You are a man without shame.",
        ),
        no=(
            "What a wonderful friend you are.",
            "What a nightmare of a day.",
            "What a liar he was.",
            "What an idiot I am.",
            "Such a good boy you have there.",
        ),
    ),
)
