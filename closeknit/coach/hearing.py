"""What somebody has said, before anybody answers: a trouble of their own, a request for advice, good news.

Advice is early only where somebody opened up. "The printer is out of toner" asks for hands, and
what cannot be told apart is left alone.
"""

from collections.abc import Iterable

from closeknit.coach.questions import Form, asked
from closeknit.coach.tokens import Sentence
from closeknit.coach.wordings import matches

ASKED_FOR = (
    (
        "(what|which|how|where|who) (would|should|shall|can|could|do|did|might) (i|we|one|you) _{0,4}"
        " (do|say|go|try|use|wear|take|buy|cook|make|fix|get|start|handle|deal|recommend|suggest"
        "|advise|tell|text|write|call|choose|pick|reply|answer|put|keep|clean|treat|stop|help"
        "|react|respond)"
    ),
    (
        "(what|how) (would|do|did) (you|ye|u) (do|go about|handle|deal|cope|manage|suggest"
        "|recommend|think i)"
    ),
    "(how|what) (do|does|can|could|should|would|to) (i|we|one|you|someone)",
    "(should|shall|must|ought) (i|we) _",
    (
        "(any|some|your) (ideas|idea|advice|tips|tip|suggestions|suggestion|thoughts"
        "|recommendations|help)"
    ),
    (
        "(need|want|like|appreciate|love) (DEGREE|some|your|a|bit_of|any|you_to)? (advice|help"
        "|opinion|tips|ideas|suggestions|recommend|advise|tell_me_what)"
    ),
    "(advise|recommend|suggest) (me|us|a|any|something|anything)",
    "(can|could|would|will|please) (you|u)? _? (recommend|suggest|advise|help)",
    (
        "(do|would|might|you|anyone|anybody) (you)? know (a|any|of|how|where|which|what|anyone"
        "|somebody|someone)"
    ),
    (
        "(what|which) _{0,3} (do|would|did) (you|ye|u) (use|recommend|suggest|prefer|take|think"
        "|reckon|put)"
    ),
    "(tell|show|teach|gonnae tell) (me|us) (what|how|where|which)",
    "what (is|are) (the|your) (best|secret|trick|recipe|way|advice|number)",
    "(is|are) there (a|any|something|anything) (way|trick|remedy|i)",
    "(what|how) (about|if) i",
    "(have|got) you (got)? any",
    "(help|advice) (me)? $",
)
"""How somebody asks for advice."""


GLADNESS = (
    (
        "i (got|have got|landed|was offered|have been offered) (the|a|that|my) (DEGREE|new"
        "|dream)? (job|place|part|promotion|flat|apartment|house|offer|role|raise|grant|visa|scholarship"
        "|contract)"
    ),
    "(i|we|he|she|they) (have)? (DEGREE)? (passed|won|made it|got engaged|got in|aced|smashed it)",
    "(he|she|they) (proposed|said yes)",
    "(good|great|amazing|wonderful|brilliant|fantastic|best|big) news",
    "(DEGREE) (happy|excited|proud|chuffed|thrilled|delighted|buzzing|grateful)",
    (
        "(we are|i am) (DEGREE)? (pregnant|engaged|expecting|home|here|free|back|cancer free|in"
        " remission)"
    ),
    "(miss|love|missing) (you|u) (DEGREE|all|both|too|xx|x|loads|already|guys){0,2} $",
    "(all clear|full marks|first place)",
)


OWNED_UP = (
    "(sorry|my fault|my bad|forgive me|apologies|apologise|apologize)",
    (
        "i (have)? (just)? (forgot|forgotten|broke|broken|dropped|spilled|spilt|ate|smashed"
        "|scratched|burned|burnt) (the|your|to|our)"
    ),
)
"""What the other says who has done something: then "it's nothing" forgives."""


REQUESTED = (
    "(would|could|can|will) (you|we) (BETWEEN|please){0,2} !(tell|advise|suggest|recommend|say|help|think|do (in|if))",
)
"""The last line of "I feel …": it asks for a deed, and not for advice."""


_WHO = (
    "(he|she|they|it|him|dem|nobody|no_one|no one|everyone|everybody|somebody|someone|himself|KIN|BOND|AUTHORITY|examiner"
    "|principal|landlady|doc|doctor|nurse|customer|housemates|roommates|foreman|oga|dog|cat)"
)
_ME = "(me|us|my|our|mi|mine|with me|to me|from me|at me|by me)"
TOUCHED = (
    (
        "(i|we|am|me|feel|feels|felt|feeling|so|that|bit|be|been|being|very|really|quite|proper|pure|left|got|nearly)"
        " (DEGREE|BETWEEN|a|bit|little|of|just|all){0,3} (EMOTION|MISERY|HURT_STATE|AFRAID)"
    ),
    (
        "(cry|cries|cried|crying|tears|greetin|greeting|sobbing|shaking|scared|scares|afraid|ashamed|alone|lonely|hate|hates"
        "|miss|hurts|hurt|tired|exhausted|wreck|wrecked|knackered|worried|worry|nervous|stupid|useless|daft|awful"
        "|terrible|dread|dreading|panic|flinch|hallucinating|bloated|dead on|worn out|shitting|ragin|raging|flat|fool|idiot)"
    ),
    "(i|me|we|just|still) (BETWEEN|DEGREE|do not|can not|have){0,3} (feel|feels|felt|feeling) !(free|like (a|some)? (pizza|tea|coffee|curry|beer))",
)
"""What it is like for them."""

