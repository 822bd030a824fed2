"""Verdicts in the plainest form: alone, in another English, or hung on a trait of the other's."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.label.parts import ENDS, FOND, NOT_MEANT, SOFTENED
from closeknit.coach.rules.rule import Rule

_NOT_THEM = ("(he|she|they|him|her|his|their|we|i|my|myself|that (film|movie|show|team|ref))",)
_KIN = (
    "(mother|mum|father|dad|old man|old fella|auntie|aunt|uncle|granny|gran|grandmother|nan|"
    "brother|sister|ex|ex wife|ex husband|mother in law)"
)
_OPENS = "(^|<lead: (,|and|an|but|because|so|why|when|that|:|-|now|still|yes|no|man|cho|well)>)"

RULES = (
    Rule(
        id="plain-verdict",
        kind=Kind.LABEL,
        idea="“You’re rude.”: one word for a whole person, and nothing else.",
        patterns=(
            "^ (well|god|honestly|wow|jesus|no|yes|and|but|because|so|,|oh|sorry but|see){0,2} you "
            "(LEAD|are|were){0,2} are (LEAD){0,2} <trait: (rude|ridiculous|dramatic|gross|spoilt|"
            "spoiled|hysterical|paranoid|jealous and _|entitled|reckless|careless|superficial|"
            "shallow|hostile|aggressive|cynical|sulky|cheap|idle|feeble|dozy)> ($|, you|, do you|, "
            "and you|and you (know|always)|, (that is|thats) what)",
            "^ (well|god|honestly|wow|jesus|oh){0,2} you are (LEAD){0,2} <trait: (mean|cold|hard|"
            "jealous|bitter|proud|tight|stubborn|weak)> (to (me|him|her|them|everyone|your)|and "
            "(CHARACTER|CHARACTER_MILD|UNKIND)|with (me|him|her|us|money)|as (a mule|ice|stone))",
            "you are (LEAD){0,2} <trait: (stubborn|thick|cold|hard|mean|false|slippery|tight|low|"
            "slow|dense|two faced|bitter|sour|lazy|vain|sly)> as (a|an|the|any|two|old) !(day)",
            "^ (oh|just|bit|a bit|little|so|very|still|always|now|ever){0,2} <trait: (CHARACTER|"
            "CHARACTER_MILD|INSULT_NOUN|red_flag|pick_me|jealous|bitter|rude)> much $",
            "(bit|little|pretty|rather|very|so) <trait: (CHARACTER|rude|mean)> ,? (do not you "
            "think|even for you|of you|are not you|coming from you)",
            "^ (as)? <trait: (CHARACTER)> as (always|ever|usual) ,? (i see|you|aren't you|"
            "are you not|are not you)",
            "^ <name: (selfish|lazy|spoilt|spoiled|ungrateful|lying|cheating|heartless|useless|"
            "pathetic|arrogant|spineless|two faced|nasty|bitter|greedy|snivelling|entitled|"
            "jealous|miserable|insecure|hateful|sneaky|stupid lying){1,2} (little|old|fat|wee)? "
            "(INSULT_NOUN|INSULT_CRUDE|man|woman|brat|child|boy|girl|fool)> ($|, (you|go|get|"
            "that is))",
            "^ (god|jesus|wow|ugh|oh|honestly)? ,? what (a|an) (LEAD|CHARACTER){0,3} <name: (drama "
            "queen|drama_queen|crybaby|cry_baby|hypocrite|coward|snob|show_off|sook|spoilt brat|"
            "brat|bully|liar|sore loser|sore_loser|know it all|know_it_all|attention_seeker|"
            "tosser|wanker|scumbag|narcissist|control freak|control_freak|spoilsport|cheapskate|"
            "killjoy|misery guts|whinger|backstabber|manchild|man child)> ($|, (you|honestly))",
            "^ <name: (cheat|thief|judas|traitor|user|sneak|backstabber|homewrecker|home_wrecker|"
            "parasite|sponger|scrounger|crybaby|spoilsport|manipulator|gold_digger|gaslighter)> $",
            "^ worst (LEAD)? <name: BOND> (ever|in the (world|history)|alive|going|of all time)",
            "^ (real|proper|right|some|such a|absolute|total|classic|typical) <name: (INSULT_NOUN|"
            "INSULT_DIALECT|CHARACTER)> (behaviour|behavior|energy|vibes|vibe|tendencies|"
            "activity|mentality|mindset|moves|move|conduct|talk)",
            "^ <name: (snake|hater|psycho|narcissist|wasteman|paigon|coward|loser|snob|toddler|"
            "brat|bully|CHARACTER)> (behaviour|behavior|energy|vibes|tendencies|activity|mentality|"
            "mindset|moves|conduct) $",
            "(that is|thats|this is) (LEAD){0,2} <name: (snake|hater|psycho|narcissist|wasteman|"
            "paigon|coward|loser|bully|CHARACTER)> (behaviour|behavior|energy|mentality|moves|"
            "conduct) (,|$|from you|and you)",
            "(you (are|were)?|your) giving (off|me|out)? (LEAD|major|serious|big|strong){0,2} "
            "<name: "
            "(INSULT_NOUN|INSULT_DIALECT|CHARACTER|pick_me|incel|karen)> (vibes|energy|vibe|$|,)",
            "you are (LEAD){1,3} <name: pick_me> !(up)",
            "you have (got)? (a|an|such a|such)? (LEAD)? <trait: (bad|ugly|wicked|rotten|weak|"
            "terrible|horrible|nasty|poisonous) (character|mind|behaviour|behavior|nature|ways)>",
            "^ (number one|one number|certified|professional|complete|total|absolute|utter|pure|"
            "big "
            "fat|proper|chief|world class|lying|cheating) <name: (liar|hypocrite|coward|cheat|"
            "thief|snake|fraud|bully|narcissist|psycho|waster|wasteman|parasite|bastard)> ($|,? "
            "you)",
            "^ (bloody|fucking|such a|absolute|total|you|right|little){0,2} <name: (drama_queen|"
            "control_freak|spoilt_brat|spoiled_brat|attention_seeker|know_it_all|manchild|"
            "mummy_s_boy|sore_loser)> ($|, you)",
            "you are not (even)? a <name: man> ($|, (you are|just) (a|an) (LEAD){0,2} (CHARACTER|"
            "INSULT_NOUN|boy|child|mouse))",
            "^ typical <name: (man|men|woman|women|bloke|boomer|only child|male|landlord|boss|"
            "teenager|mummy s boy|you)> ($|, (you|not|leave|always|all|never))",
            "you (men|women|boys|girls|lot|people) are all <trait: the same> ($|,|and|you)",
            "you are <trait: all the same> ($|,|you|all|every)",
        ),
        why="“{words}” is a whole person in a word, and the answer is mostly a word back. "
        "What happened can be told.",
        suggestion="When you ____, I felt ____.",
        before=NOT_MEANT,
        after=SOFTENED,
        unless=(*FOND, *_NOT_THEM),
        yes=(
            "You're rude.",
            "You are stubborn as a mule.",
            "selfish much?",
            "Spoilt little brat.",
            "What a drama queen.",
            "Worst brother ever.",
            "Typical man, leave it all to the women.",
            "ur giving narcissist vibes",
            "You lot are all the same.",
        ),
        no=(
            "You're cold, come in and sit by the stove.",
            "What a coward he was about the dentist.",
            "Worst headache ever, I'm lying down.",
            "He was rude, typical man.",
            "You're jealous of my new bike, admit it haha.",
            "My brother has real main character energy.",
            "I was so rude, sorry.",
            "Typical Monday, rain and no bus.",
            "You're hard as nails and I admire it.",
        ),
    ),
    Rule(
        id="you-too-lie",
        kind=Kind.LABEL,
        idea="The same verdict in West African, Caribbean and other Englishes: “you too lie”.",
        patterns=(
            f"{_OPENS} you too (dey|they)? <trait: (lie|tief|thief|proud|wicked|greedy|harden|fast|"
            "nosy|miserable|lazy|mean|badmind|bad_mind|facety|own_way|craven|grudgeful|malicious|"
            "wotless|wutless|stubborn|stingy|jealous|bright and|love (money|argument|quarrel|"
            f"yourself|food|wahala)|like (money|wahala|quarrel|food)|cheat|form)> {ENDS}",
            f"{_OPENS} you <trait: (wicked|lie lie|wotless|wutless|facety|badmind|bad_mind|wayward|"
            "dotish|chupid|stupidee)> (LEAD)? ($|,|man|sha|o|an|and|gyal|bwoy|bad|die)",
            "(^|,|and|an|but|because|cho|that) you a (one|a|real|big|old|some)? (LEAD|CHARACTER|"
            "UNKIND|dutty|wicked|bad minded|ole|old){0,3} <name: (INSULT_NOUN|INSULT_DIALECT|"
            "INSULT_CRUDE|INSULT_IMAGE|(wicked|dutty|CHARACTER|UNKIND) (BOND|thing))>",
            "you (be|dey|they|de|don|na) (LEAD|like|be)? <name: (goat|he goat|mad|craze|crazy|mumu|"
            "thief|tief|liar|bush|animal|INSULT_NOUN|INSULT_DIALECT)> ($|,|o|sha|abi|for|and|no)",
            "you are (a|one|such a|just a|like) (big|complete|stupid|real|foolish|proper)? <name: "
            "(he goat|goat|bush animal|bush rat|sheep and goat|mumu)> ($|,|and|,? you)",
            "you (are|be) (one|a|such a) (LEAD|CHARACTER|UNKIND){1,3} <name: (somebody|smaddy|"
            "human being|fellow|character|element|creature|soul|thing)> ($|,|and|you|only)",
            "(a|an|such a|some|any) (LEAD)? <name: (CHARACTER|wicked|horrible|evil|cruel|useless|"
            "nasty) (LEAD|CHARACTER){0,2} (BOND|thing|INSULT_NOUN|INSULT_CRUDE)> like (you|"
            "yourself) "
            "($|,|and|to|in|for|who)",
            "you (do not|no|never|nor|nuh) <what: (get|have|sabi|dey get) (any)? (sense|shame|"
            "manners|home training|brain|conscience|respect)> (at all)? ($|,|o|sha|for|and)",
            "(no|zero) <what: (home training|broughtupsy|broughtupcy|shame for (your)? (face|eye|"
            "eyes)|shame in your _)> ($|,|you|at all)",
            "^ (madam|mr|mister|mrs|miss|oga|sir|lord|lady|queen|king|captain|professor|saint|"
            "little miss|lil miss|chief|mama|papa|mum|dad) <name: (eye_service|eyeservice|perfect|"
            "know_it_all|know_all|knows_best|know_everything|always_right|never_wrong|"
            "high_and_mighty|holier_than_thou|big_head|selfish|lazy|attitude|i_know|two_faces|"
            "it_was_not_me|do_nothing|know_nothing|long_throat|big_mouth)> ($|,)",
        ),
        why="“{words}” says what somebody is by nature. What they did, and how it was for you, "
        "leaves them a way to answer.",
        suggestion="When you ____, I felt ____.",
        before=NOT_MEANT,
        after=("(POSITIVE|of all time|at (chess|football|darts))",),
        unless=(*FOND, "(he|she|they|him|her|i) (is|am|are|be|was|too)", "(sick|ill|wicked sick)"),
        yes=(
            "You too lie, nobody believes that story.",
            "Yuh wicked man, leave de child alone.",
            "yuh a dutty liar",
            "You be goat.",
            "You are one useless fellow.",
            "Where did I get a heartless thing like you.",
            "Madam Know-It-All, explain it to us then.",
            "You no get shame at all.",
        ),
        no=(
            "You too sweet, thank you for the mangoes.",
            "You are the goat, that free kick was unreal.",
            "It's rare to meet a kind man like you.",
            "Yuh a good woman, God bless you.",
            "He too lie, that your cousin.",
            "You are a busy somebody, I know, just call when you can.",
            "You no get network there?",
            "Mr Perfect Pizza, on the corner, opens at six.",
        ),
    ),
    Rule(
        id="trouble-with-you",
        kind=Kind.LABEL,
        idea="“The trouble with you is …”: a diagnosis of the other, whatever comes after.",
        patterns=(
            "(only|whole|main|real|big|the|whats the|your|you lot 's)? <what: (trouble|problem|"
            "issue)> with you (lot|people|two|guys|men|women)? is (that)? (you|,|:)",
            "(do|shall|you) (you|i|want to)? (want to)? know what (your|ur) <what: (problem|issue|"
            "trouble)> is",
            "you (LEAD|really|honestly|clearly|all|just|do){0,2} think (that)? you <what: (know "
            "(everything|it all|better than (everyone|us|me|anyone)|best)|are always right|are "
            "never wrong|can do no wrong|are the only one)> ($|,|and|but|because|do not|, do "
            "not)",
            "you (LEAD|always|act|talk|behave){1,3} (like|as_if|as if) you <what: (know "
            "(everything|"
            "it all|best|better)|are (always right|never wrong)|can do no wrong)>",
            "you (LEAD|really|clearly|honestly|just)? (have not|have no|do not have|have) (got)? "
            "(not)? (a|the|any|one|no)? (first|slightest|foggiest|faintest|fucking|bloody)? <what: "
            "(clue|idea)> (about (anything|life|money|work|kids|women|men|children|cooking)|, have "
            "you|, do you)? ($|,|and)",
            "(are|have) you (LEAD|completely|all|actually|honestly){0,2} <what: (out of your "
            "(LEAD)? (mind|head|tree)|off your (head|rocker|trolley|nut)|lost (your|the) (LEAD)? "
            "(mind|plot|marbles|head))> ($|,|or)",
            "you (really|seriously|clearly|honestly|desperately|badly|fucking|need to get)? need "
            "<what: ((serious|psychiatric|actual|fucking|mental|some serious) help|a shrink|a "
            "psychiatrist|locking up|to be locked up|putting away|your (head|bumps) (felt|looked "
            "at|tested))>",
            f"you are (LEAD){{0,2}} (turning into|becoming|worse than|no better than) <what: (your|"
            f"my|that) {_KIN}> ($|,|and|more|every)",
            f"you are (LEAD|getting|being|becoming){{0,3}} (just|exactly|every bit) (like|as (bad|"
            f"stubborn|selfish|lazy|mean|cruel|drunk|useless) as) <what: your {_KIN}> (when you|, "
            "(selfish|lazy|mean|cold|a|an|you|never|always|no)|and (look|he|she) (how|where|"
            "never))",
            "(still|tied to|hiding behind|hanging off|hanging on to|clinging to|attached to|under|"
            "in|never left|never let go of|off) <what: your (mum|mother|mammy|nan|dad|wife|"
            "husband) "
            "'s (handbag|apron|apron strings|skirt|skirts|breast|nipple|tit|teat|pocket|lap|purse|"
            "wallet|bank)> ($|,|and|at|like)",
            "you would <what: (charge|sell|skin|rob|steal|take|nick|peel|pick|squeeze|mug) (_ )?(a|"
            "an|the|your own|sand|ice|from a|from the) _? _? (drowning|blind|dying|starving|beggar|"
            "orphan|orphans|flea|fly|louse|turd|grape|orange|dead|widow|granny|grandmother|mother|"
            "children|church|collection|poor box|coins|pennies|teeth|gold)>",
            "(i|we) (have|had|has)? never (met|known|seen|come across|dealt with|heard of) <what: "
            "(a (tighter|meaner|lazier|colder|ruder|nastier|falser|prouder|greedier|stingier|"
            "crueller|cruler|vainer|thicker|slyer|sourer|lower|harder|more (CHARACTER|"
            "CHARACTER_MILD)) (soul|BOND|heart)|(anyone|anybody|someone|a BOND) (so|as) CHARACTER|"
            "such a (CHARACTER|UNKIND) BOND)> ($|in (all)? my|, and|in my life)",
            "(_ ){1,2}(with|who has|that has|has|have|had|got) <what: more (VIRTUE)> (in (it|its|"
            "them|their|him|her) _{0,3})? than (you|yourself|the likes of you) ($|,|and|have|has|"
            "had|ever|at)",
            "(have|had|know|see|keep) (_ ){1,4}(with|that have|who have) <what: more (VIRTUE)> "
            "than "
            "you",
            "you are the <what: (type|kind|sort) (of _)? (to|that|who)> (would|will)? (clap when|"
            "laugh when|smile in|talk behind|snake|snitch|switch up|sell (your|us|me|out)|steal|"
            "rob|lie|cheat|use people|kick|stab|ghost|bail|fake|take credit|never (pay|help|say|"
            "admit|apologise)|run|blame|start (a|fights|drama))",
            "^ (BOND) of the <what: (year|century|decade)> (here|strikes again|right here|right "
            "there|over here|material|not) ($|,)",
            "(not exactly|hardly|no|real|some|quite the|proper) <what: BOND of the (year|century|"
            "decade|month)> (are you|you|,|$|here)",
        ),
        why="“{words}” explains somebody to themselves, and few accept that. One thing that you "
        "saw is easier to accept.",
        suggestion="What I saw was ____, and I felt ____.",
        before=NOT_MEANT,
        after=(*SOFTENED, "(you are|is)? (too (nice|good|kind|modest|generous|polite)|so modest)"),
        unless=(
            *FOND,
            "(too (nice|good|kind|modest|generous|polite|clever|honest))",
            "(nobody|no one|no_one|never|nothing|anyone|anybody|who|i) (has|have|had) (_ )?more",
            "(thank|thanks|grateful|proud)",
            "(love|adore|miss|admire|loved) (her|him|them)",
        ),
        yes=(
            "The trouble with you is you never listened to a soul.",
            "You think you know everything, don't you.",
            "Have you lost your mind?",
            "You need serious help.",
            "You'd charge your own granny for the bus, you'd rob the poor box.",
            "I've hens with more manners than you.",
            "I have never met a meaner man in my life.",
            "still tied to your mother's apron strings",
        ),
        no=(
            "The trouble with you is you're too modest.",
            "The problem with the car is you can't lock it.",
            "You think you know everything about a town, and then it surprises you.",
            "I've never met a kinder soul.",
            "You have more sense than me.",
            "You need help with the boxes?",
            "You're turning into your mother, and I adore her.",
            "You're the kind of person who never forgets a birthday.",
            "Nobody has more heart than you.",
        ),
    ),
)
