"""A complaint that is turned away: not me, not so, do not start, fine then I am the monster."""

from closeknit.coach.kinds import Kind
from closeknit.coach.rules.guards import SAID_BY_OTHERS
from closeknit.coach.rules.mind_reading.frames import FOND
from closeknit.coach.rules.rule import Rule

_BEFORE = (
    *SAID_BY_OTHERS,
    "(not|never) (saying|say|mean|meaning|said)",
    "(if|when|whether|hope|wish|feel|felt|think|thought|feels) (like|that)?",
)
_SO = (
    "(and|ok|okay|well|right|yes|alright|wait|,){0,2} (so|oh|ah|fine|great|sure|of_course|"
    "apparently|naturally|"
    "now|lovely|oh_so|here_we_go) (,|so|now|it_seems|then|of_course|apparently|somehow|again){0,3}"
)
_AGAIN = (
    "(now|again|then|as_usual|as_always|of_course|apparently|is_it|am_i|here|too|once_again|"
    "in_this_house|like_always|happy_now)"
)
_VILLAIN = (
    "(bad (guy|one|cop|person|man|woman|wife|husband|mother|father|mum|dad|son|daughter|"
    "friend|parent|partner|boss)|villain|monster|devil|problem|criminal|enemy|evil_one|"
    "one_to_blame|worst|"
    "worst (person|husband|wife|mother|father|mum|dad|son|daughter|friend|boyfriend|"
    "girlfriend|parent|brother|sister|partner|boss|man|woman)|terrible (person|husband|wife|"
    "mother|father|mum|dad|son|daughter|friend|boyfriend|girlfriend|parent|partner)|"
    "horrible (person|husband|wife|mother|father|mum|dad|son|daughter|friend|boyfriend|"
    "girlfriend|parent|partner)|awful (person|husband|wife|mother|father|mum|dad|son|daughter|"
    "friend)|useless (one|husband|wife|son|daughter)|"
    "lazy_one|selfish_one|crazy_one|liar|big_bad_wolf|wicked (witch|stepmother)|antichrist|"
    "idiot|one_in_the_wrong|one_who_is_wrong|failure|scapegoat|black_sheep|asshole|arsehole|"
    "dickhead|bitch|baddie|baddy|witch|narcissist)"
)

