"""“You always …”, “every time I …, you …”."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.absolute.frames import AUX, COMPLAINT, ON, OTHERS, PLAINLY, PRAISED, WHY
from closeknit.coach.rules.rule import Rule

RULES = (
    Rule(
        id="always-do",
        kind=Kind.ABSOLUTE,
        idea="“You always …” makes a habit out of the times that hurt.",
        patterns=(
            f"you (DEGREE|just)? (always|constantly) !(be) <base: HURTING_BASE {ON}>",
            f"(you|and|but|why do you|how come you) {AUX} ALWAYS"
            " (DEGREE|just|seem to|manage to|end up|go and|have to|got to|try to|want to|need "
            f"to|gotta){{0,2}}"
            f" <what: {COMPLAINT} _? _? _? _? _?>",
            f"you are {AUX} ALWAYS (DEGREE|just|too|so|out)?"
            f" <what: ({COMPLAINT}|BAD_STATE|HURTING) _? _? _? _? _?>",
            "you are (DEGREE|BETWEEN){0,2} ALWAYS (DEGREE|just|fucking)? !(GLAD_OF|POSITIVE) *ing _ _? _? _?",
            "you are (DEGREE|BETWEEN){0,2} ALWAYS on (your|that|the|ur) DEGREE{0,2} (phone|mobile|laptop|computer|xbox|playstation|console|ipad|tablet|tiktok|instagram|facebook|game|games)",
            "you (DEGREE|BETWEEN){0,2} ALWAYS (arrive|come|turn up|show up|get here|get home|reach|pay|reply) (DEGREE|home|here|back)? (late|last|after)",
            "you (DEGREE|BETWEEN)? constantly !(POSITIVE|GLAD_OF) _ _ _? _? _?",
            f"you (are|have) (DEGREE|just)? {COMPLAINT} (at|on|about|with)? (me|us)? _{{0,2}}"
            " (all the time|constantly|every day|every_day|24 7|non stop|nonstop|day in day "
            "out|every single day|every single time|without fail)",
        ),
        why=WHY,
        suggestion="When you {base}, I feel ____.",
        plainly=PLAINLY,
        unless=(*PRAISED, "always (make|makes|made|making) (me|us|everyone|them) (_ _?)? POSITIVE"),
        before=OTHERS,
        yes=(
            "You always interrupt me when I talk about money.",
            "ur always on ur phone",
            "You always have to have the last word, don't you?",
            "Why do you always take her side?",
        ),
        no=(
            "You always make me laugh.",
            "You always forget how good you are, that's the thing.",
            "I always forget my keys.",
            "She says you always interrupt.",
            "You always find the kindest words.",
            "You're always welcome here.",
            "You always look after everybody but yourself.",
        ),
    ),
    Rule(
        id="every-time",
        kind=Kind.ABSOLUTE,
        idea="“Every time I …, you …” and “all you ever do is …” leave no time out.",
        patterns=(
            "(every time|every single time|whenever|each time|every bloody time|every fucking "
            "time) (i|we|my _|there is|something|it)"
            f" (!(you) _){{1,7}} ,? you (DEGREE|BETWEEN){{0,2}} <what: ({COMPLAINT}|BAD_STATE) "
            "_? _? _? _?>",
            f"you (DEGREE|BETWEEN){{0,2}} <what: {COMPLAINT} (!(every time) _){{0,4}}> (every "
            "time|every single time|each time|every single|every bloody|every damn|every "
            "fucking)"
            " (time|day|night|weekend|evening|morning|week|i|we)?",
            "(all|only thing|the only things) (that)? you (ever|DEGREE|seem to|have|have "
            "ever){0,2} (do|did|care|talk|think|want|know|say|eat|watch|see)"
            " (about|of|how to do|lately|these days|is|now)? (is|are|about|when|yourself|at) "
            "_{0,5}",
            "you only ever (call|ring|text|come|visit|talk|message|write|phone|think|care|"
            "notice|see|listen|do|want|speak|show|contact) _{0,5}",
            "you only (call|ring|text|visit|message|phone|contact|write|talk to me|come|come "
            "round|come over|show up|turn up) (me|us|here|by|to me|to us)? (when|if|because) "
            "you (want|need|are)_{0,5}",
            "(it is|its|everything is|this is|everything|is it|is everything|why is it) "
            "(DEGREE|BETWEEN){0,2} ALWAYS (about|on) (you|your) _?",
            "(it is|its|why is it|why am) ALWAYS (me|i|us|left to me|down to me|up to me) (who|"
            "that|doing|who has|having|has|apologising|paying|cleaning|chasing|planning|to|"
            "first|,) _{0,4}",
            "(why am i|i am|am i|im) ALWAYS the (only)? (one|person|bad guy|villain|idiot|one) "
            "(who|that|to|with|doing|cleaning|apologising|apologizing|chasing|paying)? _{0,4}",
            "(for once|just once|for the first time) in your (life|whole life|entire life)",
        ),
        why=WHY,
        plainly=PLAINLY,
        unless=(
            *PRAISED,
            "(do|did) (is)? (give|giving|care|help|work|worry|love|make (me|us) (laugh|smile|happy))",
        ),
        before=(*OTHERS, "(not|n't)"),
        yes=(
            "Every time I try to talk about it you walk away.",
            "All you ever do is complain.",
            "It's always about you.",
            "You only ever call when you need money.",
        ),
        no=(
            "Every time I see you I smile.",
            "All you need is a good night's sleep.",
            "Every time it rains you forget your umbrella, you daft thing, and I love you for it.",
            "It's always about the weather with my dad.",
            "He only ever calls when he needs money.",
            "It's not always about you.",
        ),
    ),
)
