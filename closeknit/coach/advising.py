"""How far a sentence advises or informs: what somebody else knows, plans or would have one do."""

from collections.abc import Iterable

from closeknit.coach.questions import Form, asked
from closeknit.coach.reflecting import contents
from closeknit.coach.tokens import Sentence
from closeknit.coach.wordings import Weighted, matches, summed

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


ASKED_FOR = (
    (
        "(what|which|how|where|who) (would|should|shall|can|could|do|did|might) (i|we|one|you) _{0,4}"
        " (do|say|go|try|use|wear|take|buy|cook|make|fix|get|start|handle|deal|recommend|suggest"
        "|advise|tell|text|write|call|choose|pick|reply|answer|put|keep|clean|treat|stop|help"
        "|react|respond)"
    ),
    (
        "(what|how) (would|do|did) (you|ye|u) (do|go about|handle|deal|cope|manage|suggest"
        "|recommend|think i)"
    ),
    "(how|what) (do|does|can|could|should|would|to) (i|we|one|you|someone)",
    "(should|shall|must|ought) (i|we) _",
    (
        "(any|some|your) (ideas|idea|advice|tips|tip|suggestions|suggestion|thoughts"
        "|recommendations|help)"
    ),
    (
        "(need|want|like|appreciate|love) (DEGREE|some|your|a|bit_of|any|you_to)? (advice|help"
        "|opinion|tips|ideas|suggestions|recommend|advise|tell_me_what)"
    ),
    "(advise|recommend|suggest) (me|us|a|any|something|anything)",
    "(can|could|would|will|please) (you|u)? _? (recommend|suggest|advise|help)",
    (
        "(do|would|might|you|anyone|anybody) (you)? know (a|any|of|how|where|which|what|anyone"
        "|somebody|someone)"
    ),
    (
        "(what|which) _{0,3} (do|would|did) (you|ye|u) (use|recommend|suggest|prefer|take|think"
        "|reckon|put)"
    ),
    "(tell|show|teach|gonnae tell) (me|us) (what|how|where|which)",
    "what (is|are) (the|your) (best|secret|trick|recipe|way|advice|number)",
    "(is|are) there (a|any|something|anything) (way|trick|remedy|i)",
    "(what|how) (about|if) i",
    "(have|got) you (got)? any",
    "(help|advice) (me)? $",
)
"""How somebody asks for advice."""

THING = (
    "(printer|copier|scanner|toner|projector|beamer|laptop|computer|monitor|screen|mouse|keyboard|cable|adapter|charger"
    "|plug|socket|wifi|wi fi|internet|router|signal|password|login|link|file|attachment|app|website|server|system|form"
    "|invoice|receipt|stamp|signature|order|parcel|package|delivery|courier|letterbox|postbox|key|keys|padlock|tap|boiler"
    "|heating|dishwasher|washer|dryer|washing machine|fridge|freezer|oven|microwave|kettle|toaster|hoover|vacuum|mower"
    "|lawnmower|bulb|fuse|battery|bin|bins|tyre|tire|tank|car park|parking|space|spaces|gate|platform|train|trains|bus"
    "|buses|tram|mrt|metro|tube|subway|flight|plane|ferry|taxi|queue|traffic|motorway|road|bridge|lift|elevator|shop|bank"
    "|office|counter|library|pharmacy|chemist|room|meeting|class|recipe|dough|sauce|rice|bread|cake|flour|zip|button|hem)"
)
OF_A_THING = (
    (
        f"(the|this|that|our|my|your|a|^|which) _? {THING} _{{0,4}} (is|are|was|were|has|have|keep|keeps|will|would|can"
        "|could|does|do|did|says|say|changed|delayed|moved|not|broke|broken|jammed|stuck|went|needs|takes|came|still|shut"
        "|closed|cancelled|empty|full)"
    ),
    f"(can|could|do|did) not (find|see|get|open|reach|print|scan|park|connect|download|upload|know) _{{0,3}} {THING}",
    "(can|could) not (log|get) (in|into|on|onto)",
    "(am|are) (at|in|outside|inside) _{1,3} (and|but|,) (they|there|it|the|nobody)",
    "(out|run out|ran out) of (toner|paper|ink|gas|petrol|milk|eggs|flour|stamps)",
)
"""Something practical is told: what a thing does, where it is, what is not to be had."""

