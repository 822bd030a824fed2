"""“You never …”, “you’re never home”."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.absolute.frames import (
    AUX,
    END,
    NEVER,
    ON,
    OTHERS,
    PLAINLY,
    PRAISED,
    WANTED,
    WHY,
)
from closeknit.coach.rules.rule import Rule

RULES = (
    Rule(
        id="never-do",
        kind=Kind.ABSOLUTE,
        idea="“You never …” denies every time that it did happen, and invites the one exception.",
        patterns=(
            f"you (DEGREE|just)? never (ever|once|even)? !(KEPT_FROM) <base: WISHED_BASE {ON}>",
            f"you {AUX} {NEVER} (DEGREE|ever|bother to|bothered to|seem to|want to|try to|"
            "manage to)?"
            f" !(KEPT_FROM) <what: {WANTED} {END}>",
            f"you {AUX} never once (DEGREE|even|ever)? !(KEPT_FROM|HURTING|let|made|left|burnt|burned|broke|broken|missed|skipped|ran|run|had|been) <what: _ _ _? "
            "_? _? _?>",
            "never (once|ever)? (do|did|have|are|will|can|could|would) you (ever|DEGREE)? "
            f"!(KEPT_FROM) {WANTED} {END}",
            f"not (once|ever|one|a) (single|time|damn|day){{0,2}} (in _ _?)? (do|did|have|has|"
            "are) you"
            f" (ever|even|DEGREE)? !(KEPT_FROM) {WANTED} {END}",
            f"you (do|did|have|can|will|would|could) not (ever|even once|once|one time)"
            f" (DEGREE|bother to)? !(KEPT_FROM) {WANTED} {END}",
            f"you have not (DEGREE|even)? (once|ever|{WANTED}) {END} (once|in years|in ages|ever)",
            f"when (do|did|have|will|are) you ever !(KEPT_FROM) {WANTED} {END}",
            "(do|did|have|will) you ever (even|once|actually|just|bother to) !(KEPT_FROM) "
            f"WISHED {END}",
        ),
        why=WHY,
        suggestion="When you didn’t {base}, I felt ____.",
        plainly=PLAINLY,
        unless=(
            *PRAISED,
            "you (DEGREE|BETWEEN){0,3} never (DEGREE|ever|once)? (have|need|had) to",
            "never (DEGREE|once|even)? (let|lets) (me|us|him|her|them|anyone|anybody|a|the|my) "
            "!(finish|speak|talk|decide|choose|have|in|win|get|do|near|be|drive|pick|say|"
            "explain|see|know|touch|answer|breathe|forget)",
            "never (DEGREE|once)? (ask|asked|asks) (me|us|for) (for|to|anything|a thing|much|"
            "nothing)",
            "never (DEGREE|once)? (know|knew|knows) (what|how|if|who|until|when|where|till|one|"
            "you)",
            "you never know",
            "never (DEGREE|once|ever)? (told|said|mentioned) (me|us)? (that|you|he|she|they|it|"
            "about)"
            " (you|could|was|were|had|can|a)",
            "never (DEGREE|ever|once)? (do|did|done) (such|that|anything|me) (a|like|wrong)",
            "never (DEGREE|ever|once)? (make|made|makes|let|left|leave) (me|us|anyone|anybody|him|her|"
            "them|people)"
            " (feel|down|alone|behind|go|wait|out)",
            "never (see|saw|seen|heard|hear|met|meet|been|tried|had|eaten|read|played|watched) "
            "(_ _?)?"
            " (before|film|movie|snow|sea|it|one|that|him|her|them|there|this)",
            "never (look|looked|change|changed|came|come) (better|so|more|at me like|easy|out|"
            "up|close|back)",
            "you (DEGREE|BETWEEN){0,2} (have|are) (DEGREE)? never (DEGREE)? (been|played|"
            "driven|seen|come across|met|watched|read|eaten|lived|worked|owned|flown|come to|"
            "gone to|used|felt|loved|known)",
            "HOPE _{0,6} never",
            "(have|had|if|that) you never (seen|been|met|tried|heard|had|eaten|read|played|"
            "watched|done)",
            "never (got|get|had|have) (the|a) (chance|choice|time|say)",
            "(will|would|could|can) never (be|forget|get|have|find|know|replace|say|understand|"
            "make|thank)",
            "never (take|took|taken|give|gave|given|giving|gives) (no|up|in|any nonsense|him|"
            "her|them|one day|a day off)",
            "never (think|thought|thinks) (of|about) yourself",
            "(even though|though|although) i",
        ),
        before=(
            *OTHERS,
            "(if|unless|in_case|would|may|so|until)",
            "(if|because|wish|glad|since) (that)?",
        ),
        yes=(
            "You never listen to me.",
            "u never help with the kids",
            "When you never listen to me, I feel sad because I need respect.",
            "And you NEVER call your mother.",
            "Not once have you asked how my day was",
        ),
        no=(
            "You never ask for anything in return and I love that.",
            "I hope you never change your hair.",
            "He told me you never listen.",
            "I'm not saying you never help.",
            "You never made me feel small, not once.",
            "You never know, it might rain.",
            "I never listen to the radio.",
        ),
    ),
    Rule(
        id="never-there",
        kind=Kind.ABSOLUTE,
        idea="“You’re never home”, “nothing is ever good enough”: a state that is said to hold without end.",
        patterns=(
            f"you are {AUX} {NEVER} (DEGREE|bloody|fucking)? <what: (here|there|home|at home|"
            "around|in|on time|ready|available|satisfied"
            "|happy|pleased|wrong|sorry|interested|in the mood|free|grateful|honest|present|up|"
            "awake|sober|on my side|at your desk|prepared|willing"
            "|able|the one|content|impressed|to blame|the problem|off (your|that|the)) (_ _? "
            "_? _?)?>",
            "nothing (i|we|anyone) (BETWEEN|ever){0,2} (do|does|did|say|says|make|cook|buy|"
            "wear) _{0,3} (ever|is|was|be) (ever|never)?"
            " (good|right|enough|quick|clean|fast)",
            "nothing (be|is|was) ever (DEGREE)? (good enough|enough|right) (for|with)? (you)?",
            "nothing (ever)? (pleases|satisfies|suits) you",
            "never (a|an|one|any) (single|kind|nice|good|decent|proper)? (thank|thanks|word|"
            "sorry|please|hug|kiss|call|text|card|compliment|thank_you)"
            " (you|from|for|to|of)",
            "(i|we) (can|could) never (DEGREE)? (do|say|get|make) (anything|a thing|enough|it) "
            "(right|right by|well|good enough|without you)",
        ),
        why=WHY,
        plainly=PLAINLY,
        unless=(*PRAISED, "never (too|very|far|really|wrong)"),
        before=OTHERS,
        yes=(
            "you're never home before ten",
            "Nothing I do is ever good enough for you.",
            "Never a thank you from your side, not in all these years.",
        ),
        no=(
            "You're never too old to learn.",
            "You're never too far away for a coffee.",
            "I hope you're never sorry that you came.",
            "You're never alone in this.",
            "Nothing ever goes to plan with this oven.",
        ),
    ),
)
