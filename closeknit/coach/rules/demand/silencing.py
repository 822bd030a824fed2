"""Words that silence or send off: shut up, grow up, get off my back, get out of my sight."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.demand.frames import FUN, LEAD
from closeknit.coach.rules.rule import Rule

_WILL_YOU = (
    "((will|would|can|could) (you|ye|yous) (BETWEEN|DEGREE|please|ever|for once|two|both|all|"
    "SWEAR){0,3}|why do not you (BETWEEN)?)"
)
_TAIL = (
    "(,|$|and (_ _?)|or|for|man|mate|you|already|ffs|now|will|about|love|son|because|about (it|"
    "this)|a bit|once)"
)
_STARTLED = (
    "(no way|omg|oh my god|you did not|did you (really|actually|get|win)|are you serious|i am "
    "(screaming|crying|so happy|dead|shaking|obsessed)|congrats|congratulations|amazing|really|"
    "gorgeous|i love|so cute|can not believe|take my money|that is (so|amazing|mad|brilliant)|"
    "(too|so) (true|cute|good|real|funny|happy|excited|relatable)|yay|unbelievable|legend|you "
    "(SWEAR)? (legend|beauty|genius))",
)

RULES = (
    Rule(
        id="shut-up",
        kind=Kind.DEMAND,
        idea="“Shut up”, “not one word from you”: the other is to have no voice at all.",
        patterns=(
            f"({LEAD}|{_WILL_YOU}) (shut (the|your|it)? (SWEAR|own)? (up|mouth|gob|trap|face|"
            f"hole|pie hole|cakehole|geggie|geg|yap|beak|bake|flap|mush|piehole|puss)|zip it|"
            f"button it|belt up|pipe down|shush|wheesht|whisht|put a sock in it|stop talking) "
            f"(_ _?)?",
            f"{LEAD} (you)? (hold|bite) your (SWEAR)? (tongue|whisht|wheesht|peace)",
            f"{LEAD} (not|nae) (one|a|another|a single|wan) (more|single)? (word|sound|peep|"
            f"squeak) (from|out of) (you|your)",
            "i (do not|dont) want to hear (another|one more|a|one|a single|any more|anything "
            "(else)? from|your (SWEAR)? (excuses|opinion|voice|nonsense|lies)|a peep) (single|"
            "more)? (word|sound|peep|excuses|excuse|else|opinion|nonsense|you)? (from|out of|,|"
            "$|about|again|and)",
            f"{LEAD} keep (it|your (SWEAR)? (mouth|gob|trap|opinions|thoughts|advice|comments)) "
            f"(SWEAR)? (shut|to yourself|closed|zipped)",
        ),
        why=(
            "“{words}” takes the other’s voice away, and what they would have said goes on "
            "unheard. A pause can be asked for as well."
        ),
        suggestion="Right now I need ____; I can listen again ____.",
        unless=(
            *FUN,
            *_STARTLED,
            "(please|pls|kindly)",
            "shut up (shop|the|early|in|at|house)",
            "(word|sound|peep) (from|out of) (you|your) (all|since|in|for|this|last|about|yet|"
            "and i)",
        ),
        before=("_",),
        yes=(
            "Shut up about the wedding already.",
            "oh zip it",
            "Not one word from you, you hear me?",
            "Just shut your mouth for five minutes.",
            "Will you ever shut up!",
        ),
        no=(
            "Shut up, no way, you got the job?!",
            "I couldn't shut up about your painting.",
            "He never shuts up about football.",
            "Not a word from you since Monday, are you all right?",
            "We shut up the cabin for the winter.",
            "They told me to shut up at school.",
        ),
    ),
    Rule(
        id="pull-together",
        kind=Kind.DEMAND,
        idea="“Grow up”, “get a grip”: told to be another kind of person, at once.",
        patterns=(
            f"({LEAD}|{_WILL_YOU}|you (DEGREE|BETWEEN|would)? (need|want) to) (grow up|man up|"
            f"act your age|get a grip|wise up|cop on|catch yourself on|snap out of it|suck it "
            f"up|get over (it|yourself)|sort yourself out|pull yourself together|grow a (pair|"
            f"spine|backbone|brain)|get (yourself)? a (SWEAR)? life|get (yourself)? a (SWEAR|"
            f"real|proper)? job !(or (two|three))|wake up to yourself|behave yourself|take a "
            f"(SWEAR)? hint|wind (your|yer) neck in|calm (yourself|your tits)|give it a rest|"
            f"give (me|us) peace|put a lid on it|pack it in|cut it out|knock it off|leave it "
            f"out|drop it !(and|or)|deal with it !(and|or)|change the SWEAR record|get real|do "
            f"one|jog on) {_TAIL}",
        ),
        why=(
            "“{words}” asks the other to be somebody else at once. What you would like them to "
            "do today is smaller, and doable."
        ),
        suggestion="What would help me right now is ____.",
        unless=(
            *FUN,
            *_STARTLED,
            "(please|pls|kindly|i will|i would|i should|i need|i have to|i am)",
            "(grow up (in|with|without|on|near|to|so|together|fast|too|happy|healthy|knowing|"
            "around|strong|speaking|big))",
            "(get a (job|life)) (_ ){0,6}(hope|luck|fingers|glad|great|news|interview|soon|"
            "abroad|there|at|in|as|with)",
            "(drop it|deal with it|pack it in|sort yourself out|get a grip) (off|at|in the|on "
            "the|tomorrow|later|together|on monday|when|first)",
        ),
        before=("_",),
        yes=(
            "grow up will you",
            "Give it a rest, Karen.",
            "You need to grow up and face your bills.",
            "Just get over it already.",
            "Would you ever cop on.",
        ),
        no=(
            "Kids grow up so fast.",
            "I wish I could pull myself together.",
            "I hope you get a job there, fingers crossed.",
            "When I grow up I want to be you.",
            "How do you deal with it, love?",
            "We'll deal with it together.",
            "You can drop it off on Monday.",
        ),
    ),
    Rule(
        id="go-away",
        kind=Kind.DEMAND,
        idea="“Get off my back”, “get out of my sight”: the other is sent off.",
        patterns=(
            f"{LEAD} get (the SWEAR)? (off|out of|outta) (my|ma|me) (SWEAR)? (back|case|sight|"
            f"face|life|house|hair|way|room|property|arse|ass|kitchen|flat|car|mentions|dms)",
            f"{LEAD} (get|stay) (the SWEAR)? off (on_my_back|on_my_case|my (back|case))",
            f"{LEAD} get (SWEAR)? lost {_TAIL}",
            f"({LEAD}|you can (DEGREE|BETWEEN)?) (piss|fuck|sod|bugger|eff|feck|jog|naff|bog) "
            f"(right|DEGREE|the SWEAR)? off (,|$|back|and|with|to|out|you|then|mate|home|will|"
            f"now|both|all|already)",
            f"{LEAD} (go (straight)? to hell|drop dead|get bent|get stuffed|get knotted|get to "
            f"fuck|take a hike|on your bike) {_TAIL}",
            f"{LEAD} (stay|keep) (the SWEAR)? (away|out|off|clear) (of|from) (me|us|my (SWEAR)? "
            f"(life|kids|children|family|daughter|son|wife|husband|house|room|things|stuff|"
            f"mother|mum|business|way|kitchen|garden|property|money|phone)|our (_ )?_|it (,|$)|"
            f"this (,|$))",
            f"{LEAD} leave (me|us) the SWEAR alone",
            f"{LEAD} (back|clear|buzz|butt) (the SWEAR)? (off|out) {_TAIL}",
            f"{LEAD} (out|get out|go) of my (SWEAR)? (sight|house|life|face)",
            f"{LEAD} get (the SWEAR)? out and stay",
            f"{LEAD} (pack|take|get|collect) your (SWEAR|DEGREE|things|own){{0,2}} (bags|things|"
            f"stuff|shit|crap|junk|case|gear|clothes) (and|,|out of (my|this|our)) (get|go|out|"
            f"leave|off|do|never|my|of|piss|fuck|away|_)",
            f"{LEAD} (move|get|take|clear) your (SWEAR|DEGREE){{0,2}} (bags|things|stuff|shit|"
            f"crap|junk|gear|clothes) (out|off my)",
            f"{LEAD} (lose|delete|forget) my (SWEAR)? number (,|$|and|you)",
        ),
        why=(
            "“{words}” sends the other off, and they may hear that it is for good. Room for "
            "yourself can be asked for as well."
        ),
        suggestion="Right now I need ____. Later I can ____.",
        questions=False,
        unless=(
            *FUN,
            *_STARTLED,
            "(please|pls|kindly|could you|would you|can you)",
            "(get|keep|stay|go) (_ ){0,2}out of my (head|mind|comfort|depth)",
            "your (things|stuff|bags) (and|,) (come|we|i|meet|let us|drive|off we|wait|relax)",
        ),
        before=("_",),
        yes=(
            "Get off my back about the job.",
            "get out of my sight",
            "Oh piss off back to your mother.",
            "Stay out of my business.",
            "Pack your things and go.",
        ),
        no=(
            "I can't get that song out of my head.",
            "Fuck off, you did not win, that's amazing!",
            "My boss won't get off my back.",
            "Get out of the sun before you burn.",
            "Stay away from the icy steps, love.",
            "He told me to get lost.",
            "We got lost near the church, sorry.",
        ),
    ),
)