TOUCHED = (
    "(EMOTION|MISERY|HURT_STATE|AFRAID)",
    (
        "(cry|cried|crying|tears|greetin|greeting|sobbing|shaking|scared|scares|afraid|ashamed|alone|lonely|hate|hates"
        "|miss|died|dead|passed|funeral|hurts|hurt|tired|exhausted|wreck|wrecked|knackered|worried|worry|nervous|stupid"
        "|useless|failed|failure|awful|terrible|dread|dreading|panic|sleep|laughed|laughing|shouted|screamed)"
    ),
    "(feel|feels|felt|feeling) !(free)",
    "can not (DEGREE)? (cope|go on|take|face|do this|breathe|stand|anymore)",
)
"""With this beside it, a thing is not all that is told."""

LOGISTICS = (
    (
        "(^|am|are) (just|still|now)? (at|in|near|outside|leaving|inside) (the)? (shop|shops"
        "|supermarket|store|tesco|aldi|lidl|asda|walmart|station|airport|chemist|pharmacy|butcher"
        "|market|bakery)"
    ),
    "(on|half_way|nearly|almost) (my|the|our) way",
    "(running|bit|little|be|slightly|gonna_be) late",
    "what time",
    (
        "(do|did|will|shall|should) (we|you|i) (need|want|have|get|bring|fancy|take|pick) (any"
        "|some|a|the|milk|bread|anything|something)"
    ),
    "(be|get|got|am|arrive) (home|there|back) (at|by|in|around|about|for|soon)",
    "(train|bus|flight|plane|taxi|uber) (is|leaves|gets|arrives|lands|was)",
    "(out|run|ran) (of|out_of) (milk|bread|eggs|loo|toilet|nappies|coffee|tea|petrol|gas|diesel)",
)
"""When two people arrange something, "get milk" is no advice."""


GLADNESS = (
    (
        "i (got|have got|landed|was offered|have been offered) (the|a|that|my) (DEGREE|new"
        "|dream)? (job|place|part|promotion|flat|apartment|house|offer|role|raise|grant|visa|scholarship"
        "|contract)"
    ),
    "(i|we|he|she|they) (have)? (DEGREE)? (passed|won|made it|got engaged|got in|aced|smashed it)",
    "(he|she|they) (proposed|said yes)",
    "(good|great|amazing|wonderful|brilliant|fantastic|best|big) news",
    "(DEGREE) (happy|excited|proud|chuffed|thrilled|delighted|buzzing|grateful)",
    (
        "(we are|i am) (DEGREE)? (pregnant|engaged|expecting|home|here|free|back|cancer free|in"
        " remission)"
    ),
    "(miss|love|missing) (you|u) (DEGREE|all|both|too|xx|x|loads|already|guys){0,2} $",
    "(all clear|full marks|first place)",
)


OWNED_UP = (
    "(sorry|my fault|my bad|forgive me|apologies|apologise|apologize)",
    (
        "i (have)? (just)? (forgot|forgotten|broke|broken|dropped|spilled|spilt|ate|smashed"
        "|scratched|burned|burnt) (the|your|to|our)"
    ),
)
"""What the other says who has done something: then "it's nothing" forgives."""


def opens_up(heard: Iterable[Sentence]) -> bool:
    """Whether what was heard is such that playing it down could hurt. Unknown counts as yes."""
    heard = tuple(heard)
    if any(matches((*LOGISTICS, *OWNED_UP), each) or _is_glad(each) for each in heard):
        return False
    return not _is_of_a_thing(heard)


def _is_of_a_thing(heard: tuple[Sentence, ...]) -> bool:
    """Whether something practical is told, and nothing that it does to anybody."""
    told = any(matches(OF_A_THING, each) for each in heard)
    return told and not any(matches(TOUCHED, each) for each in heard)


def _is_glad(sentence: Sentence) -> bool:
    return matches(GLADNESS, sentence) and not matches(
        ("(but|not|never|although|though)",), sentence
    )


REQUESTED = (
    "(would|could|can|will) (you|we) (BETWEEN|please){0,2} !(tell|advise|suggest|recommend|say|help|think|do (in|if))",
)
"""The last line of "I feel …": it asks for a deed, and not for advice."""


def is_asked_for(heard: Iterable[Sentence]) -> bool:
    """Whether the other asked something, or tells of nothing that advice could be early for."""
    heard = tuple(heard)
    return any(_awaits(each) for each in heard) or _is_of_a_thing(heard)


def _awaits(sentence: Sentence) -> bool:
    question = asked(sentence)
    if question and question.form in (Form.OPEN, Form.CLOSED) and not matches(REQUESTED, sentence):
        return True
    return matches((*ASKED_FOR, *LOGISTICS), sentence) or _is_glad(sentence)
