"""Mock praise, mock titles and mock pity: “yes, your majesty”, “that’s rich coming from you”."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.label.parts import FOND
from closeknit.coach.rules.rule import Rule

_TEASED = tuple(each for each in FOND if not each.startswith("(congratulations"))
"""Congratulations are the mockery itself here."""

_PRAISE = (
    "(well done|nice one|nice going|nice work|good job|good one|great job|great work|bravo|"
    "congratulations|congrats|hats off|thanks|cheers|slow clap|wow|way to go|smooth|sure thing|"
    "whatever you say|if you say so|calm down|relax|settle down|easy|cope|yeah ok|yeah sure|good "
    "luck with that|keep up|oh shut up|ok|okay)"
)
_CLEVER = "(einstein|sherlock|captain_obvious|big_brain|brainiac|brainbox|mastermind|hotshot)"
_PRESS = (
    "(papers|paper|press|media|newspapers|newspaper|bbc|cnn|rte|news|pope|president|king|queen|"
    "prime minister|guinness|village|authorities|church elders|historians|nobel committee)"
)
_ROYAL = (
    "(your|his|her) (royal)? (majesty|highness|grace|excellency|worship|lordship|ladyship|"
    "holiness|honour|eminence|magnificence)"
)

RULES = (
    Rule(
        id="mock-title",
        kind=Kind.CONTEMPT,
        idea="“Yes, your majesty”, “well done, Einstein”: a crown that is meant as a slap.",
        patterns=(
            "(^|,) (yes|sorry|ok|okay|of course|right away|as you wish|forgive me|pardon me|"
            "apologies|oh|so sorry|whatever you say|certainly|excuse me|anything else|thank you|no|"
            f"at once|does|is|would|will|may|has){{1,2}} ,? {_ROYAL}",
            "(^|,) (yes|sorry|ok|of course|forgive me|pardon me|excuse me|oh|apologies){1,2} ,? (o|"
            "oh)? (great one|mighty one|master of the universe|lord and master|my liege|almighty|"
            "oracle|lady muck|lord muck|little prince|little princess|supreme leader)",
            f"{_PRAISE} (there|then)? ,? {_CLEVER}",
            "(well done|nice one|nice going|good one|nice work|great work|good job|great job|"
            "thanks|"
            "cheers|bravo|smooth|slow clap|no shit|ok|okay|yeah|way to go|listen) ,? (genius|"
            "big_brain|big man|big shot|boss man|clever clogs|clever dick|smart "
            "guy|wise guy|picasso|shakespeare|mr perfect|miss perfect|little miss perfect) $",
            "(^|calm down|relax|whatever|whatever you say|cope|cry about it|ok|okay|sure|settle "
            "down|easy|sit down|"
            "chill|good for you|keep crying|stay mad|yeah) (ok|okay|sure|whatever)? ,? (boomer|"
            "karen|snowflake|princess|diva|drama queen|big man|hard man|tough guy|sunshine|"
            "cupcake|petal|little girl|little boy|small boy|small girl) $",
            "what (do|did|were) you (want|expect|expecting|looking for) ,? (from me)? ,? (a|an|me "
            "to|us to)? (medal|round_of_applause|cookie|gold star|trophy|parade|standing ovation|"
            "sticker|award|biscuit|clap|applaud|bow|thank you card|knighthood|applause)",
            "(shall|should|will|must|do you want) (i|we|us|me) (to)? (all)? (throw|hold|organise|"
            "organize|roll out|lay on) (you)? (a|the) (_ )?(parade|red carpet|party in your honour|"
            "banquet)",
            "(should|shall|do) (i|we|you want me to) (bow|clap|applaud|curtsy|curtsey|kneel|salute|"
            "faint|swoon|roll out the red carpet|kiss your (feet|ring|hand))",
            "(do|did) you (want|expect|need) (a|an|some|me to give you a) (LEAD)? (medal|"
            "round_of_applause|cookie|gold star|trophy|parade|certificate|standing ovation|"
            "sticker|award|nobel prize|oscar|pat on the (back|head)|knighthood|statue|plaque)",
            "(^|,|quick|wow|well|oh|somebody|someone|please) ,? (better|quickly)? (call|ring|alert|"
            f"notify|phone|inform|tell) the (local)? {_PRESS} ($|,|you|he|she|we|i)",
            f"(we|i) (shall|will|must|better|should) (alert|inform|call|notify|ring) the (_ _?)? "
            f"({_PRESS}|post|times|gazette|echo|herald) $",
            "(stop|hold) the (front page|press|presses)",
            "(somebody|someone|please|quick) ,? (please)? ,? (somebody|someone)? (garland|crown|"
            "knight|canonise|applaud|frame) (him|her|you|them|this _)",
            "^ (wow|oh wow|hmm|eh|chai|see|oh|look at) ,? (the)? (big|great|world class|master|"
            "super|"
            "proper) (chef|man|boss|philosopher|scholar|expert|influencer|lawyer|doctor|professor|"
            "businessman|intellectual|madam|woman|star|sportsman|thinker) $",
        ),
        why="“{words}” is praise worn inside out, and the scorn is what arrives. The plain "
        "complaint may land softer.",
        suggestion="I was annoyed when ____. What I would like is ____.",
        unless=(
            *_TEASED,
            "(passed|exam|exams|results|grades|promotion|baby|new job|graduated|wedding|award|"
            "birthday|coronation|funeral|palace|royal (family|wedding)|documentary|the crown)",
            "(proud|gorgeous|beautiful|thank you so much|love|medal (holder|rack))",
        ),
        before=("(he|she|they) (said|says|goes|was like)",),
        yes=(
            "Yes, your majesty.",
            "Well done, Einstein.",
            "Calm down, princess.",
            "You rinsed a spoon, what do you want, a parade?",
            "He washed a cup, someone call the papers.",
            "Should I bow?",
            "ok karen",
        ),
        no=(
            "Well done, you passed.",
            "Her Majesty opened the bridge, did you watch?",
            "Do you want a biscuit with that?",
            "Thanks, doctor.",
            "Calm down, love, we have time.",
            "Could you call the press office tomorrow?",
            "Good night, princess.",
            "Should I bring a cake?",
        ),
    ),
    Rule(
        id="rich-from-you",
        kind=Kind.CONTEMPT,
        idea="“That’s rich coming from you”: the other has no right to speak at all.",
        patterns=(
            "(rich|hilarious|funny|laughable|a joke|comical|cute|precious|ironic|a bit much|bold|"
            "wild|priceless|some cheek|mad) ,? (that is|that|is|so)? ,? coming from (you|u|someone|"
            "somebody|a (man|woman|girl|boy|lad|person|guy|family)|the (man|woman|girl|boy|lad|"
            "person|one|guy|queen|king))",
            "^ coming from (you|someone who|somebody who|a (man|woman|person) (who|that)|the (man|"
            "woman|one|person|king|queen)) (that|who|,|is|what|has|can){1,3} (_ )?(rich|hilarious|"
            "funny|laughable|a joke|comical|precious|ironic|means nothing|can not|not|never|_)",
            "^ (oh|well|ha|wow|now|hah)? ,? (that is|thats|bit|a bit|pretty) (really|very|so|a "
            "bit)? rich ($|, (that|from|you)|that is|from you)",
            "^ (oh|well|ha|but|hah|eh|abeg|ah ah)? ,? (look|see|hark|listen) (at)? (who|whos) "
            "(is)? "
            "(even)? (talking|speaking|giving advice|preaching|judging|lecturing|complaining)",
            "you (are a fine|are a great|are some|are hardly|are not) one to (talk|speak|judge|"
            "lecture|complain|preach|give advice|criticise|criticize)",
            "^ (well|oh|ha|and|but)? ,? you (can|should|are one to) talk $",
            "you (LEAD){0,2} (are|were) (hardly|not|in no|the last|no) (in)? (a|any|person|one)? "
            "(position|person|one)? to (talk|judge|lecture|preach|criticise|criticize|teach|"
            "complain|advise|point fingers)",
            "^ says the (man|woman|girl|boy|one|person|guy|lad|lady|expert|king|queen) (who|that|"
            "with|of)",
            "(^|,|and) since when (are|were|have|did|do|does) you (become|became|been|a|an|the|"
            "even|suddenly|give|gave|started)? ?(expert|care|cared|doctor|boss|lawyer|saint|"
            "authority|chef|professor|concerned|bothered|a damn|expert in|in charge)".replace(
                "? ?(", "? ("
            ),
            "(what (the (fuck|hell))? would|what the (fuck|hell) (do|would)) (you|u) (even|ever|"
            "actually)? know ($|about|of)",
            "what (do|can) you (even|really|actually)? know about (loyalty|love|hard work|"
            "sacrifice|"
            "pain|suffering|struggle|struggling|respect|being a|raising|responsibility|hardship|"
            "poverty|a day 's work|work|real|honour|manners|grief|marriage|parenting|taste) ($|,|"
            "you|_)",
            "^ (oh|yeah|sure|well|ha|and|but)? ,? (like|as_if|as though) you (even|really|actually|"
            "would|ever|have|had){0,2} (care|cared|know|knew|notice|noticed|understand|understood|"
            "give a (damn|shit|toss)|gave a (damn|shit|toss)|remember|help|helped|any idea|could) "
            "($|,|about|what)",
            "^ (oh|yeah|sure|right|of course|well|no|and|,){0,3} (because|as_if) you are (so|such "
            "a|such an|the|Mr|Miss|a|always so) (perfect|expert|saint|angel|clever|genius|great|"
            "smart|wonderful|hero|innocent|good|tidy|punctual|honest|model|paragon) (yourself|"
            "_)? ($|, (are not|right|is not|huh|eh))",
            "(now|so|then)? (and|but)? (it is)? (you|you of all people|a small _ like you|(this|"
            "that|your) small _) (now)? (want|wants|wish|dare|presume|think you can|come|will|are "
            "going|is going) (to)? (teach|lecture|school|educate|price|instruct) (me|us|your "
            "(mother|father|elders)) (about|how|on|what|my|in|lace|ai|_)",
            "now (sir|madam|oga|mister|his majesty|she|he) (will|wants to|is going to|wan) (teach|"
            "lecture|school|educate) (me|us)",
            "you (want|wish|are going|are trying|presume|dare|have come|think you can) (to)? "
            "(teach|"
            "explain|lecture|tell) (me|us)? (_ ){0,5}(to me|me|us) ? (you)? $".replace(
                " ? (", " ("
            ),
        ),
        why="“{words}” tells somebody that they may not speak. What you see differently can be "
        "said, and answered.",
        suggestion="I see it differently, because ____. I felt ____.",
        unless=(*FOND, "(means (a lot|so much|the world)|thank|thanks|honoured|touched|teach me)"),
        before=("(he|she|they|i|we) (said|says|was|like|told|am|is)? (me|him)?",),
        yes=(
            "That's rich coming from you.",
            "Oh, look who's talking.",
            "What would you know about hard work?",
            "As if you'd know.",
            "since when are you an expert on babies",
            "You're hardly in a position to lecture.",
            "Says the man who slept through his own exam.",
        ),
        no=(
            "Coming from you, that means a lot.",
            "That gravy is rich.",
            "Look who's here!",
            "Do you know what time it is?",
            "What do you know about boilers? Ours is leaking.",
            "You can talk to me, you know.",
            "Since when do you like olives, I'd have bought more.",
            "It looks as if you know the way.",
        ),
    ),
    Rule(
        id="mock-sweetness",
        kind=Kind.CONTEMPT,
        idea="“How cute, you think …”, “nice of you to finally come”: sweetness that looks down.",
        patterns=(
            "(how|so|aw|aww|that is|it is|oh|rather|quite) (LEAD)? (sweet|cute|adorable|precious|"
            "touching|quaint) ,? (that|how)? ,? you (actually|really|still|even|would|genuinely)? "
            "(think|thought|believe|imagine|reckon|believed) (you|that you|i (care|am)|anyone|this "
            "|it|we|that (anyone|anybody|i|this|counts|is))",
            "(it is|that is|so|how|really)? (cute|adorable|hilarious|laughable|comical|precious) "
            "(that|how) you (actually|really|still|even|genuinely)? (think|thought|believe|imagine|"
            "reckon)",
            "(nice|good|kind|big|decent|generous|sweet|great|lovely) of you to (finally|eventually|"
            "at last|bother|grace|condescend|deign|tear yourself|pencil|squeeze|lower yourself|"
            "remember (you have|i|we|us|me|your)|spare (us|me))",
            "how (very|terribly|awfully)? (enterprising|noble|touching|magnanimous|perceptive|"
            "observant|convenient|inventive|original|quaint|mature|grown up|classy|gracious|"
            "predictable|charming|big|adult|christian) of you (to have|to|,|$|,? and)",
            "(thanks|thank you|cheers)? ,? (for)? (gracing|honouring|blessing|favouring) (us|me) "
            "(all)? with (your|such an|a) (LEAD)? (presence|company|visit|appearance|attention|"
            "wisdom|opinion|time|knowledge|insight)",
            "(look|see|guess) (everyone|everybody|kids|,)? ,? who (has|have|'s|is)? (finally|"
            "eventually|actually)? (decided to (show|join|turn|grace|get up|come|wake|reply|"
            "answer|call)|bothered|could be (bothered|arsed)|dragged|crawled|deigned|condescended|"
            "(finally|eventually) (decided|bothered|showed|turned|remembered|woke|surfaced|got))",
            "(bless|aw bless|ah bless|oh bless|aww bless) (,|your (little|tiny|cotton|simple) "
            "(heart|socks|soul))? ,? (you|he|she) (tried|really (tried|think|thought)|think|"
            "thought|actually|do not|still believe|can not|did your best)",
            "(my heart (is)? (bleeds|bleeding|weeps|breaks) for you|my heart bleeds) ($|,|you|"
            "truly|"
            "really)",
            "(surprise surprise|what a (big|huge|total|complete)? (surprise|shock|shocker)|big "
            "surprise|colour me (surprised|shocked)|shocker|no surprise (there|here)) ,? (that)? "
            "(you|your) (BETWEEN|DEGREE|have|had|are|were|did|FLAW){0,3} (LOSS|HURTING|BAD_ACT|"
            "not|late|forgot|bailed|cancelled|blamed|never|asleep|let|left|nowhere|drunk|FLAW)",
            "(did|does|has|will|is) your (mum|mother|mammy|nanny|mommy|dad|wife) (still)? (help "
            "you "
            "(with|write|do)|write (that|this|it) for you|dress you|wash your|wipe your|cut (up)? "
            "your|tie your|pack your|iron your|do your (homework|washing|laundry)|let you (out|use|"
            "stay up)|know you are (out|on|using)|tuck you)",
            "(run|runs|running|cry|crying|crawl|crawling|scuttle|whinge|go crying|go running|go "
            "crawling|off you go|ran|cried) (back|home|off|along|straight|and (cry|tell)){0,2} to "
            "(your)? (mum|mother|mummy|mammy|dad|daddy|ma|da) ($|,|then|again|like|as usual|about|"
            "because|whenever)",
            "^ (go on|just|now|and|well|off)? ,? run along (now|then|little|,|$|and play)",
            "(what are you|how old are you|are you (actually|literally|like|seriously)) ,? (like|"
            "actually|about|,)? ,? (two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|"
            "thirteen|2|3|4|5|6|7|8|9|10|12|13|a child|a baby|a toddler|stupid|deaf|blind) (years "
            "old|year old)? ($|,|or|$)",
            "(do|did) you (want|need) (me|someone|your mum|mummy) to (hold your hand|wipe your "
            "(nose|"
            "arse|bum|bottom|tears)|change your nappy|tie your (shoes|laces)|cut up your|tuck you "
            "in|blow on your) (as well|too|while|$|again|,|for)",
            "(did|do) you (really|just|actually)? (think of|come up with|think up|work) (that|"
            "this|it) "
            "(one)? (out)? (all by yourself|by yourself|all on your own|yourself) ($|, (did|or))",
            "(am|are|was|were|is) (i|we|that|this) (really|meant to be|supposed to be|supposed "
            "to|meant to|honestly){0,2} (impressed|scared|frightened|impress (me|us|anyone)|scare "
            "me|hurt me|shake|tremble) (by (that|you)|now|$|or)",
            "is that (really|honestly|seriously|it ,)? (all (that)? you (have|'ve)? (got|have)|the "
            "best you (have got|have|could come up with|can come up with|can manage)) ,? "
            "(seriously|really|is it)? $",
        ),
        why="“{words}” is sweet on the outside, and the other bites on the scorn. What you missed "
        "can be said straight.",
        suggestion="I had hoped for ____, and I felt ____.",
        unless=(*_TEASED, "(of me|about me|on holiday|in hospital|sweetheart|proud|home safe)"),
        before=("(he|she|they|i|we) (said|says|was|like|is|am)?",),
        yes=(
            "How cute, you think anyone reads your posts.",
            "Nice of you to finally show up.",
            "Thanks for gracing us with your presence.",
            "What are you, twelve?",
            "Surprise surprise, you forgot again.",
            "Go on, run back to mummy.",
            "How very mature of you.",
        ),
        no=(
            "How sweet that you thought of me.",
            "Nice of you to come, we loved it.",
            "What a surprise, you came all the way from Derry!",
            "How old are you now, five?? Happy birthday!",
            "Does your mum still live in Hull?",
            "Look who's finally walking, our little man.",
            "Do you want me to hold your hand at the dentist?",
            "Run home to your mother and tell her the bus is early.",
            "Is that all you have with you, no coat?",
        ),
    ),
)
