"""Coercion and control: taking what one needs to leave, rules, checking, cutting off, locking in.

The means are those named by Stark 2007, *Coercive Control*: isolation, money, movement, the phone.
"""

from closeknit.coach.rules.danger.cue import AUX, cue

_TAKER = "(he|him|she|they|KIN|you|husband|boss|madam|supervisor|manager|landlord)"
_RESTRICTED = (
    "(see|seeing|meet|meeting|visit|visiting) (my|your|her|his|any|anyone|any of|PERSON|the)? _? (friends|friend|family|KIN|people|anyone|doctor|midwife|them|her|him|$)"
    "|(talk|talking|speak|speaking|ring|ringing|call|calling|phone|text|texting|message) (to|with)? (my|your|any|anyone|other|the|people|men|boys|KIN|anybody|friends|him|her|them|PERSON|nobody)"
    "|(go|going|come|coming) (out|anywhere|to the (shop|doctor|doctors|gp|mosque|church|bathroom|toilet|shops)|home|outside|upstairs|downstairs|to my|to her|on my own|by myself|alone|see|out alone|back to (work|college|school))"
    "|(leave|leaving) (the|this)? (house|home|flat|room|him|without|building|compound|village)"
    "|(work|working|study|studying|drive|driving) ($|,|any more|anymore|and|or|because|outside|with men|since)"
    "|(have|having|get|getting|own|use|using|hold|carry) (a|my|any|her|own|his|your)? (own|single)? (phone|key|keys|money|card|bank|account|friends|friend|visitors|job|lock|password|facebook|instagram|whatsapp|social|contraception|the pill|driving|savings|heating|laptop|mobile|the phone|the car)"
    "|(wear|wearing) (make up|makeup|shorts|skirts|what|jeans|my|lipstick|trousers|anything)"
    "|(eat|eating) (until|unless|with|dinner with|the same|at the)|(sleep|sleeping) (until|unless|in|with|at)"
    "|a (lock|key|phone|card|bank card|door)|out (of|alone|on|after|without|unless|by|in the|much|$)|near (my|the|her|him|your)|the (phone|key|keys|internet)|any (money|friends|privacy|visitors)"
)
_ORDINARY = "(doctor|nurse|hospital|surgeon|physio|op|drip|vet|insurance|exam|exams|homework|school night|curfew|toddler|teacher|licence|license|provisional|museum|airline|airport|pram|pushchair|nursery|grounded|bedtime|chickenpox|covid|isolation|quarantine|vegan|diet|gluten|lent|ramadan|fasting|stitches|cast)"

