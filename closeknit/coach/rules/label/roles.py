"""Who somebody is said not to be: "what kind of father", "call yourself a friend", "some pal"."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.label.parts import FOND, NOT_MEANT
from closeknit.coach.rules.rule import Rule

_KIND = "(kind|kinda|kindof|sort|sorta|type|manner|class) (of)? (a|an)? (LEAD)?"
_DOES = (
    "(*s|would|lets|does|is|are you|do you|makes|treats|who|that|can|could|do that|do this|did "
    "that|has|have)"
)
_SOME = (
    "(friend|pal|mate|buddy|bestie|husband|wife|father|mother|dad|mum|parent|parents|brother|"
    "sister|son|daughter|partner|boyfriend|girlfriend|man|boss|neighbour|neighbor|aunt|aunty|"
    "uncle|family|colleague|teammate|christian|best_friend|best_man|grandmother|grandfather|"
    "granny|gran|cousin|godmother|godfather|flatmate|leader|manager|gentleman|lover|host|"
    "roommate|child|lady|role_model|example|catch)"
)
_WHY = (
    "“{words}” puts the whole bond in doubt, and the answer is often defence. Say what you "
    "missed, and it can be given."
)

RULES = (
    Rule(
        id="what-kind-of",
        kind=Kind.LABEL,
        idea="“What kind of father …” asks nothing: it says that no proper one would do that.",
        patterns=(
            f"what {_KIND} <who: (LEAD|CHARACTER)? BOND> (are|is) (you|ye|this|that) !(looking|"
            "hoping|after|to|trying|seeing|meeting|into|bringing|drawn|aiming)",
            f"what {_KIND} <who: BOND> !(was|were|is|are|do|does|did|has|have|had|would|will|"
            "should|can|could|makes|loves|says|likes|needs|wants|helps|drives|always|uses) "
            "(never|*s)",
            f"what {_KIND} <who: BOND> (does|would|could|can|has|is|needs|wants|will|lets) (not|"
            "never|that|this|such a|ask|leave|forget|treat|talk|put|instagram|a reminder|"
            "reminding|his|her|their|to be (told|asked|reminded)|the (_ )? to)",
            f"what {_KIND} <who: BOND> (do not|does not|will not|can not)",
            "what (is|are) (this|that) for (a|an) <who: BOND>",
        ),
        why=_WHY,
        suggestion="As your ____, I needed ____ from you, and I felt ____.",
        before=(
            "(ask|asked|asking|wonder|wondered|know|knows|tell|see|shows|show|about|matter|sure|"
            "decide|remember)",
        ),
        unless=(
            *FOND,
            "i (am|would|was|will|have|be)",
            "(would|will|do|does|did|am|was|should|can|could) (i|we|he|she|they)",
            "(do|did|would|will|should|can) you (want|like|need|remember|think|prefer|hope|wish|"
            "imagine|have|become)",
            "(he|she|they|him|his boss|my boss|boss)",
            "(BOND) (is|was|are|were) (he|she|it|they|your|that man|this man|his|her)",
        ),
        yes=(
            "What kind of father forgets his own child's birthday?",
            "what sort of friend are you",
            "what kinda dad does that",
            "What kind of person treats a waiter like that?",
            "What kind of a mother lets a child go to school hungry?",
        ),
        no=(
            "What kind of person are you looking for?",
            "What kind of father was he?",
            "What kind of friend would I be if I said no?",
            "What kind of man do you want to become?",
            "I remember what kind of mother you were, a patient one.",
            "What kind of dog is that?",
            "What kind of dad jokes does he tell?",
        ),
    ),
    Rule(
        id="call-yourself",
        kind=Kind.LABEL,
        idea="“Call yourself a friend?” takes a name away from somebody.",
        patterns=(
            "call (yourself|urself|yourselves) (a|an|my|our|his|her|their|the man|some kind_of|"
            "some sort_of) <who: !(taxi|cab|uber|lift|doctor|ambulance|plumber|lawyer|failure|"
            "nice) _ _?>",
            "you (say|claim|pretend|like to think) you are (a|an) <who: (christian|feminist|"
            "friend|man|father|mother|professional|good _)> (and|but|yet|then)",
        ),
        why=_WHY,
        suggestion="I needed ____ from you when ____, and I felt ____.",
        before=(
            "(can|could|may|will|do|did|does|never|not|should|would|proud|finally|to|now|"
            "officially|i|we|they|he|she) (you|i|we|they)? (now|finally|always|even|still|"
            "officially|proudly|really)?",
        ),
        unless=(
            *FOND,
            "(can|could|may|what) (do|would|will)? you (now|finally|officially|soon)? call",
        ),
        yes=(
            "And you call yourself a friend.",
            "call urself a dad",
            "Call yourself a Christian, walking past your own sister.",
            "You call yourself my brother and you hide behind her skirt.",
        ),
        no=(
            "You can call yourself a homeowner now!",
            "What do you call yourself, a vegan or a flexitarian?",
            "I call myself a feminist.",
            "Call yourself lucky, I missed the train.",
            "Never call yourself a failure again.",
            "Do you call yourself an artist on the form?",
        ),
    ),
    Rule(
        id="some-friend",
        kind=Kind.LABEL,
        idea="“Some friend you are” says bitterly that somebody is none.",
        patterns=(
            f"some <who: {_SOME}> (you|ye) (are !(to|for)|is|were|have been|turned|turn|made|"
            "make|make)",
            "^ (well|god|jesus|wow|oh)? ,? some <who: (friend|pal|mate|buddy|bestie|family|"
            "best_friend|friends|best_man)> ($|, (you|ye)|huh|eh|you)",
            "you are some <who: (child|pal|friend|mate|brother|sister|husband|wife|yoke|tulip|"
            "piece_of_work)> ($|,|to|letting|leaving|for|so)",
            f"(fine|great|grand|lovely|nice|fantastic|wonderful) <who: {_SOME}> (you (turned out|"
            "turn out|are ($|,|not|leaving|to))|(that is|thats) what you are)",
            "you are (just|really|hardly|barely|clearly)? (no|not|hardly|barely|scarcely) (much "
            "of|even|really|any kind_of|exactly|half|fit to be|worthy of being) (a|an|the|my|"
            f"half)? (LEAD)? <who: {_SOME}>",
            f"you are no <who: {_SOME}> (to|of|at all|,|$|and|for)",
            "you are (just|clearly)? not (a|an|my|the|any)? (real|proper|true|good|decent|loyal|"
            "fit|grown|man enough|kind|caring|nice|serious|pleasant|trustworthy|reliable|honest|"
            "faithful|grateful|reasonable|mature|likeable|safe|normal) <who: (BOND|"
            "wife_material)> !(,? but (you|i))",
            "you (are|were) (the|a) (LEAD)? (joke|shadow|parody|mockery|sorry_excuse|"
            "poor_excuse|excuse|apology|disgrace) (of|for|as) (a|an|my|the)? (LEAD|UNKIND)? "
            "<who: (BOND|_)>",
            "you (LEAD|are|call|yourself|were|such|'s|and|your){0,4} (sorry|poor|pathetic|lousy|"
            "sad|pitiful|pisspoor|shit|miserable|crap|weak|terrible|rubbish|CHARACTER) (ass)? "
            "excuse (for|of) (a|an|my) (LEAD)? <who: BOND>",
            "(a|an|the) (LEAD)? (joke|sorry_excuse|poor_excuse|pathetic_excuse|mockery) (of|"
            f"for) a <who: {_SOME}> (you|,|that is)",
            "you (were|have|are)? never (been|was|were|be)? (really|even|truly|much of)? (a|an|"
            f"my|any kind_of|much of a)? (real|proper|good|true)? <who: {_SOME}> to (me|him|her|"
            "us|them|the|those|your|our|my)",
            "you are (not|no) (half|a patch on|worth a patch on|fit to) _{0,3} (the man|the "
            "woman|the father|lick|tie|shine|wipe)",
            "(^|,|and|,and|then|just|should|time to|need to|could|please|, just) (just|please)? "
            "(be|act like|try being|learn to be|start being|try acting like) (a|an|her|his|"
            "their) (real|proper|fucking|bloody|actual|grown)? <who: (man|father|dad|husband|"
            "mother|mum|wife|adult|grown_up|parent|human_being)> (for once|for a change|for one|"
            "and|,|$|instead)",
            "(man|woman|father|mother|friend|brother|sister|husband|wife|person|son|daughter|"
            f"lad|one) (who|that|what) _{{1,8}} is (no|not a|not any) <who: {_SOME}>",
            f"(a|no|any) (real|proper|true|decent|normal|sane) <who: {_SOME}> would (not|never|"
            "have|not have|never have)",
            "(pathetic|sorry|poor|lousy|miserable) (LEAD)? excuse (of|for) (a|an) <who: BOND>",
            "only (a|an) (LEAD|CHARACTER)? <who: (coward|thief|liar|snake|child|bully|monster|"
            "rat)> (would|does|could|*s) !(have)",
            "why can (you not|not you) (just|ever|for once)? be (LEAD)? <who: (normal|decent|"
            "nice|civil|like (your|other|everyone|normal))>",
        ),
        why=_WHY,
        suggestion="I hoped for ____ from you. When it did not come, I felt ____.",
        before=(
            *NOT_MEANT,
            "(i|he|she|they|we|him|her) (will|am|was|is|would|have to|to|want to|had to|should|"
            "try to|could)?",
            "(want|need|hope|teach|help|know|showed|taught|how|trying) (you|him|me|her)? to?",
        ),
        unless=(
            *FOND,
            "(he|she|him|her|they|their|his) (is|was|are|would|has|did|kid|kids|child)",
            "(mine|my) (ex|dad|father|mother|boss) (is|was|would)",
            "POSITIVE _{0,3} (you|of you)",
        ),
        yes=(
            "Some friend you are.",
            "Some pal.",
            "fine husband you turned out to be",
            "You're not much of a father, are you.",
            "You're a sorry excuse for a man.",
            "Be a man for once.",
            "You're no brother of mine.",
            "You are not a good person.",
            "A real friend would have asked first.",
            "you're hardly even a mother to them",
        ),
        no=(
            "You're some woman, running that farm alone.",
            "You're no stranger here.",
            "You think you're not a good mother, and I see one every day.",
            "You are a wonderful father.",
            "Some friends came over, and you should have heard them.",
            "I want to be a man you can count on.",
            "A real friend, that's you.",
            "Some husband! He left her at the station.",
            "You're not a child any more, I know, but text me when you land.",
        ),
    ),
)
