"""An apology for how the other took it, or that only wants to be done with.

Lazare 2004, *On Apology*, counts vague and conditional acknowledgement among what makes one fail.
"""

from closeknit.coach.kinds import Kind
from closeknit.coach.patterns import one_of
from closeknit.coach.rules.apology.frames import ANOTHERS, GAP, MEANT_WELL, OWNED, SAYS_SORRY, THAT
from closeknit.coach.rules.rule import Rule

_TOOK = one_of(
    "(take|took|taken|taking) (it|that|this|things|everything|what _{1,4}|(my|the) _{1,5}) "
    "DEGREE{0,2}"
    " (that_way|this_way|the_wrong_way|like_that|personally|badly|wrong|wrongly|up|to_heart|hard|"
    "as|so|seriously|literally|amiss|out_of_context|in (this|that|such|the_wrong))",
    "(take|took|taken|taking) (it|that|this|things) $",
    "(take|took|taken|taking) (it|that|this|what _{1,4}|(my|the) _{1,2}) in (this|that|such|"
    "the_wrong)",
    "(take|took|taken|taking) (offence|offense|umbrage|exception)",
    "(see|saw|view|viewed|perceive|perceived|interpret|interpreted|read|understood|heard|remember)"
    " (it|this|that|things|me|my _{1,2}|the _|what _{1,3}) DEGREE?"
    " (that_way|this_way|like_that|so|differently|as|wrong|otherwise|in_that_light)",
    "(misunderstood|misread|misinterpreted|misheard|overreacted|over_reacted|overreact|jumped_to|"
    "got_the_wrong (idea|end|impression)|read_too_much|chose_to|choose_to|chosen_to|"
    "decided_to|insist_on|"
    "feel_the_need|felt_the_need|had_to_make)",
    "(did|could|do|can) not (get|take|see|understand|appreciate) (the|my|a|that_it_was_a)"
    " (joke|humour|humor|banter|point|irony|sarcasm)",
    "were not in a position to",
    "(think|believe|reckon) (so|that_way|like_that|that_of_me|i_am (a|the|such|so|being|too|"
    "DEGREE))",
    "(find|found) (it|that|this|me|what_i_said|(my|the) _{1,2}) (DEGREE){0,2}"
    " (offensive|hurtful|rude|insulting|upsetting|boring|annoying|harsh|unacceptable|"
    "inappropriate|a_bit_much|too_much|hard_to)",
)
_CANNOT_TAKE = (
    "(can|could) not (even|DEGREE)? (take|handle|stomach|stand|cope_with|deal_with|accept|bear|"
    "swallow|hack|survive|laugh_at|face|hear|see) (a|any|some|one|my|the|it_when|that|such|even|"
    "little|simple|bit|of|even|few){0,4} (joke|jokes|truth|truths|criticism|banter|feedback|"
    "honesty|"
    "advice|humour|humor|facts|reality|no|opinion|opinions|words|past|beyond|sense|reason|slagging|"
    "teasing|constructive|comment|sarcasm|fun)"
)
_SELF = (
    "(way|this|that|like_that) about (yourself|your|him|her|school|work|life|us|them)",
    "you_do_not_have_to",
    "you_had_to (see|hear|find|read|go)",
)