LOSS_OR_ILLNESS = (
    (
        "(divorce|divorced|divorcing|separated|splitting|split up|redundant|redundancy|redundancies|fired|sacked|evicted"
        "|failed|rejected|rejection|bombed|dropped out|dropped me|dumped|blocked me|diagnosis|diagnosed|biopsy|cancer"
        "|tumour|tumor|miscarriage|ivf|funeral|ashes|grave|headstone|died|dead|death|widow|widowed|hospice|dementia|stroke"
        "|gout|robbed|robbery|criticised|criticized|humiliated|mocked|fainted|chemo|rehab|relapsed|restraining)"
    ),
    "(lay|laying|laid|layoffs|lose|losing|lost) (off|off _ _?|my (job|baby|mum|dad|KIN|home|house|temper|voice|way)|the (baby|house|crop|whole))",
    "(his|her|their|KIN|BOND|dog|cat|since _ _?) (BETWEEN)? (passed|passing|went|died|gone)",
    "(quiet|empty|silent|echoes) (since|without|now|that i|$)",
    f"{_WHO} (BETWEEN|DEGREE|all)? _? (moved out|move out|moves out|moved in|move in|walked out|took the (kids|dog|children|car)|has taken the|have taken the|(want|wants) (a divorce|a break|out|to go|to leave)|going to leave|threw the|drinking again|slammed)",
    "(landlord|landlady) _{0,4} (given|gives|selling|sell|wants|kicking|raised|raising|evicting|throwing)",
    "(move|moved|moving) (all)? (his|her|their)? (stuff|things|clothes)? out (,|$|last|on|while|yesterday|this)",
    "(surgery|operation|transplant|treatment|hearing|appeal) (BETWEEN|got|was|is)? (pushed|cancelled|canceled|postponed|moved back|refused|denied|lost)",
    "(leave|left) (me|us) ,? (_)? (after|$|just|for|with)",
    "my (BETWEEN)? (blood pressure|pressure|sugar|skin|skins|knee|back|weight|heart|head|period|hair|chest|stomach|nerves|mind|confidence) (BETWEEN|DEGREE|is|are|was|_){0,3} (high|up|bad|that bad|gone|finished|killing|sore|hurts|racing|so bad|again|broken|falling|worse)",
    "(he|she|they|dad|mum|mam|mom|KIN) (BETWEEN)? (is|are) (BETWEEN|DEGREE)? (drinking|using|in the home|dying|fading|in bits|forgetting|saying no|not well|in hospital)",
)
"""Somebody or something is lost or ending: people, health, work, a home."""

HURT_BY_OTHERS = (
    (
        f"{_WHO} _{{0,3}} (left|leave|leaves|leaving|dropped|blocked|forgot|forgets|hates|called|calls|told|asked|laughed|laughs"
        "|shouted|shouts|screamed|yelled|yells|read|rejected|moved|corrected|criticised|criticized|passed over|rescheduled|threw|wants|ignored|gave) "
        f"_{{0,5}} {_ME} _{{0,4}} (in front of|before|as if|without|again|off|over|back|twice|third|fourth|anymore|any more|to go|for|on)"
    ),
    f"{_WHO} _{{0,2}} (left|blocked|forgot|hates|ignores|ignored|dumped|rejected|humiliated|mocked|screamed at|shouted at|yelled at|laughed at|shouted|hit|slapped|called) (me|us|our anniversary|my (name|birthday)) ",
    "(blocked|dumped|ghosted|left|forgot|hates|ignores|ignored|humiliated|unfollowed|ditched|slapped) (me|us) (on|by|at|for|in|again|alone|after|$|,|and)",
    "(called|calls) me (a|an|by (your|his|her|my)|your|his|her|stupid|lazy|fat|useless)",
    "(threw|throws|throwing) (the|a|his|her|my|that) (plate|phone|food|cup|chair|dinner|remote|glass)",
    "(read|reads|went through|looked through|going through) my (_)? (diary|messages|letters|letter|texts|phone|email|journal)",
    "(forget|forgets|forgot|forgotten|forgetting) (the|my|our|his|her) (names|name|birthday|children)",
    "(asked me who i (was|am)|called me by|calls me by|did not know (me|who|my name))",
    "in front of (everyone|everybody|the|my|all|her|his|their) _{0,3}",
    "(fight|fights|fighting|fought|argue|argues|arguing|argued|row|rowing|rows|had words|quarrel|quarrelled) (BETWEEN|again)? (about|with|every|over|again|all)",
)
"""Somebody did it to them: left, mocked, shouted, forgot, quarrelled."""

