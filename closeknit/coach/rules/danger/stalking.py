"""Stalking: watching, following, waiting, knowing too much, coming back after being told to stop.

The behaviours follow Spitzberg & Cupach 2014, *The Dark Side of Relationship Pursuit*.
"""

from closeknit.coach.rules.danger.cue import AUX, cue

_PLACE = "(house|home|flat|work|office|gym|school|window|windows|garden|gate|building|place|car|class|door|shop|college|uni|salon|street|road|drive|bedroom|room|block|stop|yard|church|mosque|nursery)"

RULES = (
    cue(
        "knows-where",
        "Somebody lets the other know that they know the address, the routine, the company.",
        (
            "(i|we|he|they) (BETWEEN)? (know|knows|knew|found out|find out|learned|learnt|worked out|remember) (exactly|DEGREE)? (where|what time|which (house|bus|tram|train|street|flat|room|gym|door|school|way|car|window|bed|light)|when|that where|the (hour|time|street|house|day)) (that|times|time|it is|bus|train)? (you|she|he|your _|her _|PERSON KIN) (DEGREE|BETWEEN|both|all|and your _){0,2} (live|lives|living|stay|stays|park|parks|work|works|sleep|sleeps|drink|drinks|shop|shops|walk|walks|go home|go to school|goes to school|finish|finishes|close|leave for|leave work|leave the|gets off|get off|jog|run|train|school|schools|moved to|bank|hide|pick up|drop|drop off|keep|take the|is at school|are alone|is alone|are home alone|take your) !(the (good|biscuits|chocolate|spare|key|christmas|presents|cake)|now|tea|from)",
            "(i|we|he|they) know that (you|she|he) (sister|mum|mother|daughter|brother)? (live|park|sleep|stay) ($|,|and|with|at)",
            "(i|we|he) (know|knows|have|got|found|find|learned) (PERSON|all your) (new)? (shifts|routine|route|timetable|movements|number plate|registration|reg|schedule|new address|new street|new place|new school) ($|,|and|so|now|by heart|too|already)",
            "(i|we|he) (BETWEEN)? (saw|seen|watched|know) (you|u) (BETWEEN)? (was|were|with|at|in|get|getting|leave|leaving|outside|come|coming|go|going|walk|walking) _{0,5} (with (him|her|that|some|a man|a girl|a boy|another|the)|him|at _ _? (yesterday|last night|on)) (yesterday|last night|again|so|do not lie|do not|$|,|on|and)",
            "(have|got|has|had|put|hired|paid|sent|pay|paying) (people|someone|somebody|eyes|a man|a guy|friends|a friend|mates|lads|my cousin|my cousins|my brother|neighbours|spies|a private|your neighbour|my mate) (there)? (everywhere|watching|following|on you|keeping|who (tell|watch|see|keep)|in (that|your)|to (watch|follow|keep)|detective|on your|at your|checking|inside)",
            "eyes everywhere",
            "(which|what time|when) (your|the) (office|bedroom|kitchen|bathroom|living room|hall) (light|lights) (go|goes|went|is|come|comes|are) (out|off|on)",
            "(observe|observed|observing|study|studied|studying) (you|your|her|when you|since) (for|from|since|every|and|some|house|window|movements|routine|light|weeks)",
            "(blue|red|green|black|white|grey|yellow|new|that|the) (coat|jacket|jaiket|dress|top|hat|hair|skirt|scarf|jumper|uniform) (suits|suited|looks|looked) (DEGREE|good|nice|lovely|better|on){0,2} (you|yer) (,|$|on|when|today|this morning|at|by|number|from)  !(at (the|our) (wedding|party))",
            "(wrote|writes|texted|texts|messaged|knew|knows|described) (to)? (me|her|us)? (what|the) (colour|color|i was wearing|i wore|i had on|clothes|i am wearing|i ate|i bought|i had (for|eaten))",
            "(know|knows|knew|seen|saw|see|like|liked|love) what (you|i|she) (was|were|are|is|had|have|wore|BETWEEN) (wearing|on today|wearing today|eating|doing in|doing last|doing right now) (now|today|tonight|yesterday|this morning|when|last night|to|in|$|at)",
            "(broken|unlit|dark|the) (light|lights|lamp|lamps|camera|cameras) (in|on) (your|the) (street|road|car park|lane|path|stairwell) (is|are)? (broken|out|off|not work|does not)",
            "(which|the|what) (light|lamp|lock|window|door|camera) (in|on|of) (the|your|her) (street|house|back|road|shed|flat|bathroom|car park|stairs) (is|does|do|BETWEEN)? (broken|not (lock|work|close)|open|sticks|out|weak)",
            "(should|shall|better) not (walk|go|be|come|cycle|drive) (home)? (DEGREE|BETWEEN)? (alone|by yourself|so late|on your own) (so late|at night|in the dark|any more|,|$|i|there)",
            "(think|you think|does|has) (your|the|her|his) (_)? (door|house|flat|window|lock) (has|have|is|are|BETWEEN)? (a)? (strong|good|safe|locked|new|proper) (lock|locks|enough|$)",
            "(i) (BETWEEN)? (have|got|made|cut|kept|keep|still have) (a|the|your|another|spare|copied) (spare|copy of your|copy of the|own)? (key|keys) (to|of|for) (your|her) (house|flat|new|place|door|room|home) (and|so|too|$|,|remember)",
        ),
        unless=(
            "(PLAY)",
            "(biscuits|cake|chocolate|presents|deliver|delivery|flowers for|pick you up|lift|surprise|bring (the|your|you)|satnav|postcode|visit soon|come (and)? visit|christmas card|send a card|the party|invitation)",
            "(i|you) know (when|what time) (you|i) (finish|leave|close|go) (for|so i)",
        ),
        why="“I know where you parked, I’ll bring the bags” is the harmless twin: something kind follows.",
        yes=(
            "I know where you park.",
            "i know where u live btw",
            "We know where your sister works.",
            "Got people watching you, don't worry.",
            "He texted me what I was wearing.",
            "You shouldn't walk home alone so late.",
        ),
        no=(
            "I know where you live now, expect cake deliveries!",
            "I know where you hide the good biscuits.",
            "I know where you parked, I'll bring the bags.",
            "I saw you at the bus stop, that blue coat is lovely.",
            "I know when you finish, so I'll pick you up.",
            "I know that you work hard.",
        ),
    ),
    cue(
        "hangs-around",
        "Somebody follows, waits outside, watches, or turns up where they are not wanted.",
        (
            f"(i|he|she|you|they|him|your car|his car|car|van|my ex|ex|KIN) {AUX} (sat|sit|sits|sitting|wait|waits|waited|waiting|park|parks|parked|parking|stand|stands|stood|standing|hang|hangs|hanging|hung|lurk|lurks|lurking|turn up|turns up|turned up|turning up|show up|shows up|showed up|showing up|drive past|drives past|drove past|driving past|walk past|walks past|walked past|cycle past|camped|slept|outside) (in the car|there|all night|again|around|about|every _|all day|up|out|for hours|in his car|in my car|round|over){{0,3}} (outside|in front of|across from|opposite|at|by|near|in|under|past|behind|round the back of|down|along|on|across the road from|over the road from) (my|her|your|our|PERSON) (mum 's|mother 's|sister 's|friend 's|new|old|own|front|back|bedroom|kids|children 's|local|_)? {_PLACE} !(with (the|your|a) (takeaway|shopping|bags|pizza|soup))",
            f"(car|van|bike|motorbike|scooter) (has|is|was|BETWEEN)? (been|there|parked|outside|sat|sitting) (BETWEEN|in|parked|again|on)? (outside|across from|opposite|near|on|in|behind|down) (my|mine|our|her|PERSON) ({_PLACE}|$|again|four|five|every|all|for|since|night|three|on)",
            "(sat|sit|stood|standing|sitting|was|am|parked) (right|just)? (across|opposite|behind|two tables|near|in front) (from)? (from|you|your|the) (your|you|work|office|cafe|house|gym|school|on the bus|on the train|today|all) _{0,4} (you|today|again|every|and|did not|never|$|,)",
            "(i) (am|was|have been|will be|stay|will stay|wait|will wait|sit|stand)? (outside|here|sitting here|out here|in the car outside|in your street|at your door|on your street) (,|and|all night|every night)? _{0,4} (i (see|can see|will stay|will wait|stay)|all night|until you (come|open|answer|talk)|see your (light|window|shadow)|not leaving|not going away|not moving)",
            "(i) (BETWEEN)? (see|watch|watching|watched|looking at|look at|staring at) (your|her) (light|lights|window|windows|shadow|curtains|bedroom|house|front door|car|silhouette) (from|on|every|go|at night|all|,|$|and|tonight|is|now|i) !(so i (left|dropped|brought)|, so i)",
            "(watch|watches|watched|watching|film|filmed|films|filming|photograph|photographed|photographs|stare|stares|staring|stared|spy|spying|spies|spied) (at|on)? (me|you|her|us|me and the kids) (through|from|every|sleep|sleeping|when|while|undress|undressing|change|in the shower|in the garden|get dressed|getting dressed|walk home|at night|leave|go|come home|from his|in bed|all|hang|with binoculars|on the camera|on his phone) !(sing|grow|perform|dance)",
            "(i|you|he|she|they|someone|a man|this man|him) (BETWEEN){0,3} (follow|follows|followed|following|tail|tailing|tailed|stalk|stalks|stalked|stalking|hound|hounding|prowling) (me|you|her|us|my daughter|my sister|mum) (home|from|to|all|around|round|again|into|off|every|everywhere|on (the|my)|when|in|with|since|for|at|until|,|$|and|after|through|because|so|car|by) !(instagram|insta|twitter|tiktok|ig|facebook|the roundabout|back|as far)",
            "(being|am|was|get|got|been) (DEGREE)? (followed|stalked|hounded) (home|by (him|my|her|a man|someone)|again|from|every|everywhere|when|,|$|all)",
            "(keeps|keep|kept|will not stop|would not stop|never stops|does not stop) (on)? (turning up|showing up|appearing|coming to|coming round to|waiting (outside|at my|for me (outside|at))|following (me|her|us)|watching (me|my|her|us)|driving past|walking past|ringing (me )?from|calling from|messaging from|texting from|sending (flowers|gifts|letters|presents|pictures of)|making new|leaving (flowers|notes|things)|trying my door|contacting|emailing my|ringing my work|calling my work) !(late|for free|empty)".replace(
                "(me )?", "me? "
            ),
            "block (me|my number) (BETWEEN|again|once more|one more time)? (and|or|then|,) i (will|am going to|going to|be|come|am) (BETWEEN|be|come|stand|wait){0,2} (outside|there|round|over|at your|find)",
            "(block|blocked|blocks|blocking) (me|him|her|you|u|my number) _{0,6} (new|another|different|other|fake|still|keeps|made|more) (ones|one|account|accounts|number|numbers|profile|profiles|sim|email|emails|phone|ringing|texting|calling|coming|finding|gets|got|contact)",
            "(from|made|makes|using|uses|got|with|on) (a|another|new|different|fake|unknown|his){1,2} (numbers|accounts|profiles|account|profile|number) (again|every|to (contact|reach|message|watch|get|text|ring|see)|because you|since you|after (i|you) blocked|each|so you|to keep)",
            "(ask|asked|told|tell|telling|begged|warned) (you|him|her) (to stop|not to|to leave|again to stop|to never) (contact|contacting|messaging|texting|ringing|calling|following|coming|turning up|sending|waiting|writing|watching|contact me|come near|come to|come round|ring me|message me|alone and)",
            "(how) (did|do) (you|he|she) (get|find|have|know|got|found) (out)? (this|my|the|our|where|her) (new)? (address|number|house|i live|i work|i am staying|we live|email|flat|gym|school)",
            "(order|court|judge|police|injunction|bail) (says|said|say|told|tells|means) (you|he|she|him|her|you are|that you|a|hundred|one hundred|not to|to stay) (are|is|have|has|must|can|could|may|to|not|BETWEEN|stay|hundred|metre|metres|away|keep){1,3}",
            "(restraining|non molestation|non mol|protection|protective|no contact|barring|safety|court|harassment) (order|warning|notice|orders) !(online)",
            "(injunction|avo|intervention order|on bail|bail conditions|non contact)  (against|on|says|not to|is|do|does|,|$|and)",
            "(hundred|100|fifty|200|two hundred|500) (metre|metres|meter|meters|yards|feet) (away|from|near|of (me|my|us)|$|,|and|rule)  !(race|sprint|swim)",
            "(court) (said|says) _{0,3} (metre|metres|away|yards)",
            "(always|am always|will always be) (near|close|around|watching|behind you|there when you|close by|somewhere near) (you|to you|by|when|,|$|even|if|and)  !(to tears|my heart|in my heart)",
            "(not|never) (even)? (see|know|notice|hear|saw|noticed) (me|i was|i am|him) (there|but i|standing|watching|behind|in|,|sitting|here)  _{0,3} (i|there|behind|saw|see|watch|watching|you|was|am|window|garden|car|back)",
            "(i) (was|am|have been|sat|stood|slept|hid) (in|inside|under|behind|outside) (your) (garden|house|room|bedroom|flat|car|wardrobe|kitchen|window|bed|shed|drive|stairwell|hall|yard) (last night|while|when|again|tonight|and you|,|$|today|this morning|yesterday|all night) !(waiting with)",
            "(you) (look|looked) (so|DEGREE)? (peaceful|beautiful|pretty|cold|lonely|sad|tired|lovely|small|nice) (when|while|through|in) (you (sleep|were asleep|slept|were sleeping|undressed)|the window|your window|your sleep|your kitchen|your garden|bed|the shower)",
            "(draw|close|shut|pull) (them|the curtains|your curtains|the blinds|your blinds) (at night|better|properly|before|when you|more|next time) !(undress slowly|baby|the baby|sun|heat)",
            "(camera|cameras|webcam|microphone|recorder|phone) (BETWEEN|is|there|hidden|filming|recording|pointing|still)? (in|at|behind|into|inside) (my|the|our|her) (bedroom|bathroom|shower|toilet|changing|kids room|daughter 's room|bed|smoke alarm|bunk)",
            "(break|breaks|broke|breaking|broken|climb|climbs|climbed|get|gets|got|let|lets|let himself|came|come) (himself|herself)? (in|into|through) (my|the|our) (house|flat|window|back window|room|bedroom|home) (again|when|while|last|and|at night|with (a|his|my) key|as|,|$|in the night) !(out|late|early)",
            "(like|likes|need|needs|want|wants|had) to (know|make sure|check|see) (that)? (you|ye|she) (got|get|gets|are|is|was|were) (home|hame|in|alone|asleep|back|in bed) !(safe|safely|ok|alright)",
            "(not|never) (going to)? (give up|stop|let go|going away|leave you alone|rest|forget you|accept) (until|till|on you until|even if|no matter|until you) (you|i|we|how|what|the|come|are)",
            "(i|he|they|she) (will|il|would|am going to|going to|always) (follow|be) (you|there|right there|behind you|waiting|watching|right behind) (wherever|everywhere|when you (least|leave|get home|turn|come out|wake)|too|,|$|every|until|always)  !(with (a|cake|open|a hug))",
        ),
        unless=(
            "(sorry|channel|cookery|show|episode|instagram|miss you|with my eyes)",
            "(takeaway|pizza|parcel|delivery|deliveroo|uber|taxi|cab|lift|bus stop is|ready when you|come down|ring the bell|bell 's broken|bell is broken|doorbell|shopping|bags|soup|cake|flowers for your birthday|school run|pick you up|pick up the kids|viewing|estate agent|plumber|engineer|builder|postman|sale|queue|open mic|class starts|yoga|zumba|training|practice|church service|choir|playing|premiere|tickets|doors open|keynote|bird box|hedgehog|hedgehogs|birds|nest|fox|foxes|badger|baby monitor|telescope|sunset)",
            "(little one|sweet pea|car seat|cot|crib|pushchair|wedding|aisle|graduation|recital|concert|first steps)",
            "(on|follow) (instagram|insta|twitter|tiktok|ig|facebook|youtube|spotify|linkedin|strava)",
            "(forgot|forgotten|lost) my password",
        ),
        why="People wait outside with takeaway or a lift, and follow each other in cars and on social media.",
        yes=(
            "I'm outside. I'll stay here all night.",
            "i sat outside yr work for 3 hours n u left with him",
            "He keeps turning up at my gym.",
            "You blocked me so I made another account.",
            "I've asked you to stop contacting me.",
            "There's a restraining order for a reason.",
            "Someone followed me home again.",
        ),
        no=(
            "I'm outside your house with the takeaway, bell's broken.",
            "Wait for me outside work, I finish at five.",
            "We followed you on Instagram, your pots are gorgeous.",
            "I watched you sing and I cried.",
            "I made a new account because I forgot my password.",
            "I saw your light on, so I left the soup on the step.",
            "The order says no onions.",
        ),
    ),
)