RULES = (
    cue(
        "takes-away",
        "Somebody holds what the other needs: papers, money, phone, keys, medicine, clothes.",
        (
            f"(he|him|she|they|KIN|husband|boss|madam|landlord) {AUX} (take|takes|took|taken|taking|hide|hides|hid|hidden|hiding|keep|keeps|kept|keeping|lock|locks|locked|holds|holding|burn|burned|burnt|confiscate|confiscated|confiscates|withholds|cut up|cancelled|collects) (away|up|back|all|onto|hold of)? (my|our|her|your|the|both|mi|i|me) (car|door|bank|front|house|own|_)? BELONGING (again|away|from|off|in|and|so|until|when|because|with|,|$|now|till|to work|up|at|every|for|since)",
            "you (BETWEEN|not|DEGREE){0,3} (take|takes|took|taken|hide|hid|hidden|keep|kept|lock|locked|hold|cut up|cancelled|confiscated|burned|burnt) (away|up|back|all|hold of)? (my|our|me|every) _? BELONGING (again|away|from|off|in|and|so|until|when|because|with|to work|till|every|up|at|$|,)",
            "(i) (BETWEEN){0,2} (have|got|took|taken|take|hid|hidden|keep|keeping|locked|cancelled|kept|holding) (your|her|both your) _? BELONGING (BETWEEN|and|in|with|,|so){1,4} _{0,5} (not|until|till|unless|never|can not|learn|behave|cannot|waste|get (it|them) back|earn)",
            "(he|him|she|they|you|KIN|who|husband) (BETWEEN){0,2} (has|have|got|holds|keeps|keep|hold|took|takes|hid|hides|had) (got)? (my|her|our|the children 's|kids|your) _? (passport|passports|papers|birth certificate|documents|bank card|bank cards|residence card|id|hearing aids|wheelchair|insulin|inhaler)",
            "(will|would|can) not (give|let|return|hand) (me|her|us|him|mum|the kids) (back|have|get|over)? (back)? (my|her|our|the|any|PERSON) _? BELONGING (back|until|unless|because|so|$|,|for|when)",
            "(my|all my|our|her) (wages|pay|salary|money|pension|benefits|tips) (BETWEEN|all|straight)? (go|goes|went|paid|is paid|gets paid) (straight)? (in|into|to) (your|his|her|their|PERSON)",
            "(hand|hands|handed|give|gives|gave|turn) (over)? (him|her|them|you|all)? (over)? (my|all my|the whole|her) (wages|pay|salary|pay packet|pension|benefits|tips|paycheck|earnings)",
            "(have|had|got|has) (no|not a|not any|not got a) (BETWEEN)? (bank card|key|keys|phone|money|access|coat|shoes) (of my own|of her own|to (my|our|any) (account|money|wages)|since (i|the|we) (married|wedding|moved|marriage))",
            "(do|does|did|have|has) not (have|got|own) (a|any|my own|access to) (bank card|bank account|key|own money|money of|own key|phone of|single penny|penny of|our account|my wages|my own money)",
            "(gives|give|gave|allows|allow|leaves|lets me have) (me|her|us) (only)? (an allowance|pocket money|_ (pounds|euros|quid|dollars|rupees|naira|a week|a day|for (food|the week))|£ _|$ _|money only) _{0,5} (receipt|receipts|explain|account for|ask|every penny|count|counts|change back|wants|if i)",
            "(every|all|my|the|each|bring|keep|show|demands|wants|checks|check) (single)? receipts? (to (him|her|you)|for (him|her|you)|on|or (he|i|you)|he|and (he|you|explain))".replace(
                "receipts?", "(receipt|receipts)"
            ),
            "(wants|want|demands|demand|checks|check|asks for|counts|count|keeps|needs to see) (every|all the|all my|my|each) (single)? (receipt|receipts|penny|pennies|pound)",
            "(account|explain|answer|beg) (for|to him for|to you for) (every|each|all|money|tampons|pads|nappies|bus|food money|it penny) (penny|cent|pound|minute|second|move|hour|mile|coin|text|fare|$|,|for|when)?",
            "(ask|asking|beg) (him|you|her|my _)? (for)? (money for|money to|permission for everything|leave to|to (use the (toilet|bathroom|loo|phone)|leave the (room|house|table)|go to the (toilet|doctor|bathroom|loo)|go out|see my|eat)|for (tampons|pads|nappies|every|bus fare)) !(slip|to use|from the|of the|to (build|park|extend|post|use|drill))",
            "(need|get|without|ask|asked) (to get|to have|to ask|for)? (his|your|their|my husband 's) permission (to (leave|go|see|speak|work|wear|eat|use|talk|buy|have|spend|sleep|visit|call|ring)|before|for everything|$|,|first|or|and)",
            "(took|takes|taking|take|pulled|pulls|unplugs|cut off|cut) (out)? (the|my|our) (router|wifi|internet|sim|sim card|phone line|landline|battery|car battery|distributor|door handle|handles|bathroom lock|lock|locks|lightbulbs|bulbs) (off|out|to work|with|away|so|and|when|from)",
            "(the|my|a) _? (key|keys|card|phone|lock) (off|from) (my|the|her) (ring|keyring|bag|door|purse) (so|again|and|until)",
            "(hide|hides|hid|hidden|hiding|flush|flushed|flushes|throws|threw|took out|takes) (away|out)? (PERSON|the) (pill|pills|coil|contraception|contraceptive|contraceptives|condoms|insulin|inhaler|medication|meds|hearing aid|hearing aids|glasses|epipen) !(from (the|our) (toddler|kids|children|dog))",
            "(turn|turns|turned|turning|switch|switches|switched) (off)? (the|my) (heating|hot water|electric|electricity|water|wifi|internet|lights|light) (off)? (on me|when i|if i|because i|until i|while i|every time i|to punish|unless i)",
        ),
        unless=(
            "(film|movie|detention|grounded|homework|school)",
            "mum s? (taken|took|has) my phone",
            "(mistake|accident|accidentally|repair|repaired|fixed|mend|mended|charging it|borrow|borrowed|lent|lend|drinking|pints|tickets|gate|airport|locker|safe keeping|thank|thanks|cheers|renew|renewed|renewal|toddler|homework|screen time|thief|pickpocket|stolen by|bar staff|left them|left it|left behind|found (your|my)|tax|accountant|reimburse|expenses)",
        ),
        why="Swapped keys and “I’ve got the tickets and passports” are daily life; holding them back is not.",
        yes=(
            "he's got my passport",
            "You keep my bank card so I have to ask for nappies.",
            "She's hidden my shoes again so I can't go out.",
            "I have your car key and you're not getting it until you say sorry.",
            "my wages go into his account",
            "He wants every receipt and counts the change.",
        ),
        no=(
            "You took my keys by mistake, mine have the red ring.",
            "I have got your passport in my bag with the tickets, see you at gate 12.",
            "I've put the money in your account.",
            "I keep the receipts for the tax man.",
            "He took my phone to get it fixed.",
            "Ask your dad for permission to use the drill.",
        ),
    ),
    cue(
        "not-allowed",
        "Somebody decides whom the other sees, where they go, what they wear, eat, say or earn.",
        (
            f"{_TAKER} (BETWEEN|DEGREE){{0,2}} (will|would|do|does|did|can|could) not (even|ever|DEGREE)? (let|allow) (me|us|her|him|you|mum|KIN|PERSON) (to|even|ever){{0,2}} ({_RESTRICTED})",
            f"{_TAKER} (BETWEEN|DEGREE)? (never|hardly|barely) (let|lets|allow|allows|allowed) (me|us|her|him|you|mum|KIN) (to)? ({_RESTRICTED})",
            f"(i|she|he|we|mum|KIN|you) (BETWEEN){{0,2}} (am|is|are|was|were|be)? (not|never) (BETWEEN)? (allowed|permitted|let) (to|even)? ({_RESTRICTED})",
            f"(you|he|she|they|KIN|BETWEEN|to|by) (stop|stops|stopped|stopping|forbid|forbids|forbade|forbidden|ban|bans|banned|prevents|prevented|keeps|kept) (me|her|mum|my (mum|sister|daughter)) (from|to)? ({_RESTRICTED})",
            "(lets|let|allow|allows|allowed) (me|her|us) (to)? (visit|call|ring|phone|speak to|go to|leave|go out|out|see (my|her|the)) _{0,5} (only|once a|twice a|for an hour|for ten|supervised|when he)",
            "(will|would) not (let|allow) (me|us|her|him|mum|you|the kids) (past|out|leave|go|by|sleep|in the house|through|up|speak|get up|go home|in my own|breathe) (of|the|my|until|till|when|for|because|$|,|and|unless|past)",
            "(do|does|did) not (like|want|let|allow) (me|her|us|you) (BETWEEN)? (talking|speaking|seeing|going out|working|phoning|ringing|texting|having (friends|visitors|a job)|visiting|hanging|leaving|meeting|driving|to (talk|speak|see|go out|work|have friends|leave the house|wear|have a job)) !(shop|about work|to the dog|with food|with my mouth)",
            "i ((do not|will not|shall not) (want|have|allow|permit|let) you|forbid you) (BETWEEN)? (to)? (seeing|speaking|talking|going near|meeting|hanging|texting|messaging|see|speak|talk|leave|go out|work|wear) (to|with|out|near)? (that|him|her|them|those|other|any|your (friends|mother|sister|family|mates|ex)|men|boys|another|the|without|anyone|again) !(cold|heavy|stranger|bus|film|play|match|phone while|mess|first)",
            "you (are|were) (not|never) (to|allowed to|going to|allowed) (see|speak|talk|leave|ring|contact|meet|go out|go near|work|wear|text|step|set foot|use|phone) (to|with|near|without|her|him|them|that|this|the (house|phone|flat|room)|any|anyone|again|your|alone|until|unless|my sight|out|foot)",
            "you (do|will|may|shall|must) not (leave|go out of|set foot out of|step out of) (this|the|my) (house|home|flat|room|door|compound) (without|until|unless|again|$|,|dressed|like)",
            "you are not (wearing|going out in|going out like|leaving (this|the) house|going anywhere) (that|this|like|until|unless|without|with|in|dressed|$|again|alone|today|tonight)? ($|,|and|or|again|go|change|until|unless|him|her|me|them|that|like)",
            "(you are) (my wife|my woman|my husband|my girl|my daughter|a wife|a married woman|under my roof) (and|so|,|now) (you|i|what i|not|will|in this house|my)",
            "(obey|obeys|obeyed|obeying|disobey|disobeys|disobeyed|disobeying|obedient|disobedient) !(the (law|traffic|rules|speed)|traffic)",
            "(mind|know|learn|knows|learns|remember|forget|forgets|keep|put|puts) (PERSON)? (me|her|you)? (in)? (my|your|her) place (in this|as|$|,|and|or|woman)",
            "when i (learn|learned) to (mind|behave|obey|respect|listen|be good)",
            "(decides|decide|decided|controls|chooses|picks|dictates|dictate|tells me|approves) (what|who|when|whether|how much|every|everything|where) (i|she|mum) (may|can|BETWEEN|am allowed to|is allowed to)? (eat|wear|see|spend|sleep|speak|talk|say|go|work|drink|call|visit|leave|do|text|ring|meet|watch|breathe|weigh)",
            "(you|he|she|they|KIN) (BETWEEN|DEGREE|try|tries|trying|want|wants|like|likes){0,3} (control|controls|controlled|controlling) (me|us|her|him|my|everything i|every|mum|all the money|the money|what i|who i|where i|how i) !(asthma|weight|temper|pain|spending habits)",
            "(so|very|too|DEGREE|being|is|was|gets|got|becoming|become) controlling ($|,|and|about|when|but|that|now|of|over)",
            "(make|makes|made|making|force|forces|forced|forcing|order|ordered|told) (me|her|us|him|them) (to)? (quit|give up|leave|drop out of|stop) (my|the|her|work|college|school|uni|working|seeing|talking)",
            "(make|makes|made|making|force|forces|forced|had) (me|her|us|him|them|the kids) (to)? (delete|block|unfriend|unfollow|kneel|beg|sign|strip|undress|hand over|sleep (on|in)|stand in|sit in|eat (off|from|it)|get changed|change in front|apologise on|marry|explain every|explain the|account|justify every|prove|stay up|watch while|take a lie|swear on|turn out|empty|answer video|share my|write out|read out|drink it|lick)",
            "(deleted|deletes|delete|blocked|block|removed) (all)? (the|my|every|of my)? (girls|boys|men|lads|guys|women|friends|exes|numbers|contacts|family|male|female) _{0,3} (off|from|on|in) (my|her|your)",
            "(cut|cuts|cutting|isolate|isolates|isolated|isolating|keep|keeps|kept) (me|her|us|him|mum|you) (off|away|apart|isolated|locked)? (from|away from) (my|her|his|everyone|everybody|friends|family|all|the|your) (friends|family|KIN|i|else|own|people|outside|world|phone|$|,)",
            "(they|he|she|parents|dad|mum|father|family|uncle|KIN) (BETWEEN|say|says|said|want|wants|told|tell|threaten|promised|that){1,4} (i|me|her|she|my sister) (BETWEEN|must|have to|has to|to|will|am to|should)? marry",
            "(marry|married|marrying|engaged) (off|to)? (him|me off|her off|a man|my cousin|this man|someone i|an old|whoever|a stranger) _{0,4} (or|against|in (august|summer|pakistan|june|july)|before|i have never|i never|do not|never met|i do not know)",
            "(weigh|weighs|weighed|weighing) (me|her|my food) (every|on|in front|each|and|before|$|again|twice|,)",
            "(no|without|not get|not getting|no more) (food|dinner|supper|water|heating|sleep|toilet|bathroom|inhaler|medicine|money|phone) (until|till|unless|for two days|for days|because) (i|she|he|you|the)",
            "(nothing to hide|something to hide|got something to hide|hiding something|nothing to worry) (,|right|then|so|why|you|show|give|open|unlock|let|and|let me see){1,3} (your|the|phone|me|it|password|code|why|messages|unlock|here|would|will|right|i){1,3}",
            "(give|hand|tell|send|show|want|need|have) (me|over|him)? (over)? (your|the|my) (unlock code|passcode|pass code|phone password|pin|phone|unlock|passwords|password) (now|right now|this minute|every|or|tonight|and (let|i will|then i|unlock|show)|, (you|i will|if you|nothing|or|right)|if you)",
            "(he|him|she|they|you|husband) (BETWEEN){0,2} (has|have|got|knows|know|changed|changes|took|demands|demanded|wants|want|made me give) (got)? (him|her)? (all)? (of)? (my|the) (passwords|password|pin|passcode|pass code|logins|login|unlock code) (and|so|,|to|now|for|$) ",
        ),
        unless=(
            _ORDINARY,
            "(let|lets|letting) me pay",
            "(past|after|till|until|before) (ten|eleven|midnight|nine|ten pm|11|10|9)",
            "(wedding|funeral|old hat|christening|anniversary|meeting|invite|loop|never been better|thank you)",
            "(dog|cat|puppy|baby|kitten) (BETWEEN)? (will|would|does|is|BETWEEN) not",
            "(remote|thermostat|controller|pest|portion|passport|traffic|birth|weight|weeds|mess) control",
        ),
        before=("(smoking|drinking)",),
        after=("(smoking|drinking|sugar|coffee|biting)", "up smoking"),
        why="Schools, doctors and parents of the young also forbid; their words are in `unless`.",
        yes=(
            "You won't let me see my sister.",
            "he doesnt like me talking to my mates so i just dont",
            "I'm not allowed to have a key.",
            "You are not to speak to that man again.",
            "She made me delete all my cousins from my phone.",
            "He decides what I wear to work.",
        ),
        no=(
            "My mum won't let me stay out past eleven.",
            "I'm not allowed cheese for two weeks, doctor's orders.",
            "The nurse won't let me leave until the drip is done.",
            "You won't let me pay, so I'm cooking.",
            "We aren't allowed dogs in this flat.",
            "He decides what we eat on Sundays and I decide on Mondays.",
        ),
    ),
    cue(
        "checked-on",
        "Phone, whereabouts, time or body are checked; proof is asked for.",
        (
            f"{_TAKER} (BETWEEN|DEGREE|secretly|on|insists on|demands to|likes to){{0,4}} SNOOP (through|into|in|on|all|up on|at)? (all)? (the|my|her|our|PERSON|every) (BELONGING|PRIVATE|new|work|whole|old){{0,2}} PRIVATE !(box|number plate|for (me|us)|is ringing)",
            f"{_TAKER} (BETWEEN|DEGREE){{0,3}} (check|checks|checked|checking|read|reads|reading|look|looks|looking|looked|going|goes|go|went|listen|listens|listening) (through|at|on|in|into|in on)? (my|her|our|PERSON) (phone|messages|texts|emails|whatsapp|calls|call log|history|dms|location|bag|pockets|knickers|underwear|pants|sheets|mileage|receipts|conversations)",
            "(make|makes|made|want|wants|tells|insist|insists|asks|demand|demands) (me|us|her|that i) (to)? (send|sending|show|text|share|photograph|film|ring|call|video call|facetime|prove|keep) (him|her|you|them|a|my|the|video|on)? _{0,3} (photo|photos|picture|pictures|selfie|selfies|proof|location|video|screenshot|room|camera|clock|where i|who i|what time|every hour|every half hour|when i get)",
            "(have|has|had|got|must) (to|always)? (send|sending|show|text|share|take|ring|call|facetime|prove|report|photograph|video call|film) (to)? (him|her|you|them)? (a|my|the|in|it|him|live)? _{0,2} (photo|photos|picture|pictures|pic|pics|selfie|selfies|proof|location|video|screenshot|every|where|who) _{0,6} (where|who|to prove|clock|room|prove|every hour|every time|when i|i am|what i am wearing|so he|or he|or you|of the room)",
            "(he|she|you|they|KIN) (BETWEEN)? (check|checks|count|counts|monitors|measures|time|times|timed|timing|clock|clocks|clocked|logs|writes down) (the|my|her|how) (kilometres|kilometers|mileage|miles|steps|minutes|how long|tampons|pads|calories|journey|walk|drive|time|milometer|petrol|fuel|long it|long i|many minutes|bus times|shopping|showers|shower|knickers)",
            "(times|timed|timing) (me|her|my|it|us) (when|from|to|and|home|walk|because|on the way|every|at the|in the|$|,|so) !(run|laps|swim|race|perfectly|beautifully|well)",
            "(be|get|got) (home|back|in) (within|in|by) (_) (_)? (minutes|mins|min) (of|after|or|from|because)",
            "(ring|rings|call|calls|phone|phones|text|texts|video call|facetimes|facetime|message|messages) (me)? (every|each) (hour|half hour|ten|five|fifteen|twenty|few|minute|break|lunch|30|10|20) (minutes|mins|minute|to (check|see|ask|make)|and|when|at|if|,|$) _{0,8} (check|where|who|if i|and if|answer|prove|or|he|she|see)",
            "(show|shows|showing) (me|him|her|you) (the room|who (you are|i am|is) with|around the room|where (i am|you are)|who is there|the whole room|your surroundings|under the bed|your messages|my messages|your phone now|your call)",
            "(turn|point|move) (the|your) (camera|phone) (round|around|on|so i)",
            "(answer|pick up) (the|your|my) (video call|facetime|video|phone) (and|or|now) (show|prove|else|you|i|let|put|within)",
            "(prove|prove it|proof|prove to me) (to me)? (where|who|that|you) (you|are|were|i|that) (BETWEEN|are|were|was|where){0,2} (with|not with|at|alone|home|there|where|in|telling|lying)",
            "(smell|smells|smelled|sniff|sniffs|inspect|inspects|checks|check|search|searches|searched) (my|her|me|our) (knickers|underwear|clothes|hair|neck|breath|skin|body|bag|pockets|sheets|bed|when|for|before|at the door|hands)",
            "(put|puts|installed|install|installs|found|find|there is|has|have|got|hid|hidden|sewn|downloaded) (a|an|some|this|the|that)? (app|tracker|trackers|tracking|airtag|air tag|gps|spyware|camera|cameras|microphone|bug|recorder|baby monitor|find my|life360|key logger|keylogger|tile) (app|device|thing|sewn|hidden|stuck|taped)? (on|in|inside|under|sewn|behind|for|to) (my|her|your|the|PERSON|know|see|watch|where) (phone|fone|bag|car|coat|room|bedroom|bathroom|living room|kitchen|scooter|bike|laptop|to|where|handbag|shoe|jacket|van|house|hall|me|what|i|when|wheel)",
            "(track|tracks|tracked|tracking|monitors|monitor|monitoring) (me|her|my phone|my car|my location|where i|everywhere|my every|us|every move|your phone|you|your location|where you) (on|to|all|through|everywhere|by|with|i|go|go to|are|from|via|day|when|$|,|now|wherever|since) !(youtube|insta|instagram|twitter|tiktok|spotify|my blog)",
            "(listen|listens|listened|listening) (in|on the other|at the door|to my calls|to all my|to every|on the extension|through the) (on|phone|to|extension|me|my|when|so|calls|wall)?",
            "(everything|whatever|every word|all|what) i (write|text|send|type|say|post|do) (BETWEEN|is|gets)? (read|seen|checked|watched|listened|recorded|logged)",
            "(i) (BETWEEN)? (went|been|gone|go|going|looked|was going) (back)? (through|in|into) (your|all your) (phone|messages|texts|emails|whatsapp|dms|bag|pockets|photos|laptop|history|drawers|things|call log)",
            "(i) (BETWEEN){0,2} (read|reading|seen|checked|check|checking|monitor|tracked|track|hacked|logged into|watch|watching|see|follow) (all|all of|into|every)? (your) (emails|messages|texts|dms|whatsapp|location|phone|browser|history|snap map|accounts|every|last seen|likes|steps|bank) (since|for|so|every|on|and|all|behind|from|now|before|when|last|,|$) (march|months|weeks|do not|night|day|your|i|you|not|so|morning|week|$|,|it|he|who|no)?",
            "(i) (will|am going to) be (checking|watching|monitoring|timing|listening|counting|tracking) ($|,|so|every|your|you|where|who|it|and|the (mileage|phone|time|clock)) !(out|for your|over you with love)",
            "(he|she|him|they|husband) (BETWEEN)? (looks at|reads|checks|goes through|monitors|listens to|is reading|is listening to|looks through|sees) (my phone|it|my texts|this|these|the phone|everything|my messages|all my|the messages|this phone|this number|this account|my emails) (when|every|too|now|at|,|$|after|before|in the|while|so|as soon|then) (he|she|they|night|gets|i|the|day|time|it|him|comes|home) !(fit)",
            "(do not|don't|please|never|not) (BETWEEN|do){0,2} (reply|replying|text|ring|call|message|answer|write|phone|email|come|mention|respond|use|send) (to|back|me|this|here|the|on|at|in|anything|it|round|again|after){0,4} (house|number|phone|home|account|line|after|when|while)? (,|because|cos|-|:|as|in case|until|or)? (he|she|they|my husband|my dad|him) (BETWEEN|will|might|would)? (look|looks|reads|read|checks|check|sees|see|is home|is here|is back|is in|listens|is listening|gets in|goes mad|get|has|have|hear|hears|find|finds|be here|know|knows|is awake|ask|took|will|answers)",
            "if (he|she|they|my husband|dad|my dad|anyone|mum|PERSON) asks? (,)? (you|i|we|say|tell|this|it|she|he) ".replace(
                "asks?", "(ask|asks)"
            )
            + "(never|rang|were|was|called|phoned|about|him|did not|are|came|texted|know|have|said|was about|is about|is my|am|had|i|that) (me|about|with|at|know|nothing|it|the|your|our|phoned|rang|not|from|work|to|i)",
            "(answer|answers|answered) (it|the phone|my phone|for me|every call) (himself|herself|instead of me|for me|and listens|before i)",
        ),
        unless=(
            "you (BETWEEN|DEGREE){0,2} (look|looks|looked|looking|check|checks|checked|checking|go|went|scroll|scrolled|stare|stared|read|play|played|are|were) (at|on|through|into)? your (phone|emails|email|messages|screen|laptop|mobile)",
            "(doctor|nurse|midwife|gp|physio|slimming|vet|teacher|accountant|mechanic|garage|meter|parcel|delivery|spellcheck|typo|typos|proofread|run club|garmin|strava|marathon|surprise party|lap|laps|backup|nanny agency|driving on the motorway)",
            "(tracked|track|tracking) (PERSON) down",
        ),
        before=(
            "(can|could|will|would|please|if|to ask|did|shall|must|should|cannot)",
            "(can|could|will|would) (you|he|she) (please|maybe|just)?",
        ),
        why="“Can you check my emails?” asks for help; watching without asking does not.",
        yes=(
            "you check my phone every night and I have to send photos of where I am",
            "He counts the miles on my car.",
            "She makes me send a selfie with the clock.",
            "I've been through your messages so don't lie.",
            "Don't ring the house, he listens.",
            "u put a tracker in my bag",
        ),
        no=(
            "Check your phone, I've sent you the photos.",
            "Can you check my emails while I'm away?",
            "He checks the meter every month.",
            "Send me your location and I'll pick you up.",
            "I read your text wrong, I thought you said Tuesday.",
            "Don't text back, I'm driving.",
            "He times me when I run laps.",
        ),
    ),
    cue(
        "locked",
        "Somebody is locked in or out, or the way is barred.",
        (
            "(he|him|she|they|you|KIN|supervisor|manager|boss|uncle|someone|coach|who) (BETWEEN|DEGREE){0,3} (lock|locks|locked|locking|bolt|bolted|bolts|shut|shuts|trap|traps|trapped|lock up) (me|us|her|him|mum|the kids|them|KIN|PERSON) (in|out|up|inside|outside|away|down|out of|on)",
            "(he|him|she|they|KIN|supervisor|manager|boss|uncle|someone|coach|who) (BETWEEN|DEGREE){0,3} (lock|locks|locked|locking|bolt|bolted|bolts|padlocked|padlocks) (the|PERSON|all the|every|our) (DEGREE|kitchen|bedroom|office|car|front|back|bathroom|fridge|store|stockroom|living room|food)? (door|doors|kitchen|fridge|cupboard|cupboards|windows|office|bedroom|room|house|gate|phone|freezer|food|pantry|bathroom|car) !(up for the night)",
            "you (BETWEEN|DEGREE){0,2} (locked|lock) (the|all the) (kitchen|fridge|bedroom|office|car|food|bathroom|stockroom)? (doors|door|kitchen|fridge|cupboard|cupboards|bedroom|food) (so|and|from|on|when|until|behind|at night)",
            "(i) (BETWEEN)? (locked|lock) (you|her|him|them) (in|out|up|inside) (because|until|so|for|again|and|till|when)",
            "(keeps me|kept me|keep me|being|been) (locked|shut|bolted|chained|tied) (in|up|inside|to|out) (the|my|a|all|at|when|for|with|every|again|until|by)",
            "(i|we|she|mum) (am|are|is|was|were) (locked|bolted|shut) (in|inside) (the|my|our|all|when|from|every|by|again|until|at|and)",
            "(stand|stands|stood|standing|blocks|block|blocked|blocking|sat|sits|leaning|leans|leant|guarding|guards) (in front of|against|at|across|in|by|me from|my way out of)? (the|my|that|every) _? (doorway|door|way|exit|gate|stairs|only way out) (till|until|and would not|and will not|so i|so that i|so she|so we|and i could not|and would|for|two hours|when i (try|tried|want|wanted)|every time i|to stop me|while|,) !(the rain|it stopped|the bus)",
            "(block|blocks|blocked|blocking) (me|my way|the door|the way|my path|my car|the drive|her|us) (in|from leaving|from going|out|so i|with|when|until|and would)",
            "(took|takes|remove|removed|removes|broke) (off)? (the|my|our) (bathroom|bedroom|toilet)? (door|lock|handle) (off|from) (the|my|our)? (hinges|bathroom|bedroom|room|toilet|so)",
            "(leave|left|leaves|dumped|threw|throw|threw me|kicked|put|push|pushed) (me|her|us|mum|you) (out)? (on|at|by|in|of|out|outside) (the|a)? (side of the (road|motorway)|motorway|hard shoulder|middle of nowhere|snow|layby|lay by|moving car|car in the dark|street at night|with no shoes|cold with)",
            "(stop|let|let me out of|would not stop|will not stop|drives|drove|driving|drive) (the|your)? (car)? (faster|fast|so fast|like that|at the wall|at a wall) (and|until|on purpose|when|because|to (scare|frighten)) (faster|me|i|you|he|us|we|scare)",
            "(faster|speed|speeds|speeding|sped) (up|and faster)? (on purpose|to (scare|frighten)|when i (cry|cried|beg|begged|ask|asked|scream)|until i|because i (answered|said|cried))",
            "(lock|locked|locks) (PERSON) in (the)? (garage|shed|cellar|attic|basement|bedroom|room|bathroom|car|boot|cupboard|toilet|house|kitchen|office)",
        ),
        unless=(
            "(trash|bin|bins|rubbish|bag|bags|box|boxes|shoes|boots|parcel|pram|bike|washing|shopping)",
            "(accident|accidentally|mistake|myself|forgot|oops|haha|toddler|dog|cat|alarm|burglar|burglars|closing time|lost my key|keys inside|escape room|hens|chickens|sheep|app|account|netflix|facebook|out of (our|my|the|your) (account|email|laptop|phone|app|system))",
        ),
        before=(
            "(can|could|will|would|please|remember to|forgot to|if|when|did|do|make sure)",
            "(can|could|will|would|did|have|has) (you|he|she)",
        ),
        why="One locks oneself out by accident; somebody else’s lock is the cue.",
        yes=(
            "He locked me out in my nightie.",
            "You stood in front of the door until I gave in.",
            "My supervisor locked the office door.",
            "she locks the kitchen when she goes to work",
            "I only locked you in because you were hysterical.",
        ),
        no=(
            "I've locked myself out again, are you near?",
            "Could you lock the back door when you leave?",
            "We stood in the doorway waiting for the rain to stop.",
            "The toddler locked me out, help!",
            "Facebook locked me out of my account.",
            "The dog won't move from the door.",
        ),
    ),
)
