"""Ultimatums: or else, or I'm gone, if you don't … we're finished, it's me or her."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.demand.frames import CARE, FUN, LEAD, THREAT
from closeknit.coach.rules.rule import Rule

_WHY = (
    "“{words}” puts a price on a no, and what is done for fear of a price is rarely done "
    "gladly. The need behind it can be asked for."
)
_ASK = "This matters to me because ____. Would you be willing to ____?"
_NEAR = "(_|,|;|-|—)"
_MILD = (
    "will|am|are|shall|may|can|have|BETWEEN|DEGREE|*ed|left|forgot|was|were|did|had|book|miss|"
    "start|order|wait|worry|cry|call|ring|text|phone|eat|drink|bring|send|present|do it|can|"
    "could|get (wet|cold|soaked|hungry|the|a)|forget|fall|die|burst|starve|freeze|go (mad|"
    "crazy|hungry|to bed|for|ahead|without|alone)|have to|need|should|might|may|drive|cook|"
    "pick|collect|buy|make|use"
    "|leave (it|them|the|a|some)|think|guess|late|lost|wrong|stuck|hungry|tired|bored|would|"
    "not (know|mind|make|have|get|be able|sure)|assume|lose|give (it|them)|ask|take it|keep "
    "(one|some|it|a)|be (late|stuck|lost|there|here|in|at|out)|see (you|what)|just|risk|run|"
    "come|have (a|the|some|your|no time)|print|submit|choose|decide|finish|try|put|forward|"
    "explode|melt|scream|faint|go|pay"
)
_UNSURE = (
    "used to (say|tell|shout|go|threaten)",
    "(link|form|grant|offer|discount|slot|booking|seat|seats|deadline is|portal|application)",
    "(whether|wonder|wondering|not sure|unsure|(do|did|can|could) not (know|tell|remember|"
    "decide|say|care)|can not tell) (_ ){0,8}or",
    "(is|are|was|were|do|does|did|should|shall|am|can) (i|we|he|she|it|they) (_ ){0,8}or",
    "(he|she|they|landlord|boss|council|bank|company|teacher|mum|dad|uncle|aunty) (BETWEEN)? "
    "(SPEECH_VERB|says|threatened|wants|warned) _{0,8} (or|if)",
    "(_ )?(can|may|either) (_ ){0,6}or (i|we) (can|will (take|bring|do it|come|drive|carry|"
    "cook|drop|wait|pick))",
    "(if|when) you (land|arrive|get home|are home|get in|reach)",
    "((for|take|have|need) a (walk|break|breather|moment|minute|breath)|ten minutes|come back|"
    "calm|cool|talk (later|again|tomorrow|when)|carry on (later|tomorrow)|then we can)",
)

RULES = (
    Rule(
        id="or-else",
        kind=Kind.DEMAND,
        idea="“… or I’m gone”, “… or else”: do it, or lose something.",
        patterns=(
            f"(or|otherwise|else|or else|or otherwise|if not) (,|then|honestly|i swear)? {THREAT}",
            "or else (,|$)",
            f"^ {LEAD} !(let) (ORDER|have|get|!(i|we|he|she|they|it|this|that|there|if|when|let|"
            f"please|should|do|did|is|are|was) _) (!(or|please) (_|,)){{0,8}} (by|before|until|"
            f"till|within|DEADLINE) (!(or|please) _){{0,5}} ,? (or|otherwise|else|if not) ,? (i|"
            f"we) (will|am|are|shall)? !({_MILD}) _ _{{0,3}}",
            f"(^|,) (DEGREE|_)? either (you !(have|are|were|had|did|was)|that|the|this|her|his|"
            f"your|it|she|he|those) (!(or) (_|,)){{1,8}} ,? or (i|we|you) (will|am|are|shall|"
            f"can|may)? !({_MILD}|do|come|drive|go to you|and|you) _ _{{0,3}}",
            f"(failing (that|which|this)|if not) , (i|we|you|your|the) (will|shall|am|are|can|_ "
            f"(will|shall|goes|is))? {THREAT}",
            "either (!(or) (_|,)){1,8} or (i|we) (do|go|(am|are) (gone|out|done|off|leaving|"
            "finished)|will|leave|walk|quit) (,|$|and|_)",
            "^ (!(i|we|do|does|should|shall|can|is|are|am|did|will|who|if|or) _) (!(or) "
            "_){1,7} or (i|we) (do|walk|leave|quit|go) (,|$)",
            "^ or you (!(or) _){2,8} (!(or) _){0,6} or (tomorrow|today|tonight)? (i|we) (_ ){1,6}",
            "(either|choose|pick) ,? (DEGREE|the|a|your|that)? (me|_ _?) or (me|us|i) (,|$|and|"
            "now)",
            "(it is|its) (BETWEEN|DEGREE|either|now){0,2} (me|us|i|this family|your family|our "
            "marriage) or (her|him|them|the _|your _|that _|work|golf|football|drink|these) (,|"
            "$|now|and|you|so|_)",
            "(it is|its) (BETWEEN|DEGREE|either){0,2} (her|him|them|the _|your _|that _|your "
            "friends|drink) or (me|us) (,|$|and|now)",
            "(your choice|choose|decide|you decide|pick one|take your pick) (,|:|-|—) (me|us|"
            "_{1,3}) or (me|us|_{1,3}) $",
        ),
        why=_WHY,
        suggestion=_ASK,
        questions=False,
        unless=(
            "(trouble|bother|worry|hurry|rush) (yourself|yourselves)",
            *FUN,
            *CARE,
            *_UNSURE,
            "or else (we|it) (get|will get|will be|gets|will go|goes|closes|is closed|sells)",
        ),
        yes=(
            "Take that post down or I'm done with you.",
            "say sorry to my sister or else",
            "Either that dog goes or I do.",
            "Pay up by Friday otherwise I will call your parents.",
            "You'll be at that table on Sunday, or don't bother coming at Christmas.",
            "It's me or the lads, now.",
        ),
        no=(
            "Take a brolly or else we get soaked.",
            "Bring cake or I'm leaving you.",
            "I can't tell if I'm in love or I'm done for.",
            "You can take the bus or I'll drive you.",
            "The landlord said we pay by Friday or we're out.",
            "Come to the party or I'll eat all the pizza.",
            "Text me when you land or I'll worry all night.",
            "Do you want tea or shall I open the wine?",
        ),
    ),
    Rule(
        id="if-you-do-not",
        kind=Kind.DEMAND,
        idea="“If you don’t …, we’re finished”: a condition with a loss hung on it.",
        patterns=(
            f"if (BETWEEN|DEGREE)? (you|your _|that _|this _|the _|my _|those _|it|these _|"
            f"nobody) (_ ){{0,2}}(BETWEEN|DEGREE)? (not|never|no) "
            f"{_NEAR}{{0,8}} (then|,|i swear|and)? {THREAT}",
            f"if i (do|can|have) not (get|see|hear|have|receive|find|got|seen|heard) "
            f"{_NEAR}{{0,8}} "
            f"(then|,|i swear|and)? {THREAT}",
            f"unless (you|that _|this _|i|it|the _|my _) {_NEAR}{{1,8}} {THREAT}",
            f"if (i|we) (BETWEEN|DEGREE|ever|have to){{0,2}} (see|hear|find|catch|smell|get|"
            f"tell|ask|say|come|look|clean|wash|pick|receive) {_NEAR}{{1,8}} (then|,|i swear|"
            f"and)? {THREAT}",
            f"if you (BETWEEN|DEGREE|ever|even|so much as|think about|dare){{0,3}} (go|walk|"
            f"step|talk|speak|tell|text|call|see|touch|mention|bring|leave|come|do|say|post|"
            f"cancel|lie|cheat|miss|forget|use|take|buy|spend|invite|marry|move|sell|pull|show|"
            f"open|start|raise|HURTING|BAD_ACT)"
            f" {_NEAR}{{0,8}} (then|,|i swear|and)? ((i|we) (am|are) (DEGREE|BETWEEN)? (gone|"
            f"out|done|off|finished|through|leaving|divorcing|packing|moving out)|(we|it) (are|"
            f"is) (DEGREE|BETWEEN)? (done|finished|over|through)|(do not|never) (BETWEEN|even)? "
            f"(bother|come|call|expect|talk|speak|ring)|you are (DEGREE)? (dead to|no (son|"
            f"daughter|friend|brother|sister)|out|not my|not welcome|on your own)|that is it|(i|"
            f"we) will (BETWEEN|DEGREE)? (leave you|never (speak|talk|forgive)|divorce|block|"
            f"report|change the))",
            f"if you (BETWEEN|DEGREE|ever|dare)? !(feel|are|have|get|can|need|want|find|see|"
            f"think|hear|catch|fancy|know|like|do|mind|would|could|not|wake|start|prefer|smell|"
            f"live|work) _ {_NEAR}{{1,7}} (do not|never) (BETWEEN|even)? (bother (coming|"
            f"calling|talking|ringing|texting|asking)|come (home|back|here|to (my|the|our)|near|"
            f"for|crying|running|at christmas)|call me|expect (me|us)|talk to|speak to|ring me|"
            f"darken|show your)",
            f"(one|once|1) more (time|word|lie|joke|comment|complaint|drink|bet|crack|remark|"
            f"warning|stunt|excuse|slip|mistake|sound|peep|tantrum|row|no show|trick|late|"
            f"missed|insult|secret|penny|bet|text|call|night|_ like that) {_NEAR}{{0,8}} (and|,|"
            f"then|or)? {THREAT}",
            f"once more ,? (_ )?,? (and|then) {THREAT}",
            "no _{1,2} , no _{1,2} ,? (and)? (no _{1,2} ,?)? (until|till|unless) _",
            "^ not (another|one more) (penny|dime|cent|euro|pound|rupee|naira|word|lie|excuse|"
            "drink|minute|meal|lift|favour|dollar) (_ )?(goes|gets|leaves|will|from|until|"
            "unless|out)",
            "(one|once|1) more (time|word|lie|joke|comment|complaint|bet|crack|remark|stunt|"
            "excuse|slip|peep|tantrum|insult) (from you|out of you|like that|and that|and i|"
            "and we|and you|and it)",
            f"^ (you)? (talk|speak|say|do|try|touch|call|go|pull|lie|come|shout|mention|use|"
            f"look|take|leave|forget|miss|pick|cook|play|blank|ignore|embarrass) (_ "
            f"){{0,7}}(again|one more time|once more|another time) ,? (and|then) {THREAT}",
            "(until|till) you (say sorry|apologise|apologize|pay|admit|give|stop|change|learn|"
            "grow) (_ |,){0,7}(there (will be|is) no|(no|not another) _ from me|(i|we) (am|are|"
            "will) not|you (get|will get) nothing|do not)",
            "(not another|no more) (_ ){1,2}from (me|us) (until|till|unless) you",
            "you are not (leaving|going|getting|having|coming|seeing|using|allowed) (_ "
            "){0,6}(until|till|unless) (you|it|that|this|the _) (have|has|is|are|BETWEEN)? "
            "(finished|apologised|apologized|paid|done|cleaned|explained|said sorry|told me|"
            "given|tidied|washed|sorted|answered|returned)",
            f"should (i|you|we) (BETWEEN|ever)? (see|hear|find|catch|fail|refuse|not|receive|"
            f"continue|choose|decide|ignore) {_NEAR}{{1,8}} ,? {THREAT}",
            f"(next time|the next time|last time) (i|you|that) {_NEAR}{{1,8}} ,? {THREAT}",
            f"(you have|you will have) (got)? (until|till|til|exactly|_ (minutes|hours|days|"
            f"seconds|weeks)) (_ ){{0,5}},? (or|and then|after that|then|before) ,? ({THREAT}|"
            f"(i|we) (will|am|are|change|go|call|leave|block))",
            "(i|we) (will|shall|am|are) not (be)? (speaking|talking|speak|talk|coming|come|"
            "paying|pay|cook|cooking|sign|signing|help|helping|going anywhere|leaving) (_ "
            "){0,5}(until|till|unless) you (apologise|apologize|say sorry|admit|pay|tell|"
            "promise|stop|change|give|do|sign|learn|show)",
            "(do not|never) (BETWEEN|even)? (come|call|ring|talk|speak|show|bother|text|write|"
            "set) (_ ){0,5}(until|till|unless) you (BETWEEN|are|have)? (apologise|apologized|"
            "apologised|apologize|say sorry|learn|learned|learnt|ready to (apologise|say sorry|"
            "admit|tell|behave|act|talk like)|admit|pay|paid|sorted|grown|can (behave|talk|act|"
            "speak)|change|changed|dealt|got your)",
        ),
        why=_WHY,
        suggestion=_ASK,
        questions=False,
        unless=(
            *FUN,
            *CARE,
            *_UNSURE,
            "(not|never) (BETWEEN|DEGREE)? (want|need|like|mind|fancy|hear|know|understand|"
            "agree|have time|have the time|eat|use|see me|feel like|feel well|feel up)",
            "(can|could) not (make|come|find|get|manage|do|stay|wait|sleep)",
        ),
        before=(
            "(he|she|they|mum|dad|boss|landlord|uncle|aunty|father|mother) (BETWEEN|DEGREE)? "
            "(SPEECH_VERB|told|warned) (me|us|that|him|her)? (that)?",
            "(even|what|as|as_if|not)",
        ),
        yes=(
            "If you don't tell her by tonight, I'm leaving.",
            "one more word about my cooking and you can eat at your mother's",
            "Unless that money is back in the account by noon, I will call your wife.",
            "if u walk out that door we're finished",
            "If I hear that song at midnight again I'm ringing the landlord.",
            "Don't come home until you've apologised to your brother.",
        ),
        no=(
            "If you don't fancy it, we can do something else.",
            "If you don't get here by eight I'll leave the key under the pot.",
            "If you shout, I'll go for a walk and come back when we're calm.",
            "If you can't make it, don't worry.",
            "She said if I don't pay she's calling the police.",
            "If you don't want the sofa, I'm selling it.",
            "One more week and we're done with the exams!",
            "If I don't see you before Friday, have a lovely trip.",
            "Unless you need it, I'll take the ladder back.",
        ),
    ),
)
