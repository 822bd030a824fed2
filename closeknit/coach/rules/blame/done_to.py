"""The other as the doer: you did this to us, you caused it, look what you did."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.blame.frames import JOKED, OTHERS
from closeknit.coach.rules.rule import Rule

_HARM = (
    "(caused|cause|broke|broken|ruined|wrecked|destroyed|spoiled|spoilt|lost|started (it|this|"
    "that|the (row|fight|argument|trouble|war))|left (me|us|him|her|them|the _ (on|open|off|"
    "out|in))"
    "|put (me|us|him|her|them|my _|our _) (in|into|through|here|there|under)|put us here|"
    "pushed (me|us|him|her)|drove (me|us|him|her|them)"
    "|made (me|us|him|her|them|mum|my _|our _) (LOSS|MISERY|miss|lose|late|cry|sick|leave|run|"
    "hate|_ _? (LOSS|MISERY|gone up))|forgot|refused|insisted|let (me|us|him|her|them) down"
    "|did (this|that|it) (to|wrong)?|done (this|that|it)|do (this|that|dat|it)|cheated|lied|"
    "walked (out|away)|spent|blew|gave up|quit|would not|could not|did not|can not|will not|is "
    "not|are not)"
)

RULES = (
    Rule(
        id="you-did-this",
        kind=Kind.BLAME,
        idea=(
            "“You did this to us”, “look what you’ve done”: the other is the doer, all others "
            "are done to."
        ),
        patterns=(
            "you (BETWEEN|DEGREE){0,3} (did|done|doing|do) (this|that|it|all this|all of this|"
            "all that) (DEGREE|all)? (to|in) (me|us|him|her|them|this (family|house|team)|your "
            "(_ )?KIN|my _|our _|yourself)",
            "what (BETWEEN|DEGREE)? you (BETWEEN|DEGREE){0,3} (did|done|doing|do|put) (me|us|"
            "him|her|them)? (to|through) (me|us|him|her|them|this (family|house|team)|your "
            "(own)? KIN|my _|our _|everyone)"
            " !(for|with|the (house|garden|place|kitchen)|look|looks)",
            "(look|see|watch) (at|now)? what you (BETWEEN|DEGREE|gone and|went and){0,3} (done|"
            "did|caused|started|made (me|us|him|her)|make (me|us|him|her)|drove|put|turned|"
            "reduced|cost|brought) (to|do|say|with|now)? (,|me|us|him|her|your|this|now|to|with)",
            "now (just)? (look|see|watch) (at)? what you (BETWEEN|DEGREE|gone and|went and){0,3} (did|done|caused|started)",
            "you (BETWEEN|DEGREE){0,3} (caused|created|cause|causing) (all|DEGREE)? (this|that|"
            "it|my|our|all|so much|nothing but|him|her|me|us|every) _{0,3}",
            "(^|and|but|because|when) you (BETWEEN|DEGREE)? (started|began) (this|all this|the "
            "(row|fight|argument|trouble|quarrel|war|whole (row|fight|thing|argument))|this "
            "(row|fight|argument|war|mess)) (first|all|off|by|when|with|,|$|not|and)",
            "you (BETWEEN|DEGREE|all){0,3} (got|get|put|landed|dropped|dumped|dragged|led|"
            "plunged|pulled|brought|sank|leave|left) (me|us|him|her|this family|the whole _|my "
            "_|our _) (all|right|DEGREE|straight|deep)?"
            " (in|into|in to) (this (mess|situation|position|hole|state|trouble|debt|shambles|"
            "pickle|place|,|$)|(it|here) (,|$)|that mess|(the|so much|such|DEGREE|big|more|"
            "serious)? (trouble|debt|shit|shite|red|hole|mire|hot water|dock|lurch)|(a|such a|"
            "an) (mess|row|fight|hole|state|position|corner|bind))",
            "you (BETWEEN|DEGREE){0,2} (got|get|had) (me|us|him|her|them|my _|our _|the _|your "
            "_) (DEGREE|all|both)? (fired|sacked|grounded|banned|barred|suspended|expelled|"
            "excluded|evicted|fined|arrested|killed off|kicked out|thrown out|chucked out|done "
            "for|told off|the sack|detention|a detention|a fine|a warning|a written|demoted|"
            "nicked|busted|caught|disqualified|rejected|cancelled|drunk|blamed|written up|"
            "shouted at)",
            "you (BETWEEN|DEGREE){0,3} (turned|made|turn|turning) (me|him|her|them|us|my _|our "
            "_|your _) into (a|an|such|this|someone|somebody|nothing|the)? (DEGREE|_)? (wreck|"
            "monster|liar|nag|someone|stranger|shell|bundle|laughing_stock|bully|zombie|ghost|"
            "skivvy|joke|coward|maid|nervous wreck|punchbag|bad guy|LOSS|MISERY)",
            "your (_ ){1,4}(did|done|has done|have done) (it|this|that) (to|,|$|and)",
            "(it is|it was|was|is) your (_ ){1,5}(did|done|has|have) (it|this|that|him|her|me|"
            "us|them) _{0,3}",
            "you (BETWEEN|DEGREE)? put (me|us|him|her|the family|your _|my _) to shame (before|"
            "in front|at)",
            "you (BETWEEN|DEGREE)? (put|landed) (me|us|him|her|them|this family|our family) "
            "(here|there|where|through|under|in this|in that) !(on (the|this)|first|down|, "
            "please)",
            "it (is|was) your (_ ){1,3}(that|what|which) (BETWEEN)? ((put|got|left|landed|"
            "drove|drives|cost|ruined|turned|broke) (me|us|him|her|them|my|our|this)|kept (me|"
            "us|him|her) (single|poor|here|back|down|from|small|out))",
            "you (BETWEEN|DEGREE)? let (my|our|the|his|her|your|a) (_ ){1,3}(die|burn|rot|boil "
            "over|dry out|starve|escape|drown|freeze|flood|slip away|run dry|lapse|expire)",
            "you had one (SWEAR)? job",
            "(sick|up all night|puking|boaking|boking|crying|LOSS|MISERY) (_ |,){0,6}(it is|it "
            "was) (that|the|your) (_ ){1,3}you (gave|fed|told|cooked|showed|let)",
            "you don (BETWEEN)? (scatter|spoil|spoilt|kill|ruin|destroy|cause|waste|tear|break|"
            "finish|disgrace|wound) _{1,3}",
            "(this|that|all this) you (BETWEEN|DEGREE)? (did|done) (yourself)? (to|in) (me|us|"
            "him|her|them|your _|my _|this _)",
            "who (put|drove|sent) (him|her|them|me|us) (there|in (this|that)|to (this|that)|"
            "into this) (,|$|and)",
            "(caused|created|started|done|destroyed|ruined|broken|made worse) by you (and|,|$|"
            "alone|only|not)",
            "(this|it|all this|all of this|that) (is|was) (BETWEEN|DEGREE|all){0,2} your (work|"
            "handiwork|creation) (,|$|not|and)",
            "^ (all)? (your (handiwork|doing)|yourself) $",
        ),
        why=(
            "“{words}” leaves the other alone with the whole of it. What you see now, and what "
            "it does to you, opens more doors."
        ),
        suggestion="When I look at ____, I feel ____.",
        questions=False,
        unless=(
            *JOKED,
            "(grown (man|woman)|speech|poem|song|photo|picture|video|card|love|like|loved|"
            "proud|beautiful|gorgeous|wonderful|amazing|brilliant|great|lovely|thank|thanks|"
            "grateful|appreciate|admire|forget|respect|impressed|fantastic|well done|heard|saw|"
            "touched|kind|kindness|good|forgive|believe|repay)",
            "(what|how) (would|could|should|can|will|might) you",
            "(see|saw|like) (BETWEEN)? what (BETWEEN)? you (BETWEEN)? (did|done|doing) (there|"
            "here)",
            "(probably|maybe|perhaps|might|may)",
            "(he|she|they|nobody|no one|someone|somebody|anyone) (BETWEEN|DEGREE)? (did|done|"
            "do|does|has|have)",
            "started (it|this|that) (group|club|band|business|choir|garden|job)",
            "not (BETWEEN|DEGREE|_){0,2} (do|done|doing|did|cause|caused|start|started|mean|"
            "your) (this|that|it)?",
            "you (do|did) (this|that|it) (to|for) (me|us|him|her|them|yourself) (by|with|every|"
            "when you (smile|laugh|look))",
            "(doing|do|did|done) it (for|to) yourself",
            "what you (BETWEEN)? (did|done|do) (with|for)",
        ),
        before=(
            *OTHERS,
            "(not|never|how|why|nothing|knows|know|know about|do|did|will|would|i|ah i)",
        ),
        yes=(
            "You did this to us, and you sit there eating toast.",
            "look what uve done now",
            "You got us into this mess.",
            "I hope you can live with what you've done to your sister.",
            "You caused all of it, from the first phone call.",
        ),
        no=(
            "I love what you've done to my old desk.",
            "I'll never forget what you did for us.",
            "Look what you did, it's gorgeous!",
            "look what you did ma",
            "Oh, I see what you did there with the cushions.",
            "So do you cause a scene now, or wait till dessert.",
            "You got me into running and I'm so grateful.",
            "What did the doctors do to your knee?",
            "You didn't cause any of this.",
            "He did this to me, and you stood by me.",
        ),
    ),
    Rule(
        id="it-was-you-who",
        kind=Kind.BLAME,
        idea=(
            "“It was you who …”, “you’re the one who …”: among all who took part, one is "
            "pulled out."
        ),
        patterns=(
            f"(it is|it was|na|twas|(^|and|but|yes|because|so|that|,) (a|is)) you (only|"
            f"yourself|alone|DEGREE)? (that|who|which|what|wey)? (BETWEEN|DEGREE)? !(not) "
            f"{_HARM} _{{0,4}}",
            f"you (are|were) (BETWEEN|DEGREE)? the (only|DEGREE)? (one|person) (that|who|what|"
            f"which|wey) (BETWEEN|DEGREE)? !(not) {_HARM} _{{0,4}}",
            "(it is|it was|na|^ is|^ a) your (_ ){0,2}FLAW (_ ){0,4}(that|who|which|what|has|"
            "is|cause|make|made|put) _",
            "it is not (me|us|i) (who|that) (!(you) (_|,)){1,7} (it is|is) you",
            "(it was|it is) not (me|us|i) (who|that)? (!(you) (_|,)){0,7} (it was|it is) you",
            "you (are|were) (BETWEEN|DEGREE)? the (only|DEGREE)? (one|person) (that|who|what) "
            "(wanted|booked|chose|decided|said|invited|bought|signed|agreed|hired|picked|lost|"
            "dropped|crashed|suggested|moved|let|gave) _{1,5}",
        ),
        why=(
            "“{words}” picks one person out as the cause, and they look for your part in it. "
            "It can be told without a culprit."
        ),
        suggestion="The way I remember it is ____, and what I feel about it is ____.",
        questions=False,
        unless=(
            *JOKED,
            "GAIN",
            "(thank|thanks|saved|helped|taught|believed|encouraged|introduced|rescued|noticed)",
            "(dropped everything|came (to|when|running)|stayed (up|with)|held)",
            "you (are|were) (BETWEEN)? not the (one|person)",
            "who (did|done) (it|this|that) (so|for|all by)",
            "made (me|us|him|her) (laugh|smile|feel better|who)",
        ),
        before=(*OTHERS, "(not|never|if|whether|because if)"),
        yes=(
            "It was you who left the gate open and now the goat is gone.",
            "you're the one who forgot the passports",
            "Na you cause this quarrel.",
            "You are the one that lost the receipts.",
        ),
        no=(
            "It was you who taught me to swim.",
            "You're the one who makes everyone laugh.",
            "It was you who put me on to that book, thank you.",
            "You are not the one who lost the keys, I found them in my coat.",
            "Was it you who left the lovely card?",
            "She's the one who forgot, not you.",
        ),
    ),
)
