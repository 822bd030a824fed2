"""Scorn, mockery and disgust that treat the other as beneath oneself.

Gottman 1994, *Why Marriages Succeed or Fail*, names contempt as the most corrosive of four ways
to quarrel.
"""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.guards import HOPED
from closeknit.coach.rules.label.parts import FOND, OF_OTHERS
from closeknit.coach.rules.rule import Rule

_CHILD = (
    "(child|toddler|baby|kid|monkey|chimp|dog|blind man|trained monkey|schoolboy|schoolgirl|"
    "first grader|goldfish|hamster|donkey|fool|idiot|drunk|grandson|granddaughter|nephew|niece|"
    "gran|granny|grandmother|cat|parrot|student|beginner|bairn|wean|child of _|intern|"
    "apprentice|year nine)"
)
_AGED = f"((LEAD|my|our|any|your){{0,2}} (_ year old|(LEAD)? {_CHILD}|_ _ year old))"
_YOUR = "(your|yours|you)"

RULES = (
    Rule(
        id="disgust",
        kind=Kind.CONTEMPT,
        idea="“You make me sick” meets the other with disgust.",
        patterns=(
            "you (LEAD|all|both|lot|people|really|honestly|do|'re){0,2} (disgust|disgusts|"
            "repulse|repel|revolt|sicken|nauseate) (me|us)",
            "you (LEAD|all|both|lot|people|really|honestly|do|would|have|are){0,2} (make|makes|"
            "made|making|turn|turns|turned) (me|us|anyone|my) (LEAD)? (sick|vomit|puke|gag|"
            "heave|boke|retch|want to (vomit|puke|be sick|throw up|spew|gag|boke)|stomach|skin "
            "crawl|flesh crawl|toes curl|stomach churn|stomach turn) (with !(worry|fear|envy|"
            "jealousy|nerves|love)|by|$|,|and|when|to|how|every|you|all|the way|just|at|man|"
            "bro)",
            "(sight|sound|smell|thought|look|voice|face|idea|name) of (you|your _) (LEAD)? "
            "((disgusts|sickens|repulses) me|(makes|made|turns|turned) (me (sick|gag|heave|"
            "vomit|boke|puke|retch|want_to_vomit|want_to_puke|want_to_gag|want_to_scream|ill|"
            "cringe)|my (skin|flesh|stomach (turn|churn|heave)|stomach $|blood boil|toes "
            "curl))|gives me the (creeps|boke|ick))",
            "your (LEAD|very|whole){0,2} (face|voice|presence|breath|name|laugh|breathing|"
            "existence|chewing) ((disgusts|sickens|repulses) me|(makes|made|turns) (me (sick|"
            "gag|heave|vomit|boke|puke|retch|want_to_vomit|want_to_puke|want_to_gag|"
            "want_to_scream|ill|cringe)|my (skin|flesh|stomach))|gives me the (creeps|boke|"
            "ick))",
            "(can not|could not|can hardly|can barely) (even)? (stand|bear|stomach|abide|"
            "stick) (LEAD|the|to){0,2} (sight|sound|smell|look|face) of (you|your (face|"
            "voice)) !(alone|being|going|crying|in|hurting)",
            "i (LEAD|do|really|am|would|have|have never|have always){0,3} (despise|detest|"
            "loathe|abhor|disgusted by|disgusted with|disgusted at|repulsed by|sickened by|"
            "embarrassed by|ashamed of) you !(*ing|know)",
            "(ashamed|embarrassed|mortified) (to be|to) (seen|be seen|married|related|call you|"
            "be related|share|know) (with|to|a|my|you)? (you)?",
            "you (are)? (not|no) worth (my|the|a|any) (LEAD)? (time|breath|spit|effort|energy|"
            "air|bother|paper|tears|words|stamp|ink|candle|argument|dirt|hassle|trouble)",
            "you are (LEAD){0,2} (dead to me|nothing to me|beneath me|beneath contempt|scum|a "
            "stain|dirt|a waste of|not worth (my|the|a|any) (LEAD)? (time|breath|spit|effort|"
            "energy|air|bother|paper|tears|words|stamp|ink|phone_call|candle|argument|dirt|"
            "hassle|trouble))",
            "(would not|wouldnt|not) (piss|spit|pee) on you (if|even)",
            "i (have|had|'ve|would) _{0,2} (scraped|wiped|picked|coughed|flushed|stepped|"
            "trodden|trod|stood|shat|pulled|blown|scrubbed|hosed|cleaned|shook|shaken) _{0,3} "
            "(better|more|nicer|things|stuff|finer|bigger|cleverer|worse|nothing)",
            "i (have|had|'ve) (known|met|seen|owned|had|sat beside|talked to|spoken to) _{1,3} "
            "(with|that|who|had|have|has) (had|have|has|showed|shows|with)? (more|better|"
            "bigger) _{0,8} (than|nor) you",
            "(^|,|you|just|and) (can|may|should|will)? (just)? (rot in|burn in) hell ($|,|you|"
            "for|and|with)",
            "(wish|regret) (that)? i (had|would)? never (met|laid eyes on|set eyes on|married|"
            "known|had|gave birth to|given birth to|born) you",
        ),
        why="“{words}” is heard as disgust, and disgust shuts a door. What hurt you can be "
        "said with the door open.",
        suggestion="When you ____, I felt ____.",
        before=(*OF_OTHERS, *HOPED, "(he|she|they|i) (goes|go|says|was like|is like) (:|,)?"),
        after=("(with|of|from)? (fear|worry|nerves|excitement|envy|jealousy|laughing)",),
        unless=(
            *FOND,
            "(lasagne|cake|food|good at|so good|gorgeous|beautiful|perfect|talented|jealous)",
        ),
        yes=(
            "You make me sick.",
            "you disgust me honestly",
            "I can't stand the sight of you.",
            "You're dead to me.",
            "the sound of your voice makes my skin crawl",
            "You're not worth my breath.",
            "I've scraped better things off my shoe.",
            "I wish I'd never met you.",
        ),
        no=(
            "You make me sick with worry when you ride that bike.",
            "The rides make me sick.",
            "In the film he goes: you disgust me.",
            "He said you're dead to him, he's an old fool.",
            "I'm disgusted by how they treated you.",
            "You make me so jealous with those beach photos, haha, you make me sick.",
            "I'm not ashamed of you, I'm proud.",
        ),
    ),
    Rule(
        id="a-child-could",
        kind=Kind.CONTEMPT,
        idea="“A five-year-old could do that” sets the other below a child.",
        patterns=(
            f"(even)? (a|an|any|my|our|the|your) (_|_ _)? (year old|{_CHILD}) (LEAD|_)? (could|"
            "can|knows|could have|would have|manages|understands) (LEAD)? (have|do|done|know|"
            "better|it|that|understand|manage|managed|find|found|spell|write|read|this|figure|"
            "follow|notice|cook|drive|run|work|make|use|wipe|tie) (_|$)",
            "(my|our|the) (_ )? (daughter|son|kid|grandson|granddaughter|nephew|niece|child|"
            "boy|girl) (of|is) (_|_ _) (and|,|has|would|could|he|she|knows|found|finds) _{0,6} "
            "(better|mistake|error|found|find|colours|crayons|more|also|too)",
            "(shall|should|do|must|will|need|have|am) (i|we) (need|have|to|got to|going to "
            "have to){0,2} (draw you a (picture|diagram|map !(to))|(need|have|got) to (draw|"
            "spell|write|explain) (it|this|you a picture) (out)? (for you|in crayon|in small "
            "words|slowly|again)?|spell it out for you|write it in crayon|use (small|smaller|"
            "shorter|simple) words|speak (slower|more slowly|slowly))",
            "(do|will|must) i (really|actually|always)? (have|need|got) to (spell|draw|"
            "explain) (it|this|you a|everything) (out|picture|to you (again|like|as))",
            "(let me|i will|i shall|i can|shall i|should i|want me to|do i need to|will i) "
            "(try to|just|gladly|happily|kindly|once more|have to)? (explain|say|write|type|"
            "put|spell|draw|repeat) (it|this|that|again|once more|once again|you a picture|it "
            "all)? (once more|again|out)? ,? (this time)? (for you)? (in small words|in very "
            "small words|in simple words|in crayon|in short words|with crayons|in words of one "
            "syllable|so (even)? you can|so that even you|so even you|(very)? slowly (for you|"
            "so|this time)|with pictures|nice and slow)",
            "(is|was) (it|that|this) (really|just|so)? (too|so) (hard|difficult|complicated|"
            "much|advanced|tricky) for (you|your (little|tiny|small|poor|pretty)|that brain)",
            "(even you|so even you|that even you) (can|could|will|would|should|must|understand|"
            "get|manage)",
            "(do|did) you (want|expect|need) (a|an|some|me to give you a) (LEAD)? (medal|"
            "round_of_applause|cookie|gold star|trophy|parade|certificate|standing ovation|"
            "sticker|award|nobel|oscar|pat on the (back|head)|applause|knighthood|statue|"
            "plaque|ribbon)",
            "(want|fancy|here is|gies|give) (a|your|him a|her a|that man a|this man a|that "
            "woman a) (LEAD)? (medal|gold star|round_of_applause|trophy|nobel prize|oscar) ($|"
            "for|,|or|then|do)",
            "(somebody|someone|quick|will i|shall i|shall we|should i) ,? (somebody|someone)? "
            "(call|ring|phone|alert|wake|stop|tell|inform|notify) the (papers|press|media|"
            "newspapers|governor|presses|news|pope|president|king|queen|band|guinness|village)",
            "be proud (of yourself)? (,|-)? you (have|has)? (managed|done|did|made) (it|that|"
            "this) ($|,|again)",
            "your (LEAD|sorry|pathetic|poor|sad|lousy|miserable|pitiful){1,2} excuse for (a|an) _",
            "(read|go back and read|try reading) (it|that|this|the _|my _|what i _) (again)? "
            ",? (this time)? (slowly|properly this time|with your eyes open|with a dictionary|"
            "with your brain)",
            "(be proud|be proud of yourself|well done|congratulations|congrats|bravo|hats off|"
            "nice work|great job|good job|nice one|fair play) (to|on)? (,|:|-)? (you|on)? "
            "(have|'ve|has)? (finally|just|successfully|really|actually)? (managed to|managed|"
            "succeeded in|made|making|managing to|ruined|ruining|wrecked|wrecking|outdone|"
            "driven|proved) (to|it|yourself|everyone|me|my|mum|the|her|him|us|another|the "
            "whole|yet)? (ruin|ruining|wreck|upset|upsetting|embarrass|destroy|lose|break|"
            "spoil|cry|again ,|make (everyone|me|her|him|us) (cry|feel|miserable|hate)|look|"
            "miserable|christmas|the day|everything)",
            "(i)? (hope|trust) (you are|your|ur) (LEAD)? (happy|proud of yourself|satisfied|"
            "pleased|pleased with yourself|delighted|proud|chuffed|delighted with yourself) "
            "(with yourself|now|$|with what you|with the (mess|damage|state)|that you (ruined|"
            "made|got))",
            "(nobody|no one|no_one|who (the (fuck|hell))?) (asked|asked for|cares what|wants|"
            "gives a|cares about|wanted|needs|asked for) (you|for)? (your|what you|shit what "
            "you|fuck what you|damn what you|toss what you|you think)? (opinion|input|advice|"
            "two cents|think|views|thoughts|$)",
            "(nobody|no one|no_one) asked (you|u|ye) !(to|if|how|whether|out|why|about)",
            "^ (but|and|so|um|ok|excuse me)? ,? (who|whos) (the (fuck|hell))? asked you ($|,|"
            "anyway)",
        ),
        why="“{words}” makes somebody small, and few can hear anything after that. What you "
        "need may still be heard.",
        suggestion="I was frustrated when ____. What I need is ____.",
        unless=(
            *FOND,
            "(deserve|new (flat|house|home|job|place)|truly)",
            "(what|how|where) (a|an|my|any) (_ year old|_)",
            "(i|we) (am|was) (a|an|such|so|useless|hopeless)",
            "(in class|at school|the teacher|in the interview|POSITIVE _{0,2} for you)",
        ),
        yes=(
            "A five-year-old could do that.",
            "even a trained monkey would have found the switch",
            "Shall I draw you a picture?",
            "Do you want a medal for washing one cup?",
            "I'll explain it again, slowly, so even you can follow.",
            "Someone call the papers, you emptied the bin.",
            "Hope you're happy now.",
            "Nobody asked you.",
            "Is that too hard for you?",
        ),
        no=(
            "My five-year-old did better than me at chess, I'm ruined.",
            "Nobody asked you to pay, it's on me.",
            "Is the bag too heavy for you?",
            "I hope you're happy in the new flat.",
            "Congratulations, you finally made partner.",
            "Do you want a biscuit with your tea?",
            "Can you draw me a picture for the fridge?",
            "Well done, you managed all five laps.",
        ),
    ),
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
