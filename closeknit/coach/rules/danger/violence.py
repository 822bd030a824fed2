"""Violence that was done, by or to whomever, in words or by the marks it left.

The acts are those of Straus et al. 1996, *The Revised Conflict Tactics Scales*, and what people say
around them.
"""

from closeknit.coach.rules.danger.cue import AUX, KIN_OF, SOMEBODY, cue

_HARMLESS = ("PLAY", "(red tape|traffic|alarm|reality|deadline|deadlines|song|idea)")
_BEAT = "(beat|beats|beaten|beating|bate|bet)"
_FIGURE = (
    "(up|off|out|from) (for|on|when|if|with|about|later|the|in|of|_ group)?",
    "(to|at|by|down|in|into|back|hands) (it|the|a|an|my|that|this|coming|making|ringing|shape|to|down)",
    "(a|an|that|this|the|another|some) _",
    "with (a|an|the|that|this|some|his|her|their|your) _? (bill|invoice|fine|question|questions|idea|news"
    "|quote|charge|offer|request|fact|facts|price|truth|smile|look|text|message|email|surprise|fee|guilt)",
    "like a (ton|wall|train|truck|brick)",
    "(again)? (that|how|why|what|right in the|in the) (i|it|we|he|she|they|feels|heart|soul|feel)",
    "on the back (and|when|,|$)",
    "for (six|a tenner|_ pounds|a contribution|money)",
)

