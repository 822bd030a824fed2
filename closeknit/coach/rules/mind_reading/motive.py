"""What the other is said to be after."""

from closeknit.coach.kinds import Kind
from closeknit.coach.patterns import one_of
from closeknit.coach.rules.mind_reading.frames import FOND, OWNED
from closeknit.coach.rules.rule import Rule

_JUST = (
    "(just|only|purely|simply|solely|deliberately|specifically|mainly|clearly|obviously|"
    "really|exactly)"
)
_ADV = (
    "(BETWEEN|DEGREE|secretly|clearly|deliberately|purely|solely|specifically|all|both|so|"
    "always|probably){0,4}"
)
_TO = "(to|in_order_to|so_as_to|for_to|fi)"
_OF_ME = one_of(
    "(wind|winding|wound) (me|i|us|him|her|them|my_mother|my_mum) up",
    "(get|getting|got) (back)? at (me|i|us|him|her|them|my)",
    "(get|getting|got) (even|your_own_back|a_rise|a_reaction|one_over|attention|sympathy|"
    "rid_of (me|i|us|him|her)|"
    "out_of (it|the|doing|helping|seeing|going|visiting|paying|work|cleaning))",
    "(score|scoring) (points|a_point|one|brownie_points)",
    "(rub|rubbing) (it|my_nose|that|our_noses) in",
    "(prove|proving) (a_point|you_are|that_you|me_wrong|i_am)",
    "(stick|sticking|twist|twisting) (it_to|the_knife|the_boot)",
    "(put|putting|drag|dragging|bring|bringing|hold|holding|keep|keeping) (me|i|us|my_family)"
    " (down|back|small|in_my_place|quiet|out|away|on_edge|guessing|dependent|waiting|hanging|"
    "sweet)",
    "(make|making|made) (me|i|us|him|her|my_mother|my_family) (look|feel|seem|appear|sound|"
    "out|the|a)"
    " DEGREE? (bad|guilty|small|stupid|foolish|silly|jealous|awkward|like|useless|worthless|cheap|"
    "weak|inferior|crazy|mad|incompetent|ridiculous|an|to_be|a|villain|fool|laughing|bad_guy|tiny|"
    "worse|insecure|uncomfortable|unprofessional|terrible|horrible|dumb|ashamed|old|fat|ugly|poor|"
    "unwelcome|unwanted|lesser|less|sorry)",
    "(make|making|made) (me|i|us|him|her) (jealous|suffer|squirm|beg|pay|sweat|wait|cry|crawl|"
    "miss|late|angry|mad|feel_sorry|panic|worry|uncomfortable|lose)",
    "(make|making|made) (a (fool|show|mockery|laughing_stock|point|scene)) (of (me|i|us|him|"
    "her|my))?",
    "(make|making|made) yourself (look|feel|the|out|seem) (better|good|big|important|centre|"
    "center|hero|"
    "victim|clever|superior|great|like|to_be)",
    "(see|seeing|watch|watching|hear|hearing) (me|i|us|him|her|my_family) (squirm|fail|suffer|"
    "cry|beg|fall|"
    "sweat|crack|lose|struggle|break|miserable|down|crawl|hurt|upset|bleed|on_my_knees|grovel|"
    "panic|drown|mess|trip|look_stupid)",
    "(push|pushing|force|forcing|freeze|freezing|shut|shutting|cut|cutting|drive|driving) (me|"
    "i|us|him|her) (out|away)",
    "(turn|turning|turned) (him|her|them|everyone|everybody|the|my|people|our) (_){0,2} against",
    "(start|starting|cause|causing|pick|picking|stir|stirring|create|creating) (a|an|up|some|"
    "more|the)?"
    " (fight|argument|row|drama|trouble|war|scene|shit|things|conflict|problems|bother|"
    "quarrel|fights|arguments|it_up|the_pot)",
    "(play|playing) (the (victim|hero|martyr|saint|big_man|perfect)|games|happy_families|me|"
    "one_off|with_my)",
    "(test|testing|break|breaking|drain|draining|use|using|bleed|milk|own|owning|trap|"
    "trapping|cage|rule|change|changing|silence|silencing) (me|i|us) (_)?",
    "(change|changing) the_subject",
    "(impress|impressing) (your|the|her|him|them|those|everyone|people|other|my|that|strangers)",
    "(show|showing|shown) (me|i|us|him|her) up",
    "(show|showing) off (to|in_front|at|how|my|$)",
    "(spite|hurt|hurting|punish|punishing|embarrass|embarrassing|humiliate|humiliating|shame|"
    "shaming|annoy|"
    "annoying|provoke|provoking|torture|torturing|torment|tormenting|undermine|undermining|"
    "sabotage|"
    "sabotaging|manipulate|manipulating|control|controlling|trick|tricking|deceive|deceiving|fool|"
    "destroy|destroying|belittle|belittling|mock|mocking|ridicule|outdo|outdoing|upstage|upstaging|"
    "needle|goad|goading|bully|bullying|intimidate|intimidating|blackmail|rile|antagonise|"
    "antagonize|"
    "aggravate|irritate|irritating|guilt_trip|guilt_tripping|guilt|ruin|ruining|wreck|"
    "wrecking|spoil|spoiling|disgrace|rattle|unsettle|exclude|replace|buy|bribe|"
    "corner|expose|discredit|outshine|diminish|isolate|ambush|crush|smear|rob|cheat|dupe|"
    "scare|frighten|disrespect|insult|insulting|taunt|taunting)"
    " (me|i|us|my|our|everyone|everything|him|her|them|the|this|any|people|mum|dad|your_own)",
    "(avoid|avoiding|escape|escaping|dodge|dodging) (me|i|us|my|seeing|talking|speaking|"
    "helping|spending|being|having|paying|facing|doing)",
    "(have|hold|get) (something|power|a_hold|one|control) (over|up_on) (me|i|us)",
    "(ease|clear|soothe|buy_off|calm|salve|quiet) (your|that|the) (_)? (conscience|guilt)",
    "(look|seem|feel) (good|better|big|important|clever|generous|innocent|like_a|superior|"
    "powerful|smart|like_the)"
    " (_){0,3}",
    "be (right|the (boss|hero|victim|centre|center|star|big|martyr|favourite|favorite)|"
    "talked_about|seen|noticed|"
    "worshipped|admired|waited_on|in_charge|in_control|contrary|awkward|difficult|cruel|nasty|"
    "mean|spiteful)",
    "(win (every|the_argument|this_argument|an_argument|at_any|at_all|,|$)|have_the_last|"
    "have_it_all|have_everything|have_your (cake|own_way|way)|get_your (own)?way|dominate|"
    "be_cruel)",
    "tell (people|everyone|your_friends|them|her|him) (that|how|what|i)",
    "(spy|spying|check_up|checking_up|snoop|keep_tabs) on (me|i|us)",
    "(take|taking|get|getting|steal|stealing|grab|grabbing) (my|our|his|her|mums|dads|"
    "everything|it_all|all_the|the) (money|house|job|place|credit|land|inheritance|committee|"
    "away|from_me|off_me)",
    "(take|taking|keep|keeping|turn|turning) (my|the|our) (kids|children|son|daughter|boys|"
    "girls) (away|from|off|against)",
    "(teach|teaching) (me|i|us|him|her) a_lesson",
    "(feel|feeling) (superior|powerful|big|better_than|important|clever_than|in_charge|in_control)",
    "(put|keep|have|having|keeping) (me|i|us) (on_a (string|leash)|under_your_thumb|at_your "
    "(feet|beck)|dangling|on_the_hook|dependent)",
)
RULES = (
    Rule(
        id="did-it-to-hurt",
        kind=Kind.MIND_READING,
        idea="“You did it to hurt me” gives an act a motive that only the other can know.",
        patterns=(
            "you are (just|only|BETWEEN){0,2} (doing|saying|acting|being|behaving|taking|"
            "giving|using|keeping|leaving|staying|wearing|inviting|dragging|making|throwing) "
            "(!(not) _){0,5} to (spite|humiliate|punish|torment|undermine|sabotage|embarrass|"
            "provoke|annoy|hurt|shame|belittle|get_at|get_back_at|wind|rile|mock|test|control|"
            "make_me (look|feel|jealous|squirm|suffer|beg)) (me|us|my|up)?",
            f"you {_ADV} (!(not|never) _){{1,8}} {_JUST}{{1,2}} {_TO} (go_and|try_and|try_to)? "
            f"{_OF_ME}",
            f"you {_ADV} {_JUST} (!(not|never) _){{1,7}} {_TO} (go_and|try_and|try_to)? {_OF_ME}",
            f"you {_ADV} (do|did|done|say|said|does|planned|chose|picked|invited|brought|wore|"
            "left|came|"
            "posted|sent|told|married|named|kept|made_a|called|bought|booked|*ed) (!(not|"
            f"never|want|wanted|need|wants) _){{0,8}} {_TO}"
            " (spite|humiliate|punish|torment|undermine|sabotage|manipulate|embarrass|provoke|"
            "annoy|hurt|shame|"
            "belittle|antagonise|antagonize|get (back)?at|wind|rile|mock|make (me|us) (look|"
            "feel|jealous|squirm|suffer|beg)) (me|us|my|up)?",
            f"you {_ADV} (!(not|never) _){{1,8}} {_TO} (get (back)? at|get_one_over|"
            "get_even_with|rub|make (me|us) (look|feel|jealous|suffer|squirm|beg)|"
            "spite|wind) (me|us|it|bad|guilty|small|stupid|foolish|jealous|like_a|cheap|"
            "awkward|up)",
            f"you {_ADV} (!(not|never) _){{1,7}} {_JUST} (so|so_that|for|that) (i|he|she|they|"
            "everyone|everybody|somebody|someone|nobody|people|your|my|the|our|herself|"
            "himself|all|me)"
            " (_){0,2} (would|will|can|could|do_not|did_not|to|have_to|has_to|had_to|miss|"
            "misses|see|sees|look|looks|should|get|gets|feel|feels|know|end|must|might) "
            "(!(not) _){1,3}",
            f"you {_ADV} {_JUST} (!(not|never) _){{1,6}} (so|so_that) (i|he|she|they|everyone|"
            "everybody|somebody|someone|nobody|people|your|my|the|our|herself|himself|all|me)"
            " (_){0,2} (would|will|can|could|do_not|did_not|to|have_to|has_to|had_to|miss|"
            "misses|see|sees|look|looks|should|get|gets|feel|feels|know|end|must|might) "
            "(!(not) _){1,3}",
            "you (!(not|never) _){1,6} so (that)? (i|he|she|they|everyone|everybody|people|"
            "the_neighbours|your_friends|my_mother|my_father) (would|will|could|should|can|"
            "have|has|had) (to)? "
            "(look|feel|seem|be (the_last|blamed|seen|jealous|alone|stuck|miserable)|suffer|"
            "fail|squirm|beg|lose|see (your|it|you|that|how)|cry|pay|think_i|panic|leave|"
            "give_up|come_running|crawl|miss)"
            " (_)?",
            f"you {_ADV} (did|do|done|said|say|ignored|forgot|forget|left|lost|broke|burned|"
            "burnt|messed|missed|turned_up|came|come|"
            "started|leave|waited|wait|hid|walked|kept|keep|excluded|ruined|spoiled|spoilt|"
            "dropped|spilled|spilt|took|*ed)"
            " (_){0,5} (on_purpose|deliberately|purposely|intentionally|knowingly|out_of "
            "(pity|guilt|boredom|duty|spite|malice|jealousy|revenge)|for_attention|"
            "for_sympathy|for_show|for_the_attention)",
            "you (BETWEEN)? (meant|intended) (me|us|it|that|everyone|them) to (hear|see|hurt|"
            "sting|find|feel|know|be_heard|be_seen|wound|humiliate|overhear)",
            "you (were|was) (just|only)? (checking|testing|seeing) (if|whether|how) (i|we) "
            "(would|will) (_)",
            "(that|it|this) was not (concern|love|kindness|worry|help|helping|advice|care|"
            "generosity|an_accident|a_joke|a_mistake|forgetting|honesty|teasing|banter|"
            "friendship|politeness) , (you (wanted|did_it|meant|just_wanted|knew|were (after|"
            "trying|fishing|showing|being|punishing|testing|spying|checking|only|just|"
            "jealous))|(that|it) was (control|spite|revenge|pity|guilt|a_dig|a_test|a_threat|"
            "a_way|a_show|spying|nosiness|malice|on_purpose|deliberate))",
            "you (deliberately|purposely|purposefully|intentionally|maliciously|spitefully) "
            "(HURTING|left (me|us|my|him|her)|forgot|did_not|do_not|hid|"
            "broke|waited|set|cut|misled|hurt|turned|burned|burnt|missed|dropped|lost|"
            "withheld|delayed|go|say_things|make_me|made_me|kept (me|it|quiet|us)|excluded|"
            "sit|take|took)",
            f"you {_ADV} (!(not|never) _){{1,8}} (just|only)? so (that)? you (would_not|"
            "will_not|do_not|did_not|could_not) have_to (come|see|help|talk|speak|face|deal|"
            "sit|spend|visit|pay|be (with|here|there)|do|look|listen|answer|clean|apologise|"
            "apologize|admit|go|lift|mind|take|introduce|say_sorry)",
            f"you {_ADV} (!(not|never) _){{1,8}} (just|only) so (that)? you (would|will|could|"
            "can|get_to) (not)? (feel|say|look|be|have|tell|get|throw|rub|hold|blame|boast|"
            "brag|play|control|use|claim|show_off|post|avoid|skip|see_me)",
            "you (just|only)? (do|did|are_doing) (it|this|that|everything|all_this|all_that) "
            "(just|only|all|purely)? for (the)? (attention|show|likes|applause|sympathy|money|"
            "image|cameras|clout|glory|neighbours|credit)",
            "you (!(not) _){1,8} because you (BETWEEN|DEGREE){0,2} (want|wanted) (to_see|"
            "to_watch|to_show) (my_face|me|us|them|everyone|how_i|how_far|what_i|if_i|who)",
            "you (!(not) _){1,8} because you (BETWEEN|DEGREE){0,2} knew (DEGREE|that)? (it|i|"
            "he|she|they|that|this|my (mother|mum|family)) would (hurt|humiliate|upset|"
            "embarrass|annoy|kill|destroy|shame|ruin|say_no|mind|be (hurt|upset|angry|"
            "embarrassed|left|too)|not|never|look|feel|hate|make_me|panic|cry|get (me|to_me|"
            "upset|angry))",
        ),
        why=(
            "“{words}” tells a reason that only the other can know. What was done is easier "
            "to talk about than why."
        ),
        suggestion="When that happened, I felt ____. What was it about for you?",
        questions=False,
        unless=(
            *FOND,
            "(not|never|hardly|surely) (do|did|done|have_done|mean|meant|doing|try|trying)? "
            "(it|this|that|anything)? (on_purpose|deliberately|just)",
            ", (did|do|are|have|were|had) not you $",
            "(i_know_you_did_not|if_you|unless_you|did_you)",
            "(i_bet|bet_you)",
            "(let_me|let_us|lets_us) win",
            "feel (better|good|loved|safe|at_home|welcome|special|happy|less)",
        ),
        before=OWNED,
        yes=(
            "You did that just to make me look stupid in front of your boss.",
            "you came home late on purpose",
            "You only took the kids to the zoo to get back at me.",
            "You wore that dress purely to upstage my sister.",
            "You told him so that I would look like a liar.",
        ),
        no=(
            "I know you didn't do it to hurt me.",
            "Did you do it on purpose?",
            "He did it just to annoy me.",
            "You came all this way just to see me, thank you.",
            "I felt as if you did it to punish me.",
            "You let the kids win on purpose, I saw you.",
            "You only said that to make me feel better.",
            "You stayed up just so I would not come home to a dark house.",
        ),
    ),
    Rule(
        id="just-want",
        kind=Kind.MIND_READING,
        idea="“You just want …” puts an aim into the other that they may not know of.",
        patterns=(
            f"(you|you_people|you_lot) {_ADV} (want|wanted|wants|need|needed|like|love|liked|"
            f"loved|live|try|tried|trying|hoping|aim) {_TO} (see|have)? {_OF_ME}",
            f"you {_JUST}{{1,2}} (want|wanted|need|needed|like|liked|love) (a (maid|servant|"
            "slave|skivvy|punchbag|doormat|trophy|cook|nanny|cleaner|free|mother|mummy|cash|"
            "wallet|babysitter|reaction|fight|row|excuse|reason|roommate|housekeeper|puppet|"
            "yes)|"
            "(my|mum|dad|granny|nan|gran|grandma|grandad|his|her) ('s)? (money|house|body|"
            "farm|ring|pension|inheritance|will|land|visa|passport|job|name|attention|savings|"
            "car|salary|room|help)|an (excuse|audience|argument|easy)|everything|sex|"
            "attention|sympathy|money|drama|someone_to !(talk|listen|hold|hug|love|understand|"
            "hear|care|be|share|play|tell|sit|come|laugh|dance|chat|cuddle) _|"
            "somebody_to (blame|cook|clean|walk|control|hold|wash|do|iron|pay)|"
            "having_someone_to|having_somebody_to|rid_of|me (gone|out|to (fail|suffer|lose|"
            "beg|leave|feel|look|crawl|shut|say|admit|disappear|give|apologise|apologize|quit|"
            "miss))|things_your|it_all|your_own_way|to (win|fight|argue|score|gloat|moan|"
            "hurt))",
            f"you {_ADV} (want|wanted|wanting|expect|need) (me|us) (to)? (fail|suffer|lose "
            "!(weight|a|some)|beg|leave|look (bad|stupid|foolish|like|silly)|feel (bad|guilty|"
            "small|stupid|like|worthless|ashamed|inferior)|crawl|disappear|quit|"
            "small|grateful|quiet|obedient|silent|weak|poor|in_the_kitchen|pregnant|miserable|"
            "alone|lonely|gone|out|out_of|shown_up|humiliated|embarrassed|on_my_knees|"
            "to_yourself|dependent|weak|to_be (the_last|miserable|alone|weak|dependent|small|"
            "hurt|jealous|humiliated|embarrassed|unhappy|grateful_for|lonely|stuck|a_failure|"
            "jealous)|barefoot|under_your|"
            "trapped|stuck|down|broken|poor|jealous|hurt|unhappy|to_know_your_place|to_grovel|"
            "grovel|to_fall|to_fall_apart|to_break|to_give_up|to_stay_small|kept_small)",
            f"you {_ADV} (want|wanted) (everyone|everybody|people|the_world|them|him|her|"
            "the_kids|the_whole) (to)? (feel_sorry|think (i|you|that)|believe|pity|hate_me|"
            "hate|worship|choose|turn|see_me|admire|dance|run_after|look_at_you)",
            f"you {_ADV} (love|loved|enjoy|enjoyed|enjoying|like|liked|relish|relished|adore|"
            "get_off_on|get_a_kick_out_of|got_a_kick_out_of|get_a_kick_from|take_pleasure_in|"
            "delight_in|revel_in) (it_when|when|the_fact_that|that|how)? (seeing|watching|"
            "making|having|keeping_me|hurting|humiliating|hearing|keeping|letting|the_power|"
            "being)?"
            " (me|us|i|people|everyone|him|her|they|we|women|men|two_women) (am|are|was|were|"
            "is)? (feel|feeling|look|looking|in|on)? (small|bad|guilty|stupid|like (shit|dirt|"
            "nothing|an_idiot|a_fool)|suffer|suffering|squirm|squirming|cry|crying|beg|"
            "begging|fail|failing|lose|losing|wait|waiting|miserable|pain|hurt|hurting|upset|"
            "struggle|struggling|down|fall|falling|on_edge|my_knees|fight|fighting|jealous|"
            "chase|grovel|run_after|running_after|dangling|hanging|unhappy|in_bits|mess_up|"
            "messing_up|screw_up|stuff_up|fuck_up|get_it_wrong|wrong|jealous|sad|angry|weak|"
            "ill|broke|needy|on_a (string|leash|hook)|under_your_thumb|at_your (feet|beck)|"
            "dependent|waiting)",
            "you (enjoyed|loved|relished|are_loving|are_enjoying|were_loving|were_enjoying) "
            "(this|that|it|every (minute|second|bit|moment) of (it|that|this|my)|all_this|"
            "seeing_that|yourself_there) !(so|too|as_much|because|despite) (_){0,2} $",
            "(you|you_people) (just|only|really|BETWEEN)? (want|wanted|need|needed) (a|an|"
            "some) _ _? ,? not (a|an) (wife|husband|partner|girlfriend|boyfriend|friend|"
            "daughter|son|mother|father|colleague|marriage|relationship|sister|brother|family)",
            "all (that)? you (BETWEEN){0,2} (want|wanted|care_about|cared_about|think_about|"
            "see|are_after|are_interested_in|love) (in_me|from_me|with_me)? (is|was|are) (my "
            "(money|body|house|mistakes|faults|failures|car|salary|wallet|help|flaws)|to "
            "(be_right|win|control|hurt|argue|fight|make_me|see_me|show|look|get)|me_to|money|"
            "yourself|attention|control|power|sex|drama|your_own|your (image|reputation|job|"
            "career|phone|mother|ego|self)|a (maid|slave|cook|servant|fight|failure|problem|"
            "burden|wallet|free)|what_i_do_wrong|someone_to|somebody_to)",
            "your (_)? (crying|tears|silence|sulking|headache|headaches|migraine|illness|"
            "kindness|flowers|presents|gifts|gift|smile|visit|visits|call|calls|apology|"
            "generosity|politeness|concern|worry|sorry|jokes|joke|sickness|pain|help|advice|"
            "compliments|interest|niceness|friendship|love|charm|tiredness) (is|are|was|were) "
            "(only|just|all|always|nothing_but|purely|merely)"
            " (to|for (show|effect|attention|the)|so|an_act|acting|theatre|theater|a (show|"
            "trick|performance|game|way|lie|tactic|weapon|cover|mask)|fake|manipulation|"
            "blackmail|put_on|about_you)",
            "you (are|do|did|were) not (even|really|actually|just)? (forget|tired|sick|ill|"
            "sorry|busy|confused|joking|sad|love|miss|worried|care|burn|lose|mean|hear|"
            "believe|scared|depressed|stressed|upset|hurt|protecting|helping|trying|concerned|"
            "being) (_){0,5} , you (just|only|really|simply|are|were|BETWEEN){0,2} (do_not "
            "(want|care|like|love)|want|wanted|did_not_want|like|love|jealous|miss|enjoy|"
            "did_it|chose|need|lazy|avoiding|hiding|punishing|trying|controlling|can_not "
            "(bear|stand|be_bothered)|could_not_be_bothered)",
            "you would be (so|much|far|DEGREE)? (happier|better_off|glad|relieved|happy|"
            "delighted|over_the_moon|thrilled) if (i|we|she|he|my (mother|mum|family)) (just|"
            "was|were|had)? (disappeared|left|gone|not (here|there|around|in)|never|stopped|"
            "vanished|out_of)",
            "you (could|can) not wait to (see_me (fall|fail|go|leave|cry|suffer|slip|lose)|"
            "get (away|rid|out|me_out)|rub|leave (me|us)|be_rid|throw (it|that)|point_out|"
            "humiliate|tell (everyone|everybody|him|her|them|mum|your) (how|that|what|i|"
            "about))",
            "i (know|can_see|see) (exactly|very_well|full_well|damn_well|perfectly_well) what "
            "you are (after|playing_at|trying_to (do|pull|get)|doing_to|doing_with)",
            "i (can|could)? (see|saw) (right|straight)? through (you|your|this|all_your)",
            f"you are {_ADV} (trying|out|looking|here|determined|dying|itching|desperate|"
            f"plotting|scheming|planning) {_TO} (see|have|get)? {_OF_ME}",
            f"you are {_ADV} (after|in_it_for|in_this_for|with_me_for|here_for|sniffing "
            "(around|round)? (for)?|only_after|circling) (my|the|his|her|mums|dads|one_thing|"
            "our) (_)? (money|house|land|inheritance|pension|visa|passport|will|job|body|cash|"
            "savings|sex|papers|farm|ring|name|attention|place)?",
            f"you {_ADV} (have|had|got|kept)? (your)? (eye|eyes) (BETWEEN|DEGREE|"
            "always){0,2} on (my|mums|dads|our|his|her|the) (house|land|money|job|farm|"
            "husband|wife|man|position|place|ring|chair|desk|car|inheritance|pension|room|"
            "share)",
            "your eye (is|are|was)? (_)? on my (_)",
            "(it|this|that) (is|was) (all|only|just|never|really|always){0,2} (about)? "
            "(control|the_money|my_money|your_image|your_ego|winning|appearances|looking_good|"
            "power|the_house) (for|with|to) you",
            "(this|these|those|the|your|that|all_this) (_){0,3} (is|are|was|were) (just|"
            "only|all|really|purely){0,2} (for|about|to_ease|out_of|because_of) your (own)? "
            "(bad|guilty)? (conscience|guilt|image|ego)",
        ),
        why="“{words}” tells what the other is after, and they may see themselves quite otherwise.",
        suggestion="I don’t know what you were hoping for. What I felt was ____.",
        questions=False,
        unless=(
            *FOND,
            "(if|do|did|unless|whether) you",
            "feel (better|good|loved|safe|at_home|welcome|special|happy|less)",
            "(and|but) i (want|like|do|would) (to)? (be|win|have)",
            "win (the_lottery|the_league|the_cup|a|today|tomorrow|saturday)",
        ),
        before=OWNED,
        yes=(
            "You just want to control me.",
            "u want me to fail so u can say told u so",
            "You're only after my mother's money.",
            "You love watching me squirm.",
            "You're just trying to start a fight.",
            "You wanted everyone to think I was crazy.",
        ),
        no=(
            "You just want cake, admit it.",
            "You only want what's best for me.",
            "Do you want me to fail?",
            "She wants me to fail.",
            "You're just trying to help, I know.",
            "You love making me laugh.",
            "I hope you don't just want my money haha.",
            "If you want to win, you have to practise.",
            "You wanted me to feel at home and I did.",
        ),
    ),
)
