"""You should, you must, you need to, you could."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.advice.parts import FOR_ME, OFFERS, SUGGESTION, WHY
from closeknit.coach.rules.rule import Rule

SMALL = (
    "(also|just|really|probably|maybe|definitely|still|simply|first|at_least|honestly"
    "|seriously|only|now|then|perhaps|actually|always)"
)
NOT_ADVICE = (
    "(hear|see|know|be (proud|so_proud|very_proud|happy|here|asleep|in_bed|the)|have|feel"
    "|come|come_over|meet|taste|rest|eat|sleep"
    "|worry|apologise|apologize|explain|be_sorry|not|never|get_some (rest|sleep)|thank_me"
    "|visit|join_us)"
)

URGED = (
    f"you {SMALL}{{0,2}} (should|ought_to|ought) {SMALL}{{0,2}} !(hear|see|know|not_have|have"
    " (been|seen|heard|told|called|said|rung|had|got|come|asked|never)"
    "|be (proud|so|very|happy|the|in|asleep|able|ashamed)|feel|come|meet|taste|rest|eat|sleep"
    "|visit|join (us|me)|try_my|not|never|get|n't)"
    " (to)? _",
    (
        f"you {SMALL}{{0,2}} (should|ought_to) {SMALL}{{0,2}} get (a|an|the|your|some|up|down|off|away|more|him|her"
        "|them|that|it|out|rid|over|on|legal|professional|help|back) _"
    ),
    (
        f"you {SMALL}{{0,2}} (should|ought_to) (not|never) (let|give|take|talk|put|go|say|drink"
        "|read|look|answer|pay|sign|trust|listen|marry|wait|stay|work|eat|use|have (let|gone"
        "|told|said|signed|lent|married))"
    ),
    (
        f"you {SMALL}{{0,2}} (should|ought_to) {SMALL}{{0,2}} see (a|an|the|your|someone|somebody"
        "|about) !(stars)"
    ),
    f"you (two|guys|both|all|lot) {SMALL}{{0,2}} (should|need to|must|ought to|have to) _",
    (
        f"you {SMALL}{{0,2}} need to {SMALL}{{0,2}} !{NOT_ADVICE} !(say|do_anything|do_nothing"
        "|do_this|do_that|do_it|go_through|sit|lie|cry|breathe|understand|remember|talk|vent|let"
        " (it|that) (all)? out|look_after|take (care|your|a_break|it_easy)|pretend|be_strong"
        "|be_brave|be_here|be_okay|be_there|be_alone|hold|carry|get_home|get_here|get_up|tell_me"
        "|trust_me|believe|stay (here|with|strong|there)|choose_between|watch_this|call_me"
        f"|see_this) _ !{FOR_ME}"
    ),
    (
        f"you have got to {SMALL}{{0,2}} !(be (kidding|joking)|see|hear|laugh|come|try (this|my"
        "|mum)|love|admit|tell_me|go|meet|believe) (not)? _"
    ),
    f"you {SMALL}{{0,2}} must {SMALL}{{0,2}} (to)? (not|never)? ADVICE_VERB !{FOR_ME}",
    (
        f"you {SMALL}{{0,2}} must {SMALL}{{0,2}} (to)? (let|see (a|the|your)|be (firm|strict"
        "|strong with|patient|clear|honest|tough)|eat (more|less)|sleep (more|less|earlier))"
        f" !{FOR_ME}"
    ),
    (
        f"(you|u|yuh) {SMALL}{{0,2}} (need|needs) (to|fi|tae) {SMALL}{{0,2}} (ADVICE_VERB|let|see"
        " (a|the|your|someone|somebody)|toughen|man_up|grow|calm|chill|relax|snap|pull_yourself"
        f"|get|be (firm|more|less|careful|patient|tougher|clear|honest)) !{FOR_ME}"
    ),
    (
        "you need (a|an|some) (DEGREE|good|proper|new|better|decent|real)? (lawyer|solicitor"
        "|doctor|therapist|counsellor|counselor|accountant|plan|routine|budget|hobby|diet"
        "|schedule|system|list|thicker_skin|reality_check|different)"
    ),
    (
        f"you {SMALL}? (just|really|simply|gotta|got|definitely|seriously) have to {SMALL}{{0,2}}"
        f" (ADVICE_VERB|let|be|see (a|the)|toughen|get) !{FOR_ME}"
    ),
    (
        f"you have (got)? to {SMALL}{{0,2}} (tell|talk_to|leave|stop|ignore|confront|dump|block"
        "|report|stand_up|put_your|start|accept|speak|set|say|let|be (firm|strong|tough|patient"
        f"|strict|careful|honest)|get (a|an|out|over|rid|help|him|her|them|your|that)) !{FOR_ME}"
    ),
    (
        f"you (could|can) {SMALL}{{0,2}} (try|take|ask|write|use|make (a|an|some)|report|book"
        "|apply|join|sell|hire|change|move|block|switch|turn|put|set|cut|buy|get (a|an|some|your"
        "|him|her|them)|go_to|speak_to|talk_to|see_a|call (a|the|your)|ring (a|the|your))"
        f" !{FOR_ME}"
    ),
    f"you (could|can) (always|at_least|maybe|just|perhaps|simply) (ADVICE_VERB|see) !{FOR_ME}",
    (
        f"(you|ye) (might|may|would|will) want to {SMALL}? !(see_this|hear|sit_down|know"
        "|read_this|come) _"
    ),
    (
        "you (had|would)? (better|best) !(believe|than|not_be|be_joking|be_hungry|be_ready|come)"
        " (not)? (ADVICE_VERB|see|let|be)"
    ),
    "you are (supposed|meant) to (ADVICE_VERB)",
    (
        "(you|ye|u) do not (have|need) to (take|put_up|stand|accept|answer|go|stay|listen|give"
        "|pay|let|tolerate|deal_with) (that|it|this|him|her|them|his|anything)"
    ),
)

RULES = (
    Rule(
        id="should",
        kind=Kind.ADVICE_EARLY,
        idea="Telling somebody what they should do answers a question that they have not asked.",
        patterns=URGED[:-1],
        why=WHY,
        suggestion=SUGGESTION,
        before=(
            (
                "(a|an|the|any|some|every|what|which|no|other|more|many|few|all|only|first|last"
                "|things|people) _?"
            ),
            "at least",
            "(thought|said|say|says|told_you|feel|if|when|that|what|how|where|who|why|which|whatever|wherever|whenever|as|because|like|so|than)",
            "(do|did|does) not (think|say|mean)",
            "(think|feel) like",
        ),
        unless=(
            *OFFERS,
            "(should|must|ought_to) (be|have) (DEGREE)? (proud|hard|awful|exhausted|tired|heartbroken|devastated)",
        ),
        questions=False,
        yes=(
            "You should switch doctors, mine is lovely.",
            "you need to block him everywhere",
            "You ought to put your foot down with those boys.",
            "Honestly you just have to ignore people like that.",
            "You could always rent the spare room out.",
            "you must write to the council at once",
            "You might want to cut down on the coffee.",
            "you'd better get a solicitor before she does",
        ),
        no=(
            "You should hear the birds this morning!",
            "You need to know I love you.",
            "You must be worn out after that.",
            "You should never have had to go through that alone.",
            "You can call me any time, day or night.",
            "You don't have to explain anything.",
            "You should be so proud of yourself.",
            "You need a hug and I need one too.",
            "You could tell me the whole story if you like.",
            "Do you feel like you should quit?",
            "I don't think you should blame yourself.",
        ),
    ),
)
