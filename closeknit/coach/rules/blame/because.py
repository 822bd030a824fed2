"""What went badly is put down to the other: because of you, thanks to you, until you."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.blame.frames import JOKED, OTHERS
from closeknit.coach.rules.rule import Rule

_BECAUSE_OF = (
    "(because (of|a|o|off)|thanks to|due to|on account of|owing to|on_account_of|courtesy of)"
)
_YOU = "(you|your)"
_NEAR = "(!(but|and then|although|though|until|if) (_|,))"
_BUSY = (
    "(BETWEEN|DEGREE){0,2} (VERB|HURTING|WISHED|WRECKED|BAD_ACT|could|can|will|would|had|have|"
    "needed|wanted|insisted|refused|overslept|mouthed|opened"
    "|kept|took|left|drove|told|said|parked|booked|burnt|burned|broke|threw|spilled|dropped|"
    "lent|borrowed|gave|sold|bought|used|blabbed|bailed|faffed|dawdled|slept"
    "|turned|ran|went|stayed|moved|messed|do|did|are (too|so|always|incapable|late|never|not)|"
    "were (too|so|late|busy|not|on|asleep|drunk|out|still))"
)
_WRONG = "(could|can|did|do|would|will|have|had|are|were) not"
_BETTER = (
    "(not|never|no|nobody|nothing|without|less|fewer|lower|stopped|stop|no_longer|no longer|"
    "out of|hardly|zero|free of|paid|instead of|despite|from)"
    " (DEGREE|BETWEEN|_){0,2} (LOSS|MISERY)",
    "(miss|missed|missing) you",
    "(lost|losing|lose) it (laughing|giggling)",
    "GAIN",
    "(LOSS|MISERY) (is|are|was|were) (BETWEEN|DEGREE|all){0,2} (over|gone|paid|solved|sorted|"
    "fixed|mended|history|cured|lower|small|tiny|fine|ok|okay)",
    "(lost|lose|losing) (weight|track of time|my heart|count|pounds|kilos|stone|_ (pounds|"
    "kilos|stone|kg))",
    "(tears|crying|cry|cried|weeping) (of|with|from) (joy|laughter|laughing|happiness)",
    "(because of|due to|owing to) your (LOSS|MISERY|illness|operation|surgery|cancer|treatment|"
    "leg|back|knee|hip|chemo|pregnancy|shift|shifts|job|help|support|kindness|advice|love|"
    "patience|work|effort|efforts|generosity)",
    "(might|may) (be|have|get)",
)

RULES = (
    Rule(
        id="because-of-you",
        kind=Kind.BLAME,
        idea="“Because of you we lost it”: a bad turn is made the other’s work.",
        patterns=(
            f"(LOSS|MISERY|WRECKED) {_NEAR}{{0,8}} {_BECAUSE_OF} {_YOU}",
            f"{_BECAUSE_OF} {_YOU} {_NEAR}{{0,8}} (LOSS|MISERY|WRECKED)",
            f"{_BECAUSE_OF} your (_ ){{0,3}}FLAW",
            "LOSS (_ |,){0,7}(through|over|with) your (_ ){0,2}(FLAW|gossip|jokes)",
            f"(stopped|quit|gave up|given up|stop|afraid of|scared of) (BETWEEN)? (singing|"
            f"dancing|eating|talking|going|seeing|writing|painting|laughing|smiling|wearing|"
            f"sleeping|trusting|believing|coming|inviting|praying|playing|living|dreaming|"
            f"cooking|church|school|my _) {_NEAR}{{0,4}} {_BECAUSE_OF} {_YOU}",
            f"{_BECAUSE_OF} {_YOU} {_NEAR}{{0,6}} (shouted|shouts|yelled|screamed|screams|"
            f"laughed|laughs|mad|angry|cross|swore|snapped) (at|with|on) (me|us|him|her)",
            "that is (_ ){1,4}(stuffed|goosed|gone|down the (drain|pan|toilet)|out the window) "
            ",? (all)? (thanks to|because of) (you|your)",
            f"{_BECAUSE_OF} you and your (_ ){{0,2}}(FLAW|LOSS)",
            f"(in (bits|pieces|ruins|tatters|bulk|flitters|hospital|a state)|through the roof|"
            f"sky high|off the (charts|scale)|(is|am|are) (a|the) (nervous|joke|laughing_stock|"
            f"thief|liar|bad one)|upside down|on its knees|(BAD_ACT|hates|hate|laughs|laughing|"
            f"mad|furious|cross|angry) (at|with|on|against)? (me|us)) {_NEAR}{{0,5}} "
            f"{_BECAUSE_OF} {_YOU}",
            "(went|gone|goes|going) (to the (garbage|dogs|toilet|bin|wall)|down the (drain|"
            "toilet|pan|swanny|tubes)|up in smoke|to (shit|hell|pot|waste)|out the window) "
            "(all|DEGREE)? (with|because of|thanks to|after|over|when|once) (you|your|that _ "
            "(_ )?you) _{0,3}",
            f"(have|has|got|had|with|left with|is|are|was|were|be) (DEGREE)? (no|nothing|nobody|"
            f"no_one) {_NEAR}{{0,6}} {_BECAUSE_OF} {_YOU}",
            f"(can|could|did|do|does|would|will|have|has|am|is|are|was|were) not {_NEAR}{{1,7}} "
            f"{_BECAUSE_OF} {_YOU}",
            f"(never|no longer|hardly|barely) (got|get|had|have|finished|went|go|see|saw|made|"
            f"sleep|slept|eat|ate|speak|spoke|talk|come|came|visit|studied|married|learned) "
            f"{_NEAR}{{0,6}} {_BECAUSE_OF} {_YOU}",
            f"{_BECAUSE_OF} {_YOU} (DEGREE|only|lot|and your _|,){{0,2}} (_ )?(i|we|he|she|they|"
            f"my _|our _|the _) (BETWEEN)? (can|could|did|do|will|would|have|has|had|am|is|are|"
            f"was|were) not",
            f"(is|are|was) (BETWEEN|all){{0,2}} happening (DEGREE|all|only)? {_BECAUSE_OF} {_YOU}",
            f"(had|have|has) to (BETWEEN)? (leave|pay|cancel|sell|apologise|apologize|beg|"
            f"borrow|miss|quit|drop|redo|work|stay|wait|move|lie|explain|face|go to) "
            f"{_NEAR}{{0,7}} {_BECAUSE_OF} {_YOU}",
            f"{_BECAUSE_OF} {_YOU} (DEGREE|only|lot|and your _|,){{0,2}} (_ )?(i|we|he|she|they|"
            f"my _|our _|the _) (BETWEEN)? (have|had|has|haffi) to"
            " (leave|pay|cancel|sell|apologise|apologize|beg|borrow|miss|quit|drop|redo|work|"
            "stay|wait|move|lie|explain|face|go)",
        ),
        why=(
            "“{words}” makes one person the whole cause. What happened, and how that is "
            "for you, is harder to push away."
        ),
        suggestion="When this happened, I felt ____, because ____ matters to me.",
        questions=False,
        unless=(
            "finally (can|could|dare|dared|feel|felt|know|learned|learnt|got|had|have|sleep|went)",
            "(quit|quitting|stopped|gave up|given up|off) (smoking|drinking|the (fags|drink|booze|cigarettes)|gambling)",
            *JOKED,
            *_BETTER,
            "not (BETWEEN)? (give|gave|fail|failed|miss|missed|lose|lost|stop|quit|starve|"
            "drown|cry|alone|late|worry|drop|break|afraid|scared|lonely|forget|thank|repay|"
            "need|needed|stopped|wait to|believe|have to|regret|die|dying|anxious|nervous|sad|"
            "tired|only)",
            "not (_ )?because",
        ),
        before=OTHERS,
        yes=(
            "Because of you we were late for my own mother's funeral.",
            "the car got towed thanks to you and your shortcut",
            "My blood pressure is sky high because of your temper.",
            "I couldn't sit the exam because of you.",
            "Thanks to you I had to apologise to the entire street.",
        ),
        no=(
            "Because of you I finally dare to take the train alone.",
            "Because of you I passed my driving test.",
            "Thanks to you we weren't late.",
            "I lost two stone because of you and your running club!",
            "It's because of you that I didn't give up.",
            "Because of your operation we cancelled the trip, of course we did.",
            "I'm in tears of laughter because of you.",
            "It's not because of you that we're late.",
            "He's late because of the trains.",
        ),
    ),
    Rule(
        id="because-you-did",
        kind=Kind.BLAME,
        idea=(
            "“I lost it because you …” ties a loss to one act of the other and leaves no other "
            "cause."
        ),
        patterns=(
            f"(LOSS|WRECKED) {_NEAR}{{0,8}} because you {_BUSY} _{{0,6}}",
            "because you !(are|were|love|helped) _ (_ ){1,7},? (now)? (i|we|he|she|"
            "they|my _|our _|the _) (!(because) _){0,4} (LOSS|WRECKED)",
            "because you (could|can|would|will|did|do) not (even|just)? (be (bothered|"
            "arsed|fucked)|bother|wait|control|resist|shut|stop|say no|help yourself|keep "
            "(your|it|a)|pick up the|get (up|off|your)|look where|listen|pay attention|think|"
            "read the|lift) _{0,6}",
            "(this|that) is what (happens|you get|comes of it|comes) (when|if|for|from|of) you "
            "(do not|did not|never|will not|always|insist|refuse|HURTING|BAD_ACT|leave "
            "everything|leave it) _{0,5}",
            "you (should|could|might) (not|never)? have (_ |,){1,8}(and|so)? (,)? now (i|we|he|"
            "she|they|the _|my _|our _) (!(POSITIVE) _){0,3} (LOSS|stuck|stranded|sitting|"
            "standing|homeless|(have|has) to|(can|do|does|will) not|(am|is|are|has|have) no)",
            "you (just|simply|really|always)? had to (go and (_)?|open your|say something|"
            "start (a|an|on|with|shouting|something)|ruin|spoil|bring (it|that|him|her|the _) "
            "(up)?|make a (scene|fuss|joke|comment|speech)|show off|get (drunk|involved|your "
            "own)|stick your|put your (foot|nose|oar)|have the last) _{0,4}",
            "you (could|can) not (just|even|for once|for one|simply) (leave (it|him|her|them|"
            "us|well)|let (it|me|us|him|her|them)|keep (your|it)|help yourself|resist|hold "
            "your|control|say nothing|behave|wait) _{0,4}",
            f"(just|all|only|simply|purely) because you ({_WRONG}|had to|needed to|"
            f"wanted to|have to|need to|insisted|refused|refuse|forgot|decided|felt like|"
            f"fancied|prefer|preferred) (BETWEEN)? !(want|like|agree|know|understand|feel|think|"
            f"believe) (_ ){{0,6}}_",
            f"(have|has|had|got|is|are|left with) (DEGREE)? (no|nothing|nobody|no_one) "
            f"{_NEAR}{{0,6}} because you ({_BUSY}|{_WRONG}) (_ ){{0,5}}_",
            "(haffi|(had|have|has) to) (BETWEEN)? (leave|pay|cancel|sell|apologise|apologize|"
            "beg|borrow|quit|drop|redo|stay|move|lie|explain|face)"
            f" {_NEAR}{{0,7}} because you ({_BUSY}|{_WRONG}) (_ ){{0,5}}_",
            f"(missed|lost|failed|blew|losing|missing) (my|our|his|her|the|out on|a) "
            f"{_NEAR}{{0,6}} because you _{{1,7}}",
        ),
        why=(
            "“{words}” gives it one single cause. What you saw, and what it was like for you, "
            "leaves less to dispute."
        ),
        suggestion="When ____, I felt ____, because I needed ____.",
        questions=False,
        unless=(
            *JOKED,
            "(miss|missed|missing) you",
            "(not|never) (DEGREE|BETWEEN|_){0,2} (LOSS|WRECKED)",
            "(flu|fever|covid|operation|interview|exam|appointment|funeral|scan|get well|"
            "contagious|no worries|do not worry|no problem|never mind)",
            "because you (BETWEEN|DEGREE){0,2} (are|were) (ill|sick|kind|my|there|good|worth|"
            "away|tired|unwell|poorly|in hospital|family)",
            "(does|do|did) not (BETWEEN)? (mean|give you)",
            "because you (BETWEEN|DEGREE){0,2} (love|care|matter|deserve|asked|need|looked "
            "after|helped|gave me|saved)",
            "GAIN",
        ),
        before=(*OTHERS, "(not|never)"),
        yes=(
            "We missed the ferry because you had to go back for your sunglasses.",
            "got fined cos u parked on the yellows again",
            "Because you couldn't keep your voice down the meeting was a disaster.",
            "All because you needed to have the last word with the waiter.",
        ),
        no=(
            "I missed you because you make the kitchen loud.",
            "We lost the match because their keeper was on fire.",
            "I rang because you sounded low.",
            "We're not late because you drove, we're late because of the bridge.",
            "We cancelled the trip because you were ill, and I'd do it again.",
            "Just because you are family doesn't mean you must pay.",
        ),
    ),
    Rule(
        id="reason-why",
        kind=Kind.BLAME,
        idea="“You’re the reason that …”: a person is named as the cause of something bad.",
        patterns=(
            "you (are|were) (BETWEEN|DEGREE){0,2} the (only|real|main|whole|DEGREE)? reason "
            "(that|why)? (_ ){1,4}"
            "(splitting|separating|divorcing|fighting|arguing|crying|leaving|moving out|drinking|"
            "suffering|failing|struggling|not speaking|not talking)",
            "you (are|were) (BETWEEN|DEGREE){0,2} what is wrong with (this|our|my|us|the|his|her)",
            "(problem|problems|trouble|mess|argument|arguments|row|rows|quarrel|rumour|"
            "headache|LOSS|wrong|stress|fights) (_ ){0,4}(started|starts|begins|began|comes|"
            "come|came|stems) (DEGREE|BETWEEN|only)? (with|from) (you|your) !(_ (laptop|"
            "computer|phone|router|car|end))",
            "(pay|pays|paying|paid|suffer|suffers|suffering|suffered|paying the price|pick up "
            "the tab) (BETWEEN|DEGREE)? (for|because of|from|under) your (_ ){0,2}(FLAW|LOSS|"
            "choices|decisions)",
            "you (are|were) (BETWEEN|DEGREE){0,2} (the|a|one|part of the|half the|another) "
            "(main|only|whole|real|very|biggest|sole|single|DEGREE|_)? (reason|cause) (_ |"
            ",){0,5}(LOSS|MISERY|BAD_ACT|WRECKED|left|leaving|walked|quit|moved out|alone|"
            "nobody|no_one|never|hates)",
            "you (are|were) (BETWEEN|DEGREE){0,2} (the|a|one) (main|only|whole|real|sole|"
            "DEGREE)? (reason|cause) (that|why)? (i|we|he|she|they|my _|our _|the _|nobody|no "
            "one|no_one) (BETWEEN)? (can|could|do|did|does|have|has|will|would|am|is|are|was) "
            "(not|no)",
            "you (are|were) (BETWEEN|DEGREE){0,2} (the|a|one) (main|only|whole|real|sole|"
            "DEGREE)? (reason|cause) (that|why)? (nobody|no one|no_one|none of|everyone hates|"
            "everybody hates)",
            "you (are|were) (BETWEEN|DEGREE){0,2} (the)? (cause|root|source) of (all|my|our|"
            "every|this|the|it|most) (_ )?(LOSS|MISERY|problem|problems|FLAW|of (this|it)|$)",
            "you (are|were) (BETWEEN|DEGREE){0,2} why (i|we|he|she|they|my _|our _|the _|mum|"
            "dad) (_ ){0,3}(LOSS|MISERY|BAD_ACT|left|leaving|walked|quit|not|never)",
            "your (own|DEGREE|_)? FLAW (and your _)? (is|are|was|were) (BETWEEN|DEGREE|"
            "exactly){0,2} (the reason|why|what|the cause|to blame|at fault|behind) _{0,4}",
            "(reason|cause) (for|of|that|why) (_ ){1,6}(is|was) (BETWEEN|DEGREE|simply|"
            "only){0,2} (you|yourself|your FLAW) (and|,|$|alone|only|not)",
        ),
        why=(
            "To be named as the reason for a hurt leaves the other only guilt or defence. What "
            "you went through can stand by itself."
        ),
        suggestion="What this has been like for me is ____, and I need ____.",
        questions=False,
        unless=(
            *JOKED,
            *_BETTER[:2],
            "reason (that|why)? (i|we) (BETWEEN)? (can|could|do|did|have|am) not (give|gave|"
            "quit|stop|fail|alone|afraid|cry|lose|starve|lonely|scared|late|go mad)",
            "reason (_ ){0,6} GAIN",
            "nice things",
            "reason (_ ){0,5}(not|never) (gave|give|quit|stop|stopped|alone|lost|afraid|lonely)",
        ),
        before=(*OTHERS, "(not|never)"),
        yes=(
            "You're the reason Mum cries in the car.",
            "your drinking is why the children don't invite anyone",
            "You are the reason nobody comes to this house any more.",
            "ur the reason i failed physics",
        ),
        no=(
            "You're the reason I smile on Mondays.",
            "You are the reason I didn't give up on the course.",
            "You're not the reason we're late.",
            "The reason I'm late is the bus.",
            "You're the reason I'm not afraid of dogs.",
            "You guys are the reason we can't have nice things lol",
        ),
    ),
    Rule(
        id="fine-until-you",
        kind=Kind.BLAME,
        idea="“It was fine until you came”: the other is drawn as the line between good and bad.",
        patterns=(
            "(everything|it|we|things|all|he|she|they|life|mum|dad|(my|our|your|his|her|this|"
            "the) _{1,3}) (BETWEEN|DEGREE)? (was|were|been|had been)"
            " (BETWEEN|DEGREE|a|one|all|going|doing|sleeping|running){0,3} (fine|ok|okay|grand|"
            "normal|happy|good|quiet|well|peaceful|great|perfect|alright|lovely|calm|healthy|"
            "dry|asleep|sleeping|sound"
            "|peace|smoothly|united|sane|close|civil|clean|tidy|friends|working|together) (_ |"
            ",){0,4}(until|till|before) (you|your)"
            " !(went away|left|had to go|were born|sang|said (that|yes)|told me you) _ _{0,5}",
            "(i|we) (BETWEEN)? (was|were|used to be) (a|an|so)? (DEGREE)? (happy|confident|"
            "normal|different|calm|better|cheerful|healthy|trusting|kind|whole|sane|somebody|"
            "someone) (_ )?(before|until|till) (i met you|you came|this marriage|we met|you)",
            "(i|we) (BETWEEN)? (had|was in|were in|have) (a|an|my|our|no|some|peace|friends)? "
            "(DEGREE)? (_ ){0,4}(peace|friends|life|future|savings|career|marriage|family|home|"
            "confidence|debts|problems|troubles|plan|plans|sleep|reputation) (_ |,){0,3}(until|"
            "till|before) (you|your) _ _{0,4}",
            "(there was|we had|i had) (BETWEEN|DEGREE)? (no|peace|never any|never a) (problem|"
            "problems|row|rows|trouble|quarrel|fights|issue|issues|debts|drama|in this)? (_ "
            "){0,3}(until|till|before) (you|your) _ _{0,4}",
            "(not|never|no_longer|stopped) (BETWEEN|DEGREE){0,2} (eating|eat|eaten|slept|sleep|"
            "sleeping|stopped (crying|shaking)|been (right|well|the same|out)|spoken|speaking|"
            "left the|touched|the same|right|well) (_ |,){0,5}(since|from|after|over) (what "
            "you|the (day|night|hour|moment) (of your|you|that you)|your (letter|call|visit|"
            "speech|text|message|little|behaviour|behavior|performance|carry|FLAW|remark|"
            "comment|phone|last|_ (letter|call|visit|text|speech))) _?",
            "(normal|fine|happy|healthy|calm|well|peace|friends|slept|slim|sane) (before|until|"
            "till) (this|our|the) (marriage|wedding|move|friendship|relationship) (,|and|$|"
            "with you|ever|_)",
            "(never|not) (BETWEEN|DEGREE|once){0,2} (had|have|need|needed|lied|drank|smoked|"
            "shouted|fought|argued|owed|late|been LOSS|LOSS) (_ ){0,5}(until|till|before) (you|"
            "your) (came|moved|started|turned|arrived|showed|got involved|took|joined|brought|"
            "married|met|stuck|wormed|walked|got your) _{0,3}",
        ),
        why=(
            "“{words}” makes the other the point where the good ended. What you would like to "
            "have again can be asked for."
        ),
        suggestion="It used to be ____ for me, and I would like ____.",
        questions=False,
        unless=(
            *JOKED,
            "(until|till|before) you (BETWEEN)? (LOSS|left|died|ill|fell|sick|leave|go|had your)",
            "(better|even|happier|more|never knew|now we|now i|wonderful|greatest|boring|dull)",
            "(until|till) you (called|rang|told|mentioned|reminded|said|asked|pointed|showed "
            "me|laughed|smiled|kissed)",
            "(nervous|worried|thank|thanks|grateful)",
        ),
        before=OTHERS,
        yes=(
            "Everything was fine until you moved in upstairs.",
            "We were a happy family before your business idea came along.",
            "there was no trouble in this house till you turned up",
        ),
        no=(
            "I was fine until you mentioned cheesecake.",
            "Everything was fine until you left, now it's too quiet.",
            "It was good before you came and it is better now.",
            "The house was quiet until you rang, and I was glad you did.",
            "We were fine until the boiler went.",
            "It was dull here before you moved in.",
        ),
    ),
)
