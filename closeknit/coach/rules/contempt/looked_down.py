"""Looking down: “who do you think you are”, “no wonder nobody likes you”."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.label.parts import FOND
from closeknit.coach.rules.rule import Rule

RULES = (
    Rule(
        id="who-do-you-think",
        kind=Kind.CONTEMPT,
        idea="“Who do you think you are?” and “listen to yourself” put the other in a lower place.",
        patterns=(
            "who (the (fuck|hell|devil|heck))? (do|did|does|is) (the (fuck|hell|fuck))? you "
            "(even|actually|honestly|really)? think (that)? you are !(kidding|fooling|talking "
            "to|helping)",
            "who (the (fuck|hell))? (are|r) you to (judge|tell|talk|lecture|say|question|"
            "criticise|criticize|preach|give|decide|complain|correct|advise|comment|order)",
            "^ (will you|would you|god|jesus|just|oh|but|honestly|wow|mate|bro|can you|do you "
            "ever|man|do you even|ha|lol)? ,? (just|even|please)? (listen to yourself|hear "
            "yourself|listen at yourself)",
            "(do|can|did) you (even|ever|actually|not)? (hear|listen to) yourself ($|,|talk|"
            "talking|speak|right now|sometimes|ever|at all|man|mate|bro)",
            "(look at|get a load of|check|take a look at) the (state|cut|nick|cut and shape|"
            "size|neck|head) (of|on) (you|ye|yourself|u)",
            "^ (the|oh the|jesus the|god the)? (state|cut|nick) (of|on) (you|ye|u) !(in|are)",
            "(know|learn|remember|stay in|forget) your (LEAD)? place ($|,|and|woman|boy|girl|"
            "in this)",
            "(you are|is) (not|hardly) (fit|worthy|good enough) to (lick|wipe|clean|shine|"
            "polish|tie|carry|breathe|speak|be in)",
            "(away|go|get|run along|run|awa) (and|on|off|home|back|along)? (and)? (bile|boil|"
            "take a running|take a long|shite|piss up|fuck yourself|whistle|crawl|cry to|run "
            "(back)? to) (your|yer|jump|a rope|walk|under|back|off|mammy|mummy|mum)? (head|"
            "heid|mammy|mummy|mum|mother|off|a short)?",
            "(cry me a river|boo hoo|boohoo|worlds smallest violin|world 's smallest violin|"
            "tiny violin|poor diddums|diddums|build a bridge and|cry about it|cry harder|stay "
            "mad|cope harder|cope and seethe|cry more|keep crying|get a life|get a grip|jog on|"
            "eat shit|drop dead|up yours|get bent|get stuffed|sit down and shut up) ($|,|you|"
            "yourself|and|with|will you|mate|bro|then|for|while|ok)",
            "(^|,|so|well|and|oh) (oh|well|just|you can|then)? (fuck you|screw you|go to hell "
            "!(and back)|go fuck yourself|fuck yourself|piss up a rope) ($|,|and|you|both|all|"
            "then)",
            "(aw|aww|ah|oh no|poor|hope|god forbid) (,|did|does|i|my|someone|somebody|that|the "
            "truth|poor|little|precious|tiny|fragile|wee|is|was|have){0,5} (hurt|bruise|"
            "bruised|upset|dent|dented|survive|handle|offended) your (poor|tiny|little|"
            "precious|fragile|wee|ickle|sweet|delicate|big|massive)? (feelings|ego|pride)",
            "(hurt|bruise|bruised|dented|upset|survive|handle|spare|protect) your (poor|tiny|"
            "little|precious|fragile|wee|ickle|delicate|inflated|enormous) (LEAD)? (feelings|"
            "ego|pride)",
            "your (poor|tiny|little|precious|fragile|delicate|huge|massive) (ego|pride|"
            "feelings) (can not|could not|will not|does not|never|did not|is|was|might|got|"
            "must)",
            "your (LEAD)? (poor|tiny|little|precious|fragile|wee|puny|pea|pretty little|ickle) "
            "(LEAD)? (brain|mind|ego|feelings|head|heart|skull) (can|could|not|is|was|might|"
            "will|must|ever|needs|explode|hurt|got|$|even|ever|,|handle)",
            "your (LEAD)? (so called|precious|pathetic|poxy|sad little|silly little|stupid "
            "little|daft little|pathetic little|precious little) (LEAD)? (degree|job|hobby|"
            "opinion|opinions|career|business|blog|podcast|project|diploma|band|club|theories|"
            "theory|plan|plans|ideas|idea|dreams|dream|poems|presentation|lectures|speech|"
            "speeches|explanations|diet|figurines|notebook|notebooks|list|feelings|sulk|sulks|"
            "strop|tantrum|routine|ego|excuses|excuse|apology|apologies|car|phone|football|"
            "golf|rules|lists|friends|mother|mum|mummy|xbox|games)",
            "(bring|get|fetch|cue|where is|play) (out)? (the|my|a) (tiny|little|smallest)? "
            "(violin|violins)",
            "(should|could|next time|might|why not) (we|you|i|just)? sell (the)? tickets",
            "(give|where is|deserve|hand) (you|him|her|that|yourself)? (an|the|your|that woman "
            "an|this man an) oscar (for|to|$|,)",
            "hope it (keeps|kept) you warm",
            "do not make me laugh ($|with|you|mate|man)",
            "^ (oh|ah|aw|well|god|please|ugh)? ,? (please)? spare (me|us) (the|your|this|all "
            "that|another) (LEAD)? (details|drama|lecture|excuses|speech|tears|act|crap|"
            "bullshit|nonsense|sermon|violin|sob|performance|waterworks|pity|whining|lies|"
            "apology|apologies|history|martyr|theatrics|routine|wisdom|hypocrisy|sanctimony|"
            "crocodile|sarcasm|self pity|_)",
            "(^|,|just|please|so) save (it|your (tears|excuses|speech|sob story|lies)) (for "
            "!(later|me|tomorrow|us)|,|$|i|because|mate)",
            "(nobody|no one|no_one) (even|really|actually|here)? (likes|liked|loves|wants|"
            "wanted|misses|missed|respects|believes|cares about|gives a (shit|damn|fuck|toss|"
            "rats|monkeys) about|takes|invited|needs|can stand|could stand) (you|u|ye) (,|$|"
            "and|anyway|seriously|because|at|here|in|any|there|around|anymore)",
            "no wonder (LEAD|that|your|everyone|nobody|no_one|no one|he|she|they|all|people|"
            "you|the|my|his|her|mum|dad|kids|ex|wife|husband|mother|father|friends|girlfriend|"
            "boyfriend|children|own|first){0,4} (left|leaves|leave|dumped|hates|hate|ran|run|"
            "cheated|have no friends|has no friends|are (alone|single|divorced)|avoid|avoids|"
            "laugh|laughs|moved out|walked out|divorced|blocked|had an affair) (to|you|with|"
            "off|away|at|,|$|from|out|no|a mile)?",
            "no wonder (LEAD)? (nobody|no one|no_one|none of them|not one of them) _? _? "
            "(likes|like|wants|want|trusts|trust|calls|rings|invites|visits|talks|speaks|stays|"
            "texts|asks) (to|with|at)? (you|ye|around|there)",
            "(the)? (whole|entire|everyone|everybody|people|all the|all of|whole of) (town|"
            "street|village|estate|office|family|school|team|parish|world|internet|group|place|"
            "neighbours|building|class)? (is|are|was|were|in the _)? (always)? (laughing|"
            "laughed|laughs|sniggering|pities|pitied) (at|about)? (you|u|ye|behind your back)",
            "(you|ye) (could|can|would) not (LEAD|even)? (organise|organize|run|boil|find|hit|"
            "fry|manage|pour|spell|win|pull|arrange|light|handle|keep) (a|an|your|one|the)? "
            "(piss|bath|egg|water|arse|ass|barn|kettle|hand|drink|bun fight|pub|door|backside|"
            "way out|own name|own arse|own ass|houseplant|cactus|goldfish|raffle|fire|toast|"
            "argument|tea) (if|up|in|with|out|without|alive|to|$|,|from|properly)?",
            "(i)? (would|will) not (trust|send|leave|let|ask|put) (you|u|ye) (with|to|out|for|"
            "in|near|alone|a) (mind|a|run|milk|the|charge|my|cook|wash|walk|boil|out|for|look|"
            "feed|watch|hold|post) (houseplant|cactus|goldfish|milk|dog|hamster|sandwich|bath|"
            "egg|pencil|raffle|bus|pint|wheelbarrow|spoon|cat|tea|scissors|bag|bap|plant|pet|"
            "bucket|brush|teaspoon|for|stamp)",
            "(lie|lying|lay|sit|sat|sitting|stretch|stretched|sprawled|sprawling|slumped|"
            "lounging|flopped|spread) (_ )? _? _? _? (like|as) (a|the) (sack of (spuds|"
            "potatoes|yam|coal|shit|meal|flour)|stuck pig|beached whale|lord|lord muck|king|"
            "queen|pasha|sultan|beached|slug|lump of lard|walrus) (on|in|while|and|$|,|at|with|"
            "all)",
            "(grown|big) (man|woman|men|women|adult|lad) (of|at)? (_|_ _)? (who|that)? (can "
            "not|could not|do not|does not|would not|should not|has no business|have no "
            "business|who still|that still|still (needs|needing|lives|living|hiding|runs|"
            "running)|sulking|throwing|hiding behind|crying over|crying about)",
            "(forty|fifty|thirty|twenty|sixty|\\d\\d|at) _{0,3} (and|years old and) (you)? "
            "(still|you still|ye still) (can not|cannot|can|living|live|need|your mother|your "
            "mum|mummy|ring|pleased|hiding|playing|mammy|not able)",
            "(give|gives|gies|gie) (me|us) a (wave|shout|call|bell) when (you|ye) (manage|grow|"
            "find|have grown|learn|get a|develop)",
            "^ (whatever|typical|figures|ha|yeah right) ,? (i am|am|why am i)? (not|hardly) "
            "(even)? surprised",
            "(what (else|more)?|not that|i) (did|do|could|should|would|can) (i|we|one|you|"
            "have) (not)? (ever|really)? (expect|expected|expecting) (anything|any|something|"
            "nothing)? (else|more|better|different|less)? (from|of) (you|somebody like you|"
            "someone like you|a man like you|the likes of you)",
            "(would|did|do|could) not (expect|expected) (anything|any)? (less|more|better|else|"
            "different) (from|of) you",
            "(the likes of you|(people|men|women|someone|somebody|a man|a woman) like you "
            "(should not|disgust|disgusts|make me sick|makes me sick|have no|has no|never "
            "learn|never change|do not deserve|does not deserve|are the problem))",
            "you (people|lot) (are all the same|make me sick|disgust me|have no _|breed|never "
            "learn)",
        ),
        why="“{words}” tends to be heard as looking down. Said from beside, the same need "
        "is easier to meet.",
        suggestion="When you ____, I felt ____. What I need is ____.",
        before=(
            "(he|she|they|him|her|i|we|me) (said|says|told|goes|thinks|say|is|are|was|were)? "
            "(to)? (me|him|us)?",
            "(not|never) (saying|mean|say)",
        ),
        unless=(
            *FOND,
            "(gorgeous|beautiful|stunning|handsome|lovely|wonderful|grown up|all grown|when (i|"
            "we) (met|first)|proud|amazing|brilliant|hun|gym)",
        ),
        yes=(
            "Who do you think you are?",
            "god, listen to yourself",
            "No wonder your wife left you.",
            "Look at the state of you.",
            "Spare me the lecture.",
            "You couldn't boil an egg if your life depended on it.",
            "Aw did I hurt your little feelings",
            "Don't make me laugh.",
            "nobody likes you anyway",
            "Cry me a river.",
        ),
        no=(
            "Look at you, all grown up and gorgeous.",
            "Who do you think is coming tonight?",
            "Listen to yourself for once, you know what you need, love you.",
            "No wonder you were tired after that shift.",
            "I couldn't boil an egg this morning, I was so tired.",
            "Nobody likes the new rota.",
            "He said who do you think you are, to his own mum.",
            "You could not have run a better race.",
        ),
    ),
)