SHUT_OUT = (
    (
        f"{_WHO} _{{0,2}} (do|does|did|has|have|will|would|is|are|was|can|could) (not|never|even|not even){{1,2}} (BETWEEN|DEGREE|even)? (speak|spoke|spoken"
        "|speaking|talk|talks|talked|talking|call|called|calling|answer|answered|invite|invited|invites|ask|asked|sit|sits|touch"
        "|touched|look|looked|want|know|recognise|recognize|listen|help|tell|told|text|texted|reply|replied|visit|visited|come|love|like|care|pick|picked|let)"
    ),
    f"{_WHO} (never|neva|stop|stopped|stops) (ask|asked|call|called|calling|tell|told|speak|speaking|talking|invite|invited|coming|picking)",
    (
        "(do|does|did|has|have|will|would|is|'s|are|was) (not|never) (BETWEEN|DEGREE|even){0,2} (speak|spoke|spoken|speaking|talk|talks"
        "|talked|talking|sit|touch|touched|answer|ask|asked|look|call|called|text|texted|visit|invite|invited|recognise|recognize"
        "|know) (with|to|at|on)? (me|us|my name|who i)"
    ),
    "never (ask|asked|told|tell|called|invited|rang|wrote|thanked) (me|us)",
    "(only|and i|i) found out (from|on|by|through|that|last)",
    "only (talk|talks|talked|speak) about",
    "(left out|without me|not invited|never invited|on delivered|on read|behind my back)",
)
"""Somebody does not speak, call or ask any more."""

NOT_ABLE = (
    "(can|could) not (DEGREE|even|seem to|just|really){0,2} (sleep|eat|cope|get (used|over|warm|up)|face|concentrate|breathe|stop|bear|stand|focus|go (in|into|back|on)|look (at|in|up)|remember|lift my)",
    "(lie|lay|keep me|keeps me|up) (awake|since (two|three|four|five)|all night)",
    "have not been able to (BETWEEN|even)? (sleep|eat|concentrate|work|focus|think|stop|talk|breathe|go)",
    "wanted the (floor|ground|earth) to",
    "not (DEGREE|BETWEEN)? looking forward",
    "(do|does|did) not (think|reckon|believe) (BETWEEN)? (KIN|he|she|they|i) (will|want|wants|can|is going) (to)? (make|last|see|go|do|be|live)",
    "(shitting|shittin|bricking) (myself|meself|masel|it)",
    "(and|but|,) felt (nothing|so|like|_ $)",
    "(i|we) (BETWEEN|just|still|only){0,2} (keep|kept) (_)? *ing",
    "(i|we) (BETWEEN|DEGREE|can){0,2} not (DEGREE)? (speak|talk|know anyone|know anybody|know anymore|know what happened|know how to tell|know what i|want to (go|live|be|do))",
)
"""They cannot, or do not want to, and it goes on."""

FALLEN_SHORT = (
    "(did|do|have) not (BETWEEN)? (get|got|make|made) (picked|in|it|the (job|part|place|role|promotion)|chosen|the _ job)",
    "(gave|given|giving) (the|my|that|away) _{0,3} (job|account|place|role|part|seat|shift|room) to",
    "(i|we) (BETWEEN|just|only)? (gained|burned|burnt|froze|broke down|fell apart|blanked|messed up|screwed up|snapped) _{0,4}",
    f"({_WHO}|i|my|we|me) _{{0,8}} (again|third time|fourth time) $",
    "(wish|wished|hoped|thought) (that)? (i|it|he|she|they|we) (was|were|had|would|could) _{0,3}",
)
"""It did not go as hoped: another was chosen, it failed again."""

TROUBLE = (*LOSS_OR_ILLNESS, *HURT_BY_OTHERS, *SHUT_OUT, *NOT_ABLE, *FALLEN_SHORT)
"""What happened to them."""


def opens_up(heard: Iterable[Sentence]) -> bool:
    """Whether what was heard is such that advice at once, or playing it down, could hurt. Where nothing is
    known of it, it may be."""
    heard = tuple(heard)
    if any(matches(OWNED_UP, each) or _is_glad(each) for each in heard):
        return False
    return not heard or any(matches(TOUCHED, each) or matches(TROUBLE, each) for each in heard)


def _is_glad(sentence: Sentence) -> bool:
    return matches(GLADNESS, sentence) and not matches(
        ("(but|not|never|although|though)",), sentence
    )


def is_asked_for(heard: Iterable[Sentence]) -> bool:
    """Whether the other asked something."""
    return any(_asks(each) for each in heard)


def _asks(sentence: Sentence) -> bool:
    question = asked(sentence)
    if question and question.form in (Form.OPEN, Form.CLOSED) and not matches(REQUESTED, sentence):
        return True
    return matches(ASKED_FOR, sentence)
