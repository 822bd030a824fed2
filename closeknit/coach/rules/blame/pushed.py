"""What the writer did is said to be the other's doing: you made me, you pushed me to it."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.blame.frames import JOKED, OTHERS
from closeknit.coach.rules.rule import Rule

_ME = "(me|us|him|her|them|everyone|everybody|mum|dad|my _|our _|your (own)? _)"
_LOOK = "(look|seem|sound|appear|feel|out) (to be|like|as_if|so|DEGREE|the|a|an|_)?"
_BADLY = (
    "(stupid|foolish|small|bad|weak|ridiculous|incompetent|an idiot|like _{0,3} (idiot|fool|"
    "beginner|liar|mug|monster|villain|clown|amateur|thief|nag|tit|twat|prick|dick|muppet|"
    "eejit|prat|child|charity|joke|beggar|nobody|criminal|bad|dragon|maid|shit)"
    "|(like)? (a|an|the|such a|a right|a complete|a total|some|some kind of|some sort of|"
    "DEGREE){1,2} (DEGREE)? (idiot|fool|beginner|liar|mug|monster|villain|clown|amateur|thief|"
    "nag|tit|twat|prick|dick|muppet|eejit|prat|joke|beggar|criminal|bad guy|bad one|dragon|"
    "witch|bitch|ape|baddie|donkey|ejit|plonker|pillock|div))"
)
_ACT = (
    "(miss|lose|fail|late|be late|leave (my|the|our|him|her|before|early|school|home)|quit|"
    "shout|yell|scream|roar|snap|lie|cheat|drink|swear|sell|cancel|drop|give up (my|our|on|"
    "everything|hope)|hate|resent|regret|wish|dread|doubt|sound like|beg|lose it"
    "|wait (an|in|for (hours|nothing|you)|two|three|outside|half|like|all)|do (all|everything|"
    "this (to|again)|that|your|things)|say (that|this|it|those|these|things|what|something)|"
    "pay (for|your|the|twice|all)"
    "|choose between|miserable|ill|sick with|a liar|a laughing_stock|(the|a) (villain|bad guy|"
    "monster|laughing_stock|nag|nervous wreck|wreck|liar|bad one)|into (the|a|this|someone|"
    "somebody|something|an)|this way|like this|who i am|a person|someone i|turn (to|on|against|"
    "him|her)|stay (in this|with him|at home)|apologise|apologize (to|for)"
    "|cry (again|in front|at|over|on|for|all)|get (sacked|fired|rid|into|detention|suspended)|"
    "fall out|go (behind|without|through all|to (court|war))|raise my|lose my)"
)

RULES = (
    Rule(
        id="you-made-me",
        kind=Kind.BLAME,
        idea="“You made me do it” hands the other one’s own act, and the choice that went with it.",
        patterns=(
            f"you (BETWEEN|DEGREE|fit){{0,3}} (made|make|makes|making|mek|had|have) {_ME} "
            f"(DEGREE|have to|go and)? {_ACT} _{{0,3}}",
            f"you (BETWEEN|DEGREE){{0,3}} (made|make|makes|making|mek) {_ME} {_LOOK} {_BADLY}",
            f"you (BETWEEN|DEGREE){{0,3}} (made|make|makes|making|mek) {_ME} {_BADLY}",
            "(see|look|look at|that is|is) (now)? what you (BETWEEN|DEGREE)? (made|make|making|"
            "mek|drove|drive|pushed|push) (me|us|him|her|mi) (to)? (do|say|become|into|done|be|"
            "turn)",
            f"you (BETWEEN|DEGREE){{0,3}} (made|make|makes|making|mek) {_ME} (mum|_)? (pressure|"
            f"blood pressure|bp|nerves|sugar|ulcer|stomach) (_ )?(gone|go|goes|went|rise|rose|"
            f"up|act|burn|worse)",
            "you (BETWEEN|DEGREE){0,3} (pushed|push|pushing|drove|drive|driving|forced|force|"
            "forcing|provoked|provoke|goaded|goad|wound|tricked|pressured|bullied|guilted|"
            "cornered|backed) (me|us|him|her|them|i|mum|dad) (up|on|back)?"
            " (to|into|over|till|until|so) (BETWEEN|DEGREE)? (this|it|that|say|saying|fi|lie|"
            "lying|drink|shout|shouting|yell|snap|snapping|cheat|do (this|that|it)|the (edge|"
            "brink|wall|point|limit)|a corner|breaking|my (limit|wits)|far|hard that|hit|leave|"
            "quit|divorce|debt|tears|despair|distraction|sell|act like|behave|be like|becoming|"
            "it)",
            "you (BETWEEN|DEGREE){0,2} (push|pushed|provoked|forced|mek|make) (i|me|us) (fi|"
            "to) (say|do|leave|lie|act|curse|shout|talk) (_)?",
            "you (BETWEEN|DEGREE){0,3} (left|leave|leaving|gave|give|giving) (me|us|him|her) "
            "(DEGREE|with)? (no|little|not any|zero) (other|real)? (choice|option|alternative|"
            "way out)",
            "you would drive (a (saint|nun|bishop|man|woman|person|monk|priest)|anyone|anybody|"
            "the pope|st _|saint _|me|us) (to|up|mad|insane|out|round)",
            "(^|and|but|only|because) you (BETWEEN|DEGREE)? (provoked (me|us|him|her|mi)|wound "
            "(me|us|him|her) up|did (push|provoke|cause) (i|me)|goaded (me|us))",
            "(maybe|perhaps) (i|we) would (_ ){1,6}if you (BETWEEN)? ((were|was|are|do|did|"
            "would|had) not|stopped|quit) (BETWEEN|DEGREE)? (HURTING|BAD_ACT|CONDUCT|so|such|"
            "on|at me|make|made|treat|act|spent)",
            "you (BETWEEN|DEGREE){0,3} (forced|forcing|force) my hand",
            "you (BETWEEN|DEGREE){0,3} (bring|brings|brought|bringing) out the (worst|devil|"
            "beast|monster) in (me|us|him|her|people|everyone)",
            "(maybe|perhaps|well|because) (i|we) (BETWEEN|DEGREE){0,2} (BAD_ACT|left|quit|stay "
            "out|stayed out) (_ ){0,4}because (you|somebody|someone|of you)",
            "i (BETWEEN)? (only|just) (BAD_ACT) (_ ){0,5}because (you|of you)",
        ),
        why=(
            "“{words}” gives the other the steering of your own acts. What went on in you just "
            "before is what they can’t know yet."
        ),
        suggestion="Just before that, I was feeling ____ and needed ____.",
        questions=False,
        unless=(
            "(beautiful|touching|moving|lovely|proud|happy tears|tears of joy|laughing)",
            *JOKED,
            "(but|and) (it was|so|well|totally) worth",
            "(not|never) (BETWEEN|DEGREE|_){0,2} (make|made|making|makes|push|pushed|force|"
            "forced|drove|drive)",
            "made me (BETWEEN)? (feel|felt) (DEGREE)? (MISERY|scared|hurt|small|unsafe|afraid|"
            "frightened|uneasy)",
            "(so happy|so proud|so glad|grateful|thank|thanks|best thing|laughing|laugh|smile|"
            "proud)",
            "(make|made|makes) (me|us|him|her) (look|sound|seem|feel) (DEGREE|like|a|an|"
            "the){0,3} (good|great|better|beautiful|young|slim|genius|pro|million|star|queen|"
            "king|princess|competent|human)",
            "(make|made) me miss (you|home|him|her|them|being|those|when|it)",
            "(make|made|makes) me (doubt|late|hate) (for bed|myself less|it less|leaving|"
            "goodbyes|being away)",
            "(make|made|makes) me (wish|regret) (i|we) (was|were|had|lived|could|knew) (there|"
            "here|closer|brought|nearer|near|come|stayed|with|younger)",
        ),
        before=(*OTHERS, "(not|never|did|how|why|do) (_)?"),
        yes=(
            "You made me miss my own sister's wedding.",
            "see what you made me do",
            "ur makin me look like an idiot in front of the lads",
            "You drove me to drink, you and your lists.",
            "You left me no choice but to tell your boss.",
        ),
        no=(
            "You made me laugh so hard I missed my stop.",
            "You made me feel scared when you threw the plate.",
            "You pushed me to apply and now look at me, thank you.",
            "You make me look good on that dance floor.",
            "He made me lose my temper, you know how he is.",
            "You never made me choose between you and the band.",
            "Your letter made me miss home.",
        ),
    ),
)
