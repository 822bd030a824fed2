"""Sexual force: no that was not heard, sleep, pressure, duty, pictures, hands, reproductive control."""

from closeknit.coach.rules.danger.cue import AUX, SOMEBODY, cue

_NO = (
    "(say|says|said|saying|told (you|him|her|them)) (DEGREE|BETWEEN)? (no|stop|not tonight|i was too tired|i did not want|it hurt|it hurts|not to|to stop|i was not ready|wait|do not)"
)
_ON = (
    "(carried on|carry on|carries on|kept going|keep going|keeps going|kept on|did not stop|would not stop|did it anyway|do it anyway|does it anyway|did anyway|went ahead|did not listen|still did|still do|just did|did not care|laughed|held me|pushed|went on|got on|finished|continued|continue|insisted|took no notice|anyway)"
)

RULES = (
    cue(
        "no-unheard",
        "No was said, or could not be said, and the other went on.",
        (
            f"{_NO} _{{0,5}} (and|but|,)? (you|he|she|they|him|ye) (BETWEEN|just|only){{0,2}} {_ON} !(to|with (the|your|his) (story|cooking|work)|singing|walking|talking|eating|about)",
            f"(you|he|she|they) (BETWEEN)? {_ON} (when|after|even though|though|although|while) (i|she) (BETWEEN)? (said|asked|told|was|begged|cried|did not|had|kept|froze|tried)",
            "(i|she) (was|were|am) (DEGREE)? (asleep|sleeping|passed out|unconscious|half asleep|drunk|too drunk|out of it|out cold|wasted|drugged|crying|sick|ill|fifteen|fourteen|thirteen|twelve|ten|a child) (to (stand|speak|move|know))? _{0,5} (and|but|when|while|,) (you|he|she|they|u|him) (BETWEEN|just|still){0,2} (did it|did|had sex|had me|touched|took my|got on|put his|put your|put it|knew|carried|started|pulled|climbed|undressed|used|kept|were on|was on|wanted it|went) (it|that|on|my|me|anyway|in|inside)? !(the (dishes|washing|shopping|bins)|to (work|bed)|all the|everything)",
            "(woke|wake|wakes|woken) (up)? (and|with|to|to find|because) (you|he|him|her|his|your|them) (BETWEEN)? (on top|inside|in me|was on|were on|hand|hands|fingers|touching|doing it|having|weight|had|pulling|undressing|already)",
            "too (drunk|out of it|high|scared|tired|young|ill|wasted) to (stand|say|know|move|consent|fight|stop|remember|push|stand up|say no|say anything|speak) _{0,4} (you|he|u|she|they|him)",
            "(no) (is|was|means|does not|did not) (never|not)? (an option|allowed|no|enough|listened|heard|a word|count|accepted|mean|stop) (to|for|in|with|you|him|,|$|when) ",
            "(can|could|not able to|may|never|dare|dared|allowed to) (not)? (say|refuse|saying) no (to (sex|it|him|my husband|her)|in bed|at night|or he|or you|when he|because he)",
            "(force|forced|forces|forcing|press|pressed|pushed|push|pushes|throw|threw) (himself|herself|yourself|themselves|myself) (on|onto|upon|into|inside|on top of) (me|her|him|us|you|PERSON|my)",
            f"(you|he|him|she|they|KIN|coach|boss|who|uncle|i) {AUX} (force|forced|forces|coerce|coerced|pressure|pressured|pressures|blackmail|blackmailed|guilt|guilted|bully|bullied|manipulated) (me|her|us|him|my daughter|my sister) (to|into|in to|for|on|when|again|$|,|that|down) !(to (come|go|try (the|your|that)|dance|eat|apply|rest|laugh|smile|relax|watch (it|that film))|into (trying|dancing|buying|applying|karaoke|running|coming|the pool))",
            "(forced|pressured|coerced|made) to (have sex|sleep with|marry|do it|do things|touch|watch|undress|strip|kiss|send|perform|have an abortion|keep it|have a baby|kneel)",
            "(make|makes|made|making|want|wants|wanted|told|tell|tells|asked|asks|begging|beg|expects|expect|got|get|trick|tricked) (me|us|her|him|him to|you|the girls|the boys) (to)? (have sex|sleep with (him|her|them|his|men|people)|undress|strip|take (my|our|her) (clothes|top|pants|knickers) off|touch (him|it|her|his|myself|himself)|kiss (him|them)|get (naked|changed|undressed) (in front|while|for)|watch (porn|him|it|while)|do (it|things|stuff) (with|to|in|i|when|while|for him|for his|even|after)|sit on his|suck|perform|shower (with|in front)|send (nudes|naked|pictures of my|photos of my|a photo of my))",
            "(rape|rapes|rapist|rapey|molest|molests|molester|groped|grope|groping|gropes|incest|upskirt|date rape|spiked|revenge porn) !(seed|oil)",
            "(raped|molested|sexually|indecently) (by|me|her|him|again|when|at|in|assaulted|abused|harassed|assaulting|harassing|$|,|and|as)",
            "(sexual|sex|indecent) (assault|abuse|abuser|harassment|predator|offender|offence|favours|favors|exploitation|violence|attack|trafficking)",
        ),
        unless=(
            "(job|offer|pudding|helping|dessert|cake|pets|sugar|meeting|loan|raise|cooking|garage|petrol|shops|band|music|song|reception|volume|wedding|invite|invitation|interview|proposal at)",
        ),
        why="“I said no to the job” and “she carried on singing” are the harmless twins.",
        yes=(
            "I said no and you carried on.",
            "told him it hurt and he kept going",
            "I was asleep and you did it anyway.",
            "You forced yourself on me.",
            "Coach makes us undress while he watches, he made me strip.",
        ),
        no=(
            "I said no to the second helping and regretted it.",
            "She carried on singing though the band had stopped.",
            "You were asleep so I did the dishes anyway.",
            "You forced me to try the oysters and I loved them.",
            "I said no to the job in the end.",
        ),
    ),
    cue(
        "owed",
        "Sex is demanded as a duty, bought with peace, or tied to work, rent or love.",
        (
            "(owe|owes|owed) (me|him|you|your husband|her) (sex|it tonight|a (shag|blowjob|night)|my rights|intimacy|something in bed)",
            "(marital|wifely|conjugal|husbandly|bedroom) (duty|duties|right|rights|obligation|obligations)",
            "(duty|duties|job|obligation) (of|as) (a|my|your|his|the) (wife|husband|woman|girlfriend)",
            "(husband|man|wife) (has|have|got|with) (his|a|some|the|certain|my)? (rights|needs|urges|right to (his|it|you|have|my)) ($|,|and|too|you|or|that|i|so|as)",
            "(sleep|slept|lie|lay|sex|intimate|bed|sleeping|having sex|have sex|go to bed) (down)? with (me|him|you|her|my husband|his|your) (friend|friends|brother|boss|tonight|now)? (like (a|my) wife|or|unless|because (it|he|you|i am|otherwise)|so (he|you|that he|there)|to keep|is not a question|not a question|whether|even (if|when|though)|when i do not|otherwise|just so|for peace|to stop|every night or|else)",
            "(unless|until|if|otherwise|when|because) i (do not|did not|will not|would not|refuse|refused|say no|said no|turn|turned)? (to)? (sleep with|have sex with|give in|put out|do it with|let) (him|her|you|to him|to you|$|,|it|he|because)",
            "(mood|moods|sulk|sulks|sulked|strop|angry|nasty|silent|cold|huff|rage|temper|violent|shouts|shouting|punishes|punish|pays for it|worse) _{0,4} (unless|until|till|if|when|because|after) i (say no|said no|do not want|did not want|sleep with|give in|gave in|have sex|refuse|refused|turn (him|you) down|do not sleep|will not|am not in the mood|let him|have a headache)",
            "(i|she) (BETWEEN)? (let|lets) (you|him|her|it|them) (do|have|finish|get on|happen|touch|go ahead|on|carry) (it|his|what|with|way|me|on)? _{0,2} (because|so|otherwise|or|to keep|to get it|it is|quicker|easier|over|cos|for peace|and (wait|look|think|count|cry))",
            "(over|done|finished) (quicker|sooner|faster|more quickly) (that way|if i|when i|like that)",
            "(lie|lay|lies|laid|just lie|just lay) (there|still) (and|until|till|counting|crying|waiting|while|like|so|wishing|hoping|staring) (i|you|he|it|counted|wait|count|cry|cried|roses|the|over|him|waited|looked|is|was|look|think|a|prayed|pretend|pretended|stared|stare|at)",
            "(because|when|once) (i|you) (gave in|give in|stopped fighting|stopped saying|was too scared|froze|freeze)",
            "(have|had|get|gets|got|give|gives|offered|offer|lets me have|keep|pay|the) (the|my|more|a|me|extra|off)? (shifts|shift|job|promotion|room|rent|visa|grade|marks|hours|part|lift|drugs|money) (if|when|for|as long as|depends) (i am|being|how|i|he|you are|him|sex|on how|i was) (DEGREE)? (nice|friendly|kind|sweet|good|naked|let|sleep|do|touch|with|to|i|go) (i|to|with|him|am|me)",
            "(how) (friendly|nice|good|grateful|willing|sweet) (i|you|she) (am|are|is|can be|was) (to|with|in|$|,|.)",
            "(nice|friendly|sweet|good) to him (in|and|he|or|after|if|at|when|$)",
            "(took|takes|take|taken|slipped|pulled|pulls|removed) (it|the condom|condom|that) off (without|during|halfway|half way|and did not|and (you|he) did not|when i was not|while we|in the middle|secretly)",
            "(condom|condoms|pill|protection|coil|contraception) (BETWEEN)? (off|without|hole|holes|broke on purpose|on purpose|refuses|refused|hidden|flushed|swapped|sabotaged)",
            "(refuse|refuses|refused|will not|would not|never|poke|poked|pokes|pricked|put) (to)? (wear|use|hole in|holes in|a hole in|wears|uses) (the|a|my|any)? (condom|condoms|protection|contraception|diaphragm)",
            "(have|having|get|getting|want|wants|keep|make|making|make me) (me)? (a|the|his|another|pregnant|get pregnant) (baby|child|pregnant)? (whether|even if|so (i|you) (can|could) (not|never) leave|like it or not|if (i|you) (like|want) (it)? or not)",
        ),
        unless=("(rent|tax|visa) (form|office|return|interview)", "(sheep|stars|clouds|beach|sun|hammock|grass|meditation)"),
        why="Duty, moods and favours around sex; working hours alone are not meant.",
        yes=(
            "He sulks for days if I say no.",
            "A husband has his rights, you said.",
            "I get the shifts if I'm nice to him in the stockroom.",
            "I let you because it's over quicker that way.",
            "you took it off without telling me",
        ),
        no=(
            "You owe me twenty quid.",
            "You took it off the shelf without telling me.",
            "I get more hours when the shop is busy.",
            "He refuses to wear a tie.",
            "We lay there counting stars.",
            "I let him have the last slice because he asked nicely.",
        ),
    ),
    cue(
        "hands-and-pictures",
        "Hands where they are not wanted, pictures that were not agreed to, secrets with the young.",
        (
            f"(hand|hands|fingers|tongue|haun) (BETWEEN|slipping|slid|went|goes|creeping|always|still|was|were|again){{0,2}} (up|under|down|inside|in|beneath|between|on) (my|her|his|the|their|our) _? (skirt|shirt|top|blanket|covers|dress|pants|knickers|trousers|blouse|shorts|duvet|sheets|bra|jumper|pyjamas|nightie|thigh|thighs|bum|arse|breast|breasts|chest|legs|crotch|private|privates|backside|leg|knee) !(brace)",
            "(put|puts|slid|slides|slipped|slips|stuck|shoved|pushed|moved) (his|her|your|their|a|my) (hand|hands|fingers|tongue) (up|under|down|inside|in|between|on) (my|her|the|his|our) _? (skirt|shirt|top|blanket|covers|dress|pants|knickers|trousers|blouse|shorts|duvet|bra|jumper|pyjamas|thigh|thighs|bum|arse|breast|breasts|legs|mouth|crotch|leg|knee)",
            f"(you|he|him|she|they|KIN|coach|boss|manager|teacher|uncle|who|priest|someone) {AUX} (touch|touches|touched|touching|feel|feels|felt|grab|grabs|grabbed|squeezed|squeeze|rub|rubs|rubbed|stroke|strokes|stroked|kissed|kiss|kisses|cuddle|cuddled|fondle|fondled|lick|licked) (me|my daughter|my son|the girls|the boys|my sister|her|us|my|myself in front) (there|down there|up|when|without|under|inappropriately|where|again|in my sleep|while|in the|after|and (told|said)|every|breast|breasts|bum|arse|thigh|thighs|chest|leg|private|privates|boobs|bits|even|though|like that|$|whenever|at night) !(deeply|to tears|with (your|his) (words|song))",
            "(stop|quit|do not|never|keep|keeps|kept|without) (touching|touch|groping|grabbing|rubbing|stroking|kissing|feeling) (me|my (bum|arse|breast|breasts|chest|thigh|leg|body|waist|hair)|her) (when|like|at|there|without|in|while|i|,|$|again|on|under|every|,|after|up)",
            "(film|films|filmed|filming|recorded|record|records|recording|photographed|took (a|pictures|photos|videos|video)) (of)? (me|us|her) (while|when|without|naked|asleep|in the (shower|bath|bed)|in bed|having|changing|sleeping|and (i|she) (never|did not)|undressing|doing|topless|getting) ",
            "(never|not) (ever)? (agree|agreed|consent|consented|say yes|said yes|give permission|gave permission) to (it|that|any of it|being|sex|this|him|you) ($|,|and|but|filming|touching|in|when|like)",
            "(filmed|recorded|film|record) (us|me|it|her) (and|but|without|while|when) (i|she|me|my)",
            "(get|gets|getting) (changed|undressed|naked|dressed) in front of (him|me|them|coach|her|the coach|you) (,|and|just|because|or|again|while|$) !(mirror)",
            "(it is|that is|was|keep|kept|our|a|is) (our|this|it|a)? (little|special)? secret (and|or|he|uncle|coach|with (him|uncle|coach|grandad)|game|$|,)  (he|said|not|nobody|or|never|uncle|coach|if|says|tell)",
            "(he|coach|uncle|grandad|teacher|stepdad|priest|pastor|mr _) (says|said|told me|tells me|told us) (BETWEEN|it is|that it is|not|never|that)? (our|to keep|a|not to tell|no one|nobody|i can not tell|this is our) (secret|little secret|special|it secret|anyone|must|would|tell|it between|game|anybody|mum)",
            "(send|sends|sent|sending|share) (me|him|her|one|another|it|a|more|u|you){1,3} (pic|pics|photo|nude|nudes|picture|one|video|naked|of)? (or|otherwise|or else|unless) (i|he|you|she|else|,|we)",
            "(wants|want|asks|asking|asked|begging|keeps asking|pressuring|pressures|pestering|making|makes|made|pester) (me|her|him|for) (for|to send|to take|into)? (him|a|more|my)? (nudes|nude|naked|naked pictures|naked photos|naked pics|pics of|photos of my body|pictures of my body|sending nudes)",
            "(old man|man|adult|teacher|coach|uncle|guy|he) (online|from the game|on snap|on the internet)? (wants|wanted|asked|asks|said) (me|to) (to)? (meet|send|come to his|not tell|keep|see my|video) (him|alone|on my own|a picture|pictures|nudes|without (my|telling)|room|it secret|body|in secret) ",
            "(sells|sell|sold|selling|rent|rents|share|shares|lend|gave|give|pass) (me|her|us) (to (his|other|men|the|your) (friends|friend|men|boss|mates|them|guys)|for money|out to|around)",
        ),
        unless=(
            "(doctor|nurse|midwife|gynae|massage|physio|scan|lump|mammogram|tailor|swimming lesson|knitted|knitting|wedding video|recital|nativity|goal|skateboard|trampoline)",
            "(touched|touch|touching) (me|us) (deeply|so much|a lot|very)",
        ),
        why="Fond touch has no “without asking”, no place under clothes, no secret.",
        yes=(
            "My uncle put his hand under the blanket.",
            "Please stop touching me when I'm cooking, I freeze.",
            "he filmed us and i never said yes",
            "Coach said it's our secret game.",
            "He keeps asking me for nudes.",
        ),
        no=(
            "Your song touched me so much.",
            "Stop touching the cake, it's for Saturday.",
            "She filmed us singing on the pier.",
            "I put my hand on the hot plate.",
            "It's our little secret that I ate the last one.",
        ),
    ),
)
