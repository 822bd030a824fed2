"""A need that is named: what matters, apart from the means; after Rosenberg 2003."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.rule import Rule

_I = "(i|mi) (DEGREE|just|only|really|do|also|still|BETWEEN|sometimes|honestly|all|now|like){0,3}"
_SOME = (
    "(some|a|an|the|bit|of|little|like|more|about|a_bit|half|two|three|one|my|that|this|clear|"
    "DEGREE|least|at|quiet|few|good|proper|day|minute|odd|your|fi|is|whole|single|own|"
    "few_days|much|such){0,5}"
)
_TO = (
    "(know (DEGREE|that|where|what|how|when|if|whether|beforehand|date|the|more|we|i|you|it)|"
    "feel|be (able|sure|alone|heard|near|close|on_my_own|part|asked|trusted|"
    "held|included|seen|myself|with_you|together|honest_with|told|understood|taken_seriously|"
    "left_alone|around_people)|rest|sleep|talk|understand|"
    "hear (it|that|from_you|you_say|your)|breathe|think (about|it|this|on|for|things)|matter|"
    "trust|belong|count_on|rely|cry|say_this|slow_down|get_this_off|have (a (say|bit|minute|"
    "night|life)|some|time|peace|one)|"
    "lie_down|switch_off|catch_my|find_my|grieve|process|recover|spend (more|some)? time|"
    "see_you|see_my)"
)

RULES = (
    Rule(
        id="i-need",
        kind=Kind.NEED,
        idea="What somebody needs: rest, honesty, to know where they stand, to be heard.",
        patterns=(
            f"{_I} (need|needed|needs) {_SOME} NEEDED (_)?",
            f"{_I} (need|needed|needs) (DEGREE|just|really)? (to|tae|fi) {_TO} (_){{0,6}}",
            f"{_I} (need|needed) (you|us) (to)? (DEGREE)? (hear|listen|know|understand|see|be "
            "(there|with|honest|on_my|beside|near|patient|gentle)|"
            "tell_me|trust|hold|believe|stay|let_me|not|stand|share|talk|help|ask|look|sit|"
            "come_with) (_){0,5}",
            f"{_I} (need|needed) that we (_){{1,5}}",
            "^ (just|really|only|do|so)? need (you)? (to_not|not|sleep|rest|a_hug|time|space|"
            "quiet|a_break|to_talk)",
            "(i|we) (could|can) (DEGREE)? do with (_){0,3} NEEDED",
            "(it|this|that|what) (is|would_be|was|means|meant|matters|mattered|BETWEEN){1,2} "
            "(DEGREE|a_lot|the_world){0,2} (important_to_me|to_me_that|matters_to_me|"
            "to_me_when|to_me_to|to_me_if) (_){0,5}",
            "(it|this|that|what|your _|our _|honesty|trust|time|family) (DEGREE)? (matters|"
            "means) (a_lot|so_much|the_world|more|DEGREE|most){0,2} to me",
            "what (i|we) (DEGREE|BETWEEN)? (need|miss|am_missing|long_for|would_love|"
            "am_longing_for|would_like) (_){0,3} (is|was|are) (_){1,6}",
            "i (DEGREE|do|am|BETWEEN){0,2} (long|longing|yearn|yearning|crave|craving) (for|"
            "to|some|a) (_){1,3}",
            "i (DEGREE|just|only){0,2} (want|would_like|would_love|should_like|wish) (us|"
            "for_us)? (to|tae) (feel|be (near|close|with (you|him|her|them)|part|able_to|"
            "together|heard|there_for|a_team|friends)|understand|spend (more|some)? time|"
            "trust|belong|know (where|what_you|how_you|that|you)|hear (about|how|from|his|her|"
            "your)|eat_together|talk (more|again|to_each)|share|have (time|a_say|some_time|"
            "more)|grow|sort|find_a_way|get_on|work_this) (_){0,5}",
        ),
        why="“{words}” names what matters to you, so nobody has to guess.",
        questions=False,
        unless=(
            "need (you|u) to (stop|shut|leave|grow|get_over|get_out|back_off|admit|apologise)",
            "need (to)? (know|hear) (about)? (if|when|by) (_){0,4} (today|tomorrow|friday|"
            "monday|five|noon|deadline)",
            "need (a|an|the|some|your|my) (_)? (lift|milk|bread|file|files|report|key|keys|"
            "car|charger|signature|password|address|plumber|receipt|form|number|loan|new)",
        ),
        before=(
            "(if|when|you|he|she|they|all) (said|say|think|says|thinks)? (that)?",
            "(not|never)",
        ),
        yes=(
            "I need some quiet after work.",
            "i just need to know where i stand with u",
            "I could do with a hug.",
            "It's important to me that we eat together on Sundays.",
            "I need you to hear me out.",
            "I want to feel close to you again.",
        ),
        no=(
            "I need milk.",
            "I need the file by five.",
            "I need you to stop.",
            "You need to rest.",
            "I don't need your help, thanks.",
            "I need to go to the shop.",
            "I need to be at work by nine.",
        ),
    ),
)
