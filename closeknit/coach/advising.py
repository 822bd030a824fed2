"""How far a sentence advises or informs: what somebody else knows, plans or would have one do."""

from closeknit.coach.reflecting import contents
from closeknit.coach.tokens import Sentence
from closeknit.coach.wordings import Weighted, summed

URGING = (
    "(recommend|recommending|suggest|suggesting|suggestion|advise|advice|encourage|urge)",
    (
        "you (really|just|also|probably|certainly|do|definitely|still|will|would)?"
        " (should|ought_to|ought|must|need to|have to|can|could|might|may)"
        " (not)? (also|just|always|definitely|probably|maybe|even|still)?"
        " (want|be|do|try|go|talk|start|use|take|get|call|look|think|find|make|keep|come|see|put"
        "|check|stop|tell|ask|say)"
    ),
    "i (would|will|can|could|am)? (just|really|also|certainly)? (like|want|need|ask|asking) you to",
    (
        "(best|better|good|great|safest|important) (thing|idea|option|way|bet)? (to|would be|is"
        " to|if you)"
    ),
    (
        "(try|start|stop|consider|keep|use|take|make sure|check|avoid|remember) (to|and|a|an|the"
        "|your|some|it|that|*ing)"
    ),
)
GOING_ON = (
    "(let us|we can|we could|we will|we would|we might|we want|we call|we have)",
    "(we|i|you) (am|are) going to",
    "(up to you|your (own)? (choice|decision|call)|as i (said|mentioned))",
    "(worries|concerns|worry|concern|concerned|worried|concerning) (to)? me",
    "i (DEGREE)? (wanted|want|would like|like|need) to (talk|ask|share|go over|discuss|check|make)",
    "let me (know|tell|share|give|show|explain|say)",
    (
        "i (will|can|could|would|want|am here) (like)? (to)? (be|have|give|share|send|show|see"
        "|write|talk|tell|help|come|put|come|make|ask)"
    ),
    "(well|no|yes|yeah) ,? i (think|mean|would|do|am)",
    "if you (could|can|want|keep|need|decide|start|go|just|were|put|do|have any|are)",
)
TEACHING = (
    (
        "(some|many|most|other|often|lots of|lot of)? (people|patients|clients|men|women|folks"
        "|guys|others|kids|doctors)"
        " (who|that|can|often|find|tend|usually|say|have|are|do)"
    ),
    (
        "(would|might|could|may|can|will) _? _? (help|helpful|useful|reduce|prevent|lower|improve"
        "|cause|increase|lead|interfere)"
    ),
    (
        "(causes|cause|means|helps|called|linked|associated|related|affects|includes|contains"
        "|works|means)"
    ),
    "there (is|are) (a|some|lots|many|other|no|always|certainly|things|products|also|ways)",
    (
        "(medication|medications|medicine|prescription|patch|nicotine|doctor|dose|blood|symptoms"
        "|program|programme"
        "|group|groups|service|services|clinic|appointment|percent|risk|risks|disease|cancer"
        "|studies|research"
        "|evidence|guidelines|side_effects|tablet|tablets|treatment|brain)"
    ),
)
WEAK = (
    "(can|could|might|would|will|should)",
    "you know",
    "(well|again|also|first|second|another|other|usually|generally|really|certainly|actually)",
    "(need|needs|have to|got to)",
    "i (think|mean|know|would|am|have|do)",
)
NOT = (
    "(sounds|seems|feels|felt) (like|as|that|to|DEGREE)",
    "(am|was) (hearing|picking_up)",
    "let me (just)? (make sure|see if|check|summarize|summarise|sum)",
    "i am (just)? (sure|wondering|trying to understand|hearing)",
    "you (also)? (said|mentioned|told|seem|sound)",
    "you (do|did|are) not (want|feel|like|know|sure|think)",
    "so _? you",
)

CUES: Weighted = ((2.0, URGING), (1.5, GOING_ON), (1.2, TEACHING), (0.5, WEAK), (-1.2, NOT))
LONG = 30
"""Words of a sentence that count as long, as sentences that explain are."""
HIGHEST = 4.0


def weight(sentence: Sentence) -> float:
    """The sum of its cues."""
    content = contents(sentence)
    if not content:
        return 0.0
    return max(0.0, min(HIGHEST, summed(CUES, sentence) + min(len(content), LONG) / LONG))


COURTESY = (
    (
        "(thank|thanks|hi|hello|goodbye|bye|welcome|appreciate|good (morning|afternoon|evening)"
        "|congratulations|congrats|sorry)"
    ),
    "(nice|good|great) to (meet|see|know|hear)",
    "^ (yeah|okay|oh|right|no|,){0,4} i (understand|see|get|appreciate|know|agree|think so)",
    "(good luck|see you|take care)",
    (
        "^ (yeah|okay|oh|right|well|so|,){0,4} (i think|it sounds|that sounds|sounds)?"
        " (that is|it is|this is|that sounds|good to know)? (DEGREE)? (great|good|excellent"
        "|fantastic|wonderful|awesome|perfect|cool|fine|interesting|true|amazing|brilliant|okay"
        "|clear|correct|terrific) (,|$|okay|yeah|idea|stuff|question|point|job)"
    ),
    "^ (yeah|okay|,){0,2} (you did|you have done|well done|good job|good for you)",
    "^ (yeah|okay|oh|,){0,3} (here|there) (you|we) (go|are) (,|$)",
    "^ (yeah|okay|oh|,){0,3} (i)? (got it|gotcha|gottcha|hear you|promise|bet|see) (,|$)",
    "(look|looking) forward to",
    "have a (good|great|nice|lovely)",
    "(call me|let me know) (any|if|when)",
)
