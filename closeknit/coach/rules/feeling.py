"""A feeling of one's own that is named, as Rosenberg 2003, *Nonviolent Communication*, asks for."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.rule import Rule

_SO = (
    "(DEGREE|just|still|also|both|all|bare|fierce|proper|fair|only|almost|rather|that|deeply|"
    "terribly|awfully|desperately|truly|genuinely|more|most|always|often|sometimes|now|a_bit|"
    "a_little|"
    "a_lot|bit|quite|how|well|kind_of|sort_of|beyond|absolutely|completely|at_first|wile|pure|"
    "right|likkle|"
    "honestly|actually|already|again|suddenly|pretty|as|less|even|half|properly|secretly|"
    "not_only|have_been|been|getting|got|become|feeling){0,4}"
)
_AM = "(am|was|is|be|have_been|had_been|were|did_feel|did|'m|got|get|do_be|does_be)"
_NO_FEELING = (
    "!(to (help|do|see_if|hear_any|talk_about_it|meet|send|take|come|pay|lend|wait|swap|bring|"
    "share|answer|"
    "collect|drive|cover|go|be_of|discuss|provide|confirm|inform|announce|pair|assist|give|"
    "make|look|call)|"
    "with (tuesday|monday|that_plan|the_plan|either)|for_you_to|if_you|that_i_can_not|"
    "i_can_not|we_can_not|"
    "(of|about) (you|your|what_you|how_you (behave|behaved|act|acted)) never|enough|(of|with) "
    "(your|this|that|you) (shit|nonsense|crap|bullshit|excuses|lies))"
)

RULES = (
    Rule(
        id="i-am-feeling",
        kind=Kind.FEELING,
        idea="A word for a feeling, said of oneself.",
        patterns=(
            f"i {_SO} {_AM} {_SO} EMOTION {_NO_FEELING} (DEGREE|and|but|,)? (and|also)? {_SO} "
            "(EMOTION)?",
            f"i {_SO} (FEEL|felt) (DEGREE|like_i_was|a|bit|little|so|very|kind_of|sort_of|both|"
            "really|and|the|just|bare|rather|quite|also|myself|pretty|bloody|right|too|fair|"
            "fierce|pure|wile|terribly|more|less|most){0,4} (EMOTION|good|bad|better|awful|"
            "terrible|dreadful|wonderful|great|sick|ill_at_ease|rotten|rubbish|ok|fine|alone|"
            "stupid|silly|foolish|daft|old|heavy|light|light_hearted|warm_inside)"
            " !(about (what_you_did|you)|pizza|for_the (shop|train)) (and|but)? (also)? (EMOTION)?",
            f"i {_SO} have felt {_SO} EMOTION",
            f"i (am|was)? {_SO} EMOTION (and|of|about|that|when|because|for|bad|,|$)",
            f"^ (and|but|honestly|tbh|just|yes|oh){{0,2}} {_SO} (am|was|been|feel|felt|"
            f"feeling) {_SO} EMOTION {_NO_FEELING}",
            "^ (DEGREE|just|honestly){1,2} (proud|happy|glad|relieved|excited|worried|nervous|"
            "grateful|chuffed|gutted|delighted|thrilled|scared|touched|lonely|tired) (of|for|"
            "about|that|you|to (see|hear|have|know)|when|it)",
            "i (am|was|felt|feel) (cold|wet|hungry|sick|ill) and (a|bit|little|so|very|also|"
            "DEGREE){0,3} EMOTION",
            "i (BETWEEN|have|DEGREE){0,3} (felt|feel|was|am) (so|quite|physically|DEGREE)? "
            "sick (about|with|to_my|over|since|at_the)",
            "how (grateful|proud|happy|lonely|glad|lucky|scared|worried|thankful|much_i (love|"
            "miss)) (i_am|i_was|i_feel|i_felt|you|her|him)",
            "(make|makes|made|makin|making|has_made|left|leaves) me (feel|feeling)? (DEGREE|a|"
            "bit|little|all|quite|very|both|feel){0,3} EMOTION",
        ),
        why="“{words}” says how it is for you, and only you can know that.",
        questions=False,
        unless=(
            "(if|unless|would|will|might|when) i (be|am|were|was) (DEGREE)? (EMOTION) (i|you) "
            "(would|will)",
            "i am (DEGREE)? (afraid|glad|happy|pleased) (to (inform|announce|say|report|"
            "confirm|tell)|that_we|we|the|there|it|this|i (can|must|have_to|will|need)|so|not)",
            "(ashamed|disappointed|sick|embarrassed) (of|in|by) (you|your|what_you)",
            "i (am|got|was|get) (lost|stuck) (in|on|at|the|behind|near|with|inside|trying)",
            "i am (DEGREE)? afraid !(of|to|for|about|when|you|it|he|she|that_you|that_i|too|"
            "and|,|i_will|i_might|i_am)",
            "(get|got) (moved|touched|lost|stuck|low|down|small|broken|spent|cross|loved)",
            "(tired|sick|weary|fed_up|bored|exhausted) (and_tired)? (of|with) (you|your|this|"
            "hearing|being|having|listening|all|the|it|always|doing|cleaning|waiting|carrying|"
            "asking|telling|always)",
            "FEEL (like|that|as_if) you",
        ),
        before=(
            "(he|she|they|you|if|unless|mum|dad|people) (said|says|think|thinks|thought|know|"
            "knows|told_me|say)? (that)?",
            "(not|never|do|hope|wish|would|will|could)",
        ),
        yes=(
            "I was scared when the lights went out.",
            "im so proud of u",
            "I felt small in that room.",
            "I'm hurt and a bit angry.",
            "It made me sad to see the empty chair.",
            "So happy for you both!",
        ),
        no=(
            "I feel that you don't listen.",
            "I'm happy to help with the move.",
            "I'm afraid we're closed on Mondays.",
            "You were scared of the dog.",
            "I'm sick and tired of your excuses.",
            "I'm ashamed of you.",
            "I'm hungry.",
            "I wasn't worried at all.",
        ),
    ),
    Rule(
        id="heart-and-body",
        kind=Kind.FEELING,
        idea="Missing, loving, dreading, and what heart, throat and stomach do.",
        patterns=(
            "i (DEGREE|do|have|already|BETWEEN|still|just){0,3} (miss|missed|missing) (you|"
            "her|him|them|us|home|mum|dad|your|my|our|having|being|seeing|hearing|talking|"
            "the_old|it) (DEGREE|already|all|so){0,2}",
            "i (DEGREE|do|still|really|will_always|just){0,2} (love|adore) (you|u) !(to|"
            "when_you|but) ",
            "i (DEGREE|am|was|have_been|do|BETWEEN){0,3} (dread|dreaded|dreading|fear|feared|"
            "grieve|grieved|grieving|worry_about|worried_about|worrying_about|fret|long_for|"
            "longed_for|longing_for)",
            "(it|that|this) (DEGREE|still|BETWEEN){0,2} (hurt|hurts|stung|stings|breaks_my|"
            "broke_my|scares|scared|frightens|frightened|worries|worried|saddens|saddened|"
            "upsets|upset|pains|pained|terrifies|terrified|touched|moved|warmed|lifted) (me|"
            "my (heart|pride|feelings))? (DEGREE|when|to|that|a_lot|so|more|well|like|badly|"
            "deep|too){0,2}",
            "my (heart|stomach|belly|tummy|chest|hands|knees|throat|head|legs|blood|guts|"
            "mouth) (BETWEEN|DEGREE)? (sank|sinks|broke|breaks|pounding|racing|raced|leapt|"
            "leaped|jumped|stopped|dropped|drops|turned|turns|churned|churning|knotted|"
            "in_knots|shaking|shook|trembling|tight|tightened|aches|ached|aching|heavy|full|"
            "sinking|went|goes|closed|ran_cold|still_cold|burst|bursting|melted|like_jelly|"
            "flipped|hurt|hurts|cold|swelled|swelling|sings|sang|skipped)",
            "i (BETWEEN|DEGREE|just|have|had|only){0,3} (cried|crying|cry|wept|sobbed|sobbing|"
            "bawled|shaking|trembling|blushing|blushed|greeting|greetin) !(wolf|off|"
            "out_loud_laughing)",
            "i (can|could) not stop (crying|cry|shaking|smiling|worrying|thinking_about_it|"
            "grinning)",
            "i have not stopped (crying|shaking|smiling|worrying)",
            "i (BETWEEN)? (have|had|got) (a_lump_in|butterflies|a_knot_in|a_heavy_heart|"
            "tears_in|goosebumps|such_a_fright|a (wobble|fright|cry))",
            "i (BETWEEN|DEGREE)? (panicked|froze|panic|was_beside_myself|fell_apart|"
            "broke_down|lost_heart|jumped_for_joy)",
            "i (BETWEEN|DEGREE)? (hate|hated) (lying|being (alone|apart|away)|seeing_you (sad|"
            "hurt|ill|cry)|when_we (fight|argue|row)|fighting|arguing|that_we (fight|argue|"
            "fought))",
        ),
        why="“{words}” lets the other see a little of what it is like to be you.",
        questions=False,
        unless=(
            "(hurt|hurts) (my|the) (knee|back|foot|leg|head|arm|tooth|teeth|hand|feet|eyes)",
            "(miss|missed) (my|the|your|her|his) (bus|train|flight|stop|call|turn|appointment|"
            "plane|chance|lift|message|text|birthday)",
        ),
        before=(
            "(he|she|they|you|if|unless) (said|says|think|thinks|thought)? (that)?",
            "(not|never|hope|wish)",
        ),
        yes=(
            "I miss you already.",
            "My heart sank when I saw the letter.",
            "it hurts that we hardly talk",
            "I cried in the car afterwards.",
            "I'm dreading Monday.",
        ),
        no=(
            "My knee hurts.",
            "I missed the bus.",
            "She cried all evening.",
            "You broke my vase.",
            "It doesn't hurt, don't worry.",
            "Does it hurt when you bend it?",
        ),
    ),
)
