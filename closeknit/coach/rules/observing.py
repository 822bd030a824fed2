"""What happened, as a camera would have seen it: no verdict, no always; after Rosenberg 2003."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.rule import Rule

_REST = "(!(because|but|so|like|just_to|as_if|as_usual) _){0,8}"
_DID = (
    "(then|just|both|have|had|also|all|first|only|still|later|even)? (PAST|did_not _|was _|"
    "were _|had _)"
)
_WHO = (
    "(you|we|he|she|they|it|i|your _|the _|the _ _|my _|our _|nobody|somebody|that _|a _|_ and _)"
)
_VERDICT = (
    "(always|never|every_time|constantly|not_once|as_usual|once_again|typical|of_course|"
    "forever|whenever|all_the_time|every_single)",
    "(CHARACTER|INSULT_NOUN|right_pig|your_fault|because_of_you|on_purpose|deliberately|"
    "ruined|ruin|spoiled|wrecked|destroyed|disgrace|joke|pathetic|stupid|idiot|liar|lied|"
    "betrayed|humiliated|ignored|abandoned|disrespected|neglected|treated|embarrassed_me|"
    "made_a_fool|made_me_look|bothered|cared|thought|wanted|decided|managed_to|nerve|cheek|"
    "dared|fuck|fucking|bloody|damn)",
    "(just|only|purely) (to|so)",
    "(like|as) (a|an|if|though|some)",
    "(could|should|would|might) have",
    "(if|unless|wish|hope|imagine|suppose|maybe|perhaps|dreamed|dreamt) (you|i|we|he|she|they|it)",
    "(shame|blame|fault|guilt|excuse|excuses)",
)

RULES = (
    Rule(
        id="when-it-happened",
        kind=Kind.OBSERVATION,
        idea="“When you …”, “on Saturday you …”: one event with its time or place, and no verdict.",
        patterns=(
            f"(when|after|before) (you|your _|the _|my _|we|he|she|they) {_DID} {_REST}",
            f"MOMENT ,? {_WHO} {_DID} {_REST}",
            f"{_WHO} {_DID} {_REST} (,)? MOMENT",
            f"{_WHO} (was|were|has_been|have_been|has _|stayed|stood|lay) {_REST} MOMENT "
            "(_){0,4}",
            f"(there|in _ _?) (was|were) {_REST} MOMENT",
            "(doctor|nurse|teacher|landlord|boss|manager|bank|school|midwife|consultant|vet|"
            f"surgeon|hospital) (said|rang|called|told|wrote) {_REST}",
            f"you {_DID} (my|me|our|the|a|us|him|her|two|three|one|it_to) {_REST}",
            f"i {_DID} (your|the|my|our|a) _ {_REST} (and|,|without|before|to|in|on|by|aloud)",
            "(you|he|she|they) (said|promised|told_me|agreed|wrote|texted|told_him|told_her|"
            "told_them|told_your _|told_my _) (that)? (you|he|she|they|he_is|you_are|we|i|it|"
            f"_)? (would|had|could|were|was|are|is|will|about|it_was) {_REST}",
            "(you|he|she|they|i|_) (said|wrote|called|texted|shouted|told|says|goes) (me|us|"
            "to_me|to _|to _ _|to_the _ _|it|him|her)? (_){0,3} (,)? “”",
            "i (saw|found|noticed|heard|read|learned|learnt|waited|counted|got|opened|sat|"
            f"stood|came_home|came_in|came_back) {_REST} (MOMENT|that|how|from|about|alone|"
            f"waiting|by|in_the|on_the|at_the) {_REST}",
            "you (did_not|PAST) (PAST|_) (_){0,6} (MOMENT|without_me|without_asking|"
            "to_everyone|with_tia|before_i|before_me|and_i)",
        ),
        why="“{words}” tells what happened, so both of you can look at the same thing.",
        unless=_VERDICT,
        before=(
            "(would|could|can|will|please|if|unless|whether|until|whenever|wish|hope|imagine|suppose|what|why|who|think|"
            "thought)",
        ),
        yes=(
            "When you left the party at nine I walked home alone.",
            "On Saturday you put my name on the report.",
            "Your music was on until three.",
            "You said you would ring at six.",
            "The dishes were in the sink since Friday.",
            "I waited on the stairs for an hour.",
        ),
        no=(
            "When you are ready we can go.",
            "You never called when you left.",
            "You ruined Saturday.",
            "You treated me like a child last night.",
            "If you came on Saturday we could bake.",
            "See you on Saturday.",
        ),
    ),
)