RULES = (
    Rule(
        id="so-it-is-my-fault",
        kind=Kind.DEFENSIVENESS,
        idea="“Oh, so it's my fault now” turns a complaint into an accusation that was not made.",
        patterns=(
            f"{_SO} (it|this|that|everything|it_all) (is (all|always|somehow|entirely|suddenly|"
            "now){0,2} my fault|was (all|always|somehow|entirely){0,2} my fault ($|then|"
            "all_along|again|now)|is (always|all) me (again|who|that|$))",
            f"{_SO} (somehow|suddenly|now) (it|this|that|everything) (is|was)? (all)? my fault",
            f"{_SO} (blame|blaming) (me|it_on_me|everything_on_me) !(if|for_the|not)",
            "(it|everything|this) is (DEGREE|BETWEEN)? (always|all) my fault (DEGREE)? "
            "(is_it_not|is_not_it|is_it|right|then|apparently|as_usual|again|of_course|,|$)",
            f"(it|this|that|everything) is my fault {_AGAIN}",
            f"{_SO} i am (DEGREE|the|a|such|suddenly|now|just|always|an|somehow|"
            f"apparently){{0,3}} {_VILLAIN}",
            f"(i_am|am_i) (DEGREE|the|a|such|always|suddenly|an){{0,3}} {_VILLAIN} {_AGAIN}",
            "(i_am|am_i|make_me_out_to_be|makes_me|making_me|painting_me_as|paint_me_as|"
            "i_have_to_be) (always|now|suddenly|of_course)? the (bad_guy|villain|bad_one|"
            "monster|baddie|baddy|enemy|criminal) (_)? (now|again|here|then|as_usual|$)",
            "^ (so|oh|and|wait|now|what|,|me|yes|ok|but|hold_on|hang_on|excuse_me|sorry){0,3} "
            "(i_am|me|i|im) (,|am|are|DEGREE|always|never|a|an|the|one){0,4} (CHARACTER|"
            "CHARACTER_MILD|lazy|problem|loud|rude|drunk|liar|moody|jealous|slob|difficult|"
            "crazy|cold|wrong|dramatic|angry_one|pedant|never (home|here|listening)|not "
            "(listening|trying|helping)) (one|person)? (_)? ASKED",
            "^ (so|oh|and|wait|now|what|,|me|but|excuse_me|sorry){0,3} i (never|do_not_ever|"
            "do_not|always|only) (ever)? (listen|help|clean|cook|contribute|try|care|"
            "appreciate|call|ring|tidy|drink|complain|interrupt|shout|moan|nag|lie|apologise|"
            "pay|do_anything|pull_my_weight|drink_too_much|spend|make_an_effort|think_of) "
            "(_){0,3} ASKED",
            "^ (so|oh|and|wait|now|what|,|me|but){0,3} i (drink|talk|spend|work|shout|"
            "complain|moan|worry|eat|sleep|smoke) too (much|loud|often|little) ASKED",
            "^ (me|mi|i) ,? (me|i|late|lazy|untidy|messy|rude) (late|lazy)? ASKED",
            "^ (so|oh|wait)? (late|lazy|rude|selfish) ,? (me|i) ASKED",
            "here we go ,? (another|more|the|with_the) (lecture|list|complaint|argument|fight|"
            "sermon|speech|drama|accusation|complaints|lectures|blame_game|guilt_trip)",
            "(so|now|oh|ah|right) (now|so|,)? (i_am|we_are) not (even)? allowed (to)?",
            "(fine|ok|okay|right|great) ,? (then|so)? i will never (_){1,6} again",
            "i am always the (bad (one|guy|person)|guilty_one|villain|one_to_blame|problem|"
            "one_in_the_wrong|one_at_fault)",
            "^ (oh|and|hey|no|please|ah){0,2} do not (you|even) start $",
            "here we go again (with (your|you|this)|$)",
            "here we go (,)? with (your|the|you)",
            "(i_am|i) (not)? (the|on|in) (one)? (not_on_trial|on_trial|bench_of_the_accused|"
            "being_interrogated)",
            "i am not on trial",
            "what (_)? (have|did) i (supposedly|apparently|allegedly) (do|done)",
        ),
        why="“{words}” answers something harsher than was said. What was said may be smaller.",
        suggestion="I hear that ____ bothered you. Is that it?",
        unless=(
            *FOND,
            "(i (left|forgot|lost|broke|should|burned|burnt|overslept|missed|did_not)|"
            "my_own_fault|mea_culpa)",
            "(you|we) (are|were)? (BETWEEN)? (blame|blaming) me for (the|this|my)",
            "here we go again (with_the (rain|snow|weather|baby)|,? (monday|friday|christmas))",
        ),
        before=("(he|she|they) (SPEECH_VERB|is|was|says) (that)?", "(if|when|whether|hope|think)"),
        yes=(
            "Oh so it's my fault now.",
            "so im the bad guy again",
            "Fine, I'm the worst husband then.",
            "So I'm lazy?",
            "Of course it's my fault.",
            "Oh, here we go again.",
        ),
        no=(
            "It was my own fault, I left the oven on.",
            "So it's my fault, I forgot the tickets.",
            "I'm the worst at parking haha.",
            "Am I late?",
            "Here we go again, third baby and we are thrilled.",
            "I'm never home on Fridays, do you want the flat?",
            "So it's my round, what are you having?",
            "And it was my fault too, I'm sorry.",
        ),
    ),
    Rule(
        id="do-not-put-this-on-me",
        kind=Kind.DEFENSIVENESS,
        idea="“Don't put this on me” stops the complaint before it has been heard.",
        patterns=(
            "do not (you_dare|you|even)? (go)? (make|making) (this|it|that|everything) (all)? "
            "about me",
            "(do_not|never|stop|quit) (you_dare|even|you|go|come|be|try_to|try_and|dare|"
            "start)? (blame|blaming|blame_it_on|pin|pinning|put|putting|lay|laying|dump|turn|"
            "turning|throw|throwing|shift|shifting) (this|that|it|everything|all_this|"
            "the_blame|the_dog|your (mistakes|mess|problems)|me|anything|the_mess)? (all|"
            "round|around|back)? (on|at|to|onto|for|in)? (me|my)",
            "(do_not|never|stop) (you_dare|even|you|try_to|try_and)? (blame|blaming) me (for "
            "(your|that|this|it|everything|what)|when_you|because_you|$)",
            "(do_not|you_need_not|need_not|stop) (you|even|be|go|come|dare)? (point|pointing) "
            "(the|that|your|any)? (finger|fingers) (at_me|my|$|,)",
            "do not (you|even|dare|need_to)? (start|lecture|preach_to|come_at|look_at|come_to|"
            "hand|get_at|give_out_to|have_a_go_at|attack) (on|with|at|w)? me (about|with|that|"
            "like|when|because|on|for|,|$) !(_ _? (how|later|tomorrow))",
            "so do not (you|even)? (start ($|,|on|with|w|at)|come_to|come_at|come_with|"
            "look_at_me|lecture|judge|blame|tell_me|give_me|point|be_telling)",
            "(do_not|stop) (you|even)? (twist|twisting) (my_words|what_i|things|it|this|"
            "everything)",
            "(do_not|stop) (you|even)? (put|putting) words (in|into) my mouth",
            "you (are|have|always|BETWEEN){0,2} (twist|twisting|twisted|putting|put) "
            "(my_words|everything_i_say|words_in_my_mouth|what_i (say|said))",
            "(it|this|that|is) (is)? (not) my (fault|problem|business|job) (that|if|when|"
            "because)? (you|your) (!(ill|sick|sad|poor) _){1,4}",
            "(is|was) not my fault (that|if|when)? (you|your)",
            "how is (that|this|it) my (fault|problem|job) ",
            "(that|it|this) (is|was) not (true|fair|what_happened|what_i_said|how_it (was|"
            "happened|went)|what_i_did) (,)? (and)? (you|we_both) know (it|that|full|well|"
            "fine|rightly|$)",
            "(that|it|this) (is|was) (not)? (a_lie|lies|rubbish|nonsense|bullshit|bollocks) "
            "(,)? (and)? you know (it|that|full)",
            "(that|it|this) never happened (,)? and you know",
            "i (never|did_not) (DEGREE|ever)? (said|say) (that|any_such_thing|anything_of_the "
            "(sort|kind)|no_such_thing|such_a_thing) (,|and|$) !(_? ,? (i (said|meant|only|"
            "love)|it_was (her|him)))",
            "i (did|have_done|done) (no_such_thing|nothing_of_the (sort|kind)|nowt)",
            "i did not do (a_thing|anything) wrong (,|and|$|here)",
            "i can (hardly|not|scarcely) be (accused|blamed|expected|held)",
            "(it|that) (was|were) not (me|i) (,|$|who|that) (so|and|you|it)",
            "you (are|BETWEEN){1,2} (imagining_things|making (things|it|stuff|that|this|"
            "this_all) up)",
            "at_least i (do_not|did_not|never|am_not|was_not|can|have_not|do|did|BETWEEN)? "
            "(lie|lied|cheat|cheated|shout|drink|run (to|off|away)|hide|sulk|ignore|treat|"
            "scream|go_behind|flirt|sleep (around|with|till|until)|need (my|your)|pretend|"
            "bother|bothered|admit|try_to|apologise|apologize|clean|"
            "cleaned|show_up|showed_up|turn_up|turned_up|work|pay|earn|contribute|cook|wash|"
            "listen|have_a_job|tell (the|you)|sat (with|at)|spend (all|my|time)|forget|"
            "know_how_to|keep_my|visit|visited|ring (my|mum|her)|call (my|mum|her)|bring_in|"
            "brought_in) (_|,){0,3} !(that_is_something)",
            "i am not (a|your)? (mind_reader|psychic|telepathic|mind_readers) ($|, you)",
            "i am not (your (mother|servant|slave|maid|punchbag|secretary|enemy|father|mum|"
            "dad|employee|dog)) ($|, (so|you|and)|and_you)",
        ),
        why="“{words}” shuts the door before the other is through with what they came to say.",
        suggestion="I don’t see it the same way. What was it like for you?",
        unless=(
            *FOND,
            "blame me , i voted",
            "blame me (if|for (the (weather|rain|traffic)|being (late|early)))",
            "(do_not|never) (blame|judge) yourself",
            "(stop|not) (looking|look) at me (like|with)",
            "(mind_reader|psychic) (so|,)? (please|tell|just|let)",
            "at_least i (have_you|tried|got|know (it|that|now|you|where|what))",
        ),
        before=_BEFORE,
        yes=(
            "Don't put this on me.",
            "dont u dare blame me for this",
            "It's not my fault you never read the letter.",
            "That's not what happened and you know it.",
            "I did no such thing.",
            "At least I don't lie to my own mother.",
            "Stop twisting my words.",
        ),
        no=(
            "Don't blame me if it rains, I ordered sun.",
            "Don't blame yourself.",
            "It's nobody's fault, the tyre was old.",
            "I never said thank you, so: thank you.",
            "At least I have you.",
            "It wasn't my fault the train was late, but I'm sorry you waited.",
            "I didn't do anything today, just slept.",
            "Put the shopping on me, I'll pay.",
        ),
    ),
)