RULES = (
    cue(
        "struck",
        "Somebody struck, choked, bit or burnt a person or an animal.",
        (
            f"(PERSON|KIN) {AUX} STRIKE {SOMEBODY}",
            "(he|she|they|oga|madam|KIN) (BETWEEN|don|go)? (burn|burned|burnt|scald|scalded|brand|branded) (me|her|him|them|my (_)? KIN) (again|with|for|on purpose|because|when) !(calories|a joke|that)",
            f"(him|he|she|they|them|dad) {AUX} STRIKE i (when|because|so|if|again|and|till|until|,|$)",
            "STRIKE (PERSON) (little|wee|own)? BODY (when|because|so|until|and|with|again|for|if|$|,)",
            f"(you|he|him|she|they|KIN) {AUX} (STRIKE|slam|slams|slammed|bang|banged|smash|smashed) PERSON BODY",
            "(be|been|being|was|were|get|gets|got|getting|is|am|are) (DEGREE)? (slapped|punched|kicked|smacked|strangled"
            "|choked|throttled|battered|beaten up|beat up|headbutted|belted|caned|whipped|thrashed|flogged|molested|stabbed)"
            " (by|again|in|for|when|if|because|at|every|,|$)",
            "(STRIKE) (you|her|him) (because|when|for|so) (you|she|he)",
            "(stop|keep|keeps|started|start|starts|used to|without|for|about|from|while|always) (slapping|punching|kicking|hitting"
            f"|smacking|strangling|choking|pinching|biting|beating|whipping|scratching|burning|twisting) {SOMEBODY}",
            "(KIN|he|she|you|they|him) (hit|hits|slap|slaps|slapped|punched|kicked|smacked|choked|strangled|shot) _ (again|in front)",
        ),
        unless=(
            *_HARMLESS,
            "(can|could) (only|just)? (kick|slap|hit) (myself|himself|herself)",
            "(baby|bump|toddler|newborn|wean|bairn|grandson|granddaughter|twins|pup|dog|cat|kitten|puppy|wasp|mosquito|midges|horse|goat|dentist|nerve|bus|sun|wind) (BETWEEN|has|is){0,2}"
            " (keeps|just)? STRIKE",
            "bite (me|my) (hand|tongue|nails|lip|bullet)",
            "(bit|bite|biting|bites) PERSON (lip|tongue|nails|nail)",
        ),
        before=("(it|that|this|which|what|idea|just)", "(i)  (bit|chin|lamp)"),
        after=_FIGURE,
        why="Subject is any person; “it hit me” and play are left out.",
        yes=(
            "She don burn me again with the iron.",
            "He slapped me because dinner was late.",
            "ur dad belted our mum again",
            "I punched you and I can't forget your face.",
            "Him choke mi when mi talk back.",
            "She keeps scratching me when she's angry.",
            "They kicked the dog for barking.",
        ),
        no=(
            "It hit me that I never thanked you.",
            "Hit me up when you land.",
            "You beat me at chess again.",
            "He kicked me off the group chat.",
            "You slapped me with an invoice, cheeky.",
            "The baby kicked me all night.",
        ),
    ),
    cue(
        "beaten",
        "Beating is said of people and of games; here it has no game beside it.",
        (
            f"(PERSON|KIN) {AUX} (beats|beaten|beating|bate) {SOMEBODY} !(to|at|by|in|on|for|with (one|two|_ points)|hands|there|down)",
            f"(you|he|him|she|they|KIN|i) {AUX} beat {SOMEBODY} (up|black|with|because|when|until|till|so|if|for|bad|badly|senseless|every|like|over|and|,)",
            "(used to|would|will|to|gonna|did|going to) beat (me|us|her|him|my|the|them|you|mum|KIN) !(to|at|by|in|for|hands|there|odds|traffic|rush|heat|queue|clock|it|eggs)",
            f"{_BEAT} (the (shit|crap|hell|life|living daylights|shite|living shit)|seven shades _ _|ten bells) out of",
            f"{_BEAT} (up|down)? {KIN_OF} (up|again|when|with|black|because|last|$)",
            f"{_BEAT} {SOMEBODY} up",
            f"(give|gives|gave|giving|given|get|gets|got|getting) (me|us|him|her|them|you|the|{KIN_OF}){{0,2}} (a|an|the|another) (good|right|proper|sound|wee|little)?"
            " (belt|slipper|strap|cane|hiding|beating|battering|backhander|kicking|leathering|clatter|clout|thump|skelp|thrashing|pasting|black eye|fat lip|bloody nose|licking|lashing|whipping|whooping|licks)",
            "(domestic|family) (violence|abuse)",
            "(physically|sexually|emotionally|financially|verbally|mentally) (abusive|abuse|abused|abuses|abusing|violent|hurt)",
            "(an|my|her|his|your|so|is|was|being|be|gets|get|got|very|too|become|becomes|in) abusive !(language|comments|messages to staff)",
            "(abuse|abuses|abused|abusing) (me|us|her|him|you|them|KIN|my _|children|by|as a)",
            "(was|were|been|being|got|am) (DEGREE)? abused",
            "(he|she|you|they|is|was|gets|got|get|turn|turned|turns|became|becomes|being|husband|dad) (DEGREE|BETWEEN){0,2} violent",
        ),
        unless=(
            "PLAY",
            f"{_BEAT} (yourself|myself|themselves|himself|herself|ourselves) up",
            "(drug|alcohol|substance) abuse",
        ),
        why="“Beat me at chess”, “beat the eggs” and “beat yourself up” are harmless.",
        yes=(
            "he beat me with a shoe because the rice burned",
            "My father used to beat us on Sundays.",
            "You gave her a right hiding and called it discipline.",
            "I think he's abusive and I am tired.",
        ),
        no=(
            "You beat me to it!",
            "He beats me at darts, my own nephew.",
            "Don't beat yourself up about it.",
            "Beat the eggs with the sugar.",
            "Nothing beats your soup.",
        ),
    ),
    cue(
        "hands-on",
        "Somebody was held, dragged, pushed or pinned.",
        (
            f"SEIZE {SOMEBODY} (hard|roughly|_)? (about|around|up|down|back|along)? (by) (the|PERSON|a)? (scruff|NECK|arm|arms|wrist|wrists|throat|shoulders|shoulder|ankles|feet|hand|leg)",
            f"(has|have|had|got|getting|take|took|taken|takes|caught|lifted|picked) {SOMEBODY} (up)? by (the|PERSON) (scruff|NECK|arm|wrist|throat|shoulders)",
            "(grab|grabs|grabbed|grabbing|yank|yanks|yanked|yanking|wrench|wrenched|twist|twists|twisted|twisting|squeeze|squeezes|squeezed"
            "|pull|pulls|pulled|pulling|bend|bent|hold|held|crush|crushed|press|pressed|dig|dug) (PERSON) (NECK|wrist|wrists|arm|throat|arms) !(because|as) ",
            "(held|hold|holds|holding|pinned|pins|pinning|tied|ties) (PERSON) (wrists|arms|hands|legs|head|face|mouth) (down|back|under|shut|behind|over|together|to)",
            f"(you|he|him|she|they|KIN|i) {AUX} (pin|pins|pinned|shove|shoves|shoved|drag|drags|dragged|manhandled|slam|slammed|slams|hurled|flung|trapped|cornered|restrained) {SOMEBODY}"
            " !(to (the|a) (party|shops|shop|gym|pub|church|cinema|yoga|zumba|meeting|concert|ikea|that)|a|into|through|along to) ",
            f"(you|he|him|she|they|KIN|i) {AUX} (push|pushes|pushed|pushing|shove|shoved|throw|threw|throws|knock|knocked|slam|slammed|drag|dragged|kick|kicked|shake|shook|hold|held) {SOMEBODY} (so hard)?"
            " (up|down|right|back|backwards|straight|over|across|around|head first){0,2}"
            " (against|into|onto|on to|over|down|across|through|off|on|out of|out|to)? (the|a|my|our|PERSON) (wall|walls|door|fridge|stairs|step|steps|floor|table|coffee table|sink|cooker|bath|bed|radiator|wardrobe"
            "|cupboard|window|car|sofa|counter|worktop|ground|railing|cabinet|stove|gate|banister|house)",
            "(i|you|he|she|they|KIN) (only|just|barely|hardly) (pushed|shoved|slapped|hit|grabbed|tapped|smacked|shook|held|threw|kicked) (her|him|you|me|the _|KIN) !(up|off|out|a (coffee|look))",
            f"(had|has|have|got|put|holds|held) {SOMEBODY} (up|right up|pinned|pressed|trapped|down|flat|jammed)? (up|right)? (against|over) (the|a|my) (wall|door|fridge|sink|car|cooker|counter|wardrobe|bonnet|banister|gate|radiator)",
            "(hand|hands|fingers|haun|hauns|grip|belt|scarf|pillow|cushion|cord) (just|right|still|was|were|are|is|only|BETWEEN){0,2} (round|around|on|over|at|against|to|tight|across) (PERSON|the) (neck|throat|windpipe|mouth|face|nose)",
            "(you|he|she|they|KIN|i) (sat|sits|sit|knelt|kneels|stood|stands|stamped|stomped|stepped|lay) on (PERSON) (chest|head|back|hand|hands|arms|legs|neck|throat|foot|face|stomach)",
            "(put|puts|laid|lay|lays|putting|laying|get) (PERSON) hands (back)? on (me|her|us|him|them|you|my _|the kids|KIN) !(BODY|knee)",
            f"(lay|laid|lays|put|puts|lifts|lift|raise|raised|touch) (a|one|PERSON) (finger|fingers|hand|haun|hands|fist|fists) (on|to|at|against) {SOMEBODY} !(BODY|forehead|to)",
            "(lift|lifts|lifted|lifting|raise|raised|raises|raising|use|used) (PERSON|a|the|that|no)? (hand|hands|fist|fists|haun|belt|slipper|stick) (to|at|on|against|again) (me|you|her|him|us|them|my|KIN|the)",
            f"(swing|swings|swung|swinging|lunge|lunged|lunges|lash|lashed|lashes|lashing|came|come|comes|went|goes|flew) (out)? (at|for) {SOMEBODY} (with|again|in front|when|because|$|,|and)",
            "(take|took|have|had) a swing at",
            "swing for (you|him|her|them)",
            f"(you|he|she|they|KIN|who|i) {AUX} (spat|spit|spits|spitting) (on|at|in) (me|us|her|him|my|you|PERSON) !(food|order)",
            "(flick|flicks|flicked|put|puts|stub|stubs|stubbed) (PERSON|a|the|lit|burning|out|DEGREE|cigarette){0,4} (cigarette|cigarettes|fag|fags|cigar|lighter|matches|ash) (butt|butts|ends)? (out)? (on|at|in) (me|her|him|my|us|you|PERSON)",
            "(pour|pours|poured|pouring|threw|throw|tipped) (the|a|boiling|hot|cold|your|his|her|PERSON|scalding){0,3} (kettle|boiling water|hot water|water|tea|coffee|soup|oil|bleach|acid|petrol|beer|drink|pint) (over|on|at|in) (the _ where|me|her|him|us|you|my|where|PERSON)",
            "(rough|handled|rough handed|heavy handed|violent|too rough) (with|wi) (me|her|him|us|the kids|mum|KIN|PERSON) ($|,|again|when|and|he|she)",
            f"(you|he|she|they|KIN|i) {AUX} (slapping|hitting|smacking|punching|kicking|pushing|shoving|grabbing) (me|us|her|him|the kids) (about|around|round)",
            "(knock|knocks|knocked|knocking|slap|slapped|push|pushes|pushed|throw|threw|throws) (me|us|her|him|mum|KIN|you) (about|around|round) (again|when|the|a|$|,|and|at|in)",
            f"(you|he|she|him|they|KIN|i) {AUX} (grab|grabs|grabbed|grabbing) (me|her|us|mum|the kids|KIN) (so|and|hard|again|when|by|$|from behind|,|too)",
        ),
        unless=(
            "PLAY",
            "(doctor|nurse|physio|hairdresser|dentist|massage|paramedic|barber|pulse|professional)",
            "(bus|kerb|road|car was|traffic|puddle) (was|is|were)? (coming|passing|moving|edge)",
            "because (the|a) (bus|car|van|tram|bike|lorry) (was|came|nearly)",
            "(so|when) (sweet|tight and|kind|gentle|kissed|danced|dancing|proposed)",
        ),
        after=(
            "(a|some|an)? (coffee|sandwich|drink|pint|tea|seat|table|beer)",
            "(tight|close) (all|and|when|while) ",
        ),
        why="Hugging, helping and “pushed me to apply” must stay out: most frames want a wall, a neck or “by the”.",
        yes=(
            "You had me by the throat in front of Nan.",
            "he pushed mum into the sink",
            "I put my hands on you and I'm ashamed.",
            "She swung at me with the kids watching.",
            "Your hand was over my mouth.",
            "I only shoved her a bit.",
        ),
        no=(
            "You pushed me to apply and now I've got the job.",
            "Put your arms round my neck, I'll carry you over the puddle.",
            "He grabbed me a coffee on the way.",
            "You held me all night when Dad died.",
            "The nurse held my wrist and counted.",
            "She put her hand on my shoulder and smiled.",
        ),
    ),
    cue(
        "things-broken",
        "Things are thrown, doors kicked and walls punched where people live.",
        (
            "HURL (PERSON|the|a|an|that|this|his|her|hot|full|whole|_)? (_ _?)? (at|towards|past) (me|us|her|him|you|them|my|the|PERSON) (head|KIN|PET|wall|walls|door|face|window|feet|again|when|because|and|last|in|he|she|,|$|for)",
            "HURL (HOUSEHOLD|things|stuff|it|anything|plates|cups|whatever) (at|towards|around|about|across) (me|us|her|him|you|the|PERSON)",
            "(plate|mug|cup|glass|bottle|remote|ashtray|pan|iron|knife|shoe|brick|hammer|it|that) (only|just|BETWEEN)? (missed|hit) (PERSON) (head|face|eye|by|KIN)",
            f"(you|he|him|she|they|KIN|i|fist|foot) {AUX} (WRECK|put your fist through|put his fist through|kick|kicks|kicked|kicking|punch|punches|punched|headbutt|headbutted|boot|booted|boots)"
            " (a hole (in|through)|in|through|up|down|all|half)? (PERSON|the|a|that|every) (good|new|bathroom|bedroom|front|back|kitchen|living room|whole|car)? (HOUSEHOLD) (in|down|off|up|again|when|because|so|and|on|against|over|last|,|$|into|to|with|for)",
            "(fist|foot|head|boot|chair) (straight|right|clean)? through (the|a|my|our) (door|wall|window|tv|telly|plasterboard|glass|cupboard|windscreen)",
            "(kick|kicked|kicks|kicking|boot|booted|smash|smashed|break|broke|bash|bashed) (PERSON|the|that) (bathroom|bedroom|front|back)? door (in|down|off)",
            "(hole|holes|dent|dents|crack|mark) (BETWEEN)? (in|on|through) (the|PERSON|every) _? (wall|walls|door|doors|plaster|ceiling|fridge|plasterboard)"
            " (BETWEEN)? (where|from|when|the size|that you|that he|you|he|is from|size|after|because|behind)",
            "(wall|walls|door) (BETWEEN|have|has){0,2} (still)? (the|a|that) (dent|hole|mark|crack) (in|on|where|from)",
            "(size|shape) of (your|his|her|PERSON|a) (fist|head|foot|boot|knuckles)",
            "(make|makes|made|making|clench|clenches|clenched|with|your|his|her|shake|shaking|shook|bunch|bunched) (a|his|her|your|PERSON|the)? (fist|fists|knuckles) !(pump|bump|in the air|of)",
            "(kill|kills|killed|hurt|hurts|hurting|drown|drowned|poison|poisoned|strangle|kick|kicked|kicks|kicking|hit|hits|beat|beats|threw|starve|starved) (the|my|our|your|PERSON|that) (little|poor|old)? (PET) !(hair|food|toy|bed|litter|flap)",
            "(hit|hits|hitting|kick|kicked|slap|slapped|shake|shook|shaking|smack|smacked|smacking) (the|PERSON|our|my) (baby|toddler|kids|children|child|wean|weans|bairn|little one|twins|boys|girls|wee one)",
        ),
        unless=(
            "PLAY",
            "(ball|football|frisbee|snowball|snowballs|bouquet|confetti|rice|bread|ducks|balloon|paper plane|money|party|bone|dart|darts|sponge|sponges)",
            "HURL (myself|himself|herself|yourself|themselves) at",
            "(accident|accidentally|by mistake|clumsy|sorry i broke|tripped|wind|storm|hail|burglar|burglars|builder|builders|plumber|electrician|pipe|pipes|socket|cable|shelf|bracket)",
            "(exam|interview|presentation|driving test)",
        ),
        why="Accidents, builders and balls are harmless; “you smashed that interview” has no thing from the home.",
        yes=(
            "You threw your mug at me.",
            "he kicked the bathroom door in cos i locked it",
            "There's a hole in the wall from your fist.",
            "He smashed her phone and laughed.",
            "You kicked the cat down the stairs.",
        ),
        no=(
            "You smashed that interview, well done.",
            "Throw the ball at me!",
            "I dropped my phone and smashed the screen.",
            "There's a hole in the wall for the new pipe.",
            "Sorry I broke your mug by accident.",
            "They threw rice at the bride.",
        ),
    ),
    cue(
        "armed",
        "A weapon, or what serves as one, in somebody's hand.",
        (
            "(with|holding|holds|held|has|had|got|grab|grabbed|waving|waved|waves|swinging|pulled|pulls|pull|pointing|pointed|points|point|picked up|took out|takes out|get|gets|fetch|fetched|raise|raised|raises|lift|lifted|showed (me|us)|shown|bring|brought) (out|up)? (a|an|the|his|her|your|that|PERSON|my) _? WEAPON (out|up)? (at|to|on|against|towards|over|above) (me|us|her|him|you|my|the|them|PERSON|KIN)",
            f"(came|come|comes|coming|ran|went|chased|chasing|chase|hit|hits|beat|beats|cut|stabbed|slashed|attacked|threatened|threatens|threatening|threaten|whipped|whacked|smashed) (at|after|for|in|over|to)? ({SOMEBODY}|you) (out|around|round|down|again|all|up|the|stairs){{0,3}} with (a|an|the|his|her|your|PERSON|my) _? (WEAPON|kettle|pan|bottle|chair|shoe|iron|lead|cable|wire|ladle|glass|plate|screwdriver)",
            "(knife|gun|blade|scissors|glass|bottle|axe|machete|razor) (BETWEEN|up|right){0,2} (to|at|against|on|under) (PERSON) (throat|neck|face|head|ribs|stomach|chest|back|chin|eye|temple|belly|KIN)",
            "(outside|here|waiting|downstairs|standing there|stood there|sat there|coming over|coming round|in the hall) with (a|the|my|his|your) _? (WEAPON)",
            "(PERSON) (gun|guns|shotgun|rifle|pistol|revolver|machete) (BETWEEN|is|was|out|on|in|under|loaded|ready|by|beside){1,3} (table|bed|pillow|car|hand|lap|drawer|door|loaded|ready|out|again|$|,|counter|you|me|pocket)",
            "(clean|cleans|cleaned|cleaning|load|loads|loaded|loading|polish|polished|polishing|bought|got|buy|buying|borrow|borrowed|wants) (PERSON|the|a|out|hold of){0,2} (gun|shotgun|rifle|pistol|revolver)",
            "(i|he|she|we|they|KIN) (BETWEEN)? (have|has|got|keep|keeps) (a|the|my|his|got a|PERSON) (gun|shotgun|rifle|pistol|machete|knife) (and|in|under|beside|for|by|with|here|at|right|ready|on)",
            "(take|takes|took|undo|undid|undoes|reach|reaches|reached|get|gets|got) (off|for)? (PERSON|the) (belt|slipper|strap|cane|stick) (off|out|to|and|when|again|for)",
            "(pulled|pull|drew|pulls|flashed|draw|took) (a|the|his) (knife|gun|blade|machete) (out)? (on|at|and|when|,|$)",
        ),
        unless=(
            "PLAY",
            "(cake|onion|onions|bread|butter|chop|chopping|slice|slicing|peel|carve|carving|roast|cheese|steak|veg|vegetables|wood|firewood|logs|nail|nails|hedge|weeds|fishing|glue|nerf|air|cap|water|staple|hot glue|heat|massage|fair|hunting|clay|pheasant|range)",
            "PERSON (tie|hair|mind|seat) belt",
        ),
        why="Kitchen, workshop and field use these too; the frame wants a person at the other end.",
        yes=(
            "You came at me with the scissors.",
            "he put a knife to my throat and then said joking",
            "im downstairs with a bat",
            "Dad took his belt off when he saw the report.",
        ),
        no=(
            "Bring a sharp knife for the cake.",
            "The hammer is in the shed with the nails.",
            "He cleaned the gun for the fair, the water one.",
            "Bring the bat and ball to the park.",
            "My belt is on the chair.",
        ),
    ),
    cue(
        "marks",
        "What violence leaves behind, and how it is covered up.",
        (
            "(PERSON) (BODY|face|arm|arms) (is|was|are|were|went|gone|all|still|goes|has gone|BETWEEN){0,3} (purple|black and blue|black|blue|swollen|bruised|bleeding|cut|broken|red|sore|marked) (where|from when|from where|after|since|because|from) (you|he|she|they|him|what|last|your|his|KIN)",
            "(bruise|bruises|bruised|bruising|scratches|scar|scars|welts|welt|marks|mark|handprint|handprints|cuts|burn|burns|love bites) (BETWEEN|is|are|all|on|over|up){0,3} (PERSON|the|up|down)? (neck|arm|arms|wrist|wrists|face|throat|legs|back|ribs|thighs|_)? (from|where|when|that|because of|after|you|he|she) (you|he|she|they|your|his|her|KIN|last|him|gave|left|did|made)",
            f"(you|he|she|they|him|KIN) {AUX} (left|leave|leaves|gave|give|gives) (me|her|him|us|a|the|PERSON){{0,2}} (a|with a|with|some|his|these)? (black eye|bruise|bruises|bruised|marks|scar|scars|handprint|fat lip|split lip|broken|bloody)",
            "(finger|belt|bite|cane|teeth|hand|grip|strangle|burn|rope|cigarette) (marks|mark|prints|burns) (BETWEEN)? (on|all|up|round|around|in) (PERSON|the|over|up|her|his)",
            "(PERSON|a|the) (split|burst|busted|bust|fat|swollen|cut) lip (again|from|he|you|because|when|and|$|,)",
            "(sorry|regret|apologise|feel bad) (again)? (about|for) (PERSON|the) (lip|eye|nose|jaw|face|neck|bruise|bruises|marks|mark|arm|wrist|ribs|black eye|slap|push|shove|hitting|punch)"
            " !(that|i|,|sounds|op|operation|get|surgery|hope|how|being) ",
            "(sorry|regret|apologise|feel bad) (again)? (about|for) (PERSON|the) (lip|eye|nose|jaw|face|neck|bruise|bruises|marks|mark|slap|push|shove|punch) ($|,|but|and)",
            "(cover|covers|covered|covering|hide|hides|hid|hiding) (up)? (the|my|her|his|PERSON|your|it|them|these)? (bruise|bruises|marks|mark|black eye|eye|neck|scratches|cuts|scars|swelling|arms) (up|with|from|so|when|for|at|again|$)",
            "(concealer|foundation|make up|makeup|scarf|sunglasses|dark glasses|long sleeves|polo neck|turtleneck|plaster) (BETWEEN|on|in)? (again|(in|it is) (june|july|august|summer|this heat|twenty|thirty)|for (the|my) (eye|neck|bruise|bruises|marks)|to (hide|cover|work and|cover up)|so (nobody|no one|they|mum|people) (see|sees|notice|notices|will|would|ask|asks)|,? you know)",
            "(i|she|he|we|mum|KIN) (BETWEEN)? (told|tell|tells|say|said|says|lied to|telling) (to)? (the|my|your|them|everyone|everybody|people|work|school|mum|dad|KIN|him|her) (nurse|doctor|school|hospital|teacher|midwife|police|boss|a and e|social worker|dentist|kids|KIN)? (that|it was|i|she|he|they) (i|she|he|BETWEEN|had|have){0,2} (BETWEEN)? (fell|fallen|tripped|walked into|walk into|slipped|bumped into|caught|banged|the cat|the door|a door|stairs|the stairs|cupboard|football|rugby|allergy|clumsy)",
            "(said|say|says|saying|pretend|pretended|wrote) (that|to everyone|it was)? (i|she|he|it is|it was|we) (BETWEEN|had|have)? (walked into|fell down|fell off|slipped on|tripped over|bumped into) (a|the|some)",
            "(nurse|doctor|teacher|midwife|dentist|hospital|gp|social worker|police|policeman|school|paramedic) (BETWEEN)? (asked|asks|asking|ask|wanted to know|keeps asking|saw|noticed|photographed) (me|her|him|us|about)? (how|where|what|who|the|about|my|if) _{0,2} (broke|break|bruise|bruises|bruised|happened to|hurt|burn|burns|did it|did this|marks|mark|black eye|hit|get that|got that|get the|got the|cut|cuts|safe at home)",
            "(third|second|fourth|another|next) (time|one|black eye|broken|fall) _{0,3} (month|year|week|wall|cupboard|stairs)  (door|allergy|cupboard|clumsy)",
            "(broke|broken|fractured|cracked|dislocated|bust|busted|burst) (PERSON) (jaw|nose|rib|ribs|wrist|arm|finger|fingers|cheekbone|eye socket|eardrum|collarbone|tooth|teeth) (because|when you|when he|again|last time|and|with|in front|that time|$)",
            f"(you|he|she|him|KIN) {AUX} (broke|fractured|cracked|dislocated|burst|busted|knocked out) (my|her|his|PERSON|one of my) (jaw|nose|rib|ribs|wrist|arm|finger|fingers|cheekbone|eardrum|tooth|teeth|leg)",
            "(could|can) not (open|see out of|see from|move|lift|swallow|walk|sit) (my|her|his)? (eye|left eye|right eye|jaw|arm|neck|down|for a week|for days|for three days) (for|after|because|when|from) ",
            "(you|he|they) (BETWEEN)? ((could|might) have|nearly|almost) killed (me|us|her|him|the kids|the baby)",
        ),
        unless=(
            "PLAY",
            "(netball|hockey|ski|skiing|bike|cycling|ice|icy|gym|judo|midges|sunburn|wasp|brambles|gardening|vaccine|injection|blood test|laughing|laughter|joke|curry|suspense)",
        ),
        before=("(just|slightly|unusually)",),
        why="Sport and falls are harmless; the cover story is told to somebody who asked.",
        yes=(
            "My wrist is purple where you held it.",
            "She told the teacher she fell off the swing.",
            "long sleeves in july again",
            "There are finger marks all up his arms.",
            "You left bruises and said I mark easily.",
            "Sorry about your eye, but you wouldn't let it go.",
        ),
        no=(
            "I have a bruise from football the size of a plate.",
            "Wear long sleeves, the midges are bad.",
            "I fell down the stairs carrying the washing.",
            "Sunglasses on, it is glorious here.",
            "Sorry about your knee, hope the op goes well.",
            "She left a mark on all of us with that speech.",
        ),
    ),
)
