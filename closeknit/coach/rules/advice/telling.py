"""Do this, don't do that: verbs at the beginning that tell somebody what to do."""

from closeknit.coach.kinds import Kind
from closeknit.coach.patterns import one_of
from closeknit.coach.rules.advice.parts import KIND_ENDS, OFFERS, SUGGESTION, WHY
from closeknit.coach.rules.rule import Rule

LEAD = (
    "<lead: (^ (LEAD_IN|,){0,6}|(,|;|:|-) (so|just|then|and|nah|no|simply|maybe|first|also|or"
    "|n){0,3}|(so|then) just)>"
)
MEANT_KINDLY = {
    "accept": "my|our|it_as",
    "act": "(like|as) nothing",
    "add": "me|us",
    "air": "is|con",
    "argue": "with_me",
    "ask": "me|us|away|and|him_to_ring|her_to_ring",
    "begin": "at|from|wherever",
    "book": "is|was|club",
    "break": "a leg",
    "bring": "",
    "buy": "me|us|yourself",
    "call": "me|us|any|anytime|when|whenever|if|back",
    "change": "is|of|takes",
    "check": "on_me|your (post|door|phone|email)",
    "cook": "me|us",
    "count": "the|down|me|us|on|your_blessings",
    "cover": "me|for",
    "do": (
        "you|i|we|they|not|it (with|for)|whatever_you|what_you (need|want|have|feel)|take|come"
        "|tell|let"
    ),
    "drink": "up",
    "drop": "me|in|by|round|us|it_off",
    "end": "of",
    "enrol": "",
    "explain": "",
    "face": "time|it",
    "file": "is|was",
    "find": "me|us|out (what|if)",
    "fire": "is|away|in",
    "follow": "me|us",
    "get": (
        "in $|well|some|home|back_safe|better|it (all)? out|yourself (to_bed|home|over)|in_here"
        "|over_here|here|it_off|into_bed|to_bed|cosy|comfy|in_touch|you"
    ),
    "give": (
        "me|us|my|him_a (hug|kiss|big)|her_a (hug|kiss|big)|them (a (hug|kiss)|my)|it (time"
        "|a_rest)|yourself (time|a_break|some)"
    ),
    "go": (
        "get|on|ahead|gently|gentle|easy|and_rest|rest|lie|cry|for_it|you|girl|to (bed|sleep)"
        "|back_to (bed|sleep)|have_a (lie|bath|cry|nap|rest)"
    ),
    "hand": "me|us|it_over|that",
    "have": "a|some|my|you|i|they|we|he|she|it|to|had|been|faith|fun|no",
    "help": "",
    "hide": "with",
    "hire": "me",
    "join": "me|us",
    "keep": (
        "me|us|going|it_up|safe|talking|warm|strong|smiling|your (chin|head)|the_faith|that|well"
        "|at_it|in_touch|crying"
    ),
    "learn": "from|to_love",
    "leave": (
        "it (,|$)|it (with|to) (me|us)|that (with|to) me|the (light|door|keys|dishes|washing|kids"
        "|key|rest|cooking|driving)|him_with|her_with|them_with|everything_to"
    ),
    "lend": "me|us",
    "list": "is|was",
    "look": "",
    "love": "",
    "make": "sure|me|us|yourself|love|room|a_wish|sure_you (rest|eat|sleep)|it",
    "meet": "me|us|you",
    "message": "me|us|any|anytime|when|whenever|if",
    "move": "over|up|in",
    "open": "(the|that|it|your) (box|present|card|letter|door|parcel|gift)?|up|the_door|when",
    "paint": "is|me",
    "pass": "me|us",
    "pay": "me|us",
    "phone": "me|us|any|anytime|when|whenever|if|back",
    "picture": "is|that|this|you",
    "plan": "is|for_me",
    "play": "with|it|that|me",
    "pray": "for (me|us)|with",
    "pretend": "i|we|it",
    "put": "the_kettle|the_soup|the_light|me|us|your_feet|your_head|it_on_speaker",
    "read": "this|it_to|that|me",
    "remember": "that|you|i|when|how|we|who|me|the_time|it",
    "return": "to|when",
    "ring": "me|us|any|anytime|when|whenever|if|back|mum",
    "run": "me|to_me|a_bath",
    "save": "me|us|some|a|your (breath|strength)",
    "send": (
        "(a|some) (pic|pics|picture|photo|photos|selfie)|me|us|my|love|lots|him_my|her_my|them_my"
    ),
    "set": "is|the_table",
    "share": "",
    "show": "me|us|him_this|them_what",
    "sort": "of|me",
    "speak": "soon|later|to (me|us)",
    "stand": "by|still|with|tall",
    "start": "from|at_the|wherever|again_from|with (me|the_beginning)",
    "stick": "with|around|the_kettle",
    "stop": (
        "$|it|you|i|making_me|being_so_hard|beating_yourself|apolog|saying_sorry|that"
        "|blaming_yourself|right_there"
    ),
    "store": "is|was",
    "study": "is|was",
    "swap": "with",
    "take": (
        "care|your_time|all_the_time|it_easy|heart|a_seat|a_breath|a_deep|my|as_long|as_much|me"
        "|us|it_one|one_day|comfort"
    ),
    "talk": "to (me|us)|away|soon|later|as|when",
    "tell": (
        "me|us|him (i|we|from|his|that (i|we))|her (i|we|from|that (i|we))|them (i|we|from)|mum"
        "|dad|the_kids|the_boys|grandma|granny|away|your (mum|dad|brother|sister) i"
    ),
    "text": "me|us|any|anytime|when|whenever|if|back|as soon",
    "thank": "you|u|god|goodness|heavens|her|him|them|me",
    "treat": "yourself",
    "try": (
        "not|to (rest|sleep|breathe|eat|get_some|relax|be_kind)|me|my|and (rest|sleep|get_some|eat)"
    ),
    "use": "me|mine|my|our|your_words",
    "visit": "",
    "walk": "with|me|in|home_safe",
    "watch": "this|out|that|me|your (step|back)",
    "wear": "it_with|something_nice|the_blue",
    "work": "is|was|has|from_here|can|!(_)",
    "write": "to_me|me|soon|back",
}
"""What follows a verb where it is comfort, care, a request or a plan: "take your time"."""
CARE = one_of(
    *(f"{verb} ({after})" if after else verb for verb, after in MEANT_KINDLY.items()),
)
OWN = (
    "(me|us|myself|ourselves|my|our|is|was|are|were|has|had|will|would|can|looks|look|sounds"
    "|sound|you|i|we)"
)
OBJECT = (
    "(a|an|the|di|da|your|yuh|yer|his|her|him|dem|them|em|thisen|yersel|yourself|those|these"
    "|that|this|it|some|all|every|everything"
    "|everyone|both|one|two|three|ten|out|up|down|off|on|in|into|away|back|over|to|for|with"
    "|wi|at|from|about|around|through|more|less"
    "|early|earlier|nothing|something|somebody|someone|no|not|what|whatever|how|where|if"
    "|whether|as|and|by|any|anything|*ly|*ing|small|big"
    "|boundaries|weight|money|time|space|help|legal|professional|proper|fresh|plenty|lots|new"
    "|good|better|straight|home|there|people|things|words|stuff|,|$)"
)
PLAIN_VERB = (
    "(block|call|ring|phone|email|buy|download|hire|avoid|ignore|dump|ditch|delete|unfollow|book|drink|try|solve"
    "|fill|bang|rub|lay off|tell|ask|join|get|use|take|put|give"
    "|leave|make|write|send|google|install|mute|quit|contact|consult|visit|confront|forget"
    "|forgive|invite|learn|refuse|report|sell|stop"
    "|start|spray|swap|switch|tek|tun|unplug|wear|wash|wrap|talk|speak|go|keep|find|pay|carry"
    "|record|add|wipe|throw|sack|sue)"
)
NEVER = (
    "(do_not|never|dinnae|nuh|no_go) (you|ever|just|even|be|ye)?"
    " (sign|read|answer|reply|let|give|lend|pay|go (back|there|near|to)|take|put|trust|marry"
    "|listen_to|respond|engage|text (him|her|them)|call (him|her|them)|ring (him|her|them)"
    "|speak_to (him|her|them)|talk_to (him|her|them)"
    "|look_at (it|them|em|him|her|that)|drink|eat|buy|sell|quit|leave (him|her|the|your|it"
    "|them)|wait|use|wear|accept|touch|post|show (him|her|them)|send|open|stay|bother|argue"
    "|work|start|ask (him|her|them)|tell (him|her|them|anyone|your)) !(me|us)"
)
TOLD = (
    f"{LEAD} !{CARE} ADVICE_VERB !{OWN} {OBJECT} !(is|was|has|, (i|we))",
    f"{LEAD} !{CARE} {PLAIN_VERB} !{OWN} _",
    f"{LEAD} (let|leave) (him|her|them|it|that|those|the|sleeping|your|bygones|things) (LEAD_IN|_)",
    f"{LEAD} see (a|the|your|about|someone|somebody|an|if (you|he|she|they|the))",
    f"{LEAD} say (nothing|no|sorry_to|it_to|that_to|you|yes|something) !(to_me)",
    (
        f"{LEAD} be (firm|direct|honest_with|assertive|strict|tough|clear|ruthless|grateful"
        "|realistic|polite|nice_to|tougher|stricter|smart|sensible|the_bigger|a_man)"
    ),
    f"{LEAD} have (a_word|it_out|words|a (quiet|good|serious|proper) (word|talk|chat) with)",
    f"{LEAD} stay (off|away|out|clear) (from|of)? _",
    (
        f"{LEAD} (get (thisen|yersel|yourself|yoursel|thysen) (down|on|out|up|a|into|off|to (the"
        "|a)|over_to)|get some (help|therapy|counselling|advice|fresh_air|exercise|sun"
        "|perspective|legal|professional))"
    ),
    f"{LEAD} (eat|sleep) (less|more|earlier|better|healthier|on_it|with (the|a)|in (the|a)|at)",
    (
        f"{LEAD} (man up|toughen up|grow up|grow a|wise up|snap out of|pull yourself"
        " together|move on|get over (him|her|yourself))"
    ),
    f"{LEAD} {NEVER}",
    f"{LEAD} better (you|to|if you|not)? (just)? (ADVICE_VERB|let|see) !(me|us)",
    (
        "you never (answer|sign|let|tell|show|lend|give|speak|argue|respond) _{0,4} , you (count"
        "|take|make|write|put|keep|give|go)"
    ),
)

RULES = (
    Rule(
        id="do-this",
        kind=Kind.ADVICE_EARLY,
        idea="A bare order solves the matter before it was told to its end.",
        patterns=TOLD,
        why=WHY,
        suggestion=SUGGESTION,
        after=KIND_ENDS,
        unless=OFFERS,
        questions=False,
        yes=(
            "Get a lawyer before the weekend.",
            "Just talk to your boss.",
            "block her and move on",
            "Never lend money to family.",
            "Put him in the other room and shut the door.",
            "Mate, ring the union.",
            "Let him stew.",
            "don't read the comments then",
        ),
        no=(
            "Take all the time you need.",
            "Come here, love.",
            "Just tell me when.",
            "Go on, I'm listening.",
            "Rest now.",
            "Don't worry, I'll pick her up.",
            "Give him a kiss from me.",
            "Ring me whenever you want.",
            "Keep talking.",
            "Get some sleep, I'll mind the kids.",
            "Put the kettle on, I'm ten minutes away.",
            "Don't cry, my darling.",
        ),
    ),
)