RULES = (
    Rule(
        id="sorry-you-feel",
        kind=Kind.APOLOGY_BUT,
        idea=(
            "“Sorry you feel that way” is sorry about the other's reaction, not about one's "
            "own act."
        ),
        patterns=(
            f"{SAYS_SORRY} {THAT} you (BETWEEN|have|take|took|choose|chose){{1,3}} (this|that|"
            "such_a|such_an|such) (_)? (attitude|tone|view|opinion|approach|reaction|position|"
            "temper|problem|impression)",
            f"{SAYS_SORRY} {THAT} you (have|may|might|had|BETWEEN){{0,2}} (feel|felt|"
            "are_feeling) (like_that|like_this|so)"
            " !(good|bad|sick|poorly|ill|rough|rotten|low|down|rubbish|alone|tired|sore|much|"
            "lonely)",
            f"{SAYS_SORRY} {THAT} you (BETWEEN|may|might){{0,3}} (feel|felt|feels) (DEGREE)? "
            "(that|this) way",
            f"{SAYS_SORRY} {THAT} you (BETWEEN|DEGREE|all|may|might){{0,4}} {_TOOK}",
            f"{SAYS_SORRY} {THAT} you (BETWEEN|DEGREE|all|may|might|get|feel|felt|being|"
            "yourself|a_bit|that){0,5} OVER_SENSITIVE !(by (that|him|her|them|his|the|"
            "what_he|what_she|your)|at_work|with_him|with_her)",
            f"{SAYS_SORRY} if you (BETWEEN|DEGREE|all|may|might|get|feel|felt|that|at_all|"
            "in_any_way){0,5} HURT_STATE",
            f"{SAYS_SORRY} {THAT} you (got|get|getting|are|were) (so|all|that|DEGREE){{0,2}} "
            "HURT_STATE"
            " (over|at|by|for|about|because_of) DEGREE? (a|one|nothing|something_so|such|"
            "some_silly|little|literally|every)",
            f"{SAYS_SORRY} {THAT} (my|that|the|it)? (anyone|anybody|someone|people|some_of_you|"
            "some_people|"
            "some|any_offence|offence|any_offense|offense|any_feelings|feelings)"
            " (was|were|got|is|has|have|been|may|might|took|feel|felt|be){0,3}"
            " (caused|taken|offended|offence|offense|upset|hurt|bothered|HURT_STATE)",
            f"{SAYS_SORRY} (for|about)? any !(inconvenience|delay|disruption|trouble) _ you "
            "(may|might|could|seem_to)? (have)?"
            " (imagined|imagine|felt|feel|perceived|perceive|think|thought|took|take|believe)",
            f"{SAYS_SORRY} {GAP} (those|people|anyone|somebody|anybody|someone) (who|that) "
            "(are|is|get|gets|may_be|might_be|feel) _{0,2} OVER_SENSITIVE",
            f"{SAYS_SORRY} {THAT} you (BETWEEN){{0,2}} (so|too|that|this|such_a) (weak|"
            "emotional|fragile|delicate|easily|weak_minded)",
            "SORRY (for|about|if) any (offence|offense|hurt|upset) (you (took|may|might|felt)|"
            "taken|was_taken|perceived)",
        ),
        why=(
            "“{words}” is about how it was taken. An apology is heard sooner when it names "
            "one’s own part."
        ),
        suggestion="Which thing that you did yourself is it about?",
        unless=(*OWNED, *MEANT_WELL, *_SELF),
        before=ANOTHERS,
        yes=(
            "I'm sorry you feel that way.",
            "Sorry that you took my remark about the curtains so personally.",
            "im sorry if u were offended by a bit of banter",
            "Well I am sorry you got so upset over one photo",
            "We regret that you misinterpreted the email.",
            "Apologies if anyone was offended.",
            "soz ur so touchy today",
        ),
        no=(
            "I'm sorry you feel rotten, can I bring you soup?",
            "I'm sorry that you lost your job.",
            "Sorry you had to wait in the rain.",
            "I'm sorry if I hurt you, it was on me.",
            "She said sorry you feel that way, and I laughed.",
            "I'm sorry if you felt left out, I should have asked you along.",
            "I'm sorry you feel that way about yourself, because I see it differently.",
            "Sorry you were offended by that man on the bus, what a thing to say.",
        ),
    ),
    Rule(
        id="sorry-you-cannot-take",
        kind=Kind.APOLOGY_BUT,
        idea=(
            "“Sorry you can't take a joke”: the sorry is a verdict on how much the other can bear."
        ),
        patterns=(
            f"{SAYS_SORRY} {THAT} you {_CANNOT_TAKE}",
            f"{SAYS_SORRY} {THAT} my (success|happiness|life|boundaries|existence|opinion|"
            "opinions|honesty|standards|"
            "confidence|joy|career|choices|faith|face|presence|job|house|friends) (!(not) _){0,3}"
            " (make|makes|made|bother|bothers|offend|offends|upset|upsets|threaten|threatens|"
            "trigger|triggers|annoys|disturbs) you",
            f"{SAYS_SORRY} {GAP} your (perfect_little|precious|delicate|royal|almighty|oh_so|"
            "holy|perfect_life|perfect_world) _",
            f"{SAYS_SORRY} {THAT} you (have|have_got|'ve_got)? (no|not_a|lost|lack|lost_your|"
            "lack_a|do_not_have_a|not_got_a) sense_of (humour|humor)",
            f"{SAYS_SORRY} {THAT} your (poor|little|wee|precious|delicate|fragile|tiny|big|fat|"
            "male|sensitive|"
            "wounded|massive|whole){0,3} (ego|feelings|feeling|pride|sensibilities|nerves|"
            "mood|majesty|"
            "highness|ladyship|lordship|honour|vanity|heart_of_glass|self_esteem)",
            f"{SAYS_SORRY} (if|that) {GAP} (hurt|hurts|bruised|dented|wounded|offended|upset|"
            "damaged|injured|stung|touched)"
            " your (poor|little|wee|precious|delicate|fragile|tiny|big|male)? (ego|pride|"
            "sensibilities|vanity|majesty)",
            f"{SAYS_SORRY} (if|that)? (it_hurt (_){{0,2}} to_hear)? (the|my)? (truth|honesty|"
            "facts|telling|being_honest|reality|honest_opinion|"
            "speaking|common_sense|standards|boundaries) (_){0,6} (hurt|hurts|offend|offends|"
            "offended|upset|upsets|"
            "bother|bothers|stung|stings|hard|much|makes|made)",
            f"{SAYS_SORRY} (if|that) (a|one|some) (little|bad|silly|single|tiny|stupid|"
            "harmless|small)? (joke|comment|remark|word)"
            " (_){0,4} (make|makes|made|upset|upsets|hurt|hurts|ruin|ruins|ruined|broke|"
            "breaks|sets|set|too)",
            f"{SAYS_SORRY} {GAP} too (accurate|honest|true|real|direct|blunt|truthful|"
            "complicated|clever|funny|much (reality|truth|honesty)) for (you|your)",
            "i will (say_sorry|apologise|apologize|say_i_am_sorry) (_){0,6} (when|if|once) "
            "you (do|say|apologise|apologize|admit|stop|have|start|did)",
            f"{SAYS_SORRY} for (having_been|being) (right|honest|correct|truthful|direct|"
            "straight|the_only_one|so_honest|too_honest)",
            f"^ (well|ok|oh|fine)? (,)? {SAYS_SORRY} (,)? i (guess|suppose) (then|$|ASKED)",
            f"{SAYS_SORRY} (if|should|that) (_){{0,6}} (perceived|construed|interpreted) (as|"
            "to_be|by|in)",
            f"{SAYS_SORRY} (for_not_being|if_i_am_not|that_i_am_not|i_am_not|for_not_looking) "
            "(DEGREE|as|a|your|the|some){0,2}"
            " (perfect|good_enough|robot|mind_reader|machine|millionaire|superman|superwoman|"
            "superhuman|wonder_woman|ex|"
            "clever_as|perfect_as|rich_as|thin_as|interesting_enough|rich_enough|funny_enough|"
            "fun_enough|psychic|telepathic|saint)",
            f"{SAYS_SORRY} ,? i (guess|suppose|forgot)? (i_am|i_was|we_are)? not (allowed|"
            "entitled|permitted)",
            f"^ (well|oh|so)? (,)? {SAYS_SORRY} for {GAP} i (suppose|guess) $",
            f"{SAYS_SORRY} (if|that) (_){{0,5}} (was|were|got|has_been) (misconstrued|"
            "misunderstood|misinterpreted|misread|taken)"
            " (by_you|out_of_context|the_wrong_way)",
            f"{SAYS_SORRY} (for|that_i_am) (DEGREE)? (breathing|existing|being_alive|living|"
            "being_born|having_feelings|"
            "having_a_life|having_an_opinion|having_opinions|telling (you)? the_truth|"
            "being_honest|speaking_the_truth|"
            "speaking_my_mind|not_being_perfect|not_perfect|caring|being_human|trying_to_help)",
            "^ (well|oh|so|aye|yes|ok|,){0,2} (excuse_me|pardon_me|forgive_me|sorry) for "
            "(breathing|existing|living|caring|having|asking) (_ _?)? $",
        ),
        why="“{words}” turns the sorry into a word about how much the other can bear.",
        suggestion="Is there a part in it that you are sorry for yourself?",
        unless=(*OWNED, "(forgot|forgotten|broken|bereaved|funeral|hospital)"),
        before=ANOTHERS,
        yes=(
            "Sorry you can't take a joke.",
            "I'm sorry that your delicate ego got a scratch at the quiz.",
            "im sorry if the truth hurts",
            "Oh, sorry for having feelings.",
            "I do apologise if my remarks were too direct for you, Brenda.",
        ),
        no=(
            "Sorry you can't take the Friday off, I had looked forward to it.",
            "I'm sorry you can't make it, we'll send cake.",
            "Sorry I hurt your feelings.",
            "I'm sorry for being a grump this morning.",
            "Sorry for having the music on so late.",
            "I'm sorry your heart is so heavy these days.",
        ),
    ),
    Rule(
        id="said-sorry-already",
        kind=Kind.APOLOGY_BUT,
        idea="“I said sorry, what more do you want?” asks the other to be done with it.",
        patterns=(
            f"SORRY {GAP} what (do|am|else_do) (you|i) (want|supposed|expect|meant) (me)? to "
            "(do|say)",
            "(i|have|times|already) (have|already|only|did|DEGREE){0,2} (said|said_i_am|"
            "said_i_was|apologised|apologized|sorry)"
            f" (sorry)? {GAP} (what_more|what_else|how_many_times|can_we (just|please|"
            "now)?(move|drop)|get_over_it|"
            "let_it_go|move_on|drop_it|give_it_a_rest|do_you_want (blood|me_to|a)|are_you "
            "(happy|satisfied)|"
            "is_that_not_enough|is_not_that_enough|what_is_your_problem|so_stop|so_drop|"
            "so_get|so_move|now_drop|now_stop)",
            "how_many_times (do|must|should|am) i (have_to|got_to|supposed_to|to|need_to)? "
            "(say|be)? (i_am)?"
            " (sorry|apologise|apologize)",
            f"SORRY {GAP} (what_more (do|can|you|must) _|what_else (do_you_want (from|me)|"
            "can_i (do|say)|you_want))",
            "(fine|ok|okay|right|alright|yes|so|there|look) (,|so|then|i_am|ok){0,3} SORRY "
            "(,|-|then|ok|now|there){0,3}"
            " (are_you_happy|happy|satisfied|happy_now|is_that_what|is_that_better|"
            "is_that_enough|will_that_do|if_that_is_what|if_it_makes)",
            f"SORRY {GAP} (,|are_you|r_you) (happy|satisfied) now",
            "SORRY (for|about) whatever (i|it|you|that|crime|thing|terrible|the)",
            "i say sorry for the _{1,2} , (ok|okay|alright|yes|and)",
            "SORRY (,|ok|okay|now|alright){0,2} (jeez|geez|god|christ|jesus|jesus_christ|"
            "wow|relax|chill|calm_down|whatever|get_over)",
            f"{SAYS_SORRY} (if|for) (what|anything|everything|whatever) (i|it) (_){{0,2}} "
            "(supposedly|apparently|allegedly)",
            "(i)? SORRY (,)? (ok|okay|alright) (,)? (now|so)? (can_we|drop|get_over|move|"
            "let_it|stop|leave|enough|happy)",
        ),
        why=(
            "“{words}” asks for an end to it. Some hurts want to be heard once more before "
            "they can rest."
        ),
        suggestion="What might the other still want you to hear?",
        unless=(*OWNED, "(if|whether|until) you"),
        before=(*ANOTHERS, "(when|after|if)"),
        yes=(
            "I said I was sorry, what more do you want from me?",
            "I've already apologised so get over it.",
            "fine im sorry happy now",
            "Sorry for whatever it is I did this time.",
            "How many times do I have to say sorry?",
        ),
        no=(
            "I said sorry to her this morning and she hugged me.",
            "I've already apologised to the neighbours.",
            "Sorry, what else do you need from the shop?",
            "How many times have I said sorry too late, I wonder.",
            "You said sorry, what more could I want?",
            "Sorry for the late reply, are you happy with Tuesday?",
        ),
    ),
)
